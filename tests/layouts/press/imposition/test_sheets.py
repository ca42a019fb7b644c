"""Printed sheets: the numbers on them, read off the PDF, stand where folding brings them into order."""

import io
from pathlib import Path

import msgspec
import pikepdf
import pypdfium2
import pytest

from fonts.library import Library
from layouts.cli import main
from layouts.findings import UnreadableInput
from layouts.model.lengths import mm
from layouts.model.page import Binding
from layouts.press.imposition.folding import sheets_of
from layouts.press.imposition.sheets import Imposition, binding_of, impose
from layouts.press.marks import ROOM
from layouts.press.pdf import Printed
from layouts.press.preflight.check import preflight
from layouts.press.preflight.profiles import PROFILES
from layouts.typeset.paragraph import Typesetter
from tests.layouts.press.adverts import seen
from tests.layouts.press.pages import HEIGHT, INFO, WIDTH, lines_of, page_of, printed

BLEED = 9.0


def paper(typesetter: Typesetter, count: int, *, preset: str = "newspaper-x4", bleed: float = BLEED) -> bytes:
    """Pages that bear their number and nothing else, near their upper left corner."""
    pages = []
    for index in range(count):
        line = lines_of(typesetter, [str(index + 1)], "fr")[0]
        placed = msgspec.structs.replace(line, x=60.0, y=80.0)
        pages.append(page_of(placed, index=index, bleed=bleed))
    return printed(*pages, preset=preset).pdf


@pytest.fixture(scope="module")
def made(typesetter: Typesetter) -> "dict[int, bytes]":
    return {count: paper(typesetter, count) for count in (6, 8, 16)}


def imposed(library: Library, pdf: bytes, **wishes: object) -> Printed:
    face = library.face("IBM Plex Sans Condensed")
    return impose(pdf, Imposition(**wishes), (face,), "paper.pdf")  # type: ignore[arg-type]


