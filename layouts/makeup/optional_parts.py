"""Parts that a story lets be left out where a page has no room: its deck, and its pull quotes, the last one first.

What is left out is taken away whole, and nothing else of the story changes.
"""

from collections.abc import Iterator
from itertools import groupby

import msgspec

from layouts.model.story import Story

QUOTE = "pull-quote"
CROSSHEAD = "crosshead"


def without_parts(story: Story, heads: int) -> tuple[Story, int]:
    """The story without those of its first `heads` paragraphs that may be left out, and how many these are."""
    out = [number for number in range(heads) if story.paragraphs[number].style in story.optional]
    if not out or len(out) == heads:
        return story, 0
    return _without(story, out), len(out)


def with_fewer_quotes(story: Story, heads: int) -> Iterator[Story]:
    """The story without the last of the pull quotes in its legs, without the last two, and so on, as far as it lets
    them be left out. `heads`: paragraphs that stand across the block."""
    if QUOTE not in story.optional:
        return
    styles = [paragraph.style for paragraph in story.paragraphs]
    if all(style in (QUOTE, CROSSHEAD) for style in styles[heads:]):
        return
    out: list[int] = []
    for numbers in reversed(_quotes(styles, heads)):
        over, under = styles[numbers[0] - 1] if numbers[0] else "", styles[numbers[-1] + 1 : numbers[-1] + 2]
        if over == CROSSHEAD and under in ([], [CROSSHEAD]):  # it would stand over nothing
            continue
        out += numbers
        yield _without(story, out)


def left_out(whole: Story, story: Story) -> Iterator[tuple[str, int]]:
    """What the story as it is set lacks of the whole one, in words, and how many parts these are."""
    before, after = ([paragraph.style for paragraph in one.paragraphs] for one in (whole, story))
    decks = before.count("deck") - after.count("deck")
    if decks:
        yield "deck", decks
    had = len(_quotes(before, 0))
    quotes = had - len(_quotes(after, 0))
    if quotes > 1:
        yield f"last {quotes} pull quotes", quotes
    elif quotes:
        yield "last pull quote" if had > 1 else "pull quote", quotes


def _quotes(styles: list[str], first: int) -> list[list[int]]:
    """The pull quotes from this paragraph on: those that follow each other are one, as with the name under it."""
    runs = groupby(range(first, len(styles)), key=lambda number: styles[number] == QUOTE)
    return [list(numbers) for is_quote, numbers in runs if is_quote]


def _without(story: Story, out: list[int]) -> Story:
    kept = tuple(paragraph for number, paragraph in enumerate(story.paragraphs) if number not in out)
    return msgspec.structs.replace(story, paragraphs=kept)
