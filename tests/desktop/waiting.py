"""Waiting for what other processes do, while the application goes on."""

import time
from collections.abc import Callable

from PySide6.QtTest import QTest

from desktop.panels.panel import Turns
from desktop.session import Session


def wait_for(holds: Callable[[], bool], seconds: float = 60.0) -> None:
    """Let the application run until this holds; fails where it never does."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        QTest.qWait(10)


def wait_until_filled(session: Session) -> None:
    """Wait until all panels that have come in sight show something: each has its turn."""
    turns = session.findChild(Turns)
    wait_for(lambda: not isinstance(turns, Turns) or turns.are_over)
