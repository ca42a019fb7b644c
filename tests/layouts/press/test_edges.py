"""Edges and grounds in the PDF: rounded corners, dashes and dots, tints, what overprints."""

import datetime
import io

import pikepdf
import pypdfium2

from layouts.display.items import Box, DisplayList
from layouts.model.geometry import Rect
from layouts.model.inks import BLACK, PAPER, Ink
from layouts.press.pdf import DocumentInfo, write_pdf
from layouts.press.presets import PRESETS

RED = Ink("Red", 0, 1, 0.8, 0)
SQUARE = Rect(20, 20, 60, 60)


def printed(*boxes: Box, preset: str = "proof") -> bytes:
    page = DisplayList(0, "1", 100, 100, 0.0, (BLACK, PAPER, RED), boxes)
    created = datetime.datetime(2026, 11, 24, tzinfo=datetime.UTC)
    info = DocumentInfo(title="t", author="a", created=created, languages=("nl",), right_bound=False)
    return write_pdf((page,), info, PRESETS[preset], lambda key: b"").pdf


def dark(*boxes: Box) -> set[tuple[int, int]]:
    image = pypdfium2.PdfDocument(io.BytesIO(printed(*boxes)))[0].render(scale=1).to_pil().convert("L")
    return {(x, y) for x in range(100) for y in range(100) if image.getpixel((x, y)) < 128}


def operators(pdf: bytes) -> str:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return opened.pages[0].Contents.read_bytes().decode("latin-1")


def test_rounded_corners_are_cut_and_sides_are_straight() -> None:
    seen = dark(Box(SQUARE, "Black", "", 0.0, 1, radius=15.0))
    assert not {(21, 21), (78, 21), (21, 78), (78, 78)} & seen
    assert {(20, 50), (79, 50), (50, 20), (50, 79), (25, 25)} <= seen
    quarter = (4 - 3.1416) * 15 * 15
    assert abs(len(seen) - (3600 - quarter)) < 40


def test_a_radius_of_more_than_half_a_side_makes_a_circle() -> None:
    assert dark(Box(SQUARE, "Black", "", 0.0, 1, radius=500.0)) == dark(Box(SQUARE, "Black", "", 0.0, 1, radius=30.0))


def test_dashes_and_dots_leave_gaps_as_wide_as_two_strokes() -> None:
    solid = dark(Box(SQUARE, "", "Black", 2.0, 1))
    dashed = dark(Box(SQUARE, "", "Black", 2.0, 1, line="dashed"))
    dotted = dark(Box(SQUARE, "", "Black", 2.0, 1, line="dotted"))
    assert 0.5 < len(dashed) / len(solid) < 0.7
    assert 0.25 < len(dotted) / len(solid) < 0.6


def test_what_follows_a_dashed_edge_is_solid() -> None:
    dashed = Box(Rect(5, 5, 10, 10), "", "Black", 1.0, 1, line="dashed")
    assert dark(dashed, Box(SQUARE, "", "Black", 2.0, 2)) - dark(dashed) == dark(Box(SQUARE, "", "Black", 2.0, 2))


def test_a_tint_prints_that_share_of_each_plate() -> None:
    drawn = operators(printed(Box(SQUARE, "Red", "", 0.0, 1, tint=0.25), preset="newspaper-x4"))
    assert "0 0.25 0.2 0 k" in drawn


def test_a_black_ground_knocks_out_and_a_thin_black_edge_overprints() -> None:
    drawn = operators(printed(Box(SQUARE, "Black", "Black", 1.0, 1), preset="newspaper-x4"))
    fill, edge = drawn.index(" f\n"), drawn.index("/Over gs")
    assert fill < edge and "/Over gs" not in drawn[:fill]
