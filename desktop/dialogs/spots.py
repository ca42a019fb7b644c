"""Spots: a passage of text shown where it stands on its page, as lists of matches and mistakes lead to it."""

from typing import TYPE_CHECKING

import msgspec

from desktop.selection import select_text
from layouts.display.hit import line_box, line_of, lines_of
from layouts.display.items import TextLine
from layouts.model.geometry import Rect
from layouts.model.page import Page
from layouts.model.place import Passage, Place

if TYPE_CHECKING:
    from desktop.window import Window
    from layouts.display.items import DisplayList
    from layouts.model.issue import Issue


def show_passage(window: "Window", passage: Passage) -> bool:
    """Select a passage and bring it into view; False where it is overset and stands on no page."""
    session = window.session
    session.finish()
    spot = spot_of(session.state.pages, passage.start)
    page = session.state.page if spot is None else spot[0]
    session.show(msgspec.structs.replace(session.state, selection=select_text(passage), tool="text", page=page))
    if spot is None:
        return False
    window.canvas.reveal(spot[0], spot[1])
    return True


def spot_of(pages: "tuple[DisplayList, ...]", place: Place) -> tuple[int, Rect] | None:
    """The page and the line that a place stands on."""
    for page in pages:
        line = line_of(lines_of(page), Place(place.story, place.paragraph, place.index))
        if line is not None:
            return page.index, line_box(line)
    return None


def label_of(issue: "Issue", pages: "tuple[DisplayList, ...]", place: Place) -> str:
    """The folio of the page that a place stands on; empty where it stands on none."""
    spot = spot_of(pages, place)
    page: Page | None = issue.pages[spot[0]] if spot and spot[0] < len(issue.pages) else None
    return str(page.folio) if page else ""


def stands_on(page: "DisplayList", place: Place) -> bool:
    """Whether a place stands on this page."""
    lines = [item for item in (*page.items, *page.notes) if isinstance(item, TextLine) and item.story == place.story]
    return line_of(lines, place) is not None
