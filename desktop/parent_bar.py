"""The bar over the canvas while a parent page is worked on: which one, how many pages have it, and the way back."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.language import counted, isolated, tr
from desktop.plain import PlainLabel
from desktop.session import Session
from desktop.state import State
from layouts.edit.masters import pages_with


class ParentBar(QFrame):
    """Seen only meanwhile."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._shown: tuple[object, ...] = ()
        self.setObjectName("parent_bar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.told = PlainLabel()
        self.back = QPushButton()
        self.back.clicked.connect(session.leave_parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.addWidget(self.told, 1)
        row.addWidget(self.back)
        self.hide()
        session.changed_beside.connect(lambda _before, after: self._show(after))

    def say_again(self) -> None:
        self._shown = ()
        self._show(self.session.state)

    def _show(self, state: State) -> None:
        if not state.parent and not self._shown:
            return
        issue = self.session.issue
        shown = (state.parent, issue.masters, tuple((page.master, page.direction) for page in issue.pages))
        if shown == self._shown:
            return
        self._shown = shown if state.parent else ()
        self.setVisible(bool(state.parent))
        name = tr("parents", "Parent page “{name}”").format(name=isolated(state.parent))
        count = len(pages_with(issue, state.parent))
        self.told.setText(f"{name} – {counted('parents', 'its items stand on %n pages', '', count)}")
        self.back.setText(tr("parents", "Back to the pages"))
        self.back.setToolTip(tr("parents", "Back to the pages (Esc, when nothing is selected)"))
