"""Stories into an issue and out of it, apart from the frames that show them."""

from collections.abc import Sequence

from layouts.edit.parts import changed
from layouts.model.changes import Change
from layouts.model.issue import Issue, Picture
from layouts.model.story import Story


def add_stories(
    issue: Issue, stories: Sequence[Story], pictures: Sequence[Picture] = (), changes: Sequence[Change] = ()
) -> Issue:
    """The issue with these stories behind its own, unplaced, their pictures, and what was changed in their copy; a slug
    that is taken gets a number."""
    names: dict[str, str] = {}
    taken = {story.slug for story in issue.stories}
    added = []
    for story in stories:
        number, slug = 1, story.slug
        while slug in taken:
            number += 1
            slug = f"{story.slug}-{number}"
        taken.add(slug)
        names[story.slug] = slug
        added.append(changed(story, slug=slug))
    known = {picture.key for picture in issue.pictures}
    new = tuple(picture for picture in pictures if picture.key not in known)
    told = tuple(changed(change, story=names.get(change.story, change.story)) for change in changes)
    return changed(
        issue,
        stories=(*issue.stories, *added),
        pictures=(*issue.pictures, *new),
        changes=(*issue.changes, *told),
    )
