"""A layout as another program's file tells it, and the issue that is made of it.

Readers of IDML and SLA fill the same values: lengths in points from the top left of the page, text as paragraphs of
runs, frames chained as they were threaded.
"""

import datetime
from collections import Counter
from collections.abc import Mapping

import msgspec

from layouts.findings import Finding
from layouts.intake.language import direction_of_language, language_of
from layouts.intake.mixed import separated
from layouts.masters.template import load_template
from layouts.model.frame import (
    NO_INSET,
    AdvertFrame,
    Form,
    Frame,
    Inset,
    PictureFrame,
    Shape,
    StrokeStyle,
    TextFrame,
    Thread,
    Vertical,
)
from layouts.model.geometry import Rect
from layouts.model.inks import BLACK, PAPER, Ink
from layouts.model.issue import Dateline, Issue, Legal, Picture, Publication
from layouts.model.page import Binding, Master, Numbering, Page, PageSetup
from layouts.model.story import Cell, Direction, ListItem, Paragraph, Run, Story
from layouts.model.styles import CharacterStyle, ParagraphStyle

TEMPLATE = "tabloid-bilingual"


class Losses:
    """What a file holds and an issue has no place for, each kind counted, texts kept word for word."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.kinds: Counter[str] = Counter()
        self.texts: dict[str, list[str]] = {}

    def lose(self, kind: str, text: str = "") -> None:
        self.kinds[kind] += 1
        if text.strip():
            self.texts.setdefault(kind, []).append(" ".join(text.split()))

    def findings(self) -> tuple[Finding, ...]:
        """One finding for each kind, the words of texts in it."""
        found = []
        for kind, count in sorted(self.kinds.items()):
            texts = f": {' / '.join(self.texts[kind])}" if kind in self.texts else ""
            message = f"{self.name}: left behind, {count} × {kind}{texts}"
            found.append(
                Finding(severity="warning", code="exchange-loss", message=message, advice="make it again here")
            )
        return tuple(found)


class ForeignParagraph(msgspec.Struct, frozen=True):
    """A paragraph by its style's name, and its place where it stands in a table or a list."""

    style: str
    runs: tuple[Run, ...]
    cell: Cell | None = None
    item: ListItem | None = None


class ForeignFrame(msgspec.Struct, frozen=True, kw_only=True):
    """A frame on a page (counted from 0). `story` and `after` (the frame before it in its thread): the file's ids."""

    key: str
    page: int
    kind: str  # text, picture or shape
    rect: Rect
    angle: float = 0.0
    columns: int = 1
    gutter: float = 0.0
    story: str = ""
    after: str = ""
    picture: str = ""
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 0.0
    fill_tint: float = 1.0
    stroke_style: StrokeStyle = "solid"
    radius: float = 0.0
    inset: Inset = NO_INSET
    form: Form = "rectangle"
    crop: Rect = Rect(0, 0, 1, 1)  # of a picture: what is seen of it
    standoff: float = -1.0  # of text of other frames; below zero: none
    vertical: Vertical = "top"


class ForeignMaster(msgspec.Struct, frozen=True):
    """One page of a master: its frames are furniture, with the text of their stories."""

    name: str
    frames: tuple[ForeignFrame, ...]


class ForeignLayout(msgspec.Struct, frozen=True, kw_only=True):
    """All that was read. `stories`: paragraphs by the file's ids; `pictures` by frames' names; `mastered`: the name of
    each page's master, empty for none."""

    title: str
    setup: PageSetup
    binding: Binding
    pages: int
    inks: tuple[Ink, ...]
    styles: tuple[ParagraphStyle, ...]
    frames: tuple[ForeignFrame, ...]
    stories: Mapping[str, tuple[ForeignParagraph, ...]]
    pictures: Mapping[str, Picture]
    masters: tuple[ForeignMaster, ...] = ()
    mastered: tuple[str, ...] = ()
    character_styles: tuple[CharacterStyle, ...] = ()
    numberings: tuple[Numbering | None, ...] = ()  # of the pages that begin sections


def issue_of(layout: ForeignLayout, losses: Losses, today: datetime.date) -> Issue:
    """The issue: pages with their frames, stories in their threads, styles and inks by their names."""
    house = load_template(TEMPLATE)
    inks = {ink.name: ink for ink in (*house.inks, *layout.inks)}
    known = {style.name: style for style in house.styles} | {style.name: style for style in layout.styles}
    ids = {frame.key: number for number, frame in enumerate(layout.frames, 1)}
    furniture = {frame.story for master in layout.masters for frame in master.frames if frame.story}
    stories = {
        key: story_of(number, paragraphs)
        for number, (key, paragraphs) in enumerate(layout.stories.items(), 1)
        if key not in furniture
    }
    masters = masters_of(layout, len(ids) + 1, inks, losses)
    mastered = layout.mastered or ("",) * layout.pages
    stories = {key: story for key, story in stories.items() if story.paragraphs}
    frames: list[list[Frame]] = [[] for _ in range(layout.pages)]
    for one in layout.frames:
        made = frame_of(one, ids[one.key], stories, layout.pictures, inks, losses)
        if made is not None:
            frames[one.page].append(made)
    text = [one for one in layout.frames if one.kind == "text" and one.story in stories]
    threads = [
        Thread((stories[key].slug,), chain(key, text, ids)) for key in stories if any(f.story == key for f in text)
    ]
    placed = {slug for thread in threads for slug in thread.stories}
    for story in stories.values():
        if story.slug not in placed:
            losses.lose("story without a frame, kept in the list of stories", story.title)
    pages = tuple(
        Page(
            id=number,
            folio=number,
            master=mastered[number - 1],
            direction=direction_of(frames[number - 1]),
            frames=tuple(frames[number - 1]),
            numbering=layout.numberings[number - 1] if layout.numberings else None,
        )
        for number in range(1, layout.pages + 1)
    )
    return Issue(
        publication=Publication(title=(("", layout.title),)),
        legal=Legal(),
        dateline=Dateline(number=1, date=today),
        setup=layout.setup,
        binding=layout.binding,
        inks=tuple(inks.values()),
        styles=tuple(known.values()),
        masters=(*house.masters, *masters),
        stories=tuple(stories.values()),
        pictures=tuple({picture.key: picture for picture in layout.pictures.values()}.values()),
        pages=pages,
        threads=tuple(threads),
        template=TEMPLATE,
        character_styles=layout.character_styles,
    )


