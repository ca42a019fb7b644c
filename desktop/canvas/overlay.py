"""What the desk draws over the pages, in pixels: grids, frames, selection, caret, guides met, what a tool shows."""

from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.canvas.frames_drawn import paint_arrow, paint_ports, paint_selection, paint_threads
from desktop.canvas.sight import Sight
from desktop.canvas.text_drawn import paint_caret, paint_hidden, paint_preedit, paint_selected_text
from desktop.selection import NOTHING
from desktop.session import Session
from desktop.state import State
from desktop.tools.events import Outcome
from layouts.model.geometry import Rect
from layouts.model.place import caret_at

if TYPE_CHECKING:
    from desktop.canvas.view import Canvas

SMART = (QColor(220, 60, 150), QColor(0, 150, 170), QColor(90, 160, 220), QColor(60, 170, 90), QColor(200, 140, 30))
MARQUEE = QColor(30, 110, 230)
FLASH = QColor(250, 190, 0)
NOTE, NOTE_INK = QColor(40, 40, 44, 225), QColor(255, 255, 255)
BEYOND = 48.0  # pixels around a page that frames on the pasteboard's edge and ports may be seen in
BESIDE = QPointF(14, 18)  # pixels from the pointer to what is said beside it


class Flash(msgspec.Struct, frozen=True):
    """A spot of a page that is marked for a moment."""

    page: int
    rect: Rect


def paint_overlay(painter: QPainter, canvas: "Canvas", sight: Sight, clip: QRectF) -> None:
    """Everything over the pages; in preview mode only the caret and what is selected in text."""
    session, bench = canvas.session, canvas.bench
    state = session.state
    if session.previewed is not None:  # frames and carets as they are tried out
        state = replace(state, issue=session.previewed)
    view, around = state.view, clip.adjusted(-BEYOND, -BEYOND, BEYOND, BEYOND)
    pages = [
        page for page in sight.pages if page < len(state.issue.pages) and sight.extent(page).intersects(around)
    ]
    if not view.preview:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for page in pages:
            canvas.standing.paint(painter, sight, state, page, clip)
        overset = overset_frames(session)
        for page in pages:
            paint_ports(painter, sight, state, page, overset)
        if view.threads:
            paint_threads(painter, sight, state.issue)
        if view.hidden_characters:
            for page in pages:
                paint_hidden(painter, sight, state, page, clip)
    _paint_text(painter, canvas, sight, state, pages)
    if state.selection.frames and not view.preview:
        paint_selection(painter, sight, state, handles=bench.tool == "select")
    _paint_shown(painter, sight, bench.shown, canvas)
    if canvas.flashed is not None:
        painter.setPen(QPen(FLASH, 3))
        painter.setBrush(QColor(FLASH.red(), FLASH.green(), FLASH.blue(), 60))
        painter.drawRect(sight.rect(canvas.flashed.page, canvas.flashed.rect).adjusted(-3, -3, 3, 3))


def overset_frames(session: Session) -> frozenset[int]:
    """The frames whose text finds no room."""
    return frozenset(finding.frame for finding in session.findings if finding.code == "overset-text")


def _paint_text(painter: QPainter, canvas: "Canvas", sight: Sight, state: State, pages: list[int]) -> None:
    text, keyboard = state.selection.text, canvas.keyboard
    if text is None:
        return
    if keyboard.preedit is not None:
        for page in pages:
            paint_preedit(painter, sight, state, page, keyboard.preedit)
        at = keyboard.caret or keyboard.preedit.caret
        state = replace(state, selection=replace(NOTHING, text=caret_at(at)))
    elif not text.is_caret:
        for page in pages:
            paint_selected_text(painter, sight, state, page, text)
        return
    if canvas.caret.is_on and canvas.bench.is_editing and canvas.hasFocus():
        paint_caret(painter, sight, canvas.caret.places(state), rtl=keyboard.types_right_to_left(), flag=True)


def _paint_shown(painter: QPainter, sight: Sight, shown: Outcome, canvas: "Canvas") -> None:
    """What the tool's last answer asked to be drawn."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if canvas.session.state.view.smart_guides:
        for guide in shown.guides:
            painter.setPen(QPen(SMART[min(guide.rank, len(SMART) - 1)], 1))
            start, end = (
                sight.point(guide.page, *((along, guide.at) if guide.across else (guide.at, along)))
                for along in (guide.start, guide.end)
            )
            painter.drawLine(QLineF(start, end))
            if guide.label:
                _say(painter, guide.label, (start + end) / 2 + QPointF(4, 4))
    if shown.marquee is not None:
        painter.setPen(QPen(MARQUEE, 1, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(MARQUEE.red(), MARQUEE.green(), MARQUEE.blue(), 24))
        painter.drawRect(sight.rect(max(0, shown.page), shown.marquee))
    if shown.line is not None:
        x, y, to_x, to_y = shown.line
        page = max(0, shown.page)
        paint_arrow(painter, sight.point(page, x, y), sight.point(page, to_x, to_y), MARQUEE)
    if shown.note:
        _say(painter, shown.note, canvas.pointer.at + BESIDE)


def _say(painter: QPainter, text: str, at: QPointF) -> None:
    font = painter.font()
    font.setPixelSize(11)
    painter.setFont(font)
    box = QRectF(painter.fontMetrics().boundingRect(text)).adjusted(-5, -3, 5, 3)
    box.moveTopLeft(at)
    painter.fillRect(box, NOTE)
    painter.setPen(NOTE_INK)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
