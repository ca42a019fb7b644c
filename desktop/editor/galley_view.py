"""The view of a story's galley: painted from its display list, written in by the text tool of the page."""

from functools import partial

import msgspec
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.canvas.composing import cursor_in, replaced_by, told
from desktop.canvas.events import key, modifiers
from desktop.canvas.letters import LetterCase
from desktop.canvas.typefaces import ScreenFaces
from desktop.editor.galley import MARGIN, StoryGalley, lines_between, story_galley
from desktop.language import mark
from desktop.selection import Selection, select_text
from desktop.session import Session
from desktop.state import State
from desktop.tools import text as text_tool
from desktop.tools.events import IDLE, Event, Key, Move, Outcome, Press, Release, Stage
from layouts.display.hit import caret, lines_of, selection_boxes
from layouts.edit.parts import story_of
from layouts.edit.text import Edited, delete_text, replace_text, text_of
from layouts.makeup.copyfit import Copyfitter, Fit
from layouts.model.issue import Issue
from layouts.model.place import Passage, Place, caret_at

ZOOM = 1.0
BLINK = 530  # ms
OVERSET = QColor("#c62822")
CUT, PASTE, TYPING = mark("history", "Cut"), mark("history", "Paste"), mark("history", "Typing")


class GalleyView(QAbstractScrollArea):
    """One story of the session. `fitted` tells that what is known of its copyfit is new."""

    fitted = Signal()

    def __init__(self, session: Session, slug: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.slug = session, slug
        self._copyfitter = Copyfitter(session.room.compositor.typesetter)
        self.fit = Fit()
        self.stage: Stage = IDLE
        self.preedit = ""
        self._at = 0  # where in it the caret stands
        self.shown = True  # the caret, in its blinking
        self._faces = ScreenFaces()
        self._letters = LetterCase(self._faces)
        self._galley: StoryGalley | None = None
        self._clicks, self._pressed = 0, QPoint()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._blinking = QTimer(self, interval=BLINK)
        self._blinking.timeout.connect(self._on_blink)
        self._blinking.start()
        session.changed.connect(self._on_changed)
        session.rested.connect(self._on_rest)
        story = story_of(session.state.issue, slug)
        if story is not None and not self._holds(session.state.selection):
            self._select(caret_at(Place(slug, 0, 0)))
        self._measure()

    @property
    def galley(self) -> StoryGalley:
        """The galley as it is now, with what an input method has not yet handed over."""
        if self._galley is None:
            issue = self._issue()
            story = story_of(issue, self.slug)
            assert story is not None
            width = self.viewport().width() / self._scale()
            rtl = self.isRightToLeft()
            self._galley = story_galley(
                issue, story, self.session.room.compositor.typesetter, width, overset=self.fit.begins, rtl=rtl
            )
        return self._galley

    def passage(self) -> Passage | None:
        """What is selected in this story."""
        text = self.session.state.selection.text
        return text if text is not None and self._holds(self.session.state.selection) else None

    def insert(self, characters: str) -> None:
        """Put characters at the caret, as a menu of special ones does."""
        self._tell(Key("text", characters))

    def below_caret(self) -> QPoint:
        """The point of the screen under the caret."""
        return self.viewport().mapToGlobal(self._caret_rect().bottomLeft().toPoint())

    def close_caches(self) -> None:
        """Before the application ends: Qt's fonts go before ours."""
        self._blinking.stop()
        self._letters.close()
        self._faces.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        galley, scale = self.galley, self._scale()
        palette = self.palette()
        with QPainter(self.viewport()) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            painter.fillRect(event.rect(), palette.color(QPalette.ColorRole.Base))
            self._names(painter, galley, palette)
            painter.translate(0, -self.verticalScrollBar().value())
            painter.scale(scale, scale)
            top = self.verticalScrollBar().value() / scale
            seen = QRectF(0, top, galley.page.width, self.viewport().height() / scale)
            lines = lines_between(galley.page, seen.top(), seen.bottom())
            passage = self.passage()
            if passage is not None and not passage.is_caret:
                colour = palette.color(QPalette.ColorRole.Highlight)
                colour.setAlphaF(0.35)
                for box in selection_boxes([line for line in lines if line.kind == "text"], passage):
                    painter.fillRect(QRectF(box.x, box.y, box.width, box.height), colour)
            ink, red = palette.color(QPalette.ColorRole.Text), _readable_red(palette)
            for line in lines:
                colour = red if galley.overset and line.y > galley.overset else ink
                at = QPointF(line.x, line.y)
                cast, pixels = self._letters.cast(line.runs), scale * self.devicePixelRatioF()
                self._letters.paint(painter, cast, at, partial(_in, colour), pixels, seen)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 0.75))
            for rule in galley.rules:
                painter.drawLine(QPointF(rule.x, rule.y), QPointF(rule.right, rule.bottom))
            if galley.overset:
                painter.setPen(QPen(red, 1.5))
                painter.drawLine(QPointF(0, galley.overset), QPointF(galley.page.width, galley.overset))
            self._draw_caret(painter, ink)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        near = (here - self._pressed).manhattanLength() < 6
        self._clicks = self._clicks if near and event.type() == event.Type.MouseButtonDblClick else 1
        self._pressed = here
        x, y = self._point(event.position())
        self._tell(Press(0, x, y, modifiers(event.modifiers()), self._clicks))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        x, y = self._point(event.position())
        self._tell(Press(0, x, y, modifiers(event.modifiers()), 2))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x, y = self._point(event.position())
        self._tell(Move(0, x, y, modifiers(event.modifiers())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        x, y = self._point(event.position())
        self._tell(Release(0, x, y, modifiers(event.modifiers())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        passage = self.passage()
        if event.matches(QKeySequence.StandardKey.SelectAll):
            story = story_of(self.session.state.issue, self.slug)
            if story is not None and story.paragraphs:
                last = len(story.paragraphs) - 1
                end = Place(self.slug, last, len(story.paragraphs[last].text), "before")
                self._select(Passage(Place(self.slug, 0, 0), end))
        elif event.matches(QKeySequence.StandardKey.Copy) and passage is not None:
            self._copy(passage)
        elif event.matches(QKeySequence.StandardKey.Cut) and passage is not None:
            self._copy(passage)
            self._edit(delete_text(self.session.state.issue, passage), CUT)
        elif event.matches(QKeySequence.StandardKey.Paste) and passage is not None:
            pasted = QGuiApplication.clipboard().text().replace("\x00", "")
            self._edit(replace_text(self.session.state.issue, passage, pasted), PASTE)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.session.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.session.redo()
        else:
            told = key(event)
            if told is None or told.name == "escape":
                super().keyPressEvent(event)
                return
            self._tell(told)
        event.accept()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        passage = self.passage()
        self.preedit = ""
        replaced = replaced_by(event, self.session.state.issue, passage.caret) if passage is not None else None
        if replaced is not None:
            self._select(replaced)
        if event.commitString() or replaced is not None:
            self._tell(Key("text", event.commitString()))
        self.preedit, self._at = event.preeditString(), cursor_in(event)
        self._renew()
        event.accept()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        passage = self.passage()
        if query == Qt.InputMethodQuery.ImEnabled:
            return True
        if passage is None:
            return super().inputMethodQuery(query)
        if query == Qt.InputMethodQuery.ImCursorRectangle:
            return self._caret_rect().toRect()
        answer = told(query, self.session.state.issue, passage)
        return super().inputMethodQuery(query) if answer is None else answer

    def focusInEvent(self, event: object) -> None:
        QGuiApplication.inputMethod().reset()
        self.viewport().update()

    def focusOutEvent(self, event: object) -> None:
        self.preedit = ""
        self._renew()

    def changeEvent(self, event: object) -> None:
        self._renew()

    def _tell(self, event: Event) -> None:
        """The text tool's step, on this galley instead of a page."""
        state = msgspec.structs.replace(self.session.state, pages=(self.galley.page,), page=0)
        if isinstance(event, Key) and self.passage() is None:
            return
        self.stage, outcome = text_tool.step(self.stage, event, state)
        self._follow(outcome)

    def _follow(self, outcome: Outcome) -> None:
        if outcome.issue is not None:
            made = outcome.issue
            self.session.edit(outcome.label, lambda _issue: made, outcome.join, selection=outcome.selection)
            self.shown = True
            self._reveal()
        elif outcome.selection is not None and outcome.selection.text is not None:
            self._select(outcome.selection.text)

    def _edit(self, edited: Edited, label: str) -> None:
        self._follow(Outcome(issue=edited.issue, label=label, selection=select_text(caret_at(edited.caret))))

    def _copy(self, passage: Passage) -> None:
        if not passage.is_caret:
            QGuiApplication.clipboard().setText(text_of(self.session.state.issue, passage))

    def _select(self, passage: Passage) -> None:
        self.session.select(select_text(passage))
        self.shown = True
        self._reveal()

    def _holds(self, selection: Selection) -> bool:
        return selection.text is not None and selection.text.caret.text == (self.slug, 0)

    def _issue(self) -> Issue:
        issue, passage = self.session.state.issue, self.passage()
        if self.preedit and passage is not None:
            return replace_text(issue, passage, self.preedit).issue
        return issue

    def _on_changed(self, before: State, after: State) -> None:
        if story_of(after.issue, self.slug) is None:
            window = self.window()
            window.close()
            return
        if before.issue is not after.issue or before.pages is not after.pages:
            self._measure()
        self.viewport().update()

    def _on_rest(self) -> None:
        self._letters.rest()

    def _on_blink(self) -> None:
        self.shown = not self.shown
        self.viewport().update(self._caret_rect().toAlignedRect().adjusted(-3, -3, 3, 3))

    def _measure(self) -> None:
        state = self.session.state
        self.fit = self._copyfitter.fit(state.issue, state.pages, self.slug)
        self._renew()
        self.fitted.emit()

    def _renew(self) -> None:
        self._galley = None
        if story_of(self.session.state.issue, self.slug) is None:
            return
        room, deep = self.viewport().height(), self.galley.page.height * self._scale()
        self.verticalScrollBar().setRange(0, max(0, round(deep - room)))
        self.verticalScrollBar().setPageStep(room)
        self.verticalScrollBar().setSingleStep(24)
        self.viewport().update()

    def _reveal(self) -> None:
        rect, bar = self._caret_rect(), self.verticalScrollBar()
        if rect.isNull():
            return
        if rect.top() < 8:
            bar.setValue(bar.value() + round(rect.top()) - 8)
        elif rect.bottom() > self.viewport().height() - 8:
            bar.setValue(bar.value() + round(rect.bottom()) - self.viewport().height() + 8)

    def _caret_rect(self) -> QRectF:
        """The caret in pixels of the viewport; null where there is none."""
        passage = self.passage()
        found = caret(lines_of(self.galley.page), self._shown_caret(passage)) if passage is not None else None
        if found is None:
            return QRectF()
        scale = self._scale()
        return QRectF(found.x * scale, found.y * scale - self.verticalScrollBar().value(), 2, found.height * scale)

    def _shown_caret(self, passage: Passage) -> Place:
        place = passage.caret
        if self.preedit:
            begin = passage.start
            return Place(begin.story, begin.paragraph, begin.index + self._at, "before" if self._at else "after")
        return place

    def _draw_caret(self, painter: QPainter, ink: QColor) -> None:
        rect = self._caret_rect()
        if rect.isNull() or not (self.shown and self.hasFocus()):
            return
        painter.resetTransform()
        painter.fillRect(rect, ink)

    def _names(self, painter: QPainter, galley: StoryGalley, palette: QPalette) -> None:
        """Names of styles in the margin, small, at the side where reading the window begins."""
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        scale, metrics = self._scale(), QFontMetrics(font)
        width = round(MARGIN * scale) - 12
        x = self.viewport().width() - width - 6 if self.isRightToLeft() else 6
        for mark_ in galley.marks:
            y = round(mark_.y * scale) - self.verticalScrollBar().value()
            if -20 < y < self.viewport().height() + 20:
                text = metrics.elidedText(mark_.style, Qt.TextElideMode.ElideRight, width)
                rect = QRect(x, y - metrics.ascent(), width, metrics.height())
                painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, text)

    def _point(self, at: QPointF) -> tuple[float, float]:
        scale = self._scale()
        return at.x() / scale, (at.y() + self.verticalScrollBar().value()) / scale

    def _scale(self) -> float:
        """Pixels of a point: the type stands as large as the screen's own."""
        return ZOOM * max(1.0, self.logicalDpiY() / 72)


def _in(colour: QColor, _ink: str) -> QColor:
    """One colour for every ink."""
    return colour


def _readable_red(palette: QPalette) -> QColor:
    dark = palette.color(QPalette.ColorRole.Base).lightness() < 128
    return QColor("#ff8a80") if dark else OVERSET
