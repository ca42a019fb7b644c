"""Edit scripts at random: nothing raises, no word is lost, undo gives the very issue back."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.history import History, Step, record, undo
from desktop.selection import NOTHING
from fonts.library import Library
from layouts.edit.text import delete_text, insert_text, merge_paragraphs, replace_text, split_paragraph
from layouts.makeup.compositor import Compositor
from layouts.model.characters import whole
from layouts.model.issue import Issue
from layouts.model.place import Passage, Place
from layouts.storage.package import packed
from layouts.typeset.paragraph import Typesetter
from tests.harness.deeds import Hand
from tests.harness.figures import SCRIPTS
from tests.harness.small import small_issue
from tests.harness.trial import chance_of

SCRIPTS_OF = {True: 300, False: 15}  # with --harness, and on each run
LENGTH = 20  # edits of a script
TYPED = st.text(st.one_of(st.characters(), st.sampled_from("ab سلا\u0651\u200f\u2067\ud800🙂é \n\u2029")), max_size=12)
WHERE = st.tuples(st.integers(0, 3), st.floats(0, 1), st.floats(0, 1))


@pytest.fixture(scope="module")
def compositor() -> Compositor:
    return Compositor(Typesetter(Library()))


def words(issue: Issue) -> dict[str, str]:
    """What each story says, word for word."""
    return {
        story.slug: " ".join(" ".join(paragraph.text for paragraph in story.paragraphs).split())
        for story in issue.stories
    }


def test_scripts_of_deeds_never_raise_and_undo_gives_the_very_issue_back(
    compositor: Compositor, pytestconfig: pytest.Config, figure: Callable[..., None]
) -> None:
    scripts = SCRIPTS_OF[bool(pytestconfig.getoption("--harness"))]
    lost = 0
    for script in range(scripts):
        issue = begun = small_issue()
        hand, history = Hand(issue, chance_of("script", script)), History()
        for _ in range(LENGTH):
            deed = hand.deed(issue)
            after = deed.change(issue)
            if deed.label not in ("Typing", "Paste", "Delete"):
                lost += words(issue).items() - words(after).items() != set()
            history = record(history, Step(deed.label, issue, NOTHING, after, NOTHING, deed.join))
            issue = after
        compositor.compose(issue)
        while history.done:
            history, step = undo(history)
            assert step is not None
            issue = step.before
        assert issue is begun
    figure(SCRIPTS, scripts * LENGTH, 0, lost)
    assert lost == 0


def place_in(issue: Issue, where: tuple[int, float, float]) -> Place:
    story = issue.stories[where[0] % len(issue.stories)]
    paragraph = min(int(where[1] * len(story.paragraphs)), len(story.paragraphs) - 1)
    return Place(story.slug, paragraph, int(where[2] * len(story.paragraphs[paragraph].text)))


def text_of(issue: Issue, slug: str) -> list[str]:
    return [paragraph.text for story in issue.stories if story.slug == slug for paragraph in story.paragraphs]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(where=WHERE, typed=TYPED)
def test_what_is_typed_stands_where_it_was_typed_and_nothing_else_moves(
    where: tuple[int, float, float], typed: str
) -> None:
    issue = small_issue()
    place = place_in(issue, where)
    edited = insert_text(issue, place, typed)
    before, after = text_of(issue, place.story), text_of(edited.issue, place.story)
    joined = "\n".join(before)
    at = len("\n".join([*before[: place.paragraph], ""])) + place.index
    put_in = whole(typed).replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    assert "\n".join(after) == joined[:at] + put_in + joined[at:]
    assert packed(edited.issue)


@settings(max_examples=60, deadline=None)
@given(where=WHERE, other=WHERE, typed=TYPED)
def test_a_passage_replaced_takes_nothing_else_with_it(
    where: tuple[int, float, float], other: tuple[int, float, float], typed: str
) -> None:
    issue = small_issue()
    start, end = place_in(issue, where), place_in(issue, (where[0], *other[1:]))
    passage = Passage(start, end)
    for after in (replace_text(issue, passage, typed).issue, delete_text(issue, passage).issue):
        first, last = passage.start, passage.end
        told = "\n".join(text_of(after, first.story))
        before = text_of(issue, first.story)
        assert told.startswith("\n".join([*before[: first.paragraph], before[first.paragraph][: first.index]]))
        assert told.endswith("\n".join([before[last.paragraph][last.index :], *before[last.paragraph + 1 :]]))
        others = [story for story in issue.stories if story.slug != first.story]
        assert others == [story for story in after.stories if story.slug != first.story]


@given(where=WHERE)
def test_a_paragraph_parted_and_joined_says_the_same(where: tuple[int, float, float]) -> None:
    issue = small_issue()
    place = place_in(issue, where)
    parted = split_paragraph(issue, place)
    joined = merge_paragraphs(parted.issue, parted.caret).issue
    assert text_of(joined, place.story) == text_of(issue, place.story)
