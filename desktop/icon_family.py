"""Icons: drawn as lines on a field of 24, one file each in `desktop/icons`, in the colour of the window's text.

An icon is made for the palette and the direction of now; whoever shows one asks again in `changeEvent` of PaletteChange
and LayoutDirectionChange.
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).parent / "icons"
SIZES = (16, 20, 24, 32)
RATIOS = (1, 2, 3)  # device pixels of a pixel: screens of high density
# What points along the line of reading turns round with it; what is about the page does not: align left stays left.
MIRRORED = frozenset((
    "undo", "redo", "next", "previous", "stories", "story_editor", "history", "inspector", "batch", "panels_start",
    "panels_end",
))  # fmt: skip


def icon(name: str) -> QIcon:
    """The icon of this name, an empty one where there is none."""
    mirrored = name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    palette = QApplication.palette()
    active, disabled = (
        palette.color(group, QPalette.ColorRole.ButtonText).name()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled)
    )
    return _made(name, active, disabled, mirrored)


@lru_cache(256)
def _made(name: str, active: str, disabled: str, mirrored: bool) -> QIcon:
    """Made once: a list of 380 stories took three seconds and 90 MB with an icon of its own for each."""
    path = FOLDER / f"{name}.svg"
    made = QIcon()
    if not path.exists():
        return made
    drawing = path.read_text(encoding="utf-8")
    for mode, colour in ((QIcon.Mode.Normal, active), (QIcon.Mode.Disabled, disabled)):
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
        for size in SIZES:
            for ratio in RATIOS:
                image = drawn(renderer, size * ratio, mirrored=mirrored)
                image.setDevicePixelRatio(ratio)
                made.addPixmap(QPixmap.fromImage(image), mode)
    return made


def forget_icons() -> None:
    """Before the application ends: what Qt owns goes before Qt."""
    _made.cache_clear()


def drawn(renderer: QSvgRenderer, side: int, *, mirrored: bool = False) -> QImage:
    """A drawing as a square image of so many pixels."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        renderer.render(painter, QRectF(0, 0, side, side))
    return image.flipped(Qt.Orientation.Horizontal) if mirrored else image


def names() -> tuple[str, ...]:
    """Every icon that there is."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.svg")))
