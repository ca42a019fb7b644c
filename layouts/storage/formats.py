"""Formats of the package: older parts are brought up to date, newer ones are read as far as they are understood."""

from collections.abc import Callable
from typing import Any, Final

from msgspec import inspect

from layouts.findings import UnreadableInput

FORMAT: Final = 3  # what this program writes

# What a part of format N (its name, its raw value) becomes in format N + 1. Each has a package of its format in the
# tests. A field that is new and has a default needs nothing done here.
MIGRATIONS: Final[dict[int, Callable[[str, Any], Any]]] = {
    1: lambda name, raw: raw,
    2: lambda name, raw: raw,  # what an HTML box is made of was not kept
}

# A value of a kind that this program does not know.
_UNKNOWN: Final = object()


def format_of(raw: Any, where: str, name: str) -> int:
    """The format that a package says it has. Raises UnreadableInput."""
    number = raw.get("format") if isinstance(raw, dict) else None
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise UnreadableInput(f"{where}: {name} does not say which format it has; take an older copy")
    return number


def migrated(name: str, raw: Any, number: int) -> Any:
    """A part of this format or an older one, as the present format has it."""
    for step in range(number, FORMAT):
        raw = MIGRATIONS[step](name, raw)
    return raw


def understood(raw: Any, kind: Any, name: str) -> tuple[Any, tuple[str, ...]]:
    """A newer part without what this program does not know, and the places of all that was left out.

    What cannot be left out (a required value of an unknown kind) stays, and fails when it is decoded.
    """
    left_out: list[str] = []
    known = _known(raw, inspect.type_info(kind), name, left_out)
    return (raw if known is _UNKNOWN else known), tuple(left_out)


def _known(raw: Any, info: inspect.Type, place: str, left_out: list[str]) -> Any:
    match info:
        case inspect.UnionType(types=types):
            return _one_of(raw, types, place, left_out)
        case inspect.StructType() if isinstance(raw, dict):
            return _struct(raw, info, place, left_out)
        case inspect.VarTupleType(item_type=item) if isinstance(raw, list):
            found = []
            for number, value in enumerate(raw):
                known = _known(value, item, f"{place}[{number}]", left_out)
                if known is _UNKNOWN:
                    left_out.append(f"{place}[{number}]")
                else:
                    found.append(known)
            return found
        case inspect.LiteralType(values=values) if raw not in values:
            return _UNKNOWN
    return raw


def _struct(raw: dict[str, Any], info: inspect.StructType, place: str, left_out: list[str]) -> Any:
    fields = {field.encode_name: field for field in info.fields}
    found: dict[str, Any] = {}
    for key, value in raw.items():
        if key == info.tag_field:
            found[key] = value
            continue
        field = fields.get(key)
        known = _UNKNOWN if field is None else _known(value, field.type, f"{place}.{key}", left_out)
        if known is not _UNKNOWN:
            found[key] = known
        elif field is None or not field.required:
            left_out.append(f"{place}.{key}")
        else:
            return _UNKNOWN
    return found


def _one_of(raw: Any, types: tuple[inspect.Type, ...], place: str, left_out: list[str]) -> Any:
    structs = [info for info in types if isinstance(info, inspect.StructType)]
    if not structs or not isinstance(raw, dict):
        return raw
    for info in structs:
        if info.tag_field is None or raw.get(info.tag_field) == info.tag:
            return _struct(raw, info, place, left_out)
    return _UNKNOWN
