"""Marks around a page: nothing of them in the bleed, all on the sheet, each plate named on itself."""

import io
import shutil
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from layouts.display.items import DisplayList
from layouts.model.lengths import mm
from layouts.press.preflight.document import open_document
from layouts.press.preflight.objects import contains, overlap
from layouts.press.presets import PRESETS
from layouts.press.slug import in_painting_order
from layouts.typeset.paragraph import Typesetter
from tests.layouts.press.pages import ARABIC, BODY, FRENCH, HEIGHT, WIDTH, lines_of, pages_of, printed
from tests.layouts.press.preflight.test_sound_files import plates

MARKED = PRESETS["newspaper-x4"].with_marks()
EDGE = mm(12)  # 3 of bleed, 9 of marks


@pytest.fixture
def page(typesetter: Typesetter) -> DisplayList:
    lines = lines_of(typesetter, FRENCH[:1], "fr", style=BODY) + lines_of(typesetter, ARABIC[:1], "ar", story="ar")
    [page] = pages_of(lines, bleed=mm(3))
    return page


def test_every_mark_lies_between_the_bleed_and_the_sheet_s_edge(page: DisplayList) -> None:
    document = open_document(printed(page, preset=MARKED).pdf, "marks")
    [seen] = document.pages
    bleed, sheet = seen.box("/BleedBox"), seen.box("/MediaBox")
    assert bleed and sheet
    outside = [mark for mark in seen.content.marks if not overlap(mark.box, bleed)]
    assert all(contains(sheet, mark.box) for mark in outside)
    kinds = [mark.kind for mark in outside]
    assert kinds.count("stroke") == 16 + 4 * 3 - 8, "corners, crosses and rings"
    assert kinds.count("fill") == 11, "patches of colour"
    within = [mark for mark in seen.content.marks if overlap(mark.box, bleed)]
    assert {mark.kind for mark in within} == {"text"}
    assert all(contains(bleed, mark.box) for mark in within)


def test_the_slug_names_title_page_date_and_preset_in_the_ink_of_all_plates(page: DisplayList) -> None:
    document = open_document(printed(page, preset=MARKED).pdf, "marks")
    [seen] = document.pages
    slug = [mark for mark in seen.content.marks if mark.kind == "text" and mark.box[1] > HEIGHT + EDGE]
    everywhere = [mark for mark in slug if mark.colour and mark.colour.space.inks == ("All",)]
    assert len(everywhere) == len("Telegraaf Mensheid 1742 1 2026-11-24 newspaper-x4".split())
    assert [mark.colour.values for mark in slug[len(everywhere) :] if mark.colour] == [
        (1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1),
    ]  # fmt: skip


def test_words_read_from_the_right_are_painted_from_the_right() -> None:
    assert in_painting_order("تلغراف الإنسانية 1742") == ["الإنسانية", "تلغراف", "1742"]


@pytest.mark.skipif(shutil.which("gs") is None, reason="Ghostscript is not installed")
def test_crop_marks_are_on_every_plate(page: DisplayList, tmp_path: Path) -> None:
    scale = 100 / 72
    corner = tuple(round(side * scale) for side in (EDGE - 2, EDGE - mm(9), EDGE + 2, EDGE - mm(4)))
    for plate in plates(printed(page, preset=MARKED).pdf, tmp_path).values():
        darkest = _darkest(plate.crop((corner[0], corner[1], corner[2], corner[3])))
        assert darkest < 128


def _darkest(part: Image.Image) -> float:
    lowest = part.getextrema()[0]
    assert isinstance(lowest, int | float)
    return lowest


def test_pages_without_marks_have_nothing_beyond_the_trim(page: DisplayList) -> None:
    pdf = pikepdf.open(io.BytesIO(printed(page).pdf))
    assert "/ColorSpace" not in pdf.pages[0].Resources
    assert float(pdf.pages[0].MediaBox[2]) == pytest.approx(WIDTH + 2 * mm(3), abs=0.01)
