"""Faults planted in the file, its metadata, output intent, boxes and fonts: each found by its rule, and by no other."""

import io
import re
import zlib
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from tests.layouts.press.preflight.sound import Fault, codes, page, parsed, saved, sound, stream, with_fault


def set_(where: Callable[[pikepdf.Pdf], Any], key: str, value: object) -> Fault:
    """Sets a key; None takes it away."""

    def fault(pdf: pikepdf.Pdf) -> None:
        made = value(pdf) if callable(value) else value
        if made is None:
            del where(pdf)[f"/{key}"]
        else:
            where(pdf)[f"/{key}"] = made

    return fault


def root(pdf: pikepdf.Pdf) -> Any:
    return pdf.Root


def info(pdf: pikepdf.Pdf) -> Any:
    return pdf.trailer.Info


def intent(pdf: pikepdf.Pdf) -> Any:
    return pdf.Root.OutputIntents[0]


def profile(change: Callable[[bytes], bytes]) -> Fault:
    def fault(pdf: pikepdf.Pdf) -> None:
        held = intent(pdf).DestOutputProfile
        held.write(change(held.read_bytes()))

    return fault


def xmp(pattern: str, instead: str) -> Fault:
    def fault(pdf: pikepdf.Pdf) -> None:
        before = pdf.Root.Metadata.read_bytes().decode()
        after = re.sub(pattern, instead, before, flags=re.S)
        assert after != before
        pdf.Root.Metadata.write(after.encode())

    return fault


def font(pdf: pikepdf.Pdf) -> Any:
    return page(pdf).Resources.Font[next(iter(page(pdf).Resources.Font.keys()))]


def descendant(pdf: pikepdf.Pdf) -> Any:
    return font(pdf).DescendantFonts[0]


def descriptor(pdf: pikepdf.Pdf) -> Any:
    return descendant(pdf).FontDescriptor


def glyph_map(change: Callable[[bytes], bytes]) -> Fault:
    def fault(pdf: pikepdf.Pdf) -> None:
        held = descendant(pdf).CIDToGIDMap
        held.write(change(held.read_bytes()))

    return fault


def to_unicode(pdf: pikepdf.Pdf) -> None:
    held = font(pdf).ToUnicode
    held.write(re.sub(rb"><[0-9A-F]{4}>\n", b"><FEFF>\n", held.read_bytes(), count=40))


def one_width(pdf: pikepdf.Pdf) -> None:
    for part in descendant(pdf).W:
        if isinstance(part, Array) and len(part) > 4:
            for i in range(len(part)):
                part[i] = int(part[i]) + 2


