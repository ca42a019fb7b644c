"""Functions of gradients in spot inks, as tables of process inks."""

from collections.abc import Callable

import pikepdf
from pikepdf import Array, Dictionary

from layouts.press.placed.functions import evaluate
from layouts.press.placed.inks import Cmyk
from layouts.press.preflight.objects import PdfObject, entry, members, numbers

STEPS = 256  # as many as eight bits tell apart


def in_process(
    function: PdfObject, inks_of: Callable[[tuple[float, ...]], Cmyk | None], pdf: pikepdf.Pdf
) -> pikepdf.Object | None:
    """A function of one value that gives C, M, Y and K where this one gives tints; None where it cannot be made."""
    first = members(function)[0] if members(function) else function
    domain = numbers(entry(first, "/Domain"))
    if len(domain) != 2:
        return None
    samples = bytearray()
    for step in range(STEPS):
        inks = inks_of(evaluate(function, (domain[0] + step * (domain[1] - domain[0]) / (STEPS - 1),)))
        if inks is None:
            return None
        samples += bytes(round(255 * ink) for ink in inks)
    return pdf.make_stream(
        bytes(samples),
        Dictionary(
            FunctionType=0, Domain=Array(list(domain)), Range=Array([0, 1] * 4), Size=Array([STEPS]), BitsPerSample=8
        ),
    )
