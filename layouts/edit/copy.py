"""Copy: stories that come into an issue, each under a slug of its own."""

from collections.abc import Iterable

import msgspec

from layouts.model.issue import Issue
from layouts.model.story import Story


def add_stories(issue: Issue, stories: Iterable[Story]) -> Issue:
    """The issue with these stories behind its own, on no page yet; a slug that is taken gets a number."""
    taken = {story.slug for story in issue.stories}
    added: list[Story] = []
    for story in stories:
        slug = free_slug(story.slug, taken)
        taken.add(slug)
        added.append(story if slug == story.slug else msgspec.structs.replace(story, slug=slug))
    return msgspec.structs.replace(issue, stories=(*issue.stories, *added)) if added else issue


def free_slug(slug: str, taken: Iterable[str]) -> str:
    """The slug, or with the first number that makes it another's.

    >>> free_slug("pont", {"pont", "pont-2"})
    'pont-3'
    """
    known, number, free = set(taken), 1, slug or "story"
    while free in known:
        number += 1
        free = f"{slug}-{number}"
    return free
