"""What placed pages are made ready with: functions worked out, layers told apart, gradients, pixels for a screen."""

import io
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name

from layouts.press.placed.documents import UnreadableDocument, ghostscript
from layouts.press.placed.functions import evaluate
from layouts.press.placed.inks import cmyk_of
from layouts.press.placed.layers import Layers
from layouts.press.placed.raster import page_pixels
from layouts.press.preflight.check import preflight
from layouts.press.preflight.profiles import PROFILES
from layouts.press.preflight.spaces import space_of
from layouts.press.presets import PRESETS
from tests.layouts.press.adverts import GOLD, advert, parsed, slot
from tests.layouts.press.pages import page_of, printed

HOLDER = pikepdf.new()  # of streams: they last as long as it does
LINEAR = "<</FunctionType 2/Domain[0 1]/C0[0 0]/C1[1 0.5]/N 1>>"


def calculator(program: str, results: int = 1, values: int = 1) -> pikepdf.Object:
    with_range = Dictionary(FunctionType=4, Domain=Array([0, 1] * values), Range=Array([-100, 100] * results))
    return HOLDER.make_stream(program.encode(), with_range)


@pytest.mark.parametrize(
    ("function", "value", "expected"),
    [
        (LINEAR, 0.5, (0.5, 0.25)),
        ("<</FunctionType 2/Domain[0 1]/C0[0]/C1[1]/N 2>>", 0.5, (0.25,)),
        ("<</FunctionType 2/Domain[0 1]/N 1>>", 7, (1.0,)),
        (
            "<</FunctionType 3/Domain[0 1]/Bounds[0.5]/Encode[0 1 1 0]"
            f"/Functions[{LINEAR} {LINEAR}]>>", 0.75, (0.5, 0.25),
        ),
        (f"[{LINEAR} {LINEAR}]", 0.5, (0.5, 0.5)),
        ("<</FunctionType 9/Domain[0 1]>>", 0.5, ()),
        ("<</FunctionType 3/Domain[0 1]/Bounds[]/Encode[]/Functions[]>>", 0.5, ()),
        ("(no function)", 0.5, ()),
    ],
)  # fmt: skip
def test_functions_of_values(function: str, value: float, expected: tuple[float, ...]) -> None:
    assert evaluate(parsed(function), (value,)) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("program", "value", "expected"),
    [
        ("{ dup 0.5 gt { pop 1 } { 2 mul } ifelse }", 0.25, 0.5),
        ("{ dup 0.5 gt { pop 1 } { 2 mul } ifelse }", 0.75, 1.0),
        ("{ 1 exch sub }", 0.3, 0.7),
        ("{ 3 1 roll }", 0.3, None),
        ("{ 5 2 3 -1 roll pop exch sub abs }", 0.3, 3.0),
        ("{ 10 mul cvi 3 idiv }", 0.7, 2.0),
        ("{ pop 1 0 div }", 0.7, None),
        ("{ pop 2 copy }", 0.7, None),
        ("{ nonsense }", 0.7, None),
        ("{ 180 mul cos }", 1.0, -1.0),
    ],
)
def test_programs_in_calculator_functions(program: str, value: float, expected: float | None) -> None:
    found = evaluate(calculator(program), (value,))
    assert found == (() if expected is None else pytest.approx((expected,)))


def test_a_table_is_read_between_its_lines() -> None:
    pdf = pikepdf.new()
    one = pdf.make_stream(bytes([0, 255, 100]), parsed(
        "<</FunctionType 0/Domain[0 1]/Range[0 1]/Size[3]/BitsPerSample 8>>"))  # fmt: skip
    assert [evaluate(one, (x,))[0] for x in (0, 0.25, 0.5, 1)] == pytest.approx([0, 0.5, 1, 100 / 255])
    two = pdf.make_stream(bytes([0, 255, 255, 0]), parsed(
        "<</FunctionType 0/Domain[0 1 0 1]/Range[0 1]/Size[2 2]/BitsPerSample 8>>"))  # fmt: skip
    assert evaluate(two, (0.5, 0.5)) == pytest.approx((0.5,)) and evaluate(two, (1, 0)) == pytest.approx((1,))


@given(st.binary(max_size=60), st.floats(0, 1))
def test_no_program_brings_us_down(program: bytes, value: float) -> None:
    function = HOLDER.make_stream(program, parsed("<</FunctionType 4/Domain[0 1]/Range[0 1]>>"))
    found = evaluate(function, (value,))
    assert found == () or 0 <= found[0] <= 1


