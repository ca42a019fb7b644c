"""The main window: the canvas in the middle, tools and panels around it, the menus above, how things stand below."""

import sys
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QEvent, QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desktop.actions.bindings import Bindings
from desktop.canvas.view import Canvas
from desktop.context_bar import ContextBar
from desktop.context_menu import open_menu
from desktop.desk import the_desk
from desktop.dialogs.files import may_close
from desktop.dialogs.html_box import edit_html
from desktop.dialogs.numbering import open_numbering
from desktop.dialogs.on_screen import open_at
from desktop.docks import Docks
from desktop.html_boxes import HtmlBoxes
from desktop.language import isolated, tr
from desktop.notice_bar import NoticeBar
from desktop.opening import files_in, take_files
from desktop.palette import Palette
from desktop.panels.inspector.panel import InspectorPanel
from desktop.panels.issue_form.panel import IssuePanel
from desktop.panels.links import LinksPanel
from desktop.panels.pages import PagesPanel
from desktop.panels.preflight import PreflightPanel
from desktop.panels.stories import StoriesPanel
from desktop.panels.style_lists.panel import StylesPanel
from desktop.parent_bar import ParentBar
from desktop.safekeeping import Safekeeping
from desktop.session import Session
from desktop.settings import settings
from desktop.state import State
from desktop.status import FULL_SIZE, StatusBar
from desktop.tool_strip import ToolStrip
from layouts.edit.parts import frame_with
from layouts.model.frame import bounds_of
from layouts.model.geometry import Rect
from layouts.model.issue import text_in
from layouts.storage.holding import Holder

SAID = 8_000  # milliseconds that a line stands in the status bar


