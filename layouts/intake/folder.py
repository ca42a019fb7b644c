"""An issue folder becomes an Issue without pages: `issue.toml`, `stories/` in file-name order, `pictures/`."""

from pathlib import Path

import msgspec

from layouts.findings import Finding, Severity, UnreadableInput
from layouts.intake.adverts import with_files
from layouts.intake.issue_file import IssueFile, read_issue_file
from layouts.intake.limits import too_long
from layouts.intake.own_fonts import own_fonts
from layouts.intake.story import StoryCopy, WantedPicture, read_other_copy, read_story
from layouts.model.characters import whole
from layouts.model.issue import Issue, Picture
from layouts.model.plan import MakeupPlan
from layouts.model.story import Story, StoryPicture, free_slug
from layouts.quarantine.whole_files import whole_file

MARKDOWN = (".md", ".markdown")
TEXT = (".txt", ".text")
PACKED = (".docx", ".odt", ".xlsx", ".xls", ".ods")  # zips, whose bytes are no text
PAGES = (".html", ".htm", ".xhtml", ".csv", ".tsv")
COPY_OF_OTHER_KINDS = (".doc", ".rtf", ".pdf")
NOT_FOR_PEOPLE = ("Thumbs.db", "desktop.ini")


class Copy(msgspec.Struct, frozen=True):
    """What a newsroom handed in: an issue with stories and pictures but no pages, how it wants its pages made up, and
    the folders that hold fonts of its own."""

    issue: Issue
    plan: MakeupPlan
    findings: tuple[Finding, ...]
    fonts: tuple[str, ...] = ()


def read_folder(path: str | Path) -> Copy:
    """The copy in an issue folder. Raises UnreadableInput where there is nothing to make an issue of."""
    folder = Path(path)
    if not folder.is_dir():
        problem = "is a file, not an issue folder" if folder.exists() else "there is no such folder"
        raise UnreadableInput(f"{folder}: {problem}; give the folder that holds issue.toml")
    file = read_issue_file(folder)
    findings = list(file.findings)
    copies = read_stories(folder, file, findings)
    stories, pictures = with_pictures(folder, copies, findings)
    bookings, files, of_adverts = with_files(folder, file.adverts)
    findings += of_adverts
    issue = Issue(
        publication=file.publication,
        legal=file.legal,
        dateline=file.dateline,
        setup=file.template.setup,
        binding=file.binding,
        inks=file.template.inks,
        styles=file.template.styles,
        masters=file.template.masters,
        stories=stories,
        pictures=(*pictures, *(file for file in files if file not in pictures)),
        template=file.template_name,
    )
    fonts = own_fonts(folder, findings)
    plan = msgspec.structs.replace(file.plan, adverts=bookings, boxes=file.boxes)
    return Copy(issue, plan, tuple(findings), fonts)


def read_stories(folder: Path, file: IssueFile, findings: list[Finding]) -> list[StoryCopy]:
    """The stories in order of their file names, then those of the sources, each with a slug of its own."""
    paper = tuple(text for _, text in file.publication.title)
    copies: list[StoryCopy] = []
    slugs: set[str] = set()
    for path in story_files(folder, findings, needed=not file.sources):
        name = printable(path.relative_to(folder).as_posix())
        copy = read_story_file(path, name, paper, findings)
        if copy is None:
            continue
        findings += [msgspec.structs.replace(finding, story=copy.story.slug) for finding in copy.findings]
        add(copy, name, slugs, copies, findings)
    for wanted in file.sources:
        from layouts.intake.sources import read_copy_source

        for copy in read_copy_source(wanted, folder, paper, findings):
            add(copy, wanted.file, slugs, copies, findings)
    if not copies:
        told = "".join(f"; {finding.message}" for finding in findings if finding.code == "source-unreadable")
        raise UnreadableInput(f"{folder / 'stories'}: there is no story in it; put one there as a .md file{told}")
    return copies


def read_story_file(path: Path, name: str, paper: tuple[str, ...], findings: list[Finding]) -> StoryCopy | None:
    """The story in a file; None, and a finding, where none can be read."""
    try:
        data = whole_file(path)
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        findings.append(found("error", "story-unreadable", f"{name}: {reason}; the story is left out"))
        return None
    kind = path.suffix.lower()
    if kind not in PACKED and too_long(data):
        findings.append(found("error", "story-unreadable", f"{name}: {too_long(data)}; the file is left out"))
        return None
    if kind not in PACKED and b"\0" in data and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        findings.append(found("error", "story-unreadable", f"{name}: this is no text; the file is left out"))
        return None
    if kind in MARKDOWN:
        return read_story(data, name, printable(path.stem))
    from layouts.intake.manuscript import Unreadable

    try:
        return read_other_copy(data, name, printable(path.stem), paper)
    except Unreadable as error:
        findings.append(found("error", "story-unreadable", f"{name}: {error}; the file is left out"))
        return None


