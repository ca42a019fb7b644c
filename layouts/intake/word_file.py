"""Word files (.docx) as manuscripts: paragraphs by the role of their style, looks, lists, tables.

python-docx opens the package and knows its styles; the text is walked here, because python-docx skips what stands in
content controls, insertions and text boxes. Changes that were tracked are accepted. What a story has no place for
(footnotes, comments, running heads, charts) is told in findings, texts word for word. Word's marks of language and
direction are those of the keyboard that was on, not of the words: the letters decide, as they do everywhere else.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import msgspec

from layouts.intake.blocks import BULLETS, MARKER_SPACE, InlinePicture, Kind
from layouts.intake.manuscript import Gathering, Manuscript, Unreadable

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # the same again for old programs
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
PLACED = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
PICTURES = (f"{DRAWING}blip", "{urn:schemas-microsoft-com:vml}imagedata")
NOT_FOR_US = {"chart": "a chart", "relIds": "a diagram", "OLEObject": "an embedded object"}
BREAKS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011"}
OTHER_PARTS = {"footnotes": "footnotes", "endnotes": "endnotes", "comments": "comments",
               "header": "the running head", "footer": "the running foot"}  # fmt: skip
LARGEST = 200_000_000  # bytes unpacked: beyond it lies a bomb, not a story
LOOK_STYLES = {"b": "Strong", "i": "Emphasis"}
OFF = ("0", "false", "off", "none")
# Roles by the names that Word gives its styles and newspapers give theirs.
ROLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("deck", re.compile(r"subtitle|sous-titre|ondertitel|subt[íi]tulo|deck|chap[ôe]|lead|عنوان فرعي", re.I)),
    ("kicker", re.compile(r"kicker|surtitre|bovenkop|antet[íi]tulo", re.I)),
    ("byline", re.compile(r"byline|signature|auteur|author|autor|الكاتب", re.I)),
    ("crosshead", re.compile(r"(heading|titre|kop|t[íi]tulo) ?[2-9]|crosshead|intertitre|tussenkop", re.I)),
    ("title", re.compile(r"headline|(heading|titre|kop|t[íi]tulo) ?1|^(title|titre|titel|t[íi]tulo)$|العنوان", re.I)),
    ("quote", re.compile(r"quot|citation|citaat|cita|اقتباس", re.I)),
    ("item", re.compile(r"^list|liste|lijst|lista", re.I)),
    ("caption", re.compile(r"^caption$|l[ée]gende|bijschrift|leyenda|تسمية توضيحية", re.I)),
)


def read_word_file(data: bytes, name: str) -> Manuscript:
    """The manuscript in a .docx file's bytes. Raises Unreadable."""
    import docx

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if sum(member.file_size for member in package.infolist()) > LARGEST:
                raise Unreadable("it unpacks to more than any story holds")
        document = docx.Document(io.BytesIO(data))
        reading = Reading(document, name)
        reading.walk(document.element.body)
        reading.finish()
    except Unreadable:
        raise
    except Exception as error:  # of a damaged file zipfile, lxml and python-docx each raise a dozen kinds
        raise Unreadable("this is no Word file, or a damaged one") from error
    return reading.gathering.manuscript()


