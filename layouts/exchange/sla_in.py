"""Scribus's documents (SLA, versions 1.4 to 1.6) as issues: pages, frames, chains, text, styles, colours and links."""

import datetime
import math
from pathlib import Path
from typing import Any

import msgspec

from layouts.exchange.foreign import ForeignFrame, ForeignLayout, ForeignParagraph, Losses, issue_of, with_basics
from layouts.exchange.idml_numbers import number
from layouts.exchange.links import found_pictures
from layouts.findings import Finding, UnreadableInput
from layouts.intake.formats.xml_source import parse_xml
from layouts.intake.manuscript import Unreadable
from layouts.masters.template import load_template
from layouts.model.geometry import Rect
from layouts.model.inks import Ink
from layouts.model.issue import Issue
from layouts.model.page import PageSetup
from layouts.model.story import Run
from layouts.model.styles import Align, ParagraphStyle
from layouts.quarantine.vetting import vet
from layouts.quarantine.whole_files import whole_file

PICTURE, TEXT, LINE, POLYGON = "2", "4", "5", "6"
KINDS = {TEXT: "text", PICTURE: "picture", POLYGON: "shape"}
NAMES = {LINE: "line", "7": "polyline", "8": "text on a path", "9": "render frame", "12": "group", "13": "symbol",
         "14": "regular polygon", "15": "arc", "16": "spiral", "17": "table"}  # fmt: skip
ALIGN: dict[str, Align] = {"0": "start", "1": "center", "2": "end", "3": "justify", "4": "justify"}
BREAKS = {
    "tab": "\t",
    "breakline": "\n",
    "nbhyphen": "\u2011",
    "nbspace": "\u00a0",
    "zwspace": "\u200b",
    "zwnbspace": "",
}


def read_sla(path: Path, today: datetime.date) -> tuple[Issue, tuple[Finding, ...]]:
    """The issue in an .sla file, and what was left behind. Raises UnreadableInput."""
    try:
        data = whole_file(path)
    except OSError as error:
        raise UnreadableInput(f"{path}: {(error.strerror or 'it cannot be read').lower()}") from None
    try:
        text = unpacked(data)
        vet(text, "markup")
        root = parse_xml(text)
        document = root.find("DOCUMENT")
        if document is None:
            raise Unreadable("it has no DOCUMENT")
        losses = Losses(path.name)
        layout = layout_of(document, path, losses)
    except Unreadable as error:
        raise UnreadableInput(f"{path}: this is no Scribus file, or a damaged one ({error}); save it again") from None
    except (ValueError, TypeError, OSError, EOFError) as error:
        raise UnreadableInput(f"{path}: something in it cannot be read ({error}); save it again") from None
    return issue_of(layout, losses, today), losses.findings()


def unpacked(data: bytes) -> bytes:
    """Scribus can save its files gzipped."""
    if data[:2] != b"\x1f\x8b":
        return data
    import gzip
    import io

    with gzip.open(io.BytesIO(data)) as file:
        return file.read(200_000_001)


