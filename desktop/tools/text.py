"""Text: carets set, passages selected, words typed. Escape leaves the text for its frame."""

from collections.abc import Iterator

import msgspec

from desktop.selection import NOTHING, select_frames, select_text
from desktop.state import State, editable_lines
from desktop.tools import text_frame
from desktop.tools.caret import empty_frame_at, empty_frame_caret
from desktop.tools.drawing import Drawing
from desktop.tools.events import IDLE, NOTHING_HAPPENS, Answer, Event, Key, Move, Outcome, Press, Release, Stage
from desktop.tools.picking import frames_under
from desktop.words import mark
from layouts.display.hit import (
    Lines,
    goal_of,
    hit,
    line_at,
    line_box,
    line_down,
    line_end,
    line_of,
    line_start,
    line_up,
    place_on,
    visual_left,
    visual_right,
)
from layouts.edit.beginning import begin_story
from layouts.edit.parts import frame_with, new_frame_id, story_of, text_at
from layouts.edit.tables import is_at_edge, is_in_table, next_cell
from layouts.edit.text import (
    Edited,
    delete_backward,
    delete_forward,
    delete_text,
    inside,
    next_stop,
    previous_stop,
    replace_text,
    set_look,
    split_paragraph,
)
from layouts.edit.threads import thread_through
from layouts.model.characters import words
from layouts.model.frame import TextFrame
from layouts.model.geometry import Rect
from layouts.model.place import Passage, Place, caret_at, frame_of, number_of

NEAR = 4.0  # tolerances: how far beside a line a click still means it


class Selecting(Stage, frozen=True):
    """The button is down: `first` is what the press selected, a place, a word or a paragraph."""

    first: Passage
    clicks: int


class Vertical(Stage, frozen=True):
    """The caret went up or down: how far from its column's left edge it wants to stand."""

    goal: float


def step(stage: Stage, event: Event, state: State) -> Answer:
    """What the text tool makes of an event."""
    if isinstance(stage, Drawing):
        return _drawn(stage, event, state)
    match event:
        case Press():
            return _press(event, state)
        case Move() if isinstance(stage, Selecting):
            place = hit(_same_text(editable_lines(state, event.page), stage.first.anchor), *event.here)
            if place is None:
                return stage, NOTHING_HAPPENS
            return stage, Outcome(selection=select_text(_reaching(state, stage, place)))
        case Release() if isinstance(stage, Selecting):
            return IDLE, NOTHING_HAPPENS
        case Key() if state.selection.text is not None:
            return _key(stage, event, state, state.selection.text)
    return stage, NOTHING_HAPPENS


def _drawn(stage: Drawing, event: Event, state: State) -> Answer:
    """A drag beside all frames draws a new one, and the caret goes into it; a click there, to text that is near."""
    onward, outcome = text_frame.step(stage, event, state)
    if not isinstance(event, Release):
        return onward, outcome if outcome.tool != "select" else NOTHING_HAPPENS
    if outcome.issue is None:
        lines = editable_lines(state, stage.page)
        line = line_at(lines, event.x, event.y)
        near = line is not None and _is_near(line_box(line), event.x, event.y, NEAR * state.view.tolerance)
        place = hit(lines, event.x, event.y) if near else None
        return IDLE, Outcome(selection=NOTHING if place is None else select_text(caret_at(place)), page=stage.page)
    made = frame_with(outcome.issue, new_frame_id(stage.issue))
    assert isinstance(made, TextFrame)
    return IDLE, msgspec.structs.replace(outcome, selection=select_text(empty_frame_caret(made)), tool="text")


def _is_near(box: Rect, x: float, y: float, reach: float) -> bool:
    return box.x - reach <= x <= box.right + reach and box.y - reach <= y <= box.bottom + reach


def word_around(state: State, place: Place) -> Passage:
    """What a double click selects."""
    paragraphs = text_at(state.issue, place)
    if not paragraphs:
        return caret_at(place)
    place = inside(paragraphs, place)
    paragraph = paragraphs[number_of(place.paragraph)]
    bounds = words(paragraph.text, paragraph.lang) if paragraph.text else [0]
    # a click on a word's last half hits the place behind it
    at = place.index - (place.affinity == "before" and place.index > 0)
    start = max((bound for bound in bounds if bound <= at), default=0)
    end = min((bound for bound in bounds if bound > at), default=len(paragraph.text))
    return _between(place, start, end)


def paragraph_around(state: State, place: Place) -> Passage:
    """What a triple click selects."""
    paragraphs = text_at(state.issue, place)
    if not paragraphs:
        return caret_at(place)
    place = inside(paragraphs, place)
    return _between(place, 0, len(paragraphs[number_of(place.paragraph)].text))


