"""`[part.NAME]` and `[master.NAME]` of a template: furniture as frames of the model.

A part is what stands at the head or the foot of a page and how much it takes of the type area (`height`, mm). Its
frames are placed by `x`, two percentages of the type area's width from the left, and `y`, millimetres from the part's
top; so they follow the page when an issue changes its size. A part that is not `mirrored` looks the same on left-hand
pages. A master is a page's parts together.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import count
from typing import Any

from layouts.masters.source import Source, suggestion
from layouts.model.fields import FIELDS, is_field, split_field
from layouts.model.frame import Frame, Shape, TextFrame
from layouts.model.geometry import Rect
from layouts.model.lengths import mm
from layouts.model.page import Master, PageSetup, type_area
from layouts.model.story import Direction, Paragraph, Run

PART_KINDS = {"edge": Any, "height": float, "mirrored": bool, "rule": Any, "text": Any}
RULE_KINDS = {"x": tuple[float, float], "y": float, "thickness": float, "ink": str}
TEXT_KINDS = {
    "x": tuple[float, float],
    "y": tuple[float, float],
    "direction": Direction,
    "lang": str,
    "vertical": TextFrame.__annotations__["vertical"],
    "lines": Any,
}
LINE_KINDS = {"style": str, "text": tuple[str, ...], "separator": str}
MASTER_KINDS = {"parts": tuple[str, ...]}
FIELD = re.compile(r"\{([^{}]*)\}")

Part = tuple[Source, tuple[str, str]]  # where it is described, and its keys there


def masters_of(
    sources: Sequence[Source], setup: PageSetup, styles: Sequence[str], inks: Sequence[str]
) -> tuple[Master, ...]:
    """The masters that these sources describe; a part or master given again replaces the one before.

    Frames have ids below zero, so that they are never mistaken for those of a page. Raises UnreadableInput.
    """
    parts: dict[str, Part] = {}
    for source in sources:
        for name in source.names(("part",)):
            check_part(source, name, styles, inks)
            parts[name] = (source, ("part", name))
    masters: dict[str, Source] = {}
    for source in sources:
        for name in source.names(("master",)):
            source.check_keys(("master", name), MASTER_KINDS)
            for part in source.value(("master", name, "parts"), MASTER_KINDS["parts"]):
                if part not in parts:
                    problem = f'no part is named "{part}"; {suggestion(part, parts)}'
                    raise source.fault(("master", name, "parts"), problem)
            masters[name] = source
    return tuple(master(name, source, parts, setup) for name, source in masters.items())


def master(name: str, source: Source, parts: Mapping[str, Part], setup: PageSetup) -> Master:
    """One master: the frames of its parts on a right-hand page."""
    table = source.at(("master", name))
    taken = {"head": 0.0, "foot": 0.0}
    frames: list[Frame] = []
    fixed: list[int] = []
    ids = count(-1, -1)
    for part in table["parts"]:
        where, keys = parts[part]
        described = where.at(keys)
        edge, height = described.get("edge", "head"), mm(described["height"])
        area = type_area(setup, right_hand=True)
        top = area.y if edge == "head" else area.bottom - height
        room = Rect(area.x, top, area.width, height)
        made: list[Frame] = [shape(rule, room, next(ids)) for rule in described.get("rule", ())]
        made += [text_frame(text, room, next(ids)) for text in described.get("text", ())]
        frames += made
        if not described.get("mirrored", True):
            fixed += [frame.id for frame in made]
        taken[edge] = max(taken[edge], height)
    return Master(name, tuple(frames), taken["head"], taken["foot"], len(fixed) < len(frames), tuple(fixed))


def shape(rule: Mapping[str, Any], room: Rect, frame_id: int) -> Shape:
    """A rule across some of the part's width; its thickness in points hangs from `y`."""
    left, right = rule.get("x", (0, 100))
    x = room.x + room.width * left / 100
    rect = Rect(x, room.y + mm(rule["y"]), room.width * (right - left) / 100, rule["thickness"])
    return Shape(frame_id, rect, rule.get("ink", "Black"))


