"""A story of IDML as paragraphs: ranges within ranges, tags of XML, tables, fields; what text has no place for is told.

InDesign puts text into ranges of one paragraph style and, within these, of one look; between them may stand any number
of other elements (tags of XML, hyperlinks, changes), which are looked through.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from layouts.exchange.foreign import ForeignParagraph, Losses
from layouts.exchange.idml_inline import PLAIN, inline_look
from layouts.exchange.idml_numbers import number
from layouts.exchange.idml_styles import text_of
from layouts.model.story import Cell, Direction, ListItem, Run
from layouts.model.styles import CharacterStyle

# Within text and not of it: their words are told. Frames anchored in text are told by name; their stories are stories.
TOLD = {
    "Footnote": "footnote", "Endnote": "endnote", "EndnoteRange": "endnote", "Note": "note",
    "HiddenText": "hidden text", "RubyText": "reading above text",
}  # fmt: skip
ANCHORED = (
    "TextFrame", "Rectangle", "Oval", "Polygon", "GraphicLine", "Group", "Button", "MultiStateObject", "SplineItem",
)  # fmt: skip
DELETED = "DeletedText"
PAGE_NUMBER = "18"  # of the processing instructions `ACE`
SIGNS = {"8": "\t", "7": ""}  # a tab to the right, "indent to here"


class Reading:
    """One walk over a story."""

    def __init__(self, losses: Losses, styles: Mapping[str, CharacterStyle]) -> None:
        self.losses, self.styles = losses, styles
        self.made: list[ForeignParagraph] = []
        self.runs: list[Run] = []
        self.style = "body"
        self.cell: Cell | None = None
        self.item: ListItem | None = None

    def walk(self, parent: Any, look: Run) -> None:
        """Everything below an element, in order."""
        for tag in parent:
            name = tag.tag
            if name == "Content":
                self.content(tag, look)
            elif name == "Br":
                self.end()
            elif name == "ParagraphStyleRange":
                if self.runs and self.style != style_of(tag):
                    self.end()
                self.style, self.item = style_of(tag), item_of(tag)
                self.walk(tag, look)
            elif name == "CharacterStyleRange":
                self.walk(tag, look_of(tag, self.styles))
            elif name == "Table":
                self.table(tag)
            elif name == "Change" and tag.get("ChangeType") == DELETED:
                self.losses.lose("text taken out by tracked changes", words_of(tag))
            elif name == "TextVariableInstance":
                self.runs.append(msgspec.structs.replace(look, text=tag.get("ResultText") or ""))
            elif name in TOLD:
                self.losses.lose(f"{TOLD[name]} within text", words_of(tag))
            elif name in ANCHORED:
                link = next(iter(tag.iter("Link")), None)
                where = (link.get("LinkResourceURI") or "").rpartition("/")[2] if link is not None else ""
                self.losses.lose(f"{name} anchored in text", where)
            elif isinstance(name, str):
                self.walk(tag, look)

    def content(self, tag: Any, look: Run) -> None:
        """Text with its instructions: the page's own number among them."""
        self.add(tag.text, look)
        for child in tag:
            if not isinstance(child.tag, str):
                kind = (child.text or "").strip()
                if kind == PAGE_NUMBER:
                    self.runs.append(msgspec.structs.replace(look, text="", field="folio"))
                else:
                    self.add(SIGNS.get(kind), look)
            self.add(child.tail, look)

    def add(self, text: str | None, look: Run) -> None:
        if text:
            self.runs.append(msgspec.structs.replace(look, text=text.replace("\u2028", "\n").replace("\u2029", "\n")))

    def end(self) -> None:
        """The paragraph is whole."""
        self.made.append(ForeignParagraph(self.style, tuple(self.runs), self.cell, self.item))
        self.runs = []

    def table(self, tag: Any) -> None:
        """The cells in order of their rows; one over several rows or columns keeps its first place."""
        if self.runs:
            self.end()
        heads = int(tag.get("HeaderRowCount") or 0)
        direction: Direction = "rtl" if tag.get("TableDirection") == "RightToLeftDirection" else "ltr"
        outer, style = self.cell, self.style
        if outer is not None:
            self.losses.lose("table within a table", words_of(tag))
            return
        cells = sorted((cell for cell in tag if cell.tag == "Cell"), key=place_of_cell)
        for cell in cells:
            column, row = place_of_cell(cell)[::-1]
            if int(cell.get("RowSpan") or 1) > 1 or int(cell.get("ColumnSpan") or 1) > 1:
                self.losses.lose("cell over several rows or columns, now one")
            self.cell = Cell(row, column, head=row < heads, direction=direction)
            before = len(self.made)
            self.walk(cell, Run(""))
            if self.runs or len(self.made) == before:
                self.end()
        self.cell, self.style = outer, style


