"""Composing again after edits: what is remembered never shows, and what was not edited stays the same object."""

import gc
import random
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from fonts.library import Library
from fonts.runs import Word
from layouts.display.items import TextLine
from layouts.display.listing import listing
from layouts.edit.frames import delete_frames, move_frames
from layouts.edit.text import delete_text, insert_text, set_style, split_paragraph
from layouts.makeup.compositor import SETTLED_EVERY, SPARE_WORDS, Composition, Compositor
from layouts.makeup.layout import lay_out
from layouts.model.issue import Issue
from layouts.model.place import Passage, Place, caret_at
from layouts.typeset.ink_gaps import AT_WORK
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_paragraph, make_picture, make_plan, make_story, make_text

Edit = Callable[[Issue, random.Random], Issue]
STYLED: tuple[tuple[str, str, tuple[float, ...]], ...] = (
    ("body", "first_indent", (0.0, 6.0, 9.0)),
    ("caption", "first_indent", (0.0, 6.0, 9.0)),
    ("body", "feather", (0.0, 0.05)),
    ("body-first", "space_give", (0.0, 5.0)),
    ("headline-2", "span_columns", (0, 2, 3)),
    ("headline-3", "span_columns", (0, 1, 2)),
)
FEW = settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def some_place(issue: Issue, chance: random.Random) -> Place:
    """Anywhere in any story."""
    story = chance.choice(issue.stories)
    paragraph = chance.randrange(len(story.paragraphs))
    return Place(story.slug, paragraph, chance.randint(0, len(story.paragraphs[paragraph].text)))


def type_letters(issue: Issue, chance: random.Random) -> Issue:
    typed = chance.choice(["x", "een ", "ا", " كلمة ", make_text(40)])
    return insert_text(issue, some_place(issue, chance), typed).issue


def press_enter(issue: Issue, chance: random.Random) -> Issue:
    return split_paragraph(issue, some_place(issue, chance)).issue


def delete_words(issue: Issue, chance: random.Random) -> Issue:
    place = some_place(issue, chance)
    end = replace(place, paragraph=place.paragraph + chance.randint(0, 1), index=place.index + 30)
    return delete_text(issue, Passage(place, end)).issue


def restyle(issue: Issue, chance: random.Random) -> Issue:
    name = chance.choice(["crosshead", "pull-quote", "headline-4", "body-first"])
    return set_style(issue, caret_at(some_place(issue, chance)), name)


def change_a_style(issue: Issue, chance: random.Random) -> Issue:
    name, field, values = chance.choice(STYLED)
    changed = {field: chance.choice(values)}
    styles = tuple(replace(style, **changed) if style.name == name else style for style in issue.styles)
    return replace(issue, styles=styles)


def delete_a_frame(issue: Issue, chance: random.Random) -> Issue:
    frames = [frame.id for page in issue.pages for frame in page.frames]
    return delete_frames(issue, (chance.choice(frames),)) if frames else issue


def move_a_frame(issue: Issue, chance: random.Random) -> Issue:
    frames = [frame.id for page in issue.pages for frame in page.frames]
    return move_frames(issue, (chance.choice(frames),), 0.0, 21.0) if frames else issue


def drop_a_story(issue: Issue, chance: random.Random) -> Issue:
    if len(issue.stories) == 1:
        return issue
    gone = chance.randrange(len(issue.stories))
    return replace(issue, stories=issue.stories[:gone] + issue.stories[gone + 1 :])


def renumber(issue: Issue, chance: random.Random) -> Issue:
    return replace(issue, dateline=replace(issue.dateline, number=chance.randint(1, 99)))


EDITS: tuple[Edit, ...] = (
    type_letters,
    type_letters,
    type_letters,
    press_enter,
    delete_words,
    restyle,
    change_a_style,
    delete_a_frame,
    move_a_frame,
    drop_a_story,
    renumber,
)


def seen(composition: Composition) -> tuple[object, ...]:
    pages = [listing(page) for page in composition.pages]
    return pages, composition.findings, composition.placements, composition.complete


def words_on(composition: Composition) -> list[Word]:
    lines = (item for page in composition.pages for item in page.items if isinstance(item, TextLine))
    return [word for line in lines for run in line.runs for word in run.words]


@FEW
@given(seed=st.integers(0, 10_000), mode=st.sampled_from(["modular", "flow"]))
@example(seed=205, mode="modular")  # words forgotten at rest and cast again are not the same objects
def test_after_any_edits_a_warm_compositor_gives_what_a_cold_one_gives(library: Library, seed: int, mode: str) -> None:
    chance = random.Random(seed)
    stories = [
        make_story(f"s{n}", chance.randint(30, 900), chance.choice(["nl", "ar"]), picture=chance.choice(["", "p1"]))
        for n in range(chance.randint(1, 5))
    ]
    warm = Compositor(Typesetter(library))
    issue = lay_out(make_issue(*stories, pictures=(make_picture(),)), make_plan(mode=mode), warm).issue
    past = [issue]
    for _ in range(6):
        # now and then an undo: what is remembered of two edits ago must be as good
        issue = chance.choice(past) if chance.random() < 0.2 else chance.choice(EDITS)(issue, chance)
        past.append(issue)
        if chance.random() < 0.3:  # begun and given up, as when the next key comes
            next(warm.slices(issue, first=(0,)))
        if chance.random() < 0.3:
            warm.rest()
            continue
        assert seen(warm.compose(issue)) == seen(Compositor(Typesetter(library)).compose(issue))


