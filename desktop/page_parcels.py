"""A composed page on its way to a process that looks at it: a few items at a time, and each font program once.

Python's own pickles, since both ends are one program; a face is known at the other end by its key, and comes whole the
first time. Packing gives way to the window between items: in one piece, a dense page held it up for eight milliseconds.
"""

import io
import pickle
from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from fonts.face import Face
from layouts.display.items import DisplayList, Item
from layouts.model.issue import Issue
from layouts.model.made import Made

PIECE = 16  # items: a third of a millisecond
FACES: dict[str, Face] = {}  # at the other end: what has come


class Parcels:
    """Packs pages for one process; it is told each face once."""

    def __init__(self) -> None:
        self._told: set[str] = set()

    def pack(self, issue: Issue, page: DisplayList, preset: str) -> bytes:
        """What `unpacked` makes a page of again, with what its printing takes from the issue."""
        out = io.BytesIO()
        pickler = pickle.Pickler(out, protocol=5)
        pickler.dispatch_table = {Face: self._face}
        items = (*page.items, *page.notes)
        head = replace(page, items=(), notes=())
        pickler.dump((for_printing(issue), head, len(page.items), len(page.notes), preset))
        for start in range(0, len(items), PIECE):
            pickler.dump(items[start : start + PIECE])
        return out.getvalue()

    def _face(self, face: Face) -> tuple[Callable[..., Face], tuple[Any, ...]]:
        if face.key in self._told:
            return known_face, (face.key,)
        self._told.add(face.key)
        style = (face.family, face.weight, face.width, face.italic, face.psname, face.fs_type)
        return come_face, (face.key, *style, face.data)


def unpacked(data: bytes) -> tuple[Issue, DisplayList, str]:
    """The issue as printing a page sees it, the page, the name of the preset."""
    unpickler = pickle.Unpickler(io.BytesIO(data))
    issue, head, shown, noted, preset = unpickler.load()
    items: list[Item] = []
    while len(items) < shown + noted:
        items += unpickler.load()
    return issue, replace(head, items=tuple(items[:shown]), notes=tuple(items[shown:])), preset


def for_printing(issue: Issue) -> Issue:
    """What printing a composed page takes from the issue: all but its text, frames and looks."""
    stories = tuple(replace(story, paragraphs=(), pictures=()) for story in issue.stories)
    return replace(
        issue, stories=stories, pages=(), threads=(), styles=(), masters=(), character_styles=(), object_styles=(),
        changes=(), made=Made(),
    )  # fmt: skip


def come_face(
    key: str, family: str, weight: int, width: int, italic: bool, psname: str, fs_type: int, data: bytes
) -> Face:
    """A face that comes for the first time."""
    face = FACES[key] = Face(
        key=key, family=family, weight=weight, width=width, italic=italic, psname=psname, fs_type=fs_type, data=data
    )
    return face


def known_face(key: str) -> Face:
    return FACES[key]
