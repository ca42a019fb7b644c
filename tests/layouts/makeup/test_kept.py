"""A folder made up again keeps what people changed by hand, brings new copy in, and tells of conflicts."""

import msgspec
import pytest

from layouts.findings import Finding
from layouts.makeup.compositor import Compositor
from layouts.makeup.kept import make_again
from layouts.makeup.layout import LaidOut, lay_out
from layouts.model.frame import Frame, TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.plan import MakeupPlan
from layouts.model.story import Story
from layouts.storage.parts import issue_of, parts_of
from tests.makers import make_issue, make_paragraph, make_story, make_text

PLAN = MakeupPlan(pages=2)
COPY = make_issue(
    make_story("lead", 900, priority=1, page=1), make_story("near", 800, page=1),
    make_story("far", 900, page=2), make_story("last", 800, page=2),
)  # fmt: skip


@pytest.fixture
def hand(compositor: Compositor) -> Issue:
    """The issue as it was made, after it was saved and opened again."""
    parts = parts_of(lay_out(COPY, PLAN, compositor).issue)
    return issue_of(parts.__getitem__, "a.issue", str).issue


def changed(story: Story, words: int) -> Story:
    """The story with a last paragraph of so many words more."""
    more = make_paragraph(make_text(words, story.lang, 99), "body", story.lang)
    return msgspec.structs.replace(story, paragraphs=(*story.paragraphs, more))


def with_story(issue: Issue, story: Story) -> Issue:
    stories = tuple(story if one.slug == story.slug else one for one in issue.stories)
    return msgspec.structs.replace(issue, stories=stories)


def story_of(issue: Issue, slug: str) -> Story:
    return next(story for story in issue.stories if story.slug == slug)


def frame_of(issue: Issue, slug: str) -> TextFrame:
    numbers = next(thread.frames for thread in issue.threads if slug in thread.stories)
    frames = (frame for page in issue.pages for frame in page.frames)
    return next(frame for frame in frames if frame.id in numbers and isinstance(frame, TextFrame))


def moved(issue: Issue, slug: str, by: float) -> Issue:
    frame = frame_of(issue, slug)
    rect = Rect(frame.rect.x, frame.rect.y + by, frame.rect.width, frame.rect.height)
    other: Frame = msgspec.structs.replace(frame, rect=rect)
    pages = tuple(
        msgspec.structs.replace(page, frames=tuple(other if f.id == frame.id else f for f in page.frames))
        for page in issue.pages
    )
    return msgspec.structs.replace(issue, pages=pages)


def again(copy: Issue, hand: Issue, compositor: Compositor) -> LaidOut:
    found = make_again(copy, PLAN, hand, compositor)
    assert found is not None
    return found


