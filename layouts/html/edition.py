"""The issue's stories as HTML for reading: headings, lists, tables and pictures by what they are, each run in its
language and direction, in the order of the stories. The PDF and the EPUB for reading are made of this."""

import base64
import html
import io
import re
from collections.abc import Callable, Iterable

import msgspec

from layouts.model.dates import date_line
from layouts.model.fields import languages
from layouts.model.frame import PictureFrame
from layouts.model.issue import Issue, text_in
from layouts.model.story import Paragraph, Run, Story

WIDEST = 1400  # pixels of a picture: what a tablet shows
QUALITY = 82
MARKER = re.compile(r"(?:[•–]|(\d{1,4})[.)])\u00a0")
TAGS = {"headline": "h2", "crosshead": "h3", "pull-quote": "blockquote"}
CONTENTS = {"ar": "المحتويات", "fr": "Sommaire", "es": "Índice", "nl": "Inhoud", "en": "Contents"}
Read = Callable[[str], bytes]  # a picture's bytes by its key


class EditionPicture(msgspec.Struct, frozen=True):
    """A picture made small enough to be read on a screen."""

    name: str
    data: bytes
    kind: str  # media type

    @property
    def address(self) -> str:
        return f"data:{self.kind};base64,{base64.b64encode(self.data).decode()}"


class EditionStory(msgspec.Struct, frozen=True):
    """A story as HTML, with its pictures by the names that the HTML has as `{picture:NAME}`."""

    slug: str
    title: str
    lang: str
    direction: str
    body: str
    pictures: tuple[EditionPicture, ...]


def edition_stories(issue: Issue, read: Read) -> tuple[EditionStory, ...]:
    """Every story of the issue. A picture that cannot be read leaves its caption."""
    told = alternatives(issue)
    return tuple(edition_story(story, issue, read, told) for story in issue.stories)


def edition_story(story: Story, issue: Issue, read: Read, told: dict[tuple[str, str], str]) -> EditionStory:
    """One story: its head, its pictures after that, its text."""
    head = [p for p in story.paragraphs if base_style(p) in ("kicker", "headline", "deck", "byline")]
    text = [p for p in story.paragraphs if p not in head]
    pictures: list[EditionPicture] = []
    figures: list[str] = []
    for number, placed in enumerate(story.pictures, 1):
        alternative = told.get((story.slug, placed.picture)) or placed.alternative or placed.caption or story.title
        picture = small_picture(placed.picture, f"{safe_id(story.slug)}-{number}", read)
        caption = " ".join(filter(None, [placed.caption, placed.credit and f"({placed.credit})"]))
        shown = f"<figcaption>{html.escape(caption, quote=False)}</figcaption>" if caption else ""
        if picture is not None:
            pictures.append(picture)
            image = f'<img src="{{picture:{picture.name}}}" alt="{html.escape(alternative)}" />'
            figures.append(f"<figure>{image}{shown}</figure>")
        elif caption:
            figures.append(f'<p class="caption">{html.escape(caption, quote=False)}</p>')
    body = "\n".join([*blocks(head, story), *figures, *blocks(text, story)])
    return EditionStory(story.slug, story.title, story.lang, story.direction, body, tuple(pictures))


def alternatives(issue: Issue) -> dict[tuple[str, str], str]:
    """What the pages say in the place of pictures, by story and picture."""
    return {
        (frame.story, frame.picture): frame.alternative
        for page in issue.pages
        for frame in page.frames
        if isinstance(frame, PictureFrame) and frame.alternative
    }


def blocks(paragraphs: Iterable[Paragraph], story: Story) -> list[str]:
    """Paragraphs as elements; items and rows that follow one another as one list or table."""
    made: list[str] = []
    waiting: list[Paragraph] = []
    for paragraph in [*paragraphs, None]:
        kind = group_of(paragraph) if paragraph is not None else ""
        if waiting and (paragraph is None or kind != group_of(waiting[0])):
            made.append(list_of(waiting, story) if group_of(waiting[0]) == "item" else table_of(waiting, story))
            waiting = []
        if paragraph is None:
            break
        if kind:
            waiting.append(paragraph)
        else:
            style = base_style(paragraph)
            tag = TAGS.get(style, "p")
            marks = f' class="{style}"' if tag == "p" and style != "body" else ""
            inside = inline(paragraph)
            inside = f"<p>{inside}</p>" if tag == "blockquote" else inside
            made.append(f"<{tag}{marks}{language(paragraph, story)}>{inside}</{tag}>")
    return made


def group_of(paragraph: Paragraph) -> str:
    """`item` or `row` for what stands in a list or a table."""
    if getattr(paragraph, "cell", None) is not None or paragraph.style in ("table-row", "table-head"):
        return "row"
    return "item" if getattr(paragraph, "item", None) is not None or paragraph.style == "item" else ""


