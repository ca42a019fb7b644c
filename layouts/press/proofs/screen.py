"""Pages of a finished PDF as pictures, drawn by pdfium as a browser draws them. Its CMYK is not colour-managed."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from layouts.press.placed.raster import ONE_AT_A_TIME

if TYPE_CHECKING:
    from PIL import Image

INCH = 72  # points


def page_images(pdf: bytes, resolution: int) -> "Iterator[Image.Image]":
    """Each page in RGB, at so many pixels per inch."""
    import pypdfium2

    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            for page in document:
                yield page.render(scale=resolution / INCH, draw_annots=False).to_pil().convert("RGB")
        finally:
            document.close()
