"""Paragraphs across all columns of a frame, and paragraphs split into columns of their own."""

import pytest
from msgspec.structs import replace

from layouts.display.items import Box, TextLine
from layouts.makeup.compositor import Compositor
from layouts.model.frame import TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.page import Page
from tests.makers import make_issue, make_paragraph, make_story, make_text


@pytest.mark.parametrize("lang", ["nl", "ar"])
@pytest.mark.parametrize("height", [640.0, 300.0])
def test_a_split_list_stands_in_columns_of_its_own_between_text(
    compositor: Compositor, lang: str, height: float
) -> None:
    issue = make_issue()
    item = replace(issue.style("item"), name="result", span=True, split=3)
    items = [make_paragraph(make_text(5, lang, n), "result", lang) for n in range(18)]
    story = make_story("s", 150, lang)
    story = replace(story, paragraphs=(*story.paragraphs, *items, make_paragraph(make_text(60, lang), "body", lang)))
    frame = TextFrame(1, Rect(50, 104.167, 500, height), 2, 11.0, story.direction)
    page = Page(1, 1, "", story.direction, "", (frame,))
    issue = replace(
        issue, styles=(*issue.styles, item), stories=(story,), pages=(page,), threads=(Thread(("s",), (1,)),)
    )
    composition = compositor.compose(issue)
    lines = [found for found in composition.pages[0].items if isinstance(found, TextLine) and found.story]
    split = [line for line in lines if line.role == "result"]
    xs = sorted({line.x for line in split})
    assert len(xs) == 3
    assert {round(line.width, 1) for line in split} == {round((500 - 2 * 11.0) / 3, 1)}
    first = min(split, key=lambda line: (line.paragraph, line.start))
    assert first.x == (xs[0] if lang == "nl" else xs[-1])
    feet = [max(line.y for line in split if line.x == x) for x in xs]
    assert max(feet) - min(feet) < 30
    above = [line for line in lines if line.paragraph < first.paragraph]
    assert max(line.y for line in above) < min(line.y for line in split)
    shown = {line.paragraph for line in lines}
    missing = [p for n, p in enumerate(story.paragraphs) if n not in shown]
    assert bool(missing) <= bool(composition.placements[0].overset_words)
    if height > 600:
        assert not composition.placements[0].overset_words
        assert min(line.y for line in lines if line.paragraph == len(story.paragraphs) - 1) > max(feet)


@pytest.mark.parametrize(("split", "height"), [(400, 640.0), (3, 8.0), (3, 60.0)])
def test_a_split_that_finds_no_room_is_overset_and_said(compositor: Compositor, split: int, height: float) -> None:
    issue = make_issue()
    item = replace(issue.style("item"), name="result", span=True, split=split)
    story = make_story("s", 60)
    items = [make_paragraph(make_text(5, seed=n), "result") for n in range(40)]
    story = replace(story, paragraphs=(*story.paragraphs, *items))
    page = Page(1, 1, "", "ltr", "", (TextFrame(1, Rect(50, 104.167, 300, height), 2, 11.0),))
    issue = replace(
        issue, styles=(*issue.styles, item), stories=(story,), pages=(page,), threads=(Thread(("s",), (1,)),)
    )
    composition = compositor.compose(issue)
    lines = [found for found in composition.pages[0].items if isinstance(found, TextLine) and found.story]
    words = sum(len(line.text[line.start : line.end].split()) for line in lines)
    assert words + composition.placements[0].overset_words >= story.words
    assert bool(composition.placements[0].overset_words) == (height < 100)


