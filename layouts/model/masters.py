"""What a page takes from its master: which items and guides, and where they stand on this page.

Masters are drawn for a right-hand page. On a left-hand page what is mirrored changes sides; the rest moves with the
type area.
"""

import msgspec

from layouts.model.frame import Frame, TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Guide, Master, Page, is_right_hand
from layouts.model.styles import ParagraphStyle, styles_by_name

END = "-end"  # a style and its `-end` are each other's mirror image
END_RTL = "-rtl"  # behind a master's name: the one for pages that read from the right
PARENT_ITEMS = 1_000_000  # a master's item -7 is frame 1,000,007 while its master is worked on as a page


def master_of(issue: Issue, page: Page) -> Master | None:
    """The page's master; for a page that reads from the right the one with `-rtl` behind its name, if there is one."""
    masters = {master.name: master for master in issue.masters}
    plain = masters.get(page.master)
    return masters.get(page.master + END_RTL, plain) if page.direction == "rtl" else plain


def is_parent_page(page: Page) -> bool:
    """Whether this is a master worked on as a page, or the empty page beside it (`layouts.edit.parent_page`)."""
    return page.id < 0


def items_on(issue: Issue, page_index: int) -> tuple[Frame, ...]:
    """The master's items as they stand on this page, fields not filled in; without those that the page overrides."""
    page = issue.pages[page_index]
    master = master_of(issue, page)
    if master is None:
        return ()
    overridden = {frame.parent for frame in page.frames}
    return tuple(stood(frame, issue, page_index, master) for frame in master.frames if frame.id not in overridden)


def stood(frame: Frame, issue: Issue, page_index: int, master: Master) -> Frame:
    """A master's item where it stands on this page."""
    if is_right_hand(page_index, issue.binding):
        return frame
    setup = issue.setup
    if master.mirrored and frame.id not in master.fixed:
        return mirrored(frame, setup.width, styles_by_name(issue.styles))
    return placed(frame, frame.rect.x + (setup.outside - setup.inside))


def guides_on(issue: Issue, page_index: int) -> tuple[Guide, ...]:
    """The master's guides as they stand on this page. Points from the page's top left."""
    master = master_of(issue, issue.pages[page_index])
    guides = () if master is None else master.guides
    if master is None or is_right_hand(page_index, issue.binding):
        return guides
    setup = issue.setup
    sign, shift = (-1, setup.width) if master.mirrored else (1, setup.outside - setup.inside)
    return tuple(guide if guide.across else Guide(False, shift + sign * guide.at) for guide in guides)


def mirrored(frame: Frame, page_width: float, styles: dict[str, ParagraphStyle]) -> Frame:
    """The frame on the other side of the page, text that stood at one end of it now at the other."""
    moved = placed(frame, page_width - frame.rect.right)
    if not isinstance(moved, TextFrame):
        return moved
    content = tuple(
        msgspec.structs.replace(paragraph, style=mirror_style(paragraph.style, styles)) for paragraph in moved.content
    )
    return msgspec.structs.replace(moved, content=content)


def mirror_style(name: str, styles: dict[str, ParagraphStyle]) -> str:
    """The style that sets text at the other end of its frame; the same one where it has no counterpart."""
    other = name.removesuffix(END) if name.endswith(END) else name + END
    return other if other in styles else name


def placed(frame: Frame, x: float) -> Frame:
    """The frame with its left edge at x."""
    rect = frame.rect
    return msgspec.structs.replace(frame, rect=Rect(x, rect.y, rect.width, rect.height))
