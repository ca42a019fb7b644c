"""Waivers: findings that somebody has looked at and lets pass, with a reason and a name."""

import msgspec


class Waiver(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """One finding let pass: told by its code, its words and where it is."""

    code: str
    message: str
    story: str = ""
    frame: int = 0
    reason: str
    name: str = ""
