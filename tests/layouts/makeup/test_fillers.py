"""The steps of the ladder that leave out or put in: a deck or pull quotes that may go, items that fill a page."""

import msgspec
import pytest

from fonts.library import Library
from layouts.makeup.blocks import prepare, without_quotes
from layouts.makeup.compositor import Compositor
from layouts.makeup.grid import page_grid
from layouts.makeup.layout import LaidOut, lay_out
from layouts.makeup.objective import WEIGHT
from layouts.makeup.optional_parts import left_out, with_fewer_quotes
from layouts.makeup.search import Search
from layouts.makeup.ways import ways_of
from layouts.model.story import Story
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_paragraph, make_plan, make_story, make_text

QUOTE = "pull-quote"


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


def quoted(*optional: str, words: int = 400, quotes: int = 1) -> Story:
    """A story with a deck, and pull quotes with the name of who said it under them, one after each paragraph."""
    story = decked(*optional, words=words)
    paragraphs = list(story.paragraphs)
    for number in reversed(range(quotes)):
        said = [make_paragraph(make_text(20, seed=number), QUOTE), make_paragraph(f"Naam {number}", QUOTE)]
        paragraphs[3 + number : 3 + number] = said
    return msgspec.structs.replace(story, slug="quoted", paragraphs=tuple(paragraphs))


def styles_of(story: Story) -> list[str]:
    return [paragraph.style for paragraph in story.paragraphs]


def without(story: Story, *styles: str) -> list[str]:
    """The words of all paragraphs but those of these styles."""
    return [paragraph.text for paragraph in story.paragraphs if paragraph.style not in styles]


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


def test_pull_quotes_go_whole_and_the_last_one_first() -> None:
    story = quoted(QUOTE, quotes=2)
    fewer = list(with_fewer_quotes(story, 2))
    assert [[p.text for p in one.paragraphs if p.text.startswith("Naam")] for one in fewer] == [["Naam 0"], []]
    assert [styles_of(one).count(QUOTE) for one in fewer] == [2, 0]
    assert all(without(one, QUOTE) == without(story, QUOTE) for one in fewer)
    assert [list(left_out(story, one)) for one in fewer] == [[("last pull quote", 1)], [("last 2 pull quotes", 2)]]
    assert list(with_fewer_quotes(quoted("deck", quotes=2), 2)) == []


def test_a_pull_quote_stays_where_a_crosshead_would_stand_over_nothing_or_nothing_else_is_in_the_text() -> None:
    head, deck, *_ = quoted(QUOTE).paragraphs
    cross, quote, body = (make_paragraph(make_text(9), style) for style in ("crosshead", QUOTE, "body"))
    for text in ((body, cross, quote), (body, cross, quote, cross, body), (quote,), (cross, quote)):
        story = msgspec.structs.replace(quoted(QUOTE), paragraphs=(head, deck, *text))
        assert list(with_fewer_quotes(story, 2)) == []
    story = msgspec.structs.replace(quoted(QUOTE), paragraphs=(head, deck, body, cross, quote, body))
    assert [styles_of(one)[2:] for one in with_fewer_quotes(story, 2)] == [["body", "crosshead", "body"]]


def test_each_pull_quote_left_out_has_its_price(compositor: Compositor) -> None:
    for optional in ((), ("deck",), (QUOTE,), ("deck", QUOTE)):
        story = quoted(*optional, quotes=2)
        issue, setter = make_issue(story), compositor.typesetter
        step = page_grid(issue, 0, story.direction).step
        copy = prepare(issue, story, step, setter)
        ways = ways_of(issue, copy, 3, step, setter, without_quotes(issue, copy, step, setter))
        lacking = set()
        for way in ways:
            parts = sum(number for _, number in left_out(story, way.leaf.story))
            paid = sum(term.price for term in way.terms if term.name == "optional")
            assert paid == pytest.approx(WEIGHT["optional"] * parts)
            assert styles_of(way.leaf.story).count(QUOTE) == styles_of(way.leaf.copy.story).count(QUOTE)
            assert way.leaf.text_rows == way.leaf.copy.sums[-1]
            lacking |= {kind for kind, _ in left_out(story, way.leaf.story)}
        assert any("quote" in kind for kind in lacking) == (QUOTE in optional)
        assert ("deck" in lacking) == ("deck" in optional)


@pytest.mark.parametrize("search", ["exact", "quick"])
def test_a_page_without_room_stands_without_the_quote_and_its_text_is_whole(
    compositor: Compositor, search: str
) -> None:
    """With little on the page the quote stays; as it fills up the quote goes before the story finds no place."""
    others = [make_story(f"s{n}", 400) for n in range(3)]
    kept, gone = 0, 0
    for words in (300, *range(550, 750, 25)):
        story = quoted(QUOTE, words=words)
        plan = make_plan(pages=1, search=search)
        laid = lay_out(make_issue(story, *others), plan, compositor)
        told = [f for f in laid.findings if f.code == "part-left-out"]
        if placed(laid) != {"quoted", *(s.slug for s in others)}:
            continue
        made = next(one for one in laid.issue.stories if one.slug == "quoted")
        assert without(made, QUOTE) == without(story, QUOTE)
        assert (QUOTE in styles_of(made)) == (not told)
        assert not any(f.code == "overset-text" for f in compositor.compose(laid.issue).findings)
        kept, gone = kept + (not told), gone + len(told)
        for finding in told:
            assert finding.story == "quoted" and "without its pull quote," in finding.message
            assert finding.message.endswith(f"at a price of {WEIGHT['optional']}")
    assert kept and gone


def test_a_page_with_room_keeps_its_quotes_and_deck(compositor: Compositor) -> None:
    laid = lay_out(make_issue(quoted("deck", QUOTE, quotes=2)), make_plan(pages=1), compositor)
    assert not [f for f in laid.findings if f.code == "part-left-out"]
    assert styles_of(laid.issue.stories[0]).count(QUOTE) == 4


def test_a_story_without_optional_quotes_is_set_once(compositor: Compositor) -> None:
    story = quoted("deck")
    issue, setter = make_issue(story), compositor.typesetter
    step = page_grid(issue, 0, story.direction).step
    search = Search(issue, [prepare(issue, story, step, setter)], step, setter)
    search.leave_out(True)
    assert search.fewer_quotes(0) == () and search.text(0) is search.copies[0]