@pytest.mark.parametrize("lang", ["nl", "ar"])
@pytest.mark.parametrize("height", [700.0, 220.0])
def test_a_headline_over_two_of_three_columns_has_text_beside_it(
    compositor: Compositor, lang: str, height: float
) -> None:
    issue = make_issue()
    head = replace(issue.style("headline-2"), span=True, span_columns=2)
    styles = tuple(head if style.name == "headline-2" else style for style in issue.styles)
    title = make_paragraph(make_text(9, lang), "headline-2", lang)
    story = make_story("s", 320, lang)
    body = tuple(p for p in story.paragraphs if p.style.startswith("body"))
    story = replace(story, paragraphs=(title, *body))
    frame = TextFrame(1, Rect(50, 104.167, 445, height), 3, 11.0, story.direction, 0.25)
    page = Page(1, 1, "", story.direction, "", (frame,))
    issue = replace(issue, styles=styles, stories=(story,), pages=(page,), threads=(Thread(("s",), (1,)),))
    composition = compositor.compose(issue)
    lines = [found for found in composition.pages[0].items if isinstance(found, TextLine) and found.story]
    heads = [line for line in lines if line.role == "headline-2"]
    legs = [line for line in lines if line.role != "headline-2"]
    assert {round(line.width, 2) for line in heads} == {round((445 - 22) / 3 * 2 + 11, 2)}
    xs = sorted({line.x for line in legs}, reverse=lang == "ar")
    assert len(xs) == 3
    tops = [min(line.y for line in legs if line.x == x) for x in xs]
    assert tops[0] == tops[1] > max(line.y for line in heads)
    assert tops[2] < min(line.y for line in heads) + 1.0
    order = [(line.paragraph, line.start) for x in xs for line in sorted(legs, key=lambda one: one.y) if line.x == x]
    assert order == sorted(order)
    words = sum(len(line.text[line.start : line.end].split()) for line in lines)
    assert words + composition.placements[0].overset_words >= story.words
    if height > 600:
        feet = [max(line.y for line in legs if line.x == x) for x in xs]
        assert max(feet) - min(feet) < 2.2 * issue.style("body").leading_for(story.direction)
        assert not composition.placements[0].overset_words
    rules = {round(item.rect.x, 1): item.rect.y for item in composition.pages[0].items if isinstance(item, Box)}
    under, beside = (196.4, 348.4) if lang == "nl" else (348.4, 196.4)
    assert rules[under] > max(line.y for line in heads) > rules[beside]


def feet_of(compositor: Compositor, space: float, feather: float) -> tuple[list[float], list[float]]:
    """Feet of two columns of ten paragraphs with an odd number of lines, and the distances of all baselines in them."""
    issue = make_issue()
    body = replace(issue.style("body"), space_give=space, feather=feather, orphans=1, widows=1)
    styles = tuple(body if style.name == "body" else style for style in issue.styles)
    paragraphs = tuple(make_paragraph(make_text(24 if n else 2, seed=n)) for n in range(10))
    story = replace(make_story("s", 10), paragraphs=paragraphs)
    page = Page(1, 1, "", "ltr", "", (TextFrame(1, Rect(50, 104.167, 293, 700.0), 2, 11.0),))
    issue = replace(issue, styles=styles, stories=(story,), pages=(page,), threads=(Thread(("s",), (1,)),))
    items = compositor.compose(issue).pages[0].items
    lines = [found for found in items if isinstance(found, TextLine) and found.story]
    columns = [sorted(line.y for line in lines if line.x == x) for x in sorted({line.x for line in lines})]
    steps = [round(b - a, 2) for column in columns for a, b in zip(column, column[1:])]
    return [column[-1] for column in columns], steps


def test_columns_are_feathered_as_far_as_styles_allow(compositor: Compositor) -> None:
    feet, steps = feet_of(compositor, 0.0, 0.0)
    step = min(steps)
    assert abs(feet[0] - feet[1]) == pytest.approx(step) and set(steps) == {step}  # a row short, on the grid
    feet, steps = feet_of(compositor, 4.0, 0.0)
    assert feet[0] == pytest.approx(feet[1], abs=0.01)
    assert max(steps) <= step + 4.0 and steps.count(step) > len(steps) - 10  # between paragraphs only
    feet, steps = feet_of(compositor, 0.0, 0.06)
    assert feet[0] == pytest.approx(feet[1], abs=0.01)
    assert step < max(steps) <= 1.06 * step + 0.01
    feet, steps = feet_of(compositor, 0.5, 0.01)  # not enough: left on the grid
    assert abs(feet[0] - feet[1]) == pytest.approx(step) and set(steps) == {step}
