"""Looks of letters that are either there or not: what keys, menus and the inspector give and take away."""

import msgspec

from desktop.words import mark


class Look(msgspec.Struct, frozen=True):
    """A field of a run, the value that the look is, and the one that is there without it."""

    sign: str  # of its icon
    label: str
    field: str
    value: bool | str
    otherwise: bool | str
    keys: str


# Menus say them in the words that the history has.
WORDS = (
    mark("actions", "Bold"),
    mark("actions", "Italic"),
    mark("actions", "Underline"),
    mark("actions", "Strikethrough"),
    mark("actions", "Superscript"),
    mark("actions", "Subscript"),
    mark("actions", "All capitals"),
    mark("actions", "Small capitals"),
)
LOOKS = (
    Look("bold", mark("history", "Bold"), "bold", True, False, "Ctrl+B"),
    Look("italic", mark("history", "Italic"), "italic", True, False, "Ctrl+Shift+I"),
    Look("underline", mark("history", "Underline"), "underline", True, False, "Ctrl+Shift+U"),
    Look("strike", mark("history", "Strikethrough"), "strike", True, False, "Ctrl+Shift+/; Ctrl+Shift+?"),
    Look("superscript", mark("history", "Superscript"), "position", "superscript", "", "Ctrl+Shift+=; Ctrl+Shift++"),
    Look("subscript", mark("history", "Subscript"), "position", "subscript", "", "Ctrl+Alt+Shift+=; Ctrl+Alt+Shift++"),
    Look("all_caps", mark("history", "All capitals"), "capitals", "all", "", "Ctrl+Shift+K"),
    Look("small_caps", mark("history", "Small capitals"), "capitals", "small", "", "Ctrl+Shift+H"),
)
