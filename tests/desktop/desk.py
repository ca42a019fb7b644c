"""A desk for tests: a small issue on a canvas, and a hand that presses, drags and types there as Qt delivers it."""

from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.canvas.view import Canvas
from desktop.session import Session
from layouts.model.frame import TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page
from layouts.model.story import Paragraph, Run, Story
from tests.makers import make_issue, make_paragraph

LATIN, ARABIC = "De krant van vandaag kost vier dirham ", "قال MAP اليوم 35 درهما للصحيفة"
STORY = Story("s", "nl", "ltr", (make_paragraph(LATIN * 4), make_paragraph(ARABIC, lang="ar")))
FRAMES = (
    TextFrame(1, Rect(100, 100, 200, 200)),
    TextFrame(2, Rect(350, 100, 150, 100)),
    TextFrame(3, Rect(100, 500, 60, 60), content=(Paragraph("body", (Run("Doos"),), "nl", "ltr"),)),
)
NONE = Qt.KeyboardModifier.NoModifier


def small_issue() -> Issue:
    """Two pages: on the first a story in frame 1, an empty frame and a box."""
    pages = (Page(1, 1, "", "ltr", frames=FRAMES), Page(2, 2, "", "ltr"))
    return replace(make_issue(STORY), pages=pages, threads=(Thread(("s",), (1,)),))


class Desk:
    """A session and its canvas, shown at 100 % with page one in the window."""

    def __init__(self, issue: Issue) -> None:
        self.session = Session(issue)
        self.session.look(snapping=False)
        self.canvas = Canvas(self.session)
        self.canvas.resize(1200, 900)
        self.canvas.show()
        self.canvas.setFocus()
        self.canvas.zoom(1.0, QPointF(0, 0))
        self.canvas.reveal(0, Rect(0, 0, 700, 700))
        self.canvas.horizontalScrollBar().setValue(round(self.canvas.sight.board.rect(0).x) - 100)
        self.canvas.verticalScrollBar().setValue(0)
        QApplication.processEvents()

    def pixel(self, x: float, y: float, page: int = 0) -> QPoint:
        return self.canvas.sight.point(page, x, y).toPoint()

    def press(self, x: float, y: float, keys: Qt.KeyboardModifier = NONE, page: int = 0) -> None:
        QTest.mousePress(self.canvas.viewport(), Qt.MouseButton.LeftButton, keys, self.pixel(x, y, page))

    def move(self, x: float, y: float, keys: Qt.KeyboardModifier = NONE, page: int = 0) -> None:
        """A move with the button down, as Qt delivers it: QTest's own has no button and no modifiers."""
        at = QPointF(self.pixel(x, y, page))
        kind, button = QMouseEvent.Type.MouseMove, Qt.MouseButton.LeftButton
        there = QPointF(self.canvas.viewport().mapToGlobal(at))
        QApplication.sendEvent(
            self.canvas.viewport(), QMouseEvent(kind, at, there, Qt.MouseButton.NoButton, button, keys)
        )

    def release(self, x: float, y: float, keys: Qt.KeyboardModifier = NONE, page: int = 0) -> None:
        QTest.mouseRelease(self.canvas.viewport(), Qt.MouseButton.LeftButton, keys, self.pixel(x, y, page))

    def drag(self, x: float, y: float, to_x: float, to_y: float, keys: Qt.KeyboardModifier = NONE) -> None:
        self.press(x, y, keys)
        self.move((x + to_x) / 2 + 17, (y + to_y) / 2 - 9, keys)
        self.move(to_x, to_y, keys)
        self.release(to_x, to_y, keys)

    def click(self, x: float, y: float, keys: Qt.KeyboardModifier = NONE) -> None:
        self.press(x, y, keys)
        self.release(x, y, keys)

    def double_click(self, x: float, y: float) -> None:
        QTest.mouseDClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, NONE, self.pixel(x, y))

    def type(self, text: str) -> None:
        """Characters of any script; Qt's own keyClicks knows Latin only."""
        for character in text:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, self.canvas, Qt.Key.Key_unknown, character, NONE
            ) if ord(character) > 126 else QTest.keyClicks(self.canvas, character)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.canvas, key, keys)

    def close(self) -> None:
        self.session.finish()
        self.canvas.close_caches()
        self.canvas.close()
        self.canvas.deleteLater()
        QApplication.processEvents()

    @property
    def issue(self) -> Issue:
        return self.session.state.issue

    def rect(self, frame: int) -> Rect:
        return next(found.rect for page in self.issue.pages for found in page.frames if found.id == frame)

    def text(self, slug: str = "s", paragraph: int = 0) -> str:
        story = next(story for story in self.issue.stories if story.slug == slug)
        return story.paragraphs[paragraph].text
