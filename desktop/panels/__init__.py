"""Panels: each shows one side of the issue and asks the session for edits; none decides what an edit does."""
