"""Frames: added, moved, resized, deleted, ordered. Lengths are points from the page's top left."""

from collections.abc import Callable, Iterable, Sequence

import msgspec

from layouts.edit.parts import change_frames, changed, frame_with, new_frame_id, with_frames, with_pages
from layouts.edit.threads import without_frames
from layouts.model.frame import AdvertFrame, Frame, PictureFrame, Shape, TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.story import Story

SMALLEST = 1.0  # point: a frame dragged to nothing stays big enough to be found again
PRECISION = 3  # decimals of a point that are kept, as in display lists


def add_frame(issue: Issue, page_index: int, frame: Frame) -> Issue:
    """Put a frame on top of the page; it gets the next free id, whatever its own. No such page: no change."""
    if not 0 <= page_index < len(issue.pages):
        return issue
    page = issue.pages[page_index]
    made = msgspec.structs.replace(frame, id=new_frame_id(issue), rect=upright(frame.rect))
    pages = list(issue.pages)
    pages[page_index] = with_frames(page, (*page.frames, made))
    return with_pages(issue, pages)


def set_rects(issue: Issue, rects: dict[int, Rect]) -> Issue:
    """Give frames these rectangles, turned upright: a drag past the opposite corner is no mistake."""
    return change_frames(issue, rects, lambda frame: changed(frame, rect=upright(rects[frame.id])))


def move_frames(issue: Issue, ids: Iterable[int], across: float, down: float) -> Issue:
    """Move frames by so many points."""
    return change_frames(issue, ids, lambda frame: changed(frame, rect=moved(frame.rect, across, down)))


def move_frames_to_page(issue: Issue, ids: Iterable[int], page_index: int) -> Issue:
    """Put frames on another page, on top, where they stood on their own."""
    if not 0 <= page_index < len(issue.pages):
        return issue
    here = {frame.id for frame in issue.pages[page_index].frames}
    wanted = set(ids) - here
    carried = [frame for page in issue.pages for frame in page.frames if frame.id in wanted]
    if not carried:
        return issue
    pages = [with_frames(page, (frame for frame in page.frames if frame.id not in wanted)) for page in issue.pages]
    pages[page_index] = with_frames(pages[page_index], (*pages[page_index].frames, *carried))
    return with_pages(issue, pages)


def resize_frame(issue: Issue, frame: int, rect: Rect) -> Issue:
    """Give a frame this rectangle."""
    return set_rects(issue, {frame: rect})


def delete_frames(issue: Issue, ids: Iterable[int]) -> Issue:
    """Take frames away. A story stays in the issue, and in its thread's other frames; only a copy that says the same as
    the story it was made of goes with its last frame."""
    gone = frozenset(ids)
    pages = [with_frames(page, (frame for frame in page.frames if frame.id not in gone)) for page in issue.pages]
    made = without_frames(with_pages(issue, pages), gone)
    if made.threads is issue.threads:
        return made
    left = {slug for thread in made.threads for slug in thread.stories}
    loose = {slug for thread in issue.threads for slug in thread.stories} - left
    needless = [story for story in issue.stories if story.slug in loose and is_said_again(issue, story)]
    kept = tuple(story for story in issue.stories if story not in needless)
    return changed(made, stories=kept) if needless else made


def bring_to_front(issue: Issue, ids: Iterable[int]) -> Issue:
    """Draw frames above all others of their pages."""
    chosen = frozenset(ids)
    return _ordered(issue, lambda frames: sorted(frames, key=lambda frame: frame.id in chosen))


def send_to_back(issue: Issue, ids: Iterable[int]) -> Issue:
    """Draw frames below all others of their pages; furniture stays below them."""
    chosen = frozenset(ids)
    return _ordered(issue, lambda frames: sorted(frames, key=lambda frame: frame.id not in chosen))


def bring_forward(issue: Issue, ids: Iterable[int]) -> Issue:
    """Draw frames above the one that covers them next."""
    chosen = frozenset(ids)
    return _ordered(issue, lambda frames: _raised(frames, chosen))


def send_backward(issue: Issue, ids: Iterable[int]) -> Issue:
    """Draw frames below the one that lies next under them."""
    chosen = frozenset(ids)
    return _ordered(issue, lambda frames: _raised(frames[::-1], chosen)[::-1])


def set_columns(issue: Issue, ids: Iterable[int], columns: int) -> Issue:
    """The number of columns of text frames, at least one and never more than leave them any width."""
    return change_frames(
        issue,
        ids,
        lambda frame: changed(frame, columns=_possible(frame, columns)) if isinstance(frame, TextFrame) else frame,
    )


