"""Tables and lists on the page: no word lost, columns from the table's side, heads said again, markers that keep their
brackets."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from layouts.display.items import Box, TextLine
from layouts.intake.story import read_story
from layouts.makeup.compositor import Composition, Compositor
from layouts.makeup.layout import lay_out
from layouts.model.frame import PictureFrame, Shape, TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.page import Page
from layouts.model.story import Cell, ListItem, Paragraph, Run, Story
from tests.makers import make_issue, make_paragraph, make_plan, make_story, make_text

FEW = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def make_table(rows: list[list[str]], lang: str = "nl", *, heads: int = 1, align: str = "decimal") -> list[Paragraph]:
    """Cells row by row, the first column at the start, the others as `align` says."""
    made = []
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            side = "rtl" if lang == "ar" else "ltr"
            cell = Cell(row, column, row < heads, align if column else "start", side)  # type: ignore[arg-type]
            style = "table-head" if row < heads else "table-row"
            made.append(replace(make_paragraph(text, style, lang), cell=cell))
    return made


def make_items(*items: tuple[ListItem, str], lang: str = "nl") -> list[Paragraph]:
    return [replace(make_paragraph(text, "item", lang), item=item) for item, text in items]


def with_paragraphs(story: Story, *paragraphs: Paragraph) -> Story:
    return replace(story, paragraphs=(*story.paragraphs, *paragraphs))


def composed(compositor: Compositor, *stories: Story, mode: str = "modular", pages: int = 0) -> Composition:
    done = lay_out(make_issue(*stories), make_plan(mode=mode, pages=pages), compositor)
    return compositor.compose(done.issue)


def lines_in(composition: Composition, kind: str = "text") -> list[TextLine]:
    return [
        i for page in composition.pages for i in page.items if isinstance(i, TextLine) and i.kind == kind and i.story
    ]


def words_of(lines: list[TextLine], story: str) -> dict[int, str]:
    """The letters of each paragraph of a story, as its lines show them."""
    found: dict[int, str] = {}
    for line in sorted((line for line in lines if line.story == story), key=lambda line: (line.paragraph, line.start)):
        found[line.paragraph] = found.get(line.paragraph, "") + "".join(line.text[line.start : line.end].split())
    return found


def some_body(chance: random.Random, lang: str) -> list[Paragraph]:
    """Paragraphs, tables and lists in any order and of any size."""
    body: list[Paragraph] = []
    for _ in range(chance.randint(1, 6)):
        seed = chance.randint(0, 99)
        match chance.choice("ptl"):
            case "p":
                body.append(make_paragraph(make_text(chance.randint(1, 120), lang, seed), "body", lang))
            case "t":
                columns, rows = chance.randint(1, 7), chance.randint(1, 30)
                texts = [
                    [
                        make_text(chance.randint(0, 5), lang, seed + r + c) if c % 2 == 0 else f"{r},{c}"
                        for c in range(columns)
                    ]
                    for r in range(rows)
                ]
                body.extend(make_table(texts, lang, heads=chance.randint(0, 2)))
            case _:
                kinds = ["bullet", "number", "letter", "abjad", "none"]
                for _ in range(chance.randint(1, 12)):
                    item = ListItem(chance.randint(1, 4), chance.choice(kinds))  # type: ignore[arg-type]
                    body.extend(make_items((item, make_text(chance.randint(1, 30), lang, seed)), lang=lang))
    return body


@FEW
@given(seed=st.integers(0, 10_000), lang=st.sampled_from(["nl", "ar"]), mode=st.sampled_from(["modular", "flow"]))
def test_every_word_of_tables_and_lists_is_on_a_page_or_counted_as_overset(
    compositor: Compositor, seed: int, lang: str, mode: str
) -> None:
    chance = random.Random(seed)
    stories = [with_paragraphs(make_story(f"s{n}", 80, lang), *some_body(chance, lang)) for n in range(3)]
    composition = composed(compositor, *stories, mode=mode, pages=chance.choice([0, 1]))
    lines = lines_in(composition)
    for story, placement in zip(stories, composition.placements, strict=True):
        shown = words_of(lines, story.slug)
        missing = 0
        for index, paragraph in enumerate(story.paragraphs):
            whole = "".join(paragraph.text.split())
            assert whole.startswith(shown.get(index, "")), "letters stand twice, or out of order"
            if shown.get(index, "") != whole:
                missing += len(paragraph.text.split())
        assert bool(missing) == bool(placement.overset_words)
        # the words of a paragraph parted at the end are counted from where it was parted
        assert placement.overset_words <= missing
        reported = {finding.story for finding in composition.findings if finding.code == "overset-text"}
        assert (story.slug in reported) == bool(missing)


@pytest.mark.parametrize(("lang", "side"), [("nl", 1), ("ar", -1)])
def test_columns_of_a_table_run_the_way_it_reads(compositor: Compositor, lang: str, side: int) -> None:
    rows = [["een", "1,5", "2"], ["twee", "10,25", "3"]]
    composition = composed(compositor, with_paragraphs(make_story("s", 60, lang), *make_table(rows, lang)))
    cells = {(line.cell.row, line.cell.column): line for line in lines_in(composition) if line.cell}
    for row in range(2):
        xs = [cells[row, column].x for column in range(3)]
        assert xs == sorted(xs, reverse=side < 0)
        assert len({cells[row, column].y for column in range(3)}) == 1


@pytest.mark.parametrize("lang", ["nl", "ar"])
def test_numbers_stand_under_each_other_by_their_points(compositor: Compositor, lang: str) -> None:
    numbers = ["7,5", "112,25", "1.200", "-0,125"]
    rows = [["naam", "prijs"], *([["rij", number] for number in numbers])]
    composition = composed(compositor, with_paragraphs(make_story("s", 60, lang), *make_table(rows, lang)))
    places = []
    for line in lines_in(composition):
        if line.cell and line.cell.column == 1 and not line.cell.head:
            (run,) = line.runs
            (word,) = run.words
            point = line.text.find(",") if "," in line.text else len(line.text)
            before = sum(a for a, c in zip(word.advances, word.clusters) if c < point) * run.size / run.face.upem
            places.append(line.x + run.x + before)
    assert len(places) == len(numbers)
    assert max(places) - min(places) < 0.6  # kerning beside the point apart


@pytest.mark.parametrize("mode", ["modular", "flow"])
def test_a_table_that_goes_on_says_its_head_again(compositor: Compositor, mode: str) -> None:
    rows = [["Kop", "Getal"], *([[f"rij {n}", str(n)] for n in range(250)])]
    composition = composed(compositor, with_paragraphs(make_story("s", 100), *make_table(rows)), mode=mode)
    columns: dict[tuple[int, float], list[TextLine]] = {}
    for page in composition.pages:
        for item in page.items:
            if isinstance(item, TextLine) and item.cell and item.cell.column == 0:
                columns.setdefault((page.index, item.x), []).append(item)
    assert len(columns) > 2
    for lines in columns.values():
        top = min(lines, key=lambda line: line.y)
        assert top.text == "Kop"
        assert [line for line in lines if line.text == "Kop"] == [top]
    assert sum(line.kind == "text" for lines in columns.values() for line in lines if line.text == "Kop") == 1


def test_rows_of_a_table_do_not_stand_on_each_other_and_are_ruled(compositor: Compositor) -> None:
    rows = [["Kop", "Getal"], *([[make_text(6, seed=n), str(n)] for n in range(12)])]
    composition = composed(compositor, with_paragraphs(make_story("s", 100), *make_table(rows)))
    for page in composition.pages:
        cells = [item for item in page.items if isinstance(item, TextLine) and item.cell]
        by_column: dict[tuple[float, int], list[float]] = {}
        for line in cells:
            assert line.cell is not None
            by_column.setdefault((round(line.x), line.cell.column), []).append(line.y)
        for ys in by_column.values():
            assert all(below - above > 7 for above, below in zip(sorted(ys), sorted(ys)[1:]))
        rules = [item for item in page.items if isinstance(item, Box) and item.rect.height in (0.25, 0.5)]
        assert len(rules) >= len({line.cell.row for line in cells if line.cell})


def test_a_table_beside_a_picture_keeps_to_the_room_beside_it(compositor: Compositor) -> None:
    rows = [["Kop", "Getal"], *([[f"rij {n}", str(n)] for n in range(30)])]
    story = with_paragraphs(make_story("s", 30), *make_table(rows))
    frame = TextFrame(1, Rect(40, 40, 300, 500), columns=1)
    picture = PictureFrame(2, Rect(200, 150, 140, 120), "p1", standoff=6.0)
    issue = replace(
        make_issue(story), pages=(Page(1, 1, "", "ltr", "", (frame, picture)),), threads=(Thread(("s",), (1,)),)
    )
    composition = compositor.compose(issue)
    lines = [line for line in lines_in(composition) if line.cell]
    assert len({(line.paragraph) for line in lines}) == 62
    for line in lines:
        if 150 < line.y < 270:
            assert line.x + line.width < 200


def test_a_table_goes_on_under_a_round_obstacle(compositor: Compositor) -> None:
    """Rows that step along an outline cannot be read, and no number is broken for it."""
    rows = [["Kop", "Getal"], *([[f"rij {n}", f"{n},25"] for n in range(20)])]
    story = with_paragraphs(make_story("s", 30), *make_table(rows))
    frame = TextFrame(1, Rect(40, 40, 150, 600), columns=1)
    circle = Shape(2, Rect(130, 300, 120, 120), fill="Black", form="ellipse", standoff=6.0)
    issue = replace(
        make_issue(story), pages=(Page(1, 1, "", "ltr", "", (frame, circle)),), threads=(Thread(("s",), (1,)),)
    )
    composition = compositor.compose(issue)
    lines = [line for line in lines_in(composition) if line.cell]
    assert len({(line.paragraph) for line in lines}) == 42
    assert len({line.x for line in lines if line.cell and line.cell.column == 0}) == 1
    assert any(line.y < 300 for line in lines) and any(line.y > 420 for line in lines)
    assert not any(finding.code == "overfull-word" for finding in composition.findings)


def test_markers_keep_their_brackets_and_stand_before_the_text(compositor: Compositor) -> None:
    one, two = ListItem(1, "letter", after=")"), ListItem(2, "number", after=")")
    long = make_text(20, "ar")
    items = make_items((one, long), (two, long), (ListItem(2, "abjad"), long), lang="ar")
    composition = composed(compositor, with_paragraphs(make_story("s", 60, "ar"), *items))
    labels = lines_in(composition, "label")
    assert [label.text for label in labels] == ["a)", "1)", "أ."]
    drawn = ["".join(word.text for run in label.runs for word in run.words) for label in labels]
    assert drawn == ["a)", ")1", "أ."]  # left to right, as they are drawn; the second one's bracket is mirrored
    assert [label.rtl for label in labels] == [False, True, True]
    text = {line.paragraph: line for line in reversed(lines_in(composition)) if line.item}
    for label in labels:
        line = text[label.paragraph]
        right = max(run.x + run.width for run in line.runs) + line.x
        assert label.y == line.y
        assert label.x > right  # before it, where lines run from the right
        assert label.x + label.width <= line.x + line.width + 0.01
    assert labels[1].x < labels[0].x


def test_numbers_go_on_over_nested_items_and_begin_anew_after_bullets(compositor: Compositor) -> None:
    text = "---\ntitle: Lijst\nlang: nl\n---\n1. een\n   - diep\n2. twee\n\nTussendoor.\n\n- punt\n\n3. drie\n4. vier\n"
    story = read_story(text.encode(), "lijst.md", "lijst").story
    composition = composed(compositor, story)
    assert [label.text for label in lines_in(composition, "label")] == ["1.", "–", "2.", "•", "3.", "4."]
    assert [paragraph.text for paragraph in story.paragraphs[1:4]] == ["een", "diep", "twee"]


def test_a_small_table_stays_in_one_column(compositor: Compositor) -> None:
    rows = [["Kop", "Getal"], ["a", "1"], ["b", "2"], ["c", "3"]]
    for words in range(60, 240, 30):
        story = with_paragraphs(make_story("s", words), *make_table(rows), make_paragraph(make_text(words)))
        lines = [line for line in lines_in(composed(compositor, story)) if line.cell and line.cell.column == 0]
        assert len({line.x for line in lines}) == 1


def test_an_empty_cell_leaves_its_place(compositor: Compositor) -> None:
    table = make_table([["", "x"], ["a", "1"]])
    bare = [replace(cell, runs=()) if not cell.text else cell for cell in table]
    composition = composed(compositor, with_paragraphs(make_story("s", 60), *bare))
    cells = {(line.cell.row, line.cell.column) for line in lines_in(composition) if line.cell}
    assert cells == {(0, 1), (1, 0), (1, 1)}


def test_a_word_wider_than_its_cell_is_broken_and_said(compositor: Compositor) -> None:
    table = make_table([["Donaudampfschifffahrtsgesellschaft" * 3, "x", "y", "z"]], heads=0)
    composition = composed(compositor, with_paragraphs(make_story("s", 60), *table))
    assert "overfull-word" in {finding.code for finding in composition.findings}


def test_runs_keep_their_looks_in_cells(compositor: Compositor) -> None:
    cell = replace(make_table([["x"]], heads=0)[0], runs=(Run("vet", bold=True), Run(" en niet")))
    composition = composed(compositor, with_paragraphs(make_story("s", 60), cell))
    (line,) = [line for line in lines_in(composition) if line.cell]
    assert len({run.face.psname for run in line.runs}) == 2
