"""The desk's state: one frozen value that tools read and the session replaces. Zoom and scrolling are the canvas's."""

from collections.abc import Sequence

import msgspec

from desktop.selection import NOTHING, Selection
from layouts.display.hit import lines_of
from layouts.display.items import DisplayList, TextLine
from layouts.display.standing_text import standing_text
from layouts.edit.copies import Standing
from layouts.edit.parts import text_at
from layouts.model.issue import Issue
from layouts.model.layers import LOWEST, Layer
from layouts.model.page import spreads
from layouts.model.place import Place, number_of
from layouts.model.story import Paragraph


class View(msgspec.Struct, frozen=True, kw_only=True):
    """What the canvas shows beside the pages, and whether dragging snaps."""

    rulers: bool = True
    preview: bool = False  # as printed: no guides, frames or grids
    frame_edges: bool = True
    guides: bool = True
    baseline_grid: bool = False
    threads: bool = False
    hidden_characters: bool = False
    smart_guides: bool = True
    snapping: bool = True
    visual_arrows: bool = True  # else in the order of reading
    layer: str = ""  # that new frames go to; one that there is not: the lowest
    pastes_on_own: bool = False  # whether what is pasted keeps its layer, else it goes to the same one
    tolerance: float = 4.0  # points that six screen pixels are at the present zoom: how near snaps and handles reach


class State(msgspec.Struct, frozen=True, kw_only=True):
    """`page` is the index of the page worked on; `pages` the display lists last composed, maybe an edit behind.

    `parent`: the name of the master that is worked on as a page; `issue` then has that page behind its own, and it is
    `page` (`layouts.edit.parent_page`). The canvas shows it alone.
    """

    issue: Issue
    page: int = 0
    selection: Selection = NOTHING
    tool: str = "select"
    view: View = View()
    pages: tuple[DisplayList, ...] = ()
    parent: str = ""

    @property
    def spread(self) -> tuple[int, ...]:
        """Indices of the pages that lie beside the present one, as seen."""
        if self.parent:
            return (self.page,)
        both = spreads(len(self.issue.pages), self.issue.binding)
        return next((spread for spread in both if self.page in spread), ())


def text_in_frames(issue: Issue, pages: Sequence[DisplayList], ids: Sequence[int]) -> Standing:
    """What stands in the frames of those threads that only a part of these frames' are: what a copy has to know."""
    chosen = set(ids)
    parted = {
        frame
        for thread in issue.threads
        if not chosen.isdisjoint(thread.frames) and not chosen.issuperset(thread.frames)
        for frame in thread.frames
    }
    return standing_text(pages, parted) if parted else {}


def layer_for_new(state: State) -> Layer:
    """The layer that is chosen for new frames."""
    layers = state.issue.layers
    return next((layer for layer in layers if layer.name == state.view.layer), layers[0] if layers else LOWEST)


def is_closed(layer: Layer) -> bool:
    """Whether nothing can be drawn on a layer: it is locked, or nobody would see it."""
    return layer.locked or not layer.visible


def editable_lines(state: State, page: int, story: str | None = None) -> tuple[TextLine, ...]:
    """The page's lines whose text can be edited there: stories and frames' own text, not the furniture of masters.

    `story`: only the lines of this one, which is much quicker.
    """
    if not 0 <= page < len(state.pages):
        return ()
    lines = lines_of(state.pages[page])
    if story is not None:
        lines = tuple([line for line in lines if line.story == story])
    texts: dict[tuple[str, int], tuple[Paragraph, ...]] = {}
    told: tuple[str, int] | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    found = []
    for line in lines:
        if (line.story, line.paragraph) != told:  # lines come paragraph by paragraph
            told = line.story, line.paragraph
            place = Place(line.story, line.paragraph, 0)
            if place.text not in texts:
                texts[place.text] = text_at(state.issue, place)
            paragraphs = texts[place.text]
        if is_editable(paragraphs, line):
            found.append(line)
    return tuple(found)


def is_editable(paragraphs: tuple[Paragraph, ...], line: TextLine) -> bool:
    """Whether this very text, a story's or a frame's own, has the line."""
    number = number_of(line.paragraph)
    if line.paragraph >= 0:
        return bool(line.story) and number < len(paragraphs)
    # furniture may have the id of a page's frame, but never its words
    return number < len(paragraphs) and paragraphs[number].text == line.text
