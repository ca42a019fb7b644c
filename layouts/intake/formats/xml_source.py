"""XML from outside: no entities of its own, no document type to fetch, nothing from the network."""

import io
import re
from collections.abc import Collection, Iterator
from typing import Any

from layouts.intake.manuscript import Unreadable

ENTITY = re.compile(rb"<!ENTITY\b", re.I)
# Characters that XML 1.0 does not know, and that exports of databases hold all the same.
FORBIDDEN = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
LARGEST = 200_000_000  # bytes
SAFE: dict[str, Any] = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False}


def checked(data: bytes) -> bytes:
    """The data without characters that no XML may hold. Raises Unreadable where it declares entities."""
    if len(data) > LARGEST:
        raise Unreadable("it is larger than any export")
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = re.sub(r"^(<\?xml[^>]*?)\s+encoding=[\"'][^\"']*[\"']", r"\1", data.decode("utf-16", "replace")).encode()
    if ENTITY.search(data):
        raise Unreadable("it declares entities of its own, which could stand for anything; export it again")
    return FORBIDDEN.sub(b"", data)


def parse_xml(data: bytes, *, keep_instructions: bool = False) -> Any:
    """The root of a document, with its processing instructions where they mean something. Raises Unreadable."""
    from lxml import etree

    try:
        parser = etree.XMLParser(remove_comments=True, remove_pis=not keep_instructions, **SAFE)
        root = etree.fromstring(checked(data), parser)
    except etree.XMLSyntaxError as error:
        raise Unreadable(f"this is not XML that can be read: {reason(error)}") from error
    if root is None:
        raise Unreadable("there is nothing in it")
    return root


def elements(data: bytes, names: Collection[str], parent: str) -> Iterator[Any]:
    """The elements of these local names within a parent, one after the other, each whole, the document never.
    Raises Unreadable on the way."""
    from lxml import etree

    tags = [f"{{*}}{name}" for name in names]
    try:
        for _, element in etree.iterparse(io.BytesIO(checked(data)), events=("end",), tag=tags, **SAFE):
            above = element.getparent()
            if above is None or etree.QName(above).localname != parent:
                continue
            yield element
            element.clear()
            while element.getprevious() is not None:
                del above[0]
    except etree.XMLSyntaxError as error:
        raise Unreadable(f"this is not XML that can be read: {reason(error)}") from error


def reason(error: Exception) -> str:
    """What a parser said, in a line, without its place in a file that it does not name; parsers quote what they read,
    whole lines of it."""
    line = getattr(error, "lineno", None)
    said = re.sub(r", line \d+, column \d+.*$", "", " ".join(str(error).split())).rstrip(".")
    return f"line {line}: {said}" if line else said


def text_of(element: Any) -> str:
    """All text below an element as one line."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""
