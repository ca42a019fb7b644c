"""Colours of WeasyPrint's PDF in the inks of the press: the issue's inks as CSS variables, RGB as process colours.

CSS's `device-cmyk()` comes through as it is written. What is written in RGB becomes CMYK here, grey and black in black
ink alone, so that text never prints from four plates.
"""

import io
import re
from collections.abc import Iterable
from typing import Any, Literal

import pikepdf
from pikepdf import Dictionary, Name, Operator

from layouts.model.inks import Ink

GREY = 0.012  # of difference between red, green and blue that nobody sees
NAME = re.compile(r"[^a-z0-9]+")
FILL, STROKE = "k", "K"
ON, OFF = "/BlackOver", "/NothingOver"  # states of overprint; white and tints must not have it, or they vanish
BLACK_ALONE = [0, 0, 0, 1]
LEVEL: Literal[6] = 6  # of zlib


def ink_variables(inks: Iterable[Ink]) -> str:
    """`--ink-red: device-cmyk(…)` for each ink of the issue; spot inks by what they are mixed of."""
    rows = [
        f"--ink-{NAME.sub('-', ink.name.lower()).strip('-')}: "
        f"device-cmyk({ink.cyan:g} {ink.magenta:g} {ink.yellow:g} {ink.black:g});"
        for ink in inks
    ]
    return ":root { " + " ".join(rows) + " }"


def in_process_inks(pdf: bytes) -> bytes:
    """The PDF with all its colours as process inks, black overprinting. The same input gives the same bytes."""
    document = pikepdf.open(io.BytesIO(pdf))
    states = {ON: Dictionary(op=True, OPM=1), OFF: Dictionary(op=False)}
    drawings = [item for item in document.objects if isinstance(item, pikepdf.Stream) and is_drawing(item)]
    for item in drawings:
        item.write(repainted(item))
        prepare(item, states)
    for page in document.pages:
        page.Contents = document.make_stream(repainted(page))
        prepare(page.obj, states)
    out = io.BytesIO()
    # a setting of the whole process, which whoever wrote a PDF before has left at a level of its own
    pikepdf.settings.set_flate_compression_level(LEVEL)
    document.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def is_drawing(item: Any) -> bool:
    return bool(item.get("/Subtype") == Name.Form or item.get("/PatternType") == 1)


def prepare(drawing: Any, states: dict[str, Any]) -> None:
    """Resources with the states of overprint, and without colour spaces that nothing is painted in any more."""
    resources = drawing.get("/Resources", Dictionary())
    if "/ExtGState" not in resources:
        resources.ExtGState = Dictionary()
    for name, state in states.items():
        resources.ExtGState[name] = state
    for name in ("/lab-d50", "/lab-d65"):
        if name in resources.get("/ColorSpace", Dictionary()):
            del resources.ColorSpace[name]
    drawing.Resources = resources


def repainted(drawing: Any) -> bytes:
    """A content stream with its colours in process inks."""
    made: list[Any] = []

    def paint(inks: list[float], operator: str) -> None:
        made.append((inks, Operator(operator)))
        if operator == FILL:
            made.append(([Name(ON if inks == BLACK_ALONE else OFF)], Operator("gs")))

    for instruction in pikepdf.parse_content_stream(drawing):
        operands, operator = instruction.operands, str(instruction.operator)
        match operator:
            case "rg" | "RG":
                red, green, blue = (float(value) for value in operands)
                paint(process(red, green, blue), FILL if operator == "rg" else STROKE)
            case "g" | "G":
                paint([0, 0, 0, round(1 - float(operands[0]), 4)], FILL if operator == "g" else STROKE)
            case "cs" | "CS" if operands[0] == Name.DeviceCMYK:
                continue  # `scn` says it all
            case "k" | "K":
                paint([float(value) for value in operands], operator)
            case "scn" | "SCN" if len(operands) == 4 and not any(isinstance(value, Name) for value in operands):
                paint([float(value) for value in operands], FILL if operator == "scn" else STROKE)
            case _:
                made.append(instruction)
    return pikepdf.unparse_content_stream(made)


def process(red: float, green: float, blue: float) -> list[float]:
    """Process inks of an RGB colour, with as little black as keeps it pure.

    >>> process(0, 0, 0), process(1, 0, 0), process(0.5, 0.5, 0.5)
    ([0, 0, 0, 1], [0, 1, 1, 0], [0, 0, 0, 0.5])
    """
    if max(red, green, blue) - min(red, green, blue) < GREY:
        return [0, 0, 0, round(1 - (red + green + blue) / 3, 4)]
    return [round(1 - value, 4) for value in (red, green, blue)] + [0]
