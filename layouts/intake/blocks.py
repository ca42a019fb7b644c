"""A story's Markdown as blocks of runs: CommonMark and tables, parsed by pulldown-cmark through pyromark.

pyromark reads 100 kB in 3 ms and imports in 2; markdown-it-py took 25 and 26, mistune 61 to import. All that the text
holds is in the blocks or in the findings, once and in order.
"""

import html
import re
from itertools import groupby
from typing import Any, Literal

import msgspec

from layouts.findings import Finding, Severity
from layouts.model.story import Run

Kind = Literal["paragraph", "heading", "quote", "item", "row", "code"]

SPACES = re.compile(r"[ \x00-\x09\x0b-\x1f\x7f\ufeff]+")
FULL_BREAKS = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\x85": "\n"})
BREAK_TAG = re.compile(r"<br\s*/?>$", re.I)
LOOK_TAG = re.compile(r"<(/?)(b|strong|i|em|sup|sub|u|s|del)>$", re.I)
# What other tags give to runs.
LOOKS: dict[str, dict[str, object]] = {
    "sup": {"position": "superscript"}, "sub": {"position": "subscript"}, "u": {"underline": True},
    "s": {"strike": True}, "del": {"strike": True},
}  # fmt: skip
TAG = re.compile(r"<!--.*?-->|<[^<>]*>", re.S)
BULLETS = ("•", "–")  # by depth of nesting
NUMBERED = re.compile(rb"\s*\d+([.)])")
MARKER_SPACE = "\u00a0"  # no line may end after a bullet


class Block(msgspec.Struct, frozen=True):
    """A paragraph of the source, or a row of a table with tabs between its cells; `line` counts from the file's first
    line, 1. `level` is a heading's, or how deep an item's list is nested. An item begins with its marker.

    `aligns` say how the columns of a row's table stand, where the source does: `left`, `center`, `right` or nothing.
    """

    kind: Kind
    runs: tuple[Run, ...]
    line: int
    level: int = 0
    head: bool = False
    aligns: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


class InlinePicture(msgspec.Struct, frozen=True):
    """A picture named within the text, with its caption, and what readers are told who cannot see it."""

    file: str
    caption: str
    line: int
    alternative: str = ""


class Body(msgspec.Struct, frozen=True):
    """What a story's Markdown holds."""

    blocks: tuple[Block, ...]
    pictures: tuple[InlinePicture, ...]
    findings: tuple[Finding, ...]


def read_markdown(text: str, name: str, first_line: int = 1) -> Body:
    """The blocks of a text; `name` and `first_line` say where it stands, for findings."""
    import pyromark

    parser = pyromark.Markdown(options=pyromark.Options.ENABLE_TABLES)
    reading = Reading(text, name, first_line)
    for event, place in parser.events_with_range(text):
        reading.take(event, place["start"], place["end"])
    reading.finish()
    return Body(tuple(reading.blocks), tuple(reading.pictures), tuple(reading.findings))


