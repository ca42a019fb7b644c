"""Paragraph styles: changed, made, named otherwise. `body` is always there: it is what unknown names are set in."""

import msgspec

from layouts.edit.parts import changed, text_at, with_text
from layouts.model.frame import Frame, TextFrame
from layouts.model.issue import Issue
from layouts.model.place import Place, number_of
from layouts.model.story import Paragraph
from layouts.model.styles import ParagraphStyle

INDISPENSABLE = "body"


def set_style_field(issue: Issue, name: str, **fields: object) -> Issue:
    """Set fields of a style; its name apart, for which there is `rename_style`."""
    wanted = {field: value for field, value in fields.items() if field != "name"}
    return _with_styles(
        issue, tuple(changed(style, **wanted) if style.name == name else style for style in issue.styles)
    )


def redefine_style(issue: Issue, style: ParagraphStyle) -> Issue:
    """Put this style in the place of the one of its name, or add it."""
    if any(known.name == style.name for known in issue.styles):
        return _with_styles(issue, tuple(style if s.name == style.name and s != style else s for s in issue.styles))
    return _with_styles(issue, (*issue.styles, style))


def redefine_from(issue: Issue, place: Place) -> Issue:
    """Make bold, italic, ink and scale of all of a paragraph's text its style's own, and the text plain.

    Only what every run of the paragraph has: one bold word says nothing of a style.
    """
    paragraphs = text_at(issue, place)
    number = number_of(place.paragraph)
    if number >= len(paragraphs):
        return issue
    paragraph = paragraphs[number]
    style = next((known for known in issue.styles if known.name == paragraph.style), None)
    if style is None or not paragraph.runs:
        return issue
    fields: dict[str, object] = {}
    first, rest = paragraph.runs[0], paragraph.runs
    if all(run.bold for run in rest):
        fields |= {"weight": max(700, style.weight), "arabic_weight": max(700, style.arabic_weight)}
    if all(run.italic for run in rest):
        fields["italic"] = not style.italic
    if first.ink and all(run.ink == first.ink for run in rest):
        fields["ink"] = first.ink
    if first.scale != 1.0 and all(run.scale == first.scale for run in rest):
        fields |= {
            field: round(getattr(style, field) * first.scale, 3)
            for field in ("size", "leading", "arabic_size", "arabic_leading")
        }
    if not fields:
        return issue
    plain = {
        "bold": first.bold and "weight" not in fields,
        "italic": first.italic and "italic" not in fields,
        "ink": "" if "ink" in fields else first.ink,
        "scale": 1.0 if "size" in fields else first.scale,
    }
    given = {"weight": ("bold",), "italic": ("italic",), "ink": ("ink",), "size": ("scale",)}
    taken = {name: plain[name] for field, names in given.items() if field in fields for name in names}
    runs = tuple(msgspec.structs.replace(run, **taken) for run in paragraph.runs)
    made = (*paragraphs[:number], msgspec.structs.replace(paragraph, runs=runs), *paragraphs[number + 1 :])
    return with_text(set_style_field(issue, style.name, **fields), place, made)


def rename_style(issue: Issue, name: str, wanted: str) -> Issue:
    """Another name for a style, in all text too; taken names, and the one of `body`, stay as they are."""
    taken = {style.name for style in issue.styles}
    if name == INDISPENSABLE or not wanted or wanted in taken or name not in taken:
        return issue
    styles = tuple(changed(style, name=wanted) if style.name == name else style for style in issue.styles)
    return _restyled(_with_styles(issue, styles), name, wanted)


def delete_style(issue: Issue, name: str, instead: str = INDISPENSABLE) -> Issue:
    """Take a style out; text in it gets the other one."""
    taken = {style.name for style in issue.styles}
    if name == INDISPENSABLE or name == instead or not {name, instead} <= taken:
        return issue
    kept = tuple(style for style in issue.styles if style.name != name)
    return _restyled(_with_styles(issue, kept), name, instead)


def uses_of(issue: Issue, name: str) -> int:
    """How many paragraphs of stories, pages and masters are in this style."""
    contents = [story.paragraphs for story in issue.stories]
    for frames in (*(page.frames for page in issue.pages), *(master.frames for master in issue.masters)):
        contents += [frame.content for frame in frames if isinstance(frame, TextFrame)]
    return sum(paragraph.style == name for content in contents for paragraph in content)


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
