"""Copy from elsewhere into an issue folder: story files that `make` reads and people can edit, pictures beside them.

In: files and folders of any kind that `received` reads. Out: `stories/*.md`, `pictures/`, and an `issue.toml` where the
folder has none; and for the report every story, finding and change.
"""

import datetime
import os
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

import msgspec

from layouts.findings import Finding, Severity, UnreadableInput
from layouts.intake.blocks import InlinePicture
from layouts.intake.first_issue import write_imported_issue
from layouts.intake.issue_file import FILE
from layouts.intake.manuscript import Manuscript, Unreadable
from layouts.intake.markdown_out import as_markdown
from layouts.intake.media import Media, picture_within
from layouts.intake.received import Wishes, read_received
from layouts.model.changes import Change

STORY_FILE = re.compile(r"(\d+)-")
UNSAFE = re.compile(r"[^\w.-]+")
LONGEST_NAME = 60  # characters: some disks take 255 bytes, and an Arabic letter is two
NO_COPY = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".tif", ".tiff", ".css", ".js", ".svg", ".ico", ".toml", ".pdf")


class ImportedStory(msgspec.Struct, frozen=True):
    """A story as it was written."""

    file: str
    slug: str
    title: str
    source: str
    words: int
    pictures: tuple[str, ...]


class Imported(msgspec.Struct, frozen=True):
    """What came of an import: the report's keys, which scripts read."""

    into: str
    stories: tuple[ImportedStory, ...]
    changes: tuple[Change, ...]
    findings: tuple[Finding, ...]


class Incoming(msgspec.Struct, frozen=True):
    """A manuscript with the files of its pictures, by the names it gives them."""

    manuscript: Manuscript
    source: str
    pictures: tuple[tuple[str, Path | bytes], ...]
    missing: tuple[str, ...]


def receive(sources: Sequence[str], wishes: Wishes) -> tuple[list[Incoming], list[Finding], str]:
    """The stories of all sources, their pictures found, what there is to say, and the title of where they come from.

    Raises UnreadableInput where a source is not there, or where no story is in any."""
    files = [file for source in sources for file in files_of(Path(source))]
    media = Media(folder for source in sources for folder in [folder_of(Path(source))])
    findings: list[Finding] = []
    incoming: list[Incoming] = []
    title = ""
    for path, name in files:
        try:
            received = read_received(path, name, wishes)
        except Unreadable as error:
            findings.append(problem("error", "source-unreadable", f"{name}: {error}; left out"))
            continue
        except OSError as error:
            reason = (error.strerror or "it cannot be read").lower()
            findings.append(problem("error", "source-unreadable", f"{name}: {reason}; left out"))
            continue
        findings += received.findings
        title = title or received.title
        for story in received.stories:
            one = with_pictures(story, name, media)
            incoming.append(one)
            slug = story.values.get("slug", path.stem)
            findings += [msgspec.structs.replace(finding, story=slug) for finding in one.manuscript.findings]
    if not incoming:
        told = "; ".join(finding.message for finding in findings) or f"{', '.join(sources)}: there is no copy in it"
        raise UnreadableInput(told)
    return incoming, findings, title


def files_of(source: Path) -> list[tuple[Path, str]]:
    """A source's files with their names for people: itself, or those of a folder that may be copy."""
    if source.is_dir():
        found = []
        for place, below, names in os.walk(source):
            below[:] = sorted(name for name in below if not name.startswith("."))
            found += [Path(place) / name for name in sorted(names) if not name.startswith((".", "~$"))]
        return [(path, path.relative_to(source).as_posix()) for path in found if path.suffix.lower() not in NO_COPY]
    if not source.exists():
        raise UnreadableInput(f"{source}: there is no such file; give the copy to import")
    return [(source, source.name)]


def folder_of(source: Path) -> Path:
    """Where a source's pictures are looked for: in the folder that it lies in, or is."""
    return source if source.is_dir() else source.parent


