"""How a line's slack is shared out: spaces first, then tracking in small steps, then spaces for what is left."""

from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from fonts.library import Library
from layouts.model.story import paragraph
from layouts.model.styles import ParagraphStyle
from layouts.typeset.boxes import TRACKING
from layouts.typeset.galley import Line, Measure
from layouts.typeset.justify import EVENED, STEPS, STRAINED_MOST, TORN_MOST, fill
from layouts.typeset.paragraph import Typesetter
from layouts.typeset.prices import COMFORT, TORN
from layouts.typeset.setting import Setting
from tests.square import square_library


@pytest.fixture(scope="module")
def typesetter(tmp_path_factory: pytest.TempPathFactory) -> Typesetter:
    """Every letter and space is one em wide: at 10 points, ten points."""
    library: Library = square_library(tmp_path_factory.mktemp("fonts"))
    return Typesetter(library)


SQUARE = ParagraphStyle(
    name="body", font="Square", arabic_font="Square", size=10, arabic_size=10, hyphenate=False, space_max=1.5
)


def test_a_little_slack_goes_to_the_spaces_alone() -> None:
    assert fill(2.0, 10.0, 5.0, 0.5, 0.2) == (1.2, 0.0)
    assert fill(-0.5, 10.0, 5.0, 0.5, 0.2) == (0.95, 0.0)


def test_more_slack_is_shared_with_the_letters() -> None:
    looseness, share = fill(5.0, 10.0, 5.0, 0.5, 0.2)
    assert 0 < share < 1
    assert looseness == pytest.approx(1.2, abs=0.05)


def test_a_tight_line_draws_its_letters_together() -> None:
    looseness, share = fill(-3.0, 10.0, 3.0, 0.5, 0.2)
    assert share < 0
    assert 0.8 <= looseness < 1


def test_what_letters_cannot_take_returns_to_the_spaces() -> None:
    assert fill(100.0, 10.0, 5.0, 0.5, 0.2) == pytest.approx((11.0 - TORN_MOST * 0.5, TORN_MOST))
    assert fill(100.0, 10.0, 0.0, 0.5, 0.2) == (11.0, 0.0)


def test_letters_go_farthest_only_on_a_line_that_would_fall_apart() -> None:
    spaces, give, stretch = 10.0, 5.0, 0.5
    loose = fill((TORN - 0.1) * stretch * spaces + STRAINED_MOST * give, spaces, give, stretch, 0.2)
    torn = fill((TORN + 1.0) * stretch * spaces + STRAINED_MOST * give, spaces, give, stretch, 0.2)
    assert loose[1] == pytest.approx(STRAINED_MOST)
    assert torn[1] == pytest.approx(TORN_MOST)


@settings(deadline=None)  # the clock of a machine with much else to do
@given(some.floats(-4, 60), some.floats(1, 30), some.floats(0, 10))
def test_spaces_and_letters_together_take_all_of_the_slack(slack: float, spaces: float, give: float) -> None:
    looseness, share = fill(slack, spaces, give, 0.5, 0.2)
    assert (looseness - 1) * spaces + share * give == pytest.approx(slack)
    assert share * STEPS == pytest.approx(round(share * STEPS))
    assert share == 0 or abs(slack) > COMFORT * spaces * (0.5 if slack > 0 else 0.2)


def test_words_of_a_justified_line_stand_where_arithmetic_says(typesetter: Typesetter) -> None:
    galley = typesetter.set(paragraph("aaa bbb ccccccccc", lang="nl"), SQUARE, (Measure(0.0, 75.0),))
    (run,) = galley.lines[0].runs
    # 75 points less six letters; two words leave one space of 15, the letters taking 0.15 points each.
    assert [word.text for word in run.words] == ["aaa", "bbb"]
    assert run.gap + 6 * run.tracking == pytest.approx(15.0)
    assert 0 < run.tracking <= TRACKING * 10


def test_a_last_line_keeps_its_natural_spaces_unless_it_is_nearly_full(typesetter: Typesetter) -> None:
    (short,) = typesetter.set(paragraph("aaa bbb", lang="nl"), SQUARE, (Measure(0.0, 100.0),)).lines
    assert short.runs[0].gap == 10.0 and short.width == 70.0
    (full,) = typesetter.set(paragraph("aaa bbb", lang="nl"), SQUARE, (Measure(0.0, 71.0),)).lines
    assert full.runs[0].gap == pytest.approx(11.0) and full.width == 71.0
    (tight,) = typesetter.set(paragraph("aaa bbb", lang="nl"), SQUARE, (Measure(0.0, 69.0),)).lines
    assert tight.runs[0].gap == pytest.approx(9.0, abs=0.3) and tight.width == 69.0


