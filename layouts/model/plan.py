"""What a newsroom asks of the make-up: mode, page count, sections. Settings, not results."""

from typing import Literal

import msgspec

from layouts.model.story import Direction


class SectionPlan(msgspec.Struct, frozen=True, kw_only=True):
    """Pages that belong together. `pages` 0: as many as its stories need; no languages: those of its direction."""

    id: str
    direction: Direction
    pages: int = 0
    languages: tuple[str, ...] = ()


class MakeupPlan(msgspec.Struct, frozen=True, kw_only=True):
    """How stories become pages. `pages` 0: as many as the copy needs, in multiples of `step`."""

    mode: Literal["modular", "flow"] = "modular"
    pages: int = 0
    step: int = 2
    sections: tuple[SectionPlan, ...] = ()
