"""Pages of other PDFs in ours: where they lie, what is kept of them, what is changed for the press and what is said."""

import hashlib
import io
from typing import Any

import msgspec
import pikepdf
import pytest

from layouts.display.items import PlacedPdf
from layouts.findings import Finding
from layouts.model.geometry import Rect
from layouts.press.placed.documents import ghostscript
from layouts.press.preflight.check import preflight
from layouts.press.preflight.profiles import PROFILES
from tests.layouts.press.adverts import GOLD, advert, layered_advert, seen, slot
from tests.layouts.press.pages import page_of, printed

INK = (60, 60, 60)  # darker than this is printed black


def placed_in(data: bytes, item: PlacedPdf | None = None, preset: str = "newspaper-x4") -> tuple[bytes, list[Finding]]:
    key = hashlib.sha256(data).hexdigest()  # as the issue has it: what is remembered is remembered by content
    made = printed(page_of(msgspec.structs.replace(item or slot(), pdf=key)), pictures={key: data}, preset=preset)
    return made.pdf, list(made.findings)


def is_dark(pdf: bytes, x: float, y: float) -> bool:
    """Whether the page is printed at this place (points from its top left)."""
    found = seen(pdf).getpixel((int(x), int(y)))
    return all(value < limit for value, limit in zip(found, INK))


def codes(findings: list[Finding]) -> list[str]:
    return [finding.code for finding in findings]


def form_in(document: pikepdf.Pdf) -> Any:
    """The placed page in a finished file."""
    return document.pages[0].Resources.XObject["/Pdf1"]


