"""Bar codes of serials: drawn at sizes the rules give, and read by a decoder from a coarse raster of the page."""

import datetime
from typing import Any

import msgspec
import pypdfium2
import pytest
import zxingcpp

from layouts.deposit.bar_code import MODULE, BarCode, bar_code, boxes, shapes
from layouts.deposit.issn import article_number, compact_issn
from layouts.display.items import DisplayList, Item, PlacedPicture
from layouts.findings import UnreadableInput
from layouts.makeup.compositor import Compositor
from layouts.model.inks import BLACK, PAPER
from layouts.model.issue import Issue
from layouts.model.lengths import mm, to_mm
from layouts.press.pdf import DocumentInfo, write_pdf
from layouts.press.presets import PRESETS

INFO = DocumentInfo(title="Bar code", created=datetime.datetime(2026, 11, 24))
DPI = 150


def on_a_page(items: tuple[Item, ...]) -> DisplayList:
    return DisplayList(0, "1", mm(120), mm(80), 0, (BLACK, PAPER), items)


def read_back(page: DisplayList, *, with_add_on: bool = False) -> list[Any]:
    """What a decoder finds on the page at 150 dots an inch. The add-on's digits come right after the number's."""
    pdf = write_pdf((page,), INFO, PRESETS["newspaper-x4"], lambda key: b"").pdf
    raster = pypdfium2.PdfDocument(pdf)[0].render(scale=DPI / 72, grayscale=True).to_numpy()
    wanted = zxingcpp.EanAddOnSymbol.Require if with_add_on else zxingcpp.EanAddOnSymbol.Ignore
    return list(zxingcpp.read_barcodes(raster.squeeze(), ean_add_on_symbol=wanted))


@pytest.mark.parametrize("add_on", ["", "07", "14", "25", "52", "01742", "00001", "98765"])
def test_a_decoder_reads_the_bar_code_from_a_raster_of_150_dpi(add_on: str) -> None:
    code = bar_code("1113-8998", add_on=add_on)
    (found,) = read_back(on_a_page(boxes(code, mm(20), mm(20), 7)), with_add_on=bool(add_on))
    assert found.text == "9771113899003" + add_on


@pytest.mark.parametrize("issn", ["0317-8471", "2049-3630", "1144-875X", "0028-0836"])
def test_other_serials_are_read_too(issn: str) -> None:
    (found,) = read_back(on_a_page(boxes(bar_code(issn, variant="13"), mm(20), mm(20), 7, magnification=1.5)))
    assert found.text == article_number(issn, "13")
    assert found.text[3:10] == issn.replace("-", "")[:7]


def test_narrower_bars_for_a_press_on_which_ink_spreads_are_read_too() -> None:
    code = bar_code("1113-8998", add_on="07")
    (found,) = read_back(on_a_page(boxes(code, mm(20), mm(20), 7, reduction=0.15 * MODULE)), with_add_on=True)
    assert found.text == "977111389900307"


@pytest.mark.parametrize(("add_on", "width"), [("", 37.29), ("07", 46.2), ("01742", 55.11)])
def test_the_width_with_quiet_zones_is_that_of_the_specification(add_on: str, width: float) -> None:
    assert to_mm(bar_code("1113-8998", add_on=add_on).width()) == pytest.approx(width, abs=0.01)


def test_bars_are_black_ink_alone_on_a_white_ground_with_quiet_zones() -> None:
    ground, *bars = shapes(bar_code("1113-8998", add_on="07"), 100, 50, 900)
    assert ground.fill == PAPER.name
    assert {bar.fill for bar in bars} == {BLACK.name}
    assert bars[0].rect.x - ground.rect.x == pytest.approx(11 * MODULE, abs=0.002)
    assert ground.rect.right - bars[-1].rect.right == pytest.approx(5 * MODULE, abs=0.002)
    assert all(ground.rect.y <= bar.rect.y and bar.rect.bottom <= ground.rect.bottom + 0.002 for bar in bars)
    assert [shape.id for shape in (ground, *bars)] == list(range(900, 901 + len(bars)))


@pytest.mark.parametrize("magnification", [0.79, 2.01])
def test_sizes_that_scanners_need_not_read_are_refused(magnification: float) -> None:
    code: BarCode = bar_code("1113-8998")
    with pytest.raises(UnreadableInput, match="80% to 200%"):
        boxes(code, 0, 0, 7, magnification=magnification)


def test_an_issn_with_one_digit_wrong_is_refused() -> None:
    right = "11138998"
    wrong = [f"{right[:i]}{other}{right[i + 1 :]}" for i in range(8) for other in "0123456789" if other != right[i]]
    for issn in wrong:
        with pytest.raises(UnreadableInput, match="one of the digits is wrong"):
            compact_issn(issn)


@pytest.mark.parametrize("issn", ["", "1113", "1113-899", "1113-89988", "111X-8998", "abcd-efgh"])
def test_what_is_no_issn_is_refused_in_one_line(issn: str) -> None:
    with pytest.raises(UnreadableInput, match="write it as 1113-8998"):
        compact_issn(issn)


@pytest.mark.parametrize("add_on", ["7", "123", "0174", "017422", "٠٧"])
def test_add_ons_have_two_or_five_digits(add_on: str) -> None:
    with pytest.raises(UnreadableInput, match="two or five digits"):
        bar_code("1113-8998", add_on=add_on)


def test_a_bar_code_put_on_a_page_of_the_issue_is_read_from_the_composed_page(
    sample: Issue, compositor: Compositor
) -> None:
    last = sample.pages[-1]
    code = bar_code(sample.legal.issn, add_on="48")
    left, top = sample.setup.width - mm(25) - code.width(), sample.setup.height / 2
    put = msgspec.structs.replace(last, frames=(*last.frames, *shapes(code, left, top, 9000)))
    issue = msgspec.structs.replace(sample, pages=(*sample.pages[:-1], put))
    page = compositor.compose(issue).pages[-1]
    unpictured = tuple(item for item in page.items if not isinstance(item, PlacedPicture))
    drawn = msgspec.structs.replace(page, items=unpictured)
    (found,) = read_back(drawn, with_add_on=True)
    assert found.text == "977111389900348"
