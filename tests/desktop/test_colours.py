"""Inks on the screen are dark enough to read, and what is paper is white."""

from desktop.canvas.colours import ScreenColours
from layouts.model.inks import BLACK, PAPER, Ink

RED = Ink("Red", 0, 1, 1, 0)


def test_paper_is_white_and_black_can_be_read_by_the_press_profile() -> None:
    colours = ScreenColours()
    assert colours.of("Paper", (PAPER,)).lightness() >= 253
    assert colours.of("Black", (BLACK,)).lightness() < 90


def test_an_ink_that_nobody_knows_is_black_as_in_the_pdf() -> None:
    colours = ScreenColours()
    assert colours.of("Mauve", (RED,)) == colours.of("Black", (BLACK,))
    assert colours.of("Red", (RED,)).red() > 2 * colours.of("Red", (RED,)).blue()
