"""Beginning: a story begun in a text frame that nothing runs in, as by typing there."""

import msgspec

from layouts.edit.parts import change_frames, changed, frame_with, page_of, story_of, text_at
from layouts.edit.text import Edited
from layouts.edit.threads import place_story
from layouts.model.frame import TextFrame
from layouts.model.issue import Issue
from layouts.model.masters import is_parent_page
from layouts.model.place import Passage, Place, caret_at, frame_of, own_paragraph
from layouts.model.story import Direction, Paragraph, Run, Story

ELSE = "fr"  # the language of a story begun in an issue that has none to go by


def begin_story(issue: Issue, frame: int, text: str = "") -> Edited:
    """A new story in this frame, in its direction, and the caret behind `text`. No such text frame: no change.

    On a parent page it is the frame's own text: an item says the same on all pages.
    """
    found = frame_with(issue, frame)
    if not isinstance(found, TextFrame) or found.content:
        return Edited(issue, Place("", 0, 0))
    lang = language_for(issue, found.direction)
    first = Paragraph("body", (Run(text),), lang, found.direction)
    if is_parent_page(issue.pages[page_of(issue, frame)]):
        filled = change_frames(issue, (frame,), lambda each: changed(each, content=(first,)))
        return Edited(filled, Place(found.story, own_paragraph(frame, 0), len(text), "before" if text else "after"))
    slug = new_slug(issue)
    story = Story(slug, lang, found.direction, (first,))
    made = place_story(msgspec.structs.replace(issue, stories=(*issue.stories, story)), slug, frame)
    return Edited(made, Place(slug, 0, len(text), "before" if text else "after"))


def begun_at(issue: Issue, passage: Passage) -> tuple[Issue, Passage]:
    """The issue with a story begun where a caret waits in a frame that nothing runs in, and the caret in it.

    Anywhere else both are as they were.
    """
    caret = passage.caret
    if caret.paragraph >= 0 or text_at(issue, caret):
        return issue, passage
    begun = begin_story(issue, frame_of(caret.paragraph))
    return (issue, passage) if begun.issue is issue else (begun.issue, caret_at(begun.caret))


def new_slug(issue: Issue) -> str:
    """The first of `story-1`, `story-2`… that no story has."""
    number = 1
    while story_of(issue, f"story-{number}") is not None:
        number += 1
    return f"story-{number}"


def language_for(issue: Issue, direction: Direction) -> str:
    """The language that most stories of this direction are in."""
    langs = [story.lang for story in issue.stories if story.direction == direction]
    if langs:
        return max(sorted(set(langs)), key=langs.count)
    return "ar" if direction == "rtl" else ELSE
