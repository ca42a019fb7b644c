"""The edition for reading as a PDF: tagged for those who hear it (PDF/UA-1), fit for keeping (PDF/A-2a).

WeasyPrint writes structure, languages and alternative texts; what both standards ask beyond that is put in here.
"""

import html
import io
from collections import Counter

import pikepdf
from pikepdf import Dictionary, Name

from fonts.cache import cache_folder
from fonts.library import Library
from layouts.findings import Finding
from layouts.html.edition import CONTENTS, EditionStory, edition_title, main_language, safe_id
from layouts.html.look import role_rules
from layouts.html.nameplate import NAMEPLATE, attributes, nameplate
from layouts.html.rendering import Rendered, Renderer
from layouts.html.typefaces import families_of, text_rules, typeface_rules
from layouts.html.worker import LIBRARIES_MISSING
from layouts.model.issue import Issue, text_in

SECONDS = 300.0  # for a whole issue
OPTIONS = {"pdf_variant": "pdf/a-2a", "pdf_tags": True}
UA = '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="" pdfuaid:part="1" />'
# PDF/A knows PDF/UA's mark only with a description of its schema (ISO 19005-2, 6.6.2.3).
SCHEMA = """<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file keeps to</pdfaProperty:description></rdf:li></rdf:Seq>
</pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""
SHEET = """@page { size: 160mm 226mm; margin: 20mm 17mm 22mm;
  @bottom-center { content: counter(page); font-size: 8.5pt; color: #666; direction: ltr }
  @top-center { content: string(paper); font-size: 8pt; color: #666 } }
@page :first { @top-center { content: none } @bottom-center { content: none } }
html { color: black } html, [dir=ltr] { font-size: 11pt; line-height: 1.45 }
[lang|=ar], [dir=rtl] { font-size: 13pt; line-height: 1.6 } bdi, span { line-height: 0 !important }
header .name { font-size: 20pt } header h1.name { string-set: paper content() }
article h2 { font-size: 20pt; line-height: 1.2; margin: 1mm 0 2mm }
article[dir=rtl] h2 { font-size: 22pt; line-height: 1.4 }
h3 { font-size: 12.5pt; line-height: 1.3; margin: 5mm 0 1mm } article[dir=rtl] h3 { font-size: 15pt }
p { margin: 0 0 2mm } article { break-before: page; border-top: 2pt solid var(--accent); padding-top: 2.5mm }
.kicker { font-size: 9.5pt; font-weight: 700; margin: 0 } [dir=rtl] .kicker { font-size: 11pt }
.deck { font-size: 13pt; line-height: 1.35; color: #333; margin-bottom: 2.5mm } [dir=rtl] .deck { font-size: 15pt }
.byline { font-size: 9.5pt; color: #444; margin-bottom: 4mm } [dir=rtl] .byline { font-size: 11pt }
.caption, figcaption { font-size: 8.5pt; line-height: 1.35; font-weight: 400; color: #444; margin-top: 1.5mm }
[dir=rtl] figcaption { font-size: 10pt; line-height: 1.5 }
blockquote { font-size: 14.5pt; line-height: 1.35; margin: 5mm 0; padding: 0 5mm }
blockquote { border-inline-start: 2pt solid var(--accent) }
article[dir=ltr] blockquote { font-style: italic } article[dir=rtl] blockquote { font-size: 16pt }
figure { margin: 0 0 5mm } img { max-width: 100%; max-height: 110mm }
table { border-collapse: collapse; width: 100% } td { border-top: .4pt solid #bbb; padding: 1mm 2mm; text-align: start }
th { border-bottom: 1pt solid black; padding: 1mm 2mm; text-align: start; font-size: 9.5pt }
nav h2 { font-size: 13pt; color: var(--accent); margin: 6mm 0 1mm } nav ol { margin: 0; padding: 0; list-style: none }
nav li { border-top: .4pt solid #bbb; padding: 1.2mm 0; font-size: 10.5pt; line-height: 1.3 }
nav li a::before { content: target-counter(attr(href), page); display: inline-block; font-size: 9.5pt; width: 10mm }
a { color: inherit; text-decoration: none } h1, h2, h3, .kicker { break-after: avoid }"""


def reading_pdf(issue: Issue, stories: tuple[EditionStory, ...], library: Library) -> tuple[bytes, tuple[Finding, ...]]:
    """The PDF, empty where it cannot be made, and what is to be said. Raises NoFonts, OSError."""
    fonts = cache_folder() / "boxes" / "fonts"
    faces = typeface_rules(library, families_of(issue.styles), fonts)
    with Renderer(SECONDS) as renderer:
        made = renderer.render(
            page_of(issue, stories),
            [faces, text_rules(issue.style("body")), role_rules(issue), NAMEPLATE, SHEET],
            folders=(fonts,),
            options=OPTIONS,
        )
    if made.problem:
        return b"", (failure(made),)
    found = tuple(
        Finding(severity="warning", code="edition-html", message=f"edition for reading: {said}") for said in made.said
    )
    return finished(made.pdf, issue), found


def failure(made: Rendered) -> Finding:
    if made.problem == LIBRARIES_MISSING:
        advice = "install WeasyPrint's libraries: sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0"
        message = f"no page for reading can be made here: {made.said[0]}"
        return Finding(severity="error", code="html-libraries-missing", message=message, advice=advice)
    message = f"no page for reading could be made: {made.said[0]}"
    return Finding(severity="error", code="edition-failed", message=message)


def page_of(issue: Issue, stories: tuple[EditionStory, ...]) -> str:
    """The whole edition as one page of HTML: title, contents, stories."""
    lang = main_language(issue)
    base = lang.split("-")[0]
    direction = "rtl" if base == "ar" else "ltr"
    author = text_in(issue.publication.director, lang)
    groups: dict[str, list[EditionStory]] = {}
    for one in stories:
        groups.setdefault(one.direction, []).append(one)
    lists = "\n".join(contents(way, group) for way, group in groups.items())
    articles = "\n".join(
        f'<article id="{safe_id(one.slug)}" lang="{html.escape(one.lang)}" dir="{one.direction}">'
        f"{with_pictures(one)}</article>"
        for one in stories
    )
    title = html.escape(edition_title(issue, lang), quote=False)
    return (
        f'<!DOCTYPE html><html lang="{html.escape(lang)}" dir="{direction}"><head><title>{title}</title>'
        f'<meta name="author" content="{html.escape(author)}"></head><body>{nameplate(issue, lang)}'
        f"<nav>{lists}</nav>{articles}</body></html>"
    )


def contents(direction: str, stories: list[EditionStory]) -> str:
    """The stories of one direction with their pages, under a heading in the language of most of them."""
    lang = Counter(one.lang for one in stories).most_common(1)[0][0]
    entries = "\n".join(
        f'<li{attributes(one.lang, one.direction)}><a href="#{safe_id(one.slug)}">'
        f"{html.escape(one.title, quote=False)}</a></li>"
        for one in stories
    )
    heading = CONTENTS.get(lang.split("-")[0], CONTENTS["en"])
    return f"<div{attributes(lang, direction)}><h2>{heading}</h2><ol>{entries}</ol></div>"


def with_pictures(story: EditionStory) -> str:
    body = story.body
    for picture in story.pictures:
        body = body.replace(f"{{picture:{picture.name}}}", picture.address)
    return body


def finished(pdf: bytes, issue: Issue) -> bytes:
    """The PDF with what PDF/UA-1 and PDF/A ask for beyond what WeasyPrint writes."""
    document = pikepdf.open(io.BytesIO(pdf))
    metadata = document.Root.Metadata
    said = metadata.read_bytes().decode()
    metadata.write(said.replace("</rdf:RDF>", f"{UA}{SCHEMA}</rdf:RDF>").encode())
    document.Root.ViewerPreferences = Dictionary(
        DisplayDocTitle=True, Direction=Name.R2L if issue.binding == "right" else Name.L2R
    )
    make_plain(document)
    for page in document.pages:
        page.obj.Tabs = Name.S
        for note in page.obj.get("/Annots", []):
            if "/Contents" not in note:
                note.Contents = pikepdf.String(link_text(note))
            note.F = 4  # printed, as PDF/A asks
    return saved(document)


def settled(pdf: bytes) -> bytes:
    """A PDF/A of WeasyPrint's without what a strict validator does not take. The same input gives the same bytes."""
    document = pikepdf.open(io.BytesIO(pdf))
    make_plain(document)
    return saved(document)


def make_plain(document: pikepdf.Pdf) -> None:
    """No lists of resources that hold nothing, and no pictures made smooth by the reader."""
    for item in list(document.objects):
        if isinstance(item, pikepdf.Dictionary):
            for name in ("/Pattern", "/Shading", "/ColorSpace", "/XObject"):
                entries = item.get(name)
                if isinstance(entries, pikepdf.Dictionary) and unused(entries, name):
                    del item[name]
        elif isinstance(item, pikepdf.Stream) and item.get("/Subtype") == Name.Image:
            item.Interpolate = False


def saved(document: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    document.save(
        out,
        deterministic_id=True,
        fix_metadata_version=False,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
    )
    return out.getvalue()


def unused(entries: pikepdf.Dictionary, name: str) -> bool:
    """Whether a kind of resource holds nothing, or only the Lab spaces that nothing of ours is painted in."""
    return all(name == "/ColorSpace" and key.startswith("/lab-") for key in entries.keys())


def link_text(note: pikepdf.Object) -> str:
    """Where a link leads, for those who hear it."""
    target = note.get("/Dest") or note.get("/A", Dictionary()).get("/URI") or ""
    return str(target).removeprefix("s-") or "link"