def numbers(pdf: bytes, columns: int, rows: int, bleed: float = BLEED) -> list[list[str]]:
    """What is printed in each place of each sheet, row by row from the upper left one."""
    document, edge = pypdfium2.PdfDocument(pdf), bleed + ROOM
    gap = 2 * bleed
    try:
        found = []
        for page in document:
            text, top = page.get_textpage(), page.get_height() - edge
            found.append(
                [
                    text.get_text_bounded(left=left, right=left + WIDTH, top=above, bottom=above - HEIGHT).strip()
                    for row in range(rows)
                    for column in range(columns)
                    for left in [edge + column * WIDTH + column // 2 * gap]
                    for above in [top - row * (HEIGHT + gap)]
                ]
            )
        return found
    finally:
        document.close()


@pytest.mark.parametrize("binding", ["left", "right"])
def test_eight_pages_on_two_sheets(library: Library, made: dict[int, bytes], binding: Binding) -> None:
    sheets = imposed(library, made[8], binding=binding)
    assert sheets.findings == ()
    expected = [[8, 1], [2, 7], [6, 3], [4, 5]]
    mirrored = [side[::-1] for side in expected]
    said = [[str(n) for n in side] for side in (expected if binding == "left" else mirrored)]
    assert numbers(sheets.pdf, 2, 1) == said


@pytest.mark.parametrize(("up", "columns", "rows"), [(2, 2, 1), (4, 2, 2), (8, 4, 2)])
@pytest.mark.parametrize("binding", ["left", "right"])
def test_what_is_printed_is_what_folds_into_order(
    library: Library, made: dict[int, bytes], up: int, columns: int, rows: int, binding: Binding
) -> None:
    sheets = imposed(library, made[16], binding=binding, up=up)
    planned = [side for sheet in sheets_of(16, up, binding) for side in sheet]
    expected = [[str(place.page) for place in side.places] for side in planned]
    assert numbers(sheets.pdf, columns, rows) == expected


def test_signatures_follow_one_another(library: Library, made: dict[int, bytes]) -> None:
    sheets = imposed(library, made[16], signature=8)
    found = numbers(sheets.pdf, 2, 1)
    assert found[0] == ["8", "1"] and found[4] == ["16", "9"] and len(found) == 8


def test_places_that_the_paper_leaves_are_blank_and_named(library: Library, made: dict[int, bytes]) -> None:
    sheets = imposed(library, made[6])
    assert numbers(sheets.pdf, 2, 1) == [["6", "1"], ["2", ""], ["", "3"], ["4", "5"]]
    assert [(f.severity, f.code) for f in sheets.findings] == [("note", "imposition-blank")] * 2
    assert [f.message.split(" is ")[0] for f in sheets.findings] == ["place 6 of 8", "place 7 of 8"]
    at_end = imposed(library, made[6], before_last=False)
    assert numbers(at_end.pdf, 2, 1)[0] == ["", "1"]


def test_a_filler_stands_in_empty_places(library: Library, made: dict[int, bytes], typesetter: Typesetter) -> None:
    filler = paper(typesetter, 1)
    sheets = imposed(library, made[6], filler=filler)
    assert [f.code for f in sheets.findings] == ["imposition-filler", "imposition-blank"]
    assert numbers(sheets.pdf, 2, 1)[2] == ["1", "3"] and numbers(sheets.pdf, 2, 1)[1] == ["2", ""]


def test_heads_lie_to_heads_on_sheets_folded_twice(library: Library, made: dict[int, bytes]) -> None:
    [side, *_] = [side for sheet in sheets_of(8, 4, "left") for side in sheet]
    sheets = imposed(library, made[8], up=4)
    image = seen(sheets.pdf)
    edge, gap = BLEED + ROOM, 2 * BLEED
    for place in side.places:
        left, top = edge + place.column * WIDTH, edge + place.row * (HEIGHT + gap)
        # the number stands 60 points from the left and 80 below the head of its page
        near = (left + 50, top + 60, left + 120, top + 90)
        far = (left + WIDTH - 120, top + HEIGHT - 90, left + WIDTH - 50, top + HEIGHT - 60)
        dark = [min(image.crop(tuple(round(v) for v in box)).convert("L").tobytes()) < 120 for box in (near, far)]
        assert dark == [not place.upside_down, place.upside_down]


def left_of_number(pdf: bytes, sheet: int, number: str) -> float:
    """Where the number of a page begins on this side."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[sheet]
        text, top = page.get_textpage(), page.get_height() - BLEED - ROOM
        boxes = [text.get_charbox(i) for i in range(text.count_chars()) if text.get_text_range(i, 1) == number]
        [box] = [box for box in boxes if box[3] < top]  # the slug line has numbers too
        return float(box[0])
    finally:
        document.close()


def test_creep_moves_inner_pages_to_the_spine(library: Library, made: dict[int, bytes]) -> None:
    plain, crept = imposed(library, made[8]), imposed(library, made[8], creep=mm(2))
    assert left_of_number(crept.pdf, 0, "8") == pytest.approx(left_of_number(plain.pdf, 0, "8"), abs=0.01)
    # the inner sheet's left page moves to the right, where its spine is
    moved = left_of_number(crept.pdf, 2, "6") - left_of_number(plain.pdf, 2, "6")
    assert moved == pytest.approx(mm(2), abs=0.02)


@pytest.mark.parametrize("preset", ["newspaper-x4", "newspaper-x1a", "coated-x4"])
def test_the_sheets_pass_the_preflight_of_their_press(library: Library, typesetter: Typesetter, preset: str) -> None:
    sheets = imposed(library, paper(typesetter, 4, preset=preset))
    assert [f for f in preflight(sheets.pdf, PROFILES[preset]) if f.severity == "error"] == []
    with pikepdf.open(io.BytesIO(sheets.pdf)) as document:
        page = document.pages[0].obj
        media, bleed, trim = (
            [float(edge) for edge in page[key]] for key in ("/MediaBox", "/BleedBox", "/TrimBox")
        )
        assert trim[2] - trim[0] == pytest.approx(2 * WIDTH, abs=0.01)
        assert trim[0] - bleed[0] == pytest.approx(BLEED, abs=0.01)
        assert bleed[0] - media[0] == pytest.approx(ROOM, abs=0.01)


def test_fonts_of_all_pages_are_in_the_sheets_once(library: Library, made: dict[int, bytes]) -> None:
    sheets = imposed(library, made[16])
    assert len(sheets.pdf) < 1.5 * len(made[16]), "sixteen pages with one font, which is there once"


def test_pages_of_unlike_size_are_refused(library: Library, typesetter: Typesetter) -> None:
    with pikepdf.open(io.BytesIO(paper(typesetter, 2))) as document:
        document.pages[1].obj.TrimBox = pikepdf.Array([9, 9, 300, 300])
        out = io.BytesIO()
        document.save(out)
    with pytest.raises(UnreadableInput, match="page 2 is of another size"):
        imposed(library, out.getvalue())


@pytest.mark.parametrize("wishes", [{"signature": 6}, {"up": 3}, {"up": 4, "signature": 4}])
def test_sheets_that_cannot_be_folded_are_refused(
    library: Library, made: dict[int, bytes], wishes: dict[str, int]
) -> None:
    with pytest.raises(UnreadableInput, match="--(signature|up)"):
        imposed(library, made[8], **wishes)


def test_a_paper_that_turns_to_the_right_is_bound_right(typesetter: Typesetter) -> None:
    line = lines_of(typesetter, ["بعد"], "ar")[0]
    page = page_of(msgspec.structs.replace(line, x=60.0, y=80.0))
    arabic = printed(page, info=msgspec.structs.replace(INFO, right_bound=True)).pdf
    assert binding_of(arabic) == "right" and binding_of(paper(typesetter, 1)) == "left"


def test_the_command_writes_sheets_beside_the_file(tmp_path: Path, made: dict[int, bytes]) -> None:
    (tmp_path / "7.pdf").write_bytes(made[8])
    assert main(["impose", str(tmp_path / "7.pdf")]) == 0
    with pikepdf.open(tmp_path / "7-sheets.pdf") as document:
        assert len(document.pages) == 4
    assert main(["impose", str(tmp_path / "gone.pdf")]) == 2
    (tmp_path / "no.pdf").write_bytes(b"no PDF")
    assert main(["impose", str(tmp_path / "no.pdf")]) == 2
