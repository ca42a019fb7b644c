"""The sample issue through the whole press: made twice, read back by two readers, checked by other programs' eyes."""

import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import msgspec
import pikepdf
import pypdfium2
import pytest

from layouts import cli
from layouts.report import Report
from tests.benchmarks.fidelity import (
    common,
    exact,
    folded,
    kind_of,
    pdfium_pages,
    poppler_pages,
    source_words,
    structure_words,
)

SAMPLE = Path(__file__).parents[2] / "examples" / "telegraaf-mensheid"
FOUND = {"Latin": 0.995, "Arabic": 0.995, "vocalised": 0.9}  # share of the source's words that a reader gives back
DEEP = 0.93  # of the type area's depth that every page's text reaches


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds sample.pdf, sample.issue and report.json."""
    folder = tmp_path_factory.mktemp("sample")
    places = ["-o", str(folder / "sample.pdf"), "--save", str(folder / "sample.issue")]
    assert cli.main(["make", str(SAMPLE), *places, "--report", str(folder / "report.json")]) == 0
    return folder


@pytest.fixture(scope="module")
def report(made: Path) -> Report:
    return msgspec.json.decode((made / "report.json").read_bytes(), type=Report)


def test_nothing_is_wrong_with_the_sample(report: Report) -> None:
    assert report.findings == ()
    assert report.pages == 8
    assert all(story.overset_words == 0 and story.pages for story in report.stories)


def test_the_latin_side_comes_first_and_the_arabic_side_after_it(report: Report) -> None:
    arabic = {page for story in report.stories if story.lang == "ar" for page in story.pages}
    latin = {page for story in report.stories if story.lang != "ar" for page in story.pages}
    assert latin == {1, 2, 3, 4} and arabic == {5, 6, 7, 8}


@pytest.mark.parametrize("reader", ["pdfium", "poppler"])
def test_the_words_of_the_source_are_found_again(made: Path, reader: str) -> None:
    if reader == "poppler" and not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not installed")
    pages = (pdfium_pages if reader == "pdfium" else poppler_pages)(made / "sample.pdf")
    read = Counter(folded(" ".join(pages).split(), exact))
    asked: dict[str, Counter[str]] = {kind: Counter() for kind in FOUND}
    for words in source_words(SAMPLE).values():
        for word in words:
            asked[kind_of(word)].update(folded([word], exact))
    for kind, share in FOUND.items():
        found = (asked[kind] & read).total()
        assert found >= share * asked[kind].total(), f"{reader}: {found} of {asked[kind].total()} {kind} words"


def test_the_structure_holds_every_story_in_order(made: Path) -> None:
    tree = structure_words(made / "sample.pdf")
    for slug, words in source_words(SAMPLE).items():
        assert common(words, tree) == len(words), slug


def test_pages_are_full_and_of_the_size_asked(made: Path) -> None:
    with pypdfium2.PdfDocument(made / "sample.pdf") as document:
        assert len(document) == 8
        for page in document:
            left, bottom, right, top = page.get_trimbox()
            assert (round(right - left, 1), round(top - bottom, 1)) == (819.2, 1077.2)
            text = page.get_textpage()
            lowest = min(text.get_rect(n)[1] for n in range(text.count_rects()))
            margin = 34.0
            assert (top - lowest - margin) / (top - bottom - 2 * margin) > DEEP


def test_the_same_folder_gives_the_same_bytes_in_another_process(made: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.pdf"
    command = [sys.executable, "-m", "layouts.cli", "make", str(SAMPLE), "-o", str(again)]
    subprocess.run(command, check=True, cwd=SAMPLE.parents[1])
    assert again.read_bytes() == (made / "sample.pdf").read_bytes()


def test_the_saved_issue_exports_to_the_same_bytes(made: Path, tmp_path: Path) -> None:
    out = tmp_path / "exported.pdf"
    assert cli.main(["export", str(made / "sample.issue"), "-o", str(out)]) == 0
    assert out.read_bytes() == (made / "sample.pdf").read_bytes()


@pytest.mark.parametrize(
    "command",
    [["qpdf", "--check"], ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=nullpage"], ["pdftoppm", "-r", "20", "-png"]],
    ids=["qpdf", "ghostscript", "poppler"],
)
def test_other_programs_read_it_without_complaint(made: Path, tmp_path: Path, command: list[str]) -> None:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    places = [str(tmp_path / "page")] if command[0] == "pdftoppm" else []
    run = subprocess.run([*command, str(made / "sample.pdf"), *places], capture_output=True, text=True)
    assert run.returncode == 0 and run.stderr == ""
    assert "WARNING" not in run.stdout and "Error" not in run.stdout


def test_it_says_that_it_is_pdf_x_4_with_a_press_profile(made: Path) -> None:
    with pikepdf.open(made / "sample.pdf") as document:
        intent = document.Root.OutputIntents[0]
        assert intent.S == pikepdf.Name.GTS_PDFX and "/DestOutputProfile" in intent
        assert b"PDF/X-4" in bytes(document.Root.Metadata.read_bytes())
        assert "/PageLabels" in document.Root
