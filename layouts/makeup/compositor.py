"""The compositor: an issue in, one display list per page out, and what is wrong beside it."""

from collections.abc import Sequence
from functools import partial

import msgspec

from layouts.display.items import Box, DisplayList, Item, PlacedPicture, TextLine
from layouts.findings import Finding
from layouts.makeup.furniture import furnish, furnished
from layouts.makeup.grid import page_grid
from layouts.makeup.passages import Passage, Told, passages_of, set_passage
from layouts.makeup.pour import ASCENT, Place, Poured, pour, text_line
from layouts.makeup.runaround import obstacles
from layouts.memory import Memory
from layouts.model.frame import Frame, PictureFrame, Shape, TextFrame, Thread, turn_of
from layouts.model.issue import Issue
from layouts.model.layers import is_printed, is_shown, stacked
from layouts.model.page import Page
from layouts.model.story import Paragraph, Story
from layouts.model.styles import styles_by_name
from layouts.typeset.galley import Measure
from layouts.typeset.paragraph import Typesetter

SLACK = 1.0  # points that furniture text may reach below its frame before it counts as overset
ENDLESS = 1e5  # points: a measure that nothing is broken for


class Placement(msgspec.Struct, frozen=True):
    """Where a story stands: its words, the indices of its pages, and how many words found no room."""

    slug: str
    lang: str
    words: int
    pages: tuple[int, ...]
    overset_words: int


class Composition(msgspec.Struct, frozen=True):
    pages: tuple[DisplayList, ...]
    findings: tuple[Finding, ...]
    placements: tuple[Placement, ...]


