"""Pictures of templates: their pages composed with copy and painted, by a process of its own at first use.

`python -m desktop.dialogs.previews TEMPLATE OUT.png` makes one.
"""

import datetime
import hashlib
import os
import sys
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from shiboken6 import isValid

from desktop.canvas.colours import ScreenColours
from desktop.canvas.letters import LetterCase
from desktop.canvas.page_painter import PagePainter
from desktop.canvas.pictures import ScreenPictures
from desktop.canvas.typefaces import ScreenFaces
from desktop.new_issue import Wishes, new_issue
from fonts.cache import cache_folder
from fonts.library import Library
from layouts.display.items import DisplayList
from layouts.intake.folder import read_folder
from layouts.makeup.layout import lay_out
from layouts.masters.template import HOUSE, load_template
from layouts.model.issue import Issue
from layouts.produce import PressRoom
from layouts.storage.package import read_picture

SAMPLE = Path(__file__).parents[2] / "examples/telegraaf-mensheid"  # comes with a clone
HEIGHT = 360  # pixels of a page: twice what the gallery shows, for screens of high density
STORIES = 7  # of each direction: two or three pages' worth
OVERLAP = 0.42  # of a page's width that the second page is seen beside the first
DAY = datetime.date(2026, 11, 24)
EDGE = QColor(150, 148, 143)


def issue_with_copy(template: str, room: PressRoom) -> Issue:
    """An issue on this template, laid out with some of the sample's stories; without the sample, with our own few."""
    if not SAMPLE.is_dir():
        wishes = Wishes(template=template, title="Mon journal", arabic_title="جريدتي", date=DAY, start="example")
        return new_issue(wishes, room.compositor)[0]
    copy, house = read_folder(str(SAMPLE)), load_template(template)
    stories = [
        story
        for direction in ("ltr", "rtl")
        for story in [each for each in copy.issue.stories if each.direction == direction][:STORIES]
    ]
    issue = msgspec.structs.replace(
        copy.issue, setup=house.setup, inks=house.inks, styles=house.styles, masters=house.masters,
        stories=tuple(stories), template=template,
    )  # fmt: skip
    return lay_out(issue, house.plan, room.compositor).issue


def preview(template: str) -> QImage:
    """The front page, and behind it the first one that reads from the right: the other front, where there are two."""
    room = PressRoom(Library())
    issue = issue_with_copy(template, room)
    pages = room.compositor.compose(issue).pages
    rtl = sorted((page.folio, index) for index, page in enumerate(issue.pages) if page.direction == "rtl")
    behind = rtl[0][1] if rtl else len(pages) - 1
    faces, colours = ScreenFaces(), ScreenColours()
    letters = LetterCase(faces)
    known = {picture.key: picture for picture in issue.pictures}
    pictures = ScreenPictures(lambda key: read_picture(known[key]))
    front = page_image(pages[0], HEIGHT, letters, colours, pictures)
    second = page_image(pages[behind], HEIGHT, letters, colours, pictures)
    image = QImage(round(front.width() * (1 + OVERLAP)) + 2, HEIGHT + 2, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        for x, page in ((image.width() - second.width() - 2, second), (0, front)):
            painter.drawImage(x + 1, 1, page)
            painter.setPen(EDGE)
            painter.drawRect(x, 0, page.width() + 1, page.height() + 1)
    pictures.close()
    letters.close()
    faces.close()
    return image


def page_image(
    page: DisplayList, height: int, letters: LetterCase, colours: ScreenColours, pictures: ScreenPictures | None
) -> QImage:
    """A page as an image of so many pixels in height, its pictures waited for."""
    scale = height / page.height
    image = QImage(round(page.width * scale), height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        PagePainter(page, letters, colours, pictures).paint(
            painter, scale, QRectF(0, 0, page.width, page.height), at_once=True
        )
    return image


def kept_at(template: str) -> Path:
    """Where the picture of this template, as its files are now, is kept."""
    files = sorted(HOUSE.glob("*/template.toml"))  # a template may stand on any other
    text = b"".join(file.read_bytes() for file in files)
    return cache_folder() / "previews" / f"{template}-{hashlib.sha256(text).hexdigest()[:12]}.png"


class Previews(QObject):
    """`made` tells the name of a template and the file of its picture, now or when a process has made it."""

    made = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[str] = []
        self._process: QProcess | None = None

    def ask(self, templates: tuple[str, ...]) -> None:
        for template in templates:
            path = kept_at(template)
            if path.exists():
                self.made.emit(template, str(path))
            else:
                self._waiting.append(template)
        self._next()

    def close(self) -> None:
        """No more are wanted."""
        self._waiting.clear()
        if self._process is not None:
            self._process.finished.disconnect()
            self._process.errorOccurred.disconnect()  # to be killed is one
            self._process.kill()
            self._process.waitForFinished(1000)
            self._process = None

    def _next(self) -> None:
        if self._process is not None or not self._waiting:
            return
        template = self._waiting.pop(0)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("QT_QPA_PLATFORM", "offscreen")
        process = self._process = QProcess(self)
        process.setProcessEnvironment(environment)
        process.finished.connect(lambda: self._on_finished(template))
        process.errorOccurred.connect(lambda _error: self._on_finished(template))
        process.start(sys.executable, ["-P", "-m", "desktop.dialogs.previews", template, str(kept_at(template))])

    def _on_finished(self, template: str) -> None:
        if not isValid(self):  # the gallery has gone with its window, and its process is told so last
            return
        self._process = None
        path = kept_at(template)
        if path.exists():
            self.made.emit(template, str(path))
        self._next()


def main(template: str, out: str) -> None:
    app = QGuiApplication(sys.argv[:1])
    image, path = preview(template), Path(out)
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f"{path.stem}.{os.getpid()}.new.png")
    image.save(str(aside))
    aside.replace(path)
    del app


if __name__ == "__main__":
    main(*sys.argv[1:3])
