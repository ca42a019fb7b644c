"""IDML as an issue: pages, frames, threads, stories, styles, inks and links; everything else is counted as a loss."""

import datetime
import io
import math
import zipfile
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from layouts.exchange.foreign import ForeignFrame, ForeignLayout, ForeignMaster, Losses, issue_of, with_basics
from layouts.exchange.idml_geometry import IDENTITY, WHOLE, Matrix, at, box_of, distance, matrix_of, place_of, times
from layouts.exchange.idml_numbers import number
from layouts.exchange.idml_sections import numberings, numberings_of
from layouts.exchange.idml_styles import character_styles_in, inks_in, styles_in
from layouts.exchange.idml_text import paragraphs_of
from layouts.exchange.links import found_pictures
from layouts.findings import Finding, UnreadableInput
from layouts.intake.formats.xml_source import parse_xml
from layouts.masters.template import load_template
from layouts.model.frame import NO_INSET, Inset, StrokeStyle, Vertical
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import PageSetup
from layouts.quarantine.vetting import vet
from layouts.quarantine.whole_files import whole_file

EDGE = 1.0  # points left of the spine from which on a page is a left one
LARGEST = 500_000_000  # bytes unpacked
ITEMS = ("TextFrame", "Rectangle", "Oval", "Polygon", "GraphicLine", "Group", "Button", "MultiStateObject", "EPSText")


def read_idml(path: Path, today: datetime.date) -> tuple[Issue, tuple[Finding, ...]]:
    """The issue in an .idml file, and what was left behind. Raises UnreadableInput."""
    try:
        data = whole_file(path)
        vet(data, "packed")
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if sum(member.file_size for member in package.infolist()) > LARGEST:
                raise UnreadableInput(f"{path}: it unpacks to more than any issue holds")
            parts = {
                name: parse_xml(package.read(name), keep_instructions=name.startswith("Stories/"))
                for name in package.namelist()
                if name.endswith(".xml")
            }
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
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError) as error:
        raise UnreadableInput(f"{path}: a number or a name in it cannot be read ({error}); export it again") from None
    return issue_of(layout, losses, today), losses.findings()


def layout_of(parts: dict[str, Any], path: Path, losses: Losses) -> ForeignLayout:
    """All parts, in the order of the design map."""
    order = [child.get("src") for child in parts["designmap.xml"] if child.get("src")]
    roots = [(src, parts[src]) for src in order if src in parts]
    preference = next((one for _, root in roots for one in root.iter("DocumentPreference")), None)
    house = load_template("tabloid-bilingual")
    of_styles = [root for src, root in roots if src.endswith("Styles.xml")]
    looks = {style.name: style for root in of_styles for style in character_styles_in(root)}
    stories = {
        story.get("Self") or "": paragraphs_of(story, losses, looks)
        for src, root in roots
        if src.startswith("Stories/")
        for story in root.iter("Story")
    }
    frames: list[ForeignFrame] = []
    masters: dict[tuple[str, bool], ForeignMaster] = {}
    applied: list[tuple[str, bool]] = []
    named: list[str] = []
    pages = 0
    first_margin = None
    size = (595.0, 842.0)
    if preference is not None:
        size = number(preference.get("PageWidth"), size[0]), number(preference.get("PageHeight"), size[1])
    for src, root in roots:
        if src.startswith("MasterSpreads/"):
            masters |= masters_in(root, losses)
        if not src.startswith("Spreads/"):
            continue
        for spread in root.iter("Spread"):
            places = [place_of(page) for page in spread.iter("Page")]
            named += [page.get("Self") or "" for page in spread.iter("Page")]
            applied += [
                (page.get("AppliedMaster") or "n", place.x < -EDGE)
                for page, place in zip(spread.iter("Page"), places, strict=True)
            ]
            first_margin = first_margin if first_margin is not None else spread.find("Page/MarginPreference")
            if places and not pages:
                size = places[0].width, places[0].height
            collect(spread, IDENTITY, places, pages, frames, losses)
            pages += len(places)
    inks = [ink for src, root in roots if src.endswith("Graphic.xml") for ink in inks_in(root)]
    styles = [style for root in of_styles for style in styles_in(root, house.styles)]
    linked = [*frames, *(frame for master in masters.values() for frame in master.frames)]
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
        pictures=found_pictures({frame.picture for frame in linked if frame.picture}, path.parent),
        masters=tuple(masters.values()),
        mastered=tuple(masters[one].name if one in masters else "" for one in applied),
        character_styles=tuple(looks.values()),
        numberings=numberings_of(named, numberings(parts["designmap.xml"])),
    )


