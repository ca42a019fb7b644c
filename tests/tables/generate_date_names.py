"""Write layouts/model/date_names.py from Unicode's CLDR.

    python tests/tables/generate_date_names.py > layouts/model/date_names.py

Babel has the Gregorian names and patterns, ICU the Hijri ones. Together they take some 80 ms to import and read, more
than a page takes to set; the few names that a paper prints every day are kept as a table.
"""

import datetime
import re

# The paper's own languages, each with the region whose usage it follows and other regions that use the same names.
LANGUAGES = {
    "ar": ("ar_MA", ()),
    "en": ("en_GB", ("en-IE",)),
    "es": ("es_ES", ()),
    "fr": ("fr_FR", ("fr-MA", "fr-BE")),
    "nl": ("nl_NL", ("nl-BE",)),
}
A_HIJRI_NEW_YEAR = datetime.datetime(2026, 6, 16, 12, tzinfo=datetime.UTC)  # 1 Muharram 1448
MEAN_LUNAR_MONTH = 29.53


def hijri_months(locale: str) -> tuple[str, ...]:
    """The twelve month names, Muharram first."""
    from icu4py.messageformat import MessageFormat

    name = MessageFormat("{day, date, ::MMMM}", f"{locale}-u-ca-islamic-umalqura")
    middles = (A_HIJRI_NEW_YEAR + datetime.timedelta(days=MEAN_LUNAR_MONTH * month + 14) for month in range(12))
    return tuple(name.format({"day": middle}) for middle in middles)


def hijri_era(locale: str) -> str:
    """What follows the year."""
    from icu4py.messageformat import MessageFormat

    return MessageFormat("{day, date, ::G}", f"{locale}-u-ca-islamic-umalqura").format({"day": A_HIJRI_NEW_YEAR})


def pattern(cldr: str) -> str:
    """CLDR's full date as a format string, without its commas: in a newspaper's date line the day's name runs on.

    >>> pattern("EEEE, d 'de' MMMM 'de' y")
    '{weekday} {day} de {month} de {year}'
    """
    fields = {"EEEE": "{weekday}", "d": "{day}", "MMMM": "{month}", "y": "{year}"}
    return re.sub(r"'([^']*)'|EEEE|MMMM|d|y|[,،]", lambda found: found[1] or fields.get(found[0], ""), cldr)


def module() -> str:
    """The text of `date_names.py`."""
    from babel import Locale

    lines = [
        '"""Names of days and months by language. Written by `generate_date_names`; change that, not this."""',
        "",
        "import msgspec",
        "",
        "",
        "class DateNames(msgspec.Struct, frozen=True, kw_only=True):",
        '    """How one language writes a date. Weekdays from Monday; `pattern` takes weekday, day, month and year."""',
        "",
        "    pattern: str",
        "    weekdays: tuple[str, ...]",
        "    months: tuple[str, ...]",
        "    hijri_months: tuple[str, ...]",
        "    hijri_era: str",
        "",
        "",
        "DATE_NAMES = {",
    ]
    for language, (name, _) in LANGUAGES.items():
        locale = Locale.parse(name)
        weekdays = tuple(locale.days["format"]["wide"][day] for day in range(7))
        months = tuple(locale.months["format"]["wide"][month] for month in range(1, 13))
        region = name.replace("_", "-")
        lines += [
            f'    "{language}": DateNames(',
            f"        pattern={quoted(pattern(str(locale.date_formats['full'])))},",
            *names("weekdays", weekdays),
            *names("months", months),
            *names("hijri_months", hijri_months(region)),
            f"        hijri_era={quoted(hijri_era(region))},",
            "    ),",
        ]
    lines += ["}", "", "# Regions whose names are those of the language above.", "SAME_NAMES = {"]
    for language, (name, others) in LANGUAGES.items():
        lines += [f'    "{region}": "{language}",' for region in (name.replace("_", "-"), *others)]
    return "\n".join([*lines, "}", ""])


def names(field: str, values: tuple[str, ...]) -> list[str]:
    return [f"        {field}=(", *(f"            {quoted(value)}," for value in values), "        ),"]


def quoted(text: str) -> str:
    return '"' + text.replace('"', '\\"') + '"'


if __name__ == "__main__":
    print(module(), end="")
