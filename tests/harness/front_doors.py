"""The doors that people really use: the command, in a process of its own, and the editor's window with a hand at it.

In: a door's name as `doors` has it, and a file's bytes. Out: what was said of it. Through the command all that a person
sees counts, and what the process took of the machine; in the window a file is dropped or opened, what asks is answered,
the copy that came in goes onto a page, and the page is painted.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from tests.harness.doors import BOX, ISSUE, STORY, with_advert, written
from tests.harness.samples import LISTED, PLAN, ROWS
from tests.harness.small import small_issue
from tests.house.sources import PROJECT

if TYPE_CHECKING:
    from types import TracebackType

    from desktop.session import Session
    from desktop.window import Window

SECONDS: Final = 90.0  # of CPU that the command may take with its processes: EPS has sixty of Ghostscript's own
WAIT: Final = 300.0  # by the clock, on a machine that has other work
MEMORY: Final = 3 * 2**30  # bytes that any of them may hold

# Where the file stands in an issue folder that is made.
IN_FOLDER: Final = {
    "stories in Markdown": "stories/b.md",
    "stories made": "stories/b.md",
    "stories in plain text": "stories/b.txt",
    "stories from Word": "stories/b.docx",
    "pictures": "pictures/b.png",
    "fonts": "fonts/own.ttf",
    "adverts": "adverts/b.pdf",
    "adverts in EPS": "adverts/b.eps",
    "boxes": "boxes/b.html",
    "issue.toml": "issue.toml",
}
# What it is called where it is imported, or opened for itself.
CALLED: Final = {
    "copy from Word": "b.docx",
    "copy from OpenDocument": "b.odt",
    "copy from web pages": "b.html",
    "exports of WordPress": "b.xml",
    "feeds": "b.rss",
    "agencies' XML": "b.nitf",
    "agencies' JSON": "b.json",
    "lists": "b.csv",
    "workbooks": "b.xlsx",
    "layouts of InDesign": "b.idml",
    "layouts of Scribus": "b.sla",
}
ISSUES: Final = {"adverts": with_advert("pdf"), "adverts in EPS": with_advert("eps"), "boxes": ISSUE + BOX}


class Told(msgspec.Struct, frozen=True):
    """What a command ended with and said; seconds of CPU, and bytes that the largest of its processes held."""

    code: int
    words: str
    seconds: float
    memory: int


def folder_of(door: str, data: bytes, folder: Path) -> Path:
    """An issue folder that has this file."""
    more = "picture: b.png\n" if door == "pictures" else ""
    issue = ISSUES.get(door, ISSUE)
    if door == "boxes":
        written(folder, LISTED.encode(), "boxes/b.csv", issue=issue)
        (folder / "boxes/b.html").write_bytes(data)
        return folder
    return written(folder, data, IN_FOLDER[door], more=more, issue=issue)


def asked(door: str, data: bytes, folder: Path) -> Sequence[str]:
    """What a person types to have this file in."""
    issue = folder / "issue"
    issue.mkdir(exist_ok=True)
    if door in IN_FOLDER:
        return ("make", str(folder_of(door, data, issue)), "-o", str(folder / "out.pdf"))
    if door in CALLED:
        (folder / CALLED[door]).write_bytes(data)
        return ("import", str(folder / CALLED[door]), "--into", str(folder / "into.issue"))
    if door in ("saved issues", "journals"):
        (folder / "b.issue").write_bytes(data)
        return ("export", str(folder / "b.issue"), "-o", str(folder / "out.pdf"))
    if door == "PDF files":
        (folder / "b.pdf").write_bytes(data)
        return ("preflight", str(folder / "b.pdf"))
    if door == "presets":
        written(issue, STORY.format(more="").encode(), "stories/b.md")
        (folder / "own.toml").write_bytes(data)
        return ("make", str(issue), "--preset", str(folder / "own.toml"), "-o", str(folder / "out.pdf"))
    written(folder / "issue", STORY.format(more="").encode(), "stories/b.md")
    (folder / "issue").rename(folder / "weekly")
    (folder / "rows.csv").write_text(ROWS, encoding="utf-8")
    (folder / "batch.toml").write_text(PLAN.replace('["*/weekly"]', "[]"), encoding="utf-8")
    (folder / ("rows.csv" if door == "rows of batches" else "batch.toml")).write_bytes(data)
    return ("batch", str(folder / "batch.toml"), "-o", str(folder / "out"), "-j", "1")


def commanded(door: str, data: bytes, folder: Path) -> Told:
    """The file through `tarwisa`. Raises TimeoutExpired."""
    arguments = asked(door, data, folder)
    with open(folder / "said", "wb") as said:
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "layouts.cli", *arguments],
            cwd=PROJECT,
            env={**os.environ, "XDG_STATE_HOME": str(folder / "state"), "QT_QPA_PLATFORM": "offscreen"},
            stdout=said,
            stderr=subprocess.STDOUT,
        )
        end = time.monotonic() + WAIT
        while True:
            ended, status, used = os.wait4(process.pid, os.WNOHANG)
            if ended:
                break
            if time.monotonic() > end:
                process.kill()
                raise subprocess.TimeoutExpired(arguments, WAIT)
            time.sleep(0.05)
    process.returncode = os.waitstatus_to_exitcode(status)
    words = (folder / "said").read_text(encoding="utf-8", errors="replace")
    return Told(process.returncode, words, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


class Hand:
    """Whoever sits at the window: answers what asks, and remembers what was said."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from desktop.desk import Desk

        self.app = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(self.app, QApplication)
        self.desk = self.app.findChild(Desk) or Desk(self.app, keeps=False)
        self.said: list[str] = []
        self.failed: list[BaseException] = []
        self.window = self.desk.open_session(self._session())
        sys.excepthook = self._on_exception
        self._timer = QTimer(interval=20)
        self._timer.timeout.connect(self._answer)
        self._timer.start()

    @staticmethod
    def _session() -> "Session":
        from desktop.session import Session

        return Session(small_issue())

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: "TracebackType | None") -> None:
        self.failed.append(error)

    def _answer(self) -> None:
        """What stands in front of everything: a message is read, a dialog's proposal taken."""
        from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

        asking = QApplication.activeModalWidget()
        if isinstance(asking, QMessageBox):
            self.said.append(asking.text())
            asking.accept()
        elif isinstance(asking, QDialog):
            asking.accept()

    def rest(self) -> None:
        """All is composed, and painted."""
        for window in self.desk.windows:
            window.session.finish()
            self.app.processEvents()
            window.grab()

    def take(self, path: Path) -> None:
        """A file dropped on the window; copy that came with it goes onto the first page. Undone afterwards."""
        from desktop.opening import take_files
        from layouts.edit.drop_story import drop_story

        session = self.window.session
        begun = session.state.issue
        known = {story.slug for story in begun.stories}
        take_files(self.window, [str(path)])
        for story in session.state.issue.stories:
            if story.slug not in known:
                session.edit("Place story", partial(drop_story, slug=story.slug, page_index=0, x=100.0, y=100.0))
        self._seen_and_undone(begun)

    def place(self, path: Path) -> None:
        """A picture or a document placed on the page. Undone afterwards."""
        from desktop.dialogs.place import place_file

        begun = self.window.session.state.issue
        place_file(self.window, str(path))
        self._seen_and_undone(begun)

    def open(self, path: Path) -> None:
        """An issue in a window of its own, looked at and closed."""
        from desktop.opening import open_issues

        before = list(self.desk.windows)
        open_issues(self.window, [str(path)])
        self.rest()
        for window in list(self.desk.windows):
            if window not in before:
                self.close(window)

    def close(self, window: "Window") -> None:
        window.session.saved = window.session.state.issue
        window.close()
        self.desk.forget(window)

    def _seen_and_undone(self, begun: object) -> None:
        session = self.window.session
        self.rest()
        while session.state.issue is not begun and session.history.done:
            session.undo()
        self.rest()


