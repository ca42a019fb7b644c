"""What is still as it was composed last is told by one look, and nothing of it is asked for again."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from fonts.library import Library
from layouts.edit.text import insert_text, set_style, split_paragraph
from layouts.makeup.compositor import Compositor
from layouts.makeup.layout import lay_out
from layouts.makeup.since import changed_stories, words_in
from layouts.makeup.threads import Filling, Spread
from layouts.model.issue import Issue
from layouts.model.place import Place, caret_at
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_plan, make_story


def laid_out(library: Library) -> tuple[Compositor, Issue]:
    stories = [make_story(slug, 120, lang) for slug, lang in (("a", "nl"), ("b", "fr"), ("c", "ar"))]
    compositor = Compositor(Typesetter(library))
    issue = lay_out(make_issue(*stories), make_plan(), compositor).issue
    compositor.compose(issue)
    return compositor, issue


def test_words_of_one_story_are_all_that_a_key_changes(library: Library) -> None:
    _, issue = laid_out(library)
    typed = insert_text(issue, Place("b", 1, 3), "x").issue
    assert changed_stories(issue, typed) == frozenset({"b"})
    assert changed_stories(issue, issue) == frozenset()


def test_more_than_words_is_told_from_words(library: Library) -> None:
    _, issue = laid_out(library)
    assert changed_stories(issue, replace(issue, stories=issue.stories[:-1])) is None
    assert changed_stories(issue, replace(issue, stories=issue.stories[::-1])) is None
    assert changed_stories(issue, replace(issue, binding="right")) is None
    wider = replace(issue.setup, width=issue.setup.width + 1)
    assert changed_stories(issue, replace(issue, setup=wider)) is None
    headed = replace(issue.stories[0], section="Sport")
    assert changed_stories(issue, replace(issue, stories=(headed, *issue.stories[1:]))) is None


def test_a_key_asks_for_its_own_thread_alone(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    compositor, issue = laid_out(library)
    asked: list[int] = []
    fill = compositor.pourer.fill

    def counted(spread: Spread, number: int, until: int = 0) -> Iterator[Filling | None]:
        asked.append(number)
        return fill(spread, number, until)

    monkeypatch.setattr(compositor.pourer, "fill", counted)
    compositor.compose(insert_text(issue, Place("b", 1, 3), "x").issue)
    threads = [number for number, thread in enumerate(issue.threads) if "b" in thread.stories]
    assert asked == threads and len(issue.threads) > len(threads)


def test_what_is_composed_after_each_edit_is_what_a_new_compositor_makes(library: Library) -> None:
    compositor, issue = laid_out(library)
    for number in range(6):
        slug = "abc"[number % 3]
        issue = insert_text(issue, Place(slug, 1, number), " woord").issue
        if number == 2:
            issue = split_paragraph(issue, Place("a", 1, 20)).issue
        if number == 3:
            issue = set_style(issue, caret_at(Place("b", 1, 0)), "crosshead")
        assert compositor.compose(issue) == Compositor(Typesetter(library)).compose(issue)


def test_words_are_counted_anew_where_paragraphs_are_others() -> None:
    story = make_story("a", 200)
    before = words_in(story, None)
    assert before.own == story.words
    for paragraphs in (
        story.paragraphs[1:],
        story.paragraphs[:-1],
        (*story.paragraphs[:2], make_story("b", 50).paragraphs[1], *story.paragraphs[2:]),
        (story.paragraphs[0],) * 3,
        (),
    ):
        other = replace(story, paragraphs=paragraphs)
        assert words_in(other, before).own == other.words == words_in(other, None).own