class Reading:
    """One walk over a text's events: inline ones gather into runs, the end of a block files them. Places are bytes."""

    def __init__(self, text: str, name: str, first_line: int) -> None:
        self.source, self.name = text.encode(), name
        self.line, self.counted = first_line, 0  # lines are counted up to this byte
        self.blocks: list[Block] = []
        self.pictures: list[InlinePicture] = []
        self.findings: list[Finding] = []
        self.runs: list[Run] = []
        self.bold = self.italic = 0
        self.looks: dict[str, int] = {}  # tags in LOOKS that are open, and how many of each
        self.quotes = self.depth = 0
        self.lists: list[int | None] = []  # the next number of each open list; None: bullets
        self.marker = ""
        self.image: dict[str, str] | None = None
        self.alternative = ""
        self.first_cell, self.cell_end = True, 0
        self.aligns: tuple[str, ...] = ()
        self.block_end = 0
        self.begins = 0  # where the tag being opened stands
        self.delimiter = "."  # behind an item's number
        self.addresses: list[str] = []
        self.unprinted: list[str] = []

    def take(self, event: Any, start: int, end: int) -> None:
        """One event: a word for a mark, or a table of one kind with its value."""
        if isinstance(event, str):
            if event != "Rule":
                self.add("\n" if event == "HardBreak" else " ")
            elif self.depth == 0:
                self.pass_gap(start, end)
            return
        ((kind, value),) = event.items()
        if kind in ("Text", "Code"):
            self.add(value)
            if kind == "Code":
                self.find("note", "code-as-text", f"code, set as text: {value}")
        elif kind == "Start":
            if self.depth == 0:
                self.pass_gap(start, end)
            self.depth += 1
            self.count_lines(start)
            self.begins = start
            self.open(value)
        elif kind == "End":
            self.depth -= 1
            self.close(value, end)
        elif kind == "InlineHtml":
            self.add_tag(value)
        elif kind == "Html":
            self.runs.append(Run(value))

    def open(self, tag: Any) -> None:
        """The beginning of a block, or of a look within one."""
        name, value = named(tag)
        match name:
            case "Strong":
                self.bold += 1
            case "Emphasis":
                self.italic += 1
            case "Link":
                if value["link_type"] not in ("Autolink", "Email"):
                    self.addresses.append(f"{value['dest_url']} {value['title']}".rstrip())
            case "Image":
                self.image, self.alternative = value, ""
            case "TableHead" | "TableRow":
                self.first_cell = True
            case "TableCell":
                if not self.first_cell:
                    self.runs.append(Run("\t"))
                self.first_cell = False
            case "BlockQuote":
                self.file()
                self.quotes += 1
            case "List":
                self.file()
                self.lists.append(value)
            case "Item":
                mark = NUMBERED.match(self.source, self.begins)
                self.delimiter = mark[1].decode() if mark else "."
                number = self.lists[-1]
                self.marker = BULLETS[(len(self.lists) - 1) % 2] if number is None else f"{number}{self.delimiter}"
                if number is not None:
                    self.lists[-1] = number + 1
            case "Table":
                self.aligns = tuple("" if align == "None" else str(align).lower() for align in value or ())
            case "CodeBlock":
                info = value.get("Fenced", "") if isinstance(value, dict) else ""
                self.find("note", "code-as-text", f"a block of code, set as text {info}".rstrip())
            case _:
                self.file()

    def close(self, tag: Any, end: int) -> None:
        """The end of what `open` began."""
        name, value = named(tag)
        match name:
            case "Strong":
                self.bold -= 1
            case "Emphasis":
                self.italic -= 1
            case "Image":
                self.file_picture()
            case "TableCell":
                self.cell_end = end
            case "TableRow" | "TableHead":
                # CommonMark's readers drop cells beyond the head's; a newspaper does not
                beyond = self.source[self.cell_end : end].decode().strip(" |\r\n")
                if beyond:
                    self.runs.append(Run(f"\t{beyond}"))
                self.file("row", head=name == "TableHead")
            case "Heading":
                self.file("heading", int(str(value)[-1]))
            case "BlockQuote":
                self.file()
                self.quotes -= 1
            case "List":
                self.file()
                self.lists.pop()
                self.marker = ""
            case "CodeBlock":
                self.file("code")
            case "HtmlBlock":
                self.file_html()
            case "Paragraph" | "Item":
                self.file()

    def add(self, text: str) -> None:
        if self.image is not None:
            self.alternative += text
            return
        if "\u2028" in text or "\u2029" in text or "\x85" in text:
            text = text.translate(FULL_BREAKS)
        run = Run(SPACES.sub(" ", text), bold=self.bold > 0, italic=self.italic > 0)
        for tag, count in self.looks.items():
            run = msgspec.structs.replace(run, **LOOKS[tag]) if count else run
        self.runs.append(run)

    def add_tag(self, tag: str) -> None:
        """A tag within a paragraph: breaks and looks are kept, others are named in a finding."""
        look = LOOK_TAG.match(tag)
        if BREAK_TAG.match(tag):
            self.add("\n")
        elif look:
            step = -1 if look[1] else 1
            if look[2].lower() in ("b", "strong"):
                self.bold = max(self.bold + step, 0)
            elif (name := look[2].lower()) in LOOKS:
                self.looks[name] = max(self.looks.get(name, 0) + step, 0)
            else:
                self.italic = max(self.italic + step, 0)
        else:
            self.unprinted.append(tag)

    def file_html(self) -> None:
        """A block of HTML: its text is printed, its tags are named in a finding."""
        block = "".join(run.text for run in self.runs)
        self.unprinted += [tag.strip() for tag in TAG.findall(block)]
        self.runs.clear()
        for piece in re.split(r"\n\s*\n", TAG.sub("\n\n", block)):
            self.add(html.unescape(piece).replace("\n", " "))
            self.file()

    def file_picture(self) -> None:
        """The picture just named; the text in its brackets is its caption when it has no title, else what is told."""
        assert self.image is not None
        alternative, title = self.alternative.strip(), str(self.image["title"]).strip()
        has_title = bool(self.image["title"])  # a title of a space alone: no caption, and the bracket is told
        told = alternative if has_title and title != alternative else ""
        caption = title if has_title else alternative
        self.pictures.append(InlinePicture(self.image["dest_url"], caption, self.line, told))
        self.image = None

    def file(self, kind: Kind = "paragraph", level: int = 0, *, head: bool = False) -> None:
        """The runs gathered so far as one block; nothing when they hold no text."""
        runs = tidy(self.runs)
        self.runs.clear()
        self.looks.clear()
        self.bold = self.italic = 0  # no look outlives its paragraph, not that of an unclosed tag either
        if not runs:
            return
        if kind == "paragraph":
            kind = "item" if self.lists else "quote" if self.quotes else "paragraph"
        if self.marker and kind != "row":
            runs = merged((Run(self.marker + MARKER_SPACE), *runs))
            self.marker = ""
        if kind == "item":
            level = len(self.lists)
        self.blocks.append(Block(kind, runs, self.line, level, head, self.aligns if kind == "row" else ()))

    def pass_gap(self, start: int, end: int) -> None:
        """Text between blocks that is in none: definitions of links."""
        left = self.source[self.block_end : start].decode().split()
        self.block_end = end
        if left:
            self.addresses.append(" ".join(left))

    def finish(self) -> None:
        """File what is left, and name what was not printed."""
        self.file()
        self.pass_gap(len(self.source), len(self.source))
        if self.addresses:
            self.find("note", "link-address", "addresses of links, not printed: " + ", ".join(self.addresses))
        if self.unprinted:
            self.find("warning", "html-left-out", "HTML, not printed: " + " ".join(self.unprinted))

    def count_lines(self, place: int) -> None:
        if place > self.counted:
            self.line += self.source.count(b"\n", self.counted, place)
            self.counted = place

    def find(self, severity: Severity, code: str, message: str) -> None:
        self.findings.append(Finding(severity=severity, code=code, message=f"{self.name}:{self.line}: {message}"))