def _press(event: Press, state: State) -> Answer:
    under = frames_under(state, event.page, event.x, event.y)
    frame = next((found for found in under if isinstance(found, TextFrame)), None)
    if frame is None:
        return text_frame.step(IDLE, event, state)
    lines = tuple(line for line in editable_lines(state, event.page) if line.frame == frame.id)
    place = hit(lines, event.x, event.y)
    if place is None:
        passage = empty_frame_caret(frame) if empty_frame_at(state, frame) else caret_at(_last_of(state, frame))
        return IDLE, Outcome(selection=select_text(passage), page=event.page)
    known = state.selection.text
    if event.modifiers.shift and known is not None and known.anchor.text == place.text:
        passage = Passage(known.anchor, place)
        return Selecting(caret_at(known.anchor), 1), Outcome(selection=select_text(passage), page=event.page)
    first = caret_at(place)
    if event.clicks == 2:
        first = word_around(state, place)
    elif event.clicks >= 3:
        first = paragraph_around(state, place)
    return Selecting(first, event.clicks), Outcome(selection=select_text(first), page=event.page)


def _reaching(state: State, stage: Selecting, place: Place) -> Passage:
    """From what was pressed to the pointer, by whole words or paragraphs after a double or triple click."""
    there = caret_at(place)
    if stage.clicks == 2:
        there = word_around(state, place)
    elif stage.clicks >= 3:
        there = paragraph_around(state, place)
    if there.start.order < stage.first.start.order:
        return Passage(stage.first.end, there.start)
    return Passage(stage.first.start, max(there.end, stage.first.end, key=lambda end: end.order))


def _key(stage: Stage, event: Key, state: State, passage: Passage) -> Answer:
    issue, caret = state.issue, passage.caret
    if not text_at(issue, caret):
        frame = frame_with(issue, frame_of(caret.paragraph)) if caret.paragraph < 0 else None
        if not isinstance(frame, TextFrame) or event.name not in ("text", "tab", "enter"):
            kept = select_frames(*((frame.id,) if frame is not None else ()))
            return IDLE, Outcome(selection=kept, tool="select" if event.name == "escape" else "")
        begun = begin_story(issue, frame.id)
        issue, caret, passage = begun.issue, begun.caret, caret_at(begun.caret)
    match event.name:
        case "text":
            edited = replace_text(issue, passage, event.text)
            if state.selection.look and passage.start.text == edited.caret.text:
                look = dict(state.selection.look)
                typed = Passage(passage.start, edited.caret)
                edited = Edited(set_look(edited.issue, typed, **look), edited.caret)
            return _typed(edited, mark("history", "Typing"), state)
        case "tab" if is_in_table(issue, caret):
            gone = next_cell(issue, caret, -1 if event.modifiers.shift else 1)
            return _typed(gone, mark("history", "New row"), state)
        case "tab":
            return _typed(replace_text(issue, passage, "\t"), mark("history", "Typing"), state)
        case "enter":
            without = delete_text(issue, passage) if not passage.is_caret else Edited(issue, caret)
            return _typed(split_paragraph(without.issue, without.caret), mark("history", "New paragraph"), state)
        case "backspace" | "delete":
            if not passage.is_caret:
                return _typed(delete_text(issue, passage), mark("history", "Delete text"), state)
            if is_at_edge(issue, caret, -1 if event.name == "backspace" else 1):
                return IDLE, NOTHING_HAPPENS
            remove = delete_backward if event.name == "backspace" else delete_forward
            return _typed(remove(issue, caret), mark("history", "Delete text"), state)
        case "escape":
            standing = (line_of(lines, caret) for _, lines in _pages(state, caret.story))
            line = next((found for found in standing if found is not None), None)
            return IDLE, Outcome(selection=select_frames(*((line.frame,) if line else ())), tool="select")
    return _moved(stage, event, state, passage)


def _typed(edited: Edited, label: str, state: State) -> Answer:
    if edited.issue is state.issue:
        return IDLE, Outcome(selection=select_text(caret_at(edited.caret)))
    join = {"Typing": "typing", "Delete text": "deleting"}.get(label, "")
    return IDLE, Outcome(issue=edited.issue, label=label, join=join, selection=select_text(caret_at(edited.caret)))


