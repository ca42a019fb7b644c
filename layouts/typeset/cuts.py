"""Cuts: where a word may be parted at a line's end, at what price, and the pieces on each side.

While breaks are searched, a head's width is read off the whole word's advances: nothing is shaped for lines that are
not chosen. What kerning and joining at the cut change is made good when the chosen line is justified.
"""

from fonts.runs import Word
from layouts.typeset.boxes import Prepared
from layouts.typeset.breaks import graphemes
from layouts.typeset.hyphenation import break_spelling, hyphenate
from layouts.typeset.looks import Look, Looks, disguised
from layouts.typeset.optimum import Break, Cut

HYPHEN = 3.0  # price: about that of a line at 1.5 times the widest space that the style likes
HYPHEN_OF_A_NAME = 5.0  # names are read letter by letter
PARTING = 0.5  # after a hyphen or slash that the text has; also at a soft hyphen, which somebody asked for
HYPHENS = "-\u2010"
SOFT_HYPHEN = "\u00ad"

# A piece of a line: where it begins in the copy, the shaped word, its look, where it begins in the text (-1: added).
Part = tuple[int, Word, Look, int]


class Cuts:
    """The cuts of one paragraph's words, looked up once each."""

    def __init__(self, prepared: Prepared, looks: Looks, hyphenated: bool) -> None:
        self.prepared = prepared
        self.looks = looks
        self.hyphenated = hyphenated
        self.known: dict[int, list[Cut]] = {}

    def of(self, word: int, desperate: bool) -> list[Cut]:
        """The cuts of a word in order; those between its grapheme clusters when desperate."""
        if desperate:
            return self.clusters(word)
        cuts = self.known.get(word)
        if cuts is None:
            cuts = self.known[word] = self.find(word)
        return cuts

    def is_desperate(self, end: Break) -> bool:
        """Whether a line that ends within a word ends where nothing but want of room parts it."""
        return all(cut[0] != end[1] for cut in self.of(end[0], False))

    def find(self, word: int) -> list[Cut]:
        prepared = self.prepared
        first, last = prepared.first[word], prepared.first[word + 1]
        begin = prepared.at[first]
        cuts: list[Cut] = []
        for place in prepared.partings.get(word, ()):
            before = prepared.copy[place - 1]
            soft = before == SOFT_HYPHEN
            cuts.append(self.cut(word, place - begin, PARTING, added=soft, hyphen=soft or before in HYPHENS))
        if self.hyphenated:
            for piece in range(first, last):
                shaped, look = prepared.words[piece], prepared.looks[piece]
                if look.rtl or SOFT_HYPHEN in shaped.text:
                    continue
                offset = prepared.at[piece] - begin
                price = HYPHEN_OF_A_NAME if shaped.text[:1].isupper() else HYPHEN
                for place in hyphenate(shaped.text, look.lang):
                    cuts.append(self.cut(word, offset + place, price, added=True, hyphen=True))
            cuts.sort()
        return cuts

    def clusters(self, word: int) -> list[Cut]:
        prepared = self.prepared
        begin = prepared.at[prepared.first[word]]
        end = prepared.end_of(prepared.first[word + 1] - 1)
        bounds = graphemes(prepared.copy[begin:end])
        return [self.cut(word, bound, 0.0, added=False, hyphen=False) for bound in bounds[1:-1]]

    def cut(self, word: int, char: int, price: float, *, added: bool, hyphen: bool) -> Cut:
        """The cut after `char` characters of the word, with the widths that the search needs."""
        prepared = self.prepared
        first = prepared.first[word]
        place = prepared.at[first] + char
        width = 0.0
        piece = first
        for piece in range(first, prepared.first[word + 1]):
            shaped, look = prepared.words[piece], prepared.looks[piece]
            count = place - prepared.at[piece]
            if count <= 0:
                break
            inside = [advance for advance, cluster in zip(shaped.advances, shaped.clusters) if cluster < count]
            width += sum(inside) * look.scale + look.tracking * len(inside)
            last = look
        head = width
        if added:
            head += self.looks.hyphen(last).width * last.scale
        return (char, head, width, price, hyphen)

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
        if end and any(cut[0] == end and cut[1] > cut[2] for cut in self.of(word, False)):
            look = parts[-1][2]
            parts.append((right - 1, self.looks.hyphen(look), look, -1))
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
