"""Reading PDF objects that may be anything: wrong types give None, never an exception."""

from typing import Any

import pikepdf

# A PDF object as pikepdf gives it: pikepdf.Object, or a Python number, text or truth value.
PdfObject = Any

Box = tuple[float, float, float, float]  # left, bottom, right, top, in points
Matrix = tuple[float, float, float, float, float, float]

UNIT: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def entry(of: PdfObject, key: str) -> PdfObject:
    """What a dictionary, or a stream's dictionary, has under this key; None where there is no such thing."""
    if isinstance(of, pikepdf.Object) and isinstance(of, pikepdf.Dictionary | pikepdf.Stream):
        found = of.get(key)
        return None if found is None or _is_null(found) else found
    return None


def entries(of: PdfObject) -> list[tuple[str, PdfObject]]:
    """Keys and values of a dictionary or of a stream's."""
    if isinstance(of, pikepdf.Object) and isinstance(of, pikepdf.Dictionary | pikepdf.Stream):
        return [(key, of[key]) for key in of.keys() if not _is_null(of[key])]
    return []


def members(of: PdfObject) -> list[PdfObject]:
    """The members of an array; nothing for what is none."""
    return list(of) if isinstance(of, pikepdf.Array) else []


def name(of: PdfObject) -> str:
    """A name without its slash; empty for what is none."""
    return str(of)[1:] if isinstance(of, pikepdf.Name) else ""


def text(of: PdfObject) -> str:
    """A text string; empty for what is none."""
    return str(of) if isinstance(of, pikepdf.String | str) else ""


def number(of: PdfObject) -> float | None:
    """A number; None for what is none."""
    if isinstance(of, bool):
        return None
    try:
        return float(of)
    except (TypeError, ValueError):
        return None


def numbers(of: PdfObject) -> tuple[float, ...]:
    """The numbers of an array; none at all where one of them is something else."""
    found = [number(member) for member in members(of)]
    return tuple(value for value in found if value is not None) if None not in found else ()


def box_of(of: PdfObject) -> Box | None:
    """Four numbers as a rectangle, whichever corners they name."""
    edges = numbers(of)
    if len(edges) != 4:
        return None
    x0, y0, x1, y1 = edges
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def matrix_of(of: PdfObject) -> Matrix:
    """Six numbers as a matrix; the identity for anything else."""
    values = numbers(of)
    return (values[0], values[1], values[2], values[3], values[4], values[5]) if len(values) == 6 else UNIT


def is_stream(of: PdfObject) -> bool:
    return isinstance(of, pikepdf.Stream)


def identity(of: PdfObject) -> tuple[int, int]:
    """The same for the same indirect object; of direct ones, by their content."""
    if not isinstance(of, pikepdf.Object):
        return -1, hash(repr(of))
    number, generation = of.objgen
    return (number, generation) if number else (-1, hash(of.unparse()))


def data_of(of: PdfObject) -> bytes | None:
    """A stream's decoded bytes; None where they cannot be decoded."""
    if not is_stream(of):
        return None
    try:
        return bytes(of.read_bytes())
    except pikepdf.PdfError:
        return None


def multiply(first: Matrix, second: Matrix) -> Matrix:
    """What is done by `first` and then by `second`."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def moved(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def around(matrix: Matrix, box: Box) -> Box:
    """The upright rectangle around a box that went through a matrix."""
    points = [moved(matrix, x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def overlap(one: Box, other: Box) -> bool:
    """Whether two rectangles share more than an edge."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def contains(outer: Box, inner: Box, slack: float = 0.01) -> bool:
    return (
        outer[0] <= inner[0] + slack
        and outer[1] <= inner[1] + slack
        and outer[2] >= inner[2] - slack
        and outer[3] >= inner[3] - slack
    )


def _is_null(of: PdfObject) -> bool:
    return isinstance(of, pikepdf.Object) and of._type_code == pikepdf.ObjectType.null
