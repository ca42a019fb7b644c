"""What lies under the hand and is not printed: page edges, bleed, margins, columns, the baseline grid, guides."""

from PySide6.QtGui import QColor

from desktop.canvas import hairlines
from desktop.canvas.hairlines import Hairline
from desktop.state import View
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import is_right_hand, type_area

MARGIN = QColor(198, 80, 170, 170)
COLUMN = QColor(130, 110, 210, 110)
BASELINE = QColor(90, 160, 220, 90)
GUIDE = QColor(0, 150, 170, 200)
BLEED = QColor(205, 70, 60, 170)
EDGE = QColor(70, 70, 74)
CLOSEST = 4.0  # pixels between lines of the baseline grid below which it is only grey


def lines_of_page(issue: Issue, page: int, view: View, scale: float) -> list[Hairline]:
    """The page's trim and bleed, then what the view shows of its grids and guides. `scale`: pixels of a point."""
    setup = issue.setup
    width, height = setup.width * scale, setup.height * scale
    lines = hairlines.box(-1, -1, width, height, EDGE)
    if setup.bleed > 0:
        wide = setup.bleed * scale
        lines += hairlines.box(-wide, -wide, width + wide, height + wide, BLEED)
    area = type_area(setup, is_right_hand(page, issue.binding))
    if view.baseline_grid:
        lines += _baselines(area, setup.baseline, scale)
    if not view.guides:
        return lines
    pitch = (area.width + setup.gutter) / max(1, setup.columns)
    for column in range(1, setup.columns):
        for x in (area.x + column * pitch - setup.gutter, area.x + column * pitch):
            lines.append(hairlines.upright(x * scale, area.y * scale, area.bottom * scale, COLUMN))
    lines += hairlines.box(area.x * scale, area.y * scale, area.right * scale, area.bottom * scale, MARGIN)
    for guide in issue.pages[page].guides if page < len(issue.pages) else ():
        at = guide.at * scale
        lines.append(hairlines.level(at, 0, width, GUIDE) if guide.across else hairlines.upright(at, 0, height, GUIDE))
    return lines


def _baselines(area: Rect, step: float, scale: float) -> list[Hairline]:
    if step <= 0 or step * scale < CLOSEST:
        return []
    left, right = area.x * scale, area.right * scale
    rows = range(1, int(area.height / step + 1.001))
    return [hairlines.level((area.y + row * step) * scale, left, right, BASELINE) for row in rows]
