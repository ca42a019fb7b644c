"""A display list painted: text as glyph runs, large and stretched letters as outlines, pictures, boxes.

What is drawn is worked out once for each display list, in points; a repaint only goes through it.
"""

from typing import assert_never

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QPainter, QPen, QTransform

from desktop.canvas.colours import ScreenColours
from desktop.canvas.pictures import ScreenPictures
from desktop.canvas.typefaces import ScreenFaces
from fonts.face import Face
from layouts.display.items import Box, DisplayList, PlacedPicture, TextLine
from layouts.model.geometry import Rect

# Device pixels of an em above which letters are filled outlines: Qt's caches for glyphs end at 64, and sharply.
OUTLINES_ABOVE = 60.0
GREEKED_BELOW = 2.6  # device pixels of an em: below it letters are grey anyhow
GREEK_SHARE, GREEK_RISE = 0.45, 0.5  # of the em: how thick a greeked line is, and where its top stands
GREEK_OPACITY = 0.4

Drawn = tuple[int, float, float, float]  # glyph, its origin in points, how many times as wide as it is


class Mass(msgspec.Struct, eq=False):
    """Glyphs of one frame that share face, size and ink. Points from the page's top left."""

    face: Face
    size: float
    colour: QColor
    glyphs: list[int]
    origins: list[QPointF]
    stretched: list[Drawn]
    bars: list[QRectF]
    bounds: QRectF
    run: QGlyphRun | None = None


Step = Mass | Box | PlacedPicture


class PagePainter:
    """Paints one display list, over and over."""

    def __init__(
        self, page: DisplayList, faces: ScreenFaces, colours: ScreenColours, pictures: ScreenPictures | None
    ) -> None:
        self.page = page
        self._faces = faces
        self._colours = colours
        self._pictures = pictures
        self._steps = self._prepared()

    def paint(self, painter: QPainter, scale: float, clip: QRectF, *, at_once: bool = False) -> None:
        """Draw what lies in `clip` (points). The painter's unit is the point, `scale` device pixels long.

        `at_once`: wait for pictures instead of leaving them for the next time.
        """
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for step in self._steps:
            match step:
                case Mass():
                    if step.bounds.intersects(clip):
                        self._text(painter, step, scale, clip)
                case Box():
                    self._box(painter, step)
                case PlacedPicture():
                    if _qrect(step.rect).intersects(clip):
                        self._picture(painter, step, scale, at_once)
                case _:
                    assert_never(step)

    def _prepared(self) -> list[Step]:
        steps: list[Step] = []
        masses: dict[tuple[Face, float, str], Mass] = {}
        frame: int | None = None
        for item in self.page.items:
            if not isinstance(item, TextLine):
                steps.append(item)
                frame = None
                continue
            if item.frame != frame:  # what stands later covers what stands before
                masses, frame = {}, item.frame
            for run in item.runs:
                key = (run.face, run.size, run.ink)
                mass = masses.get(key)
                if mass is None:
                    colour = self._colours.of(run.ink, self.page.inks)
                    mass = masses[key] = Mass(run.face, run.size, colour, [], [], [], [], QRectF())
                    steps.append(mass)
                scale, baseline = run.size / run.face.upem, item.y - run.rise
                top, deep = run.face.metrics.ascent * scale, run.face.metrics.descent * scale
                left, width = item.x + run.x, run.width
                # letters reach beyond their advance and their line: an em on each side holds all of it
                around = QRectF(left - run.size, baseline - abs(top) - run.size, width + 2 * run.size,
                                abs(top) + abs(deep) + 2 * run.size)  # fmt: skip
                mass.bounds = mass.bounds.united(around)
                bar = QRectF(left, baseline - GREEK_RISE * run.size, width, GREEK_SHARE * run.size)
                mass.bars.append(bar)
                for word, edge in zip(run.words, run.word_edges()):
                    pen = item.x + edge
                    stretch = word.stretch
                    for i, (glyph, advance) in enumerate(zip(word.glyphs, word.advances)):
                        x, y = pen, baseline
                        if word.offsets:
                            right, up = word.offsets[i]
                            x, y = x + right * scale, y - up * scale
                        if stretch is not None and stretch[0] == i:
                            mass.stretched.append((glyph, x, y, stretch[1]))
                        else:
                            mass.glyphs.append(glyph)
                            mass.origins.append(QPointF(x, y))
                        pen += advance * scale + run.tracking
        return steps

    def _text(self, painter: QPainter, mass: Mass, scale: float, clip: QRectF) -> None:
        em = mass.size * scale
        if em < GREEKED_BELOW:
            painter.setOpacity(GREEK_OPACITY)
            for bar in mass.bars:
                painter.fillRect(bar, mass.colour)
            painter.setOpacity(1.0)
            return
        raw = self._faces.raw(mass.face, mass.size) if em <= OUTLINES_ABOVE else None
        drawn = mass.stretched
        if raw is None:
            drawn = [*((glyph, at.x(), at.y(), 1.0) for glyph, at in zip(mass.glyphs, mass.origins)), *drawn]
        elif mass.glyphs:
            if mass.run is None:
                run = QGlyphRun()
                run.setRawFont(raw)
                run.setGlyphIndexes(mass.glyphs)
                run.setPositions(mass.origins)
                mass.run = run
            painter.setPen(mass.colour)
            painter.drawGlyphRun(QPointF(0, 0), mass.run)
        if drawn:
            self._outlined(painter, mass, drawn, clip)

    def _outlined(self, painter: QPainter, mass: Mass, drawn: list[Drawn], clip: QRectF) -> None:
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mass.colour)
        whole, size = painter.transform(), mass.size
        near = clip.adjusted(-3 * size, -3 * size, 3 * size, 3 * size)  # no letter is wider than three ems
        for glyph, x, y, wide in drawn:
            if near.contains(x, y):
                painter.setTransform(QTransform(size * wide, 0, 0, size, x, y) * whole)
                painter.drawPath(self._faces.outline(mass.face, glyph))
        painter.restore()

    def _box(self, painter: QPainter, box: Box) -> None:
        rect = _qrect(box.rect)
        if box.fill:
            painter.fillRect(rect, self._colours.of(box.fill, self.page.inks))
        if box.stroke and box.stroke_width > 0:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(self._colours.of(box.stroke, self.page.inks), box.stroke_width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(rect)

    def _picture(self, painter: QPainter, placed: PlacedPicture, scale: float, at_once: bool) -> None:
        rect, crop = _qrect(placed.rect), placed.crop
        wanted = placed.rect.width * scale / max(crop.width, 0.01)
        image = self._pictures.image(placed.picture, wanted, at_once=at_once) if self._pictures else None
        if image is None or image.isNull():
            painter.fillRect(rect, QColor(232, 232, 232))
            if image is not None:  # it cannot be read: the PDF crosses it out too
                painter.setPen(QPen(QColor(150, 150, 150), 0.5))
                painter.drawRect(rect)
                painter.drawLine(rect.topLeft(), rect.bottomRight())
                painter.drawLine(rect.bottomLeft(), rect.topRight())
            return
        width, height = image.width(), image.height()
        painter.drawImage(
            rect, image, QRectF(crop.x * width, crop.y * height, crop.width * width, crop.height * height)
        )


def _qrect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)
