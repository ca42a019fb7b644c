"""OpenDocument texts (.odt) as manuscripts: paragraphs by the role of their style, looks, lists, tables, pictures.

odfdo opens the package and knows its styles; the automatic ones that a word processor makes for every change of look
lead to their named parents. Tracked changes are accepted, notes and comments told.
"""

import io
import zipfile
from typing import Any

from layouts.intake.blocks import BULLETS, MARKER_SPACE, InlinePicture, Kind
from layouts.intake.formats.html_copy import WHITE
from layouts.intake.manuscript import Gathering, Manuscript, Unreadable
from layouts.intake.word_file import LARGEST, ROLES

HEAD = ("title", "deck", "kicker", "byline")
KINDS: dict[str, Kind] = {"crosshead": "heading", "title": "heading", "quote": "quote", "item": "item"}
TOLD = {"text:note": "notes", "office:annotation": "comments", "text:deletion": "taken out by tracked changes"}
UNSEEN = ("text:sequence-decls", "text:variable-decls", "office:forms", "text:soft-page-break", "dc:creator", "dc:date",
          "text:bookmark", "text:table-of-content")  # fmt: skip


def read_odt_file(data: bytes, name: str) -> Manuscript:
    """The manuscript in an .odt file's bytes. Raises Unreadable."""
    import odfdo

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if sum(member.file_size for member in package.infolist()) > LARGEST:
                raise Unreadable("it unpacks to more than any story holds")
        document = odfdo.Document(io.BytesIO(data))
        reading = Reading(document, name)
        reading.walk(document.body)
        reading.finish()
    except Unreadable:
        raise
    except Exception as error:  # of a damaged file zipfile, lxml and odfdo each raise a dozen kinds
        raise Unreadable("this is no OpenDocument text, or a damaged one") from error
    return reading.gathering.manuscript()


