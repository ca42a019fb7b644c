"""History: past issues, each with what was selected and a label. Undo gives the very issue object back; of steps long
past, an equal one."""

import msgspec

from desktop.past import packed, unpacked
from desktop.selection import Selection
from layouts.model.issue import Issue

STEPS = 1_000
LIVE = 100  # steps kept as issues; those before them as what differs, a fiftieth of it
AT_ONCE = 4  # steps that are packed after a change, where many were undone and done again
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


class Past(msgspec.Struct, frozen=True):
    """A step long past: what was before it is kept as it differs from what came after it."""

    label: str
    before: bytes
    selected_before: Selection
    selected_after: Selection
    join: str = ""


class History(msgspec.Struct, frozen=True):
    """Steps that can be undone, the latest last, and those that can be redone, the next one last."""

    done: tuple[Step | Past, ...] = ()
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
    goes_on = isinstance(last, Step) and step.join != "" and step.join == last.join and step.at - last.at <= PAUSE
    if isinstance(last, Step) and goes_on and last.after is step.before:
        joined = msgspec.structs.replace(last, after=step.after, selected_after=step.selected_after, at=step.at)
        return History((*history.done[:-1], joined))
    return History(compact((*history.done[-STEPS + 1 :], step)))


def compact(done: tuple[Step | Past, ...]) -> tuple[Step | Past, ...]:
    """The steps, some of those that are long past packed: what a day's undo holds is bounded, and no hole in memory."""
    steps = list(done)
    live = [number for number in range(len(steps) - LIVE) if isinstance(steps[number], Step)]
    for number in live[-AT_ONCE:]:
        step = steps[number]
        before = packed(step.before, step.after) if isinstance(step, Step) else None
        if before is not None:
            steps[number] = Past(step.label, before, step.selected_before, step.selected_after)
    return tuple(steps)


def lived(past: Past, after: Issue) -> Step:
    """The step that was packed; `after`: the issue that it led to."""
    return Step(past.label, unpacked(past.before, after), past.selected_before, after, past.selected_after)


def amended(history: History, before: Issue, after: Issue) -> History:
    """The history with one issue in the place of another, wherever it stands: there is no step more."""
    done = history.done
    if done and isinstance(done[-1], Past):  # it was packed by what it differs from
        done = (*done[:-1], lived(done[-1], before))

    def of(step: Step) -> Step:
        if step.before is not before and step.after is not before:
            return step
        return msgspec.structs.replace(
            step,
            before=after if step.before is before else step.before,
            after=after if step.after is before else step.after,
        )

    return History(
        tuple(step if isinstance(step, Past) else of(step) for step in done),
        tuple(of(step) for step in history.undone),
    )


def undo(history: History) -> tuple[History, Step | None]:
    """The history a step earlier, and the step: its `before` and `selected_before` are to be shown."""
    if not history.done:
        return history, None
    step = history.done[-1]
    if isinstance(step, Past):  # the last ones are live: some have been undone already
        step = lived(step, history.undone[-1].before)
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
    last = history.done[-1] if history.done else None
    if not isinstance(last, Step) or not last.join:
        return history
    return History((*history.done[:-1], msgspec.structs.replace(last, join="")), history.undone)
