"""Blank pages: an issue without pages in, the same with pages, furniture and, if wished, frames to fill out."""

from collections.abc import Sequence

import msgspec

from layouts.makeup.areas import master_for, text_rect
from layouts.model.frame import Frame, TextFrame, Thread
from layouts.model.issue import Issue
from layouts.model.page import Page
from layouts.model.story import Direction


def blank_pages(issue: Issue, directions: Sequence[Direction], *, framed: bool, two_fronts: bool = False) -> Issue:
    """The issue with a page for each direction, its masters by their places.

    `framed`: each page has a text frame over its grid, and those that follow each other in one direction are threaded.
    `two_fronts`: the pages of the other direction at the end open from the back and are counted from there.
    """
    count = len(directions)
    far = _far_from(directions) if two_fronts else count
    pages: list[Page] = []
    chains: list[tuple[Direction, list[int]]] = []
    for index, direction in enumerate(directions):
        is_far = index >= far
        folio = count - index if is_far else index + 1
        master = master_for(issue, folio - 1, 0 if is_far else far, direction)
        frames: tuple[Frame, ...] = ()
        if framed:
            setup = issue.setup
            room = text_rect(issue, index, master, direction)
            frames = (TextFrame(index + 1, room, setup.columns, setup.gutter, direction),)
            if not chains or chains[-1][0] != direction:
                chains.append((direction, []))
            chains[-1][1].insert(0 if is_far else len(chains[-1][1]), index + 1)
        pages.append(Page(index + 1, folio, master.name if master else "", direction, direction, frames))
    threads = tuple(Thread((), tuple(frames)) for _, frames in chains if len(frames) > 1)
    return msgspec.structs.replace(issue, pages=tuple(pages), threads=threads)


def _far_from(directions: Sequence[Direction]) -> int:
    """The index of the first of the pages at the end that run the other way than the first one."""
    index = len(directions)
    while index and directions[index - 1] != directions[0]:
        index -= 1
    return index