@cache
def hand() -> Hand:
    """The one of this process."""
    return Hand()


def at_the_desk(door: str, data: bytes, folder: Path) -> None:
    """The file through the window. Raises what a slot raised."""
    sits = hand()
    sits.said.clear()
    sits.failed.clear()
    issue = folder / "issue"
    issue.mkdir(exist_ok=True)
    if door in IN_THE_WINDOW:
        path = folder / f"b{Path(IN_FOLDER.get(door) or CALLED[door]).suffix}"
        path.write_bytes(data)
        IN_THE_WINDOW[door](sits, path)
    elif door == "saved issues":
        (folder / "b.issue").write_bytes(data)
        sits.open(folder / "b.issue")
    else:
        sits.open(folder_of(door, data, issue))
    if sits.failed:
        raise sits.failed[0]
    more = [text for text in sits.said if "\n" in text.strip()]
    assert not more, more[0]


IN_THE_WINDOW: Final[Mapping[str, Callable[[Hand, Path], None]]] = {
    **dict.fromkeys((*CALLED, "stories in Markdown", "stories made", "stories in plain text"), Hand.take),
    **dict.fromkeys(("pictures", "adverts", "adverts in EPS"), Hand.place),
}
NOT_AT_THE_DESK: Final = frozenset(
    {"layouts of InDesign", "layouts of Scribus", "presets", "plans of batches", "rows of batches"}
)
