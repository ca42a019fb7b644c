"""Text copied out of the PDF is the author's text, by two readers that have nothing in common: pdfium and poppler."""

import shutil
from pathlib import Path

import msgspec
import pytest

from fonts.library import Library
from fonts.runs import GlyphRun, Word
from layouts.display.items import TextLine
from layouts.model.styles import Kashida
from layouts.press.reading import LRM, RLM, marks_around
from layouts.typeset.paragraph import Typesetter
from tests.layouts.press.pages import (
    ARABIC,
    BODY,
    FRENCH,
    MIXED,
    VOCALISED,
    lines_of,
    page_of,
    pages_of,
    printed,
    read_by_pdfium,
    read_by_poppler,
    words,
)

readers = pytest.mark.parametrize("reader", ["pdfium", "poppler"])


def read(pdf: bytes, reader: str, folder: Path) -> list[str]:
    if reader == "pdfium":
        return words(read_by_pdfium(pdf))
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    return words(read_by_poppler(pdf, folder))


def assert_same(found: list[str], expected: list[str], reader: str) -> None:
    """Every word once. poppler orders blocks of a page by rules of its own, which no PDF can change."""
    if reader == "poppler":
        found, expected = sorted(found), sorted(expected)
    assert found == expected


def source(texts: tuple[str, ...]) -> list[str]:
    return [word for text in texts for word in text.split()]


@readers
@pytest.mark.parametrize("texts", [ARABIC, VOCALISED, MIXED], ids=["plain", "vocalised", "mixed"])
@pytest.mark.parametrize("face", ["Amiri", "Noto Sans Arabic"])
@pytest.mark.parametrize("kashida", ["none", "newspaper"])
def test_arabic_over_columns_reads_back_word_for_word(
    typesetter: Typesetter, tmp_path: Path, reader: str, texts: tuple[str, ...], face: str, kashida: Kashida
) -> None:
    style = msgspec.structs.replace(BODY, arabic_font=face, kashida=kashida)
    lines = lines_of(typesetter, texts * 4, "ar", style=style)
    stretched = sum(word.stretch is not None for line in lines for run in line.runs for word in run.words)
    assert stretched == 0 if kashida == "none" else stretched > (0 if texts is VOCALISED else 10)  # in its tale
    pages = pages_of(lines)
    assert_same(read(printed(*pages).pdf, reader, tmp_path), source(texts * 4), reader)


@readers
def test_french_hyphenated_over_columns_reads_back_word_for_word(
    typesetter: Typesetter, tmp_path: Path, reader: str
) -> None:
    lines = lines_of(typesetter, FRENCH * 4, "fr")
    assert sum(line.runs[-1].words[-1].text.endswith("\u00ad") for line in lines) > 5
    pages = pages_of(lines, parted=reader != "poppler")
    assert_same(read(printed(*pages).pdf, reader, tmp_path), source(FRENCH * 4), reader)


@readers
def test_a_line_of_french_in_a_right_to_left_page_keeps_its_last_sign(
    typesetter: Typesetter, tmp_path: Path, reader: str
) -> None:
    lines = [*lines_of(typesetter, ARABIC * 2, "ar"), *lines_of(typesetter, ("Rabat (Maroc)",), "fr", story="caption")]
    found = read(printed(*pages_of(lines)).pdf, reader, tmp_path)
    assert found[-2:] == ["Rabat", "(Maroc)"]


@readers
def test_a_kashida_of_the_layout_leaves_the_word_whole(library: Library, tmp_path: Path, reader: str) -> None:
    face = library.face("Amiri")
    plain, drawn = library.word(face, "محمد", True, "ar"), library.word(face, "محـمد", True, "ar")
    tatweel = drawn.clusters.index(2)
    advances = list(drawn.advances)
    advances[tatweel] = round(advances[tatweel] * 1.5)
    long = msgspec.structs.replace(
        drawn, advances=tuple(advances), width=sum(advances), stretch=(tatweel, 1.5)
    )  # as the justifier makes it: advances as drawn
    text = "محمد محمد محمد"
    pages = pages_of([line_of((plain, long, plain), (10, 5, 0), text) for _ in range(12)])
    assert read(printed(*pages).pdf, reader, tmp_path) == ["محمد"] * 36


@readers
def test_a_tatweel_of_the_author_stays(library: Library, tmp_path: Path, reader: str) -> None:
    word = library.word(library.face("Amiri"), "هـ", True, "ar")
    pages = pages_of([line_of((word, word), (3, 0), "هـ هـ") for _ in range(12)])
    assert read(printed(*pages).pdf, reader, tmp_path) == ["هـ"] * 24


@readers
def test_a_trema_dropped_after_a_hyphen_is_there_in_the_text(library: Library, tmp_path: Path, reader: str) -> None:
    face = library.face("Noto Serif")
    start, plain = (library.word(face, part, False, "nl") for part in ("ge", "interesseerd"))
    hyphen = msgspec.structs.replace(library.word(face, "-", False, "nl"), text="\u00ad")
    text = "geïnteresseerd"
    first = line_of((start,), (0,), text, lang="nl", end=2)
    run = first.runs[0]
    after = GlyphRun(face, 10, "Black", run.x + run.width, (hyphen,), 0.0, (-1,), False)
    first = msgspec.structs.replace(first, runs=(run, after))
    second = line_of((plain,), (2,), text, lang="nl", start=2)
    pages = pages_of([first, second] * 6)
    assert read(printed(*pages).pdf, reader, tmp_path) == [text] * 6


def test_the_text_of_the_hyphen_of_a_compound_at_a_lines_end_is_kept_by_poppler(
    library: Library, tmp_path: Path
) -> None:
    face = library.face("Noto Serif")
    first = line_of((library.word(face, "vingt-", False, "fr"),), (0,), "vingt-quatre", lang="fr", end=6)
    second = line_of((library.word(face, "quatre", False, "fr"),), (6,), "vingt-quatre", lang="fr", start=6)
    pages = pages_of([first, second] * 6)
    assert read(printed(*pages).pdf, "poppler", tmp_path) == ["vingt-quatre"] * 6


def test_no_marks_are_added_where_letters_stand_alone() -> None:
    assert marks_around("كتاب") == (("", "", "", ""), "")
    assert marks_around("كُتُبٌ") == (("",) * 6, "")


def test_marks_stand_round_signs_that_readers_would_move_or_mirror() -> None:
    assert marks_around("بعد،")[1] == RLM
    assert marks_around("(بعد") == ((LRM, "", "", ""), "")
    assert marks_around("بعدَ،")[0][-1] == RLM, "or pdfium exchanges the comma and the vowel mark"
    assert marks_around("...")[0] == ("", "", ""), "a run of one sign reads alike from both ends"


def test_an_empty_page_is_no_trouble() -> None:
    assert words(read_by_pdfium(printed(page_of()).pdf)) == []


def line_of(
    shown: tuple[Word, ...], starts: tuple[int, ...], text: str, *, lang: str = "ar", start: int = 0, end: int = 0
) -> TextLine:
    """A line of one run of words, given from left to right."""
    rtl = lang == "ar"
    run = GlyphRun(shown[0].face, 10, "Black", 0.0, shown, 3.0, starts, rtl)
    return TextLine(0, 0, 120, (run,), "story", 0, "body", lang, rtl, start, end or len(text), text, 16, 1)
