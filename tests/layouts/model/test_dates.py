"""Date lines are right in every language of the paper, and the names kept are CLDR's."""

import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layouts.model import date_names
from layouts.model.dates import HijriDate, date_line, hijri_date, hijri_line
from tests.tables import generate_date_names

PRESS_DAY = datetime.date(2026, 11, 24)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "Tuesday 24 November 2026"),
        ("nl", "dinsdag 24 november 2026"),
        ("fr", "mardi 24 novembre 2026"),
        ("es", "martes 24 de noviembre de 2026"),
        ("ar", "الثلاثاء 24 نونبر 2026"),
        ("fr-MA", "mardi 24 novembre 2026"),
        ("ar-u-nu-arab", "الثلاثاء ٢٤ نونبر ٢٠٢٦"),
    ],
)
def test_the_press_day_reads_right_in_each_language(lang: str, line: str) -> None:
    assert date_line(PRESS_DAY, lang) == line


def test_arabic_months_are_the_moroccan_ones() -> None:
    months = [date_line(datetime.date(2026, month, 15), "ar").split()[2] for month in range(1, 13)]
    assert months == "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر".split()


def test_another_arab_country_has_its_own_months() -> None:
    assert "نوفمبر" in date_line(PRESS_DAY, "ar-EG")


def test_the_first_of_a_french_month_is_an_ordinal() -> None:
    assert date_line(datetime.date(2026, 11, 1), "fr") == "dimanche 1er novembre 2026"
    assert date_line(datetime.date(2026, 11, 11), "fr") == "mercredi 11 novembre 2026"


def test_a_language_not_kept_here_is_written_as_cldr_has_it() -> None:
    assert date_line(PRESS_DAY, "de") == "Dienstag, 24. November 2026"


@pytest.mark.parametrize("lang", ["zz", "", "not a language", "x-klingon"])
def test_an_unknown_language_gets_a_date_that_all_can_read(lang: str) -> None:
    assert date_line(PRESS_DAY, lang) == "2026-11-24"


@given(st.dates(datetime.date(1000, 1, 2)), st.sampled_from(sorted(generate_date_names.LANGUAGES)))
def test_every_date_line_is_babels_full_date_without_commas(date: datetime.date, lang: str) -> None:
    from babel.dates import format_date

    babels = format_date(date, "full", generate_date_names.LANGUAGES[lang][0]).replace(",", "").replace("،", "")
    assert date_line(date, lang).replace(" 1er ", " 1 ") == babels


def test_the_names_kept_are_what_the_generator_writes_today() -> None:
    assert Path(date_names.__file__).read_text(encoding="utf-8") == generate_date_names.module()


def test_the_press_day_is_the_14th_of_jumada_ii_1448() -> None:
    assert hijri_date(PRESS_DAY) == HijriDate(1448, 6, 14)
    assert hijri_line(PRESS_DAY) == "14 جمادى الآخرة 1448 هـ"
    assert hijri_line(PRESS_DAY, lang="en") == "14 Jumada II 1448 AH"
    assert hijri_line(PRESS_DAY, lang="es") == "14 de jumada II de 1448 AH"
    assert hijri_line(PRESS_DAY, lang="ar-u-nu-arab") == "١٤ جمادى الآخرة ١٤٤٨ هـ"


@pytest.mark.parametrize(
    ("feast", "hijri"),
    [
        (datetime.date(2023, 4, 21), HijriDate(1444, 10, 1)),  # Eid al-Fitr, as Saudi Arabia kept it
        (datetime.date(2024, 3, 11), HijriDate(1445, 9, 1)),  # the first fast of Ramadan
        (datetime.date(2024, 6, 16), HijriDate(1445, 12, 10)),  # Eid al-Adha
        (datetime.date(2025, 3, 1), HijriDate(1446, 9, 1)),
        (datetime.date(2025, 6, 26), HijriDate(1447, 1, 1)),  # new year
    ],
)
def test_feasts_fall_where_they_were_kept(feast: datetime.date, hijri: HijriDate) -> None:
    assert hijri_date(feast) == hijri


@given(st.dates(datetime.date(1930, 1, 1), datetime.date(2070, 1, 1)), st.integers(-1, 1))
def test_the_next_day_is_the_next_number_or_the_first(date: datetime.date, moved: int) -> None:
    today = hijri_date(date)
    assert today is not None
    every_month = tuple((f"{today.year}-{month:02d}", moved) for month in range(1, 13))
    today, tomorrow = hijri_date(date, every_month), hijri_date(date + datetime.timedelta(1), every_month)
    assert today is not None and tomorrow is not None
    if tomorrow.day == 1:
        assert today.day >= 28 and tomorrow.month == today.month % 12 + 1
    else:
        assert tomorrow == HijriDate(today.year, today.month, today.day + 1) or (today.day, tomorrow.day) == (30, 30)


def test_a_moon_sighted_a_day_late_moves_its_whole_month() -> None:
    late = (("1448-06", -1),)
    days = [hijri_date(datetime.date(2026, 11, day), late) for day in (10, 11, 12, 24)]
    assert days == [HijriDate(1448, 5, 30), HijriDate(1448, 5, 30), HijriDate(1448, 6, 1), HijriDate(1448, 6, 13)]
    assert hijri_date(datetime.date(2026, 12, 20), late) == hijri_date(datetime.date(2026, 12, 20))


def test_a_moon_sighted_a_day_early_begins_its_month_before_the_table_does() -> None:
    assert hijri_date(datetime.date(2026, 11, 10)) == HijriDate(1448, 5, 30)
    assert hijri_date(datetime.date(2026, 11, 10), (("1448-06", 1),)) == HijriDate(1448, 6, 1)


def test_outside_the_tables_there_is_no_hijri_line() -> None:
    assert hijri_line(datetime.date(1900, 1, 1)) == ""
    assert hijri_line(datetime.date(2090, 1, 1)) == ""
    assert hijri_date(datetime.date(1924, 8, 1)) == HijriDate(1343, 1, 1)
    assert hijri_date(datetime.date(2077, 11, 16)) == HijriDate(1500, 12, 30)


def test_reading_dates_imports_no_calendar_library() -> None:
    import subprocess
    import sys

    program = "import sys, datetime; from layouts.model.dates import date_line; date_line(datetime.date.today(), 'ar')"
    heavy = "; print([name for name in ('babel', 'icu4py', 'hijridate') if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", program + heavy], capture_output=True, text=True).stdout == "[]\n"
