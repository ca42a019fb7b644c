"""A new user's first issue, by mouse and keys: from the gallery to the PDF.

`python -m tests.journeys.desk_journey FOLDER` goes all the way in a window and leaves its pictures and the PDF in the
folder; the pictures in `docs/` were made so, under Xvfb.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QScrollArea, QWidget

from desktop.desk import Desk
from desktop.dialogs.export import Export
from desktop.dialogs.gallery import Gallery
from desktop.dialogs.proof import Proof
from desktop.panels.issue_form.panel import IssuePanel
from desktop.panels.panel import Panel
from desktop.panels.preflight import PreflightPanel
from desktop.tools.picking import port_point
from desktop.window import Window
from layouts.model.frame import TextFrame
from layouts.model.issue import Issue

PICTURE = Path(__file__).parents[2] / "examples/telegraaf-mensheid/pictures/harbour.jpg"
NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
FRENCH_AND_ARABIC = "Le port de Larache, «\u202fميناء العرائش\u202f», rouvre ce matin à 6 h 35. "
SARDINES = "Les bateaux rentrent chargés de sardines et la criée reprend sous la halle neuve. "
MORE, REST = SARDINES * 4, SARDINES * 7
DEPOSIT = ("117", "26")
STEPS = 13  # of moving the photograph: undoing twenty goes back beyond it to the text
WIDTH = 900  # pixels of a kept picture
Kind = TypeVar("Kind", bound=Panel)


class Journey:
    """One walk. `folder` gets the PDF, and a picture after each stage where `pictures` says so."""

    def __init__(self, desk: Desk, folder: Path, *, pictures: bool = False) -> None:
        self.desk, self.folder, self.pictures = desk, folder, pictures
        self.window: Window
        self.pdf = folder / "first-issue.pdf"

    def begin(self) -> None:
        """The gallery: a tabloid of two pages, one for each script."""
        gallery = Gallery(self.desk)
        gallery.show()
        QTest.qWait(50)
        QTest.keyClicks(gallery.title, "Le Phare")
        self.letters(gallery.arabic_title, "المنارة")
        gallery.number.setValue(12)
        self.keep(gallery, "gallery")
        self.click(gallery.make)
        made = gallery.window_made
        assert made is not None
        self.window = made
        self.window.resize(1500, 950)
        self.window.activateWindow()
        QTest.qWait(50)

    def write(self) -> None:
        """A text frame on page one, French and Arabic in one paragraph of it."""
        self.see(0)
        self.letter("F")
        self.drag(0, (60, 200), (330, 250))
        self.letter("T")
        self.click_page(0, 80, 215)
        self.letters(self.window.canvas, FRENCH_AND_ARABIC)
        self.letters(self.window.canvas, MORE)
        self.keep(self.window, "writing")
        self.key(Qt.Key.Key_Escape)

    def go_to_error(self) -> str:
        """The overset text in the Preflight panel, clicked: its frame is shown and selected. What the error says."""
        self.key(Qt.Key.Key_F, CTRL | ALT | SHIFT)
        panel = self.panel("Preflight", PreflightPanel)
        self.window.canvas.show_page(1)
        for row in range(panel.findings.topLevelItemCount()):
            head = panel.findings.topLevelItem(row)
            for number in range(head.childCount() if head is not None else 0):
                item = head.child(number) if head is not None else None
                if item is not None and "do not fit" in item.text(0):
                    panel.findings.scrollToItem(item)
                    said, at = item.text(0), panel.findings.visualItemRect(item).center()
                    QTest.mouseClick(panel.findings.viewport(), LEFT, NONE, at)
                    self.keep(self.window, "error")
                    return said
        return ""

    def mend(self) -> None:
        """The button under the findings, pressed: the frame becomes as deep as its text."""
        panel = self.panel("Preflight", PreflightPanel)
        assert panel.mend.isVisible()
        self.click(panel.mend)
        QApplication.processEvents()
        self.keep(self.window, "mended")

    def write_on(self) -> None:
        """More at the end of the text than the page has room for."""
        frame = self.issue.pages[0].frames[0].rect
        self.see(0)
        self.letter("T")
        self.click_page(0, frame.x + 20, frame.bottom - 6)
        QTest.keyClick(self.window.canvas, Qt.Key.Key_End, CTRL)
        self.letters(self.window.canvas, REST)
        QTest.keyClick(self.window.canvas, Qt.Key.Key_Escape)

    def lead_on(self) -> None:
        """A frame on page two, and the story of page one led there by its port."""
        self.see(1)
        self.letter("F")
        self.drag(1, (100, 120), (420, 420))
        self.see_both()
        self.key(Qt.Key.Key_Escape)
        self.letter("V")
        first = self.issue.pages[0].frames[0]
        self.click_page(0, first.rect.x + 20, first.rect.y + 20)
        assert isinstance(first, TextFrame)
        out = port_point(first, out=True)
        second = self.issue.pages[1].frames[0].rect
        self.drag(0, out, (second.x + 60, second.y + 60), to_page=1)

    def place(self) -> None:
        """A picture frame on page one, and a photograph in it."""
        self.see(0)
        self.letter("M")
        self.drag(0, (400, 200), (700, 420))
        self.answer(QFileDialog, self._choose)
        self.key(Qt.Key.Key_D, CTRL)
        self.keep(self.window, "picture")

    def register(self) -> None:
        """The deposit's number typed into the Issue panel: the page shows it at once."""
        self.key(Qt.Key.Key_F5, CTRL)
        panel = self.panel("Issue", IssuePanel)
        for field, typed in zip((panel.legal.number, panel.legal.year), DEPOSIT):
            scroll = next(area for area in panel.findChildren(QScrollArea) if area.isAncestorOf(field))
            scroll.ensureWidgetVisible(field)
            QApplication.processEvents()
            self.click(field)
            field.selectAll()
            QTest.keyClicks(field, typed)
            QTest.keyClick(field, Qt.Key.Key_Return)
        self.keep(self.window, "deposit")

    def arrange(self, steps: int) -> None:
        """The photograph moved a little, again and again: each time a step of the history."""
        self.see(0)
        self.letter("V")
        for _ in range(steps):
            rect = self.issue.pages[0].frames[1].rect
            middle = (rect.x + rect.width / 2, rect.y + rect.height / 2)
            self.drag(0, middle, (middle[0] - 2, middle[1] + 12))

    def back_and_forth(self, steps: int) -> tuple[Issue, Issue, Issue]:
        """So many steps undone and redone, by keys: the issue before, at the far end, and after."""
        before = self.issue
        QApplication.processEvents()
        for _ in range(steps):
            self.key(Qt.Key.Key_Z, CTRL)
        far = self.issue
        for _ in range(steps):
            self.key(Qt.Key.Key_Z, CTRL | SHIFT)
        return before, far, self.issue

    def export(self) -> None:
        """Export, look at the proof, close it."""
        self.window.session.finish()
        self.answer(Export, self._export)
        self.key(Qt.Key.Key_E, CTRL)

    @property
    def issue(self) -> Issue:
        return self.window.session.state.issue

    # ---- hands

    def letter(self, letter: str) -> None:
        """A tool's key, outside text."""
        self.window.canvas.setFocus()
        QTest.keyClicks(self.window.canvas, letter)

    def letters(self, widget: QWidget, text: str) -> None:
        """Characters of any script; Qt's own keyClicks knows Latin only."""
        widget.setFocus()
        for character in text:
            QTest.sendKeyEvent(QTest.KeyAction.Click, widget, Qt.Key.Key_unknown, character, NONE)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        self.window.activateWindow()
        self.window.canvas.setFocus()
        QTest.qWaitForWindowActive(self.window, 2000)
        QTest.keyClick(self.window.canvas, key, keys)
        QApplication.processEvents()

    def panel(self, name: str, kind: type[Kind]) -> Kind:
        """A panel that a key has brought to the front."""
        panel = self.window.docks.panels[name]
        QTest.qWait(50)
        assert isinstance(panel, kind) and self.window.docks.is_seen(name)
        panel.show_state(self.window.session.state)
        return panel

    def click(self, button: QWidget) -> None:
        QTest.mouseClick(button, LEFT)

    def click_page(self, page: int, x: float, y: float, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.window.canvas.viewport(), LEFT, keys, self.pixel(page, x, y))

    def drag(
        self, page: int, start: tuple[float, float], end: tuple[float, float], *, to_page: int | None = None
    ) -> None:
        """Press, move in two steps, release; moves as Qt delivers them, with the button down."""
        there = page if to_page is None else to_page
        here, goal = self.pixel(page, *start), self.pixel(there, *end)
        viewport = self.window.canvas.viewport()
        QTest.mousePress(viewport, LEFT, NONE, here)
        for at in ((here + goal) / 2, goal):
            where = QPointF(at)
            event = QMouseEvent(
                QEvent.Type.MouseMove, where, QPointF(viewport.mapToGlobal(where)), Qt.MouseButton.NoButton, LEFT, NONE
            )
            QApplication.sendEvent(viewport, event)
        QTest.mouseRelease(viewport, LEFT, NONE, goal)
        QApplication.processEvents()

    def pixel(self, page: int, x: float, y: float) -> QPoint:
        return self.window.canvas.sight.point(page, x, y).toPoint()

    def see(self, page: int) -> None:
        self.window.go_to_page(page)
        self.window.canvas.show_page(page)
        QApplication.processEvents()

    def see_both(self) -> None:
        """Both pages on the screen, one under the other."""
        canvas = self.window.canvas
        canvas.zoom(canvas.viewport().height() / (canvas.sight.board.height + 20), QPointF(0, 0))
        canvas.verticalScrollBar().setValue(0)
        QApplication.processEvents()

    def answer(self, kind: type[QWidget], act: Callable[[QWidget], None], tries: int = 200) -> None:
        """What to do when a dialog of this kind opens."""

        def look() -> None:
            top = QApplication.activeModalWidget()
            if isinstance(top, kind):
                act(top)
            elif tries > 0:
                self.answer(kind, act, tries - 1)

        QTimer.singleShot(20, look)

    def keep(self, widget: QWidget, name: str) -> None:
        """A small picture of it."""
        if self.pictures:
            QTest.qWait(900)
            image = widget.grab().toImage()
            image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation).save(
                str(self.folder / f"desk-{name}.png")
            )

    def _choose(self, dialog: QWidget) -> None:
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(str(PICTURE))
        QTest.keyClick(field, Qt.Key.Key_Return)

    def _export(self, dialog: QWidget) -> None:
        assert isinstance(dialog, Export)
        dialog.file.selectAll()
        QTest.keyClicks(dialog.file, str(self.pdf))
        self.keep(dialog, "export")
        if not dialog.go.isEnabled():
            dialog.anyway.setChecked(True)
        self.answer(Proof, self._look)
        self.click(dialog.go)

    def _look(self, proof: QWidget) -> None:
        self.keep(proof, "proof")
        box = proof.findChild(QDialogButtonBox)
        assert box is not None
        self.click(box.button(QDialogButtonBox.StandardButton.Close))


def walk(journey: Journey) -> None:
    """All of it."""
    journey.begin()
    journey.write()
    journey.go_to_error()
    journey.mend()
    journey.write_on()
    journey.lead_on()
    journey.place()
    journey.register()
    journey.arrange(STEPS)
    journey.back_and_forth(20)
    journey.export()


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    desk = Desk(app, keeps=False)
    desk.prefer(language="en", theme="light")
    journey = Journey(desk, folder, pictures=True)
    walk(journey)
    for window in desk.windows:
        window.canvas.close_caches()
    os._exit(0)  # pytest and people read what was written; Qt's own end is no part of the journey


if __name__ == "__main__":
    main(Path(sys.argv[1]))
