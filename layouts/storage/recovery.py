"""Recovery: what a crash left in journals, as issues again, with what differs from the files they came from."""

import shutil
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec

from layouts.findings import UnreadableInput
from layouts.model.issue import Issue
from layouts.model.page import Page
from layouts.model.story import Story
from layouts.storage.journal import LOG, ORIGIN, Entry, Origin, is_running
from layouts.storage.package import open_issue
from layouts.storage.parts import issue_of


class Difference(msgspec.Struct, frozen=True):
    """One thing that the recovered issue has otherwise than the saved file: a story, a page, or the issue's data.

    `words` is how many words more (or fewer, below zero) a story has.
    """

    what: Literal["story", "page", "data"]
    how: Literal["added", "changed", "removed"]
    name: str
    words: int = 0


class Recovered(msgspec.Struct, frozen=True):
    """What a journal held. `path` is the file that was open, empty if it was never saved."""

    folder: Path
    path: str
    fonts: tuple[str, ...]
    at: float  # of the last edit, seconds since 1970
    edits: int
    label: str  # of the last edit
    issue: Issue
    differences: tuple[Difference, ...]


def recoverable(below: Path) -> tuple[Recovered, ...]:
    """What crashes left in the journals below this folder, the latest first; journals of no use are cleared away."""
    found: list[Recovered] = []
    for folder in sorted(below.iterdir()) if below.is_dir() else ():
        if not folder.is_dir() or is_running(folder):
            continue
        recovered = recover(folder)
        if recovered is None or not (recovered.edits and recovered.differences):
            discard(folder)
        else:
            found.append(recovered)
    return tuple(sorted(found, key=lambda recovered: -recovered.at))


def recover(folder: Path) -> Recovered | None:
    """The issue that a journal held last; None where not even its beginning was written.

    What differs is told from the saved file; of an issue without one, from how it was opened.
    """
    parts: dict[str, bytes] = {}
    opened: dict[str, bytes] = {}
    last: Entry | None = None
    for entry in entries(folder):
        parts.update((name, bytes(part)) for name, part in entry.parts.items())
        for name in entry.gone:
            parts.pop(name, None)
        opened = opened or dict(parts)
        last = entry
    try:
        origin = msgspec.json.decode((folder / ORIGIN).read_bytes(), type=Origin)
        if last is None:
            return None
        issue = issue_of(parts.__getitem__, str(folder), lambda name: name).issue
        begun = issue_of(opened.__getitem__, str(folder), lambda name: name).issue
    except (OSError, KeyError, ValueError, msgspec.DecodeError, UnreadableInput):
        return None
    saved = saved_issue(origin.path)
    differs = differences(saved, issue) if saved else differences(begun, issue) or differences(None, issue)
    pictures = tuple(
        msgspec.structs.replace(picture, source=last.sources.get(picture.key, picture.source))
        for picture in issue.pictures
    )
    issue = msgspec.structs.replace(issue, pictures=pictures)
    return Recovered(folder, origin.path, origin.fonts, last.at, last.number, last.label, issue, differs)


def entries(folder: Path) -> Iterator[Entry]:
    """The log's entries, up to the first that is not whole."""
    try:
        log = open(folder / LOG, "rb")  # noqa: SIM115  # closed below
    except OSError:
        return
    with log:
        for line in log:
            checksum, _, data = line.rstrip(b"\n").partition(b" ")
            if not line.endswith(b"\n") or checksum != b"%08x" % zlib.crc32(data):
                return
            try:
                entry = msgspec.json.decode(data, type=Entry)
            except (ValueError, msgspec.MsgspecError):
                return  # another program's, or a newer one's
            yield entry


def discard(folder: Path) -> None:
    """The journal is no longer wanted."""
    shutil.rmtree(folder, ignore_errors=True)


def saved_issue(path: str) -> Issue | None:
    """The issue as it was saved; None where it never was or can no longer be read."""
    if not path:
        return None
    try:
        return open_issue(path)
    except (UnreadableInput, OSError):
        return None


def differences(before: Issue | None, after: Issue) -> tuple[Difference, ...]:
    """What `after` has otherwise than `before`; all of it when there is no before."""
    stories = {story.slug: story for story in before.stories} if before else {}
    pages = {page.id: page for page in before.pages} if before else {}
    found: list[Difference] = []
    for story in after.stories:
        found += _of_story(stories.pop(story.slug, None), story)
    found += [Difference("story", "removed", story.title, -story.words) for story in stories.values()]
    for page in after.pages:
        found += _of_page(pages.pop(page.id, None), page)
    found += [Difference("page", "removed", str(page.folio)) for page in pages.values()]
    if before is not None:
        found += [
            Difference("data", "changed", name)
            for name in Issue.__struct_fields__
            if name not in ("stories", "pages", "pictures") and getattr(before, name) != getattr(after, name)
        ]
    return tuple(found)


def _of_story(before: Story | None, after: Story) -> list[Difference]:
    if before == after:
        return []
    if before is None:
        return [Difference("story", "added", after.title, after.words)]
    return [Difference("story", "changed", after.title, after.words - before.words)]


def _of_page(before: Page | None, after: Page) -> list[Difference]:
    if before == after:
        return []
    return [Difference("page", "added" if before is None else "changed", str(after.folio))]
