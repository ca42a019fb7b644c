"""The contour of a picture: the outline of what is not transparent in it, for text to run around."""

import io

from layouts.model.geometry import Rect

ROWS = 96  # looked at: a newspaper's picture is some forty lines of text deep
OPAQUE = 32  # of 255: fainter is a shadow's edge, which text may stand on
NEAR = 0.008  # of the picture's width or height: corners nearer to a straight side are left out

Point = tuple[float, float]


def contour_of(data: bytes) -> tuple[Point, ...]:
    """Points as shares of the picture's width and height, down its right side and up its left one; none where the
    picture is opaque all over, or holds nothing. Text stands on one side of a picture only, so hollows that no line
    reaches from the side are filled."""
    from PIL import Image

    with Image.open(io.BytesIO(data)) as image:
        if "A" not in image.mode and "transparency" not in image.info:
            return ()
        alpha = image.convert("RGBA").getchannel("A")
        rows = min(ROWS, alpha.height)
        alpha = alpha.resize((alpha.width, rows), Image.Resampling.BOX)
    left: list[Point] = []
    right: list[Point] = []
    for row in range(rows):
        box = alpha.crop((0, row, alpha.width, row + 1)).point(lambda seen: 255 if seen >= OPAQUE else 0).getbbox()
        if box is not None:
            for y in (row / rows, (row + 1) / rows):
                left.append((box[0] / alpha.width, y))
                right.append((box[2] / alpha.width, y))
    if not left or all(x == 0.0 for x, _ in left) and all(x == 1.0 for x, _ in right) and len(left) == 2 * rows:
        return ()
    return tuple((round(x, 4), round(y, 4)) for x, y in (*straightened(right), *straightened(left)[::-1]))


def in_frame(contour: tuple[Point, ...], crop: Rect) -> tuple[Point, ...]:
    """A picture's contour as shares of a frame that shows this part of it; what lies outside is moved to the edge.

    >>> in_frame(((0.0, 0.5), (1.0, 0.75)), Rect(0.5, 0.5, 0.5, 0.5))
    ((0.0, 0.0), (1.0, 0.5))
    """
    return tuple(
        (
            round(min(max((x - crop.x) / crop.width, 0.0), 1.0), 4),
            round(min(max((y - crop.y) / crop.height, 0.0), 1.0), 4),
        )
        for x, y in contour
    )


def straightened(points: list[Point]) -> list[Point]:
    """The line without corners that hardly bend it (Ramer, Douglas and Peucker)."""
    if len(points) < 3:
        return points
    (x0, y0), (x1, y1) = points[0], points[-1]
    long = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5 or 1.0
    away = [abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / long for x, y in points]
    farthest = max(range(len(points)), key=lambda n: away[n])
    if away[farthest] < NEAR:
        return [points[0], points[-1]]
    return straightened(points[: farthest + 1])[:-1] + straightened(points[farthest:])
