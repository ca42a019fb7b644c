"""Proofs of a finished PDF: pages as a screen shows them, their plates, and where they have too much ink."""
