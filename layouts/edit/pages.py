"""Pages: added, removed, moved, given another master. Folios follow from the order; ids of pages never change.

Jump lines follow their pages: “Continued on page 5” says another number when page 5 has become another.
"""

from collections.abc import Iterable

import msgspec

from layouts.edit.copies import Standing, take, with_texts
from layouts.edit.parts import changed, new_frame_id, with_frames, with_pages
from layouts.edit.threads import without_frames
from layouts.model.folios import printed_folios
from layouts.model.frame import Frame, TextFrame
from layouts.model.issue import Issue
from layouts.model.jump_lines import JUMP_LINE
from layouts.model.page import Numbering, Page, PageSetup
from layouts.model.story import Direction


def add_page(issue: Issue, page_index: int, master: str, direction: Direction = "ltr", section: str = "") -> Issue:
    """An empty page that will be at this index, the others moved on."""
    place = min(max(page_index, 0), len(issue.pages))
    made = Page(max((page.id for page in issue.pages), default=0) + 1, place + 1, master, direction, section)
    return reordered(issue, (*issue.pages[:place], made, *issue.pages[place:]))


def remove_pages(issue: Issue, indices: Iterable[int]) -> Issue:
    """Take pages out with their frames. Stories stay in the issue; their threads lead past what is gone."""
    gone = frozenset(indices)
    frames = {frame.id for index, page in enumerate(issue.pages) if index in gone for frame in page.frames}
    kept: list[Page] = []
    begins: Numbering | None = None  # of a section whose first page is gone: it begins at the next one
    for index, page in enumerate(issue.pages):
        begins = page.numbering or begins
        if index not in gone:
            kept.append(page if begins is None else changed(page, numbering=begins))
            begins = None
    return without_frames(reordered(issue, kept), frames)


def move_page(issue: Issue, page_index: int, target: int) -> Issue:
    """Move a page so that it is at index `target` afterwards."""
    if not 0 <= page_index < len(issue.pages):
        return issue
    pages = list(issue.pages)
    moved = pages.pop(page_index)
    pages.insert(min(max(target, 0), len(pages)), moved)
    return reordered(issue, pages)


def move_pages(issue: Issue, indices: Iterable[int], before: int) -> Issue:
    """Move pages, in their order, before the page that is now at index `before`; behind all for a larger one."""
    wanted = frozenset(indices)
    rest = [page for index, page in enumerate(issue.pages[:before]) if index not in wanted]
    moved = [page for index, page in enumerate(issue.pages) if index in wanted]
    behind = [page for index, page in enumerate(issue.pages) if index >= before and index not in wanted]
    return reordered(issue, (*rest, *moved, *behind))


def runs_backwards(issue: Issue) -> tuple[str, ...]:
    """Slugs of the stories whose threads lead from a page to an earlier one."""
    where = {frame.id: index for index, page in enumerate(issue.pages) for frame in page.frames}
    found: list[str] = []
    for thread in issue.threads:
        pages = [where[frame] for frame in thread.frames if frame in where]
        if pages != sorted(pages):
            found += thread.stories
    return tuple(found)


def duplicate_page(issue: Issue, page_index: int, standing: Standing) -> Issue:
    """A copy of a page behind it, with copies of the text that stands on it: threads go no further than the page."""
    if not 0 <= page_index < len(issue.pages):
        return issue
    page = issue.pages[page_index]
    taken = take(issue, [frame.id for frame in page.frames], standing)
    numbers = {frame.id: number for number, frame in enumerate(page.frames, new_frame_id(issue))}
    frames = tuple(msgspec.structs.replace(frame, id=numbers[frame.id]) for frame in page.frames)
    copy = msgspec.structs.replace(
        page, id=max(each.id for each in issue.pages) + 1, frames=frames, numbering=None
    )
    place = page_index + 1
    return with_texts(reordered(issue, (*issue.pages[:place], copy, *issue.pages[place:])), taken, numbers)


def apply_master(issue: Issue, indices: Iterable[int], master: str) -> Issue:
    """Give pages another master; an unknown name: none."""
    return set_page(issue, indices, master=master if any(m.name == master for m in issue.masters) else "")


def set_page(issue: Issue, indices: Iterable[int], **fields: object) -> Issue:
    """Set `master`, `direction` or `section` of pages."""
    wanted = frozenset(indices)
    return with_pages(
        issue, (changed(page, **fields) if index in wanted else page for index, page in enumerate(issue.pages))
    )


def clear_page(issue: Issue, page_index: int) -> Issue:
    """Take all frames off a page; its furniture stays."""
    if not 0 <= page_index < len(issue.pages):
        return issue
    gone = {frame.id for frame in issue.pages[page_index].frames}
    pages = (with_frames(page, ()) if index == page_index else page for index, page in enumerate(issue.pages))
    return without_frames(with_pages(issue, pages), gone)


def set_page_setup(issue: Issue, **fields: object) -> Issue:
    """Set trim size, margins, columns, gutter, baseline or bleed (points); what leaves no type area is not done."""
    setup: PageSetup = changed(issue.setup, **fields)
    roomy = (
        setup.width > setup.inside + setup.outside
        and setup.height > setup.top + setup.bottom
        and setup.columns >= 1
        and setup.baseline > 0
        and min(setup.top, setup.outside, setup.bottom, setup.inside, setup.gutter, setup.bleed) >= 0
    )
    return changed(issue, setup=setup) if roomy and setup is not issue.setup else issue


def set_binding(issue: Issue, binding: str) -> Issue:
    """Bound at the left or at the right."""
    return changed(issue, binding=binding) if binding in ("left", "right") else issue


def reordered(issue: Issue, pages: Iterable[Page]) -> Issue:
    """The issue with these pages in this order; folios and the numbers in jump lines follow."""
    made = renumbered(pages)
    old = printed_folios(issue.pages)
    before = {folio: page.id for folio, page in zip(old, issue.pages) if old.count(folio) == 1}
    now = {page.id: folio for folio, page in zip(printed_folios(made), made)}
    moved = {old: now[id] for old, id in before.items() if now.get(id, old) != old}
    if moved:
        made = tuple(with_frames(page, (_jumping(frame, moved) for frame in page.frames)) for page in made)
    return with_pages(issue, made)


def begin_numbering(issue: Issue, page_index: int, numbering: Numbering | None) -> Issue:
    """Let a section of folios begin at this page, or no longer begin there; jump lines follow."""
    if not 0 <= page_index < len(issue.pages):
        return issue
    page = changed(issue.pages[page_index], numbering=numbering)
    if page is issue.pages[page_index]:
        return issue
    return reordered(issue, (*issue.pages[:page_index], page, *issue.pages[page_index + 1 :]))


def _jumping(frame: Frame, moved: dict[str, str]) -> Frame:
    """A frame with the numbers of its jump lines led to where their pages are now."""
    if not isinstance(frame, TextFrame) or all(paragraph.style != JUMP_LINE for paragraph in frame.content):
        return frame
    content = tuple(
        changed(paragraph, runs=tuple(changed(run, text=moved.get(run.text, run.text)) for run in paragraph.runs))
        if paragraph.style == JUMP_LINE
        else paragraph
        for paragraph in frame.content
    )
    return changed(frame, content=content)


def renumbered(pages: Iterable[Page]) -> tuple[Page, ...]:
    """The pages with folios in their order, beginning with 1."""
    return tuple(changed(page, folio=number) for number, page in enumerate(pages, 1))
