"""The menu of a right click, or of the Menu key: what is done most with what lies under the pointer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QMenu

from desktop.selection import select_frames
from desktop.state import State
from desktop.tools.events import Press, Release
from desktop.tools.picking import frames_under
from layouts.edit.objects import group_members

if TYPE_CHECKING:
    from desktop.window import Window

CLIPBOARD = ("edit.cut", "edit.copy", "edit.paste")
# Rows of each kind of selection; an empty name parts groups, one of a menu's path is that menu.
ROWS = {
    "text": (
        *CLIPBOARD, "edit.paste_plain", "", "edit.next_misspelt", "edit.spelling", "edit.find", "text.special",
        "edit.story_editor", "",
        "text.left_to_right", "text.right_to_left", "Text/Letters", "Text/Table",
    ),
    "frames": (
        *CLIPBOARD, "edit.duplicate", "", "Object/Arrange", "Object/Align", "Object/Fit", "Object/Article", "",
        "object.group", "object.ungroup", "object.lock", "object.html", "object.reset_to_parent",
        "object.detach_from_parent", "object.move_to_master", "", "edit.story_editor",
    ),
    "page": ("edit.paste", "edit.paste_in_place", "file.place", "", "view.guides", "view.baseline_grid"),
}  # fmt: skip


def kind_of(state: State) -> str:
    """What the menu is about: text, frames, or the page."""
    return "text" if state.selection.text is not None else "frames" if state.selection.frames else "page"


def take_under(window: "Window", at: QPoint) -> None:
    """Select what is under the pointer, as a click would, unless it is selected already: a passage stays."""
    canvas, session = window.canvas, window.session
    page = canvas.sight.page_at(QPointF(at))
    if page < 0 or not canvas.viewport().rect().contains(at):
        return
    x, y = canvas.sight.on_page(page, QPointF(at))
    if canvas.bench.is_editing:
        text = session.state.selection.text
        if text is not None and text.is_caret:
            canvas.act(Press(page, x, y))
            canvas.act(Release(page, x, y))
        return
    under = frames_under(session.state, page, x, y)
    if not any(frame.id in session.state.selection.frames for frame in under):
        session.select(select_frames(*(group_members(session.state.issue, under[0].id) if under else ())))


def menu_of(window: "Window") -> QMenu:
    """The menu for what is selected now; rows that cannot be done are left out."""
    window.bindings.update()
    menu = QMenu(window)
    for name in ROWS[kind_of(window.session.state)]:
        if not name:
            menu.addSeparator()  # Qt shows none at an end, and one where several meet
        elif "/" in name:
            of_window = window.bindings.menu(name)
            if any(action.isEnabled() and not action.isSeparator() for action in of_window.actions()):
                menu.addMenu(of_window)
        elif window.bindings.actions[name].isEnabled():
            menu.addAction(window.bindings.actions[name])
    return menu


def open_menu(window: "Window", at: QPoint) -> None:
    """Show the menu at a point of the canvas, in pixels; the Menu key shows it where the pointer last was."""
    take_under(window, at)
    menu = menu_of(window)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(window.canvas.viewport().mapToGlobal(at))
