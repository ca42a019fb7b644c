"""Which language a text is in, and which way it reads: by the share of its scripts first, by its little words next.

A statistical model (py3langid, 4.5 MB and numpy, 150 ms to import) is asked only where the little words do not decide.
"""

import re
import unicodedata
from functools import cache

from layouts.model.story import Direction

RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
LATIN = "A-Za-zªºÀ-ÖØ-öø-ʯḀ-ỿ"
RTL_LETTERS = re.compile(f"[{RTL}]+")
LATIN_LETTERS = re.compile(f"[{LATIN}]+")
# Scripts that one language of our readers writes. Tifinagh is Morocco's third script.
OTHER_SCRIPTS = (
    (re.compile("[\u2d30-\u2d7f]"), "zgh"),
    (re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]"), "he"),
    (re.compile("[\u0400-\u052f]"), "ru"),
    (re.compile("[\u0370-\u03ff\u1f00-\u1fff]"), "el"),
)
RTL_LANGUAGES = frozenset("ar arc ckb dv fa he ks ps sd syr ug ur yi".split())

LITTLE_WORDS = {
    "en": "the of and to in is that for it was on with as by are be this from at not have his her they which were",
    "fr": "le la les de des du et en un une que qui est dans pour par sur au aux il elle ne pas ce cette son sont ont",
    "es": "el la los las de y en que un una es por con para del se no su al lo como más pero sus fue este esta",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er om ook als bij naar uit door die was ze hij",
}
WORD = re.compile(f"[{LATIN}]+")
ENOUGH_WORDS = 400  # of the beginning of a story: the vote is settled long before
LEAD = 2  # votes ahead of the next: less is chance


def language_of(text: str) -> str:
    """The language of a text as a BCP 47 tag; `en` where nothing tells.

    >>> language_of("De trein rijdt weer door het dal van de rivier")
    'nl'
    >>> language_of("القطار يعود إلى الوادي")
    'ar'
    """
    by_script = language_of_script(text)
    if by_script:
        return by_script
    words = WORD.findall(text)
    return language_by_little_words(text) or (language_by_model(" ".join(words[:ENOUGH_WORDS])) if words else "en")


def language_of_script(text: str) -> str:
    """The language that the text's most frequent script tells, or nothing for Latin and for text without letters."""
    latin = sum(map(len, LATIN_LETTERS.findall(text)))
    shares = [(sum(map(len, RTL_LETTERS.findall(text))), "ar")] if RTL_LETTERS.search(text) else []
    shares += [(len(letters.findall(text)), lang) for letters, lang in OTHER_SCRIPTS if letters.search(text)]
    most, lang = max(reversed(shares), default=(0, ""))
    return lang if most > latin else ""


def language_by_little_words(text: str) -> str:
    """The Latin language whose little words are clearly the most frequent; nothing where none is.

    >>> language_by_little_words("Royal Air Maroc")
    ''
    """
    words = [word.lower() for word in WORD.findall(text)[:ENOUGH_WORDS]]
    known = little_words()
    votes = sorted(((sum(map(known[lang].__contains__, words)), lang) for lang in known), reverse=True)
    return votes[0][1] if votes[0][0] >= votes[1][0] + LEAD else ""


@cache
def little_words() -> dict[str, frozenset[str]]:
    return {lang: frozenset(words.split()) for lang, words in LITTLE_WORDS.items()}


def language_by_model(text: str) -> str:
    """The likeliest of the paper's Latin languages, by py3langid."""
    import py3langid

    py3langid.set_languages([*LITTLE_WORDS])
    return str(py3langid.classify(text)[0])


def direction_of_language(lang: str) -> Direction:
    """The direction in which a language is written.

    >>> direction_of_language("ar-MA"), direction_of_language("nl")
    ('rtl', 'ltr')
    """
    return "rtl" if lang.split("-")[0].lower() in RTL_LANGUAGES else "ltr"


def first_strong(text: str) -> Direction | None:
    """The direction of the first letter that has one (UAX #9, rule P2), or None.

    >>> first_strong("12 «القطار» ONCF")
    'rtl'
    """
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            return "ltr"
        if kind in ("R", "AL"):
            return "rtl"
    return None