def masters_of(layout: ForeignLayout, first: int, inks: Mapping[str, Ink], losses: Losses) -> list[Master]:
    """The masters with their frames, numbered from `first`; each is for the side it was drawn for."""
    made = []
    for master in layout.masters:
        frames: list[Frame] = []
        for one in master.frames:
            story = story_of(0, layout.stories.get(one.story, ()))
            shown = frame_of(one, first, {one.story: story}, layout.pictures, inks, losses)
            first += 1
            if isinstance(shown, TextFrame):
                shown = msgspec.structs.replace(shown, content=story.paragraphs)
            if shown is not None:
                frames.append(shown)
        ids = tuple(frame.id for frame in frames)
        made.append(Master(master.name, tuple(frames), mirrored=False, fixed=ids))
    return made


def story_of(number: int, paragraphs: tuple[ForeignParagraph, ...]) -> Story:
    """A story; its language is that of its letters."""
    prose = " ".join("".join(run.text for run in one.runs) for one in paragraphs)
    lang = language_of(prose)
    direction = direction_of_language(lang)
    made = tuple(
        Paragraph(one.style, separated(one.runs, direction), lang, direction, item=one.item, cell=one.cell)
        for one in paragraphs
        if one.cell is not None or any(run.text.strip() or run.field for run in one.runs)
    )
    return Story(f"story-{number}", lang, direction, made)


def frame_of(
    one: ForeignFrame,
    number: int,
    stories: Mapping[str, Story],
    pictures: Mapping[str, Picture],
    inks: Mapping[str, Ink],
    losses: Losses,
) -> Frame | None:
    """The frame as ours; None where it shows nothing."""
    fill, stroke = (name if name in inks else "" for name in (one.fill, one.stroke))
    if one.kind == "text":
        direction = stories[one.story].direction if one.story in stories else "ltr"
        return TextFrame(
            number, one.rect, one.columns, one.gutter, direction, angle=one.angle, balanced=False,
            standoff=one.standoff, vertical=one.vertical, inset=one.inset, fill=fill, fill_tint=one.fill_tint,
            stroke=stroke, stroke_width=one.stroke_width if stroke else 0.0, stroke_style=one.stroke_style,
            radius=one.radius,
        )  # fmt: skip
    if one.kind == "picture" and one.picture in pictures:
        picture = pictures[one.picture]
        if picture.is_document:
            return AdvertFrame(
                number, one.rect, picture.key, crop=one.crop, fit="fill", standoff=one.standoff, angle=one.angle
            )
        return PictureFrame(number, one.rect, picture.key, one.crop, one.standoff, angle=one.angle)
    if one.kind == "picture":
        losses.lose("picture that is not beside the file", one.picture)
    if not fill and not (stroke and one.stroke_width):
        return None
    return Shape(
        number, one.rect, fill, stroke, one.stroke_width, one.standoff, one.form, angle=one.angle,
        fill_tint=one.fill_tint, stroke_style=one.stroke_style, radius=one.radius,
    )  # fmt: skip


def chain(key: str, frames: list[ForeignFrame], ids: Mapping[str, int]) -> tuple[int, ...]:
    """The frames of a story from its first on; those that no link reaches come last."""
    own = [frame for frame in frames if frame.story == key]
    following = {frame.after: frame for frame in own if frame.after}
    keys = {frame.key for frame in own}
    order: list[ForeignFrame] = []
    for first in [frame for frame in own if frame.after not in keys]:
        step: ForeignFrame | None = first
        while step is not None and step not in order:
            order.append(step)
            step = following.get(step.key)
    order += [frame for frame in own if frame not in order]
    return tuple(ids[frame.key] for frame in order)


def direction_of(frames: list[Frame]) -> Direction:
    """The direction of most of a page's text frames."""
    rtl = [frame.direction == "rtl" for frame in frames if isinstance(frame, TextFrame)]
    return "rtl" if sum(rtl) * 2 > len(rtl) else "ltr"


def with_basics(inks: list[Ink]) -> tuple[Ink, ...]:
    """The inks with black and paper among them, each name once."""
    return tuple({ink.name: ink for ink in (BLACK, PAPER, *inks)}.values())
