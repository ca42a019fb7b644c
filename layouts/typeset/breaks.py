"""Where a paragraph may be parted: into lines (UAX #14 and a newspaper's own rules), words and graphemes (UAX #29).

The boundaries are ICU's; it counts code points here, never UTF-16 units: its breaker is walked piece by piece, since
its `segments()` counts UTF-16. What a newspaper adds are places that the standard lets pass and a reader would not: a
line that begins with a dash or a percent sign, a phone number in two pieces.
"""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import Final

from layouts.model.characters import graphemes as graphemes
from layouts.model.characters import words as words

# Paragraphs of nothing but words, commas and full stops: a line may begin after each space, and nowhere else.
_LETTER: Final = "A-Za-zÀ-ÖØ-öø-ɏء-غف-\u0652\u0670ٱ"
_PLAIN: Final = re.compile(
    f"(?:(?:[{_LETTER}][{_LETTER}'’]++[,.،]?+|[{_LETTER}][,،]?+)(?: (?=[{_LETTER}])|$))++"  # never tried once more
)
# A space between two such words: a line may begin there whatever else stands in the text, and neither what is left of
# it nor what is right of it has a say in where lines may begin on the other side.
_BASE: Final = "A-Za-zÀ-ÖØ-öø-ɏء-غف-يٱ"
_SEAM: Final = re.compile(
    f" (?=[{_LETTER}])"
    f"(?:(?<=[{_BASE}][{_LETTER}] )|(?<=[{_BASE}][{_LETTER}][,.،] )|(?<= [{_BASE}][,،] )|(?<= [{_BASE}] ))"
)
_WORD: Final = re.compile(f"[{_LETTER}][{_LETTER}'’]*+[,.،]?+")
ODD: Final = 2_000  # other stretches between seams that are remembered
_FORCED: Final = re.compile("\r\n|[\n\v\f\r\x85\u2028\u2029]")

# Marks of direction draw nothing. Those that open belong to what follows, those that close to what precedes.
_DIRECTION_MARKS: Final = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_OPENING_MARKS: Final = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068"
_DATUM: Final = re.compile("[\u2066-\u2068](?=[^\u2066-\u2069]{0,28}[0-9٠-٩])([^\u2066-\u2069]{1,28})\u2069")
_LONG_WORD: Final = re.compile(r"[^\W\d_]{6}")

