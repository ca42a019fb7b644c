"""The fonts at hand, as rows for people and programs. Reads the index only: no font is opened."""

import msgspec

from fonts.face import IGNORABLE
from fonts.library import Library
from fonts.licensing import licence
from fonts.record import Record

# A font covers a script when it has all of these.
SAMPLES = (
    ("Arabic", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي،؛؟"),
    ("Latin", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûüñáíóúœ"),
    ("Greek", "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψω"),
    ("Cyrillic", "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"),
    ("Hebrew", "אבגדהוזחטיכךלמםנןסעפףצץקרשת"),
    ("Tifinagh", "ⴰⴱⴳⴷⴹⴻⴼⴽⵀⵃⵄⵅⵇⵉⵊⵍⵎⵏⵓⵔⵕⵖⵙⵚⵛⵜⵟⵡⵢⵣⵥ"),
)


class Listed(msgspec.Struct, frozen=True):
    """One font of one file. `axes` says what a variable font can do: `wght 100–900`."""

    family: str
    style: str
    axes: tuple[str, ...]
    file: str
    scripts: tuple[str, ...]
    may_embed: bool
    may_subset: bool
    embedding: str


def list_fonts(library: Library, covers: str = "") -> tuple[Listed, ...]:
    """Fonts by family, then style; only those with every character of `covers`."""
    wanted = {ord(sign) for sign in covers if not sign.isspace() and sign not in IGNORABLE}
    rows = [_row(record) for record in library.records if all(record.has(code) for code in wanted)]
    return tuple(sorted(rows, key=lambda row: (row.family.casefold(), row.style, row.file)))


def _row(record: Record) -> Listed:
    rights = licence(record.fs_type)
    return Listed(
        family=record.family,
        style=record.style,
        axes=tuple(f"{axis.tag} {axis.low:g}–{axis.high:g}" for axis in record.axes),
        file=record.path,
        scripts=tuple(script for script, sample in SAMPLES if all(record.has(ord(sign)) for sign in sample)),
        may_embed=rights.may_embed,
        may_subset=rights.may_subset,
        embedding=rights.words,
    )
