"""Inks: made, mixed, renamed, taken out. What names an ink goes on naming it; shares run from 0 to 1."""

from collections.abc import Callable

import msgspec

from layouts.edit.character_styles import with_runs
from layouts.edit.parts import changed
from layouts.model.frame import Frame, Shape, TextFrame
from layouts.model.inks import Ink
from layouts.model.issue import Issue

KEPT = ("Black", "Paper", "Registration")  # the press counts on them


def add_ink(issue: Issue, ink: Ink) -> Issue:
    """A new ink; taken names and none at all: no change."""
    if not ink.name.strip() or any(known.name == ink.name for known in issue.inks) or ink.name in KEPT:
        return issue
    return changed(issue, inks=(*issue.inks, ink))


def set_ink(issue: Issue, name: str, **fields: object) -> Issue:
    """Set `cyan`, `magenta`, `yellow`, `black` (0 to 1, others are brought into it) or `spot` of an ink."""
    if name in KEPT:
        return issue
    wanted = {
        field: min(max(float(value), 0.0), 1.0) if isinstance(value, int | float) else value
        for field, value in fields.items()
        if field != "name"
    }
    return changed(issue, inks=tuple(changed(ink, **wanted) if ink.name == name else ink for ink in issue.inks))


def tint_of(issue: Issue, name: str, share: float) -> Issue:
    """A new process ink that is this share of another, named after it; a spot ink's tint is printed from its plate."""
    found = next((ink for ink in issue.inks if ink.name == name), None)
    if found is None or not 0 < share < 1:
        return issue
    parts = {part: round(getattr(found, part) * share, 4) for part in ("cyan", "magenta", "yellow", "black")}
    return add_ink(issue, msgspec.structs.replace(found, name=f"{name} {share:.0%}", **parts))


def rename_ink(issue: Issue, name: str, wanted: str) -> Issue:
    """Another name for an ink, wherever it is named; taken names, and those the press counts on: no change."""
    wanted = wanted.strip()
    names = {ink.name for ink in issue.inks}
    if name in KEPT or name not in names or not wanted or wanted in names or wanted in KEPT:
        return issue
    inks = tuple(changed(ink, name=wanted) if ink.name == name else ink for ink in issue.inks)
    return changed(_named(issue, lambda ink: wanted if ink == name else ink), inks=inks)


def delete_ink(issue: Issue, name: str, instead: str = "Black") -> Issue:
    """Take an ink out; what was drawn in it is drawn in the other one."""
    if name in KEPT or name == instead or not any(ink.name == name for ink in issue.inks):
        return issue
    inks = tuple(ink for ink in issue.inks if ink.name != name)
    return changed(_named(issue, lambda ink: instead if ink == name else ink), inks=inks)


def uses_of_ink(issue: Issue, name: str) -> int:
    """How many styles, runs and shapes name an ink."""
    uses = sum((style.ink == name) + (style.rule_ink == name and style.rule_above + style.rule_below > 0)
               for style in issue.styles)  # fmt: skip
    uses += sum(style.ink == name for style in issue.character_styles)
    uses += sum(
        run.ink == name for story in issue.stories for paragraph in story.paragraphs for run in paragraph.runs
    )
    frames = [frame for page in issue.pages for frame in page.frames]
    frames += [frame for master in issue.masters for frame in master.frames]
    return uses + sum(name in (frame.fill, frame.stroke) for frame in frames if isinstance(frame, TextFrame | Shape))


def ink_sum(ink: Ink) -> float:
    """All process inks together, in percent; a spot ink lies on paper alone."""
    return 100.0 if ink.spot else 100 * (ink.cyan + ink.magenta + ink.yellow + ink.black)


def _named(issue: Issue, name: Callable[[str], str]) -> Issue:
    """The issue with every name of an ink put through a function."""

    def frames(of: tuple[Frame, ...]) -> tuple[Frame, ...]:
        return tuple(
            changed(each, fill=name(each.fill), stroke=name(each.stroke))
            if isinstance(each, TextFrame | Shape)
            else each
            for each in of
        )

    issue = with_runs(issue, lambda run: changed(run, ink=name(run.ink)))
    return changed(
        issue,
        styles=tuple(changed(s, ink=name(s.ink), rule_ink=name(s.rule_ink)) for s in issue.styles),
        character_styles=tuple(changed(style, ink=name(style.ink)) for style in issue.character_styles),
        pages=tuple(changed(page, frames=frames(page.frames)) for page in issue.pages),
        masters=tuple(changed(master, frames=frames(master.frames)) for master in issue.masters),
    )
