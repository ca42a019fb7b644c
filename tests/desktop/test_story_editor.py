"""The story editor: written in by keys and mouse, in both directions, beside its page; overset text is seen."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.desk import the_desk
from desktop.dialogs.special import GROUPS, SpecialMenu, insert_at_caret
from desktop.editor.story_editor import StoryEditor, chosen_story, open_story_editor
from desktop.selection import select_frames
from desktop.session import Session
from desktop.window import Window
from layouts.display.hit import lines_of
from layouts.display.items import TextLine
from layouts.edit.parts import story_of
from layouts.model.frame import TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page
from layouts.model.place import Place
from layouts.model.story import Cell, ListItem, Story
from tests.makers import make_issue, make_paragraph, make_text


def issue_with(*texts: str, height: float = 200.0, lang: str = "fr") -> Issue:
    story = Story("s", lang, "ltr", tuple(make_paragraph(text, lang=lang) for text in texts))
    issue = make_issue(story)
    frame = TextFrame(1, Rect(40, 100, 200, height))
    return msgspec.structs.replace(
        issue, pages=(Page(1, 1, "", "ltr", "", (frame,)),), threads=(Thread(("s",), (1,)),)
    )


@pytest.fixture
def editor(app: QApplication, request: pytest.FixtureRequest) -> Iterator[StoryEditor]:
    the_desk().interpreter.speak("en")
    window = Window(Session(getattr(request, "param", issue_with("Le port", "Les bateaux sortent."))))
    window.session.select(select_frames(1))
    made = open_story_editor(window)
    assert made is not None
    QTest.qWaitForWindowExposed(made)
    yield made
    made.close()
    window.session.saved = window.session.state.issue
    window.canvas.close_caches()
    window.close()


def test_bold_chosen_at_the_caret_is_the_look_of_what_is_typed_next(editor: StoryEditor) -> None:
    editor.view.setFocus()
    type_keys(editor, Qt.Key.Key_End)
    assert not editor.buttons["bold"].isChecked()
    editor.buttons["bold"].click()
    assert editor.buttons["bold"].isChecked() and texts(editor)[0] == "Le port"
    QTest.keyClicks(editor.view, "x")
    story = story_of(editor.session.state.issue, "s")
    assert story is not None
    assert [(run.text, run.bold) for run in story.paragraphs[0].runs] == [("Le port", False), ("x", True)]


def texts(editor: StoryEditor) -> list[str]:
    story = story_of(editor.session.state.issue, "s")
    assert story is not None
    return [paragraph.text for paragraph in story.paragraphs]


def type_keys(editor: StoryEditor, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(editor.view, key)


def test_keys_write_where_the_caret_stands_and_one_undo_takes_the_burst_back(editor: StoryEditor) -> None:
    QTest.keyClicks(editor.view, "Dans ")
    assert texts(editor)[0] == "Dans Le port"
    type_keys(editor, Qt.Key.Key_End, Qt.Key.Key_Return)
    QTest.keyClicks(editor.view, "de Larache")
    assert texts(editor)[:2] == ["Dans Le port", "de Larache"]
    for _ in range(3):
        editor.session.undo()
    assert texts(editor)[0] == "Le port"


def test_a_click_sets_the_caret_through_the_galleys_own_lines(editor: StoryEditor) -> None:
    line = lines_of(editor.view.galley.page)[1]
    scale = editor.view._scale()
    at = QPoint(round((line.x + line.width) * scale) - 4, round((line.y - 3) * scale))
    QTest.mouseClick(editor.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    passage = editor.view.passage()
    assert passage is not None and passage.caret.order == (1, len("Les bateaux sortent."))
    QTest.keyClicks(editor.view, "!")
    assert texts(editor)[1] == "Les bateaux sortent.!"


def test_arabic_within_french_is_walked_as_seen(editor: StoryEditor) -> None:
    type_keys(editor, Qt.Key.Key_End)
    for letter in " مرسى":
        QTest.sendKeyEvent(QTest.KeyAction.Click, editor.view, Qt.Key.Key_unknown, letter, Qt.KeyboardModifier(0))
    assert texts(editor)[0] == "Le port مرسى"
    passage = editor.view.passage()
    assert passage is not None and passage.caret.index == len("Le port مرسى")
    seen = []
    for _ in range(3):
        type_keys(editor, Qt.Key.Key_Left)
        now = editor.view.passage()
        assert now is not None
        seen.append(now.caret.index)
    assert len(set(seen)) == 3


def test_an_input_method_shows_what_it_has_not_handed_over_and_keeps_what_it_has(editor: StoryEditor) -> None:
    QGuiApplication.sendEvent(editor.view, QInputMethodEvent("pré", []))
    assert lines_of(editor.view.galley.page)[0].text == "préLe port"
    assert texts(editor)[0] == "Le port"
    commit = QInputMethodEvent("", [])
    commit.setCommitString("prés ")
    QGuiApplication.sendEvent(editor.view, commit)
    assert texts(editor)[0] == "prés Le port"
    assert editor.view.inputMethodQuery(Qt.InputMethodQuery.ImSurroundingText) == "prés Le port"
    back = QInputMethodEvent("", [])
    back.setCommitString("près", -5, 4)
    QGuiApplication.sendEvent(editor.view, back)
    assert texts(editor)[0] == "près Le port"
    assert editor.view.inputMethodQuery(Qt.InputMethodQuery.ImAnchorPosition) == 4


def test_copy_cut_and_paste_of_everything(editor: StoryEditor) -> None:
    type_keys(editor)
    QTest.keyClick(editor.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(editor.view, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert texts(editor) == [""]
    QTest.keyClick(editor.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert texts(editor) == ["Le port", "Les bateaux sortent."]


def test_looks_style_language_and_direction(editor: StoryEditor) -> None:
    editor.style_.setCurrentText("lead")
    editor.style_.textActivated.emit("lead")
    editor.buttons["rtl"].click()
    QTest.keyClick(editor.view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    editor.buttons["bold"].click()
    paragraph = editor.session.state.issue.stories[0].paragraphs[0]
    assert (paragraph.style, paragraph.direction, paragraph.runs[0].bold) == ("lead", "rtl", True)


@pytest.mark.parametrize("editor", [issue_with(make_text(400), height=60.0)], indirect=True)
def test_overset_text_is_told_in_lines_and_words_and_cut_off_by_a_line(editor: StoryEditor) -> None:
    editor.session.finish()
    fit = editor.view.fit
    assert fit.over > 10 and fit.begins is not None
    assert f"{fit.over} lines over ({fit.words} words)" in editor.told.text()
    galley = editor.view.galley
    first = next(line for line in lines_of(galley.page) if line.end > fit.begins.index)
    assert galley.overset == pytest.approx(first.y - 0.78 * first.leading, abs=1.0)
    image = editor.view.viewport().grab().toImage()
    row = round(galley.overset * editor.view._scale()) - editor.view.verticalScrollBar().value()
    if 0 <= row < image.height():
        colour = image.pixelColor(image.width() - 4, row)
        assert colour.red() > 150 and colour.green() < 120


def test_room_left_is_told_too(editor: StoryEditor) -> None:
    editor.session.finish()
    assert editor.view.fit.under > 5
    assert f"room for {editor.view.fit.under} lines" in editor.told.text()


def test_special_characters_go_in_at_the_caret(editor: StoryEditor) -> None:
    assert len({character for _, rows in GROUPS for character, _ in rows}) == sum(len(rows) for _, rows in GROUPS)
    menu = SpecialMenu(editor.view.insert)
    next(action for action in menu.findChildren(type(menu.actions()[0])) if "ZWNJ" in action.text()).trigger()
    assert texts(editor)[0] == "\u200cLe port"
    insert_at_caret(editor.parent(), "—")  # type: ignore[arg-type]
    assert texts(editor)[0] == "\u200c—Le port"


def test_the_story_meant_is_that_of_the_caret_or_of_the_frame(editor: StoryEditor) -> None:
    assert chosen_story(editor.session.state) == "s"
    editor.session.select(select_frames(1))
    assert chosen_story(editor.session.state) == "s"
    editor.session.select(select_frames())
    assert chosen_story(editor.session.state) == ""
    assert Place("s", 0, 0).story == "s"


def with_table_and_list() -> Issue:
    """A list of two items, one within the other, and a table of two rows."""
    items = [
        msgspec.structs.replace(make_paragraph(text), item=ListItem(level=level, kind="number"))
        for text, level in (("Un", 1), ("Deux", 2), ("Trois", 1))
    ]
    cells = [
        msgspec.structs.replace(make_paragraph(text), cell=Cell(row, column))
        for text, row, column in (("Ville", 0, 0), ("Jours", 0, 1), ("Larache", 1, 0), ("un mot de plus " * 9, 1, 1))
    ]
    issue = issue_with("Le port")
    story = msgspec.structs.replace(issue.stories[0], paragraphs=(*issue.stories[0].paragraphs, *items, *cells))
    return msgspec.structs.replace(issue, stories=(story,))


@pytest.mark.parametrize("editor", [with_table_and_list()], indirect=True)
def test_lists_have_their_markers_and_tables_their_grid(editor: StoryEditor) -> None:
    galley = editor.view.galley
    lines = [item for item in galley.page.items if isinstance(item, TextLine)]
    labels = [line.text for line in lines if line.kind == "label"]
    assert labels == ["1.", "1.", "2."]
    first = {line.paragraph: line for line in reversed(lines) if line.kind == "text"}
    city, days, larache, more = (first[number] for number in (4, 5, 6, 7))
    assert city.y == days.y and larache.y == more.y > city.y and days.x > city.x + city.width / 2
    upright = [rule for rule in galley.rules if not rule.width]
    level = [rule for rule in galley.rules if not rule.height]
    assert len(upright) == len(level) == 3
    last = max(line.y for line in lines if line.paragraph == 7)
    assert max(rule.y for rule in level) > last
    assert not editor.view.viewport().grab().isNull()
