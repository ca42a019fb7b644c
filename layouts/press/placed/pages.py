"""Pages of PDFs on the pages of one file: each is in it once, however often it is shown."""

from collections.abc import Callable
from typing import Any

import pikepdf
from pikepdf import Dictionary

from layouts.display.items import DisplayList, PlacedPdf
from layouts.findings import Finding
from layouts.memory import Memory
from layouts.model.frame import PageBox
from layouts.press.placed.arrival import judged
from layouts.press.placed.documents import UnreadableDocument
from layouts.press.placed.drawing import FRESH, FRESH_STATE, operators
from layouts.press.placed.forms import Form, form_object, ready_form
from layouts.press.placed.shared_programs import share_alike
from layouts.press.placed.spot_names import name_spots_once
from layouts.press.presets import Preset

Key = tuple[str, int, PageBox]
_READY: Memory[tuple[str, int, PageBox, Preset], Form] = Memory(
    64, weigh=lambda form: len(form.pdf), heaviest=100_000_000
)


class PlacedPages:
    """The placed pages of one file while it is written; `findings` about them."""

    def __init__(self, preset: Preset, read: Callable[[str], bytes], *, trusted: bool) -> None:
        """`trusted`: the pages were judged elsewhere."""
        self._trusted = trusted
        self._preset = preset
        self._read = read
        self._names: dict[Key, str] = {}
        self._forms: dict[Key, Form] = {}
        self._shown: dict[int, dict[str, Key]] = {}  # by the page's place in the file
        self.findings: list[Finding] = []

    def draw(self, placed: PlacedPdf, page: DisplayList, number: int, edge: float, top: float) -> list[str] | None:
        """The operators that draw it on the file's page of this number (from 0); None where it cannot be placed, and a
        finding says why."""
        where: dict[str, Any] = {"page": page.index + 1, "story": placed.story, "frame": placed.frame}
        whose = f"advert {placed.advertiser or placed.pdf}" if not placed.story else f"the placed page {placed.pdf}"
        try:
            form = self._form(placed)
        except (UnreadableDocument, OSError, KeyError) as problem:
            gone = "its file is gone" if placed.pdf else "its file has not come"
            reason = problem.args[0] if isinstance(problem, UnreadableDocument) else gone
            advice = problem.advice if isinstance(problem, UnreadableDocument) else "Put the file back in its place."
            self.findings.append(
                Finding(
                    severity="error", code="advert-unreadable", message=f"{whose}: {reason}", advice=advice, **where
                )
            )
            return None
        found = () if self._trusted else judged(form, placed, self._preset)
        for finding in found:
            message = f"{whose}: {finding.message}"
            self.findings.append(
                Finding(severity=finding.severity, code=finding.code, message=message, advice=finding.advice, **where)
            )
        if any(finding.code == "advert-transparent" for finding in found):
            return None
        key = (placed.pdf, placed.page, placed.box)
        name = self._names.setdefault(key, f"Pdf{len(self._names) + 1}")
        self._forms[key] = form
        self._shown.setdefault(number, {})[name] = key
        return operators(form.view.size, placed, name, edge, top)

    def finish(self, pdf: pikepdf.Pdf) -> None:
        """Put the forms into the finished file, and give each page those that it shows."""
        if not self._shown:
            return
        made = {key: form_object(pdf, form) for key, form in self._forms.items()}
        fresh = pdf.make_indirect(pikepdf.Object.parse(FRESH_STATE.encode()))
        for number, shown in self._shown.items():
            resources = pdf.pages[number].obj.Resources
            forms = resources.get("/XObject", Dictionary())
            for name, key in shown.items():
                forms[f"/{name}"] = made[key]
            resources.XObject = forms
            states = resources.get("/ExtGState", Dictionary())
            states[f"/{FRESH}"] = fresh
            resources.ExtGState = states
        name_spots_once(pdf)
        share_alike(pdf)

    def _form(self, placed: PlacedPdf) -> Form:
        key = (placed.pdf, placed.page, placed.box, self._preset)
        return _READY.get(key, lambda: ready_form(self._read(placed.pdf), placed.page, placed.box, self._preset))
