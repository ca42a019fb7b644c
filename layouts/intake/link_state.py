"""The state of a link: whether a picture's file is there, whether it is still the one that was placed, its colours."""

import hashlib
import io
from collections.abc import Callable
from typing import Literal

import msgspec

from layouts.intake.pictures import KEY_LENGTH
from layouts.model.issue import Picture

Status = Literal["present", "missing", "changed", "damaged"]
SPACES = {"1": "Grey", "L": "Grey", "LA": "Grey", "I;16": "Grey", "CMYK": "CMYK", "LAB": "Lab"}


class LinkState(msgspec.Struct, frozen=True):
    """`space`: the file's colours, RGB, CMYK, Grey or Lab; PDF for a placed page; empty where nobody knows."""

    status: Status
    space: str = ""


def link_state(picture: Picture, read: Callable[[Picture], bytes]) -> LinkState:
    """Looks at the file. `read` gives its bytes and raises OSError where it cannot be had."""
    from PIL import Image

    try:
        data = read(picture)
    except (OSError, KeyError):
        return LinkState("missing")
    same = hashlib.sha256(data).hexdigest().startswith(picture.key) or len(picture.key) != KEY_LENGTH
    if picture.is_document:
        return LinkState("present" if same else "changed", "PDF")
    try:
        with Image.open(io.BytesIO(data)) as image:
            space = SPACES.get(image.mode, "RGB")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return LinkState("damaged")
    return LinkState("present" if same else "changed", space)
