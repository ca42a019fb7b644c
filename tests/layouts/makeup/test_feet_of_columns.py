"""Columns in whole stories: level feet, no line alone at a foot or a head, fewer words parted by a column's end."""

import random
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from layouts.display.items import TextLine
from layouts.makeup.columns import Unit, balance, prefix_rows
from layouts.makeup.compositor import Composition, Compositor
from layouts.makeup.layout import lay_out
from tests.makers import make_issue, make_paragraph, make_plan, make_story, make_text

FEW = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def composed(compositor: Compositor, seed: int, lang: str) -> Composition:
    chance = random.Random(seed)
    body = [make_paragraph(make_text(chance.randint(30, 90), lang, seed + n), "body", lang) for n in range(14)]
    story = make_story("s", 60, lang)
    story = replace(story, paragraphs=(*story.paragraphs[:1], *body))
    return compositor.compose(lay_out(make_issue(story), make_plan(), compositor).issue)


def columns_of(composition: Composition) -> list[list[TextLine]]:
    """Body lines column by column, from the top, in reading order."""
    found: dict[tuple[int, float], list[TextLine]] = {}
    for page in composition.pages:
        for item in page.items:
            if isinstance(item, TextLine) and item.story and item.role == "body":
                found.setdefault((page.index, item.x), []).append(item)
    columns = [sorted(lines, key=lambda line: line.y) for lines in found.values()]
    return sorted(columns, key=lambda lines: (lines[0].paragraph, lines[0].start))


@FEW
@given(seed=st.integers(0, 10_000), lang=st.sampled_from(["nl", "ar"]))
def test_feet_are_level_and_no_line_stands_alone(compositor: Compositor, seed: int, lang: str) -> None:
    columns = columns_of(composed(compositor, seed, lang))
    assert len(columns) > 2
    step = columns[0][1].y - columns[0][0].y
    feet = [lines[-1].y for lines in columns]
    # within a row, but where that would leave a line alone; then within two
    assert max(feet) - min(feet) < 2.5 * step
    for one, two in pairwise(columns):
        last, first = one[-1], two[0]
        if last.paragraph == first.paragraph:
            above = sum(line.paragraph == last.paragraph for line in one)
            below = sum(line.paragraph == first.paragraph for line in two)
            assert above >= 2 and below >= 2


def test_of_two_ways_that_are_as_level_the_one_without_a_parted_word_is_taken() -> None:
    lines = [Unit(1, 1, True, 0, number, 1, 0, number == 4) for number in range(9)]
    sums = prefix_rows(lines)
    found = balance(lines, sums, [[(0, 20)], [(0, 20)]], 20)
    assert found is not None
    (first, _) = found[1].spans
    assert first == (0, 4) or not lines[first[1] - 1].hyphen


def test_most_stories_stand_level_within_a_row(compositor: Compositor) -> None:
    level = 0
    for lang in ("nl", "ar"):
        for seed in range(24):
            columns = columns_of(composed(compositor, seed, lang))
            row = columns[0][1].y - columns[0][0].y
            feet = [lines[-1].y for lines in columns]
            level += max(feet) - min(feet) < 1.05 * row
    assert level >= 0.75 * 48  # in the others a paragraph ends where a column would
