"""The main window: the canvas, its menus, the pages to go to, and what is wrong with the issue."""

import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QDockWidget, QFileDialog, QListWidget, QMainWindow, QMessageBox, QWidget

from desktop.canvas.view import Canvas
from desktop.session import Session
from desktop.state import State
from layouts.edit.issue_data import set_number
from layouts.report import line
from layouts.storage.aside import write_aside


class Window(QMainWindow):
    """One issue on the desk."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.canvas = Canvas(session)
        self.setCentralWidget(self.canvas)
        self.pages, self.findings = QListWidget(), QListWidget()
        self._dock("Pages", self.pages, Qt.DockWidgetArea.LeftDockWidgetArea)
        self._dock("Findings", self.findings, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.pages.currentRowChanged.connect(lambda row: self.canvas.show_page(row) if row >= 0 else None)
        self.findings.currentRowChanged.connect(self._on_finding)
        session.changed.connect(self._on_changed)
        session.found.connect(self._list_findings)
        self._menus()
        self._list_pages()
        self._list_findings()
        self.resize(1400, 950)
        docks = self.findChildren(QDockWidget)
        self.resizeDocks([docks[0]], [120], Qt.Orientation.Horizontal)
        self.resizeDocks([docks[1]], [90], Qt.Orientation.Vertical)

    def closeEvent(self, event: QCloseEvent) -> None:
        asked = QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel
        if self.session.has_changes and QMessageBox.question(
            self, "Tarwisa", "The issue has changes that are not saved.", asked
        ) == QMessageBox.StandardButton.Cancel:
            event.ignore()

    def say(self, text: str) -> None:
        """One line for the person, in the status bar."""
        self.statusBar().showMessage(text)

    def save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, "Save", "", "Issues (*.issue)")
        if path:
            self.session.save(path if path.endswith(".issue") else path + ".issue")
            self.say(f"Saved: {path}")

    def export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, "Export", "", "PDF (*.pdf)")
        if path:
            made = self.session.export("newspaper-x4")
            write_aside(path, made.pdfs[0])
            self.say(f"Exported: {path} ({len(made.findings)} findings)")

    def _dock(self, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> None:
        dock = QDockWidget(title, self)
        dock.setObjectName(title)
        widget.setAccessibleName(title)
        dock.setWidget(widget)
        self.addDockWidget(area, dock)

    def _menus(self) -> None:
        rows: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            ("&File", "Save as…", "Ctrl+S", self.save),
            ("&File", "Export PDF…", "Ctrl+E", self.export),
            ("&File", "Quit", "Ctrl+Q", self.close),
            ("&Edit", "Undo", "Ctrl+Z", self.session.undo),
            ("&Edit", "Redo", "Ctrl+Shift+Z", self.session.redo),
            ("&Edit", "Next issue number", "", self._next_number),
            ("&View", "Fit page", "Ctrl+0", lambda: self.canvas.show_page(max(0, self.pages.currentRow()))),
            ("&View", "Larger", "Ctrl+=", partial(self._zoom, 1.25)),
            ("&View", "Smaller", "Ctrl+-", partial(self._zoom, 0.8)),
            ("&View", "Preview", "W", self._preview),
        )
        menus = {title: self.menuBar().addMenu(title) for title in dict.fromkeys(row[0] for row in rows)}
        for menu, label, keys, run in rows:
            action = QAction(label, self)
            if keys:
                action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _checked=False, run=run: run())
            menus[menu].addAction(action)

    def _next_number(self) -> None:
        number = self.session.state.issue.dateline.number + 1
        self.session.edit("Issue number", lambda issue: set_number(issue, number))

    def _zoom(self, factor: float) -> None:
        middle = self.canvas.viewport().rect().center()
        self.canvas.zoom(self.canvas.scale * factor, QPointF(middle))

    def _preview(self) -> None:
        self.canvas.preview = not self.canvas.preview
        self.canvas.viewport().update()

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
                self.canvas.show_page(index)

    def _on_changed(self, before: State, after: State) -> None:
        if len(before.pages) != len(after.pages):
            self._list_pages()


def tell_exceptions(window: Window) -> None:
    """What goes wrong in a slot is said in the status bar, and whole on stderr."""

    def told(kind: type[BaseException], error: BaseException, trace: object) -> None:
        sys.__excepthook__(kind, error, error.__traceback__)
        window.say(f"That did not work: {' '.join(str(error).split()) or kind.__name__}")

    sys.excepthook = told
