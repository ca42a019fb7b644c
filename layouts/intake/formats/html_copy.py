"""HTML as copy: paragraphs, headings, lists, quotes, tables and pictures of an article, with their looks.

selectolax (Lexbor) parses as browsers do. What is printed nowhere (links' addresses, embedded players, forms) is told
in findings. Google Docs says bold and italic only in a style sheet of class names, and puts its comments at the end of
the text: both are known here.
"""

import re
from collections.abc import Mapping
from typing import Any, Literal

from layouts.intake.blocks import BULLETS, MARKER_SPACE, InlinePicture, Kind
from layouts.intake.formats.html_looks import Looks
from layouts.intake.manuscript import Gathering

WHITE = re.compile("[ \t\r\n\f]+")
NUMBERED = re.compile(r"\bwp-image-(\d+)")
BLOCKS = frozenset(
    "address article aside body center dd details div dl dt fieldset figure figcaption footer form header hr html "
    "legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul blockquote caption "
    "h1 h2 h3 h4 h5 h6".split()
)
HEADINGS = {f"h{level}": level for level in range(1, 7)}
UNSEEN = frozenset("script style head template noscript meta link title base svg math".split())
PLAYERS = frozenset("iframe embed object video audio canvas".split())
FIELDS = frozenset("input select button textarea option datalist".split())
DEEPEST = 100  # elements in one another: a page that is deeper is broken, and is read as if it were flat
Paragraphs = Literal["elements", "lines"]


