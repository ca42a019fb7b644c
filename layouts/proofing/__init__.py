"""Proofing: words of an issue looked up in dictionaries, each in the language of its run."""
