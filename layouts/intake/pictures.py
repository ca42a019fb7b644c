"""Picture files: their size upright, their key by content, and the caption and credit that they carry themselves."""

import hashlib
import re
import unicodedata
import warnings
from os.path import isfile  # unlike Path.is_file it says no to names that are too long for the disk
from pathlib import Path
from typing import Any

import msgspec

from layouts.model.issue import Picture

KEY_LENGTH = 16  # hexadecimal digits of SHA-256
SIDEWAYS = {5, 6, 7, 8}  # EXIF orientations that exchange width and height
ORIENTATION = 0x0112
IPTC_CAPTION, IPTC_CREDIT, IPTC_BYLINE = (2, 120), (2, 110), (2, 80)
XMP_TEXT = r"<{0}\b[^>]*>(?:\s*<rdf:(?:Alt|Seq|Bag)[^>]*>\s*<rdf:li[^>]*>)?(.*?)</"
XMP_ATTRIBUTE = r"\b{0}\s*=\s*(?:\"([^\"]*)\"|'([^']*)')"


class PictureFile(msgspec.Struct, frozen=True):
    """A picture, and the caption and credit of its own metadata (empty where it has none)."""

    picture: Picture
    caption: str
    credit: str


def find_picture(folder: Path, name: str) -> Path | None:
    """The file that a story means by this name, in `pictures/` or by a path within the issue folder; else None.

    File systems differ in case and in how they write accents, so names are compared without either.
    """
    for candidate in (folder / "pictures" / name, folder / name):
        if isfile(candidate) and candidate.resolve().is_relative_to(folder.resolve()):
            return candidate
    pictures = folder / "pictures"
    meant = folded(Path(name).name)
    others = sorted(pictures.iterdir()) if pictures.is_dir() else []
    return next((path for path in others if path.is_file() and folded(path.name) == meant), None)


def folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def read_picture_file(path: Path) -> PictureFile:
    """A picture file's facts. Raises OSError, or ValueError where it is no picture that can be read."""
    from PIL import Image

    data = path.read_bytes()
    key = hashlib.sha256(data).hexdigest()[:KEY_LENGTH]
    try:
        with warnings.catch_warnings():  # of pictures that are merely large; far too large ones are refused
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            opened = Image.open(path)
        with opened as image:
            width, height = image.size
            # asked for the EXIF data it does not have, a PNG is decoded to its end: 20 ms
            if (image.format != "PNG" or "exif" in image.info) and image.getexif().get(ORIENTATION) in SIDEWAYS:
                width, height = height, width
            caption, credit = own_texts(image)
    except (OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise ValueError(f"{path.name} is not a picture that can be read") from error
    return PictureFile(Picture(key, path.name, width, height, str(path)), caption, credit)


def own_texts(image: Any) -> tuple[str, str]:
    """Caption and credit from XMP, or else from IPTC."""
    xmp = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    packet = xmp.decode("utf-8", "replace") if isinstance(xmp, bytes) else xmp
    caption = xmp_text(packet, "dc:description")
    credit = xmp_text(packet, "photoshop:Credit") or xmp_text(packet, "dc:creator")
    if caption and credit or "photoshop" not in image.info:
        return caption, credit
    iptc = iptc_texts(image)
    return caption or iptc.get(IPTC_CAPTION, ""), credit or iptc.get(IPTC_CREDIT, "") or iptc.get(IPTC_BYLINE, "")


def xmp_text(packet: str, name: str) -> str:
    """The text of a property, as an element or as an attribute; the first where there are several."""
    import html

    found = re.search(XMP_TEXT.format(name), packet, re.S) or re.search(XMP_ATTRIBUTE.format(name), packet)
    text = next((group for group in found.groups() if group), "") if found else ""
    return " ".join(html.unescape(text).split())


def iptc_texts(image: Any) -> dict[tuple[int, int], str]:
    """The texts of the IPTC record: UTF-8, or else what Arabic Windows wrote."""
    from PIL import IptcImagePlugin

    record = IptcImagePlugin.getiptcinfo(image) or {}
    texts = {}
    for place in (IPTC_CAPTION, IPTC_CREDIT, IPTC_BYLINE):
        value = record.get(place, b"")
        raw = b"; ".join(value) if isinstance(value, list) else bytes(value)
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            text = raw.decode("cp1256")
        texts[place] = " ".join(text.split())
    return texts
