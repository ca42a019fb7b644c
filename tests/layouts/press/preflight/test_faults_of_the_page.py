"""Faults planted in what a page draws: colours, transparency, inks, overprint, pictures, operators."""

import zlib

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from tests.layouts.press.preflight.sound import Fault, codes, draw, form, page, parsed, picture, stream, with_fault

SPOT = "[/Separation/House/DeviceCMYK<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[%s]/N 1>>]"
CAPITALS = SPOT.replace("House", "BLACK")
ALL = "[/Separation/All/DeviceCMYK<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[1 1 1 1]/N 1>>]"
LAB = "[/Lab<</WhitePoint[0.96 1 0.82]>>]"
SQUARE = "100 100 200 200 re f"
SOLID = bytes([230, 200, 200, 150]) * (400 * 400)  # 306 % of ink
PLAIN = bytes([120, 100, 0, 0]) * (400 * 400)


def shown(name: str, side: int = 144) -> str:
    return f"{side} 0 0 {side} 300 300 cm /{name} Do"


def text(size: float, before: str) -> Fault:
    """Text in the page's own first font."""
    def fault(pdf: pikepdf.Pdf) -> None:
        font = next(iter(page(pdf).Resources.Font.keys()))
        draw(f"BT {before} {font} {size} Tf 50 50 Td (\0\1) Tj ET")(pdf)

    return fault


def state(operators: str, entries: str) -> Fault:
    return draw(f"/Own gs {operators}", ExtGState={"Own": parsed(f"<<{entries}>>")})


def in_mode_0(pdf: pikepdf.Pdf) -> None:
    """Small black text that overprints where all of CMYK does, its white inks too."""
    page(pdf).Resources.ExtGState.Own = parsed("<</op true/OPM 0>>")
    text(9, "/Own gs 0 0 0 1 k")(pdf)


def image(data: bytes, space: str, side: int = 144, **how: object) -> Fault:
    return draw(shown("Own", side), XObject={"Own": picture(data, space, **how)})  # type: ignore[arg-type]


def masked(pdf: pikepdf.Pdf) -> None:
    """A soft mask whose group blends in RGB."""
    group = form("1 g 0 0 9 9 re f", Group=parsed("<</S/Transparency/CS/DeviceRGB>>"))(pdf)
    made = Dictionary(SMask=Dictionary(S=Name.Luminosity, G=group))
    draw("/Own gs", ExtGState={"Own": made})(pdf)


def type3(pdf: pikepdf.Pdf) -> None:
    """A Type 3 font whose only glyph is drawn in RGB."""
    font = parsed(
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[0.001 0 0 0.001 0 0]/FirstChar 97/LastChar 97"
        "/Widths[1000]/Encoding<</Differences[97/a]>>/CharProcs<<>>>>"
    )
    font.CharProcs.a = stream(b"1000 0 d0 1 0 0 rg 0 0 900 900 re f")(pdf)
    font.ToUnicode = stream(b"1 beginbfchar\n<61><0061>\nendbfchar")(pdf)
    draw("BT /Drawn 20 Tf 50 50 Td (a) Tj ET", Font={"Drawn": pdf.make_indirect(font)})(pdf)


def tiles(pdf: pikepdf.Pdf) -> None:
    pattern = stream(
        b"1 0 0 rg 0 0 5 5 re f", PatternType=1, PaintType=1, TilingType=1, BBox=Array([0, 0, 9, 9]), XStep=9, YStep=9,
        Resources=Dictionary(),
    )  # fmt: skip
    draw("/Pattern cs /Own scn " + SQUARE, Pattern={"Own": pattern})(pdf)


def two_recipes(pdf: pikepdf.Pdf) -> None:
    spaces = {"A": parsed(SPOT % "0 1 1 0"), "B": parsed(SPOT % "0 1 0 0")}
    draw(f"/A cs 1 scn {SQUARE} /B cs 1 scn {SQUARE}", ColorSpace=spaces)(pdf)


def profiled_cmyk(pdf: pikepdf.Pdf) -> None:
    space = Array([Name.ICCBased, pdf.Root.OutputIntents[0].DestOutputProfile])
    draw(f"/Own cs 0 0 0 1 scn {SQUARE}", ColorSpace={"Own": space})(pdf)


BROKEN_ICC = {"Own": lambda pdf: Array([Name.ICCBased, stream(b"nothing", N=3)(pdf)])}
SHADING = "<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 9 9]/Function<</FunctionType 2/Domain[0 1]/N 1>>>>"
INLINE = "q 40 0 0 40 60 60 cm BI /W 2 /H 2 /BPC 8 /CS /RGB ID 123456789012 EI Q"

