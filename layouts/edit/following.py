"""Following: where a caret, or a passage, goes when the text before it or around it changes."""

from layouts.edit.parts import text_at
from layouts.edit.text import inside
from layouts.model.issue import Issue
from layouts.model.place import Passage, Place, number_of
from layouts.model.story import Paragraph


def follow(before: Issue, after: Issue, place: Place) -> Place:
    """Where the caret of one issue stands in the other: behind the same words, as far as they are still there.

    What was changed is told by the texts alone, so that it serves any edit, undo and another's change alike: the
    characters that both texts begin with stay, those that both end with stay; a place in between goes to the end of
    what was put there.
    """
    old, new = text_at(before, place), text_at(after, place)
    if old is new or not old or not new:
        return place
    first = place.paragraph - number_of(place.paragraph)
    here = offset_of(old, inside(old, place), first)
    one, two = "\n".join(p.text for p in old), "\n".join(p.text for p in new)
    moved = followed(one, two, here)
    number, index = place_of(new, moved)
    return Place(place.story, first + number, index, place.affinity)


def follow_passage(before: Issue, after: Issue, passage: Passage) -> Passage:
    """Both ends of a passage followed."""
    return Passage(follow(before, after, passage.anchor), follow(before, after, passage.caret))


def followed(before: str, after: str, place: int) -> int:
    """Where a place of one text is in the other, counted in characters.

    >>> followed("de krant", "de nieuwe krant", 8)
    15
    """
    if before == after:
        return place
    shortest = min(len(before), len(after))
    head = next((n for n in range(shortest) if before[n] != after[n]), shortest)
    most = shortest - head
    tail = next((n for n in range(most) if before[-1 - n] != after[-1 - n]), most)
    if place <= head:
        return place
    if place >= len(before) - tail:
        return place + len(after) - len(before)
    return len(after) - tail


def offset_of(paragraphs: tuple[Paragraph, ...], place: Place, first: int) -> int:
    """Characters before a place in the whole text, each end of a paragraph counted as one."""
    number = place.paragraph - first
    return sum(len(paragraph.text) + 1 for paragraph in paragraphs[:number]) + place.index


def place_of(paragraphs: tuple[Paragraph, ...], offset: int) -> tuple[int, int]:
    """The paragraph's number and the index in it of a place in the whole text."""
    for number, paragraph in enumerate(paragraphs):
        if offset <= len(paragraph.text):
            return number, offset
        offset -= len(paragraph.text) + 1
    return len(paragraphs) - 1, len(paragraphs[-1].text)
