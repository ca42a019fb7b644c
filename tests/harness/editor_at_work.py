"""The editor's own window with a hand at work in it, for tests that kill it.

    python -m tests.harness.editor_at_work FILE SEED

Opens the saved issue as `tarwisa edit` does and edits it without end; the number of each edit, and when it was made by
the machine's clock, goes to stdout. Every edit also sets the issue's number, so that what is found again tells how far
it came. Now and then the issue is saved.
"""

import random
import sys
import time
from functools import partial

from layouts.edit.issue_data import set_number
from layouts.model.issue import Issue
from tests.harness.deeds import Deed, Hand

SAVES = 40  # a save after so many edits
FIRST = 10_000  # edit n makes this the issue FIRST + n


def main(path: str, seed: int) -> None:
    from PySide6.QtWidgets import QApplication

    from desktop.desk import Desk

    app = QApplication(sys.argv[:1])
    window = Desk(app).open_path(path)
    session, done = window.session, 0
    hand = Hand(session.state.issue, random.Random(seed))
    print("open", flush=True)
    while True:
        deed = hand.deed(session.state.issue)
        done += 1
        session.edit(deed.label, partial(numbered, deed=deed, number=FIRST + done), deed.join)
        sys.stdout.write(f"{done} {time.monotonic()}\n")
        sys.stdout.flush()
        app.processEvents()
        if done % SAVES == 0:
            session.save(path)
            assert window.safe is not None
            window.safe.saved(path)
        time.sleep(0.01)


def numbered(issue: Issue, deed: Deed, number: int) -> Issue:
    """The issue after a deed, and its number."""
    return set_number(deed.change(issue), number)


class Again:
    """The same edits once more: the issue after each of them."""

    def __init__(self, issue: Issue, seed: int) -> None:
        self.issue = issue
        self.hand = Hand(issue, random.Random(seed))
        self.done = 0

    def until(self, count: int) -> Issue:
        """The issue after so many edits; they only go on."""
        while self.done < count:
            deed = self.hand.deed(self.issue)
            self.done += 1
            self.issue = numbered(self.issue, deed, FIRST + self.done)
        return self.issue


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