FAULTS: list[tuple[str, Fault]] = [
    ("colour-rgb", draw(f"1 0 0 rg {SQUARE}")),
    ("colour-rgb", draw("1 0 0 RG 3 w 10 10 m 90 90 l S")),
    ("colour-rgb", image(bytes(3 * 160000), "/DeviceRGB")),
    ("colour-rgb", draw(INLINE)),
    ("colour-rgb", draw("/Own Do", XObject={"Own": form(f"1 0 0 rg {SQUARE}")})),
    ("colour-rgb", draw("/Own sh", Shading={"Own": parsed(SHADING)})),
    ("colour-rgb", image(bytes(160000), "[/Indexed/DeviceRGB 1<000000ffffff>]")),
    ("colour-rgb", tiles),
    ("colour-rgb", type3),
    ("colour-rgb", draw(f"/Own cs 1 scn {SQUARE}", ColorSpace={"Own": parsed(SPOT.replace("CMYK", "RGB") % "1 0 0")})),
    ("colour-not-ink", draw(f"/Own cs 50 0 0 scn {SQUARE}", ColorSpace={"Own": parsed(LAB)})),
    ("colour-unknown", draw(f"/Nowhere cs 1 scn {SQUARE}")),
    ("colour-icc", draw(f"/Own cs 1 0 0 scn {SQUARE}", ColorSpace=BROKEN_ICC)),
    ("colour-profiled-cmyk", profiled_cmyk),
    ("colour-spot", draw(f"/Own cs 1 scn {SQUARE}", ColorSpace={"Own": parsed(SPOT % "0 1 1 0")})),
    ("spot-alike", two_recipes),
    ("spot-process", draw(f"/Own cs 1 scn {SQUARE}", ColorSpace={"Own": parsed(CAPITALS % "0 0 0 1")})),
    ("spot-broken", draw(f"/Own cs 1 scn {SQUARE}", ColorSpace={"Own": parsed("[/Separation/House/DeviceCMYK<<>>]")})),
    ("colour-registration", draw(f"/Own cs 1 scn {SQUARE}", ColorSpace={"Own": parsed(ALL)})),
    ("rendering-intent", draw("/Lovely ri")),
    ("state-transfer", state("", "/TR/Identity")),
    ("state-transfer", state("", "/HT<</HalftoneType 6>>")),
    ("blend-mode", state("", "/BM/Glow")),
    ("group-colour", lambda pdf: page(pdf).Group.__setitem__("/CS", Name.DeviceRGB)),
    ("group-colour", masked),
    ("group-missing", lambda pdf: (state(f"0 0 0 0.5 k {SQUARE}", "/ca 0.5")(pdf), page(pdf).__delitem__("/Group"))[0]),
    ("soft-mask", state("", "/SMask<</S/Alpha>>")),
    ("white-text-overprints", text(14, "/Over gs 0 0 0 0 k")),
    ("white-path-overprints", draw(f"/Over gs 0 0 0 0 k {SQUARE}")),
    ("black-text-knocks-out", text(9, "0 0 0 1 k")),
    ("black-text-knocks-out", in_mode_0),
    ("black-line-knocks-out", draw("0 0 0 1 K 1 w 10 10 m 90 90 l S")),
    ("grey-text", text(9, "0 g")),
    ("grey-line", draw("0 G 1 w 10 10 m 90 90 l S")),
    ("grey-overprints", draw(f"/Over gs 0.5 g {SQUARE}")),
    ("overprint-mode", state(f"1 0 0 0 k {SQUARE}", "/op true/OPM 0")),
    ("ink-limit", draw(f"0.9 0.8 0.8 0.9 k {SQUARE}")),
    ("ink-limit", draw("/Own Do", XObject={"Own": form(f"1 1 1 0 k {SQUARE}")})),
    ("rich-black-text", text(14, "0.5 0.4 0.4 1 k")),
    ("reversed-text-small", text(7, "0 0 0 0 k")),
    ("several-inks-small-text", text(8, "0 1 1 0 k")),
    ("hairline", draw("0 1 0 0 K 0 w 10 10 m 90 90 l S")),
    ("hairline", draw("0 1 0 0 K 0.1 w 10 10 m 90 90 l S")),
    ("hairline", draw("0 1 0 0 k 10 10 90 0.1 re f")),
    ("hairline", draw("0.1 0 0 0.1 0 0 cm 0 1 0 0 K 1 w 500 500 m 900 900 l S")),
    ("several-inks-thin-line", draw("0 1 1 0 K 0.3 w 10 10 m 90 90 l S")),
    ("picture-coarse", image(PLAIN, "/DeviceCMYK", 400)),
    ("picture-resolution", image(PLAIN, "/DeviceCMYK", 250)),
    ("line-art-coarse", image(bytes(50 * 400), "/DeviceGray", bits=1)),
    ("line-art-resolution", image(bytes(50 * 400), "/DeviceGray", 48, bits=1)),
    ("picture-ink", image(SOLID, "/DeviceCMYK")),
    ("picture-ink", image(zlib.compress(SOLID), "/DeviceCMYK", Filter=Name.FlateDecode)),
    ("picture-ink", image(bytes(160000), "[/Indexed/DeviceCMYK 0<e6e6c8c8>]")),
    ("picture-damaged", image(b"short", "/DeviceCMYK")),
    ("picture-opi", image(PLAIN, "/DeviceCMYK", OPI=Dictionary())),
    ("picture-alternate", image(PLAIN, "/DeviceCMYK", Alternates=Array([Dictionary(DefaultForPrinting=True)]))),
    ("postscript", draw("/Own Do", XObject={"Own": stream(b"showpage", Type=Name.XObject, Subtype=Name.PS)})),
    ("content-operator", draw("1 2 frobnicate")),
    ("content-operator", draw("BX 1 2 frobnicate EX")),
    ("content-nesting", draw("q " * 40 + "Q " * 40)),
    ("content-nesting", draw("q")),
    ("content-resource", draw("/Nowhere Do")),
    ("content-unreadable", draw("(a) w")),
    ("content-unreadable", draw("(a string that does not end")),
    ("picture-size", image(b"", "/DeviceCMYK", width=0)),
    ("colour-press-match", lambda pdf: page(pdf).__setitem__("/OutputIntents", pdf.Root.OutputIntents)),
]
COMPANIONS = {
    "colour-rgb": {"picture-coarse", "colour-spot"},
    "content-unreadable": {"content-nesting"},
    "colour-unknown": {"content-resource"},
    "spot-alike": {"colour-spot"},
    "spot-process": {"colour-spot"},
    "spot-broken": {"colour-spot"},
    "colour-registration": {"ink-limit"},
    "colour-icc": {"colour-not-ink"},
    "colour-profiled-cmyk": {"colour-not-ink"},
    "content-operator": {"content-unreadable"},
    "picture-coarse": {"picture-ink"},
    "group-colour": {"colour-rgb"},
}


