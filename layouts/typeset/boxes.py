"""Boxes: pieces of text shaped, measured and summed, ready to be broken into lines of any measure.

A word here is what stands between two spaces. It consists of pieces, stretches of one look and direction: mostly one,
more where scripts, weights or directions change within it, or where a face lacks a character. The spaces between words
stretch, also unbreakable ones, at which the price of a break is FORBIDDEN; spaces of fixed width (thin, narrow) are
part of their word. Indices count characters of the layout copy, which holds the marks of isolates as characters.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from fonts.face import Face
from fonts.fallback import covering_face
from fonts.runs import Word
from layouts.findings import Finding
from layouts.typeset.bidi import Bidi
from layouts.typeset.breaks import dear_breaks, graphemes, line_breaks, number_breaks
from layouts.typeset.elongation import Elongation
from layouts.typeset.looks import Look, Looks, disguised
from layouts.typeset.margins import hangs_at_end, hangs_at_start
from layouts.typeset.prices import COUNTED, FORBIDDEN, NUMBER, NUMBER_IN_ARABIC, Boxes

TRACKING: Final = 0.02  # em: the most that letters are moved apart or together to justify; more is seen as spaced out
ISOLATES: Final = "\u2066\u2067\u2068\u2069"
REPLACEMENTS: Final = "\ufffd\u25a1?"  # what stands for a character that no face at hand has
AROUND: Final = 12  # characters of the text shown on each side of what a finding is about


class Prepared:
    """A paragraph ready to be broken.

    Pieces are numbered through the paragraph; word i has the pieces from `first[i]` up to `first[i + 1]`.
    """

    __slots__ = ("text", "copy", "source", "bidi", "words", "at", "looks", "first", "changes", "boxes", "stretches",
                 "partings", "dear", "stretchable", "findings")  # fmt: skip

    def __init__(self, text: str, copy: str, source: Sequence[int], bidi: Bidi) -> None:
        self.text = text  # the paragraph's own
        self.copy = copy
        self.source = source  # index into `text` of each character of the copy, and of its end
        self.bidi = bidi
        self.words: list[Word] = []
        self.at: list[int] = []  # where each piece begins
        self.looks: list[Look] = []
        self.first: Sequence[int] = (0,)
        # Pieces up to each one, counting it, whose look or joint differs from the one before; None: there are none.
        self.changes: list[int] | None = None
        self.boxes = Boxes([], [], [], [0.0], [0.0], [])
        self.stretches: list[tuple[int, int]] = []  # words between forced breaks
        self.partings: dict[int, list[int]] = {}  # word -> where the text itself lets a line begin within it
        self.dear: dict[int, float] = {}  # what some of these places cost, in the copy
        # Word -> the piece of it that kashida may stretch, and the best of its joins.
        self.stretchable: dict[int, tuple[int, Elongation]] = {}
        self.findings: list[Finding] = []

    def end_of(self, piece: int) -> int:
        """Where a piece ends."""
        return self.at[piece] + len(self.words[piece].text)

    def excerpt(self, begin: int, end: int) -> str:
        """What stands around these characters, for a finding."""
        left, right = self.source[begin], self.source[end]
        return self.text[max(0, left - AROUND) : right + AROUND].strip()


class Pieces:
    """Adds pieces of words to a paragraph in preparation, each in a face that has its characters."""

    def __init__(self, prepared: Prepared, looks: Looks) -> None:
        self.prepared = prepared
        self.looks = looks
        self.widths: list[float] = []  # points
        self.grow: list[float] = []  # points
        self.pinch: list[float] = []  # points
        self.drawn_in: list[float] = []  # points
        self.missing: set[str] = set()
        self.look: Look | None = None  # of the word before, and what of it every word asks for
        self.scale = self.tracking = self.room = self.wide = self.narrow = self.joined = 0.0

    def add(self, begin: int, end: int, look: Look) -> None:
        """Add the copy's characters from `begin` to `end`, of one look and direction, as one piece or several."""
        text = self.prepared.copy[begin:end]
        if text in look.case.known or look.case.has(text):
            self.cast(text, begin, look)
            return
        bounds = graphemes(text)
        faces = [self.face_for(text[left:right], look) for left, right in zip(bounds, bounds[1:])]
        left = 0
        for number, face in enumerate(faces):
            right = bounds[number + 1]
            if face is None:
                self.replace(text[left:right], begin + left, look)
            elif number + 1 < len(faces) and faces[number + 1] is face:
                continue
            else:
                self.cast(text[left:right], begin + left, self.looks.instead(look, face, look.tracked))
            left = right

    def face_for(self, cluster: str, look: Look) -> Face | None:
        return look.face if look.case.has(cluster) else covering_face(self.looks.library, look.face, cluster)

    def cast(self, text: str, at: int, look: Look) -> None:
        word, width, glyphs = look.case.known.get(text) or look.case.cast(text)
        if look.tracked and not glyphs:
            look = self.looks.instead(look, look.face, False)
        if look is not self.look:  # most words have the look of the one before
            self.look, self.scale, self.tracking = look, look.scale, look.tracking
            self.room, self.wide, self.narrow = look.size * TRACKING, look.wide, look.narrow
            self.joined = look.drawn_in
        drawn, tracked = width * self.scale, glyphs * self.room
        grow, pinch = tracked + drawn * self.wide, tracked + drawn * self.narrow
        self.put(word, at, look, drawn + glyphs * self.tracking, grow, pinch)
        self.drawn_in[-1] = drawn * self.joined

    def put(self, word: Word, at: int, look: Look, width: float, grow: float, pinch: float) -> None:
        self.prepared.words.append(word)
        self.prepared.at.append(at)
        self.prepared.looks.append(look)
        self.widths.append(width)
        self.grow.append(grow)
        self.pinch.append(pinch)
        self.drawn_in.append(0.0)

    def replace(self, cluster: str, at: int, look: Look) -> None:
        """Put a visible sign where no face at hand has the character; what is read stays the source's text."""
        if cluster not in self.missing:
            self.missing.add(cluster)
            self.prepared.findings.append(missing_glyph(cluster, self.prepared.excerpt(at, at + len(cluster))))
        for sign in REPLACEMENTS:
            face = self.face_for(sign, look)
            if face is not None:
                other = self.looks.instead(look, face, False)
                word = disguised(self.looks.library, face, sign, cluster, look.rtl, look.lang)
                self.put(word, at, other, word.width * other.scale, 0.0, 0.0)
                return


