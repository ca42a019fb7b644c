"""Paragraphs across all columns of a frame, and paragraphs split into columns of their own."""

import pytest
from msgspec.structs import replace

from layouts.display.items import TextLine
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
