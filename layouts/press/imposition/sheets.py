"""Reader pages in, printer's sheets out: a PDF of its own with the pages where they are folded to their place."""

import hashlib

import msgspec
import pikepdf

from fonts.face import Face
from layouts.display.items import Box, DisplayList, Item, PlacedPdf
from layouts.findings import Finding, UnreadableInput
from layouts.model.frame import PageBox
from layouts.model.geometry import UPRIGHT, Rect, Turn
from layouts.model.inks import REGISTRATION
from layouts.model.lengths import mm
from layouts.model.page import Binding
from layouts.press.imposition.folding import FOLDS, Place, Side, sheets_of
from layouts.press.pdf import DocumentInfo, Printed, write_pdf
from layouts.press.placed.documents import UnreadableDocument, open_pdf, page_view
from layouts.press.preflight.objects import contains, entry, name, text
from layouts.press.presets import PRESETS, Preset

WHOLE = Rect(0, 0, 1, 1)
HAIR, MARK, AWAY = 0.25, mm(5), mm(1)  # of fold and cut marks
DASH = mm(1)
SLACK = 0.5  # points by which pages of one paper may differ


class Imposition(msgspec.Struct, frozen=True, kw_only=True):
    """How pages become sheets. `signature`: pages of one, 0 for one that holds all; `up`: pages on a side of a sheet.

    `creep`: how far the pages of the innermost sheet move to the spine, in points; those between in proportion.
    `filler`: a PDF whose pages stand where the paper has none; without it those places stay empty. `before_last`: they
    come before the paper's last page, which stays on the outside, and not after it.
    """

    binding: Binding = "left"
    signature: int = 0
    up: int = 2
    creep: float = 0.0
    filler: bytes = b""
    before_last: bool = True


class _Numbered(msgspec.Struct, frozen=True):
    """What stands in a signature's place: a page of the reader's PDF or of the filler (from 1); 0: nothing."""

    source: str
    page: int


def impose(pdf: bytes, order: Imposition, faces: tuple[Face, ...], where: str) -> Printed:
    """The sheets, outside and inside in turn, and what there is to say of blank places.

    `faces` write beside each sheet which it is. Raises UnreadableInput for what cannot be imposed; `where` names it.
    """
    size, bleed, preset, title = _read(pdf, where)
    count = _page_count(pdf, where)
    most = _signature(count, order, where)
    places, findings = _filled(_key(pdf), count, most, order)
    sheets = _sheets(places, most, order)
    pages = []
    for number, (signature, sheet, side, label) in enumerate(sheets):
        pages.append(_side(number, side, label, (size, bleed), _creep(sheet, most, order), signature))
    info = msgspec.structs.replace(title, title=f"{title.title} · imposed", right_bound=order.binding == "right")
    read = {_key(pdf): pdf, _key(order.filler): order.filler}
    made = write_pdf(tuple(pages), info, preset, read.__getitem__, slug_faces=faces, trusted=True)
    return Printed(made.pdf, (*findings, *made.findings))


def _key(file: bytes) -> str:
    return hashlib.sha256(file).hexdigest()


def _read(pdf: bytes, where: str) -> tuple[tuple[float, float], float, Preset, DocumentInfo]:
    """The pages' common trim size and bleed, the preset that their file is of, and what it says of itself."""
    try:
        document = open_pdf(pdf)
        trims = [page_view(page.obj, "trim") for page in document.pages]
        bleeds = [page_view(page.obj, "bleed") for page in document.pages]
    except UnreadableDocument as problem:
        raise UnreadableInput(f"{where}: {problem.args[0]}; {problem.advice}") from None
    wide, high = trims[0].size
    for number, trim in enumerate(trims, 1):
        if abs(trim.size[0] - wide) > SLACK or abs(trim.size[1] - high) > SLACK:
            raise UnreadableInput(f"{where}: page {number} is of another size than the first; impose pages of one size")
    margins = [
        min(t.box[0] - b.box[0], t.box[1] - b.box[1], b.box[2] - t.box[2], b.box[3] - t.box[3])
        for t, b in zip(trims, bleeds)
        if contains(b.box, t.box)
    ]
    bleed = max(0.0, min(margins, default=0.0))
    return (wide, high), round(bleed, 3), _preset_of(document), _info_of(document)