@pytest.mark.parametrize(("rule", "fault"), FAULTS, ids=[f"{i}-{rule}" for i, (rule, _) in enumerate(FAULTS)])
def test_a_fault_is_found_by_its_rule_and_nothing_is_invented(rule: str, fault: Fault) -> None:
    found = codes(with_fault(fault))
    assert rule in found
    assert found - {rule} <= COMPANIONS.get(rule, set())


def test_what_lies_outside_the_trim_is_no_part_of_the_page() -> None:
    assert codes(with_fault(draw("0 1 0 0 K 0.1 w -50 10 m -10 90 l S"))) == set()


def test_a_form_that_draws_itself_is_walked_once() -> None:
    def circle(pdf: pikepdf.Pdf) -> None:
        made = form("0 0 0 0.5 k 10 10 90 90 re f /Own Do")(pdf)
        made.Resources = Dictionary(XObject=Dictionary(Own=made))
        draw("/Own Do", XObject={"Own": made})(pdf)

    assert codes(with_fault(circle)) == set()


def test_objects_that_are_numbers_are_no_traceback() -> None:
    """Found by putting tokens of every kind in the place of others."""
    def odd(pdf: pikepdf.Pdf) -> None:
        page(pdf).Resources.ExtGState.Own = 7
        page(pdf).Resources.Font.Own = 7
        draw("/Own gs /Own 9 Tf 3 0 R k")(pdf)

    assert codes(with_fault(odd)) & {"content-operator", "content-unreadable"}


def test_a_key_of_a_wrong_kind_is_no_traceback() -> None:
    def odd(pdf: pikepdf.Pdf) -> None:
        page(pdf).Resources.ExtGState.Own = String("odd")
        page(pdf).Resources.ColorSpace = Array([1, 2])
        page(pdf).Annots = 7

    codes(with_fault(odd))
