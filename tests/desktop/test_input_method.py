"""Input methods on the page: what is put together is set at the caret and is in the issue once it is committed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from desktop.canvas import keyboard
from desktop.selection import select_frames, select_text
from desktop.tools.caret import empty_frame_caret
from layouts.display.hit import caret, lines_of
from layouts.edit.text import insert_text
from layouts.model.frame import TextFrame
from layouts.model.place import Passage, Place
from tests.desktop.desk import ARABIC, LATIN, Desk, small_issue

Query = Qt.InputMethodQuery


@pytest.fixture
def desk(app: QApplication) -> Iterator[Desk]:
    made = Desk(small_issue())
    made.session.take("text")
    yield made
    made.close()


def put(desk: Desk, start: int, end: int | None = None, paragraph: int = 0) -> None:
    """The caret, or what is selected."""
    places = [Place("s", paragraph, at) for at in (start, start if end is None else end)]
    desk.session.select(select_text(Passage(places[0], places[1])))


def compose(desk: Desk, preedit: str, commit: str = "", *, at: int = -1, replacing: tuple[int, int] = (0, 0)) -> None:
    kind = QInputMethodEvent.AttributeType.Cursor
    event = QInputMethodEvent(preedit, [] if at < 0 else [QInputMethodEvent.Attribute(kind, at, 1, None)])
    if commit or replacing[1]:
        event.setCommitString(commit, *replacing)
    QApplication.sendEvent(desk.canvas, event)


def shown(desk: Desk, paragraph: int = 0) -> str:
    """The paragraph as the page shows it."""
    return next(line.text for line in lines_of(desk.session.state.pages[0]) if line.paragraph == paragraph)


def cursor_rect(desk: Desk) -> QRectF:
    found = desk.canvas.inputMethodQuery(Query.ImCursorRectangle)
    assert isinstance(found, QRectF)
    return found


def caret_on_page(desk: Desk, index: int, paragraph: int = 0) -> QRectF:
    """Where the page that is shown has its caret before a character, in pixels of the canvas."""
    rect = caret(lines_of(desk.session.state.pages[0]), Place("s", paragraph, index, "before"))
    assert rect is not None
    return desk.canvas.sight.rect(0, rect).translated(desk.canvas.viewport().geometry().topLeft())


@pytest.mark.parametrize(
    "paragraph, at, typed, committed",
    [(0, 5, "ni", "ñ"), (1, 5, "كت", "كتاب"), (1, 11, "ميل", "مِيل"), (0, 36, "سل", "سلام"), (1, 7, "te", "té")],
)
def test_what_is_put_together_in_the_middle_of_a_text_stands_there_and_undo_takes_it_back(
    desk: Desk, paragraph: int, at: int, typed: str, committed: str
) -> None:
    before, text = desk.issue, desk.text(paragraph=paragraph)
    put(desk, at, paragraph=paragraph)
    for end in range(1, len(typed) + 1):
        compose(desk, typed[:end])
        assert desk.issue is before and desk.canvas.inputMethodQuery(Query.ImSurroundingText) == text
        assert shown(desk, paragraph) == text[:at] + typed[:end] + text[at:]
        where = caret_on_page(desk, at + end, paragraph)
        assert abs(cursor_rect(desk).x() - where.x()) < 0.6 and abs(cursor_rect(desk).y() - where.y()) < 0.6
    compose(desk, "", committed)
    assert desk.text(paragraph=paragraph) == text[:at] + committed + text[at:] == shown(desk, paragraph)
    assert desk.canvas.inputMethodQuery(Query.ImCursorPosition) == at + len(committed)
    desk.session.undo()
    assert desk.issue is before and shown(desk, paragraph) == text


def test_what_is_selected_gives_way_while_text_is_put_together_and_comes_back_if_it_is_given_up(desk: Desk) -> None:
    before = desk.issue
    put(desk, 8, 3)  # krant, selected backwards
    assert desk.canvas.inputMethodQuery(Query.ImCurrentSelection) == "krant"
    queries = Query.ImCursorPosition, Query.ImAnchorPosition
    assert [desk.canvas.inputMethodQuery(query) for query in queries] == [3, 8]
    compose(desk, "gaz")
    assert shown(desk).startswith("De gaz van") and desk.issue is before
    compose(desk, "")
    assert shown(desk).startswith("De krant van") and desk.session.previewed is None
    assert desk.session.state.selection.text == Passage(Place("s", 0, 8), Place("s", 0, 3))
    compose(desk, "gaz")
    compose(desk, "", "gazet")
    assert desk.text().startswith("De gazet van")
    desk.session.undo()
    assert desk.issue is before


def test_the_caret_stands_within_what_is_put_together_where_the_method_says(desk: Desk) -> None:
    put(desk, 3)
    compose(desk, "abcd", at=1)
    assert abs(cursor_rect(desk).x() - caret_on_page(desk, 4).x()) < 0.6
    first = cursor_rect(desk).x()
    compose(desk, "abcd", at=3)
    assert cursor_rect(desk).x() > first
    put(desk, 3, paragraph=1)  # in Arabic it goes the other way
    compose(desk, "كتاب", at=1)
    first = cursor_rect(desk).x()
    compose(desk, "كتاب", at=3)
    assert cursor_rect(desk).x() < first


def test_positions_are_told_and_taken_in_the_units_that_qt_counts_in(desk: Desk) -> None:
    desk.session.edit("News", lambda issue: insert_text(issue, Place("s", 0, 0), "🗞🗞 ").issue)
    put(desk, 3)
    assert desk.canvas.inputMethodQuery(Query.ImCursorPosition) == 5
    assert desk.canvas.inputMethodQuery(Query.ImTextBeforeCursor) == "🗞🗞 "
    assert desk.canvas.inputMethodQuery(Query.ImTextAfterCursor) == LATIN * 4
    compose(desk, "", "📰", replacing=(-3, 2))
    assert desk.text().startswith("🗞📰 De")


def test_a_method_takes_a_word_back_and_puts_another_in_its_place(desk: Desk) -> None:
    before = desk.issue
    put(desk, 3, paragraph=1)
    compose(desk, "", "قالت", replacing=(-3, 3))
    assert desk.text(paragraph=1) == "قالت" + ARABIC[3:]
    desk.session.undo()
    assert desk.issue is before


def test_in_an_empty_frame_what_is_put_together_is_seen_and_begins_a_story_when_it_is_committed(desk: Desk) -> None:
    before = desk.issue
    frame = before.pages[0].frames[1]
    assert isinstance(frame, TextFrame)
    desk.session.select(select_text(empty_frame_caret(frame)))
    compose(desk, "جري")
    assert desk.issue is before
    assert [line.text for line in lines_of(desk.session.state.pages[0]) if line.frame == frame.id] == ["جري"]
    compose(desk, "", "جريدة")
    assert desk.text("story-1") == "جريدة"
    desk.session.undo()
    assert desk.issue is before


def test_a_click_elsewhere_hands_over_what_was_being_put_together_where_it_stands(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Method:
        """One that hands its text over when it is asked to, as ibus does."""

        def commit(self) -> None:
            compose(desk, "", "gazet ")

        def update(self, _queries: object) -> None: ...

        def reset(self) -> None: ...

        def inputDirection(self) -> Qt.LayoutDirection:
            return Qt.LayoutDirection.LeftToRight

    class Application:
        inputMethod = Method

    put(desk, 3)
    monkeypatch.setattr(keyboard, "QGuiApplication", Application)
    compose(desk, "gazet")
    desk.click(250, 150)
    assert desk.text().startswith("De gazet krant") and desk.session.previewed is None
    passage = desk.session.state.selection.text
    assert passage is not None and passage.caret.index > 30


def test_no_input_method_is_wanted_outside_text(desk: Desk) -> None:
    put(desk, 3)
    assert desk.canvas.inputMethodQuery(Query.ImEnabled) is True
    desk.session.take("select")
    desk.session.select(select_frames(1))
    assert desk.canvas.inputMethodQuery(Query.ImEnabled) is False
    before = desk.issue
    compose(desk, "a", "b")
    assert desk.issue is before
