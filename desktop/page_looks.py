"""The process in which pages are looked at as the press would get them, so that no key waits for one.

A request is a line of JSON with the size of a parcel (`page_parcels`), and the parcel; the answer is a line too: its
`findings`, or why the page could not be looked at (`failed`). It ends with its input, and whatever else the machine has
to do goes before it.
"""

import gc
import json
import os
import sys
from typing import Any

import msgspec

from desktop.page_parcels import unpacked
from layouts.display.items import DisplayList
from layouts.findings import Finding
from layouts.model.issue import Issue
from layouts.press.preflight.check import RULES, preflight
from layouts.press.preflight.profiles import PROFILES
from layouts.produce import Settings, preset_of, printed

GIVES_WAY = 10  # of Unix: how much


def main() -> None:
    """Look at pages until nobody sends any more."""
    if hasattr(os, "nice"):
        os.nice(GIVES_WAY)
    answer({"ready": True})
    while line := sys.stdin.buffer.readline():
        answer(looked_at(sys.stdin.buffer.read(json.loads(line)["bytes"])))
        gc.collect()


def looked_at(parcel: bytes) -> dict[str, Any]:
    """What comes of a page. Whatever is wrong with one must not end the watch over the others."""
    try:
        return {"findings": look_at_page(*unpacked(parcel))}
    except Exception as error:
        return {"failed": str(error) or type(error).__name__}


def look_at_page(issue: Issue, page: DisplayList, preset: str) -> tuple[Finding, ...]:
    """What the press’s rules find on one page printed by itself. What is asked of whole files is left to the export."""
    (pdf,), of_print = printed(issue, (page,), preset_of(Settings(preset=preset)))
    of_page = {rule.id for rule in RULES if rule.scope == "page"}
    seen = preflight(pdf, PROFILES[preset])
    return (*of_print, *(finding for finding in seen if finding.code in of_page))


def answer(told: dict[str, Any]) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(told) + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