class HtmlReading:
    """One walk over an article's elements. `paragraphs`: `lines` where a blank line parts paragraphs, as in what
    WordPress stores of its old editor."""

    def __init__(self, gathering: Gathering, looks: Looks | None = None, paragraphs: Paragraphs = "elements") -> None:
        self.gathering = gathering
        self.looks = looks or Looks("")
        self.paragraphs = paragraphs
        self.kind: Kind = "paragraph"
        self.level = self.bold = self.italic = self.quotes = self.depth = self.preformatted = 0
        self.lists: list[int | None] = []  # the next number of each open list; None: bullets
        self.marker = ""
        self.originals: Mapping[str, str] = {}  # addresses of pictures by WordPress's number for them
        self.in_row = False
        self.addresses: list[str] = []
        self.players: list[str] = []
        self.fields: list[str] = []
        self.comments: list[str] = []

    def read(self, node: Any) -> None:
        """An element and all within it, then the findings about what was not printed."""
        self.walk(node)
        self.file()
        find = self.gathering.find
        if self.addresses:
            find("note", "link-address", "addresses of links, not printed: " + ", ".join(dict.fromkeys(self.addresses)))
        if self.players:
            find("warning", "player-left-out", "embedded players and pages, not printed: " + ", ".join(self.players))
        if self.fields:
            find("note", "form-left-out", "words of a form, not printed: " + ", ".join(self.fields))
        if self.comments:
            find("warning", "text-left-out", "comments, not in the story: " + " / ".join(self.comments))

    def walk(self, node: Any) -> None:
        child = node.child
        while child is not None:
            if child.is_text_node:
                self.text(child.text_content or "")
            elif child.is_element_node:
                self.element(child)
            child = child.next

    def element(self, node: Any) -> None:
        """An element by what it is."""
        tag = str(node.tag).lower()
        if tag in UNSEEN or self.is_hidden(node):
            return
        if tag in PLAYERS:
            self.players.append(address(node) or tag)
            self.walk(node)  # what a browser shows in its place
        elif tag in FIELDS:
            said = " ".join(node.text().split()) or node.attributes.get("value") or node.attributes.get("placeholder")
            self.fields += [said] if said else []
        elif tag == "br":
            self.line_break()
        elif tag == "img":
            self.picture(node, "")
        elif self.is_comment(node, tag):
            return
        elif self.depth > DEEPEST:
            self.gathering.add(WHITE.sub(" ", node.text(deep=True)))
        else:
            self.depth += 1
            self.inside(node, tag)
            self.depth -= 1

    def inside(self, node: Any, tag: str) -> None:
        """What stands within an element, with its role and look."""
        bold, italic = self.looks.of(node, tag)
        self.bold, self.italic = self.bold + bold, self.italic + italic
        if tag == "figure" and node.css_first("img") is not None:
            self.figure(node)
        elif tag in HEADINGS or self.looks.role(node) == "title":
            self.block(node, "heading", HEADINGS.get(tag, 1))
        elif tag == "tr":
            self.row(node)
        elif tag == "li":
            self.item(node)
        elif tag in ("ul", "ol"):
            self.file()
            self.lists.append(None if tag == "ul" else first_number(node))
            self.walk(node)
            self.file()
            self.lists.pop()
            self.marker = ""
        elif tag == "blockquote":
            self.file()
            self.quotes += 1
            self.walk(node)
            self.file()
            self.quotes -= 1
        elif tag == "pre":
            self.preformatted += 1
            self.block(node, "paragraph", 0)
            self.preformatted -= 1
        elif tag in BLOCKS and not self.in_row:
            self.block(node, self.kind, self.level)
        else:
            if tag in BLOCKS:
                self.gathering.add(" ")
            if tag == "a":
                self.link(node)
            self.walk(node)
        self.bold, self.italic = self.bold - bold, self.italic - italic

    def block(self, node: Any, kind: Kind, level: int) -> None:
        """A paragraph of its own, which may hold others."""
        self.file()
        before = self.kind, self.level
        self.kind, self.level = kind, level
        self.walk(node)
        self.file()
        self.kind, self.level = before

    def item(self, node: Any) -> None:
        """An item of a list, with its sign or number."""
        self.file()
        depth, number = max(len(self.lists), 1), self.lists[-1] if self.lists else None
        self.marker = (BULLETS[(depth - 1) % 2] if number is None else f"{number}.") + MARKER_SPACE
        if number is not None:
            self.lists[-1] = number + 1
        self.walk(node)
        self.file()
        self.marker = ""

    def row(self, node: Any) -> None:
        """A row of a table as one block; a table within a cell is part of it."""
        if self.in_row:
            self.gathering.add(" ")
            self.walk(node)
            return
        self.file()
        self.in_row, first = True, True
        cell = node.child
        while cell is not None:
            if cell.is_element_node:
                if not first:
                    self.gathering.add("\t")
                first = False
                heads = cell.tag == "th"
                self.bold += heads
                self.walk(cell)
                self.bold -= heads
            cell = cell.next
        self.in_row = False
        self.gathering.file("row")

    def figure(self, node: Any) -> None:
        """Pictures with the caption below them; a gallery's last caption is all of its pictures'."""
        self.file()
        caption = node.css_first("figcaption")
        text = " ".join(caption.text(deep=True).split()) if caption is not None else ""
        pictures = node.css("img")
        for number, picture in enumerate(pictures):
            own = picture.parent.css_first("figcaption") if picture.parent is not None else None
            is_last = number == len(pictures) - 1
            self.picture(picture, " ".join(own.text(deep=True).split()) if own else text if is_last else "")
        if caption is not None:
            for link in caption.css("a"):
                self.link(link)

    def picture(self, node: Any, caption: str) -> None:
        """A picture by its address. Its alternative text is no caption; it is told to who cannot see it."""
        source = node.attributes.get("data-src") or node.attributes.get("src") or ""
        number = NUMBERED.search(node.attributes.get("class") or "")
        source = self.originals.get(number[1] if number else "", source)
        if not source:
            return
        title = caption or " ".join((node.attributes.get("data-caption") or "").split())
        told = " ".join((node.attributes.get("alt") or "").split())
        place = len(self.gathering.blocks) + 1
        self.gathering.pictures.append(InlinePicture(source, title, place, told if told != title else ""))

    def link(self, node: Any) -> None:
        """An address that print has no place for; one that is its own text needs no telling."""
        where = node.attributes.get("href") or ""
        shown = " ".join(node.text(deep=True).split())
        if where and not where.startswith(("#", "javascript:")) and where.removeprefix("mailto:") != shown:
            if not re.search(r"\.(jpe?g|png|gif|webp)$", where, re.I):  # a picture's link to itself, larger
                self.addresses.append(where)

    def text(self, text: str) -> None:
        """Text as a browser shows it: white space is one space, but in preformatted text and between old lines."""
        if self.preformatted and not self.in_row:
            self.gathering.add(text.strip("\n").expandtabs(4), bold=self.bold > 0, italic=self.italic > 0)
            return
        if self.paragraphs == "lines" and "\n" in text and not self.in_row and self.quotes + len(self.lists) == 0:
            first, *others = re.split(r"(?:\r?\n[ \t]*)+", text)
            self.words(first)
            for line in others:
                self.file()
                self.words(line)
            return
        self.words(text)

    def words(self, text: str) -> None:
        text = WHITE.sub(" ", text)
        runs = self.gathering.runs
        if text[:1] == " " and (not runs or runs[-1].text[-1:] in (" ", "\n")):
            text = text[1:]
        if text:
            self.gathering.add(text, bold=self.bold > 0, italic=self.italic > 0)

    def line_break(self) -> None:
        """One break stays in its paragraph; a second one ends it."""
        runs = self.gathering.runs
        if self.in_row:
            self.gathering.add(" ")
        elif runs and runs[-1].text.endswith("\n"):
            self.file()
        else:
            self.gathering.add("\n")

    def file(self) -> None:
        """What was gathered, as a block of the role that is open."""
        if self.in_row:
            return
        kind = self.kind
        if kind == "paragraph":
            kind = "item" if self.lists else "quote" if self.quotes else "paragraph"
        if self.gathering.file(kind, level=self.level, marker=self.marker):
            self.marker = ""

    def is_hidden(self, node: Any) -> bool:
        style = (node.attributes.get("style") or "").replace(" ", "").lower()
        return "hidden" in node.attributes or "display:none" in style

    def is_comment(self, node: Any, tag: str) -> bool:
        """Whether this is a comment of Google Docs, or the sign that refers to one; its words are kept."""
        if tag == "sup" and node.css_first('a[href^="#cmnt"]') is not None:
            return True
        if tag in ("div", "p") and node.css_first('a[id^="cmnt"]:not([id^="cmnt_ref"])') is not None:
            if len(node.css('a[id^="cmnt"]:not([id^="cmnt_ref"])')) == 1:
                self.comments.append(" ".join(node.text(deep=True).split()))
                return True
        return False


def address(node: Any) -> str:
    """Where a player takes what it plays from."""
    inner = node.css_first("source, embed, a")
    for name in ("src", "data", "data-src", "href"):
        for one in (node, inner):
            if one is not None and one.attributes.get(name):
                return str(one.attributes[name])
    return ""


def first_number(node: Any) -> int:
    start = node.attributes.get("start") or ""
    return int(start) if start.isdecimal() and len(start) < 5 else 1
