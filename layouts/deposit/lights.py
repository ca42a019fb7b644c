"""A light for each mention that the law wants: whether it stands on a page where a reader sees it, and where."""

from collections.abc import Sequence
from typing import Literal

import msgspec

from layouts.deposit.legal_profile import LegalProfile, Mention
from layouts.deposit.mentions import texts_of, unread
from layouts.deposit.printed_words import PrintedParagraph, PrintedWord, printed_paragraphs
from layouts.display.items import DisplayList
from layouts.model.geometry import Rect
from layouts.model.issue import Issue

State = Literal["seen", "troubled", "absent", "not given"]


class Light(msgspec.Struct, frozen=True):
    """One text of one mention. `page` is an index, -1 where it stands nowhere; `trouble` says why it does not count."""

    mention: Mention
    text: str
    state: State
    trouble: str = ""
    page: int = -1
    rect: Rect = Rect(0, 0, 0, 0)


class Reader:
    """Reads composed pages; those that are the same as last time are not read again."""

    def __init__(self) -> None:
        self._read: dict[int, tuple[DisplayList, tuple[PrintedParagraph, ...]]] = {}

    def lights(self, issue: Issue, pages: Sequence[DisplayList], profile: LegalProfile) -> tuple[Light, ...]:
        """The lights of all mentions, in the profile's order; `pages` are all of the issue's."""
        read = [(page, self.paragraphs(page)) for page in pages]
        found: list[Light] = []
        for mention in profile.mentions:
            wanted = texts_of(mention, issue)
            if not wanted:
                found.append(Light(mention, "", "not given"))
            found += [look(text, forms, mention, read) for text, forms in wanted]
        return tuple(found)

    def paragraphs(self, page: DisplayList) -> tuple[PrintedParagraph, ...]:
        known = self._read.get(page.index)
        if known is None or known[0] is not page:
            known = self._read[page.index] = (page, printed_paragraphs(page))
        return known[1]


def look(
    text: str,
    forms: tuple[str, ...],
    mention: Mention,
    read: Sequence[tuple[DisplayList, tuple[PrintedParagraph, ...]]],
) -> Light:
    """The light of one text: lit by the first place where it counts, else told by the first where it does not."""
    troubled: Light | None = None
    for index, (page, paragraphs) in enumerate(read):
        for paragraph in paragraphs:
            for words in (words for form in dict.fromkeys(forms) for words in paragraph.occurrences(form)):
                trouble = unread(words, paragraph, mention, page)
                if not trouble and mention.where == "front" and index:
                    trouble = "it has to stand on page one"
                light = Light(mention, text, "troubled" if trouble else "seen", trouble, index, around(words))
                if not trouble:
                    return light
                troubled = troubled or light
    return troubled or Light(mention, text, "absent")


def around(words: Sequence[PrintedWord]) -> Rect:
    """The rectangle around some words."""
    left, top = min(word.rect.x for word in words), min(word.rect.y for word in words)
    right, bottom = max(word.rect.right for word in words), max(word.rect.bottom for word in words)
    return Rect(left, top, right - left, bottom - top)
