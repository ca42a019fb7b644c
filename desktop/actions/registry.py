"""All rows, in the order of the menus."""

from desktop.actions import (
    clipboard,
    edit,
    file,
    holding,
    object,
    page,
    parents,
    tables,
    text,
    tools,
    view,
    window,
    writing,
)
from desktop.actions.action import Action

ACTIONS: tuple[Action, ...] = (
    *file.ACTIONS,
    *edit.ACTIONS,
    *clipboard.ACTIONS,
    *writing.ACTIONS,
    *page.ACTIONS,
    *parents.ACTIONS,
    *text.ACTIONS,
    *tables.ACTIONS,
    *object.ACTIONS,
    *holding.ACTIONS,
    *view.ACTIONS,
    *window.ACTIONS,
    *tools.ACTIONS,
)
BY_ID = {action.id: action for action in ACTIONS}
