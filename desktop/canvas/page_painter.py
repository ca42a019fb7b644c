"""A display list painted: text as glyph runs, large and stretched letters as outlines, pictures, boxes."""

import math
import time
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import compress
from operator import is_not
from typing import assert_never

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from desktop.canvas.colours import ScreenColours
from desktop.canvas.letters import ONWARD, LetterCase, Reach, look_of, onward_in, reach_of
from desktop.canvas.pictures import METRE, ScreenPictures
from fonts.runs import GlyphRun
from layouts.display.fitting import fitted
from layouts.display.items import DASHES, Box, DisplayList, Item, PlacedPdf, PlacedPicture, TextLine
from layouts.model.geometry import Rect, Turn, bounds

HINTS = (
    QPainter.RenderHint.Antialiasing
    | QPainter.RenderHint.SmoothPixmapTransform
    | QPainter.RenderHint.VerticalSubpixelPositioning
)
LOOKED_BACK = 4  # areas: lines come column by column
SHORTEST = 0.01  # of a dash, in widths of the pen
SPARE = 1.25  # times their own size that two areas gathered into one may have


class Step(msgspec.Struct, eq=False):
    """An item and the upright rectangle that it reaches over, in points from the page's top left.

    Its edges are numbers: making one of Qt's rectangles of each item of a page takes two milliseconds, asking Qt
    whether two meet takes one.
    """

    item: Item
    left: float
    top: float
    right: float
    bottom: float

    @property
    def bounds(self) -> QRectF:
        return QRectF(self.left, self.top, self.right - self.left, self.bottom - self.top)


