"""What the press asks of the file: boxes, output intent, metadata that agree, overprint, the same bytes twice."""

import io
import re
import shutil
import subprocess
from pathlib import Path

import msgspec
import pikepdf
import pytest
from PIL import Image

from fonts.library import Library
from layouts.display.items import Box
from layouts.model.geometry import Rect
from layouts.model.lengths import mm
from layouts.press.presets import PRESETS
from layouts.typeset.paragraph import Typesetter
from tests.layouts.press.pages import (
    ARABIC,
    BODY,
    FRENCH,
    HEIGHT,
    INFO,
    MIXED,
    WIDTH,
    lines_of,
    page_of,
    pages_of,
    printed,
)


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf))


def box(page: pikepdf.Page, name: str) -> list[float]:
    return [float(edge) for edge in page.obj[f"/{name}"]]


def test_boxes_lie_within_each_other_and_media_box_is_crop_box() -> None:
    pdf = opened(printed(page_of(bleed=mm(3))).pdf)
    page = pdf.pages[0]
    edge = round(mm(3), 3)
    assert box(page, "TrimBox") == pytest.approx([edge, edge, WIDTH + edge, HEIGHT + edge], abs=0.001)
    assert box(page, "BleedBox") == box(page, "MediaBox") == box(page, "CropBox")
    assert box(page, "MediaBox") == pytest.approx([0, 0, WIDTH + 2 * edge, HEIGHT + 2 * edge], abs=0.001)


def test_crop_marks_stand_outside_the_bleed_in_every_ink() -> None:
    preset = PRESETS["newspaper-x4"].with_marks()
    pdf = opened(printed(page_of(bleed=mm(3)), preset=preset).pdf)
    page = pdf.pages[0]
    bleed, media = box(page, "BleedBox"), box(page, "MediaBox")
    assert media[2] - bleed[2] == pytest.approx(mm(9), abs=0.01)
    assert page.Resources.ColorSpace.Registration[1] == "/All"
    ends = [
        tuple(float(number) for number in instruction.operands)
        for instruction in pikepdf.parse_content_stream(page)
        if str(instruction.operator) in "ml"
    ]
    assert len(ends) == 16 + 4 * 5, "two crop marks at each corner, a cross and a ring at the middle of each side"
    for x, y in ends:
        assert not (bleed[0] <= x <= bleed[2] and bleed[1] <= y <= bleed[3])
        assert media[0] <= x <= media[2] and media[1] <= y <= media[3]


def test_the_output_intent_holds_the_profile_itself() -> None:
    for name in ("newspaper-x4", "coated-x4", "newspaper-x1a"):
        preset = PRESETS[name]
        pdf = opened(printed(page_of(), preset=name).pdf)
        [intent] = pdf.Root.OutputIntents
        assert intent.S == "/GTS_PDFX"
        assert str(intent.OutputConditionIdentifier) == preset.condition
        assert intent.DestOutputProfile.N == 4
        assert intent.DestOutputProfile.read_bytes() == preset.profile_path.read_bytes()


def test_info_and_xmp_say_the_same() -> None:
    pdf = opened(printed(page_of()).pdf)
    xmp = pdf.Root.Metadata.read_raw_bytes().decode("utf-8")
    said = pdf.docinfo
    assert (str(said["/Title"]), str(said["/Author"])) == (INFO.title, INFO.author)
    assert f">{INFO.title}<" in xmp and f">{INFO.author}<" in xmp
    assert str(said["/CreationDate"]) == str(said["/ModDate"]) == "D:20261124060000+00'00'"
    assert xmp.count("2026-11-24T06:00:00+00:00") == 3
    assert f"<pdf:Producer>{said['/Producer']}</pdf:Producer>" in xmp
    assert said["/Trapped"] == "/False" and "<pdf:Trapped>False<" in xmp
    assert "<pdfxid:GTS_PDFXVersion>PDF/X-4<" in xmp


def test_x4_is_pdf_1_6_and_x1a_is_1_4_with_no_transparency_group() -> None:
    x4, x1a = printed(page_of()).pdf, printed(page_of(), preset="newspaper-x1a").pdf
    assert x4.startswith(b"%PDF-1.6\n") and x1a.startswith(b"%PDF-1.4\n")
    transparent, opaque = opened(x4), opened(x1a)
    assert transparent.pages[0].Group.CS == "/DeviceCMYK"
    assert "/Group" not in opaque.pages[0]
    assert str(opaque.docinfo["/GTS_PDFXVersion"]) == "PDF/X-1a:2003"
    assert b"/ObjStm" not in x1a


def test_a_proof_has_neither_cmyk_nor_output_intent(typesetter: Typesetter) -> None:
    rule = Box(Rect(30, 20, 100, 5), "Red", "", 0.0, 1)
    pages = page_of(rule, *pages_of(lines_of(typesetter, FRENCH, "fr"))[0].items)
    pdf = opened(printed(pages, preset="proof").pdf)
    assert "/OutputIntents" not in pdf.Root
    operators = {str(instruction.operator) for instruction in pikepdf.parse_content_stream(pdf.pages[0])}
    assert "rg" in operators and not operators & {"k", "K", "gs"}


def test_folios_are_the_page_labels() -> None:
    pages = [page_of(index=index, label=label) for index, label in enumerate(("iii", "7", "8", "أ"))]
    pdf = opened(printed(*pages).pdf)
    assert [page.label for page in pdf.pages] == ["iii", "7", "8", "أ"]


