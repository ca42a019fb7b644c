"""Looks of letters where the selection is: of the selected ones, or at a bare caret of those that are typed next."""

from typing import Any

from msgspec.structs import replace

from desktop.session import Session
from desktop.state import State
from layouts.edit.text import runs_in, set_look
from layouts.model.story import Run


def letters_at(state: State) -> tuple[Run, ...]:
    """The selected runs; at a caret, the look that the next letter gets."""
    selection = state.selection
    if selection.text is None:
        return ()
    runs = runs_in(state.issue, selection.text)
    return tuple(replace(run, **dict(selection.look)) for run in runs) if selection.look else runs


def give_look(session: Session, label: str, **fields: Any) -> None:
    """Give the selected letters a look, as a step of the history; at a caret it waits for the next letter."""
    selection = session.state.selection
    if selection.text is None:
        return
    if not selection.text.is_caret:
        passage = selection.text
        session.edit(label, lambda issue: set_look(issue, passage, **fields))
        return
    standing = runs_in(session.state.issue, selection.text)
    look = {**dict(selection.look), **fields}
    kept = tuple((name, value) for name, value in look.items() if not standing or getattr(standing[0], name) != value)
    session.select(replace(selection, look=kept))
