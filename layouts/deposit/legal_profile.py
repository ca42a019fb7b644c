"""What a country's law wants to be read in each issue, as data: `profiles/*.toml`. No lawyer has seen them yet."""

import tomllib
from pathlib import Path
from typing import Literal

import msgspec

from layouts.findings import Severity

FOLDER = Path(__file__).parent / "profiles"
COUNTRIES = ("morocco", "netherlands", "belgium", "france", "spain")

Field = Literal["title", "director", "printer", "deposit", "issn", "date", "price"]


class Mention(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One thing that has to be read in the issue. `least_size` is the em size in points.

    `where`: on page one, on any page, or on one page together with all others that say `same`. `labels` by language:
    one of them has to stand in the same paragraph; none: no label is needed.
    """

    field: Field
    where: Literal["front", "any", "same"]
    least_size: float
    severity: Severity
    source: str
    labels: dict[str, tuple[str, ...]] = {}


class LegalProfile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A country's mentions, where the rules are from, and whether somebody of the law has agreed."""

    name: str
    verified_by_lawyer: bool
    mentions: tuple[Mention, ...] = msgspec.field(name="mention")
    note: str = ""


def legal_profile(country: str) -> LegalProfile:
    """The profile of one of COUNTRIES."""
    text = (FOLDER / f"{country}.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), LegalProfile)