def text_frame(text: Mapping[str, Any], room: Rect, frame_id: int) -> TextFrame:
    """A frame of furniture with its paragraphs, their fields still to be filled in."""
    (left, right), (top, bottom) = text["x"], text["y"]
    x = room.x + room.width * left / 100
    rect = Rect(x, room.y + mm(top), room.width * (right - left) / 100, mm(bottom - top))
    direction = text.get("direction", "ltr")
    lang = text.get("lang", "ar" if direction == "rtl" else "fr")
    content = tuple(
        Paragraph(line["style"], runs(line["text"], line.get("separator", " · ")), lang, direction)
        for line in text["lines"]
    )
    return TextFrame(frame_id, rect, direction=direction, vertical=text.get("vertical", "top"), content=content)


def runs(segments: Sequence[str], separator: str) -> tuple[Run, ...]:
    """Segments with a separator between them as runs; a field `{name}` is a run of its own, kept from its neighbours.

    >>> [run.field or run.text for run in runs(["N° {number}", "{price}"], " · ")]
    ['N° ', 'number', ' · ', 'price']
    """
    made: list[Run] = []
    for segment in segments:
        if made:
            made.append(Run(separator))
        for place, piece in enumerate(FIELD.split(segment)):
            if place % 2:
                made.append(Run("", field=piece, isolate="auto"))
            elif piece:
                made.append(Run(piece))
    return tuple(made)


def check_part(source: Source, name: str, styles: Sequence[str], inks: Sequence[str]) -> None:
    """Raise UnreadableInput about whatever in a part cannot be used."""
    keys = ("part", name)
    source.check_keys(keys, PART_KINDS)
    table = source.at(keys)
    if table.get("edge", "head") not in ("head", "foot"):
        raise source.fault((*keys, "edge"), f'edge must be "head" or "foot", not {table["edge"]!r}')
    require(source, keys, "height", float)
    if "mirrored" in table:
        source.value((*keys, "mirrored"), bool)
    for kind in ("rule", "text"):
        if kind in table:
            source.value((*keys, kind), tuple[dict[str, Any], ...])
    for number in range(len(table.get("rule", ()))):
        here = (*keys, "rule", number)
        check_frame(source, here, RULE_KINDS, ("y", "thickness"))
        ink = source.at(here).get("ink", "Black")
        if ink not in inks:
            raise source.fault((*here, "ink"), f'no ink is named "{ink}"; {suggestion(str(ink), inks)}')
    for number in range(len(table.get("text", ()))):
        here = (*keys, "text", number)
        check_frame(source, here, TEXT_KINDS, ("x", "y", "lines"))
        for line, described in enumerate(source.value((*here, "lines"), tuple[dict[str, Any], ...])):
            at = (*here, "lines", line)
            check_frame(source, at, LINE_KINDS, ("style", "text"))
            if described["style"] not in styles:
                problem = f'no style is named "{described["style"]}"; {suggestion(described["style"], styles)}'
                raise source.fault(at, problem)
            for field in (field for segment in described["text"] for field in FIELD.findall(segment)):
                if not is_field(field):
                    problem = f'no field is written "{{{field}}}"; {suggestion(split_field(field)[0], FIELDS)}'
                    raise source.fault(at, problem)


def check_frame(source: Source, keys: Sequence[str | int], kinds: Mapping[str, Any], needed: Sequence[str]) -> None:
    """Raise UnreadableInput about an unknown, missing or wrong key of one frame or line."""
    source.check_keys(keys, kinds)
    for key in source.at(keys):
        source.value((*keys, key), kinds[key])
    for key in needed:
        require(source, keys, key, kinds[key])


def require(source: Source, keys: Sequence[str | int], key: str, kind: Any) -> None:
    """Raise UnreadableInput when the key is not there, or is no such thing."""
    if key not in source.at(keys):
        where = ".".join(str(part) for part in keys if isinstance(part, str))
        raise source.fault(keys, f"[{where}] must give {key}")
    source.value((*keys, key), kind)
