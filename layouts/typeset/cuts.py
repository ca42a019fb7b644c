"""Cuts: where a word may be parted at a line's end, at what price, and the pieces on each side.

While breaks are searched, a head's width is read off the whole word's advances: nothing is shaped for lines that are
not chosen. What kerning and joining at the cut change is made good when the chosen line is justified.
"""

import unicodedata
from bisect import bisect_left
from itertools import accumulate
from typing import Final

from fonts.runs import Word
from layouts.typeset.boxes import Prepared
from layouts.typeset.breaks import graphemes
from layouts.typeset.hyphenation import SHORTEST, break_spelling, hyphenate, hyphenate_freely, is_strange
from layouts.typeset.looks import Look, Looks, disguised, hyphen
from layouts.typeset.margins import HYPHEN as HANGING
from layouts.typeset.optimum import CLUSTERS, FOREIGN, OWN, Break, Cut
from layouts.typeset.other_languages import divisions_by_others, divisions_of_a_name

HYPHEN: Final = 4.0  # price: that of a line at 1.63 times the natural space, when the style likes up to 1.5
HYPHEN_OF_A_NAME: Final = 5.5  # names are read letter by letter
HYPHEN_FREELY: Final = 7.0  # where its language divides a word only at a pinch
HYPHEN_OF_A_STRANGER: Final = 9.0  # a name that only other languages divide
HYPHEN_OF_OTHERS: Final = 11.0  # a long part of a word that its language leaves whole
OPPOSITE: Final = 6.0  # em, about 40 % of a column: shorter words against the paragraph's direction stay whole
SHORT_PART: Final = 1.0  # more for each letter that the shorter part has less than FAIR_PART
FAIR_PART: Final = 4
PARTING: Final = 0.5  # after a hyphen or slash that the text has; also at a soft hyphen, which somebody asked for
OPENING: Final = "«“„‘‹\"'¿¡(["
HYPHENS: Final = "-\u2010"
SOFT_HYPHEN: Final = "\u00ad"
NONE: list[Cut] = []

# A piece of a line: where it begins in the copy, the shaped word, its look, where it begins in the text (-1: added).
Part = tuple[int, Word, Look, int]


def price_of_place(text: str, place: int) -> float:
    """What dividing a word near one of its ends costs more; signs around it are no letters.

    >>> price_of_place("gouvernement", 3), price_of_place("(avion),", 2), price_of_place("gouvernement", 6)
    (1.0, 3.0, 0.0)
    """
    before = sum([character.isalpha() for character in text[:place]])
    after = sum([character.isalpha() for character in text[place:]])
    return SHORT_PART * max(0, FAIR_PART - min(before, after))


