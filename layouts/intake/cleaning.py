"""Signs that came along with copied text and are none of its letters, each change told word by word.

Runs keep their looks. Each change stands in the change list, before and after, so that a person can put it back, and a
note for people gathers the words of each kind of change.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import partial
from typing import Protocol

from layouts.findings import Finding
from layouts.intake.blocks import Block, with_text
from layouts.intake.changes import ChangeList
from layouts.intake.language import RTL
from layouts.intake.typography import Digits, with_digits, with_quotes, with_spaces
from layouts.model.story import Run

PRESENTATION = re.compile("[\ufb1d-\ufd3d\ufd50-\ufdef\ufe70-\ufefc]+")  # one-sign phrases like ﷺ stay
STRAY = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff\ufffc]")  # isolates and joiners stay
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
TATWEEL = re.compile("(?<=\\w)\u0640+(?=\\w)")  # the justifier makes its own
ARABIC_MARKS = str.maketrans({",": "،", ";": "؛", "?": "؟"})
LATIN_MARK = re.compile(f"(?<=[{RTL}])[,;?](?=\\s|$|[{RTL}])")
EDGES = " \u00a0\u202f\u3000\n"
TOKEN = re.compile(r"\s|\w+|[^\w\s]")
SPACES = re.compile("[ \u00a0\u2000-\u200a\u3000]{2,}|\u3000")


class Clean(Protocol):
    """A step: the text cleaned, by the rules of its language."""

    def __call__(self, text: str, lang: str) -> str: ...


STEPS: tuple[tuple[str, str, Clean], ...] = (
    ("letters", "presentation forms written as letters", lambda text, lang: PRESENTATION.sub(as_letters, text)),
    ("stray-marks", "stray marks of direction and breaking taken out", lambda text, lang: STRAY.sub("", text)),
    ("controls", "control characters taken out", lambda text, lang: CONTROLS.sub("", text)),
    ("tatweel", "kashidas of the keyboard taken out", lambda text, lang: TATWEEL.sub("", text)),
    ("arabic-marks", "Latin punctuation after Arabic letters made Arabic",
     lambda text, lang: LATIN_MARK.sub(arabic_mark, text)),
    ("doubled-spaces", "doubled spaces made one", lambda text, lang: SPACES.sub(" ", text)),
    ("edge-spaces", "spaces at the ends of paragraphs taken out", lambda text, lang: text.strip(EDGES)),
    ("quotes", "straight quotes made those of the language", with_quotes),
    ("spaces", "spaces beside punctuation set as the language has them", with_spaces),
)  # fmt: skip


def as_letters(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", found[0])


def arabic_mark(found: re.Match[str]) -> str:
    return found[0].translate(ARABIC_MARKS)


def readable(text: str) -> str:
    """The letters of a text, to compare it with what one looks for."""
    return TATWEEL.sub("", STRAY.sub("", PRESENTATION.sub(as_letters, text)))


class Cleaning:
    """Cleans text after text, and remembers what it changed."""

    def __init__(self, name: str, changes: ChangeList, digits: Digits = "keep") -> None:
        self.name, self.changes = name, changes
        self.steps = STEPS
        if digits != "keep":
            made = f"digits made {'Arabic' if digits == 'arabic' else 'Western'}"
            self.steps = (*STEPS, ("digits", made, lambda text, lang: with_digits(text, digits)))
        self.words: dict[str, dict[str, str]] = {reason: {} for _, reason, _ in self.steps}

    def text(self, text: str, where: str, lang: str) -> str:
        """The text of one place with each step taken."""
        for what, reason, clean in self.steps:
            cleaned = clean(text, lang)
            if cleaned != text and self.changes.propose(what, where, text, cleaned, reason) == cleaned:
                self.remember(reason, text, cleaned, partial(clean, lang=lang))
                text = cleaned
        return text

    def remember(self, reason: str, before: str, after: str, clean: Callable[[str], str]) -> None:
        """The words that were changed, side by side; nothing for spaces alone, which change no word."""
        old, new = before.split(), after.split()
        both = zip(old, new) if len(old) == len(new) else ((word, clean(word)) for word in old)
        pairs = {one: other for one, other in both if one != other}
        self.words[reason].update(pairs)
        if not pairs:
            self.words[reason].setdefault("", "")

    def block(self, block: Block, where: str, lang: str) -> Block:
        """A block with its text cleaned as one, since quotes open in one run and close in another."""
        text = block.text
        cleaned = self.text(text, where, lang)
        if cleaned == text:
            return block
        runs = block.runs
        if len(runs) == 1:
            return Block(block.kind, (with_text(runs[0], cleaned),) if cleaned else (), block.line, block.level)
        return Block(block.kind, shared_out(runs, text, cleaned), block.line, block.level)

    def findings(self) -> list[Finding]:
        """The change list for people: a note for each kind of change, every changed word in it."""
        notes = []
        for reason, pairs in self.words.items():
            listed = ", ".join(f"{before} → {after}" for before, after in pairs.items() if before)
            if pairs:
                message = f"{self.name}: {reason}{': ' if listed else ''}{listed}"
                notes.append(Finding(severity="note", code="text-cleaned", message=message))
        return notes


def shared_out(runs: tuple[Run, ...], before: str, after: str) -> tuple[Run, ...]:
    """The new text with the looks of the old: words that stayed keep their runs, new signs those of what they replace.

    >>> [run.text for run in shared_out((Run('a "b'), Run('c" d')), 'a "bc" d', "a “bc” d")]
    ['a “b', 'c” d']
    """
    import difflib

    looks = [number for number, run in enumerate(runs) for _ in run.text]
    pieces = [""] * len(runs)
    old, new = TOKEN.findall(before), TOKEN.findall(after)
    place = 0
    for _, start, end, new_start, new_end in difflib.SequenceMatcher(None, old, new).get_opcodes():
        length, text = len("".join(old[start:end])), "".join(new[new_start:new_end])
        for number, character in enumerate(text):
            pieces[looks[min(place + number * length // len(text), len(looks) - 1)]] += character
        place += length
    return tuple(with_text(run, piece) for run, piece in zip(runs, pieces) if piece)
