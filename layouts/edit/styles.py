"""Paragraph styles: changed, made, named otherwise. `body` is always there: it is what unknown names are set in."""

from collections import Counter
from typing import TypeVar

import msgspec

from layouts.edit.parts import changed, text_at, with_text
from layouts.edit.text import runs_in
from layouts.model.frame import Frame, TextFrame
from layouts.model.issue import Issue
from layouts.model.place import Passage, number_of
from layouts.model.story import Paragraph
from layouts.model.styles import STYLE_FIELDS, CharacterStyle, ParagraphStyle, styles_by_name

Based = TypeVar("Based", ParagraphStyle, CharacterStyle)

INDISPENSABLE = "body"
BOLD = 700
PLAIN: dict[str, object] = {
    "bold": False, "italic": False, "ink": "", "font": "", "arabic_font": "", "scale": 1.0, "tracking": 0.0,
    "capitals": "",
}  # fmt: skip


def set_style_field(issue: Issue, name: str, **fields: object) -> Issue:
    """Set fields of a style, and of those based on it where they had the same value.

    Its name apart, for which there is `rename_style`, and what it is based on (`base_style`).
    """
    wanted = {field: value for field, value in fields.items() if field in STYLE_FIELDS}
    return _with_styles(issue, carried(issue.styles, name, wanted))


def base_style(issue: Issue, name: str, parent: str) -> Issue:
    """Base a style on another, empty for none. Its values stay; from now on it shares the parent's changes.

    No change where the parent is not there, or is itself based on this style.
    """
    named = styles_by_name(issue.styles)
    if name not in named or (parent and parent not in named) or name in lineage(issue.styles, parent):
        return issue
    return _with_styles(
        issue, tuple(changed(style, based_on=parent) if style.name == name else style for style in issue.styles)
    )


def add_style(issue: Issue, name: str, parent: str) -> Issue:
    """A new style that is what its parent is, and based on it. Taken names: no change."""
    named = styles_by_name(issue.styles)
    if not name.strip() or name in named or parent not in named:
        return issue
    made = msgspec.structs.replace(named[parent], name=name.strip(), based_on=parent)
    return _with_styles(issue, (*issue.styles, made))


def redefine_style(issue: Issue, style: ParagraphStyle) -> Issue:
    """Put this style in the place of the one of its name, or add it."""
    if any(known.name == style.name for known in issue.styles):
        return _with_styles(issue, tuple(style if s.name == style.name and s != style else s for s in issue.styles))
    return _with_styles(issue, (*issue.styles, style))


def redefine_from(issue: Issue, passage: Passage) -> Issue:
    """Make what a paragraph has otherwise its style's own: its own values, and the look that all chosen letters have;
    at a bare caret, that all of its letters have.

    One bold word says nothing of a style, unless it alone is chosen. What went into the style is plain in the
    paragraph afterwards.
    """
    place = passage.start
    paragraphs = text_at(issue, place)
    number = number_of(place.paragraph)
    if number >= len(paragraphs):
        return issue
    paragraph = paragraphs[number]
    style = next((known for known in issue.styles if known.name == paragraph.style), None)
    if style is None or not paragraph.runs:
        return issue
    end = passage.end
    if end.paragraph != place.paragraph:  # the first of several paragraphs says it
        end = msgspec.structs.replace(place, index=len(paragraph.text))
    alone = () if passage.is_caret else tuple(run for run in runs_in(issue, Passage(place, end)) if run.text)
    chosen = alone or paragraph.runs
    fields: dict[str, object] = {field: value for field, value in paragraph.own if field in STYLE_FIELDS}
    first = chosen[0]
    shared = {
        look
        for look, plain in PLAIN.items()
        if getattr(first, look) != plain and all(getattr(run, look) == getattr(first, look) for run in chosen)
    }
    if "bold" in shared:
        fields |= {"weight": max(BOLD, style.weight), "arabic_weight": max(BOLD, style.arabic_weight)}
    if "italic" in shared:
        fields["italic"] = not style.italic
    for look in shared & {"ink", "font", "arabic_font", "capitals"}:
        fields[look] = getattr(first, look)
    if "tracking" in shared:
        fields["tracking"] = round(style.tracking + first.tracking, 4)
    if "scale" in shared:
        fields |= {
            field: round(float(str(fields.get(field, getattr(style, field)))) * first.scale, 3)
            for field in ("size", "leading", "arabic_size", "arabic_leading")
        }
    if not fields:
        return issue
    told = {look: getattr(first, look) for look in shared}
    runs = tuple(
        msgspec.structs.replace(run, **{look: PLAIN[look] for look in told if getattr(run, look) == told[look]})
        for run in paragraph.runs
    )
    made = (*paragraphs[:number], msgspec.structs.replace(paragraph, runs=runs, own=()), *paragraphs[number + 1 :])
    return with_text(set_style_field(issue, style.name, **fields), place, made)


