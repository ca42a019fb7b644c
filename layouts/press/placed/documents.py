"""Files of adverts in, PDFs open for reading out. EPS goes through Ghostscript where that is installed."""

import hashlib
import io
import shutil
import subprocess
import tempfile
import zlib
from pathlib import Path
from typing import Literal

import msgspec
import pikepdf

from layouts.memory import Memory
from layouts.model.frame import PageBox
from layouts.press.preflight.objects import Box, PdfObject, box_of, entry, is_stream, members, name, number

DOS_EPS = b"\xc5\xd0\xd3\xc6"  # begins an EPS that carries a preview beside its PostScript
POSTSCRIPT = b"%!PS"
SECONDS = 60  # for one EPS: one that takes longer is a program, not a picture
GHOSTSCRIPT = ("gs", "gswin64c", "gswin32c")
# Without this box, take the next: an advert without a TrimBox is as large as what is shown of it.
INSTEAD: dict[PageBox, tuple[str, ...]] = {
    "trim": ("/TrimBox", "/ArtBox", "/CropBox", "/MediaBox"),
    "art": ("/ArtBox", "/TrimBox", "/CropBox", "/MediaBox"),
    "bleed": ("/BleedBox", "/TrimBox", "/CropBox", "/MediaBox"),
    "crop": ("/CropBox", "/MediaBox"),
    "media": ("/MediaBox",),
}

MOST_CONTENT = 100_000_000  # bytes of a page's own content: a map of all roads has a tenth of it

_CONVERTED: Memory[str, bytes] = Memory(16, weigh=len, heaviest=50_000_000)


class UnreadableDocument(Exception):
    """The file cannot be placed; the message says why, `advice` what to do."""

    def __init__(self, message: str, advice: str = "Ask for a sound PDF/X-4.") -> None:
        super().__init__(message)
        self.advice = advice


class PageView(msgspec.Struct, frozen=True):
    """The part of a page that is taken: `box` in the page's own coordinates, and how the page is turned for readers.

    `found` is the key of the box that was really there; `unit` the page's UserUnit.
    """

    box: Box
    turned: Literal[0, 90, 180, 270]
    unit: float
    found: str

    @property
    def size(self) -> tuple[float, float]:
        """Width and height as seen, in points."""
        left, bottom, right, top = self.box
        wide, high = (right - left) * self.unit, (top - bottom) * self.unit
        return (high, wide) if self.turned in (90, 270) else (wide, high)

    @property
    def matrix(self) -> tuple[float, float, float, float, float, float]:
        """From the page's coordinates to upright ones with the box's lower left corner at 0, 0."""
        left, bottom, right, top = self.box
        match self.turned:
            case 0:
                turn = (1.0, 0.0, 0.0, 1.0, -left, -bottom)
            case 90:
                turn = (0.0, -1.0, 1.0, 0.0, -bottom, right)
            case 180:
                turn = (-1.0, 0.0, 0.0, -1.0, right, top)
            case 270:
                turn = (0.0, 1.0, -1.0, 0.0, top, -left)
        a, b, c, d, e, f = (value * self.unit for value in turn)
        return a, b, c, d, e, f


def open_pdf(data: bytes) -> pikepdf.Pdf:
    """The document of these bytes, an EPS converted. Raises UnreadableDocument."""
    data = as_pdf(data)
    try:
        pdf = pikepdf.open(io.BytesIO(data), suppress_warnings=True)
    except pikepdf.PasswordError:
        raise UnreadableDocument("it opens only with a password", "Ask for a file without one.") from None
    except pikepdf.PdfError:
        raise UnreadableDocument("it is no PDF that can be read") from None
    if not len(pdf.pages):
        raise UnreadableDocument("it has no pages")
    return pdf


