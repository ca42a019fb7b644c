"""An issue as IDML, the open form of InDesign's documents: pages, frames, threads, stories, styles, inks and links.

Written on the published specification (IDML File Format, version 8), plain as its samples are. What InDesign has no
place for in this form is told. Lengths are points; a spread's origin is the middle of its height at the spine.
"""

import html
import io
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path

from layouts.exchange.foreign import Losses
from layouts.exchange.idml_styles import graphic, styles_part
from layouts.findings import Finding
from layouts.model.frame import AdvertFrame, Frame, PictureFrame, Shape, TextFrame
from layouts.model.issue import Issue, text_in
from layouts.model.page import is_right_hand, spreads
from layouts.model.story import Paragraph, Run

PACKAGE = "http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging"
VERSION = "8.0"
MIME = b"application/vnd.adobe.indesign-idml-package"
BEFORE_ALL = (1980, 1, 1, 0, 0, 0)
PLAIN = 'AppliedCharacterStyle="CharacterStyle/$ID/[No character style]"'
NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
CONTAINER = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="designmap.xml" media-type="text/xml"/></rootfiles></container>"""


def idml(issue: Issue, name: str) -> tuple[bytes, tuple[Finding, ...]]:
    """The package's bytes and the findings about what was left behind. The same issue gives the same bytes."""
    losses = Losses(name)
    parts: dict[str, str] = {
        "Resources/Graphic.xml": part("Graphic", graphic(issue.inks)),
        "Resources/Styles.xml": part("Styles", styles_part(issue)),
        "Resources/Fonts.xml": part("Fonts", ""),
        "Resources/Preferences.xml": part("Preferences", preferences(issue)),
    }
    thread_of = {frame: f"t{number}" for number, thread in enumerate(issue.threads) for frame in thread.frames}
    links = {frame: thread.frames for thread in issue.threads for frame in thread.frames}
    by_slug = {story.slug: story for story in issue.stories}
    stories: dict[str, tuple[Paragraph, ...]] = {
        f"t{number}": tuple(p for slug in thread.stories if slug in by_slug for p in by_slug[slug].paragraphs)
        for number, thread in enumerate(issue.threads)
    }
    placed = {slug for thread in issue.threads for slug in thread.stories}
    stories |= {
        f"u{number}": story.paragraphs for number, story in enumerate(issue.stories) if story.slug not in placed
    }
    pictures = {picture.key: picture.source for picture in issue.pictures}
    for number, spread in enumerate(spreads(len(issue.pages), issue.binding)):
        body = []
        for index in sorted(spread):  # in the order of the pages, whichever side they lie on
            left = 0.0 if is_right_hand(index, issue.binding) else -issue.setup.width
            body.append(page_tag(issue, index, left))
        for index in sorted(spread):
            left = 0.0 if is_right_hand(index, issue.binding) else -issue.setup.width
            for frame in issue.pages[index].frames:
                own = thread_of.get(frame.id, "")
                if isinstance(frame, TextFrame) and not own and frame.content:
                    own = f"f{frame.id}"
                    stories[own] = frame.content
                body.append(item(frame, own, links.get(frame.id, ()), left, issue, pictures, losses))
        tags = "\n".join(tag for tag in body if tag)
        inside = (
            f'<Spread Self="spread{number}" PageCount="{len(spread)}" ItemTransform="1 0 0 1 0 0">\n{tags}\n</Spread>'
        )
        parts[f"Spreads/Spread_{number}.xml"] = part("Spread", inside)
    for master in {page.master for page in issue.pages} - {""}:
        losses.lose("master page: its furniture is not on the pages", master)
    for key, paragraphs in stories.items():
        parts[f"Stories/Story_{key}.xml"] = part("Story", story_tag(key, paragraphs))
    parts["designmap.xml"] = designmap(issue, parts, stories)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        write(package, "mimetype", MIME, zipfile.ZIP_STORED)
        write(package, "META-INF/container.xml", CONTAINER.encode(), zipfile.ZIP_DEFLATED)
        for path in ("designmap.xml", *(path for path in parts if path != "designmap.xml")):
            write(package, path, parts[path].encode(), zipfile.ZIP_DEFLATED)
    return out.getvalue(), losses.findings()


def page_tag(issue: Issue, index: int, left: float) -> str:
    """A page of a spread, with its margins and columns."""
    setup, page = issue.setup, issue.pages[index]
    half = setup.height / 2
    inner, outer = ("Left", "Right") if is_right_hand(index, issue.binding) else ("Right", "Left")
    margins = f'Top="{setup.top:g}" Bottom="{setup.bottom:g}" {inner}="{setup.inside:g}" {outer}="{setup.outside:g}"'
    return (
        f'<Page Self="page{page.id}" Name="{page.folio}" AppliedMaster="n" '
        f'GeometricBounds="0 0 {setup.height:g} {setup.width:g}" ItemTransform="1 0 0 1 {left:g} {-half:g}">'
        f'<MarginPreference ColumnCount="{setup.columns}" ColumnGutter="{setup.gutter:g}" {margins}/></Page>'
    )


