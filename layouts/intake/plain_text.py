"""Plain and pasted text as a manuscript: paragraphs, whether each is a line or a hard-wrapped block of lines."""

import re

from layouts.intake.front_matter import looks_like_head, split_front_matter
from layouts.intake.manuscript import Gathering, Manuscript
from layouts.intake.story import decoded

WRAPPED_AT = 90  # characters: e-mail and old agencies wrap at 65 to 80; a paragraph on one line is longer
FULL_LINE = 45  # characters: a wrapped line that is not a paragraph's last is at least this long
GAP = re.compile(r"\n[ \t\xa0]*\n")


def read_plain_text(data: bytes, name: str) -> Manuscript:
    """The paragraphs of a text, in UTF-8, UTF-16 or Windows-1256.

    >>> [block.text for block in read_plain_text(b"Le titre\\n\\nUn.\\nDeux.", "a.txt").blocks]
    ['Le titre', 'Un.', 'Deux.']
    """
    text, findings = decoded(data, name)
    gathering = Gathering(name)
    gathering.findings += findings
    text = text.replace("\u2028", "\n").replace("\u2029", "\n\n").replace("\x85", "\n").replace("\f", "\n\n")
    line = 1
    # a line of hyphens alone is an ornament; with a key below it, somebody wrote a head
    if looks_like_head(text.partition("\n")[2].partition("\n")[0]):
        front = split_front_matter(text, name)
        gathering.values |= front.values
        gathering.findings += front.findings
        text, line = front.body, front.body_line
    wrapped = is_hard_wrapped(text)
    for piece in GAP.split(text):
        lines = piece.split("\n")
        for number, paragraph in enumerate([" ".join(lines)] if wrapped else lines):
            gathering.add(paragraph.replace("\t", " ").strip())
            gathering.file(line=line + number)
        line += len(lines) + 1
    return gathering.manuscript()


def is_hard_wrapped(text: str) -> bool:
    """Whether the lines of a text are only lines, and its paragraphs are parted by empty ones."""
    pieces = [piece.strip("\n").split("\n") for piece in GAP.split(text) if piece.strip()]
    broken = [line for piece in pieces for line in piece[:-1]]
    longest = max((len(line) for piece in pieces for line in piece), default=0)
    return bool(broken) and longest <= WRAPPED_AT and sum(len(line) >= FULL_LINE for line in broken) > len(broken) / 2
