"""A story file becomes a Story: a head from its front matter, paragraphs from its Markdown."""

import re
from itertools import groupby

import msgspec

from layouts.findings import Finding, Severity
from layouts.intake.blocks import SPACES, Block, InlinePicture, read_markdown
from layouts.intake.front_matter import split_front_matter
from layouts.intake.items import list_items
from layouts.intake.language import (
    LATIN_LETTERS,
    RTL_LETTERS,
    direction_of_language,
    first_strong,
    language_of,
)
from layouts.intake.limits import parted
from layouts.intake.mixed import separated
from layouts.intake.rows import table_paragraphs, tables_in
from layouts.model.story import Direction, Paragraph, Run, Story

HEAD = (("kicker", "kicker"), ("title", "headline"), ("deck", "deck"), ("byline", "byline"))  # key, style, in order
STYLES = {"heading": "crosshead", "quote": "pull-quote", "code": "body"}
LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")
FOREIGN_SHARE = 0.6  # of the letters: above it a paragraph is in the other script, though words of this one stand in it
FOREIGN_WORDS = 4  # fewer are a name, and stay where the story's own lines stand
DASHES = {"en": " — "}  # between a dateline and its text; elsewhere an en dash
DASH = " – "
YES, NO = ("yes", "true", "1"), ("no", "false", "0")
MAY_BE_LEFT_OUT = {"deck": "deck", "quote": "pull-quote"}  # what `optional` names, and its style


class StoryCopy(msgspec.Struct, frozen=True):
    """A story as its file tells it, and the pictures it asks for by file name, with caption and credit. `files` says
    where pictures lie that are not in the issue folder."""

    story: Story
    pictures: tuple["WantedPicture", ...]
    findings: tuple[Finding, ...]
    files: tuple[tuple[str, str], ...] = ()


class WantedPicture(msgspec.Struct, frozen=True):
    """A picture by the name the story gives it; `line` is where."""

    file: str
    caption: str
    credit: str
    line: int
    alternative: str = ""


def read_story(data: bytes, name: str, stem: str) -> StoryCopy:
    """The story in a file's bytes; `name` is the file's for findings, `stem` the slug when the story gives none."""
    text, findings = decoded(data, name)
    front = split_front_matter(text, name)
    body = read_markdown(front.body, name, front.body_line)
    findings += [*front.findings, *body.findings]
    values = {key: SPACES.sub(" ", " ".join(value.split("\u2028"))).strip() for key, value in front.values.items()}
    blocks = list(body.blocks)
    if "title" not in values and blocks and blocks[0].kind == "heading":
        values["title"] = blocks.pop(0).text
    return with_files(story_of(values, blocks, body.pictures, findings, name, stem), ())


def read_other_copy(data: bytes, name: str, stem: str, paper: tuple[str, ...] = ()) -> StoryCopy:
    """The story in a file that is no Markdown; `paper`: the newspaper's titles. Raises Unreadable."""
    from layouts.intake.manuscript import read_manuscript

    manuscript = read_manuscript(data, name, paper, stem)
    findings = list(manuscript.findings)
    made = story_of(manuscript.values, list(manuscript.blocks), manuscript.pictures, findings, name, stem)
    return with_files(made, manuscript.files)


def with_files(copy: StoryCopy, files: tuple[tuple[str, bytes], ...]) -> StoryCopy:
    """The copy with its pictures that came within it as files of their own; `files` are those of a packed file."""
    if not files and not any(picture.file.startswith("data:") for picture in copy.pictures):
        return copy
    from layouts.intake.within import kept

    return kept(copy, files)


