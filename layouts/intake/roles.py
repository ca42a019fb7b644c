"""The desk's first look at copy: signs cleaned, boilerplate cut, and the lines told by what they are.

A headline, a byline and a dateline are recognised where the file does not say them; crossheads are short lines without
a stop between paragraphs.
"""

import re
from collections.abc import Collection

import msgspec

from layouts.findings import Finding
from layouts.intake.blocks import Block, merged, with_text
from layouts.intake.boilerplate import cut_boilerplate
from layouts.intake.changes import ChangeList
from layouts.intake.cleaning import Cleaning
from layouts.intake.language import (
    LATIN_LETTERS,
    direction_of_language,
    language_by_little_words,
    language_of,
    language_of_script,
)
from layouts.intake.manuscript import Manuscript
from layouts.intake.typography import Digits
from layouts.model.story import Run

NO_PROSE = frozenset(("slug", "lang", "dir", "priority", "page", "picture"))  # of a head's keys
ALL_BOLD = 0.9  # of the characters
HEADLINE_WORDS = 16  # longer lines are a lead
CROSSHEAD_WORDS = 8
PARAGRAPH_WORDS = 12  # fewer beside it, and a short line may be one of a list
BYLINE = re.compile(r"(بقلم|كتب(ت)?|إعداد|من إعداد|حاوره|ترجمة|by|par|por|door)\s*[:：/]?\s+\S", re.I)
BYLINE_WORDS = 7
BYLINE_LINES = 3  # of the beginning
NAME = r"[A-ZÀ-ÞŒ][\w’'.-]*"
DATELINE = re.compile(
    rf"((?:{NAME}(?: {NAME}){{0,2}}|[\u0621-\u064a]{{3,}}(?: [\u0621-\u064a]{{2,}})?)"
    r"(?: ?[(/،,] ?[\w. ]{2,24}\)?)?)\s*[–—-]{1,2}\s+(?=\S)"
)
SECOND_DASH = 60  # characters: a dash that comes back so soon encloses something
STOPS = tuple(".!?…:;؟؛")
CLOSING = '»”’")]* \u00a0'  # may stand after the stop
SENTENCE_WORDS = 8  # a shorter paragraph may well do without a full stop


def edited(
    manuscript: Manuscript,
    name: str,
    paper: tuple[str, ...] = (),
    stem: str = "",
    undone: Collection[str] = (),
    digits: Digits = "keep",
) -> Manuscript:
    """The manuscript as a story can be made of it, with all that was changed in its findings and in its change list.

    `stem` is the story's short name where it has none of its own; `undone` names changes that are not to be made.
    """
    changes = ChangeList(manuscript.values.get("slug") or stem, undone)
    cleaning = Cleaning(name, changes, digits)
    lang = manuscript.values.get("lang") or language_of(" ".join(block.text for block in manuscript.blocks[:40]))
    values = {
        key: value if key in NO_PROSE else cleaning.text(value, key, language_in(value, lang)).strip()
        for key, value in manuscript.values.items()
    }
    blocks = plain_where_all_is_bold(manuscript.blocks, changes)
    own, of_cut = cut_boilerplate(blocks, name, paper, changes)
    numbers = {id(block): number for number, block in enumerate(blocks, 1)}
    cleaned = [cleaning.block(block, f"paragraph-{numbers[id(block)]}", language_in(block.text, lang)) for block in own]
    pictures = tuple(
        msgspec.structs.replace(picture, caption=cleaning.text(picture.caption, f"caption-{number}", lang))
        for number, picture in enumerate(manuscript.pictures, 1)
    )
    rest = [block for block in cleaned if block.runs]
    take_headline(values, rest)
    take_byline(values, rest)
    take_dateline(values, rest)
    mark_crossheads(rest)
    return msgspec.structs.replace(
        manuscript,
        values=values,
        blocks=tuple(rest),
        pictures=pictures,
        findings=(*manuscript.findings, *cleaning.findings(), *of_cut, *missing_stops(rest, name)),
        changes=(*manuscript.changes, *changes.made),
    )


