"""Blank pages: an issue without pages in, the same with pages, furniture and, if wished, frames to fill out."""

from collections.abc import Sequence

import msgspec

from layouts.makeup.areas import master_for, text_rect
from layouts.model.frame import Frame, TextFrame, Thread
from layouts.model.issue import Issue
from layouts.model.page import Page
from layouts.model.story import Direction


def blank_pages(issue: Issue, directions: Sequence[Direction], *, framed: bool) -> Issue:
    """The issue with a page for each direction, its masters by their places.

    `framed`: each page has a text frame over its grid, and those that follow each other in one direction are threaded.
    """
    pages: list[Page] = []
    chains: list[tuple[Direction, list[int]]] = []
    for index, direction in enumerate(directions):
        master = master_for(issue, index, len(directions), direction)
        frames: tuple[Frame, ...] = ()
        if framed:
            setup = issue.setup
            room = text_rect(issue, index, master, direction)
            frames = (TextFrame(index + 1, room, setup.columns, setup.gutter, direction),)
            if not chains or chains[-1][0] != direction:
                chains.append((direction, []))
            chains[-1][1].append(index + 1)
        pages.append(Page(index + 1, index + 1, master.name if master else "", direction, direction, frames))
    threads = tuple(Thread((), tuple(frames)) for _, frames in chains if len(frames) > 1)
    return msgspec.structs.replace(issue, pages=tuple(pages), threads=threads)
