"""The same copy as a Typst document: 289 × 380 mm, five columns, 9/10.5 pt justified, Noto Serif and Amiri.

`flow` is one run of five columns per section. In `boxes` each article has five balanced columns of its own under its
headline; Typst 0.15 cannot balance columns, so the text is measured in one column first and the height divided.
"""

import importlib.util
from pathlib import Path
from typing import Literal

from tests.benchmarks.stories import Article

Mode = Literal["flow", "boxes"]

PREAMBLE = """\
#set page(width: 289mm, height: 380mm, margin: 12mm, numbering: "1"{columns})
#set columns(gutter: 4mm)
#set text(font: ("Noto Serif", "Amiri"), size: 9pt, hyphenate: true, top-edge: 0.8em, bottom-edge: -0.2em)
// lines of 9 pt and 1.5 pt between them; paragraphs follow on the same pitch
#set par(justify: true, leading: 1.5pt, spacing: 1.5pt, first-line-indent: 9pt)
#let headline(size, title) = block(above: 10.5pt, below: 6pt, sticky: true,
  par(justify: false, first-line-indent: 0pt, leading: 3pt, text(size: size, weight: "bold", hyphenate: false, title)))
"""
BOX = """\
#let pitch = 10.5pt
#let article(title, body) = layout(size => {
  let one = measure(block(width: (size.width - 16mm) / 5, body)).height
  // a line to spare: five columns never end on the very line that division gives
  let lines = calc.ceil((one + 1.5pt) / pitch / 5) + 1
  block(breakable: false, above: 12pt, {
    headline(24pt, title)
    block(height: lines * pitch, columns(5, body))
  })
})
"""


def document(articles: tuple[Article, ...], mode: Mode) -> str:
    """Typst source of the whole issue, each change of direction on a new page."""
    parts = [PREAMBLE.format(columns=", columns: 5" if mode == "flow" else "")]
    if mode == "boxes":
        parts.append(BOX)
    direction = "ltr"
    for article in articles:
        if (turned := "rtl" if article.lang == "ar" else "ltr") != direction:
            direction = turned
            parts.append("#pagebreak()")
        parts.append(f'#set text(lang: "{article.lang}", dir: {direction})')
        body = "#parbreak()\n".join(f"#{_string(paragraph)}\n" for paragraph in article.paragraphs)
        if mode == "boxes":
            parts.append(f"#article({_string(article.title)})[\n{body}]")
        else:
            parts.append(f"#headline(16pt, {_string(article.title)})\n{body}#parbreak()")
    return "\n".join(parts)


def static_fonts(folder: Path) -> None:
    """Noto Serif at two weights and Amiri as static files: the least that Typst must scan when it starts."""
    from fontTools.ttLib import TTFont
    from fontTools.varLib import instancer

    folder.mkdir(parents=True, exist_ok=True)
    for weight, style in ((400, "Regular"), (700, "Bold")):
        font = TTFont(_files("fontpkg_noto_serif") / "NotoSerif[wdth,wght].ttf")
        instancer.instantiateVariableFont(font, {"wght": weight, "wdth": 100}, inplace=True, updateFontNames=True)
        font.save(folder / f"NotoSerif-{style}.ttf")
        (folder / f"Amiri-{style}.ttf").write_bytes((_files("fontpkg_amiri") / f"Amiri-{style}.ttf").read_bytes())


def _files(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    assert spec is not None and spec.origin is not None
    return Path(spec.origin).parent / "files"


def _string(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
