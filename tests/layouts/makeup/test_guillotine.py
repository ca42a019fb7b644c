"""The exact search against a slow one that shares nothing with it."""

import itertools
import random
from collections.abc import Iterator, Sequence

import pytest

from layouts.makeup.guillotine import NONE, Cutting, Leaves, Prices, Spot

GAP = 1


def brute_force(leaves: Leaves, columns: int, rows: int, across: Prices, down: Prices, white: Sequence[float]) -> float:
    """The least cost, by trying every way to part every set of blocks into a stack or a row of parts.

    Parts of a stack are no stacks themselves, those of a row no rows. A part pays for standing before all that follow
    it, by the leading block of either. Nothing is remembered and nothing is left out.
    """

    def cheapest(blocks: tuple[int, ...], wide: int, deep: int, parent: str) -> float:
        if len(blocks) == 1:
            return min((cost for height, cost in leaves[blocks[0]][wide] if height == deep), default=NONE)
        best = NONE
        for parts in ordered_parts(blocks):
            leads = [min(part) for part in parts]
            if parent != "stack":
                price = sum(across[leads[n]][min(leads[n + 1 :])] for n in range(len(parts) - 1))
                for heights in splits(deep - GAP * (len(parts) - 1), len(parts)):
                    cost = price + sum(cheapest(part, wide, h, "stack") for part, h in zip(parts, heights))
                    best = min(best, cost)
            if parent != "row":
                price = sum(down[leads[n]][min(leads[n + 1 :])] for n in range(len(parts) - 1))
                for widths in splits(wide, len(parts)):
                    cost = price + sum(cheapest(part, w, deep, "row") for part, w in zip(parts, widths))
                    best = min(best, cost)
        return best

    blocks = tuple(range(len(leaves)))
    return min(cheapest(blocks, columns, deep, "") + white[rows - deep] for deep in range(1, rows + 1))


def ordered_parts(blocks: tuple[int, ...]) -> Iterator[tuple[tuple[int, ...], ...]]:
    """All ways to part a set into two or more parts, in every order."""
    for labels in itertools.product(range(len(blocks)), repeat=len(blocks)):
        used = sorted(set(labels))
        if len(used) > 1 and used == list(range(len(used))):
            yield tuple(tuple(b for b, label in zip(blocks, labels) if label == part) for part in used)


def splits(total: int, count: int) -> Iterator[tuple[int, ...]]:
    """All ways to write a number as so many positive ones in order."""
    for cuts in itertools.combinations(range(1, total), count - 1):
        ends = (0, *cuts, total)
        yield tuple(ends[n + 1] - ends[n] for n in range(count))


def random_page(seed: int) -> tuple[Leaves, int, int, Prices, Prices]:
    chance = random.Random(seed)
    count = chance.choice((2, 3, 3, 4))
    columns, rows = chance.randint(2, 3 if count == 4 else 4), chance.randint(4, 6 if count == 4 else 8)
    leaves: Leaves = []
    for _ in range(count):
        area = chance.randint(2, max(3, columns * rows // count))
        own: list[list[tuple[int, float]]] = [[]]
        for wide in range(1, columns + 1):
            least = max(1, -(-area // wide))
            own.append([(deep, round(chance.uniform(0, 5), 2)) for deep in range(least, least + chance.randint(1, 3))])
        leaves.append(own)
    across, down = (
        [[round(chance.uniform(0, 3), 2) for _ in range(count)] for _ in range(count)] for _ in range(2)
    )
    return leaves, columns, rows, across, down


def best_of(page: tuple[Leaves, int, int, Prices, Prices], white: list[float]) -> tuple[float, list[Spot]] | None:
    leaves, columns, rows, across, down = page
    cutting = Cutting(leaves, (columns, rows), across, down, [], GAP)
    assert cutting.fill(1e6, 10**9)
    found = cutting.best(white, 1e6).next()
    return (found[0], found[1]) if found else None


@pytest.mark.parametrize("seed", range(200))
def test_the_exact_search_finds_what_trying_everything_finds(seed: int) -> None:
    page = random_page(seed)
    leaves, columns, rows, across, down = page
    white = [0.9 * left for left in range(rows + 1)]
    slow = brute_force(leaves, columns, rows, across, down, white)
    found = best_of(page, white)
    if slow >= NONE:
        assert found is None
        return
    assert found is not None
    assert found[0] == pytest.approx(slow)
    area = [[0] * columns for _ in range(rows)]
    for block, column, row, wide, deep in found[1]:
        assert any(height == deep for height, _ in leaves[block][wide])
        for y in range(row, row + deep):
            for x in range(column, column + wide):
                area[y][x] += 1
    assert max(itertools.chain(*area)) == 1


@pytest.mark.parametrize("seed", range(20))
def test_a_bound_hides_nothing_that_is_cheaper(seed: int) -> None:
    leaves, columns, rows, across, down = page = random_page(seed)
    white = [0.9 * left for left in range(rows + 1)]
    found = best_of(page, white)
    if found is None:
        return
    tight = Cutting(leaves, (columns, rows), across, down, [], GAP)
    assert tight.fill(found[0] + 0.001, 10**9)
    again = tight.best(white, found[0] + 0.001).next()
    assert again is not None and again[0] == pytest.approx(found[0])
    assert tight.fill(found[0] - 0.001, 10**9)
    assert tight.best(white, found[0] - 0.001).next() is None


def test_the_next_best_come_in_order_and_none_is_left_out() -> None:
    leaves: Leaves = [[[], [(4, 1.0)], [(2, 2.0)]], [[], [(4, 1.0)], [(2, 5.0)]]]
    prices = [[0.0, 0.0], [3.0, 0.0]]
    cutting = Cutting(leaves, (2, 5), prices, prices, [], GAP)
    assert cutting.fill(1e6, 10**9)
    best = cutting.best([0.0] * 6, 1e6)
    costs = []
    while (found := best.next()) is not None:
        costs.append(found[0])
    assert costs == [2.0, 5.0, 7.0, 10.0]  # beside: in order, the other way round; stacked: the same


def test_what_is_pinned_stands_at_the_foot_in_its_column() -> None:
    ways = [(deep, 0.1 * deep) for deep in range(2, 13)]
    leaves: Leaves = [[[], ways, ways, ways], [[], ways, ways, ways], [[], [], [(4, 0.0)], []]]
    nothing = [[0.0] * 3 for _ in range(3)]
    for offset in (0, 1):
        cutting = Cutting(leaves, (3, 12), nothing, nothing, [(2, offset)], GAP)
        assert cutting.fill(1e6, 10**9)
        best = cutting.best([0.0] * 13, 1e6)
        for _ in range(200):
            found = best.next()
            if found is None:
                break
            (pin,) = [spot for spot in found[1] if spot[0] == 2]
            assert pin == (2, offset, 8, 2, 4)


def test_too_many_steps_are_given_up_and_said() -> None:
    leaves, columns, rows, across, down = random_page(3)
    assert not Cutting(leaves, (columns, rows), across, down, [], GAP).fill(1e6, 0)
