"""What the program's own decoders will do with a file, done once for trial; runs in the process of `worker` alone.

What a decoder says in an exception it will say again where the file is really read, and there it becomes a finding.
Here it counts as an answer like any other: looked for are crashes, hangs, and memory that no file is worth.
"""

import contextlib
import io
import json
import warnings
import zipfile
from collections.abc import Callable
from typing import Final

MOST_UNPACKED: Final = 500_000_000  # bytes of one zip, the largest limit of those who read them
MOST_WALKED: Final = 200_000  # objects of a PDF that are looked at, cells of a workbook
PAGES: Final = 4  # of a PDF: adverts have one
SIDE: Final = 200  # pixels that they are drawn wide
XML: Final = (".xml", ".rels", ".fodt", ".xhtml", ".html")


def picture(data: bytes) -> None:
    """Decoded to its last row, turned as its EXIF says, its texts read, its profile tried."""
    from PIL import Image, ImageCms, ImageOps

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        opened = Image.open(io.BytesIO(data))
        with contextlib.suppress(Exception):
            opened.getexif()
            opened.getxmp()
        if opened.mode in ("L", "RGB", "CMYK"):  # a JPEG is reduced while it is read
            opened.draft(opened.mode, opened.size)
        image = ImageOps.exif_transpose(opened)
        image.load()
        profile = opened.info.get("icc_profile")
    if profile:
        with contextlib.suppress(Exception):
            found = ImageCms.getOpenProfile(io.BytesIO(profile))
            small = image.resize((8, 8))
            ImageCms.profileToProfile(small, found, ImageCms.createProfile("sRGB"), outputMode="RGB")


def document(data: bytes) -> None:
    """Opened, its pictures decoded, its first pages parted into operators and drawn; what an EPS becomes as well."""
    import pikepdf

    from layouts.press.placed.documents import open_pdf, page_of
    from layouts.press.placed.raster import page_pixels

    with open_pdf(data) as pdf:
        for number, found in enumerate(pdf.objects):
            if number > MOST_WALKED:
                break
            if isinstance(found, pikepdf.Stream) and found.get("/Filter") == "/DCTDecode":
                with contextlib.suppress(OSError, ValueError, SyntaxError, pikepdf.PdfError):
                    picture(found.read_raw_bytes())
        for number in range(1, min(len(pdf.pages), PAGES) + 1):
            with contextlib.suppress(Exception):  # one page that cannot be read says nothing of the next
                pikepdf.parse_content_stream(page_of(pdf, number))
                page_pixels(data, number, "media", SIDE)


def font(data: bytes) -> None:
    """Its tables read, a line of each script shaped, letters drawn, and a program of them cut out."""
    from fonts.trial import try_font

    try_font(data)


def packed(data: bytes) -> None:
    """A zip's members unpacked, within a bound, and those that are XML read as such."""
    room = MOST_UNPACKED
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for member in package.infolist():
            with contextlib.suppress(zipfile.BadZipFile, ValueError, SyntaxError), package.open(member) as part:
                content = part.read(room + 1)
                room -= len(content)
                if room < 0:
                    return
                if member.filename.lower().endswith(XML):
                    markup(content)


def markup(data: bytes) -> None:
    """XML, as it is read from agencies and out of packed files, by both of its parsers (feeds have Python's own); and
    the HTML that its elements hold as text."""
    from xml.parsers import expat

    from lxml import etree

    with contextlib.suppress(expat.ExpatError, ValueError):
        expat.ParserCreate().Parse(data, True)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    with contextlib.suppress(etree.XMLSyntaxError):
        for text in etree.fromstring(data, parser).itertext():
            piece(text)


def page(data: bytes) -> None:
    """HTML, which nobody promised to be well formed, by both of its parsers: an article is looked for with lxml."""
    from lxml import html

    piece(data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "replace"))
    with contextlib.suppress(ValueError, SyntaxError):
        html.document_fromstring(data)


def values(data: bytes) -> None:
    """JSON, whose texts hold HTML."""
    waiting: list[object] = [json.loads(data)]
    while waiting:
        match waiting.pop():
            case str() as text:
                piece(text)
            case list() as items:
                waiting.extend(items)
            case dict() as table:
                waiting.extend(table.values())


def piece(text: str) -> None:
    """A text that may be HTML, read to its end and written out again."""
    from selectolax.lexbor import LexborHTMLParser

    if "<" in text:
        tree = LexborHTMLParser(text)
        if tree.body is not None:
            tree.body.text(deep=True)


def workbook(data: bytes) -> None:
    """The sheets of a workbook."""
    import python_calamine

    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    for title in book.sheet_names:
        sheet = book.get_sheet_by_name(title)
        if sheet.height * sheet.width < MOST_WALKED:
            sheet.to_python()


DECODERS: Final[dict[str, Callable[[bytes], None]]] = {
    "picture": picture,
    "document": document,
    "font": font,
    "packed": packed,
    "markup": markup,
    "page": page,
    "values": values,
    "workbook": workbook,
}
