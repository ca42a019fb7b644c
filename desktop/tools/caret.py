"""Where a caret is on the pages: on a line, under a paragraph without one, or at the head of a frame still empty."""

from collections.abc import Sequence

from desktop.state import State, editable_lines, is_editable
from layouts.display.cells import paragraph_lines
from layouts.display.hit import ABOVE, carets, turn_at
from layouts.display.items import TextLine
from layouts.edit.parts import frame_with, page_of, text_at
from layouts.edit.threads import thread_through
from layouts.model.frame import TextFrame, turn_of
from layouts.model.geometry import Rect, Turn
from layouts.model.place import Passage, Place, caret_at, frame_of, own_paragraph

CaretPlaces = tuple[int, tuple[Rect, ...], Turn]  # page, rectangles as if not turned, how they are turned


def caret_places(state: State, place: Place, near: int | None = None) -> CaretPlaces | None:
    """The page that a caret stands on and its points there, the main one first; None when it is on no page.

    `near`: the page to look on first, without it the one worked on.
    """
    first = state.page if near is None else near
    order = sorted(range(len(state.pages)), key=lambda index: abs(index - first))
    for page in order:
        lines: Sequence[TextLine] = _own_lines(state, page, place)
        rects = carets(lines, place) if lines else ()
        if rects:
            return page, rects, turn_at(lines, place)
    # a paragraph without lines: it stands below others of its story
    for page in order:
        lines = editable_lines(state, page, place.story)
        rects = carets(lines, place) if lines else ()
        if rects:
            return page, rects, turn_at(lines, place)
    frame = frame_with(state.issue, _frame_of_text(state, place))
    if not isinstance(frame, TextFrame):
        return None
    style = state.issue.style("body")
    leading = style.leading_for(frame.direction)
    x = frame.rect.right - 1 if frame.direction == "rtl" else frame.rect.x + 1
    return page_of(state.issue, frame.id), (Rect(x, frame.rect.y, 0.0, max(leading, leading * ABOVE)),), turn_of(frame)


def _own_lines(state: State, page: int, place: Place) -> list[TextLine]:
    """The page's lines of the paragraph that a place is in, without looking at all others: what each key asks for."""
    shown = state.pages[page]
    items = (*shown.items, *shown.notes) if shown.notes else shown.items
    own = paragraph_lines(items, place.story, place.paragraph)
    paragraphs = text_at(state.issue, place) if own else ()
    return [line for line in own if is_editable(paragraphs, line)]


def empty_frame_caret(frame: TextFrame) -> Passage:
    """The caret of a frame that nothing runs in yet; typing there begins a story."""
    return caret_at(Place(frame.story, own_paragraph(frame.id, 0), 0))


def _frame_of_text(state: State, place: Place) -> int:
    """The frame that a text without a single line would begin in."""
    if place.paragraph < 0:
        return frame_of(place.paragraph)
    thread = next((thread for thread in state.issue.threads if place.story in thread.stories), None)
    return thread.frames[0] if thread else 0


def empty_frame_at(state: State, frame: TextFrame) -> bool:
    """Whether nothing runs in a frame: it has no text of its own, and no story comes to it."""
    thread = thread_through(state.issue, frame.id)
    return not frame.content and (thread is None or not thread.stories)
