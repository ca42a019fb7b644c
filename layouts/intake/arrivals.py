"""Copy and pictures on their way into an open issue: each story with its pictures found and all that was changed in it.

In: files as people drop or choose them. Out: one arrival for each story or picture; what cannot be read arrives too,
with a finding that says why.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from layouts.findings import Finding, Severity, UnreadableInput
from layouts.intake.importing import Incoming, receive
from layouts.intake.limits import LONGEST_TEXT
from layouts.intake.manuscript import Unreadable
from layouts.intake.media import KINDS
from layouts.intake.pictures import find_picture, read_picture_file
from layouts.intake.received import Wishes
from layouts.intake.story import StoryCopy, WantedPicture, read_story, story_of
from layouts.model.changes import Change
from layouts.model.issue import Picture
from layouts.model.story import Story, StoryPicture
from layouts.quarantine.whole_files import whole_file

MARKDOWN = (".md", ".markdown")  # the house's own way of writing: taken as it is


class Arrival(msgspec.Struct, frozen=True):
    """What one file holds, or one story of a file with several: a story with its pictures, or a picture alone."""

    path: str
    story: Story | None
    pictures: tuple[Picture, ...]
    findings: tuple[Finding, ...]
    changes: tuple[Change, ...] = ()

    @property
    def file(self) -> str:
        return Path(self.path).name

    @property
    def is_usable(self) -> bool:
        return self.story is not None or bool(self.pictures)


def arrivals(paths: Iterable[str], wishes: Wishes, kept: Path) -> tuple[Arrival, ...]:
    """What is in these files; pictures that lie within copy are put into the folder `kept`."""
    return tuple(arrival for path in paths for arrival in arrivals_of(Path(path), wishes, kept))


def arrivals_of(path: Path, wishes: Wishes, kept: Path) -> tuple[Arrival, ...]:
    """What is in one file."""
    if path.suffix.lower() in KINDS:
        try:
            return (Arrival(str(path), None, (read_picture_file(path).picture,), ()),)
        except (OSError, ValueError) as error:
            return (unusable(path, str(error)),)
    try:
        if path.suffix.lower() in MARKDOWN:
            copy = read_story(whole_file(path, LONGEST_TEXT), path.name, path.stem)
            here = {name: Path(file) for name, file in copy.files}
            where = {one.file: here.get(one.file) or picture_beside(path, one.file) for one in copy.pictures}
            return (arrived(path, copy, where, (), ()),)
        incoming, findings, _ = receive((str(path),), wishes)
    except (OSError, Unreadable, UnreadableInput) as error:
        return (unusable(path, getattr(error, "strerror", None) or str(error)),)
    told = [finding for finding in findings if not finding.story]  # of the file itself
    found = [_of_manuscript(path, one, findings, kept) for one in incoming]
    if told and found:
        found[0] = msgspec.structs.replace(found[0], findings=(*told, *found[0].findings))
    return tuple(found)


def arrived(
    path: Path,
    copy: StoryCopy,
    where: dict[str, Path | None],
    changes: tuple[Change, ...],
    findings: tuple[Finding, ...],
) -> Arrival:
    """A story with those of its pictures that are there; `where`: their files by the names that the story gives."""
    used: list[StoryPicture] = []
    pictures: list[Picture] = []
    told = [*findings, *copy.findings]
    for wanted in copy.pictures:
        file = where.get(wanted.file)
        try:
            read = read_picture_file(file, copy.story.lang) if file is not None else None
        except (OSError, ValueError):
            read = None
        if read is None:
            told.append(missing(path, wanted))
            continue
        pictures.append(read.picture)
        caption, credit = wanted.caption or read.caption, wanted.credit or read.credit
        used.append(StoryPicture(read.picture.key, caption, credit, wanted.alternative or read.alternative))
    if not copy.story.paragraphs:
        return Arrival(str(path), None, (), (*told, problem("there is no text in it", path)))
    story = msgspec.structs.replace(copy.story, pictures=tuple(used))
    return Arrival(str(path), story, tuple(pictures), tuple(dict.fromkeys(told)), changes)


def picture_beside(path: Path, name: str) -> Path | None:
    """The file of a picture that a story in `stories/`, or anywhere, names."""
    return find_picture(path.parent, name) or find_picture(path.parent.parent, name)


def missing(path: Path, wanted: WantedPicture) -> Finding:
    caption = f"; its caption: {wanted.caption}" if wanted.caption else ""
    return problem(f"picture {wanted.file} is not beside the copy{caption}", path, code="picture-missing")


def unusable(path: Path, reason: str) -> Arrival:
    """A file of which nothing can be made."""
    said = reason if path.name in reason else f"{path.name}: {reason}"
    return Arrival(str(path), None, (), (Finding(severity="error", code="source-unreadable", message=said),))


def problem(message: str, path: Path, *, severity: Severity = "warning", code: str = "empty-story") -> Finding:
    return Finding(severity=severity, code=code, message=f"{path.name}: {message}")


def _of_manuscript(path: Path, one: Incoming, findings: list[Finding], kept: Path) -> Arrival:
    manuscript = one.manuscript
    slug = manuscript.values.get("slug", path.stem)
    files: dict[str, Path | None] = {
        name: data if isinstance(data, Path) else _put(kept, name, data) for name, data in one.pictures
    }
    copy = story_of(manuscript.values, list(manuscript.blocks), manuscript.pictures, [], path.name, path.stem)
    return arrived(path, copy, files, manuscript.changes, tuple(f for f in findings if f.story == slug))


def _put(folder: Path, name: str, data: bytes) -> Path:
    """A picture from within copy, in a file of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{hashlib.sha256(data).hexdigest()[:16]}-{name}"
    if not file.exists():
        file.write_bytes(data)
    return file
