"""From what a command names to the press room that makes it."""

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from layouts.produce import PressRoom, Production, Settings


def press_room(fonts: tuple[str, ...]) -> "PressRoom":
    """A press room with the fonts of these folders before all others."""
    from fonts.library import Library
    from layouts.produce import PressRoom

    return PressRoom(Library(fonts))


def room_and_issue(path: str, settings: "Settings") -> "tuple[PressRoom, Production]":
    """An issue folder or a saved issue, printed, and the press room that still has its pages in memory."""
    from fonts.cache import cache_folder
    from layouts.intake.folder import read_folder
    from layouts.storage.package import open_issue, own_fonts

    if os.path.isfile(os.path.join(path, "issue.toml")):
        copy = read_folder(path)
        room = press_room(copy.fonts)
        return room, room.make(copy, settings)
    issue = open_issue(path)
    room = press_room(own_fonts(path, cache_folder() / "issues"))
    return room, room.produce(issue, settings)


def read_outside_pdf(path: str) -> bytes:
    """The bytes of a PDF that was made elsewhere, tried in quarantine. Raises OSError, UnreadableInput."""
    from layouts.findings import UnreadableInput
    from layouts.quarantine.vetting import Unsound, vet

    with open(path, "rb") as file:
        data = file.read()
    try:
        vet(data, "document")
    except Unsound as error:
        raise UnreadableInput(f"{path}: {error}; ask for another file") from None
    return data
