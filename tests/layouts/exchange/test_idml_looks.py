"""Inline looks and the looks of frames, out to IDML and in again."""

import msgspec
import pytest

from layouts.exchange.foreign import Losses
from layouts.exchange.idml_in import inset_of, stroke_style_of, tint_of
from layouts.exchange.idml_inline import inline_look
from layouts.exchange.idml_items import drawn, item
from layouts.exchange.idml_text_out import run_tag
from layouts.intake.formats.xml_source import parse_xml
from layouts.model.frame import Shape, TextFrame
from layouts.model.geometry import Rect
from layouts.model.story import Run
from layouts.model.styles import CharacterStyle
from tests.makers import make_issue

PLAIN = CharacterStyle(name="")


@pytest.mark.parametrize(
    "run",
    [
        Run("a"),
        Run("a", position="superscript", underline=True),
        Run("a", position="subscript", capitals="all", strike=True),
        Run("a", capitals="small", shift=-0.25),
    ],
)
def test_inline_looks_come_back_as_they_went(run: Run) -> None:
    tag = parse_xml(run_tag(run, Losses("a")).encode())
    assert msgspec.structs.replace(Run("a"), **msgspec.structs.asdict(inline_look(tag, PLAIN))) == run


def test_what_a_range_leaves_out_is_its_styles() -> None:
    style = CharacterStyle(name="Fine", capitals="small", underline=True)
    found = inline_look(parse_xml(b'<CharacterStyleRange Underline="false"/>'), style)
    assert (found.capitals, found.underline) == ("small", False)


def test_a_text_frames_ground_edge_and_insets_come_back_as_they_went() -> None:
    frame = TextFrame(
        3, Rect(0, 0, 100, 50), fill="Black", fill_tint=0.2, stroke="Black", stroke_width=0.5,
        stroke_style="dashed", inset=(1.0, 2.0, 3.0, 4.0), radius=5.0, vertical="justified",
    )  # fmt: skip
    tag = parse_xml(item(frame, "", (), 0.0, make_issue(), {}, Losses("a")).encode())
    assert (tag.get("FillColor"), tag.get("TopLeftCornerRadius")) == ("Color/Black", "5")
    assert tint_of(tag) == 0.2 and stroke_style_of(tag.get("StrokeType")) == "dashed"
    preference = tag.find("TextFramePreference")
    assert inset_of(preference) == frame.inset
    assert preference.get("VerticalJustification") == "JustifyAlign"


def test_insets_that_indesign_writes_as_a_list_are_read() -> None:
    sides = "".join(f'<ListItem type="unit">{side}</ListItem>' for side in (1, 4, 3, 2))
    inside = f'<Properties><InsetSpacing type="list">{sides}</InsetSpacing></Properties>'
    assert inset_of(parse_xml(f"<TextFramePreference>{inside}</TextFramePreference>".encode())) == (1, 2, 3, 4)


def test_plain_frames_say_no_more_than_their_inks() -> None:
    assert "Corner" not in drawn(Shape(1, Rect(0, 0, 9, 9), fill="Black"))
    assert tint_of(parse_xml(b'<Rectangle FillTint="-1"/>')) == 1.0
