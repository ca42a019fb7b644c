"""Looks: which face, size and ink a stretch of text is drawn in, by its run, its script and its paragraph's style.

The em of a style is that of the paragraph's main script, the one its direction says. Runs of the other script are
scaled by the ratio of the two faces (`fonts.pairing`), so that both look of one size on one line.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from typing import Final

import msgspec

from fonts.face import Face
from fonts.library import Library
from fonts.pairing import latin_scale
from fonts.record import BrokenFont
from fonts.runs import Word
from fonts.shaping import shape_together
from layouts.memory import Memory, settle_together
from layouts.model.story import Paragraph, Run
from layouts.model.styles import ParagraphStyle
from layouts.typeset.elongation import (
    HABITS,
    NARROW_FORMS,
    Elongation,
    elongations,
    has_narrow_forms,
    savings,
    tried,
)
from layouts.typeset.hyphenation import settle_divisions
from layouts.typeset.inline import Form, Inline, asked, formed, is_plain
from layouts.typeset.kashida import chances
from layouts.typeset.strokes import REGULAR, WIDEST_SCALE, Strokes

# A word cast: the Word, its width in font units, and how many of its glyphs may be tracked.
Cast = tuple[Word, int, int]
# A place within a word where a line may end (see optimum.Cut).
Cut = tuple[int, float, float, float, bool]

# Scripts whose letters stand apart. All others are never tracked: Arabic joins its letters, Devanagari hangs them from
# one line.
TRACKED = frozenset({"Latn", "Grek", "Cyrl", "Armn", "Geor"})
BOLD = 700
# An Arabic phrase in a Latin line is enlarged by at most this much: fully matched Amiri (1/0.78) reaches 2.0 em from
# descender to ascender and would touch its neighbours in a leading of 10.5 for 9 points.
ARABIC_IN_LATIN = 1.15
WORDS_OF_A_FACE = 40_000
SPARE_WORDS = 150  # remembered of all faces beyond as many as the issue has
ARABIC_WORD = re.compile("[«(]?[\u0621-\u063a\u0641-\u0652]+[،.؛؟:»)]*")
FLAT = 0.35  # em of the longest kashida in faces that draw a straight bar
WIDER: Final = 0.02  # of the set width that a face may be drawn wider or narrower by to fill a line: nobody sees it
# The same of letters that join, which no axis narrows: as they are, they are drawn narrower. pdfTeX expands fonts so.
DRAWN_IN: Final = 0.02


class Join:
    """A join of a word: where, and what it costs, at least until the face has been asked about it."""

    __slots__ = ("text", "place", "cost", "asked", "found")

    def __init__(self, text: str, place: int, cost: float) -> None:
        self.text = text
        self.place = place
        self.cost = cost
        self.asked = False
        self.found: Elongation | None = None  # nothing when asked: the face refuses it

    def settle(self, answer: Elongation | None) -> None:
        self.asked, self.found = True, answer
        if answer is not None:
            self.cost = answer.cost


class TypeCase:
    """The words of one face, direction, language and form, cast once each."""

    def __init__(
        self, library: Library, face: Face, rtl: bool, lang: str, tracked: bool, form: Form = ""
    ) -> None:
        self.library = library
        self.face = face
        self.rtl = rtl
        self.lang = lang
        self.tracked = tracked
        self.form = form
        self.casts: Memory[str, Cast] = Memory(WORDS_OF_A_FACE)
        self.known = self.casts.values  # for loops over words, which look up before they call
        self.joins: Memory[str, Elongation | None] = Memory(WORDS_OF_A_FACE)  # the best of each word
        self.others: Memory[str, list[Join]] = Memory(WORDS_OF_A_FACE)
        self.savings: Memory[str, int] = Memory(WORDS_OF_A_FACE)
        self.open: dict[str, list[tuple[float, int]]] = {}  # words met whose joins the face is still to be asked about

    def cast(self, text: str) -> Cast:
        """This text of one direction and script."""
        cast = self.known.get(text)
        if cast is None:
            cast = self.cast_of(self.shaped(text))
            self.casts.put(text, cast)
        return cast

    def shaped(self, text: str) -> Word:
        if self.form:
            return formed(self.library, self.face, text, self.rtl, self.lang, self.form)
        return self.library.word(self.face, text, self.rtl, self.lang)

    def cast_of(self, word: Word) -> Cast:
        # A mark without width would be parted from its letter.
        loose = self.tracked and not word.offsets and all(word.advances)
        return (word, word.width, len(word.glyphs) if loose else 0)

    def meet(self, texts: Iterable[str], stretched: bool) -> None:
        """Cast the Arabic words among these, all in one call; and where a kashida is safe, note it, if it is wanted."""
        new = [text for text in dict.fromkeys(texts) if text not in self.known and ARABIC_WORD.fullmatch(text)]
        new = [text for text in new if self.face.covers(text)]
        joins = [chances(text) if stretched else [] for text in new]
        places = [-one[0][1] if one else -1 for one in joins]
        own = self.strokes
        for number, form in enumerate(shape_together(self.face, new, self.lang, (), places) if new else ()):
            text = new[number]
            glyphs, advances, offsets, clusters, safe = form
            word = Word(self.face, text, True, glyphs, advances, offsets, clusters, sum(advances))
            self.casts.put(text, self.cast_of(self.library.keep((self.face, text, True, self.lang, ()), word)))
            if safe and own.fits(text, places[number], 1) == REGULAR:
                self.joins.put(text, Elongation(places[number], joins[number][0][0], None))
            elif stretched:
                self.open[text] = joins[number]

    def look_at(self, texts: Iterable[str]) -> None:
        """Find out where these words may be stretched; they have been cast."""
        new = {text: self.open.pop(text, None) for text in texts if text not in self.joins.values}
        asked = [(text, chances(text) if joins is None else joins) for text, joins in new.items()]
        for text, found in zip(new, elongations(self.library, self.face, asked, self.lang)):
            self.joins.put(text, found)

    def every_join(self, text: str, best: Elongation) -> list[Join]:
        """All joins of a word that may be stretched, the best one and others as far as its letters say: for lines that
        cannot have the best."""
        joins = self.others.values.get(text)
        if joins is None:
            joins = [Join(text, -place, cost) for cost, place in chances(text)]
            while joins[0].place != best.place:  # the face refuses those before it
                del joins[0]
            joins[0].settle(best)
            self.others.put(text, joins)
        return joins

    def try_joins(self, joins: Sequence[Join]) -> None:
        """Ask the face about joins that were known by their letters alone."""
        asked = [(join.text, join.place, join.cost) for join in joins]
        for join, answer in zip(joins, tried(self.library, self.face, asked, self.lang)):
            join.settle(answer)

    def saving(self, texts: Sequence[str]) -> list[int]:
        """What narrower letters would save of each of these words, in font units; they have been cast."""
        if not self.may_narrow:
            return [0] * len(texts)
        new = [text for text in dict.fromkeys(texts) if text not in self.savings.values]
        for text, units in zip(new, savings(self.library, self.face, new, self.lang)):
            self.savings.put(text, units)
        return [self.savings.values[text] for text in texts]

    def narrower(self, text: str) -> Word:
        """The word in letters that take less room."""
        return self.library.word(self.face, text, True, self.lang, NARROW_FORMS)

    @cached_property
    def may_narrow(self) -> bool:
        return has_narrow_forms(self.face)

    @cached_property
    def strokes(self) -> Strokes:
        """The kashidas that this face draws."""
        return Strokes(self.library, self.face)

    @cached_property
    def longest_stroke(self) -> int:
        """Font units of the longest kashida that this face can draw; curved ones may be longer than flat ones."""
        own = self.strokes.widths
        if len(own) > 1:
            return own[-1]
        return round(min(FLAT * self.face.upem, WIDEST_SCALE * own[0])) if own else 0

    def is_own(self, word: Word) -> bool:
        """Whether this word is just what its text is cast as here, nothing disguised or drawn otherwise."""
        return drawn_alike(self.cast(word.text)[0], word)

    def has(self, text: str) -> bool:
        """Whether the face has what this text needs."""
        return text in self.known or (
            self.face.covers(text) and (self.form != "upper" or self.face.covers(text.upper()))
        )


def drawn_alike(one: Word, other: Word) -> bool:
    """Whether two words are the same glyphs in the same places. What was cast, forgotten and cast again is another
    Word."""
    return one is other or (
        one.face is other.face
        and one.glyphs == other.glyphs
        and one.advances == other.advances
        and one.offsets == other.offsets
        and one.stretch == other.stretch
    )


def disguised(library: Library, face: Face, drawn: str, text: str, rtl: bool, lang: str) -> Word:
    """A word that is drawn as `drawn` and read as `text`: remembered by the library, as its other words are."""
    key = (face, text, rtl, lang, (f"as {drawn}",))
    word = library.words.get(key)
    if word is None:
        shaped = library.word(face, drawn, rtl, lang)
        same = len(drawn) == len(text)
        clusters = shaped.clusters if same else (0,) * len(shaped.clusters)
        word = library.words[key] = msgspec.structs.replace(shaped, text=text, clusters=clusters)
    return word


class Look(msgspec.Struct, frozen=True, eq=False):
    """How a stretch of text of one direction is drawn. Compared by identity: one for each difference in a paragraph."""

    face: Face
    size: float  # em, in points
    ink: str
    rtl: bool
    lang: str
    tracked: bool  # its letters stand apart
    scale: float  # points of a font unit
    space: float  # natural word space, in points
    tracking: float  # points added after every glyph
    asked: float  # the same in em, as style and run ask for it; joined letters take none
    case: TypeCase
    divided: Memory[tuple[str, int, bool], list[Cut]]  # words divided, with which effort, and whether hyphens hang
    narrow: float  # share of their width that its words may save along the face's width axis
    wide: float  # and may gain
    base: float  # em of the text around it; `size`, if it is not raised, lowered or made of small capitals
    inline: Inline | None = None
    small: "Look | None" = None  # that of its small letters, where those are scaled capitals

    @property
    def drawn_in(self) -> float:
        """Share of their width that its words can be drawn narrower by where nothing else makes room."""
        return DRAWN_IN if self.rtl and not self.tracked else 0.0


def hyphen(library: Library, look: Look) -> Word:
    """What stands at the end of a line that parts a word: read as U+00AD, so that readers can rejoin the word."""
    drawn = "\u2010" if 0x2010 in look.face.cmap else "-"
    return disguised(library, look.face, drawn, "\u00ad", False, look.lang)


class Wardrobe:
    """All looks of one typesetter, each made once, so that what they remember serves every paragraph."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.cases: Memory[tuple[Face, bool, str, bool, Form], TypeCase] = Memory(500)
        self.looks: Memory[tuple[Face, float, str, bool, str, bool, float, Inline | None], Look] = Memory(2_000)
        self.other_widths: dict[tuple[Look, float], Look] = {}

    def look(
        self, face: Face, base: float, ink: str, rtl: bool, lang: str, tracked: bool, tracking: float,
        inline: Inline | None = None,
    ) -> Look:  # fmt: skip
        """The look of this face and size; `tracking` in em."""
        key = (face, base, ink, rtl, lang, tracked, tracking, inline)
        look = self.looks.values.get(key)
        if look is None:
            form: Form = inline.form if inline else ""
            case = self.cases.get(
                (face, rtl, lang, tracked, form), lambda: TypeCase(self.library, face, rtl, lang, tracked, form)
            )
            size = base * inline.scale if inline else base
            scale = size / face.upem
            letters = tracking * size if tracked else 0.0
            space = self.library.space(face) * base / face.upem + letters
            narrow, wide = self.library.width_room(face, WIDER) if tracked else (0.0, 0.0)
            divided: Memory[tuple[str, int, bool], list[Cut]] = Memory(WORDS_OF_A_FACE)
            look = Look(
                face, size, ink, rtl, lang, tracked, scale, space, letters, tracking, case, divided, narrow, wide,
                base, inline,
            )  # fmt: skip
            self.looks.put(key, look)
        return look

    def settle(self, words: int) -> None:
        """So many words are set: what is remembered of others, letters on the way to words, is forgotten."""
        wanted = SPARE_WORDS + words
        cases = self.cases.values.values()
        settle_together([case.casts for case in cases], wanted)
        settle_together([case.joins for case in cases], wanted)
        settle_together([case.others for case in cases], wanted)
        settle_together([case.savings for case in cases], wanted)
        if sum([len(case.open) for case in cases]) > wanted:
            for case in cases:
                case.open.clear()  # a word that is met again is asked about again
        settle_together([look.divided for look in self.looks.values.values()], wanted)
        settle_divisions(wanted)
        self.library.settle(wanted)

    def forget(self, drawn: Collection[tuple[Face, str]]) -> None:
        """Forget all words but these: what past edits left behind, letters on the way to words."""
        narrower = {other.face: look.face for (look, _), other in self.other_widths.items()}
        drawn = {*drawn, *((narrower[face], text) for face, text in drawn if face in narrower)}
        for case in self.cases.values.values():
            texts = {text for text in case.known if (case.face, text) in drawn}
            for known in (case.casts, case.joins, case.others, case.savings):
                known.forget(texts.__contains__)
            case.open = {text: joins for text, joins in case.open.items() if text in texts}
        for look in self.looks.values.values():
            kept = {key for key in look.divided.values if key[0] in look.case.known}
            look.divided.forget(kept.__contains__)
        self.library.forget(drawn)

    def at_width(self, look: Look, share: float) -> Look:
        """The same look drawn wider by this share of its width (narrower, below nothing), its spaces left alone."""
        key = (look, share)
        other = self.other_widths.get(key)
        if other is None:
            try:
                face = self.library.at_width(look.face, share)
            except BrokenFont:
                face = look.face
            other = self.look(
                face, look.base, look.ink, look.rtl, look.lang, look.tracked, look.asked, look.inline
            )
            other = self.other_widths[key] = msgspec.structs.replace(other, space=look.space)
        return other


