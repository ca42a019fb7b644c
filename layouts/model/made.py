"""What the make-up left behind: enough to tell later what people have changed by hand since, and what a folder has.

Hashes, not copies: an issue of eight pages takes some kilobytes of them. They are of values as JSON, so that they hold
for as long as the value means the same.
"""

import hashlib
from typing import TYPE_CHECKING, Any

import msgspec

from layouts.model.frame import Frame
from layouts.model.page import Page
from layouts.model.plan import MakeupPlan
from layouts.model.story import Story
from layouts.model.styles import ParagraphStyle

if TYPE_CHECKING:
    from layouts.model.issue import Issue

SHORT = 16  # hexadecimal digits: two values of one paper never share them

# Fields of an issue that a folder's issue.toml and template fill, and people change at the desk as wholes.
SETTINGS = (
    "publication", "legal", "dateline", "setup", "binding", "inks", "masters", "template", "character_styles",
    "object_styles", "layers",
)  # fmt: skip
LAYING = ("setup", "binding", "masters", "template")  # those that pages are laid out by
# Fields that came later, as they are written where they hold nothing: they do not count then, so that a record from
# before they were there still holds.
LATER = {"masters": b',"guides":[]'}


class MadeStory(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A story as it came (`copy`) and as the make-up set it (`laid`)."""

    slug: str
    copy: str
    laid: str


class MadePage(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A page as it was laid out, and its frames by their numbers."""

    id: int
    whole: str
    frames: tuple[tuple[int, str], ...]


class Made(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A record of one make-up. Empty for what was never made up from a folder."""

    stories: tuple[MadeStory, ...] = ()
    pages: tuple[MadePage, ...] = ()
    styles: tuple[tuple[str, str], ...] = ()
    settings: tuple[tuple[str, str], ...] = ()
    plan: str = ""


def hashed(value: object, kind: Any, later: bytes = b"") -> str:
    """A value's hash; a length of 10 counts as 10.0, as it is read back from a file. `later`: what does not count."""
    same = msgspec.json.decode(msgspec.json.encode(value), type=kind)
    written = msgspec.json.encode(same)
    return hashlib.sha256(written.replace(later, b"") if later else written).hexdigest()[:SHORT]


def record(copy: "Issue", laid: "Issue", plan: MakeupPlan) -> Made:
    """What came of a copy when it was laid out by this plan."""
    came = {story.slug: hashed(story, Story) for story in copy.stories}
    return Made(
        tuple(
            MadeStory(story.slug, came[story.slug], hashed(story, Story))
            for story in laid.stories
            if story.slug in came
        ),
        tuple(made_page(page) for page in laid.pages),
        tuple((style.name, hashed(style, ParagraphStyle)) for style in copy.styles),
        tuple(settings_of(copy).items()),
        hashed(plan, MakeupPlan),
    )


def made_page(page: Page) -> MadePage:
    """A page's record."""
    return MadePage(page.id, hashed(page, Page), tuple((frame.id, hashed(frame, Frame)) for frame in page.frames))


def settings_of(issue: "Issue") -> dict[str, str]:
    """The hashes of an issue's settings, by their names."""
    kinds = {field.name: field.type for field in msgspec.structs.fields(type(issue))}
    return {name: hashed(getattr(issue, name), kinds[name], LATER.get(name, b"")) for name in SETTINGS}
