"""Preflight profiles: which rules hold and how far one may go. The names of export presets are profiles too."""

from typing import Literal

import msgspec

from layouts.press.presets import Preset

Flavour = Literal["x4", "x1a", "any"]


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """What a printer asks for. Sizes in points, ink in percent, resolutions in pixels per inch.

    `warnings` names rules that are errors elsewhere and no more than a warning here, `also` rules that run only when
    asked for, `without` rules that do not run.
    """

    name: str
    flavour: Flavour
    ink_limit: int = 300
    rich_black: int = 280  # the most ink in black text
    error_ppi: int = 99
    warning_ppi: int = 149
    line_art_error_ppi: int = 549
    line_art_warning_ppi: int = 799
    least_line: float = 0.25
    black_text: float = 12.0  # smaller black text must overprint
    black_line: float = 2.0  # thinner black lines must overprint
    reversed_text: float = 10.0  # smaller white text fills in
    many_ink_text: float = 10.0  # smaller text of several inks is never in register
    warnings: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


# Rules that the Ghent Workgroup warns of, and that make a file worth sending back here.
MERELY_BAD = ("ink-limit", "picture-ink", "hairline", "white-path-overprints")
ONLY_INKS = ("colour-not-ink", "colour-spot")

# Ghent Workgroup 2022: newspaper ads (one page), whole newspaper pages (WebCMYKNews), sheetfed (SheetCMYK).
PROFILES = {
    profile.name: profile
    for profile in (
        Profile(name="newspaper-x4", flavour="x4", ink_limit=240, rich_black=220, also=ONLY_INKS),
        Profile(name="newspaper-x1a", flavour="x1a", ink_limit=240, rich_black=220, also=ONLY_INKS),
        Profile(
            name="coated-x4", flavour="x4", ink_limit=300, error_ppi=149, warning_ppi=224, reversed_text=8,
            many_ink_text=8, also=("colour-not-ink",),
        ),
        Profile(
            name="proof", flavour="any", error_ppi=0, warning_ppi=0, line_art_error_ppi=0, line_art_warning_ppi=0,
            ink_limit=400, black_text=0, black_line=0,
        ),
        Profile(
            name="gwg-newspaper", flavour="x4", ink_limit=245, rich_black=220, warnings=MERELY_BAD,
            also=(*ONLY_INKS, "page-size", "page-turned"),
        ),
        Profile(
            name="gwg-newspaper-ads", flavour="x4", ink_limit=245, rich_black=220, warnings=MERELY_BAD,
            also=(*ONLY_INKS, "page-count", "layers-configured", "page-one-picture"),
        ),
        Profile(
            name="gwg-sheetfed", flavour="x4", ink_limit=320, rich_black=280, error_ppi=149, warning_ppi=224,
            reversed_text=8, many_ink_text=8, warnings=MERELY_BAD, also=ONLY_INKS,
        ),
    )
}  # fmt: skip
DEFAULT = PROFILES["newspaper-x4"]


def profile_for(preset: Preset) -> Profile:
    """What a preset asks for: the profile of the preset that it began from, with its own limits."""
    known = PROFILES.get(preset.base) or (DEFAULT if preset.flavour != "x1a" else PROFILES["newspaper-x1a"])
    if preset.flavour == "proof":
        return PROFILES["proof"]
    also = tuple(rule for rule in known.also if rule != "colour-spot")
    return msgspec.structs.replace(
        known,
        name=preset.name,
        flavour=preset.flavour,
        ink_limit=preset.ink_limit,
        error_ppi=preset.error_ppi,
        warning_ppi=preset.warning_ppi,
        least_line=min(known.least_line, preset.least_rule),
        also=also if preset.spots else (*also, "colour-spot"),
    )