def _preset_of(document: pikepdf.Pdf) -> Preset:
    """The preset of the same kind and printing condition: a file of ours, or as near as can be told."""
    intents = [entry(intent, "/OutputConditionIdentifier") for intent in document.Root.get("/OutputIntents", [])]
    condition = text(intents[0]) if intents else ""
    is_x1a = "X-1" in text(entry(document.docinfo, "/GTS_PDFXVersion")) if document.docinfo is not None else False
    flavour = "proof" if not condition else "x1a" if is_x1a else "x4"
    alike = [preset for preset in PRESETS.values() if preset.flavour == flavour]
    found = next((preset for preset in alike if preset.condition == condition), alike[0])
    return msgspec.structs.replace(found, spots=True, split=False).with_marks()


def _info_of(document: pikepdf.Pdf) -> DocumentInfo:
    import datetime

    info = document.docinfo
    said = text(entry(info, "/CreationDate"))
    try:
        made = datetime.datetime.strptime(said[2:16], "%Y%m%d%H%M%S").replace(tzinfo=datetime.UTC)
    except ValueError:
        made = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
    lang = text(entry(document.Root, "/Lang")) or "und"
    return DocumentInfo(title=text(entry(info, "/Title")) or "Pages", created=made, languages=(lang,))


def binding_of(pdf: bytes) -> Binding:
    """As the file tells viewers to turn its pages."""
    try:
        document = open_pdf(pdf)
    except UnreadableDocument:
        return "left"
    preferences = entry(document.Root, "/ViewerPreferences")
    return "right" if name(entry(preferences, "/Direction")) == "R2L" else "left"


def _page_count(pdf: bytes, where: str) -> int:
    return len(open_pdf(pdf).pages)


