"""The pasteboard: where pages lie beside and under each other, in points, and which page a point falls on.

Spreads lie one under the other, their pages side by side as the binding has them: bound right, page two lies right.
"""

import msgspec

from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.masters import is_parent_page
from layouts.model.page import is_right_hand, spreads

GAP = 48.0  # points between spreads and around them


class Pasteboard(msgspec.Struct, frozen=True):
    """Corners of all pages, top left, by index; the size of a page and of the whole. `first`: the index of the first
    page that lies here; those before it do not, as when a parent page is worked on.
    """

    corners: tuple[tuple[float, float], ...]
    page_width: float
    page_height: float
    width: float
    height: float
    first: int = 0

    def page_at(self, x: float, y: float) -> int:
        """The page that a point falls on, else the nearest one; -1 where there is none."""
        return min(self._indices, key=lambda index: self._distance(index, x, y), default=-1)

    def on_page(self, page: int, x: float, y: float) -> tuple[float, float]:
        """A point of the pasteboard, counted from the corner of a page."""
        left, top = self._corner(page)
        return x - left, y - top

    def rect(self, page: int) -> Rect:
        """The trim of a page."""
        left, top = self._corner(page)
        return Rect(left, top, self.page_width, self.page_height)

    def lies(self, page: int) -> bool:
        """Whether a page lies here."""
        return page in self._indices

    def seen(self, view: Rect) -> tuple[int, ...]:
        """The pages that a part of the pasteboard shows anything of, that nearest to its middle first."""
        x, y = view.x + view.width / 2, view.y + view.height / 2
        shown = (index for index in self._indices if self.rect(index).overlaps(view, 0.0))
        return tuple(sorted(shown, key=lambda index: self._distance(index, x, y)))

    @property
    def _indices(self) -> range:
        return range(self.first, self.first + len(self.corners))

    def _corner(self, page: int) -> tuple[float, float]:
        page -= self.first
        return self.corners[page] if 0 <= page < len(self.corners) else (GAP, GAP)

    def _distance(self, page: int, x: float, y: float) -> tuple[float, float]:
        """How far a point lies outside a page; of two it lies in, as at a spine, from the middle."""
        rect = self.rect(page)
        across, down = max(rect.x - x, x - rect.right, 0.0), max(rect.y - y, y - rect.bottom, 0.0)
        return across * across + down * down, abs(rect.x + rect.width / 2 - x)


def pasteboard(issue: Issue, pages: int | None = None) -> Pasteboard:
    """The pasteboard of an issue, or of its first pages where not all are composed yet."""
    setup = issue.setup
    count = len(issue.pages) if pages is None else pages
    if issue.pages and is_parent_page(issue.pages[-1]):
        wide, high = setup.width + 2 * GAP, setup.height + 2 * GAP
        return Pasteboard(((GAP, GAP),), setup.width, setup.height, wide, high, len(issue.pages) - 1)
    corners: dict[int, tuple[float, float]] = {}
    down = GAP
    for spread in spreads(count, issue.binding):
        for index in spread:
            right = is_right_hand(index, issue.binding)
            corners[index] = (GAP + (setup.width if right else 0.0), down)
        down += setup.height + GAP
    ordered = tuple(corners[index] for index in range(count))
    return Pasteboard(ordered, setup.width, setup.height, 2 * setup.width + 2 * GAP, max(down, setup.height + 2 * GAP))
