"""The baseline grid of one script: rows of equal depth from the top of the type area.

Latin and Arabic text have rows of their own depth; in the house template four Arabic rows are as deep as five Latin
ones, and both put the baseline the same distance above the row's foot, so that the grids meet on every such line.
"""

import msgspec

from layouts.model.issue import Issue
from layouts.model.page import is_right_hand, type_area

FOOT = 0.24  # of the grid's step: room under the baseline in every row, for descenders of body text
EDGE = 0.01  # points: a frame this close to a row's edge is taken to stand on it


class Grid(msgspec.Struct, frozen=True):
    """Rows `step` points deep, the first one starting at `origin`; baselines stand `foot` above a row's lower edge."""

    origin: float
    step: float
    foot: float

    def first_row(self, y: float) -> int:
        """The first row that begins at or below y."""
        return -int((self.origin - y + EDGE) // self.step)

    def rows_above(self, y: float) -> int:
        """How many whole rows end at or above y."""
        return int((y - self.origin + EDGE) // self.step)

    def top(self, row: int) -> float:
        return self.origin + row * self.step

    def baseline(self, row: int) -> float:
        """Baseline of text in this row, in points from the page's top."""
        return self.origin + (row + 1) * self.step - self.foot

    def row_of(self, baseline: float) -> int:
        """The row that text on this baseline stands in."""
        return round((baseline + self.foot - self.origin) / self.step) - 1


def page_grid(issue: Issue, index: int, direction: str) -> Grid:
    """The grid of the page at this index, for text of this direction."""
    area = type_area(issue.setup, is_right_hand(index, issue.binding))
    return Grid(area.y, issue.style("body").leading_for(direction), FOOT * issue.setup.baseline)
