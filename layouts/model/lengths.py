"""Lengths are points (1/72 inch) everywhere; millimetres are turned into points at the door."""

MM = 72 / 25.4


def mm(value: float) -> float:
    """A length in millimetres, in points.

    >>> round(mm(25.4), 6)
    72.0
    """
    return value * MM


def to_mm(points: float) -> float:
    """A length in points, in millimetres."""
    return points / MM
