"""The toolbox: every tool by name, in the order of the tool strip."""

from collections.abc import Callable

import msgspec

from desktop.state import State
from desktop.tools import (
    content,
    ellipse,
    eyedropper,
    hand,
    line,
    measure,
    picture_frame,
    select,
    shape,
    table,
    text,
    text_frame,
    zoom,
)
from desktop.tools.events import Answer, Event, Stage


class Tool(msgspec.Struct, frozen=True):
    """A tool: its label in English, the key that takes it in hand, and its step."""

    name: str
    label: str
    key: str
    step: Callable[[Stage, Event, State], Answer]


TOOLS = {
    tool.name: tool
    for tool in (
        Tool("select", "Select", "V", select.step),
        Tool("content", "Content", "A", content.step),
        Tool("text", "Text", "T", text.step),
        Tool("text_frame", "Text frame", "F", text_frame.step),
        Tool("picture_frame", "Picture frame", "M", picture_frame.step),
        Tool("table", "Table", "G", table.step),
        Tool("line", "Line", "\\", line.step),
        Tool("shape", "Shape", "R", shape.step),
        Tool("ellipse", "Ellipse", "L", ellipse.step),
        Tool("eyedropper", "Eyedropper", "I", eyedropper.step),
        Tool("measure", "Measure", "K", measure.step),
        Tool("hand", "Hand", "H", hand.step),
        Tool("zoom", "Zoom", "Z", zoom.step),
    )
}
