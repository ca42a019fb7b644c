"""Findings: what is wrong with the issue (not with the program): what, where, and what to do."""

from typing import Literal

import msgspec

Severity = Literal["error", "warning", "note"]


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to look at. `page` is the folio, 0 for the whole issue; `frame` an id, 0 for none."""

    severity: Severity
    code: str  # stable, like `overset-text`
    message: str
    advice: str = ""
    page: int = 0
    story: str = ""
    frame: int = 0


class UnreadableInput(Exception):
    """Input that cannot be used at all: one line for a person, `file:line: what is wrong; what to do`."""