def list_of(items: list[Paragraph], story: Story) -> str:
    """A list, numbered where its first item is."""
    first = items[0]
    found = MARKER.match(first.text)
    value = getattr(first, "item", None)
    is_numbered = value.kind not in ("bullet", "none") if value is not None else bool(found and found[1])
    start = getattr(value, "start", 0) or (int(found[1]) if found and found[1] else 1)
    opening = f'<ol start="{start}">' if is_numbered and start != 1 else "<ol>" if is_numbered else "<ul>"
    rows = [f"<li{language(one, story)}>{inline(without_marker(one))}</li>" for one in items]
    return "\n".join([opening, *rows, "</ol>" if is_numbered else "</ul>"])


def without_marker(paragraph: Paragraph) -> Paragraph:
    found = MARKER.match(paragraph.runs[0].text) if paragraph.runs else None
    if not found:
        return paragraph
    first = msgspec.structs.replace(paragraph.runs[0], text=paragraph.runs[0].text[found.end() :])
    return msgspec.structs.replace(paragraph, runs=(first, *paragraph.runs[1:]))


def table_of(rows: list[Paragraph], story: Story) -> str:
    """A table; its first row is its head."""
    grid: list[list[str]] = []
    for paragraph in rows:
        cell = getattr(paragraph, "cell", None)
        if cell is None:
            grid.append(inline(paragraph).split("\t"))
            continue
        while len(grid) <= cell.row:
            grid.append([])
        grid[cell.row] += [""] * (cell.column + 1 - len(grid[cell.row]))
        before = grid[cell.row][cell.column]
        grid[cell.row][cell.column] = f"{before} {inline(paragraph)}".strip()
    width = max(map(len, grid), default=0)
    lines = []
    for number, cells in enumerate(row for row in grid if row):
        opening, closing = ('<th scope="col">', "</th>") if number == 0 else ("<td>", "</td>")
        padded = [*cells, *[""] * (width - len(cells))]
        lines.append("<tr>" + "".join(f"{opening}{cell}{closing}" for cell in padded) + "</tr>")
    return "<table>\n" + "\n".join(lines) + "\n</table>"


def inline(paragraph: Paragraph) -> str:
    """A paragraph's runs with looks and languages, foreign phrases kept apart from their neighbours' direction."""
    return "".join(run_of(run) for run in paragraph.runs)


def run_of(run: Run) -> str:
    text = html.escape(run.text, quote=False).replace("\n", "<br />")
    if run.bold:
        text = f"<b>{text}</b>"
    if run.italic:
        text = f"<i>{text}</i>"
    lang = f' lang="{html.escape(run.lang)}" xml:lang="{html.escape(run.lang)}"' if run.lang else ""
    if run.isolate:
        return f'<bdi{lang} dir="{run.isolate}">{text}</bdi>'
    return f"<span{lang}>{text}</span>" if lang else text


def language(paragraph: Paragraph, story: Story) -> str:
    """The attributes of a paragraph in another language or direction than its story's."""
    lang = html.escape(paragraph.lang)
    said = f' lang="{lang}" xml:lang="{lang}"' if paragraph.lang != story.lang else ""
    return said + (f' dir="{paragraph.direction}"' if paragraph.direction != story.direction else "")


def base_style(paragraph: Paragraph) -> str:
    """The role that a style stands for: `headline-3` is a headline, `body-first` is body."""
    return next((name for name in ("headline", "body", *TAGS) if paragraph.style.startswith(name)), paragraph.style)


def small_picture(key: str, name: str, read: Read) -> EditionPicture | None:
    """The picture no wider than a screen, in RGB; None where it is none that can be read."""
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(read(key))) as opened:
            upright = ImageOps.exif_transpose(opened)
            is_drawing = opened.format in ("PNG", "GIF")
            picture = upright.convert("RGB")
    except (OSError, ValueError, SyntaxError, KeyError, Image.DecompressionBombError):
        return None
    picture.thumbnail((WIDEST, WIDEST * 2))
    out = io.BytesIO()
    if is_drawing:
        picture.save(out, "PNG", optimize=True)
        return EditionPicture(f"{name}.png", out.getvalue(), "image/png")
    picture.save(out, "JPEG", quality=QUALITY, optimize=True)
    return EditionPicture(f"{name}.jpg", out.getvalue(), "image/jpeg")


def main_language(issue: Issue) -> str:
    """The language of most of the issue's words."""
    words: dict[str, int] = {}
    for story in issue.stories:
        words[story.lang] = words.get(story.lang, 0) + story.words
    return max(sorted(words), key=lambda lang: words[lang]) if words else (languages(issue) or ("en",))[0]


def edition_title(issue: Issue, lang: str) -> str:
    paper = text_in(issue.publication.title, lang) or "Tarwisa"
    return f"{paper} {issue.dateline.number} – {date_line(issue.dateline.date, lang)}"


def safe_id(slug: str) -> str:
    """A slug as an identifier that XML takes: letters and digits of any script."""
    return "s-" + (re.sub(r"[^\w-]+", "-", slug).strip("-") or "x")
