"""Runs of glyphs made ready for the screen: each once, however often and wherever it is painted."""

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QPainter, QTransform

from desktop.canvas.typefaces import ScreenFaces
from fonts.runs import GlyphRun
from layouts.memory import Memory

# Device pixels of an em above which letters are filled outlines: Qt's caches for glyphs end at 64, and sharply.
OUTLINES_ABOVE = 60.0
GREEKED_BELOW = 2.6  # device pixels of an em: below it letters are grey anyhow
GREEK_SHARE, GREEK_RISE = 0.45, 0.5  # of the em: how thick a greeked line is, and where its top stands
GREEK_OPACITY = 0.4

Drawn = tuple[int, float, float, float]  # glyph, its origin in points, how many times as wide as it is


class Letters(msgspec.Struct, eq=False):
    """A run's glyphs, in points from the beginning of its line's baseline."""

    glyphs: list[int]
    origins: list[QPointF]
    stretched: list[Drawn]
    bar: QRectF
    bounds: QRectF
    ready: QGlyphRun | None = None


class LetterCase:
    """Paints runs, remembering what it made of them."""

    def __init__(self, faces: ScreenFaces) -> None:
        self._faces = faces
        self._letters: Memory[GlyphRun, Letters] = Memory(30_000)

    def letters(self, run: GlyphRun) -> Letters:
        """The run's glyphs and what they reach over."""
        return self._letters.get(run, lambda: set_letters(run))

    def close(self) -> None:
        """Let go of everything that Qt owns."""
        self._letters.values.clear()

    def paint(self, painter: QPainter, run: GlyphRun, at: QPointF, colour: QColor, scale: float, clip: QRectF) -> None:
        """Draw a run of a line that begins at `at`. `scale`: device pixels of a point; `clip` as the painter counts."""
        em = run.size * scale
        letters = self.letters(run)
        if em < GREEKED_BELOW:
            painter.setOpacity(GREEK_OPACITY)
            painter.fillRect(letters.bar.translated(at), colour)
            painter.setOpacity(1.0)
            return
        raw = self._faces.raw(run.face, run.size) if em <= OUTLINES_ABOVE else None
        drawn = letters.stretched
        if raw is None:
            drawn = [*((glyph, o.x(), o.y(), 1.0) for glyph, o in zip(letters.glyphs, letters.origins)), *drawn]
        elif letters.glyphs:
            if letters.ready is None:
                letters.ready = QGlyphRun()
                letters.ready.setRawFont(raw)
                letters.ready.setGlyphIndexes(letters.glyphs)
                letters.ready.setPositions(letters.origins)
            painter.setPen(colour)
            painter.drawGlyphRun(at, letters.ready)
        if drawn:
            self._outlined(painter, run, drawn, at, colour, clip)

    def _outlined(
        self, painter: QPainter, run: GlyphRun, drawn: list[Drawn], at: QPointF, colour: QColor, clip: QRectF
    ) -> None:
        size, left, top = run.size, at.x(), at.y()
        near = clip.adjusted(-3 * size, -3 * size, 3 * size, 3 * size)  # no letter is wider than three ems
        whole = painter.transform()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for glyph, x, y, wide in drawn:
            if near.contains(left + x, top + y):
                painter.setTransform(QTransform(size * wide, 0, 0, size, left + x, top + y) * whole)
                painter.drawPath(self._faces.outline(run.face, glyph))
        painter.setTransform(whole)


def set_letters(run: GlyphRun) -> Letters:
    """The run's glyphs where they stand on a line that begins at the origin."""
    scale, up = run.size / run.face.upem, -run.rise
    glyphs: list[int] = []
    origins: list[QPointF] = []
    stretched: list[Drawn] = []
    for word, edge in zip(run.words, run.word_edges()):
        pen, stretch = edge, word.stretch
        for i, (glyph, advance) in enumerate(zip(word.glyphs, word.advances)):
            x, y = pen, up
            if word.offsets:
                right, raised = word.offsets[i]
                x, y = x + right * scale, y - raised * scale
            if stretch is not None and stretch[0] == i:
                stretched.append((glyph, x, y, stretch[1]))
            else:
                glyphs.append(glyph)
                origins.append(QPointF(x, y))
            pen += advance * scale + run.tracking
    top, deep = abs(run.face.metrics.ascent) * scale, abs(run.face.metrics.descent) * scale
    # letters reach beyond their advance and their line: an em on each side holds all of it
    around = QRectF(run.x - run.size, up - top - run.size, run.width + 2 * run.size, top + deep + 2 * run.size)
    bar = QRectF(run.x, up - GREEK_RISE * run.size, run.width, GREEK_SHARE * run.size)
    return Letters(glyphs, origins, stretched, bar, around)
