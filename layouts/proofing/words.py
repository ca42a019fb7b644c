"""Words to look up: those of an issue's texts, each with its place and the language of its run."""

import re
from collections.abc import Iterator

import msgspec

from layouts.model.characters import words
from layouts.model.story import Paragraph

TASHKEEL = re.compile("[\u064b-\u0652\u0670\u0640\u200c-\u200f\u061c\u2066-\u2069\u00ad]")
NOT_LOOKED_UP = re.compile(r"\d|https?:|www\.|@")  # numbers, addresses: not words of a language
APOSTROPHES = re.compile("[’ʼ‘]")


class Word(msgspec.Struct, frozen=True):
    """A word of a paragraph: from which character to which, as it stands, and in which language."""

    start: int
    end: int
    text: str
    lang: str


def words_of(paragraph: Paragraph) -> Iterator[Word]:
    """Words in order. A word over runs of two languages counts as the first one's; addresses are no words."""
    text = paragraph.text
    if not text:
        return
    bounds = words(text, paragraph.lang)
    langs = _languages(paragraph)
    for start, end in zip(bounds, bounds[1:]):
        piece = text[start:end]
        if piece[0].isalpha() and not NOT_LOOKED_UP.search(_around(text, start, end)):
            yield Word(start, end, piece, langs[start])


def looked_up(word: str) -> str:
    """The word as dictionaries have it: without tashkeel and tatweel, with a straight apostrophe.

    >>> looked_up("كِتـاب")
    'كتاب'
    """
    return APOSTROPHES.sub("'", TASHKEEL.sub("", word))


def _languages(paragraph: Paragraph) -> list[str]:
    return [run.lang or paragraph.lang for run in paragraph.runs for _ in run.text]


def _around(text: str, start: int, end: int) -> str:
    """What stands between spaces around a word."""
    begin = max(text.rfind(" ", 0, start), text.rfind("\u00a0", 0, start)) + 1
    after = [place for place in (text.find(" ", end), text.find("\u00a0", end)) if place >= 0]
    return text[begin : min(after, default=len(text))]