def missing_glyph(cluster: str, excerpt: str) -> Finding:
    """No face has this character.

    >>> missing_glyph("\u2d63", "a \u2d63 b").message
    'no font at hand has U+2D63 TIFINAGH LETTER YAZ in “a ⵣ b”'
    """
    names = " ".join(f"U+{ord(sign):04X} {unicodedata.name(sign, '(no name)')}" for sign in cluster)
    return Finding(
        severity="error",
        code="missing-glyph",
        message=f"no font at hand has {names} in “{excerpt}”",
        advice="put a font that has it into the issue's fonts folder, or write it otherwise",
    )


def measured(prepared: Prepared, pieces: Pieces) -> Boxes:
    """Widths and spaces of the words, summed. A space is as wide as the look before it says."""
    widths, grow, pinch, first, looks = pieces.widths, pieces.grow, pieces.pinch, prepared.first, prepared.looks
    starts, ends, spaces, grows, pinches = list[float](), list[float](), list[float](), [0.0], [0.0]
    x = space_sum = grown = pinched = 0.0
    for left, right in zip(first, first[1:]):
        starts.append(x)
        spaces.append(space_sum)
        x += sum(widths[left:right])
        ends.append(x)
        grown += sum(grow[left:right])
        grows.append(grown)
        pinched += sum(pinch[left:right])
        pinches.append(pinched)
        space = looks[right - 1].space
        x += space
        space_sum += space
    boxes = Boxes(starts, ends, spaces, grows, pinches, [0.0] * len(ends))
    if prepared.bidi.level and any(pieces.drawn_in):
        drawn_in = list(accumulate(pieces.drawn_in, initial=0.0))
        boxes.drawn_in = [own + drawn_in[piece] for own, piece in zip(pinches, first)]
    return boxes


def hang(prepared: Prepared) -> None:
    """Let the signs at the ends of lines hang into the margin."""
    boxes, first, words, looks = prepared.boxes, prepared.first, prepared.words, prepared.looks
    rtl = prepared.bidi.level == 1  # a word against the paragraph's direction does not end at the line's edge
    opens, closes = boxes.starts.copy(), boxes.ends.copy()
    for number in range(len(opens)):
        left, right = first[number], first[number + 1] - 1
        if looks[left].rtl == rtl:
            opens[number] += hangs_at_start(words[left], looks[left].scale)
        if looks[right].rtl == rtl:
            closes[number] -= hangs_at_end(words[right], looks[right].scale)
    boxes.opens, boxes.closes = opens, closes


def changes(prepared: Prepared) -> list[int]:
    """Pieces up to each one that do not simply follow the piece before, after a space and in the same look."""
    heads = set(prepared.first)
    looks = prepared.looks
    return list(
        accumulate(
            1 if piece and (look is not looks[piece - 1] or piece not in heads) else 0
            for piece, look in enumerate(looks)
        )
    )


def allow_breaks(prepared: Prepared, begins: list[int], lang: str) -> None:
    """Forbid breaks at spaces where the text allows none, and note those that it allows within words.

    `begins` says where the words begin.
    """
    allowed = line_breaks(prepared.copy, lang)
    numbers = number_breaks(prepared.copy)
    if allowed == begins[1:] and not numbers:
        return
    known = set(allowed)
    penalties = prepared.boxes.penalties
    dear = dict.fromkeys(dear_breaks(prepared.copy), COUNTED)
    for place in numbers:
        dear[place] = NUMBER_IN_ARABIC if prepared.bidi.level else NUMBER
    for word, begin in enumerate(begins[1:]):
        if begin not in known:
            penalties[word] = dear.get(begin, FORBIDDEN)
    for place in numbers:
        if place not in known and place not in begins:
            known.add(place)
            prepared.dear[place] = dear[place]
    for place in sorted(known.difference(begins)):
        word = bisect_right(begins, place) - 1
        while prepared.copy[place - 1] in ISOLATES:  # marks at a cut belong to neither side
            place -= 1
        first, last = prepared.first[word], prepared.first[word + 1] - 1
        if word >= 0 and prepared.at[first] < place < prepared.end_of(last):
            prepared.partings.setdefault(word, []).append(place)