class Window(QMainWindow):
    """One issue on the desk."""

    session: Session
    canvas: Canvas
    bindings: Bindings
    docks: Docks
    status: StatusBar

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.path = ""  # of the .issue file
        self.safe: Safekeeping | None = None  # keeps edits from being lost; the desk puts it in place
        self.canvas = Canvas(session)
        self.parent_bar = ParentBar(session)
        self.notice = NoticeBar()
        middle = QWidget()
        middle.setFocusProxy(self.canvas)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.parent_bar)
        column.addWidget(self.canvas, 1)
        self.setCentralWidget(middle)
        session.changed.connect(self._on_changed)
        self.bindings = Bindings(self)
        self.bindings.fill(self.menuBar())
        self.docks = Docks(self)
        self.tools = ToolStrip(self)
        self.context = ContextBar(self)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.context)
        self.status = StatusBar(self)
        self.setStatusBar(self.status)
        self._title = TitleLine(self)
        open_at(self, 1600, 1000)
        self.setAcceptDrops(True)
        self.boxes = HtmlBoxes(session, self)
        self.boxes.replaced.connect(self.canvas.pictures.stand_in)
        self._arranged = False
        self._connect_panels()
        self.canvas.zoomed.connect(self.status.show_zoom)
        self.canvas.said.connect(self.say)
        self.canvas.html_wanted.connect(self._edit_html)
        self.canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.canvas.customContextMenuRequested.connect(partial(open_menu, self))
        self._stand_tools()

    def _connect_panels(self) -> None:
        """Panels ask for places to be shown; only the window has a canvas to show them on."""
        for panel in self.docks.panels.values():
            match panel:
                case PagesPanel():
                    thumbnails = panel.thumbnails
                    panel.wanted.connect(self.go_to_page)
                    panel.numbering_wanted.connect(partial(open_numbering, self))
                case StoriesPanel():
                    panel.wanted.connect(self.show_frame)
                case LinksPanel():
                    panel.wanted.connect(self.show_frame)
                    panel.told.connect(self.say)
                    panel.returned.connect(self.canvas.pictures.read_anew)
                    panel.returned.connect(thumbnails.pictures.read_anew)
                case StylesPanel():
                    panel.told.connect(self.say)
                case PreflightPanel():
                    panel.wanted.connect(self.show_frame)
                    panel.form_wanted.connect(partial(self.show_panel, "Issue"))
                    self.status.watch(panel)
                case IssuePanel():
                    panel.wanted.connect(self.show_place)
                case InspectorPanel():
                    panel.html.wanted.connect(self._edit_html)
        self.status.preflight_wanted.connect(partial(self.show_panel, "Preflight"))

    def showEvent(self, event: QShowEvent) -> None:
        """Panels are arranged when the window has its size."""
        super().showEvent(event)
        if not self._arranged:
            self._arranged = True
            kept = settings().value("window")
            if isinstance(kept, QByteArray):
                self.restoreGeometry(kept)
            self.docks.open(str(settings().value("workspace", "")))
            self.docks.collapsing.fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._arranged:
            self.docks.collapsing.fit(self.width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        paths = files_in(event.mimeData())
        # later: the program that they were dragged from must not wait for a dialog
        QTimer.singleShot(0, self, lambda: take_files(self, paths))

    def closeEvent(self, event: QCloseEvent) -> None:
        if may_close(self):
            self.docks.keep()
            settings().setValue("window", self.saveGeometry())
            the_desk().forget(self)
            self.end_processes()
        else:
            event.ignore()

    def end_processes(self) -> None:
        """Nothing works on for a window that is closed."""
        self.boxes.close()
        for panel in self.docks.panels.values():
            if isinstance(panel, PreflightPanel):
                panel.live.close()

    def close_caches(self) -> None:
        """Before the application ends: Qt's fonts go before ours."""
        self.end_processes()
        self.canvas.close_caches()
        for panel in self.docks.panels.values():
            panel.close_caches()

    def say(self, text: str) -> None:
        """One line for the person, in the status bar."""
        self.statusBar().showMessage(text, SAID)

    def say_unsafe(self, reason: str) -> None:
        """Edits are not being kept for recovery."""
        self.notice.say(
            lambda: tr("recovery", "Edits are not kept against a crash: {reason}. Save soon.").format(reason=reason)
        )

    def say_held(self, holder: Holder, path: str) -> None:
        """Somebody else has the file open: this is a copy."""
        who, file = isolated(f"{holder.user or '?'}@{holder.machine}"), isolated(Path(path).name)

        def said() -> str:
            text = tr("recovery", "{who} has {file} open. This is a copy: save it under another name.")
            return text.format(who=who, file=file)

        self.notice.say(said)

    def say_newer(self, path: str) -> None:
        """A newer program wrote the file: this is what of it is known here."""
        file = isolated(Path(path).name)

        def said() -> str:
            text = tr("recovery", "A newer Tarwisa wrote {file}. This is a copy; what is not known here is left out.")
            return text.format(file=file)

        self.notice.say(said)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            bars = (self.context, self.status, self.parent_bar, self.notice, self._title)
            for part in (self.bindings, self.docks, self.tools, *bars):
                part.say_again()
        elif event.type() == QEvent.Type.PaletteChange and self._arranged:
            self.docks.draw()
        elif event.type() == QEvent.Type.LayoutDirectionChange and self._arranged:
            self._stand_tools()
            self.docks.turn_round()

    def go_to_page(self, index: int) -> None:
        """Work on this page, and see it."""
        if 0 <= index < len(self.session.state.pages):
            self.session.show(msgspec.structs.replace(self.session.state, page=index))
            self.canvas.show_page(index)

    def show_frame(self, page: int, frame: int) -> None:
        """Show a frame, or the page where it is 0, and flash it."""
        found = frame_with(self.session.state.issue, frame)
        setup = self.session.state.issue.setup
        self.show_place(page, bounds_of(found) if found is not None else Rect(0, 0, setup.width, setup.height))

    def show_place(self, page: int, rect: Rect) -> None:
        """Show a place of a page, in the middle where it was out of sight, and flash it."""
        if not 0 <= page < len(self.session.state.pages):
            return
        if self.session.state.page != page:
            self.session.show(msgspec.structs.replace(self.session.state, page=page))
        shown, room = self.canvas.sight.rect(page, rect), QRectF(self.canvas.viewport().rect())
        if not room.contains(shown):
            away = shown.center() - room.center()
            self.canvas.scroll_by(away.x(), away.y())
        self.canvas.reveal(page, rect)
        self.canvas.flash(page, rect)

    def _on_changed(self, before: State, after: State) -> None:
        """A parent page comes onto the canvas as a page, or goes from it."""
        if before.parent != after.parent:
            self.canvas.show_page(after.page)

    def toggle_panel(self, name: str) -> None:
        """Bring a panel to the front, or hide it when it is there."""
        self.docks.toggle(name)

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front."""
        self.docks.show(name)

    def _edit_html(self, frame: int) -> None:
        """A moment later: the press that asked for it comes to its end first."""
        QTimer.singleShot(0, self, partial(edit_html, self, frame))

    def zoom_to(self, share: float) -> None:
        """Show the page at this share of its size, 1 for an inch of paper on an inch of the screen."""
        middle = QPointF(self.canvas.viewport().rect().center())
        self.canvas.zoom(share * self.logicalDpiX() / FULL_SIZE, middle)

    def open_palette(self) -> None:
        Palette(self).show()

    def _stand_tools(self) -> None:
        """The tool strip stands where reading begins."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.addToolBar(Qt.ToolBarArea.RightToolBarArea if rtl else Qt.ToolBarArea.LeftToolBarArea, self.tools)


class TitleLine(QObject):
    """What stands in the window's title: the paper, its number, and whether there are changes not saved."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._shown: tuple[object, ...] = ()
        window.session.changed_beside.connect(lambda _before, _after: self._on_changed())
        self.say_again()

    def say_again(self) -> None:
        self._shown = ()
        self._on_changed()

    def _on_changed(self) -> None:
        issue = self._window.session.state.issue
        looked_at = (issue.publication, issue.dateline, self._window.session.has_changes, self._window.path)
        if looked_at != self._shown:
            self._shown = looked_at
            name = text_in(issue.publication.title, "") or tr("window", "Untitled")
            number = f" {issue.dateline.number}" if issue.dateline.number else ""
            self._window.setWindowTitle(f"{name}{number}[*] – Tarwisa")
            self._window.setWindowModified(self._window.session.has_changes)


def tell_exceptions(windows: list[Window]) -> None:
    """What goes wrong in a slot is said in the status bar of the window that is worked in, and whole on stderr."""

    def told(kind: type[BaseException], error: BaseException, trace: object) -> None:
        sys.__excepthook__(kind, error, error.__traceback__)
        why = " ".join(str(error).split()) or kind.__name__
        window = next((each for each in windows if each.isActiveWindow()), windows[-1] if windows else None)
        if window is not None:
            window.say(tr("window", "That did not work: {why}").format(why=isolated(why)))

    sys.excepthook = told
