"""What lies under the hand and is not printed: page edges, bleed, margins, columns, the baseline grid, guides."""

import math

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from desktop.canvas import hairlines
from desktop.canvas.sight import Sight
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


def paint_page_edge(painter: QPainter, sight: Sight, page: int, bleed: float, clip: QRectF) -> None:
    """The trim, and around it how far the bleed reaches."""
    shown = sight.shown(page)
    hairlines.box(painter, shown.adjusted(-1, -1, 0, 0), EDGE, clip)
    if bleed > 0:
        wide = bleed * sight.scale
        hairlines.box(painter, shown.adjusted(-wide, -wide, wide, wide), BLEED, clip)


def paint_grids(painter: QPainter, sight: Sight, issue: Issue, page: int, view: View, clip: QRectF) -> None:
    """Margins, columns, baselines and ruler guides of a page, as far as the view shows them."""
    setup = issue.setup
    area = type_area(setup, is_right_hand(page, issue.binding))
    if view.baseline_grid:
        _baselines(painter, sight, page, area, setup.baseline, clip)
    if not view.guides:
        return
    top, bottom = sight.point(page, 0, area.y).y(), sight.point(page, 0, area.bottom).y()
    pitch = (area.width + setup.gutter) / max(1, setup.columns)
    for column in range(1, setup.columns):
        for x in (area.x + column * pitch - setup.gutter, area.x + column * pitch):
            hairlines.upright(painter, sight.point(page, x, 0).x(), top, bottom, COLUMN, clip)
    hairlines.box(painter, sight.rect(page, area), MARGIN, clip)
    shown = sight.shown(page)
    for guide in issue.pages[page].guides if page < len(issue.pages) else ():
        at = sight.point(page, guide.at, guide.at)
        if guide.across:
            hairlines.level(painter, at.y(), shown.left(), shown.right(), GUIDE, clip)
        else:
            hairlines.upright(painter, at.x(), shown.top(), shown.bottom(), GUIDE, clip)


def _baselines(painter: QPainter, sight: Sight, page: int, area: Rect, step: float, clip: QRectF) -> None:
    if step <= 0 or step * sight.scale < CLOSEST:
        return
    left, right = sight.point(page, area.x, 0).x(), sight.point(page, area.right, 0).x()
    first, pitch = sight.point(page, 0, area.y).y(), step * sight.scale
    last = min(int(area.height / step + 1.001) - 1, math.ceil((clip.bottom() + 1 - first) / pitch))
    for row in range(max(1, math.floor((clip.top() - 1 - first) / pitch)), last + 1):
        hairlines.level(painter, first + row * pitch, left, right, BASELINE, clip)