def plain_where_all_is_bold(blocks: tuple[Block, ...], changes: ChangeList) -> tuple[Block, ...]:
    """The blocks without their boldness, where nearly the whole text has it: it says nothing then."""
    lengths = {
        bold: sum(len(run.text) for block in blocks for run in block.runs if run.bold == bold) for bold in (0, 1)
    }
    if not lengths[1] or lengths[1] < ALL_BOLD * (lengths[0] + lengths[1]) or len(blocks) < 2:
        return blocks
    if changes.propose("bold-throughout", "text", "bold", "plain", "a text in bold from end to end") == "bold":
        return blocks
    return tuple(
        Block(
            block.kind, merged(tuple(Run(run.text, italic=run.italic) for run in block.runs)), block.line, block.level
        )
        for block in blocks
    )


def language_in(text: str, lang: str) -> str:
    """The language of a paragraph in a story of that language: another where its letters or little words say so."""
    by_script = language_of_script(text)
    if by_script:
        return by_script
    if direction_of_language(lang) == "rtl" and LATIN_LETTERS.search(text):
        return language_by_little_words(text) or "en"
    return language_by_little_words(text) or lang


def take_headline(values: dict[str, str], blocks: list[Block]) -> None:
    """The first line as the headline, when it is one: a heading, or short and without a full stop."""
    if values.get("title") or len(blocks) < 2:
        return
    first = blocks[0]
    text = first.text.strip()
    short = first.kind == "paragraph" and len(text.split()) <= HEADLINE_WORDS and not text.endswith((".", ":", "،"))
    if (first.kind == "heading" or short) and not BYLINE.match(text):
        values["title"] = " ".join(text.split())
        del blocks[0]


def take_byline(values: dict[str, str], blocks: list[Block]) -> None:
    """A line “by” somebody near the beginning, or alone at the end."""
    if values.get("byline"):
        return
    for number in (*range(min(BYLINE_LINES, len(blocks))), len(blocks) - 1):
        text = blocks[number].text.strip() if 0 <= number < len(blocks) else ""
        is_short = len(text.split()) <= BYLINE_WORDS and not text.endswith((".", ":"))
        if BYLINE.match(text) and is_short and len(blocks) > 1:
            values["byline"] = " ".join(text.split())
            del blocks[number]
            return


def take_dateline(values: dict[str, str], blocks: list[Block]) -> None:
    """The place before the dash that opens the first paragraph."""
    if values.get("dateline") or not blocks or blocks[0].kind != "paragraph":
        return
    found = DATELINE.match(blocks[0].text)
    if not found or re.search(r" [–—-] ", blocks[0].text[found.end() : found.end() + SECOND_DASH]):
        return
    values["dateline"] = found[1].strip()
    blocks[0] = without_beginning(blocks[0], found.end())


def without_beginning(block: Block, length: int) -> Block:
    """A block without its first characters."""
    runs: list[Run] = []
    for run in block.runs:
        left = run.text[length:] if length < len(run.text) else ""
        length = max(length - len(run.text), 0)
        if left:
            runs.append(with_text(run, left))
    return Block(block.kind, tuple(runs), block.line, block.level)


def mark_crossheads(blocks: list[Block]) -> None:
    """Short lines without a stop between two paragraphs, or bold from end to end, become headings."""
    for number in range(1, len(blocks) - 1):
        block = blocks[number]
        text = block.text.strip()
        is_closed = text.rstrip(CLOSING).endswith((*STOPS, "،", ","))
        if block.kind != "paragraph" or len(text.split()) > CROSSHEAD_WORDS or is_closed:
            continue
        between = all(
            beside.kind == "paragraph" and len(beside.text.split()) >= PARAGRAPH_WORDS
            for beside in (blocks[number - 1], blocks[number + 1])
        )
        if (between or all(run.bold for run in block.runs)) and "\n" not in text and any(map(str.isalpha, text)):
            blocks[number] = Block("heading", tuple(Run(run.text) for run in block.runs), block.line, 2)


def missing_stops(blocks: list[Block], name: str) -> list[Finding]:
    """Paragraphs that end without a full stop, by their last words; the text stays as it was written."""
    open_ended = [
        "… " + " ".join(block.text.split()[-3:])
        for block in blocks
        if block.kind == "paragraph"
        and len(block.text.split()) >= SENTENCE_WORDS
        and not block.text.rstrip(CLOSING).endswith(STOPS)
    ]
    if not open_ended:
        return []
    count = "1 paragraph ends" if len(open_ended) == 1 else f"{len(open_ended)} paragraphs end"
    return [
        Finding(
            severity="warning",
            code="full-stop-missing",
            message=f"{name}: {count} without a full stop: {'; '.join(open_ended)}",
            advice="add the stops, or the missing text",
        )
    ]
