"""Measure: the distance between two points, across, down and along, and its angle; nothing of the issue changes."""

import math

from desktop.snapping import SnapIndex, snap_index, snap_point
from desktop.state import State
from desktop.tools.events import IDLE, NOTHING_HAPPENS, Answer, Event, Key, Move, Outcome, Press, Release, Stage
from desktop.tools.notes import length_note

RIGHT_ANGLES = 45.0  # degrees that Shift keeps to


class Measuring(Stage, frozen=True):
    """Where the distance begins."""

    page: int
    x: float
    y: float
    index: SnapIndex


def step(stage: Stage, event: Event, state: State) -> Answer:
    """What the measure tool makes of an event; what was measured stays to be read until the next press."""
    match event:
        case Press():
            index = snap_index(state, event.page)
            x, y = _snapped(index, event.x, event.y, state)
            return Measuring(event.page, x, y, index), Outcome(page=event.page)
        case Move() | Release() if isinstance(stage, Measuring):
            x, y = _snapped(stage.index, event.x, event.y, state)
            if event.modifiers.shift:
                x, y = level(stage.x, stage.y, x, y)
            note = distance_note(x - stage.x, y - stage.y)
            shown = Outcome(line=(stage.x, stage.y, x, y), note=note, page=stage.page)
            return (stage if isinstance(event, Move) else IDLE), shown
        case Key(name="escape"):
            return IDLE, NOTHING_HAPPENS if stage != IDLE else Outcome(tool="select")
    return stage, NOTHING_HAPPENS


def distance_note(across: float, down: float) -> str:
    """A distance in words.

    >>> distance_note(72.0, 0.0)
    '25.4 mm (25.4, 0.0) 0.0°'
    """
    angle = math.degrees(math.atan2(-down, across))  # as people count: up is positive
    return f"{length_note(math.hypot(across, down))} mm ({length_note(across)}, {length_note(down)}) {angle + 0.0:.1f}°"


def level(x: float, y: float, to_x: float, to_y: float) -> tuple[float, float]:
    """The point as far away, in the nearest of eight directions.

    >>> level(0.0, 0.0, 10.0, 1.0)[1]
    0.0
    """
    far = math.hypot(to_x - x, to_y - y)
    angle = round(math.degrees(math.atan2(to_y - y, to_x - x)) / RIGHT_ANGLES) * RIGHT_ANGLES
    return x + far * math.cos(math.radians(angle)), y + far * math.sin(math.radians(angle))


def _snapped(index: SnapIndex, x: float, y: float, state: State) -> tuple[float, float]:
    if not state.view.snapping:
        return x, y
    found = snap_point(index, x, y, state.view.tolerance)
    return x + found.across, y + found.down
