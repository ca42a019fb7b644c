"""Turned frames and ellipses in the PDF: pdfium draws them where the display list has them."""

import datetime
import io

import pypdfium2
import pytest

from layouts.display.items import Box, DisplayList
from layouts.model.geometry import UPRIGHT, Rect, Turn
from layouts.model.inks import BLACK
from layouts.press.pdf import DocumentInfo, write_pdf
from layouts.press.presets import PRESETS

RECT = Rect(20, 40, 60, 20)


def dark(*boxes: Box) -> set[tuple[int, int]]:
    """The pixels of a page of 100 x 100 points that are dark, one a point."""
    page = DisplayList(0, "1", 100, 100, 0.0, (BLACK,), boxes)
    created = datetime.datetime(2026, 11, 24, tzinfo=datetime.UTC)
    info = DocumentInfo(title="t", author="a", created=created, languages=("nl",), right_bound=False)
    pdf = write_pdf((page,), info, PRESETS["proof"], lambda key: b"").pdf
    image = pypdfium2.PdfDocument(io.BytesIO(pdf))[0].render(scale=1).to_pil().convert("L")
    return {(x, y) for x in range(100) for y in range(100) if image.getpixel((x, y)) < 100}


def test_a_quarter_turn_makes_a_wide_box_a_high_one_and_what_follows_stands_upright() -> None:
    turned = Box(RECT, "Black", "", 0.0, 1, Turn(90, 50, 50))
    after = Box(Rect(0, 0, 10, 5), "Black", "", 0.0, 2)
    assert dark(turned) == {(x, y) for x in range(40, 60) for y in range(20, 80)}
    assert dark(turned, after) == dark(turned) | {(x, y) for x in range(10) for y in range(5)}


def test_clockwise_is_as_seen() -> None:
    seen = dark(Box(RECT, "Black", "", 0.0, 1, Turn(30, 50, 50)))
    assert max(seen, key=lambda at: at[0])[1] > 55 and min(seen, key=lambda at: at[0])[1] < 45


@pytest.mark.parametrize("turn", [UPRIGHT, Turn(90, 50, 50)])
def test_an_ellipse_fills_its_box_to_its_middles_and_not_its_corners(turn: Turn) -> None:
    seen = dark(Box(Rect(20, 20, 60, 60), "Black", "", 0.0, 1, turn, "ellipse"))
    assert {(21, 50), (78, 50), (50, 21), (50, 78)} <= seen and (23, 23) not in seen
    assert len(seen) == pytest.approx(3.1416 * 30 * 30, rel=0.02)