def layout_of(document: Any, path: Path, losses: Losses) -> ForeignLayout:
    """The whole document. Its page items stand in the coordinates of the canvas, as its pages do."""
    house = load_template("tabloid-bilingual")
    pages = document.findall("PAGE")
    places = [
        Rect(*(number(page.get(key), 0.0) for key in ("PAGEXPOS", "PAGEYPOS", "PAGEWIDTH", "PAGEHEIGHT")))
        for page in pages
    ]
    if not places:
        raise Unreadable("it has no page")
    items = document.findall("PAGEOBJECT")
    masters = document.findall("MASTEROBJECT")
    if masters:
        losses.lose(f"master pages with {len(masters)} frames")
    by_id = {item.get("ItemID") or str(index): item for index, item in enumerate(items)}
    before = {item.get("NEXTITEM"): key for key, item in by_id.items() if item.get("NEXTITEM") not in (None, "-1", "")}
    frames = []
    stories: dict[str, tuple[ForeignParagraph, ...]] = {}
    for key, item in by_id.items():
        kind = item.get("PTYPE") or ""
        if kind not in KINDS:
            losses.lose(NAMES.get(kind, f"item of kind {kind}"), text_of(item))
            continue
        first = key
        while first in before and before[first] != key:
            first = before[first]
        if kind == TEXT and first == key:
            stories[key] = paragraphs_of(item, losses)
        frames.append(frame_of(item, key, first, before.get(key, ""), KINDS[kind], places))
    setup = setup_of(document, places[0], house.setup)
    is_right = document.get("AutoSpaces") == "rtl" or document.get("BINDING") == "1"
    return ForeignLayout(
        title=document.get("TITLE") or path.stem,
        setup=setup,
        binding="right" if is_right else "left",
        pages=len(pages),
        inks=with_basics([ink for color in document.findall("COLOR") if (ink := ink_of(color)) is not None]),
        styles=tuple(style_of(style, house.styles) for style in document.findall("STYLE") if style.get("NAME")),
        frames=tuple(frames),
        stories=stories,
        pictures=found_pictures({frame.picture for frame in frames if frame.picture}, path.parent),
    )


def frame_of(item: Any, key: str, first: str, after: str, kind: str, places: list[Rect]) -> ForeignFrame:
    """An item as a frame. Scribus turns about the corner at the top left; we about the middle."""
    x, y, width, height = (number(item.get(name), 0.0) for name in ("XPOS", "YPOS", "WIDTH", "HEIGHT"))
    angle = number(item.get("ROT"), 0.0)
    turn = math.radians(angle)
    middle_x = x + width / 2 * math.cos(turn) - height / 2 * math.sin(turn)
    middle_y = y + width / 2 * math.sin(turn) + height / 2 * math.cos(turn)
    page = int(number(item.get("OwnPage"), 0.0))
    page = page if 0 <= page < len(places) else 0
    place = places[page]
    rect = Rect(
        *(round(v, 3) for v in (middle_x - width / 2 - place.x, middle_y - height / 2 - place.y, width, height))
    )
    return ForeignFrame(
        key=key,
        page=page,
        kind=kind,
        rect=rect,
        angle=round(angle, 3),
        columns=max(1, int(number(item.get("COLUMNS"), 1.0))),
        gutter=number(item.get("COLGAP"), 0.0),
        story=first if kind == "text" else "",
        after=after,
        picture=(item.get("PFILE") or "a picture without a file") if kind == "picture" else "",
        fill=plain_ink(item.get("PCOLOR")),
        stroke=plain_ink(item.get("PCOLOR2")),
        stroke_width=number(item.get("PWIDTH"), 0.0),
        form="ellipse" if item.get("FRTYPE") == "1" else "rectangle",
    )


def paragraphs_of(item: Any, losses: Losses) -> tuple[ForeignParagraph, ...]:
    """The text of a chain, which its first frame holds; a paragraph's style stands at its end."""
    story = item.find("StoryText")
    default = "body"
    made: list[ForeignParagraph] = []
    runs: list[Run] = []
    for tag in story if story is not None else item:
        name = tag.tag
        if name == "DefaultStyle":
            default = tag.get("PARENT") or default
        elif name == "ITEXT":
            font = tag.get("FONT") or ""
            runs.append(Run(tag.get("CH") or "", bold="Bold" in font, italic="Italic" in font or "Oblique" in font))
        elif name in ("para", "trail"):
            if name == "para" or runs:
                made.append(ForeignParagraph(tag.get("PARENT") or default, tuple(runs)))
                runs = []
        elif name in BREAKS:
            runs.append(Run(BREAKS[name]))
        elif name == "var":
            losses.lose("field in text", tag.get("name") or "")
        elif name in ("MARK", "mark"):
            losses.lose("mark or note in text")
    if runs:
        made.append(ForeignParagraph(default, tuple(runs)))
    return tuple(made)


