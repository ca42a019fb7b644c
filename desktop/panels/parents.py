"""What is done with parent pages: opened, made, copied, renamed, taken out, given to pages. The Pages panel's list of
them, its menu and the Page menu ask for it here."""

from functools import partial

from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from desktop.dialogs.asking import asked, tell_trouble
from desktop.dialogs.export import pages_asked
from desktop.language import counted, mark, tr
from desktop.session import Session
from layouts.edit.masters import (
    add_master,
    duplicate_master,
    is_free,
    pages_with,
    remove_master,
    rename_master,
    set_mirrored,
)
from layouts.edit.pages import apply_master
from layouts.findings import UnreadableInput
from layouts.model.page import Master


class ParentPages:
    """Asks and does it, for a window or a panel of it."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        self.session, self._parent = session, parent

    def named(self, name: str) -> Master | None:
        return next((master for master in self.session.issue.masters if master.name == name), None)

    def open(self, name: str) -> None:
        """Show it on the canvas, to be drawn on."""
        if self.named(name) is not None:
            self.session.open_parent(name)

    def add(self) -> None:
        """A new one, opened at once."""
        name = self._ask_name(tr("parents", "New parent page"), self._free(tr("parents", "Parent page")))
        if name:
            self.session.edit(mark("history", "New parent page"), partial(add_master, name=name), whole=True)
            self.open(name)

    def duplicate(self, name: str) -> None:
        """A copy of it, opened at once."""
        wanted = self._ask_name(tr("parents", "Duplicate parent page"), self._free(name))
        if wanted:
            change = partial(duplicate_master, name=name, wanted=wanted)
            self.session.edit(mark("history", "Duplicate parent page"), change, whole=True)
            self.open(wanted)

    def rename(self, name: str) -> None:
        """Another name; the pages that have it follow."""
        wanted = self._ask_name(tr("parents", "Rename parent page"), name)
        if wanted and wanted != name:
            is_open = self.session.state.parent == name
            self.session.leave_parent()
            change = partial(rename_master, name=name, wanted=wanted)
            self.session.edit(mark("history", "Rename parent page"), change, whole=True)
            if is_open:
                self.open(wanted)

    def remove(self, name: str) -> None:
        """Take it out; asked where pages have it."""
        pages = len(pages_with(self.session.issue, name))
        if pages:
            question = counted("parents", "%n pages have this parent page and lose its items. Delete it?", "", pages)
            if not asked(self._parent, tr("parents", "Delete parent page"), question, yes=tr("parents", "Delete")):
                return
        self.session.edit(mark("history", "Delete parent page"), partial(remove_master, name=name), whole=True)

    def apply(self, name: str, chosen: tuple[int, ...] = ()) -> None:
        """Give it to a range of pages, asked for by their numbers; `chosen` stands there to begin with."""
        folios = ",".join(str(index + 1) for index in chosen)
        text, given = QInputDialog.getText(
            self._parent,
            tr("parents", "Apply parent page"),
            tr("parents", "On pages, as 1,3-5:"),
            text=folios,
        )
        if not given:
            return
        try:
            wanted = pages_asked(text)
        except UnreadableInput as error:
            tell_trouble(self._parent, str(error))
            return
        indices = tuple(number - 1 for number in wanted) if wanted else tuple(range(len(self.session.issue.pages)))
        change = partial(apply_master, indices=indices, master=name)
        self.session.edit(mark("history", "Apply parent page"), change, whole=True)

    def mirror(self, name: str, mirrored: bool) -> None:
        """Whether its items change sides on left-hand pages."""
        change = partial(set_mirrored, name=name, mirrored=mirrored)
        self.session.edit(mark("history", "Items change sides"), change, whole=True)

    def menu(self, name: str, chosen: tuple[int, ...]) -> QMenu:
        """What can be done with this one; `chosen`: the pages selected."""
        menu = QMenu(self._parent)
        master = self.named(name)
        if master is not None:
            menu.addAction(tr("parents", "Edit parent page"), partial(self.open, name))
        menu.addAction(tr("parents", "New parent page…"), self.add)
        if master is not None:
            menu.addAction(tr("parents", "Duplicate parent page…"), partial(self.duplicate, name))
            menu.addAction(tr("parents", "Rename parent page…"), partial(self.rename, name))
            menu.addAction(tr("parents", "Delete parent page"), partial(self.remove, name))
            menu.addSeparator()
            sides = menu.addAction(tr("parents", "Items change sides on left-hand pages"))
            sides.setCheckable(True)
            sides.setChecked(master.mirrored)
            sides.triggered.connect(lambda on: self.mirror(name, on))
        menu.addSeparator()
        menu.addAction(tr("parents", "Apply to pages…"), partial(self.apply, name, chosen))
        return menu

    def _ask_name(self, title: str, name: str) -> str:
        """A name that no other one has; nothing where none is given."""
        text, given = QInputDialog.getText(self._parent, title, tr("parents", "Name of the parent page"), text=name)
        text = text.strip()
        if not given or not text:
            return ""
        if text != name and not is_free(self.session.issue, text):
            tell_trouble(self._parent, tr("parents", "There is a parent page “{name}” already.").format(name=text))
            return ""
        return text

    def _free(self, name: str) -> str:
        number = 2
        while not is_free(self.session.issue, f"{name} {number}"):
            number += 1
        return f"{name} {number}"
