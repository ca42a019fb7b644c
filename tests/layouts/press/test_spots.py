"""Spot inks: a plate of their own where the press has one, the same ink one definition, process inks elsewhere."""

import io

import pikepdf

from layouts.display.items import Box, DisplayList
from layouts.model.geometry import Rect
from layouts.model.inks import BLACK, PAPER, REGISTRATION, Ink
from layouts.press.preflight.check import preflight
from layouts.press.preflight.profiles import PROFILES
from tests.layouts.press.pages import printed

RED = Ink("Red", 0, 1, 0.8, 0, spot="Rouge été")
PALE = Ink("Pale red", 0, 0.5, 0.4, 0, spot="Rouge été")


def page(*boxes: Box, index: int = 0) -> DisplayList:
    return DisplayList(index, str(index + 1), 300, 300, 0, (BLACK, PAPER, REGISTRATION, RED, PALE), boxes)


def filled(ink: str) -> Box:
    return Box(Rect(50, 50, 100, 100), ink, "", 0, 1)


def operators(pdf: pikepdf.Pdf, index: int = 0) -> str:
    return pdf.pages[index].Contents.read_bytes().decode("latin-1")


def test_a_spot_ink_has_one_plate_and_its_tints_are_of_it() -> None:
    stroked = Box(Rect(10, 10, 200, 200), "", "Pale red", 2, 1)
    pages = page(filled("Pale red"), stroked), page(filled("Red"), index=1)
    pdf = pikepdf.open(io.BytesIO(printed(*pages, preset="coated-x4").pdf))
    assert "/Spot2 cs 0.5 scn" in operators(pdf) and "/Spot2 CS 0.5 SCN" in operators(pdf)
    assert "/Spot2 cs 1 scn" in operators(pdf, 1)
    spaces = [pdf.pages[index].Resources.ColorSpace.Spot2 for index in (0, 1)]
    assert spaces[0].objgen == spaces[1].objgen
    assert str(spaces[0][1]) == "/Rouge été" and spaces[0][2] == "/DeviceCMYK"
    assert [float(share) for share in spaces[0][3].C1] == [0, 1, 0.8, 0]


def test_newspapers_make_spot_inks_of_the_process_inks() -> None:
    pdf = pikepdf.open(io.BytesIO(printed(page(filled("Red"))).pdf))
    assert "0 1 0.8 0 k" in operators(pdf) and "/ColorSpace" not in pdf.pages[0].Resources


def test_registration_is_on_every_plate_of_every_press_but_not_on_a_screen() -> None:
    pdf = pikepdf.open(io.BytesIO(printed(page(filled("Registration"))).pdf))
    assert pdf.pages[0].Resources.ColorSpace.Spot1[1] == "/All"
    proof = pikepdf.open(io.BytesIO(printed(page(filled("Red"), filled("Registration")), preset="proof").pdf))
    assert "/ColorSpace" not in proof.pages[0].Resources


def test_spot_inks_pass_the_preflight_of_a_press_that_has_them() -> None:
    made = printed(page(filled("Red"), filled("Pale red")), preset="coated-x4")
    assert preflight(made.pdf, PROFILES["coated-x4"]) == ()


def test_an_ink_over_the_limit_is_an_error_where_it_is_used() -> None:
    tar = Ink("Tar", 0.8, 0.8, 0.8, 0.8)  # no rich black, which would be printed as black alone
    inks = (BLACK, PAPER, tar)
    used, unused = (DisplayList(0, "1", 300, 300, 0, inks, (filled(name),)) for name in ("Tar", "Black"))
    [finding] = printed(used).findings
    assert (finding.code, finding.severity, finding.page) == ("ink-limit", "error", 1)
    assert finding.message == "The ink Tar is 320 % in all; this press holds 240 %."
    assert printed(unused).findings == ()
    assert printed(used, preset="proof").findings == ()
