"""The same copy as HTML for WeasyPrint: 289 × 380 mm, five columns, 9/10.5 pt justified, Noto Serif and Amiri."""

import html
from pathlib import Path

from tests.benchmarks.stories import Article

STYLE = """\
@font-face { font-family: "Body"; src: url("%(fonts)s/NotoSerif-Regular.ttf"); }
@font-face { font-family: "Body"; font-weight: bold; src: url("%(fonts)s/NotoSerif-Bold.ttf"); }
@font-face { font-family: "Naskh"; src: url("%(fonts)s/Amiri-Regular.ttf"); }
@page { size: 289mm 380mm; margin: 12mm; }
section { columns: 5; column-gap: 4mm; column-fill: auto; break-before: page;
  font: 9pt/10.5pt Body, Naskh; text-align: justify; hyphens: auto; }
section.ar { direction: rtl; }
p { margin: 0; text-indent: 9pt; }
h2 { font: bold 16pt/18pt Body, Naskh; margin: 8pt 0 4pt; text-align: start; hyphens: manual; break-after: avoid; }
"""


def document(articles: tuple[Article, ...], fonts: Path) -> str:
    """HTML of the whole issue, each change of direction in a section of its own."""
    parts = [f'<!doctype html><html><head><meta charset="utf-8"><style>{STYLE % {"fonts": fonts.as_uri()}}</style>']
    direction = ""
    for article in articles:
        turned = "ar" if article.lang == "ar" else "latin"
        if turned != direction:
            parts.append(("</section>" if direction else "") + f'<section class="{turned}">')
            direction = turned
        parts.append(f'<article lang="{article.lang}"><h2>{html.escape(article.title)}</h2>')
        parts += [f"<p>{html.escape(paragraph)}</p>" for paragraph in article.paragraphs]
        parts.append("</article>")
    return "\n".join([*parts, "</section></html>"])
