"""Page > Parent page, and the fields that stand in text there."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.actions.action import Action
from desktop.language import mark
from desktop.panels.parents import ParentPages
from desktop.selection import select_text
from desktop.state import State
from layouts.edit.parent_page import insert_field
from layouts.model.place import caret_at

if TYPE_CHECKING:
    from desktop.window import Window

MENU, FIELDS = "Page/Parent page", "Text/Field of the issue"


def is_open(state: State) -> bool:
    """A parent page is worked on."""
    return bool(state.parent)


def has_caret(state: State) -> bool:
    """A caret stands in the text of a parent page."""
    return is_open(state) and state.selection.text is not None and state.selection.text.caret.paragraph < 0


def has_master(state: State) -> bool:
    return bool(master_of_state(state))


def master_of_state(state: State) -> str:
    """The parent page that is worked on, or the one of the page that is."""
    if state.parent or not 0 <= state.page < len(state.issue.pages):
        return state.parent
    name = state.issue.pages[state.page].master
    return name if any(master.name == name for master in state.issue.masters) else ""


def does(what: Callable[[ParentPages, str], object]) -> Callable[["Window"], None]:
    """Something done with the parent page of the page worked on."""

    def run(window: "Window") -> None:
        what(ParentPages(window.session, window), master_of_state(window.session.state))

    return run


def inserts(field: str) -> Callable[["Window"], None]:
    """A field at the caret."""

    def run(window: "Window") -> None:
        session = window.session
        passage = session.state.selection.text
        if passage is not None:
            edited = insert_field(session.state.issue, passage, field)
            chosen = select_text(caret_at(edited.caret))
            session.edit(mark("history", "Insert field"), lambda _issue: edited.issue, selection=chosen)

    return run


# Fields by their names in `layouts.model.fields`, as the menu calls them.
NAMES = (
    ("folio", mark("actions", "Page number")),
    ("section", mark("actions", "Running head: the section")),
    ("title", mark("actions", "Title of the paper")),
    ("number", mark("actions", "Number of the issue")),
    ("date", mark("actions", "Date")),
    ("date.ar", mark("actions", "Date in Arabic")),
    ("hijri.ar", mark("actions", "Hijri date")),
    ("price", mark("actions", "Price")),
    ("issn", mark("actions", "ISSN")),
    ("deposit", mark("actions", "Legal deposit number")),
    ("website", mark("actions", "Website")),
)

ACTIONS = (
    Action(
        id="parents.edit",
        menu=MENU,
        label=mark("actions", "Edit parent page"),
        when=lambda state: has_master(state) and not is_open(state),
        run=does(ParentPages.open),
    ),
    Action(
        id="parents.leave",
        menu=MENU,
        label=mark("actions", "Back to the pages"),
        when=is_open,
        run=lambda window: window.session.leave_parent(),
    ),
    Action(
        id="parents.add",
        menu=MENU,
        label=mark("actions", "New parent page…"),
        parted=True,
        run=lambda window: ParentPages(window.session, window).add(),
    ),
    Action(
        id="parents.duplicate",
        menu=MENU,
        label=mark("actions", "Duplicate parent page…"),
        when=has_master,
        run=does(ParentPages.duplicate),
    ),
    Action(
        id="parents.rename",
        menu=MENU,
        label=mark("actions", "Rename parent page…"),
        when=has_master,
        run=does(ParentPages.rename),
    ),
    Action(
        id="parents.remove",
        menu=MENU,
        label=mark("actions", "Delete parent page"),
        when=has_master,
        run=does(ParentPages.remove),
    ),
    Action(
        id="parents.apply",
        menu=MENU,
        label=mark("actions", "Apply to pages…"),
        when=has_master,
        parted=True,
        run=does(ParentPages.apply),
    ),
    *(
        Action(id=f"text.field.{field}", menu=FIELDS, label=label, when=has_caret, run=inserts(field))
        for field, label in NAMES
    ),
)
