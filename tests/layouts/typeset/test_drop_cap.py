"""Drop caps: as tall as the lines beside them, in Latin only."""

import msgspec
import pytest

from fonts.library import Library
from layouts.model.story import paragraph
from layouts.model.styles import ParagraphStyle
from layouts.typeset.drop_cap import drop_cap
from layouts.typeset.galley import Measure
from layouts.typeset.paragraph import Typesetter

STYLE = ParagraphStyle(name="body-first", drop_cap=3, first_indent=9.0)
COLUMN = (Measure(0.0, 141.0),)
TEXT = "Niemand zal voor schuldig gehouden worden aan enig strafrechtelijk vergrijp op grond van enige handeling. " * 2


@pytest.fixture(scope="module")
def library() -> Library:
    return Library()


def test_its_top_is_level_with_the_capitals_and_its_foot_stands_on_the_third_line(library: Library) -> None:
    initial = drop_cap(paragraph(TEXT, lang="nl"), STYLE, library)
    assert initial is not None
    capital = initial.run.face.metrics.cap_height / initial.run.face.upem
    text_face = library.face("Noto Serif")
    assert initial.run.rise == -21.0
    top = initial.run.rise + initial.run.size * capital
    assert top == pytest.approx(9.0 * text_face.metrics.cap_height / text_face.upem, abs=0.15)


def test_its_lines_stand_beside_it_and_the_next_one_below(library: Library) -> None:
    galley = Typesetter(library).set(paragraph(TEXT, lang="nl"), STYLE, COLUMN)
    initial = drop_cap(paragraph(TEXT, lang="nl"), STYLE, library)
    assert initial is not None
    assert [word.text for word in galley.lines[0].runs[0].words] == ["N"]
    assert galley.lines[0].start == 0
    assert galley.lines[0].runs[1].words[0].text == "iemand" and galley.lines[0].runs[1].starts[0] == 1
    assert galley.lines[0].runs[1].x == pytest.approx(initial.width)
    assert [round(line.runs[0].x, 3) for line in galley.lines[1:4]] == [round(initial.width, 3)] * 2 + [0.0]


def test_a_quotation_mark_goes_with_its_letter(library: Library) -> None:
    initial = drop_cap(paragraph("« Oui », dit-il", lang="fr"), STYLE, library)
    assert initial is not None and initial.end == 3
    assert [word.text for word in initial.run.words] == ["«", "O"]
    assert initial.run.starts == (0, 2)


def test_the_dutch_ij_is_one_letter(library: Library) -> None:
    def drawn(text: str, lang: str) -> list[str]:
        initial = drop_cap(paragraph(text, lang=lang), STYLE, library)
        return [word.text for word in initial.run.words] if initial is not None else []

    assert drawn("IJsland is een eiland", "nl") == ["IJ"]
    assert drawn("„IJsland”, zei hij", "nl") == ["„IJ"]
    assert drawn("IJsland", "fr") == ["I"]
    assert drawn("Inwoners", "nl") == ["I"]


def test_spanish_marks_go_with_their_letter(library: Library) -> None:
    initial = drop_cap(paragraph("¿Vienes? " * 20, lang="es"), STYLE, library)
    assert initial is not None and initial.end == 2


def test_arabic_has_none(library: Library) -> None:
    source = paragraph("لكل شخص " * 20, lang="ar", direction="rtl")
    assert drop_cap(source, STYLE, library) is None
    assert Typesetter(library).set(source, STYLE, COLUMN).lines[0].start == 0


def test_a_paragraph_shorter_than_its_drop_cap_has_none(library: Library) -> None:
    source = paragraph("Een korte zin.", lang="nl")
    plain = msgspec.structs.replace(STYLE, drop_cap=0)
    typesetter = Typesetter(library)
    assert typesetter.set(source, STYLE, COLUMN) == typesetter.set(source, plain, COLUMN)
