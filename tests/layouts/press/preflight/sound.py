"""Files with nothing wrong, and ways to plant one fault in them."""

import datetime
import io
from collections.abc import Callable
from functools import cache
from typing import Any

import pikepdf
from PIL import Image

from fonts.library import Library
from layouts.display.items import Box, PlacedPicture
from layouts.model.geometry import Rect
from layouts.press.pdf import DocumentInfo
from layouts.press.preflight.check import preflight
from layouts.press.preflight.profiles import PROFILES
from layouts.press.presets import PRESETS
from layouts.typeset.paragraph import Typesetter
from tests.layouts.press.pages import ARABIC, FRENCH, lines_of, page_of, pages_of, printed

INFO = DocumentInfo(title="Telegraaf", created=datetime.datetime(2026, 11, 24, tzinfo=datetime.UTC))
Fault = Callable[[pikepdf.Pdf], None]


def photo() -> bytes:
    """600 pixels of colour: 300 to the inch where it is placed."""
    image = Image.linear_gradient("L").resize((600, 600))
    file = io.BytesIO()
    Image.merge("RGB", (image, image.rotate(90), image.rotate(180))).save(file, "JPEG")
    return file.getvalue()


@cache
def sound(preset: str = "newspaper-x4") -> bytes:
    """Text in two scripts, a rule, a tint and a picture, as our press prints them."""
    typesetter = Typesetter(Library())
    lines = lines_of(typesetter, FRENCH[:1], "fr", story="fr") + lines_of(typesetter, ARABIC[:1], "ar", story="ar")
    [page] = pages_of(lines)
    items = (
        Box(Rect(30, 500, 200, 0.5), "Black", "", 0, 1),
        Box(Rect(30, 520, 200, 20), "Red", "", 0, 2),
        PlacedPicture(Rect(300, 500, 144, 144), "photo", Rect(0, 0, 1, 1), "A gradient", "fr", 3),
    )
    made = printed(page_of(*page.items, *items), preset=preset, info=INFO, pictures={"photo": photo()})
    assert made.findings == ()
    return made.pdf


def with_fault(fault: Fault, preset: str = "newspaper-x4") -> bytes:
    """The sound file with this done to it. Everything else stays as it is written."""
    pdf = pikepdf.open(io.BytesIO(sound(preset)), inherit_page_attributes=False)
    fault(pdf)
    return saved(pdf, "1.4" if PRESETS[preset].flavour == "x1a" else "1.6")


def saved(pdf: pikepdf.Pdf, version: str, **how: Any) -> bytes:
    out = io.BytesIO()
    streams = pikepdf.ObjectStreamMode.disable
    pdf.save(
        out, min_version=version, force_version=version, fix_metadata_version=False,
        **{"object_stream_mode": streams, **how},
    )  # fmt: skip
    return out.getvalue()


def codes(data: bytes, profile: str = "newspaper-x4") -> set[str]:
    return {finding.code for finding in preflight(data, PROFILES[profile])}


def page(pdf: pikepdf.Pdf) -> Any:
    return pdf.Root.Pages.Kids[0]


def draw(operators: str, **resources: Any) -> Fault:
    """Draws more on the page. `resources`: by kind, names to objects or to what makes them."""

    def fault(pdf: pikepdf.Pdf) -> None:
        for kind, named in resources.items():
            if f"/{kind}" not in page(pdf).Resources:
                page(pdf).Resources[f"/{kind}"] = pikepdf.Dictionary()
            for name, made in named.items():
                page(pdf).Resources[f"/{kind}"][f"/{name}"] = made(pdf) if callable(made) else made
        contents = page(pdf).Contents
        streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
        more = f"q /Knock gs {operators} Q".encode()
        page(pdf).Contents = pikepdf.Array([*streams, pdf.make_indirect(pikepdf.Stream(pdf, more))])

    return fault


def stream(data: bytes = b"", **entries: Any) -> Callable[[pikepdf.Pdf], pikepdf.Object]:
    """Makes a stream of this."""
    def make(pdf: pikepdf.Pdf) -> pikepdf.Object:
        made = pikepdf.Stream(pdf, data)
        for key, value in entries.items():
            made[f"/{key}"] = value(pdf) if callable(value) else value
        return pdf.make_indirect(made)

    return make


def parsed(text: str) -> pikepdf.Object:
    return pikepdf.Object.parse(text.encode())


def form(operators: str, **entries: Any) -> Callable[[pikepdf.Pdf], pikepdf.Object]:
    box = {"BBox": pikepdf.Array([0, 0, 600, 700])}
    named = {"Type": pikepdf.Name.XObject, "Subtype": pikepdf.Name.Form}
    return stream(operators.encode(), **{**named, **box, **entries})


def picture(
    data: bytes, space: str, *, width: int = 400, height: int = 400, bits: int = 8, **entries: Any
) -> Callable[[pikepdf.Pdf], pikepdf.Object]:
    return stream(
        data, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=width, Height=height,
        BitsPerComponent=bits, ColorSpace=parsed(space), **entries,
    )  # fmt: skip
