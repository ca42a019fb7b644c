"""IDML as an issue: pages, frames, threads, stories, styles, inks and links; everything else is counted as a loss."""

import datetime
import io
import math
import zipfile
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from layouts.exchange.foreign import ForeignFrame, ForeignLayout, Losses, issue_of, with_basics
from layouts.exchange.idml_styles import inks_in, number, styles_in
from layouts.exchange.links import found_pictures
from layouts.findings import Finding, UnreadableInput
from layouts.intake.formats.xml_source import parse_xml
from layouts.masters.template import load_template
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import PageSetup
from layouts.model.story import Run

LARGEST = 500_000_000  # bytes unpacked
ITEMS = ("TextFrame", "Rectangle", "Oval", "Polygon", "GraphicLine", "Group", "Button", "MultiStateObject", "EPSText")
LOST_TEXT = ("Footnote", "Note", "HiddenText", "Change", "Table", "TextFrame", "Rectangle", "Group", "Endnote")
Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)


def read_idml(path: Path, today: datetime.date) -> tuple[Issue, tuple[Finding, ...]]:
    """The issue in an .idml file, and what was left behind. Raises UnreadableInput."""
    try:
        data = path.read_bytes()
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if sum(member.file_size for member in package.infolist()) > LARGEST:
                raise UnreadableInput(f"{path}: it unpacks to more than any issue holds")
            parts = {name: parse_xml(package.read(name)) for name in package.namelist() if name.endswith(".xml")}
    except OSError as error:
        raise UnreadableInput(f"{path}: {(error.strerror or 'it cannot be read').lower()}") from None
    except UnreadableInput:
        raise
    except Exception as error:  # of a damaged file zipfile and its decompressors raise a dozen kinds
        raise UnreadableInput(f"{path}: this is no IDML file, or a damaged one ({error}); export it again") from None
    if "designmap.xml" not in parts:
        raise UnreadableInput(f"{path}: this is no IDML file: it has no designmap.xml; export it again")
    losses = Losses(path.name)
    try:
        layout = layout_of(parts, path, losses)
    except (ValueError, IndexError, TypeError) as error:
        raise UnreadableInput(f"{path}: a number or a name in it cannot be read ({error}); export it again") from None
    return issue_of(layout, losses, today), losses.findings()


def layout_of(parts: dict[str, Any], path: Path, losses: Losses) -> ForeignLayout:
    """All parts, in the order of the design map."""
    order = [child.get("src") for child in parts["designmap.xml"] if child.get("src")]
    roots = [(src, parts[src]) for src in order if src in parts]
    preference = next((one for _, root in roots for one in root.iter("DocumentPreference")), None)
    house = load_template("tabloid-bilingual")
    stories = {
        story.get("Self") or "": paragraphs_of(story, losses)
        for src, root in roots
        if src.startswith("Stories/")
        for story in root.iter("Story")
    }
    frames: list[ForeignFrame] = []
    pages = 0
    first_margin = None
    size = (595.0, 842.0)
    if preference is not None:
        size = number(preference.get("PageWidth"), size[0]), number(preference.get("PageHeight"), size[1])
    for src, root in roots:
        if src.startswith("MasterSpreads/"):
            count = sum(1 for tag in root.iter() if tag.tag in ITEMS)
            if count:
                losses.lose(f"master page with {count} frames", root[0].get("Name") or "")
        if not src.startswith("Spreads/"):
            continue
        for spread in root.iter("Spread"):
            places = [place_of(page) for page in spread.iter("Page")]
            first_margin = first_margin if first_margin is not None else spread.find("Page/MarginPreference")
            if places and not pages:
                size = places[0].width, places[0].height
            collect(spread, IDENTITY, places, pages, frames, losses)
            pages += len(places)
    inks = [ink for src, root in roots if src.endswith("Graphic.xml") for ink in inks_in(root)]
    styles = [style for src, root in roots if src.endswith("Styles.xml") for style in styles_in(root, house.styles)]
    is_right = preference is not None and preference.get("PageBinding") == "RightToLeft"
    return ForeignLayout(
        title=parts["designmap.xml"].get("Name") or path.stem,
        setup=setup_of(size, first_margin, preference, house.setup),
        binding="right" if is_right else "left",
        pages=pages,
        inks=with_basics(inks),
        styles=tuple(styles),
        frames=tuple(frames),
        stories=stories,
        pictures=found_pictures({frame.picture for frame in frames if frame.picture}, path.parent),
    )


def setup_of(size: tuple[float, float], margin: Any, preference: Any, house: PageSetup) -> PageSetup:
    """Trim, margins and columns of the first page."""

    def of(tag: Any, name: str, missing: float) -> float:
        return number(tag.get(name), missing) if tag is not None else missing

    return PageSetup(
        width=size[0],
        height=size[1],
        top=of(margin, "Top", house.top),
        bottom=of(margin, "Bottom", house.bottom),
        inside=of(margin, "Left", house.inside),
        outside=of(margin, "Right", house.outside),
        columns=max(1, int(of(margin, "ColumnCount", house.columns))),
        gutter=of(margin, "ColumnGutter", house.gutter),
        baseline=house.baseline,
        bleed=of(preference, "DocumentBleedTopOffset", house.bleed),
    )


