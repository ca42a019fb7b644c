"""A parent page worked on as a page: the issue with it behind its pages, and what was drawn there put back.

The desk's tools, the compositor and the canvas know pages only. So the parent page stands behind the issue's pages, on
the right-hand side, with the values of its fields as their text; an empty page comes before it where that takes one.
Both have ids below zero, as no page of an issue has; frames are numbered above all that an issue has of its own.
"""

from collections.abc import Sequence

import msgspec

from layouts.edit.parts import changed, text_at, with_text
from layouts.edit.text import Edited, cut, look_at, replace_text, tidy
from layouts.model.fields import field_texts, split_field
from layouts.model.frame import Frame, TextFrame
from layouts.model.issue import Issue
from layouts.model.masters import END_RTL, PARENT_ITEMS, is_parent_page
from layouts.model.page import Master, Page, is_right_hand
from layouts.model.place import Passage, Place, number_of
from layouts.model.story import Direction, Paragraph, Run

BETWEEN_TEXTS = " · "  # between several texts of one field, as on the pages
FOLIO = "#"  # stands for the number of whichever page it will be


def with_parent_page(issue: Issue, name: str) -> Issue:
    """The issue with this parent page as its last one; the same issue when there is none of this name."""
    master = next((each for each in issue.masters if each.name == name), None)
    if master is None:
        return issue
    count = len(issue.pages)
    pages = list(issue.pages)
    if not is_right_hand(count, issue.binding):
        pages.append(Page(-2, count + 1, "", "ltr"))
    direction: Direction = "rtl" if name.endswith(END_RTL) else "ltr"
    parent = Page(-1, len(pages) + 1, "", direction)
    frames = tuple(_shown(frame, issue, parent) for frame in master.frames)
    pages.append(msgspec.structs.replace(parent, frames=frames, guides=master.guides))
    return msgspec.structs.replace(issue, pages=tuple(pages))


def without_parent_page(view: Issue, name: str) -> Issue:
    """The issue alone, with this parent page as it stands in the view. No story runs in a parent page's frames."""
    parent = next((page for page in reversed(view.pages) if page.id == -1), None)
    master = next((each for each in view.masters if each.name == name), None)
    pages = tuple(page for page in view.pages if not is_parent_page(page))
    masters = view.masters
    if parent is not None and master is not None:
        made = changed(master, frames=_kept(parent.frames, view.masters), guides=parent.guides)
        masters = tuple(made if each is master else each for each in masters)
    drawn = {frame.id for page in view.pages if is_parent_page(page) for frame in page.frames}
    threads = tuple(
        changed(thread, frames=tuple(frame for frame in thread.frames if frame not in drawn))
        for thread in view.threads
    )
    threads = tuple(thread for thread in threads if thread.frames)
    same = threads == view.threads
    return msgspec.structs.replace(view, pages=pages, masters=masters, threads=view.threads if same else threads)


def insert_field(view: Issue, passage: Passage, field: str) -> Edited:
    """Put a field in the place of a passage, in the look of its beginning, and the caret behind it."""
    paragraphs = text_at(view, passage.start)
    page = next((page for page in view.pages if page.id == -1), None)
    if page is None or not paragraphs:
        return Edited(view, passage.caret)
    cleared = replace_text(view, passage, "")
    place = cleared.caret
    paragraphs = text_at(cleared.issue, place)
    number = number_of(place.paragraph)
    head, tail = cut(paragraphs[number], place.index)
    look = look_at(paragraphs[number], place.index)
    run = _told(msgspec.structs.replace(look, text="", field=field, isolate="auto"), view, page)
    made = msgspec.structs.replace(paragraphs[number], runs=tidy((*head, run, *tail)))
    after = Place(place.story, place.paragraph, sum(len(each.text) for each in (*head, run)), "before")
    return Edited(with_text(cleared.issue, place, (*paragraphs[:number], made, *paragraphs[number + 1 :])), after)


def _shown(frame: Frame, issue: Issue, page: Page) -> Frame:
    """An item as a frame of the page, its fields showing what they stand for."""
    made = msgspec.structs.replace(frame, id=PARENT_ITEMS - frame.id if frame.id < 0 else frame.id)
    if not isinstance(made, TextFrame):
        return made
    content = tuple(
        changed(paragraph, runs=tuple(_told(run, issue, page) for run in paragraph.runs))
        if any(run.field for run in paragraph.runs)
        else paragraph
        for paragraph in made.content
    )
    return changed(made, content=content)


def _told(run: Run, issue: Issue, page: Page) -> Run:
    """A field with what it says in this issue; with its name where that is nothing."""
    if not run.field:
        return run
    name = split_field(run.field)[0]
    said = FOLIO if name == "folio" else BETWEEN_TEXTS.join(text for _, text in field_texts(run.field, issue, page))
    return changed(run, text=said or f"‹{name}›")


def _kept(frames: Sequence[Frame], masters: Sequence[Master]) -> tuple[Frame, ...]:
    """Frames of the page as items: numbered below zero, fields without their text, parents of their own no longer."""
    lowest = min([0, *(frame.id for master in masters for frame in master.frames)])
    made: list[Frame] = []
    for frame in frames:
        if frame.id > PARENT_ITEMS:
            number = PARENT_ITEMS - frame.id
        else:
            number = lowest = lowest - 1
        item = changed(frame, id=number, parent=0, own=())
        if isinstance(item, TextFrame):
            item = changed(item, content=tuple(_fields_emptied(paragraph) for paragraph in item.content))
        made.append(item)
    return tuple(made)


def _fields_emptied(paragraph: Paragraph) -> Paragraph:
    if not any(run.field and run.text for run in paragraph.runs):
        return paragraph
    runs = tuple(changed(run, text="") if run.field else run for run in paragraph.runs)
    return msgspec.structs.replace(paragraph, runs=runs)