class Compositor:
    """Composes issues and remembers what it composed: an unchanged page comes back as the same display list.

    Memory changes speed only: a new Compositor gives equal pages.
    """

    def __init__(self, typesetter: Typesetter) -> None:
        self.typesetter = typesetter
        self.told: Memory[tuple[object, ...], Told] = Memory(2000)
        self.frames: Memory[tuple[object, ...], Poured] = Memory(4000)
        self.pages: dict[int, tuple[tuple[object, ...], DisplayList, tuple[Finding, ...]]] = {}

    def compose(self, issue: Issue) -> Composition:
        """All pages of the issue. Never fails on what an issue holds: that becomes findings."""
        stories = {story.slug: story for story in issue.stories}
        where = {frame.id: (index, frame) for index, page in enumerate(issue.pages) for frame in page.frames}
        poured: dict[int, tuple[Item, ...]] = {}
        on_pages: dict[str, set[int]] = {}
        findings: list[Finding] = []
        overset: dict[str, int] = {}
        for thread in issue.threads:
            told = tuple(stories[slug] for slug in thread.stories if slug in stories)
            left, known = self.tell(issue, told).passages, _known(thread, where)
            for frame_id in known:
                index, frame = where[frame_id]
                result = self.pour_frame(issue, told, (index, frame), left)
                left = result.left
                poured[frame_id] = result.items
                for finding in result.findings:
                    findings.append(msgspec.structs.replace(finding, page=issue.pages[index].folio))
                for slug in {item.story for item in result.items if isinstance(item, TextLine)}:
                    on_pages.setdefault(slug, set()).add(index)
            for slug, words in overset_words(left).items():
                overset[slug] = overset.get(slug, 0) + words
                folio = issue.pages[where[known[-1]][0]].folio if known else 0
                findings.append(_overset(slug, words, folio, known[-1] if known else 0))
        pages: list[DisplayList] = []
        for index, page in enumerate(issue.pages):
            made, of_page = self._page(issue, index, page, poured)
            pages.append(made)
            findings.extend(of_page)
        threaded = {slug for thread in issue.threads for slug in thread.stories}
        for story in issue.stories:
            if story.slug not in threaded:
                overset[story.slug] = _all_words(story)
                findings.append(unplaced(story))
        placements = tuple(
            Placement(
                story.slug,
                story.lang,
                story.words,
                tuple(sorted(on_pages.get(story.slug, ()))),
                overset.get(story.slug, 0),
            )
            for story in issue.stories
        )
        return Composition(tuple(pages), tuple(findings), placements)

    def tell(self, issue: Issue, stories: tuple[Story, ...]) -> Told:
        """The passages of these stories, in order."""
        return self.told.get((stories, issue.styles), lambda: Told(passages_of(stories, issue.styles)))

    def pour_frame(
        self, issue: Issue, stories: tuple[Story, ...], where: tuple[int, Frame], left: tuple[Passage, ...]
    ) -> Poured:
        """Fill one frame (page index, frame) of a thread with what is left of its passages."""
        index, frame = where
        assert isinstance(frame, TextFrame)
        told = self.tell(issue, stories)
        direction = stories[0].direction if stories else "ltr"
        others = tuple(other for other in issue.pages[index].frames if other.id != frame.id and not frame.angle)
        place = Place(index, frame, page_grid(issue, index, direction), obstacles(others, frame.rect))
        # what is left is told by how much of the passages it is and where its first one goes on
        key = (told, len(left), left[0].offset if left else 0, place)
        return self.frames.get(key, lambda: pour(left, place, self.typesetter))

    def _page(
        self, issue: Issue, index: int, page: Page, poured: dict[int, tuple[Item, ...]]
    ) -> tuple[DisplayList, tuple[Finding, ...]]:
        width = partial(self._one_line, issue)
        furniture = furnish(issue, index, page, width)
        overriding = {frame.id: furnished(issue, page, frame, width) for frame in page.frames if frame.parent}
        parts = {frame.id: poured.get(frame.id, ()) for frame in page.frames}
        look = (issue.setup, issue.styles, issue.inks, issue.layers)
        key = (page, furniture, tuple(parts.values()), tuple(overriding.values()), look)
        known = self.pages.get(index)
        if known is not None and known[0] == key:
            return known[1], known[2]
        items: list[Item] = []
        findings: list[Finding] = []
        for frame in furniture:
            items.extend(self._frame(issue, index, frame, (), findings))
        notes: list[Item] = []
        for frame in stacked(issue.layers, page.frames):
            shown = overriding[frame.id] if frame.parent else frame
            if shown is not None and is_shown(issue.layers, frame):
                drawn = self._frame(issue, index, shown, parts[frame.id], findings)
                (items if is_printed(issue.layers, frame) else notes).extend(drawn)
        setup = issue.setup
        made = DisplayList(
            index,
            str(page.folio),
            round(setup.width, 3),
            round(setup.height, 3),
            setup.bleed,
            issue.inks,
            tuple(items),
            tuple(notes),
        )
        self.pages[index] = (key, made, tuple(findings))
        return made, tuple(findings)

    def _one_line(self, issue: Issue, paragraph: Paragraph) -> float:
        """Natural width of a paragraph that is not broken, in points."""
        style = msgspec.structs.replace(issue.style(paragraph.style), align="start")
        galley = self.typesetter.set(paragraph, style, (Measure(0.0, ENDLESS),))
        return max((line.width for line in galley.lines), default=0.0)

    def _frame(
        self, issue: Issue, index: int, frame: Frame, part: tuple[Item, ...], findings: list[Finding]
    ) -> Sequence[Item]:
        turn = turn_of(frame)
        match frame:
            case TextFrame():
                items = self._own_text(issue, index, frame, findings) if frame.content else part
                return tuple(msgspec.structs.replace(item, turn=turn) for item in items) if turn.angle else items
            case PictureFrame():
                shown = (frame.picture, frame.crop, frame.alternative, frame.story, frame.id)
                return (PlacedPicture(frame.rect, *shown, turn),)
            case Shape():
                look = (frame.fill, frame.stroke, frame.stroke_width, frame.id)
                return (Box(frame.rect, *look, turn, frame.form),)

    def _own_text(self, issue: Issue, index: int, frame: TextFrame, findings: list[Finding]) -> list[Item]:
        """Furniture, captions, boxes: paragraphs one under the other in the frame, off the baseline grid."""
        items: list[Item] = []
        named = styles_by_name(issue.styles)
        first = -frame.id * 100  # below zero: a place in the frame's text, not in the story's paragraphs
        y = 0.0
        for number, paragraph in enumerate(frame.content):
            style = named.get(paragraph.style, named["body"])
            passage = Passage(frame.story, first + number, paragraph, style, paragraph.text)
            galley = set_passage(passage, (Measure(0.0, frame.rect.width),), self.typesetter)
            y += style.space_before if number else 0.0
            baseline = y + ASCENT[paragraph.direction] * galley.leading
            for line in galley.lines:
                items.append(text_line(line, passage, galley, (frame.rect.x, baseline, frame.rect.width), frame.id))
                baseline += galley.leading
            y += galley.leading * len(galley.lines) + style.space_after
            findings.extend(_at(finding, issue.pages[index].folio, frame) for finding in galley.findings)
        over = y - frame.rect.height
        if over > SLACK:
            findings.append(
                Finding(
                    severity="error",
                    code="overset-furniture",
                    message=f"text is {over:.1f} pt deeper than its frame: {frame.content[0].text[:40]}",
                    advice="make the frame deeper or the text shorter",
                    page=issue.pages[index].folio,
                    frame=frame.id,
                    story=frame.story,
                )
            )
        down = frame.rect.y + {"top": 0.0, "middle": -over / 2, "bottom": -over}[frame.vertical]
        return [
            msgspec.structs.replace(item, y=round(item.y + down, 3)) if isinstance(item, TextLine) else item
            for item in items
        ]


def overset_words(passages: Sequence[Passage]) -> dict[str, int]:
    """Words that found no room, by story."""
    words: dict[str, int] = {}
    for passage in passages:
        words[passage.story] = words.get(passage.story, 0) + passage.words
    return words


def _all_words(story: Story) -> int:
    """The story's words and those of its captions."""
    return story.words + sum(len(f"{used.caption} {used.credit}".split()) for used in story.pictures)


def unplaced(story: Story) -> Finding:
    """The finding for a story that no page has room for."""
    return Finding(
        severity="error",
        code="overset-text",
        message=f"story “{story.title[:60]}” found no page: all its {_all_words(story)} words are left over",
        advice="allow more pages, or leave stories out",
        story=story.slug,
    )


def _known(thread: Thread, where: dict[int, tuple[int, Frame]]) -> tuple[int, ...]:
    return tuple(found for found in thread.frames if found in where and isinstance(where[found][1], TextFrame))


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


def _at(finding: Finding, folio: int, frame: TextFrame) -> Finding:
    return msgspec.structs.replace(finding, page=folio, frame=frame.id, story=frame.story)
