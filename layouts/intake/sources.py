"""The stories of a `[[source]]` of issue.toml, read as `tarwisa import` would read them."""

from pathlib import Path

import msgspec

from layouts.findings import Finding, UnreadableInput
from layouts.intake.copy_source import CopySource
from layouts.intake.importing import receive
from layouts.intake.received import Wishes
from layouts.intake.story import StoryCopy, story_of
from layouts.intake.within import keep


def read_copy_source(
    wanted: CopySource, folder: Path, paper: tuple[str, ...], findings: list[Finding]
) -> list[StoryCopy]:
    """The stories of one source, with the places of their pictures; what is wrong with it goes to the findings."""
    wishes = Wishes(paper=paper, since=wanted.since, limit=wanted.limit, undone=wanted.without, digits=wanted.digits)
    try:
        incoming, of_source, _ = receive([str(folder / wanted.file)], wishes)
    except UnreadableInput as error:
        message = f"{wanted.where}: {str(error).replace(str(folder) + '/', '')}"
        findings.append(Finding(severity="error", code="source-unreadable", message=message))
        return []
    findings += of_source
    made = []
    for one in incoming:
        values = dict(one.manuscript.values)
        if wanted.categories and values.get("section", "") not in wanted.categories:
            message = f"{one.source}: of another section ({values.get('section') or 'none'}): {values.get('title', '')}"
            findings.append(Finding(severity="note", code="story-of-other-section", message=message))
            continue
        if wanted.section:
            values["section"] = wanted.section
        of_story: list[Finding] = []
        copy = story_of(
            values, list(one.manuscript.blocks), one.manuscript.pictures, of_story, one.source, Path(one.source).stem
        )
        findings += of_story
        files = tuple(
            (name, str(file if isinstance(file, Path) else keep(name, file))) for name, file in one.pictures
        )
        made.append(msgspec.structs.replace(copy, files=files))
    return made