def collect(
    parent: Any, outer: Matrix, places: list[Rect], first: int, frames: list[ForeignFrame], losses: Losses
) -> None:
    """The frames below a spread or a group, groups dissolved."""
    for tag in parent:
        if tag.tag not in ITEMS:
            continue
        matrix = times(outer, matrix_of(tag))
        if tag.tag == "Group":
            losses.lose("group, taken apart")
            collect(tag, matrix, places, first, frames, losses)
            continue
        if tag.tag not in ("TextFrame", "Rectangle", "Oval"):
            losses.lose(f"{tag.tag}")
            continue
        box = box_of(tag)
        if box is None or not places:
            losses.lose(f"{tag.tag} of another form than a rectangle")
            continue
        x, y = at(matrix, box.x + box.width / 2, box.y + box.height / 2)
        index = min(range(len(places)), key=lambda one: distance(places[one], x, y))
        place = places[index]
        scale = math.hypot(matrix[0], matrix[1])
        width, height = box.width * scale, box.height * math.hypot(matrix[2], matrix[3])
        image = next((one for one in tag if one.tag in ("Image", "PDF", "EPS", "ImportedPage", "PICT", "WMF")), None)
        link = image.find("Link") if image is not None else None
        for effect in tag.iter("TransparencySetting", "TransformAttributeOption", "AnchoredObjectSetting"):
            if effect.tag == "TransparencySetting" and len(effect):
                losses.lose("transparency or shadow")
        preference = tag.find("TextFramePreference")
        frames.append(
            ForeignFrame(
                key=tag.get("Self") or f"item{len(frames)}",
                page=first + index,
                kind="text" if tag.tag == "TextFrame" else "picture" if image is not None else "shape",
                rect=Rect(*(round(v, 3) for v in (x - width / 2 - place.x, y - height / 2 - place.y, width, height))),
                angle=round(math.degrees(math.atan2(matrix[1], matrix[0])), 3),
                columns=max(1, int(number(preference.get("TextColumnCount"), 1))) if preference is not None else 1,
                gutter=number(preference.get("TextColumnGutter"), 12.0) if preference is not None else 0.0,
                story=tag.get("ParentStory") or "",
                after=before if (before := tag.get("PreviousTextFrame") or "n") != "n" else "",
                picture=address_of(link) if image is not None else "",
                fill=ink_name(tag.get("FillColor")),
                stroke=ink_name(tag.get("StrokeColor")),
                stroke_width=number(tag.get("StrokeWeight"), 0.0),
                form="ellipse" if tag.tag == "Oval" else "rectangle",
            )
        )


def paragraphs_of(story: Any, losses: Losses) -> tuple[tuple[str, tuple[Run, ...]], ...]:
    """A story's paragraphs; a break ends one, and the next range of the same paragraph goes on with it."""
    made: list[tuple[str, tuple[Run, ...]]] = []
    runs: list[Run] = []
    style = "body"
    for outer in story.iter("ParagraphStyleRange"):
        style = (outer.get("AppliedParagraphStyle") or "").partition("/")[2].rpartition(":")[2]
        style = "body" if style.startswith("$ID/") or not style else style
        for inner in outer.iter("CharacterStyleRange"):
            look = inner.get("FontStyle") or ""
            bold, italic = "Bold" in look or "Black" in look, "Italic" in look or "Oblique" in look
            for tag in inner:
                if tag.tag == "Content":
                    text = (tag.text or "").replace("\u2028", "\n")
                    runs.append(Run(text, bold=bold, italic=italic))
                elif tag.tag == "Br":
                    made.append((style, tuple(runs)))
                    runs = []
                elif tag.tag in LOST_TEXT:
                    losses.lose(f"{tag.tag} within text", " ".join(one.text or "" for one in tag.iter("Content")))
    if runs:
        made.append((style, tuple(runs)))
    return tuple(made)


def place_of(page: Any) -> Rect:
    """A page in its spread's coordinates."""
    top, left, bottom, right = (float(value) for value in page.get("GeometricBounds").split())
    x, y = at(matrix_of(page), left, top)
    return Rect(x, y, right - left, bottom - top)


def box_of(tag: Any) -> Rect | None:
    """The bounds of an item's path, in its own coordinates; None for a path of more than four corners."""
    anchors = [one.get("Anchor").split() for one in tag.iterfind("Properties/PathGeometry//PathPointType")]
    points = [(float(x), float(y)) for x, y in anchors]
    if not points or (tag.tag != "Oval" and len(points) > 4):
        return None
    left, top = min(x for x, _ in points), min(y for _, y in points)
    return Rect(left, top, max(x for x, _ in points) - left, max(y for _, y in points) - top)


def matrix_of(tag: Any) -> Matrix:
    values = [float(value) for value in (tag.get("ItemTransform") or "1 0 0 1 0 0").split()]
    return (values[0], values[1], values[2], values[3], values[4], values[5])


def times(outer: Matrix, inner: Matrix) -> Matrix:
    """What the inner transformation comes to within the outer one."""
    a, b, c, d, _, _ = outer
    x, y = at(outer, inner[4], inner[5])
    across = (a * inner[0] + c * inner[1], b * inner[0] + d * inner[1])
    down = (a * inner[2] + c * inner[3], b * inner[2] + d * inner[3])
    return (*across, *down, x, y)


def at(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def distance(place: Rect, x: float, y: float) -> float:
    """How far a point lies from a page; nothing for one on it."""
    across = max(place.x - x, 0.0, x - place.right)
    down = max(place.y - y, 0.0, y - place.bottom)
    return across + down


def ink_name(reference: str | None) -> str:
    name = (reference or "").partition("/")[2]
    return "" if name in ("None", "") else name


def address_of(link: Any) -> str:
    """The file that a link names, by its path."""
    uri = (link.get("LinkResourceURI") or "") if link is not None else ""
    return unquote(urlsplit(uri).path) if uri else "a picture without a link"
