"""The compositor: an issue in, one display list per page out, and what is wrong beside it."""

import time
from collections.abc import Iterator, Sequence

import msgspec

from layouts.display.items import DisplayList, Item, PlacedPdf, PlacedPicture, TextLine
from layouts.findings import Finding
from layouts.makeup.furniture import fitted, furnish, furnished
from layouts.makeup.left_over import unplaced
from layouts.makeup.own_text import OwnText, own_text
from layouts.makeup.parked import goes_to_press, told_of_parked
from layouts.makeup.parting import Parting, kept_apart
from layouts.makeup.since import (
    Composed,
    Parts,
    Placement,
    Shown,
    Words,
    changed_stories,
    moved_stories,
    threaded_stories,
    threads_of,
    where_they_stand,
    words_in,
)
from layouts.makeup.standing import grounds
from layouts.makeup.threads import Filling, Leading, Pourer, Spread
from layouts.makeup.touching import Touching
from layouts.memory import Latest
from layouts.model.folios import printed_folios
from layouts.model.frame import AdvertFrame, Frame, PictureFrame, Shape, TextFrame, turn_of
from layouts.model.issue import Issue
from layouts.model.layers import is_shown, stacked
from layouts.model.masters import is_parent_page
from layouts.model.page import Page
from layouts.model.story import Paragraph, Story
from layouts.model.styles import ParagraphStyle, styles_by_name, with_own
from layouts.typeset.galley import Measure
from layouts.typeset.paragraph import Typesetter

ENDLESS = 1e5  # points: a measure that nothing is broken for
SLICE = 0.004  # seconds of work between two looks at what else there is to do: a quarter of a screen's frame
PAGES = 2000  # remembered
SETTLED_EVERY = 8  # keys: what they leave behind is forgotten together, since to look for it takes as long for one
SPARE_WORDS = 50  # more than were known, before it is worth while to look which ones stand on the pages
QUICK = 5_000  # words that are looked through in ten milliseconds, however few of them are new
# More than were known, and share of them, before that cannot wait for a rest: what is held at worst stays with the
# process. It takes 2 ms for a thousand words that are known.
CROWD = 250, 0.25
FRAMES = 8000  # with text of their own, furniture on every page among them

# What a page takes from its master, and its frames that override items of it, by their ids.
Furniture = tuple[tuple[Frame, ...], dict[int, Frame | None]]


class Composition(msgspec.Struct, frozen=True):
    """The pages of an issue. One that is not `complete` has pages, findings and placements of before among its own."""

    pages: tuple[DisplayList, ...]
    findings: tuple[Finding, ...]
    placements: tuple[Placement, ...]
    complete: bool = True