def page_view(page: PdfObject, box: PageBox) -> PageView:
    """Which part of this page is taken for `box`, and how it is turned. Raises UnreadableDocument."""
    for key in INSTEAD[box]:
        found = box_of(page.get(key))
        if found is not None and found[2] - found[0] > 0 and found[3] - found[1] > 0:
            break
    else:
        raise UnreadableDocument("its page has no size")
    turned = int(number(page.get("/Rotate")) or 0) % 360
    unit = number(page.get("/UserUnit")) or 1.0
    return PageView(found, turned if turned in (90, 180, 270) else 0, unit if unit > 0 else 1.0, key)  # type: ignore[arg-type]


def page_of(pdf: pikepdf.Pdf, number_of_page: int) -> pikepdf.Page:
    """The page of this number. Raises UnreadableDocument where it is not there, or where its content has no end."""
    if not 1 <= number_of_page <= len(pdf.pages):
        raise UnreadableDocument(f"it has no page {number_of_page}", f"It has pages 1 to {len(pdf.pages)}.")
    page = pdf.pages[number_of_page - 1]
    contents = entry(page.obj, "/Contents")
    room = MOST_CONTENT
    for stream in [contents] if is_stream(contents) else members(contents):
        room -= _unpacked_length(stream, room) if is_stream(stream) else 0
        if room < 0:
            raise UnreadableDocument(f"its page has more than {MOST_CONTENT // 10**6} MB of content")
    return page


def _unpacked_length(stream: PdfObject, most: int) -> int:
    """Bytes that a stream unpacks to, looked at no further than beyond `most`; those of its file where it is not
    deflated, which makes a thousandth of it."""
    filters = [name(one) for one in members(entry(stream, "/Filter"))] or [name(entry(stream, "/Filter"))]
    data = stream.read_raw_bytes()
    if set(filters) != {"FlateDecode"}:
        return len(data)
    for _ in filters:
        try:
            data = zlib.decompressobj().decompress(data, most + 1)
        except zlib.error:
            break
    return len(data)


def is_postscript(data: bytes) -> bool:
    return data.startswith((DOS_EPS, POSTSCRIPT))


def as_pdf(data: bytes) -> bytes:
    """The file itself when it is a PDF; an EPS by way of Ghostscript. Raises UnreadableDocument."""
    if not is_postscript(data):
        return data
    return _CONVERTED.get(hashlib.sha256(data).hexdigest(), lambda: _converted(data))


def ghostscript() -> str | None:
    """Where Ghostscript's command is; None where it is not installed."""
    return next((found for name in GHOSTSCRIPT if (found := shutil.which(name))), None)


def _converted(data: bytes) -> bytes:
    program = ghostscript()
    if program is None:
        raise UnreadableDocument(
            "it is EPS, and Ghostscript, which reads that, is not installed",
            "Install Ghostscript, or ask for a PDF/X-4.",
        )
    if data.startswith(DOS_EPS):
        start, length = (int.from_bytes(data[at : at + 4], "little") for at in (4, 8))
        data = data[start : start + length]
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder, "advert.eps"), Path(folder, "advert.pdf")
        source.write_bytes(data)
        command = [
            program, "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-dEPSCrop", "-sDEVICE=pdfwrite",
            "-dCompatibilityLevel=1.6", "-sColorConversionStrategy=LeaveColorUnchanged", "-dAutoRotatePages=/None",
            "-dEmbedAllFonts=true", "-dSubsetFonts=true", "-dPreserveOverprintSettings=true", f"-sOutputFile={made}",
            str(source),
        ]  # fmt: skip
        try:
            subprocess.run(command, capture_output=True, timeout=SECONDS, check=True)
        except subprocess.TimeoutExpired:
            raise UnreadableDocument(f"Ghostscript took more than {SECONDS} seconds over it") from None
        except (subprocess.CalledProcessError, OSError):
            raise UnreadableDocument("Ghostscript cannot read this EPS") from None
        if not made.exists():
            raise UnreadableDocument("Ghostscript found nothing in this EPS")
        return made.read_bytes()
