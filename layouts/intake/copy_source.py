"""`[[source]]` of issue.toml: copy that lies outside stories/, read each time the issue is made.

`file` is any kind that `tarwisa import` takes, or a folder of such files; `wxr` is the same by the name of WordPress's
exports. Nothing is written: who wants to edit the stories imports them.
"""

import datetime

import msgspec

from layouts.intake.typography import Digits
from layouts.masters.source import Source

KEYS = ("wxr", "file", "since", "limit", "digits", "without", "section", "categories")


class CopySource(msgspec.Struct, frozen=True, kw_only=True):
    """One `[[source]]`. `categories`: only stories of these sections; `section`: what they are called here."""

    where: str
    file: str
    since: datetime.date | None = None
    limit: int = 0
    digits: Digits = "keep"
    without: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    section: str = ""


def copy_sources(source: Source) -> tuple[CopySource, ...]:
    """The sources that issue.toml names. Raises UnreadableInput for a key or a value that cannot be."""
    tables = source.table.get("source", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise source.fault(("source",), "source must be a list of tables; write [[source]]")
    found = []
    for number, table in enumerate(tables):
        keys = ("source", number)
        source.check_keys(keys, KEYS)
        named = [key for key in ("wxr", "file") if key in table]
        if len(named) != 1:
            raise source.fault(keys, 'a source must give its file, once; write file = "export.xml"')
        since = source.value((*keys, "since"), datetime.date) if "since" in table else None
        found.append(
            CopySource(
                where=source.fault(keys, "").args[0].removesuffix(": "),
                file=source.value((*keys, named[0]), str),
                since=since,
                limit=source.value((*keys, "limit"), int) if "limit" in table else 0,
                digits=source.value((*keys, "digits"), Digits) if "digits" in table else "keep",
                without=source.value((*keys, "without"), tuple[str, ...]) if "without" in table else (),
                categories=source.value((*keys, "categories"), tuple[str, ...]) if "categories" in table else (),
                section=source.value((*keys, "section"), str) if "section" in table else "",
            )
        )
    return tuple(found)
