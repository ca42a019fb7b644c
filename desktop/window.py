"""The main window: the canvas, its menus, the pages to go to, and what is wrong with the issue."""

import sys

import msgspec
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QListWidget, QMainWindow, QWidget

from desktop.actions.bindings import Bindings
from desktop.canvas.view import Canvas
from desktop.desk import the_desk
from desktop.dialogs.files import may_close
from desktop.palette import Palette
from desktop.session import Session
from desktop.state import State
from layouts.report import line


class Window(QMainWindow):
    """One issue on the desk."""

    session: Session
    canvas: Canvas
    bindings: Bindings

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.path = ""  # of the .issue file
        self.canvas = Canvas(session)
        self.setCentralWidget(self.canvas)
        self.pages, self.findings = QListWidget(), QListWidget()
        self._dock("Pages", self.pages, Qt.DockWidgetArea.LeftDockWidgetArea)
        self._dock("Preflight", self.findings, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.pages.currentRowChanged.connect(self.go_to_page)
        self.findings.currentRowChanged.connect(self._on_finding)
        session.changed.connect(self._on_changed)
        session.found.connect(self._list_findings)
        self.bindings = Bindings(self)
        self.bindings.fill(self.menuBar())
        self._list_pages()
        self._list_findings()
        self.resize(1400, 950)
        docks = self.findChildren(QDockWidget)
        self.resizeDocks([docks[0]], [120], Qt.Orientation.Horizontal)
        self.resizeDocks([docks[1]], [90], Qt.Orientation.Vertical)

    def closeEvent(self, event: QCloseEvent) -> None:
        if may_close(self):
            the_desk().forget(self)
        else:
            event.ignore()

    def say(self, text: str) -> None:
        """One line for the person, in the status bar."""
        self.statusBar().showMessage(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.bindings.say_again()
        super().changeEvent(event)

    def _dock(self, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> None:
        dock = QDockWidget(title, self)
        dock.setObjectName(title)
        widget.setAccessibleName(title)
        dock.setWidget(widget)
        self.addDockWidget(area, dock)

    def go_to_page(self, index: int) -> None:
        """Work on this page, and see it."""
        if 0 <= index < len(self.session.state.pages):
            self.session.show(msgspec.structs.replace(self.session.state, page=index))
            self.canvas.show_page(index)

    def toggle_panel(self, name: str) -> None:
        """Bring a panel to the front, or hide it when it is there."""
        dock = self.findChild(QDockWidget, name)
        if dock is not None:
            shown = dock.isVisible() and not dock.visibleRegion().isEmpty()
            dock.setVisible(not shown)
            if not shown:
                dock.raise_()

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front."""
        dock = self.findChild(QDockWidget, name)
        if dock is not None:
            dock.show()
            dock.raise_()

    def open_palette(self) -> None:
        Palette(self).show()

    def _list_pages(self) -> None:
        self.pages.clear()
        self.pages.addItems([page.label for page in self.session.state.pages])

    def _list_findings(self) -> None:
        self.findings.clear()
        self.findings.addItems([line(finding) for finding in self.session.findings])
        self.say(f"{len(self.session.state.pages)} pages, {len(self.session.findings)} findings")

    def _on_finding(self, row: int) -> None:
        folio = self.session.findings[row].page if row >= 0 else 0
        for index, page in enumerate(self.session.state.issue.pages):
            if page.folio == folio:
                self.go_to_page(index)

    def _on_changed(self, before: State, after: State) -> None:
        if len(before.pages) != len(after.pages):
            self._list_pages()


def tell_exceptions(window: Window) -> None:
    """What goes wrong in a slot is said in the status bar, and whole on stderr."""

    def told(kind: type[BaseException], error: BaseException, trace: object) -> None:
        sys.__excepthook__(kind, error, error.__traceback__)
        window.say(f"That did not work: {' '.join(str(error).split()) or kind.__name__}")

    sys.excepthook = told
