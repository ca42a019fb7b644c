"""Runs of glyphs made ready for the screen: each once, however often and wherever it is painted.

Qt draws letters up to 64 device pixels from its own cache, at quarters of a pixel, each quarter standing for what lies
behind it; so they are painted half a quarter further on, and are never more than an eighth of a pixel off.
"""

import math
from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QPainter, QPainterPath, QTransform

from desktop.canvas.typefaces import ScreenFaces
from fonts.runs import GlyphRun
from layouts.display.letters import Portion, letters_of, plain_letters, portions_of
from layouts.display.steps import look_of
from layouts.memory import Memory

# Device pixels of an em above which letters are filled outlines: Qt's caches for glyphs end at 64, and sharply.
OUTLINES_ABOVE = 60.0
GREEKED_BELOW = 2.6  # device pixels of an em: below it letters are grey anyhow
GREEK_SHARE, GREEK_RISE = 0.45, 0.5  # of the em: how thick a greeked line is, and where its top stands
GREEK_OPACITY = 0.4
ONWARD = 0.125  # device pixels
SPARE = 24  # lines remembered beyond those that are shown, for undo
REMEMBERED = 8000  # lines: those of some fifteen dense pages

Inks = Callable[[str], QColor]


class Letters(msgspec.Struct, eq=False):
    """What Qt draws of a portion below `OUTLINES_ABOVE`: glyphs from its cache, and kashidas as one outline."""

    glyphs: QGlyphRun | None
    strokes: QPainterPath | None


class LetterCase:
    """Paints runs, remembering what it made of them."""

    def __init__(self, faces: ScreenFaces) -> None:
        self._faces = faces
        self._cast: Memory[tuple[object, ...], list[Portion]] = Memory(REMEMBERED)

    def settle(self, wanted: int) -> None:
        """So many lines are shown: what past edits of them left behind is forgotten."""
        self._cast.settle(SPARE + wanted)

    def rest(self) -> None:
        """Lines that are not shown are forgotten, however few: they would keep the words of past edits. Those that are
        shown keep what was made of them."""
        self._cast.values.clear()

    def close(self) -> None:
        """Let go of everything that Qt owns."""
        self._cast.values.clear()

    def cast(self, runs: Sequence[GlyphRun]) -> list[Portion]:
        """A line's runs, ready to be painted wherever it stands."""
        return self._cast.get(tuple([(run.ink, look_of(run)) for run in runs]), lambda: portions_of(runs))

    def paint(
        self,
        painter: QPainter,
        portions: Sequence[Portion],
        at: QPointF,
        inks: Inks,
        scale: float,
        clip: QRectF,
        onward: QPointF | None = None,
    ) -> None:
        """Draw a line that begins at `at`, as it was cast. `scale`: device pixels of a point; `clip` as the painter
        counts; `inks`: the colour of each.

        `onward`: what `ONWARD` device pixels to the right and down are for the painter, where it is turned.
        """
        for portion in portions:
            em, colour = portion.size * scale, inks(portion.ink)
            if em < GREEKED_BELOW:
                _greeked(painter, portion, at, colour)
                continue
            letters = portion.cast
            if em > OUTLINES_ABOVE or (letters is None and self._faces.raw(portion.face, portion.size) is None):
                self._outlined(painter, portion, at, colour, clip)
                continue
            if not isinstance(letters, Letters):
                letters = portion.cast = self._letters(portion)
            if letters.glyphs is not None:
                painter.setPen(colour)
                painter.drawGlyphRun(at + (onward or QPointF(ONWARD / scale, ONWARD / scale)), letters.glyphs)
            if letters.strokes is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.translate(at)
                painter.drawPath(letters.strokes)
                painter.translate(-at)

    def _letters(self, portion: Portion) -> Letters:
        raw = self._faces.raw(portion.face, portion.size)
        assert raw is not None
        indexes, across, down, stretched = plain_letters(portion)
        glyphs = strokes = None
        if indexes:
            glyphs = QGlyphRun()
            glyphs.setRawFont(raw)
            glyphs.setGlyphIndexes(indexes)
            glyphs.setPositions(list(map(QPointF, across, down)))
        if stretched:
            strokes = QPainterPath()
            strokes.setFillRule(Qt.FillRule.WindingFill)
            for glyph, x, y, wide in stretched:
                placed = QTransform(portion.size * wide, 0, 0, portion.size, x, y)
                strokes.addPath(placed.map(self._faces.outline(portion.face, glyph)))
        return Letters(glyphs, strokes)

    def _outlined(self, painter: QPainter, portion: Portion, at: QPointF, colour: QColor, clip: QRectF) -> None:
        size, left, top = portion.size, at.x(), at.y()
        near = clip.adjusted(-3 * size, -3 * size, 3 * size, 3 * size)  # no letter is wider than three ems
        whole = painter.transform()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for glyph, x, y, wide in letters_of(portion):
            if near.contains(left + x, top + y):
                painter.setTransform(QTransform(size * wide, 0, 0, size, left + x, top + y) * whole)
                painter.drawPath(self._faces.outline(portion.face, glyph))
        painter.setTransform(whole)


def _greeked(painter: QPainter, portion: Portion, at: QPointF, colour: QColor) -> None:
    painter.setOpacity(GREEK_OPACITY)
    for run in portion.runs:
        bar = QRectF(run.x, -run.rise - GREEK_RISE * run.size, run.width, GREEK_SHARE * run.size)
        painter.fillRect(bar.translated(at), colour)
    painter.setOpacity(1.0)


def onward_in(turn: float, scale: float) -> QPointF:
    """`ONWARD` device pixels to the right and down, for a painter turned by so many degrees."""
    angle = math.radians(turn)
    along, across = math.cos(angle), math.sin(angle)
    step = ONWARD / scale
    return QPointF(step * (along + across), step * (along - across))
