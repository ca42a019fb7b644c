"""Garbage is looked for while nobody types."""

import gc

from PySide6.QtWidgets import QApplication

from layouts.edit.text import replace_text
from layouts.model.place import Place, caret_at
from tests.desktop.desk import Desk, small_issue
from tests.desktop.waiting import wait_for


def test_garbage_waits_until_nobody_types(app: QApplication) -> None:
    desk = Desk(small_issue())
    passage = caret_at(Place("s", 0, 0))
    desk.session.edit("Typing", lambda issue: replace_text(issue, passage, "a").issue)
    try:
        assert not gc.isenabled()
        wait_for(gc.isenabled)
    finally:
        gc.enable()
        desk.close()
