"""A small issue laid out as `make` does it, in both scripts: ten thousand edits of it take minutes."""

from functools import cache

from fonts.library import Library
from layouts.makeup.layout import lay_out
from layouts.model.issue import Issue
from layouts.produce import PressRoom
from tests.makers import make_issue, make_plan, make_story


@cache
def small_issue() -> Issue:
    stories = [make_story(f"s{n}", 220, "ar" if n % 2 else "nl") for n in range(4)]
    return lay_out(make_issue(*stories), make_plan(), PressRoom(Library()).compositor).issue
