"""Text: typed, deleted, replaced, parted and joined. Fields of furniture count as their run's own text."""

import re
from itertools import groupby

import msgspec

from layouts.edit.parts import changed, text_at, with_text
from layouts.model.characters import graphemes, whole
from layouts.model.issue import Issue
from layouts.model.place import OWN_TEXT, Passage, Place, caret_at, frame_of, number_of
from layouts.model.story import Paragraph, Run
from layouts.model.styles import ParagraphStyle

PARAGRAPH_END = re.compile("\r\n|[\n\r\u2029]")
SPLIT_BY_LETTER = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]")  # Backspace takes their marks one by one
FOLLOWED_BY_BODY = ("headline", "kicker", "deck", "byline", "crosshead", "pull")  # Enter behind one of these


class Edited(msgspec.Struct, frozen=True):
    """The issue after an edit of its text, and where the caret is then."""

    issue: Issue
    caret: Place


def insert_text(issue: Issue, place: Place, text: str) -> Edited:
    """Put text in at a place, in the look of the character before; ends of paragraphs in it begin new ones."""
    return replace_text(issue, caret_at(place), text)


def delete_text(issue: Issue, passage: Passage) -> Edited:
    """Take a passage out; what is left of its first and last paragraph becomes one paragraph."""
    return replace_text(issue, passage, "")


def replace_text(issue: Issue, passage: Passage, text: str) -> Edited:
    """Put text in the place of a passage, in the look of its beginning."""
    paragraphs = text_at(issue, passage.start)
    if not paragraphs or passage.start.text != passage.end.text:
        return Edited(issue, passage.caret)
    start, end = ends_inside(paragraphs, passage)
    first, last = number_of(start.paragraph), number_of(end.paragraph)
    pieces = PARAGRAPH_END.split(whole(text))
    if start.paragraph < 0 and len(paragraphs) + len(pieces) - 1 - (last - first) > OWN_TEXT:
        pieces = [" ".join(pieces)]  # no numbers are left for more paragraphs: nothing typed is lost
    head, tail = cut(paragraphs[first], start.index)[0], cut(paragraphs[last], end.index)[1]
    look = look_at(paragraphs[first], start.index)
    made = [msgspec.structs.replace(paragraphs[first], runs=tidy((*head, styled(look, pieces[0]))))]
    for piece in pieces[1:]:
        made.append(msgspec.structs.replace(paragraphs[first], runs=tidy((styled(look, piece),))))
    offset = sum(len(run.text) for run in made[-1].runs)
    made[-1] = msgspec.structs.replace(made[-1], runs=tidy((*made[-1].runs, *tail)))
    caret = Place(start.story, start.paragraph + len(pieces) - 1, offset, "before" if pieces[-1] else "after")
    return Edited(with_text(issue, start, (*paragraphs[:first], *made, *paragraphs[last + 1 :])), caret)


def delete_forward(issue: Issue, place: Place) -> Edited:
    """Delete: the whole character after the caret with its marks, or the end of the paragraph."""
    return delete_text(issue, Passage(place, next_stop(issue, place)))


def delete_backward(issue: Issue, place: Place) -> Edited:
    """Backspace: the character before the caret; of an Arabic or Hebrew one only its last mark."""
    paragraphs = text_at(issue, place)
    if not paragraphs:
        return Edited(issue, place)
    place = inside(paragraphs, place)
    paragraph = paragraphs[number_of(place.paragraph)]
    before = paragraph.text[: place.index]
    if before and SPLIT_BY_LETTER.match(before[-1]) and not look_at(paragraph, place.index).field:
        back = msgspec.structs.replace(place, index=place.index - 1)
    else:
        back = previous_stop(issue, place)
    return delete_text(issue, Passage(back, place))


def split_paragraph(issue: Issue, place: Place, following: str = "body") -> Edited:
    """Enter: part the paragraph. Behind the end of a headline and its like, the new one is of style `following`."""
    paragraphs = text_at(issue, place)
    if not paragraphs:
        return Edited(issue, place)
    ended = number_of(place.paragraph)
    behind = place.index >= len(paragraphs[min(ended, len(paragraphs) - 1)].text)
    edited = insert_text(issue, place, "\n")
    made = number_of(edited.caret.paragraph)
    now = text_at(edited.issue, place)
    known = {style.name for style in issue.styles}
    if made == ended or not behind or following not in known or not now[made].style.startswith(FOLLOWED_BY_BODY):
        return edited
    restyled = (*now[:made], msgspec.structs.replace(now[made], style=following), *now[made + 1 :])
    return Edited(with_text(edited.issue, place, restyled), edited.caret)


