"""Threads: the passages of stories poured through one frame after another, remembering each frame.

What a frame holds depends on its place and on the passages that were looked at while it was filled, no further. So a
letter typed on page 3 sets that frame anew, and the following ones only if they begin with other words than before.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property

import msgspec

from layouts.display.items import Item
from layouts.findings import Finding
from layouts.makeup.grid import page_grid
from layouts.makeup.passages import Passage, passages_of, set_passage
from layouts.makeup.pour import column_edges, pour
from layouts.makeup.poured import Place, Poured
from layouts.makeup.runaround import column_rows, obstacles
from layouts.makeup.standing import inner, stood
from layouts.makeup.units import least_rows
from layouts.memory import Latest
from layouts.model.frame import Frame, TextFrame, Thread
from layouts.model.issue import Issue
from layouts.model.story import Story
from layouts.model.styles import ParagraphStyle
from layouts.typeset.galley import Measure
from layouts.typeset.paragraph import Typesetter

VERSIONS = 3  # ways of filling one frame that are kept: now, before the last edit, and one more
SPARE_FRAMES = 12  # remembered beyond those that an issue has, for undo
FRAMES = 6000  # frames remembered: an issue of 96 pages has about 600
STORIES = 2000
THREADS = 2000

# By a page's index, the threads with frames there, by number, each with the count of its frames up to the last of them.
Leading = dict[int, dict[int, int]]


class Filling(msgspec.Struct, frozen=True):
    """A thread poured out. `frames` holds (id, page index, items) of each, `left` the words without room by story."""

    frames: tuple[tuple[int, int, tuple[Item, ...]], ...]
    findings: tuple[Finding, ...]
    on_pages: tuple[tuple[str, int], ...]
    left: tuple[tuple[str, int], ...]


class _Known(msgspec.Struct, frozen=True):
    """A frame filled before: where it stood, what was looked at, what came of it."""

    place: Place
    seen: tuple[Passage, ...]
    poured: Poured


class Led(msgspec.Struct, frozen=True):
    """A thread's frames on the pages, in order, and the folios of those."""

    places: tuple[Place, ...]
    folios: tuple[int, ...]


class Spread:
    """Where the frames of one issue are: by id, the page's index and the frame."""

    def __init__(self, issue: Issue) -> None:
        self.issue = issue
        self.stories = {story.slug: story for story in issue.stories}

    @cached_property
    def where(self) -> dict[int, tuple[int, Frame]]:
        return {frame.id: (index, frame) for index, page in enumerate(self.issue.pages) for frame in page.frames}

    def known(self, thread: Thread) -> tuple[int, ...]:
        """The thread's frames that the issue has."""
        where = self.where
        return tuple(found for found in thread.frames if found in where and isinstance(where[found][1], TextFrame))

    def leading(self) -> Leading:
        """Which threads lead to each page. No key changes it."""
        leading = Leading()
        for number, thread in enumerate(self.issue.threads):
            for count, frame in enumerate(self.known(thread), start=1):
                leading.setdefault(self.where[frame][0], {})[number] = count
        return leading


