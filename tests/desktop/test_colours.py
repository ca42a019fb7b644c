"""Inks on the screen are dark enough to read, and what is paper is white."""

from desktop.canvas.colours import ScreenColours
from layouts.model.inks import BLACK, PAPER, Ink

RED = Ink("Red", 0, 1, 1, 0)


def test_paper_is_white_and_black_can_be_read_by_the_press_profile() -> None:
    colours = ScreenColours()
    assert colours.of("Paper", (PAPER,)).lightness() >= 253
    assert colours.of("Black", (BLACK,)).lightness() < 50


def test_black_ink_alone_is_neutral_on_the_screen() -> None:
    for black in (1.0, 0.5, 0.1):
        shown = ScreenColours().of("Grey", (Ink("Grey", 0, 0, 0, black),))
        assert shown.red() == shown.green() == shown.blue()


def test_an_ink_that_nobody_knows_is_black_as_in_the_pdf() -> None:
    colours = ScreenColours()
    assert colours.of("Mauve", (RED,)) == colours.of("Black", (BLACK,))
    assert colours.of("Red", (RED,)).red() > 2 * colours.of("Red", (RED,)).blue()
