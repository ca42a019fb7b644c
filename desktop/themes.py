"""Light and dark: palettes of our own, as a colour scheme asked of Qt does nothing on every platform.

Texts keep 4.5 : 1 to what they stand on (WCAG 2.2, 1.4.3), edges of fields and signs 3 : 1.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop.words import mark

THEMES = {
    "system": mark("preferences", "As the system"),
    "light": mark("preferences", "Light"),
    "dark": mark("preferences", "Dark"),
}
Role = QPalette.ColorRole
LIGHT = {
    Role.Window: "#f1f0ee", Role.WindowText: "#1d1d1f", Role.Base: "#ffffff", Role.AlternateBase: "#f6f5f3",
    Role.Text: "#1d1d1f", Role.Button: "#f7f6f4", Role.ButtonText: "#1d1d1f", Role.BrightText: "#b3201b",
    Role.Highlight: "#0a5fa5", Role.HighlightedText: "#ffffff", Role.Link: "#0a5a9c", Role.LinkVisited: "#6b3f8f",
    Role.ToolTipBase: "#2b2b2e", Role.ToolTipText: "#f4f3f1", Role.PlaceholderText: "#6b6b70",
    Role.Light: "#ffffff", Role.Midlight: "#e6e5e2", Role.Mid: "#b9b7b2", Role.Dark: "#87857f",
    Role.Shadow: "#4c4a46", Role.Accent: "#0a5fa5",
}  # fmt: skip
DARK = {
    Role.Window: "#38393d", Role.WindowText: "#efeeec", Role.Base: "#1a1b1d", Role.AlternateBase: "#222326",
    Role.Text: "#ececea", Role.Button: "#484a4f", Role.ButtonText: "#ececea", Role.BrightText: "#ff8a80",
    Role.Highlight: "#2a73b3", Role.HighlightedText: "#ffffff", Role.Link: "#7db8f0", Role.LinkVisited: "#c5a3ea",
    Role.ToolTipBase: "#e9e8e6", Role.ToolTipText: "#1d1d1f", Role.PlaceholderText: "#9a9a9f",
    Role.Light: "#5c5d63", Role.Midlight: "#4a4b50", Role.Mid: "#66676d", Role.Dark: "#141516",
    Role.Shadow: "#0c0c0d", Role.Accent: "#2a73b3",
}  # fmt: skip
FAINT = {"light": "#8b8a86", "dark": "#8e8f95"}  # what cannot be used now
FADED = (Role.WindowText, Role.Text, Role.ButtonText, Role.HighlightedText)


def palette(theme: str) -> QPalette:
    """The palette of `light` or `dark`."""
    made = QPalette()
    for role, colour in (DARK if theme == "dark" else LIGHT).items():
        made.setColor(role, QColor(colour))
    faint = QColor(FAINT["dark" if theme == "dark" else "light"])
    for role in FADED:
        made.setColor(QPalette.ColorGroup.Disabled, role, faint)
    # an empty field that cannot be used looked like one that waits to be filled in
    made.setColor(QPalette.ColorGroup.Disabled, Role.Base, made.color(Role.Window))
    made.setColor(QPalette.ColorGroup.Disabled, Role.Highlight, made.color(Role.Mid))
    return made


def dress(app: QApplication, theme: str) -> None:
    """Give the application a theme; `system` follows the desktop where it says whether it is dark."""
    if theme not in ("light", "dark"):
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        theme = "dark" if dark else "light"
    if app.style().objectName().lower() != "fusion":
        app.setStyle("Fusion")  # the one style of Qt that keeps to a palette on every platform
    app.setPalette(palette(theme))


def is_dark() -> bool:
    """Whether windows are dark now: icons and drawings of our own choose by it."""
    return QApplication.palette().color(Role.Window).lightness() < 128


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours as WCAG counts it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
             for part in (colour.redF(), colour.greenF(), colour.blueF())]  # fmt: skip
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
