"""Since the last time: what an issue still has as it was composed last.

Most keys change the words of one story and nothing else. Everything else is then told to be as it was by one look at
which objects are still there, and neither compared part by part nor asked for again.
"""

from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from layouts.display.items import DisplayList, Item
from layouts.findings import Finding
from layouts.makeup.threads import Filling
from layouts.model.frame import Thread
from layouts.model.issue import Issue
from layouts.model.story import Paragraph, Story
from layouts.model.styles import ParagraphStyle

# What of an issue no page shows: a change of it alone moves nothing.
UNSEEN: Final = frozenset(("waivers", "changes", "made"))
SEEN: Final = tuple(name for name in Issue.__struct_fields__ if name not in UNSEEN and name != "stories")

Parts = dict[int, tuple[Item, ...]]  # what frames of threads hold, by their ids
Shown = tuple[tuple[str, str, str], ...]  # slug, language and heading of every story
Threaded = dict[str, list[int]]  # of each story that stands in threads, by slug, the numbers of these


class Placement(msgspec.Struct, frozen=True):
    """Where a story stands: its words, the indices of its pages, and how many words found no room."""

    slug: str
    lang: str
    words: int
    pages: tuple[int, ...]
    overset_words: int


class Composed(msgspec.Struct, frozen=True, eq=False):
    """An issue and all that composing it made: of each thread its filling, of each page its list and findings, of each
    story its placement."""

    issue: Issue
    named: dict[str, ParagraphStyle]
    folios: tuple[str, ...]
    shown: Shown
    fillings: list[Filling]
    parts: Parts
    made: list[tuple[DisplayList, tuple[Finding, ...]]]
    placements: list[Placement]
    threaded: Threaded


class Words(msgspec.Struct, frozen=True, eq=False):
    """Words of a story's paragraphs, of all these, and of its captions too."""

    paragraphs: tuple[Paragraph, ...]
    counts: tuple[int, ...]
    own: int
    all: int


def changed_stories(before: Issue, issue: Issue) -> frozenset[str] | None:
    """The slugs of stories with other words, where that is all that has changed; None where more may have."""
    for name in SEEN:
        if getattr(before, name) is not getattr(issue, name):
            return None
    if len(before.stories) != len(issue.stories):
        return None
    changed: list[str] = []
    for old, new in zip(before.stories, issue.stories):
        if old is not new:
            if (old.slug, old.lang, old.section, old.direction) != (new.slug, new.lang, new.section, new.direction):
                return None
            changed.append(new.slug)
    return frozenset(changed)


def threaded_stories(threads: Sequence[Thread]) -> Threaded:
    """Where the stories of an issue's threads stand."""
    threaded: Threaded = {}
    for number, thread in enumerate(threads):
        for slug in dict.fromkeys(thread.stories):
            threaded.setdefault(slug, []).append(number)
    return threaded


def threads_of(threaded: Threaded, slugs: Iterable[str]) -> list[int]:
    """The threads that hold one of these stories, by number, in order."""
    return sorted({number for slug in slugs for number in threaded.get(slug, ())})


def moved_stories(before: Composed, changed: frozenset[str], fillings: Sequence[Filling]) -> set[str]:
    """The slugs of stories that changed, and of those that stand on other pages now, or find room for other words."""
    moved = set(changed)
    for number in threads_of(before.threaded, changed):
        old, new = before.fillings[number], fillings[number]
        if old.on_pages != new.on_pages:
            moved.update([slug for slug, _ in {*old.on_pages} ^ {*new.on_pages}])
        if old.left != new.left:
            moved.update([slug for slug, _ in {*old.left} ^ {*new.left}])
    return moved


def where_they_stand(fillings: Sequence[Filling], slugs: set[str]) -> tuple[dict[str, tuple[int, ...]], dict[str, int]]:
    """Of these stories the indices of their pages, and how many words found no room in these threads."""
    on_pages: dict[str, tuple[int, ...]] = {}
    overset: dict[str, int] = {}
    for filling in fillings:
        for slug, words in filling.left:
            overset[slug] = overset.get(slug, 0) + words
        for slug, index in filling.on_pages:
            if slug in slugs and index not in on_pages.get(slug, ()):
                on_pages[slug] = (*on_pages.get(slug, ()), index)
    return on_pages, overset


def words_in(story: Story, before: Words | None = None) -> Words:
    """How many words the story has; `before`: those it had, of which only changed paragraphs are counted anew."""
    now, was, had = story.paragraphs, before.paragraphs if before else (), before.counts if before else ()
    both = min(len(now), len(was))
    head = 0
    while head < both and now[head] is was[head]:
        head += 1
    tail = 0
    while tail < both - head and now[-1 - tail] is was[-1 - tail]:
        tail += 1
    between = [len(paragraph.text.split()) for paragraph in now[head : len(now) - tail]]
    counts = (*had[:head], *between, *had[len(had) - tail :])
    own = sum(counts)
    captions = sum([len(f"{used.caption} {used.credit}".split()) for used in story.pictures])
    return Words(now, counts, own, own + captions)