class Looks:
    """The looks of one paragraph."""

    def __init__(self, paragraph: Paragraph, style: ParagraphStyle, wardrobe: Wardrobe) -> None:
        self.lang = paragraph.lang
        self.direction = paragraph.direction
        self.style = style
        self.wardrobe = wardrobe
        self.library = wardrobe.library
        self.known: dict[tuple[object, ...], Look] = {}
        self.justified = style.align == "justify" and not style.balance
        self.habit = HABITS.get(style.kashida)
        self.stretched = self.justified and self.habit is not None

    def of(self, run: Run, script: str, rtl: bool) -> Look:
        """The look of text of this script and direction in this run."""
        arabic = script == "Arab"
        tracked = script in TRACKED and not rtl
        key: tuple[object, ...] = (run.bold, run.italic, run.lang, run.ink, run.scale, run.font, run.arabic_font,
                                   run.tracking, arabic, tracked, rtl)  # fmt: skip
        plain = is_plain(run, self.style)
        if not plain:
            key = (*key, run, script)
        look = self.known.get(key)
        if look is None:
            face = self.arabic_face(run) if arabic else self.latin_face(run)
            ink, lang = run.ink or self.style.ink, run.lang or self.lang
            tracking = self.style.tracking + run.tracking
            size = self.size(run, arabic)
            if plain:
                look = self.wardrobe.look(face, size, ink, rtl, lang, tracked, tracking)
            else:
                wanted = asked(run, self.style, face, script, self.library)
                look = self.wardrobe.look(face, size, ink, rtl, lang, tracked, tracking, wanted.inline)
                if wanted.small is not None:
                    heavier = self.latin_face(run, wanted.weight)
                    small = self.wardrobe.look(heavier, size, ink, rtl, lang, tracked, tracking, wanted.small)
                    look = msgspec.structs.replace(look, small=small)
            self.known[key] = look
        return look

    def instead(self, look: Look, face: Face, tracked: bool) -> Look:
        """The same look in another face, or untracked."""
        return self.wardrobe.look(face, look.base, look.ink, look.rtl, look.lang, tracked, look.asked, look.inline)

    def size(self, run: Run, arabic: bool) -> float:
        """Em of this script in this paragraph, in points."""
        size = self.style.size_for(self.direction) * run.scale
        main = self.direction == "rtl"
        if arabic == main:
            return size
        ratio = latin_scale(self.arabic_face(run), self.latin_face(run))
        return size * ratio if main else size * min(1 / ratio, ARABIC_IN_LATIN)

    def latin_face(self, run: Run, weight: int = 0) -> Face:
        style = self.style
        weight = weight or (max(BOLD, style.weight) if run.bold else style.weight)
        # Emphasis within italics is upright.
        italic = style.italic != run.italic
        family = run.font or style.font
        return self.library.face(family, weight=weight, width=style.width, italic=italic, size=style.size)

    def arabic_face(self, run: Run) -> Face:
        """Arabic has no italics of its own: emphasis stays upright, and slanting by force breaks its rhythm."""
        style = self.style
        weight = max(BOLD, style.arabic_weight) if run.bold else style.arabic_weight
        return self.library.face(run.arabic_font or style.arabic_font, weight=weight, size=style.arabic_size)
