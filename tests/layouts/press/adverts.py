"""Adverts made object by object, as other programs would send them."""

import io
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from layouts.display.items import PlacedPdf
from layouts.model.frame import Fit, PageBox
from layouts.model.geometry import Rect

GOLD = "[/Separation/House#20Gold/DeviceCMYK<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[0 0.2 0.8 0.1]/N 1>>]"
WHOLE = Rect(0, 0, 1, 1)


def advert(
    content: str = "0 0 0 1 k 20 20 100 50 re f", *, width: float = 200, height: float = 100, bleed: float = 9,
    **more: Any,
) -> bytes:  # fmt: skip
    """One page of this content, its trim `bleed` inside its media box. `more` are keys of the page, in PDF syntax; in
    `resources` those of its resources; `root` of the catalog."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(width + 2 * bleed, height + 2 * bleed)).obj
    page.TrimBox = Array([bleed, bleed, bleed + width, bleed + height])
    page.Contents = pdf.make_stream(content.encode())
    page.Resources = parsed(more.pop("resources", "<<>>"))
    for key, text in more.pop("root", {}).items():
        pdf.Root[f"/{key}"] = parsed(text)
    for key, text in more.items():
        page[f"/{key}"] = parsed(text)
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def layered_advert(content: str) -> bytes:
    """Two layers: /Shown is on, /Hidden is off."""
    pdf = pikepdf.open(io.BytesIO(advert(content)))
    shown, hidden = (pdf.make_indirect(Dictionary(Type=Name.OCG, Name=label)) for label in ("Shown", "Hidden"))
    pdf.Root.OCProperties = Dictionary(
        OCGs=Array([shown, hidden]), D=Dictionary(Name="Default", Order=Array([shown, hidden]), OFF=Array([hidden]))
    )
    pdf.pages[0].obj.Resources.Properties = Dictionary(Shown=shown, Hidden=hidden)
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def parsed(text: str) -> pikepdf.Object:
    return pikepdf.Object.parse(text.encode("latin-1"))


def slot(
    key: str = "ad", *, width: float = 200, height: float = 100, box: PageBox = "trim", fit: Fit = "whole",
    crop: Rect = WHOLE, page: int = 1, x: float = 40, y: float = 60,
) -> PlacedPdf:  # fmt: skip
    return PlacedPdf(Rect(x, y, width, height), key, page, box, crop, fit, "An advert", "Bank", "", 5)


def seen(pdf: bytes, *, number: int = 0, scale: float = 1.0) -> Any:
    """The page as pdfium draws it, as a PIL image in RGB."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return document[number].render(scale=scale).to_pil().convert("RGB")
    finally:
        document.close()
