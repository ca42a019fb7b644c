"""Inks that a page uses and this press does not print so: too much of them, or rich black where it wants none."""

from collections.abc import Iterable

from layouts.display.items import Box, DisplayList, TextLine
from layouts.findings import Finding
from layouts.model.inks import Ink
from layouts.press.colour import is_rich_black
from layouts.press.presets import Preset
from layouts.press.spots import strength


def weighed(page: DisplayList, preset: Preset) -> list[Finding]:
    """Findings about the named inks of a page. Pictures are brought down to the limit and need none."""
    if not preset.profile:
        return []
    heavy = [ink for ink in page.inks if not ink.spot and round(100 * strength(ink)) > preset.ink_limit]
    rich = [ink for ink in page.inks if is_rich_black(ink)] if preset.rich_black != "everywhere" else []
    if not heavy and not rich:
        return []
    in_text = {run.ink for item in page.items if isinstance(item, TextLine) for run in item.runs}
    in_areas = {name for item in page.items if isinstance(item, Box) for name in (item.fill, item.stroke)}
    made_black = (in_text | in_areas) if preset.rich_black == "none" else in_text
    kept = {ink.name for ink in rich if preset.rich_black == "areas"} & in_areas
    printed = {ink.name for ink in heavy} & (in_text | in_areas) - ({ink.name for ink in rich} - kept)
    return [
        *(_over(ink, preset, page) for ink in _named(heavy, printed)),
        *(_reduced(ink, page) for ink in _named(rich, made_black)),
    ]


def _named(inks: Iterable[Ink], names: set[str]) -> list[Ink]:
    return sorted((ink for ink in inks if ink.name in names), key=lambda ink: ink.name)


def _over(ink: Ink, preset: Preset, page: DisplayList) -> Finding:
    return Finding(
        severity="error",
        code="ink-limit",
        message=f"The ink {ink.name} is {round(100 * strength(ink))} % in all; this press holds {preset.ink_limit} %.",
        advice="Take colour out of it and leave the black.",
        page=page.index + 1,
    )


def _reduced(ink: Ink, page: DisplayList) -> Finding:
    return Finding(
        severity="note",
        code="rich-black",
        message=f"The ink {ink.name} is printed as black alone: this press takes no other inks below black.",
        advice="Take the colours out of it, or export for a press that prints rich black.",
        page=page.index + 1,
    )
