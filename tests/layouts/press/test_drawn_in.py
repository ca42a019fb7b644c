"""Lines whose letters are drawn narrower: in print they end where they should, and read as they are written."""

from pathlib import Path

import msgspec
import pytest

from layouts.display.items import TextLine
from layouts.typeset.galley import Measure
from layouts.typeset.paragraph import Typesetter
from tests.benchmarks.pdf_lines import SetLine, body_lines
from tests.layouts.press.pages import BODY, pages_of, paragraph, printed, read_by_pdfium, words

MEASURE = 141.165
TEXTS = (
    "درساونصفاقفالأخذ الخالمنهم في درساونصفاقفالأخذ الأحدة درساونصفاقفالأخذ الخمسين.",
    "درساونصفاقفالأخذ المنهم OCP درساونصفاقفالأخذ الأحدة درساونصفاقفالأخذ الخمسين.",
)


def lines_of(typesetter: Typesetter, text: str) -> list[TextLine]:
    style = msgspec.structs.replace(BODY, arabic_font="Amiri", arabic_size=9.0, kashida="newspaper")
    galley = typesetter.set(paragraph(text, "ar"), style, (Measure(0.0, MEASURE),))
    return [
        TextLine(0, 0, MEASURE, line.runs, "story", 0, "body", "ar", True, line.start, line.end, text, 16, 1)
        for line in galley.lines
    ]


def read_back(pdf: bytes, folder: Path) -> list[SetLine]:
    (folder / "drawn-in.pdf").write_bytes(pdf)
    return body_lines(folder / "drawn-in.pdf")


@pytest.mark.parametrize("text", TEXTS, ids=["plain", "mixed"])
def test_a_line_whose_letters_are_drawn_narrower_is_as_long_as_the_others(
    typesetter: Typesetter, tmp_path: Path, text: str
) -> None:
    lines = lines_of(typesetter, text) * 3
    narrow = min(run.breadth for run in lines[0].runs)
    assert narrow < 1.0 == max(run.breadth for run in lines[1].runs)
    pdf = printed(*pages_of(lines)).pdf
    found = read_back(pdf, tmp_path)
    assert len(found) == len(lines)
    first, second = found[0], found[1]
    assert first.right - first.left == pytest.approx(MEASURE, abs=0.15)
    full = sum(run.width for run in lines[1].runs)
    assert second.right - second.left == pytest.approx(full, abs=0.15), "what follows is as wide as its face draws it"
    for run in lines[0].runs:
        for word, edge in zip(run.words, run.word_edges()):
            left = first.left + edge
            assert min(abs(sign.left - left) for sign in first.signs) < 0.15, word.text
    assert words(read_by_pdfium(pdf)) == text.split() * 3