class Compositor:
    """Composes issues and remembers what it composed: an unchanged page comes back as the same display list.

    Memory changes speed only: a new Compositor gives equal pages.
    """

    def __init__(self, typesetter: Typesetter) -> None:
        self.typesetter = typesetter
        self.pourer = Pourer(typesetter)
        self.words: Latest[str, Words] = Latest(PAGES)
        self.furniture: Latest[int, Furniture] = Latest(PAGES)
        self.texts: Latest[tuple[int, int], OwnText] = Latest(FRAMES)
        self.pages: Latest[int, tuple[DisplayList, tuple[Finding, ...]]] = Latest(PAGES)
        self.stills: Latest[tuple[int, int], tuple[Item, ...]] = Latest(FRAMES)
        self.touching = Touching(self.typesetter.inks)
        self.parting = Parting(self.touching, self.typesetter.library)
        self.touches: Latest[int, tuple[Finding, ...]] = Latest(PAGES)
        self.placements: Latest[str, Placement] = Latest(PAGES)
        self.leading: Latest[int, Leading] = Latest(1)
        self.shown: Shown = ()
        self.before: Composed | None = None  # all of the issue composed last
        self.unsettled = 0  # keys since what they left behind was forgotten
        self.last = Composition((), (), ())
        self.rested_with = 0  # words known after the last rest

    def compose(self, issue: Issue) -> Composition:
        """All pages of the issue. Never fails on what an issue holds: that becomes findings."""
        work = _Work(self, issue)
        for _ in work.all():
            pass
        self.last = work.composition()
        return self.last

    def settle(self) -> None:
        """Nobody waits: what past edits left behind is forgotten, however little there is of it. Frames stay filled as
        they stand now, paragraphs of the issue stay set; of the words those stay that stand on the pages."""
        if self.before is not None:
            issue = self.before.issue
            self.pourer.keep_standing(issue)
            texts = [story.paragraphs for story in issue.stories]
            texts += [frame.content for page in issue.pages for frame in page.frames if isinstance(frame, TextFrame)]
            self.typesetter.keep({paragraph for text in texts for paragraph in text})
        self.rest()

    def rest(self) -> None:
        """Of the words that were set, those are kept that stand on the pages now. Whoever types makes a new word with
        each letter; by number alone, the oldest would go first, which are the issue's own."""
        if QUICK <= self.typesetter.words_met < self.rested_with + SPARE_WORDS:
            return
        lines = (item for page in self.last.pages for item in page.items if isinstance(item, TextLine))
        self.typesetter.forget({word for line in lines for run in line.runs for word in run.words})
        self.rested_with = self.typesetter.words_met

    @property
    def is_crowded(self) -> bool:
        """Whether so many words have been met that those on no page should be forgotten, though nobody rests."""
        more, share = CROWD
        return self.typesetter.words_met > self.rested_with * (1 + share) + more

    def slices(self, issue: Issue, first: Sequence[int] = (), seconds: float = SLICE) -> Iterator[Composition]:
        """The same in slices of about so many seconds: first these pages (by index), then everything.

        A page not come to yet is shown as it was last composed, or empty, and findings and placements are those of
        before. The last composition is complete, and equal to what `compose` gives. Whoever has another issue
        meanwhile begins again with that: what has been done is remembered.
        """
        work = _Work(self, issue)
        if first:
            work.first(first)
            yield work.partial(self.last)
        start = time.perf_counter()
        for _ in work.all():
            if time.perf_counter() - start > seconds:
                yield work.partial(self.last)
                start = time.perf_counter()
        self.last = work.composition()
        yield self.last

    def words_of(self, story: Story) -> tuple[int, int]:
        """The story's words, and these with those of its captions."""
        known = self.words.known.get(story.slug)
        words = self.words.get(story.slug, (story,), lambda: words_in(story, known[1] if known else None))
        return words.own, words.all


