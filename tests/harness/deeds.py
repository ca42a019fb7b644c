"""Edits as people make them, drawn by chance: the same seed does the same. The issue stays about as large as it was.

In: a random source, an issue. Out: a label, a change from issue to issue, and the key by which typing becomes one step.
"""

import random
from collections.abc import Callable, Container, Sequence
from functools import partial
from typing import Final

import msgspec

from layouts.edit.arrange import align
from layouts.edit.copies import duplicate_frames
from layouts.edit.frames import (
    bring_to_front,
    delete_frames,
    move_frames,
    set_columns,
    set_gutter,
    set_rects,
    set_standoff,
)
from layouts.edit.issue_data import set_number
from layouts.edit.stories import remove_stories
from layouts.edit.styles import set_style_field
from layouts.edit.text import (
    delete_backward,
    delete_text,
    insert_text,
    merge_paragraphs,
    set_bold,
    set_style,
    split_paragraph,
)
from layouts.model.frame import TextFrame
from layouts.model.issue import Issue
from layouts.model.place import Passage, Place, caret_at
from layouts.model.story import Story
from tests.makers import ARABIC, LATIN

TYPED: Final = ("x", "e", " ", "ا", "ل", "؟", "é", "👩‍👩‍👧", "\u0651", "1")
SWOLLEN: Final = 20  # words more than it had: then a story loses some
TAKEN: Final = 150  # characters that go then, about as many as there were too many
MORE_PARAGRAPHS: Final = 2  # or fewer than it had: then two become one, or one becomes two
MOST_RUNS: Final = 12  # more than paragraphs in a story: then all of it is made of one weight again
MOST_COPIES: Final = 3  # frames more than there were: then they go


class Deed(msgspec.Struct, frozen=True):
    """What the session's `edit` is given."""

    label: str
    change: Callable[[Issue], Issue]
    join: str = ""


def merged(issue: Issue, place: Place) -> Issue:
    return merge_paragraphs(issue, place).issue


def without_copies(issue: Issue, ids: Sequence[int], known: Container[str]) -> Issue:
    """The issue without these frames and without stories that it did not have."""
    return remove_stories(delete_frames(issue, ids), [each.slug for each in issue.stories if each.slug not in known])


def runs_of(story: Story) -> int:
    return sum(len(paragraph.runs) for paragraph in story.paragraphs)


