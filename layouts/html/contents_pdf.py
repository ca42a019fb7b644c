"""The contents page of an issue as a PDF/A-2b, for the deposit: each story with its language and its pages."""

import html
from collections.abc import Mapping
from pathlib import Path

from fonts.cache import cache_folder
from fonts.library import Library
from layouts.findings import Finding
from layouts.html.edition import CONTENTS, edition_title, main_language
from layouts.html.reading_pdf import failure, settled
from layouts.html.rendering import Renderer
from layouts.html.typefaces import families_of, text_rules, typeface_rules
from layouts.model.issue import Issue

OPTIONS = {"pdf_variant": "pdf/a-2b", "pdf_tags": True}
SHEET = """@page { size: A4; margin: 22mm 20mm } html { color: black }
h1 { font-size: 1.6em; line-height: 1.2; margin: 0 } h2 { font-size: 1.2em; margin: .4em 0 1em }
table { width: 100%; border-collapse: collapse } td { border-bottom: .4pt solid #888; padding: .35em 0 }
[dir=rtl] td { text-align: right } [dir=rtl] td + td { text-align: left }
td + td { text-align: end; width: 3em; padding-inline-start: 1em; font-variant-numeric: tabular-nums }"""


def contents_pdf(
    issue: Issue, folios: Mapping[str, tuple[int, ...]], library: Library
) -> tuple[bytes, tuple[Finding, ...]]:
    """The page, empty where it cannot be made, and the reason. `folios`: the pages of each story, by its slug."""
    lang = main_language(issue)
    base = lang.split("-")[0]
    direction = "rtl" if base == "ar" else "ltr"
    rows = "\n".join(
        f'<tr><td lang="{html.escape(story.lang)}" dir="{story.direction}">'
        f"{html.escape(story.title, quote=False)}</td>"
        f"<td>{', '.join(map(str, folios.get(story.slug, ())))}</td></tr>"
        for story in issue.stories
    )
    title = html.escape(edition_title(issue, lang), quote=False)
    page = (
        f'<!DOCTYPE html><html lang="{html.escape(lang)}" dir="{direction}"><head><title>{title}</title></head>'
        f"<body><h1>{title}</h1><h2>{CONTENTS.get(base, CONTENTS['en'])}</h2><table>{rows}</table></body></html>"
    )
    fonts = cache_folder() / "boxes" / "fonts"
    faces = typeface_rules(library, families_of(issue.styles), fonts)
    with Renderer() as renderer:
        made = renderer.render(
            page,
            [faces, text_rules(issue.style("body")), SHEET],
            base=Path(fonts),
            folders=(fonts,),
            options=OPTIONS,
        )
    return (b"", (failure(made),)) if made.problem else (settled(made.pdf), ())
