"""Numbers of IDML, which may be words."""

LARGEST = 1_000_000.0  # points: 350 m


def number(text: str | None, missing: float) -> float:
    """A number of the file; `missing` where it has none, a word (`Auto`), or one that no page has room for.

    >>> number("10.5", 9.0), number("Auto", 9.0), number("1e999", 9.0)
    (10.5, 9.0, 9.0)
    """
    try:
        found = float(text) if text else missing
    except ValueError:
        return missing
    return found if abs(found) < LARGEST else missing
