"""Objects written ready-made into a ReportLab document.

ReportLab numbers the objects and lays out the file; what they hold is written here, in PDF syntax.
"""

import codecs
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject


class ReadyObject(PDFObject):  # type: ignore[misc]
    """An object whose body stands in `text`, which may be set until the file is written. `data`: it is a stream."""

    def __init__(self, text: str = "", data: bytes | None = None) -> None:
        self.text = text
        self.data = data
        self.reference = ""

    def format(self, document: Any) -> bytes:
        """The body, as ReportLab asks for it when it writes the file."""
        if self.data is None:
            return self.text.encode("latin-1")
        head = f"<<{self.text}/Length {len(self.data)}>>\nstream\n".encode("latin-1")
        return b"".join((head, self.data, b"\nendstream"))


class FileObjects:
    """Adds ready objects to the document and says what their references are."""

    def __init__(self, document: PDFDocument) -> None:
        self._document = document
        self._count = 0

    def reserve(self) -> ReadyObject:
        """An object that has its number already and gets its text later."""
        return self._numbered(ReadyObject())

    def add(self, text: str) -> str:
        """A new object; its reference."""
        return self._numbered(ReadyObject(text)).reference

    def add_stream(self, entries: str, data: bytes) -> str:
        """A new stream, with these entries in its dictionary; its reference."""
        return self._numbered(ReadyObject(entries, data)).reference

    def add_named(self, name: str, entries: str, data: bytes) -> None:
        """A new stream that ReportLab finds under this name."""
        self._document.Reference(ReadyObject(entries, data), name)

    def reference_of(self, name: str) -> str:
        """The reference of what ReportLab knows under this name."""
        return "{} {} R".format(*self._document.idToObjectNumberAndVersion[name])

    def _numbered(self, ready: ReadyObject) -> ReadyObject:
        self._count += 1
        name = f"Ready{self._count}"
        self._document.Reference(ready, name)
        ready.reference = self.reference_of(name)
        return ready


# PDFDocEncoding (ISO 32000-1, annex D): Latin-1 but for the controls, which are left out here, and these.
_OWN = dict(
    zip(
        (*range(0x80, 0x93), 0x96, 0x97, 0x98, 0x99, 0x9C, 0x9D, 0x9E, 0xA0),
        "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ŒŠŸŽœšž€",
    )
)
_LATIN = frozenset((*range(0x20, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)))
_DOC_ENCODING = codecs.charmap_build(
    "".join(_OWN.get(code) or (chr(code) if code in _LATIN else "\ufffe") for code in range(256))
)


def text_string(text: str) -> str:
    """A PDF text string, one byte a character where they allow it, else UTF-16; as Latin-1 characters.

    >>> text_string("l’été"), text_string("بعد")
    ('(l\x90\xe9t\xe9)', '(\xfe\xff\x06\\(\x069\x06/)')
    """
    try:
        data = codecs.charmap_encode(text, "strict", _DOC_ENCODING)[0]
    except UnicodeEncodeError:
        data = b"\xfe\xff" + text.encode("utf-16-be")
    for special in (b"\\", b"(", b")"):
        data = data.replace(special, b"\\" + special)
    plain = data.replace(b"\r", b"\\r").decode("latin-1")
    return f"({plain})"
