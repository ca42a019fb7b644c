"""What intake changed in imported copy, put back: in the text as it is now, wherever that has gone meanwhile."""

from layouts.edit.parts import changed, story_of, with_text
from layouts.edit.text import replace_text
from layouts.model.changes import Change
from layouts.model.issue import Issue
from layouts.model.place import Passage, Place
from layouts.model.story import Paragraph, Run, Story

HEAD = ("kicker", "headline", "deck", "byline")  # styles that stand before a story's text begin so
ABOVE = "above"  # in the reason of a line cut before the story


def can_be_put_back(issue: Issue, change: Change) -> bool:
    """Whether the text still has what the change made of it, once and no more."""
    story = story_of(issue, change.story)
    return story is not None and (_is_cut(change) or _place_of(story, change) is not None)


def put_back(issue: Issue, change: Change) -> Issue:
    """The text as it was before the change; the same issue where it has changed since. The change is told no more."""
    story = story_of(issue, change.story)
    if story is None:
        return issue
    if _is_cut(change):
        made = with_text(issue, Place(story.slug, 0, 0), _with_line(story, change))
    else:
        place = _place_of(story, change)
        if place is None:
            return issue
        end = Place(place.story, place.paragraph, place.index + len(change.after))
        made = replace_text(issue, Passage(place, end), change.before).issue
    return changed(made, changes=tuple(other for other in issue.changes if other != change))


def _is_cut(change: Change) -> bool:
    """A whole line that was taken out."""
    return not change.after and change.where.startswith("line-")


def _with_line(story: Story, change: Change) -> tuple[Paragraph, ...]:
    """The story's paragraphs with a line more: before the text where it was cut above it, else at the end."""
    line = Paragraph("body", (Run(change.before),), story.lang, story.direction)
    text = story.paragraphs
    at = len(text)
    if ABOVE in change.reason:
        at = next((n for n, paragraph in enumerate(text) if not paragraph.style.startswith(HEAD)), len(text))
    return (*text[:at], line, *text[at:])


def _place_of(story: Story, change: Change) -> Place | None:
    """Where the text has it: at the character named in the list, or else where nothing else like it stands."""
    if not change.after:
        return None
    texts = [paragraph.text for paragraph in story.paragraphs]
    exact = [n for n, text in enumerate(texts) if text[change.at : change.at + len(change.after)] == change.after]
    if len(exact) == 1:
        return Place(story.slug, exact[0], change.at)
    found = [(n, text.find(change.after)) for n, text in enumerate(texts) if change.after in text]
    if len(found) == 1 and texts[found[0][0]].count(change.after) == 1:
        return Place(story.slug, *found[0])
    return None
