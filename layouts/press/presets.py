"""Export presets: what kind of PDF goes to which press. Names are those of the command line."""

from pathlib import Path
from typing import Literal

import msgspec

from layouts.press.marks import ROOM

Flavour = Literal["x4", "x1a", "proof"]

PROFILES = Path(__file__).parent / "profiles"
COLOR_ORG = "http://www.color.org"  # the registry of printing conditions that PDF/X knows


class Preset(msgspec.Struct, frozen=True, kw_only=True):
    """How pages are written. Lengths in points, resolutions in pixels per inch, ink limit in percent.

    `condition` is the identifier in the registry of printing conditions, `condition_name` says it in words. Pictures
    below `error_ppi` or `warning_ppi` as printed are reported, those above `most_ppi` are brought down to it.
    """

    name: str
    flavour: Flavour
    profile: str  # file in profiles/; empty: colours are RGB
    condition: str = ""
    condition_name: str = ""
    ink_limit: int = 300
    intent: Literal["perceptual", "relative"] = "perceptual"  # of pictures; relative: with black-point compensation
    error_ppi: int = 99
    warning_ppi: int = 149
    most_ppi: int = 220
    quality: int = 90  # of JPEG
    marks: bool = False
    marks_room: float = 0.0  # beyond the bleed, on every side
    spots: bool = False  # spot inks keep their plates; else they are made of the process inks
    least_rule: float = 0.25  # thinner lines are drawn as thick as this

    @property
    def profile_path(self) -> Path:
        return PROFILES / self.profile

    def with_marks(self) -> "Preset":
        """The same with crop marks."""
        return msgspec.structs.replace(self, marks=True, marks_room=ROOM)

    def with_ink_limit(self, percent: int) -> "Preset":
        """The same for a press that holds this much ink."""
        return msgspec.structs.replace(self, ink_limit=percent)


NEWSPRINT = "CGATS TR 002"
NEWSPRINT_NAME = "CGATS/SNAP TR 002-2007, coldset offset on newsprint"

# Resolution limits: Ghent Workgroup 2022, R0031, newspaper and sheetfed variants; the most is twice the ruling
# (100 lines an inch on newsprint, 150 on coated stock) and a tenth.
PRESETS = {
    preset.name: preset
    for preset in (
        Preset(
            name="newspaper-x4",
            flavour="x4",
            profile="newsprint-tr002.icc",
            condition=NEWSPRINT,
            condition_name=NEWSPRINT_NAME,
            ink_limit=240,
        ),
        Preset(
            name="newspaper-x1a",
            flavour="x1a",
            profile="newsprint-tr002.icc",
            condition=NEWSPRINT,
            condition_name=NEWSPRINT_NAME,
            ink_limit=240,
        ),
        Preset(
            name="coated-x4",
            flavour="x4",
            profile="coated-fogra39.icc",
            condition="FOGRA39",
            condition_name="Offset, ISO 12647-2:2004, paper type 1 or 2 (FOGRA39L)",
            ink_limit=300,
            error_ppi=149,
            warning_ppi=224,
            most_ppi=330,
            spots=True,
            marks=True,
            marks_room=ROOM,
        ),
        Preset(name="proof", flavour="proof", profile="", error_ppi=0, warning_ppi=0, most_ppi=120, quality=70),
    )
}
DEFAULT = PRESETS["newspaper-x4"]