def masters_in(root: Any, losses: Losses) -> dict[tuple[str, bool], ForeignMaster]:
    """The pages of a master spread that have something on them, by the spread's id and whether it is the left one."""
    found: dict[tuple[str, bool], ForeignMaster] = {}
    for spread in root.iter("MasterSpread"):
        places = [place_of(page) for page in spread.iter("Page")]
        frames: list[ForeignFrame] = []
        collect(spread, IDENTITY, places, 0, frames, losses)
        for index, place in enumerate(places):
            own = tuple(frame for frame in frames if frame.page == index)
            is_left = place.x < -EDGE
            if own:
                name = spread.get("Name") or spread.get("Self") or "master"
                found[spread.get("Self") or "", is_left] = ForeignMaster(f"{name}{', left' if is_left else ''}", own)
    return found


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
        rect = Rect(*(round(v, 3) for v in (x - width / 2 - place.x, y - height / 2 - place.y, width, height)))
        crop = WHOLE
        if image is not None:
            rect, crop = seen_of(image, box, rect, losses)
        preference = tag.find("TextFramePreference")
        frames.append(
            ForeignFrame(
                key=tag.get("Self") or f"item{len(frames)}",
                page=first + index,
                kind="text" if tag.tag == "TextFrame" else "picture" if image is not None else "shape",
                rect=rect,
                crop=crop,
                standoff=standoff_of(tag, losses),
                vertical=upright_of(preference),
                angle=round(math.degrees(math.atan2(matrix[1], matrix[0])), 3),
                columns=max(1, int(number(preference.get("TextColumnCount"), 1))) if preference is not None else 1,
                gutter=number(preference.get("TextColumnGutter"), 12.0) if preference is not None else 0.0,
                story=tag.get("ParentStory") or "",
                after=before if (before := tag.get("PreviousTextFrame") or "n") != "n" else "",
                picture=address_of(link) if image is not None else "",
                fill=ink_name(tag.get("FillColor")),
                stroke=ink_name(tag.get("StrokeColor")),
                stroke_width=number(tag.get("StrokeWeight"), 0.0),
                fill_tint=tint_of(tag),
                stroke_style=stroke_style_of(tag.get("StrokeType") or ""),
                radius=max(0.0, number(tag.get("TopLeftCornerRadius"), 0.0)) if is_rounded(tag) else 0.0,
                inset=inset_of(preference),
                form="ellipse" if tag.tag == "Oval" else "rectangle",
            )
        )


def ink_name(reference: str | None) -> str:
    name = (reference or "").partition("/")[2]
    return "" if name in ("None", "") else name


def address_of(link: Any) -> str:
    """The file that a link names, by its path."""
    uri = (link.get("LinkResourceURI") or "") if link is not None else ""
    return unquote(urlsplit(uri).path) if uri else "a picture without a link"


def standoff_of(tag: Any, losses: Losses) -> float:
    """How far text keeps from an item: the mean of its four sides; less than nothing where it takes no notice."""
    wrap = tag.find("TextWrapPreference")
    mode = wrap.get("TextWrapMode") if wrap is not None else None
    if wrap is None or mode in (None, "None"):
        return -1.0
    if mode != "BoundingBoxTextWrap":
        losses.lose(f"text wrap of the kind {mode}, around the rectangle now")
    offset = wrap.find("Properties/TextWrapOffset")
    sides = ("Top", "Left", "Bottom", "Right")
    return sum(number(offset.get(side), 0.0) for side in sides) / 4 if offset is not None else 0.0


def tint_of(tag: Any) -> float:
    """The share of its ink that an item is filled with; InDesign writes -1 for all of it."""
    share = number(tag.get("FillTint"), -1.0)
    return min(1.0, share / 100) if share >= 0 else 1.0


def stroke_style_of(name: str) -> StrokeStyle:
    """The kind of stroke that a name of InDesign's means; waves and hatches are solid.

    >>> stroke_style_of("StrokeStyle/$ID/Canned Dashed 3x2"), stroke_style_of("StrokeStyle/$ID/ThinThin")
    ('dashed', 'double')
    """
    if "Dashed" in name:
        return "dashed"
    if "Dot" in name:
        return "dotted"
    return "double" if "Thin" in name and name.rpartition("/")[2] != "Thin" else "solid"


def is_rounded(tag: Any) -> bool:
    return str(tag.get("TopLeftCornerOption") or "").startswith("Rounded")


def inset_of(preference: Any) -> Inset:
    """What text keeps away from the edges: one number for all sides, or top, left, bottom and right."""
    if preference is None:
        return NO_INSET
    said = preference.get("InsetSpacing")
    found = (said or "").split() or [
        item.text or "" for item in preference.findall("Properties/InsetSpacing/ListItem")
    ]
    sides = [max(0.0, number(side, 0.0)) for side in found]
    if len(sides) == 4:
        return sides[0], sides[3], sides[2], sides[1]
    return (sides[0],) * 4 if len(sides) == 1 else NO_INSET


def upright_of(preference: Any) -> Vertical:
    match preference.get("VerticalJustification") if preference is not None else None:
        case "CenterAlign":
            return "middle"
        case "BottomAlign":
            return "bottom"
        case "JustifyAlign":
            return "justified"
    return "top"


def seen_of(image: Any, box: Rect, rect: Rect, losses: Losses) -> tuple[Rect, Rect]:
    """Where a picture shows within its frame, on the page, and which part of it: shares of its width and height."""
    bounds = image.find("Properties/GraphicBounds")
    if bounds is None:
        return rect, WHOLE
    left, top, right, bottom = (number(bounds.get(side), 0.0) for side in ("Left", "Top", "Right", "Bottom"))
    a, b, c, d, e, f = matrix_of(image)
    wide, high = a * (right - left), d * (bottom - top)
    if abs(b) > 1e-4 or abs(c) > 1e-4 or wide <= 0 or high <= 0:
        losses.lose("picture turned or mirrored within its frame, shown whole")
        return rect, WHOLE
    x, y = a * left + e, d * top + f
    from_x, from_y = max(box.x, x), max(box.y, y)
    to_x, to_y = min(box.right, x + wide), min(box.bottom, y + high)
    if to_x <= from_x or to_y <= from_y:
        losses.lose("picture that lies outside its frame, shown whole")
        return rect, WHOLE
    crop = Rect(
        *(
            round(v, 5)
            for v in ((from_x - x) / wide, (from_y - y) / high, (to_x - from_x) / wide, (to_y - from_y) / high)
        )
    )
    across, down = rect.width / box.width, rect.height / box.height
    shown = (
        rect.x + (from_x - box.x) * across,
        rect.y + (from_y - box.y) * down,
        (to_x - from_x) * across,
        (to_y - from_y) * down,
    )
    return Rect(*(round(v, 3) for v in shown)), crop
