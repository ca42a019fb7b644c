"""A page of a PDF as pixels for a screen, drawn by pdfium. For looking at, not for printing: overprint is not shown."""

import threading

import msgspec

from layouts.model.frame import PageBox
from layouts.press.placed.documents import UnreadableDocument, as_pdf, open_pdf, page_of, page_view

MOST_PIXELS = 40_000_000
ONE_AT_A_TIME = threading.Lock()  # pdfium keeps what it knows in one place for all threads


class PagePixels(msgspec.Struct, frozen=True):
    """Blue, green, red and alpha of each pixel, row after row; `size` in points as the page was made."""

    width: int
    height: int
    data: bytes
    size: tuple[float, float]


def page_pixels(data: bytes, number: int, box: PageBox, width: int) -> PagePixels:
    """The box of this page (from 1) about so many pixels wide, on white. Raises UnreadableDocument."""
    import pypdfium2

    pdf = open_pdf(data)
    page = page_of(pdf, number)
    view = page_view(page.obj, box)
    wide, high = view.size
    scale = min(width / wide, (MOST_PIXELS / (wide * high)) ** 0.5)
    with ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(as_pdf(data))
        except pypdfium2.PdfiumError as error:
            raise UnreadableDocument(f"it cannot be drawn ({error})") from None
        try:
            shown = document[number - 1]
            shown.set_cropbox(*view.box)  # pdfium draws what the CropBox shows, turned as readers turn it
            bitmap = shown.render(scale=scale * view.unit, may_draw_forms=False, draw_annots=False)
            made = bitmap.to_pil().convert("RGBA")
        except pypdfium2.PdfiumError as error:
            raise UnreadableDocument(f"it cannot be drawn ({error})") from None
        finally:
            document.close()
    return PagePixels(made.width, made.height, made.tobytes("raw", "BGRA"), view.size)


