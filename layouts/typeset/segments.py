"""Segments: the layout copy of a paragraph, in which what must keep its own direction is isolated.

UAX #9 isolates by characters, U+2066 to U+2069, which the source text does not hold: the model says `isolate` of a
run, and data that a right-to-left line would take apart (protection.py) is isolated wherever nobody has decided.
"""

from collections.abc import Sequence
from typing import Final

from layouts.model.story import Isolate, Paragraph

Span = tuple[int, int, Isolate]  # start, end, direction

OPENING_MARKS: Final[dict[str, str]] = {"ltr": "\u2066", "rtl": "\u2067", "auto": "\u2068"}
CLOSING_MARK: Final = "\u2069"


def layout_copy(paragraph: Paragraph) -> tuple[str, Sequence[int]]:
    """The paragraph's text with the marks of its isolates; and the source index of each of its characters and its end.

    A mark has the index of the character that follows it.
    """
    text = paragraph.text
    spans: list[Span] = []
    start = 0
    for run in paragraph.runs:
        if run.isolate and run.text:
            spans.append((start, start + len(run.text), run.isolate))
        start += len(run.text)
    protected: list[Span] = []
    if paragraph.direction == "rtl":
        from layouts.typeset.protection import protected_spans  # 4 ms of patterns, for Arabic alone

        protected = protected_spans(text)
    if protected and spans:
        protected = [(left, right, kind) for left, right, kind in protected if _is_clear(left, right, spans)]
    if not spans and not protected:
        return text, range(len(text) + 1)
    return isolate(text, sorted([*spans, *protected]))


def isolate(text: str, spans: Sequence[Span]) -> tuple[str, Sequence[int]]:
    """The text with an isolate around each span, and the source index of each character of it and of its end.

    Spans are in order and do not overlap.

    >>> isolate("a35", [(1, 3, "ltr")])
    ('a\\u206635\\u2069', [0, 1, 1, 2, 3, 3])
    """
    pieces: list[str] = []
    source: list[int] = []
    done = 0
    for start, end, direction in spans:
        pieces += (text[done:start], OPENING_MARKS[direction], text[start:end], CLOSING_MARK)
        source += [*range(done, start), start, *range(start, end), end]
        done = end
    pieces.append(text[done:])
    source += range(done, len(text) + 1)
    return "".join(pieces), source


def _is_clear(start: int, end: int, spans: Sequence[Span]) -> bool:
    return all(right <= start or end <= left for left, right, _ in spans)
