"""Boxes that come along: prayer times, weather, results and classifieds, each made of a list by a template of ours.

In: a template's name, the rows of a list (the first names the columns) and a title. Out: HTML like that of any box.
A template's `<!--head-->` and `<!--cell-->` parts stand once for each column, `<!--row-->` once for each row.
"""

import html
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from layouts.intake.language import direction_of_language, language_of

FOLDER = Path(__file__).parent / "box_templates"
NAMES = tuple(sorted(path.stem for path in FOLDER.glob("*.html")))
PART = "<!--{0}-->(.*?)<!--/{0}-->"
FIELD = re.compile(r"\{(\d+|value|title|lang|dir|sky)\}")
# What the sky looks like, by words of the five languages; the first that is found.
SKIES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("storm", re.compile(r"storm|thunder|orage|onweer|tormenta|رعد|عاص", re.I)),
    ("rain", re.compile(r"rain|shower|pluie|averse|regen|bui|lluvia|مطر|أمطار|ممطر|زخات", re.I)),
    ("snow", re.compile(r"snow|neige|sneeuw|nieve|ثلج|ثلوج", re.I)),
    ("part", re.compile(r"part|éclaircie|opklaring|half|wissel|variable|intervalos|جزئي|متفرق|قليل", re.I)),
    ("cloud", re.compile(r"cloud|overcast|nuag|couvert|bewolkt|nubos|nublado|nub|غائم|غيوم|سحب", re.I)),
    ("mist", re.compile(r"mist|fog|brume|brouillard|nevel|niebla|ضباب", re.I)),
    ("sun", re.compile(r"sun|clear|fine|soleil|ensoleil|dégagé|zon|helder|sol|despejado|مشمس|صحو|صاف", re.I)),
)


def template_box(name: str, rows: Sequence[Sequence[str]], title: str) -> str:
    """The template's HTML with all rows in it; every word of the list is there, in the list's own language."""
    page = (FOLDER / f"{name}.html").read_text(encoding="utf-8")
    head, body = (list(rows[0]), rows[1:]) if rows else ([], [])
    lang = language_of(" ".join([title, *(cell for row in rows for cell in row)]))
    said = {"title": html.escape(title), "lang": lang, "dir": direction_of_language(lang)}
    page = repeated(page, "head", [{"value": html.escape(cell)} for cell in head])
    pattern = re.search(PART.format("row"), page, re.S)
    if pattern is not None:
        lines = "".join(one_row(pattern[1], row, len(head)) for row in body)
        page = page[: pattern.start()] + lines + page[pattern.end() :]
    if not title:
        page = re.sub(PART.format("title"), "", page, flags=re.S)
    return with_values(page, said)


def one_row(pattern: str, row: Sequence[str], width: int) -> str:
    """A row by the pattern: `{1}` is its first cell, and what a cell part says stands for each of the others."""
    cells = [html.escape(cell.strip()) for cell in [*row, *[""] * (width - len(row))]]
    # a pattern may name its first columns; the cell part takes those that are left
    named = {int(number) for number in re.findall(r"\{(\d+)\}", pattern)}
    rest = [cell for place, cell in enumerate(cells, 1) if place not in named]
    made = repeated(pattern, "cell", [{"value": cell} for cell in rest])
    values = {str(place): cell for place, cell in enumerate(cells, 1)} | {"sky": sky_of(" ".join(row))}
    return with_values(made, values)


def repeated(text: str, part: str, values: Sequence[Mapping[str, str]]) -> str:
    return re.sub(
        PART.format(part), lambda found: "".join(with_values(found[1], one) for one in values), text, flags=re.S
    )


def with_values(text: str, values: Mapping[str, str]) -> str:
    return FIELD.sub(lambda field: values.get(field[1], field[0]), text)


def sky_of(words: str) -> str:
    """The kind of sky that a row tells of; `none` where it tells of none.

    >>> sky_of("Rabat Pluie faible 12 17"), sky_of("فاس مشمس"), sky_of("Fès")
    ('rain', 'sun', 'none')
    """
    return next((name for name, pattern in SKIES if pattern.search(words)), "none")