class PagePainter:
    """Paints one display list, over and over. `notes`: with what lies on layers that are not printed."""

    def __init__(
        self,
        page: DisplayList,
        letters: LetterCase,
        colours: ScreenColours,
        pictures: ScreenPictures | None,
        *,
        notes: bool = False,
        before: "PagePainter | None" = None,
    ) -> None:
        self.page = page
        self._letters = letters
        self._colours = colours
        self._pictures = pictures
        self._items = (*page.items, *page.notes) if notes else page.items
        self._steps = self._all_steps(before)
        self._inks: dict[str, QColor] = {}

    @property
    def lines(self) -> int:
        """About how many runs of glyphs the page has."""
        return len(self._steps)

    def paint(self, painter: QPainter, scale: float, clip: QRectF, *, at_once: bool = False) -> None:
        """Draw what lies in `clip` (points). The painter's unit is the point, `scale` device pixels long.

        `at_once`: wait for pictures instead of leaving them for the next time.
        """
        self.go_on(painter, scale, clip, self.steps_in(clip), at_once=at_once)

    def steps_in(self, clip: QRectF) -> list[Step]:
        """What lies in `clip` (points), in the order in which it is drawn."""
        left, top, right, bottom = clip.left(), clip.top(), clip.right(), clip.bottom()
        return [
            step
            for step in self._steps
            if step.left < right and step.right > left and step.top < bottom and step.bottom > top
        ]

    def go_on(
        self,
        painter: QPainter,
        scale: float,
        clip: QRectF,
        steps: Sequence[Step],
        *,
        at_once: bool = False,
        until: float = math.inf,
    ) -> list[Step]:
        """Draw these, one at the least, then as long as there is time (time.perf_counter); what is left to draw."""
        painter.setRenderHints(HINTS)
        straight = QPointF(ONWARD / scale, ONWARD / scale)
        for number, step in enumerate(steps, 1):
            item, whole, onward, within = step.item, None, straight, clip
            if item.turn.angle:
                whole = painter.transform()
                painter.setTransform(transform_of(item.turn) * whole)
                onward, within = onward_in(item.turn.angle, scale), QRectF(-1e5, -1e5, 2e5, 2e5)
            match item:
                case TextLine():
                    at = QPointF(item.x, item.y)
                    for run in item.runs:
                        self._letters.paint(painter, run, at, self._colour(run.ink), scale, within, onward)
                case Box():
                    self._box(painter, item)
                case PlacedPicture():
                    self._picture(painter, item, scale, at_once)
                case PlacedPdf():
                    self._page(painter, item, scale, at_once)
                case _:
                    assert_never(item)
            if whole is not None:
                painter.setTransform(whole)
            if time.perf_counter() > until:
                return list(steps[number:])
        return []

    def changes_since(self, before: "PagePainter") -> list[QRectF]:
        """What must be painted anew where the other one's page stood, in points: nothing where nothing differs."""
        if before.page.inks != self.page.inks:
            return [QRectF(-1e4, -1e4, 2e4, 2e4)]
        head, tail = _ends(before._items, self._items)  # the same objects; what else looks alike is asked one by one
        old, new = before._steps[head : len(before._steps) - tail], self._steps[head : len(self._steps) - tail]
        old, new = _apart(old, new)
        # lines that moved on are other objects; what stands between them, a picture say, is the same one
        gone, come = ({id(step.item) for step in steps} for steps in (old, new))
        kept = [step.item for step in old if id(step.item) in come]
        still = [step.item for step in new if id(step.item) in gone]
        if len(kept) == len(still) and all(a is b for a, b in zip(kept, still)):
            old = [step for step in old if id(step.item) not in come]
            new = [step for step in new if id(step.item) not in gone]
            old, new = _apart(old, new)
        return gathered(step.bounds for step in (*old, *new))

    def showing(self, key: str) -> list[QRectF]:
        """Where the page shows a picture, or a page of a PDF."""
        return [
            step.bounds
            for step in self._steps
            if (isinstance(step.item, PlacedPicture) and step.item.picture == key)
            or (isinstance(step.item, PlacedPdf) and step.item.pdf == key)
        ]

    def _all_steps(self, before: "PagePainter | None") -> list[Step]:
        """What the page as it was before has too, most of it, is taken from there."""
        if before is None:
            return [self._step(item) for item in self._items]
        head, tail = _ends(before._items, self._items)
        old, new = before._steps, self._items[head : len(self._items) - tail]
        known = {id(step.item): step for step in old[head : len(old) - tail]}
        changed = [known.get(id(item)) or self._step(item) for item in new]
        return [*old[:head], *changed, *old[len(old) - tail :]]

    def _step(self, item: Item) -> Step:
        left, top, right, bottom = self._reach(item)
        if item.turn.angle:
            area = bounds(Rect(left, top, right - left, bottom - top), item.turn)
            left, top, right, bottom = area.x, area.y, area.right, area.bottom
        # a rectangle of no width or height would meet nothing
        return Step(item, left - 0.01, top - 0.01, right + 0.01, bottom + 0.01)

    def _colour(self, ink: str) -> QColor:
        colour = self._inks.get(ink)
        if colour is None:
            colour = self._inks[ink] = self._colours.of(ink, self.page.inks)
        return colour

    def _reach(self, item: Item) -> Reach:
        """Its edges before it is turned."""
        match item:
            case TextLine():
                return reach_of(item)
            case Box():
                rect, stroke = item.rect, item.stroke_width
                return rect.x - stroke, rect.y - stroke, rect.right + stroke, rect.bottom + stroke
            case PlacedPicture() | PlacedPdf():
                return item.rect.x, item.rect.y, item.rect.right, item.rect.bottom
            case _:
                assert_never(item)

    def _box(self, painter: QPainter, box: Box) -> None:
        rect = qrect(box.rect)
        draw = painter.drawEllipse if box.form == "ellipse" else painter.drawRect
        if box.radius > 0 and box.form == "rectangle":
            radius = min(box.radius, box.rect.width / 2, box.rect.height / 2)
            draw = partial(painter.drawRoundedRect, xRadius=radius, yRadius=radius)
        if box.fill:
            painter.setPen(Qt.PenStyle.NoPen)
            whole = box.tint >= 1
            painter.setBrush(
                self._colour(box.fill) if whole else self._colours.of(box.fill, self.page.inks, box.tint)
            )
            draw(rect)
        if box.stroke and box.stroke_width > 0:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(self._colour(box.stroke), box.stroke_width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            if box.line in DASHES:
                # in widths of the pen; Qt draws no dash of no length
                pen.setDashPattern([max(part, SHORTEST) for part in DASHES[box.line]])
                pen.setCapStyle(Qt.PenCapStyle.RoundCap if box.line == "dotted" else Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            draw(rect)

    def _picture(self, painter: QPainter, placed: PlacedPicture, scale: float, at_once: bool) -> None:
        rect, crop = qrect(placed.rect), placed.crop
        wanted = placed.rect.width * scale / max(crop.width, 0.01)
        image = self._pictures.image(placed.picture, wanted, at_once=at_once) if self._pictures else None
        if image is None or image.isNull():
            _missing(painter, rect, crossed=image is not None)
            return
        width, height = image.width(), image.height()
        painter.drawImage(
            rect, image, QRectF(crop.x * width, crop.y * height, crop.width * width, crop.height * height)
        )

    def _page(self, painter: QPainter, placed: PlacedPdf, scale: float, at_once: bool) -> None:
        """An advert, cut off at its slot; on the white that its page stands on."""
        wanted = placed.rect.width * scale / max(placed.crop.width, 0.01)
        image = self._pictures.page(placed, wanted, at_once=at_once) if self._pictures else None
        if image is None or image.isNull():
            _missing(painter, qrect(placed.rect), crossed=image is not None)
            return
        wide = image.width() / image.dotsPerMeterX() * METRE
        lies = fitted(placed, wide, wide * image.height() / image.width())
        painter.save()
        painter.setClipRect(qrect(lies.seen), Qt.ClipOperation.IntersectClip)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)  # its white is paper
        painter.drawImage(qrect(lies.whole), image)
        painter.restore()


def _missing(painter: QPainter, rect: QRectF, *, crossed: bool) -> None:
    """A grey box; with a cross for what cannot be read, as the PDF has it."""
    painter.fillRect(rect, QColor(232, 232, 232))
    if crossed:
        painter.setPen(QPen(QColor(150, 150, 150), 0.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)
        painter.drawLine(rect.topLeft(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.topRight())


def qrect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def transform_of(turn: Turn) -> QTransform:
    """The rotation as Qt's painter takes it."""
    return QTransform().translate(turn.x, turn.y).rotate(turn.angle).translate(-turn.x, -turn.y)


def gathered(areas: Iterable[QRectF]) -> list[QRectF]:
    """The same areas as fewer rectangles: neighbours become one where that takes in little besides."""
    found: list[QRectF] = []
    for area in areas:
        for number in range(len(found) - 1, max(-1, len(found) - 1 - LOOKED_BACK), -1):
            both = found[number].united(area)
            if size(both) <= (size(found[number]) + size(area)) * SPARE:
                found[number] = both
                break
        else:
            found.append(area)
    return found


def size(area: QRectF) -> float:
    return area.width() * area.height()


def _ends(old: Sequence[Item], new: Sequence[Item]) -> tuple[int, int]:
    """How many items both begin with and end with that are the same objects."""
    least = min(len(old), len(new))
    head = next(compress(range(least), map(is_not, old, new)), least)
    rest = least - head
    tail = next(compress(range(rest), map(is_not, reversed(old), reversed(new))), rest)
    return head, tail


def _apart(old: list[Step], new: list[Step]) -> tuple[list[Step], list[Step]]:
    """Both without what they begin and end with alike."""
    head = next((n for n, (a, b) in enumerate(zip(old, new)) if not _same(a, b)), min(len(old), len(new)))
    most = min(len(old), len(new)) - head
    tail = next((n for n in range(most) if not _same(old[-1 - n], new[-1 - n])), most)
    return old[head : len(old) - tail], new[head : len(new) - tail]


def _same(one: Step, other: Step) -> bool:
    """Whether both look alike: of a line, whose text it is and how much of it, nothing shows."""
    a, b = one.item, other.item
    if isinstance(a, TextLine) and isinstance(b, TextLine):
        return a is b or ((a.x, a.y) == (b.x, b.y) and a.turn == b.turn and _same_runs(a.runs, b.runs))
    return a is b or a == b


def _same_runs(some: Sequence[GlyphRun], others: Sequence[GlyphRun]) -> bool:
    return some is others or (
        len(some) == len(others)
        and all(a is b or (a.ink == b.ink and look_of(a) == look_of(b)) for a, b in zip(some, others))
    )
