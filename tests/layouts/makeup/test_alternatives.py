"""A page that is laid out already: other arrangements of it, and a block set into another box."""

import msgspec
import pytest

from fonts.library import Library
from layouts.makeup.alternatives import alternatives
from layouts.makeup.article import Relaid, block_frame, relaid, relaying
from layouts.makeup.compositor import Compositor
from layouts.makeup.copyfit import Copyfitter
from layouts.makeup.layout import lay_out
from layouts.model.frame import PictureFrame, Shape
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_picture, make_plan, make_story


@pytest.fixture(scope="module")
def compositor(library: Library) -> Compositor:
    return Compositor(Typesetter(library))


@pytest.fixture(scope="module")
def page(compositor: Compositor) -> Issue:
    stories = [make_story(f"s{n}", 380, priority=n + 1, picture="p1" if n == 1 else "") for n in range(4)]
    return lay_out(make_issue(*stories, pictures=(make_picture(),)), make_plan(), compositor).issue


def errors(issue: Issue, compositor: Compositor) -> list[str]:
    return [finding.message for finding in compositor.compose(issue).findings if "overset" in finding.code]


def test_alternatives_of_a_page_are_whole_issues_with_all_words(page: Issue, compositor: Compositor) -> None:
    found = alternatives(page, 0, compositor, 3)
    assert len(found) == 3
    assert [one.arrangement.price for one in found] == sorted(one.arrangement.price for one in found)
    looks = set()
    for one in found:
        assert errors(one.issue, compositor) == []
        assert one.issue.pages[1:] == page.pages[1:]
        assert one.issue.threads == page.threads
        looks.add(tuple(frame.rect for frame in one.issue.pages[0].frames))
    assert len(looks) == 3


def test_the_best_alternative_is_the_page_as_it_was_made(page: Issue, compositor: Compositor) -> None:
    (best,) = alternatives(page, 0, compositor, 1)
    assert {frame.rect for frame in best.issue.pages[0].frames} == {frame.rect for frame in page.pages[0].frames}


def test_what_is_locked_at_the_foot_stays(page: Issue, compositor: Compositor) -> None:
    setup = page.setup
    foot = setup.height - setup.bottom
    box = Shape(9000, Rect(setup.inside, foot - 40, setup.width - setup.inside - setup.outside, 40), locked=True)
    first = msgspec.structs.replace(page.pages[0], frames=(*page.pages[0].frames, box))
    for one in alternatives(msgspec.structs.replace(page, pages=(first, *page.pages[1:])), 0, compositor, 2):
        frames = one.issue.pages[0].frames
        assert box in frames
        assert all(frame.rect.bottom <= foot - 40 for frame in frames if frame is not box)


def test_a_block_pulled_shallower_is_too_long_and_says_by_how_many_lines(page: Issue, compositor: Compositor) -> None:
    frame = block_frame(page, 0, "s0")
    assert frame is not None
    step = 10.5
    box = msgspec.structs.replace(frame.rect, height=frame.rect.height - 4 * step)
    made = relaid(page, 0, "s0", box, compositor)
    assert made is not None
    assert made.lines < 0
    assert made.said.startswith("−")
    assert errors(made.issue, compositor)
    deeper = relaid(page, 0, "s0", msgspec.structs.replace(frame.rect, height=frame.rect.height + 5 * step), compositor)
    assert deeper is not None
    assert deeper.lines >= 4 * frame.columns
    assert Relaid(page, 7).said == "+7"


def test_a_block_made_wider_has_more_legs_and_its_picture_with_it(page: Issue, compositor: Compositor) -> None:
    frame = block_frame(page, 0, "s1")
    assert frame is not None
    area = page.setup.width - page.setup.inside - page.setup.outside
    box = Rect(page.setup.inside, frame.rect.y, area, 60 * 10.5)
    made = relaid(page, 0, "s1", box, compositor)
    assert made is not None
    wide = block_frame(made.issue, 0, "s1")
    assert wide is not None and wide.columns == 5 and wide.id == frame.id
    (picture,) = [f for f in made.issue.pages[0].frames if isinstance(f, PictureFrame)]
    assert wide.rect.x <= picture.rect.x and picture.rect.right <= wide.rect.right + 0.01
    assert made.issue.threads == page.threads


def test_a_dragged_edge_lays_the_block_as_a_box_set_once_does(page: Issue, compositor: Compositor) -> None:
    frame = block_frame(page, 0, "s1")
    dragged = relaying(page, 0, "s1", compositor)
    assert frame is not None and dragged is not None
    for wider, deeper in ((0, 0), (0, 42), (-170, 0), (-170, 300), (0, -60), (0, 0)):
        box = msgspec.structs.replace(frame.rect, width=frame.rect.width + wider, height=frame.rect.height + deeper)
        assert dragged.to(box) == relaid(page, 0, "s1", box, compositor)
    assert list(dragged.ready()) == [1, 2, 3, 4, 5]


def test_moves_within_a_row_and_a_column_give_the_very_same(page: Issue, compositor: Compositor) -> None:
    frame = block_frame(page, 0, "s1")
    dragged = relaying(page, 0, "s1", compositor)
    assert frame is not None and dragged is not None
    nudged = msgspec.structs.replace(frame.rect, width=frame.rect.width + 3, height=frame.rect.height - 2)
    assert dragged.to(nudged) is dragged.to(frame.rect)


def test_what_is_said_of_a_box_is_what_its_page_then_has(page: Issue, compositor: Compositor) -> None:
    frame = block_frame(page, 0, "s0")
    dragged = relaying(page, 0, "s0", compositor)
    assert frame is not None and dragged is not None
    fitter = Copyfitter(compositor.typesetter)
    for rows in (0, 2, 5):
        made = dragged.to(msgspec.structs.replace(frame.rect, height=frame.rect.height + rows * 10.5))
        fit = fitter.fit(made.issue, compositor.compose(made.issue).pages, "s0")
        assert (fit.over, fit.under) == (0, made.lines)


def test_a_block_that_is_dragged_keeps_what_may_be_left_out(page: Issue, compositor: Compositor) -> None:
    (story,) = [story for story in page.stories if story.slug == "s0"]
    quote = msgspec.structs.replace(story.paragraphs[-1], style="pull-quote")
    optional = msgspec.structs.replace(
        story, optional=("deck", "pull-quote"), paragraphs=(*story.paragraphs[:-2], quote, story.paragraphs[-1])
    )
    issue = msgspec.structs.replace(
        page, stories=tuple(optional if found is story else found for found in page.stories)
    )  # fmt: skip
    frame = block_frame(issue, 0, "s0")
    assert frame is not None
    for rows in (-8, -4, 0, 4):
        box = msgspec.structs.replace(frame.rect, height=frame.rect.height + rows * 10.5)
        made = relaid(issue, 0, "s0", box, compositor)
        assert made is not None
        (now,) = [story for story in made.issue.stories if story.slug == "s0"]
        assert now.optional == optional.optional
        assert [p.text for p in now.paragraphs] == [p.text for p in optional.paragraphs]


def test_a_story_over_several_pages_is_no_block(compositor: Compositor) -> None:
    issue = lay_out(make_issue(make_story("lang", 3500)), make_plan(), compositor).issue
    assert relaid(issue, 0, "lang", Rect(0, 0, 100, 100), compositor) is None
    assert alternatives(issue, 0, compositor) == ()
