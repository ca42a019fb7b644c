"""Steps long past are kept as what differs: undone one after the other they give issues equal to those that were."""

import random

import pytest

from desktop.history import LIVE, STEPS, History, Past, Step, amended, go_to, record, redo, undo
from desktop.past import packed, unpacked
from desktop.selection import NOTHING
from layouts.edit.issue_data import set_number
from layouts.edit.text import insert_text
from layouts.model.issue import Issue
from layouts.model.place import Place
from tests.harness.deeds import Hand
from tests.harness.small import small_issue

EDITS = LIVE + 60


@pytest.fixture(scope="module")
def issues() -> list[Issue]:
    """The issue before each of many edits, and after the last."""
    hand, found = Hand(small_issue(), random.Random(3)), [small_issue()]
    while len(found) <= EDITS:
        after = hand.deed(found[-1]).change(found[-1])
        if after is not found[-1]:
            found.append(after)
    return found


def history_of(issues: list[Issue]) -> History:
    history = History()
    for number, (before, after) in enumerate(zip(issues, issues[1:])):
        history = record(history, Step(f"edit {number}", before, NOTHING, after, NOTHING))
    return history


def test_what_was_before_comes_back_equal_and_shares_what_did_not_change(issues: list[Issue]) -> None:
    sizes = []
    for before, after in zip(issues, issues[1:]):
        data = packed(before, after)
        assert data is not None
        again = unpacked(data, after)
        assert again == before
        assert again.inks is before.inks
        assert sum(one is other for one, other in zip(again.stories, after.stories)) >= len(after.stories) - 1
        sizes.append(len(data))
    assert sorted(sizes)[len(sizes) // 2] < 200


def test_the_latest_steps_are_the_very_issues_and_older_ones_equal(issues: list[Issue]) -> None:
    history = history_of(issues)
    assert [isinstance(step, Past) for step in history.done] == [True] * (EDITS - LIVE) + [False] * LIVE
    assert history.labels == tuple(f"edit {number}" for number in range(EDITS))
    for number in reversed(range(EDITS)):
        history, step = undo(history)
        assert step is not None
        assert step.before is issues[number] if number >= EDITS - LIVE else step.before == issues[number]
    for number in range(EDITS):
        history, step = redo(history)
        assert step is not None and step.after == issues[number + 1]
    assert undo(history)[1] == Step(f"edit {EDITS - 1}", issues[-2], NOTHING, issues[-1], NOTHING)


def test_steps_undone_and_done_again_are_packed_again_by_and_by(issues: list[Issue]) -> None:
    history, _, _ = go_to(history_of(issues), 10)
    history, issue, _ = go_to(history, EDITS)
    assert issue is not None
    for number in range(LIVE):
        after = set_number(issue, 20_000 + number)
        history, issue = record(history, Step("Number", issue, NOTHING, after, NOTHING)), after
    assert sum(isinstance(step, Step) for step in history.done) == LIVE


def test_an_issue_amended_where_the_step_before_it_is_packed_can_still_be_undone(issues: list[Issue]) -> None:
    history, current, _ = go_to(history_of(issues), EDITS - LIVE - 5)
    assert current is not None and isinstance(history.done[-1], Past)
    other = set_number(current, 31_000)
    history = amended(history, current, other)
    _, step = undo(history)
    assert step is not None and step.after is other and step.before == issues[EDITS - LIVE - 6]
    assert history.undone[-1].before is other


def test_half_a_character_keeps_its_step_as_it_is() -> None:
    issue = small_issue()
    torn = insert_text(issue, Place(issue.stories[0].slug, 0, 0), "a\ud800").issue
    assert packed(torn, issue) is None or unpacked(packed(torn, issue) or b"", issue) == torn
    history = record(History(), Step("Typing", issue, NOTHING, torn, NOTHING))
    history = record(history, Step("Typing", torn, NOTHING, issue, NOTHING))
    for number in range(LIVE + 3):
        before = issue if number == 0 else set_number(issue, number)
        history = record(history, Step("Number", before, NOTHING, set_number(issue, number + 1), NOTHING))
    history, step, _ = go_to(history, 1)
    assert step == torn and len(history.undone) < STEPS