def codes(findings: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return sorted((finding.code, finding.story or str(finding.page)) for finding in findings)


def overset(issue: Issue, compositor: Compositor) -> dict[str, int]:
    return {place.slug: place.overset_words for place in compositor.compose(issue).placements if place.overset_words}


def test_where_nobody_changed_anything_all_is_made_afresh(hand: Issue, compositor: Compositor) -> None:
    assert make_again(COPY, PLAN, hand, compositor) is None
    assert make_again(with_story(COPY, changed(story_of(COPY, "far"), 60)), PLAN, hand, compositor) is None


def test_a_frame_moved_by_hand_stays_and_another_pages_story_is_updated(hand: Issue, compositor: Compositor) -> None:
    people = moved(hand, "near", 40.0)
    copy = with_story(COPY, changed(story_of(COPY, "far"), 60))
    found = again(copy, people, compositor)
    assert frame_of(found.issue, "near") == frame_of(people, "near")
    assert found.issue.pages[0] == people.pages[0]
    assert found.issue.pages[1] != people.pages[1]  # arranged anew for the longer story
    assert story_of(found.issue, "far").paragraphs[-1] == story_of(copy, "far").paragraphs[-1]
    assert codes(found.findings) == [("hand-kept", "1")]
    assert [page.page for page in found.makeup] == [2]
    assert overset(found.issue, compositor) == overset(people, compositor), "but for what people did themselves"


def test_new_copy_on_a_changed_page_is_laid_in_its_own_box(hand: Issue, compositor: Compositor) -> None:
    people = moved(hand, "near", 40.0)
    found = again(with_story(COPY, changed(story_of(COPY, "lead"), 60)), people, compositor)
    assert frame_of(found.issue, "near") == frame_of(people, "near")
    assert frame_of(found.issue, "lead").rect == frame_of(people, "lead").rect
    (told,) = [finding for finding in found.findings if finding.code == "hand-new-copy"]
    assert told.story == "lead" and "lines" in told.message
    later = again(with_story(COPY, changed(story_of(COPY, "lead"), 20)), found.issue, compositor)
    assert frame_of(later.issue, "near") == frame_of(people, "near"), "a third make still knows what was moved by hand"
    assert [finding.story for finding in later.findings if "lines" in finding.message] == ["lead"]


def test_words_changed_at_the_desk_and_in_the_folder_are_a_conflict(hand: Issue, compositor: Compositor) -> None:
    people = with_story(hand, changed(story_of(hand, "far"), 12))
    copy = with_story(COPY, changed(story_of(COPY, "far"), 30))
    found = again(copy, people, compositor)
    assert story_of(found.issue, "far") == story_of(people, "far")
    assert codes(found.findings) == [("hand-conflict", "far"), ("hand-kept", "2")]
    assert codes(again(copy, found.issue, compositor).findings) == codes(found.findings), "until it is settled"
    assert codes(again(COPY, people, compositor).findings) == [("hand-kept", "2")], "changed at the desk alone"


def test_stories_come_and_go_around_what_was_changed(hand: Issue, compositor: Compositor) -> None:
    people = moved(hand, "near", 40.0)
    brief = make_story("brief", 150, priority=5)
    stories = (*(story for story in COPY.stories if story.slug not in ("last", "lead")), brief)
    found = again(msgspec.structs.replace(COPY, stories=stories), people, compositor)
    assert [story.slug for story in found.issue.stories] == ["lead", "near", "far", "brief"]
    assert frame_of(found.issue, "brief") in found.issue.pages[1].frames
    assert codes(found.findings) == [("hand-conflict", "lead"), ("hand-kept", "1")]
    assert overset(found.issue, compositor) == overset(people, compositor), "but for what people did themselves"


def test_a_story_taken_out_at_the_desk_stays_out(hand: Issue, compositor: Compositor) -> None:
    frame = frame_of(hand, "near")
    pages = tuple(
        msgspec.structs.replace(page, frames=tuple(f for f in page.frames if f.id != frame.id)) for page in hand.pages
    )
    people = msgspec.structs.replace(
        hand, pages=pages, threads=tuple(thread for thread in hand.threads if frame.id not in thread.frames),
        stories=tuple(story for story in hand.stories if story.slug != "near"),
    )  # fmt: skip
    found = again(COPY, people, compositor)
    assert codes(found.findings) == [("hand-kept", "1"), ("hand-taken-out", "near")]
    assert codes(again(COPY, found.issue, compositor).findings) == codes(found.findings)


def test_styles_and_dates_changed_on_one_side_are_taken_and_on_both_told(hand: Issue, compositor: Compositor) -> None:
    people = moved(hand, "near", 40.0)
    louder = tuple(msgspec.structs.replace(s, tracking=0.01) if s.name == "deck" else s for s in people.styles)
    people = msgspec.structs.replace(people, styles=louder)
    dated = msgspec.structs.replace(COPY, dateline=msgspec.structs.replace(COPY.dateline, number=1743))
    found = again(dated, people, compositor)
    assert found.issue.style("deck").tracking == 0.01 and found.issue.dateline.number == 1743
    both = tuple(msgspec.structs.replace(s, tracking=0.02) if s.name == "deck" else s for s in dated.styles)
    found = again(msgspec.structs.replace(dated, styles=both), people, compositor)
    assert found.issue.style("deck").tracking == 0.01
    assert ("hand-settings", "0") in codes(found.findings)