def content_of(pdf: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return bytes(form_in(document).read_bytes())


def test_an_advert_lies_in_its_slot_and_is_cut_off_at_it() -> None:
    # a bar from the far left of the media box to its far right, in the lower half of the trim
    pdf, findings = placed_in(advert("0 0 0 1 k 0 20 218 30 re f"))
    assert findings == []
    assert is_dark(pdf, 45, 145) and is_dark(pdf, 235, 145), "the lower half of the slot, to its edges"
    assert not is_dark(pdf, 45, 70) and not is_dark(pdf, 35, 145) and not is_dark(pdf, 245, 145)


def test_the_file_with_an_advert_passes_the_preflight_of_its_preset() -> None:
    for preset in ("newspaper-x4", "newspaper-x1a", "coated-x4"):
        pdf, _ = placed_in(advert(), preset=preset)
        assert [f for f in preflight(pdf, PROFILES[preset]) if f.severity == "error"] == [], preset


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_a_turned_page_is_placed_as_readers_see_it(turned: int) -> None:
    wide, high = (200, 100) if turned in (0, 180) else (100, 200)
    # black at the corner that readers see at the top left
    corner = {0: (0, high - 20), 90: (0, 0), 180: (wide - 20, 0), 270: (wide - 20, high - 20)}[turned]
    data = advert(f"0 0 0 1 k {9 + corner[0]} {9 + corner[1]} 20 20 re f", width=wide, height=high, Rotate=str(turned))
    pdf, findings = placed_in(data)
    assert findings == []
    assert is_dark(pdf, 45, 65) and not is_dark(pdf, 235, 65) and not is_dark(pdf, 45, 155)


def test_fit_fill_and_actual_size() -> None:
    data = advert("0 0 0 1 k 9 9 200 100 re f")
    whole, findings = placed_in(data, slot(width=100, height=100, fit="whole"))
    assert codes(findings) == ["advert-size"] and "shown at 50 %" in findings[0].message
    assert is_dark(whole, 45, 110) and not is_dark(whole, 45, 70), "all of it, in the middle of its slot"
    filled, _ = placed_in(data, slot(width=100, height=100, fit="fill"))
    assert is_dark(filled, 45, 65) and is_dark(filled, 135, 155) and not is_dark(filled, 145, 110)
    actual, _ = placed_in(data, slot(width=300, height=200, fit="actual"))
    assert is_dark(actual, 95, 115) and not is_dark(actual, 85, 115) and not is_dark(actual, 95, 105)


def test_a_crop_shows_that_part_alone() -> None:
    left = Rect(0, 0, 0.5, 1)
    pdf, _ = placed_in(advert("0 0 0 1 k 9 9 100 100 re f"), slot(width=100, crop=left))
    assert is_dark(pdf, 45, 110) and is_dark(pdf, 135, 110)


def test_an_advert_shown_twice_is_in_the_file_once() -> None:
    pages = (page_of(slot()), page_of(slot(y=300), index=1))
    made = printed(*pages, pictures={"ad": advert()})
    document = pikepdf.open(io.BytesIO(made.pdf))
    assert len({page.Resources.XObject["/Pdf1"].objgen for page in document.pages}) == 1


def test_the_state_of_our_page_does_not_reach_into_an_advert() -> None:
    # the advert sets neither colour nor line width: it counts on what a page begins with
    pdf, _ = placed_in(advert("20 50 m 180 50 l S"))
    with pikepdf.open(io.BytesIO(pdf)) as document:
        operators = document.pages[0].Contents.read_bytes().decode()
    before = operators[: operators.index("/Pdf1 Do")]
    for expected in ("/Fresh gs", "0 g 0 G 1 w", "0 Tc 0 Tw 100 Tz"):
        assert expected in before


# ---- inks ----

SPOT = f"<</ColorSpace<</CS0 {GOLD}>>>>"


def test_a_spot_ink_keeps_its_plate_where_the_press_has_one_and_is_process_elsewhere() -> None:
    data = advert("/CS0 cs 0.5 scn 20 20 100 50 re f", resources=SPOT)
    coated, findings = placed_in(data, preset="coated-x4")
    assert findings == [] and b"/CS0 cs" in content_of(coated)
    for preset in ("newspaper-x4", "newspaper-x1a"):
        newsprint, findings = placed_in(data, preset=preset)
        assert findings == []
        assert b"0 0.1 0.4 0.05 k" in content_of(newsprint) and b"House" not in newsprint
        assert preflight(newsprint, PROFILES[preset]) == ()


def test_what_a_spot_ink_is_without_being_set_is_all_of_it() -> None:
    newsprint, _ = placed_in(advert("/CS0 cs /CS0 CS 20 20 100 50 re B", resources=SPOT))
    assert b"0 0.2 0.8 0.1 k" in content_of(newsprint) and b"0 0.2 0.8 0.1 K" in content_of(newsprint)


def test_process_colours_after_a_spot_are_left_alone() -> None:
    newsprint, _ = placed_in(
        advert("q /CS0 cs 1 scn 20 20 9 9 re f Q 0.5 g 50 50 20 20 re f 1 0 0 0 k 80 50 20 20 re f", resources=SPOT)
    )
    assert b"0.5 g" in content_of(newsprint) and b"1 0 0 0 k" in content_of(newsprint)


def test_a_picture_in_a_spot_ink_becomes_process_inks() -> None:
    pdf = pikepdf.open(io.BytesIO(advert("q 100 0 0 50 20 20 cm /Im Do Q", resources=SPOT)))
    image = pdf.make_stream(bytes(range(0, 200, 2)) * 20)
    image.Width, image.Height = 100, 20
    for key, value in (("Type", "/XObject"), ("Subtype", "/Image")):
        image[f"/{key}"] = pikepdf.Name(value)
    image.BitsPerComponent, image.ColorSpace = 8, pikepdf.Object.parse(GOLD.encode())
    pdf.pages[0].obj.Resources.XObject = pikepdf.Dictionary({"/Im": image})
    out = io.BytesIO()
    pdf.save(out)
    newsprint, _ = placed_in(out.getvalue())
    with pikepdf.open(io.BytesIO(newsprint)) as document:
        space = form_in(document).Resources.XObject["/Im"].ColorSpace
        assert [str(part) for part in list(space)[:3]] == ["/Indexed", "/DeviceCMYK", "255"]
        table = bytes(space[3])
    assert tuple(table[4 * 100 : 4 * 101]) == tuple(round(255 * share * 100 / 255) for share in (0, 0.2, 0.8, 0.1))


def test_one_name_is_one_ink_in_the_whole_file() -> None:
    other = GOLD.replace("0 0.2 0.8 0.1", "0 0.4 1 0.3")
    first = advert("/CS0 cs 1 scn 20 20 100 50 re f", resources=SPOT)
    second = advert("/CS0 cs 1 scn 20 20 100 50 re f", resources=f"<</ColorSpace<</CS0 {other}>>>>")
    pages = page_of(slot("first"), slot("second", y=300))
    made = printed(pages, pictures={"first": first, "second": second}, preset="coated-x4")
    assert [f.code for f in preflight(made.pdf, PROFILES["coated-x4"])] == []


# ---- RGB and its like ----


@pytest.mark.parametrize("preset", ["newspaper-x4", "newspaper-x1a", "coated-x4"])
def test_rgb_colours_become_inks_and_rgb_black_black_alone(preset: str) -> None:
    text = "0 0 0 rg 20 20 60 60 re f 0.5 0.5 0.5 RG 2 w 20 90 m 180 90 l S 0.9 0.1 0.1 rg 100 20 60 60 re f"
    pdf, findings = placed_in(advert(text), preset=preset)
    assert [(f.severity, f.code) for f in findings if f.code.startswith("advert")] == [("warning", "advert-colours")]
    assert "DeviceRGB" in findings[0].message
    content = content_of(pdf)
    assert b"0 0 0 1 k" in content and b"0 0 0 0.5 K" in content and b"rg" not in content
    assert [f for f in preflight(pdf, PROFILES[preset]) if f.severity == "error"] == []


def test_a_proof_keeps_rgb_as_it_is() -> None:
    pdf, findings = placed_in(advert("0.9 0.1 0.1 rg 20 20 60 60 re f"), preset="proof")
    assert findings == [] and b"0.9 0.1 0.1 rg" in content_of(pdf)


def picture_advert(space: str, pixels: bytes, *, mask: bytes = b"") -> bytes:
    """A picture of 20 x 20 pixels in this colour space, over half of the page."""
    pdf = pikepdf.open(io.BytesIO(advert("q 100 0 0 50 20 20 cm /Im Do Q", Group=GROUP.replace("CMYK", "RGB"))))
    head = "<</Type/XObject/Subtype/Image/Width 20/Height 20/BitsPerComponent 8"
    image = pdf.make_stream(pixels, pikepdf.Object.parse(f"{head}/ColorSpace {space}>>".encode("latin-1")))
    if mask:
        image.SMask = pdf.make_stream(mask, pikepdf.Object.parse(f"{head}/ColorSpace/DeviceGray>>".encode()))
    pdf.pages[0].obj.Resources.XObject = pikepdf.Dictionary({"/Im": image})
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("space", "pixel"),
    [
        ("/DeviceRGB", bytes((230, 30, 30))),
        ("[/CalRGB<</WhitePoint[0.95 1 1.09]>>]", bytes((230, 30, 30))),
        ("[/Indexed/DeviceRGB 1 <e61e1e000000>]", b"\0"),
    ],
)
def test_pictures_in_rgb_are_separated_and_keep_their_masks(space: str, pixel: bytes) -> None:
    data = picture_advert(space, pixel * 400, mask=bytes(range(200)) * 2)
    pdf, findings = placed_in(data)
    assert codes(findings) == ["advert-colours", "picture-coarse"], "a picture so small is coarse, and that is all"
    with pikepdf.open(io.BytesIO(pdf)) as document:
        image = form_in(document).Resources.XObject["/Im"]
        assert str(image.ColorSpace) == "/DeviceCMYK"
        mask = image.SMask.read_bytes()
        del image.SMask
        inks = pikepdf.PdfImage(image).as_pil_image().getpixel((10, 10))
        assert isinstance(inks, tuple) and inks[1] > 150 > inks[0] and mask == bytes(range(200)) * 2
        assert str(form_in(document).Group.CS) == "/DeviceCMYK", "what was blended in RGB blends in the press's inks"


