"""An issue as named parts of JSON and back: sorted keys, a line for each value, so that two issues diff well."""

import re
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

from layouts.findings import UnreadableInput
from layouts.model.changes import Change
from layouts.model.characters import whole
from layouts.model.frame import ObjectStyle, Thread
from layouts.model.inks import Ink
from layouts.model.issue import Dateline, Issue, Legal, Picture, Publication
from layouts.model.layers import Layer
from layouts.model.made import Made
from layouts.model.page import Binding, Master, Page, PageSetup
from layouts.model.story import Story
from layouts.model.styles import CharacterStyle, ParagraphStyle
from layouts.model.waivers import Waiver
from layouts.storage.formats import FORMAT, format_of, migrated, understood
from layouts.storage.soundness import ISSUE, MASTERS, STYLES, impossible, repeated

PART_NAME = re.compile(r"(stories|pages|pictures)/[^/\\]+$")  # nothing that leads out of the package
NOT_FOR_NAMES = re.compile(r"[^\w-]+")
LONGEST_NAME = 60

Value = TypeVar("Value")


class Contents(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """`issue.json`: all that has no part of its own, and the names of the parts in order."""

    format: int
    template: str
    publication: Publication
    legal: Legal
    dateline: Dateline
    setup: PageSetup
    binding: Binding
    inks: tuple[Ink, ...]
    threads: tuple[Thread, ...]
    pictures: tuple[Picture, ...]  # their sources are names of parts
    stories: tuple[str, ...]
    pages: tuple[str, ...]
    layers: tuple[Layer, ...] = ()
    character_styles: tuple[CharacterStyle, ...] = ()
    object_styles: tuple[ObjectStyle, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    changes: tuple[Change, ...] = ()
    made: Made = Made()
    words: tuple[tuple[str, str], ...] = ()


# What `issue.json` says in words of its own; its other fields are the issue's, under the same names.
OWN_WORDS = ("format", "pictures", "stories", "pages")


def values_of(issue: Issue) -> dict[str, tuple[Any, Any]]:
    """The issue's parts by name, each with its type, but for its pictures; unchanged parts are the same objects."""
    stories = {part_name("stories", number, story.slug): story for number, story in enumerate(issue.stories, 1)}
    pages = {part_name("pages", number, page.section): page for number, page in enumerate(issue.pages, 1)}
    alike = {name: getattr(issue, name) for name in Contents.__struct_fields__ if name not in OWN_WORDS}
    contents = Contents(
        format=FORMAT,
        pictures=tuple(msgspec.structs.replace(picture, source=picture_part(picture)) for picture in issue.pictures),
        stories=tuple(stories),
        pages=tuple(pages),
        **alike,
    )
    return {
        ISSUE: (Contents, contents),
        STYLES: (tuple[ParagraphStyle, ...], issue.styles),
        MASTERS: (tuple[Master, ...], issue.masters),
        **{name: (Story, story) for name, story in stories.items()},
        **{name: (Page, page) for name, page in pages.items()},
    }


def parts_of(issue: Issue) -> dict[str, bytes]:
    """The issue's parts by name, as bytes, but for its pictures."""
    return {name: encoded(value, kind) for name, (kind, value) in values_of(issue).items()}


class Opened(msgspec.Struct, frozen=True):
    """An issue as its parts gave it. `left_out`: places that a newer program wrote and this one does not know."""

    issue: Issue
    format: int
    left_out: tuple[str, ...] = ()

    @property
    def is_newer(self) -> bool:
        """Whether saving it would lose what is not understood."""
        return self.format > FORMAT


def issue_of(read: Callable[[str], bytes], where: str, source_of: Callable[[str], str]) -> Opened:
    """The issue in a package. `read` gives a part's bytes, `source_of` the source of a picture's part.

    Raises UnreadableInput naming `where` and the part.
    """
    number = format_of(raw_of(read(ISSUE), where, ISSUE), where, ISSUE)
    left_out: list[str] = []

    def part(name: str, kind: type[Value]) -> Value:
        value, unknown = decoded(read(name), kind, where, name, number)
        left_out.extend(unknown)
        return value

    contents = part(ISSUE, Contents)
    for name in (*contents.stories, *contents.pages, *(picture.source for picture in contents.pictures)):
        if not PART_NAME.match(name):
            raise UnreadableInput(f"{where}: {ISSUE}: “{name}” is no name of a part; take an older copy")
    twice = repeated((*contents.stories, *contents.pages))
    if twice:
        raise UnreadableInput(f"{where}: {ISSUE}: the part {twice} is named twice; take an older copy")
    stories = tuple(part(name, Story) for name in contents.stories)
    pages = tuple(part(name, Page) for name in contents.pages)
    pictures = tuple(
        msgspec.structs.replace(picture, source=source_of(picture.source)) for picture in contents.pictures
    )
    alike = {name: getattr(contents, name) for name in Contents.__struct_fields__ if name not in OWN_WORDS}
    issue = Issue(
        styles=part(STYLES, tuple[ParagraphStyle, ...]),
        masters=part(MASTERS, tuple[Master, ...]),
        stories=stories,
        pictures=pictures,
        pages=pages,
        **alike,
    )
    fault = impossible(issue)
    if fault:
        raise UnreadableInput(f"{where}: {fault}; mend the part, or take an older copy")
    return Opened(issue, number, tuple(left_out))


def part_name(kind: str, number: int, name: str) -> str:
    """A part's name: its number keeps the order in any listing.

    >>> part_name("stories", 7, "Le pont: 2026/1")
    'stories/0007-Le-pont-2026-1.json'
    """
    plain = NOT_FOR_NAMES.sub("-", name)[:LONGEST_NAME].strip("-")
    return f"{kind}/{number:04d}{'-' if plain else ''}{plain}.json"


def picture_part(picture: Picture) -> str:
    """The name of a picture's part: the same content is the same part, whatever it was called."""
    kind = picture.name.rpartition(".")[2].lower() if "." in picture.name else "picture"
    return f"pictures/{picture.key}.{NOT_FOR_NAMES.sub('', kind)}"


def encoded(value: Value, kind: type[Value]) -> bytes:
    """A part's bytes. Equal values give equal bytes: a length of 10 is written as 10.0, as it will be read."""
    value = msgspec.json.decode(as_json(value), type=kind)
    return msgspec.json.format(msgspec.json.encode(value, order="sorted"), indent=1) + b"\n"


def as_json(value: Any) -> bytes:
    """Any value as JSON. A half of a character, which JSON cannot hold, costs that half and not the issue."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        return msgspec.json.encode(_without_halves(msgspec.to_builtins(value)))


def _without_halves(raw: Any) -> Any:
    match raw:
        case str():
            return whole(raw)
        case dict():
            return {whole(key): _without_halves(value) for key, value in raw.items()}
        case list() | tuple():
            return [_without_halves(value) for value in raw]
    return raw


def decoded(
    data: bytes, kind: type[Value], where: str, name: str, number: int = FORMAT
) -> tuple[Value, tuple[str, ...]]:
    """A part's value, and the places in it that only a newer program knows. `number`: the package's format.

    Raises UnreadableInput that says which part, and where in it.
    """
    left_out: tuple[str, ...] = ()
    try:
        if number == FORMAT:
            return msgspec.json.decode(data, type=kind), left_out
        raw = migrated(name, raw_of(data, where, name), number)
        if number > FORMAT:
            raw, left_out = understood(raw, kind, name)
        return msgspec.convert(raw, kind), left_out
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UnreadableInput(f"{where}: {name} cannot be read: {_in_lower_case(error)}; take an older copy") from None
    except RecursionError:
        raise UnreadableInput(f"{where}: {name} cannot be read: it is nested too deep; take an older copy") from None


def raw_of(data: bytes, where: str, name: str) -> Any:
    """A part as plain values. Raises UnreadableInput."""
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UnreadableInput(f"{where}: {name} cannot be read: {_in_lower_case(error)}; take an older copy") from None
    except RecursionError:
        raise UnreadableInput(f"{where}: {name} cannot be read: it is nested too deep; take an older copy") from None


def _in_lower_case(error: Exception) -> str:
    problem = str(error)
    return f"{problem[:1].lower()}{problem[1:]}"