def item(
    frame: Frame,
    story: str,
    chain: tuple[int, ...],
    left: float,
    issue: Issue,
    pictures: dict[str, str],
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
            upright = {"top": "TopAlign", "middle": "CenterAlign", "bottom": "BottomAlign"}[frame.vertical]
            parent = f'ParentStory="{story}" ' if story else ""
            thread = f'PreviousTextFrame="{before}" NextTextFrame="{after}"'
            return (
                f'<TextFrame {parent}{thread} ContentType="TextType" {head}>'
                f'{path}<TextFramePreference {columns} VerticalJustification="{upright}"/></TextFrame>'
            )
        case PictureFrame() | AdvertFrame():
            key = frame.picture if isinstance(frame, PictureFrame) else frame.pdf
            inside = linked(frame, key, issue, pictures, losses)
            return f'<Rectangle ContentType="GraphicType" {head}>{path}{inside}</Rectangle>'
        case Shape():
            tag = "Oval" if frame.form == "ellipse" else "Rectangle"
            inks = f'FillColor="{ink_of(frame.fill)}" StrokeColor="{ink_of(frame.stroke)}"'
            inks += f' StrokeWeight="{frame.stroke_width:g}"'
            return f'<{tag} ContentType="Unassigned" {inks} {head}>{path}</{tag}>'


def linked(frame: PictureFrame | AdvertFrame, key: str, issue: Issue, pictures: dict[str, str], losses: Losses) -> str:
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
    import math

    turn = math.radians(frame.angle)
    a, b = round(math.cos(turn), 6), round(math.sin(turn), 6)
    return f"{a:g} {b:g} {-b:g} {a:g} {x:.6g} {y:.6g}"


def story_tag(key: str, paragraphs: Iterable[Paragraph]) -> str:
    """A story's text, a range for each paragraph and one within it for each look."""
    ranges = []
    for paragraph in paragraphs:
        runs = "".join(run_tag(run) for run in paragraph.runs)
        way = "RightToLeftDirection" if paragraph.direction == "rtl" else "LeftToRightDirection"
        style = html.escape(f"ParagraphStyle/{paragraph.style}")
        ranges.append(
            f'<ParagraphStyleRange AppliedParagraphStyle="{style}" ParagraphDirection="{way}">{runs}'
            f"<CharacterStyleRange {PLAIN}><Br/></CharacterStyleRange></ParagraphStyleRange>"
        )
    return f'<Story Self="{key}" AppliedTOCStyle="n" TrackChanges="false">\n' + "\n".join(ranges) + "\n</Story>"


def run_tag(run: Run) -> str:
    look = {(True, True): "Bold Italic", (True, False): "Bold", (False, True): "Italic"}.get((run.bold, run.italic), "")
    style = f' FontStyle="{look}"' if look else ""
    ink = f' FillColor="{ink_of(run.ink)}"' if run.ink else ""
    text = html.escape(NO_XML.sub("", run.text), quote=False).replace("\n", "\u2028")
    return f"<CharacterStyleRange {PLAIN}{style}{ink}><Content>{text}</Content></CharacterStyleRange>"


def preferences(issue: Issue) -> str:
    setup = issue.setup
    binding = "RightToLeft" if issue.binding == "right" else "LeftToRight"
    bleed = " ".join(
        f'DocumentBleed{side}Offset="{setup.bleed:g}"' for side in ("Top", "Bottom", "InsideOrLeft", "OutsideOrRight")
    )
    return (
        f'<DocumentPreference PageHeight="{setup.height:g}" PageWidth="{setup.width:g}" FacingPages="true" '
        f'PagesPerDocument="{len(issue.pages)}" PageBinding="{binding}" {bleed}/>'
        f'<GridPreference BaselineStart="{setup.top:g}" BaselineDivision="{setup.baseline:g}"/>'
    )


def designmap(issue: Issue, parts: dict[str, str], stories: dict[str, tuple[Paragraph, ...]]) -> str:
    """The package's table of contents."""
    kinds = {"Graphic": "Graphic", "Styles": "Styles", "Fonts": "Fonts", "Preferences": "Preferences"}
    rows = []
    for path in parts:
        folder, _, file = path.partition("/")
        kind = (
            kinds[file.removesuffix(".xml")]
            if folder == "Resources"
            else folder.removesuffix("s").replace("Storie", "Story")
        )
        rows.append(f'<idPkg:{kind} src="{path}"/>')
    title = html.escape(text_in(issue.publication.title, "") or "Tarwisa")
    listed = " ".join(stories)
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?aid style="50" type="document" readerVersion="6.0" '
        f'featureSet="257" product="8.0(370)" ?>\n<Document xmlns:idPkg="{PACKAGE}" DOMVersion="{VERSION}" Self="d" '
        f'StoryList="{listed}" Name="{title}">\n' + "\n".join(rows) + "\n</Document>"
    )


def part(kind: str, inside: str) -> str:
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    return f'{head}\n<idPkg:{kind} xmlns:idPkg="{PACKAGE}" DOMVersion="{VERSION}">\n{inside}\n</idPkg:{kind}>'


def self_of(frame: int) -> str:
    return f"frame{frame}"


def ink_of(name: str) -> str:
    return html.escape(f"Color/{name}") if name else "Swatch/None"


def write(package: zipfile.ZipFile, name: str, data: bytes, compression: int) -> None:
    member = zipfile.ZipInfo(name, BEFORE_ALL)
    member.compress_type, member.create_system, member.external_attr = compression, 3, 0o100644 << 16
    package.writestr(member, data)
