"""The list of masters: small pictures of each as a page; dragged onto a page, or applied by a press."""

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop.language import tr
from desktop.panels.parent_pictures import ParentPictures
from desktop.panels.tiles import lay_in_tiles
from layouts.model.issue import Issue
from layouts.model.page import PageSetup, type_area

MASTER = "application/x-tarwisa-master"  # what is dragged: the master's name; empty for none
NAME = Qt.ItemDataRole.UserRole
HIGH = 60  # pixels of a small picture
DENSE = 2  # device pixels of it to a pixel, for screens of high density
PAPER, EDGE, AREA = QColor("#ffffff"), QColor("#96948f"), QColor("#e3d6ea")


class MasterList(QListWidget):
    """`opened`: the name of a master that is to be worked on; `wanted`: none is to be applied to the chosen pages."""

    opened = Signal(str)
    wanted = Signal(str)

    def __init__(self, pictures: ParentPictures) -> None:
        super().__init__()
        self._pictures = pictures
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
            self.repaint_from(issue)
            self._choose(opened)
            return
        self._shown = looked_at
        chosen = self.chosen
        self.clear()
        wide = round(HIGH * issue.setup.width / issue.setup.height)
        self.setIconSize(QSize(wide, HIGH))
        self.setGridSize(QSize(max(64, wide + 18), HIGH + self.fontMetrics().height() + 24))
        self.setFixedHeight(self.gridSize().height() + 6)
        bare = framed(bare_page(issue.setup))
        for master in (None, *issue.masters):
            item = QListWidgetItem(bare, master.name if master else tr("pages", "None"))
            item.setData(NAME, master.name if master else "")
            item.setToolTip(
                tr("pages", "Drag it onto a page to apply it; double-click to edit it")
                if master
                else tr("pages", "Drag it onto a page, or press Enter for the chosen pages")
            )
            self.addItem(item)
        self.repaint_from(issue)
        self._choose(opened or chosen)

    def repaint_from(self, issue: Issue) -> None:
        """Show each parent page as it is, or as it was while it waits to be painted."""
        size = bare_page(issue.setup).size()
        for row, master in enumerate(issue.masters, 1):
            image = self._pictures.image(master, size)
            if image is not None:
                self.item(row).setIcon(framed(image))

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


def bare_page(setup: PageSetup) -> QImage:
    """A page with nothing on it but its type area, in device pixels."""
    scale = HIGH * DENSE / setup.height
    image = QImage(round(setup.width * scale), HIGH * DENSE, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    area = type_area(setup, right_hand=True)
    with QPainter(image) as painter:
        painter.setPen(AREA)
        painter.drawRect(QRectF(area.x * scale, area.y * scale, area.width * scale, area.height * scale))
    return image


def framed(image: QImage) -> QIcon:
    """The picture with the edge of its paper."""
    made = QPixmap.fromImage(image)
    with QPainter(made) as painter:
        painter.setPen(EDGE)
        painter.drawRect(made.rect().adjusted(0, 0, -1, -1))
    made.setDevicePixelRatio(DENSE)
    return QIcon(made)
