"""Guides: pulled out of a ruler, moved, and taken away by dropping them outside the page."""

from desktop.state import State
from desktop.tools.events import IDLE, NOTHING_HAPPENS, Answer, Event, Key, Move, Outcome, Release, Stage
from desktop.tools.notes import length_note
from desktop.words import mark
from layouts.edit.guides import move_guide
from layouts.model.issue import Issue
from layouts.model.page import Guide


class Pulling(Stage, frozen=True):
    """A guide under way; `was`: where it stood, None for one that comes out of a ruler."""

    page: int
    across: bool
    was: Guide | None
    issue: Issue


def step(stage: Pulling, event: Event, state: State) -> Answer:
    """What a guide under way makes of an event: points count from the guide's page."""
    match event:
        case Move() | Release():
            at = event.y if stage.across else event.x
            setup = stage.issue.setup
            inside = 0 <= at <= (setup.height if stage.across else setup.width)
            if event.modifiers.shift:
                at = round(at / setup.baseline) * setup.baseline if stage.across and setup.baseline else round(at)
            issue = move_guide(stage.issue, stage.page, stage.was, Guide(stage.across, at) if inside else None)
            if isinstance(event, Move):
                return stage, Outcome(preview=issue, page=stage.page, note=f"{length_note(at)} mm" if inside else "")
            if issue is stage.issue:
                return IDLE, NOTHING_HAPPENS
            label = mark("history", "Guide") if inside else mark("history", "Remove guide")
            return IDLE, Outcome(issue=issue, label=label, page=stage.page)
        case Key(name="escape"):
            return IDLE, NOTHING_HAPPENS
    return stage, NOTHING_HAPPENS
