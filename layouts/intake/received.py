"""Copy received: any file a newsroom is sent, read into manuscripts by what it is, however many stories it holds."""

import datetime
import re
from pathlib import Path

import msgspec

from layouts.findings import Finding
from layouts.intake.manuscript import Manuscript, Unreadable, read_one
from layouts.intake.roles import edited
from layouts.intake.tried import try_copy
from layouts.intake.typography import Digits
from layouts.quarantine.whole_files import whole_file

ONE_STORY = (".docx", ".odt", ".html", ".htm", ".xhtml", ".txt", ".text", ".md", ".markdown")
LISTS = (".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods")
XML = (".xml", ".rss", ".atom", ".nitf", ".newsml", "")
ROOT = re.compile(rb"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s>/]")  # not `<?xml` and not `<!DOCTYPE`
LOOKED_AT = 4000  # bytes of a file's beginning, which say what it is


class Wishes(msgspec.Struct, frozen=True, kw_only=True):
    """What a newsroom wants of its copy. `paper`: the newspaper's titles; `undone`: names of changes not to be made."""

    paper: tuple[str, ...] = ()
    since: datetime.date | None = None
    limit: int = 0
    undone: tuple[str, ...] = ()
    digits: Digits = "keep"


class Received(msgspec.Struct, frozen=True):
    """A file's stories, what is to be said of the file itself, and the title of the site or agency it comes from."""

    stories: tuple[Manuscript, ...]
    findings: tuple[Finding, ...] = ()
    title: str = ""


def read_received(path: Path, name: str, wishes: Wishes) -> Received:
    """What is in a file, its stories cleaned. Raises Unreadable, OSError."""
    received = read_kind(whole_file(path), path, name, wishes)
    stories, findings = received.stories, list(received.findings)
    taken = [story for story in stories if not (wishes.since and story.date and story.date < wishes.since)]
    if len(taken) < len(stories):
        message = f"{name}: {len(stories) - len(taken)} stories from before {wishes.since}, left out"
        findings.append(Finding(severity="note", code="story-too-old", message=message))
    if wishes.limit and len(taken) > wishes.limit:
        titles = "; ".join(story.values.get("title", "untitled") for story in taken[wishes.limit :])
        message = f"{name}: beyond the {wishes.limit} stories asked for, left out: {titles}"
        findings.append(Finding(severity="note", code="story-beyond-limit", message=message))
        taken = taken[: wishes.limit]
    return Received(tuple(finished(story, name, path.stem, wishes) for story in taken), tuple(findings), received.title)


def read_kind(data: bytes, path: Path, name: str, wishes: Wishes) -> Received:
    """By the file's first bytes where they tell, else by its ending; the stories as their reader found them."""
    try_copy(data, path.name)
    beginning, kind = data[:LOOKED_AT], path.suffix.lower()
    if b"<rss" in beginning and b"wordpress.org/export" in beginning:
        from layouts.intake.formats.wordpress import read_wxr

        return read_wxr(data, name, wishes.undone)
    if kind in ONE_STORY:
        return Received((read_one(data, name),))
    if kind in LISTS:
        from layouts.intake.formats.lists import read_list

        return read_list(data, name)
    if kind == ".json" or (not kind and beginning.lstrip()[:1] in (b"[", b"{")):
        from layouts.intake.formats.json_copy import read_json

        return read_json(data, name, wishes.undone)
    if kind in XML:
        return read_xml_kind(data, name)
    raise Unreadable(f"{kind} is no kind of copy that is read")


def read_xml_kind(data: bytes, name: str) -> Received:
    """XML by the name of its root, whatever stands before it."""
    root = ROOT.search(data[:LOOKED_AT])
    match root[1].decode("ascii", "replace").lower() if root else "":
        case "rss" | "feed" | "rdf":
            from layouts.intake.formats.feed import read_feed

            return read_feed(data, name)
        case "nitf" | "newsitem" | "newsmessage" | "packageitem" | "newsml":
            from layouts.intake.formats.agency import read_agency

            return read_agency(data, name)
        case "html":
            return Received((read_one(data, f"{name}.html"),))
        case other:
            raise Unreadable(f"XML of the kind “{other}” is not read" if other else "this is no copy that is read")


def finished(story: Manuscript, name: str, stem: str, wishes: Wishes) -> Manuscript:
    """A story cleaned; findings name one of several by its slug."""
    slug = story.values.get("slug", "")
    where = f"{name}#{slug}" if slug else name
    return edited(story, where, wishes.paper, slug or stem, wishes.undone, wishes.digits)
