"""Parts of an issue found and put back: what every edit does first and last. What is unchanged stays the same."""

from collections.abc import Callable, Iterable
from typing import TypeVar

import msgspec

from layouts.model.frame import Frame, TextFrame
from layouts.model.issue import Issue
from layouts.model.masters import PARENT_ITEMS, is_parent_page
from layouts.model.page import Page
from layouts.model.place import Place, frame_of
from layouts.model.story import Paragraph, Story

NEVER_OWN = ("id", "parent", "own")  # what ties a frame to its parent is no property of it

Value = TypeVar("Value", bound=msgspec.Struct)


def changed(value: Value, **fields: object) -> Value:
    """The value with these fields; the same object when they are what they were."""
    if all(getattr(value, name) == wanted for name, wanted in fields.items()):
        return value
    return msgspec.structs.replace(value, **fields)


def with_pages(issue: Issue, pages: Iterable[Page]) -> Issue:
    """The issue with these pages; the same object when each is the one that was there."""
    kept = tuple(pages)
    same = len(kept) == len(issue.pages) and all(new is old for new, old in zip(kept, issue.pages))
    return issue if same else msgspec.structs.replace(issue, pages=kept)


def with_frames(page: Page, frames: Iterable[Frame]) -> Page:
    """The page with these frames; the same object when each is the one that was there."""
    kept = tuple(frames)
    same = len(kept) == len(page.frames) and all(new is old for new, old in zip(kept, page.frames))
    return page if same else msgspec.structs.replace(page, frames=kept)


def change_frames(issue: Issue, ids: Iterable[int], change: Callable[[Frame], Frame]) -> Issue:
    """The issue with these frames changed, wherever they stand; ids of no frame are passed over."""
    wanted = frozenset(ids)
    return with_pages(
        issue,
        (
            with_frames(page, (owning(frame, change(frame)) if frame.id in wanted else frame for frame in page.frames))
            for page in issue.pages
        ),
    )


def owning(before: Frame, after: Frame) -> Frame:
    """A frame that follows a parent, with what was just changed counted as its own."""
    if not after.parent or after is before or type(after) is not type(before):
        return after
    named = [name for name in after.__struct_fields__ if name not in NEVER_OWN]
    own = [name for name in named if name in after.own or getattr(after, name) != getattr(before, name)]
    return msgspec.structs.replace(after, own=tuple(own))


def frame_with(issue: Issue, frame: int) -> Frame | None:
    """The frame of this id on any page; furniture of masters is none of them."""
    return next((found for page in issue.pages for found in page.frames if found.id == frame), None)


def page_of(issue: Issue, frame: int) -> int:
    """The index of the page that a frame stands on; -1 when on none."""
    return next((index for index, page in enumerate(issue.pages) if any(f.id == frame for f in page.frames)), -1)


def new_frame_id(issue: Issue) -> int:
    """The next free id, from 1 on: small and in sequence, so that batches reproduce and files diff."""
    used = [frame.id for page in issue.pages for frame in page.frames]
    used += [frame.id for master in issue.masters for frame in master.frames]
    if issue.pages and is_parent_page(issue.pages[-1]):
        used += [PARENT_ITEMS - frame for frame in used if frame < 0]  # items of all masters are known apart
        used.append(PARENT_ITEMS)
    return max([0, *used]) + 1  # templates count furniture below zero


def story_of(issue: Issue, slug: str) -> Story | None:
    return next((story for story in issue.stories if story.slug == slug), None)


def text_at(issue: Issue, place: Place) -> tuple[Paragraph, ...]:
    """All paragraphs of the text that a place is in; none when that text is gone."""
    if place.paragraph < 0:
        frame = frame_with(issue, frame_of(place.paragraph))
        return frame.content if isinstance(frame, TextFrame) else ()
    story = story_of(issue, place.story)
    return story.paragraphs if story else ()


def with_text(issue: Issue, place: Place, paragraphs: tuple[Paragraph, ...]) -> Issue:
    """The issue with other paragraphs in the text that a place is in; the same object when nothing differs."""
    old = text_at(issue, place)
    if paragraphs == old:
        return issue
    if place.paragraph < 0:
        return change_frames(
            issue,
            (frame_of(place.paragraph),),
            lambda frame: changed(frame, content=paragraphs) if isinstance(frame, TextFrame) else frame,
        )
    return msgspec.structs.replace(
        issue,
        stories=tuple(
            msgspec.structs.replace(story, paragraphs=paragraphs) if story.slug == place.story else story
            for story in issue.stories
        ),
    )
