"""Pictures for the screen, each read at about the size it is shown in, away from the thread that paints.

The press's own decoder reads them (`layouts/press/screen_pixels`), which every file was tried with in quarantine; Qt's
would recognise drawings, icons and films in the bytes of a package, which nobody has tried.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from layouts.display.items import PlacedPdf
from layouts.press.pictures import UnreadablePicture
from layouts.press.screen_pixels import screen_pixels

LEAST = 64  # pixels of the smallest reduction
KEPT = 96  # reductions in memory

ReadPicture = Callable[[str], bytes]
METRE = 72 / 0.0254  # points


class ScreenPictures(QObject):
    """Reductions of pictures to powers of two; `arrived` says that one more can be painted."""

    arrived = Signal(str)

    def __init__(self, read: ReadPicture) -> None:
        super().__init__()
        self._read = read
        self._images: dict[tuple[str, int], QImage] = {}
        self._asked: set[tuple[str, int]] = set()
        self._before: dict[str, str] = {}  # pictures that stand for others until these are read
        self._workers = ThreadPoolExecutor(1, "pictures")

    def image(self, key: str, pixels: float, *, at_once: bool = False) -> QImage | None:
        """The picture at least this wide, or as wide as there is of it; None until it is read.

        A null image stands for one that cannot be read.
        """
        wanted = reduction(pixels)
        found = self._images.get((key, wanted))
        if found is not None:
            return found
        if at_once:
            self._keep(key, wanted, read_reduced(self._read, key, wanted))
            return self._images[(key, wanted)]
        if (key, wanted) not in self._asked:
            self._asked.add((key, wanted))
            self._workers.submit(self._load, key, wanted)
        shown = (key, self._before.get(key))
        nearest = [image for (known, _), image in self._images.items() if known in shown]
        return nearest[-1] if nearest else None

    def page(self, placed: PlacedPdf, pixels: float, *, at_once: bool = False) -> QImage | None:
        """The same for the box of a placed page; the image's own resolution says how large it was made."""
        return self.image(f"{placed.pdf}\0{placed.page}\0{placed.box}", pixels, at_once=at_once)

    def stand_in(self, before: str, after: str) -> None:
        """Until the file `after` is read, what there is of the file `before` is shown in its place."""
        for known in {known for known, _ in self._images}:
            file, mark, page = known.partition("\0")
            if file == before:
                self._before[f"{after}{mark}{page}"] = known

    def read_anew(self, key: str) -> None:
        """The file that could not be read can be had now."""
        for known in [known for known, image in self._images.items() if known[0] == key and image.isNull()]:
            del self._images[known]
        self.arrived.emit(key)

    def close(self) -> None:
        self._workers.shutdown(wait=True, cancel_futures=True)
        self._images.clear()

    def _load(self, key: str, wanted: int) -> None:
        self._keep(key, wanted, read_reduced(self._read, key, wanted))
        self.arrived.emit(key.partition("\0")[0])

    def _keep(self, key: str, wanted: int, image: QImage) -> None:
        while len(self._images) >= KEPT:
            self._images.pop(next(iter(self._images)))
        self._images[(key, wanted)] = image
        self._asked.discard((key, wanted))


def reduction(pixels: float) -> int:
    """The width to read for a picture that fills so many pixels.

    >>> reduction(300), reduction(10)
    (512, 64)
    """
    wanted = LEAST
    while wanted < pixels:
        wanted *= 2
    return wanted


def read_reduced(read: ReadPicture, key: str, width: int) -> QImage:
    """The picture, upright, no wider than asked; a null image where it cannot be read."""
    key, _, page = key.partition("\0")
    try:
        data = read(key)
    except (OSError, KeyError):
        return QImage()
    if page:
        return page_image(data, page, width)
    try:
        made = screen_pixels(data, width)
    except UnreadablePicture:
        return QImage()
    image = QImage(made.data, made.width, made.height, 4 * made.width, QImage.Format.Format_ARGB32)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)  # a copy, which holds its own pixels


def page_image(data: bytes, which: str, width: int) -> QImage:
    """A page of a PDF, `which` being its number and its box; a null image where it cannot be read."""
    from layouts.press.placed.documents import UnreadableDocument  # pikepdf and pdfium, for issues that have adverts
    from layouts.press.placed.raster import page_pixels

    number, box = which.split("\0")
    try:
        made = page_pixels(data, int(number), box, width)  # type: ignore[arg-type]
    except UnreadableDocument:
        return QImage()
    kind = QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(made.data, made.width, made.height, 4 * made.width, kind).copy()
    image.setDotsPerMeterX(round(made.width / made.size[0] * METRE))
    image.setDotsPerMeterY(round(made.height / made.size[1] * METRE))
    return image