class _Work:
    """One issue while it is composed."""

    def __init__(self, compositor: Compositor, issue: Issue) -> None:
        self.compositor, self.issue = compositor, issue
        self.spread = Spread(issue)
        # The issue composed last, where nothing but the words of these stories has changed since.
        self.before: Composed | None = None
        self.changed: frozenset[str] = frozenset()
        changed = changed_stories(compositor.before.issue, issue) if compositor.before else None
        if compositor.before and changed is not None:
            self.before, self.changed = compositor.before, changed
            self.named, self.folios, self.shown = self.before.named, self.before.folios, self.before.shown
        else:
            self.named = styles_by_name(issue.styles)
            self.folios = printed_folios(issue.pages)
            # what furniture shows of stories: the heading that those beginning on a page share, and their languages
            shown = tuple([(story.slug, story.lang, story.section) for story in issue.stories])
            if shown != compositor.shown:  # the same object as long as it is equal: it is compared for every page
                compositor.shown = shown
            self.shown = compositor.shown
        self.parts: Parts = {}
        self.fillings: list[Filling] = []
        self.made: list[tuple[DisplayList, tuple[Finding, ...]]] = []
        self.early: dict[int, DisplayList] = {}

    def first(self, wanted: Sequence[int]) -> None:
        """These pages before all others."""
        issue, spread = self.issue, self.spread
        parts: Parts = dict(self.before.parts) if self.before else {}
        pages = [index for index in dict.fromkeys(wanted) if 0 <= index < len(issue.pages)]
        for number, until in self.reaching(pages):
            if self.before is not None and self.changed.isdisjoint(issue.threads[number].stories):
                continue
            for filling in self.compositor.pourer.fill(spread, number, until):
                if filling is not None:
                    parts.update([(frame, items) for frame, _, items in filling.frames])
        for index in pages:
            self.early[index] = self.page(index, parts)[0]

    def reaching(self, pages: Sequence[int]) -> list[tuple[int, int]]:
        """The threads that have frames on these pages, by number, each with the count of its frames up to the last of
        them there."""
        leading = self.compositor.leading.get(0, (self.issue.pages, self.issue.threads), self.spread.leading)
        found: dict[int, int] = {}
        for index in pages:
            for number, until in leading.get(index, {}).items():
                found[number] = max(until, found.get(number, 0))
        return sorted(found.items())

    def all(self) -> Iterator[None]:
        """Everything, step by step."""
        before = self.before
        parts = self.parts = dict(before.parts) if before else {}
        renewed: set[int] = set()  # pages with other text
        numbers: Sequence[int] = range(len(self.issue.threads))
        if before is not None:
            self.fillings, numbers = list(before.fillings), threads_of(before.threaded, self.changed)
        for number in numbers:
            for filling in self.compositor.pourer.fill(self.spread, number):
                if filling is None:
                    yield None
                else:
                    self.fillings[number : number + 1] = [filling]
                    for frame, page, items in filling.frames:
                        if parts.get(frame) is not items:
                            parts[frame] = items
                            renewed.add(page)
        for index in range(len(self.issue.pages)):
            if before is not None and index not in renewed:
                self.made.append(before.made[index])
                continue
            shown, findings = self.page(index, parts)
            self.made.append((shown, findings + self.touches(index, shown)))
            yield None

    def partial(self, last: Composition) -> Composition:
        """The pages as far as they are made."""
        pages = list(last.pages[: len(self.issue.pages)])
        pages += [self.empty(index) for index in range(len(pages), len(self.issue.pages))]
        for index, page in self.early.items():
            pages[index] = page
        for index, (page, _) in enumerate(self.made):
            pages[index] = page
        return Composition(tuple(pages), last.findings, last.placements, False)

    def composition(self) -> Composition:
        """All that was made."""
        findings = [finding for filling in self.fillings for finding in filling.findings]
        for _, of_page in self.made:
            findings.extend(of_page)
        before = self.before
        threaded = before.threaded if before is not None else threaded_stories(self.issue.threads)
        moved = moved_stories(before, self.changed, self.fillings) if before is not None else set(threaded)
        on_pages, overset = where_they_stand([self.fillings[number] for number in threads_of(threaded, moved)], moved)
        placements: list[Placement] = list(before.placements) if before is not None else []
        for number, story in enumerate(self.issue.stories):
            if story.slug not in threaded:
                overset[story.slug] = self.compositor.words_of(story)[1]
                findings.append(unplaced(story))
            elif story.slug not in moved:
                continue
            placement = self.placement(story, on_pages.get(story.slug, ()), overset.get(story.slug, 0))
            placements[number : number + 1] = [placement]
        self.settle(placements)
        self.compositor.before = Composed(
            self.issue, self.named, self.folios, self.shown, self.fillings, self.parts, self.made, placements, threaded
        )
        return Composition(tuple([page for page, _ in self.made]), tuple(findings), tuple(placements))

    def settle(self, placements: Sequence[Placement]) -> None:
        """What past edits left behind is forgotten: after each of them, but of keys after several."""
        compositor = self.compositor
        compositor.unsettled = compositor.unsettled + 1 if self.before else SETTLED_EVERY
        if compositor.unsettled < SETTLED_EVERY:
            return
        compositor.unsettled = 0
        words = sum([placement.words for placement in placements])
        paragraphs = sum([len(story.paragraphs) for story in self.issue.stories])
        compositor.typesetter.settle(paragraphs, words)
        compositor.pourer.settle(self.issue)
        compositor.touching.settle(paragraphs, len(self.made))
        compositor.parting.settle(len(self.made))

    def placement(self, story: Story, pages: tuple[int, ...], overset: int) -> Placement:
        """Where the story stands."""

        def made() -> Placement:
            words = self.compositor.words_of(story)[0]
            return Placement(story.slug, story.lang, words, tuple(sorted(pages)), overset)

        return self.compositor.placements.get(story.slug, (story, pages, overset), made)

    def touches(self, index: int, page: DisplayList) -> tuple[Finding, ...]:
        """What of a page's lines touches."""

        def found() -> tuple[Finding, ...]:
            folio = self.issue.pages[index].folio
            return tuple(self.compositor.touching.findings(page.items, index, folio))

        return self.compositor.touches.get(index, (page, self.issue.pages[index].folio), found)

    def page(self, index: int, poured: Parts) -> tuple[DisplayList, tuple[Finding, ...]]:
        """One page, of its furniture and of what was poured into its frames."""
        issue, page = self.issue, self.issue.pages[index]
        furniture = self.furniture(index, page)
        parts = {frame.id: poured.get(frame.id, ()) for frame in page.frames if isinstance(frame, TextFrame)}
        source = (page, *furniture, parts, issue.setup, issue.styles, issue.inks, issue.layers, self.folios[index])
        return self.compositor.pages.get(index, source, lambda: self.drawn(index, page, furniture, parts))

    def furniture(self, index: int, page: Page) -> Furniture:
        """What the page takes from its master, its fields filled in."""
        issue = self.issue
        about = (issue.publication, issue.legal, issue.dateline, issue.setup, issue.binding)
        source = (page, *about, issue.styles, issue.masters, issue.threads, self.shown, self.folios[index])

        def made() -> Furniture:
            over = {frame.id: furnished(issue, page, frame, self.one_line) for frame in page.frames if frame.parent}
            if is_parent_page(page):  # its own items stand as they will on pages
                over |= {frame.id: frame for frame in fitted(page.frames, self.named, self.one_line)}
            return furnish(issue, index, page, self.one_line), over

        return self.compositor.furniture.get(index, source, made)

    def one_line(self, paragraph: Paragraph) -> float:
        """Natural width of a paragraph that is not broken, in points."""
        style = msgspec.structs.replace(with_own(self.style(paragraph.style), paragraph.own), align="start")
        galley = self.compositor.typesetter.set(paragraph, style, (Measure(0.0, ENDLESS),))
        return max((line.width for line in galley.lines), default=0.0)

    def style(self, name: str) -> ParagraphStyle:
        return self.named.get(name) or self.named["body"]

    def drawn(
        self, index: int, page: Page, furniture: Furniture, parts: Parts
    ) -> tuple[DisplayList, tuple[Finding, ...]]:
        layers = self.issue.layers
        items: list[Item] = []
        notes: list[Item] = []
        findings = told_of_parked(self.issue, page, parts)
        for frame in furniture[0]:
            if is_shown(layers, frame):
                drawn = self.frame(index, page, frame, (), findings)
                (items if goes_to_press(self.issue, frame) else notes).extend(drawn)
        for frame in stacked(layers, page.frames):
            shown = furniture[1].get(frame.id, frame)
            if shown is not None and is_shown(layers, frame):
                drawn = self.frame(index, page, shown, parts.get(frame.id, ()), findings)
                (items if goes_to_press(self.issue, frame) else notes).extend(drawn)
        items = kept_apart(items, index, self.compositor.parting)
        empty = self.empty(index)
        return msgspec.structs.replace(empty, items=tuple(items), notes=tuple(notes)), tuple(findings)

    def empty(self, index: int) -> DisplayList:
        """The page with nothing on it."""
        setup, folio = self.issue.setup, self.folios[index]
        width, height = round(setup.width, 3), round(setup.height, 3)
        return DisplayList(index, folio, width, height, setup.bleed, self.issue.inks, ())

    def frame(
        self, index: int, page: Page, frame: Frame, part: tuple[Item, ...], findings: list[Finding]
    ) -> Sequence[Item]:
        if isinstance(frame, TextFrame):
            turn = turn_of(frame)
            made: Sequence[Item] = self.own_text(index, page, frame, findings) if frame.content else part
            if turn.angle:
                made = tuple(msgspec.structs.replace(item, turn=turn) for item in made)
            if not frame.fill and not frame.stroke:
                return made
            text = frame
            return (*self.compositor.stills.get((index, frame.id), (frame,), lambda: grounds(text)), *made)
        still = frame
        return self.compositor.stills.get((index, frame.id), (frame,), lambda: still_items(still))

    def own_text(self, index: int, page: Page, frame: TextFrame, findings: list[Finding]) -> Sequence[Item]:
        typesetter, named = self.compositor.typesetter, self.named
        source = (frame, page.folio, self.issue.styles)
        made, found = self.compositor.texts.get(
            (index, frame.id), source, lambda: own_text(frame, page.folio, named, typesetter)
        )
        findings.extend(found)
        return made


def still_items(frame: PictureFrame | AdvertFrame | Shape) -> tuple[Item, ...]:
    """What a frame without text shows."""
    turn = turn_of(frame)
    match frame:
        case PictureFrame():
            shown = (frame.picture, frame.crop, frame.alternative, frame.story, frame.id)
            return (PlacedPicture(frame.rect, *shown, turn),)
        case AdvertFrame():
            return (placed_pdf(frame),)
        case Shape():
            return grounds(frame)


def placed_pdf(frame: AdvertFrame) -> PlacedPdf:
    """The page of a PDF that an advert's frame shows."""
    return PlacedPdf(
        frame.rect, frame.pdf, frame.page, frame.box, frame.crop, frame.fit, frame.alternative, frame.advertiser,
        frame.story, frame.id, turn_of(frame),
    )  # fmt: skip
