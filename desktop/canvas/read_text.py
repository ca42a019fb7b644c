"""A text frame's text as screen readers count it: its whole text in one piece, a line break between paragraphs."""

from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QAccessibleTextInterface

from desktop.selection import select_text
from desktop.state import editable_lines
from desktop.tools.caret import caret_places
from layouts.display.hit import hit
from layouts.edit.parts import frame_with, text_at
from layouts.edit.threads import thread_through
from layouts.model.frame import TextFrame
from layouts.model.issue import Issue
from layouts.model.place import Passage, Place, number_of, own_paragraph

if TYPE_CHECKING:
    from desktop.canvas.view import Canvas

NOWHERE = Place("", 0, 0)


def place_in(issue: Issue, frame: TextFrame) -> Place:
    """Where the text begins that runs in a frame: its story, or its own text."""
    thread = thread_through(issue, frame.id)
    if thread is not None and thread.stories:
        return Place(thread.stories[0], 0, 0)
    return Place(frame.story, own_paragraph(frame.id, 0), 0)


class TextOfFrame(QAccessibleTextInterface):
    """The text that runs in a frame. Positions count characters from its beginning."""

    def __init__(self, canvas: "Canvas", frame: int) -> None:
        super().__init__()
        self._canvas, self._frame = canvas, frame

    def characterCount(self) -> int:
        return len(self._whole())

    def text(self, start: int, end: int) -> str:
        return self._whole()[start : end if end >= 0 else None]

    def cursorPosition(self) -> int:
        passage = self._canvas.session.state.selection.text
        if passage is None or passage.caret.text != self._begins().text:
            return -1
        return self._position(passage.caret)

    def setCursorPosition(self, position: int) -> None:
        self._select(position, position)

    def selectionCount(self) -> int:
        """WORKAROUND: PySide 6.11 does not pass on which characters are selected, and a reader that were told of a
        selection would get numbers out of nowhere; it hears of it by `Spoken`."""
        return 0

    def setSelection(self, index: int, start: int, end: int) -> None:
        if index == 0:
            self._select(start, end)

    def addSelection(self, start: int, end: int) -> None:
        self._select(start, end)

    def removeSelection(self, index: int) -> None:
        position = self.cursorPosition()
        if index == 0 and position >= 0:
            self._select(position, position)

    def characterRect(self, position: int) -> QRect:
        """Where a character stands on the screen; nothing for one that is on no page."""
        state, canvas = self._canvas.session.state, self._canvas
        ends = [caret_places(state, self._place(at)) for at in (position, position + 1)]
        if ends[0] is None:
            return QRect()
        page, (first, *_), _ = ends[0]
        box = canvas.sight.rect(page, first)
        if ends[1] is not None and ends[1][0] == page and ends[1][1][0].y == first.y:
            box = box.united(canvas.sight.rect(page, ends[1][1][0]))
        return box.toAlignedRect().translated(canvas.viewport().mapToGlobal(QPoint(0, 0)))

    def offsetAtPoint(self, point: QPoint) -> int:
        canvas, state = self._canvas, self._canvas.session.state
        at = QPointF(canvas.viewport().mapFromGlobal(point))
        page = canvas.sight.page_at(at)
        begins = self._begins()
        lines = [line for line in editable_lines(state, page, begins.story) if _is_of(line.paragraph, begins)]
        found = hit(tuple(lines), *canvas.sight.on_page(page, at)) if lines else None
        return self._position(found) if found is not None else -1

    def scrollToSubstring(self, start: int, end: int) -> None:
        found = caret_places(self._canvas.session.state, self._place(start))
        if found is not None:
            self._canvas.reveal(found[0], found[1][0])

    def _begins(self) -> Place:
        issue = self._canvas.session.shown
        frame = frame_with(issue, self._frame)
        return place_in(issue, frame) if isinstance(frame, TextFrame) else NOWHERE

    def _paragraphs(self) -> list[str]:
        return [paragraph.text for paragraph in text_at(self._canvas.session.shown, self._begins())]

    def _whole(self) -> str:
        return "\n".join(self._paragraphs())

    def _position(self, place: Place) -> int:
        number = number_of(place.paragraph)
        return sum(len(text) + 1 for text in self._paragraphs()[:number]) + place.index

    def _place(self, position: int) -> Place:
        begins, texts = self._begins(), self._paragraphs()
        for number, start in enumerate(accumulate((len(text) + 1 for text in texts), initial=0)):
            if number < len(texts) and start <= position <= start + len(texts[number]):
                return Place(begins.story, begins.paragraph + number, position - start)
        last = max(0, len(texts) - 1)
        return Place(begins.story, begins.paragraph + last, len(texts[last]) if texts else 0)

    def _select(self, start: int, end: int) -> None:
        session = self._canvas.session
        session.take("text")
        session.select(select_text(Passage(self._place(start), self._place(end))))


def _is_of(paragraph: int, begins: Place) -> bool:
    """Whether a line's paragraph is of the text that begins there."""
    return (paragraph < 0) == (begins.paragraph < 0) and (
        paragraph >= 0 or Place("", paragraph, 0).text == Place("", begins.paragraph, 0).text
    )
