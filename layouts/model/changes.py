"""Changes that intake made to copy: kept with the issue, so that each can be looked up and put back."""

import msgspec


class Change(msgspec.Struct, frozen=True):
    """One change. `before` stood at character `at` of the place's text, and `after` stands there now."""

    id: str
    story: str
    what: str
    where: str
    at: int
    before: str
    after: str
    reason: str
