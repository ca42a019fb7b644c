"""The copy for a library's shelves: a PDF/A-2u of what was written for the press (ISO 19005-2).

The drawing is the same. Overprint is taken out, since PDF/A forbids it in this form over an ICC profile, and the
printing condition becomes that of PDF/A. The copy is written with the claim of level B and shown to pikepdf's
validator, which knows that level alone. A placed page that it does not take, or whose text has no letters, is drawn as
a picture. Once all codes shown have letters, one byte of the approved file, the claim's, says U.
"""

import io
import re
from collections.abc import Iterator

import msgspec
import pikepdf
from pikepdf import Array, Name

from layouts.findings import Finding
from layouts.press.archive_letters import give_letters, has_letters, shown_fonts, unlettered
from layouts.press.archive_pictures import draw_as_picture

VERSION = "1.7"
CLAIM = (
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">'
    "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>"
)
CLAIM_OF_B = re.compile(rb"(pdfaid:conformance(?:>|=[\"']))B(?=[<\"'])")
# Properties that PDF/A knows only with a description of their schema (6.6.2.3).
OF_THE_PRESS = re.compile(r'<(pdfxid:\w+|pdf:Trapped)>[^<]*</\1>\n?| xmlns:pdfxid="[^"]*"')
OF_HALFTONES = ("/TR", "/TR2", "/HT", "/HTP")  # 6.2.5: of a press, not of a shelf
OBJECT = re.compile(r"^obj (\d+) (\d+)\b")  # how the validator says where
FLAVOUR = "2b"


class ArchiveCopy(msgspec.Struct, frozen=True):
    """The file, and what there is to say about it. `level` is what it claims: `u`, or `b` where letters are missing.

    `approved`: the same file with the claim of level B, as the validator saw it.
    """

    pdf: bytes
    level: str
    approved: bytes
    findings: tuple[Finding, ...] = ()


def archive_copy(printed: bytes) -> ArchiveCopy:
    """A PDF/X-4 of ours as PDF/A-2u. The same input gives the same bytes."""
    pdf = pikepdf.open(io.BytesIO(printed))
    settle_states(pdf)
    give_letters(pdf)
    intent = pdf.Root.OutputIntents[0]
    intent.S = Name.GTS_PDFA1
    pdf.Root.OutputIntents = Array([intent])
    metadata = pdf.Root.Metadata
    said = OF_THE_PRESS.sub("", metadata.read_bytes().decode())
    metadata.write(said.replace("</rdf:RDF>", f"{CLAIM}</rdf:RDF>").encode())
    if "/Trapped" in pdf.docinfo:
        del pdf.docinfo.Trapped
    data = saved(pdf)
    problems = refusals(data)
    findings: list[Finding] = []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        drawn = _drawn_as_pictures(pdf, problems)
        if drawn:
            data = saved(pdf)
            problems = refusals(data)
            findings += [_as_picture(page) for page in drawn]
    return _judged(data, problems, findings)


def vouched(claiming_b: bytes) -> ArchiveCopy:
    """A file that claims PDF/A-2b, looked at by the validator, with the claim of 2u where its letters bear it out."""
    return _judged(claiming_b, refusals(claiming_b), [])


def settle_states(pdf: pikepdf.Pdf) -> None:
    """No overprint and no halftones of a press, on pages and in everything placed on them; no kinds of resource that
    are named and hold nothing, which the validator takes for what it does not know."""
    for item in pdf.objects:
        drop_empty(item)
        for state in states_of(item):
            for key in OF_HALFTONES:
                if key in state:
                    del state[key]
            if any(key in state for key in ("/OP", "/op", "/OPM")):
                state.OP = state.op = False
                state.OPM = 0


