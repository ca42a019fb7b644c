"""Page: pages added and taken out, gone to, arranged otherwise."""

from typing import TYPE_CHECKING

from desktop.actions.action import Action
from desktop.actions.file import asks
from desktop.language import mark
from desktop.panels.pages import PagesPanel
from desktop.state import State

if TYPE_CHECKING:
    from desktop.window import Window


def has_pages(state: State) -> bool:
    return bool(state.issue.pages) and not state.parent


def has_two_pages(state: State) -> bool:
    return len(state.issue.pages) > 1 and not state.parent


def pages_panel(window: "Window") -> PagesPanel:
    """What works on pages, with the one worked on chosen where none is."""
    panel = window.docks.panels["Pages"]
    assert isinstance(panel, PagesPanel)
    panel.show_state(window.session.state)
    return panel


def go_by(pages: int, window: "Window") -> None:
    window.go_to_page(window.session.state.page + pages)


ACTIONS = (
    Action(
        id="page.add",
        menu="Page",
        label=mark("actions", "Add a page behind this one"),
        keys="Ctrl+Shift+Return",
        run=lambda window: pages_panel(window).add_behind(),
    ),
    Action(
        id="page.duplicate",
        menu="Page",
        label=mark("actions", "Duplicate page"),
        when=has_pages,
        run=lambda window: pages_panel(window).duplicate_chosen(),
    ),
    Action(
        id="page.remove",
        menu="Page",
        label=mark("actions", "Delete page"),
        when=has_two_pages,
        run=lambda window: pages_panel(window).remove_chosen(),
    ),
    Action(
        id="page.numbering",
        menu="Page",
        label=mark("actions", "Section numbering…"),
        when=has_pages,
        run=asks("dialogs.numbering", "open_numbering"),
    ),
    Action(
        id="page.arrangements",
        menu="Page",
        label=mark("actions", "Other arrangements…"),
        keys="Ctrl+Alt+Shift+M",
        when=has_pages,
        parted=True,
        run=asks("dialogs.arrangements", "open_arrangements"),
    ),
    Action(
        id="view.next_page",
        menu="Page",
        label=mark("actions", "Next page"),
        keys="PgDown",
        parted=True,
        run=lambda window: go_by(1, window),
    ),
    Action(
        id="view.previous_page",
        menu="Page",
        label=mark("actions", "Previous page"),
        keys="PgUp",
        run=lambda window: go_by(-1, window),
    ),
    Action(
        id="view.go_to",
        menu="Page",
        label=mark("actions", "Go to page…"),
        keys="Ctrl+J",
        run=lambda window: window.status.ask_page(),
    ),
)
