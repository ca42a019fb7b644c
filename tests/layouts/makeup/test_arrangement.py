"""Pages arranged for real: proven, full, and right by rules that know only rectangles."""

import itertools
import random

import msgspec
import pytest

from fonts.library import Library
from layouts.makeup.areas import page_room
from layouts.makeup.arrangement import Pinned, arrange
from layouts.makeup.blocks import prepare
from layouts.makeup.compositor import Compositor
from layouts.makeup.grid import page_grid
from layouts.makeup.modular import PagePlan
from layouts.makeup.objective import TERMS
from layouts.makeup.placing import Sheet, place_page
from layouts.makeup.search import Search
from layouts.makeup.shelves import PageFill
from layouts.model.frame import TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page, type_area
from layouts.typeset.paragraph import Typesetter
from tests.layouts.makeup.page_rules import broken_rules
from tests.makers import make_issue, make_picture, make_story

NO_SHELVES = PagePlan(PageFill(0.0, (), 0), (), None, 0, False, None, 0)


@pytest.fixture(scope="module")
def typesetter(library: Library) -> Typesetter:
    return Typesetter(library)


def page_of_stories(seed: int, count: int, words: int) -> Issue:
    """An issue of stories for one page, some with pictures, of one script."""
    chance = random.Random(seed)
    lang = chance.choice(("nl", "ar"))
    shares = [chance.uniform(0.5, 1.6) for _ in range(count)]
    if lang == "ar":
        words = round(words * 0.72)  # Arabic of the house sets so much wider and deeper
    pictured = chance.sample(range(count), max(1, count // 3))
    stories = [
        make_story(
            f"s{seed}-{number}", max(30, round(words * share / sum(shares))), lang,
            priority=1 if number == 0 else chance.randint(2, 5), picture="p1" if number in pictured else "",
        )
        for number, share in enumerate(shares)
    ]  # fmt: skip
    return make_issue(*stories, pictures=(make_picture(),))


def search_of(issue: Issue, typesetter: Typesetter) -> Search:
    step = page_grid(issue, 0, issue.stories[0].direction).step
    return Search(issue, [prepare(issue, story, step, typesetter) for story in issue.stories], step, typesetter)


def room_of(issue: Issue) -> tuple[int, int]:
    return page_room(issue, 0, None, issue.stories[0].direction)


def composed(issue: Issue, search: Search, copies: list[int], compositor: Compositor) -> tuple[Page, list[str], float]:
    """The page as it is printed, what its rules find, and its fill."""
    direction = issue.stories[0].direction
    first, rows = room_of(issue)
    (found, *_) = arrange(search, copies, rows)
    grid, area = page_grid(issue, 0, direction), type_area(issue.setup, True)
    sheet = Sheet(issue, area, grid, direction, itertools.count(1))
    placed = place_page(sheet, search, NO_SHELVES, first, 1, found)
    page = Page(1, 1, "", direction, "", placed.frames)
    threads = tuple(Thread((slug,), (frame,)) for slug, frame in placed.text)
    stories = {placing.leaf.story.slug: placing.leaf.story for placing in found.placings}
    laid = msgspec.structs.replace(
        issue, pages=(page,), threads=threads, stories=tuple(stories.get(s.slug, s) for s in issue.stories)
    )
    composition = compositor.compose(laid)
    overset = [f.message for f in composition.findings if f.code.startswith("overset")]
    room = Rect(area.x, grid.top(first), area.width, rows * grid.step)
    return page, [*overset, *broken_rules(page, room, issue.setup.columns, issue.setup.gutter)], found.fill


def test_five_hundred_pages_have_no_overlap_gap_or_broken_rule(library: Library, typesetter: Typesetter) -> None:
    compositor = Compositor(typesetter)
    fills: list[float] = []
    seed = 0
    while len(fills) < 500:
        chance = random.Random(seed)
        issue = page_of_stories(seed, chance.randint(2, 6), chance.randint(1500, 1700))
        search = search_of(issue, typesetter)
        seed += 1
        if not arrange(search, range(len(issue.stories)), room_of(issue)[1]):
            continue  # more copy than a page holds
        _, broken, fill = composed(issue, search, list(range(len(issue.stories))), compositor)
        assert broken == [], f"seed {seed - 1}"
        fills.append(fill)
    assert seed < 1000  # most of them are pages
    assert sum(fills) / len(fills) > 0.95


@pytest.mark.parametrize("seed", range(1, 5))
def test_eight_stories_are_certified_by_little_work(library: Library, seed: int) -> None:
    """What keeps it far below two seconds, told in steps: a step adds two costs, a leaf is one story at one width."""
    issue = page_of_stories(seed, 8, 1250)
    search = search_of(issue, Typesetter(library))
    (found, *_) = arrange(search, range(8), room_of(issue)[1])
    assert found.proven
    assert len(found.placings) == 8
    assert len(search.ways_known) <= 8 * issue.setup.columns
    assert search.work < 10_000_000  # about half a second with leaves and all


def test_the_price_is_the_sum_of_its_terms(typesetter: Typesetter) -> None:
    issue = page_of_stories(5, 5, 1500)
    search = search_of(issue, typesetter)
    for found in arrange(search, range(5), room_of(issue)[1], count=4):
        assert found.price == pytest.approx(sum(term.price for term in found.terms))
        assert {term.name for term in found.terms} <= {term.name for term in TERMS}


def test_alternatives_differ_and_come_in_order(typesetter: Typesetter) -> None:
    issue = page_of_stories(5, 4, 1500)
    found = arrange(search_of(issue, typesetter), range(4), room_of(issue)[1], count=4)
    assert len(found) == 4
    assert [one.price for one in found] == sorted(one.price for one in found)
    looks = {tuple((p.copy, p.offset, p.leaf.columns, p.row) for p in one.placings) for one in found}
    assert len(looks) == 4


def test_the_lead_stands_at_the_head_on_the_start_side(typesetter: Typesetter) -> None:
    for seed in range(8):
        issue = page_of_stories(seed, 4, 1500)
        for found in arrange(search_of(issue, typesetter), range(4), room_of(issue)[1])[:1]:
            first = min(found.placings, key=lambda placing: (placing.row, placing.offset))
            assert first.leaf.story.priority == 1


def test_stories_stand_beside_an_advert_that_is_narrower_than_the_page(typesetter: Typesetter) -> None:
    issue = page_of_stories(5, 4, 1100)
    pin = Pinned(offset=3, columns=2, rows=30)
    _, rows = room_of(issue)
    (found, *_) = arrange(search_of(issue, typesetter), range(4), rows, pins=(pin,))
    for placing in found.placings:
        beside = placing.offset + placing.leaf.columns <= 3
        assert beside or placing.row + placing.rows <= rows - 30


def test_too_many_stories_are_left_to_the_beam(typesetter: Typesetter) -> None:
    issue = page_of_stories(5, 12, 1100)
    assert arrange(search_of(issue, typesetter), range(12), room_of(issue)[1]) == ()


def test_the_rules_find_faults_that_are_put_in(typesetter: Typesetter, library: Library) -> None:
    issue = page_of_stories(5, 4, 1500)
    page, broken, _ = composed(issue, search_of(issue, typesetter), list(range(4)), Compositor(typesetter))
    assert broken == []
    first, rows = room_of(issue)
    grid, area = page_grid(issue, 0, page.direction), type_area(issue.setup, True)
    room = Rect(area.x, grid.top(first), area.width, rows * grid.step)
    text = next(frame for frame in page.frames if isinstance(frame, TextFrame))

    def found(frame: TextFrame | None) -> str:
        frames = tuple(frame if f is text and frame else f for f in page.frames if frame or f is not text)
        changed = msgspec.structs.replace(page, frames=frames)
        return "\n".join(broken_rules(changed, room, issue.setup.columns, issue.setup.gutter))

    def moved(**to: float) -> TextFrame:
        return msgspec.structs.replace(text, rect=msgspec.structs.replace(text.rect, **to))

    assert "lies on" in found(moved(height=text.rect.height + 30))
    assert "runs through" in found(moved(height=text.rect.height + 30))
    assert "between columns" in found(moved(x=text.rect.x + 5))
    assert "leaves the type area" in found(moved(y=text.rect.y - 5))
    assert "has a hole" in found(None)
