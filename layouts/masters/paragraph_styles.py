"""`[style.NAME]` of a template and of an issue: paragraph styles in the units that people write.

Sizes, leadings, spaces above and below and rules in points, indents in millimetres, tracking in em. A style may be
`like` another and say only what differs. Who sets `size` but not `arabic_size` means both scripts: the Arabic size
keeps its proportion; so does `arabic_leading` to `leading`; a `weight` holds for both scripts.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from layouts.masters.source import Source, suggestion
from layouts.model.inks import Ink
from layouts.model.lengths import mm
from layouts.model.styles import ParagraphStyle

KINDS: dict[str, Any] = {
    field.name: field.type for field in msgspec.structs.fields(ParagraphStyle) if field.name != "name"
}
IN_MILLIMETRES = {"first_indent", "indent_start", "indent_end"}
KEYS = {*KINDS, "like", "colour"}
OF_BOTH_SCRIPTS = (("size", "arabic_size"), ("leading", "arabic_leading"))
MORE_THAN_NOTHING = {"size", "leading", "arabic_size", "arabic_leading", "width", "weight", "arabic_weight"}
LARGEST = 14_400.0  # points: the side of the largest page (ISO 32000-1, annex C)

Said = dict[str, Any]


def paragraph_styles(sources: Sequence[Source], inks: tuple[Ink, ...]) -> tuple[ParagraphStyle, ...]:
    """The styles that these sources describe together, later ones first. Raises UnreadableInput."""
    names = list(dict.fromkeys(name for source in sources for name in source.names(("style",))))
    if "body" not in names:
        raise sources[0].fault(("style",), "a template needs a style named body; add [style.body]")
    layers = {name: [said(source, name, inks, names) for source in sources] for name in names}
    likes = {name: next((one["like"] for one in reversed(layers[name]) if "like" in one), "") for name in names}
    for name in names:
        check_likes(name, likes, sources)
    made: dict[str, ParagraphStyle] = {}

    def make(name: str) -> ParagraphStyle:
        if name not in made:
            style = make(likes[name]) if likes[name] else ParagraphStyle(name=name)
            for layer in layers[name]:
                style = changed(style, layer)
            made[name] = msgspec.structs.replace(style, name=name)
        return made[name]

    return tuple(make(name) for name in names)


def said(source: Source, name: str, inks: tuple[Ink, ...], names: Sequence[str]) -> Said:
    """What one source says about a style, checked, lengths in points."""
    keys = ("style", name)
    source.check_keys(keys, KEYS)
    table = source.at(keys)
    result: Said = {}
    for key in table:
        here = (*keys, key)
        value = source.value(here, KINDS.get(key, str))
        if key in MORE_THAN_NOTHING and value <= 0:
            raise source.fault(here, f"{key} = {value:g} cannot be; give more than nothing")
        if isinstance(value, int | float) and abs(value) > LARGEST:
            raise source.fault(here, f"{key} = {value:g} cannot be; give no more than {LARGEST:g}")
        if key == "like" and value not in names:
            raise source.fault(here, f'no style is named "{value}"; {suggestion(value, names)}')
        known = [ink.name for ink in inks]
        if key in ("ink", "colour", "rule_ink", "fill") and value and value not in known:
            raise source.fault(here, f'no ink is named "{value}"; {suggestion(value, known)}')
        result["ink" if key == "colour" else key] = mm(value) if key in IN_MILLIMETRES else value
    return result


def changed(style: ParagraphStyle, layer: Mapping[str, Any]) -> ParagraphStyle:
    """The style with what one source says about it.

    >>> grown = changed(ParagraphStyle(name="body", size=9, arabic_size=10.5), {"size": 12})
    >>> grown.arabic_size
    14.0
    """
    changes = {key: value for key, value in layer.items() if key != "like"}
    for latin, arabic in OF_BOTH_SCRIPTS:
        if latin in changes and arabic not in changes:
            changes[arabic] = round(getattr(style, arabic) * changes[latin] / getattr(style, latin), 3)
    if "weight" in changes:
        changes.setdefault("arabic_weight", changes["weight"])
    return msgspec.structs.replace(style, **changes) if changes else style


def check_likes(name: str, likes: Mapping[str, str], sources: Sequence[Source]) -> None:
    """Raise UnreadableInput when a style is like itself by way of others."""
    path = [name]
    while likes[path[-1]]:
        path.append(likes[path[-1]])
        if path[-1] in path[:-1]:
            source = next(one for one in reversed(sources) if "like" in one.at(("style", name)))
            raise source.fault(("style", name, "like"), f"style {' is like '.join(path)}; let one stand for itself")
