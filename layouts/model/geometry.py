"""Rectangles on a page and how they are turned, in points from the top left of the trim, y down."""

import math

import msgspec


class Rect(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An upright rectangle; width and height are never negative in a laid-out issue."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def inset(self, top: float, right: float, bottom: float, left: float) -> "Rect":
        """The rectangle moved in by these amounts on each side, in points."""
        return Rect(self.x + left, self.y + top, self.width - left - right, self.height - top - bottom)

    def overlaps(self, other: "Rect", slack: float = 0.01) -> bool:
        """Whether the two share more than a sliver of `slack` points."""
        return (
            self.x < other.right - slack
            and other.x < self.right - slack
            and self.y < other.bottom - slack
            and other.y < self.bottom - slack
        )


class Turn(msgspec.Struct, frozen=True):
    """A rotation by `angle` degrees, clockwise as seen, about a point that stays where it is."""

    angle: float
    x: float
    y: float

    def carried(self, x: float, y: float) -> tuple[float, float]:
        """Where a point goes.

        >>> Turn(90, 0, 0).carried(1, 0)
        (0.0, 1.0)
        """
        if not self.angle:
            return x, y
        cos, sin = self.shares
        across, down = x - self.x, y - self.y
        return self.x + across * cos - down * sin, self.y + across * sin + down * cos

    @property
    def back(self) -> "Turn":
        """The rotation that undoes this one."""
        return Turn(-self.angle, self.x, self.y)

    @property
    def shares(self) -> tuple[float, float]:
        """Cosine and sine, exact for quarter turns."""
        quarters, rest = divmod(self.angle, 90)
        if not rest:
            return ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[int(quarters) % 4]
        radians = math.radians(self.angle)
        return math.cos(radians), math.sin(radians)


UPRIGHT = Turn(0.0, 0.0, 0.0)


def bounds(rect: Rect, turn: Turn) -> Rect:
    """The upright rectangle around a turned one."""
    if not turn.angle:
        return rect
    points = [turn.carried(x, y) for x in (rect.x, rect.right) for y in (rect.y, rect.bottom)]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
