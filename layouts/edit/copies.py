"""Copies: frames taken with the text that runs in them, and put down as new frames with new stories.

Of a thread that is taken whole its stories come whole, with what is left over. Of another one, frames that follow one
another bring the text that stands in them, the last one what is left over too; they stay threaded to each other and to
nothing else. The original keeps all its text.
"""

from collections.abc import Container, Mapping, Sequence
from itertools import groupby

import msgspec

from layouts.edit.frames import moved
from layouts.edit.parts import change_frames, changed, new_frame_id, story_of, with_frames, with_pages
from layouts.edit.story_part import Mark, behind_lines, part_of
from layouts.model.frame import Frame, PictureFrame, Shape, TextFrame, Thread
from layouts.model.issue import Issue
from layouts.model.masters import is_parent_page
from layouts.model.place import OWN_TEXT
from layouts.model.story import Paragraph, Story, free_slug
from layouts.model.styles import styles_by_name

# From where to where a story stands in a frame, by (frame, slug), as `display.standing_text` reads it from the pages.
Standing = Mapping[tuple[int, str], tuple[Mark, Mark]]


class Taken(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What Copy takes: frames in drawing order, and the threads that lead these stories through them."""

    frames: tuple[Frame, ...]
    stories: tuple[Story, ...] = ()
    threads: tuple[Thread, ...] = ()


def take(issue: Issue, ids: Sequence[int], standing: Standing) -> Taken:
    """The frames of these ids and their text. `standing` is asked about threads that are taken in part."""
    wanted = frozenset(ids)
    frames = tuple(frame for page in issue.pages for frame in page.frames if frame.id in wanted)
    pictures = {(frame.story, frame.picture) for frame in frames if isinstance(frame, PictureFrame)}
    stories: dict[str, Story] = {}
    threads: list[Thread] = []
    for thread in issue.threads:
        told = [story for slug in thread.stories if (story := story_of(issue, slug)) is not None]
        for run in _runs(thread.frames, wanted):
            parts = told if run == thread.frames else _parts(issue, told, thread, run, standing)
            slugs = [free_slug(part.slug, stories) for part in parts]
            for slug, part in zip(slugs, parts):
                shown = tuple(each for each in part.pictures if (part.slug, each.picture) in pictures)
                stories[slug] = changed(part, slug=slug, pictures=shown)
            threads.append(Thread(tuple(slugs), run))
    return Taken(frames, tuple(stories.values()), tuple(threads))


def with_texts(issue: Issue, taken: Taken, numbers: Mapping[int, int]) -> Issue:
    """The issue with the text of what was taken running in the copies of its frames; `numbers`: their ids.

    Its stories come as new ones behind the issue's own. A story that stands nowhere any more and still reads as it was
    taken is placed again: cut and pasted, it has moved. On a parent page no story runs: the frame gets the text as its
    own.
    """
    on_parents = {frame.id for page in issue.pages if is_parent_page(page) for frame in page.frames}
    texts = {numbers[thread.frames[0]]: _text_of(taken, thread) for thread in taken.threads}
    own = {frame: text for frame, text in texts.items() if frame in on_parents and len(text) <= OWN_TEXT}
    issue = change_frames(issue, own, lambda frame: _telling(frame, own[frame.id]))
    threads = [thread for thread in taken.threads if numbers[thread.frames[0]] not in on_parents]
    names, new = _stories_for(issue, taken, {slug for thread in threads for slug in thread.stories})
    made = change_frames(issue, numbers.values(), lambda frame: _belonging(frame, names))
    led = [
        Thread(tuple(names[slug] for slug in thread.stories), tuple(numbers[frame] for frame in thread.frames))
        for thread in threads
        if thread.stories or len(thread.frames) > 1
    ]
    if not led:
        return made
    return msgspec.structs.replace(made, stories=(*made.stories, *new), threads=(*made.threads, *led))


def duplicate_frames(issue: Issue, ids: Sequence[int], across: float, down: float, standing: Standing) -> Issue:
    """Copies of frames with their text, moved by so many points, on top of their pages.

    They have the ids from `new_frame_id(issue)` on, in the order of `ids`. What stands in the place of a parent page's
    item stands for itself in the copy; a group that is copied whole is a new group.
    """
    taken = take(issue, ids, standing)
    chosen = [frame for frame in dict.fromkeys(ids) if any(frame == found.id for found in taken.frames)]
    numbers = dict(zip(chosen, range(new_frame_id(issue), new_frame_id(issue) + len(chosen))))
    groups = _new_groups(issue, numbers)
    pages = []
    for page in issue.pages:
        made = [
            msgspec.structs.replace(
                frame, id=numbers[frame.id], rect=moved(frame.rect, across, down), parent=0, own=(),
                groups=tuple(groups.get(group, group) for group in frame.groups),
            )
            for frame in page.frames
            if frame.id in numbers
        ]  # fmt: skip
        pages.append(with_frames(page, (*page.frames, *made)))
    return with_texts(with_pages(issue, pages), taken, numbers)


def _runs(frames: tuple[int, ...], wanted: Container[int]) -> list[tuple[int, ...]]:
    """The wanted frames of a thread, those that follow one another together."""
    parted = groupby(frames, key=lambda frame: frame in wanted)
    return [tuple(run) for is_wanted, run in parted if is_wanted]


def _parts(
    issue: Issue, told: Sequence[Story], thread: Thread, run: tuple[int, ...], standing: Standing
) -> list[Story]:
    """What of the thread's stories stands in frames that follow one another."""
    first = thread.frames.index(run[0])
    before, ends_it = thread.frames[:first], run[-1] == thread.frames[-1]
    styles = styles_by_name(issue.styles)
    found: list[Story] = []
    for story in told:
        known = [standing[frame, story.slug] for frame in before if (frame, story.slug) in standing]
        here = [standing[frame, story.slug] for frame in run if (frame, story.slug) in standing]
        if known:
            start = behind_lines(story.paragraphs, max(end for _, end in known))
        elif here and before:
            start = min(begun for begun, _ in here)
        else:
            start = (0, 0)
        whole = (len(story.paragraphs), 0)
        end = whole if ends_it else behind_lines(story.paragraphs, max((end for _, end in here), default=start))
        paragraphs = part_of(story.paragraphs, start, end, styles)
        if paragraphs and (here or ends_it) and start < end:
            found.append(changed(story, paragraphs=paragraphs, pictures=(), filler=False))
    return found


def _stories_for(issue: Issue, taken: Taken, wanted: Container[str]) -> tuple[dict[str, str], list[Story]]:
    """Under which slugs the wanted stories run in the copies, and those of them that are new."""
    known = {picture.key for picture in issue.pictures}
    placed = {slug for thread in issue.threads for slug in thread.stories}
    used = {story.slug for story in issue.stories}
    names: dict[str, str] = {}
    new: list[Story] = []
    for story in taken.stories:
        if story.slug not in wanted:
            continue
        there = story_of(issue, story.slug)
        if there is not None and there.slug not in placed and there.paragraphs == story.paragraphs:
            names[story.slug] = story.slug
            continue
        names[story.slug] = slug = free_slug(story.slug, used)
        used.add(slug)
        pictures = tuple(each for each in story.pictures if each.picture in known)
        new.append(changed(story, slug=slug, pictures=pictures, page=0))
    return names, new


def _text_of(taken: Taken, thread: Thread) -> tuple[Paragraph, ...]:
    told = {story.slug: story.paragraphs for story in taken.stories}
    return sum((told[slug] for slug in thread.stories), ())


def _telling(frame: Frame, text: tuple[Paragraph, ...]) -> Frame:
    return changed(frame, content=text) if isinstance(frame, TextFrame) and not frame.content else frame


def _belonging(frame: Frame, names: Mapping[str, str]) -> Frame:
    """A picture, a caption or a box with the copy of the story that it belongs to."""
    return frame if isinstance(frame, Shape) else changed(frame, story=names.get(frame.story, frame.story))


def _new_groups(issue: Issue, chosen: Container[int]) -> dict[int, int]:
    """New numbers for the groups of which all members are chosen."""
    frames = [frame for page in issue.pages for frame in page.frames]
    parted = {group for frame in frames if frame.id not in chosen for group in frame.groups}
    used = sorted({group for frame in frames for group in frame.groups})
    first = max(used, default=0) + 1
    whole = [group for group in used if group not in parted]
    return dict(zip(whole, range(first, first + len(whole))))
