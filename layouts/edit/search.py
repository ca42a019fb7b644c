"""Find and replace across an issue: text or a regular expression, by format and language, in every text of its pages.

Stories and the own texts of frames (captions, boxes) are searched; furniture is not, whose words come from the issue's
data. All replacing is one change from issue to issue.
"""

import re
from collections.abc import Callable, Iterable, Iterator

import msgspec

from layouts.edit.folding import Looseness, folded, folded_pattern, original_span
from layouts.edit.parts import text_at, with_text
from layouts.edit.text import cut, look_at, styled, tidy
from layouts.model.characters import words
from layouts.model.frame import TextFrame
from layouts.model.issue import Issue
from layouts.model.place import Passage, Place, number_of, own_paragraph
from layouts.model.story import Paragraph, Run
from layouts.model.styles import LOOK, CharacterStyle

CONTEXT = 32  # characters on either side that the list of results shows
GROUP = re.compile(r"\\(\d{1,2})|\\g<(\w+)>|\\n|\\t|\\\\")


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """What is looked for. An empty `text` with a format finds all stretches of that format.

    `lang` fits its regions too (`fr` finds `fr-MA`). `bold` and `italic`: None takes both.
    """

    text: str = ""
    regex: bool = False
    whole_words: bool = False
    looseness: Looseness = Looseness()
    style: str = ""  # of the paragraph
    lang: str = ""
    bold: bool | None = None
    italic: bool | None = None
    character: str = ""  # the style of the letters

    @property
    def is_empty(self) -> bool:
        return not (self.text or self.style or self.is_of_letters)

    @property
    def is_of_letters(self) -> bool:
        """Whether only letters with a format of their own fit."""
        return bool(self.lang or self.character or self.bold is not None or self.italic is not None)


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """What is put in its place: `text` (None: it stays), and a format. In a regex `\\1` is the first group's text."""

    text: str | None = None
    bold: bool | None = None
    italic: bool | None = None
    lang: str = ""
    style: str = ""  # of the paragraphs that a match stands in
    character: CharacterStyle | None = None  # that the letters follow from now on


class Match(msgspec.Struct, frozen=True):
    """A place that fits: a stretch of one paragraph, its words, and the groups of a regex with their stretches."""

    story: str
    paragraph: int  # as places count them
    start: int
    end: int
    before: str
    text: str
    after: str
    lang: str
    groups: tuple[tuple[str, str], ...] = ()  # (number or name, text)

    @property
    def passage(self) -> Passage:
        return Passage(
            Place(self.story, self.paragraph, self.start), Place(self.story, self.paragraph, self.end, "before")
        )


class BadPattern(Exception):
    """A regular expression that is none: what is wrong with it."""


def search(issue: Issue, query: Query, within: Callable[[Match], bool] | None = None) -> tuple[Match, ...]:
    """All matches in the order of stories, then of pages. `within`: a scope. Raises BadPattern."""
    if query.is_empty:
        return ()
    finder = _finder(query)
    found = (
        match
        for place, paragraphs in texts_of(issue)
        for number, paragraph in enumerate(paragraphs)
        for match in _in_paragraph(paragraph, place.story, place.paragraph + number, query, finder)
    )
    return tuple(match for match in found if within is None or within(match))


def replace_matches(issue: Issue, matches: Iterable[Match], change: Change) -> Issue:
    """The issue with these matches replaced, the look of each one's first letter kept unless a look is asked for.

    Matches whose words have changed since they were found are left alone.
    """
    if change == Change():
        return issue
    by_text: dict[tuple[str, int], list[Match]] = {}
    for match in matches:
        by_text.setdefault(match.passage.start.text, []).append(match)
    for group in by_text.values():
        place = group[0].passage.start
        paragraphs = list(text_at(issue, place))
        for match in sorted(group, key=lambda each: (each.paragraph, each.start), reverse=True):
            number = number_of(match.paragraph)
            if number < len(paragraphs) and paragraphs[number].text[match.start : match.end] == match.text:
                paragraphs[number] = _replaced(paragraphs[number], match, change)
        issue = with_text(issue, place, tuple(paragraphs))
    return issue


def texts_of(issue: Issue) -> Iterator[tuple[Place, tuple[Paragraph, ...]]]:
    """Every text that a person can edit, and where it begins."""
    for story in issue.stories:
        yield Place(story.slug, 0, 0), story.paragraphs
    for page in issue.pages:
        for frame in page.frames:
            if isinstance(frame, TextFrame) and frame.content:
                yield Place(frame.story, own_paragraph(frame.id, 0), 0), frame.content


