"""Threads: stories led through text frames. A frame is in one thread at most."""

from collections.abc import Iterable

import msgspec

from layouts.edit.parts import change_frames, changed, frame_with, story_of
from layouts.model.frame import TextFrame, Thread
from layouts.model.issue import Issue


def thread_through(issue: Issue, frame: int) -> Thread | None:
    """The thread that a frame is in."""
    return next((thread for thread in issue.threads if frame in thread.frames), None)


def place_story(issue: Issue, slug: str, frame: int) -> Issue:
    """Begin a story in a text frame, or put it behind the stories that run there. Taken out of where it was before."""
    if story_of(issue, slug) is None or not _takes_stories(issue, frame):
        return issue
    thread = thread_through(issue, frame)
    if thread is not None and slug in thread.stories:
        return issue
    bare = unplace_story(issue, slug)
    thread = thread_through(bare, frame)
    if thread is None:
        return _with_threads(bare, (*bare.threads, Thread((slug,), (frame,))))
    longer = msgspec.structs.replace(thread, stories=(*thread.stories, slug))
    return _with_threads(bare, (longer if found is thread else found for found in bare.threads))


def unplace_story(issue: Issue, slug: str) -> Issue:
    """Take a story off its frames; frames that no story is left in are in no thread."""
    return _with_threads(
        issue,
        (
            changed(thread, stories=tuple(story for story in thread.stories if story != slug))
            for thread in issue.threads
        ),
    )


def link_frames(issue: Issue, frame: int, following: int) -> Issue:
    """Lead the text of a frame on into another, before the frames that followed it.

    What ran in the other frame goes on behind: its stories and the frames after it join this thread.
    """
    if frame == following or not _takes_stories(issue, following) or not _takes_stories(issue, frame):
        return issue
    before, after = thread_through(issue, frame), thread_through(issue, following)
    if before is None and after is None:
        return _with_threads(issue, (*issue.threads, Thread((), (frame, following))))
    if before is not None and before is after:
        rest = [found for found in before.frames if found != following]
        place = rest.index(frame) + 1
        joined = changed(before, frames=(*rest[:place], following, *rest[place:]))
    elif before is None and after is not None:
        place = after.frames.index(following)
        joined = changed(after, frames=(*after.frames[:place], frame, *after.frames[place:]))
    elif before is not None:
        place = before.frames.index(frame) + 1
        carried = after.frames[after.frames.index(following) :] if after else (following,)
        whole = after is not None and carried == after.frames
        stories = (*before.stories, *after.stories) if after and whole else before.stories
        joined = Thread(stories, (*before.frames[:place], *carried, *before.frames[place:]))
        if after is not None and not whole:
            left = changed(after, frames=after.frames[: after.frames.index(following)])
            issue = _with_threads(issue, (left if found is after else found for found in issue.threads))
        elif after is not None:
            issue = _with_threads(issue, (found for found in issue.threads if found is not after))
    kept = before if before is not None else after
    return _with_threads(issue, (joined if found is kept else found for found in issue.threads))


def unlink_frame(issue: Issue, frame: int) -> Issue:
    """Cut the thread behind a frame: the frames after it become empty, the text is overset until it is led on."""
    thread = thread_through(issue, frame)
    if thread is None:
        return issue
    kept = thread.frames[: thread.frames.index(frame) + 1]
    return _with_threads(issue, (changed(t, frames=kept) if t is thread else t for t in issue.threads))


def without_frames(issue: Issue, gone: Iterable[int]) -> Issue:
    """The threads led past these frames."""
    away = frozenset(gone)
    return _with_threads(
        issue,
        (
            changed(thread, frames=tuple(frame for frame in thread.frames if frame not in away))
            for thread in issue.threads
        ),
    )


def set_story_data(issue: Issue, slug: str, **fields: object) -> Issue:
    """Set `section`, `priority`, `page`, `lang` or `direction` of a story."""
    stories = tuple(changed(story, **fields) if story.slug == slug else story for story in issue.stories)
    same = all(new is old for new, old in zip(stories, issue.stories))
    return issue if same else msgspec.structs.replace(issue, stories=stories)


def make_room_for_story(issue: Issue, frame: int) -> Issue:
    """Take a frame's own text out so that a story can run in it; only where that text is empty: none is lost."""
    found = frame_with(issue, frame)
    if not isinstance(found, TextFrame) or any(paragraph.text for paragraph in found.content):
        return issue
    return change_frames(
        issue, (frame,), lambda each: changed(each, content=()) if isinstance(each, TextFrame) else each
    )


def _takes_stories(issue: Issue, frame: int) -> bool:
    found = frame_with(issue, frame)
    return isinstance(found, TextFrame) and not found.content


def _with_threads(issue: Issue, threads: Iterable[Thread]) -> Issue:
    """The issue with these threads, those left out that lead nothing nowhere."""
    kept = tuple(
        thread for thread in threads if thread.frames and (thread.stories or len(thread.frames) > 1)
    )
    same = len(kept) == len(issue.threads) and all(new is old for new, old in zip(kept, issue.threads))
    return issue if same else msgspec.structs.replace(issue, threads=kept)
