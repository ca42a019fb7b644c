"""Whatever is placed on a page, the copy for the library is approved by a validator and has a letter for every code.

The validator is pikepdf's, for the rules of level B; the letters are told by pdfium, which says of every sign on a page
whether it could be mapped to Unicode.
"""

import hashlib
import io
from pathlib import Path

import msgspec
import numpy
import pikepdf
import pypdfium2
import pytest
from fontTools import subset
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, pdfa
from PIL import Image, ImageCms

from fonts.library import Library
from layouts.deposit.bar_code import bar_code, boxes
from layouts.display.items import PlacedPicture
from layouts.intake.folder import read_folder
from layouts.makeup.compositor import Compositor
from layouts.makeup.layout import lay_out
from layouts.model.geometry import Rect
from layouts.model.plan import SectionPlan
from layouts.press.archive import ArchiveCopy, archive_copy
from layouts.press.presets import DEFAULT
from layouts.produce import PressRoom, Settings, printed
from tests.layouts.press import pages
from tests.layouts.press.adverts import GOLD, advert, layered_advert, seen, slot
from tests.makers import make_issue, make_plan, make_story

HELVETICA = "<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"
SHADED = (
    "<</Shading<</S1<</ShadingType 2/ColorSpace/DeviceCMYK/Coords[0 0 200 0]/Function"
    "<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[0 1 1 0]/N 1>>>>>>>>"
)
STATE = "<</ExtGState<</G<<%s>>>>>>"
BAR = "20 20 100 50 re f"
ADVERTS = {
    "CMYK": advert(),
    "RGB": advert(f"1 0 0 rg {BAR}"),
    "grey": advert(f"0.5 g {BAR}"),
    "a spot ink": advert(f"/CS0 cs 0.5 scn {BAR}", resources=f"<</ColorSpace<</CS0 {GOLD}>>>>"),
    "transparent CMYK": advert(f"/G gs 0 1 0 0 k {BAR}", resources=STATE % "/ca 0.5/BM/Multiply"),
    "transparent RGB": advert(
        f"/G gs 1 0 0 rg {BAR}", resources=STATE % "/ca 0.5", Group="<</S/Transparency/CS/DeviceRGB>>"
    ),
    "overprinting": advert(f"/G gs 0 1 0 0 k {BAR}", resources=STATE % "/OP true/op true/OPM 1"),
    "two overprinting states": advert(
        f"/G gs 0 1 0 0 k {BAR} /H gs 0 0 1 0 k {BAR}",
        resources="<</ExtGState<</G<</OP true/op true/OPM 1>>/H<</op true/OPM 1/SA true>>>>>>",
    ),
    "a transfer curve": advert(f"/G gs 0 1 0 0 k {BAR}", resources=STATE % "/TR/Identity/HT/Default"),
    "layers": layered_advert(f"/OC /Shown BDC 0 0 0 1 k {BAR} EMC"),
    "links": advert(Annots="[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://x)>>>>]"),
    "a gradient": advert("/S1 sh", resources=SHADED),
    "a font that is not embedded": advert("BT /F1 12 Tf 20 20 Td (Banque) Tj ET", resources=HELVETICA),
}
DRAWN = {"a gradient", "a font that is not embedded"}


def checked(copy: ArchiveCopy) -> ArchiveCopy:
    """The copy, if the validator approves it as written and a reader finds a letter for each sign."""
    report = pdfa.validate_written(io.BytesIO(copy.approved), pdfa.Flavour.PDFA_2B)
    assert report.passed, report.findings
    assert copy.level == "u" and not [one for one in copy.findings if one.severity == "error"]
    assert b"pdfaid:conformance>U<" in copy.pdf
    assert unmapped(copy.pdf) == 0
    return copy


def unmapped(pdf: bytes) -> int:
    """How many signs of the file have no Unicode, as pdfium reads it."""
    found = 0
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        text = page.get_textpage()
        found += sum(pypdfium2.raw.FPDFText_HasUnicodeMapError(text, n) == 1 for n in range(text.count_chars()))
    document.close()
    return found


def placed(data: bytes) -> ArchiveCopy:
    return archive_copy(print_of(data))


def print_of(data: bytes) -> bytes:
    key = hashlib.sha256(data).hexdigest()  # what is remembered of adverts is remembered by content
    return pages.printed(pages.page_of(slot(key)), pictures={key: data}).pdf


