"""What is said beside the pointer: lengths and angles, in the order and the digits that fields have them."""

from layouts.model.lengths import MM


def length_note(points: float) -> str:
    """A length in millimetres.

    >>> length_note(72.0)
    '25.4'
    """
    return f"{points / MM:.1f}"


def size_note(width: float, height: float) -> str:
    """A width and a height.

    >>> size_note(72.0, 144.0)
    '25.4 × 50.8 mm'
    """
    return f"{length_note(width)} × {length_note(height)} mm"
