"""No vowel mark of any text touches another line of its page: Hypothesis writes the words."""

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from fonts.library import Library
from layouts.display.items import DisplayList, TextLine
from layouts.makeup.compositor import Compositor
from layouts.makeup.grid import Grid
from layouts.makeup.layout import lay_out
from layouts.makeup.own_text import own_text
from layouts.makeup.parting import Parting, kept_apart
from layouts.makeup.passages import passages_of
from layouts.makeup.pour import pour
from layouts.makeup.poured import Place
from layouts.makeup.touching import Touching
from layouts.makeup.units import lines_together
from layouts.model.characters import VOWELS
from layouts.model.frame import TextFrame
from layouts.model.geometry import Rect
from layouts.model.story import Cell
from layouts.model.styles import ParagraphStyle, styles_by_name
from layouts.typeset.galley import Measure
from layouts.typeset.ink_gaps import Inks
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_paragraph, make_plan, make_story, make_text

SIZE, LEADING = 9.0, 10.5
MEASURES = (60.0, 96.0, 118.0, 141.165, 175.0, 230.0, 300.0)
NEAR = 2.6  # of the leading: ink reaches no further
SHADDA, ALEF_ABOVE = "\u0651", "\u0670"
SINGLE = "\u064b\u064c\u064d\u064e\u064f\u0650\u0652"
LETTERS = "االلمنيىعغجحخقفأإآؤئةبتثسشصضطظكهودرز"


@st.composite
def words(draw: st.DrawFn) -> str:
    """Letters in any order, with no marks, with some, or with marks upon marks."""
    letters = draw(st.text(LETTERS, min_size=2, max_size=9))
    often = draw(st.sampled_from((0, 0, 1, 3)))
    made = ""
    for letter in letters:
        made += letter
        if often and draw(st.integers(0, 3)) < often:
            made += draw(st.sampled_from((*SINGLE, ALEF_ABOVE, *(SHADDA + mark for mark in SINGLE[:6]))))
    return made


TEXT = st.lists(words(), min_size=1, max_size=45).map(" ".join)
SHORT = st.lists(words(), min_size=1, max_size=9).map(" ".join)


@pytest.fixture(scope="module")
def body() -> ParagraphStyle:
    return replace(make_issue().style("body"), arabic_size=SIZE, arabic_leading=LEADING)


def touching(page: DisplayList) -> list[tuple[str, str]]:
    """Lines of a page, whichever frames they stand in, with less than white between them where one has a mark."""
    inks = Inks()
    lines = sorted((item for item in page.items if isinstance(item, TextLine) and item.runs), key=lambda line: line.y)
    found = []
    for number, above in enumerate(lines):
        for below in lines[number + 1 :]:
            down = below.y - above.y
            if down > NEAR * max(above.leading, below.leading):
                break
            beside = above.x >= below.x + below.width or below.x >= above.x + above.width
            marked = any(VOWELS.search(line.text, line.start, line.end) for line in (above, below))
            if down > 0.01 and marked and not beside and inks.contacts(above.runs, below.runs, down, below.x - above.x):
                found.append((above.text[above.start : above.end], below.text[below.start : below.end]))
    return found


@pytest.fixture(scope="module")
def typesetter(library: Library) -> Typesetter:
    return Typesetter(library)


# What fails is told as it is: to look for a shorter text takes minutes.
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
ANY = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), phases=PHASES)
FEW = settings(ANY, max_examples=25)


@ANY
@given(text=TEXT, width=st.sampled_from(MEASURES))
def test_lines_of_any_paragraph_are_clear_and_meet_the_grid(
    typesetter: Typesetter, body: ParagraphStyle, text: str, width: float
) -> None:
    galley = typesetter.set(make_paragraph(text, "body", "ar"), body, (Measure(0.0, width),))
    inks = Inks()
    for above, below in zip(galley.lines, galley.lines[1:]):
        marked = VOWELS.search(text, above.start, below.end)
        assert not marked or not inks.contacts(above.runs, below.runs, galley.leading, 0.0)
    rows = galley.leading / LEADING * lines_together(galley.leading, LEADING)
    assert rows == pytest.approx(round(rows), abs=0.02)


def page_of(compositor: Compositor, paragraphs: list[tuple[str, str]], mode: str) -> list[DisplayList]:
    """A story of these texts and styles after a few plain words, body text at 9 on 10.5 points."""
    story = make_story("khabar", 20, "ar")
    told = replace(story, paragraphs=tuple(make_paragraph(text, style, "ar") for style, text in paragraphs))
    issue = make_issue(told)
    on_grid = ("body", "body-first", "crosshead", "item", "byline")
    styles = tuple(
        replace(style, arabic_size=SIZE, arabic_leading=LEADING) if style.name in on_grid else style
        for style in issue.styles
    )
    done = lay_out(replace(issue, styles=styles), make_plan(mode=mode), compositor)
    return list(compositor.compose(done.issue).pages)


