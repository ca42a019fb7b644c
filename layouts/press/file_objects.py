"""Objects written ready-made into a ReportLab document.

ReportLab numbers the objects and lays out the file; what they hold is written here, in PDF syntax.
"""

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
            return self.text.encode("ascii")
        head = f"<<{self.text}/Length {len(self.data)}>>\nstream\n".encode("ascii")
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


# Where PDFDocEncoding has a character that Latin-1 has not (ISO 32000-1, annex D).
_DOC_ENCODING = {
    "•": 0x80, "†": 0x81, "‡": 0x82, "…": 0x83, "—": 0x84, "–": 0x85, "ƒ": 0x86, "⁄": 0x87, "‹": 0x88, "›": 0x89,
    "−": 0x8A, "‰": 0x8B, "„": 0x8C, "“": 0x8D, "”": 0x8E, "‘": 0x8F, "’": 0x90, "‚": 0x91, "™": 0x92, "Œ": 0x96,
    "Š": 0x97, "Ÿ": 0x98, "Ž": 0x99, "œ": 0x9C, "š": 0x9D, "ž": 0x9E, "€": 0xA0,
}  # fmt: skip
_TO_DOC_ENCODING = {ord(sign): code for sign, code in _DOC_ENCODING.items()}
_NOT_IN_DOC_ENCODING = {code: 0xFFFF for code in (*range(32), *range(0x7F, 0xA1), 0xAD)}


def text_string(text: str) -> str:
    """A PDF text string: one byte a character where they allow it, else UTF-16.

    >>> text_string("l’été"), text_string("بعد")
    ('(l\\\\220\\\\351t\\\\351)', '<FEFF06280639062F>')
    """
    codes = text.translate(_NOT_IN_DOC_ENCODING).translate(_TO_DOC_ENCODING)
    try:
        data = codes.encode("latin-1")
    except UnicodeEncodeError:
        return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"
    out = data.decode("latin-1").replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    if out.isascii():
        return f"({out})"
    return "(" + "".join(sign if sign < "\x7f" else f"\\{ord(sign):03o}" for sign in out) + ")"
