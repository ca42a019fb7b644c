"""A PDF opened as it is: page boxes are neither inherited nor repaired, and nothing is read before a rule asks."""

import io
from collections.abc import Iterator
from functools import cached_property

import pikepdf

from layouts.findings import UnreadableInput
from layouts.press.preflight.marks_seen import PageContent, read_page
from layouts.press.preflight.objects import Box, PdfObject, box_of, entries, entry, identity, members, name
from layouts.press.preflight.typefaces import Typeface

# Attributes that a page may take from the nodes above it (ISO 32000-1, table 30).
INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")


class Page:
    """One page: `number` counts from 1; `inherited` are the attributes that stand only above it."""

    def __init__(self, number: int, obj: PdfObject, inherited: dict[str, PdfObject]) -> None:
        self.number = number
        self.obj = obj
        self.inherited = inherited

    @property
    def resources(self) -> PdfObject:
        found = entry(self.obj, "/Resources")
        return self.inherited.get("/Resources") if found is None else found

    def box(self, key: str) -> Box | None:
        """A page box, inherited where that is allowed; None where there is none, or none that makes sense."""
        found = entry(self.obj, key)
        return box_of(self.inherited.get(key) if found is None else found)

    @property
    def trim(self) -> Box:
        """Where the paper is cut: TrimBox, else ArtBox, else all of the page."""
        return self.box("/TrimBox") or self.box("/ArtBox") or self.box("/MediaBox") or (0.0, 0.0, 0.0, 0.0)

    @cached_property
    def content(self) -> PageContent:
        """Everything that the page draws."""
        return read_page(self.obj, self.resources)


class Document:
    """An opened PDF and its bytes."""

    def __init__(self, data: bytes, pdf: pikepdf.Pdf) -> None:
        self.data = data
        self.pdf = pdf
        self.root: PdfObject = pdf.Root

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        return tuple(Page(i, obj, above) for i, (obj, above) in enumerate(_leaves(self.root), 1))

    @cached_property
    def fonts(self) -> tuple[Typeface, ...]:
        """The fonts that pages show text in, each once, with the codes shown on all pages."""
        found: dict[tuple[int, int], Typeface] = {}
        for page in self.pages:
            for key, font in page.content.fonts.items():
                found.setdefault(key, font).shown.update(font.shown)
        return tuple(font for font in found.values() if font.shown)

    @cached_property
    def dictionaries(self) -> tuple[PdfObject, ...]:
        """Every dictionary and stream of the file that is an object of its own."""
        return tuple(obj for obj in self.pdf.objects if isinstance(obj, pikepdf.Dictionary | pikepdf.Stream))

    @cached_property
    def warnings(self) -> tuple[str, ...]:
        """What the reader had to repair."""
        return tuple(str(warning) for warning in self.pdf.get_warnings())


def open_document(data: bytes, where: str) -> Document:
    """The PDF of these bytes. Raises UnreadableInput for what is no PDF or needs a password."""
    try:
        pdf = pikepdf.open(io.BytesIO(data), inherit_page_attributes=False, suppress_warnings=True)
    except pikepdf.PasswordError:
        raise UnreadableInput(f"{where}: this PDF opens only with a password; export it without one") from None
    except pikepdf.PdfError:
        raise UnreadableInput(f"{where}: this is no PDF that can be read; export it again") from None
    return Document(data, pdf)


def _leaves(root: PdfObject) -> Iterator[tuple[PdfObject, dict[str, PdfObject]]]:
    """The pages in order, with what they inherit; a node met twice is left out."""
    met: set[tuple[int, int]] = set()
    waiting: list[tuple[PdfObject, dict[str, PdfObject]]] = [(entry(root, "/Pages"), {})]
    while waiting:
        node, above = waiting.pop()
        if not entries(node) or (node.is_indirect and identity(node) in met):
            continue
        met.add(identity(node))
        kids = members(entry(node, "/Kids"))
        if kids or name(entry(node, "/Type")) == "Pages":
            handed = above | {key: node[key] for key in INHERITED if entry(node, key) is not None}
            waiting += [(kid, handed) for kid in reversed(kids)]
        else:
            yield node, above