UNDER_LATIN = "ؤغ أُّهَّؤِيٍّطًّوِ مٌىٌّنَّغِوَّكٍوٌّضٍّهٌّ يةٰتٌ بٌلْزٰآًّصزوٌّفٍّفٌّ هٌطُ"  # stands under the nameplate's line in Latin script


@FEW
@example(heads=[("headline", UNDER_LATIN)], rest=[], mode="modular")
@given(
    heads=st.lists(st.tuples(st.sampled_from(("headline", "deck", "byline")), SHORT), min_size=1, max_size=3),
    rest=st.lists(st.tuples(st.sampled_from(("body", "body", "crosshead", "pull-quote")), TEXT), max_size=5),
    mode=st.sampled_from(("modular", "flow")),
)
def test_lines_of_paragraphs_heads_and_columns_are_clear_of_each_other(
    compositor: Compositor, heads: list[tuple[str, str]], rest: list[tuple[str, str]], mode: str
) -> None:
    for page in page_of(compositor, [*heads, ("body", "خبر قصير"), *rest], mode):
        assert touching(page) == []


@FEW
@given(texts=st.lists(TEXT, min_size=1, max_size=4), mode=st.sampled_from(("modular", "flow")))
def test_arabic_lines_among_those_of_a_latin_story_are_clear_of_them(
    compositor: Compositor, texts: list[str], mode: str
) -> None:
    story = make_story("twee", 20)
    mixed = [(make_paragraph(text, "body", "ar"), make_paragraph(make_text(30))) for text in texts]
    told = replace(story, paragraphs=(*story.paragraphs, *[one for both in mixed for one in both]))
    done = lay_out(make_issue(told), make_plan(mode=mode), compositor)
    for page in compositor.compose(done.issue).pages:
        assert touching(page) == []


@FEW
@given(texts=st.lists(st.tuples(st.sampled_from(("caption", "body", "headline-5")), SHORT), min_size=2, max_size=5))
def test_lines_of_a_box_and_a_caption_are_clear_of_each_other(
    typesetter: Typesetter, texts: list[tuple[str, str]]
) -> None:
    issue = make_issue()
    content = tuple(make_paragraph(text, style, "ar") for style, text in texts)
    frame = TextFrame(1, Rect(40.0, 40.0, 140.0, 600.0), 1, 0.0, "rtl", 0.0, content=content)
    items, _ = own_text(frame, 1, styles_by_name(issue.styles), typesetter)
    assert touching(DisplayList(0, "1", 500.0, 700.0, 0.0, (), items)) == []


@FEW
@given(cells=st.lists(SHORT, min_size=4, max_size=8))
def test_rows_of_a_table_are_clear_of_each_other(compositor: Compositor, cells: list[str]) -> None:
    rows = [
        replace(make_paragraph(text, "table-row", "ar"), cell=Cell(number // 2, number % 2, number < 2, "start", "rtl"))
        for number, text in enumerate(cells)
    ]
    story = make_story("jadwal", 20, "ar")
    told = replace(story, paragraphs=(*story.paragraphs, *rows, make_paragraph("خبرٌ قصيرٌ", "body", "ar")))
    done = lay_out(make_issue(told), make_plan(), compositor)
    for page in compositor.compose(done.issue).pages:
        assert touching(page) == []


@FEW
@given(texts=st.lists(TEXT, min_size=2, max_size=4), down=st.integers(0, 40))
def test_lines_beside_an_obstacle_are_clear_of_each_other(typesetter: Typesetter, texts: list[str], down: int) -> None:
    issue = make_issue()
    paragraphs = tuple(make_paragraph(one, "body", "ar") for one in texts)
    story = replace(make_story("khabar", 20, "ar"), paragraphs=paragraphs)
    styles = tuple(replace(style, arabic_size=SIZE, arabic_leading=LEADING) for style in issue.styles)
    frame = TextFrame(1, Rect(40.0, 40.0, 300.0, 2000.0), 2, 12.0, "rtl", 0.0, balanced=False)
    block = Rect(40.0, 60.0 + down, 60.0, 55.0)
    place = Place(0, frame, Grid(40.0, LEADING, 2.5), (block,))
    poured = pour(passages_of((story,), styles), place, typesetter)
    assert poured.left == ()
    parted = kept_apart(list(poured.items), 0, Parting(Touching(typesetter.inks), typesetter.library))
    assert touching(DisplayList(0, "1", 500.0, 2100.0, 0.0, (), tuple(parted))) == []
