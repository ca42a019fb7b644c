"""History: past issues, each with what was selected and a label. Undo gives the very issue object back."""

import msgspec

from desktop.selection import Selection
from layouts.model.issue import Issue

STEPS = 1_000
PAUSE = 2.0  # seconds without a key after which typing counts as a new step


class Step(msgspec.Struct, frozen=True):
    """One change: what was before it and after. `join`: steps of the same key in a burst become one."""

    label: str
    before: Issue
    selected_before: Selection
    after: Issue
    selected_after: Selection
    join: str = ""
    at: float = 0.0  # seconds, of any clock that only goes forward


class History(msgspec.Struct, frozen=True):
    """Steps that can be undone, the latest last, and those that can be redone, the next one last."""

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """What the History panel lists, the oldest first; what can be redone comes after `len(done)`."""
        return tuple(step.label for step in (*self.done, *reversed(self.undone)))


def record(history: History, step: Step) -> History:
    """The history with a step more; joined to the one before when it goes on with it. What was undone is gone."""
    if step.after is step.before:
        return history
    last = history.done[-1] if history.done else None
    if last and step.join and step.join == last.join and step.at - last.at <= PAUSE and last.after is step.before:
        joined = msgspec.structs.replace(last, after=step.after, selected_after=step.selected_after, at=step.at)
        return History((*history.done[:-1], joined))
    return History((*history.done[-STEPS + 1 :], step))


def amended(history: History, before: Issue, after: Issue) -> History:
    """The history with one issue in the place of another, wherever it stands: there is no step more."""

    def of(step: Step) -> Step:
        if step.before is not before and step.after is not before:
            return step
        return msgspec.structs.replace(
            step,
            before=after if step.before is before else step.before,
            after=after if step.after is before else step.after,
        )

    return History(tuple(of(step) for step in history.done), tuple(of(step) for step in history.undone))


def undo(history: History) -> tuple[History, Step | None]:
    """The history a step earlier, and the step: its `before` and `selected_before` are to be shown."""
    if not history.done:
        return history, None
    step = history.done[-1]
    return History(history.done[:-1], (*history.undone, step)), step


def redo(history: History) -> tuple[History, Step | None]:
    """The history a step later, and the step: its `after` and `selected_after` are to be shown."""
    if not history.undone:
        return history, None
    step = history.undone[-1]
    return History((*history.done, step), history.undone[:-1]), step


def go_to(history: History, count: int) -> tuple[History, Issue | None, Selection | None]:
    """The history with so many steps done, as a click in its panel asks; None where nothing changes."""
    step: Step | None = None
    back = True
    while len(history.done) > max(count, 0):
        history, step = undo(history)
    while len(history.done) < count and history.undone:
        (history, step), back = redo(history), False
    if step is None:
        return history, None, None
    return (history, step.before, step.selected_before) if back else (history, step.after, step.selected_after)


def seal(history: History) -> History:
    """The history whose latest step takes no more joins: a click or a save ends a burst of typing."""
    if not history.done or not history.done[-1].join:
        return history
    return History((*history.done[:-1], msgspec.structs.replace(history.done[-1], join="")), history.undone)
