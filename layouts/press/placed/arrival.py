"""What is wrong with an advert where it stands: the preflight of the placed page, its size and its boxes."""

import io

import msgspec
import pikepdf
from pikepdf import Array, Dictionary, Name

from layouts.display.fitting import fitted
from layouts.display.items import PlacedPdf
from layouts.findings import Finding
from layouts.memory import Memory
from layouts.model.frame import Fit, PageBox
from layouts.model.geometry import Rect
from layouts.press.placed.drawing import FRESH, FRESH_STATE, operators
from layouts.press.placed.forms import Form, form_object
from layouts.press.presets import Preset

SLACK = 2.835  # points, a millimetre: what a slot and an advert may differ by without a word
SCALE_SLACK = 0.005
# Rules that ask something of a file, which this one meets whatever is placed in it, or that no press minds.
NOT_OF_A_PLACED_PAGE = ("box-", "page-", "group-missing", "font-unicode", "colour-press-match")
OF_A_PLACED_DOCUMENT = ("font-", "spot-alike", "file-jpeg2000", "file-filter", "file-stream-outside")
POINT_IN_MM = 25.4 / 72

_JUDGED: Memory[tuple[str, int, PageBox, Rect, Fit, float, float, Preset], tuple[Finding, ...]] = Memory(256)


def judged(form: Form, placed: PlacedPdf, preset: Preset) -> tuple[Finding, ...]:
    """Everything wrong with this page in its slot, for this press. Findings name no page of the issue."""
    rect = placed.rect
    key = (placed.pdf, placed.page, placed.box, placed.crop, placed.fit, rect.width, rect.height, preset)
    return _JUDGED.get(key, lambda: tuple(_judged(form, placed, preset)))


def _judged(form: Form, placed: PlacedPdf, preset: Preset) -> list[Finding]:
    findings = [*form.findings, *_of_size(form, placed)]
    if form.blends and preset.flavour == "x1a":
        findings.append(
            Finding(
                severity="error",
                code="advert-transparent",
                message="it is transparent, which PDF/X-1a has no room for; its space stays empty",
                advice="Ask for a PDF/X-1a, or export the issue as PDF/X-4.",
            )
        )
        return findings
    if preset.flavour == "proof":
        return findings
    return [*findings, *_preflighted(form, placed, preset)]


def _of_size(form: Form, placed: PlacedPdf) -> list[Finding]:
    wide, high = form.view.size
    rect, lies = placed.rect, fitted(placed, wide, high)
    wide, high = wide * placed.crop.width, high * placed.crop.height
    if abs(wide - rect.width) <= SLACK and abs(high - rect.height) <= SLACK:
        return []
    message = f"it is {_mm(wide)} x {_mm(high)} mm and its space {_mm(rect.width)} x {_mm(rect.height)} mm"
    if abs(lies.scale - 1) > SCALE_SLACK:
        message += f"; it is shown at {100 * lies.scale:.0f} %"
    return [
        Finding(
            severity="warning",
            code="advert-size",
            message=message,
            advice="Ask for one of the booked size, or change the space.",
        )
    ]


def _mm(points: float) -> str:
    return f"{points * POINT_IN_MM:.1f}".removesuffix(".0")


def _preflighted(form: Form, placed: PlacedPdf, preset: Preset) -> list[Finding]:
    """The rules of the preflight on a page that is the slot and nothing else, so that sizes are those in print."""
    from layouts.press.preflight.check import RULES, asked, holds
    from layouts.press.preflight.document import open_document
    from layouts.press.preflight.profiles import profile_for

    profile = profile_for(preset)
    document = open_document(_alone(form, placed, preset), "the advert")
    findings = []
    for rule in RULES:
        wanted = rule.id.startswith(OF_A_PLACED_DOCUMENT) if rule.scope == "document" else True
        if wanted and not rule.id.startswith(NOT_OF_A_PLACED_PAGE) and holds(rule, profile):
            findings += [msgspec.structs.replace(finding, page=0) for finding in asked(rule, document, profile)]
    return findings


def _alone(form: Form, placed: PlacedPdf, preset: Preset) -> bytes:
    rect = placed.rect
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(max(rect.width, 3), max(rect.height, 3))).obj
    page.TrimBox = Array([0, 0, rect.width, rect.height])
    if preset.flavour == "x4":
        page.Group = Dictionary(Type=Name.Group, S=Name.Transparency, CS=Name.DeviceCMYK)
    page.Resources = Dictionary(
        XObject=Dictionary({"/Pdf1": form_object(pdf, form)}),
        ExtGState=Dictionary({f"/{FRESH}": pikepdf.Object.parse(FRESH_STATE.encode())}),
    )
    here = msgspec.structs.replace(placed, rect=Rect(0, 0, rect.width, rect.height))
    page.Contents = pdf.make_stream("\n".join(operators(form.view.size, here, "Pdf1", 0.0, rect.height)).encode())
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()
