"""Character styles: named looks of runs. A run that follows one changes with it where it had the style's value."""

from collections import Counter
from collections.abc import Callable

import msgspec

from layouts.edit.parts import changed
from layouts.edit.styles import carried, lineage
from layouts.edit.text import runs_in, set_look
from layouts.model.frame import Frame, TextFrame
from layouts.model.issue import Issue
from layouts.model.place import Passage
from layouts.model.story import Paragraph, Run
from layouts.model.styles import LOOK, CharacterStyle

NO_STYLE = CharacterStyle(name="")


def add_character_style(issue: Issue, name: str, passage: Passage | None = None, parent: str = "") -> Issue:
    """A new style: the look of a passage's first run, which then follows it; without one, its parent's look."""
    name = name.strip()
    known = {style.name: style for style in issue.character_styles}
    if not name or name in known:
        return issue
    base = known.get(parent, NO_STYLE)
    runs = runs_in(issue, passage) if passage is not None else ()
    look = {field: getattr(runs[0], field) for field in LOOK} if runs else {}
    made = msgspec.structs.replace(base, name=name, based_on=base.name, **look)
    issue = changed(issue, character_styles=(*issue.character_styles, made))
    return apply_character_style(issue, passage, name) if passage is not None and runs else issue


def apply_character_style(issue: Issue, passage: Passage, name: str) -> Issue:
    """Give a passage this look, and let it follow the style; an empty name: the paragraph's look again."""
    style = next((known for known in issue.character_styles if known.name == name), NO_STYLE)
    return set_look(issue, passage, style=style.name, **{field: getattr(style, field) for field in LOOK})


def set_character_style(issue: Issue, name: str, **fields: object) -> Issue:
    """Set fields of a style, of those based on it, and of all text that follows them, where the values were alike."""
    before = {style.name: style for style in issue.character_styles}
    wanted = {field: value for field, value in fields.items() if field in LOOK}
    styles = carried(issue.character_styles, name, wanted)
    after = {style.name: style for style in styles if style is not before[style.name]}
    if not after:
        return issue

    def follow(run: Run) -> Run:
        if run.style not in after:
            return run
        old, new = before[run.style], after[run.style]
        alike = {field: getattr(new, field) for field in LOOK if getattr(run, field) == getattr(old, field)}
        return changed(run, **alike)

    return changed(with_runs(issue, follow), character_styles=styles)


def redefine_character_style(issue: Issue, passage: Passage) -> Issue:
    """Make the look of a passage's first run that of the style it follows."""
    runs = runs_in(issue, passage)
    if not runs or not runs[0].style:
        return issue
    return set_character_style(issue, runs[0].style, **{field: getattr(runs[0], field) for field in LOOK})


def base_character_style(issue: Issue, name: str, parent: str) -> Issue:
    """Base a style on another, empty for none; circles are not made."""
    names = {style.name for style in issue.character_styles}
    if name not in names or (parent and parent not in names) or name in lineage(issue.character_styles, parent):
        return issue
    styles = tuple(changed(each, based_on=parent) if each.name == name else each for each in issue.character_styles)
    return changed(issue, character_styles=styles)


def rename_character_style(issue: Issue, name: str, wanted: str) -> Issue:
    """Another name, in all text too; taken names: no change."""
    names = {style.name for style in issue.character_styles}
    wanted = wanted.strip()
    if name not in names or not wanted or wanted in names:
        return issue
    styles = tuple(
        changed(
            style,
            name=wanted if style.name == name else style.name,
            based_on=wanted if style.based_on == name else style.based_on,
        )
        for style in issue.character_styles
    )
    renamed = with_runs(issue, lambda run: changed(run, style=wanted) if run.style == name else run)
    return changed(renamed, character_styles=styles)


def delete_character_style(issue: Issue, name: str) -> Issue:
    """Take a style out; text keeps its look and follows nothing."""
    found = next((style for style in issue.character_styles if style.name == name), None)
    if found is None:
        return issue
    styles = tuple(
        changed(style, based_on=found.based_on) if style.based_on == name else style
        for style in issue.character_styles
        if style is not found
    )
    freed = with_runs(issue, lambda run: changed(run, style="") if run.style == name else run)
    return changed(freed, character_styles=styles)


def uses_of_character_styles(issue: Issue) -> Counter[str]:
    """How many runs of stories, pages and masters follow each style."""
    contents = [story.paragraphs for story in issue.stories]
    for frames in (*(page.frames for page in issue.pages), *(master.frames for master in issue.masters)):
        contents += [frame.content for frame in frames if isinstance(frame, TextFrame)]
    return Counter([run.style for content in contents for paragraph in content for run in paragraph.runs])


def with_runs(issue: Issue, change: Callable[[Run], Run]) -> Issue:
    """The issue with every run changed, in stories, pages and masters; what is unchanged stays the same."""

    def text(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
        made = tuple(_with_runs(paragraph, tuple(map(change, paragraph.runs))) for paragraph in paragraphs)
        return paragraphs if all(new is old for new, old in zip(made, paragraphs)) else made

    def frames(of: tuple[Frame, ...]) -> tuple[Frame, ...]:
        made = tuple(changed(each, content=text(each.content)) if isinstance(each, TextFrame) else each for each in of)
        return of if all(new is old for new, old in zip(made, of)) else made

    return changed(
        issue,
        stories=tuple(changed(story, paragraphs=text(story.paragraphs)) for story in issue.stories),
        pages=tuple(changed(page, frames=frames(page.frames)) for page in issue.pages),
        masters=tuple(changed(master, frames=frames(master.frames)) for master in issue.masters),
    )


def _with_runs(paragraph: Paragraph, runs: tuple[Run, ...]) -> Paragraph:
    same = all(new is old for new, old in zip(runs, paragraph.runs))
    return paragraph if same else msgspec.structs.replace(paragraph, runs=runs)
