"""Special characters: signs that keyboards lack, the unseen ones of two directions first."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from desktop.language import mark, tr
from desktop.selection import select_text
from layouts.edit.beginning import begun_at
from layouts.edit.text import replace_text
from layouts.model.place import caret_at

if TYPE_CHECKING:
    from desktop.window import Window

INSERTED = mark("history", "Insert character")
Row = tuple[str, str]  # the character, what it is called
GROUPS: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (
        mark("special", "Joining and direction"),
        (
            ("\u200c", mark("special", "Zero width non-joiner (ZWNJ)")),
            ("\u200d", mark("special", "Zero width joiner (ZWJ)")),
            ("\u0640", mark("special", "Tatweel")),
            ("\u200e", mark("special", "Left-to-right mark (LRM)")),
            ("\u200f", mark("special", "Right-to-left mark (RLM)")),
            ("\u2066", mark("special", "Left-to-right isolate (LRI)")),
            ("\u2067", mark("special", "Right-to-left isolate (RLI)")),
            ("\u2068", mark("special", "First strong isolate (FSI)")),
            ("\u2069", mark("special", "End of isolate (PDI)")),
        ),
    ),
    (
        mark("special", "Spaces and hyphens"),
        (
            ("\u00a0", mark("special", "No-break space")),
            ("\u202f", mark("special", "Narrow no-break space")),
            ("\u2009", mark("special", "Thin space")),
            ("\u2003", mark("special", "Em space")),
            ("\u00ad", mark("special", "Soft hyphen")),
            ("\u2011", mark("special", "No-break hyphen")),
        ),
    ),
    (
        mark("special", "Dashes and dots"),
        (
            ("–", mark("special", "En dash")),
            ("—", mark("special", "Em dash")),
            ("…", mark("special", "Ellipsis")),
            ("•", mark("special", "Bullet")),
            ("·", mark("special", "Middle dot")),
        ),
    ),
    (
        mark("special", "Quotation marks"),
        (
            ("«", mark("special", "Opening guillemet")),
            ("»", mark("special", "Closing guillemet")),
            ("“", mark("special", "Opening double quotation mark")),
            ("”", mark("special", "Closing double quotation mark")),
            ("„", mark("special", "Low double quotation mark")),
            ("‘", mark("special", "Opening single quotation mark")),
            ("’", mark("special", "Apostrophe")),
        ),
    ),
    (
        mark("special", "Arabic punctuation"),
        (
            ("،", mark("special", "Arabic comma")),
            ("؛", mark("special", "Arabic semicolon")),
            ("؟", mark("special", "Arabic question mark")),
            ("٪", mark("special", "Arabic percent sign")),
            ("ﷺ", mark("special", "Blessing on the Prophet")),
        ),
    ),
    (
        mark("special", "Other signs"),
        (
            ("€", mark("special", "Euro")),
            ("°", mark("special", "Degree")),
            ("№", mark("special", "Numero")),
            ("©", mark("special", "Copyright")),
            ("×", mark("special", "Multiplication sign")),
            ("½", mark("special", "One half")),
        ),
    ),
)


class SpecialMenu(QMenu):
    """A menu of them; `insert` is called with the one chosen."""

    def __init__(self, insert: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menus: list[tuple[QMenu, str]] = []
        self._rows = []
        for title, rows in GROUPS:
            menu = self.addMenu("")
            self._menus.append((menu, title))
            for character, label in rows:
                action = menu.addAction("")
                action.triggered.connect(partial(insert, character))
                self._rows.append((action, character, label))
        self.say()

    def say(self) -> None:
        """All words once more, in the language of now."""
        for menu, title in self._menus:
            menu.setTitle(tr("special", title))
        for action, character, label in self._rows:
            seen = f"\u2068{character}\u2069   " if character.isprintable() and character.strip() else ""
            action.setText(f"{seen}{tr('special', label)}")


def open_special(window: "Window") -> None:
    """Text > Insert special character, at the caret of the page."""
    canvas = window.canvas
    SpecialMenu(partial(insert_at_caret, window), window).popup(canvas.mapToGlobal(canvas.rect().center()))


def insert_at_caret(window: "Window", character: str) -> None:
    """Put a character in the place of what is selected in the text."""
    session = window.session
    passage = session.state.selection.text
    if passage is None:
        return
    edited = replace_text(*begun_at(session.state.issue, passage), character)
    session.edit(INSERTED, lambda _issue: edited.issue, selection=select_text(caret_at(edited.caret)))