def _finder(query: Query) -> re.Pattern[str] | None:
    """The pattern for folded text; None where only a format is looked for."""
    if not query.text:
        return None
    if not query.regex:
        wanted = folded(query.text, query.looseness).text
        return re.compile(re.escape(wanted)) if wanted else re.compile("(?!)")
    try:
        flags = re.IGNORECASE if query.looseness.case else re.NOFLAG
        return re.compile(folded_pattern(query.text, query.looseness), flags)
    except (re.error, OverflowError, RecursionError) as error:
        raise BadPattern(str(error)) from None


def _in_paragraph(
    paragraph: Paragraph, story: str, number: int, query: Query, finder: re.Pattern[str] | None
) -> Iterator[Match]:
    if query.style and paragraph.style != query.style:
        return
    text = paragraph.text
    if finder is None:
        for start, end in _stretches(paragraph, query):
            yield _match(paragraph, story, number, (start, end), ())
        return
    looked_at = folded(text, query.looseness)
    bounds = set(words(text, paragraph.lang)) if query.whole_words and text else set()
    for found in finder.finditer(looked_at.text):
        if found.start() == found.end():
            continue
        start, end = original_span(text, looked_at, *found.span())
        if query.whole_words and not {start, end} <= bounds:
            continue
        if not _fits(paragraph, start, end, query):
            continue
        named = {index: name for name, index in finder.groupindex.items()}
        groups: list[tuple[str, str]] = []
        for index in range(finder.groups + 1):
            span = found.span(index)
            first, last = original_span(text, looked_at, *span) if span[0] >= 0 else (0, 0)
            groups.append((str(index), text[first:last]))
            if index in named:
                groups.append((named[index], text[first:last]))
        yield _match(paragraph, story, number, (start, end), tuple(groups) if query.regex else ())


def _match(
    paragraph: Paragraph, story: str, number: int, span: tuple[int, int], groups: tuple[tuple[str, str], ...]
) -> Match:
    text, (start, end) = paragraph.text, span
    lang = look_at(paragraph, start + 1).lang or paragraph.lang
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return Match(story, number, start, end, before, text[start:end], after, lang, groups)


def _fits(paragraph: Paragraph, start: int, end: int, query: Query) -> bool:
    """Whether all of the stretch has the format."""
    if not query.is_of_letters:
        return True
    tail = msgspec.structs.replace(paragraph, runs=cut(paragraph, end)[0])
    return all(_has_format(run, paragraph, query) for run in cut(tail, start)[1] if run.text)


def _has_format(run: Run, paragraph: Paragraph, query: Query) -> bool:
    lang = run.lang or paragraph.lang
    return (
        (not query.lang or lang == query.lang or lang.startswith(query.lang + "-"))
        and (query.bold is None or run.bold == query.bold)
        and (query.italic is None or run.italic == query.italic)
        and (not query.character or run.style == query.character)
    )


def _stretches(paragraph: Paragraph, query: Query) -> Iterator[tuple[int, int]]:
    """Runs side by side that have the format, as one stretch."""
    at, begin = 0, -1
    for run in paragraph.runs:
        fits = bool(run.text) and _has_format(run, paragraph, query)
        if fits and begin < 0:
            begin = at
        elif not fits and begin >= 0 and run.text:
            yield begin, at
            begin = -1
        at += len(run.text)
    if begin >= 0:
        yield begin, at


def _replaced(paragraph: Paragraph, match: Match, change: Change) -> Paragraph:
    head, rest = cut(paragraph, match.start)
    middle, tail = cut(msgspec.structs.replace(paragraph, runs=rest or (Run(""),)), match.end - match.start)
    if change.text is not None:
        look = look_at(paragraph, match.start + 1)
        middle = (styled(look, expanded(change.text, match)),)
    looks: dict[str, object] = {}
    if change.character is not None:
        looks = {"style": change.character.name, **{field: getattr(change.character, field) for field in LOOK}}
    looks |= {name: getattr(change, name) for name in ("bold", "italic") if getattr(change, name) is not None}
    if change.lang:
        looks["lang"] = change.lang
    middle = tuple(msgspec.structs.replace(run, **looks) for run in middle)
    made = msgspec.structs.replace(paragraph, runs=tidy((*head, *middle, *tail)))
    return msgspec.structs.replace(made, style=change.style) if change.style else made


def expanded(text: str, match: Match) -> str:
    """The text to put in, with the groups of a regular expression in their places."""
    if not match.groups:
        return text
    known = dict(match.groups)

    def filled(found: re.Match[str]) -> str:
        if found[0] in ("\\n", "\\t", "\\\\"):
            return {"\\n": " ", "\\t": "\t", "\\\\": "\\"}[found[0]]
        return known.get(found[1] or found[2], found[0])

    return GROUP.sub(filled, text)
