"""The search for breaks: against every way to break a short paragraph, and what its prices are there for."""

import math
from itertools import accumulate, combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from layouts.typeset.offers import BALANCED, JUSTIFIED, RAGGED, Break, Cut
from layouts.typeset.optimum import OWN, Search
from layouts.typeset.passes import optimum, searched
from layouts.typeset.prices import (
    BANDS,
    CROWD,
    EASE,
    FEWER,
    FORBIDDEN,
    HYPHEN_AGAIN,
    HYPHEN_LAST,
    JUMP,
    LONG,
    LONGER,
    PULLED,
    QUADRATIC,
    QUARTIC,
    TOO_LONG,
    Boxes,
    Kashidas,
    passing,
)
from layouts.typeset.stretch_limits import StretchLimits

SPACE = 3.0
NOTHING: list[Cut] = []


def boxes_of(widths: list[float], give: float = 0.0) -> Boxes:
    """Words of these widths with spaces of 3 points; each can give so much by tracking."""
    ends = [end + number * SPACE for number, end in enumerate(accumulate(widths))]
    starts = [end - width for end, width in zip(ends, widths, strict=True)]
    spaces = [number * SPACE for number in range(len(widths))]
    gives = [number * give for number in range(len(widths) + 1)]
    return Boxes(starts, ends, spaces, gives, gives, [0.0] * len(widths))


def stretchable(boxes: Boxes, bands: list[int], prices: list[float]) -> Boxes:
    """The same with words that kashida may stretch: the band of each, below nothing for none. Lengths of 1 to 4."""
    counts = [[0, *accumulate(int(band == own) for band in bands)] for own in range(BANDS)]
    boxes.kashidas = Kashidas(counts, prices, StretchLimits(1.0, 4.0, 0.5))
    return boxes


def fullest(boxes: Boxes, bands: list[int], prices: list[float], line: tuple[int, int, float, float]) -> float:
    """The least price of filling a line with any choice of its words stretched, tried one by one."""
    first, last, slack, room = line
    square = (slack / room) ** 2
    least = square * (QUADRATIC + QUARTIC * square)
    words = [number for number in range(first, last + 1) if bands[number] >= 0]
    most = max(1, int((last + 1 - first) * 0.5 + 0.5))
    spare = slack - EASE * room
    for count in range(1, min(most, len(words)) + 1):
        length = min(spare / count, LONGER * 4.0)
        if length < 1.0:
            continue
        square = ((slack - count * length) / room) ** 2
        spaces = square * (QUADRATIC + QUARTIC * square)
        share = length / 4.0
        stroke = LONG * share**2 + TOO_LONG * max(0.0, share - 1.0)
        for chosen in combinations(words, count):
            crowd = sum(CROWD * number for number in range(count)) + PULLED * max(0, count - max(2, min(3, most)))
            cost = sum(prices[bands[number]] for number in chosen) + crowd + count * stroke
            least = min(least, cost + spaces)
    return least


def no_cuts(word: int, effort: int) -> list[Cut]:
    return NOTHING


def halves(words: set[int], widths: list[float]) -> list[list[Cut]]:
    """One hyphen in the middle of these words, no cut in the others."""
    return [
        [(1, width / 2 + 2.0, width / 2, 5.0, True)] if number in words else NOTHING
        for number, width in enumerate(widths)
    ]


def lines_of(widths: list[float], measures: list[float], cuts: list[list[Cut]] | None = None,
             mode: int = JUSTIFIED) -> list[Break]:  # fmt: skip
    """The chosen line ends of a whole paragraph."""
    found = cuts or [NOTHING] * len(widths)
    return optimum(boxes_of(widths), 0, len(widths), measures, 0, mode, 0.5, 0.2,
                   lambda word, effort: found[word] if effort == OWN else NOTHING)  # fmt: skip


