"""Text and a face in, a shaped word out (HarfBuzz).

The hottest door of the program. What a miss costs beyond HarfBuzz itself: about 5 µs, most of it for the glyph objects
that uharfbuzz hands over. Its text serialisation, parsed as JSON, would save 0.8 µs of that (measured), at the price of
a second way for words whose glyphs are moved.
"""

from collections.abc import Sequence
from operator import attrgetter

import uharfbuzz as hb

from fonts.face import Face
from fonts.runs import Word

SCRIPTS = {"ar": "Arab", "fa": "Arab", "ur": "Arab", "ps": "Arab", "ckb": "Arab", "ug": "Arab", "he": "Hebr",
           "yi": "Hebr", "el": "Grek", "ru": "Cyrl", "uk": "Cyrl", "bg": "Cyrl", "sr": "Cyrl"}  # fmt: skip

# Glyphs, advances, offsets (as a Word has them) and clusters of a word, left to right; and whether a tatweel may stand
# at the join that was asked about with all of these as they are.
Form = tuple[tuple[int, ...], tuple[int, ...], tuple[tuple[int, int], ...], tuple[int, ...], bool]

APART = "\uffff"  # no face has this character, so no rule of one speaks of it
_placed = attrgetter("position")
_glyph, _cluster = attrgetter("codepoint"), attrgetter("cluster")
_advance, _right, _up = attrgetter("x_advance"), attrgetter("x_offset"), attrgetter("y_offset")
_SAFE = hb.GlyphFlags.SAFE_TO_INSERT_TATWEEL
_buffers: list[hb.Buffer] = []  # free buffers: taken and given back, so that threads never share one


def shape(face: Face, text: str, rtl: bool, lang: str, features: tuple[str, ...] = ()) -> Word:
    """Shape text of one direction, script, language and face.

    `features` as HarfBuzz writes them: `smcp`, `-liga`, `aalt=2`. Every glyph gets a character of its own as cluster,
    wherever the font allows it, for the text of the PDF. Brackets are mirrored here: never mirror them before.
    """
    buffer = _buffers.pop() if _buffers else _new_buffer()
    buffer.clear_contents()
    buffer.add_str(text)
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.script = _script(text, lang)
    buffer.language = lang or "und"
    hb.shape(face.harfbuzz, buffer, _switches(features) if features else None)
    infos = buffer.glyph_infos
    advances: tuple[int, ...] = ()
    offsets: tuple[tuple[int, int], ...] = ()
    if infos:
        right, up, advances, _ = zip(*map(_placed, buffer.glyph_positions))
        if any(right) or any(up):
            offsets = tuple(zip(right, up))
    word = Word(
        face,
        text,
        rtl,
        tuple([info.codepoint for info in infos]),
        advances,
        offsets,
        tuple([info.cluster for info in infos]),
        sum(advances),
    )
    _buffers.append(buffer)
    return word


def shape_together(
    face: Face, texts: Sequence[str], lang: str, features: tuple[str, ...] = (), joins: Sequence[int] = ()
) -> list[Form]:
    """Right-to-left texts shaped in one call, each just as `shape` would do it by itself: APART is on either side.

    For looking at many words or forms of them: two thirds of the time of as many calls. `joins`: before which character
    of each text a tatweel is thought of (HarfBuzz says of every join whether its shapes look over it), if any.
    """
    buffer = _buffers.pop() if _buffers else _new_buffer()
    buffer.clear_contents()
    buffer.add_str(APART + APART.join(texts) + APART)
    buffer.direction, buffer.script, buffer.language = "rtl", "Arab", lang or "und"
    hb.shape(face.harfbuzz, buffer, _switches(features) if features else None)
    infos, places = buffer.glyph_infos, buffer.glyph_positions
    glyphs, clusters = tuple(map(_glyph, infos)), tuple(map(_cluster, infos))
    advances, right, up = tuple(map(_advance, places)), tuple(map(_right, places)), tuple(map(_up, places))
    _buffers.append(buffer)
    found: list[Form] = []
    stop, start = len(clusters) - 1, len(APART)
    for number, text in enumerate(texts):  # the first text stands at the right end
        end = start + len(text)
        begin = stop
        while clusters[begin - 1] < end:
            begin -= 1
        offsets: tuple[tuple[int, int], ...] = ()
        if any(right[begin:stop]) or any(up[begin:stop]):
            offsets = tuple(zip(right[begin:stop], up[begin:stop]))
        own = tuple([cluster - start for cluster in clusters[begin:stop]])
        safe = False
        if joins and joins[number] in own:
            safe = bool(infos[begin + own.index(joins[number])].flags & _SAFE)
        found.append((glyphs[begin:stop], advances[begin:stop], offsets, own, safe))
        stop, start = begin - 1, end + 1
    return found


def _new_buffer() -> hb.Buffer:
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.CHARACTERS
    buffer.flags = hb.BufferFlags.PRODUCE_SAFE_TO_INSERT_TATWEEL
    return buffer


def _script(text: str, lang: str) -> str:
    """ISO 15924 script of the first letter; that of the language for digits and signs alone."""
    for sign in text:
        if sign.isalpha():
            if sign < "\u0250":
                return "Latn"
            if "\u0600" <= sign <= "\u06ff":
                return "Arab"
            return _guessed(text)
    return SCRIPTS.get(lang.split("-")[0], "Latn")


def _guessed(text: str) -> str:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    return str(buffer.script)


def _switches(features: tuple[str, ...]) -> dict[str, int]:
    """Features as uharfbuzz takes them.

    >>> _switches(("smcp", "-liga", "aalt=2"))
    {'smcp': 1, 'liga': 0, 'aalt': 2}
    """
    switches = {}
    for feature in features:
        tag, _, value = feature.lstrip("+-").partition("=")
        switches[tag] = 0 if feature.startswith("-") else int(value or 1)
    return switches