class Reading:
    """One walk over a document's elements."""

    def __init__(self, document: Any, name: str) -> None:
        self.document = document
        self.gathering = Gathering(name)
        self.told: dict[str, list[str]] = {}
        self.depth = 0  # of lists
        self.numbers: list[int | None] = []
        self.marker = ""
        self.has_tables = False
        self.looks: dict[str, tuple[bool, bool]] = {}

    def walk(self, parent: Any) -> None:
        """The blocks of a body, a section, a cell or a text box."""
        for element in parent.children:
            tag = element.tag
            if tag in ("text:p", "text:h"):
                self.paragraph(element)
            elif tag == "text:list":
                self.list_of(element)
            elif tag == "table:table":
                self.has_tables = True
                for row in element.get_elements("descendant::table:table-row"):
                    self.row(row)
            elif tag == "text:tracked-changes":
                for deletion in element.get_elements("descendant::text:deletion"):
                    self.tell("text:deletion", deletion)
            elif tag in TOLD:
                self.tell(tag, element)
            elif tag not in UNSEEN:
                self.walk(element)

    def paragraph(self, element: Any, kind: Kind = "paragraph") -> None:
        """A paragraph as a block of its role; the head's roles go to the front matter, each once."""
        role = self.role(element)
        self.runs(element, False, False)
        values = self.gathering.values
        if role in HEAD and role not in values:
            text = " ".join("".join(run.text for run in self.gathering.runs).split())
            self.gathering.runs.clear()
            if text:
                values[role] = text
            return
        marker = self.marker or (BULLETS[0] + MARKER_SPACE if role == "item" and kind == "paragraph" else "")
        kind = kind if kind != "paragraph" else KINDS.get(role, "paragraph")
        if self.gathering.file(kind, level=2, marker=marker):
            self.marker = ""

    def role(self, element: Any) -> str:
        """The role by the style's name, or that of the named style it stands on."""
        names = self.style_names(element.get_attribute("text:style-name") or "")
        role = next((role for name in names for role, pattern in ROLES if pattern.search(name)), "")
        if not role and element.tag == "text:h":
            return "title" if element.get_attribute("text:outline-level") in (None, "1", 1) else "crosshead"
        return role

    def style_names(self, name: str) -> list[str]:
        """A style's name as people see it, and those of its parents."""
        names: list[str] = []
        while name and len(names) < 10:
            style = self.document.get_style("paragraph", name)
            shown = (style.get_attribute("style:display-name") if style is not None else None) or name
            names.append(str(shown).replace("_20_", " "))
            name = str(style.get_attribute("style:parent-style-name") or "") if style is not None else ""
        return names

    def list_of(self, element: Any) -> None:
        """The items of a list, one in another with the signs of their depths."""
        numbered = self.is_numbered(element)
        self.depth += 1
        number = 0
        for item in element.children:
            if item.tag not in ("text:list-item", "text:list-header"):
                continue
            number += 1
            sign = f"{number}." if numbered else BULLETS[(self.depth - 1) % 2]
            self.marker = sign + MARKER_SPACE
            for child in item.children:
                if child.tag == "text:list":
                    self.list_of(child)
                elif child.tag in ("text:p", "text:h"):
                    self.paragraph(child, "item")
            self.marker = ""
        self.depth -= 1

    def is_numbered(self, element: Any) -> bool:
        name = element.get_attribute("text:style-name")
        style = self.document.get_style("list", name) if name else None
        first = style.children[:1] if style is not None else []
        return bool(first) and first[0].tag == "text:list-level-style-number"

    def row(self, row: Any) -> None:
        """A row of a table as one block of cells."""
        cells = [cell for cell in row.children if cell.tag in ("table:table-cell", "table:covered-table-cell")]
        for place, cell in enumerate(cells):
            if place:
                self.gathering.add("\t")
            for number, paragraph in enumerate(cell.get_elements("descendant::text:p")):
                if number:
                    self.gathering.add(" ")
                self.runs(paragraph, False, False)
        self.gathering.file("row")

    def runs(self, element: Any, bold: bool, italic: bool) -> None:
        """The text within a paragraph or a span, with its looks."""
        self.add(element.text, bold, italic)
        for child in element.children:
            tag = child.tag
            if tag == "text:span":
                own = self.look(child.get_attribute("text:style-name") or "")
                self.runs(child, bold or own[0], italic or own[1])
            elif tag == "text:s":
                self.gathering.add(" " * min(int(child.get_attribute("text:c") or 1), 80))
            elif tag == "text:tab":
                self.gathering.add("\t")
            elif tag == "text:line-break":
                self.gathering.add("\n")
            elif tag == "draw:frame":
                self.frame(child)
            elif tag in TOLD:
                self.tell(tag, child)
            elif tag not in UNSEEN:
                self.runs(child, bold, italic)
            self.add(child.tail, bold, italic)

    def add(self, text: str | None, bold: bool, italic: bool) -> None:
        if text:
            self.gathering.add(WHITE.sub(" ", text), bold=bold, italic=italic)

    def look(self, name: str) -> tuple[bool, bool]:
        """Bold and italic, as a text style says."""
        if name not in self.looks:
            style = self.document.get_style("text", name) if name else None
            properties = (style.get_properties("text") if style is not None else None) or {}
            said = " ".join(f"{key}={value}" for key, value in properties.items())
            bold = "font-weight=bold" in said or "Strong" in name
            self.looks[name] = bold, "font-style=italic" in said or "Emphasis" in name
        return self.looks[name]

    def frame(self, element: Any) -> None:
        """A picture of the package, or a text box."""
        for child in element.children:
            if child.tag == "draw:image":
                part = child.get_attribute("xlink:href") or ""
                name = str(part).rpartition("/")[2]
                data = self.document.get_part(part) if str(part).startswith("Pictures/") else None
                if isinstance(data, bytes):
                    self.gathering.files[name] = data
                    title = element.get_element("svg:title")
                    caption = title.text if title is not None and title.text else ""
                    said = element.get_element("svg:desc")
                    told = said.text if said is not None and said.text else ""
                    place = len(self.gathering.blocks) + 1
                    self.gathering.pictures.append(InlinePicture(name, caption, place, told))
            elif child.tag == "draw:text-box":
                for paragraph in child.get_elements("descendant::text:p"):
                    self.gathering.add(" ")
                    self.runs(paragraph, False, False)

    def tell(self, tag: str, element: Any) -> None:
        self.told.setdefault(tag, []).append(" ".join(element.text_recursive.split()))

    def finish(self) -> None:
        """Say what is not in the story."""
        for tag, texts in self.told.items():
            message = f"{TOLD[tag]}, not in the story: {' / '.join(texts)}"
            self.gathering.find("warning", "text-left-out", message, "move what is needed into the text")
        if self.has_tables:
            self.gathering.find("note", "table-as-text", "a table, set as lines of text with tabs")