def merge_paragraphs(issue: Issue, place: Place) -> Edited:
    """Join the paragraph of a place with the one before it, in that one's style; the first one stays as it is."""
    number = number_of(place.paragraph)
    paragraphs = text_at(issue, place)
    if not 0 < number < len(paragraphs):
        return Edited(issue, place)
    end = Place(place.story, place.paragraph - 1, len(paragraphs[number - 1].text))
    return delete_text(issue, Passage(end, Place(place.story, place.paragraph, 0)))


def set_direction(issue: Issue, passage: Passage, direction: str) -> Issue:
    """Right or left to right, for every paragraph that the passage touches."""
    return change_paragraphs(issue, passage, direction=direction)


def set_style(issue: Issue, passage: Passage, style: str | ParagraphStyle) -> Issue:
    """Give every paragraph that the passage touches this style."""
    return change_paragraphs(issue, passage, style=style if isinstance(style, str) else style.name)


def set_paragraph_language(issue: Issue, passage: Passage, lang: str) -> Issue:
    """The language, as a BCP 47 tag, of every paragraph that the passage touches."""
    return change_paragraphs(issue, passage, lang=lang)


def change_paragraphs(issue: Issue, passage: Passage, **fields: object) -> Issue:
    """Set fields of every paragraph that the passage touches."""
    first, last = number_of(passage.start.paragraph), number_of(passage.end.paragraph)
    return with_text(
        issue,
        passage.start,
        tuple(
            changed(paragraph, **fields) if first <= number <= last else paragraph
            for number, paragraph in enumerate(text_at(issue, passage.start))
        ),
    )


def set_bold(issue: Issue, passage: Passage, bold: bool) -> Issue:
    return set_look(issue, passage, bold=bold)


def set_italic(issue: Issue, passage: Passage, italic: bool) -> Issue:
    return set_look(issue, passage, italic=italic)


def set_look(issue: Issue, passage: Passage, **fields: object) -> Issue:
    """Set fields of the runs within a passage (`bold`, `italic`, `lang`, `isolate`, `ink`, `scale`)."""
    paragraphs = text_at(issue, passage.start)
    if not paragraphs or passage.is_caret:
        return issue
    start, end = ends_inside(paragraphs, passage)
    first, last = number_of(start.paragraph), number_of(end.paragraph)
    made = list(paragraphs)
    for number in range(first, last + 1):
        paragraph = paragraphs[number]
        stop = end.index if number == last else len(paragraph.text)
        begin = start.index if number == first else 0
        kept, tail = cut(paragraph, stop)
        head, middle = cut(msgspec.structs.replace(paragraph, runs=kept), begin)
        looks = tuple(msgspec.structs.replace(run, **fields) for run in middle)
        made[number] = msgspec.structs.replace(paragraph, runs=tidy((*head, *looks, *tail)))
    return with_text(issue, start, tuple(made))


def runs_in(issue: Issue, passage: Passage) -> tuple[Run, ...]:
    """The runs that a passage touches, cut to it; at a caret, the look that typed text gets."""
    paragraphs = text_at(issue, passage.start)
    if not paragraphs:
        return ()
    start, end = ends_inside(paragraphs, passage)
    if start.order == end.order:
        return (look_at(paragraphs[number_of(start.paragraph)], start.index),)
    found: list[Run] = []
    for number in range(number_of(start.paragraph), number_of(end.paragraph) + 1):
        paragraph = paragraphs[number]
        begin = start.index if number == number_of(start.paragraph) else 0
        stop = end.index if number == number_of(end.paragraph) else len(paragraph.text)
        found += cut(msgspec.structs.replace(paragraph, runs=cut(paragraph, stop)[0]), begin)[1]
    return tuple(found)


def text_of(issue: Issue, passage: Passage) -> str:
    """The characters of a passage, a line feed between its paragraphs: what Copy takes."""
    paragraphs = text_at(issue, passage.start)
    if not paragraphs:
        return ""
    start, end = ends_inside(paragraphs, passage)
    first, last = number_of(start.paragraph), number_of(end.paragraph)
    texts = [paragraph.text for paragraph in paragraphs[first : last + 1]]
    texts[-1] = texts[-1][: end.index]
    texts[0] = texts[0][start.index :]
    return "\n".join(texts)