class Pourer:
    """Pours threads and remembers what it poured. Memory changes speed only."""

    def __init__(self, typesetter: Typesetter) -> None:
        self.typesetter = typesetter
        self.told: Latest[str, tuple[Passage, ...]] = Latest(STORIES)
        self.places: Latest[int, dict[tuple[int, str], Place]] = Latest(FRAMES)
        self.ways: Latest[int, Led] = Latest(THREADS)
        self.fillings: Latest[int, Filling] = Latest(THREADS)
        self.frames: dict[tuple[int, int], list[_Known]] = {}

    def tell(self, stories: Sequence[Story], styles: tuple[ParagraphStyle, ...]) -> tuple[Passage, ...]:
        """The passages of these stories, in order."""
        known, told = self.told.known, list[Passage]()
        for story in stories:
            was = known.get(story.slug)
            if was is not None and was[0][0] is story and was[0][1] is styles:  # so it is with all but those typed in
                told.extend(was[1])
            else:
                told.extend(self._passages(story, styles))
        return tuple(told)

    def _passages(self, story: Story, styles: tuple[ParagraphStyle, ...]) -> tuple[Passage, ...]:
        def told() -> tuple[Passage, ...]:
            """Paragraphs that the last edit left alone keep their passages, so that they are equal at a glance."""
            source, known = self.told.known.get(story.slug, ((), ()))
            if source and source[1] is styles and isinstance(source[0], Story):
                made = _told_again(source[0], known, story, styles)
                if made:
                    return made
            made = passages_of((story,), styles)
            return tuple(old if old == new else new for old, new in zip(known, made)) + made[len(known) :]

        return self.told.get(story.slug, (story, styles), told)

    def place(self, issue: Issue, index: int, frame: TextFrame, direction: str) -> Place:
        """Where a frame stands on its page, for text of this direction."""
        page = issue.pages[index]
        source = (page, issue.setup, issue.binding, issue.styles)
        places = self.places.get(index, source, lambda: dict[tuple[int, str], Place]())
        found = places.get((frame.id, direction))
        if found is None:
            others = tuple(other for other in page.frames if other.id != frame.id and not frame.angle)
            grid, room = page_grid(issue, index, direction), inner(frame)
            found = places[frame.id, direction] = Place(index, room, grid, obstacles(others, room.rect))
        return found

    def led(self, spread: Spread, number: int) -> Led:
        """Where the issue's thread of this number leads."""
        issue = spread.issue
        thread = issue.threads[number]
        told = next((spread.stories[slug] for slug in thread.stories if slug in spread.stories), None)
        direction = told.direction if told else "ltr"
        source = (issue.pages, thread, direction, issue.setup, issue.binding, issue.styles)

        def made() -> Led:
            frames = [spread.where[found] for found in spread.known(thread)]
            places = [self.place(issue, n, frame, direction) for n, frame in frames if isinstance(frame, TextFrame)]
            return Led(tuple(places), tuple([issue.pages[place.page].folio for place in places]))

        return self.ways.get(number, source, made)

    def pour_frame(self, place: Place, left: tuple[Passage, ...]) -> Poured:
        """Fill one frame with what is left of its thread's passages."""
        versions = self.frames.setdefault((place.page, place.frame.id), [])
        for known in versions:
            if (known.place is place or known.place == place) and left[: known.poured.seen] == known.seen:
                return _with_left(known.poured, left)
        poured = pour(left, place, self.typesetter, [known.poured for known in versions if known.place == place])
        versions.insert(0, _Known(place, left[: poured.seen], poured))
        del versions[VERSIONS:]
        if len(self.frames) > FRAMES:
            for old in list(self.frames)[: FRAMES // 2]:
                del self.frames[old]
        return poured

    def settle(self, issue: Issue) -> None:
        """The issue is set: frames that past edits put in and took away are forgotten, once there are many."""
        if len(self.frames) > SPARE_FRAMES + sum([len(page.frames) for page in issue.pages]):
            standing = {(index, frame.id) for index, page in enumerate(issue.pages) for frame in page.frames}
            for gone in [key for key in self.frames if key not in standing]:
                del self.frames[gone]

    def keep_standing(self, issue: Issue) -> None:
        """Of all frames that were filled those of the issue are kept, as they were filled last."""
        standing = {(index, frame.id) for index, page in enumerate(issue.pages) for frame in page.frames}
        for key, versions in list(self.frames.items()):
            if key in standing:
                del versions[1:]
            else:
                del self.frames[key]

    def fill(self, spread: Spread, number: int, until: int = 0) -> Iterator[Filling | None]:
        """Pour the issue's thread of this number, frame after frame: nothing after each one, the filling at the end.

        With `until` (a count of frames) it ends there, with what these hold; what is left then is not told.
        """
        issue = spread.issue
        thread = issue.threads[number]
        told = tuple([spread.stories[slug] for slug in thread.stories if slug in spread.stories])
        led = self.led(spread, number)
        places = led.places
        source = (thread, told, issue.styles, led)
        known = self.fillings.known.get(number)
        if known is not None and known[0] == source:
            yield known[1]
            return
        left = self.tell(told, issue.styles)
        poured: list[Poured] = []
        for place in places[: until or len(places)]:
            if not until and (place.page, place.frame.id) not in self.frames:
                for _ in set_ahead(left, place, self.typesetter):
                    yield None
            poured.append(self.pour_frame(place, left))
            left = poured[-1].left
            yield None
        if until:
            yield _filling(issue, places, poured, ())
        else:
            yield self.fillings.get(number, source, lambda: _filling(issue, places, poured, left))


def _told_again(
    before: Story, known: tuple[Passage, ...], story: Story, styles: tuple[ParagraphStyle, ...]
) -> tuple[Passage, ...]:
    """The passages of a story of as many paragraphs as before; nothing where some are parts of lists or tables, and
    others depend on them."""
    paragraphs = story.paragraphs
    if not len(known) == len(paragraphs) == len(before.paragraphs):
        return ()
    made = list(known)
    for number, (old, new) in enumerate(zip(before.paragraphs, paragraphs)):
        if new.item is not None or new.cell is not None or old.item is not None or old.cell is not None:
            return ()
        if old is not new:
            alone = msgspec.structs.replace(story, paragraphs=(new,))
            made[number] = msgspec.structs.replace(passages_of((alone,), styles)[0], index=number)
    return tuple(made)


def set_ahead(left: tuple[Passage, ...], place: Place, typesetter: Typesetter) -> Iterator[None]:
    """Set what a frame that was never filled will hold, a paragraph at a time: all of it at once takes up to a second,
    which nobody should wait for. Only fills memory: what is set to other measures in the end costs its setting twice.
    """
    frame, grid = place.frame, place.grid
    width, rows = round(frame.column_width, 3), (grid.first_row(frame.rect.y), grid.rows_above(frame.rect.bottom))
    columns = [column_rows(edge, width, grid, rows, place.blocks) for edge in column_edges(frame)]
    if any(wide is not None and wide.width < width for column in columns for wide in column):
        return
    room = sum(len(column) for column in columns)
    for passage in left:
        if room < 0:
            return
        if passage.table is None and not passage.style.span:
            galley = set_passage(passage, (Measure(0.0, width),), typesetter)
            room -= least_rows(passage, galley, grid.step)
            yield None


def _with_left(poured: Poured, left: tuple[Passage, ...]) -> Poured:
    """The same frame filled from passages that may differ where it did not look: what is left are those."""
    if not poured.left:
        return poured
    return msgspec.structs.replace(poured, left=(poured.left[0], *left[poured.taken + 1 :]))


def _filling(issue: Issue, places: Sequence[Place], poured: Sequence[Poured], left: tuple[Passage, ...]) -> Filling:
    findings: list[Finding] = []
    on_pages: dict[tuple[str, int], None] = {}
    for place, result in zip(places, poured):
        folio = issue.pages[place.page].folio
        findings.extend(msgspec.structs.replace(finding, page=folio) for finding in result.findings)
        on_pages.update(((slug, place.page), None) for slug in result.stories)
    words = overset_words(left)
    last = places[len(poured) - 1] if poured else None
    for slug, count in words.items():
        folio, frame = (issue.pages[last.page].folio, last.frame.id) if last else (0, 0)
        findings.append(_overset(slug, count, folio, frame))
    frames = tuple((place.frame.id, place.page, _stood(place, result)) for place, result in zip(places, poured))
    return Filling(frames, tuple(findings), tuple(on_pages), tuple(words.items()))


def _stood(place: Place, poured: Poured) -> tuple[Item, ...]:
    """What a frame holds where its text stands in it; text that runs around something stays at the top."""
    if place.frame.vertical == "top" or place.blocks:
        return poured.items
    return stood(poured.items, place.frame, place.grid, poured.bottom)


def overset_words(passages: Sequence[Passage]) -> dict[str, int]:
    """Words that found no room, by story."""
    words: dict[str, int] = {}
    for passage in passages:
        words[passage.story] = words.get(passage.story, 0) + passage.words
    return words


def _overset(slug: str, words: int, page: int, frame: int) -> Finding:
    return Finding(
        severity="error",
        code="overset-text",
        message=f"{words} words of story “{slug}” do not fit into its frames",
        advice="make room, cut the text, or thread it on to another frame",
        page=page,
        story=slug,
        frame=frame,
    )
