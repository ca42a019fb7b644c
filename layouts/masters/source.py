"""TOML that a person wrote: the table, and where in the file a key stands, for messages as `file:line: …`."""

import math
import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Literal, get_args, get_origin

import msgspec

from layouts.findings import UnreadableInput

Table = Mapping[str, Any]
Keys = Sequence[str | int]

HEADER = re.compile(r"^\s*(\[{1,2})\s*([^\[\]]+?)\s*\]{1,2}")
ASSIGNMENT = re.compile(r"^\s*((?:[\w-]+|\"[^\"]*\"|'[^']*')(?:\s*\.\s*(?:[\w-]+|\"[^\"]*\"|'[^']*'))*)\s*=")
KEY = re.compile(r"[\w-]+|\"[^\"]*\"|'[^']*'")
WORDS: dict[Any, str] = {float: "a number", int: "a whole number", bool: "true or false", str: "a text"}


class Source(msgspec.Struct, frozen=True):
    """A TOML file: its path as messages name it, its text, and what it says. Without text, messages have no line."""

    path: str
    text: str
    table: Table

    def fault(self, keys: Keys, problem: str) -> UnreadableInput:
        """The error to raise about what stands at these keys."""
        line = line_of(self.text, keys)
        return UnreadableInput(f"{self.path}:{line}: {problem}" if line else f"{self.path}: {problem}")

    def names(self, keys: Keys) -> tuple[str, ...]:
        """The keys of the table that stands at these keys; UnreadableInput when it is no table."""
        table = self.at(keys)
        if not isinstance(table, Mapping):
            raise self.fault(keys, f"{keys[-1]} must be a table; write [{'.'.join(map(str, keys))}]")
        return tuple(table)

    def check_keys(self, keys: Keys, known: Collection[str]) -> None:
        """Raise UnreadableInput if the table at these keys has a key that is not known, or is no table."""
        for key in self.names(keys):
            if key not in known:
                where = ".".join(str(part) for part in keys if isinstance(part, str))
                inside = f" in [{where}]" if where else ""
                raise self.fault((*keys, key), f'unknown key "{key}"{inside}; {suggestion(key, known)}')

    def value(self, keys: Keys, kind: Any) -> Any:
        """What stands at these keys, as this type; UnreadableInput when it is something else."""
        found = self.at(keys)
        numbers = found if isinstance(found, list) else [found]
        if any(isinstance(number, float) and not math.isfinite(number) for number in numbers):  # TOML knows nan and inf
            raise self.fault(keys, f"{keys[-1]} must be {in_words(kind)}, not {found!r}")
        try:
            return msgspec.convert(found, kind)
        except msgspec.ValidationError:
            raise self.fault(keys, f"{keys[-1]} must be {in_words(kind)}, not {found!r}") from None

    def at(self, keys: Keys) -> Any:
        """What stands at these keys; an empty table when nothing does."""
        found: Any = self.table
        for key in keys:
            if isinstance(found, Mapping):
                found = found.get(str(key), {})
            elif isinstance(found, Sequence) and isinstance(key, int):
                found = found[key]
            else:
                return {}
        return found


def read_source(path: str, text: str) -> Source:
    """Read TOML; UnreadableInput, with the line, where it is none."""
    import tomllib

    try:
        return Source(path, text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"\(at line (\d+), column \d+\)", str(error))
        line = f"{path}:{found[1]}" if found else f"{path}:{text.count(chr(10)) + 1}"
        problem = re.sub(r" \(at .*\)$", "", str(error))
        raise UnreadableInput(f"{line}: this is not TOML: {problem[:1].lower()}{problem[1:]}") from None
    except (ValueError, RecursionError):  # of Python itself, which gives no place
        raise UnreadableInput(f"{path}: a number too long or lists too deep to be read; write it otherwise") from None


def line_of(text: str, keys: Keys) -> int:
    """The line, from 1, that sets these keys or comes nearest to it; 0 when nothing of them is there.

    >>> line_of("[page]\\ncolumns = 5\\n[style.body]\\nsize = 9", ("style", "body", "size"))
    4
    >>> line_of("[[advert]]\\nfile = 'a'\\n[[advert]]\\nfile = 'b'", ("advert", 1, "file"))
    4
    """
    wanted = tuple(keys)
    best, depth = 0, 0
    header: tuple[str | int, ...] = ()
    seen: dict[tuple[str | int, ...], int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if found := HEADER.match(line):
            header = parts(found[2])
            if found[1] == "[[":
                seen[header] = seen.get(header, -1) + 1
                header = (*header, seen[header])
            path = header
        elif found := ASSIGNMENT.match(line):
            path = (*header, *parts(found[1]))
        else:
            continue
        if len(path) > depth and path == wanted[: len(path)]:
            best, depth = number, len(path)
    return best


def parts(dotted: str) -> tuple[str, ...]:
    """The parts of a dotted key.

    >>> parts('style."pull-quote".size')
    ('style', 'pull-quote', 'size')
    """
    return tuple(part.strip("\"'") for part in KEY.findall(dotted))


def suggestion(wrong: str, known: Collection[str]) -> str:
    """What to do about a name that nobody knows.

    >>> suggestion("sise", ("size", "font"))
    'did you mean "size"?'
    """
    import difflib

    near = difflib.get_close_matches(wrong, list(known), 1, 0.6)
    return f'did you mean "{near[0]}"?' if near else f"known are: {', '.join(sorted(known))}"


def in_words(kind: Any) -> str:
    """A type as a person would say it.

    >>> in_words(Literal["start", "end"])
    'one of "start", "end"'
    """
    if get_origin(kind) is Literal:
        return "one of " + ", ".join(f'"{choice}"' for choice in get_args(kind))
    if get_origin(kind) is tuple:
        args = get_args(kind)
        return f"a list of {len(args)} values" if args[-1] is not Ellipsis else "a list"
    return WORDS.get(kind, "something else")
