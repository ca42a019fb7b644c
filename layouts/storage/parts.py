"""An issue as named parts of JSON and back: sorted keys, a line for each value, so that two issues diff well."""

import re
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import msgspec

from layouts.findings import UnreadableInput
from layouts.model.frame import TextFrame, Thread
from layouts.model.inks import Ink
from layouts.model.issue import Dateline, Issue, Legal, Picture, Publication
from layouts.model.layers import Layer
from layouts.model.page import Binding, Master, Page, PageSetup
from layouts.model.story import Story
from layouts.model.styles import ParagraphStyle

FORMAT = 1  # of the package; what a newer program writes is refused, not half understood
ISSUE, STYLES, MASTERS = "issue.json", "styles.json", "masters.json"
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


def parts_of(issue: Issue) -> dict[str, bytes]:
    """The issue's parts by name, but for its pictures."""
    stories = {part_name("stories", number, story.slug): story for number, story in enumerate(issue.stories, 1)}
    pages = {part_name("pages", number, page.section): page for number, page in enumerate(issue.pages, 1)}
    contents = Contents(
        format=FORMAT,
        template=issue.template,
        publication=issue.publication,
        legal=issue.legal,
        dateline=issue.dateline,
        setup=issue.setup,
        binding=issue.binding,
        inks=issue.inks,
        threads=issue.threads,
        pictures=tuple(msgspec.structs.replace(picture, source=picture_part(picture)) for picture in issue.pictures),
        stories=tuple(stories),
        pages=tuple(pages),
        layers=issue.layers,
    )
    return {
        ISSUE: encoded(contents, Contents),
        STYLES: encoded(issue.styles, tuple[ParagraphStyle, ...]),
        MASTERS: encoded(issue.masters, tuple[Master, ...]),
        **{name: encoded(story, Story) for name, story in stories.items()},
        **{name: encoded(page, Page) for name, page in pages.items()},
    }


def issue_of(read: Callable[[str], bytes], where: str, source_of: Callable[[str], str]) -> Issue:
    """The issue in a package. `read` gives a part's bytes, `source_of` the source of a picture's part.

    Raises UnreadableInput naming `where` and the part.
    """
    contents = decoded(read(ISSUE), Contents, where, ISSUE)
    for name in (*contents.stories, *contents.pages, *(picture.source for picture in contents.pictures)):
        if not PART_NAME.match(name):
            raise UnreadableInput(f"{where}: {ISSUE}: “{name}” is no name of a part; take an older copy")
    stories = tuple(decoded(read(name), Story, where, name) for name in contents.stories)
    pages = tuple(decoded(read(name), Page, where, name) for name in contents.pages)
    issue = Issue(
        template=contents.template,
        publication=contents.publication,
        legal=contents.legal,
        dateline=contents.dateline,
        setup=contents.setup,
        binding=contents.binding,
        inks=contents.inks,
        styles=decoded(read(STYLES), tuple[ParagraphStyle, ...], where, STYLES),
        masters=decoded(read(MASTERS), tuple[Master, ...], where, MASTERS),
        stories=stories,
        pictures=tuple(
            msgspec.structs.replace(picture, source=source_of(picture.source)) for picture in contents.pictures
        ),
        pages=pages,
        threads=contents.threads,
        layers=contents.layers,
    )
    fault = impossible(issue)
    if fault:
        raise UnreadableInput(f"{where}: {fault}; mend the part, or take an older copy")
    return issue


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
    value = msgspec.json.decode(msgspec.json.encode(value), type=kind)
    return msgspec.json.format(msgspec.json.encode(value, order="sorted"), indent=1) + b"\n"


def decoded(data: bytes, kind: type[Value], where: str, name: str) -> Value:
    """A part's value. Raises UnreadableInput that says which part, and where in it."""
    try:
        if kind is Contents:
            check_format(msgspec.json.decode(data), where)
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        problem = str(error)
        problem = f"{problem[:1].lower()}{problem[1:]}"
        raise UnreadableInput(f"{where}: {name} cannot be read: {problem}; take an older copy") from None
    except RecursionError:
        raise UnreadableInput(f"{where}: {name} cannot be read: it is nested too deep; take an older copy") from None


def check_format(contents: Any, where: str) -> None:
    """Refuse what a newer program wrote, before its unknown keys are taken for mistakes."""
    number = contents.get("format") if isinstance(contents, dict) else None
    if isinstance(number, int) and number > FORMAT:
        raise UnreadableInput(f"{where}: written by a newer Tarwisa (format {number}); update this one")


LARGEST = 14_400  # points: PDF has no larger page


def impossible(issue: Issue) -> str:
    """What in the issue can be no page; nothing where all can. Whoever edits parts by hand may write anything."""
    setup = issue.setup
    frames = [frame for master in issue.masters for frame in master.frames]
    frames += [frame for page in issue.pages for frame in page.frames]
    ids = [frame.id for page in issue.pages for frame in page.frames]
    if not any(style.name == "body" for style in issue.styles):
        return f"{STYLES} has no style named body"
    if min(setup.width, setup.height, setup.baseline, setup.columns) <= 0:
        return f"{ISSUE}: the page's setup leaves no page"
    if not max(setup.width, setup.height, setup.bleed, setup.baseline) <= LARGEST:
        return f"{ISSUE}: the page is larger than any"
    for style in issue.styles:
        if min(style.size, style.leading, style.arabic_size, style.arabic_leading, style.width) <= 0:
            return f"{STYLES}: style {style.name} has a size of nothing"
        if not max(style.size, style.leading, style.arabic_size, style.arabic_leading) <= LARGEST:
            return f"{STYLES}: style {style.name} is larger than any page"
    for frame in frames:
        if min(frame.rect.width, frame.rect.height) < 0 or (isinstance(frame, TextFrame) and frame.columns < 1):
            return f"frame {frame.id} has no room or no columns"
    for what, names in (("frame", ids), ("story", [story.slug for story in issue.stories])):
        twice = repeated(names)
        if twice:
            return f"{what} {twice} is there twice"
    return ""


def repeated(names: Iterable[object]) -> str:
    seen: set[object] = set()
    for name in names:
        if name in seen:
            return str(name)
        seen.add(name)
    return ""
