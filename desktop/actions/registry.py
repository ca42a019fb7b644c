"""All rows, in the order of the menus."""

from desktop.actions import edit, file, object, text, tools, view, window, writing
from desktop.actions.action import Action

ACTIONS: tuple[Action, ...] = (
    *file.ACTIONS,
    *edit.ACTIONS,
    *writing.ACTIONS,
    *text.ACTIONS,
    *object.ACTIONS,
    *view.ACTIONS,
    *window.ACTIONS,
    *tools.ACTIONS,
)
BY_ID = {action.id: action for action in ACTIONS}