@FEW
@given(seed=st.integers(0, 10_000), mode=st.sampled_from(["modular", "flow"]))
def test_slices_show_the_pages_asked_for_first_and_end_with_what_compose_gives(
    library: Library, seed: int, mode: str
) -> None:
    chance = random.Random(seed)
    warm = Compositor(Typesetter(library))
    stories = [make_story(f"s{n}", 900, chance.choice(["nl", "ar"])) for n in range(5)]
    issue = lay_out(make_issue(*stories), make_plan(mode=mode), warm).issue
    for _ in range(3):
        issue = type_letters(issue, chance)
        cold = Compositor(Typesetter(library)).compose(issue)
        wanted = chance.sample(range(len(issue.pages)), min(2, len(issue.pages)))
        parts = list(warm.slices(issue, first=wanted, seconds=0.0))
        assert [part.complete for part in parts] == [False] * (len(parts) - 1) + [True]
        assert len(parts) > 2
        for part in parts:
            assert len(part.pages) == len(issue.pages)
            for index in wanted:
                assert listing(part.pages[index]) == listing(cold.pages[index])
        assert seen(parts[-1]) == seen(cold)


def test_pages_never_composed_are_empty_until_they_are_come_to(compositor: Compositor) -> None:
    issue = lay_out(make_issue(*(make_story(f"s{n}", 2500) for n in range(3))), make_plan(), compositor).issue
    first = next(Compositor(compositor.typesetter).slices(issue, first=(1,)))
    assert [bool(page.items) for page in first.pages] == [index == 1 for index in range(len(issue.pages))]
    assert not first.complete


def test_words_that_nobody_sees_any_more_are_forgotten_at_rest() -> None:
    library = Library()
    compositor = Compositor(Typesetter(library))
    issue = lay_out(make_issue(make_story("s0", 300, "ar"), make_story("s1", 300)), make_plan(), compositor).issue
    compositor.compose(issue)
    compositor.rest()
    before = len(library.words)
    for number in range(300):
        typed = f"{number}x " if number % 2 else f"كلمة{number} "
        compositor.compose(insert_text(issue, Place(f"s{number % 2}", 0, 0), typed).issue)
    compositor.compose(issue)
    assert len(library.words) > before + 100
    compositor.rested_with = 0
    assert compositor.is_crowded
    compositor.rest()
    assert not compositor.is_crowded
    assert len(library.words) <= before + SPARE_WORDS


def test_at_rest_frames_and_paragraphs_of_past_edits_are_forgotten_and_pages_stay_the_same_objects(
    library: Library,
) -> None:
    compositor = Compositor(Typesetter(library))
    issue = lay_out(make_issue(make_story("s0", 300, "ar"), make_story("s1", 300)), make_plan(), compositor).issue
    for number in range(12):
        compositor.compose(insert_text(issue, Place("s1", 1, 0), f"{number}x ").issue)
    before = compositor.compose(issue)
    compositor.settle()
    frames = {frame.id for page in issue.pages for frame in page.frames}
    own = {paragraph for story in issue.stories for paragraph in story.paragraphs}
    own |= {one for page in issue.pages for frame in page.frames for one in getattr(frame, "content", ())}
    assert all(frame in frames and len(versions) == 1 for (_, frame), versions in compositor.pourer.frames.items())
    assert {paragraph for paragraph, *_ in compositor.typesetter.galleys.values} <= own
    after = compositor.compose(issue)
    assert all(one is other for one, other in zip(before.pages, after.pages))
    typed = insert_text(issue, Place("s1", 1, 0), "x ").issue
    assert compositor.compose(typed).pages == Compositor(Typesetter(library)).compose(typed).pages


def test_how_lines_stood_is_forgotten_while_people_type_and_all_of_it_at_rest(library: Library) -> None:
    compositor = Compositor(Typesetter(library))
    vowelled = "قَالَ الرَّجُلُ إِنَّ الْمَدِينَةَ كَبِيرَةٌ جِدًّا وَفِيهَا سُوقٌ قَدِيمٌ " * 40
    issue = lay_out(make_issue(make_story("s0", 20, "ar")), make_plan(), compositor).issue
    issue = insert_text(issue, Place("s0", 0, 0), vowelled).issue
    stood = []
    for number in range(9 * SETTLED_EVERY):
        compositor.compose(insert_text(issue, Place("s0", 0, 0), f"{number} ").issue)
        stood.append(len(compositor.typesetter.inks.lines))
    assert max(stood) > AT_WORK
    assert max(stood) <= AT_WORK * 1.5 + SETTLED_EVERY
    compositor.settle()
    assert len(compositor.typesetter.inks.lines) == 0
    assert {word.text for word in library.words.values()} <= {word.text for word in words_on(compositor.last)}


