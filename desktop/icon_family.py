"""Icons: drawn as lines on a field of 24, one file each in `desktop/icons`, in the colour of the window's text.

An icon is made for the palette and the direction of now; whoever shows one asks again in `changeEvent` of PaletteChange
and LayoutDirectionChange.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).parent / "icons"
SIZES = (16, 20, 24, 32)
RATIOS = (1, 2, 3)  # device pixels of a pixel: screens of high density
# What points along the line of reading turns round with it; what is about the page does not: align left stays left.
MIRRORED = frozenset(("undo", "redo", "next", "previous", "stories", "story_editor", "history", "inspector", "batch"))


def icon(name: str) -> QIcon:
    """The icon of this name, an empty one where there is none."""
    path = FOLDER / f"{name}.svg"
    made = QIcon()
    if not path.exists():
        return made
    drawing = path.read_text(encoding="utf-8")
    mirrored = name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    palette = QApplication.palette()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.ButtonText).name()
        for size in SIZES:
            for ratio in RATIOS:
                image = drawn(drawing.replace("currentColor", colour), size * ratio, mirrored=mirrored)
                image.setDevicePixelRatio(ratio)
                made.addPixmap(QPixmap.fromImage(image), mode)
    return made


def drawn(drawing: str, side: int, *, mirrored: bool = False) -> QImage:
    """An SVG drawing as a square image of so many pixels."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    with QPainter(image) as painter:
        renderer.render(painter, QRectF(0, 0, side, side))
    return image.flipped(Qt.Orientation.Horizontal) if mirrored else image


def names() -> tuple[str, ...]:
    """Every icon that there is."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.svg")))
