"""The sample's separations: outside pictures and adverts, black text leaves every plate but the black one empty."""

from pathlib import Path

import pytest
from PIL import ImageDraw

from fonts.library import Library
from layouts.display.items import Box, DisplayList, Item, PlacedPdf, PlacedPicture, TextLine
from layouts.intake.folder import read_folder
from layouts.model.geometry import Rect
from layouts.press.pdfx import page_origin
from layouts.press.presets import PRESETS
from layouts.press.proofs.plates import plates_of
from layouts.produce import PressRoom, Settings

SAMPLE = Path(__file__).parents[2] / "examples" / "telegraaf-mensheid"
NEAR = 2.0  # points that an edge may be smoothed over


def of_other_inks(item: Item) -> Rect | None:
    """Where an item prints with more than black; None where it does not."""
    match item:
        case PlacedPicture() | PlacedPdf():
            return item.rect
        case Box():
            return item.rect if {item.fill, item.stroke} - {"", "Black", "Grey", "Paper"} else None
        case TextLine():
            if all(run.ink in ("Black", "Grey") for run in item.runs):
                return None
            return Rect(item.x, item.y - 2 * item.leading, item.width, 3 * item.leading)


def left_over(page: DisplayList, plates: dict[str, object], scale: float) -> dict[str, int]:
    """The most ink of each plate outside pictures, adverts and coloured text."""
    found = {}
    edge = page_origin(page, PRESETS["newspaper-x4"])
    for ink, plate in plates.items():
        rest = plate.copy()  # type: ignore[attr-defined]
        draw = ImageDraw.Draw(rest)
        for item in page.items:
            rect = of_other_inks(item)
            if rect is not None:
                left, top = rect.x + edge - NEAR, rect.y + edge - NEAR
                right, bottom = rect.right + edge + NEAR, rect.bottom + edge + NEAR
                draw.rectangle((left * scale, top * scale, right * scale, bottom * scale), fill=0)
        found[ink] = max(rest.tobytes())
    return found


@pytest.fixture(scope="module")
def printed() -> tuple[tuple[DisplayList, ...], bytes]:
    copy = read_folder(SAMPLE)
    room = PressRoom(Library(copy.fonts))
    made = room.make(copy, Settings())
    return room.compositor.compose(made.issue).pages, made.pdfs[0]


def test_black_text_of_every_page_is_on_the_black_plate_alone(printed: tuple[tuple[DisplayList, ...], bytes]) -> None:
    pages, pdf = printed
    separated = list(plates_of(pdf, 72))
    assert len(separated) == len(pages) == 8
    for page, plates in zip(pages, separated):
        found = left_over(page, dict(plates), 1.0)
        assert found.pop("Black") > 240
        assert found == {"Cyan": 0, "Magenta": 0, "Yellow": 0}, f"page {page.label}"