def with_pictures(story: Manuscript, source: str, media: Media) -> Incoming:
    """The story with names of files for its addresses; a picture that is not there is told, with its caption."""
    files = dict(story.files)
    found: dict[str, Path | bytes] = {}
    findings, missing = list(story.findings), []
    values = dict(story.values)
    kept: list[InlinePicture] = []
    lead = values.get("picture", "")
    wanted = [InlinePicture(lead, values.get("caption", ""), 0, values.get("alt", ""))] if lead else []
    for number, picture in enumerate([*wanted, *story.pictures]):
        here: Path | bytes | None = files.get(picture.file)
        name = picture.file
        inside = picture_within(picture.file) if here is None else None
        if inside is not None:
            name, here = f"picture-{number + 1}{inside[0]}", inside[1]
        elif here is None:
            here = media.find(picture.file)
            name = here.name if here is not None else picture.file
        if here is None:
            caption = f"; its caption: {picture.caption}" if picture.caption else ""
            message = f"{source}: picture {short(picture.file)} is not beside the copy{caption}"
            advice = "put it beside the source and import again, or into pictures/"
            findings.append(problem("warning", "picture-missing", message, advice))
            missing.append(f"picture: {short(picture.file)}{' | ' if picture.caption else ''}{picture.caption}")
            if number == 0 and lead:
                values.pop("picture"), values.pop("caption", None), values.pop("alt", None)
            continue
        name = next((known for known, file in found.items() if file == here), free_name(safe(name), found))
        found[name] = here
        if number == 0 and lead:
            values["picture"] = name
        elif name != values.get("picture"):
            kept.append(msgspec.structs.replace(picture, file=name))
    changed = msgspec.structs.replace(story, values=values, pictures=tuple(kept), findings=tuple(findings), files=())
    return Incoming(changed, source, tuple(found.items()), tuple(missing))


def import_into(
    folder: Path, incoming: Sequence[Incoming], findings: list[Finding], *, title: str, today: datetime.date
) -> Imported:
    """Write the stories into an issue folder; one that is not there is made, with this title and day.

    Raises OSError, UnreadableInput.
    """
    if folder.exists() and not folder.is_dir():
        raise UnreadableInput(f"{folder}: this is a file; give an issue folder, or the name of a new one")
    stories, pictures = folder / "stories", folder / "pictures"
    stories.mkdir(parents=True, exist_ok=True)
    if not (folder / FILE).exists():
        write_imported_issue(folder, title, today)
        message = f"{folder / FILE} was written with a number and a date to be filled in"
        findings.append(problem("note", "issue-file-made", message, "put the paper's title, number and date in it"))
    number = max((int(found[1]) for path in stories.iterdir() if (found := STORY_FILE.match(path.name))), default=0)
    written: list[ImportedStory] = []
    changes: list[Change] = []
    for one in incoming:
        number += 1
        names: dict[str, str] = {}
        for name, data in one.pictures:
            pictures.mkdir(exist_ok=True)
            names[name] = put_picture(pictures, name, data)
        manuscript = renamed(one.manuscript, names)
        slug = manuscript.values.get("slug") or safe(Path(one.source).stem)
        manuscript = msgspec.structs.replace(manuscript, values={**manuscript.values, "slug": slug})
        file = stories / f"{number:02d}-{safe(slug)[:LONGEST_NAME]}.md"
        file.write_text(as_markdown(manuscript, one.missing), encoding="utf-8")
        changes += manuscript.changes
        written.append(
            ImportedStory(
                file=file.relative_to(folder).as_posix(),
                slug=slug,
                title=manuscript.values.get("title", ""),
                source=one.source,
                words=sum(len(block.text.split()) for block in manuscript.blocks),
                pictures=tuple(names.values()),
            )
        )
    return Imported(str(folder), tuple(written), tuple(changes), tuple(findings))


def put_picture(folder: Path, name: str, data: Path | bytes) -> str:
    """A picture in `pictures/` under its name, or with a number where another has it; the same one stays as it is."""
    content = data.read_bytes() if isinstance(data, Path) else data
    stem, ending = os.path.splitext(name)
    number, free = 1, name
    while (folder / free).exists() and (folder / free).read_bytes() != content:
        number += 1
        free = f"{stem}-{number}{ending}"
    if isinstance(data, Path) and not (folder / free).exists():
        shutil.copyfile(data, folder / free)
    elif not (folder / free).exists():
        (folder / free).write_bytes(content)
    return free


def renamed(story: Manuscript, names: dict[str, str]) -> Manuscript:
    """The story with its pictures by the names they were given."""
    values = dict(story.values)
    if "picture" in values:
        values["picture"] = names.get(values["picture"], values["picture"])
    pictures = tuple(
        msgspec.structs.replace(picture, file=names.get(picture.file, picture.file)) for picture in story.pictures
    )
    return msgspec.structs.replace(story, values=values, pictures=pictures)


def safe(name: str) -> str:
    """A name that every disk takes."""
    return UNSAFE.sub("-", name).strip("-.") or "story"


def free_name(name: str, taken: dict[str, Path | bytes]) -> str:
    stem, ending = os.path.splitext(name)
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{stem}-{number}{ending}"
    return free


def short(address: str) -> str:
    return address if len(address) <= 200 else f"{address[:80]}…"


def problem(severity: Severity, code: str, message: str, advice: str = "") -> Finding:
    return Finding(severity=severity, code=code, message=message, advice=advice)
