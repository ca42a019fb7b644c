"""Date lines as newspapers print them: Gregorian in each language, Hijri as the country sights its moons.

A language is a BCP 47 tag; `ar` is Moroccan Arabic (نونبر, not نوفمبر), with Western digits as Morocco prints them.
The tag's `-u-nu-arab` asks for Arabic-Indic digits.
"""

import bisect
import datetime

import msgspec

from layouts.model.date_names import DATE_NAMES, SAME_NAMES, DateNames

ARABIC_INDIC_TAG = "-u-nu-arab"
ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
FIRST_OF_THE_MONTH = {"fr": "1er"}  # a typographer's rule that CLDR's patterns do not have
LONGEST_MONTH = 30


class HijriDate(msgspec.Struct, frozen=True):
    """A day of the Hijri calendar; month 1 is Muharram."""

    year: int
    month: int
    day: int


def date_line(date: datetime.date, lang: str) -> str:
    """The full date in a language; ISO 8601 for a language that nobody knows.

    >>> date_line(datetime.date(2026, 11, 24), "nl")
    'dinsdag 24 november 2026'
    >>> date_line(datetime.date(2026, 11, 24), "ar")
    'الثلاثاء 24 نونبر 2026'
    """
    names = names_of(lang)
    if names is None:
        return foreign_date_line(date, plain_tag(lang))
    day = str(date.day)
    if date.day == 1:
        day = FIRST_OF_THE_MONTH.get(lang.split("-")[0], day)
    line = names.pattern.format(
        weekday=names.weekdays[date.weekday()], day=day, month=names.months[date.month - 1], year=date.year
    )
    return in_digits_of(lang, line)


def hijri_line(date: datetime.date, correction: tuple[tuple[str, int], ...] = (), lang: str = "ar") -> str:
    """The Hijri date in a language, without the day of the week; nothing where the calendar's table ends.

    >>> hijri_line(datetime.date(2026, 11, 24))
    '14 جمادى الآخرة 1448 هـ'
    """
    hijri = hijri_date(date, correction)
    if hijri is None:
        return ""
    names = names_of(lang) or names_of(lang.split("-")[0]) or DATE_NAMES["en"]
    pattern = names.pattern.removeprefix("{weekday} ") + " {era}"
    month = names.hijri_months[hijri.month - 1]
    return in_digits_of(lang, pattern.format(day=hijri.day, month=month, year=hijri.year, era=names.hijri_era))


def hijri_date(date: datetime.date, correction: tuple[tuple[str, int], ...] = ()) -> HijriDate | None:
    """The Hijri date by the Umm al-Qura calendar, each month moved by its correction; None outside 1343–1500 AH.

    `correction` gives, by `year-month` of the Hijri calendar, the days to add: -1 where the new moon was sighted, and
    the month begun, a day later than in Mecca's table. Days before the moved beginning belong to the month before.

    >>> hijri_date(datetime.date(2026, 11, 24), (("1448-06", -1),))
    HijriDate(year=1448, month=6, day=13)
    """
    # imported here: most of a session's pages are composed again without a new date
    from hijridate import Gregorian

    try:
        found = Gregorian.fromdate(date).to_hijri()
    except OverflowError:
        return None
    corrections = dict(correction)
    start = date.toordinal() - found.day + 1
    months = [(found.year, found.month, start)]
    try:
        for step in (-1, 1):
            year, month = neighbour(found.year, found.month, step)
            months.append((year, month, first_day(year, month)))
    except (OverflowError, ValueError):
        pass  # at either end of the table the month has no neighbour to fall into
    moved = sorted(
        (first - corrections.get(f"{year}-{month:02d}", 0), year, month) for year, month, first in months
    )
    place = bisect.bisect_right(moved, (date.toordinal(), 9999, 12)) - 1
    first, year, month = moved[max(place, 0)]
    # a sighted month never has a 31st: where the next began late, this one did so too
    return HijriDate(year, month, min(date.toordinal() - first + 1, LONGEST_MONTH))


def first_day(year: int, month: int) -> int:
    """The ordinal of the first day of a Hijri month by the Umm al-Qura table."""
    from hijridate import Hijri

    return Hijri(year, month, 1).to_gregorian().toordinal()


def neighbour(year: int, month: int, step: int) -> tuple[int, int]:
    """The Hijri month before (-1) or after (1).

    >>> neighbour(1448, 12, 1)
    (1449, 1)
    """
    count = year * 12 + month - 1 + step
    return count // 12, count % 12 + 1


def names_of(lang: str) -> DateNames | None:
    """The names kept for a language, or for the language whose names its region shares."""
    tag = plain_tag(lang)
    return DATE_NAMES.get(SAME_NAMES.get(tag, tag))


def plain_tag(lang: str) -> str:
    """The tag without its wish for digits."""
    return lang.removesuffix(ARABIC_INDIC_TAG)


def in_digits_of(lang: str, text: str) -> str:
    """The text in Arabic-Indic digits where the language tag asks for them.

    >>> in_digits_of("ar-u-nu-arab", "24")
    '٢٤'
    """
    return text.translate(ARABIC_INDIC) if lang.endswith(ARABIC_INDIC_TAG) else text


def foreign_date_line(date: datetime.date, tag: str) -> str:
    """The full date as CLDR has it, for languages that are not kept here: an import of some 50 ms."""
    from babel.core import Locale, UnknownLocaleError
    from babel.dates import format_date

    try:
        return format_date(date, "full", Locale.parse(tag, sep="-"))
    except (UnknownLocaleError, ValueError):
        return date.isoformat()