def named(tag: Any) -> tuple[str, Any]:
    """The name of a parser's tag and what it says, if anything."""
    return (tag, None) if isinstance(tag, str) else next(iter(tag.items()))


def tidy(runs: list[Run]) -> tuple[Run, ...]:
    """Neighbours of one look joined, spaces at both ends taken off; nothing for white space alone."""
    joined = list(merged(tuple(runs)))
    if not any(run.text.strip() for run in joined):
        return ()
    while not joined[0].text.strip(" \n"):
        del joined[0]
    while not joined[-1].text.strip(" \n"):
        del joined[-1]
    joined[0] = with_text(joined[0], joined[0].text.lstrip(" \n"))
    joined[-1] = with_text(joined[-1], joined[-1].text.rstrip(" \n\t"))
    return tuple(joined)


def merged(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Neighbouring runs of one look as one."""
    if len(runs) == 1:
        return runs
    alike = groupby((run for run in runs if run.text), key=lambda run: with_text(run, ""))
    return tuple(as_one(list(group)) for _, group in alike)


def as_one(runs: list[Run]) -> Run:
    """Runs of one look as one; at once, since a million signs that are each a run would be copied a million times."""
    return with_text(runs[-1], "".join(run.text for run in runs))


def with_text(run: Run, text: str) -> Run:
    return run if run.text == text else msgspec.structs.replace(run, text=text)
