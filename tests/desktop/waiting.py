"""Waiting for what other processes do, while the application goes on."""

import time
from collections.abc import Callable

from PySide6.QtTest import QTest


def wait_for(holds: Callable[[], bool], seconds: float = 60.0) -> None:
    """Let the application run until this holds; fails where it never does."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        QTest.qWait(10)
