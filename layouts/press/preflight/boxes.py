"""Rules about page boxes, and about what lies on a page without being printed."""

from collections.abc import Iterator

from layouts.press.preflight.document import Document, Page
from layouts.press.preflight.objects import Box, box_of, contains, entry, members, name, number, overlap
from layouts.press.preflight.profiles import Profile
from layouts.press.preflight.rule import of_document, of_page

SIZES = 3.0, 14400.0  # points: what readers can show (ISO 32000-1, annex C)
ADVICE = "Set the page boxes in the program that made the page."


@of_page("box-media", "error", ADVICE)
def has_a_media_box(page: Page, profile: Profile) -> Iterator[str]:
    box = page.box("/MediaBox")
    if box is None:
        yield "The page has no MediaBox that makes sense."
    elif not all(SIZES[0] <= side <= SIZES[1] for side in (box[2] - box[0], box[3] - box[1])):
        yield "The page is smaller or larger than a PDF's page can be."


@of_page("box-trim", "error", ADVICE, "x4", "x1a")
def says_where_it_is_cut(page: Page, profile: Profile) -> Iterator[str]:
    trim, art = (entry(page.obj, key) for key in ("/TrimBox", "/ArtBox"))
    if trim is None and art is None:
        yield "The page has no TrimBox."
    elif trim is not None and art is not None:
        yield "The page has a TrimBox and an ArtBox: only one may be there."


@of_page("box-nesting", "error", ADVICE, "x4", "x1a")
def has_boxes_within_each_other(page: Page, profile: Profile) -> Iterator[str]:
    keys = ("MediaBox", "CropBox", "BleedBox", "TrimBox", "ArtBox")
    boxes = {key: page.box(f"/{key}") for key in keys}
    for key in keys[1:]:
        if boxes[key] is None and entry(page.obj, f"/{key}") is not None:
            yield f"The {key} is no rectangle."
    for outer, inner in (
        ("MediaBox", "BleedBox"), ("MediaBox", "TrimBox"), ("BleedBox", "TrimBox"), ("BleedBox", "ArtBox"),
        ("MediaBox", "CropBox"), ("MediaBox", "ArtBox"), ("CropBox", "TrimBox"), ("CropBox", "ArtBox"),
    ):  # fmt: skip
        around, within = boxes[outer], boxes[inner]
        if around and within and not contains(around, within):
            yield f"The {inner} goes beyond the {outer}."


@of_page("box-empty", "error", ADVICE)
def has_boxes_with_an_inside(page: Page, profile: Profile) -> Iterator[str]:
    for key in ("/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox"):
        box = page.box(key)
        if box and (box[2] - box[0] <= 0 or box[3] - box[1] <= 0):
            yield f"The {key[1:]} has no inside."


@of_page("box-inherited", "error", ADVICE, "x4", "x1a")
def has_boxes_of_its_own(page: Page, profile: Profile) -> Iterator[str]:
    if entry(page.obj, "/MediaBox") is None and page.inherited.get("/MediaBox") is not None:
        yield "The MediaBox stands above the page and not on it: tools that take pages out lose it."


@of_page("box-crop", "error", ADVICE, "x4", "x1a")
def is_shown_whole(page: Page, profile: Profile) -> Iterator[str]:
    crop, media = page.box("/CropBox"), page.box("/MediaBox")
    if crop and media and not contains(crop, media):
        yield "The CropBox hides a part of the page."


@of_page("page-unit", "error", ADVICE)
def is_measured_in_points(page: Page, profile: Profile) -> Iterator[str]:
    unit = number(entry(page.obj, "/UserUnit"))
    if unit is not None and unit != 1:
        yield f"The page is measured in units of {unit:g} points (UserUnit)."


@of_page("page-turned", "error", "Export the page upright.", on_request=True)
def stands_upright(page: Page, profile: Profile) -> Iterator[str]:
    turned = entry(page.obj, "/Rotate")
    angle = number(page.inherited.get("/Rotate") if turned is None else turned) or 0
    if angle % 360:
        yield f"The page is turned by {angle:g} degrees."


@of_document("page-size", "error", "Make all pages of one size.", on_request=True)
def has_pages_of_one_size(document: Document, profile: Profile) -> Iterator[str]:
    sizes = {(round(trim[2] - trim[0], 1), round(trim[3] - trim[1], 1)) for trim in (p.trim for p in document.pages)}
    if len(sizes) > 1:
        yield f"The pages are of {len(sizes)} sizes."


@of_page("page-empty", "warning", "Take the page out, or say that it is meant to be empty.")
def is_not_empty(page: Page, profile: Profile) -> Iterator[str]:
    if not any(mark.kind == "shading" or overlap(_thick(mark.box), page.trim) for mark in page.content.marks):
        yield "Nothing is printed on the page."


def _thick(box: Box) -> Box:
    """A box that a line without any height has too."""
    return box[0] - 0.01, box[1] - 0.01, box[2] + 0.01, box[3] + 0.01


@of_page("annotation", "error", "Take notes and links away, or flatten them.", "x4", "x1a")
def has_no_notes_in_print(page: Page, profile: Profile) -> Iterator[str]:
    outside = page.box("/BleedBox") or page.trim
    for annotation in members(entry(page.obj, "/Annots")):
        kind = name(entry(annotation, "/Subtype")) or "?"
        place = box_of(entry(annotation, "/Rect"))
        limit = page.trim if kind == "PrinterMark" else outside
        if kind != "TrapNet" and (place is None or overlap(_thick(place), limit)):
            yield f"An annotation ({kind}) lies within the printed page."


RULES = (
    has_a_media_box, says_where_it_is_cut, has_boxes_within_each_other, has_boxes_with_an_inside,
    has_boxes_of_its_own, is_shown_whole, is_measured_in_points, stands_upright, has_pages_of_one_size, is_not_empty,
    has_no_notes_in_print,
)  # fmt: skip
