"""The deposit pack of the sample: a validator approves the copy, a form and a register have what the issue says."""

import io
import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import msgspec
import pikepdf
import pypdfium2
import pytest
from pikepdf import pdfa

from layouts.cli import main
from layouts.commands.exit_codes import MADE, MADE_WITH_ERRORS, NOT_MADE
from layouts.deposit.legal_profile import legal_profile
from layouts.deposit.pack import COVER_MOST, deposit_pack, registered
from layouts.display.items import DisplayList
from layouts.findings import UnreadableInput
from layouts.model.issue import Issue
from layouts.press.archive import ArchiveCopy, archive_copy
from layouts.press.presets import DEFAULT
from layouts.produce import printed
from tests.layouts.deposit.conftest import SAMPLE

DC = "{http://purl.org/dc/elements/1.1/}"
Pages = tuple[DisplayList, ...]


@pytest.fixture(scope="module")
def copy(sample: Issue, sample_pages: Pages) -> ArchiveCopy:
    (pdf,), _ = printed(sample, sample_pages, DEFAULT)
    return archive_copy(pdf)


@pytest.fixture(scope="module")
def archive(copy: ArchiveCopy) -> bytes:
    return copy.pdf


@pytest.fixture(scope="module")
def pack(sample: Issue, archive: bytes) -> dict[str, bytes]:
    return deposit_pack(sample, archive, 8, legal_profile("morocco"))


def test_a_validator_approves_the_copy_as_it_was_written_and_one_byte_of_it_is_raised(copy: ArchiveCopy) -> None:
    report = pdfa.validate_written(io.BytesIO(copy.approved), pdfa.Flavour.PDFA_2B)
    assert report.passed, report.findings
    assert copy.level == "u" and copy.findings == () and len(copy.pdf) == len(copy.approved)
    changed = [(was, now) for was, now in zip(copy.approved, copy.pdf) if was != now]
    assert changed == [(ord("B"), ord("U"))]
    with pikepdf.open(io.BytesIO(copy.pdf)) as pdf:
        assert b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U<" in pdf.Root.Metadata.read_bytes()
        assert len(pdf.pages) == 8


