"""What a site's theme puts around a story: masthead lines before it, teasers and comment forms after it.

Nothing is cut in silence: what is cut goes word for word into a finding.
"""

import re
from collections.abc import Sequence

from layouts.findings import Finding
from layouts.intake.blocks import Block
from layouts.intake.changes import ChangeList
from layouts.intake.cleaning import readable
from layouts.model.story import Run

# A line that only a theme writes: all that follows it is the theme's too, the next story's teaser with it.
TAIL = re.compile(
    r"شاهد أيض|مقالات ذات صلة|مواضيع ذات صلة|اقرأ أيض|اترك تعليق|لن يتم نشر عنوان بريدك|الحقول الإلزامية"
    r"|à lire aussi|lire aussi\s*:|laisser un commentaire|votre adresse e-mail ne sera pas publiée"
    r"|leave a (reply|comment)|your email address will not be published|related (posts|articles|stories)"
    r"|deja una respuesta|tu dirección de correo electrónico no será publicada|lea también"
    r"|geef een reactie|je e-mailadres wordt niet|lees ook\s*:",
    re.I,
)
# Lines that a person may write as well: the theme's only where nothing but the theme follows.
PERHAPS_TAIL = re.compile(
    r"(عن الكاتب|عن [\w.@-]+|التعليقات|مشاركة|شارك|الوسوم|وسوم|related|share( this)?|tags|comments|about the author"
    r"|partager|étiquettes|compartir|delen)\s*[:：]?\s*(\(?\d+\)?)?$",
    re.I,
)
TAIL_WORDS = 14  # a longer line, or one with text after the mark, is somebody's sentence
LEGAL_MENTIONS = (
    re.compile(r"d[ée]p[ôo]t l[ée]gal|رقم الإيداع|الإيداع القانوني|dep[óo]sito legal|wettelijk depot", re.I),
    re.compile(r"المدير المسؤول|مدير النشر|directeur (responsable|de (la )?publication)|director responsable", re.I),
    re.compile(r"\bissn\b|code interna?tion+al", re.I),
)
ENOUGH_MENTIONS = 2  # of three: a story about one of them stays
HEAD_LINES = 5  # of the text: further down no theme puts its masthead
SHORT = 8  # words: navigation is shorter


def cut_boilerplate(
    blocks: Sequence[Block], name: str, paper: tuple[str, ...] = (), changes: ChangeList | None = None
) -> tuple[tuple[Block, ...], tuple[Finding, ...]]:
    """The story's own blocks, and what was cut before and after them; `paper`: the newspaper's titles. A block whose
    cut is not wanted stays."""
    changes = changes or ChangeList("")
    lines = [Block(block.kind, (Run(readable(block.text)),), block.line, block.level) for block in blocks]
    start, end = head_end(lines, paper), tail_start(lines)
    if start >= end:
        return tuple(blocks), ()
    findings = []
    kept: list[Block] = []
    for what, outside in (("above", blocks[:start]), ("below", blocks[end:])):
        if what == "below":
            kept += blocks[start:end]
        cut: list[Block] = []
        for block in outside:
            reason = f"the site’s own line {what} the story"
            stays = changes.propose("boilerplate", f"line-{block.line}", block.text, "", reason)
            (kept if stays else cut).append(block)
        if cut:
            text = " / ".join(block.text for block in cut)
            findings.append(
                Finding(
                    severity="warning",
                    code="boilerplate-cut",
                    message=f"{name}: the site’s own lines {what} the story, cut: {text}",
                    advice="look whether any of it is the story’s",
                )
            )
    return tuple(kept), tuple(findings)


def head_end(blocks: Sequence[Block], paper: tuple[str, ...]) -> int:
    """The number of blocks that are the paper's own head."""
    end = 0
    titles = {folded(title) for title in paper if title.strip()}
    for number, block in enumerate(blocks[:HEAD_LINES]):
        mentions = sum(bool(mention.search(block.text)) for mention in LEGAL_MENTIONS)
        if mentions >= ENOUGH_MENTIONS and all(len(before.text.split()) <= SHORT for before in blocks[end:number]):
            end = number + 1
        elif number == end and folded(block.text) in titles:
            end = number + 1
    return end


def tail_start(blocks: Sequence[Block]) -> int:
    """The place of the first block that is the theme's, or the number of blocks."""
    end = next((number for number, block in enumerate(blocks) if is_tail(block)), len(blocks))
    while end > 1 and PERHAPS_TAIL.match(blocks[end - 1].text.strip()):
        end -= 1
    return end


def is_tail(block: Block) -> bool:
    found = TAIL.search(block.text)
    if not found or len(block.text.split()) > TAIL_WORDS:
        return False
    return not block.text[: found.start()].strip(" *•–-\u00a0")


def folded(text: str) -> str:
    return " ".join(text.casefold().split())