# ---- layers, transparency, notes ----


def test_hidden_layers_do_not_print_and_no_layer_stays() -> None:
    data = layered_advert(
        "/OC/Shown BDC 0 0 0 1 k 20 20 40 40 re f EMC /OC/Hidden BDC 1 0 0 0 k 100 20 40 40 re f EMC 150 20 40 40 re f"
    )
    for preset in ("newspaper-x4", "newspaper-x1a"):
        pdf, findings = placed_in(data, preset=preset)
        assert findings == []
        content = content_of(pdf)
        assert b"BDC" not in content and b"EMC" not in content
        assert content.count(b"\nn") == 1 and content.count(b"\nf") == 2, "the hidden shape is a path without paint"
        assert b"1 0 0 0 k" in content, "what is set in a hidden layer holds on after it"
        with pikepdf.open(io.BytesIO(pdf)) as document:
            assert "/OCProperties" not in document.Root


CLEAR = "<</ExtGState<</G<</ca 0.5>>>>>>"
GROUP = "<</S/Transparency/CS/DeviceCMYK>>"


def test_transparency_is_kept_in_x4_and_refused_in_x1a() -> None:
    data = advert("/G gs 0 0 0 1 k 20 20 100 50 re f", resources=CLEAR, Group=GROUP)
    kept, findings = placed_in(data)
    assert findings == []
    with pikepdf.open(io.BytesIO(kept)) as document:
        group = form_in(document).Group
        assert (str(group.S), str(group.CS), bool(group.I)) == ("/Transparency", "/DeviceCMYK", True)
    refused, findings = placed_in(data, preset="newspaper-x1a")
    assert codes(findings) == ["advert-transparent"] and findings[0].severity == "error"
    assert findings[0].message.startswith("advert Bank: ")
    assert preflight(refused, PROFILES["newspaper-x1a"]) == (), "its slot is crossed out, and the file is sound"


