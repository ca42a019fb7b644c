"""A page of an advert as a form: made ready for a preset, with what it is made of."""

import io

import msgspec
import pikepdf
from pikepdf import Array, Dictionary, Name

from layouts.findings import Finding
from layouts.model.frame import PageBox
from layouts.press.placed.documents import INSTEAD, PageView, UnreadableDocument, open_pdf, page_of, page_view
from layouts.press.placed.inks import is_spot, must_change
from layouts.press.placed.layers import Layers
from layouts.press.placed.rewriting import Rewriter
from layouts.press.preflight.marks_seen import PageContent, read_page
from layouts.press.preflight.objects import PdfObject, box_of, entries, entry, is_stream, members, name, number, overlap
from layouts.press.presets import Preset

# What a page carries and a form in another document must not.
OF_THE_PAGE = (
    "/StructParents", "/StructParent", "/PieceInfo", "/Metadata", "/LastModified", "/OPI", "/Ref", "/OC", "/AF",
)  # fmt: skip
INVISIBLE_NOTES = {"Link", "Popup", "TrapNet", "PrinterMark"}  # nobody expects to see these in print


class Form(msgspec.Struct, frozen=True):
    """A page ready to be placed: the only page of `pdf`, a document by itself, and which part of it is taken.

    `blends`: it is transparent. `findings`: what was wrong with the file that it came in.
    """

    pdf: bytes
    view: PageView
    blends: bool
    findings: tuple[Finding, ...] = ()


def ready_form(data: bytes, number_of_page: int, box: PageBox, preset: Preset) -> Form:
    """This page of the document with layers settled and spot inks as the preset prints them.

    Raises UnreadableDocument.
    """
    source = open_pdf(data)
    try:
        page = page_of(source, number_of_page).obj
        view = page_view(page, box)
        resources = entry(page, "/Resources")
        if resources is None:
            page.Resources = resources = Dictionary()
        content = read_page(page, resources)
        if _must_be_rewritten(source, content, preset):
            Rewriter(source, Layers(source), preset).page(page)
        blends = is_transparent(content)
        findings = (*_of_boxes(view, box), *_of_file(source, page, view), *_of_colours(content, preset))
        if not blends:
            _without_groups(page, content)
        for key in (*OF_THE_PAGE, "/Annots", "/AA", "/B", "/Thumb", "/Trans", "/Tabs"):
            if key in page:
                del page[key]
        alone = pikepdf.new()
        alone.pages.append(source.pages[number_of_page - 1])
        for item in alone.objects:
            if is_stream(item) or isinstance(item, Dictionary):
                for key in OF_THE_PAGE:
                    if name(entry(item, "/Type")) in ("XObject", "") and key in item:
                        del item[key]
        out = io.BytesIO()
        alone.save(out, static_id=True)  # which packs LZW anew, as PDF/X wants it
        made = Form(out.getvalue(), view, blends, findings)
        form_object(pikepdf.new(), made)  # what breaks off in the middle of its packing is found out here
    except UnreadableDocument:
        raise
    except Exception as error:  # files from everywhere: whatever is wrong with one must not stop the paper
        raise UnreadableDocument(f"it is damaged ({error or type(error).__name__})") from error
    return made


def _of_boxes(view: PageView, box: PageBox) -> list[Finding]:
    if view.found == INSTEAD[box][0]:
        return []
    message = f"it has no {INSTEAD[box][0][1:]}; its {view.found[1:]} is taken for the advert"
    return [Finding(severity="warning", code="advert-box", message=message, advice="Look whether marks are shown.")]


def _of_file(pdf: pikepdf.Pdf, page: PdfObject, view: PageView) -> list[Finding]:
    """Pages and notes that stay behind."""
    findings = []
    repairs = pdf.get_warnings()
    if repairs:
        message = f"it is damaged and was repaired ({repairs[0]})"
        findings.append(
            Finding(severity="error", code="advert-damaged", message=message, advice="Ask for it once more.")
        )
    if len(pdf.pages) > 1:
        message = f"it has {len(pdf.pages)} pages, of which one is placed"
        findings.append(Finding(severity="note", code="advert-pages", message=message))
    kinds = {
        name(entry(note, "/Subtype"))
        for note in members(entry(page, "/Annots"))
        if (place := box_of(entry(note, "/Rect"))) is not None and overlap(place, view.box)
    }
    for kind in sorted(kinds - INVISIBLE_NOTES):
        message = f"a note or field on it ({kind}) is not printed"
        findings.append(
            Finding(severity="warning", code="advert-notes", message=message, advice="Ask for a flattened file.")
        )
    return findings


def form_object(pdf: pikepdf.Pdf, form: Form) -> pikepdf.Object:
    """The form in this document, cut off at its box, its lower left corner at 0, 0; one point is one point."""
    source = pikepdf.open(io.BytesIO(form.pdf))
    page = source.pages[0]
    made = page.as_form_xobject(handle_transformations=False)
    made.BBox = Array(list(form.view.box))
    made.Matrix = Array([round(value, 6) for value in form.view.matrix])
    group = entry(page.obj, "/Group")
    if form.blends:
        made.Group = Dictionary(Type=Name.Group, S=Name.Transparency, I=True, K=False)
        if entry(group, "/CS") is not None:
            made.Group.CS = group.CS
        elif group is None:
            made.Group.CS = Name.DeviceCMYK
    elif "/Group" in made:
        del made.Group
    return pdf.copy_foreign(source.make_indirect(made))


def is_transparent(content: PageContent) -> bool:
    """Whether anything on a page lets through what lies below it."""
    for state in content.states.values():
        modes = members(entry(state, "/BM")) or [entry(state, "/BM")]
        if any(name(mode) not in ("", "Normal", "Compatible") for mode in modes):
            return True
        if any(number(entry(state, key)) not in (None, 1) for key in ("/ca", "/CA")) or entries(entry(state, "/SMask")):
            return True
    return any(
        is_stream(entry(item, "/SMask")) or bool(number(entry(item, "/SMaskInData")))
        for item in content.objects.values()
    )


def _without_groups(page: PdfObject, content: PageContent) -> None:
    """Groups that nothing in them needs: InDesign writes them everywhere, and PDF/X-1a knows none."""
    for item in (page, *content.objects.values()):
        if "/Group" in item:
            del item.Group


def _must_be_rewritten(pdf: pikepdf.Pdf, content: PageContent, preset: Preset) -> bool:
    if entry(pdf.Root, "/OCProperties") is not None:
        return True
    return any(must_change(space, preset) for space in content.spaces)


def _of_colours(content: PageContent, preset: Preset) -> list[Finding]:
    """A word on colours that are no inks: they were turned into those of the press, and nobody has seen the result."""
    kinds = {space.kind for space in content.spaces if must_change(space, preset) and not is_spot(space)} - {"Indexed"}
    if not kinds or preset.flavour == "proof":
        return []
    message = f"its colours in {', '.join(sorted(kinds))} were separated for this press"
    return [Finding(severity="warning", code="advert-colours", message=message, advice="Ask for a file in CMYK.")]
