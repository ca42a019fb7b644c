"""HTML boxes: in the issue's fonts and inks at the frame's size, with nothing from outside and no endless layout."""

import io
import json
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from layouts import cli
from layouts.html import rendering
from layouts.html.process_inks import in_process_inks
from layouts.html.rendering import Renderer
from layouts.html.rows import NoRow, filled

ISSUE = """[publication]
title = { nl = "Proef", ar = "تجربة" }
[issue]
number = 9
date = 2026-11-24
[[box]]
html = "boxes/prayer.html"
rows = "boxes/prayer.csv"
size = "2x80mm"
page = 1
"""
STORY = "---\ntitle: Goed nieuws\nlang: nl\n---\nDit is een gewone zin in een gewoon verhaal.\n"
HTML = """<html lang="ar" dir="rtl"><body><h2 style="background:var(--ink-red);color:white">مواقيت الصلاة</h2>
<table><tr data-row><td>{المدينة}</td><td style="color:blue">{2}</td></tr></table></body></html>"""
CSV = "المدينة;الفجر\nالرباط;6:12\nفاس & مكناس;6:05\n"


def folder(place: Path, html: str = HTML, toml: str = ISSUE) -> Path:
    (place / "stories").mkdir(parents=True)
    (place / "boxes").mkdir()
    (place / "stories/a.md").write_text(STORY, encoding="utf-8")
    (place / "boxes/prayer.html").write_text(html, encoding="utf-8")
    (place / "boxes/prayer.csv").write_text(CSV, encoding="utf-8")
    (place / "issue.toml").write_text(toml, encoding="utf-8")
    return place


def make(place: Path, tmp_path: Path) -> tuple[int, list[dict[str, str]]]:
    report = tmp_path / "report.json"
    code = cli.main(["make", str(place), "-o", str(tmp_path / "out.pdf"), "--report", str(report)])
    return code, json.loads(report.read_text(encoding="utf-8"))["findings"]


def drawn_in(form: pikepdf.Object) -> list[tuple[str, list[str]]]:
    return [(str(one.operator), [str(value) for value in one.operands]) for one in pikepdf.parse_content_stream(form)]


def test_a_box_stands_on_its_page_in_the_issue_s_fonts_and_inks(tmp_path: Path) -> None:
    code, findings = make(folder(tmp_path / "i"), tmp_path)
    assert (code, findings) == (0, [])
    page = pypdfium2.PdfDocument(tmp_path / "out.pdf")[0].get_textpage().get_text_range()
    assert "6:12" in page and "6:05" in page
    with pikepdf.open(tmp_path / "out.pdf") as document:
        streams = [item for item in document.objects if isinstance(item, pikepdf.Stream)]
        form = max((one for one in streams if one.get("/Subtype") == "/Form"), key=lambda one: len(one.read_bytes()))
        fonts = {str(font.BaseFont).partition("+")[2] for font in form.Resources.Font.values()}
        assert fonts and all(name.startswith(("Amiri", "NotoSerif", "Noto-Serif")) for name in fonts)
        operators = {operator for operator, _ in drawn_in(form)}
        assert "k" in operators and not operators & {"rg", "RG", "g", "G", "cs"}


def test_the_same_box_is_the_same_bytes(tmp_path: Path) -> None:
    place = folder(tmp_path / "i")
    make(place, tmp_path)
    first = (tmp_path / "out.pdf").read_bytes()
    make(place, tmp_path)
    assert (tmp_path / "out.pdf").read_bytes() == first


@pytest.mark.parametrize(
    "address", ["http://example.org/a.png", "file:///etc/passwd", "../../outside.png", "//x/y.png"]
)
def test_nothing_is_fetched_from_outside_the_issue(address: str, tmp_path: Path) -> None:
    (tmp_path / "outside.png").write_bytes(b"\x89PNG")
    code, findings = make(
        folder(tmp_path / "i" / "j", HTML.replace("<table>", f'<img src="{address}"><table>')), tmp_path
    )
    assert code == 0
    assert [finding["code"] for finding in findings] == ["box-html"]
    assert "is not in the issue folder" in findings[0]["message"]