def test_a_group_that_nothing_needs_is_no_reason_to_refuse() -> None:
    pdf, findings = placed_in(advert(Group=GROUP), preset="newspaper-x1a")
    assert findings == []
    assert preflight(pdf, PROFILES["newspaper-x1a"]) == ()


def test_notes_are_left_off_and_named() -> None:
    note = "[<</Type/Annot/Subtype/FreeText/Rect[20 20 90 60]/DA(/Helv 9 Tf)>>]"
    pdf, findings = placed_in(advert(Annots=note))
    assert codes(findings) == ["advert-notes"] and "FreeText" in findings[0].message
    assert preflight(pdf, PROFILES["newspaper-x4"]) == ()


# ---- what is said on arrival ----


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (advert("/CS9 cs 20 20 50 50 re f"), "colour-unknown"),
        (advert("0.1 w 20 20 m 150 20 l S"), "hairline"),
        (advert("0.9 0.9 0.9 0.9 k 20 20 50 50 re f"), "ink-limit"),
        (advert("BT /F1 12 Tf 20 20 Td (Sale) Tj ET",
                resources="<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"), "font-embedded"),
        (advert("zz 20 20 50 50 re f"), "content-operator"),
    ],
)  # fmt: skip
def test_the_preflight_of_the_press_looks_at_the_placed_page(data: bytes, expected: str) -> None:
    _, findings = placed_in(data)
    assert expected in codes(findings)
    found = next(finding for finding in findings if finding.code == expected)
    assert (found.page, found.frame) == (1, 5) and found.message.startswith("advert Bank: ")


def test_lines_are_judged_by_their_thickness_in_print() -> None:
    data = advert("0 0 0 1 k 0 0 0 1 K 0.4 w 20 20 m 150 20 l S")
    assert "hairline" not in codes(placed_in(data)[1])
    assert "hairline" in codes(placed_in(data, slot(width=100, height=50))[1])


def test_a_file_of_another_size_than_its_space_is_named_in_millimetres() -> None:
    _, [finding] = placed_in(advert(width=283.465, height=141.732))
    assert (finding.code, finding.severity) == ("advert-size", "warning")
    assert "100 x 50 mm" in finding.message and "70.6 x 35.3 mm" in finding.message


def test_without_a_trim_box_the_page_is_taken_and_a_word_is_said() -> None:
    pdf = pikepdf.open(io.BytesIO(advert(bleed=0)))
    del pdf.pages[0].obj.TrimBox
    out = io.BytesIO()
    pdf.save(out)
    _, findings = placed_in(out.getvalue())
    assert codes(findings) == ["advert-box"] and "MediaBox is taken" in findings[0].message


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4 nothing", b"\x89PNG"])
def test_what_cannot_be_read_is_an_error_and_a_crossed_slot(data: bytes) -> None:
    pdf, [finding] = placed_in(data)
    assert (finding.code, finding.severity) == ("advert-unreadable", "error")
    assert preflight(pdf, PROFILES["newspaper-x4"]) == ()


def test_a_damaged_file_is_an_error_even_where_something_can_be_shown() -> None:
    _, findings = placed_in(advert()[:-200])
    assert "advert-damaged" in codes(findings)


def test_a_page_that_is_not_there_is_named() -> None:
    _, [finding] = placed_in(advert(), slot(page=3))
    assert finding.code == "advert-unreadable" and "no page 3" in finding.message


EPS = b"""%!PS-Adobe-3.0 EPSF-3.0
%%BoundingBox: 0 0 200 100
0 0 0 1 setcmykcolor 0 0 200 50 rectfill
showpage
%%EOF
"""


@pytest.mark.skipif(ghostscript() is None, reason="Ghostscript is not installed")
def test_eps_comes_in_through_ghostscript() -> None:
    pdf, findings = placed_in(EPS)
    assert [f.code for f in findings if f.severity == "error"] == []
    assert is_dark(pdf, 45, 150) and not is_dark(pdf, 45, 70)


def test_eps_without_ghostscript_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("layouts.press.placed.documents.shutil.which", lambda name: None)
    _, [finding] = placed_in(EPS.replace(b"200 50", b"200 49"))
    assert finding.code == "advert-unreadable" and "Ghostscript" in finding.message
