"""Faults that only some printers mind: X-1a's, adverts', whole newspapers'; and that no rule is without a fault."""

import zlib

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from layouts.press.preflight.check import RULES
from tests.layouts.press.preflight.sound import Fault, codes, draw, page, parsed, picture, stream, with_fault
from tests.layouts.press.preflight.test_faults_of_the_file import X1A, X4, intent, root, set_
from tests.layouts.press.preflight.test_faults_of_the_page import FAULTS, LAB, SQUARE

FOUR = bytes(160000 * 8)


def shown(**how: object) -> Fault:
    made = picture(FOUR, "/DeviceCMYK", **how)  # type: ignore[arg-type]
    return draw("144 0 0 144 300 300 cm /Own Do", XObject={"Own": made})


def emptied(pdf: pikepdf.Pdf) -> None:
    page(pdf).Contents = stream(b"")(pdf)


def only_a_picture(pdf: pikepdf.Pdf) -> None:
    emptied(pdf)
    shown()(pdf)


def second_page(pdf: pikepdf.Pdf) -> None:
    other = Dictionary(page(pdf))
    other.TrimBox = Array([0, 0, 600, 600])
    pdf.Root.Pages.Kids.append(pdf.make_indirect(other))
    pdf.Root.Pages.Count = 2


def rgb_press(pdf: pikepdf.Pdf) -> None:
    held = intent(pdf).DestOutputProfile
    data = held.read_bytes()
    held.write(data[:16] + b"RGB " + data[20:])
    held.N = 3


def packed_xmp(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Metadata.write(zlib.compress(pdf.Root.Metadata.read_bytes()), filter=Name.FlateDecode)


SEE_THROUGH = draw(f"/Own gs 0 0 0 0.5 k {SQUARE}", ExtGState={"Own": parsed("<</ca 0.5>>")})
BLENDED = draw(f"/Own gs 0 0 0 0.5 k {SQUARE}", ExtGState={"Own": parsed("<</BM/Multiply>>")})
TWO_STATES = "<</D<</Name(a)>>/Configs[<</Name(b)>>]>>"

KINDS: list[tuple[str, str, Fault]] = [
    ("newspaper-x1a", "transparency", SEE_THROUGH),
    ("newspaper-x1a", "transparency", BLENDED),
    ("newspaper-x1a", "colour-calibrated", draw(f"/Own cs 50 0 0 scn {SQUARE}", ColorSpace={"Own": parsed(LAB)})),
    ("newspaper-x1a", "picture-bits", shown(bits=16)),
    ("newspaper-x1a", "file-jpeg2000", set_(root, "Extra", stream(b"", Filter=Name.JPXDecode))),
    ("gwg-newspaper", "page-turned", set_(page, "Rotate", 90)),
    ("gwg-newspaper", "page-size", second_page),
    ("gwg-newspaper-ads", "page-count", second_page),
    ("gwg-newspaper-ads", "page-one-picture", only_a_picture),
    ("gwg-newspaper-ads", "layers-configured", set_(root, "OCProperties", parsed(TWO_STATES))),
    ("newspaper-x4", "page-empty", emptied),
    ("newspaper-x4", "box-empty", set_(page, "BleedBox", Array([0, 0, 0, 700]))),
    ("newspaper-x4", "intent-cmyk", rgb_press),
    ("newspaper-x4", "colour-cmyk-without-press", rgb_press),
]
COMPANIONS = {
    "box-empty": {"box-nesting"},
    "intent-cmyk": {"colour-cmyk-without-press"},
    "colour-cmyk-without-press": {"intent-cmyk"},
}


@pytest.mark.parametrize(("profile", "rule", "fault"), KINDS, ids=[f"{p}-{rule}" for p, rule, _ in KINDS])
def test_a_fault_for_this_printer_is_found_by_its_rule_alone(profile: str, rule: str, fault: Fault) -> None:
    found = codes(with_fault(fault, "newspaper-x1a" if profile == "newspaper-x1a" else "newspaper-x4"), profile)
    assert rule in found
    assert found - {rule, "picture-resolution"} <= COMPANIONS.get(rule, set())


def test_the_same_files_pass_where_nobody_minds() -> None:
    assert codes(with_fault(SEE_THROUGH)) == codes(with_fault(BLENDED)) == set()
    assert codes(with_fault(second_page)) == codes(with_fault(set_(page, "Rotate", 90))) == set()


# These faults are planted in the bytes, by tests of their own: test_faults_of_the_file.py.
IN_THE_BYTES = {
    "file-header", "file-binary", "file-end", "file-encrypted", "file-packed", "file-id", "page-none", "file-damaged",
    "xmp-packed", "file-lzw",
}  # fmt: skip


def test_every_rule_finds_a_fault() -> None:
    planted = {rule for rule, _ in (*X4, *X1A, *FAULTS)} | {rule for _, rule, _ in KINDS} | IN_THE_BYTES
    assert {rule.id for rule in RULES} == planted


def test_a_key_of_a_wrong_kind_in_the_catalog_is_no_traceback() -> None:
    for key in ("OutputIntents", "OCProperties", "Names", "AcroForm", "ViewerPreferences", "Metadata"):
        codes(with_fault(set_(root, key, String("odd"))))
        codes(with_fault(set_(root, key, Array([1, Name.Odd]))))
