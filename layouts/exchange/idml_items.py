"""Pages of IDML and what stands on them: frames about their own middles, pictures as links."""

import html
import math
from collections.abc import Mapping
from pathlib import Path

from layouts.exchange.foreign import Losses
from layouts.exchange.idml_text_out import ink_of
from layouts.model.frame import AdvertFrame, Frame, PictureFrame, Shape, TextFrame
from layouts.model.issue import Issue
from layouts.model.page import is_right_hand

UPRIGHT = {"top": "TopAlign", "middle": "CenterAlign", "bottom": "BottomAlign", "justified": "JustifyAlign"}
STROKES = {"solid": "Solid", "dashed": "Canned Dashed 3x2", "dotted": "Japanese Dots", "double": "ThinThin"}
CORNERS = ("TopLeft", "TopRight", "BottomLeft", "BottomRight")


def page_tag(issue: Issue, index: int, left: float, master: str, folio: str = "") -> str:
    """A page of a spread, with its margins and columns."""
    setup, page = issue.setup, issue.pages[index]
    half = setup.height / 2
    inner, outer = ("Left", "Right") if is_right_hand(index, issue.binding) else ("Right", "Left")
    margins = f'Top="{setup.top:g}" Bottom="{setup.bottom:g}" {inner}="{setup.inside:g}" {outer}="{setup.outside:g}"'
    return (
        f'<Page Self="page{page.id}" Name="{html.escape(folio or str(page.folio))}" AppliedMaster="{master}" '
        f'GeometricBounds="0 0 {setup.height:g} {setup.width:g}" ItemTransform="1 0 0 1 {left:g} {-half:g}">'
        f'<MarginPreference ColumnCount="{setup.columns}" ColumnGutter="{setup.gutter:g}" {margins}/></Page>'
    )


def item(
    frame: Frame,
    story: str,
    chain: tuple[int, ...],
    left: float,
    issue: Issue,
    pictures: Mapping[str, str],
    losses: Losses,
) -> str:
    """A frame as a page item, its path about its own middle."""
    rect = frame.rect
    place = transform(frame, left + rect.x + rect.width / 2, rect.y + rect.height / 2 - issue.setup.height / 2)
    path = outline(rect.width, rect.height)
    head = f'Self="{self_of(frame.id)}" ItemTransform="{place}" Visible="{"false" if frame.hidden else "true"}"'
    match frame:
        case TextFrame():
            at = chain.index(frame.id) if frame.id in chain else -1
            before = self_of(chain[at - 1]) if at > 0 else "n"
            after = self_of(chain[at + 1]) if 0 <= at < len(chain) - 1 else "n"
            columns = f'TextColumnCount="{frame.columns}" TextColumnGutter="{frame.gutter:g}"'
            upright = UPRIGHT[frame.vertical]
            inset = " ".join(f"{frame.inset[side]:g}" for side in (0, 3, 2, 1))  # top, left, bottom, right
            parent = f'ParentStory="{story}" ' if story else ""
            thread = f'PreviousTextFrame="{before}" NextTextFrame="{after}"'
            return (
                f'<TextFrame {parent}{thread} ContentType="TextType" {drawn(frame)} {head}>'
                f'{path}<TextFramePreference {columns} VerticalJustification="{upright}" InsetSpacing="{inset}"/>'
                f"{wrap(frame)}</TextFrame>"
            )
        case PictureFrame() | AdvertFrame():
            key = frame.picture if isinstance(frame, PictureFrame) else frame.pdf
            inside = linked(frame, key, issue, pictures, losses)
            return f'<Rectangle ContentType="GraphicType" {head}>{path}{wrap(frame)}{inside}</Rectangle>'
        case Shape():
            tag = "Oval" if frame.form == "ellipse" else "Rectangle"
            return f'<{tag} ContentType="Unassigned" {drawn(frame)} {head}>{path}{wrap(frame)}</{tag}>'


