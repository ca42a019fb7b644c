"""The tagged structure: stories in order, every paragraph's own text, furniture left out."""

import io
from typing import Any

import msgspec
import pikepdf
import pytest

from layouts.display.items import PlacedPicture
from layouts.model.geometry import Rect
from layouts.press.file_objects import text_string
from layouts.typeset.paragraph import Typesetter
from tests.layouts.press.pages import ARABIC, FRENCH, MIXED, VOCALISED, lines_of, page_of, pages_of, printed


def elements(pdf: pikepdf.Pdf) -> list[list[Any]]:
    return [list(story.K) for story in pdf.Root.StructTreeRoot.K.K]


@pytest.mark.parametrize("preset", ["newspaper-x4", "proof"])
def test_each_paragraph_is_one_element_with_its_text_exactly(typesetter: Typesetter, preset: str) -> None:
    arabic = ARABIC + VOCALISED + MIXED * 8
    lines = [
        *lines_of(typesetter, arabic, "ar", story="maktaba"),
        *lines_of(typesetter, FRENCH * 10, "fr", story="bibliotheque"),
    ]
    pages = pages_of(lines)
    assert len(pages) > 1
    pdf = pikepdf.open(io.BytesIO(printed(*pages, preset=preset).pdf))
    found = [[str(element.ActualText) for element in story] for story in elements(pdf)]
    assert found == [list(arabic), list(FRENCH * 10)]
    assert {str(element.get("/Lang", pdf.Root.Lang)) for element in elements(pdf)[1]} == {"fr"}
    assert bool(pdf.Root.MarkInfo.Marked)


def test_every_marked_content_id_leads_to_its_paragraph_and_back(typesetter: Typesetter) -> None:
    pages = pages_of(lines_of(typesetter, FRENCH * 12, "fr"))
    pdf = pikepdf.open(io.BytesIO(printed(*pages).pdf))
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    parents = dict(zip(map(int, numbers[::2]), numbers[1::2]))
    for page in pdf.pages:
        marked = parents[int(page.StructParents)]
        opened = [
            int(instruction.operands[1].MCID)
            for instruction in pikepdf.parse_content_stream(page)
            if str(instruction.operator) == "BDC"
        ]
        assert opened == list(range(len(marked)))
        for content, element in enumerate(marked):
            kids = list(element.K) if isinstance(element.K, pikepdf.Array) else [element.K]
            own = [kid for kid in kids if not isinstance(kid, pikepdf.Dictionary) and element.Pg.objgen == page.objgen]
            far = [kid.MCID for kid in kids if isinstance(kid, pikepdf.Dictionary) and kid.Pg.objgen == page.objgen]
            assert content in [int(kid) for kid in own + far]


def test_a_paragraph_cut_short_does_not_claim_what_is_not_printed(typesetter: Typesetter) -> None:
    lines = lines_of(typesetter, FRENCH[:1], "fr")[:3]
    pdf = pikepdf.open(io.BytesIO(printed(*pages_of(lines)).pdf))
    assert str(elements(pdf)[0][0].ActualText) == FRENCH[0][: lines[-1].end]


def test_furniture_is_an_artifact_and_a_described_picture_a_figure(typesetter: Typesetter) -> None:
    folio = lines_of(typesetter, ("Telegraaf 12",), "fr", story="")
    picture = PlacedPicture(Rect(50, 50, 100, 80), "gone", Rect(0, 0, 1, 1), "Un tramway", "tram", 3)
    page = page_of(*[msgspec.structs.replace(line, y=30) for line in folio], picture)
    pdf = pikepdf.open(io.BytesIO(printed(page).pdf))
    [[figure]] = elements(pdf)
    assert (str(figure.S), str(figure.Alt)) == ("/Figure", "Un tramway")
    operators = [str(instruction.operator) for instruction in pikepdf.parse_content_stream(pdf.pages[0])]
    assert operators[0] == "BMC"
    assert operators.count("BMC") + operators.count("BDC") == operators.count("EMC")


@pytest.mark.parametrize("text", ["plain", "l’été — 5 € (deux)", "back\\slash", "بعد (الظهر)", "a\rb", "\u00ad\u0081"])
def test_text_strings_come_back_as_they_were(text: str) -> None:
    assert str(pikepdf.Object.parse(text_string(text).encode("latin-1"))) == text
