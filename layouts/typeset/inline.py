"""Inline looks: what a run asks for beyond its face. Raised and lowered letters, capitals, lines under and through.

Shapes that the face was given are taken where it has them for all the letters (OpenType's `sups`, `subs`, `smcp`);
else letters are scaled. Arabic has no capitals and is never made smaller for their sake.
"""

from typing import Final, Literal

import msgspec

from fonts.face import Face
from fonts.library import Library
from fonts.runs import Word
from layouts.model.story import Run
from layouts.model.styles import ParagraphStyle

Form = Literal["", "upper", "smcp", "sups", "subs"]  # "upper": drawn as capitals; the others are OpenType's features

CASED: Final = frozenset({"Latn", "Grek", "Cyrl", "Armn"})  # scripts of capitals and small letters
SMALL_CAPITAL: Final = 1.08  # of the x-height: a little above it, as drawn small capitals are
STEP: Final = 25  # of weight: few steps, so that few programs are embedded
DOTTED: Final = str.maketrans({"i": "İ", "ı": "I"})  # Turkish and Azeri capitals
GREEK_ACCENTS: Final = str.maketrans("άέήίόύώΐΰ", "ΑΕΗΙΟΥΩΪΫ")  # capitals of whole words bear none


class Inline(msgspec.Struct, frozen=True):
    """How letters differ from those around them. `scale`: of their size; `rise`: em of the text around, up."""

    form: Form = ""
    scale: float = 1.0
    rise: float = 0.0
    underlined: bool = False
    struck: bool = False


class Asked(msgspec.Struct, frozen=True):
    """The inline look of a run; where its small letters are scaled capitals, theirs and the weight of their face."""

    inline: Inline
    small: Inline | None = None
    weight: int = 0


def is_plain(run: Run, style: ParagraphStyle) -> bool:
    """Whether the run asks for nothing of this."""
    return not (run.position or run.capitals or run.underline or run.strike or run.shift or style.capitals)


def asked(run: Run, style: ParagraphStyle, face: Face, script: str, library: Library) -> Asked:
    """What a run asks for of this face and script."""
    capitals = (run.capitals or style.capitals) if script in CASED else ""
    scale, rise, form = 1.0, run.shift, ""
    if run.position:
        raised = run.position == "superscript"
        feature: Form = "sups" if raised else "subs"
        if capitals not in ("small", "all") and has_forms(library, face, feature, run.text):
            form = feature
        elif raised:
            scale, rise = style.superscript_size, rise + style.superscript_rise
        else:
            scale, rise = style.subscript_size, rise - style.subscript_drop
    if capitals == "all":
        form = "upper"
    small: Inline | None = None
    if capitals == "small":
        if not run.position and has_forms(library, face, "smcp", small_letters(run.text)):
            form = "smcp"
        else:
            share = small_share(face)
            small = Inline("upper", round(scale * share, 4), rise, run.underline, run.strike)
            return Asked(Inline("", scale, rise, run.underline, run.strike), small, even_weight(face, share))
    return Asked(Inline(form, scale, rise, run.underline, run.strike))  # type: ignore[arg-type]


def has_forms(library: Library, face: Face, feature: Form, text: str) -> bool:
    """Whether the face draws each of these letters otherwise with this feature."""
    signs = [sign for sign in dict.fromkeys(text) if not sign.isspace()]
    return bool(signs) and all(
        face.covers(sign)
        and library.word(face, sign, False, "", (feature,)).glyphs != library.word(face, sign, False, "").glyphs
        for sign in signs
    )


def small_letters(text: str) -> str:
    """Those of its letters that have capitals."""
    return "".join([sign for sign in text if is_small(sign)])


def is_small(sign: str) -> bool:
    """Whether it is a letter that capitals differ from.

    >>> [is_small(sign) for sign in "aA1ß"]
    [True, False, False, True]
    """
    return sign.isalpha() and sign.upper() != sign


def small_share(face: Face) -> float:
    """Of what size capitals are small ones beside this face's letters."""
    metrics = face.metrics
    if not metrics.cap_height or not metrics.x_height:
        return 0.75
    return round(min(1.0, SMALL_CAPITAL * metrics.x_height / metrics.cap_height), 3)


def even_weight(face: Face, share: float) -> int:
    """The weight at which stems scaled to this share are as thick as the face's own.

    Stems are taken to grow evenly with the weight, as `fonts.metrics` guesses them: 10 + 220 (weight - 50) / 900.
    """
    stem = 10 + 220 * (face.weight - 50) / 900
    weight = 50 + (stem / share - 10) * 900 / 220
    return min(900, round(weight / STEP) * STEP)


def capital(text: str, lang: str) -> tuple[str, list[int]]:
    """The text in capitals, and which character of the text each of these stands for.

    >>> capital("straße", "de")
    ('STRASSE', [0, 1, 2, 3, 4, 4, 5])
    """
    primary = lang.split("-")[0]
    if primary in ("tr", "az"):
        text = text.translate(DOTTED)
    elif primary == "el":
        text = text.translate(GREEK_ACCENTS)
    if len(drawn := text.upper()) == len(text):
        return drawn, list(range(len(text)))
    parts = [sign.upper() for sign in text]
    return "".join(parts), [number for number, part in enumerate(parts) for _ in part]


def formed(library: Library, face: Face, text: str, rtl: bool, lang: str, form: Form) -> Word:
    """The word in this form, read as it is written; remembered by the library, as its other words are."""
    if form != "upper":
        return library.word(face, text, rtl, lang, (form,))
    key = (face, text, rtl, lang, ("as capitals",))
    word = library.words.get(key)
    if word is None:
        drawn, places = capital(text, lang)
        shaped = library.word(face, drawn, rtl, lang)
        clusters = tuple([places[cluster] for cluster in shaped.clusters])
        word = library.keep(key, msgspec.structs.replace(shaped, text=text, clusters=clusters))
    return word
