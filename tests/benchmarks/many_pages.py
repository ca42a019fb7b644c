"""An issue as often over as wanted, of other words each time: many pages without laying them all out.

Making up 96 dense pages from a folder takes minutes, and is measured elsewhere; what the desk does with them once they
are made up is asked here. Letters move on in their alphabet from one time to the next, so that no word and no paragraph
is known from before.
"""

import string

from msgspec.structs import replace

from layouts.model.frame import Frame, Shape, Thread
from layouts.model.issue import Issue
from layouts.model.page import Page
from layouts.model.story import Paragraph, Story

ALPHABETS = (string.ascii_lowercase, string.ascii_uppercase, "ابتثجحخدذرزسشصضطظعغفقكلمنهوي")


def repeated(issue: Issue, times: int) -> Issue:
    """The issue's pages, stories and threads so many times over."""
    step = 1 + max((frame.id for page in issue.pages for frame in page.frames), default=0)
    pages: list[Page] = []
    stories: list[Story] = []
    threads: list[Thread] = []
    for time in range(times):
        moved = str.maketrans({a: b for row in ALPHABETS for a, b in zip(row, row[time:] + row[:time])})
        stories += [_story(story, time, moved) for story in issue.stories]
        threads += [
            Thread(tuple(_slug(slug, time) for slug in thread.stories), tuple(n + time * step for n in thread.frames))
            for thread in issue.threads
        ]
        for page in issue.pages:
            number = len(pages) + 1
            frames = tuple(_frame(frame, time, step) for frame in page.frames)
            pages.append(replace(page, id=number, folio=number, frames=frames))
    return replace(issue, pages=tuple(pages), stories=tuple(stories), threads=tuple(threads))


def _slug(slug: str, time: int) -> str:
    return f"{slug}-{time}" if slug and time else slug


def _frame(frame: Frame, time: int, step: int) -> Frame:
    moved = replace(frame, id=frame.id + time * step)
    return moved if isinstance(moved, Shape) else replace(moved, story=_slug(moved.story, time))


def _story(story: Story, time: int, moved: dict[int, str]) -> Story:
    def put(paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, runs=tuple(replace(run, text=run.text.translate(moved)) for run in paragraph.runs))

    return replace(story, slug=_slug(story.slug, time), paragraphs=tuple(map(put, story.paragraphs)))