def test_pages_turn_from_the_right_when_bound_there_and_all_stories_are_right_to_left(typesetter: Typesetter) -> None:
    right = msgspec.structs.replace(INFO, right_bound=True)
    arabic, french = lines_of(typesetter, ARABIC, "ar"), lines_of(typesetter, FRENCH, "fr")
    pure = opened(printed(*pages_of(arabic), info=right).pdf)
    assert pure.Root.ViewerPreferences.Direction == "/R2L"
    both = opened(printed(*pages_of(arabic + french), info=right).pdf)
    assert "/Direction" not in both.Root.ViewerPreferences, "pdfium would turn the words of French lines round"


def test_the_same_pages_give_the_same_bytes(typesetter: Typesetter) -> None:
    pages = pages_of([*lines_of(typesetter, ARABIC, "ar"), *lines_of(typesetter, FRENCH, "fr")])
    assert printed(*pages).pdf == printed(*pages).pdf
    cold = Typesetter(Library())
    again = pages_of([*lines_of(cold, ARABIC, "ar"), *lines_of(cold, FRENCH, "fr")])
    assert printed(*again).pdf == printed(*pages).pdf


def test_small_black_text_overprints_and_nothing_else_does(typesetter: Typesetter) -> None:
    style = msgspec.structs.replace(BODY, ink="Red")
    head = msgspec.structs.replace(BODY, size=30, leading=34)
    box_of_black = Box(Rect(30, 20, 100, 50), "Black", "", 0.0, 1)
    items = [
        *pages_of(lines_of(typesetter, ("noir",), "fr"))[0].items,
        *pages_of(lines_of(typesetter, ("rouge",), "fr", style=style))[0].items,
        *pages_of(lines_of(typesetter, ("noir",), "fr"))[0].items,
        *pages_of(lines_of(typesetter, ("titre",), "fr", style=head))[0].items,
        box_of_black,
    ]
    pdf = opened(printed(page_of(*items)).pdf)
    states = pdf.pages[0].Resources.ExtGState
    assert (bool(states.Over.op), int(states.Over.OPM), bool(states.Knock.op)) == (True, 1, False)
    overprints, painted = False, []
    for instruction in pikepdf.parse_content_stream(pdf.pages[0]):
        match str(instruction.operator):
            case "gs":
                overprints = instruction.operands[0] == "/Over"
            case "TJ" | "f":
                painted.append(overprints)
    assert painted == [True, False, True, False, False]


def test_black_text_is_on_the_black_plate_alone(typesetter: Typesetter, tmp_path: Path) -> None:
    if shutil.which("gs") is None:
        pytest.skip("Ghostscript is not installed")
    path = tmp_path / "page.pdf"
    path.write_bytes(printed(*pages_of(lines_of(typesetter, MIXED, "ar"))).pdf)
    plates = ["gs", "-q", "-o", str(tmp_path / "p%d.tif"), "-sDEVICE=tiffsep", "-r40", str(path)]
    done = subprocess.run(plates, capture_output=True, check=True)
    assert done.stdout == done.stderr == b""
    darkest = {
        plate: Image.open(tmp_path / f"p1({plate}).tif").getextrema()[0]
        for plate in ("Cyan", "Magenta", "Yellow", "Black")
    }
    assert {plate: darkest[plate] for plate in ("Cyan", "Magenta", "Yellow")} == dict.fromkeys(
        ("Cyan", "Magenta", "Yellow"), 255
    )
    assert int(str(darkest["Black"])) < 100


def test_no_rule_is_thinner_than_the_press_can_hold() -> None:
    hairline = Box(Rect(30, 20, 100, 0.05), "Black", "Black", 0.01, 1)
    pdf = opened(printed(page_of(hairline)).pdf)
    content = pdf.pages[0].Contents.read_bytes().decode()
    assert re.search(r" 100\.000 0\.250 re f", content)
    assert "0.250 w" in content


def test_the_file_is_sound(typesetter: Typesetter, tmp_path: Path) -> None:
    lines = [*lines_of(typesetter, ARABIC + MIXED, "ar"), *lines_of(typesetter, FRENCH, "fr")]
    for preset in PRESETS:
        pdf = printed(*pages_of(lines), preset=preset).pdf
        assert opened(pdf).check_pdf_syntax() == []
        path = tmp_path / f"{preset}.pdf"
        path.write_bytes(pdf)
        if shutil.which("qpdf"):
            assert subprocess.run(["qpdf", "--check", path], capture_output=True).returncode == 0


def test_a_font_that_may_not_be_embedded_is_an_error_and_stays_out(typesetter: Typesetter) -> None:
    face = Library().face("IBM Plex Sans Condensed")
    face.fs_type = 2
    word = typesetter.library.word(face, "Plex", False, "en")
    line = lines_of(typesetter, ("Plex",), "en")[0]
    run = msgspec.structs.replace(line.runs[0], face=face, words=(word,))
    made = printed(*pages_of([msgspec.structs.replace(line, runs=(run,))]))
    [finding] = made.findings
    assert (finding.severity, finding.code) == ("error", "font-not-embeddable")
    pdf = opened(made.pdf)
    [font] = pdf.pages[0].Resources.Font.as_dict().values()
    assert "/FontFile2" not in font.DescendantFonts[0].FontDescriptor