def _moved(stage: Stage, event: Key, state: State, passage: Passage) -> Answer:
    caret = inside(text_at(state.issue, passage.caret), passage.caret)
    page, lines = next(
        ((index, lines) for index, lines in _pages(state, caret.story) if line_of(lines, caret) is not None),
        (state.page, ()),
    )
    kept: Stage = IDLE
    match event.name:
        case "left" | "right":
            if not passage.is_caret and not event.modifiers.shift and not event.modifiers.ctrl:
                place = _end_of(passage, event.name, lines)
            elif event.modifiers.ctrl:
                place = _word_on(state, caret, event.name, lines)
            else:
                place = _arrow(state, caret, event.name, lines)
        case "home":
            place = line_start(lines, caret)
            if event.modifiers.ctrl:
                place = inside(text_at(state.issue, caret), Place(caret.story, _first(caret), 0))
        case "end":
            place = line_end(lines, caret)
            if event.modifiers.ctrl:
                last = _first(caret) + len(text_at(state.issue, caret)) - 1
                length = len(text_at(state.issue, caret)[-1].text)
                place = Place(caret.story, last, length, "before")
        case "up" | "down":
            goal = stage.goal if isinstance(stage, Vertical) else goal_of(lines, caret)
            kept, place, page = Vertical(goal), *_line_on(state, caret, goal, event.name, page)
        case _:
            return stage, NOTHING_HAPPENS
    moved = Passage(passage.anchor, place) if event.modifiers.shift else caret_at(place)
    return kept, Outcome(selection=select_text(moved), page=page)


def _arrow(state: State, caret: Place, name: str, lines: Lines) -> Place:
    """One character on as seen; in the order of reading if the desk is set so, or where there is no line to see."""
    line = line_of(lines, caret)
    if state.view.visual_arrows and line is not None:
        place = visual_left(lines, caret) if name == "left" else visual_right(lines, caret)
        if place.order != caret.order or place.affinity != caret.affinity:
            # an empty paragraph has no line: step into it rather than over it
            between = abs(place.paragraph - caret.paragraph) > 1
            return place if not between else _onward(state, caret, forward=place.order > caret.order)
    return _onward(state, caret, forward=(name == "right") != _reads_left(state, caret))


def _onward(state: State, caret: Place, *, forward: bool) -> Place:
    return next_stop(state.issue, caret) if forward else previous_stop(state.issue, caret)


def _word_on(state: State, caret: Place, name: str, lines: Lines) -> Place:
    """Ctrl and an arrow: to the next beginning of a word in the order of reading, or back to one."""
    forward = (name == "right") != _reads_left(state, caret)
    paragraph = text_at(state.issue, caret)[number_of(caret.paragraph)]
    bounds = words(paragraph.text, paragraph.lang) if paragraph.text else [0]
    begins = [bound for bound in bounds if not paragraph.text[bound : bound + 1].isspace()]
    if forward:
        later = [bound for bound in begins if bound > caret.index]
        return Place(caret.story, caret.paragraph, later[0]) if later else next_stop(state.issue, caret)
    earlier = [bound for bound in begins if bound < caret.index]
    return Place(caret.story, caret.paragraph, earlier[-1]) if earlier else previous_stop(state.issue, caret)


def _end_of(passage: Passage, name: str, lines: Lines) -> Place:
    """An arrow without Shift leaves a selection at the end that lies on its side."""
    line = line_of(lines, passage.caret)
    rtl = line is not None and line.rtl
    return passage.start if (name == "left") != rtl else passage.end


def _line_on(state: State, caret: Place, goal: float, name: str, page: int) -> tuple[Place, int]:
    """A line up or down, on to the page where the story goes on."""
    move, onward = (line_up, -1) if name == "up" else (line_down, 1)
    here = editable_lines(state, page, caret.story)
    place = move(here, caret, goal)
    if place is not None:
        return place, page
    if line_of(here, caret) is None:
        return _onward(state, caret, forward=onward > 0), page
    for index in range(page + onward, len(state.pages) if onward > 0 else -1, onward):
        lines = _same_text(editable_lines(state, index, caret.story), caret)
        if lines:
            ordered = sorted(lines, key=lambda line: (line.paragraph, line.start))
            line = ordered[0 if onward > 0 else -1]
            return place_on(line, line.x + goal), index
    return caret, page


def _pages(state: State, story: str) -> Iterator[tuple[int, Lines]]:
    """The pages' lines of a story, those of the page worked on first."""
    for index in sorted(range(len(state.pages)), key=lambda index: abs(index - state.page)):
        yield index, editable_lines(state, index, story)


def _same_text(lines: Lines, place: Place) -> Lines:
    return [line for line in lines if Place(line.story, line.paragraph, 0).text == place.text]


def _reads_left(state: State, place: Place) -> bool:
    return text_at(state.issue, place)[number_of(place.paragraph)].direction == "rtl"


def _last_of(state: State, frame: TextFrame) -> Place:
    """The end of what runs through a frame that its text does not reach."""
    thread = thread_through(state.issue, frame.id)
    story = story_of(state.issue, thread.stories[-1]) if thread is not None else None
    if story is None or not story.paragraphs:
        return empty_frame_caret(frame).caret
    last = len(story.paragraphs) - 1
    return Place(story.slug, last, len(story.paragraphs[last].text), "before")


def _first(place: Place) -> int:
    return place.paragraph - number_of(place.paragraph)


def _between(place: Place, start: int, end: int) -> Passage:
    return Passage(Place(place.story, place.paragraph, start), Place(place.story, place.paragraph, end, "before"))
