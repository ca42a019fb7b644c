"""The next issue from the last one: number and date go on, furniture stays, the stories make room for new ones."""

import datetime
from collections.abc import Iterable

import msgspec

from layouts.edit.issue_data import next_issue
from layouts.edit.parts import with_frames, with_pages
from layouts.edit.pictures import WHOLE
from layouts.model.frame import Frame, PictureFrame, TextFrame, Thread
from layouts.model.issue import Issue


def start_next_issue(issue: Issue, date: datetime.date, *, keep_frames: bool) -> Issue:
    """The issue after this one, with its pages, masters, styles and inks, and none of its stories or pictures.

    What belongs to no story stays as it was: boxes, rules, the page's own texts and pictures. `keep_frames`: frames
    that held stories stay empty in their threads, and so do the frames of their pictures; captions go, whose words
    were the story's. Without it they go too.
    """
    issue = next_issue(issue, date)
    threaded = {frame for thread in issue.threads for frame in thread.frames}
    pages = (with_frames(page, _emptied(page.frames, threaded, keep_frames=keep_frames)) for page in issue.pages)
    emptied = with_pages(issue, pages)
    chains = tuple(Thread((), thread.frames) for thread in issue.threads if len(thread.frames) > 1)
    made = msgspec.structs.replace(emptied, stories=(), threads=chains if keep_frames else ())
    used = {frame.picture for page in made.pages for frame in page.frames if isinstance(frame, PictureFrame)}
    return msgspec.structs.replace(made, pictures=tuple(picture for picture in made.pictures if picture.key in used))


def date_after(date: datetime.date, days: int) -> datetime.date:
    """The day of the next issue of a paper that appears every so many days; 30 is the same day of the next month.

    >>> date_after(datetime.date(2026, 1, 31), 30)
    datetime.date(2026, 2, 28)
    """
    if days < 28:
        return date + datetime.timedelta(days=days)
    first = (date.replace(day=1) + datetime.timedelta(days=32)).replace(day=1)
    following = (first + datetime.timedelta(days=32)).replace(day=1)
    return min(first + datetime.timedelta(days=date.day - 1), following - datetime.timedelta(days=1))


def _emptied(frames: Iterable[Frame], threaded: set[int], *, keep_frames: bool) -> Iterable[Frame]:
    for frame in frames:
        if frame.id in threaded:
            if keep_frames:
                yield frame
        elif isinstance(frame, TextFrame) and frame.story:
            continue
        elif isinstance(frame, PictureFrame) and frame.story:
            if keep_frames:
                yield msgspec.structs.replace(frame, picture="", story="", alternative="", crop=WHOLE)
        else:
            yield frame