def story_of(
    values: dict[str, str],
    blocks: list[Block],
    pictures: tuple[InlinePicture, ...],
    findings: list[Finding],
    name: str,
    stem: str,
) -> StoryCopy:
    """The story of a head's values and a text's blocks. `findings` so far go first."""
    values = {key: value for key, value in values.items() if value}
    slug = values.get("slug", stem)
    blocks = parted(blocks, name, findings)
    prose = " ".join([values[key] for key, _ in HEAD if key in values] + [block.text for block in blocks])
    lang = stated_language(values, name, findings) or language_of(prose)
    direction = stated_direction(values, prose, lang, name, findings)
    story = Story(
        slug=slug,
        lang=lang,
        direction=direction,
        paragraphs=(*head(values, lang, direction), *paragraphs(blocks, values.get("dateline", ""), lang, direction)),
        section=values.get("section", ""),
        priority=whole_number(values, "priority", 3, (1, 5), name, findings),
        page=whole_number(values, "page", 0, (1, 999), name, findings),
        filler=truth(values, "filler", name, findings),
        optional=parts_left_out(values, name, findings),
    )
    if not story.paragraphs:
        findings.append(found("warning", "empty-story", f"{name}: the file is empty", "write it, or take it out"))
    elif "title" not in values:
        findings.append(found("warning", "untitled-story", f"{name}: the story has no title", "add a line `title: …`"))
    elif not blocks:
        findings.append(found("warning", "empty-story", f"{name}: no text under the title", "write it, or wait for it"))
    return StoryCopy(story, wanted(values, pictures, name, findings), tuple(findings))


def decoded(data: bytes, name: str) -> tuple[str, list[Finding]]:
    """The text of a file: UTF-8, or UTF-16 by its mark, or else what Arabic Windows wrote."""
    findings = []
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as error:
        text = data.decode("cp1256")
        line = data.count(b"\n", 0, error.start) + 1
        findings.append(
            found(
                "warning",
                "text-encoding",
                f"{name}:{line}: this is not UTF-8; read as Windows-1256 (Arabic and French)",
                "look whether its accents and Arabic are right, and save the file as UTF-8",
            )
        )
    return text.replace("\r\n", "\n").replace("\r", "\n"), findings


def stated_language(values: dict[str, str], name: str, findings: list[Finding]) -> str:
    """The language the front matter gives, or nothing."""
    lang = values.get("lang", "")
    if lang and not LANGUAGE_TAG.match(lang):
        findings.append(
            found("warning", "front-matter-value", f"{name}: lang: {lang} is no language", "write nl, fr, en, es or ar")
        )
        return ""
    return lang


def stated_direction(values: dict[str, str], prose: str, lang: str, name: str, findings: list[Finding]) -> Direction:
    """`dir` where it is given; its `auto` is the first strong character, and saying nothing is the language's way."""
    match values.get("dir", ""):
        case "ltr":
            return "ltr"
        case "rtl":
            return "rtl"
        case "auto":
            return first_strong(prose) or direction_of_language(lang)
        case "":
            return direction_of_language(lang)
        case other:
            message = f"{name}: dir: {other} is no direction"
            findings.append(found("warning", "front-matter-value", message, "write ltr, rtl or auto"))
            return direction_of_language(lang)


def whole_number(
    values: dict[str, str], key: str, missing: int, limits: tuple[int, int], name: str, findings: list[Finding]
) -> int:
    """The number a key gives, or `missing` where it gives none that is within the limits."""
    text = values.get(key, "")
    if not text:
        return missing
    if text.isdecimal() and len(text) < 10 and limits[0] <= int(text) <= limits[1]:
        return int(text)
    advice = f"write a whole number from {limits[0]} to {limits[1]}"
    findings.append(found("warning", "front-matter-value", f"{name}: {key}: {text} cannot be used", advice))
    return missing


def truth(values: dict[str, str], key: str, name: str, findings: list[Finding]) -> bool:
    """Whether a key says yes; a finding where it says neither yes nor no."""
    said = values.get(key, "no").lower()
    if said not in YES + NO:
        message = f"{name}: {key}: {said} cannot be used"
        findings.append(found("warning", "front-matter-value", message, "write yes or no"))
    return said in YES


