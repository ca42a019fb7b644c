"""What every worker of a batch begins with: the program loaded, fonts and dictionaries looked up.

Workers are forked from a server that imports this module once, so that they start in milliseconds and share its
memory. Where there is no forking, each worker imports it for itself.
"""

import gc
from pathlib import Path

import pypdfium2  # noqa: F401  # of what one issue needs or another: loaded once for all
from PIL import Image  # noqa: F401

from fonts.cache import cache_folder
from fonts.library import Library
from layouts.intake.first_issue import STORIES
from layouts.intake.folder import read_folder
from layouts.intake.story import read_story
from layouts.masters.template import load_template
from layouts.memory import Memory
from layouts.press import pdf  # noqa: F401
from layouts.produce import PressRoom
from layouts.storage.package import open_issue, own_fonts, packed
from layouts.storage.soundness import ISSUE
from layouts.typeset.galley import Measure

__all__ = ["ISSUE", "folder_of_fonts", "open_issue", "own_fonts", "packed", "press_room", "read_folder"]

ROOMS = 3  # press rooms with fonts of their own that a worker keeps: a batch is mostly of one paper
SAMPLE_WIDTH = 140.0  # points: a column

HOUSE = PressRoom(Library())
OWN: Memory[tuple[str, ...], PressRoom] = Memory(ROOMS)


def press_room(fonts: tuple[str, ...]) -> PressRoom:
    """The press room for issues with fonts in these folders, or the one for those that have none of their own."""
    return OWN.get(fonts, lambda: PressRoom(Library(fonts))) if fonts else HOUSE


def folder_of_fonts() -> Path:
    """Where fonts out of saved issues are kept."""
    return cache_folder() / "issues"


def _set_samples() -> None:
    """Set a few paragraphs, so that faces are open and hyphenation is loaded before the first issue comes."""
    styles = {style.name: style for style in load_template("tabloid-bilingual").styles}
    for name, text in STORIES.items():
        for paragraph in read_story(text.encode(), name, name).story.paragraphs:
            style = styles.get(paragraph.style, styles["body"])
            HOUSE.compositor.typesetter.set(paragraph, style, (Measure(0.0, SAMPLE_WIDTH),))


_set_samples()
gc.collect()
gc.freeze()  # what is here stays: a worker that looked through it for garbage would copy all of it
