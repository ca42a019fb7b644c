"""Copy of other programs, tried in quarantine by what it is before a reader of ours parses it."""

from layouts.intake.manuscript import Unreadable
from layouts.quarantine.vetting import Kind, Unsound, vet

WORKBOOKS = ("xlsx", "xlsm", "xls", "ods")
PAGES = ("html", "htm", "xhtml")
XML = ("xml", "rss", "atom", "nitf", "newsml", "")


def try_copy(data: bytes, name: str) -> None:
    """Raises Unreadable for a file that its parser does not survive. Plain text is read without one; workbooks are
    tried where lists are read (`formats/lists`)."""
    kind = kind_of(data, name)
    if kind is not None:
        try:
            vet(data, kind)
        except Unsound as error:
            raise Unreadable(str(error)) from None


def kind_of(data: bytes, name: str) -> Kind | None:
    """What has to be tried of a file of this name.

    >>> kind_of(b"PK", "a.docx"), kind_of(b"<rss>", "a.xml"), kind_of(b"# Titel", "a.md"), kind_of(b"{}", "a.json")
    ('packed', 'markup', None, 'values')
    """
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    if ending in WORKBOOKS:
        return None
    if data.startswith(b"PK"):
        return "packed"
    if ending in PAGES:
        return "page"
    if ending == "json" or ending in XML and data.lstrip()[:1] in (b"{", b"["):
        return "values"
    return "markup" if ending in XML else None
