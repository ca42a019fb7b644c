"""The contents page of an issue as a PDF/A-2b, for the deposit: each story with its language and its pages."""

import html
from collections import Counter
from collections.abc import Mapping, Sequence

from fonts.cache import cache_folder
from fonts.library import Library
from layouts.findings import Finding
from layouts.html.edition import CONTENTS, base_style, edition_title, main_language
from layouts.html.look import role_rules
from layouts.html.nameplate import NAMEPLATE, attributes, nameplate
from layouts.html.reading_pdf import failure, settled
from layouts.html.rendering import Renderer
from layouts.html.typefaces import families_of, text_rules, typeface_rules
from layouts.model.folios import printed_folios
from layouts.model.issue import Issue
from layouts.model.story import Story

OPTIONS = {"pdf_variant": "pdf/a-2b", "pdf_tags": True}
SHEET = """@page { size: A4; margin: 20mm 18mm 22mm;
  @bottom-center { content: counter(page) " / " counter(pages); font-size: 8pt; color: #666; direction: ltr } }
html { color: black }
section { margin-bottom: 6mm }
section h2 { font-size: 12.5pt; line-height: 1.4; margin: 0 0 1mm; color: var(--accent) }
table { width: 100%; border-collapse: collapse } tr { break-inside: avoid }
td { border-top: .4pt solid #bbb; padding: 1.1mm 0; vertical-align: baseline; line-height: 1.3 }
td.page { width: 12mm; font-size: 10.5pt; font-weight: 700; font-variant-numeric: tabular-nums }
td.kicker { width: 29mm; font-size: 8.5pt; padding-inline-end: 3mm } td.head { font-size: 10.5pt }
td.byline { width: 42mm; font-size: 8.5pt; font-weight: 400; color: #555; text-align: end; padding-inline-start: 3mm }
section[dir=rtl] td.head { font-size: 13pt; line-height: 1.35 } section[dir=rtl] td { padding: .7mm 0 }
section[dir=rtl] td.kicker, section[dir=rtl] td.byline { font-size: 9pt }"""


def contents_pdf(
    issue: Issue, folios: Mapping[str, tuple[int, ...]], library: Library
) -> tuple[bytes, tuple[Finding, ...]]:
    """The page, empty where it cannot be made, and the reason. `folios`: the pages of each story, by its slug."""
    lang = main_language(issue)
    direction = "rtl" if lang.split("-")[0] == "ar" else "ltr"
    title = html.escape(edition_title(issue, lang), quote=False)
    page = (
        f'<!DOCTYPE html><html lang="{html.escape(lang)}" dir="{direction}"><head><title>{title}</title></head>'
        f"<body>{nameplate(issue, lang)}{lists(issue, folios)}</body></html>"
    )
    fonts = cache_folder() / "boxes" / "fonts"
    faces = typeface_rules(library, families_of(issue.styles), fonts)
    with Renderer() as renderer:
        made = renderer.render(
            page,
            [faces, text_rules(issue.style("body")), role_rules(issue), NAMEPLATE, SHEET],
            folders=(fonts,),
            options=OPTIONS,
        )
    return (b"", (failure(made),)) if made.problem else (settled(made.pdf), ())


def lists(issue: Issue, folios: Mapping[str, tuple[int, ...]]) -> str:
    """The stories with their pages, those of each direction by themselves, the front page's first."""
    printed = dict(zip((page.folio for page in issue.pages), printed_folios(issue.pages)))
    groups: dict[str, list[Story]] = {}
    for story in issue.stories:
        groups.setdefault(story.direction, []).append(story)
    made = []
    for direction, stories in groups.items():
        words = Counter({one.lang: 0 for one in stories})
        for one in stories:
            words[one.lang] += one.words
        lang = words.most_common(1)[0][0]
        heading = CONTENTS.get(lang.split("-")[0], CONTENTS["en"])
        pages = {one.slug: [printed.get(folio, str(folio)) for folio in folios.get(one.slug, ())] for one in stories}
        rows = "\n".join(row(one, pages[one.slug]) for one in stories)
        made.append(f"<section{attributes(lang, direction)}><h2>{heading}</h2><table>{rows}</table></section>")
    return "".join(made)


def row(story: Story, pages: Sequence[str]) -> str:
    """A story: its pages, and what a reader finds it by."""
    parts = {base_style(one): one.text for one in reversed(story.paragraphs)}
    told = attributes(story.lang, story.direction)
    kicker, head, byline = (
        html.escape(text, quote=False) for text in (parts.get("kicker", ""), story.title, parts.get("byline", ""))
    )
    return (
        f'<tr><td class="page">{", ".join(pages) or "–"}</td><td class="kicker"{told}>{kicker}</td>'
        f'<td class="head"{told}>{head}</td><td class="byline"{told}>{byline}</td></tr>'
    )