def test_every_code_of_the_copy_s_text_has_a_letter(archive: bytes) -> None:
    with pikepdf.open(io.BytesIO(archive)) as pdf:
        fonts = [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and "/DescendantFonts" in item]
        maps = {item.objgen: codes_with_letters(item.ToUnicode.read_bytes()) for item in fonts}
        assert len(maps) > 5
        forms = [item for item in pdf.objects if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Form"]
        drawings: list[pikepdf.Object] = [*(page.obj for page in pdf.pages), *forms]
        for drawing in drawings:
            current: tuple[int, int] | None = None
            for one in pikepdf.parse_content_stream(drawing):
                if str(one.operator) == "Tf":
                    current = drawing.Resources.Font[str(one.operands[0])].objgen
                elif str(one.operator) in ("Tj", "TJ") and current in maps:
                    shown = one.operands[0]
                    strings = [bytes(text) for text in shown if isinstance(text, pikepdf.String)] if str(
                        one.operator
                    ) == "TJ" else [bytes(shown)]  # fmt: skip
                    codes = {text[at : at + 2] for text in strings for at in range(0, len(text), 2)}
                    assert codes <= maps[current]


def test_the_copy_reads_as_the_print_does(sample: Issue, sample_pages: Pages, archive: bytes) -> None:
    (pdf,), _ = printed(sample, sample_pages, DEFAULT)
    for number in range(8):
        texts = [pypdfium2.PdfDocument(data)[number].get_textpage().get_text_range() for data in (pdf, archive)]
        assert texts[1].replace("\u200b", "").split() == texts[0].split()


def codes_with_letters(program: bytes) -> set[bytes]:
    """The codes that a ToUnicode program maps, one by one or in ranges."""
    single = re.findall(rb"<([0-9a-fA-F]{4})>\s*<[0-9a-fA-F]+>\s*[\r\n]", program)
    found = {bytes.fromhex(code.decode()) for code in single}
    for first, last in re.findall(rb"<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]{4})>\s*[<\[]", program):
        found |= {number.to_bytes(2, "big") for number in range(int(first, 16), int(last, 16) + 1)}
    return found


def test_the_onix_message_names_serial_issue_price_and_languages(pack: dict[str, bytes]) -> None:
    message = ElementTree.fromstring(pack["onix.xml"])
    told = {element.tag.rpartition("}")[2]: element.text for element in message.iter()}
    assert (told["PartNumber"], told["CollectionIDType"], told["ProductForm"]) == ("1742", "02", "PF")
    assert (told["PriceAmount"], told["CurrencyCode"], told["Date"]) == ("4", "MAD", "20261124")
    codes = {element.text for element in message.iter() if element.tag.endswith("}LanguageCode")}
    assert codes == {"ara", "fre", "eng", "spa", "dut"}


def test_the_same_validator_refuses_the_file_for_the_press(sample: Issue, sample_pages: Pages) -> None:
    (pdf,), _ = printed(sample, sample_pages[:1], DEFAULT)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert not pdfa.check(opened, pdfa.Flavour.PDFA_2B).passed


def test_the_cover_is_a_jpeg_of_page_one_below_a_megabyte(pack: dict[str, bytes]) -> None:
    from PIL import Image

    assert len(pack["cover.jpg"]) < COVER_MOST
    with Image.open(io.BytesIO(pack["cover.jpg"])) as picture:
        assert picture.format == "JPEG"
        assert picture.width / picture.height == pytest.approx((819.213 + 17) / (1077.165 + 17), abs=0.01)


def test_the_declaration_says_what_the_issue_says(pack: dict[str, bytes]) -> None:
    said = json.loads(pack["declaration.json"])
    assert (said["number"], said["date"], said["issn"], said["pages"]) == (1742, "2026-11-24", "1113-8998", 8)
    assert said["article_number"] == "9771113899003"
    assert said["director"] == ["عبد الرحيم الفقير الإدريسي", "Abderrahim Fakir Idrissi"]
    assert said["profile_verified_by_lawyer"] is False
    assert "Print run: …………" in pack["declaration.txt"].decode()


def test_the_metadata_are_dublin_core_with_a_title_in_each_language(pack: dict[str, bytes], sample: Issue) -> None:
    root = ElementTree.fromstring(pack["metadata.xml"])
    assert [title.text for title in root.iter(f"{DC}title")] == ["Telegraaf Mensheid", "تلغراف الإنسانية"]
    assert [found.text for found in root.iter(f"{DC}identifier")] == ["urn:issn:1113-8998"]
    assert len(list(root.iter("{http://purl.org/dc/terms/}hasPart"))) == len(sample.stories)


def test_the_register_takes_each_issue_once_and_keeps_its_receipt(sample: Issue) -> None:
    register = registered(b"", sample, "register.jsonl")
    with_receipt = register.replace(b'"receipt":""', b'"receipt":"BNRM 77"')
    assert with_receipt != register
    assert registered(with_receipt, sample, "register.jsonl") == with_receipt
    next_one = msgspec.structs.replace(sample, dateline=msgspec.structs.replace(sample.dateline, number=1743))
    assert registered(with_receipt, next_one, "register.jsonl").startswith(with_receipt)
    assert [json.loads(line)["number"] for line in registered(register, next_one, "").splitlines()] == [1742, 1743]


def test_a_number_given_twice_is_refused(sample: Issue) -> None:
    register = registered(b"", sample, "register.jsonl").replace(b"2026-11-24", b"2026-11-17")
    with pytest.raises(UnreadableInput, match="register.jsonl:1: number 1742 is the issue of 2026-11-17"):
        registered(register, sample, "register.jsonl")


def test_a_register_that_is_none_is_refused_with_its_line(sample: Issue) -> None:
    with pytest.raises(UnreadableInput, match="register.jsonl:2: no entry"):
        registered(registered(b"", sample, "") + b"hello\n", sample, "register.jsonl")


def test_the_command_writes_the_pack_and_the_register(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["deposit", str(SAMPLE), "-o", str(tmp_path)]) == MADE
    assert sorted(path.name for path in (tmp_path / "1742").iterdir()) == [
        "contents.pdf", "cover.jpg", "declaration.json", "declaration.txt", "issue.pdf", "metadata.xml", "onix.xml",
    ]  # fmt: skip
    assert (tmp_path / "1742/contents.pdf").stat().st_size < 2_000_000
    assert json.loads((tmp_path / "register.jsonl").read_bytes())["number"] == 1742
    assert "No lawyer has confirmed" in capsys.readouterr().err
    assert main(["deposit", str(SAMPLE), "-o", str(tmp_path), "--country", "belgium"]) == MADE_WITH_ERRORS
    assert "Penal Code" in capsys.readouterr().err


def test_the_command_writes_what_the_validator_approved_and_raises_the_claim_when_asked(tmp_path: Path) -> None:
    assert main(["deposit", str(SAMPLE), "-o", str(tmp_path / "b")]) == MADE
    assert main(["deposit", str(SAMPLE), "-o", str(tmp_path / "u"), "--level", "u"]) == MADE
    for name in ("issue.pdf", "contents.pdf"):
        approved, raised = (tmp_path / level / "1742" / name for level in "bu")
        report = pdfa.validate_written(approved, pdfa.Flavour.PDFA_2B)
        assert report.passed, report.findings
        pairs = [pair for pair in zip(approved.read_bytes(), raised.read_bytes()) if pair[0] != pair[1]]
        assert pairs == [(ord("B"), ord("U"))]


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "there").write_text("a file")
    assert main(["deposit", str(SAMPLE), "-o", str(tmp_path / "there")]) == NOT_MADE
    assert "give a folder" in capsys.readouterr().err
