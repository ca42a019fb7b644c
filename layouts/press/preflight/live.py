"""Preflight of pages while they are edited: each is printed by itself in memory, and judged when it has changed."""

import datetime
from collections.abc import Callable, Iterator
from typing import cast

import msgspec

from layouts.display.items import DisplayList
from layouts.findings import Finding
from layouts.press.pdf import DocumentInfo, write_pdf
from layouts.press.preflight.check import RULES, asked, holds
from layouts.press.preflight.document import open_document
from layouts.press.preflight.profiles import profile_for
from layouts.press.presets import Preset

# What a file must have the writer sees to; what pages and fonts have depends on what is on them.
OF_THE_PAGE = ("font-", "spot-alike")
NOT_OF_CONTENT = ("box-", "page-count", "page-size")

ReadPicture = Callable[[str], bytes]
Known = tuple[DisplayList, Preset, tuple[Finding, ...]]
_INFO = DocumentInfo(title="Page", created=datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC))


def preflight_page(page: DisplayList, preset: Preset, read_picture: ReadPicture) -> tuple[Finding, ...]:
    """Everything wrong with this page for this press, by the rules of the preflight and by the writer.

    A finding's page counts from 1 in the issue. Takes about a third of a second for a full page; see LivePreflight.
    """
    made = write_pdf((msgspec.structs.replace(page, notes=()),), _INFO, preset, read_picture)
    document, profile = open_document(made.pdf, "the page"), profile_for(preset)
    found = [
        msgspec.structs.replace(finding, page=page.index + 1)
        for rule in RULES
        if _is_of_content(rule.id, cast(str, rule.scope)) and holds(rule, profile)
        for finding in asked(rule, document, profile)
    ]
    return tuple(dict.fromkeys((*made.findings, *found)))


def _is_of_content(rule: str, scope: str) -> bool:
    if scope == "document":
        return rule.startswith(OF_THE_PAGE)
    return not rule.startswith(NOT_OF_CONTENT)


class LivePreflight:
    """Remembers what was found on each page: one that has not changed costs nothing.

    Not for several threads at once; one that works beside the editor has its own.
    """

    def __init__(self, preset: Preset, read_picture: ReadPicture) -> None:
        self.preset = preset
        self._read_picture = read_picture
        self._known: dict[int, Known] = {}

    def page(self, page: DisplayList) -> tuple[Finding, ...]:
        """What is wrong with a page; the same tuple as before when it is the same page."""
        known = self._known.get(page.index)
        if known is not None and known[1] is self.preset and (known[0] is page or known[0] == page):
            return known[2]
        found = preflight_page(page, self.preset, self._read_picture)
        self._known[page.index] = (page, self.preset, found)
        return found

    def is_known(self, page: DisplayList) -> bool:
        """Whether nothing would have to be worked out: what a slice of idle time may skip."""
        known = self._known.get(page.index)
        return known is not None and known[0] is page and known[1] is self.preset

    def pages(self, pages: tuple[DisplayList, ...]) -> Iterator[tuple[Finding, ...]]:
        """The findings of each page in turn: a step of the iterator is a page's work. Pages beyond them are forgotten.
        """
        for index in [index for index in self._known if index >= len(pages)]:
            del self._known[index]
        for page in pages:
            yield self.page(page)


