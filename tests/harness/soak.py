"""Ten thousand edits in the editor's own window: what memory the process holds after the first thousand and at the end.

    python -m tests.harness.soak [--edits 10000] [--after 1000]

A small issue is opened from its file, on a desk with its journal, its canvas and its panels; edits of text, frames and
looks, undo and redo, saves, as `deeds` draws them. The memory is what the process and all that it has begun hold (their
resident sets, in MiB), after a search for garbage; a line for each thousand edits, then both figures. For each look all
is made as it was at first, in one more edit: frames that were moved hide more or less of the text, and what is compared
is what edits leave behind. Each line also says how much of it no file stands behind (pages of libraries are shared with
whatever else runs on the machine), and how large the issue was before, of which edits take away as much as they add.
"""

import argparse
import gc
import os
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.session import Session
    from layouts.model.issue import Issue

EVERY = 1_000  # edits between two lines
RESTS, LONGEST_REST = 8.0, 180.0  # seconds before memory is looked at
UNDOES, SAVES = 0.03, 400  # a burst of undo in so many deeds; a save after so many


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--edits", type=int, default=10_000)
    options.add_argument("--after", type=int, default=1_000)
    chosen = options.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as scratch:
        for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME"):
            os.environ[name] = str(Path(scratch) / name)
        before, after = soak(Path(scratch), chosen.edits, chosen.after)
    print(f"memory after {chosen.edits} edits against after {chosen.after}: {before:.1f} {after:.1f} MiB", flush=True)
    os._exit(0)


def soak(folder: Path, edits: int, first: int) -> tuple[float, float]:
    """MiB after the first so many edits, and after all."""
    from PySide6.QtWidgets import QApplication

    from desktop.desk import Desk
    from layouts.storage.package import open_issue, save
    from tests.harness.deeds import Hand
    from tests.harness.small import varied_issue

    app = QApplication(sys.argv[:1])
    desk = Desk(app)
    path = str(folder / "soak.issue")
    save(varied_issue(), path)
    window = desk.open_path(path)
    session, chance = window.session, random.Random(8)
    begun = session.state.issue
    hand = Hand(begun, chance)
    at_first, done = 0.0, 0
    while done < edits:
        if chance.random() < UNDOES:
            for _ in range(chance.randint(1, 5)):
                session.undo()
            if chance.random() < 0.5:
                session.redo()
        deed = hand.deed(session.state.issue)
        session.edit(deed.label, deed.change, deed.join)
        app.processEvents()
        done += 1
        if done % SAVES == 0:
            session.finish()
            session.save(path)
            assert window.safe is not None
            window.safe.saved(path)
            assert open_issue(path).stories == session.state.issue.stories
        if done in (first, edits) or done % EVERY == 0:
            issue = session.state.issue
            session.edit("As it was", lambda _: begun)
            rest(session, app)
            held, own = memory()
            session.undo()
            steps, seconds = len(session.history.done), time.process_time()
            print(f"{done} {held:.1f} MiB ({own:.1f} of no file), {steps} steps to undo, {seconds:.0f} s; ", end="")
            print(size(issue), flush=True)
            at_first = held if done == first else at_first
    return at_first, held


def size(issue: "Issue") -> str:
    """How much there is of it: it has to be about the same at each look, or memory could not be."""
    paragraphs = [paragraph for story in issue.stories for paragraph in story.paragraphs]
    runs, frames = sum(len(each.runs) for each in paragraphs), sum(len(page.frames) for page in issue.pages)
    words = sum(story.words for story in issue.stories)
    return f"{words} words, {len(paragraphs)} paragraphs, {runs} runs, {frames} frames"


def rest(session: "Session", app: "QApplication") -> None:
    """Nobody touches anything for some seconds, and until all pages are looked at as the press would get them and the
    process that does it has left."""
    import psutil

    from desktop.live_preflight import LivePreflight

    lookers = [looker for window in app.topLevelWidgets() for looker in window.findChildren(LivePreflight)]
    start = time.monotonic()
    while (past := time.monotonic() - start) < RESTS or (
        past < LONGEST_REST and (not all(looker.is_up_to_date for looker in lookers) or psutil.Process().children())
    ):
        session.finish()
        app.processEvents()
        time.sleep(0.005)


def memory() -> tuple[float, float]:
    """What the process and those that it has begun hold, and how much of that is no file's, in MiB."""
    import psutil

    gc.collect()
    held = own = 0
    for process in (psutil.Process().pid, *(child.pid for child in psutil.Process().children(recursive=True))):
        told = dict(line.split(":", 1) for line in Path(f"/proc/{process}/status").read_text().splitlines())
        held, own = held + int(told["VmRSS"].split()[0]), own + int(told["RssAnon"].split()[0])
    return held / 1024, own / 1024


if __name__ == "__main__":
    main()
