"""The proof: an exported PDF as another program renders it (PDFium), page by page, with what the press found."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.buttons import Buttons
from desktop.dialogs.finding_list import fill_findings
from desktop.dialogs.on_screen import open_at
from desktop.language import counted, isolated, tr
from desktop.plain import PlainLabel
from layouts.findings import Finding

SHOWN = 1100  # pixels of a page's height in the proof
ROW = QSize(90, 130)


class Proof(QDialog):
    """Shows the pages of a PDF file as they really are in it."""

    def __init__(self, path: str, pdf: bytes, findings: Sequence[Finding] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("export", "Proof: {file}").format(file=Path(path).name))
        self.path = path
        self.pages = rendered(pdf, SHOWN)
        self.list, self.page = QListWidget(), PlainLabel()
        self.list.setIconSize(ROW)
        self.list.setAccessibleName(tr("export", "Pages of the PDF"))
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for number, image in enumerate(self.pages, 1):
            smooth = Qt.TransformationMode.SmoothTransformation
            small = image.scaled(ROW * 2, Qt.AspectRatioMode.KeepAspectRatio, smooth)
            pixmap = QPixmap.fromImage(small)
            pixmap.setDevicePixelRatio(2)
            self.list.addItem(QListWidgetItem(pixmap, str(number)))
        scroll = QScrollArea()
        scroll.setWidget(self.page)
        scroll.setWidgetResizable(True)
        sides = QSplitter()
        sides.addWidget(self.list)
        sides.addWidget(scroll)
        if findings:
            told = QListWidget()
            fill_findings(told, findings)
            sides.addWidget(told)
        sides.setStretchFactor(1, 1)
        size = counted("export", "%n pages", "", len(self.pages))
        where = PlainLabel(f"{isolated(path)} · {size} · {isolated(f'{len(pdf) / 1e6:.1f} MB')}")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = Buttons(QDialogButtonBox.StandardButton.Close)
        show = buttons.addButton(tr("export", "Show in its folder"), QDialogButtonBox.ButtonRole.ActionRole)
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent))))
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(where, 1)
        foot.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.addWidget(sides, 1)
        whole.addLayout(foot)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.setCurrentRow(0)
        open_at(self, 1150, 850)

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self.pages):
            self.page.setPixmap(QPixmap.fromImage(self.pages[row]))


def rendered(pdf: bytes, height: int) -> tuple[QImage, ...]:
    """Each page of a PDF rendered by PDFium, so many pixels high."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    images = []
    for page in document:
        bitmap = page.render(scale=height / page.get_height(), rev_byteorder=True)
        kind = QImage.Format.Format_RGB888 if bitmap.n_channels == 3 else QImage.Format.Format_RGBX8888
        data = bytes(bitmap.buffer)
        images.append(QImage(data, bitmap.width, bitmap.height, bitmap.stride, kind).copy())
        bitmap.close()
    document.close()
    return tuple(images)
