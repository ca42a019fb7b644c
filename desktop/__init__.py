"""The layout artist's desk: the editor's window and what it is made of.

PySide6 6.12 drops references to None on Python below 3.12 and aborts; `pyproject.toml` keeps it out, and
`tests/desktop/test_typefaces.py` paints long enough to see it.
"""
