"""The same copy as an issue folder for `tarwisa make`: page and type as in the Typst document, and text only."""

from pathlib import Path
from typing import Literal

from tests.benchmarks.stories import Article

Mode = Literal["flow", "modular"]

ISSUE = """\
template = "tabloid-bilingual"

[publication]
title = {{ fr = "Banc d'essai" }}

[issue]
number = 1
date = 2026-11-24

[page]
size = [289, 380]
margins = [12, 12, 12, 12]
columns = 5
gutter = 4
baseline = 10.5

[style.body]
font = "Noto Serif"
arabic_font = "Amiri"
size = 9
leading = 10.5
arabic_size = 9
arabic_leading = 10.5
width = 100
align = "justify"
hyphenate = true

[makeup]
mode = "{mode}"
"""
STORY = """\
---
title: {title}
lang: {lang}
---
{body}
"""


def write_folder(articles: tuple[Article, ...], mode: Mode, folder: Path) -> None:
    """Write the issue folder, its stories named in their order."""
    (folder / "stories").mkdir(parents=True, exist_ok=True)
    (folder / "issue.toml").write_text(ISSUE.format(mode=mode), encoding="utf-8")
    for article in articles:
        title = '"' + article.title.replace('"', '\\"') + '"'
        text = STORY.format(title=title, lang=article.lang, body="\n\n".join(article.paragraphs))
        (folder / "stories" / f"{article.slug}.md").write_text(text, encoding="utf-8")
