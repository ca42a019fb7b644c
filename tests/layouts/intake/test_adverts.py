"""`[[advert]]`: what was booked, and the files that came for it."""

from pathlib import Path

import pikepdf
import pytest

from layouts.findings import UnreadableInput
from layouts.intake.folder import Copy, read_folder
from layouts.model.lengths import mm

HEAD = """[publication]
title = "Le Journal"
[issue]
number = 7
date = 2026-11-24
[[section]]
id = "ar"
direction = "rtl"
"""


def folder_with(folder: Path, adverts: str) -> Path:
    (folder / "stories").mkdir()
    (folder / "adverts").mkdir()
    (folder / "stories" / "a.md").write_text("---\ntitle: Un pont\n---\nLe pont est ouvert depuis samedi.\n")
    (folder / "issue.toml").write_text(HEAD + adverts, encoding="utf-8")
    return folder


def pdf_at(path: Path, width: float = 400, height: float = 200, turned: int = 0) -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(width + 20, height + 20)).obj
    page.TrimBox = pikepdf.Array([10, 10, width + 10, height + 10])
    page.Rotate = turned
    pdf.save(path)


def codes(copy: Copy) -> list[str]:
    return [finding.code for finding in copy.findings]


def test_a_booking_and_its_file(tmp_path: Path) -> None:
    made = folder_with(tmp_path, '[[advert]]\nfile = "adverts/bank.pdf"\nsize = "3x180mm"\npage = "ar:2"\n')
    pdf_at(made / "adverts" / "bank.pdf")
    copy = read_folder(made)
    [booking], [picture] = copy.plan.adverts, copy.issue.pictures
    assert (booking.columns, booking.section, booking.page, booking.advertiser) == (3, "ar", 2, "bank")
    assert booking.height == pytest.approx(mm(180), abs=0.001)
    assert booking.file == picture.key and picture.is_document
    assert (picture.name, picture.width, picture.height) == ("bank.pdf", 400, 200)
    assert codes(copy) == []


def test_what_may_be_said_of_an_advert(tmp_path: Path) -> None:
    text = (
        '[[advert]]\nfile = "bank.pdf"\nsize = "2 x 9,5 cm"\npage = 4\n'
        'advertiser = "Banque du Sud"\nalternative = "Un compte sans frais"\n'
    )
    made = folder_with(tmp_path, text)
    pdf_at(made / "adverts" / "bank.pdf", turned=90)
    copy = read_folder(made)
    [booking], [picture] = copy.plan.adverts, copy.issue.pictures
    assert booking.height == pytest.approx(mm(95), abs=0.001) and (booking.section, booking.page) == ("", 4)
    assert (booking.advertiser, booking.alternative) == ("Banque du Sud", "Un compte sans frais")
    assert (picture.width, picture.height) == (200, 400), "as readers see it"


def test_a_file_that_has_not_come_is_an_error_and_its_space_is_kept(tmp_path: Path) -> None:
    copy = read_folder(folder_with(tmp_path, '[[advert]]\nfile = "adverts/bank.pdf"\nsize = "3x180mm"\n'))
    [booking] = copy.plan.adverts
    assert codes(copy) == ["advert-missing"] and booking.file == "" and booking.page == 0
    [finding] = copy.findings
    assert finding.severity == "error" and "issue.toml:9" in finding.message and "bank.pdf" in finding.message


def test_an_eps_brings_its_size_along(tmp_path: Path) -> None:
    made = folder_with(tmp_path, '[[advert]]\nfile = "bank.eps"\nsize = "3x180mm"\n')
    (made / "adverts" / "bank.eps").write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 10 10 310 160\nshowpage\n")
    [picture] = read_folder(made).issue.pictures
    assert (picture.width, picture.height, picture.is_document) == (300, 150, True)


def test_one_file_booked_twice_is_there_once(tmp_path: Path) -> None:
    one = '[[advert]]\nfile = "adverts/bank.pdf"\nsize = "3x180mm"\n'
    made = folder_with(tmp_path, one + one)
    pdf_at(made / "adverts" / "bank.pdf")
    copy = read_folder(made)
    assert len(copy.plan.adverts) == 2 and len(copy.issue.pictures) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('size = "3x180mm"', 'an advert must give its file; write file = "adverts/bank.pdf"'),
        ('file = "a.pdf"', 'an advert must give its size; write size = "3x180mm"'),
        ('file = "a.pdf"\nsize = "9x180mm"', 'size must be columns (1 to 5) and a height; write size = "3x180mm"'),
        ('file = "a.pdf"\nsize = "big"', 'size must be columns (1 to 5) and a height; write size = "3x180mm"'),
        ('file = "a.pdf"\nsize = "3x18mm"\npage = "sport:2"', 'the issue has no section "sport"; it has ar'),
        ('file = "a.pdf"\nsize = "3x18mm"\npage = "back"', "page must be a number, or a section and a number"),
        ('file = "a.pdf"\nsize = "3x18mm"\npage = true', "page must be a number, or a section and a number"),
        ('file = "a.pdf"\nsize = "3x18mm"\ncolour = "red"', 'unknown key "colour"'),
    ],
)
def test_what_cannot_be_booked_is_one_line(tmp_path: Path, text: str, expected: str) -> None:
    with pytest.raises(UnreadableInput) as caught:
        read_folder(folder_with(tmp_path, f"[[advert]]\n{text}\n"))
    assert expected in str(caught.value) and "issue.toml:" in str(caught.value) and "\n" not in str(caught.value)


def test_a_file_outside_the_folder_is_not_taken(tmp_path: Path) -> None:
    inside = tmp_path / "issue"
    inside.mkdir()
    pdf_at(tmp_path / "secret.pdf")
    made = folder_with(inside, '[[advert]]\nfile = "../secret.pdf"\nsize = "3x180mm"\n')
    assert codes(read_folder(made)) == ["advert-missing"]
