"""Text as the desk shows it: what is selected, the caret, hidden characters.

Where directions meet, a place has two points: the caret stands at the one that its affinity says, a shorter mark at the
other, and a small flag says which way text typed now will run.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop.canvas.page_painter import qrect, transform_of
from desktop.canvas.sight import Sight
from desktop.state import State, editable_lines
from desktop.tools.caret import CaretPlaces
from layouts.display.cells import cells_of, is_last
from layouts.display.hit import line_box, selection_boxes
from layouts.display.items import TextLine
from layouts.model.geometry import Turn
from layouts.model.place import Passage

SELECTED = QColor(60, 130, 230, 80)
CARET = QColor(10, 10, 12)
SECOND = QColor(90, 90, 100)
PREEDIT = QColor(30, 110, 230)
SIGN = QColor(70, 140, 220, 190)
SHARE = 0.55  # of the caret's height: the mark at the other point of a place
FLAG = 5.0  # pixels
# What is shown for what is not seen; looked at as the line is: arrows turn with its direction.
SIGNS = {
    " ": "·", "\u00a0": "°", "\u202f": "ˬ", "\u2009": "ˬ", "\t": "→", "\u200c": "¦", "\u200d": "+",
    "\u200e": "›", "\u200f": "‹", "\u2066": "⟨", "\u2067": "⟨", "\u2068": "⟨", "\u2069": "⟩", "\u00ad": "‐",
    "\u0640": "ـ",
}  # fmt: skip
LARGEST_SIGN = 14.0  # pixels


def paint_selected_text(painter: QPainter, sight: Sight, state: State, page: int, passage: Passage) -> None:
    """The selected passage on one page."""
    for turn, lines in _by_turn(editable_lines(state, page)):
        painter.save()
        painter.setTransform(transform_of(turn) * sight.transform(page), True)
        for box in selection_boxes(lines, passage):
            painter.fillRect(qrect(box), SELECTED)
        painter.restore()


def paint_preedit(painter: QPainter, sight: Sight, state: State, page: int, passage: Passage) -> None:
    """A line under what an input method is putting together."""
    for turn, lines in _by_turn(editable_lines(state, page)):
        painter.save()
        painter.setTransform(transform_of(turn) * sight.transform(page), True)
        for box in selection_boxes(lines, passage):
            thick = 1.2 / sight.scale
            painter.fillRect(QRectF(box.x, box.bottom - thick, box.width, thick), PREEDIT)
        painter.restore()


def caret_rects(sight: Sight, found: CaretPlaces | None) -> list[tuple[int, QRectF, Turn]]:
    """A caret in pixels of the upright page: page, rectangle of no width, turn. The main one first."""
    if found is None:
        return []
    page, rects, turn = found
    return [(page, sight.rect(page, rect), turn) for rect in rects]


def paint_caret(painter: QPainter, sight: Sight, found: CaretPlaces | None, *, rtl: bool, flag: bool) -> None:
    """The caret. `rtl`: which way what is typed now runs; `flag`: say so beside it."""
    for number, (page, rect, turn) in enumerate(caret_rects(sight, found)):
        painter.save()
        if turn.angle:
            centre = sight.point(page, turn.x, turn.y)
            painter.setTransform(transform_of(Turn(turn.angle, centre.x(), centre.y())), True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        x, top, bottom = round(rect.x()), rect.top(), rect.bottom()
        if number:
            top = bottom - rect.height() * SHARE
        thick, colour = (1, SECOND) if number else (2, CARET)
        painter.fillRect(QRectF(x - thick // 2, top, thick, bottom - top), colour)
        if flag and not number:
            way = -FLAG if rtl else FLAG
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(CARET)
            painter.drawPolygon(QPolygonF([QPointF(x, top), QPointF(x + way, top), QPointF(x, top + FLAG)]))
        painter.restore()


def paint_hidden(painter: QPainter, sight: Sight, state: State, page: int, clip: QRectF) -> None:
    """Signs for spaces, ends of paragraphs, joiners and marks of direction."""
    for line in editable_lines(state, page):
        box = line_box(line)
        if not sight.rect(page, box).intersects(clip) and not line.turn.angle:
            continue
        painter.save()
        painter.setTransform(transform_of(line.turn) * sight.transform(page), True)
        size = min(line.leading * 0.7, LARGEST_SIGN / sight.scale)
        font = painter.font()
        font.setPixelSize(100)
        painter.setFont(font)
        painter.setPen(QPen(SIGN))
        for x, sign in _signs(line):
            painter.save()
            painter.translate(x, line.y)
            painter.scale(size / 100, size / 100)
            width = painter.fontMetrics().horizontalAdvance(sign)
            painter.drawText(QPointF(-width / 2, 0), sign)
            painter.restore()
        painter.restore()


def _signs(line: TextLine) -> Iterator[tuple[float, str]]:
    cells = cells_of(line)
    for cell in cells:
        for sign in filter(None, (SIGNS.get(character) for character in line.text[cell.start : cell.end])):
            shown = "←" if sign == "→" and cell.rtl else sign
            yield (cell.left + cell.right) / 2, shown
    if is_last(line):
        edges = [cell.left if line.rtl else cell.right for cell in cells]
        start = line.x + line.width if line.rtl else line.x
        end = (min(edges) if line.rtl else max(edges)) if edges else start
        shift = 0.25 * line.leading
        yield end + (-shift if line.rtl else shift), "⁋" if line.rtl else "¶"


def _by_turn(lines: tuple[TextLine, ...]) -> Iterator[tuple[Turn, list[TextLine]]]:
    turns: dict[Turn, list[TextLine]] = {}
    for line in lines:
        turns.setdefault(line.turn, []).append(line)
    yield from turns.items()
