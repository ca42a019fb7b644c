"""What stands on the pages while people type and drag: edges of pages and frames, grids, items of masters.

Worked out once for each page as it is and each zoom, and then only painted: a letter typed changes none of it, a frame
dragged its own edge.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from desktop.canvas import hairlines
from desktop.canvas.grids import lines_of_page
from desktop.canvas.hairlines import Hairline
from desktop.canvas.sight import Sight
from desktop.state import State
from desktop.tools.picking import pickable
from layouts.memory import Latest
from layouts.model.frame import Frame, PictureFrame, turn_of
from layouts.model.geometry import Rect, Turn
from layouts.model.issue import Issue
from layouts.model.layers import layer_of
from layouts.model.masters import items_on

ITEM = QColor(120, 120, 130, 130)
LOCKED = QColor(150, 150, 150)
PATTERNS = {Qt.PenStyle.DotLine: Qt.BrushStyle.Dense5Pattern, Qt.PenStyle.DashLine: Qt.BrushStyle.BDiagPattern}
PAGES = 2000  # remembered

Slanting = tuple[Frame, QColor, Qt.PenStyle]  # frames whose edges are no hairlines, or that are crossed through
Edges = tuple[list[Hairline], list[Slanting]]


class Standing:
    """Remembers it of every page. Memory changes speed only."""

    def __init__(self) -> None:
        self._items: Latest[int, tuple[Frame, ...]] = Latest(PAGES)
        self._lines: Latest[int, list[Hairline]] = Latest(PAGES)
        self._edges: Latest[int, Edges] = Latest(PAGES)

    def paint(self, painter: QPainter, sight: Sight, state: State, page: int, clip: QRectF) -> None:
        """The page's edge and grids, and the edges of its frames in the colours of their layers; `items` dotted."""
        issue, view, scale, corner = state.issue, state.view, sight.scale, sight.corner(page)
        at, setup = issue.pages[page], issue.setup
        parent = (at.id, at.master, at.direction, issue.masters)
        about = (at.guides, *parent, setup, issue.binding, view.guides, view.baseline_grid, scale)
        lines = self._lines.get(page, about, lambda: lines_of_page(issue, page, view, scale))
        x, y = int(corner.x()), int(corner.y())
        hairlines.paint(painter, lines, x, y, clip)
        if not view.frame_edges:
            return
        items = self.items(issue, page)
        made = self._edges.get(page, (at.frames, items, issue.layers, scale), lambda: _edges(state, page, items, scale))
        hairlines.paint(painter, made[0], x, y, clip)
        for frame, colour, style in made[1]:
            _slanting(painter, sight, page, frame, clip.adjusted(-2, -2, 2, 2), colour, style)

    def items(self, issue: Issue, page: int) -> tuple[Frame, ...]:
        """The items that a page has of its master."""
        at = issue.pages[page]
        over = frozenset(frame.parent for frame in at.frames)
        of = (at.master, at.direction, over, issue.masters, issue.setup, issue.binding, issue.styles)
        return self._items.get(page, of, lambda: items_on(issue, page))


def outline(sight: Sight, page: int, rect: Rect, turn: Turn) -> QPolygonF:
    """The four corners of a rectangle as it is turned, in pixels."""
    corners = ((rect.x, rect.y), (rect.right, rect.y), (rect.right, rect.bottom), (rect.x, rect.bottom))
    return QPolygonF([sight.point(page, *turn.carried(x, y)) for x, y in corners])


def _edges(state: State, page: int, items: tuple[Frame, ...], scale: float) -> Edges:
    lines: list[Hairline] = []
    slanting: list[Slanting] = []
    layers = state.issue.layers
    drawn: list[Slanting] = [(item, ITEM, Qt.PenStyle.DotLine) for item in items]
    for frame in pickable(state, page):
        colour = LOCKED if frame.locked else QColor(layer_of(layers, frame).colour)
        drawn.append((frame, colour, Qt.PenStyle.DashLine if frame.parent else Qt.PenStyle.SolidLine))
    for frame, colour, style in drawn:
        if frame.angle:
            slanting.append((frame, colour, style))
            continue
        rect = frame.rect
        ink = colour if style == Qt.PenStyle.SolidLine else QBrush(colour, PATTERNS[style])
        lines += hairlines.box(rect.x * scale, rect.y * scale, rect.right * scale, rect.bottom * scale, ink)
        if isinstance(frame, PictureFrame) and not frame.picture:
            slanting.append((frame, colour, style))
    return lines, slanting


def _slanting(
    painter: QPainter, sight: Sight, page: int, frame: Frame, near: QRectF, colour: QColor, style: Qt.PenStyle
) -> None:
    """The edge of a frame that is turned; an empty picture's is crossed through, as printers do."""
    turn = turn_of(frame)
    corners = outline(sight, page, frame.rect, turn)
    if not corners.boundingRect().intersects(near):
        return
    if turn.angle:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1, style))
        painter.drawPolygon(corners)
    if isinstance(frame, PictureFrame) and not frame.picture:
        painter.setPen(QPen(colour, 1))
        painter.drawLine(QPointF(corners.at(0)), QPointF(corners.at(2)))
        painter.drawLine(QPointF(corners.at(1)), QPointF(corners.at(3)))
