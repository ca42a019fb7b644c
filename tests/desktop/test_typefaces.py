"""Faces for the screen are the PDF's own, at every size, for as long as a day's painting lasts."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QGlyphRun, QImage, QPainter, QRawFont

from desktop.canvas.typefaces import ScreenFaces
from fonts.library import Library

FAMILIES = ("Noto Serif", "Amiri", "Noto Sans Arabic", "Archivo Narrow")


@pytest.mark.parametrize("family", FAMILIES)
def test_qt_gives_back_the_very_program_that_the_pdf_embeds(faces: ScreenFaces, library: Library, family: str) -> None:
    face = library.face(family, weight=700)
    raw = faces.raw(face, 9.37)
    assert raw is not None
    assert raw.pixelSize() == pytest.approx(9.37)
    assert bytes(raw.fontTable("glyf").data()) in face.data
    assert not any(raw.familyName() == record.family for record in library.records)


def test_an_outline_stands_on_the_baseline_with_the_em_as_unit(faces: ScreenFaces, library: Library) -> None:
    face = library.face("Noto Serif")
    bounds = faces.outline(face, face.cmap[ord("H")]).boundingRect()
    assert bounds.bottom() == pytest.approx(0, abs=0.01)
    assert bounds.height() == pytest.approx(face.metrics.cap_height / face.upem, abs=0.01)


def test_none_is_still_there_after_twenty_thousand_glyph_runs(faces: ScreenFaces, library: Library) -> None:
    face = library.face("Amiri")
    raw = faces.raw(face, 12.0)
    assert isinstance(raw, QRawFont)
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        for _ in range(20_000):
            run = QGlyphRun()
            run.setRawFont(raw)
            run.setGlyphIndexes([face.cmap[0x634]])
            run.setPositions([QPointF(10, 30)])
            painter.drawGlyphRun(QPointF(0, 0), run)
    assert any(image.pixelColor(x, 28) != QColor("white") for x in range(40))
