"""Imported copy into a saved issue: its stories go behind those that are there, without pages; a new one is made up."""

import datetime
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from layouts.findings import Finding
    from layouts.intake.importing import Imported, Incoming


def import_into_saved(
    file: Path, incoming: "Sequence[Incoming]", findings: "list[Finding]", *, title: str, today: datetime.date
) -> "Imported":
    """Add the stories to a saved issue, or make a new one of them. Raises UnreadableInput, OSError."""
    from fonts.cache import cache_folder
    from layouts.edit.stories import add_stories
    from layouts.intake.folder import read_folder
    from layouts.intake.importing import import_into
    from layouts.storage.package import open_issue, own_fonts, save

    is_new = not file.exists()
    issue = None if is_new else open_issue(file)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "issue"
        imported = import_into(folder, incoming, findings, title=title, today=today)
        of_import = tuple(finding for finding in imported.findings if finding.code != "issue-file-made")
        copy = read_folder(folder)
        of_copy = tuple(finding for finding in copy.findings if finding.code not in ("text-cleaned", "link-address"))
        if issue is None:
            from layouts.commands.rooms import press_room
            from layouts.makeup.layout import lay_out

            room = press_room(())
            laid = lay_out(copy.issue, copy.plan, room.compositor)
            save(laid.issue, file)
            of_copy += laid.findings
        else:
            fonts = own_fonts(file, cache_folder() / "issues")
            with_copy = add_stories(issue, copy.issue.stories, copy.issue.pictures, imported.changes)
            save(with_copy, file, fonts)
    return msgspec.structs.replace(imported, into=str(file), findings=(*of_import, *of_copy))
