"""Object styles: named looks of frames. A frame that follows one changes with it where it had the style's value."""

from collections import Counter
from collections.abc import Iterable, Mapping

import msgspec

from layouts.edit.parts import change_frames, changed, frame_with
from layouts.model.frame import STYLED, Frame, ObjectStyle, StyledValue
from layouts.model.issue import Issue

Value = StyledValue
Values = Mapping[str, Value]


def add_object_style(issue: Issue, name: str, frame: int = 0, parent: str = "") -> Issue:
    """A new style: what a frame is, which then follows it; without one, what its parent is."""
    name = name.strip()
    known = {style.name: style for style in issue.object_styles}
    if not name or name in known:
        return issue
    found = frame_with(issue, frame)
    base = known.get(parent)
    values = look_of(found) if found is not None else dict(base.values) if base else {}
    made = ObjectStyle(name=name, based_on=base.name if base else "", values=kept(values))
    issue = changed(issue, object_styles=(*issue.object_styles, made))
    return apply_object_style(issue, (frame,), name) if found is not None else issue


def apply_object_style(issue: Issue, ids: Iterable[int], name: str) -> Issue:
    """Give frames this look, and let them follow the style; an empty name: they follow none and stay as they are."""
    style = next((known for known in issue.object_styles if known.name == name), ObjectStyle(name=""))
    values = dict(style.values)
    return change_frames(issue, ids, lambda frame: changed(frame, object_style=style.name, **fitting(frame, values)))


def set_object_style(issue: Issue, name: str, **values: Value) -> Issue:
    """Set values of a style, of those based on it, and of all frames that follow them, where they were alike."""
    before = {style.name: style for style in issue.object_styles}
    styles = _carried(issue.object_styles, name, {field: v for field, v in values.items() if field in STYLED})
    after = {style.name: style for style in styles if style is not before[style.name]}
    if not after:
        return issue

    def follow(frame: Frame) -> Frame:
        if frame.object_style not in after:
            return frame
        old, new = dict(before[frame.object_style].values), dict(after[frame.object_style].values)
        alike = {
            field: value
            for field, value in fitting(frame, new).items()
            if field not in old or getattr(frame, field) == old[field]
        }
        return changed(frame, **alike)

    followers = [f.id for page in issue.pages for f in page.frames if f.object_style in after]
    return changed(change_frames(issue, followers, follow), object_styles=styles)


def redefine_object_style(issue: Issue, frame: int) -> Issue:
    """Make what a frame is that of the style it follows."""
    found = frame_with(issue, frame)
    if found is None or not found.object_style:
        return issue
    return set_object_style(issue, found.object_style, **look_of(found))


def base_object_style(issue: Issue, name: str, parent: str) -> Issue:
    """Base a style on another, empty for none; circles are not made."""
    above = {style.name: style.based_on for style in issue.object_styles}
    at, seen = parent, {""}
    while at not in seen:
        seen.add(at)
        at = above.get(at, "")
    if name not in above or (parent and parent not in above) or name in seen:
        return issue
    styles = tuple(changed(each, based_on=parent) if each.name == name else each for each in issue.object_styles)
    return changed(issue, object_styles=styles)


def rename_object_style(issue: Issue, name: str, wanted: str) -> Issue:
    """Another name, for its frames too; taken names: no change."""
    names = {style.name for style in issue.object_styles}
    wanted = wanted.strip()
    if name not in names or not wanted or wanted in names:
        return issue
    styles = tuple(
        changed(
            style,
            name=wanted if style.name == name else style.name,
            based_on=wanted if style.based_on == name else style.based_on,
        )
        for style in issue.object_styles
    )
    return changed(_following(issue, name, wanted), object_styles=styles)


def delete_object_style(issue: Issue, name: str) -> Issue:
    """Take a style out; its frames stay as they are and follow nothing."""
    found = next((style for style in issue.object_styles if style.name == name), None)
    if found is None:
        return issue
    styles = tuple(
        changed(style, based_on=found.based_on) if style.based_on == name else style
        for style in issue.object_styles
        if style is not found
    )
    return changed(_following(issue, name, ""), object_styles=styles)


def uses_of_object_styles(issue: Issue) -> Counter[str]:
    """How many frames of pages follow each style."""
    return Counter([frame.object_style for page in issue.pages for frame in page.frames])


def look_of(frame: Frame) -> dict[str, Value]:
    """What a frame is, as far as a style can say it."""
    return {field: getattr(frame, field) for field in STYLED if hasattr(frame, field)}


def fitting(frame: Frame, values: Values) -> dict[str, Value]:
    """The values that this kind of frame has."""
    return {field: value for field, value in values.items() if hasattr(frame, field)}


def kept(values: Values) -> tuple[tuple[str, Value], ...]:
    """Values as a style keeps them, in the order of STYLED."""
    return tuple((field, values[field]) for field in STYLED if field in values)


def _carried(styles: tuple[ObjectStyle, ...], name: str, values: dict[str, Value]) -> tuple[ObjectStyle, ...]:
    """The styles with one's values set, and with it those of its children that had the same, and of theirs."""
    found = next((style for style in styles if style.name == name), None)
    if found is None:
        return styles
    old = dict(found.values)
    values = {field: value for field, value in values.items() if old.get(field) != value}
    if not values:
        return styles
    made = msgspec.structs.replace(found, values=kept({**old, **values}))
    styles = tuple(made if style is found else style for style in styles)
    for child in styles:
        if child.based_on == name:
            own = dict(child.values)
            styles = _carried(styles, child.name, {f: v for f, v in values.items() if own.get(f) == old.get(f)})
    return styles


def _following(issue: Issue, name: str, instead: str) -> Issue:
    followers = [f.id for page in issue.pages for f in page.frames if f.object_style == name]
    return change_frames(issue, followers, lambda frame: changed(frame, object_style=instead))
