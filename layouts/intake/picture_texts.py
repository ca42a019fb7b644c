"""What a picture file says of itself: caption, credit, and what is told to those who cannot see it.

XMP speaks first, in several languages where it does (`rdf:Alt`); the IPTC record fills in what it leaves out, in the
characters that its dataset 1:90 names (IIM 4.2, ISO 2022) or, where that is missing, in those that its bytes look like.
"""

import html
import re
from typing import Any

import msgspec

CAPTION, CREDIT, BYLINE, CHARACTERS = (2, 120), (2, 110), (2, 80), (1, 90)
UTF_8 = b"\x1b%G"
# ISO 2022's letters for the 96 characters above ASCII, after ESC and `-`, `.` or `/`
SETS = {
    b"A": "latin-1", b"B": "iso8859-2", b"C": "iso8859-3", b"D": "iso8859-4", b"F": "iso8859-7", b"G": "iso8859-6",
    b"H": "iso8859-8", b"L": "iso8859-5", b"M": "iso8859-9", b"b": "iso8859-15",
}  # fmt: skip
DESIGNATION = re.compile(rb"\x1b[-./]([A-Za-z])")
HIGH_WORD = re.compile(rb"[\xc0-\xfe]{2,}")  # Arabic letters stand together, accents alone
HIGH_ALONE = re.compile(rb"(?<![\x80-\xff])[\xc0-\xff](?![\x80-\xff])")
ELEMENT = r"<{0}\b(?P<head>[^>]*?)(?:/>|>(?P<inside>.*?)</{0}\s*>)"
ATTRIBUTE = r"\b{0}\s*=\s*(?:\"([^\"]*)\"|'([^']*)')"
MEMBER = re.compile(r"<rdf:li\b([^>]*)>(.*?)</rdf:li\s*>", re.S)
MEMBER_LANGUAGE = re.compile(r"xml:lang\s*=\s*[\"']([^\"']*)")
DEFAULT = "x-default"


class OwnTexts(msgspec.Struct, frozen=True):
    """Captions and alternative texts by language (empty: the default), each language once, and the credit."""

    captions: tuple[tuple[str, str], ...] = ()
    alternatives: tuple[tuple[str, str], ...] = ()
    credit: str = ""


def own_texts(image: Any) -> OwnTexts:
    """The texts of an opened picture."""
    xmp = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    packet = xmp.decode("utf-8", "replace") if isinstance(xmp, bytes) else str(xmp)
    captions, told = xmp_texts(packet, "dc:description"), xmp_texts(packet, "Iptc4xmpCore:AltTextAccessibility")
    credit = in_language(xmp_texts(packet, "photoshop:Credit"), "") or "; ".join(
        text for _, text in xmp_texts(packet, "dc:creator", every=True)
    )
    if (captions and credit) or "photoshop" not in image.info:
        return OwnTexts(captions, told, credit)
    iptc = iptc_texts(image)
    if not captions and iptc.get(CAPTION):
        captions = (("", iptc[CAPTION]),)
    return OwnTexts(captions, told, credit or iptc.get(CREDIT, "") or iptc.get(BYLINE, ""))


def in_language(texts: tuple[tuple[str, str], ...], lang: str) -> str:
    """The text in a language: in the very one, else in one of its kind, else the default, else the first.

    >>> in_language((("", "A bridge"), ("fr-FR", "Un pont")), "fr"), in_language((("", "A bridge"),), "ar")
    ('Un pont', 'A bridge')
    """
    wanted = lang.lower()
    for fits in (
        lambda tag: tag == wanted,
        lambda tag: bool(tag) and tag.split("-")[0] == wanted.split("-")[0],
        lambda tag: not tag,
        lambda tag: True,
    ):
        found = next((text for tag, text in texts if fits(tag.lower())), "")
        if found:
            return found
    return ""


def xmp_texts(packet: str, name: str, *, every: bool = False) -> tuple[tuple[str, str], ...]:
    """The texts of a property, by language, as an element's or an attribute. `every`: those of one language too."""
    found: list[tuple[str, str]] = []
    element = re.search(ELEMENT.format(name), packet, re.S)
    if element and element["inside"]:
        members = MEMBER.findall(element["inside"])
        for head, inside in members or [("", element["inside"])]:
            said = MEMBER_LANGUAGE.search(head)
            found.append((said[1] if said and said[1].lower() != DEFAULT else "", plain(inside)))
    else:
        attribute = re.search(ATTRIBUTE.format(name), packet)
        if attribute:
            found.append(("", plain(attribute[1] or attribute[2] or "")))
    texts = [(lang, text) for lang, text in found if text]
    if every:
        return tuple(texts)
    return tuple({lang: (lang, text) for lang, text in reversed(texts)}.values())[::-1]


def plain(text: str) -> str:
    """Text without mark-up, its entities as letters, white space as single spaces."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", text)).split())


def iptc_texts(image: Any) -> dict[tuple[int, int], str]:
    """The texts of the IPTC record."""
    from PIL import IptcImagePlugin

    record = IptcImagePlugin.getiptcinfo(image) or {}
    stated = record.get(CHARACTERS, b"")
    charset = bytes(stated[0] if isinstance(stated, list) else stated)
    texts = {}
    for place in (CAPTION, CREDIT, BYLINE):
        value = record.get(place, b"")
        raw = b"; ".join(value) if isinstance(value, list) else bytes(value)
        texts[place] = " ".join(decoded_iptc(raw, charset).split())
    return texts


def decoded_iptc(raw: bytes, charset: bytes = b"") -> str:
    """Text in the characters that 1:90 names; many programs name none, or write UTF-8 whatever they name.

    >>> decoded_iptc("نور".encode("cp1256")), decoded_iptc("El año".encode("cp1252"))
    ('نور', 'El año')
    """
    if charset != UTF_8 and (named := DESIGNATION.search(charset)) and named[1] in SETS:
        try:
            text = raw.decode("utf-8")
            if text.isascii():
                return text
        except UnicodeDecodeError:
            pass
        return raw.decode(SETS[named[1]], "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        is_arabic = sum(map(len, HIGH_WORD.findall(raw))) > len(HIGH_ALONE.findall(raw))
        return raw.decode("cp1256" if is_arabic else "cp1252", "replace")
