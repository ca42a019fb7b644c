"""`tarwisa preflight`: exit codes, words for people, JSON for programs."""

import datetime
import json
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from layouts.cli import main
from layouts.intake.first_issue import write_first_issue
from tests.layouts.press.preflight.sound import draw, sound, with_fault

PROJECT = Path(__file__).parents[4]


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    code = main(["preflight", *map(str, arguments)])
    out, err = capsys.readouterr()
    return code, out, err


def test_a_sound_file_passes(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(sound())
    code, out, err = run(capsys, tmp_path / "a.pdf")
    assert (code, out, err) == (0, f"{tmp_path / 'a.pdf'}: passes newspaper-x4\n", "")


def test_a_fault_is_one_line_and_status_1(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(with_fault(draw("1 0 0 rg 100 100 200 200 re f")))
    code, out, _ = run(capsys, tmp_path / "a.pdf")
    assert code == 1
    assert out.splitlines() == [
        "error: Something on the page is in DeviceRGB. Convert it to the CMYK of the press. (colour-rgb, page 1)",
        f"{tmp_path / 'a.pdf'}: does not pass newspaper-x4",
    ]


def test_json_names_file_profile_and_findings(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(sound("newspaper-x1a"))
    code, out, _ = run(capsys, tmp_path / "a.pdf", "--json", "--profile", "newspaper-x4")
    told = json.loads(out)
    assert (code, told["passes"], told["profile"]) == (1, False, "newspaper-x4")
    assert "pdfx-version" in {finding["code"] for finding in told["findings"]}


def test_another_ink_limit_is_another_answer(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(with_fault(draw("0.7 0.5 0.5 0.6 k 100 100 200 200 re f")))
    assert run(capsys, tmp_path / "a.pdf")[0] == 0
    assert run(capsys, tmp_path / "a.pdf", "--ink-limit", "220")[0] == 1


def test_what_is_no_pdf_is_refused_in_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_text("no PDF")
    code, out, err = run(capsys, tmp_path / "a.pdf")
    assert (code, out) == (2, "")
    assert err == f"{tmp_path / 'a.pdf'}: this is no PDF that can be read; export it again\n"
    assert run(capsys, tmp_path / "none.pdf")[0] == 2


def test_an_issue_folder_is_printed_and_checked(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    write_first_issue(tmp_path / "issue", "tabloid-bilingual", datetime.date(2026, 11, 24))
    code, out, _ = run(capsys, tmp_path / "issue", "--profile", "newspaper-x1a")
    assert code == 0 and out.endswith("passes newspaper-x1a\n")
    marked = ["make", str(tmp_path / "issue"), "-o", str(tmp_path / "m.pdf"), "--marks", "--ink-limit", "220"]
    assert main(marked) == 0
    with pikepdf.open(tmp_path / "m.pdf") as pdf:
        assert pdf.pages[0].MediaBox != pdf.pages[0].TrimBox
    assert run(capsys, tmp_path / "m.pdf", "--ink-limit", "220")[0] == 0


def test_making_an_issue_imports_no_preflight() -> None:
    code = (
        "import sys, layouts.cli, layouts.press.pdf; "
        "print([name for name in sys.modules if name.startswith('layouts.press.preflight')])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