def cheapest(search: Search, measures: list[float]) -> float:
    """The least demerits of all paths through what is offered, tried one by one."""

    def rest(word: int, char: int, line: int, kind: int, run: int) -> float:
        if word == search.last:
            return 0.0
        least = math.inf
        measure = measures[min(line, len(measures) - 1)]
        for next_word, next_char, price, next_kind, hyphen in search.offers(word, char, measure):
            jump = JUMP if search.mode == JUSTIFIED and abs(next_kind - kind) > 1 else 0.0
            stack = (0.0, 0.0, HYPHEN_AGAIN, HYPHEN_AGAIN + FORBIDDEN)[run + 1] if hyphen else 0.0
            ending = HYPHEN_LAST if run and next_word == search.last else 0.0
            fewer = FEWER if search.mode == BALANCED else 0.0
            step = price + jump + stack + ending + fewer
            next_run = min(run + 1, 2) if hyphen else 0
            next_kind = next_kind if search.mode == JUSTIFIED else 1
            least = min(least, step + rest(next_word, next_char, line + 1, next_kind, next_run))
        return least

    return rest(search.first, 0, 0, 1, 0)


widths_of_words = some.lists(some.integers(4, 40).map(float), min_size=1, max_size=11)
measures_of_lines = some.lists(some.integers(30, 90).map(float), min_size=1, max_size=3)


@settings(max_examples=150, deadline=None)
@given(widths_of_words, measures_of_lines, some.sets(some.integers(0, 10)), some.sampled_from([0.0, 0.5]),
       some.sampled_from([JUSTIFIED, RAGGED, BALANCED]))  # fmt: skip
def test_no_other_way_to_break_a_short_paragraph_is_cheaper(
    widths: list[float], measures: list[float], cut: set[int], give: float, mode: int
) -> None:
    cuts = halves(cut, widths)

    def found(word: int, effort: int) -> list[Cut]:
        return cuts[word] if effort == OWN else NOTHING

    search = Search(boxes_of(widths, give), 0, len(widths), mode, 0.5, 0.2, found)
    ends = search.run(measures, 0)
    spent = search.cost()
    other = Search(boxes_of(widths, give), 0, len(widths), mode, 0.5, 0.2, found)
    assert spent == pytest.approx(cheapest(other, measures))
    assert ends[-1] == (len(widths), 0)


bands_of_words = some.lists(some.integers(-1, BANDS - 1), min_size=11, max_size=11)
prices_of_bands = some.sampled_from([[0.6, 1.2, 2.2], [0.1, 0.2, 0.4], [1.0, 1.0, 9.0]])


@settings(max_examples=150, deadline=None)
@given(widths_of_words, measures_of_lines, bands_of_words, prices_of_bands, some.sets(some.integers(0, 10)))
def test_no_other_way_to_break_a_short_paragraph_is_cheaper_with_kashida(
    widths: list[float], measures: list[float], bands: list[int], prices: list[float], cut: set[int]
) -> None:
    cuts = halves({word for word in cut if bands[word] < 0}, widths)  # what kashida stretches is never parted

    def found(word: int, effort: int) -> list[Cut]:
        return cuts[word] if effort == OWN else NOTHING

    for depth in (0, 1, 2):
        search, other = [
            Search(stretchable(boxes_of(widths), bands, prices), 0, len(widths), JUSTIFIED, 0.2, 0.35, found)
            for _ in range(2)
        ]
        search.depth = other.depth = depth
        search.run(measures, 0)
        spent = search.cost()
        assert spent == pytest.approx(cheapest(other, measures))


depths_reached: set[tuple[bool, int]] = set()