def text_of(item: Any) -> str:
    return " ".join(tag.get("CH") or "" for tag in item.iter("ITEXT"))


def setup_of(document: Any, place: Rect, house: PageSetup) -> PageSetup:
    """Trim, margins, columns and bleed of the document."""
    of = {name: number(document.get(name), -1.0) for name in ("BORDERTOP", "BORDERBOTTOM", "BORDERLEFT", "BORDERRIGHT")}
    return PageSetup(
        width=place.width,
        height=place.height,
        top=of["BORDERTOP"] if of["BORDERTOP"] >= 0 else house.top,
        bottom=of["BORDERBOTTOM"] if of["BORDERBOTTOM"] >= 0 else house.bottom,
        inside=of["BORDERLEFT"] if of["BORDERLEFT"] >= 0 else house.inside,
        outside=of["BORDERRIGHT"] if of["BORDERRIGHT"] >= 0 else house.outside,
        columns=max(1, int(number(document.get("AUTOSPALTEN"), 1.0))),
        gutter=number(document.get("ABSTSPALTEN"), house.gutter),
        baseline=number(document.get("BASEGRID"), house.baseline) or house.baseline,
        bleed=number(document.get("BleedTop"), house.bleed),
    )


def ink_of(color: Any) -> Ink | None:
    """A colour: CMYK in percent (1.5 on) or in hexadecimal (1.4), RGB as process ink."""
    name = color.get("NAME") or ""
    if not name or name in ("None", "Registration"):
        return None
    spot = name if color.get("Spot") == "1" else ""
    if color.get("SPACE") == "CMYK":
        shares = [round(number(color.get(key), 0.0) / 100, 4) for key in "CMYK"]
    elif (color.get("CMYK") or "").startswith("#"):
        code = color.get("CMYK")[1:]
        shares = [round(int(code[at : at + 2], 16) / 255, 4) for at in (0, 2, 4, 6)]
    elif color.get("SPACE") == "RGB":
        red, green, blue = (number(color.get(key), 0.0) / 255 for key in "RGB")
        black = 1 - max(red, green, blue)
        shares = [round((1 - value - black) / (1 - black), 4) if black < 1 else 0.0 for value in (red, green, blue)]
        shares.append(round(black, 4))
    else:
        return None
    return Ink(name, shares[0], shares[1], shares[2], shares[3], spot)


def style_of(style: Any, known: tuple[ParagraphStyle, ...]) -> ParagraphStyle:
    """A paragraph style; what it does not say is the body's, or that of ours of the same name."""
    own = {one.name: one for one in known}
    base = own.get(style.get("NAME")) or own["body"]
    size = number(style.get("FONTSIZE"), base.size)
    leading = number(style.get("LINESP"), base.leading if style.get("FONTSIZE") is None else size * 1.2)
    font = (style.get("FONT") or "").strip()
    family = font.rsplit(" ", 1)[0] if font else base.font
    return msgspec.structs.replace(
        base,
        name=style.get("NAME"),
        font=family,
        size=size,
        leading=leading,
        arabic_size=base.arabic_size if style.get("NAME") in own else size,
        arabic_leading=base.arabic_leading if style.get("NAME") in own else leading,
        weight=700 if "Bold" in font else base.weight,
        italic="Italic" in font or "Oblique" in font if font else base.italic,
        align=ALIGN.get(style.get("ALIGN") or "", base.align),
        first_indent=number(style.get("FIRST"), base.first_indent),
        indent_start=number(style.get("INDENT"), base.indent_start),
        space_before=number(style.get("VOR"), base.space_before),
        space_after=number(style.get("NACH"), base.space_after),
    )


def plain_ink(name: str | None) -> str:
    return "" if name in (None, "None", "") else str(name)