def text_of(pdf: bytes) -> str:
    return pages.read_by_pdfium(pdf)


@pytest.mark.parametrize("kind", ADVERTS)
def test_a_copy_with_an_advert_is_approved(kind: str) -> None:
    copy = checked(placed(ADVERTS[kind]))
    assert [one.code for one in copy.findings] == (["archive-picture"] if kind in DRAWN else [])


def test_an_advert_that_has_to_be_a_picture_looks_as_it_did() -> None:
    before = print_of(ADVERTS["a gradient"])
    after = checked(archive_copy(before)).pdf
    looks = [numpy.asarray(seen(pdf), int) for pdf in (before, after)]
    inside = numpy.abs(looks[0] - looks[1])[62:158, 42:226]
    assert inside.max() < 12 and looks[0].min() < 100
    assert archive_copy(before).pdf == after, "the same bytes again"


def lettered_advert(*, mapped: bool, with_map: str = "") -> bytes:
    """Text in an embedded TrueType font. `mapped`: the program says which glyph is which letter; `with_map`: the
    letters of the first glyphs by ToUnicode."""
    font = TTFont(next(one.path for one in Library().family("Amiri")))
    cutter = subset.Subsetter(subset.Options(notdef_outline=True, drop_tables=["GSUB", "GPOS", "GDEF", "fvar", "gvar"]))
    cutter.populate(text="Banque")
    cutter.subset(font)
    if "fvar" in font:
        del font["fvar"]
    glyphs = [font.getGlyphID(font.getBestCmap()[ord(letter)]) for letter in "Banque"]
    if not mapped:
        del font["cmap"]
        font["post"].formatType = 3.0
    packed = io.BytesIO()
    font.save(packed)
    scale = 1000 / font["head"].unitsPerEm
    widths = [round(font["hmtx"][name][0] * scale) for name in font.getGlyphOrder()]
    pdf = pikepdf.open(io.BytesIO(advert()))
    descriptor = pdf.make_indirect(
        Dictionary(
            Type=Name.FontDescriptor, FontName=Name("/ABCDEF+Advert"), Flags=4, FontBBox=Array([0, -300, 1000, 1000]),
            ItalicAngle=0, Ascent=800, Descent=-200, CapHeight=700, StemV=80,
            FontFile2=pdf.make_stream(packed.getvalue(), Length1=len(packed.getvalue())),
        )
    )  # fmt: skip
    descendant = pdf.make_indirect(
        Dictionary(
            Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name("/ABCDEF+Advert"), FontDescriptor=descriptor,
            CIDSystemInfo=Dictionary(Registry="Adobe", Ordering="Identity", Supplement=0),
            CIDToGIDMap=Name.Identity, W=Array([0, Array(widths)]),
        )
    )  # fmt: skip
    whole = Dictionary(
        Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/ABCDEF+Advert"), Encoding=Name("/Identity-H"),
        DescendantFonts=Array([descendant]),
    )  # fmt: skip
    if with_map:
        rows = "".join(f"<{glyph:04X}><{ord(letter):04X}>\n" for glyph, letter in zip(glyphs, with_map))
        whole.ToUnicode = pdf.make_stream(f"{len(with_map)} beginbfchar\n{rows}endbfchar\n".encode())
    page = pdf.pages[0].obj
    page.Resources = Dictionary(Font=Dictionary(F1=pdf.make_indirect(whole)))
    shown = "".join(f"{glyph:04X}" for glyph in glyphs)
    page.Contents = pdf.make_stream(f"BT /F1 24 Tf 40 40 Td <{shown}> Tj ET".encode())
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


@pytest.mark.parametrize("with_map", ["", "Ba"])
def test_letters_that_an_advert_does_not_tell_are_taken_from_its_font(with_map: str) -> None:
    copy = checked(placed(lettered_advert(mapped=True, with_map=with_map)))
    assert copy.findings == () and "Banque" in text_of(copy.pdf)


@pytest.mark.parametrize("with_map", ["", "Ba", "\0\0\0\0\0\0"])
def test_an_advert_whose_letters_nobody_can_tell_is_a_picture(with_map: str) -> None:
    data = lettered_advert(mapped=False, with_map=with_map)
    assert "anque" not in text_of(print_of(data))
    assert [one.code for one in checked(placed(data)).findings] == ["archive-picture"]


