"""Rectangles on a page, in points from the top left of the trim, y down."""

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
