"""The status bar: zoom, page, language, words, what is left over, what preflight says, what is saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QStatusBar, QToolButton

from desktop.icon_family import icon
from desktop.language import LANGUAGES, counted, isolated, tr
from desktop.panels.fields import ShareField, ValueField
from desktop.panels.preflight import PreflightPanel
from desktop.plain import PlainLabel
from desktop.state import State
from layouts.edit.overrides import paragraphs_in
from layouts.edit.parts import story_of

if TYPE_CHECKING:
    from desktop.window import Window

PATIENCE = 200  # milliseconds: words are counted when a person pauses
FULL_SIZE = 72  # points in an inch: at 100 %, an inch of the page is an inch of the screen


class PageField(ValueField):
    """The folio of the page worked on."""

    decimals = 0


class StatusBar(QStatusBar):
    """`preflight_wanted`: the sign of preflight was pressed."""

    preflight_wanted = Signal()

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.setSizeGripEnabled(False)
        self.zoom = ShareField(least=0.05, most=40.0)
        self.page, self.of = PageField(least=1), PlainLabel()
        self.words, self.language, self.saved = PlainLabel(), PlainLabel(), PlainLabel()
        self.preflight = QToolButton()
        self.preflight.setAutoRaise(True)
        self.preflight.setToolButtonStyle(self.preflight.toolButtonStyle().ToolButtonTextBesideIcon)
        self.zoom.setFixedWidth(72)
        self.page.setFixedWidth(44)
        for left in (self.zoom, self.page, self.of):
            self.addWidget(left)
        for right in (self.words, self.language, self.preflight, self.saved):
            self.addPermanentWidget(right)
        self.preflight.clicked.connect(self.preflight_wanted)
        self.page.settled.connect(self._on_page)
        self.zoom.settled.connect(self._on_zoom)
        self._late = QTimer(self, singleShot=True, interval=PATIENCE)
        self._late.timeout.connect(self.count)
        self._sign = ""
        self._watched: PreflightPanel | None = None
        window.session.changed_beside.connect(self._on_changed)
        window.session.found.connect(self._late.start)
        self.say_again()

    def say_again(self) -> None:
        self.zoom.setAccessibleName(tr("status", "Zoom"))
        self.zoom.setToolTip(tr("status", "Zoom"))
        self.page.setAccessibleName(tr("status", "Page"))
        self.page.setToolTip(tr("status", "Page"))
        self._sign = ""
        self.show_state(self._window.session.state)
        self.count()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._sign = ""
            self._late.start()

    def watch(self, preflight: PreflightPanel) -> None:
        """Tell how this panel's findings stand."""
        self._watched = preflight
        preflight.live.found.connect(self._late.start)

    def ask_page(self) -> None:
        """The field for the page, ready to be typed into."""
        self.page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.page.selectAll()

    def show_zoom(self, scale: float) -> None:
        """`scale` in pixels to the point."""
        self.zoom.put(round(scale * FULL_SIZE / self._window.logicalDpiX(), 4))

    def show_state(self, state: State) -> None:
        """The page worked on, the language at the caret, whether all is saved."""
        issue = self._window.session.issue
        if 0 <= state.page < len(issue.pages):
            self.page.put(float(issue.pages[state.page].folio))
        pages = tr("status", "of {count}").format(count=len(issue.pages))
        if self.of.text() != pages:
            self.of.setText(pages)
        language = language_at(state)
        if self.language.text() != language:
            self.language.setText(language)
        has_changes = self._window.session.has_changes
        saved = tr("status", "Changes not saved") if has_changes else tr("status", "Saved")
        if self.saved.text() != saved:
            self.saved.setText(saved)

    def count(self) -> None:
        """Words and what is left over of the story with the caret, or of the issue; how preflight stands."""
        session = self._window.session
        state, placements = session.state, session.composition.placements
        slug = state.selection.text.caret.story if state.selection.text is not None else ""
        if slug and story_of(state.issue, slug) is not None:
            placements = tuple(each for each in placements if each.slug == slug)
        words = sum(placement.words for placement in placements)
        over = sum(placement.overset_words for placement in placements)
        text = counted("status", "%n words", "", words)
        if over:
            text += " · " + counted("status", "%n words left over", "", over)
        self.words.setText(text)
        errors, warnings = self._watched.counts() if self._watched is not None else (0, 0)
        looking = session.is_opening or self._watched is None or not self._watched.live.is_up_to_date
        sign = "error" if errors else "warning" if warnings else "note" if looking else "ok"
        if sign != self._sign:
            self._sign = sign
            self.preflight.setIcon(icon(sign))
        said = tr("status", "No errors")
        if looking:
            said = tr("status", "Opening…") if session.is_opening else tr("status", "Looking…")
        if errors:
            said = counted("status", "%n errors", "", errors)
        elif warnings:
            said = counted("status", "%n warnings", "", warnings)
        self.preflight.setText(isolated(said) if errors or warnings else said)
        self.preflight.setToolTip(tr("status", "Preflight"))
        self.preflight.setAccessibleName(tr("status", "Preflight") + ": " + said)

    def _on_changed(self, before: State, after: State) -> None:
        self.show_state(after)
        if before.issue is not after.issue or before.selection is not after.selection:
            self._late.start()

    def _on_page(self, folio: float) -> None:
        self._window.go_to_page(int(folio) - 1)
        self.show_state(self._window.session.state)

    def _on_zoom(self, share: float) -> None:
        self._window.zoom_to(share)


def language_at(state: State) -> str:
    """The name of the language at the caret; nothing where no text is selected."""
    if state.selection.text is None:
        return ""
    paragraphs = paragraphs_in(state.issue, state.selection.text)
    tags = {paragraph.lang for paragraph in paragraphs}
    return LANGUAGES.get(next(iter(tags)).split("-")[0], next(iter(tags))) if len(tags) == 1 else ""
