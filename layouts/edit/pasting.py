"""Pasting: paragraphs with their looks into a text, frames onto a page."""

from collections.abc import Sequence

import msgspec

from layouts.edit.copies import Taken, with_texts
from layouts.edit.frames import moved
from layouts.edit.parts import new_frame_id, text_at, with_frames, with_pages, with_text
from layouts.edit.text import Edited, cut, delete_text, inside, tidy
from layouts.model.frame import PictureFrame
from layouts.model.issue import Issue
from layouts.model.place import OWN_TEXT, Passage, Place, number_of
from layouts.model.story import Paragraph


def paragraphs_in(issue: Issue, passage: Passage) -> tuple[Paragraph, ...]:
    """The paragraphs that a passage touches, cut to it, with their looks: what Copy takes."""
    paragraphs = text_at(issue, passage.start)
    if not paragraphs or passage.is_caret:
        return ()
    start, end = inside(paragraphs, passage.start), inside(paragraphs, passage.end)
    first, last = number_of(start.paragraph), number_of(end.paragraph)
    taken = []
    for number in range(first, last + 1):
        paragraph = paragraphs[number]
        runs = cut(paragraph, end.index)[0] if number == last else paragraph.runs
        if number == first:
            runs = cut(msgspec.structs.replace(paragraph, runs=runs), start.index)[1]
        taken.append(msgspec.structs.replace(paragraph, runs=tidy(runs)))
    return tuple(taken)


def paste_paragraphs(issue: Issue, passage: Passage, pasted: Sequence[Paragraph]) -> Edited:
    """Put paragraphs in the place of a passage. The first joins the one that the caret is in, in that one's style;
    the last one takes up what stood behind the caret, and those between come as they are.
    """
    if not pasted or not text_at(issue, passage.start):
        return Edited(issue, passage.caret)
    if not passage.is_caret:
        issue, caret = (edited := delete_text(issue, passage)).issue, edited.caret
    else:
        caret = inside(text_at(issue, passage.caret), passage.caret)
    paragraphs, number = text_at(issue, caret), number_of(caret.paragraph)
    if caret.paragraph < 0 and len(paragraphs) + len(pasted) - 1 > OWN_TEXT:
        return Edited(issue, caret)
    head, tail = cut(paragraphs[number], caret.index)
    whole = not paragraphs[number].text and len(pasted) > 1  # an empty paragraph takes the style of what comes
    first = pasted[0] if whole else paragraphs[number]
    made = [msgspec.structs.replace(first, runs=tidy((*head, *pasted[0].runs))), *pasted[1:]]
    index = len(made[-1].text)
    made[-1] = msgspec.structs.replace(made[-1], runs=tidy((*made[-1].runs, *tail)))
    after = Place(caret.story, caret.paragraph + len(pasted) - 1, index, "before")
    return Edited(with_text(issue, caret, (*paragraphs[:number], *made, *paragraphs[number + 1 :])), after)


def paste_frames(
    issue: Issue,
    page_index: int,
    taken: Taken,
    across: float = 0.0,
    down: float = 0.0,
    *,
    layer: str = "",
    keeps_layers: bool = True,
) -> Issue:
    """Copies of frames on a page with their text, so many points from where they were, on top; pictures that the issue
    has not are left out of their frames. The copies have the ids from `new_frame_id(issue)` on; groups stay together.
    Each goes to `layer`, or stays on its own where layers are kept and the issue has that one.
    """
    if not 0 <= page_index < len(issue.pages) or not taken.frames:
        return issue
    known = {picture.key for picture in issue.pictures}
    layers = {each.name for each in issue.layers} if keeps_layers else set()
    used = max((group for page in issue.pages for frame in page.frames for group in frame.groups), default=0)
    numbers = {frame.id: number for number, frame in enumerate(taken.frames, new_frame_id(issue))}
    made = []
    for frame in taken.frames:
        groups = tuple(group + used for group in frame.groups)
        copy = msgspec.structs.replace(
            frame, id=numbers[frame.id], rect=moved(frame.rect, across, down), groups=groups, parent=0, own=(),
            locked=False, layer=frame.layer if frame.layer in layers else layer,
        )  # fmt: skip
        if isinstance(copy, PictureFrame) and copy.picture not in known:
            copy = msgspec.structs.replace(copy, picture="")
        made.append(copy)
    pages = list(issue.pages)
    pages[page_index] = with_frames(pages[page_index], (*pages[page_index].frames, *made))
    return with_texts(with_pages(issue, pages), taken, numbers)


def whole_text(issue: Issue, place: Place) -> Passage:
    """All of the text that a place is in."""
    paragraphs = text_at(issue, place)
    if not paragraphs:
        return Passage(place, place)
    first = place.paragraph - number_of(place.paragraph)
    last = len(paragraphs) - 1
    end = Place(place.story, first + last, len(paragraphs[last].text), "before")
    return Passage(Place(place.story, first, 0), end)
