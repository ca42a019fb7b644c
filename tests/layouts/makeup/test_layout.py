"""Whole issues laid out: every word stands once and in order, on the right page, in columns that read the right way."""

import random

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fonts.library import Library
from layouts.display.items import Box, DisplayList, PlacedPicture, TextLine
from layouts.display.listing import listing
from layouts.makeup.compositor import Composition, Compositor
from layouts.makeup.layout import LaidOut, lay_out
from layouts.model.issue import Issue
from layouts.model.plan import SectionPlan
from layouts.press.preflight.issue import check_issue
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_picture, make_plan, make_story


def laid(issue: Issue, compositor: Compositor, **wishes: object) -> tuple[LaidOut, Composition]:
    done = lay_out(issue, make_plan(**wishes), compositor)
    return done, compositor.compose(done.issue)


def printed(composition: Composition) -> dict[str, list[str]]:
    """The words of every story as the pages show them, line after line in reading order, by story."""
    lines: dict[tuple[str, int], list[TextLine]] = {}
    for page in composition.pages:
        for item in page.items:
            if isinstance(item, TextLine) and item.story and item.paragraph >= 0 and item.kind == "text":
                lines.setdefault((item.story, item.paragraph), []).append(item)
    words: dict[str, list[str]] = {}
    for (story, _), found in sorted(lines.items()):
        found.sort(key=lambda line: line.start)
        assert all(before.end <= after.start for before, after in zip(found, found[1:])), "a piece of text stands twice"
        whole = "".join("".join(line.text[line.start : line.end].split()) for line in found)
        text = found[0].text
        assert whole == "".join(text.split()), "a piece of text is missing"
        words.setdefault(story, []).extend(text.split())
    return words


def mixed_issue(counts: list[int], seed: int) -> Issue:
    """Stories of these lengths, of either direction, any priority, some with a picture."""
    chance = random.Random(seed)
    stories = []
    for number, count in enumerate(counts):
        lang, picture = chance.choice(["nl", "ar"]), chance.choice(["", "p1"])
        stories.append(make_story(f"s{number}", count, lang, priority=chance.randint(1, 5), picture=picture))
    return make_issue(*stories, pictures=(make_picture(),))


def every_word(issue: Issue) -> dict[str, list[str]]:
    return {story.slug: [w for p in story.paragraphs for w in p.text.split()] for story in issue.stories}


SMALL = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SMALL
@given(
    counts=st.lists(st.integers(20, 900), min_size=1, max_size=7),
    seed=st.integers(0, 99),
    mode=st.sampled_from(["modular", "flow"]),
)
def test_every_word_of_every_story_is_printed_once_and_in_order(
    compositor: Compositor, counts: list[int], seed: int, mode: str
) -> None:
    issue = mixed_issue(counts, seed)
    done, composition = laid(issue, compositor, mode=mode)
    assert [finding for finding in composition.findings if finding.severity == "error"] == []
    assert printed(composition) == every_word(issue)
    pictures = [item for page in composition.pages for item in page.items if isinstance(item, PlacedPicture)]
    assert len(pictures) == sum(len(story.pictures) for story in issue.stories)


@SMALL
@given(counts=st.lists(st.integers(20, 700), min_size=1, max_size=6), seed=st.integers(0, 99))
def test_no_line_stands_on_another_nor_on_a_picture(compositor: Compositor, counts: list[int], seed: int) -> None:
    _, composition = laid(mixed_issue(counts, seed), compositor)
    for page in composition.pages:
        assert collisions(page) == []


def collisions(page: DisplayList) -> list[tuple[str, str]]:
    """Pairs of things that overlap: bodies of lines (x-height), pictures."""
    boxes: list[tuple[float, float, float, float, str]] = []
    for item in page.items:
        if isinstance(item, TextLine):
            height = 0.45 * max(run.size for run in item.runs)
            boxes.append((item.x + 0.5, item.y - height, item.x + item.width - 0.5, item.y - 0.5, item.text[:30]))
        elif isinstance(item, PlacedPicture):
            rect = item.rect
            boxes.append((rect.x + 0.5, rect.y + 0.5, rect.right - 0.5, rect.bottom - 0.5, item.picture))
    found = []
    for n, one in enumerate(boxes):
        for two in boxes[n + 1 :]:
            if one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]:
                found.append((one[4], two[4]))
    return found


def test_columns_of_an_arabic_story_fill_from_the_right(compositor: Compositor) -> None:
    _, composition = laid(make_issue(make_story("khabar", 300, "ar")), compositor)
    lines = [item for item in composition.pages[0].items if isinstance(item, TextLine) and item.role.startswith("body")]
    first = min(lines, key=lambda line: (line.paragraph, line.start))
    last = max(lines, key=lambda line: (line.paragraph, line.start))
    assert first.x == max(line.x for line in lines)
    assert last.x == min(line.x for line in lines)


