"""Rules about the file itself: version, structure, encryption, actions, things carried along."""

import re
from collections.abc import Iterator

from layouts.press.preflight.document import Document
from layouts.press.preflight.objects import entries, entry, is_stream, members, name, text
from layouts.press.preflight.profiles import Profile
from layouts.press.preflight.rule import of_document

HEADER = re.compile(rb"%PDF-(\d)\.(\d)")
NEWEST = {"x4": "1.6", "x1a": "1.4"}
EXPORT = "Export the file again as PDF/X."


@of_document("file-header", "error", EXPORT, "x4", "x1a")
def begins_with_its_version(document: Document, profile: Profile) -> Iterator[str]:
    if not HEADER.match(document.data):
        yield "The file does not begin with %PDF and a version."


@of_document("file-binary", "error", EXPORT, "x4", "x1a")
def says_that_it_is_binary(document: Document, profile: Profile) -> Iterator[str]:
    second = document.data[:64].replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")[1:2]
    if not second or not second[0].startswith(b"%") or sum(byte > 127 for byte in second[0][1:5]) < 4:
        yield "The second line is no comment of four bytes above 127: the file may be damaged on its way as text."


@of_document("file-version", "error", EXPORT, "x4", "x1a")
def is_of_a_version_the_press_knows(document: Document, profile: Profile) -> Iterator[str]:
    found = HEADER.match(document.data)
    header = f"{int(found[1])}.{int(found[2])}" if found else ""
    for version in dict.fromkeys((header, name(entry(document.root, "/Version")))):
        if version > NEWEST[profile.flavour]:
            yield f"The file is PDF {version}; the newest allowed is {NEWEST[profile.flavour]}."


@of_document("file-damaged", "error", EXPORT)
def needs_no_repair(document: Document, profile: Profile) -> Iterator[str]:
    for warning in document.warnings[:3]:
        yield f"The file is damaged: {warning}."


@of_document("file-end", "error", EXPORT, "x4", "x1a")
def ends_where_it_says(document: Document, profile: Profile) -> Iterator[str]:
    if not document.data.rstrip(b"\r\n \0").endswith(b"%%EOF"):
        yield "The file does not end with %%EOF: it was cut short, or something was added to it."


@of_document("file-packed", "error", "Export it as PDF 1.4, without object streams.", "x1a")
def has_no_object_streams(document: Document, profile: Profile) -> Iterator[str]:
    if re.search(rb"/Type\s*/(ObjStm|XRef)\b", document.data):
        yield "Objects are packed in streams, which PDF 1.4 does not know."


@of_document("file-encrypted", "error", "Export it without passwords and permissions.")
def is_not_encrypted(document: Document, profile: Profile) -> Iterator[str]:
    if document.pdf.is_encrypted:
        yield "The file is encrypted."


@of_document("file-id", "error", EXPORT, "x4", "x1a")
def has_two_identifiers(document: Document, profile: Profile) -> Iterator[str]:
    found = [text(member) for member in members(entry(document.pdf.trailer, "/ID"))]
    if len(found) != 2 or not all(found):
        yield "The file has no ID of two parts."


@of_document("file-stream-outside", "error", EXPORT)
def carries_all_its_data(document: Document, profile: Profile) -> Iterator[str]:
    if any(is_stream(obj) and entry(obj, "/F") is not None for obj in document.dictionaries):
        yield "Data of the file stand in another file."


def _filters(document: Document) -> set[str]:
    found: set[str] = set()
    for obj in document.dictionaries:
        if is_stream(obj):
            of = entry(obj, "/Filter")
            found.update(name(member) for member in members(of) or [of])
    return found


STANDARD = {
    "", "ASCIIHexDecode", "ASCII85Decode", "LZWDecode", "FlateDecode", "RunLengthDecode", "CCITTFaxDecode",
    "JBIG2Decode", "DCTDecode", "JPXDecode", "Crypt",
}  # fmt: skip


@of_document("file-filter", "error", EXPORT)
def is_packed_in_known_ways(document: Document, profile: Profile) -> Iterator[str]:
    for unknown in sorted(_filters(document) - STANDARD):
        yield f"A stream is packed by {unknown}, which no reader knows."
    if "Crypt" in _filters(document):
        yield "A stream is encrypted by itself (Crypt)."


@of_document("file-lzw", "error", "Export it with Flate (ZIP) compression.", "x4", "x1a")
def uses_no_lzw(document: Document, profile: Profile) -> Iterator[str]:
    if "LZWDecode" in _filters(document):
        yield "A stream is packed by LZW."


@of_document("file-jpeg2000", "error", "Export pictures as JPEG or ZIP.", "x1a")
def uses_nothing_newer_than_its_version(document: Document, profile: Profile) -> Iterator[str]:
    if _filters(document) & {"JPXDecode", "JBIG2Decode"}:
        yield "A picture is packed by JPEG 2000 or JBIG2."