def paragraphs_of(story: Any, losses: Losses, styles: Mapping[str, CharacterStyle]) -> tuple[ForeignParagraph, ...]:
    """A story's paragraphs; a break ends one, and the next range of the same paragraph goes on with it."""
    reading = Reading(losses, styles)
    reading.walk(story, Run(""))
    if reading.runs:
        reading.end()
    return tuple(reading.made)


def style_of(tag: Any) -> str:
    """The style's own name, without the groups it lies in; InDesign's basic ones are the body."""
    return plain_name((tag.get("AppliedParagraphStyle") or "").partition("/")[2]) or "body"


def item_of(tag: Any) -> ListItem | None:
    """A paragraph's place in a list, where the range says that it has one of its own."""
    match tag.get("BulletsAndNumberingListType"):
        case "BulletList":
            return ListItem()
        case "NumberedList":
            return ListItem(kind="number")
    return None


def plain_name(name: str) -> str:
    """A style's name without its groups; none for what InDesign has by itself.

    >>> plain_name("News%3aTitle"), plain_name("News:Title"), plain_name("$ID/[No paragraph style]")
    ('Title', 'Title', '')
    """
    return "" if name.startswith("$ID/") else name.replace("%3a", ":").replace("%3A", ":").rpartition(":")[2]


def look_of(tag: Any, styles: Mapping[str, CharacterStyle]) -> Run:
    """A run without text that has the look of this range: its style's, and what it has otherwise."""
    name = plain_name((tag.get("AppliedCharacterStyle") or "").partition("/")[2])
    style = styles.get(name, PLAIN)
    said = tag.get("FontStyle")
    bold, italic = (style.bold, style.italic) if said is None else weight_and_slope(said)
    ink = tag.get("FillColor")
    named = "" if ink is None else ink.partition("/")[2]
    return Run(
        "",
        bold=bold,
        italic=italic,
        ink=style.ink if ink is None or named == "None" else named,
        font=text_of(tag, "AppliedFont") or style.font,
        arabic_font=style.arabic_font,
        scale=style.scale,
        tracking=number(tag.get("Tracking"), style.tracking * 1000) / 1000,
        **msgspec.structs.asdict(inline_look(tag, style)),
        style=style.name,
    )


def weight_and_slope(look: str) -> tuple[bool, bool]:
    """Bold and italic, as the name of a font's cut says.

    >>> weight_and_slope("Semibold Italic"), weight_and_slope("Regular")
    ((True, True), (False, False))
    """
    lowered = look.lower()
    return any(word in lowered for word in ("bold", "black", "heavy")), "italic" in lowered or "oblique" in lowered


def place_of_cell(cell: Any) -> tuple[int, int]:
    """Row and column; IDML names a cell `column:row`."""
    column, _, row = (cell.get("Name") or "0:0").partition(":")
    return int(row or 0), int(column or 0)


def words_of(tag: Any) -> str:
    """All text below an element, instructions apart."""
    pieces = []
    for content in tag.iter("Content"):
        pieces += [content.text or "", *(child.tail or "" for child in content)]
    return " ".join(" ".join(pieces).split())
