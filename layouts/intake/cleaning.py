"""Signs that came along with copied text and are none of its letters, each change told word by word.

Runs keep their looks. A word that is changed stands in the change list before and after, so that a person can put it
back; spaces are not listed. Quotes and digits stay as they were written.
"""

import re
import unicodedata
from collections.abc import Callable

from layouts.findings import Finding
from layouts.intake.blocks import Block, with_text
from layouts.intake.language import RTL

PRESENTATION = re.compile("[\ufb1d-\ufd3d\ufd50-\ufdef\ufe70-\ufefc]+")  # one-sign phrases like ﷺ stay
STRAY = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff\ufffc]")  # isolates and joiners stay
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
TATWEEL = re.compile("(?<=\\w)\u0640+(?=\\w)")  # the justifier makes its own
ARABIC_MARKS = str.maketrans({",": "،", ";": "؛", "?": "؟"})
LATIN_MARK = re.compile(f"(?<=[{RTL}])[,;?](?=\\s|$|[{RTL}])")
SPACES = re.compile("[ \u00a0\u2000-\u200a\u3000]{2,}|\u3000")

Clean = Callable[[str], str]
STEPS: tuple[tuple[str, Clean], ...] = (
    ("presentation forms written as letters", lambda text: PRESENTATION.sub(as_letters, text)),
    ("stray marks of direction and breaking taken out", lambda text: STRAY.sub("", text)),
    ("control characters taken out", lambda text: CONTROLS.sub("", text)),
    ("kashidas of the keyboard taken out", lambda text: TATWEEL.sub("", text)),
    ("Latin punctuation after Arabic letters made Arabic", lambda text: LATIN_MARK.sub(arabic_mark, text)),
    ("doubled spaces made one", lambda text: SPACES.sub(" ", text)),
)


def as_letters(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", found[0])


def arabic_mark(found: re.Match[str]) -> str:
    return found[0].translate(ARABIC_MARKS)


class Cleaning:
    """Cleans text after text, and remembers what it changed."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.changes: dict[str, dict[str, str]] = {what: {} for what, _ in STEPS}

    def text(self, text: str) -> str:
        """The text with each step taken."""
        for what, clean in STEPS:
            cleaned = clean(text)
            if cleaned != text:
                self.remember(what, text, clean)
                text = cleaned
        return text

    def remember(self, what: str, text: str, clean: Clean) -> None:
        changed = [(word, clean(word)) for word in text.split()]
        pairs = {word: after for word, after in changed if after != word}
        self.changes[what].update(pairs)
        if not pairs:
            self.changes[what].setdefault("", "")

    def block(self, block: Block) -> Block:
        """A block with its runs cleaned; a run of stray marks alone goes."""
        runs = tuple(with_text(run, self.text(run.text)) for run in block.runs)
        return Block(block.kind, tuple(run for run in runs if run.text), block.line, block.level)

    def findings(self) -> list[Finding]:
        """The change list: a note for each kind of change, every changed word in it."""
        notes = []
        for what, pairs in self.changes.items():
            listed = ", ".join(f"{before} → {after}" for before, after in pairs.items() if before)
            if pairs:
                message = f"{self.name}: {what}{': ' if listed else ''}{listed}"
                notes.append(Finding(severity="note", code="text-cleaned", message=message))
        return notes