@settings(max_examples=300, deadline=None, derandomize=True)
@given(widths_of_words, measures_of_lines, bands_of_words, some.sets(some.integers(0, 10)), some.booleans())
def test_what_all_passes_choose_is_the_cheapest_of_what_the_last_one_offers(
    widths: list[float], measures: list[float], bands: list[int], cut: set[int], arabic: bool
) -> None:
    cuts = halves({word for word in cut if not arabic or bands[word] < 0}, widths)

    def found(word: int, effort: int) -> list[Cut]:
        return cuts[word] if effort == OWN else NOTHING

    boxes = boxes_of(widths, 0.0 if arabic else 0.5)
    if arabic:
        stretchable(boxes, bands, [0.6, 1.2, 2.2])
    stretch, shrink = (0.2, 0.35) if arabic else (0.5, 0.2)
    last, ends = searched(Search(boxes, 0, len(widths), JUSTIFIED, stretch, shrink, found), measures, 0)
    depths_reached.add((arabic, last.depth))
    other = last.like(last.depth, last.shrink)
    assert last.cost() == pytest.approx(cheapest(other, measures))
    # and the lines that were chosen cost just that
    begin, kind, run, spent = (0, 0), 1, 0, 0.0
    for number, end in enumerate(ends):
        offers = other.offers(*begin, measures[min(number, len(measures) - 1)])
        _, _, price, next_kind, hyphen = min(one for one in offers if one[:2] == end)
        spent += price + passing(kind, run, next_kind, hyphen, end[0] == len(widths))
        begin, kind, run = end, next_kind, min(run + 1, 2) if hyphen else 0
    assert spent == pytest.approx(last.cost())


def test_the_examples_above_reach_every_pass() -> None:
    test_what_all_passes_choose_is_the_cheapest_of_what_the_last_one_offers()
    assert depths_reached == {(arabic, depth) for arabic in (False, True) for depth in (0, 1, 2)}


@settings(max_examples=200, deadline=None)
@given(widths_of_words, bands_of_words, prices_of_bands, some.floats(0, 60), some.floats(0.5, 8))
def test_a_line_is_priced_as_the_cheapest_choice_of_the_words_to_stretch(
    widths: list[float], bands: list[int], prices: list[float], slack: float, room: float
) -> None:
    boxes = stretchable(boxes_of(widths), bands, prices)
    assert boxes.kashidas is not None
    last = len(widths) - 1
    count, length, looseness, price = boxes.kashidas.fill(0, last, slack, room)
    assert price == pytest.approx(fullest(boxes, bands, prices, (0, last, slack, room)))
    assert count * length + looseness * room == pytest.approx(slack)


def test_kashida_lets_a_line_end_where_spaces_alone_would_not() -> None:
    widths = [12.0, 12.0, 12.0, 30.0, 12.0, 12.0]
    plain = optimum(boxes_of(widths), 0, 6, [48.0], 0, JUSTIFIED, 0.2, 0.35, no_cuts)
    boxes = stretchable(boxes_of(widths), [0] * 6, [0.1, 0.2, 0.4])
    assert boxes.kashidas is not None
    first = optimum(boxes, 0, 6, [48.0], 0, JUSTIFIED, 0.2, 0.35, no_cuts)
    assert plain[0] == first[0] == (3, 0)
    count, length, looseness, price = boxes.kashidas.fill(0, 2, 6.0, 1.2)
    assert 1 <= count <= 2 and count * length == pytest.approx(6.0 - EASE * 1.2)
    assert looseness == pytest.approx(EASE) and price < 5


@settings(max_examples=100, deadline=None)
@given(some.lists(some.integers(1, 200).map(float), min_size=1, max_size=40), measures_of_lines)
def test_lines_follow_one_another_to_the_end_whatever_the_widths(widths: list[float], measures: list[float]) -> None:
    ends = lines_of(widths, measures)
    assert ends == sorted(set(ends))
    assert ends[-1] == (len(widths), 0)


def test_words_are_spread_over_lines_so_that_none_is_very_loose() -> None:
    # First fit would set 20 20 20 | 31 and leave a hole in a line of 31 + 3 + 50 that is too wide for 75.
    assert lines_of([20.0, 20.0, 20.0, 31.0, 50.0, 20.0], [75.0])[:2] == [(3, 0), (4, 0)]
    assert lines_of([30.0] * 6, [66.0]) == [(2, 0), (4, 0), (6, 0)]


def test_the_last_line_is_no_runt_when_the_words_before_can_help_it() -> None:
    # Seven words of 8 and their spaces fill 74 points: two full lines would leave the fifteenth word alone.
    assert lines_of([8.0] * 15, [76.0])[-2][0] < 14


