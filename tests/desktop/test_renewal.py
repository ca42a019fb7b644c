"""Pages made anew after many edits, while nobody does anything: nobody sees it, and nothing of the old ones is left."""

import gc
from collections.abc import Iterator, Sequence
from functools import partial

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from desktop import renewal
from desktop.live_preflight import LivePreflight
from desktop.panels.thumbnails import Thumbnails
from desktop.session import Session
from fonts.library import Library
from fonts.runs import Word
from layouts.deposit.printed_words import comparable
from layouts.display.items import DisplayList
from layouts.display.listing import listing
from layouts.edit.text import insert_text
from layouts.makeup.compositor import Compositor
from layouts.model.issue import Issue
from layouts.model.place import Place
from layouts.typeset.paragraph import Typesetter
from tests.desktop.desk import Desk, small_issue
from tests.desktop.waiting import wait_for


@pytest.fixture
def desk(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(renewal, "MANY", 3)
    made = Desk(small_issue())
    yield made
    made.close()


def edit(session: Session, letter: str) -> None:
    session.edit("Typing", lambda issue: typed(issue, letter))


def typed(issue: Issue, letter: str) -> Issue:
    return insert_text(issue, Place("s", 0, 0), letter).issue


def cold(session: Session) -> list[str]:
    """The pages as a compositor makes them that remembers nothing."""
    composition = Compositor(Typesetter(Library(session.fonts))).compose(session.state.issue)
    return listed(composition.pages)


def listed(pages: Sequence[DisplayList]) -> list[str]:
    return [listing(page) for page in pages]


def test_pages_are_made_anew_after_many_edits_and_are_equal(desk: Desk) -> None:
    for letter in "abc":
        edit(desk.session, letter)
    desk.session.finish()
    before = desk.session.state
    wait_for(lambda: desk.session.state.pages is not before.pages)
    after = desk.session.state
    assert listed(after.pages) == listed(before.pages)
    assert after.issue is before.issue and after.selection == before.selection
    assert all(one is not other for one, other in zip(after.pages, before.pages))
    assert desk.session.composition.pages is after.pages and desk.session.room.compositor.last.pages is after.pages
    assert desk.session.renewal.edits == 0 and not desk.session.is_composing


def test_words_that_were_compared_with_mentions_of_the_law_are_forgotten(desk: Desk) -> None:
    edit(desk.session, "a")
    desk.session.finish()
    comparable("typed long ago")
    desk.session.renewal.begin()
    assert comparable.cache_info().currsize == 0


def test_nothing_of_what_was_made_before_is_held(desk: Desk) -> None:
    for letter in "abc":
        edit(desk.session, letter)
    desk.canvas.viewport().repaint()
    made_before = words_of(desk.session)
    assert made_before
    done: list[bool] = []
    desk.session.renewed.connect(lambda _before, _after: done.append(True))
    wait_for(lambda: bool(done))
    desk.canvas.viewport().repaint()
    gc.unfreeze()
    wait_for(lambda: not any(len(gc.get_referrers(word)) > 1 for word in made_before))
    assert words_of(desk.session)


def words_of(session: Session) -> list[Word]:
    """The words that the session's library knows: other tests' own are held by others."""
    return list(session.room.library.words.values())


def test_few_edits_are_not_worth_it(desk: Desk) -> None:
    edit(desk.session, "a")
    rests: list[bool] = []
    desk.session.rested.connect(partial(rests.append, True))
    before = desk.session.state.pages
    wait_for(lambda: bool(rests))
    assert not desk.session.renewal.is_waiting and desk.session.state.pages is before


def test_the_page_looked_at_is_made_first_so_that_a_key_finds_it_set(desk: Desk) -> None:
    session = desk.session
    edit(session, "a")
    session.finish()
    typesetter = session.room.compositor.typesetter
    met, set_before = typesetter.words_met, len(typesetter.galleys)
    assert session.looked_at
    session.renewal.begin()
    assert 0 < typesetter.words_met <= met and 0 < len(typesetter.galleys) <= set_before


@pytest.mark.parametrize("turns", [0, 1, 2, 5])
def test_a_key_in_the_middle_has_its_page_and_ends_it(desk: Desk, turns: int) -> None:
    session = desk.session
    edit(session, "a")
    session.finish()
    before = session.state.pages
    session.renewal.begin()
    for _ in range(turns):
        session.renewal.go_on()
    assert listed(session.state.pages) == listed(before)  # what is shown stays until all of it has come
    edit(session, "b")
    session.finish()
    shown = session.state.pages
    assert listed(shown) == cold(session)
    session.renewal.go_on()
    assert session.state.pages is shown
    session.undo()
    session.finish()
    assert listed(session.state.pages) == listed(before)


def test_what_the_press_found_and_small_pictures_hold_of_equal_pages(desk: Desk) -> None:
    live, small = LivePreflight(desk.session), Thumbnails(desk.session)
    size = QSize(60, 90)
    small.image(0, size)
    wait_for(lambda: live.is_up_to_date and small.image(0, size) is not None)
    painted: list[int] = []
    small.painted.connect(painted.append)
    image = small.image(0, size)
    before = desk.session.state.pages
    desk.session.renewal.begin()
    wait_for(lambda: desk.session.state.pages is not before)
    assert small.image(0, size) is image
    wait_for(lambda: live.is_up_to_date or live.is_printing)
    assert not live.is_printing and not painted
    small.close()
    live.close()
