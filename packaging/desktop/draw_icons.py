"""The application's icon in the sizes of the hicolor theme: `draw_icons.py DRAWING.svg FOLDER`, by Qt, offscreen."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def main(drawing: str, folder: Path) -> None:
    """`FOLDER/16x16.png` and so on; of the drawing alone."""
    app = QGuiApplication([])
    renderer = QSvgRenderer(drawing)
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.save(str(folder / f"{size}x{size}.png"))
    app.quit()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