def test_a_word_is_parted_only_where_whole_words_leave_the_line_loose() -> None:
    widths = [30.0, 30.0, 30.0, 30.0, 30.0, 30.0]
    assert lines_of(widths, [64.0], halves(set(range(6)), widths)) == [(2, 0), (4, 0), (6, 0)]
    widths = [30.0, 46.0, 30.0, 30.0, 40.0]
    assert (1, 1) in lines_of(widths, [60.0], halves({1}, widths))


def test_hyphens_never_stand_under_one_another_three_times_while_anything_else_can() -> None:
    widths = [27.0, 26.0] * 9
    ends = lines_of(widths, [68.0], halves(set(range(18)), widths))
    stacks = "".join("-" if char else "." for _, char in ends)
    assert "---" not in stacks


def test_every_line_has_the_measure_of_its_number() -> None:
    assert lines_of([20.0] * 9, [20.0, 43.0, 66.0]) == [(1, 0), (3, 0), (6, 0), (9, 0)]


def test_a_line_within_a_paragraph_goes_on_counting() -> None:
    ends = optimum(boxes_of([20.0] * 5), 0, 5, [20.0, 20.0, 66.0], 1, JUSTIFIED, 0.5, 0.2, no_cuts)
    assert ends == [(1, 0), (4, 0), (5, 0)]


def test_a_space_that_must_not_break_is_broken_only_when_the_words_cannot_stand_on_one_line() -> None:
    boxes = boxes_of([20.0, 20.0, 20.0, 20.0])
    boxes.penalties[1] = FORBIDDEN
    assert optimum(boxes, 0, 4, [66.0], 0, JUSTIFIED, 0.5, 0.2, no_cuts)[0] in ((1, 0), (3, 0))
    assert optimum(boxes, 0, 4, [43.0], 0, JUSTIFIED, 0.5, 0.2, no_cuts)[0] == (1, 0)
    boxes.penalties[0] = FORBIDDEN
    assert optimum(boxes, 0, 4, [43.0], 0, JUSTIFIED, 0.5, 0.2, no_cuts)[-1] == (4, 0)


def test_a_word_wider_than_the_measure_is_cut_between_its_clusters() -> None:
    def clusters(word: int, effort: int) -> list[Cut]:
        return [(char, char * 10.0, char * 10.0, 0.0, False) for char in range(1, 10)] if effort == 2 else NOTHING

    ends = optimum(boxes_of([100.0]), 0, 1, [35.0], 0, JUSTIFIED, 0.5, 0.2, clusters)
    assert ends == [(0, 3), (0, 6), (0, 9), (1, 0)]
    assert optimum(boxes_of([20.0]), 0, 1, [5.0], 0, JUSTIFIED, 0.5, 0.2, clusters)[0] == (0, 1)


def test_a_measure_narrower_than_any_letter_still_sets_everything() -> None:
    assert optimum(boxes_of([20.0, 20.0]), 0, 2, [5.0], 0, JUSTIFIED, 0.5, 0.2, no_cuts) == [(1, 0), (2, 0)]


def test_foreign_hyphens_are_asked_for_only_where_a_hole_is_left() -> None:
    asked: list[tuple[int, int]] = []

    def cuts(word: int, effort: int) -> list[Cut]:
        asked.append((word, effort))
        return NOTHING

    optimum(boxes_of([31.0, 30.0, 30.0, 30.0]), 0, 4, [64.0], 0, JUSTIFIED, 0.5, 0.2, cuts)
    assert asked == []
    optimum(boxes_of([20.0, 20.0, 60.0, 50.0]), 0, 4, [66.0], 0, JUSTIFIED, 0.5, 0.2, cuts)
    assert (2, 1) in asked


def test_balanced_lines_are_as_few_as_can_be_and_about_equal() -> None:
    assert lines_of([20.0] * 6, [112.0], mode=BALANCED) == [(3, 0), (6, 0)]
    assert lines_of([20.0] * 5, [200.0], mode=BALANCED) == [(5, 0)]


def test_ragged_lines_never_shrink_their_spaces() -> None:
    assert lines_of([20.0, 20.0, 20.0], [42.9], mode=RAGGED)[0] == (1, 0)
    assert lines_of([20.0, 20.0, 20.0], [42.9])[0] == (2, 0)