def rename_style(issue: Issue, name: str, wanted: str) -> Issue:
    """Another name for a style, in all text too; taken names, and the one of `body`, stay as they are."""
    taken = {style.name for style in issue.styles}
    if name == INDISPENSABLE or not wanted or wanted in taken or name not in taken:
        return issue
    styles = tuple(
        changed(
            style,
            name=wanted if style.name == name else style.name,
            based_on=wanted if style.based_on == name else style.based_on,
        )
        for style in issue.styles
    )
    return _restyled(_with_styles(issue, styles), name, wanted)


def delete_style(issue: Issue, name: str, instead: str = INDISPENSABLE) -> Issue:
    """Take a style out; text in it gets the other one."""
    taken = {style.name for style in issue.styles}
    if name == INDISPENSABLE or name == instead or not {name, instead} <= taken:
        return issue
    above = next(style.based_on for style in issue.styles if style.name == name)
    kept = tuple(
        changed(style, based_on=above) if style.based_on == name else style
        for style in issue.styles
        if style.name != name
    )
    return _restyled(_with_styles(issue, kept), name, instead)


def uses(issue: Issue) -> Counter[str]:
    """How many paragraphs of stories, pages and masters are in each style."""
    contents = [story.paragraphs for story in issue.stories]
    for frames in (*(page.frames for page in issue.pages), *(master.frames for master in issue.masters)):
        contents += [frame.content for frame in frames if isinstance(frame, TextFrame)]
    return Counter([paragraph.style for content in contents for paragraph in content])


def carried(styles: tuple[Based, ...], name: str, fields: dict[str, object]) -> tuple[Based, ...]:
    """The styles with one's fields set, and with it those of its children that had the same value, and of theirs."""
    found = next((style for style in styles if style.name == name), None)
    fields = {field: value for field, value in fields.items() if found is not None and getattr(found, field) != value}
    if found is None or not fields:
        return styles
    styles = tuple(changed(style, **fields) if style is found else style for style in styles)
    for child in styles:
        if child.based_on == name:
            alike = {field: value for field, value in fields.items() if getattr(child, field) == getattr(found, field)}
            styles = carried(styles, child.name, alike)
    return styles


def lineage(styles: tuple[Based, ...], name: str) -> tuple[str, ...]:
    """The style and those it is based on, each on the next."""
    named = {style.name: style for style in styles}
    line: list[str] = []
    while name in named and name not in line:
        line.append(name)
        name = named[name].based_on
    return tuple(line)


def _restyled(issue: Issue, name: str, wanted: str) -> Issue:
    def text(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
        return tuple(changed(each, style=wanted) if each.style == name else each for each in paragraphs)

    def frames(of: tuple[Frame, ...]) -> tuple[Frame, ...]:
        return tuple(changed(each, content=text(each.content)) if isinstance(each, TextFrame) else each for each in of)

    return changed(
        issue,
        stories=tuple(changed(story, paragraphs=text(story.paragraphs)) for story in issue.stories),
        pages=tuple(changed(page, frames=frames(page.frames)) for page in issue.pages),
        masters=tuple(changed(master, frames=frames(master.frames)) for master in issue.masters),
    )


def _with_styles(issue: Issue, styles: tuple[ParagraphStyle, ...]) -> Issue:
    return changed(issue, styles=styles)