def test_body_text_stands_on_the_baseline_grid_of_its_script(compositor: Compositor) -> None:
    issue = make_issue(make_story("a", 400, "nl"), make_story("b", 400, "ar"))
    done, composition = laid(issue, compositor)
    top = issue.setup.top
    for page in composition.pages:
        for item in page.items:
            if isinstance(item, TextLine) and item.role == "body":
                step = 13.125 if item.rtl else 10.5
                rows = (item.y + 0.24 * 10.5 - top) / step
                assert abs(rows - round(rows)) < 0.001


def test_a_story_that_finds_no_page_is_reported_with_all_its_words(compositor: Compositor) -> None:
    issue = make_issue(*(make_story(f"s{n}", 900) for n in range(4)))
    done, composition = laid(issue, compositor, pages=1)
    overset = {p.slug: p.overset_words for p in composition.placements if p.overset_words}
    assert overset
    reported = [finding for finding in composition.findings if finding.code == "overset-text"]
    assert {finding.story for finding in reported} == set(overset)
    assert all(finding.severity == "error" for finding in reported)
    words = sum(len(found) for found in printed(composition).values())
    assert words + sum(overset.values()) >= sum(story.words for story in issue.stories)


def test_a_story_longer_than_a_page_runs_on_with_jump_lines(compositor: Compositor) -> None:
    done, composition = laid(make_issue(make_story("lang", 3500)), compositor)
    assert len(done.issue.pages) >= 2
    texts = [item.text for page in composition.pages for item in page.items if isinstance(item, TextLine)]
    assert any("Vervolg op pagina 2" in text for text in texts)
    assert any("Vervolg van pagina 1" in text for text in texts)
    assert composition.placements[0].overset_words == 0
    assert all(finding.code != "jump-line" for finding in check_issue(done.issue))


def test_sections_have_the_pages_they_ask_for(compositor: Compositor) -> None:
    issue = make_issue(make_story("a", 300), make_story("b", 300, "ar"), make_story("c", 300, "ar"))
    sections = (
        SectionPlan(id="latin", direction="ltr", pages=2),
        SectionPlan(id="ar", direction="rtl", pages=2),
    )
    done, composition = laid(issue, compositor, pages=4, sections=sections)
    assert [page.direction for page in done.issue.pages] == ["ltr", "ltr", "rtl", "rtl"]
    assert [page.section for page in done.issue.pages] == ["latin", "latin", "ar", "ar"]


def test_a_story_stands_on_the_page_it_asks_for(compositor: Compositor) -> None:
    stories = [make_story(f"s{n}", 500) for n in range(5)] + [make_story("hier", 200, page=2)]
    _, composition = laid(make_issue(*stories), compositor)
    assert {p.slug: p.pages for p in composition.placements}["hier"] == (1,)


@SMALL
@given(words=st.lists(st.integers(30, 500), min_size=2, max_size=5), change=st.integers(0, 4))
def test_a_warm_compositor_gives_what_a_cold_one_gives(library: Library, words: list[int], change: int) -> None:
    warm = Compositor(Typesetter(library))
    issue = make_issue(*(make_story(f"s{n}", count) for n, count in enumerate(words)))
    laid(issue, warm)
    longer = change % len(words)
    changed = make_issue(*(make_story(f"s{n}", count + 17 * (n == longer)) for n, count in enumerate(words)))
    done, again = laid(changed, warm)
    cold = Compositor(Typesetter(library)).compose(done.issue)
    assert [listing(page) for page in again.pages] == [listing(page) for page in cold.pages]
    assert again.findings == cold.findings


def test_an_unchanged_page_comes_back_as_the_same_object(compositor: Compositor) -> None:
    done, first = laid(make_issue(make_story("a", 2500), make_story("b", 2500)), compositor)
    stories = tuple(
        msgspec.structs.replace(story, paragraphs=story.paragraphs[:-1]) if story.slug == "b" else story
        for story in done.issue.stories
    )
    second = compositor.compose(msgspec.structs.replace(done.issue, stories=stories))
    last = max(first.placements[1].pages)
    assert second.pages[0] is first.pages[0]
    assert second.pages[last] is not first.pages[last]


@pytest.mark.parametrize("template", ["tabloid-bilingual", "broadsheet", "a3-four-page", "newsletter", "two-fronts"])
def test_every_house_template_takes_stories_in_both_scripts(compositor: Compositor, template: str) -> None:
    issue = make_issue(make_story("a", 600), make_story("b", 600, "ar"), template=template)
    done, composition = laid(issue, compositor)
    assert not [finding for finding in composition.findings if finding.severity == "error"]
    for page in composition.pages:
        for item in page.items:
            if isinstance(item, TextLine):
                assert -0.01 <= item.x and item.x + item.width <= page.width + 0.01
                assert 0 <= item.y <= page.height
            elif isinstance(item, Box):
                assert item.rect.right <= page.width + 0.01
