"""What intake changed in copy, said to people: why, where, and the signs that nobody sees made visible."""

import re
import unicodedata

from desktop.language import isolated, mark, tr
from layouts.model.changes import Change

REASONS = (
    mark("changes", "presentation forms written as letters"),
    mark("changes", "stray marks of direction and breaking taken out"),
    mark("changes", "control characters taken out"),
    mark("changes", "kashidas of the keyboard taken out"),
    mark("changes", "Latin punctuation after Arabic letters made Arabic"),
    mark("changes", "doubled spaces made one"),
    mark("changes", "spaces at the ends of paragraphs taken out"),
    mark("changes", "straight quotes made those of the language"),
    mark("changes", "spaces beside punctuation set as the language has them"),
    mark("changes", "the site’s own line above the story"),
    mark("changes", "the site’s own line below the story"),
    mark("changes", "a text in bold from end to end"),
    mark("changes", "a shortcode, which only the site knows how to show"),
    mark("changes", "a gallery of pictures that the export does not name"),
    mark("changes", "the export does not say which picture it is"),
    mark("changes", "digits made Arabic"),
    mark("changes", "digits made Western"),
)
PLACES = {
    "title": mark("changes", "headline"),
    "kicker": mark("changes", "kicker"),
    "deck": mark("changes", "deck"),
    "byline": mark("changes", "byline"),
    "dateline": mark("changes", "dateline"),
    "caption": mark("changes", "caption"),
    "credit": mark("changes", "credit"),
    "section": mark("changes", "section"),
    "text": mark("changes", "whole text"),
}
NUMBERED = re.compile(r"(paragraph|caption|line)-(\d+)$")
NAMED = {"\u00a0": "⍽", "\u202f": "⍽", "\u00ad": "‧", "\n": "↵"}  # signs that editors have long shown so


def why(change: Change) -> str:
    """The reason, in the interface's language where it is one of those known here."""
    return tr("changes", change.reason)


def where(change: Change) -> str:
    """The place in the story."""
    found = NUMBERED.match(change.where)
    if found is None:
        known = PLACES.get(change.where)
        return tr("changes", known) if known else isolated(change.where)
    words = {
        "paragraph": tr("changes", "paragraph {n}"),
        "caption": tr("changes", "caption {n}"),
        "line": tr("changes", "line {n}"),
    }
    return words[found[1]].format(n=isolated(found[2]))


def visible(text: str) -> str:
    """Text with its invisible signs shown: a stray mark of direction as its number, spaces that do not break as ⍽.

    >>> visible("a\\u200f b\\u202f!")
    'a⟨200F⟩ b⍽!'
    """
    return "".join(_visible(sign) for sign in text)


def _visible(sign: str) -> str:
    if sign in NAMED:
        return NAMED[sign]
    hidden = unicodedata.category(sign) in ("Cf", "Cc") and sign not in "\u200c\u200d"
    return f"⟨{ord(sign):04X}⟩" if hidden else sign
