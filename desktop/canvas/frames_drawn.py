"""Frames as the desk shows them: the selection with its handles, ports, threads as arrows, what is overset."""

import math
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop.canvas.sight import Sight
from desktop.canvas.standing import outline
from desktop.state import State
from desktop.tools.picking import HANDLES, handle_point, has_ports, pickable, port_point, selection_box
from layouts.edit.parts import page_of
from layouts.edit.threads import thread_through
from layouts.model.frame import Frame, TextFrame, turn_of
from layouts.model.issue import Issue

CHOSEN = QColor(30, 110, 230)
THREAD = QColor(60, 130, 200, 210)
OVERSET = QColor(205, 40, 40)
PAPER = QColor(255, 255, 255)
HANDLE, PORT = 3.5, 5.0  # half a side, in pixels
ARROW = 9.0  # pixels of an arrow's head


def paint_selection(painter: QPainter, sight: Sight, state: State, *, handles: bool) -> None:
    """The outlines of the selected frames, and the box around them with its eight handles."""
    frames = [frame for page in state.issue.pages for frame in page.frames if frame.id in state.selection.frames]
    if not frames:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(CHOSEN, 1.5))
    pages = {page_of(state.issue, frame.id) for frame in frames}
    for frame in frames:
        painter.drawPolygon(outline(sight, page_of(state.issue, frame.id), frame.rect, turn_of(frame)))
    box = selection_box(state)
    if box is None or not handles or len(pages) != 1 or all(frame.locked for frame in frames):
        return
    (page,) = pages
    rect, turn = box
    if len(frames) > 1:
        painter.setPen(QPen(CHOSEN, 1, Qt.PenStyle.DashLine))
        painter.drawPolygon(outline(sight, page, rect, turn))
    painter.setPen(QPen(CHOSEN, 1))
    painter.setBrush(PAPER)
    for handle in HANDLES:
        at = sight.point(page, *turn.carried(*handle_point(rect, handle)))
        painter.drawRect(QRectF(at.x() - HANDLE, at.y() - HANDLE, 2 * HANDLE, 2 * HANDLE))


def paint_ports(painter: QPainter, sight: Sight, state: State, page: int, overset: Iterable[int]) -> None:
    """Ports of text frames: with an arrow where text comes in or goes on, red and crossed where it is overset."""
    over = frozenset(overset)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for frame in pickable(state, page):
        if not isinstance(frame, TextFrame) or not (has_ports(state, frame) or frame.id in over):
            continue
        thread = thread_through(state.issue, frame.id)
        order = thread.frames if thread else (frame.id,)
        at = order.index(frame.id)
        for out, joined in ((False, at > 0), (True, at < len(order) - 1)):
            if not out and not has_ports(state, frame):
                continue
            point = sight.point(page, *port_point(frame, out=out))
            square = QRectF(point.x() - PORT, point.y() - PORT, 2 * PORT, 2 * PORT)
            red = out and frame.id in over
            painter.setPen(QPen(OVERSET if red else CHOSEN, 1.5 if red else 1))
            painter.setBrush(PAPER)
            painter.drawRect(square)
            if red:
                painter.drawLine(QPointF(point.x() - 3, point.y()), QPointF(point.x() + 3, point.y()))
                painter.drawLine(QPointF(point.x(), point.y() - 3), QPointF(point.x(), point.y() + 3))
            elif joined:
                way = -3.0 if frame.direction == "rtl" else 3.0
                painter.setBrush(CHOSEN)
                tip = QPointF(point.x() + way, point.y())
                painter.drawPolygon(QPolygonF([tip, tip + QPointF(-1.8 * way, -3), tip + QPointF(-1.8 * way, 3)]))


def paint_threads(painter: QPainter, sight: Sight, issue: Issue) -> None:
    """An arrow from each frame's end to where its text goes on; in right-to-left frames it leaves at the left."""
    where: dict[int, tuple[int, Frame]] = {
        frame.id: (index, frame) for index, page in enumerate(issue.pages) for frame in page.frames
    }
    seen = frozenset(sight.pages)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for thread in issue.threads:
        known = [where[frame] for frame in thread.frames if frame in where]
        for (from_page, one), (to_page, other) in zip(known, known[1:]):
            if isinstance(one, TextFrame) and isinstance(other, TextFrame) and {from_page, to_page} & seen:
                start = sight.point(from_page, *port_point(one, out=True))
                paint_arrow(painter, start, sight.point(to_page, *port_point(other, out=False)), THREAD)


def paint_arrow(painter: QPainter, start: QPointF, end: QPointF, colour: QColor) -> None:
    """A line with a head at its end, in pixels."""
    painter.setPen(QPen(colour, 1.5))
    painter.drawLine(start, end)
    angle = math.atan2(end.y() - start.y(), end.x() - start.x())
    wings = [
        end - QPointF(math.cos(angle + side) * ARROW, math.sin(angle + side) * ARROW) for side in (-0.4, 0.4)
    ]
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([end, *wings]))
