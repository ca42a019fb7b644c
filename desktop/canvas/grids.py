"""What lies under the hand and is not printed: page edges, bleed, margins, columns, the baseline grid, guides."""

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

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


def paint_page_edge(painter: QPainter, sight: Sight, page: int, bleed: float) -> None:
    """The trim, and around it how far the bleed reaches."""
    shown = sight.shown(page)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(EDGE, 1))
    painter.drawLines(_sides(shown.adjusted(-1, -1, 0, 0)))
    if bleed > 0:
        wide = bleed * sight.scale
        painter.setPen(QPen(BLEED, 1))
        painter.drawLines(_sides(shown.adjusted(-wide, -wide, wide, wide)))


def paint_grids(painter: QPainter, sight: Sight, issue: Issue, page: int, view: View, clip: QRectF) -> None:
    """Margins, columns, baselines and ruler guides of a page, as far as the view shows them."""
    setup = issue.setup
    area = type_area(setup, is_right_hand(page, issue.binding))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if view.baseline_grid:
        _baselines(painter, sight, page, area, setup.baseline, clip)
    if not view.guides:
        return
    top, bottom = sight.point(page, 0, area.y).y(), sight.point(page, 0, area.bottom).y()
    pitch = (area.width + setup.gutter) / max(1, setup.columns)
    painter.setPen(QPen(COLUMN, 1))
    for column in range(1, setup.columns):
        for x in (area.x + column * pitch - setup.gutter, area.x + column * pitch):
            across = sight.point(page, x, 0).x()
            painter.drawLine(QLineF(across, top, across, bottom))
    painter.setPen(QPen(MARGIN, 1))
    painter.drawLines(_sides(sight.rect(page, area)))
    painter.setPen(QPen(GUIDE, 1))
    shown = sight.shown(page)
    for guide in issue.pages[page].guides if page < len(issue.pages) else ():
        at = sight.point(page, guide.at, guide.at)
        if guide.across:
            painter.drawLine(QLineF(shown.left(), at.y(), shown.right(), at.y()))
        else:
            painter.drawLine(QLineF(at.x(), shown.top(), at.x(), shown.bottom()))


def _sides(rect: QRectF) -> list[QLineF]:
    """A rectangle's sides: as lines they are drawn ten times as fast as the rectangle."""
    corners = (rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft())
    return [QLineF(start, end) for start, end in zip(corners, (*corners[1:], corners[0]))]


def _baselines(painter: QPainter, sight: Sight, page: int, area: Rect, step: float, clip: QRectF) -> None:
    if step <= 0 or step * sight.scale < CLOSEST:
        return
    painter.setPen(QPen(BASELINE, 1))
    left, right = sight.point(page, area.x, 0).x(), sight.point(page, area.right, 0).x()
    for row in range(1, int(area.height / step + 1.001)):
        y = sight.point(page, 0, area.y + row * step).y()
        if clip.top() - 1 <= y <= clip.bottom() + 1:
            painter.drawLine(QPointF(left, y), QPointF(right, y))