@of_document("file-embedded", "error", "Take the attachments away.", "x4", "x1a")
def carries_no_files(document: Document, profile: Profile) -> Iterator[str]:
    if entry(entry(document.root, "/Names"), "/EmbeddedFiles") is not None or any(
        name(entry(obj, "/Type")) == "EmbeddedFile" or entry(obj, "/EF") is not None for obj in document.dictionaries
    ):
        yield "Other files are attached."


@of_document("file-script", "error", "Take the scripts away.")
def has_no_scripts(document: Document, profile: Profile) -> Iterator[str]:
    if entry(entry(document.root, "/Names"), "/JavaScript") is not None or any(
        name(entry(obj, "/S")) == "JavaScript" for obj in document.dictionaries
    ):
        yield "The file contains JavaScript."


@of_document("file-action", "error", "Take links, bookmarks and buttons away.", "x4", "x1a")
def does_nothing_by_itself(document: Document, profile: Profile) -> Iterator[str]:
    if any(entry(obj, key) is not None for obj in (document.root, *_pages(document)) for key in ("/OpenAction", "/AA")):
        yield "The file does something when it is opened or turned to."
    if any(entry(obj, "/A") is not None and entry(entry(obj, "/A"), "/S") is not None for obj in document.dictionaries):
        yield "Something in the file has an action, as links have."


def _pages(document: Document) -> tuple[object, ...]:
    return tuple(page.obj for page in document.pages)


@of_document("file-form", "error", "Flatten the form.", "x4", "x1a")
def has_no_form_fields(document: Document, profile: Profile) -> Iterator[str]:
    if entries(entry(document.root, "/AcroForm")):
        yield "The file is a form to be filled in."


@of_document("file-view-area", "error", EXPORT, "x4", "x1a")
def shows_the_page_as_it_is_printed(document: Document, profile: Profile) -> Iterator[str]:
    said = entry(document.root, "/ViewerPreferences")
    for key in ("ViewArea", "ViewClip", "PrintArea", "PrintClip"):
        box = name(entry(said, f"/{key}"))
        if box not in ("", "MediaBox", "BleedBox"):
            yield f"{key} is {box}; only MediaBox and BleedBox are allowed."


@of_document("file-separations", "error", "Export composite pages.", "x4", "x1a")
def has_composite_pages(document: Document, profile: Profile) -> Iterator[str]:
    for page in document.pages:
        if entry(page.obj, "/SeparationInfo") is not None:
            yield f"Page {page.number} is one plate of a page that was separated already."


@of_document("layers", "error", "Flatten the layers.", "x1a")
def has_no_layers(document: Document, profile: Profile) -> Iterator[str]:
    if entry(document.root, "/OCProperties") is not None:
        yield "The file has layers."


@of_document("layers-named", "error", EXPORT, "x4")
def names_its_layers(document: Document, profile: Profile) -> Iterator[str]:
    layers = entry(document.root, "/OCProperties")
    if layers is None:
        return
    configurations = [entry(layers, "/D"), *members(entry(layers, "/Configs"))]
    names = [text(entry(configuration, "/Name")) for configuration in configurations]
    if not all(names):
        yield "A configuration of the layers has no name."
    if len(set(names)) < len(names):
        yield "Two configurations of the layers have one name."
    if any(entry(configuration, "/AS") is not None for configuration in configurations):
        yield "Layers go on and off by themselves (AS)."


@of_document("layers-configured", "error", "Keep one state of the layers.", "x4", on_request=True)
def has_one_state_of_its_layers(document: Document, profile: Profile) -> Iterator[str]:
    if members(entry(entry(document.root, "/OCProperties"), "/Configs")):
        yield "The layers have several configurations."


@of_document("page-count", "error", "Send one page.", on_request=True)
def is_one_page(document: Document, profile: Profile) -> Iterator[str]:
    if len(document.pages) != 1:
        yield f"The file has {len(document.pages)} pages; an advert has one."


@of_document("page-none", "error", EXPORT)
def has_pages(document: Document, profile: Profile) -> Iterator[str]:
    if not document.pages:
        yield "The file has no pages."


RULES = (
    begins_with_its_version, says_that_it_is_binary, is_of_a_version_the_press_knows, needs_no_repair,
    ends_where_it_says, has_no_object_streams, is_not_encrypted, has_two_identifiers, carries_all_its_data,
    is_packed_in_known_ways, uses_no_lzw, uses_nothing_newer_than_its_version, carries_no_files, has_no_scripts,
    does_nothing_by_itself, has_no_form_fields, shows_the_page_as_it_is_printed, has_composite_pages, has_no_layers,
    names_its_layers, has_one_state_of_its_layers, is_one_page, has_pages,
)  # fmt: skip
