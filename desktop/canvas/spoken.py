"""What a screen reader is told of the pages: the object that is selected, the paragraph that the caret comes to.

The canvas describes the selection as its own description and announces it, and the paragraph when the caret comes to
another one, and text that is selected; letters typed are told by the keyboard itself.
"""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from desktop.language import tr
from desktop.state import State
from desktop.tools.notes import size_note
from layouts.edit.parts import frame_with, page_of, story_of, text_at
from layouts.edit.text import text_of
from layouts.edit.threads import thread_through
from layouts.model.frame import AdvertFrame, Frame, PictureFrame, TextFrame
from layouts.model.issue import Issue
from layouts.model.place import Place, number_of

if TYPE_CHECKING:
    from desktop.canvas.view import Canvas

LONGEST = 400  # characters of a paragraph that are said: who listens moves on before


class Spoken:
    """Follows the selection. `said`: what was announced last."""

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas
        self.said = ""

    def follow(self, before: State, after: State) -> None:
        """Tell what has been selected since; nothing for a letter typed."""
        if before.selection is after.selection:
            return
        if before.selection.frames != after.selection.frames:
            described = "; ".join(
                description(after.issue, frame)
                for frame in (frame_with(after.issue, each) for each in after.selection.frames)
                if frame is not None
            )
            self._canvas.setAccessibleDescription(described)
            if described:
                self._say(described)
        text = after.selection.text
        if text is not None and not text.is_caret:
            self._say(text_of(after.issue, text)[:LONGEST])
            return
        caret = _paragraph(after)
        if caret is not None and caret != _paragraph(before):
            self._say(paragraph_at(after.issue, caret))

    def _say(self, text: str) -> None:
        self.said = text
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._canvas, text))


def description(issue: Issue, frame: Frame) -> str:
    """What an object is, where it stands, how large it is, and what is in it."""
    page = page_of(issue, frame.id)
    where = f"{tr('status', 'Page')} {issue.pages[page].folio}" if 0 <= page < len(issue.pages) else ""
    parts = (kind_of(frame), where, size_note(frame.rect.width, frame.rect.height), named(issue, frame))
    return ", ".join(part for part in parts if part)


def kind_of(frame: Frame) -> str:
    match frame:
        case TextFrame():
            return tr("inspector", "Text frame")
        case PictureFrame():
            return tr("inspector", "Picture frame")
        case AdvertFrame():
            return tr("inspector", "Advertisement")
        case _:
            return tr("inspector", "Shape")


def named(issue: Issue, frame: Frame) -> str:
    """What is in an object, in its own words: a story's title, else its text; what a picture shows."""
    match frame:
        case TextFrame():
            thread = thread_through(issue, frame.id)
            story = story_of(issue, thread.stories[0]) if thread is not None and thread.stories else None
            return (story.title if story is not None else "".join(found.text for found in frame.content))[:LONGEST]
        case PictureFrame():
            return frame.alternative
        case AdvertFrame():
            return frame.alternative or frame.advertiser
        case _:
            return ""


def paragraph_at(issue: Issue, place: Place) -> str:
    """The text of the paragraph that a place is in."""
    paragraphs, number = text_at(issue, place), number_of(place.paragraph)
    return paragraphs[number].text[:LONGEST] if number < len(paragraphs) else ""


def _paragraph(state: State) -> Place | None:
    """Where the paragraph with the caret begins; None without a caret."""
    text = state.selection.text
    return Place(text.caret.story, text.caret.paragraph, 0) if text is not None else None
