"""What lies under the hand and is not printed: page edges, bleed, margins, columns, the baseline grid, guides."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor

from desktop.canvas import hairlines
from desktop.canvas.hairlines import Hairline, Ink
from desktop.state import View
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.masters import guides_on, is_parent_page
from layouts.model.page import Guide, is_right_hand, type_area

MARGIN = QColor(198, 80, 170, 170)
COLUMN = QColor(130, 110, 210, 110)
BASELINE = QColor(90, 160, 220, 90)
GUIDE = QColor(0, 150, 170, 200)
PARENT_GUIDE = QColor(190, 100, 0, 220)
OF_PARENT = QBrush(PARENT_GUIDE, Qt.BrushStyle.Dense4Pattern)  # on the pages: dotted, as items of parents are
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
    if page < len(issue.pages):
        own = PARENT_GUIDE if is_parent_page(issue.pages[page]) else GUIDE
        for guides, ink in ((guides_on(issue, page), OF_PARENT), (issue.pages[page].guides, own)):
            lines += [_guide(guide, width, height, scale, ink) for guide in guides]
    return lines


def _guide(guide: Guide, width: float, height: float, scale: float, ink: Ink) -> Hairline:
    at = guide.at * scale
    return hairlines.level(at, 0, width, ink) if guide.across else hairlines.upright(at, 0, height, ink)


def _baselines(area: Rect, step: float, scale: float) -> list[Hairline]:
    if step <= 0 or step * scale < CLOSEST:
        return []
    left, right = area.x * scale, area.right * scale
    rows = range(1, int(area.height / step + 1.001))
    return [hairlines.level((area.y + row * step) * scale, left, right, BASELINE) for row in rows]