class Cuts:
    """The cuts of one paragraph's words, looked up once each."""

    def __init__(self, prepared: Prepared, looks: Looks, hyphenated: bool) -> None:
        self.prepared = prepared
        self.looks = looks
        self.hyphenated = hyphenated
        self.hangs = looks.justified and prepared.bidi.level == 0
        self.within = 1.0 - HANGING if self.hangs else 1.0  # of a hyphen, that stands within the measure
        self.known: dict[int, list[Cut]] = {}
        self.foreign: dict[int, list[Cut]] = {}
        self.between: dict[int, list[Cut]] = {}
        self.widths: dict[int, list[float]] = {}

    def of(self, word: int, effort: int) -> list[Cut]:
        """The cuts of a word in order, with the effort OWN, FOREIGN or CLUSTERS of `optimum`."""
        if effort == CLUSTERS:
            cuts = self.between.get(word)
            if cuts is None:
                cuts = self.between[word] = self.clusters(word)
            return cuts
        known = self.known if effort == OWN else self.foreign
        cuts = known.get(word)
        if cuts is None:
            cuts = known[word] = self.find(word) if effort == OWN else self.find_foreign(word)
        return cuts

    def find_foreign(self, word: int) -> list[Cut]:
        """The cuts that a word has besides, where a hole is left without them: those that its language has at a pinch;
        of a name, and of long parts that its language leaves whole, where others would."""
        prepared = self.prepared
        piece = prepared.first[word]
        shaped, look = prepared.words[piece], prepared.looks[piece]
        text, lang = shaped.text, look.lang
        if prepared.first[word + 1] != piece + 1 or len(text) < SHORTEST or not self.may_divide(shaped, look):
            return NONE
        cuts = look.divided.values.get((text, FOREIGN, self.hangs))
        if cuts is not None:
            return cuts
        prices = dict.fromkeys(divisions_by_others(text, lang), HYPHEN_OF_OTHERS)
        if text.lstrip(OPENING)[:1].isupper() or is_strange(text, lang):
            prices.update(dict.fromkeys(divisions_of_a_name(text, lang), HYPHEN_OF_A_STRANGER))
        prices.update(dict.fromkeys(hyphenate_freely(text, lang), HYPHEN_FREELY))
        cuts = self.priced(prices, shaped, look)
        look.divided.put((text, FOREIGN, self.hangs), cuts)
        return cuts

    def is_desperate(self, end: Break) -> bool:
        """Whether a line that ends within a word ends where nothing but want of room parts it."""
        return all(cut[0] != end[1] for effort in (OWN, FOREIGN) for cut in self.of(end[0], effort))

    def find(self, word: int) -> list[Cut]:
        prepared = self.prepared
        first, last = prepared.first[word], prepared.first[word + 1]
        partings = prepared.partings.get(word)
        if partings is None and last - first == 1:
            return self.divided(prepared.words[first], prepared.looks[first])
        begin = prepared.at[first]
        cuts: list[Cut] = []
        for place in partings or ():
            before = prepared.copy[place - 1]
            soft = before == SOFT_HYPHEN
            price = prepared.dear.get(place, PARTING)
            cuts.append(self.cut(word, place - begin, price, added=soft, hyphenated=soft or before in HYPHENS))
        for piece in range(first, last):
            for place, _, _, price, _ in self.divided(prepared.words[piece], prepared.looks[piece]):
                cuts.append(self.cut(word, prepared.at[piece] - begin + place, price, added=True, hyphenated=True))
        cuts.sort()
        return cuts

    def divided(self, word: Word, look: Look) -> list[Cut]:
        """The cuts of a piece that a hyphenation dictionary knows."""
        if len(word.text) < SHORTEST or not self.may_divide(word, look):
            return NONE
        cuts = look.divided.values.get((word.text, OWN, self.hangs))
        if cuts is None:
            price = HYPHEN_OF_A_NAME if word.text.istitle() else HYPHEN
            cuts = self.priced(dict.fromkeys(hyphenate(word.text, look.lang), price), word, look)
            look.divided.put((word.text, OWN, self.hangs), cuts)
        return cuts

    def may_divide(self, word: Word, look: Look) -> bool:
        """Whether a dictionary may be asked: never for Arabic, and seldom for Latin within Arabic, where the two halves
        of a word stand at opposite ends of their lines."""
        if not self.hyphenated or look.rtl or look.size != look.base:
            return False  # a part of a word in capitals of two sizes is no word
        return self.prepared.bidi.level == 0 or word.width * look.scale > OPPOSITE * look.size

    def priced(self, prices: dict[int, float], word: Word, look: Look) -> list[Cut]:
        """The cuts at these places of a word, each for its price and that of its place."""
        if not prices:
            return NONE
        mark = hyphen(self.looks.library, look).width * look.scale * self.within
        sums = list(accumulate(word.advances, initial=0))
        cuts: list[Cut] = []
        for place, price in sorted(prices.items()):
            glyphs = bisect_left(word.clusters, place)  # left to right, clusters ascend
            units = float(sums[glyphs])
            following = word.clusters[glyphs] if glyphs < len(word.clusters) else len(word.text)
            if following > place:  # within a ligature
                share = (following - place) / (following - word.clusters[glyphs - 1])
                units -= share * word.advances[glyphs - 1]
            head = units * look.scale + glyphs * look.tracking
            cuts.append((place, head + mark, head, price + price_of_place(word.text, place), True))
        return cuts

    def clusters(self, word: int) -> list[Cut]:
        """Every place between two grapheme clusters, with widths as `cut` has them, in one pass: words can be long."""
        prepared = self.prepared
        first, last = prepared.first[word], prepared.first[word + 1]
        begin = prepared.at[first]
        before = 0.0
        cuts: list[Cut] = []
        for piece in range(first, last):
            shaped, look = prepared.words[piece], prepared.looks[piece]
            at = prepared.at[piece] - begin
            if piece > first and not unicodedata.combining(shaped.text[0]):
                cuts.append((at, before, before, 0.0, False))
            widths = [0.0] * len(shaped.text)  # of the glyphs that begin at each character
            for advance, cluster in zip(shaped.advances, shaped.clusters):
                widths[cluster] += advance * look.scale + look.tracking
            sums = list(accumulate(widths, initial=before))
            cuts += [(at + bound, sums[bound], sums[bound], 0.0, False) for bound in graphemes(shaped.text)[1:-1]]
            before = sums[-1]
        return cuts

    def cut(self, word: int, char: int, price: float, *, added: bool, hyphenated: bool) -> Cut:
        """The cut after `char` characters of the word, with the widths that the search needs."""
        prepared = self.prepared
        first = piece = prepared.first[word]
        width = self.widths_of(word)[char]
        head = width
        if added:
            place = prepared.at[first] + char
            while piece + 1 < prepared.first[word + 1] and prepared.at[piece + 1] < place:
                piece += 1
            look = prepared.looks[piece]
            head += hyphen(self.looks.library, look).width * look.scale * self.within
        return (char, head, width, price, hyphenated)

    def widths_of(self, word: int) -> list[float]:
        """Width of the word's characters before each one, and of all of them; a ligature's is its first character's."""
        widths = self.widths.get(word)
        if widths is None:
            prepared = self.prepared
            first, last = prepared.first[word], prepared.first[word + 1]
            begin = prepared.at[first]
            own = [0.0] * (prepared.end_of(last - 1) - begin)
            for piece in range(first, last):
                shaped, look, at = prepared.words[piece], prepared.looks[piece], prepared.at[piece] - begin
                for advance, cluster in zip(shaped.advances, shaped.clusters):
                    own[at + cluster] += advance * look.scale + look.tracking
            widths = self.widths[word] = list(accumulate(own, initial=0.0))
        return widths

    def parts(self, word: int, start: int, end: int) -> list[Part]:
        """The pieces of a word between two of its characters; `end` 0 is its end. A head gets its hyphen.

        Dutch drops a trema at a cut (geïnteresseerd, ge-interesseerd): what is read stays the source's text.
        """
        prepared = self.prepared
        first, last = prepared.first[word], prepared.first[word + 1]
        begin = prepared.at[first]
        left = begin + start
        right = begin + end if end else prepared.end_of(last - 1)
        parts: list[Part] = []
        for piece in range(first, last):
            at, shaped, look = prepared.at[piece], prepared.words[piece], prepared.looks[piece]
            from_char, to_char = max(0, left - at), min(len(shaped.text), right - at)
            if from_char < to_char:
                cut = self.part(shaped, look, from_char, to_char)
                parts.append((at + from_char, cut, look, prepared.source[at + from_char]))
        if end and any(cut[0] == end and cut[1] > cut[2] for effort in (OWN, FOREIGN) for cut in self.of(word, effort)):
            look = parts[-1][2]
            parts.append((right - 1, hyphen(self.looks.library, look), look, -1))
        return parts

    def part(self, whole: Word, look: Look, start: int, end: int) -> Word:
        """The characters of a word from `start` to `end`, shaped by themselves and spelled as a cut asks."""
        text = whole.text
        if start == 0 and end == len(text):
            return whole
        spelled = text
        if not look.rtl:
            for place in (start, end):
                if 0 < place < len(text):
                    spelled = "".join(break_spelling(spelled, place, look.lang))
        text = text[start:end]
        if len(spelled) != len(whole.text) or spelled[start:end] == text:
            return look.case.cast(text)[0]
        return disguised(self.looks.library, look.face, spelled[start:end], text, look.rtl, look.lang)