# Each pattern begins with a character that is rare or quick to find. No line begins in a match or right after it.
_SPACE: Final = re.compile(
    r" (?=(?P<mark>[:;!?»%‰٪€£…–—]|[-°·•|/](?: |$))|(?P<number>\d)|(?<=\d )(?P<unit>[^\W\d][\w/.°]*|°))"
)
_GUILLEMET: Final = re.compile("« ")
_BEFORE_EM_DASH: Final = re.compile("[^\n\v\f\r\x85\u2028\u2029](?=—)")
_OPENING_DASH: Final = re.compile(r"—(?<!\S—)(?=\S)")
_INITIAL: Final = re.compile(r"\.(?<=\b[A-ZÀ-Þ]\.) ?(?=[A-ZÀ-Þ])")
_SHORT_SLASH: Final = re.compile(r"/(?:(?<=\b\w/)|(?<=\b\w\w/)|(?<=\b\w\w\w/))(?=\w{1,3}\b)")  # km/h, et/ou
# Ranges, dates, phone and deposit numbers, thousands; a plain space is judged by itself.
_FIGURES: Final = re.compile(r"\d(?<!\d\d)\d*+(?:(?:[.,:]| ?[-–—−/\u2010\u2011] ?| \(?)\d+\)?)+")
_CALL: Final = re.compile(r"(?:\+\d{1,3}|(?<![\d.,-])0\d{1,3})(?:[ -]\(?\d{1,4}\)?){2,5}(?![\d.,-]*\d)")
_CALLED: Final = re.compile(r"(?<=\d[ -])(?=\(?\d)")
_YEARS: Final = re.compile(r"(?<![\d.,–-])\d{3,4}[–-](?=\d{3,4}(?![\d.,–-]*\d))")
_LONG_NUMBER: Final = re.compile(r"[+\d][\d ()–-]{5}")  # so begin two years, and all telephone numbers
_GROUP_SPACE: Final = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_NETWORK: Final = re.compile(r"(?:https?://|www\.)[^\s<>«»]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_NETWORK_PLACE: Final = re.compile(r"(?<=[^/.])(?=[.@?&#]\w)|(?<=/)(?=[^/])")
NETWORK_WHOLE: Final = 20  # characters of an address that fit most columns: shorter ones are never parted
NETWORK_END: Final = 3  # characters of an address that must stand before and after a break

# What never parts from the number after it, and from the number before it: signs and abbreviations. Lower case.
_BEFORE_NUMBER: Final = frozenset(
    "n° nº no. nr. nr núm. núm art. p. pp. pag. pág. blz. fig. vol. § ch. tél. tél tel. tel fax h $ € £ dh mad "
    "ص ص.".split()
)
_AFTER_NUMBER: Final = frozenset(
    "km m cm mm kg g mg t ha l cl ml h u min s km/h m/s kwh kw mw gw mo go mb gb °c ° dh dhs mad eur usd f fr "
    "a.m. p.m. كلم كم".split()
)
# Words that rather stay with their number, and may leave it where the line would be worse without.
_WORD_BEFORE_NUMBER: Final = frozenset("رقم عدد المادة الفصل".split())
_WORD_AFTER_NUMBER: Final = frozenset(
    "uur heures million millions millones millón milliard milliards miljoen miljard billion "
    "euro euros dirham dirhams درهم دراهم درهما أورو دولار مليون ملايين مليار متر مترا طن هكتار سنتيم "
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
    "januari februari maart april mei juni juli augustus september oktober november december "
    "january february march may june july august october يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر "
    "نونبر دجنبر محرم صفر رجب شعبان رمضان شوال".split()
)


def line_breaks(text: str, lang: str) -> list[int]:
    """Indices at which a line may begin, without 0 and the end; those of `forced_breaks` are among them.

    A soft hyphen before such an index is drawn as a hyphen when it is taken; spaces before it hang at the line's end.

    >>> line_breaks("Il dit : « oui », à 35 – 88.", "fr")
    [3, 9, 18, 20]
    """
    if _PLAIN.fullmatch(text) is not None:
        lengths = accumulate(map(len, text.split(" ")))
        return [length + spaces for spaces, length in enumerate(lengths, start=1) if length + spaces < len(text)]
    if _DIRECTION_MARKS.search(text) is not None:
        return _breaks_around_marks(text, lang)
    breaks: list[int] = []
    begin = 0
    for part in _SEAM.split(text):
        if begin:
            breaks.append(begin)
        if _WORD.fullmatch(part) is None:
            breaks += [begin + place for place in odd_breaks(part, lang)]
        begin += len(part) + 1
    return breaks


@lru_cache(ODD)
def odd_breaks(text: str, lang: str) -> tuple[int, ...]:
    """The same of any text, looked at from end to end; a stretch of it stands in the paragraph again after each key."""
    held = _held_together(text)
    if lang.startswith("es") and "—" in text:  # the dash before what is said or set aside stays with it
        for match in _OPENING_DASH.finditer(text):
            held.add(match.end())
            held.discard(match.start())
    breaks = [index for index in _boundaries(text, lang) if index not in held]
    if "@" in text or "www." in text or "://" in text:
        breaks = _network_breaks(text, breaks)
    return tuple(breaks)


def dear_breaks(text: str) -> list[int]:
    """Indices at which a line rather does not begin, though it may: between a number and a word that counts it.

    >>> dear_breaks("a 8200 dirhams, 12 km")
    [7]
    """
    data = [match.span() for match in _DATUM.finditer(text)]
    return [
        place for place, never in _numbers_and_units(text)
        if not never and not any(begin < place < end for begin, end in data)
    ]  # fmt: skip


def number_breaks(text: str) -> list[int]:
    """Indices within a number at which a line begins only before one falls apart: between the groups of a telephone
    number, but for the last where it is short, and between two years.

    >>> number_breaks("0524-00-36-18, 1854-1891, 01-02-2024"), number_breaks("0524 00 19 19")
    ([5, 8, 20], [5, 8])
    """
    if _LONG_NUMBER.search(text) is None:  # most digits are those of a small number
        return []
    found = [match.end() for match in _YEARS.finditer(text)]
    for match in _CALL.finditer(text):
        if sum(map(str.isdigit, match[0])) >= 8:
            found += [place.start() for place in _CALLED.finditer(text, match.start(), match.end() - 3)]
    return sorted(found)


def forced_breaks(text: str) -> list[int]:
    """Indices at which a line must begin: after a line or paragraph separator. The end of the text is none.

    >>> forced_breaks("one\\ntwo")
    [4]
    """
    return [match.end() for match in _FORCED.finditer(text) if match.end() < len(text)]


def _boundaries(text: str, lang: str) -> list[int]:
    """What UAX #14 allows."""
    from icu4py.breakers import LineBreaker

    breaks = list(accumulate(map(len, LineBreaker(text, lang or "en"))))
    if breaks:
        breaks.pop()
    return breaks


def _held_together(text: str) -> set[int]:
    """Indices at which no line may begin, though UAX #14 would let some of them pass."""
    held = {place for place, _ in _numbers_and_units(text)}
    for pattern in (_GUILLEMET, _INITIAL, _SHORT_SLASH):
        for match in pattern.finditer(text):
            held.add(match.end())
    if "—" in text:
        held.update(match.end() for match in _BEFORE_EM_DASH.finditer(text))
    for match in _FIGURES.finditer(text):
        held.update(_held_in_figures(match[0], match.start(), text[match.start() - 1 : match.start()] == "+"))
    return held


def _numbers_and_units(text: str) -> list[tuple[int, bool]]:
    """Indices after spaces that belong between their neighbours, and whether no line may ever begin there."""
    found: list[tuple[int, bool]] = []
    for match in _SPACE.finditer(text):
        never = True
        if match.lastgroup == "number":
            word = text[text.rfind(" ", 0, match.start()) + 1 : match.start()].lower().lstrip("([«")
            never = word in _BEFORE_NUMBER
            if not never and word not in _WORD_BEFORE_NUMBER:
                continue
        elif match.lastgroup == "unit":
            word = match["unit"].lower().rstrip(".")
            never = word in _AFTER_NUMBER
            if not never and word not in _WORD_AFTER_NUMBER:
                continue
        found.append((match.end(), never))
    return found


def _held_in_figures(figures: str, start: int, after_plus: bool) -> set[int]:
    """Indices within ranges, dates and numbers; two numbers that merely stand side by side may part."""
    inside = set(range(start + 1, start + len(figures)))
    digits = sum(map(str.isdigit, figures))
    if after_plus or (figures[0] == "0" and digits >= 8):  # a phone number
        return inside
    grouped = {match.end() for match in _GROUP_SPACE.finditer(figures)}
    for index, character in enumerate(figures):
        if character == " " and figures[index - 1].isdigit() and figures[index + 1].isdigit():
            if index + 1 not in grouped or figures[max(0, index - 4) : index].isdigit() and index >= 4:
                inside.discard(start + index + 1)
    return inside


def _network_breaks(text: str, breaks: list[int]) -> list[int]:
    """Break addresses after a slash or before a mark, never after a hyphen, which would seem to belong to them."""
    for match in _NETWORK.finditer(text):
        start, end = match.span()
        inside: list[int] = []
        if end - start > NETWORK_WHOLE:
            places = [place.start() for place in _NETWORK_PLACE.finditer(text, start + NETWORK_END, end)]
            inside = [place for place in places if place <= end - NETWORK_END]
        breaks[bisect_right(breaks, start) : bisect_left(breaks, end)] = inside
    return breaks


def _breaks_around_marks(text: str, lang: str) -> list[int]:
    """Breaks of a layout copy: found without its marks of direction, and none within an isolate of one datum."""
    marks = [match.start() for match in _DIRECTION_MARKS.finditer(text)]
    before = [place - number for number, place in enumerate(marks)]  # where each one stands in the text without them
    breaks: list[int] = []
    for index in line_breaks(_DIRECTION_MARKS.sub("", text), lang):
        place, stop = index + bisect_right(before, index - 1), index + bisect_right(before, index)
        while place < stop and text[place] not in _OPENING_MARKS:
            place += 1
        breaks.append(place)
    for match in _DATUM.finditer(text):
        if _LONG_WORD.search(match[1]) is None:
            breaks[bisect_right(breaks, match.start()) : bisect_left(breaks, match.end())] = []
    return breaks
