"""Raised and lowered letters, capitals, lines under and through text."""

import msgspec
import pytest

from fonts.library import Library
from fonts.runs import GlyphRun
from layouts.model.story import Direction, Paragraph, Run
from layouts.model.styles import ParagraphStyle
from layouts.typeset.galley import Galley, Measure
from layouts.typeset.inline import even_weight, has_forms, small_share
from layouts.typeset.paragraph import Typesetter

COLUMN = (Measure(0.0, 141.0),)
RAGGED = ParagraphStyle(name="body", align="start")
WITHOUT_FORMS = "Archivo Narrow"  # it has no small capitals; Newsreader has figures raised and nothing else


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter(Library())


def galley_of(
    typesetter: Typesetter, *runs: Run, style: ParagraphStyle = RAGGED, direction: Direction = "ltr"
) -> Galley:
    lang = "ar" if direction == "rtl" else "fr"
    return typesetter.set(Paragraph("body", runs, lang, direction), style, COLUMN)


def drawn(galley: Galley) -> list[GlyphRun]:
    return [run for line in galley.lines for run in line.runs]


def run_of(galley: Galley, text: str) -> GlyphRun:
    return next(run for run in drawn(galley) if any(word.text == text for word in run.words))


def test_a_superscript_is_drawn_for_it_where_the_face_has_all_its_letters(typesetter: Typesetter) -> None:
    galley = galley_of(typesetter, Run("cent m"), Run("2", position="superscript"), Run(" de terre"))
    raised = run_of(galley, "2")
    plain = typesetter.library.word(raised.face, "2", False, "fr")
    assert raised.words[0].glyphs != plain.glyphs
    assert (raised.size, raised.rise) == (9.0, 0.0)


def test_other_superscripts_are_scaled_and_raised_as_the_style_says(typesetter: Typesetter) -> None:
    style = msgspec.structs.replace(RAGGED, superscript_size=0.5, superscript_rise=0.4, subscript_drop=0.2)
    runs = Run("M"), Run("Ω", position="superscript"), Run(" et H"), Run("Ω", position="subscript")
    galley = galley_of(typesetter, *runs, style=style)
    above, below = [run for run in drawn(galley) if run.words[0].text == "Ω"]
    assert (above.size, round(above.rise, 3)) == (4.5, 3.6)
    assert (round(below.size, 3), round(below.rise, 3)) == (5.4, -1.8)


def test_the_space_after_a_superscript_is_that_of_the_text_around(typesetter: Typesetter) -> None:
    galley = galley_of(typesetter, Run("M"), Run("Ω", position="superscript"), Run(" dit"))
    runs = drawn(galley)
    space = typesetter.library.space(typesetter.library.face("Noto Serif")) * 9 / 1000
    gap = runs[-1].x - runs[-2].x - runs[-2].width
    assert gap == pytest.approx(space, abs=0.002)


def test_small_capitals_are_the_faces_own_where_it_has_them(typesetter: Typesetter) -> None:
    galley = galley_of(typesetter, Run("Unesco et l’Onu", capitals="small"))
    assert len(drawn(galley)) == 1
    word = drawn(galley)[0].words[0]
    assert word.text == "Unesco" and word.glyphs != typesetter.library.word(word.face, "Unesco", False, "fr").glyphs


def test_else_they_are_capitals_of_a_heavier_face_as_high_as_small_letters(typesetter: Typesetter) -> None:
    style = msgspec.structs.replace(RAGGED, font=WITHOUT_FORMS)
    galley = galley_of(typesetter, Run("Unesco", capitals="small"), style=style)
    first, rest = drawn(galley)
    capitals = typesetter.library.word(rest.face, "NESCO", False, "fr")
    assert (first.words[0].text, rest.words[0].text) == ("U", "nesco")
    assert rest.words[0].glyphs == capitals.glyphs and rest.starts == (1,)
    assert rest.size == pytest.approx(9 * small_share(first.face), abs=0.001) and rest.face.weight > first.face.weight


def test_a_heavier_weight_makes_up_for_what_scaling_takes_from_stems(typesetter: Typesetter) -> None:
    face = typesetter.library.face("Noto Serif")
    weight = even_weight(face, 0.8)
    stems = [10 + 220 * (each - 50) / 900 for each in (face.weight, weight)]
    assert stems[1] * 0.8 == pytest.approx(stems[0], rel=0.04)


def test_all_capitals_keep_the_words_as_they_are_written(typesetter: Typesetter) -> None:
    galley = galley_of(typesetter, Run("une straße à Fès", capitals="all"))
    word = next(word for run in drawn(galley) for word in run.words if word.text == "straße")
    assert galley.text == "une straße à Fès"
    assert word.glyphs == typesetter.library.word(word.face, "STRASSE", False, "fr").glyphs
    assert word.clusters == (0, 1, 2, 3, 4, 4, 5)


def test_a_style_in_capitals_leaves_out_a_run_that_wants_none(typesetter: Typesetter) -> None:
    style = msgspec.structs.replace(RAGGED, capitals="all")
    galley = galley_of(typesetter, Run("le "), Run("mot", capitals="none"), style=style)
    face = typesetter.library.face("Noto Serif")
    assert run_of(galley, "le").words[0].glyphs == typesetter.library.word(face, "LE", False, "fr").glyphs
    assert run_of(galley, "mot").words[0].glyphs == typesetter.library.word(face, "mot", False, "fr").glyphs


@pytest.mark.parametrize("capitals", ["small", "all"])
def test_arabic_has_no_capitals(typesetter: Typesetter, capitals: str) -> None:
    plain = galley_of(typesetter, Run("جريدة المدينة"), direction="rtl")
    asked = galley_of(typesetter, Run("جريدة المدينة", capitals=capitals), direction="rtl")  # type: ignore[arg-type]
    assert [(run.size, run.words) for run in drawn(asked)] == [(run.size, run.words) for run in drawn(plain)]


def test_lines_of_a_paragraph_in_capitals_fill_their_measure(typesetter: Typesetter) -> None:
    text = "Niemand zal voor schuldig gehouden worden aan enig strafrechtelijk vergrijp op grond van handeling. " * 3
    style = ParagraphStyle(name="body", capitals="all")
    galley = typesetter.set(Paragraph("body", (Run(text.strip()),), "nl", "ltr"), style, COLUMN)
    assert len(galley.lines) > 4
    assert all(line.width == pytest.approx(141.0, abs=0.01) for line in galley.lines[:-1])
    assert any(line.hyphenated for line in galley.lines)


def test_underline_and_strike_and_shift_are_the_runs_own(typesetter: Typesetter) -> None:
    galley = galley_of(typesetter, Run("un "), Run("deux", underline=True, shift=0.2), Run(" trois", strike=True))
    assert [(run.underlined, run.struck, round(run.rise, 3)) for run in drawn(galley)] == [
        (False, False, 0.0), (True, False, 1.8), (False, True, 0.0)
    ]  # fmt: skip


def test_what_a_face_has_is_asked_letter_by_letter(typesetter: Typesetter) -> None:
    face = typesetter.library.face("Noto Serif")
    assert has_forms(typesetter.library, face, "sups", "12 3")
    assert not has_forms(typesetter.library, face, "sups", "1Ω")
    assert not has_forms(typesetter.library, face, "smcp", "")
