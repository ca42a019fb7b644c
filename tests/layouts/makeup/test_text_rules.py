"""Rules under and through the text of lines."""

import msgspec
import pytest

from fonts.library import Library
from layouts.display.items import Box, Item, TextLine
from layouts.makeup.own_text import own_text
from layouts.model.frame import TextFrame
from layouts.model.geometry import Rect
from layouts.model.story import Direction, Paragraph, Run
from layouts.model.styles import ParagraphStyle
from layouts.typeset.paragraph import Typesetter

STYLE = ParagraphStyle(name="body", align="start")


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter(Library())


def items_of(typesetter: Typesetter, *runs: Run, direction: Direction = "ltr") -> tuple[Item, ...]:
    paragraph = Paragraph("body", runs, "ar" if direction == "rtl" else "fr", direction)
    frame = TextFrame(1, Rect(10, 20, 200, 60), content=(paragraph,))
    return own_text(frame, 1, {"body": STYLE}, typesetter)[0]


def boxes(items: tuple[Item, ...]) -> list[Box]:
    return [item for item in items if isinstance(item, Box)]


def test_an_underline_stands_and_is_as_thick_as_the_face_says(typesetter: Typesetter) -> None:
    items = items_of(typesetter, Run("un "), Run("deux mots", underline=True), Run(" trois"))
    (rule,) = boxes(items)
    (line,) = [item for item in items if isinstance(item, TextLine)]
    run = next(run for run in line.runs if run.underlined)
    metrics = run.face.metrics
    assert rule.rect.height == pytest.approx(metrics.underline_thickness * 9 / 1000, abs=0.001)
    middle = rule.rect.y + rule.rect.height / 2
    assert middle - line.y == pytest.approx(-metrics.underline_position * 9 / 1000, abs=0.002)
    assert rule.rect.x == pytest.approx(line.x + run.x, abs=0.01)
    assert rule.rect.right == pytest.approx(line.x + run.x + run.width, abs=0.01)


def test_one_rule_goes_through_runs_of_both_scripts(typesetter: Typesetter) -> None:
    items = items_of(typesetter, Run("كلمة ثم Tanger ثم", underline=True), direction="rtl")
    (rule,) = boxes(items)
    (line,) = [item for item in items if isinstance(item, TextLine)]
    assert len(line.runs) == 3
    assert rule.rect.width == pytest.approx(line.runs[-1].x + line.runs[-1].width - line.runs[0].x, abs=0.01)


def test_a_bold_word_within_interrupts_no_rule_but_a_plain_one_does(typesetter: Typesetter) -> None:
    def under(text: str, **look: bool) -> Run:
        return msgspec.structs.replace(Run(text, underline=True), **look)

    assert len(boxes(items_of(typesetter, under("un "), under("deux", bold=True), under(" trois")))) == 1
    assert len(boxes(items_of(typesetter, under("un "), Run("deux"), under(" trois")))) == 2


def test_a_line_through_text_stands_at_half_the_height_of_small_letters(typesetter: Typesetter) -> None:
    items = items_of(typesetter, Run("faux", strike=True))
    (rule,) = boxes(items)
    (line,) = [item for item in items if isinstance(item, TextLine)]
    half = line.runs[0].face.metrics.x_height * 9 / 1000 / 2
    assert line.y - rule.rect.y - rule.rect.height / 2 == pytest.approx(half, abs=0.002)


def test_lines_without_rules_have_none(typesetter: Typesetter) -> None:
    assert not boxes(items_of(typesetter, Run("rien")))
