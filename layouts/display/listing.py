"""A display list as text: what stands where, in words that diff like prose. Golden tests compare these.

Words of a run are listed left to right, as they are drawn, so that an Arabic line reads here from its end.
"""

from collections.abc import Iterator

from fonts.runs import GlyphRun
from layouts.display.items import Box, DisplayList, Item, PlacedPdf, PlacedPicture, TextLine
from layouts.model.geometry import Rect


def listing(page: DisplayList) -> str:
    """The page's items in drawing order, one line each and one for every run."""
    head = f"page {page.index + 1} “{page.label}” {page.width:g} x {page.height:g} bleed {page.bleed:g}"
    return "\n".join([head, *(line for item in page.items for line in _lines(item))]) + "\n"


def _lines(item: Item) -> Iterator[str]:
    match item:
        case TextLine():
            whose = f"{item.story}/{item.paragraph}" if item.story else "furniture"
            side = (" rtl" if item.rtl else "") + _turn(item)
            yield (
                f"text {item.x:g},{item.y:g} w {item.width:g} {item.role} {item.lang}{side} "
                f"{whose} {item.start}:{item.end}"
            )
            for run in item.runs:
                yield "  " + _run(run)
        case PlacedPicture():
            yield f"picture {item.picture} {_rect(item.rect)} crop {_rect(item.crop)}{_turn(item)}"
        case PlacedPdf():
            lies = f"{item.box} {_rect(item.rect)} {item.fit} crop {_rect(item.crop)}"
            yield f"pdf {item.pdf} page {item.page} {lies}{_turn(item)}"
        case Box():
            stroke = f" stroke {item.stroke} {item.stroke_width:g}" if item.stroke else ""
            form = "box" if item.form == "rectangle" else item.form
            stroke += f" {item.line}" if item.stroke and item.line != "solid" else ""
            stroke += f" radius {item.radius:g}" if item.radius else ""
            fill = f" fill {item.fill}" if item.fill else ""
            fill += f" {item.tint:.0%}" if item.fill and item.tint < 1 else ""
            yield f"{form} {_rect(item.rect)}{fill}{stroke}{_turn(item)}"


def _run(run: GlyphRun) -> str:
    extras = "".join(
        text
        for text, shown in (
            (f" tracked {run.tracking:g}", run.tracking),
            (f" raised {run.rise:g}", run.rise),
            (f" x {run.breadth:g}", run.breadth != 1.0),
            (" rtl", run.rtl),
        )
        if shown
    )
    words = " ".join(f"{word.text}~{word.stretch[1]:.2f}" if word.stretch else word.text for word in run.words)
    return f"{run.x:.3f} {run.face.psname} {run.size:g} {run.ink} gap {run.gap:.3f}{extras} | {words}"


def _turn(item: Item) -> str:
    return f" turned {item.turn.angle:g}" if item.turn.angle else ""


def _rect(rect: Rect) -> str:
    return f"{rect.x:g},{rect.y:g} {rect.width:g}x{rect.height:g}"
