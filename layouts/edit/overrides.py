"""Overrides: what one paragraph has otherwise than its style."""

from collections.abc import Callable

from layouts.edit.parts import changed, text_at, with_text
from layouts.model.issue import Issue
from layouts.model.place import Passage, number_of
from layouts.model.story import Paragraph
from layouts.model.styles import STYLE_FIELDS, ParagraphStyle, with_own


def set_own(issue: Issue, passage: Passage, **fields: str | int | float | bool) -> Issue:
    """Give the paragraphs that a passage touches these values; those that are their style's need no word of it."""
    wanted = {field: value for field, value in fields.items() if field in STYLE_FIELDS}

    def change(paragraph: Paragraph) -> Paragraph:
        style = issue.style(paragraph.style)
        own = {**dict(paragraph.own), **{field: _as_kept(style, field, value) for field, value in wanted.items()}}
        kept = tuple(sorted((field, value) for field, value in own.items() if value != getattr(style, field)))
        return changed(paragraph, own=kept)

    return _with_paragraphs(issue, passage, change)


def clear_own(issue: Issue, passage: Passage) -> Issue:
    """Let the paragraphs that a passage touches be as their styles say."""
    return _with_paragraphs(issue, passage, lambda paragraph: changed(paragraph, own=()))


def set_as(issue: Issue, paragraph: Paragraph) -> ParagraphStyle:
    """How a paragraph is set: its style with its own values."""
    return with_own(issue.style(paragraph.style), paragraph.own)


def paragraphs_in(issue: Issue, passage: Passage) -> tuple[Paragraph, ...]:
    """The paragraphs that a passage touches."""
    first, last = number_of(passage.start.paragraph), number_of(passage.end.paragraph)
    return text_at(issue, passage.start)[first : last + 1]


def _with_paragraphs(issue: Issue, passage: Passage, change: Callable[[Paragraph], Paragraph]) -> Issue:
    first, last = number_of(passage.start.paragraph), number_of(passage.end.paragraph)
    return with_text(
        issue,
        passage.start,
        tuple(
            change(paragraph) if first <= number <= last else paragraph
            for number, paragraph in enumerate(text_at(issue, passage.start))
        ),
    )


def _as_kept(style: ParagraphStyle, field: str, value: str | int | float | bool) -> str | int | float | bool:
    """The value in the style's own kind, so that a length of 10 is 10.0 wherever it was typed."""
    kind = type(getattr(style, field))
    return kind(value) if kind in (int, float) else value
