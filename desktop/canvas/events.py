"""Qt's events copied into the frozen values that tools are told: the border beyond which no tool sees Qt."""

import sys
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.tools.events import Key, KeyName, Modifiers

NAMES: dict[int, KeyName] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "home",
    Qt.Key.Key_End: "end",
    Qt.Key.Key_Backspace: "backspace",
    Qt.Key.Key_Delete: "delete",
    Qt.Key.Key_Return: "enter",
    Qt.Key.Key_Enter: "enter",
    Qt.Key.Key_Escape: "escape",
    Qt.Key.Key_Tab: "tab",
    Qt.Key.Key_Backtab: "tab",
}
# Where letters lie on every keyboard (scan codes of set 1): an Arabic layout sends other characters from there.
POSITIONS = dict(zip((*range(16, 26), *range(30, 39), 43, *range(44, 51)), "QWERTYUIOPASDFGHJKL\\ZXCVBNM"))
X11_OFFSET = 8  # key codes of X and Wayland are scan codes and eight
# Windows and X number the keys on the right of the keyboard otherwise than those on the left.
RIGHT_SHIFT, RIGHT_CTRL = {0x36, 62}, {0x11D, 105}


def modifiers(keys: Qt.KeyboardModifier) -> Modifiers:
    """The modifiers that tools know."""
    return Modifiers(
        bool(keys & Qt.KeyboardModifier.ShiftModifier),
        bool(keys & Qt.KeyboardModifier.ControlModifier),
        bool(keys & Qt.KeyboardModifier.AltModifier),
    )


def key(event: QKeyEvent) -> Key | None:
    """The key for a tool; None for one that says nothing to it, a shortcut among them."""
    held = modifiers(event.modifiers())
    name = NAMES.get(event.key())
    if name is not None:
        return Key(name, modifiers=held)
    text = event.text()
    # AltGr is Ctrl and Alt on Windows and types characters; Ctrl alone is a shortcut
    # keyboards also type no-break spaces and joiners, which are no "printable" characters to Python
    if not text or any(unicodedata.category(sign) == "Cc" for sign in text) or (held.ctrl != held.alt):
        return None
    return Key("text", text, held)


def letter(event: QKeyEvent) -> str:
    """The tool key pressed: its Latin letter, or the one that lies there on a Latin keyboard; empty: none."""
    if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier):
        return ""
    text = event.text().upper()
    if len(text) == 1 and (text.isascii() and text.isprintable()):
        return text
    code = event.nativeScanCode() - (X11_OFFSET if sys.platform.startswith("linux") else 0)
    return POSITIONS.get(code, "") if text else ""


def side(event: QKeyEvent) -> str:
    """Which Shift or Ctrl it is: `left` or `right`; empty for any other key."""
    if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control):
        return ""
    return "right" if event.nativeScanCode() in RIGHT_SHIFT | RIGHT_CTRL else "left"
