"""The steps of the ladder that leave out or put in: a deck that may go, items that fill a page."""

import msgspec
import pytest

from fonts.library import Library
from layouts.makeup.blocks import prepare
from layouts.makeup.compositor import Compositor
from layouts.makeup.grid import page_grid
from layouts.makeup.layout import LaidOut, lay_out
from layouts.makeup.ways import ways_of
from layouts.model.story import Story
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_paragraph, make_plan, make_story, make_text


@pytest.fixture(scope="module")
def compositor(library: Library) -> Compositor:
    return Compositor(Typesetter(library))


def filler(slug: str, words: int) -> Story:
    return msgspec.structs.replace(make_story(slug, words, priority=5), filler=True)


def decked(*optional: str, words: int = 400) -> Story:
    """A story with a deck under its headline."""
    story = make_story("decked", words)
    deck = make_paragraph(make_text(30), "deck")
    head, *rest = story.paragraphs
    return msgspec.structs.replace(story, paragraphs=(head, deck, *rest), optional=optional)


def fills(laid: LaidOut) -> list[float]:
    return [page.fill for page in laid.makeup]


def placed(laid: LaidOut) -> set[str]:
    return {slug for thread in laid.issue.threads for slug in thread.stories}


def test_fillers_go_where_a_page_has_room_and_are_paid_for(compositor: Compositor) -> None:
    stories = [make_story(f"s{n}", 400) for n in range(4)]
    fillers = [filler(f"f{n}", 60 + 30 * n) for n in range(4)]
    without = lay_out(make_issue(*stories), make_plan(pages=1), compositor)
    laid = lay_out(make_issue(*stories, *fillers), make_plan(pages=1), compositor)
    assert len(laid.issue.pages) == len(without.issue.pages)
    used = placed(laid) - placed(without)
    assert used and used <= {story.slug for story in fillers}
    assert fills(laid)[0] > fills(without)[0]
    paid = [term for page in laid.makeup for term in page.terms if term.name == "filler"]
    assert {term.block for term in paid} == used
    for page in laid.makeup:
        assert page.price == pytest.approx(sum(term.price for term in page.terms))


def test_a_filler_that_no_page_has_room_for_is_left_over_with_a_note(compositor: Compositor) -> None:
    stories = [make_story(f"s{n}", 400) for n in range(4)]
    laid = lay_out(make_issue(*stories, filler("long", 3000)), make_plan(pages=1), compositor)
    assert "long" not in placed(laid)
    told = [f for f in compositor.compose(laid.issue).findings if f.story == "long"]
    assert [(f.code, f.severity) for f in told] == [("filler-left-over", "note")]


def test_an_issue_of_fillers_alone_is_laid_out(compositor: Compositor) -> None:
    laid = lay_out(make_issue(filler("a", 200), filler("b", 150)), make_plan(), compositor)
    assert placed(laid) == {"a", "b"}


def test_a_deck_is_left_out_only_where_its_story_lets_it_be_and_at_a_price(compositor: Compositor) -> None:
    for optional in ((), ("deck",)):
        story = decked(*optional)
        issue = make_issue(story)
        step = page_grid(issue, 0, story.direction).step
        ways = ways_of(issue, prepare(issue, story, step, compositor.typesetter), 3, step, compositor.typesetter)
        short = [way for way in ways if not any(p.style == "deck" for p in way.leaf.story.paragraphs)]
        assert bool(short) == bool(optional)
        assert all(any(term.name == "optional" for term in way.terms) for way in short)
        assert all(not any(term.name == "optional" for term in way.terms) for way in ways if way not in short)


def test_a_story_without_its_deck_prints_its_text_whole_and_is_told_of(compositor: Compositor) -> None:
    """A deck is left out when its page is too full with it; the words of the text are all there."""
    others = [make_story(f"s{n}", 400) for n in range(4)]
    for words in range(400, 1200, 50):
        laid = lay_out(make_issue(decked("deck", words=words), *others), make_plan(pages=1), compositor)
        told = [f for f in laid.findings if f.code == "part-left-out"]
        if told and "decked" in placed(laid):
            break
    else:
        pytest.fail("at no length does the deck go")
    assert told[0].story == "decked"
    story = next(story for story in laid.issue.stories if story.slug == "decked")
    body = [p.text for p in story.paragraphs if p.style == "body"]
    assert body == [p.text for p in decked(words=words).paragraphs if p.style == "body"]
    assert not any(f.code == "overset-text" and f.story == "decked" for f in compositor.compose(laid.issue).findings)