GREYS = numpy.tile(numpy.linspace(0, 255, 120, dtype=numpy.uint8), (80, 1))
COLOURS = numpy.stack([GREYS, GREYS[::-1], GREYS[:, ::-1]], -1)
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
RGB = Image.fromarray(COLOURS)
PICTURES: dict[str, tuple[Image.Image, str, dict[str, object]]] = {
    "JPEG": (RGB, "JPEG", {}),
    "JPEG with a profile": (RGB, "JPEG", {"icc_profile": PROFILE}),
    "progressive JPEG": (RGB, "JPEG", {"progressive": True}),
    "grey JPEG": (Image.fromarray(GREYS), "JPEG", {}),
    "CMYK JPEG": (RGB.convert("CMYK"), "JPEG", {}),
    "PNG": (RGB, "PNG", {}),
    "PNG with a palette": (RGB.quantize(32), "PNG", {}),
    "see-through PNG": (Image.fromarray(numpy.dstack([COLOURS, GREYS])), "PNG", {}),
    "see-through grey PNG": (Image.fromarray(numpy.dstack([GREYS, GREYS])), "PNG", {}),
    "PNG of 16 bits": (Image.fromarray(GREYS.astype(numpy.uint16) * 257), "PNG", {}),
    "PNG of one bit": (Image.fromarray(GREYS).convert("1"), "PNG", {}),
    "see-through GIF": (RGB.quantize(16), "GIF", {"transparency": 0}),
    "CMYK TIFF": (RGB.convert("CMYK"), "TIFF", {}),
    "TIFF of one bit": (Image.fromarray(GREYS).convert("1"), "TIFF", {"compression": "group4"}),
    "WebP": (RGB, "WEBP", {}),
}


@pytest.mark.parametrize("kind", PICTURES)
def test_a_copy_with_a_picture_is_approved(kind: str) -> None:
    picture, form, options = PICTURES[kind]
    packed = io.BytesIO()
    picture.save(packed, form, **options)
    item = PlacedPicture(Rect(40, 60, 120, 80), kind, Rect(0, 0, 1, 1), kind, "a", 5)
    assert checked(archive_copy(pages.printed(pages.page_of(item), pictures={kind: packed.getvalue()}).pdf))


def test_a_copy_with_a_bar_code_is_approved() -> None:
    code = boxes(bar_code("1113-8998", add_on="07"), 40, 60, 7)
    assert checked(archive_copy(pages.printed(pages.page_of(*code)).pdf))


@pytest.mark.parametrize("binding", ["left", "right"])
@pytest.mark.parametrize("fronts", ["one", "two"])
@pytest.mark.parametrize("mode", ["modular", "flow"])
def test_papers_of_both_bindings_with_one_front_or_two_are_approved(
    binding: str, fronts: str, mode: str, compositor: Compositor
) -> None:
    issue = make_issue(make_story("a", 300), make_story("b", 300, "ar"), make_story("c", 200, "fr"))
    issue = msgspec.structs.replace(issue, binding=binding)
    sections = (SectionPlan(id="latin", direction="ltr"), SectionPlan(id="ar", direction="rtl"))
    laid = lay_out(issue, make_plan(sections=sections, fronts=fronts, mode=mode), compositor)
    composed = compositor.compose(laid.issue).pages
    (pdf,), _ = printed(laid.issue, composed, DEFAULT)
    with pikepdf.open(io.BytesIO(checked(archive_copy(pdf)).pdf)) as opened:
        assert len(opened.pages) == len(composed)


def test_a_copy_with_a_box_of_html_is_approved(tmp_path: Path) -> None:
    place = tmp_path / "i"
    for part in ("stories", "boxes"):
        (place / part).mkdir(parents=True)
    (place / "stories/a.md").write_text("---\ntitle: Goed nieuws\nlang: nl\n---\nEen zin.\n", encoding="utf-8")
    (place / "boxes/list.csv").write_text("Ville;Ciel;Max\nRabat;Pluie;17°\nFès;Soleil;22°\n", encoding="utf-8")
    (place / "issue.toml").write_text(
        '[publication]\ntitle = "Proef"\n[issue]\nnumber = 9\ndate = 2026-11-24\n[[box]]\ntemplate = "weather"\n'
        'title = "Météo"\nrows = "boxes/list.csv"\nsize = "2x60mm"\npage = 1\n',
        encoding="utf-8",
    )
    made = PressRoom(Library()).make(read_folder(place), Settings())
    assert "Météo" in text_of(checked(archive_copy(made.pdfs[0])).pdf)