def no_media_box_of_its_own(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Pages.MediaBox = page(pdf).MediaBox
    del page(pdf).MediaBox


def annotated(text: str) -> Fault:
    def fault(pdf: pikepdf.Pdf) -> None:
        page(pdf).Annots = Array([pdf.make_indirect(parsed(text))])

    return fault


def two_intents(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OutputIntents = Array([intent(pdf), pdf.make_indirect(Dictionary(intent(pdf)))])


def simple_font(text: str) -> Fault:
    """A second font that shows two letters."""

    def fault(pdf: pikepdf.Pdf) -> None:
        made = parsed(text)
        if "/FontDescriptor" in made:
            made.FontDescriptor.FontFile2 = descriptor(pdf).FontFile2
        page(pdf).Resources.Font.Extra = pdf.make_indirect(made)
        shown = b"BT 0 0 0 1 k /Over gs /Extra 14 Tf 50 50 Td (ab) Tj ET"
        page(pdf).Contents = Array([page(pdf).Contents, pdf.make_indirect(pikepdf.Stream(pdf, shown))])

    return fault


DESCRIBED = "/FontDescriptor<</Type/FontDescriptor/FontName/Ab/Flags %d/FontBBox[0 0 1 1]/ItalicAngle 0>>"
TRUETYPE = "<</Type/Font/Subtype/TrueType/BaseFont/Ab/FirstChar 97/LastChar 98/Widths[500 500]%s" + DESCRIBED + ">>"
LAYERS = "<</OCGs[]/D<</Name(a)>>%s>>"

X4: list[tuple[str, Fault]] = [
    ("file-form", set_(root, "AcroForm", parsed("<</Fields[]>>"))),
    ("file-action", set_(root, "OpenAction", parsed("[null/Fit]"))),
    ("file-action", set_(page, "AA", parsed("<<>>"))),
    ("file-script", set_(root, "Names", parsed("<</JavaScript<</Names[]>>>>"))),
    ("file-embedded", set_(root, "Names", parsed("<</EmbeddedFiles<</Names[]>>>>"))),
    ("file-view-area", set_(root, "ViewerPreferences", parsed("<</PrintArea/TrimBox>>"))),
    ("file-separations", set_(page, "SeparationInfo", parsed("<</DeviceColorant/Cyan>>"))),
    ("file-stream-outside", set_(root, "Extra", stream(b"", F=String("other.dat")))),
    ("file-filter", set_(root, "Extra", stream(b"", Filter=Name.BrandNewDecode))),
    ("file-version", set_(root, "Version", Name("/1.7"))),
    ("layers-named", set_(root, "OCProperties", parsed("<</OCGs[]/D<<>>>>"))),
    ("layers-named", set_(root, "OCProperties", parsed(LAYERS % "/Configs[<</Name(a)>>]"))),
    ("xmp-missing", set_(root, "Metadata", None)),
    ("xmp-unreadable", xmp("</x:xmpmeta>", "")),
    ("pdfx-version", xmp("PDF/X-4", "PDF/X-5")),
    ("xmp-properties", xmp("<xmpMM:VersionID>1</xmpMM:VersionID>", "")),
    ("info-agrees", xmp("Telegraaf</rdf:li>", "Telegram</rdf:li>")),
    ("info-agrees", set_(info, "CreationDate", String("D:20261124000001+00'00'"))),
    ("info-agrees", set_(info, "Producer", String("Another"))),
    ("info-dates", set_(info, "ModDate", String("yesterday"))),
    ("trapped", set_(info, "Trapped", Name.Unknown)),
    ("trapped", xmp("<pdf:Trapped>False</pdf:Trapped>", "")),
    ("intent-missing", set_(root, "OutputIntents", None)),
    ("intent-missing", two_intents),
    ("intent-condition", set_(intent, "OutputConditionIdentifier", None)),
    ("intent-profile", set_(intent, "DestOutputProfile", None)),
    ("intent-profile", set_(intent, "DestOutputProfileRef", parsed("<<>>"))),
    ("intent-icc", profile(lambda data: data[:36] + b"xxxx" + data[40:])),
    ("intent-icc", profile(lambda data: data[:12] + b"mntr" + data[16:])),
    ("intent-components", set_(lambda pdf: intent(pdf).DestOutputProfile, "N", 3)),
    ("box-media", set_(page, "MediaBox", Array([0, 0, 1, 1]))),
    ("box-trim", set_(page, "TrimBox", None)),
    ("box-trim", set_(page, "ArtBox", Array([10, 10, 90, 90]))),
    ("box-nesting", set_(page, "TrimBox", Array([0, 0, 900, 700]))),
    ("box-nesting", set_(page, "BleedBox", Array([-9, 0, 600, 700]))),
    ("box-crop", set_(page, "CropBox", Array([0, 0, 600, 690]))),
    ("box-inherited", no_media_box_of_its_own),
    ("page-unit", set_(page, "UserUnit", 2)),
    ("annotation", annotated("<</Type/Annot/Subtype/Text/Rect[10 10 50 50]>>")),
    ("font-embedded", set_(descriptor, "FontFile2", None)),
    ("font-embedded", simple_font("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/FirstChar 97/Widths[500 500]>>")),
    ("font-damaged", lambda pdf: descriptor(pdf).FontFile2.write(b"not a font")),
    ("font-glyph", glyph_map(lambda data: data[:2] + b"\xf0\x00" + data[4:])),
    ("font-notdef", glyph_map(lambda data: bytes(len(data)))),
    ("font-width", one_width),
    ("font-structure", set_(descendant, "CIDToGIDMap", None)),
    ("font-encoding", simple_font(TRUETYPE % ("", 32))),
    ("font-encoding", simple_font(TRUETYPE % ("/Encoding/WinAnsiEncoding/ToUnicode null", 4))),
    ("font-widths-missing", simple_font((TRUETYPE % ("/Encoding/WinAnsiEncoding", 32)).replace("500 500", "500"))),
    ("font-courier", simple_font((TRUETYPE % ("/Encoding/WinAnsiEncoding", 32)).replace("/Ab/F", "/Courier/F"))),
    ("font-unicode", set_(font, "ToUnicode", None)),
    ("font-unicode-wrong", to_unicode),
]
# What one fault brings with it: a missing box is outside no other, unembedded fonts have no glyphs to look at.
COMPANIONS = {
    "box-media": {"box-nesting"},
    "box-crop": {"box-nesting"},
    "xmp-missing": {"pdfx-version", "trapped"},
    "xmp-unreadable": {"pdfx-version", "trapped"},
    "info-dates": {"info-agrees"},
    "trapped": {"info-agrees"},
    "intent-missing": {"colour-cmyk-without-press"},
    "intent-profile": {"colour-cmyk-without-press"},
    "intent-components": {"colour-cmyk-without-press"},
    "font-notdef": {"font-width"},
    "font-structure": {"font-width", "font-glyph", "font-notdef"},
    "font-encoding": {"font-unicode"},
}


@pytest.mark.parametrize(("rule", "fault"), X4, ids=[f"{i}-{rule}" for i, (rule, _) in enumerate(X4)])
def test_a_fault_is_found_by_its_rule_and_nothing_is_invented(rule: str, fault: Fault) -> None:
    found = codes(with_fault(fault))
    assert rule in found
    assert found - {rule} <= COMPANIONS.get(rule, set())


X1A: list[tuple[str, Fault]] = [
    ("layers", set_(root, "OCProperties", parsed("<</OCGs[]/D<</Name(a)>>>>"))),
    ("pdfx-version", set_(info, "GTS_PDFXVersion", String("PDF/X-3:2003"))),
    ("info-keys", set_(info, "Title", None)),
    ("trapped", set_(info, "Trapped", None)),
    ("intent-icc", profile(lambda data: data[:8] + b"\4" + data[9:])),
    ("transparency", set_(page, "Group", parsed("<</S/Transparency/CS/DeviceCMYK>>"))),
]


@pytest.mark.parametrize(("rule", "fault"), X1A, ids=[f"{i}-{rule}" for i, (rule, _) in enumerate(X1A)])
def test_a_fault_of_an_x1a_file_is_found_by_its_rule_alone(rule: str, fault: Fault) -> None:
    assert codes(with_fault(fault, "newspaper-x1a"), "newspaper-x1a") == {rule}


# ---- faults of the bytes, which no PDF library would write ----


def test_a_file_that_begins_with_something_else() -> None:
    assert codes(b"junk\n" + sound()) >= {"file-header"}


def test_a_second_line_without_binary_characters() -> None:
    data = saved(pikepdf.open(io.BytesIO(sound())), "1.6")
    second = data.index(b"\n") + 1
    assert codes(data[:second] + b"%abcd" + data[second + 5 :]) == {"file-binary"}


def test_a_newer_version_in_the_header() -> None:
    assert codes(saved(pikepdf.open(io.BytesIO(sound())), "1.7")) == {"file-version"}


def test_something_after_the_end() -> None:
    assert codes(sound() + b"and then") == {"file-end"}


def test_a_file_cut_short() -> None:
    assert codes(sound()[:-6]) == {"file-end"}


def test_an_encrypted_file_that_opens_without_a_password() -> None:
    keys = pikepdf.Encryption(owner="owner", user="", R=4, aes=False, metadata=False)
    assert "file-encrypted" in codes(saved(pikepdf.open(io.BytesIO(sound())), "1.6", encryption=keys))


def test_object_streams_in_an_x1a_file() -> None:
    packed = pikepdf.ObjectStreamMode.generate
    data = saved(pikepdf.open(io.BytesIO(sound("newspaper-x1a"))), "1.5", object_stream_mode=packed)
    assert codes(data, "newspaper-x1a") == {"file-packed", "file-version"}


def test_a_file_without_identifiers() -> None:
    data = saved(pikepdf.open(io.BytesIO(sound())), "1.6")
    [said] = re.findall(rb"/ID \[.*?\]", data)
    assert codes(data.replace(said, b" " * len(said))) == {"file-id"}


def test_a_stream_packed_by_lzw() -> None:
    pdf = pikepdf.open(io.BytesIO(sound()))
    letters = b"\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01"  # the example of ISO 32000-1, 7.4.4.2
    pdf.Root.Extra = stream(letters, Filter=Name.LZWDecode)(pdf)
    as_they_are = pikepdf.StreamDecodeLevel.none
    assert codes(saved(pdf, "1.6", stream_decode_level=as_they_are, compress_streams=False)) == {"file-lzw"}


def test_metadata_that_are_packed() -> None:
    pdf = pikepdf.open(io.BytesIO(sound()))
    plain = pdf.Root.Metadata.read_bytes()
    packed = zlib.compress(plain, 9)
    head = f"/Filter /FlateDecode /Length {len(packed)}".encode()
    data = saved(pdf, "1.6")
    said = f"/Length {len(plain)}".encode()
    assert data.count(said) == 1
    data = data.replace(said, head).replace(plain, packed)
    assert codes(data) >= {"xmp-packed", "file-damaged"}  # its table of places is wrong now, too


def test_a_file_without_pages() -> None:
    def emptied(pdf: pikepdf.Pdf) -> None:
        pdf.Root.Pages.Kids = Array([])
        pdf.Root.Pages.Count = 0

    assert codes(with_fault(emptied)) == {"page-none"}
