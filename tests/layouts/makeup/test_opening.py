"""A block opened into frames: every line where it stood; closed again: the block as it was."""

import msgspec
import pytest

from fonts.library import Library
from layouts.display.items import Box, TextLine
from layouts.makeup.article import block_frame
from layouts.makeup.compositor import Compositor
from layouts.makeup.layout import lay_out
from layouts.makeup.opening import closed, opened
from layouts.model.frame import TextFrame
from layouts.model.issue import Issue
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_picture, make_plan, make_story


@pytest.fixture(scope="module")
def compositor(library: Library) -> Compositor:
    return Compositor(Typesetter(library))


@pytest.fixture(scope="module", params=["nl", "ar"])
def page(compositor: Compositor, request: pytest.FixtureRequest) -> Issue:
    lang = request.param
    count = 380 if lang == "nl" else 270
    stories = [make_story(f"s{n}", count, lang, priority=n + 1, picture="p1" if n == 1 else "") for n in range(4)]
    return lay_out(make_issue(*stories, pictures=(make_picture(),)), make_plan(), compositor).issue


def lines_of(issue: Issue, slug: str, compositor: Compositor) -> list[tuple[object, ...]]:
    return [
        (item.paragraph, item.start, item.end, round(item.x, 2), round(item.y, 2))
        for item in compositor.compose(issue).pages[0].items
        if isinstance(item, TextLine) and item.story == slug
    ]


def rules_of(issue: Issue, compositor: Compositor) -> set[tuple[float, float, float]]:
    items = compositor.compose(issue).pages[0].items
    return {(item.rect.x, item.rect.y, item.rect.height) for item in items if isinstance(item, Box) and item.fill}


@pytest.mark.parametrize("slug", ["s0", "s1", "s2"])
def test_every_line_of_an_opened_block_stands_where_it_stood(page: Issue, compositor: Compositor, slug: str) -> None:
    text = block_frame(page, 0, slug)
    made = opened(page, 0, slug, compositor)
    assert text is not None and made is not None
    assert lines_of(made, slug, compositor) == lines_of(page, slug, compositor)
    assert rules_of(made, compositor) == rules_of(page, compositor)
    thread = next(thread for thread in made.threads if slug in thread.stories)
    frames = [frame for frame in made.pages[0].frames if frame.id in thread.frames]
    assert len(frames) == text.columns + 1  # its head, and its legs
    assert all(isinstance(frame, TextFrame) for frame in frames)
    codes = sorted(finding.code for finding in compositor.compose(page).findings)
    assert sorted(finding.code for finding in compositor.compose(made).findings) == codes


@pytest.mark.parametrize("slug", ["s0", "s1", "s2"])
def test_an_opened_block_closes_to_the_same_lines(page: Issue, compositor: Compositor, slug: str) -> None:
    made = opened(page, 0, slug, compositor)
    assert made is not None
    back = closed(made, 0, slug, compositor)
    assert back is not None
    assert lines_of(back, slug, compositor) == lines_of(page, slug, compositor)
    assert rules_of(back, compositor) == rules_of(page, compositor)
    assert block_frame(back, 0, slug) == block_frame(page, 0, slug)


def test_what_is_no_block_is_not_opened_and_what_goes_on_elsewhere_not_closed(
    page: Issue, compositor: Compositor
) -> None:
    made = opened(page, 0, "s0", compositor)
    assert made is not None
    assert opened(made, 0, "s0", compositor) is None
    assert closed(page, 0, "s0", compositor) is None  # it is one already
    assert opened(page, 0, "s3", compositor) is None  # it stands on another page
    text = block_frame(page, 0, "s0")
    assert text is not None
    turned = msgspec.structs.replace(text, angle=5.0)
    frames = tuple(turned if frame is text else frame for frame in page.pages[0].frames)
    pages = (msgspec.structs.replace(page.pages[0], frames=frames), *page.pages[1:])
    assert opened(msgspec.structs.replace(page, pages=pages), 0, "s0", compositor) is None


def test_frames_moved_apart_close_to_whole_columns(page: Issue, compositor: Compositor) -> None:
    made = opened(page, 0, "s1", compositor)
    assert made is not None
    thread = next(thread for thread in made.threads if "s1" in thread.stories)
    moved = tuple(
        msgspec.structs.replace(frame, rect=msgspec.structs.replace(frame.rect, x=frame.rect.x + 9))
        if frame.id == thread.frames[1] else frame
        for frame in made.pages[0].frames
    )  # fmt: skip
    pages = (msgspec.structs.replace(made.pages[0], frames=moved), *made.pages[1:])
    back = closed(msgspec.structs.replace(made, pages=pages), 0, "s1", compositor)
    assert back is not None
    (was, now) = (block_frame(page, 0, "s1"), block_frame(back, 0, "s1"))
    assert was is not None and now is not None
    assert (now.rect, now.columns) == (was.rect, was.columns)