def parts_left_out(values: dict[str, str], name: str, findings: list[Finding]) -> tuple[str, ...]:
    """The styles of the parts that `optional` lets the make-up leave out; a finding for each that it can't."""
    said = [part.strip() for part in values.get("optional", "").split(",") if part.strip()]
    for part in said:
        if part not in MAY_BE_LEFT_OUT:
            advice = f"what may be left out: {', '.join(MAY_BE_LEFT_OUT)}"
            findings.append(found("warning", "front-matter-value", f"{name}: optional: {part} cannot be used", advice))
    return tuple(style for part, style in MAY_BE_LEFT_OUT.items() if part in said)


def head(values: dict[str, str], lang: str, direction: Direction) -> list[Paragraph]:
    """Kicker, headline, deck and byline, as far as they are given. They keep the story's direction."""
    return [
        Paragraph(style, separated((Run(values[key]),), direction), lang, direction)
        for key, style in HEAD
        if key in values
    ]


def paragraphs(blocks: list[Block], dateline: str, lang: str, direction: Direction) -> list[Paragraph]:
    """The body. The first paragraph, and the first after a crosshead, are `body-first`."""
    result: list[Paragraph] = []
    first = True
    for kind, group in groupby(blocks, key=lambda block: block.kind if block.kind in ("row", "item") else ""):
        alike = list(group)
        if kind == "row":
            for table in tables_in(alike):
                result.extend(table_paragraphs(table, lang, direction))
        elif kind == "item":
            for item, runs in list_items(alike):
                made = paragraph_of("item", runs, lang, direction)
                result.append(msgspec.structs.replace(made, item=item))
        if kind:
            first = False
            continue
        for block in alike:
            style, runs = STYLES.get(block.kind, "body"), block.runs
            if block.kind == "paragraph":
                style = "body-first" if first else "body"
                if dateline:
                    runs = (Run(dateline, bold=True), Run(DASHES.get(lang.split("-")[0], DASH)), *runs)
                    dateline = ""
            first = block.kind == "heading"
            result.append(paragraph_of(style, runs, lang, direction))
    if dateline:
        result.insert(0, Paragraph("body-first", (Run(dateline, bold=True),), lang, direction))
    return result


def paragraph_of(style: str, runs: tuple[Run, ...], lang: str, direction: Direction) -> Paragraph:
    """A paragraph of a story in this language; one in the other script has its own language and direction."""
    text = "".join(run.text for run in runs)
    if is_foreign(text, direction):
        lang = language_of(text)
        direction = direction_of_language(lang)
    return Paragraph(style, separated(runs, direction), lang, direction)


def is_foreign(text: str, direction: Direction) -> bool:
    """Whether a paragraph of a story that runs this way is written in the other script."""
    foreign, own = (LATIN_LETTERS, RTL_LETTERS) if direction == "rtl" else (RTL_LETTERS, LATIN_LETTERS)
    if not foreign.search(text):
        return False
    letters = sum(map(len, foreign.findall(text)))
    of_own = sum(map(len, own.findall(text)))
    if letters < FOREIGN_SHARE * (letters + of_own) or len(text.split()) < FOREIGN_WORDS:
        return False
    return of_own == 0 or first_strong(text) != direction


def wanted(
    values: dict[str, str], inline: tuple[InlinePicture, ...], name: str, findings: list[Finding]
) -> tuple[WantedPicture, ...]:
    """The pictures that the story asks for: that of its front matter first, then those within its text."""
    pictures = [WantedPicture(one.file, one.caption, "", one.line, one.alternative) for one in inline]
    caption, credit, alternative = (values.get(key, "") for key in ("caption", "credit", "alt"))
    if "picture" in values:
        pictures.insert(0, WantedPicture(values["picture"], caption, credit, 1, alternative))
    elif caption or credit or alternative:
        said = " ".join(filter(None, (caption, credit, alternative)))
        message = f"{name}: a caption or credit without a picture, left out: {said}"
        findings.append(found("warning", "caption-without-picture", message, "name the picture in `picture:`"))
    return tuple(pictures)


def found(severity: Severity, code: str, message: str, advice: str) -> Finding:
    return Finding(severity=severity, code=code, message=message, advice=advice)