def next_stop(issue: Issue, place: Place) -> Place:
    """The next place in reading order where a caret may stand; the same one at the end of the text."""
    paragraphs = text_at(issue, place)
    if not paragraphs:
        return place
    place = inside(paragraphs, place)
    number = number_of(place.paragraph)
    later = [stop for stop in stops(paragraphs[number]) if stop > place.index]
    if later:
        return Place(place.story, place.paragraph, later[0], "before")
    return Place(place.story, place.paragraph + 1, 0) if number + 1 < len(paragraphs) else place


def previous_stop(issue: Issue, place: Place) -> Place:
    """The place before in reading order where a caret may stand; the same one at the beginning of the text."""
    paragraphs = text_at(issue, place)
    if not paragraphs:
        return place
    place = inside(paragraphs, place)
    number = number_of(place.paragraph)
    earlier = [stop for stop in stops(paragraphs[number]) if stop < place.index]
    if earlier:
        return Place(place.story, place.paragraph, earlier[-1])
    return Place(place.story, place.paragraph - 1, len(paragraphs[number - 1].text)) if number else place


def stops(paragraph: Paragraph) -> list[int]:
    """Where a caret may stand in a paragraph: a field is one character, however much it says."""
    found = graphemes(paragraph.text)
    at = 0
    for run in paragraph.runs:
        if run.field:
            found = [stop for stop in found if not at < stop < at + len(run.text)]
        at += len(run.text)
    return found


def inside(paragraphs: tuple[Paragraph, ...], place: Place) -> Place:
    """The place itself, or the nearest one that this text has: a caret may outlive the text it stood in."""
    first = -frame_of(place.paragraph) * OWN_TEXT if place.paragraph < 0 else 0
    number = min(max(place.paragraph - first, 0), len(paragraphs) - 1)
    index = min(max(place.index, 0), len(paragraphs[number].text))
    if (first + number, index) == place.order:
        return place
    return Place(place.story, first + number, index, place.affinity)


def ends_inside(paragraphs: tuple[Paragraph, ...], passage: Passage) -> tuple[Place, Place]:
    """Beginning and end of a passage, both within this text and in this order."""
    kept = Passage(inside(paragraphs, passage.anchor), inside(paragraphs, passage.caret))
    return kept.start, kept.end


def cut(paragraph: Paragraph, index: int) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """The runs before and from a character on; a field stays in one piece, before the cut that falls in it."""
    head: list[Run] = []
    tail: list[Run] = []
    for run in paragraph.runs:
        if index >= len(run.text) and (run.text or index > 0 or not tail):
            head.append(run)
        elif index <= 0:
            tail.append(run)
        elif run.field:
            head.append(run)
        else:
            head.append(msgspec.structs.replace(run, text=run.text[:index]))
            tail.append(msgspec.structs.replace(run, text=run.text[index:]))
        index -= len(run.text)
    return tuple(head), tuple(tail)


def look_at(paragraph: Paragraph, index: int) -> Run:
    """The run whose look text typed here gets: that of the character before, or of the first one."""
    for run in paragraph.runs:
        if 0 < index <= len(run.text) or (index <= 0 and run.text):
            return run
        index -= len(run.text)
    return paragraph.runs[-1] if paragraph.runs else Run("")


def styled(look: Run, text: str) -> Run:
    """A run of this text in the look of another; never a field, and never held in another's direction."""
    return msgspec.structs.replace(look, text=text, field="")


def tidy(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Neighbours of one look joined, empty ones gone; one empty run where nothing else is left.

    Empty fields stay: their text comes when the page is composed.
    """
    kept = [run for run in runs if run.text or run.field]
    if not kept:
        return (msgspec.structs.replace(runs[0], text=""),) if runs else (Run(""),)
    joined: list[Run] = []
    for look, group in groupby(kept, key=lambda run: msgspec.structs.replace(run, text="")):
        same = list(group)
        if len(same) == 1 or look.field:
            joined += same
        else:
            joined.append(msgspec.structs.replace(look, text="".join(run.text for run in same)))
    return tuple(joined)
