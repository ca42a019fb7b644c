"""A small issue laid out as `make` does it, in both scripts: ten thousand edits of it take minutes."""

import random
from functools import cache

from msgspec.structs import replace

from fonts.library import Library
from layouts.makeup.layout import lay_out
from layouts.model.issue import Issue
from layouts.model.story import Paragraph
from layouts.produce import PressRoom
from tests.makers import make_issue, make_plan, make_story


@cache
def small_issue() -> Issue:
    stories = [make_story(f"s{n}", 220, "ar" if n % 2 else "nl") for n in range(4)]
    return lay_out(make_issue(*stories), make_plan(), PressRoom(Library()).compositor).issue


@cache
def varied_issue() -> Issue:
    """The same, no word of its text twice in it, as those that `deeds` puts in: so there are as many different words
    before the first edit as after the last."""
    issue, chance = small_issue(), random.Random(8)

    def varied(paragraph: Paragraph) -> Paragraph:
        text = " ".join(f"{word.rstrip('0123456789')}{chance.randrange(1000)}" for word in paragraph.text.split(" "))
        return replace(paragraph, runs=(replace(paragraph.runs[0], text=text),))

    stories = [replace(story, paragraphs=tuple(map(varied, story.paragraphs))) for story in issue.stories]
    return replace(issue, stories=tuple(stories))
