"""Garbage is looked for in the window's thread, while nobody types."""

import gc
import threading
import weakref
from functools import partial

from PySide6.QtWidgets import QApplication

from desktop.desk import Desk as TheDesk
from desktop.session import Session
from fonts.runs import Word
from layouts.edit.text import replace_text
from layouts.model.issue import Issue
from layouts.model.place import Place, caret_at
from tests.desktop.desk import Desk, small_issue
from tests.desktop.waiting import wait_for, wait_until_filled


class Knot:
    """Holds itself: only a search finds that nobody else does."""

    def __init__(self) -> None:
        self.itself = self


def test_garbage_waits_until_nobody_types(app: QApplication) -> None:
    desk = Desk(small_issue())
    passage = caret_at(Place("s", 0, 0))
    knot = Knot()
    left = weakref.ref(knot)
    del knot
    desk.session.edit("Typing", lambda issue: replace_text(issue, passage, "a").issue)
    assert left() is not None
    wait_for(lambda: left() is None)
    desk.close()


def test_other_threads_never_look_for_garbage(app: QApplication) -> None:
    """What a thread finds it lets go of; a window's objects, let go of by another thread, end the program."""
    desk = Desk(small_issue())
    found_by: list[int] = []
    knot = Knot()
    weakref.finalize(knot, lambda: found_by.append(threading.get_ident()))
    del knot

    def busy() -> None:
        kept: list[object] = [[number] for number in range(200_000)]
        kept.append([kept])

    thread = threading.Thread(target=busy)
    thread.start()
    thread.join()
    assert found_by == []
    desk.session.edit("Typing", lambda issue: replace_text(issue, caret_at(Place("s", 0, 0)), "a").issue)
    wait_for(lambda: bool(found_by))
    assert found_by == [threading.get_ident()]
    assert not gc.isenabled()
    desk.close()


def test_a_window_that_was_closed_goes_with_its_issue(app: QApplication, laid_out: TheDesk) -> None:
    window = laid_out.open_session(Session(small_issue()))
    wait_until_filled(window.session)
    left = weakref.ref(window), weakref.ref(window.session)
    window.session.saved = window.session.state.issue
    assert window.close()
    del window
    wait_for(lambda: all(each() is None for each in left))


def test_words_of_past_edits_are_kept_by_nobody(app: QApplication) -> None:
    """Small pieces that outlive what was made beside them leave holes in memory that nothing else fits into. Of what
    was tried last, some is still known."""
    desk = Desk(small_issue())
    for word in ("zwolgermans", "kwartelhoek"):
        desk.session.edit("Typing", partial(typed, word))
        desk.canvas.viewport().repaint()
        assert word in shaped_words()
        desk.session.undo()
        desk.canvas.viewport().repaint()
    wait_for(lambda: "zwolgermans" not in shaped_words())
    desk.close()


def typed(word: str, issue: Issue) -> Issue:
    return replace_text(issue, caret_at(Place("s", 0, 0)), word + " ").issue


def shaped_words() -> set[str]:
    """The words that anything holds as they are drawn."""
    gc.unfreeze()
    return {found.text for found in gc.get_objects() if isinstance(found, Word)}