def test_a_box_with_more_than_its_room_is_an_error_that_says_so(tmp_path: Path) -> None:
    code, findings = make(folder(tmp_path / "i", HTML.replace("</table>", "</table>" + "<p>vol</p>" * 80)), tmp_path)
    assert code == 1 and "box-overset" in [finding["code"] for finding in findings]


def test_a_layout_that_does_not_end_costs_its_box_and_the_issue_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rendering, "SECONDS", 0.05)  # less than any layout takes
    monkeypatch.setattr(Renderer.__init__, "__defaults__", (0.05,))
    deep = "<div style='columns:3;float:left'>" * 40 + "<table><tr><td>x" * 40
    code, findings = make(folder(tmp_path / "i", f"<body>{deep}<p data-row>{{1}}</p></body>"), tmp_path)
    assert code == 1 and "box-failed" in [finding["code"] for finding in findings]
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")


def test_missing_libraries_are_one_finding_and_the_rest_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "weasyprint.py").write_text("raise OSError('cannot load library libpango-1.0-0')")
    monkeypatch.setenv("PYTHONPATH", str(broken))
    again = ISSUE + ISSUE[ISSUE.index("[[box]]") :]
    code, findings = make(folder(tmp_path / "i", toml=again), tmp_path)
    (told,) = [finding for finding in findings if finding["code"] == "html-libraries-missing"]
    assert code == 1 and "libpango" in told["message"] and "apt-get install" in told["advice"]
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("change", ['html = "boxes/none.html"', 'rows = "boxes/prayer.html"', 'html = "../../x.html"'])
def test_a_box_whose_files_cannot_be_read_is_a_finding(change: str, tmp_path: Path) -> None:
    key = change.partition(" ")[0]
    toml = "\n".join(change if line.startswith(key) else line for line in ISSUE.split("\n"))
    code, findings = make(folder(tmp_path / "i", toml=toml), tmp_path)
    assert code == 1 and [finding["code"] for finding in findings] == ["box-missing"]


@pytest.mark.parametrize("change", ['size = "9x80mm"', 'page = "ar:1"', "colour = 3"])
def test_a_box_that_cannot_be_booked_is_one_line(
    change: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key = change.partition(" ")[0]
    toml = ISSUE + change if key == "colour" else "\n".join(
        change if line.startswith(key) else line for line in ISSUE.split("\n")
    )  # fmt: skip
    assert cli.main(["make", str(folder(tmp_path / "i", toml=toml)), "-o", str(tmp_path / "out.pdf")]) == 2
    assert "issue.toml:" in capsys.readouterr().err


def test_rows_fill_the_marked_element_and_nothing_else() -> None:
    rows = [["a", "b"], ["1", "<2>"], ["3"]]
    assert (
        filled("<ul><li>x<li data-row>{a}{{}}{b}</li></ul>", rows) == "<ul><li>x<li>1{}&lt;2&gt;</li><li>3{}</li></ul>"
    )
    nested = filled('<div data-row class="r"><div>{a}</div></div>', rows)
    assert nested == '<div class="r"><div>1</div></div><div class="r"><div>3</div></div>'
    for page in ("<p>{a}</p>", "<p data-row>{a}", "<p data-row>{c}</p>"):
        with pytest.raises(NoRow):
            filled(page, rows)


def test_white_and_tints_do_not_overprint_and_black_does() -> None:
    document = pikepdf.new()
    page = document.add_blank_page(page_size=(50, 50))
    page.Contents = document.make_stream(
        b"0 g 0 0 9 9 re f 1 1 1 rg 0 0 9 9 re f 0.5 g 0 0 9 9 re f 0 0 1 RG 0 0 9 9 re S"
    )
    out = io.BytesIO()
    document.save(out)
    with pikepdf.open(io.BytesIO(in_process_inks(out.getvalue()))) as made:
        drawn = drawn_in(made.pages[0].obj)
    states = [operands[0] for operator, operands in drawn if operator == "gs"]
    assert states == ["/BlackOver", "/NothingOver", "/NothingOver"]
    assert ("K", ["1", "1", "0", "0"]) in drawn
