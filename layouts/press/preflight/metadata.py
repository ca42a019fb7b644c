"""Rules about what the file says of itself, in XMP and in Info."""

import datetime
import re
from collections.abc import Iterator
from xml.etree import ElementTree

from layouts.press.preflight.document import Document
from layouts.press.preflight.objects import data_of, entry, is_stream, name, text
from layouts.press.preflight.profiles import Profile
from layouts.press.preflight.rule import of_document

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
XMP, MM, PDF = (
    f"{{http://{place}/}}" for place in ("ns.adobe.com/xap/1.0", "ns.adobe.com/xap/1.0/mm", "ns.adobe.com/pdf/1.3")
)
DC, PDFX = "{http://purl.org/dc/elements/1.1/}", "{http://www.npes.org/pdfx/ns/id/}"
# Properties that PDF/X-4 wants, as all producers write them.
WANTED = {
    "dc:title": f"{DC}title", "xmp:CreateDate": f"{XMP}CreateDate", "xmp:ModifyDate": f"{XMP}ModifyDate",
    "xmp:MetadataDate": f"{XMP}MetadataDate", "xmpMM:DocumentID": f"{MM}DocumentID",
    "xmpMM:VersionID": f"{MM}VersionID", "xmpMM:RenditionClass": f"{MM}RenditionClass",
}  # fmt: skip
PAIRS = {
    "Title": f"{DC}title", "Creator": f"{XMP}CreatorTool", "Producer": f"{PDF}Producer",
    "CreationDate": f"{XMP}CreateDate", "ModDate": f"{XMP}ModifyDate", "Trapped": f"{PDF}Trapped",
    "Author": f"{DC}creator",
}  # fmt: skip
DATE = re.compile(r"D?:?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-])(\d\d)'?(\d\d)?'?)?")
EXPORT = "Export the file again as PDF/X."


def properties(document: Document) -> dict[str, str] | None:
    """XMP properties by qualified name; None for a packet that is no RDF."""
    data = data_of(entry(document.root, "/Metadata"))
    if not data or b"<!ENTITY" in data:
        return None
    try:
        tree = ElementTree.fromstring(data.strip(b"\0 \r\n"))
    except (ElementTree.ParseError, ValueError):
        return None
    found: dict[str, str] = {}
    for description in tree.iter(f"{RDF}Description"):
        found.update((key, value) for key, value in description.attrib.items() if key != f"{RDF}about")
        for child in description:
            item = child.find(f".//{RDF}li")
            found[child.tag] = ((child if item is None else item).text or "").strip()
    return found


@of_document("xmp-missing", "error", EXPORT, "x4")
def has_xmp(document: Document, profile: Profile) -> Iterator[str]:
    if not is_stream(entry(document.root, "/Metadata")):
        yield "The file has no XMP metadata."


@of_document("xmp-unreadable", "error", EXPORT)
def has_sound_xmp(document: Document, profile: Profile) -> Iterator[str]:
    if is_stream(entry(document.root, "/Metadata")) and properties(document) is None:
        yield "The XMP metadata cannot be read."


@of_document("xmp-packed", "error", EXPORT, "x4", "x1a")
def keeps_xmp_in_the_clear(document: Document, profile: Profile) -> Iterator[str]:
    if entry(entry(document.root, "/Metadata"), "/Filter") is not None:
        yield "The XMP metadata are packed, so that a workflow cannot find them."


@of_document("pdfx-version", "error", EXPORT, "x4", "x1a")
def says_which_pdfx_it_is(document: Document, profile: Profile) -> Iterator[str]:
    if profile.flavour == "x4":
        said = (properties(document) or {}).get(f"{PDFX}GTS_PDFXVersion", "")
        wanted: tuple[str, ...] = ("PDF/X-4",)
    else:
        said = text(entry(_info(document), "/GTS_PDFXVersion"))
        wanted = ("PDF/X-1a:2003",)
    if said not in wanted:
        yield f"The file says that it is {said or 'no PDF/X at all'}; {wanted[0]} is wanted."


@of_document("xmp-properties", "error", EXPORT, "x4")
def has_the_wanted_properties(document: Document, profile: Profile) -> Iterator[str]:
    said = properties(document)
    if said is None:
        return
    missing = [key for key, tag in WANTED.items() if not said.get(tag)]
    if missing:
        yield f"The XMP metadata lack {', '.join(missing)}."


@of_document("trapped", "error", "Say whether the file is trapped, True or False.", "x4", "x1a")
def says_whether_it_is_trapped(document: Document, profile: Profile) -> Iterator[str]:
    info = _info(document)
    said = name(entry(info, "/Trapped")) or text(entry(info, "/Trapped"))
    if entry(info, "/Trapped") is not None and said not in ("True", "False"):
        yield f"Info says Trapped {said}."
    elif entry(info, "/Trapped") is None and profile.flavour == "x1a":
        yield "Info does not say whether the file is trapped."
    found = properties(document) or {}
    if profile.flavour == "x4" and found.get(f"{PDF}Trapped") not in ("True", "False"):
        yield "The XMP metadata do not say whether the file is trapped."


@of_document("info-keys", "error", EXPORT, "x1a")
def has_the_wanted_info(document: Document, profile: Profile) -> Iterator[str]:
    info = _info(document)
    missing = [key for key in ("Title", "CreationDate", "ModDate") if not text(entry(info, f"/{key}"))]
    if missing:
        yield f"Info lacks {', '.join(missing)}."


@of_document("info-dates", "error", EXPORT, "x4", "x1a")
def has_dates_that_are_dates(document: Document, profile: Profile) -> Iterator[str]:
    for key in ("CreationDate", "ModDate"):
        said = text(entry(_info(document), f"/{key}"))
        if said and _moment(said) is None:
            yield f"The {key} of Info is no date: {said}."


@of_document("info-agrees", "error", EXPORT, "x4", "x1a")
def says_the_same_twice(document: Document, profile: Profile) -> Iterator[str]:
    info, found = _info(document), properties(document)
    for key, tag in PAIRS.items():
        said = name(entry(info, f"/{key}")) or text(entry(info, f"/{key}"))
        if not said or found is None:
            continue
        other = found.get(tag, "")
        same = _moment(said) == _moment(other) if key.endswith("Date") else said == other
        if not same and (other or profile.flavour == "x4"):
            yield f"Info and XMP disagree: {key} is “{said}” and “{other}”."


def _info(document: Document) -> object:
    return entry(document.pdf.trailer, "/Info")


def _moment(said: str) -> datetime.datetime | None:
    """An instant, of either notation."""
    try:
        if not said.startswith("D:") and "-" in said[4:5]:
            moment = datetime.datetime.fromisoformat(said)
            return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)
        found = DATE.fullmatch(said)
        if not found:
            return None
        year, month, day, hour, minute, second = (int(part or least) for part, least in zip(found.groups(), "011000"))
        away = datetime.timedelta(hours=int(found[8] or 0), minutes=int(found[9] or 0))
        zone = datetime.timezone(-away if found[7] == "-" else away)
        return datetime.datetime(year, month, day, hour, minute, second, tzinfo=zone)
    except ValueError:
        return None


RULES = (
    has_xmp, has_sound_xmp, keeps_xmp_in_the_clear, says_which_pdfx_it_is, has_the_wanted_properties,
    says_whether_it_is_trapped, has_the_wanted_info, has_dates_that_are_dates, says_the_same_twice,
)  # fmt: skip
