"""The list of masters: small pictures of what each brings to a page; dragged onto a page, or applied by a press."""

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop.language import tr
from desktop.panels.tiles import lay_in_tiles
from layouts.model.frame import PictureFrame, Shape, TextFrame
from layouts.model.issue import Issue
from layouts.model.page import Master, PageSetup, type_area

MASTER = "application/x-tarwisa-master"  # what is dragged: the master's name; empty for none
NAME = Qt.ItemDataRole.UserRole
HIGH = 46  # pixels of a small picture
PAPER, EDGE, AREA = QColor("#ffffff"), QColor("#96948f"), QColor("#e3d6ea")
TEXT, INK = QColor("#a9a7a2"), QColor("#55534f")


class MasterList(QListWidget):
    """`opened`: the name of a master that is to be worked on; `wanted`: none is to be applied to the chosen pages."""

    opened = Signal(str)
    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        lay_in_tiles(self)
        self.setDragEnabled(True)
        self.setDragDropMode(QListWidget.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._on_activated)

    @property
    def chosen(self) -> str:
        """The name of the selected master, empty for none."""
        items = self.selectedItems()
        return str(items[0].data(NAME)) if items else ""

    def fill(self, issue: Issue, opened: str = "") -> None:
        """Show the issue's masters, and a bare page for none; the one that is worked on is selected."""
        looked_at = (issue.masters, issue.setup, tr("pages", "None"))
        if looked_at == self._shown:
            self._choose(opened)
            return
        self._shown = looked_at
        chosen = self.chosen
        self.clear()
        wide = round(HIGH * issue.setup.width / issue.setup.height)
        self.setIconSize(QSize(wide, HIGH))
        self.setGridSize(QSize(max(64, wide + 20), HIGH + self.fontMetrics().height() + 24))
        self.setFixedHeight(self.gridSize().height() + 6)
        for master in (None, *issue.masters):
            item = QListWidgetItem(QIcon(picture(master, issue.setup)), master.name if master else tr("pages", "None"))
            item.setData(NAME, master.name if master else "")
            item.setToolTip(
                tr("pages", "Drag it onto a page to apply it; double-click to edit it")
                if master
                else tr("pages", "Drag it onto a page, or press Enter for the chosen pages")
            )
            self.addItem(item)
        self._choose(opened or chosen)

    def _choose(self, name: str) -> None:
        """Select a master, where one is named."""
        for row in range(self.count() if name else 0):
            if self.item(row).data(NAME) == name and not self.item(row).isSelected():
                self.setCurrentRow(row)

    def _on_activated(self, item: QListWidgetItem) -> None:
        name = str(item.data(NAME))
        (self.opened if name else self.wanted).emit(name)

    def mimeTypes(self) -> list[str]:
        return [MASTER]

    def mimeData(self, items: list[QListWidgetItem]) -> QMimeData:  # type: ignore[override]
        data = QMimeData()
        data.setData(MASTER, str(items[0].data(NAME)).encode() if items else b"")
        return data


def picture(master: Master | None, setup: PageSetup, dense: int = 2) -> QPixmap:
    """A page with the type area and what the master puts on it, as blocks."""
    scale = HIGH * dense / setup.height
    image = QImage(round(setup.width * scale), HIGH * dense, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    with QPainter(image) as painter:
        area = type_area(setup, right_hand=True)
        painter.setPen(AREA)
        painter.drawRect(QRectF(area.x * scale, area.y * scale, area.width * scale, area.height * scale))
        for frame in master.frames if master is not None else ():
            rect = frame.rect
            box = QRectF(rect.x * scale, rect.y * scale, max(1.0, rect.width * scale), max(1.0, rect.height * scale))
            match frame:
                case TextFrame():
                    painter.fillRect(box.adjusted(0, box.height() * 0.2, 0, -box.height() * 0.2), TEXT)
                case Shape() if frame.fill:
                    painter.fillRect(box, INK)
                case PictureFrame():
                    painter.setPen(TEXT)
                    painter.drawRect(box)
                    painter.drawLine(box.topLeft(), box.bottomRight())
                    painter.drawLine(box.topRight(), box.bottomLeft())
        painter.setPen(EDGE)
        painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(dense)
    return made
