"""Lines written with their vowels never touch the line above; their neighbours stay on the baseline grid."""

import io
from collections.abc import Sequence

import pypdfium2
import pytest
from msgspec.structs import replace
from PIL import Image, ImageChops

from layouts.display.items import DisplayList, TextLine
from layouts.makeup.compositor import Composition, Compositor
from layouts.makeup.layout import lay_out
from layouts.makeup.touching import Touching
from layouts.model.characters import VOWELS, is_vocalised
from layouts.model.issue import Issue
from layouts.typeset.ink_gaps import Inks
from tests.layouts.press.pages import VOCALISED, printed
from tests.makers import make_issue, make_paragraph, make_plan, make_story, make_text

SCALE = 6  # pixels a point
DARK = 128
TALE = " ".join(VOCALISED)
TEXTS = [TALE * 4, "قَالَ الْمُعَلِّمُ لِتَلَامِيذِهِ: أَحْضِرُوا أَقْلَامَكُمْ وَدَفَاتِرَكُمْ، ثُمَّ اكْتُبُوا مَا أُمْلِيهِ عَلَيْكُمْ بِخَطٍّ وَاضِحٍ جَمِيلٍ. " * 5]


def composed(compositor: Compositor, issue: Issue, text: str) -> Composition:
    story = make_story("hikaya", 60, "ar")
    told = replace(
        story,
        paragraphs=(
            *story.paragraphs,
            make_paragraph(text, "body", "ar"),
            make_paragraph(make_text(90, "ar"), "body", "ar"),
        ),
    )
    done = lay_out(replace(issue, stories=(told,)), make_plan(), compositor)
    return compositor.compose(done.issue)


def ink(page: DisplayList, lines: Sequence[TextLine]) -> Image.Image:
    """What pdfium paints of these lines alone: dark where there is ink."""
    pdf = printed(replace(page, items=tuple(lines)), preset="proof").pdf
    with pypdfium2.PdfDocument(io.BytesIO(pdf)) as document:
        image: Image.Image = document[0].render(scale=SCALE).to_pil().convert("L")
    return image.point(lambda grey: 255 if grey < DARK else 0)


def overlap(page: DisplayList) -> int:
    """Pixels that a vocalised line and its neighbour in the column both darken, as the page is printed."""
    columns: dict[float, list[TextLine]] = {}
    for item in page.items:
        if isinstance(item, TextLine) and item.story and item.role.startswith("body"):
            columns.setdefault(item.x, []).append(item)
    odd: list[TextLine] = []
    even: list[TextLine] = []
    for lines in columns.values():
        lines.sort(key=lambda line: line.y)
        for number, line in enumerate(lines):
            if any(is_vocalised(near.text) for near in lines[max(0, number - 1) : number + 2]):
                (odd if number % 2 else even).append(line)
    assert len(odd) > 3 and len(even) > 3
    both = ImageChops.darker(ink(page, odd), ink(page, even))
    return both.histogram()[255]


@pytest.mark.parametrize("text", TEXTS)
def test_no_ink_of_a_vocalised_line_falls_on_the_line_above(compositor: Compositor, text: str) -> None:
    composition = composed(compositor, make_issue(), text)
    assert overlap(composition.pages[0]) == 0
    assert "lines-touch" not in {finding.code for finding in composition.findings}


def test_lines_that_touch_are_found_where_the_ink_says_so(compositor: Compositor) -> None:
    """With no more leading than plain text has, there is ink on ink, and a finding that says so."""
    issue = make_issue()
    tight = replace(issue, styles=tuple(replace(style, vocalised=1.0) for style in issue.styles))
    composition = composed(compositor, tight, TEXTS[0])
    assert overlap(composition.pages[0]) > 0
    (finding,) = [finding for finding in composition.findings if finding.code == "lines-touch"]
    assert (finding.story, finding.page) == ("hikaya", 1)


def test_neighbours_of_vocalised_lines_stay_on_the_grid(compositor: Compositor) -> None:
    issue = make_issue()
    composition = composed(compositor, issue, TEXTS[0])
    step = issue.style("body").arabic_leading
    rows: dict[int, list[float]] = {}
    for item in composition.pages[0].items:
        if isinstance(item, TextLine) and item.role == "body" and item.story:
            row = (item.y + 0.24 * issue.setup.baseline - issue.setup.top) / step
            rows.setdefault(item.paragraph, []).append(round(row % 1, 2) % 1)
    plain, vocalised = rows[max(rows)], rows[max(rows) - 1]
    assert set(plain) == {0.0}
    assert set(vocalised) == {0.0, 0.5}


def test_plain_text_is_not_looked_at(compositor: Compositor) -> None:
    composition = composed(compositor, make_issue(), make_text(200, "ar"))
    assert Touching(Inks()).close(composition.pages[0].items) == []


def test_one_mark_under_a_tail_is_noted_with_its_word(compositor: Compositor) -> None:
    """Where no way keeps a mark clear of the line above, and its style says that no leading may, that is said."""
    text = "على الذي في التي إلى علي نبي بني سعي وعي رأي حي " * 3 + "تُنصب وُعدنا تُحرق سيُرفع أُنشئ ستُفتح وتُزال " * 12
    issue = make_issue()
    tight = replace(issue, styles=tuple(replace(style, vocalised=1.0) for style in issue.styles))
    composition = composed(compositor, tight, text)
    noted = [finding for finding in composition.findings if finding.code == "mark-touches"]
    assert len(noted) == 1 and noted[0].story == "hikaya" and "ُ" in noted[0].message
    close = Touching(Inks()).close(composition.pages[0].items)
    said = "1 vowel mark meets" if len(close) == 1 else f"{len(close)} vowel marks meet"
    assert close and said in noted[0].message
    above, below, (white, word) = min(close, key=lambda found: found[2][0])
    assert white < 0 and VOWELS.search(word)
    assert shared_ink(composition.pages[0], above, below) > 0


def shared_ink(page: DisplayList, above: TextLine, below: TextLine) -> int:
    """Pixels that both lines darken, as the page is printed."""
    both = ImageChops.darker(ink(page, [above]), ink(page, [below]))
    return both.histogram()[255]