class Reading:
    """One walk over a document's elements; what is not the story's text is kept for the findings."""

    def __init__(self, document: Any, name: str) -> None:
        self.gathering = Gathering(name)
        self.document = document
        self.deleted: list[str] = []
        self.inserted: list[str] = []
        self.boxed: list[Any] = []
        self.uncaptioned = 0  # pictures whose caption may come below them

    def walk(self, parent: Any) -> None:
        """The blocks of a body, a cell or a text box, through whatever holds them."""
        for element in parent:
            if element.tag == f"{W}p":
                self.paragraph(element)
            elif element.tag == f"{W}tbl":
                for row in element.iter(f"{W}tr"):
                    if next(row.iterancestors(f"{W}tbl")) is element:
                        self.row(row)
            elif element.tag != FALLBACK and isinstance(element.tag, str):
                self.walk(element)
        boxes, self.boxed = self.boxed, []
        for box in boxes:
            self.walk(box)

    def paragraph(self, element: Any) -> None:
        """A paragraph as a block of its role; the head's roles go to the front matter, each once."""
        role, before = self.role(element), len(self.gathering.pictures)
        self.runs(element)
        values = self.gathering.values
        if role in ("title", "deck", "kicker", "byline") and role not in values:
            text = " ".join("".join(run.text for run in self.gathering.runs).split())
            self.gathering.runs.clear()
            if text:
                values[role] = text
            return
        if role == "caption" and self.uncaptioned:
            self.caption()
            return
        self.uncaptioned = len(self.gathering.pictures) - before
        kinds: dict[str, Kind] = {"crosshead": "heading", "title": "heading", "quote": "quote", "item": "item"}
        marker = BULLETS[0] + MARKER_SPACE if role == "item" else ""
        self.gathering.file(kinds.get(role, "paragraph"), level=2, marker=marker)

    def caption(self) -> None:
        """A paragraph of a caption's style below a picture: of several pictures the last one's."""
        text = " ".join("".join(run.text for run in self.gathering.runs).split())
        self.gathering.runs.clear()
        pictures = self.gathering.pictures
        pictures[-1] = msgspec.structs.replace(pictures[-1], caption=text)
        self.uncaptioned = 0

    def picture(self, element: Any) -> None:
        """A picture of the package, or one that lies elsewhere, with what its author says of it."""
        named = element.get(f"{RELATION}embed") or element.get(f"{RELATION}id") or element.get(f"{RELATION}link")
        relation = self.document.part.rels.get(named)
        if relation is None:
            self.gathering.find("warning", "picture-missing", "a picture within the file is not in it")
            return
        holder = next(element.iterancestors(f"{PLACED}inline", f"{PLACED}anchor"), None)
        about = holder.find(f"{PLACED}docPr") if holder is not None else None
        told = (about.get("descr") or "") if about is not None else (element.get("title") or "")
        if relation.is_external:
            name = unquote(relation.target_ref)
        else:
            name = relation.target_part.partname.rpartition("/")[2]
            self.gathering.files[name] = relation.target_part.blob
        place = len(self.gathering.blocks) + 1
        self.gathering.pictures.append(InlinePicture(name, "", place, " ".join(told.split())))

    def role(self, element: Any) -> str:
        from docx.text.paragraph import Paragraph

        if element.find(f"{W}pPr/{W}numPr") is not None:
            return "item"
        style = Paragraph(element, self.document).style
        named = style.name if style is not None else ""
        return next((role for role, names in ROLES if names.search(named or "")), "")

    def row(self, row: Any) -> None:
        """A row of a table; tables within its cells are part of it."""
        cells = [cell for cell in row.iter(f"{W}tc") if next(cell.iterancestors(f"{W}tr")) is row]
        for number, cell in enumerate(cells):
            if number:
                self.gathering.add("\t")
            for place, paragraph in enumerate(cell.iter(f"{W}p")):
                if place:
                    self.gathering.add(" ")
                self.runs(paragraph)
        self.gathering.file("row")

    def runs(self, element: Any, *, inserted: bool = False) -> None:
        """The text within a paragraph, its deletions apart."""
        for child in element:
            if child.tag in (f"{W}del", f"{W}moveFrom"):
                self.deleted.append(text_of(child))
            elif child.tag == f"{W}r":
                self.run(child, inserted=inserted)
            elif child.tag == f"{MATHS}t":
                self.gathering.add((child.text or "").replace("\n", " "))
            elif child.tag != FALLBACK and child.tag != f"{W}p" and isinstance(child.tag, str):
                self.runs(child, inserted=inserted or child.tag in (f"{W}ins", f"{W}moveTo"))

    def run(self, element: Any, *, inserted: bool) -> None:
        """A run's own text with its look; its text boxes wait until the paragraph is filed."""
        bold, italic = is_on(element, "b"), is_on(element, "i")
        for child in within(element):
            if child.tag == f"{W}txbxContent":
                self.boxed.append(child)
            elif child.tag in PICTURES:
                self.picture(child)
            elif etree_name(child) in NOT_FOR_US:
                what = NOT_FOR_US[etree_name(child)]
                self.gathering.find("warning", "drawing-left-out", f"{what} within the file, left out", "draw it anew")
            elif child.tag == f"{W}t" or child.tag in BREAKS:
                text = BREAKS.get(child.tag) or child.text or ""
                self.gathering.add(text.replace("\n", " ") if child.tag == f"{W}t" else text, bold=bold, italic=italic)
                if inserted and text.strip():
                    self.inserted.append(text.strip())

    def finish(self) -> None:
        """Say what was decided and what is not in the story."""
        find = self.gathering.find
        deleted = [text for text in self.deleted if text]
        if deleted or self.inserted:
            parts = [f"taken out: {' / '.join(deleted)}"] * bool(deleted)
            parts += [f"put in: {' / '.join(self.inserted)}"] * bool(self.inserted)
            find("warning", "tracked-changes", f"tracked changes, accepted; {'; '.join(parts)}", "look at them in Word")
        for what, text in self.others():
            find("warning", "text-left-out", f"{what}, not in the story: {text}", "move what is needed into the text")

    def others(self) -> Iterator[tuple[str, str]]:
        """The texts of the other parts: notes, comments, running heads."""
        from docx.oxml import parse_xml  # resolves no entities

        for relation in self.document.part.rels.values():
            what = OTHER_PARTS.get(relation.reltype.rpartition("/")[2])
            text = text_of(parse_xml(relation.target_part.blob)) if what else ""
            if what and text:
                yield what, text


def etree_name(element: Any) -> str:
    """An element's name without its space of names."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def within(element: Any) -> Iterator[Any]:
    """The elements below a run in order, not those within its text boxes or meant for old programs."""
    for child in element:
        yield child
        if child.tag not in (FALLBACK, f"{W}txbxContent"):
            yield from within(child)


def is_on(run: Any, look: str) -> bool:
    """Whether a run has this look of its own, in either of Word's two kinds of script, or by Word's style for it."""
    style = run.find(f"{W}rPr/{W}rStyle")
    if style is not None and style.get(f"{W}val") == LOOK_STYLES[look]:
        return True
    marks = (run.find(f"{W}rPr/{W}{look}"), run.find(f"{W}rPr/{W}{look}Cs"))
    return any(mark is not None and mark.get(f"{W}val", "1") not in OFF for mark in marks)


def text_of(element: Any) -> str:
    """All text below an element, a space between paragraphs."""
    pieces = []
    for child in element.iter(f"{W}t", f"{W}delText", f"{W}p", *BREAKS):
        pieces.append(child.text or "" if child.tag in (f"{W}t", f"{W}delText") else " ")
    return " ".join("".join(pieces).split())
