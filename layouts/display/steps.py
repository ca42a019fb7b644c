"""A page step by step, as it is drawn: each item with what it reaches over; and what two states of a page differ in.

Steps of a page composed anew are taken from the page before, as far as it looks the same.
"""

from collections.abc import Sequence
from operator import is_
from typing import Final

from fonts.runs import GlyphRun
from layouts.display.items import Item, TextLine
from layouts.display.reach import Reach, reach_of

LOOKED_BACK: Final = 4  # areas: lines come column by column
SPARE: Final = 1.25  # times their own size that two areas gathered into one may have

Look = tuple[object, ...]  # what of a run makes its letters look as they do; which text they stand for shows nowhere


class Step:
    """An item and its `reach`, in points from the page's top left. `cast`: what a painter has made of it for itself."""

    def __init__(self, item: Item, reach: Reach) -> None:
        self.item: Item = item
        self.reach: Reach = reach
        self.left: float = reach[0]
        self.top: float = reach[1]
        self.right: float = reach[2]
        self.bottom: float = reach[3]
        self.cast: object = None


def steps_of(items: Sequence[Item]) -> list[Step]:
    """The steps of a page seen for the first time."""
    return [Step(item, reach_of(item)) for item in items]


def steps_in(steps: list[Step], left: float, top: float, right: float, bottom: float) -> list[Step]:
    """Those that reach into a rectangle, in the order in which they are drawn."""
    return [
        step
        for step in steps
        if step.top < bottom and step.bottom > top and step.left < right and step.right > left
    ]


def followed(old: list[Step], items: Sequence[Item]) -> tuple[list[Step], list[Reach]]:
    """The steps of a page that had others before, and what of it must be painted anew: nothing where nothing differs.

    Lines that a letter moved on in their paragraph are other objects that look alike; what stands between them, a
    picture say, is the same one.
    """
    least = min(len(old), len(items))
    head = 0
    while head < least and old[head].item is items[head]:
        head += 1
    rest = least - head
    tail = 0
    while tail < rest and old[len(old) - 1 - tail].item is items[len(items) - 1 - tail]:
        tail += 1
    were = old[head : len(old) - tail]
    are = list(items[head : len(items) - tail])
    if not were and not are:
        return old, []
    known = {id(step.item): step for step in were}
    come = {id(item) for item in are}
    kept = [step for step in were if id(step.item) in come]
    still = [known[id(item)] for item in are if id(item) in known]
    gone, new = were, are
    if len(kept) == len(still) and all(map(is_, kept, still)):
        gone = [step for step in were if id(step.item) not in come]
        new = [item for item in are if id(item) not in known]
    least = min(len(gone), len(new))
    made: dict[int, Step] = {}
    first = 0
    while first < least and _follow(gone[first], new[first], made):
        first += 1
    rest = least - first
    last = 0
    while last < rest and _follow(gone[len(gone) - 1 - last], new[len(new) - 1 - last], made):
        last += 1
    areas = [step.reach for step in gone[first : len(gone) - last]]
    for item in new[first : len(new) - last]:
        step = known.get(id(item))
        if step is None:
            step = made[id(item)] = Step(item, reach_of(item))
        areas.append(step.reach)
    middle = [made[id(item)] if id(item) in made else known[id(item)] for item in are]
    return [*old[:head], *middle, *old[len(old) - tail :]], gathered(areas)


def gathered(areas: Sequence[Reach]) -> list[Reach]:
    """The same areas as fewer rectangles: neighbours become one where that takes in little besides."""
    found: list[Reach] = []
    for area in areas:
        left, top, right, bottom = area
        size = (right - left) * (bottom - top)
        number = len(found) - 1
        lowest = max(-1, number - LOOKED_BACK)
        while number > lowest:
            other = found[number]
            wide = max(right, other[2]) - min(left, other[0])
            high = max(bottom, other[3]) - min(top, other[1])
            if wide * high <= ((other[2] - other[0]) * (other[3] - other[1]) + size) * SPARE:
                found[number] = (
                    min(left, other[0]), min(top, other[1]), max(right, other[2]), max(bottom, other[3])
                )  # fmt: skip
                break
            number -= 1
        else:
            found.append(area)
    return found


def look_of(run: GlyphRun) -> Look:
    """Equal for runs that look alike, their inks apart: a letter typed before them moves them on in the text only."""
    return run.face, run.size, run.x, run.words, run.gap, run.tracking, run.rise, run.breadth


def _follow(step: Step, item: Item, made: dict[int, Step]) -> bool:
    """Whether an item looks as that of the step did; if so its own step is `made`, with what was made of the other."""
    if step.item is not item:
        if not _are_alike(step.item, item):
            return False
        following = made[id(item)] = Step(item, step.reach)
        following.cast = step.cast
    return True


def _are_alike(one: Item, other: Item) -> bool:
    """Whether both look alike: of a line, whose text it is and how much of it, nothing shows."""
    if isinstance(one, TextLine) and isinstance(other, TextLine):
        return (
            one.y == other.y and one.x == other.x and one.turn == other.turn and _have_same_runs(one.runs, other.runs)
        )
    return one == other


def _have_same_runs(some: Sequence[GlyphRun], others: Sequence[GlyphRun]) -> bool:
    if some is others:
        return True
    if len(some) != len(others):
        return False
    for one, other in zip(some, others):
        if one is not other and (one.ink != other.ink or look_of(one) != look_of(other)):
            return False
    return True