@pytest.mark.parametrize(
    ("align", "direction", "left"),
    [("start", "ltr", 0.0), ("end", "ltr", 30.0), ("center", "ltr", 15.0),
     ("start", "rtl", 30.0), ("end", "rtl", 0.0), ("center", "rtl", 15.0), ("justify", "rtl", 30.0)],
)  # fmt: skip
def test_lines_are_aligned_by_the_direction_of_their_paragraph(
    typesetter: Typesetter, align: str, direction: str, left: float
) -> None:
    style = msgspec.structs.replace(SQUARE, align=align)
    text = "سلم عرب" if direction == "rtl" else "aaa bbb"
    source = msgspec.structs.replace(paragraph(text, lang="nl"), direction=direction)
    (line,) = typesetter.set(source, style, (Measure(0.0, 100.0),)).lines
    assert line.runs[0].x == left


def test_the_style_s_tracking_goes_to_every_letter_and_space(typesetter: Typesetter) -> None:
    style = msgspec.structs.replace(SQUARE, tracking=0.1, align="start")
    (line,) = typesetter.set(paragraph("aaa bbb", lang="nl"), style, (Measure(0.0, 100.0),)).lines
    assert line.runs[0].tracking == 1.0 and line.runs[0].gap == 11.0
    assert line.width == pytest.approx(77.0)


def test_a_line_of_one_long_word_stays_short(typesetter: Typesetter) -> None:
    galley = typesetter.set(paragraph("aaaaa bbbbbbb", lang="nl"), SQUARE, (Measure(0.0, 75.0),))
    assert [line.width for line in galley.lines] == [50.0, 70.0]


def test_spaces_of_one_line_are_equal_in_all_its_runs(typesetter: Typesetter) -> None:
    galley = typesetter.set(paragraph("aa عرب سلم bb cc dddddddd", lang="nl"), SQUARE, (Measure(0.0, 165.0),))
    line = galley.lines[0]
    gaps = [right.x - left.x - left.width for left, right in pairwise(line.runs)]
    assert gaps == pytest.approx([line.runs[0].gap] * len(gaps))
    assert line.runs[0].gap == pytest.approx(10 * line.looseness)


def test_square_letters_are_square(tmp_path: Path) -> None:
    face = square_library(tmp_path).face("Square")
    assert face.advance(face.cmap[ord("a")]) == face.upem



def test_lines_beside_each_other_come_nearer_in_tracking_as_far_as_their_spaces_allow() -> None:
    text = paragraph(
        "De zomerdrukte is bekend; minder bekend is dat steeds meer reizigers een andere maand kiezen. Een rondgang "
        "langs vier reisbureaus in Rotterdam en Utrecht leert dat ongeveer één op de vijf boekingen voor de ferry "
        "inmiddels buiten de schoolvakanties valt.",
        lang="nl",
    )
    style, widths, typesetter = ParagraphStyle(name="body"), range(100, 180, 5), Typesetter(Library())

    def lines_of(width: int) -> tuple[list[Line], list[Line]]:
        """Evened, and as each was set by itself."""
        setting = Setting(typesetter.prepare(text, style), text, style, (Measure(0.0, float(width)),), ())
        _, rows, _ = setting.broken(frozenset())
        lines = setting.set_rows(rows)
        alone = {row.breaks: line for line, _, row in setting.known.values()}
        return lines, [alone[one[0].breaks] for one in rows if one is not None]

    both = {width: lines_of(width) for width in widths}
    evened, uneven = ({width: lines[which] for width, lines in both.items()} for which in (0, 1))
    assert evened != uneven
    for width in widths:
        now, before = [[line.runs[0].tracking / 9 / TRACKING for line in one[width]] for one in (evened, uneven)]
        assert max(abs(a - b) for a, b in pairwise(now)) <= max(abs(a - b) for a, b in pairwise(before))
        for line, other in zip(evened[width], uneven[width]):
            assert (line.start, line.end) == (other.start, other.end)
            right, as_before = [run.x + run.width for run in (line.runs[-1], other.runs[-1])]
            assert right == pytest.approx(as_before, abs=0.01)
            assert line.looseness <= max(other.looseness, 1 + EVENED * 0.5 + 0.05)
