"""How long a saved issue takes to be seen on the desk, and to be composed whole, and what memory it then takes.

    python -m tests.benchmarks.desk_opening ISSUE
    python -m tests.benchmarks.desk_opening --lay-out PAGES ISSUE

The second makes such an issue, of the benchmarks' copy.
"""

import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop.desk import Desk
from desktop.session import open_session
from tests.benchmarks import tarwisa_issue
from tests.benchmarks.desk import flush, megabytes
from tests.benchmarks.stories import issue_copy


def lay_out(pages: int, path: str) -> None:
    """The benchmarks' copy as an issue of about so many pages, saved."""
    start = time.perf_counter()
    with TemporaryDirectory() as folder:
        tarwisa_issue.write_folder(tuple(issue_copy(pages, 0)), "modular", Path(folder) / "issue")
        session = open_session(str(Path(folder) / "issue"))
        session.save(path)
    print(f"folder made up to {len(session.state.issue.pages)} pages in {time.perf_counter() - start:.1f} s,", end=" ")
    print(f"{megabytes():.0f} MB", flush=True)
    os._exit(0)  # taking all of it apart is no part of this


def open_it(path: str) -> None:
    app = QApplication([])
    desk = Desk(app, keeps=False)
    app.processEvents()
    start, cpu = time.perf_counter(), time.process_time()
    session = open_session(path)
    window = desk.open_session(session)
    window.resize(1600, 1000)
    window.canvas.repaint()
    flush()
    seen = time.perf_counter() - start, time.process_time() - cpu
    longest = 0.0
    while session.is_opening:  # as the window's own loop does it, in between whatever else there is to do
        turn = time.perf_counter()
        app.processEvents()
        longest = max(longest, time.perf_counter() - turn)
    whole = time.perf_counter() - start, time.process_time() - cpu
    print(f"saved issue of {len(session.state.pages)} pages: first page painted after {seen[0]:.2f} s,", end=" ")
    print(f"{seen[1]:.2f} s of CPU; all composed after {whole[0]:.2f} s, {whole[1]:.2f} s of CPU,", end=" ")
    print(f"nobody waiting longer than {1000 * longest:.0f} ms meanwhile")
    print(f"memory then: {megabytes(now=True):.0f} MB, at most {megabytes():.0f}", flush=True)
    os._exit(0)  # taking all of it apart is no part of this


if __name__ == "__main__":
    if sys.argv[1] == "--lay-out":
        lay_out(int(sys.argv[2]), sys.argv[3])
    else:
        open_it(sys.argv[1])
