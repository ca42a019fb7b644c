"""Which pages a jump line names, by what pages print and whatever stands behind the number."""

import pytest

from layouts.model.jump_lines import JUMP_LINE, number_said, pages_said
from layouts.model.story import Paragraph, Run

FOLIOS = ("1", "2", "12", "ii", "B5", "B15", "٣", "2")


@pytest.mark.parametrize(
    "text, pages, number",
    [
        ("Continued on page 1", (0,), "1"),
        ("Suite page 12 →", (2,), "12"),
        ("Vervolg op pagina 2.", (1, 7), "2"),
        ("Continued on page ii", (3,), ""),
        ("Suite page B15", (5,), "B15"),
        ("Suite page 15", (), "15"),
        ("التتمة في الصفحة ١٢", (2,), "12"),
        ("التتمة في الصفحة 3", (6,), "3"),
        ("Continued overleaf", (), ""),
        ("", (), ""),
    ],
)
def test_a_jump_line_names_the_page_that_prints_what_it_ends_with(
    text: str, pages: tuple[int, ...], number: str
) -> None:
    line = Paragraph(JUMP_LINE, (Run(text),), "fr", "ltr")
    assert (pages_said(line, FOLIOS), number_said(line)) == (pages, number)