def test_composing_leaves_nothing_that_only_a_search_for_garbage_finds(library: Library) -> None:
    """The editor searches at rest: what thousands of edits leave until then is memory that the process keeps."""
    compositor = Compositor(Typesetter(library))
    vowelled = [make_paragraph("قَالَ الرَّجُلُ إِنَّ الْمَدِينَةَ كَبِيرَةٌ " * words, "body", "ar") for words in (4, 9, 1, 6)]
    story = make_story("s0", 60, "ar")
    story = replace(story, paragraphs=(*story.paragraphs, *vowelled))
    issue = lay_out(make_issue(story, make_story("s1", 200)), make_plan(), compositor).issue
    chance = random.Random(8)
    gc.collect()
    gc.disable()
    try:
        for edit in EDITS * 4:
            compositor.compose(edit(issue, chance))
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_words_on_the_pages_are_the_same_objects_after_a_rest(compositor: Compositor) -> None:
    """So that an edit of their paragraph shows as the line it changes, and not as all of them."""
    issue = lay_out(make_issue(make_story("s0", 300)), make_plan(), compositor).issue
    before = {id(word) for word in words_on(compositor.compose(issue))}
    compositor.rested_with = -SPARE_WORDS
    compositor.rest()
    end = len(issue.stories[0].paragraphs[1].text)
    after = words_on(compositor.compose(insert_text(issue, Place("s0", 1, end), " x").issue))
    assert len([word for word in after if id(word) not in before]) < 12  # the line's, and what is parted otherwise


@pytest.mark.parametrize("mode", ["modular", "flow"])
def test_a_letter_that_moves_no_line_changes_one_page(compositor: Compositor, mode: str) -> None:
    issue = make_issue(*(make_story(f"s{n}", 1500) for n in range(4)))
    issue = lay_out(issue, make_plan(mode=mode), compositor).issue
    before = compositor.compose(issue)
    index = before.placements[0].pages[0]
    last = len(issue.stories[0].paragraphs[1].text)
    after = compositor.compose(insert_text(issue, Place("s0", 1, last), ".").issue)
    same = [now is then for now, then in zip(after.pages, before.pages)]
    assert same == [number != index for number in range(len(issue.pages))]


@pytest.mark.parametrize("mode", ["modular", "flow"])
def test_on_a_changed_page_every_equal_item_is_the_same_object(compositor: Compositor, mode: str) -> None:
    """The canvas looks at what is new by `is`: at the changed paragraph, and at nothing that stands where it stood."""
    stories = [make_story(f"s{n}", 500, "nl", picture="p1") for n in range(4)]
    issue = lay_out(make_issue(*stories, pictures=(make_picture(),)), make_plan(mode=mode), compositor).issue
    before = compositor.compose(issue)
    index = before.placements[0].pages[0]
    last = len(issue.stories[0].paragraphs[1].text)
    after = compositor.compose(insert_text(issue, Place("s0", 1, last), ".").issue)
    stood = {id(item) for item in before.pages[index].items}
    new = [item for item in after.pages[index].items if id(item) not in stood]
    assert new and {item.paragraph for item in new if isinstance(item, TextLine) and item.story == "s0"} == {1}
    assert all(isinstance(item, TextLine) and item.story == "s0" for item in new)
    assert len(new) < 0.1 * len(after.pages[index].items)


def test_a_long_story_is_not_set_anew_behind_its_page(library: Library) -> None:
    """What stands far behind a frame has no say in it: a paragraph more at the end leaves the first page as it is."""
    compositor = Compositor(Typesetter(library))
    issue = lay_out(make_issue(make_story("lang", 6000)), make_plan(), compositor).issue
    before = compositor.compose(issue)
    (story,) = issue.stories
    longer = replace(story, paragraphs=(*story.paragraphs, make_paragraph(make_text(60))))
    after = compositor.compose(replace(issue, stories=(longer,)))
    assert after.pages[0] is before.pages[0]
    assert after.placements[0].words == before.placements[0].words + 60


def test_what_a_paragraph_lacks_is_said_once_and_where_it_stands(compositor: Compositor) -> None:
    """A long story is poured into page after page; a sign that no face has stands on the last of them."""
    story = make_story("lang", 4000)
    strange = replace(story, paragraphs=(*story.paragraphs, make_paragraph("een teken \U000f1234 dat niemand kent")))
    issue = lay_out(make_issue(strange), make_plan(), compositor).issue
    found = [f for f in compositor.compose(issue).findings if f.code == "missing-glyph"]
    assert [finding.page for finding in found] == [len(issue.pages)]