class Hand:
    """Whoever edits. `issue`: as it is opened, which tells how large stories are to stay and where frames belong."""

    def __init__(self, issue: Issue, chance: random.Random) -> None:
        self.chance = chance
        self.words = {story.slug: story.words for story in issue.stories}
        self.paragraphs = {story.slug: len(story.paragraphs) for story in issue.stories}
        self.home = {frame.id: frame.rect for page in issue.pages for frame in page.frames}
        self.sizes = {style.name: style.size for style in issue.styles}

    def deed(self, issue: Issue) -> Deed:
        """The next one, for the issue as it is now."""
        swollen = [story for story in issue.stories if story.words > self.words.get(story.slug, 0) + SWOLLEN]
        if swollen:
            return self.take_out(swollen[0].slug, issue)
        for story in issue.stories:
            more = len(story.paragraphs) - self.paragraphs.get(story.slug, len(story.paragraphs))
            if more > MORE_PARAGRAPHS:
                place = Place(story.slug, len(story.paragraphs) - 1, 0)
                return Deed("Typing", partial(merged, place=place))
            if more < -MORE_PARAGRAPHS:
                return self.part(story.slug, issue)
        torn = [story for story in issue.stories if runs_of(story) > len(story.paragraphs) + MOST_RUNS]
        if torn:
            last = len(torn[0].paragraphs) - 1
            end = Place(torn[0].slug, last, len(torn[0].paragraphs[last].text))
            return Deed("Bold", partial(set_bold, passage=Passage(Place(torn[0].slug, 0, 0), end), bold=False))
        strangers = [frame.id for page in issue.pages for frame in page.frames if frame.id not in self.home]
        if len(strangers) > MOST_COPIES:
            return Deed("Delete", partial(without_copies, ids=strangers, known=frozenset(self.words)))
        return self.chance.choices((self.text, self.frame, self.look), (6, 3, 1))[0](issue)

    def take_out(self, slug: str, issue: Issue) -> Deed:
        """Words from the beginning of a story's longest paragraph, as many as it has too many."""
        story = next(story for story in issue.stories if story.slug == slug)
        longest = max(range(len(story.paragraphs)), key=lambda number: len(story.paragraphs[number].text))
        end = min(len(story.paragraphs[longest].text), TAKEN)
        passage = Passage(Place(slug, longest, 0), Place(slug, longest, end))
        return Deed("Delete", lambda issue: delete_text(issue, passage).issue)

    def part(self, slug: str, issue: Issue) -> Deed:
        """Its longest paragraph becomes two."""
        story = next(story for story in issue.stories if story.slug == slug)
        longest = max(range(len(story.paragraphs)), key=lambda number: len(story.paragraphs[number].text))
        place = Place(slug, longest, len(story.paragraphs[longest].text) // 2)
        return Deed("Typing", lambda issue: split_paragraph(issue, place).issue)

    def place(self, issue: Issue) -> Place:
        """Anywhere in any story."""
        story = self.chance.choice(issue.stories)
        paragraph = self.chance.randrange(len(story.paragraphs))
        return Place(story.slug, paragraph, self.chance.randint(0, len(story.paragraphs[paragraph].text)))

    def text(self, issue: Issue) -> Deed:
        place = self.place(issue)
        end = msgspec.structs.replace(place, index=place.index + self.chance.randint(1, 25))
        word = self.chance.choice((*LATIN, *ARABIC)) + str(self.chance.randrange(1000)) + " "
        match self.chance.choices(range(6), (8, 3, 3, 1, 1, 1))[0]:
            case 0:
                letter = self.chance.choice(TYPED)
                return Deed("Typing", lambda issue: insert_text(issue, place, letter).issue, f"typing {place.story}")
            case 1:
                return Deed("Paste", lambda issue: insert_text(issue, place, word).issue)
            case 2:
                return Deed("Typing", lambda issue: delete_backward(issue, place).issue, f"typing {place.story}")
            case 3:
                return Deed("Bold", partial(set_bold, passage=Passage(place, end), bold=self.chance.random() < 0.5))
            case 4:
                return Deed("Typing", lambda issue: split_paragraph(issue, place).issue)
            case _:
                return Deed("Typing", lambda issue: merge_paragraphs(issue, place).issue)

    def frame(self, issue: Issue) -> Deed:
        frames = [frame for page in issue.pages for frame in page.frames]
        chosen = self.chance.choice(frames)
        ids = (chosen.id,)
        rect = self.home.get(chosen.id, chosen.rect)
        match self.chance.randrange(8):
            case 0:
                across, down = self.chance.randint(-30, 30), self.chance.randint(-30, 30)
                return Deed("Move", partial(move_frames, ids=ids, across=across, down=down), f"nudge {ids}")
            case 1:
                wider = msgspec.structs.replace(rect, width=rect.width + self.chance.randint(-9, 9))
                return Deed("Resize", partial(set_rects, rects={chosen.id: wider}))
            case 2 | 3:
                return Deed("Move", partial(set_rects, rects={chosen.id: rect}))
            case 4 if isinstance(chosen, TextFrame):
                return Deed("Columns", partial(set_columns, ids=ids, columns=self.chance.randint(1, 3)))
            case 5 if isinstance(chosen, TextFrame):
                return Deed("Gutter", partial(set_gutter, ids=ids, gutter=self.chance.choice((9.0, 12.0, 15.0))))
            case 6:
                return Deed("Runaround", partial(set_standoff, ids=ids, standoff=self.chance.choice((0.0, 6.0, 9.0))))
            case 7:
                return Deed("Duplicate", partial(duplicate_frames, ids=ids, across=20.0, down=20.0, standing={}))
            case _:
                others = [frame.id for frame in frames if frame is not chosen][:1]
                return self.chance.choice((
                    Deed("Bring to front", partial(bring_to_front, ids=ids)),
                    Deed("Align", partial(align, ids=(*ids, *others), edge="left", key=chosen.id)),
                ))  # fmt: skip

    def look(self, issue: Issue) -> Deed:
        place = self.place(issue)
        match self.chance.randrange(4):
            case 0:
                name = self.chance.choice(("body", "body", "crosshead", "body-first"))
                return Deed("Style", partial(set_style, passage=caret_at(place), style=name))
            case 1:
                size = self.sizes["caption"] + self.chance.choice((0.0, 0.5))
                return Deed("Size", partial(set_style_field, name="caption", size=size))
            case _:
                return Deed("Issue number", partial(set_number, number=self.chance.randint(1, 9999)))
