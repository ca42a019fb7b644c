"""Texts marked for translation in rooms that know no Qt: tables of rows, labels of changes."""


def mark(context: str, text: str) -> str:
    """Marks a text for translation; whoever shows it calls `tr` with the same context.

    `packaging/gather_words.py` finds the call in the source, so both are plain texts there.
    """
    return text


def mark_counted(context: str, text: str) -> str:
    """Marks a text with `%n` in it, whose words agree with the number; whoever shows it calls `counted`."""
    return text