def add(copy: StoryCopy, name: str, slugs: set[str], copies: list[StoryCopy], findings: list[Finding]) -> None:
    """A story with text in it goes behind the others, under a slug of its own."""
    if not copy.story.paragraphs:
        return
    slug = free_slug(copy.story.slug, slugs)
    if slug != copy.story.slug:
        message = f"{name}: another story has the slug “{copy.story.slug}”; this one is “{slug}”"
        findings.append(found("warning", "slug-taken", message, "give each story its own", story=slug))
        copy = msgspec.structs.replace(copy, story=msgspec.structs.replace(copy.story, slug=slug))
    slugs.add(slug)
    copies.append(copy)


def story_files(folder: Path, findings: list[Finding], *, needed: bool) -> list[Path]:
    """The files of `stories/` that can be read; other files are named in findings."""
    stories = folder / "stories"
    if not stories.is_dir() and not needed:
        return []
    if not stories.is_dir():
        raise UnreadableInput(f"{stories}: there is no such folder; put the stories there as .md files")
    files = []
    for path in sorted(stories.iterdir(), key=lambda path: path.name):
        name, kind = printable(path.relative_to(folder).as_posix()), path.suffix.lower()
        if path.name.startswith((".", "~$")) or path.name in NOT_FOR_PEOPLE:
            continue
        if path.is_dir():
            message = f"{name}: stories are not looked for in folders within stories/"
            findings.append(found("warning", "folder-not-read", message, "move its stories up"))
        elif kind in (*MARKDOWN, *TEXT, *PACKED, *PAGES):
            files.append(path)
        elif kind in COPY_OF_OTHER_KINDS:
            message = f"{name} is not in the issue: this version does not read {kind} files"
            findings.append(found("error", "story-format", message, "save it as .docx, .txt or .md"))
        else:
            findings.append(found("warning", "file-not-read", f"{name} is no story; it is left out", "take it away"))
    return files


def printable(name: str) -> str:
    """A file's name with signs for the bytes in it that are no UTF-8."""
    return whole(name)


def with_pictures(
    folder: Path, copies: list[StoryCopy], findings: list[Finding]
) -> tuple[tuple[Story, ...], tuple[Picture, ...]]:
    """The stories with the pictures that were found, and those pictures, each once."""
    pictures: dict[str, Picture] = {}
    stories = []
    for copy in copies:
        files = {name: Path(file) for name, file in copy.files}
        placed = [place(folder, wanted, copy.story, pictures, findings, files) for wanted in copy.pictures]
        own = tuple(picture for picture in placed if picture)
        stories.append(msgspec.structs.replace(copy.story, pictures=own) if own else copy.story)
    return tuple(stories), tuple(pictures.values())


def place(
    folder: Path,
    wanted: WantedPicture,
    story: Story,
    pictures: dict[str, Picture],
    findings: list[Finding],
    files: dict[str, Path],
) -> StoryPicture | None:
    """One picture, out of `files` or the issue folder, with its own caption and credit where the story gives none;
    None, and a finding, if not."""
    # imported here, with Pillow behind it: most papers have pictures, most tests none
    from layouts.intake.pictures import find_picture, read_picture_file

    unplaced = " ".join(text for text in (wanted.caption, wanted.credit) if text)
    left_out = f"; left out with it: {unplaced}" if unplaced else ""
    path = files.get(wanted.file) or find_picture(folder, wanted.file)
    if path is None:
        message = f"picture {wanted.file} is not in pictures/{left_out}"
        findings.append(found("error", "picture-missing", message, "put it there, or mend its name", story=story.slug))
        return None
    try:
        file = read_picture_file(path, story.lang)
    except (OSError, ValueError) as error:
        message = f"picture {wanted.file} cannot be read: {error}{left_out}"
        findings.append(found("error", "picture-unreadable", message, "save it again as JPEG or PNG", story=story.slug))
        return None
    pictures.setdefault(file.picture.key, file.picture)
    caption, credit = wanted.caption or file.caption, wanted.credit or file.credit
    return StoryPicture(file.picture.key, caption, credit, wanted.alternative or file.alternative)


def found(severity: Severity, code: str, message: str, advice: str = "", story: str = "") -> Finding:
    return Finding(severity=severity, code=code, message=message, advice=advice, story=story)