def drawn(frame: TextFrame | Shape) -> str:
    """What a frame is filled and edged with, and its corners."""
    said = f'FillColor="{ink_of(frame.fill)}" StrokeColor="{ink_of(frame.stroke)}"'
    said += f' StrokeWeight="{frame.stroke_width:g}"'
    said += f' FillTint="{frame.fill_tint * 100:g}"' if frame.fill_tint != 1 else ""
    said += f' StrokeType="StrokeStyle/$ID/{STROKES[frame.stroke_style]}"' if frame.stroke_style != "solid" else ""
    if frame.radius:
        for corner in CORNERS:
            said += f' {corner}CornerOption="RoundedCorner" {corner}CornerRadius="{frame.radius:g}"'
    return said


def linked(
    frame: PictureFrame | AdvertFrame, key: str, issue: Issue, pictures: Mapping[str, str], losses: Losses
) -> str:
    """The picture within its frame, as a link; one inside a package has no address that another program could open."""
    source = pictures.get(key, "")
    picture = next((one for one in issue.pictures if one.key == key), None)
    if picture is None or not source or "!" in source:
        losses.lose("picture without a file of its own: link it again", picture.name if picture else key)
        if picture is None:
            return ""
    address = Path(source.rpartition("!")[2] if "!" in source else source)
    uri = address.absolute().as_uri() if "!" not in source else f"file:{picture.name}"
    crop = frame.crop
    wide, high = frame.rect.width / crop.width, frame.rect.height / crop.height
    x, y = -frame.rect.width / 2 - crop.x * wide, -frame.rect.height / 2 - crop.y * high
    place = f"{wide / picture.width:g} 0 0 {high / picture.height:g} {x:g} {y:g}"
    bounds = f'<GraphicBounds Left="0" Top="0" Right="{picture.width}" Bottom="{picture.height}"/>'
    link = f'<Link Self="link{frame.id}" LinkResourceURI="{html.escape(uri)}" LinkResourceFormat="$ID/"/>'
    tag = "PDF" if picture.is_document else "Image"
    return f'<{tag} Self="image{frame.id}" ItemTransform="{place}"><Properties>{bounds}</Properties>{link}</{tag}>'


def outline(width: float, height: float) -> str:
    """A rectangle's path about its middle."""
    w, h = width / 2, height / 2
    points = "".join(
        f'<PathPointType Anchor="{x:g} {y:g}" LeftDirection="{x:g} {y:g}" RightDirection="{x:g} {y:g}"/>'
        for x, y in ((-w, -h), (-w, h), (w, h), (w, -h))
    )
    geometry = f'<GeometryPathType PathOpen="false"><PathPointArray>{points}</PathPointArray></GeometryPathType>'
    return f"<Properties><PathGeometry>{geometry}</PathGeometry></Properties>"


def transform(frame: Frame, x: float, y: float) -> str:
    """Where a frame's middle lies, and how it is turned: IDML's y points down, as ours does."""
    turn = math.radians(frame.angle)
    a, b = round(math.cos(turn), 6), round(math.sin(turn), 6)
    return f"{a:g} {b:g} {-b:g} {a:g} {x:.6g} {y:.6g}"


def wrap(frame: Frame) -> str:
    """How text of other frames runs around this one; below zero it takes no notice."""
    if frame.standoff < 0:
        return '<TextWrapPreference TextWrapMode="None"/>'
    sides = " ".join(f'{side}="{frame.standoff:g}"' for side in ("Top", "Left", "Bottom", "Right"))
    offset = f"<Properties><TextWrapOffset {sides}/></Properties>"
    mode = 'TextWrapMode="BoundingBoxTextWrap" TextWrapSide="BothSides"'
    return f"<TextWrapPreference {mode}>{offset}</TextWrapPreference>"


def self_of(frame: int) -> str:
    return f"frame{frame}"


def tell(frame: Frame, losses: Losses) -> None:
    """What the frame has and IDML is not given."""
    if isinstance(frame, TextFrame) and frame.column_rule:
        losses.lose("rule between columns")
    if isinstance(frame, PictureFrame) and frame.contour:
        losses.lose("outline that text runs around")
    if frame.groups:
        losses.lose("frame of a group, by itself now")
    if isinstance(frame, AdvertFrame) and frame.page > 1:
        losses.lose("page of an advert other than its first")