def _signature(count: int, order: Imposition, where: str) -> int:
    """Pages of one signature: as wanted, or all in whole sheets. Raises UnreadableInput."""
    if order.up not in FOLDS:
        raise UnreadableInput(f"--up: {order.up} pages on a side cannot be folded; write {', '.join(map(str, FOLDS))}")
    sheet = 2 * order.up
    if order.signature % sheet or order.signature < 0:
        fault = f"--signature: {order.signature} is no whole number of sheets"
        raise UnreadableInput(f"{fault}; write a multiple of {sheet}")
    return order.signature or max(sheet, -(-count // sheet) * sheet)


def _filled(key: str, count: int, most: int, order: Imposition) -> tuple[list[_Numbered], list[Finding]]:
    """Every place of every signature in reading order, and a note for each that is not the paper's."""
    total = -(-count // most) * most
    missing = total - count
    fillers = len(open_pdf(order.filler).pages) if order.filler else 0
    extra = [_Numbered(_key(order.filler), number + 1 if number < fillers else 0) for number in range(missing)]
    own = [_Numbered(key, number) for number in range(1, count + 1)]
    at = count - 1 if order.before_last and missing and count > 1 else count
    places = [*own[:at], *extra, *own[at:]]
    findings = []
    for number, place in enumerate(extra, at + 1):
        what = f"page {place.page} of the filler" if place.page else "blank"
        findings.append(
            Finding(
                severity="note",
                code="imposition-filler" if place.page else "imposition-blank",
                message=f"place {number} of {total} is {what}: the paper has {count} pages",
                advice="" if place.page else "Give a filler, or a paper of whole sheets.",
            )
        )
    return places, findings


def _sheets(
    places: list[_Numbered], most: int, order: Imposition
) -> list[tuple[tuple[_Numbered, ...], int, Side, str]]:
    """Every side to print, with its signature's places, the number of its sheet within it, and its name."""
    made = []
    signatures = [tuple(places[start : start + most]) for start in range(0, len(places), most)]
    for number, signature in enumerate(signatures, 1):
        sheets = sheets_of(most, order.up, order.binding)
        for sheet, sides in enumerate(sheets):
            for side, which in zip(sides, ("outside", "inside")):
                label = f"sheet {sheet + 1}/{len(sheets)} {which}"
                if len(signatures) > 1:
                    label = f"signature {number}/{len(signatures)} {label}"
                made.append((signature, sheet, side, label))
    return made


def _creep(sheet: int, most: int, order: Imposition) -> float:
    sheets = most // (2 * order.up)
    return order.creep * sheet / (sheets - 1) if sheets > 1 else 0.0


def _side(
    number: int, side: Side, label: str, paper: tuple[tuple[float, float], float], creep: float,
    signature: tuple[_Numbered, ...],
) -> DisplayList:  # fmt: skip
    """One side of a sheet. Pages touch at their spines; elsewhere there is room for the bleed of both."""
    (wide, high), bleed = paper
    gap = 2 * bleed
    width = side.columns * wide + (side.columns // 2 - 1) * gap
    height = side.rows * high + (side.rows - 1) * gap
    items: list[Item] = []
    for place in side.places:
        x = place.column * wide + place.column // 2 * gap
        y = place.row * (high + gap)
        shown = signature[place.page - 1]
        if shown.page:
            items.append(_page(place, Rect(x, y, wide, high), shown, bleed, creep))
    items += _marks(side, (wide, high), gap, (width, height), bleed)
    return DisplayList(number, label, round(width, 3), round(height, 3), bleed, (REGISTRATION,), tuple(items))


def _page(place: Place, trim: Rect, shown: _Numbered, bleed: float, creep: float) -> PlacedPdf:
    """A page in its place with its bleed, but for the side of its spine, where the next page begins."""
    at_left = place.spine == "left"
    left, right = (0.0, bleed) if at_left else (bleed, 0.0)
    slot = Rect(trim.x - left, trim.y - bleed, trim.width + left + right, trim.height + 2 * bleed)
    # what creeps out at the fore-edge is moved to the spine, and cut off there
    moved = -creep if at_left else creep
    whole_wide, whole_high = trim.width + 2 * bleed, trim.height + 2 * bleed
    page_left = trim.x - bleed + moved
    crop = Rect((slot.x - page_left) / whole_wide, 0.0, slot.width / whole_wide, slot.height / whole_high)
    if place.upside_down:  # seen the right way up, the other end of it is cut off
        crop = Rect(1 - crop.x - crop.width, 0.0, crop.width, crop.height)
    turn = Turn(180.0, slot.x + slot.width / 2, slot.y + slot.height / 2) if place.upside_down else UPRIGHT
    box: PageBox = "bleed" if bleed else "trim"
    return PlacedPdf(_rounded(slot), shown.source, shown.page, box, crop, "actual", "", "", "", place.page, turn)


def _rounded(rect: Rect) -> Rect:
    return Rect(round(rect.x, 3), round(rect.y, 3), round(rect.width, 3), round(rect.height, 3))


def _marks(
    side: Side, page: tuple[float, float], gap: float, sheet: tuple[float, float], bleed: float
) -> list[Box]:
    """Broken lines where the sheet is folded and whole ones where it is cut, outside of it."""
    wide, high = page
    width, height = sheet
    away = bleed + AWAY
    boxes: list[Box] = []
    for pair in range(side.columns // 2):
        fold = pair * (2 * wide + gap) + wide
        for y in (-away - MARK, height + away):
            boxes += [_line(fold, y + step * 2 * DASH, upright=True, length=DASH) for step in range(3)]
        for cut in (pair * (2 * wide + gap), pair * (2 * wide + gap) + 2 * wide):
            if 0 < cut < width:
                boxes += [_line(cut, y, upright=True, length=MARK) for y in (-away - MARK, height + away)]
    for row in range(1, side.rows):
        for cut in {row * (high + gap), row * (high + gap) - gap}:
            boxes += [_line(x, cut, upright=False, length=MARK) for x in (-away - MARK, width + away)]
    return boxes


def _line(x: float, y: float, *, upright: bool, length: float) -> Box:
    rect = Rect(x - HAIR / 2, y, HAIR, length) if upright else Rect(x, y - HAIR / 2, length, HAIR)
    return Box(_rounded(rect), REGISTRATION.name, "", 0.0, 0)
