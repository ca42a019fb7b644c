"""An issue as IDML, the open form of InDesign's documents: pages, frames, threads, stories, styles, inks and links.

Written on the published specification (IDML File Format, version 8), plain as its samples are. What InDesign has no
place for in this form is told. Lengths are points; a spread's origin is the middle of its height at the spine.
"""

import html
import io
import zipfile

from layouts.exchange.foreign import Losses
from layouts.exchange.idml_items import item, page_tag, tell
from layouts.exchange.idml_masters import master_key, master_spread, used_masters
from layouts.exchange.idml_sections import sections
from layouts.exchange.idml_styles import graphic, styles_part
from layouts.exchange.idml_text_out import story_tag
from layouts.findings import Finding
from layouts.makeup.furniture import filled_paragraph
from layouts.model.folios import printed_folios
from layouts.model.frame import TextFrame
from layouts.model.issue import Issue, text_in
from layouts.model.page import is_right_hand, spreads
from layouts.model.story import Paragraph

PACKAGE = "http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging"
VERSION = "8.0"
MIME = b"application/vnd.adobe.indesign-idml-package"
BEFORE_ALL = (1980, 1, 1, 0, 0, 0)
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
    folios = printed_folios(issue.pages)
    for number, spread in enumerate(spreads(len(issue.pages), issue.binding)):
        body = []
        for index in sorted(spread):  # in the order of the pages, whichever side they lie on
            left = 0.0 if is_right_hand(index, issue.binding) else -issue.setup.width
            body.append(page_tag(issue, index, left, master_key(issue, index), folios[index]))
        for index in sorted(spread):
            left = 0.0 if is_right_hand(index, issue.binding) else -issue.setup.width
            for frame in issue.pages[index].frames:
                own = thread_of.get(frame.id, "")
                if isinstance(frame, TextFrame) and not own and frame.content:
                    own = f"f{frame.id}"
                    stories[own] = tuple(filled_paragraph(one, issue, issue.pages[index]) for one in frame.content)
                tell(frame, losses)
                body.append(item(frame, own, links.get(frame.id, ()), left, issue, pictures, losses))
        tags = "\n".join(tag for tag in body if tag)
        inside = (
            f'<Spread Self="spread{number}" PageCount="{len(spread)}" ItemTransform="1 0 0 1 0 0">\n{tags}\n</Spread>'
        )
        parts[f"Spreads/Spread_{number}.xml"] = part("Spread", inside)
    masters = used_masters(issue)
    for key, sides in masters.items():
        spread_tag = master_spread(key, sides, issue, pictures, stories, losses)
        parts[f"MasterSpreads/MasterSpread_{key}.xml"] = part("MasterSpread", spread_tag)
    for key, paragraphs in stories.items():
        parts[f"Stories/Story_{key}.xml"] = part("Story", story_tag(key, paragraphs, losses))
    parts["designmap.xml"] = designmap(issue, parts, stories)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        write(package, "mimetype", MIME, zipfile.ZIP_STORED)
        write(package, "META-INF/container.xml", CONTAINER.encode(), zipfile.ZIP_DEFLATED)
        for path in ("designmap.xml", *(path for path in parts if path != "designmap.xml")):
            write(package, path, parts[path].encode(), zipfile.ZIP_DEFLATED)
    return out.getvalue(), losses.findings()


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
    rows += sections(issue.pages)
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?aid style="50" type="document" readerVersion="6.0" '
        f'featureSet="257" product="8.0(370)" ?>\n<Document xmlns:idPkg="{PACKAGE}" DOMVersion="{VERSION}" Self="d" '
        f'StoryList="{listed}" Name="{title}">\n' + "\n".join(rows) + "\n</Document>"
    )


def part(kind: str, inside: str) -> str:
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    return f'{head}\n<idPkg:{kind} xmlns:idPkg="{PACKAGE}" DOMVersion="{VERSION}">\n{inside}\n</idPkg:{kind}>'


def write(package: zipfile.ZipFile, name: str, data: bytes, compression: int) -> None:
    member = zipfile.ZipInfo(name, BEFORE_ALL)
    member.compress_type, member.create_system, member.external_attr = compression, 3, 0o100644 << 16
    package.writestr(member, data)
