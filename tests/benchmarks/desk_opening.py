"""How long a saved issue takes to be seen on the desk, and to be composed whole, and what memory it then takes.

    python -m tests.benchmarks.desk_opening ISSUE
    python -m tests.benchmarks.desk_opening --lay-out PAGES ISSUE

The second makes such an issue, of the benchmarks' copy. The first prints rows of the desk's table: seconds, by the
clock and by CPU of the whole process.
"""

import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop.desk import Desk
from desktop.session import open_session
from tests.benchmarks import tarwisa_issue
from tests.benchmarks.desk import flush, megabytes, quiet
from tests.benchmarks.stories import issue_copy


def lay_out(pages: int, path: str) -> None:
    """The benchmarks' copy as an issue of about so many pages, saved."""
    start = time.perf_counter()
    app = QApplication([])  # a session has timers, which ask for one
    with TemporaryDirectory() as folder:
        tarwisa_issue.write_folder(tuple(issue_copy(pages, 0)), "modular", Path(folder) / "issue")
        session = open_session(str(Path(folder) / "issue"))
        session.save(path)
    print(f"folder made up to {len(session.state.issue.pages)} pages in {time.perf_counter() - start:.1f} s,", end=" ")
    print(f"{megabytes():.0f} MB", flush=True)
    del app
    os._exit(0)  # taking all of it apart is no part of this


def open_it(path: str) -> None:
    app = QApplication([])
    qInstallMessageHandler(quiet)
    desk = Desk(app, keeps=False)
    app.processEvents()
    start, cpu = time.perf_counter(), time.process_time()
    times: list[tuple[str, float, float]] = []

    def so_far(what: str) -> None:
        times.append((what, time.perf_counter() - start, time.process_time() - cpu))

    session = open_session(path)
    so_far("its first page composed")
    window = desk.open_session(session)
    window.resize(1600, 1000)
    so_far("its window there")
    window.canvas.viewport().repaint()
    flush()
    longest, worked, is_painted = 0.0, 0.0, False
    while session.is_opening:  # as the window's own loop does it, in between whatever else there is to do
        if not is_painted and window.canvas.paints and not window.canvas.rest.late:
            so_far("its first page painted")
            is_painted = True
        turn, own = time.perf_counter(), time.thread_time()
        app.processEvents()
        longest, worked = max(longest, time.perf_counter() - turn), max(worked, time.thread_time() - own)
    so_far("all pages composed")
    print(f"{f'an issue of {len(session.state.pages)} pages opened':<40}{'clock':>8}{'CPU':>8}")
    for what, clock, used in times:
        print(f"{f'  {what}, s':<40}{clock:8.2f}{used:8.2f}")
    print(f"{'  longest wait meanwhile, ms':<40}{1000 * longest:8.0f}{1000 * worked:8.0f}")
    print(f"{'  memory then, and at most, MB':<40}{megabytes(now=True):8.0f}{megabytes():8.0f}", flush=True)
    os._exit(0)  # taking all of it apart is no part of this


if __name__ == "__main__":
    if sys.argv[1] == "--lay-out":
        lay_out(int(sys.argv[2]), sys.argv[3])
    else:
        open_it(sys.argv[1])
