"""Table: a text frame drawn by its diagonal, with as many rows and columns as it has room for."""

import msgspec

from desktop.selection import select_text
from desktop.state import State
from desktop.tools.drawing import Drawing, box_between, draw
from desktop.tools.events import Answer, Event, Release, Stage
from desktop.tools.text_frame import text_frame
from desktop.words import mark
from layouts.edit.parts import frame_with, new_frame_id
from layouts.edit.tables import begin_table
from layouts.model.frame import TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.place import caret_at

WIDE, HIGH = 60.0, 1.5  # points of a column; of a row, in rows of the baseline grid
MOST = 12  # columns


def step(stage: Stage, event: Event, state: State) -> Answer:
    """What the table tool makes of an event: while the frame is drawn, it is said how many rows and columns it gets."""
    onward, outcome = draw(stage, event, state, table_frame, mark("history", "New table"), box_between)
    if not isinstance(stage, Drawing):
        return onward, outcome
    drawn = frame_with(outcome.preview or outcome.issue or state.issue, new_frame_id(stage.issue))
    if not isinstance(drawn, TextFrame):
        return onward, outcome
    rows, columns = size_of(drawn.rect, state.issue)
    if not isinstance(event, Release) or outcome.issue is None:
        return onward, msgspec.structs.replace(outcome, note=f"{rows} × {columns}")
    begun = begin_table(outcome.issue, drawn.id, rows, columns)
    return onward, msgspec.structs.replace(
        outcome,
        issue=begun.issue,
        selection=select_text(caret_at(begun.caret)),
        tool="text",
    )


def table_frame(state: State, page: int, rect: Rect) -> TextFrame:
    """A table runs in one column, as wide as the frame."""
    return msgspec.structs.replace(text_frame(state, page, rect), columns=1)


def size_of(rect: Rect, issue: Issue) -> tuple[int, int]:
    """Rows and columns of a table that fills a frame, two of each at the least."""
    rows = int(rect.height / (issue.setup.baseline * HIGH)) if issue.setup.baseline > 0 else 2
    return max(2, rows), max(2, min(MOST, int(rect.width / WIDE)))
