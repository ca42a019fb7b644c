"""Stories into an issue and out of it."""

from collections.abc import Iterable, Sequence

from layouts.edit.parts import change_frames, changed
from layouts.edit.threads import unplace_story
from layouts.model.changes import Change
from layouts.model.frame import Shape
from layouts.model.issue import Issue, Picture
from layouts.model.story import Story, free_slug


def add_stories(
    issue: Issue, stories: Sequence[Story], pictures: Sequence[Picture] = (), changes: Sequence[Change] = ()
) -> Issue:
    """The issue with these stories behind its own, unplaced, their pictures, and what was changed in their copy; a slug
    that is taken gets a number."""
    names: dict[str, str] = {}
    taken = {story.slug for story in issue.stories}
    added = []
    for story in stories:
        slug = free_slug(story.slug, taken)
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


def remove_stories(issue: Issue, slugs: Iterable[str]) -> Issue:
    """Take stories off their frames and out of the issue, with what was told of their copy. Frames that showed them
    stay, empty; their pictures and captions belong to no story then."""
    gone = {story.slug for story in issue.stories}.intersection(slugs)
    if not gone:
        return issue
    for slug in gone:
        issue = unplace_story(issue, slug)
    bound = [frame.id for page in issue.pages for frame in page.frames if getattr(frame, "story", "") in gone]
    issue = change_frames(
        issue, bound, lambda frame: frame if isinstance(frame, Shape) else changed(frame, story="")
    )
    return changed(
        issue,
        stories=tuple(story for story in issue.stories if story.slug not in gone),
        changes=tuple(change for change in issue.changes if change.story not in gone),
    )
