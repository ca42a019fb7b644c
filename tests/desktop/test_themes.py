"""Light and dark: what a person reads stands out from what it stands on; icons take the window's colour."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.icon_family import MIRRORED, icon, names
from desktop.panels.form import Form, Section
from desktop.themes import contrast, dress, is_dark, palette

Role = QPalette.ColorRole
READ = (
    (Role.WindowText, Role.Window),
    (Role.Text, Role.Base),
    (Role.Text, Role.AlternateBase),
    (Role.ButtonText, Role.Button),
    (Role.HighlightedText, Role.Highlight),
    (Role.ToolTipText, Role.ToolTipBase),
    (Role.Link, Role.Base),
    (Role.Link, Role.Window),
    (Role.PlaceholderText, Role.Base),
    (Role.BrightText, Role.Window),
)


def test_contrast_is_counted_as_wcag_counts_it() -> None:
    assert contrast(QColor("#000"), QColor("#fff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_texts_have_the_contrast_that_wcag_asks(theme: str) -> None:
    made = palette(theme)
    faint = {
        (text.name, ground.name): round(contrast(made.color(text), made.color(ground)), 2)
        for text, ground in READ
        if contrast(made.color(text), made.color(ground)) < 4.5
    }
    assert faint == {}


def test_a_dark_window_is_painted_dark(app: QApplication) -> None:
    label = QLabel("x")
    for theme, dark in (("dark", True), ("light", False)):
        dress(app, theme)
        app.processEvents()
        assert is_dark() is dark
        assert (label.grab().toImage().pixelColor(0, 0).lightness() < 128) is dark
    label.deleteLater()


def test_every_icon_draws_something_in_the_colour_of_the_text(app: QApplication) -> None:
    dress(app, "dark")
    for name in names():
        image = icon(name).pixmap(QSize(24, 24)).toImage()
        inked = [image.pixelColor(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 200]
        assert inked, name
        assert max(colour.lightness() for colour in inked) > 180, name
    dress(app, "light")


def test_icons_that_point_along_the_line_turn_round_and_those_of_the_page_do_not(app: QApplication) -> None:
    assert set(names()) >= MIRRORED

    def pixels(name: str) -> bytes:
        return bytes(icon(name).pixmap(QSize(24, 24)).toImage().constBits())

    undo, left = pixels("undo"), pixels("align_left")
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert pixels("undo") != undo and pixels("align_left") == left
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_titles_of_sections_follow_a_change_of_theme(app: QApplication) -> None:
    section = Section(lambda: "Character", Form())
    section.show()

    def ground_and_words() -> tuple[int, int]:
        dress(app, theme)
        QTest.qWait(20)
        image = section.title.grab().toImage()
        seen = [image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height())]
        return sorted(seen)[len(seen) // 2], max(seen)

    found = {}
    for theme in ("light", "dark", "light"):
        found[theme] = ground_and_words()
    assert found["light"][0] > 180 and found["dark"][0] < 100 and found["dark"][1] > 200
    section.close()
