"""What stands before an export: what is wrong with the issue as it is this moment."""

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from desktop import live_preflight
from desktop.desk import the_desk
from desktop.dialogs.export import standing
from desktop.session import Session
from desktop.window import Window
from layouts.model.issue import Legal
from tests.desktop.desk import small_issue


def missing(window: Window) -> bool:
    return any("does not say its number of legal deposit" in finding.message for finding in standing(window))


def test_what_was_written_a_moment_ago_counts_however_slowly_pages_are_read(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_preflight, "SLICE", -1.0)  # each page is a slice of its own
    the_desk().interpreter.speak("en")
    issue = msgspec.structs.replace(small_issue(), legal=Legal())
    window = Window(Session(issue))
    assert missing(window)
    legal = msgspec.structs.replace(issue.legal, deposit="117/26")
    window.session.edit("Deposit", lambda now: msgspec.structs.replace(now, legal=legal))
    assert not missing(window)
    window.session.undo()
    assert missing(window)
    window.close_caches()
    window.session.saved = window.session.state.issue
    window.close()
