"""Tables in a text: one put in at the caret, a row or a column more or less."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from desktop.actions.action import Action, has_text
from desktop.language import mark
from desktop.selection import select_text
from desktop.state import State
from layouts.edit.tables import (
    add_column,
    add_row,
    cell_at,
    delete_column,
    delete_row,
    insert_table,
    turn_head,
    turn_table,
)
from layouts.edit.text import Edited
from layouts.model.place import caret_at
from layouts.model.story import Cell

if TYPE_CHECKING:
    from desktop.window import Window

MENU = "Text/Table"
ROWS, COLUMNS = 3, 3  # of a table put in at the caret; Tab behind the last cell adds rows


def in_table(state: State) -> bool:
    return here(state) is not None


def beside_tables(state: State) -> bool:
    return has_text(state) and not in_table(state)


def here(state: State) -> Cell | None:
    text = state.selection.text
    return cell_at(state.issue, text.caret) if text is not None else None


def is_in_head(state: State) -> bool:
    cell = here(state)
    return cell is not None and cell.head


def runs_left(state: State) -> bool:
    cell = here(state)
    return cell is not None and cell.direction == "rtl"


def change(label: str, edit: Callable[..., Edited]) -> Callable[["Window"], None]:
    """Edit the table at the caret, which goes where the edit puts it."""

    def run(window: "Window") -> None:
        session = window.session
        text = session.state.selection.text
        if text is not None:
            edited = edit(session.state.issue, text.caret)
            session.edit(label, lambda _: edited.issue, selection=select_text(caret_at(edited.caret)))

    return run


ACTIONS = (
    Action(
        id="table.insert",
        menu=MENU,
        label=mark("actions", "Insert table"),
        when=beside_tables,
        run=change(mark("history", "New table"), partial(insert_table, rows=ROWS, columns=COLUMNS)),
    ),
    Action(
        id="table.row_above",
        menu=MENU,
        label=mark("actions", "Add row above"),
        parted=True,
        when=in_table,
        run=change(mark("history", "New row"), partial(add_row, below=False)),
    ),
    Action(
        id="table.row_below",
        menu=MENU,
        label=mark("actions", "Add row below"),
        when=in_table,
        run=change(mark("history", "New row"), partial(add_row, below=True)),
    ),
    Action(
        id="table.column_before",
        menu=MENU,
        label=mark("actions", "Add column before"),
        when=in_table,
        run=change(mark("history", "New column"), partial(add_column, behind=False)),
    ),
    Action(
        id="table.column_behind",
        menu=MENU,
        label=mark("actions", "Add column after"),
        when=in_table,
        run=change(mark("history", "New column"), partial(add_column, behind=True)),
    ),
    Action(
        id="table.delete_row",
        menu=MENU,
        label=mark("actions", "Delete row"),
        parted=True,
        when=in_table,
        run=change(mark("history", "Delete row"), delete_row),
    ),
    Action(
        id="table.delete_column",
        menu=MENU,
        label=mark("actions", "Delete column"),
        when=in_table,
        run=change(mark("history", "Delete column"), delete_column),
    ),
    Action(
        id="table.head",
        menu=MENU,
        label=mark("actions", "Head, repeated where the table goes on"),
        parted=True,
        when=in_table,
        checked=is_in_head,
        run=change(mark("history", "Head of the table"), turn_head),
    ),
    Action(
        id="table.direction",
        menu=MENU,
        label=mark("actions", "Columns from right to left"),
        when=in_table,
        checked=runs_left,
        run=change(mark("history", "Turn table round"), turn_table),
    ),
)