def test_colours_of_other_spaces_become_inks() -> None:
    preset = PRESETS["newspaper-x4"]
    assert cmyk_of(space_of(Name.DeviceGray, None), (0.25,), preset) == (0, 0, 0, 0.75)
    assert cmyk_of(space_of(Name.DeviceRGB, None), (0, 0, 0), preset) == (0, 0, 0, 1), "black is black ink alone"
    lab = space_of(parsed("[/Lab <</WhitePoint[0.96 1 0.82]>>]"), None)
    red = cmyk_of(lab, (50, 65, 45), preset)
    assert red is not None and red[1] > 0.6 and red[2] > 0.5 and red[0] < 0.3


def test_layers_by_their_configuration_and_membership() -> None:
    pdf = pikepdf.new()
    on, off = (pdf.make_indirect(Dictionary(Type=Name.OCG, Name=label)) for label in ("on", "off"))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([on, off]), D=Dictionary(BaseState=Name.OFF, ON=Array([on])))
    layers = Layers(pdf)
    assert not layers.hides(on) and layers.hides(off)

    def member(policy: str, *groups: pikepdf.Object) -> bool:
        return layers.hides(Dictionary(Type=Name.OCMD, OCGs=Array(list(groups)), P=Name(f"/{policy}")))

    assert [member(policy, on, off) for policy in ("AnyOn", "AllOn", "AnyOff", "AllOff")] == [False, True, False, True]
    assert [member(policy, off) for policy in ("AnyOn", "AllOn", "AnyOff", "AllOff")] == [True, True, False, False]
    expression = Array([Name.And, on, Array([Name.Not, off])])
    assert not layers.hides(Dictionary(Type=Name.OCMD, VE=expression))
    assert layers.hides(Dictionary(Type=Name.OCMD, VE=Array([Name.Not, expression])))


def test_a_layer_for_the_screen_alone_is_not_printed() -> None:
    pdf = pikepdf.new()
    usage = Dictionary(Print=Dictionary(PrintState=Name.OFF))
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name="notes", Usage=usage))
    events = Array([Dictionary(Event=Name.Print, OCGs=Array([group]), Category=Array([Name.Print]))])
    pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(AS=events))
    assert Layers(pdf).hides(group)


def test_a_gradient_of_a_spot_ink_becomes_one_of_process_inks(tmp_path: Path) -> None:
    shading = (
        f"<</ShadingType 2/ColorSpace {GOLD}/Coords[20 0 180 0]/Domain[0 1]"
        "/Function<</FunctionType 2/Domain[0 1]/C0[0]/C1[1]/N 1>>>>"
    )
    data = advert("20 20 160 60 re W n /Sh sh", resources=f"<</Shading<</Sh {shading}>>>>")
    made = printed(page_of(slot("gold gradient")), pictures={"gold gradient": data})
    assert made.findings == () and b"House" not in made.pdf
    assert preflight(made.pdf, PROFILES["newspaper-x4"]) == ()
    with pikepdf.open(io.BytesIO(made.pdf)) as document:
        form = document.pages[0].Resources.XObject["/Pdf1"]
        function = form.Resources.Shading["/Sh"].Function
        assert str(form.Resources.Shading["/Sh"].ColorSpace) == "/DeviceCMYK"
        assert evaluate(function, (1.0,)) == pytest.approx((0, 0.2, 0.8, 0.1), abs=0.003)
        assert evaluate(function, (0.5,)) == pytest.approx((0, 0.1, 0.4, 0.05), abs=0.003)


def test_pixels_for_a_screen_are_of_the_box_asked_for() -> None:
    data = advert("0 0 0 1 k 9 9 100 100 re f", width=200, height=100, bleed=9)
    trim = page_pixels(data, 1, "trim", 400)
    assert (trim.width, trim.height, trim.size) == (400, 200, (200.0, 100.0))
    blue, _, _, alpha = trim.data[:4]
    assert blue < 60 and alpha == 255, "the left half of the trim is black to its corner"
    media = page_pixels(data, 1, "media", 436)
    assert (media.width, media.height) == (436, 236) and media.data[0] == 255
    with pytest.raises(UnreadableDocument, match="no page 2"):
        page_pixels(data, 2, "trim", 400)


@pytest.mark.skipif(ghostscript() is None, reason="Ghostscript is not installed")
def test_a_vector_file_of_another_program_comes_through_whole(tmp_path: Path) -> None:
    """An EPS that Ghostscript itself wrote."""
    program = shutil.which("gs")
    assert program is not None
    source = tmp_path / "a.pdf"
    source.write_bytes(advert("0 0 0 1 k 20 20 60 60 re f 1 0 0 0 k 120 20 60 60 re f"))
    made = tmp_path / "a.eps"
    command = [program, "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=eps2write", f"-sOutputFile={made}", str(source)]
    subprocess.run(command, check=True)
    out = printed(page_of(slot("of gs", box="media")), pictures={"of gs": made.read_bytes()})
    assert [f for f in out.findings if f.severity == "error"] == []
    assert [f for f in preflight(out.pdf, PROFILES["newspaper-x4"]) if f.severity == "error"] == []
