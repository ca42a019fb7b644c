"""The desk as a whole: what its person prefers, the language it speaks, the windows that stand open on it."""

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.garbage import Garbage
from desktop.icon_family import forget_icons
from desktop.language import Interpreter, spoken_here
from desktop.preferences import Preferences, keep_preferences, read_preferences, with_opened
from desktop.safekeeping import Safekeeping
from desktop.session import Session, open_session
from desktop.themes import dress
from layouts.memory import hold_together

if TYPE_CHECKING:
    from desktop.window import Window

LET_GO = 1000  # ms after a window was closed: by then Qt has let go of it


class Desk(QObject):
    """One for the application. `preferred` tells what was preferred before and what is now, both `Preferences`."""

    preferred = Signal(object, object)

    def __init__(self, app: QApplication, *, keeps: bool = True) -> None:
        """`keeps`: whether preferences are read from the person's settings and written there."""
        super().__init__(app)
        hold_together()
        self.app = app
        app.aboutToQuit.connect(forget_icons)
        self.keeps = keeps
        self.preferences = read_preferences() if keeps else Preferences()
        self.interpreter = app.findChild(Interpreter) or Interpreter(app)
        self.windows: list[Window] = []
        self._put_on(self.preferences)

    def prefer(self, **choices: object) -> None:
        """Change preferences; every window follows at once."""
        before = self.preferences
        after = msgspec.structs.replace(before, **choices)
        if after == before:
            return
        self.preferences = after
        if self.keeps:
            keep_preferences(after)
        if (before.language, before.theme) != (after.language, after.theme):
            self._put_on(after)
        if before.visual_arrows != after.visual_arrows:
            for window in self.windows:
                self._look(window.session)
        self.preferred.emit(before, after)

    def open_path(self, path: str) -> "Window":
        """A window on a saved issue or an issue folder. Raises UnreadableInput."""
        session = open_session(path)
        window = self.open_session(session, path if path.endswith(".issue") and not session.is_newer else "")
        if session.is_newer:
            window.say_newer(path)
        self.remember(path)
        return window

    def open_session(self, session: Session, path: str = "", *, recovered: bool = False) -> "Window":
        """A window on an issue. `path`: its .issue file; `recovered`: what is in no file yet came out of a crash.

        A file that somebody else has open opens as a copy, without a file of its own.
        """
        from desktop.window import Window, tell_exceptions

        self._look(session)
        window = Window(session)
        self.windows.append(window)
        tell_exceptions(self.windows)
        self.app.aboutToQuit.connect(window.close_caches)
        if self.keeps:
            window.safe = Safekeeping(session, path, recovered)
            window.safe.failed.connect(window.say_unsafe)
        window.path = path if window.safe is None or window.safe.holder is None else ""
        window.show()
        if window.safe is not None and window.safe.holder is not None:
            window.say_held(window.safe.holder, path)
        if session.state.pages:
            window.go_to_page(0)
        return window

    def remember(self, path: str) -> None:
        """An issue was opened from here, or saved here."""
        self.prefer(recent=with_opened(self.preferences, str(Path(path).resolve())).recent)

    def forget(self, window: "Window") -> None:
        """A window was closed: it goes with all that hangs on it. Qt's connections hold what they call, unseen by a
        search for garbage, until the object that they are of is deleted."""
        if window.safe is not None:
            window.safe.close()
            window.safe = None
        if window in self.windows:  # opened here, with a session of its own
            self.windows.remove(window)
            window.close_caches()
            window.deleteLater()
            window.session.deleteLater()
            QTimer.singleShot(LET_GO, self, Garbage.search_all)

    def _look(self, session: Session) -> None:
        view = session.state.view
        if view.visual_arrows != self.preferences.visual_arrows:
            view = msgspec.structs.replace(view, visual_arrows=self.preferences.visual_arrows)
            session.show(msgspec.structs.replace(session.state, view=view))

    def _put_on(self, preferences: Preferences) -> None:
        dress(self.app, preferences.theme)
        self.interpreter.speak(preferences.language or spoken_here())


def the_desk() -> Desk:
    """The application's desk. Raises LookupError where none was laid out: asking for one must not dress the application
    or read anybody's preferences."""
    app = QApplication.instance()
    found = app.findChild(Desk) if app is not None else None
    if found is None:
        raise LookupError("no desk is laid out: `Desk(app)` comes first")
    return found