def set_gutter(issue: Issue, ids: Iterable[int], gutter: float) -> Issue:
    """The space between columns of text frames, in points; never so wide that columns vanish."""
    return change_frames(
        issue,
        ids,
        lambda frame: changed(frame, gutter=_gutter(frame, gutter)) if isinstance(frame, TextFrame) else frame,
    )


def set_text_frame(issue: Issue, ids: Iterable[int], **fields: object) -> Issue:
    """Set `direction`, `column_rule`, `balanced`, `vertical` or `standoff` of text frames."""
    return change_frames(issue, ids, lambda frame: changed(frame, **fields) if isinstance(frame, TextFrame) else frame)


def set_frame_look(issue: Issue, ids: Iterable[int], **fields: object) -> Issue:
    """Set `fill`, `fill_tint`, `stroke`, `stroke_width`, `stroke_style` or `radius` of text frames and shapes."""
    return change_frames(
        issue, ids, lambda frame: changed(frame, **fields) if isinstance(frame, TextFrame | Shape) else frame
    )


def set_inset(issue: Issue, ids: Iterable[int], side: int, points: float) -> Issue:
    """How far text keeps from one edge of its frames: 0 to 3 for top, right, bottom, left."""

    def change(frame: Frame) -> Frame:
        if not isinstance(frame, TextFrame):
            return frame
        inset = [points if number == side else known for number, known in enumerate(frame.inset)]
        return changed(frame, inset=tuple(inset))

    return change_frames(issue, ids, change)


def set_standoff(issue: Issue, ids: Iterable[int], standoff: float) -> Issue:
    """The distance that other text keeps from frames, in points; below zero it takes no notice of them."""
    return change_frames(issue, ids, lambda frame: changed(frame, standoff=standoff))


def set_contour(issue: Issue, frame: int, contour: tuple[tuple[float, float], ...]) -> Issue:
    """Let other text run around this outline of a picture, in shares of its frame; none: around the rectangle."""
    return change_frames(
        issue, (frame,), lambda found: changed(found, contour=contour) if isinstance(found, PictureFrame) else found
    )


def set_alternative(issue: Issue, frame: int, text: str) -> Issue:
    """What a reader who cannot see a picture is told."""
    return change_frames(
        issue,
        (frame,),
        lambda found: changed(found, alternative=text) if isinstance(found, PictureFrame | AdvertFrame) else found,
    )


def upright(rect: Rect) -> Rect:
    """The rectangle with its width and height positive and of at least a point, to three decimals."""
    x, y = min(rect.x, rect.right), min(rect.y, rect.bottom)
    width, height = max(abs(rect.width), SMALLEST), max(abs(rect.height), SMALLEST)
    return Rect(*(round(value, PRECISION) for value in (x, y, width, height)))


def moved(rect: Rect, across: float, down: float) -> Rect:
    """The rectangle so many points further right and down, to three decimals."""
    return Rect(round(rect.x + across, PRECISION), round(rect.y + down, PRECISION), rect.width, rect.height)


def rects_of(issue: Issue, ids: Iterable[int]) -> dict[int, Rect]:
    """The rectangles of those frames that there are, in the order of `ids`."""
    return {frame: found.rect for frame in ids if (found := frame_with(issue, frame)) is not None}


def is_said_again(issue: Issue, copy: Story) -> bool:
    """Whether a story is a copy, by its slug, of one that has the same text and pictures."""
    return any(
        copy.slug.startswith(f"{story.slug}-")
        and copy.paragraphs == story.paragraphs
        and set(copy.pictures) <= set(story.pictures)
        for story in issue.stories
    )


def _ordered(issue: Issue, order: Callable[[tuple[Frame, ...]], Sequence[Frame]]) -> Issue:
    return with_pages(issue, (with_frames(page, order(page.frames)) for page in issue.pages))


def _raised(frames: Sequence[Frame], chosen: frozenset[int]) -> list[Frame]:
    made = list(frames)
    for place in range(len(made) - 2, -1, -1):
        if made[place].id in chosen and made[place + 1].id not in chosen:
            made[place], made[place + 1] = made[place + 1], made[place]
    return made


def _possible(frame: TextFrame, columns: int) -> int:
    most = int((frame.rect.width + frame.gutter) // (frame.gutter + SMALLEST))
    return max(1, min(columns, most))


def _gutter(frame: TextFrame, gutter: float) -> float:
    if frame.columns < 2:
        return max(0.0, gutter)
    return max(0.0, min(gutter, (frame.rect.width - frame.columns * SMALLEST) / (frame.columns - 1)))
