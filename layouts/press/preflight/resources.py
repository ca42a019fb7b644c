"""Everything that resources name, used or not: a printer's preflight looks at all of it."""

from layouts.press.preflight.marks_seen import DEEPEST, PageContent
from layouts.press.preflight.objects import PdfObject, entries, entry, identity, is_stream, name
from layouts.press.preflight.spaces import Space, space_of

Met = set[tuple[int, int]]


def collect(resources: PdfObject, content: PageContent, met: Met | None = None, depth: int = 0) -> None:
    """Add the colour spaces, states, forms, pictures, patterns and shadings of these resources, and of theirs."""
    met = set() if met is None else met
    if depth > DEEPEST or resources is None:
        return
    for key, space in entries(entry(resources, "/ColorSpace")):
        note(space_of(space, resources), content)
        if key in ("/DefaultRGB", "/DefaultGray", "/DefaultCMYK"):
            content.spaces.append(Space(key[1:], 0))
    for _, state in entries(entry(resources, "/ExtGState")):
        content.states[identity(state)] = state
        mask = entry(state, "/SMask")
        if entries(mask):
            content.soft_masks.append(mask)
            _stream(entry(mask, "/G"), resources, content, met, depth)
    for kind in ("/XObject", "/Pattern"):
        for _, item in entries(entry(resources, kind)):
            _stream(item, resources, content, met, depth)
    for _, shading in entries(entry(resources, "/Shading")):
        _shading(shading, resources, content)
    for _, font in entries(entry(resources, "/Font")):
        if name(entry(font, "/Subtype")) == "Type3" and identity(font) not in met:
            met.add(identity(font))
            collect(entry(font, "/Resources"), content, met, depth + 1)


def note(space: Space, content: PageContent) -> None:
    """Remember a space and all below it."""
    content.spaces += space.within()


def _stream(item: PdfObject, resources: PdfObject, content: PageContent, met: Met, depth: int) -> None:
    """A form, a picture or a pattern."""
    if not entries(item) or identity(item) in met:
        return
    met.add(identity(item))
    content.objects[identity(item)] = item
    space = entry(item, "/ColorSpace")
    if space is not None:
        note(space_of(space, resources), content)
    mask = entry(item, "/SMask")
    if is_stream(mask):
        _stream(mask, resources, content, met, depth)
    group = entry(item, "/Group")
    if group is not None:
        content.groups.append(group)
        if entry(group, "/CS") is not None:
            note(space_of(entry(group, "/CS"), resources), content)
    if entry(item, "/Shading") is not None:
        _shading(entry(item, "/Shading"), resources, content)
    collect(entry(item, "/Resources"), content, met, depth + 1)


def _shading(shading: PdfObject, resources: PdfObject, content: PageContent) -> None:
    content.objects[identity(shading)] = shading
    if entry(shading, "/ColorSpace") is not None:
        note(space_of(entry(shading, "/ColorSpace"), resources), content)
