"""Fill, line, inset and corners of frames in the inspector; folios of sections in the pages panel."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from desktop.desk import Desk
from desktop.dialogs.numbering import NumberingDialog
from desktop.panels.inspector.panel import InspectorPanel
from desktop.panels.pages import PagesPanel
from desktop.selection import select_frames
from desktop.session import Session
from desktop.tools.eyedropper import with_look
from desktop.window import Window
from layouts.display.items import Box
from layouts.edit.parts import frame_with
from layouts.model.folios import printed_folios
from layouts.model.frame import TextFrame
from layouts.model.page import Numbering
from tests.desktop.desk import small_issue
from tests.desktop.waiting import wait_until_filled


@pytest.fixture
def window(laid_out: Desk) -> Iterator[Window]:
    laid_out.interpreter.speak("en")
    made = Window(Session(small_issue()))
    made.resize(1300, 900)
    made.show()
    made.docks.open("layout")
    made.session.select(select_frames(3))
    wait_until_filled(made.session)
    yield made
    made.session.saved = made.session.state.issue
    made.canvas.close_caches()
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def inspector(window: Window) -> InspectorPanel:
    panel = window.docks.panels["Inspector"]
    assert isinstance(panel, InspectorPanel)
    return panel


def frame(window: Window, id: int = 3) -> TextFrame:
    found = frame_with(window.session.state.issue, id)
    assert isinstance(found, TextFrame)
    return found


def choose(choice: object, value: object) -> None:
    choice.setCurrentIndex(choice.findData(value))  # type: ignore[attr-defined]
    choice.activated.emit(choice.currentIndex())  # type: ignore[attr-defined]


def enter(field: object, text: str) -> None:
    field.setText(text)  # type: ignore[attr-defined]
    field.editingFinished.emit()  # type: ignore[attr-defined]


def test_a_text_frame_is_filled_drawn_and_inset(window: Window) -> None:
    form, text = inspector(window).look, inspector(window).text_frame
    assert form.isVisible() and not form.tint.isEnabled()
    choose(form.fill_ink, "Black")
    enter(form.tint, "20")
    choose(form.stroke, "Black")
    assert frame(window).stroke_width == 1.0  # or its line would not be seen
    choose(form.line, "dashed")
    enter(form.radius, "2 mm")
    enter(text.insets[0], "4 pt")
    enter(text.insets[3], "6 pt")
    choose(text.vertical, "justified")
    made = frame(window)
    assert (made.fill, made.fill_tint, made.stroke, made.stroke_style) == ("Black", 0.2, "Black", "dashed")
    assert made.inset == (4.0, 0.0, 0.0, 6.0) and made.vertical == "justified"
    assert made.radius == pytest.approx(5.669, abs=0.01)
    window.session.finish()
    boxes = [item for item in window.session.state.pages[0].items if isinstance(item, Box)]
    assert any(box.tint == 0.2 and box.radius for box in boxes)
    assert form.tint.text() == "20 %" and text.insets[3].text() != ""
    window.session.undo()
    assert frame(window).vertical == "top"


def test_frames_that_differ_show_no_value_and_take_one_side_of_the_inset_alone(window: Window) -> None:
    text = inspector(window).text_frame
    enter(text.insets[1], "3 pt")
    window.session.select(select_frames(2, 3))
    assert text.insets[1].text() == ""
    enter(text.insets[0], "5 pt")
    assert frame(window, 2).inset == (5.0, 0.0, 0.0, 0.0) and frame(window, 3).inset == (5.0, 3.0, 0.0, 0.0)


def test_the_eyedropper_takes_fill_line_and_inset(window: Window) -> None:
    choose(inspector(window).look.fill_ink, "Black")
    enter(inspector(window).text_frame.insets[2], "7 pt")
    issue = with_look(window.session.state.issue, (2,), frame(window))
    taken = frame_with(issue, 2)
    assert isinstance(taken, TextFrame) and taken.fill == "Black" and taken.inset[2] == 7.0


def test_a_section_of_folios_begins_where_the_pages_panel_says(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(dialog: NumberingDialog) -> int:
        dialog.begins.setChecked(True)
        dialog.start.setValue(4)
        dialog.style_choice.setCurrentIndex(dialog.style_choice.findData("i"))
        dialog.prefix.setText("S-")
        assert "S-iv" in dialog.told.text()
        return QDialog.DialogCode.Accepted

    def take_back(dialog: NumberingDialog) -> int:
        dialog.begins.setChecked(False)
        return QDialog.DialogCode.Accepted

    window.go_to_page(1)
    panel = window.docks.panels["Pages"]
    assert isinstance(panel, PagesPanel)
    panel.show_state(window.session.state)
    monkeypatch.setattr(NumberingDialog, "exec", answer)
    assert panel.pages.chosen == (1,)  # the page gone to, and not the one before with it
    menu = panel.menu()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Section numbering…").trigger()
    issue = window.session.state.issue
    assert issue.pages[1].numbering == Numbering(4, "i", "S-")
    assert printed_folios(issue.pages) == ("1", "S-iv")
    monkeypatch.setattr(NumberingDialog, "exec", take_back)
    window.bindings.actions["page.numbering"].trigger()
    assert window.session.state.issue.pages[1].numbering is None