def _judged(data: bytes, problems: list[tuple[str, tuple[int, int]]], findings: list[Finding]) -> ArchiveCopy:
    told = (*findings, *map(_refused, problems))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        if any(unlettered(font) for font in shown_fonts(pdf)):
            return ArchiveCopy(data, "b", data, told)
    return ArchiveCopy(CLAIM_OF_B.sub(rb"\1U", data, count=1), "u", data, told)


def states_of(item: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """The graphics states that an object names in its resources, or as resources, or is."""
    if not isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
        return
    if item.get("/Type") == Name.ExtGState:
        yield item
    for holder in (item, item.get("/Resources")):
        named = holder.get("/ExtGState") if isinstance(holder, pikepdf.Dictionary | pikepdf.Stream) else None
        if isinstance(named, pikepdf.Dictionary):
            yield from (state for state in dict(named).values() if isinstance(state, pikepdf.Dictionary))


def drop_empty(item: pikepdf.Object) -> None:
    """Take lists of resources without an entry out of an object's resources, or of an object that is such."""
    if not isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
        return
    for holder in (item, item.get("/Resources")):
        if not isinstance(holder, pikepdf.Dictionary):
            continue
        for kind in ("/Pattern", "/Shading"):
            named = holder.get(kind)
            if isinstance(named, pikepdf.Dictionary) and not len(named.keys()):
                del holder[kind]


def refusals(data: bytes) -> list[tuple[str, tuple[int, int]]]:
    """What the validator does not approve in the file as it is, each with the object it is about; (0, 0) for none."""
    from pikepdf import pdfa

    report = pdfa.validate_written(io.BytesIO(data), FLAVOUR)
    found = []
    for one in report.findings:
        told = OBJECT.match(one.where)
        found.append((str(one), (int(told[1]), int(told[2])) if told else (0, 0)))
    return found


def saved(pdf: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(
        out,
        min_version=VERSION,
        force_version=VERSION,
        fix_metadata_version=False,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        deterministic_id=True,
    )
    return out.getvalue()


def _drawn_as_pictures(pdf: pikepdf.Pdf, problems: list[tuple[str, tuple[int, int]]]) -> list[int]:
    """Draw the placed pages that the validator refuses, or whose text has no letters; the pages they stand on."""
    about = {place for _, place in problems}
    fonts = shown_fonts(pdf)
    made: dict[tuple[int, int], pikepdf.Object] = {}
    pages = []
    for number, page in enumerate(pdf.pages, 1):
        placed = page.obj.Resources.get("/XObject", pikepdf.Dictionary())
        for key, form in dict(placed).items():
            if form.get("/Subtype") != Name.Form:
                continue
            if form.objgen not in made:
                if has_letters(form, fonts) and not about & within(form):
                    continue
                made[form.objgen] = draw_as_picture(pdf, form)
            placed[key] = made[form.objgen]
            pages.append(number)
    return pages


def within(form: pikepdf.Object) -> set[tuple[int, int]]:
    """The numbers of this object and of all that it leads to."""
    found: set[tuple[int, int]] = set()
    waiting = [form]
    while waiting:
        item = waiting.pop()
        if item.is_indirect:
            if item.objgen in found:
                continue
            found.add(item.objgen)
        if isinstance(item, pikepdf.Array):
            waiting += [one for one in item if isinstance(one, pikepdf.Object)]
        elif isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
            waiting += [
                one for key, one in item.items() if isinstance(one, pikepdf.Object) and key not in ("/Parent", "/P")
            ]
    return found


def _as_picture(page: int) -> Finding:
    return Finding(
        severity="note",
        code="archive-picture",
        message=f"what is placed on page {page} has to be a picture in the copy for the library",
        advice="It has fonts that are not embedded, or gradients and patterns that the validator does not know.",
    )


def _refused(problem: tuple[str, tuple[int, int]]) -> Finding:
    return Finding(
        severity="error",
        code="archive-refused",
        message=f"the copy for the library is no sound PDF/A: {problem[0]}",
        advice="Replace the picture or the advert that it is about.",
    )
