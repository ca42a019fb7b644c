"""Where things stand in IDML: transformations of items within spreads, bounds of paths, pages on spreads."""

from typing import Any

from layouts.exchange.idml_numbers import LARGEST
from layouts.model.geometry import Rect

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)
WHOLE = Rect(0, 0, 1, 1)


def place_of(page: Any) -> Rect:
    """A page in its spread's coordinates."""
    top, left, bottom, right = numbers(page.get("GeometricBounds"))
    x, y = at(matrix_of(page), left, top)
    return Rect(x, y, right - left, bottom - top)


def box_of(tag: Any) -> Rect | None:
    """The bounds of an item's path, in its own coordinates; None for a path of more than four corners."""
    anchors = [one.get("Anchor") for one in tag.iterfind("Properties/PathGeometry//PathPointType")]
    points = [(x, y) for x, y in map(numbers, anchors)]
    if not points or (tag.tag != "Oval" and len(points) > 4):
        return None
    left, top = min(x for x, _ in points), min(y for _, y in points)
    return Rect(left, top, max(x for x, _ in points) - left, max(y for _, y in points) - top)


def numbers(text: str) -> list[float]:
    """The numbers of an attribute. Raises ValueError for one that no page has room for."""
    found = [float(value) for value in text.split()]
    if not all(abs(value) < LARGEST for value in found):
        raise ValueError(f"{text} is no place on a page")
    return found


def matrix_of(tag: Any) -> Matrix:
    values = numbers(tag.get("ItemTransform") or "1 0 0 1 0 0")
    return (values[0], values[1], values[2], values[3], values[4], values[5])


def times(outer: Matrix, inner: Matrix) -> Matrix:
    """What the inner transformation comes to within the outer one."""
    a, b, c, d, _, _ = outer
    x, y = at(outer, inner[4], inner[5])
    across = (a * inner[0] + c * inner[1], b * inner[0] + d * inner[1])
    down = (a * inner[2] + c * inner[3], b * inner[2] + d * inner[3])
    return (*across, *down, x, y)


def at(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def distance(place: Rect, x: float, y: float) -> float:
    """How far a point lies from a page; nothing for one on it."""
    across = max(place.x - x, 0.0, x - place.right)
    down = max(place.y - y, 0.0, y - place.bottom)
    return across + down
