"""Runs of glyphs made ready for the screen: each once, however often and wherever it is painted.

Qt draws letters up to 64 device pixels from its own cache, at quarters of a pixel, each quarter standing for what lies
behind it; so they are painted half a quarter further on, and are never more than an eighth of a pixel off.
"""

import math
from itertools import accumulate

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QPainter, QPainterPath, QTransform

from desktop.canvas.typefaces import ScreenFaces
from fonts.runs import GlyphRun
from layouts.display.items import TextLine
from layouts.memory import Memory

# Device pixels of an em above which letters are filled outlines: Qt's caches for glyphs end at 64, and sharply.
OUTLINES_ABOVE = 60.0
GREEKED_BELOW = 2.6  # device pixels of an em: below it letters are grey anyhow
GREEK_SHARE, GREEK_RISE = 0.45, 0.5  # of the em: how thick a greeked line is, and where its top stands
GREEK_OPACITY = 0.4
ONWARD = 0.125  # device pixels
SPARE = 100  # runs remembered beyond those that are shown, for undo
REMEMBERED = 8000  # runs: those of some fifteen dense pages

Drawn = tuple[int, float, float, float]  # glyph, its origin in points, how many times as wide as it is
Reach = tuple[float, float, float, float]  # left, top, right, bottom, in points
Look = tuple[object, ...]  # what of a run makes its letters look as they do; which text they stand for shows nowhere


class Letters(msgspec.Struct, eq=False):
    """What Qt draws of a run below `OUTLINES_ABOVE`: glyphs from its cache, and kashidas as one outline."""

    glyphs: QGlyphRun | None
    strokes: QPainterPath | None


class LetterCase:
    """Paints runs, remembering what it made of them."""

    def __init__(self, faces: ScreenFaces) -> None:
        self._faces = faces
        self._letters: Memory[Look, Letters] = Memory(REMEMBERED)

    def settle(self, wanted: int) -> None:
        """So many runs are shown: what past edits of them left behind is forgotten."""
        self._letters.settle(SPARE + wanted)

    def close(self) -> None:
        """Let go of everything that Qt owns."""
        self._letters.values.clear()

    def paint(
        self,
        painter: QPainter,
        run: GlyphRun,
        at: QPointF,
        colour: QColor,
        scale: float,
        clip: QRectF,
        onward: QPointF | None = None,
    ) -> None:
        """Draw a run of a line that begins at `at`. `scale`: device pixels of a point; `clip` as the painter counts.

        `onward`: what `ONWARD` device pixels to the right and down are for the painter, where it is turned.
        """
        em = run.size * scale
        if em < GREEKED_BELOW:
            painter.setOpacity(GREEK_OPACITY)
            bar = QRectF(run.x, -run.rise - GREEK_RISE * run.size, run.width, GREEK_SHARE * run.size)
            painter.fillRect(bar.translated(at), colour)
            painter.setOpacity(1.0)
            return
        if em > OUTLINES_ABOVE or self._faces.raw(run.face, run.size) is None:
            self._outlined(painter, run, set_letters(run), at, colour, clip)
            return
        letters = self._letters.get(look_of(run), lambda: self._cast(run))
        if letters.glyphs is not None:
            painter.setPen(colour)
            painter.drawGlyphRun(at + (onward or QPointF(ONWARD / scale, ONWARD / scale)), letters.glyphs)
        if letters.strokes is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.translate(at)
            painter.drawPath(letters.strokes)
            painter.translate(-at)

    def _cast(self, run: GlyphRun) -> Letters:
        raw = self._faces.raw(run.face, run.size)
        assert raw is not None
        drawn = set_letters(run)
        stretched = any(word.stretch is not None for word in run.words)
        plain = [letter for letter in drawn if letter[3] == 1.0] if stretched else drawn
        glyphs = strokes = None
        if plain:
            glyphs = QGlyphRun()
            glyphs.setRawFont(raw)
            glyphs.setGlyphIndexes([glyph for glyph, *_ in plain])
            glyphs.setPositions([QPointF(x, y) for _, x, y, _ in plain])
        if len(plain) < len(drawn):
            strokes = QPainterPath()
            strokes.setFillRule(Qt.FillRule.WindingFill)
            for glyph, x, y, wide in drawn:
                if wide != 1.0:
                    placed = QTransform(run.size * wide, 0, 0, run.size, x, y)
                    strokes.addPath(placed.map(self._faces.outline(run.face, glyph)))
        return Letters(glyphs, strokes)

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


def look_of(run: GlyphRun) -> Look:
    """Equal for runs that look alike, their inks apart: a letter typed before them moves them on in the text only."""
    return run.face, run.size, run.x, run.words, run.gap, run.tracking, run.rise


def set_letters(run: GlyphRun) -> list[Drawn]:
    """The run's glyphs where they stand on a line that begins at the origin."""
    scale, up, tracking = run.size / run.face.upem, -run.rise, run.tracking
    drawn: list[Drawn] = []
    for word, pen in zip(run.words, run.word_edges()):
        advances = word.advances
        if tracking:
            places = list(accumulate((advance * scale + tracking for advance in advances), initial=pen))
        else:
            places = [pen + units * scale for units in accumulate(advances, initial=0)]
        if word.offsets:
            row = [
                (glyph, x + right * scale, up - raised * scale, 1.0)
                for glyph, x, (right, raised) in zip(word.glyphs, places, word.offsets)
            ]
        else:
            row = [(glyph, x, up, 1.0) for glyph, x in zip(word.glyphs, places)]
        if word.stretch is not None:
            glyph, x, y, _ = row[word.stretch[0]]
            row[word.stretch[0]] = (glyph, x, y, word.stretch[1])
        drawn += row
    return drawn


def reach_of(line: TextLine) -> Reach:
    """What a line reaches over, and more: letters reach beyond their advance and their line, but no further than an em.
    """
    runs = line.runs
    if not runs:
        return line.x, line.y, line.x, line.y
    last = runs[-1]
    left, right, top, deep = runs[0].x, last.x + last.width, 0.0, 0.0
    for run in runs:
        size, x, rise = run.size, run.x, run.rise
        em, metrics = size / run.face.upem, run.face.metrics
        up, down = abs(metrics.ascent) * em + size, abs(metrics.descent) * em + size
        if up + rise > top:
            top = up + rise
        if down - rise > deep:
            deep = down - rise
        if x - size < left:
            left = x - size
        if x + size > right:
            right = x + size
    right += last.size
    return line.x + left, line.y - top, line.x + right, line.y + deep


def onward_in(turn: float, scale: float) -> QPointF:
    """`ONWARD` device pixels to the right and down, for a painter turned by so many degrees."""
    angle = math.radians(turn)
    along, across = math.cos(angle), math.sin(angle)
    step = ONWARD / scale
    return QPointF(step * (along + across), step * (along - across))
