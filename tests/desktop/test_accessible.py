"""All of the desk by keyboard and screen reader: whatever takes the focus has a name, and Tab comes to all of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QKeySequenceEdit,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from desktop.desk import the_desk
from desktop.dialogs.arrangements import Arrangements
from desktop.dialogs.batch import Batch
from desktop.dialogs.changes import Changes
from desktop.dialogs.export import Export
from desktop.dialogs.find import Find
from desktop.dialogs.gallery import Gallery
from desktop.dialogs.import_copy import ImportCopy
from desktop.dialogs.numbering import NumberingDialog
from desktop.dialogs.on_screen import FRAME
from desktop.dialogs.preferences import PreferencesDialog
from desktop.dialogs.previews import Previews
from desktop.dialogs.shortcuts import Shortcuts
from desktop.dialogs.tour import Tour
from desktop.editor.story_editor import StoryEditor
from desktop.panels.registry import PANELS
from desktop.selection import select_frames, select_text
from desktop.session import open_session
from desktop.window import Window
from layouts.model.frame import PictureFrame, TextFrame
from layouts.model.place import Passage, Place

SAMPLE = Path(__file__).parents[2] / "examples/telegraaf-mensheid"
USED = (
    QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QKeySequenceEdit, QTextEdit
)  # fmt: skip


@pytest.fixture(scope="module")
def window(app: QApplication) -> Iterator[Window]:
    the_desk().interpreter.speak("en")
    session = open_session(str(SAMPLE))
    session.finish()
    made = Window(session)
    made.show()
    QTest.qWait(50)
    yield made
    made.close_caches()
    made.close()


def nameless(root: QWidget) -> list[str]:
    """What a person can work with in it that says nothing to a screen reader."""
    found = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, USED) or widget.focusPolicy() == Qt.FocusPolicy.NoFocus or is_part(widget):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__} {widget.objectName()}")
    return found


def is_part(widget: QWidget) -> bool:
    """Within a widget of Qt's own that stands for it: the list of a combo box, the field of a spin box."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractSpinBox | QKeySequenceEdit) or parent.inherits("QCalendarWidget"):
            return True
        parent = parent.parentWidget()
    return False


def passed_by(root: QWidget) -> list[str]:
    """What Tab, pressed again and again, never comes to."""
    seen: list[QWidget] = []
    for _ in range(120):
        here = root.focusWidget() or root
        around = here.parentWidget()
        here = around if isinstance(around, QKeySequenceEdit) else here
        if here in seen[:-1] and here is seen[0]:
            break
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return [
        f"{type(child).__name__} {child.accessibleName()}"
        for child in root.findChildren(QWidget)
        if isinstance(child, USED) and child.isVisible() and child.isEnabled() and child not in seen
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_part(child)
    ]


@pytest.mark.parametrize("name", [row.name for row in PANELS])
def test_whatever_can_be_used_in_a_panel_has_a_name(window: Window, name: str) -> None:
    window.show_panel(name)
    QTest.qWait(20)
    panel = window.docks.panels[name]
    session = window.session
    frames = session.state.issue.pages[0].frames
    story = session.state.issue.stories[0].slug
    chosen = [
        select_frames(next(frame.id for frame in frames if isinstance(frame, TextFrame))),
        select_frames(next(frame.id for frame in frames if isinstance(frame, PictureFrame))),
        select_text(Passage(Place(story, 1, 0), Place(story, 1, 4))),
    ]
    for selection in chosen if name in ("Inspector", "Styles") else chosen[:1]:
        session.select(selection)
        panel.show_state(session.state)
        assert nameless(panel) == []


def test_the_window_around_the_panels_has_names(window: Window) -> None:
    for part in (window.tools, window.context, window.status):
        assert nameless(part) == []
    assert window.canvas.accessibleName()


DIALOGS: dict[str, Callable[[Window], QWidget]] = {
    "arrangements": lambda window: Arrangements(window.session, 1),
    "batch": lambda window: Batch(),
    "changes": lambda window: Changes(window.session),
    "export": lambda window: Export(window.session),
    "find": lambda window: Find(window),
    "gallery": lambda window: Gallery(the_desk()),
    "import": lambda window: ImportCopy([str(SAMPLE / "pictures/atlas.jpg")], ()),
    "numbering": lambda window: NumberingDialog(window.session.state.issue, 2),
    "preferences": lambda window: PreferencesDialog(the_desk()),
    "shortcuts": lambda window: Shortcuts(window),
    "tour": lambda window: Tour(window),
    "story editor": lambda window: StoryEditor(window, window.session.state.issue.stories[0].slug),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_whatever_can_be_used_in_a_dialog_has_a_name_and_tab_comes_to_it(
    window: Window, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Previews, "_next", lambda self: None)
    dialog = DIALOGS[name](window)
    dialog.show()
    QTest.qWait(20)
    try:
        assert nameless(dialog) == []
        assert dialog.windowTitle()
        assert not isinstance(dialog, QDialog) or passed_by(dialog) == []
    finally:
        dialog.close()
        dialog.deleteLater()


@pytest.mark.parametrize("language", ["en", "fr", "ar", "nl", "es"])
def test_window_and_dialogs_fit_a_screen_of_1600_by_1000_at_twice_their_size(
    window: Window, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Previews, "_next", lambda self: None)
    the_desk().interpreter.speak(language)
    try:
        window.docks.open("layout")
        window.docks.reset()
        QTest.qWait(50)
        least = {"window": window.minimumSizeHint()}
        for name, make in DIALOGS.items():
            dialog = make(window)
            dialog.ensurePolished()
            least[name] = dialog.minimumSizeHint()
            dialog.deleteLater()
        room = QSize(800, 500) - FRAME
        over = {name: (size.width(), size.height()) for name, size in least.items() if size.boundedTo(room) != size}
        assert over == {}
    finally:
        the_desk().interpreter.speak("en")
