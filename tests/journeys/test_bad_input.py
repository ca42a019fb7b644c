"""Bad and absurd input through the command itself: one clear line or a finding, no traceback, no lost word."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from layouts import cli

ISSUE = '[publication]\ntitle = "Proef"\n[issue]\nnumber = 1\ndate = 2026-11-24\n'
GOOD = "---\ntitle: Goed nieuws\nlang: nl\n---\nDit is een gewone zin in een gewoon verhaal.\n"


def write(folder: Path, story: str | bytes = "", *, toml: str = "", name: str = "b.md") -> Path:
    """An issue folder with a good story, another one, and more in issue.toml."""
    (folder / "stories").mkdir(parents=True)
    (folder / "issue.toml").write_text(ISSUE + toml, encoding="utf-8")
    (folder / "stories" / "a.md").write_text(GOOD, encoding="utf-8")
    if story:
        data = story if isinstance(story, bytes) else story.encode("utf-8", "surrogatepass")
        (folder / "stories" / name).write_bytes(data)
    return folder


def headed(text: str, more: str = "") -> str:
    return f"---\ntitle: Vreemd\nlang: nl\n{more}---\n{text}\n"


STORIES: dict[str, str | bytes] = {
    "a word of 5,000 letters": headed("woord " + "a" * 5000 + " einde " + "ب" * 3200),
    "500 marks on one letter": headed("a" + "\u0301" * 500 + " en ب" + "\u064e" * 500),
    "signs no face has": headed("Tekst \U0001f600 中文 ⵜⴰⵎⴰⵣⵉⵖⵜ einde"),
    "bidi controls left open": headed("Tekst \u202e omgekeerd \u2066 open \u2067 en \u202b nog eens"),
    "nothing but zero width": headed("\u200b\u200c\u200d\u2060\ufeff"),
    "a paragraph of 10,000 words": headed("woord " * 10_000),
    "3,000 paragraphs of a word": headed("\n\n".join(["woord"] * 3000)),
    "a headline of 600 words": f"---\ntitle: {'woord ' * 600}\nlang: nl\n---\nkort\n",
    "quotations 1,000 deep": headed("> " * 1000 + "diep"),
    "5,000 asterisks": headed("*" * 5000),
    "an empty file": b"\n",
    "front matter alone": "---\ntitle: Kaal\n---\n",
    "front matter left open": "---\ntitle: Open\ntekst zonder einde",
    "a byte order mark and CRLF": b"\xef\xbb\xbf---\r\ntitle: Vreemd\r\nlang: nl\r\n---\r\ntekst\r\n",
    "UTF-16": headed("tekst in zestien bits").encode("utf-16"),
    "NUL bytes": b"---\ntitle: Nul\n---\nte\0kst\n",
    "no encoding known": bytes(range(1, 256)),
    "a page of 6,000 digits": headed("tekst", f"page: {'9' * 6000}\n"),
    "a page and a priority that are none": headed("tekst", "page: 999\npriority: 77\n"),
}


def words_told(report: Path) -> int:
    told = json.loads(report.read_text(encoding="utf-8"))
    return sum(story["words"] for story in told["stories"])


@pytest.mark.parametrize("name", STORIES)
def test_a_strange_story_costs_no_other_its_place(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(tmp_path / "issue", STORIES[name])
    out, report = tmp_path / "out.pdf", tmp_path / "report.json"
    code = cli.main(["make", str(folder), "-o", str(out), "--report", str(report)])
    said = capsys.readouterr().err
    assert code in (0, 1)
    assert "Traceback" not in said
    assert out.read_bytes().startswith(b"%PDF-")
    told = json.loads(report.read_text(encoding="utf-8"))
    good = next(story for story in told["stories"] if story["slug"] == "a")
    assert good["pages"] and good["overset_words"] == 0
    # what is not told as a story is told as a finding
    assert len(told["stories"]) == 2 or told["findings"]


def truncated_jpeg(path: Path) -> None:
    Image.effect_noise((400, 300), 60).convert("RGB").save(path, "JPEG")
    path.write_bytes(path.read_bytes()[:2000])


PICTURES: dict[str, Callable[[Path], object]] = {
    "text that calls itself a picture": lambda path: path.write_text("nonsense"),
    "no bytes at all": lambda path: path.write_bytes(b""),
    "half a JPEG": truncated_jpeg,
    "144 megapixels": lambda path: Image.new("1", (12_000, 12_000)).save(path, "PNG"),
    "30,000 by 30,000 pixels": lambda path: Image.new("1", (30_000, 30_000)).save(path, "PNG"),
    "one pixel": lambda path: Image.new("L", (1, 1)).save(path, "PNG"),
    "sixteen bits": lambda path: Image.new("I;16", (300, 200)).save(path, "PNG"),
    "a strip 100 times as wide as high": lambda path: Image.new("RGB", (2000, 20), "red").save(path, "PNG"),
    "a tower 100 times as high as wide": lambda path: Image.new("RGB", (20, 2000), "red").save(path, "PNG"),
    "none of that name": lambda path: None,
}


@pytest.mark.parametrize("name", PICTURES)
def test_a_strange_picture_is_a_finding_and_its_story_is_set(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(tmp_path / "issue", headed("tekst bij een beeld", "picture: beeld.png\n"))
    (folder / "pictures").mkdir()
    PICTURES[name](folder / "pictures" / "beeld.png")
    out, report = tmp_path / "out.pdf", tmp_path / "report.json"
    assert cli.main(["make", str(folder), "-o", str(out), "--report", str(report)]) in (0, 1)
    assert "Traceback" not in capsys.readouterr().err
    assert out.exists()
    told = json.loads(report.read_text(encoding="utf-8"))
    assert all(story["overset_words"] == 0 for story in told["stories"]) and len(told["stories"]) == 2


@pytest.mark.parametrize("name", ["x" * 5000, "../../../etc/passwd", ".", "http://example.org/a.jpg"])
def test_a_picture_name_that_can_be_no_file_leaves_the_issue_whole(name: str, tmp_path: Path) -> None:
    folder = write(tmp_path / "issue", headed("tekst bij een beeld", f"picture: {name}\n"))
    report = tmp_path / "report.json"
    assert cli.main(["make", str(folder), "-o", str(tmp_path / "out.pdf"), "--report", str(report)]) == 1
    told = json.loads(report.read_text(encoding="utf-8"))
    assert [finding["code"] for finding in told["findings"]] == ["picture-missing"]
    assert all(story["pages"] and story["overset_words"] == 0 for story in told["stories"])


SETTINGS = {
    "invalid TOML": "a = = 1",
    "an unknown key": "[page]\nsise = [1, 2]",
    "a size below zero": "[page]\nsize = [-1, 5]",
    "margins larger than the page": "[page]\nmargins = [200, 200, 200, 200]",
    "40 columns": "[page]\ncolumns = 40",
    "a gutter wider than the page": "[page]\ngutter = 500",
    "no baseline distance": "[page]\nbaseline = 0",
    "type of no size": "[style.body]\nsize = 0",
    "no number": "[style.body]\nsize = nan",
    "type larger than any page": "[style.body]\nsize = 1e9",
    "a page larger than a PDF can have": "[page]\nsize = [1e9, 1e9]",
    "a bleed of kilometres": "[page]\nbleed = 1e9",
    "a million pages at a time": "[makeup]\nstep = 1000000",
    "a number of 5,000 digits": "[page]\ncolumns = " + "9" * 5000,
    "lists 5,000 deep": "a = " + "[" * 5000,
    "an ink that is none": '[style.body]\nink = "Mauve"',
    "a section without an id": "[[section]]\npages = 2",
}


@pytest.mark.parametrize("name", SETTINGS)
def test_settings_that_cannot_be_are_one_line_with_file_and_line(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(tmp_path / "issue", toml=SETTINGS[name] + "\n")
    out = tmp_path / "out.pdf"
    assert cli.main(["make", str(folder), "-o", str(out)]) == 2
    said = capsys.readouterr().err
    assert len(said.strip().splitlines()) == 1
    assert said.startswith(f"{folder / 'issue.toml'}:")
    assert not out.exists()


def test_too_much_copy_for_the_pages_asked_is_counted_to_the_word(tmp_path: Path) -> None:
    folder = write(tmp_path / "issue", headed("woord " * 9000), toml="pages = 1\n")
    report = tmp_path / "report.json"
    assert cli.main(["make", str(folder), "-o", str(tmp_path / "out.pdf"), "--report", str(report)]) == 1
    told = json.loads(report.read_text(encoding="utf-8"))
    assert told["pages"] == 1
    assert sum(story["overset_words"] for story in told["stories"]) > 5000
    assert any(finding["code"] == "overset-text" for finding in told["findings"])


def test_broken_fonts_of_the_issue_are_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write(tmp_path / "issue")
    (folder / "fonts").mkdir()
    (folder / "fonts" / "kapot.ttf").write_bytes(b"\0\1\0\0broken")
    assert cli.main(["make", str(folder), "-o", str(tmp_path / "out.pdf")]) in (0, 1)
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 cut off", b"no zip at all"])
def test_a_package_that_is_none_is_one_line(data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package = tmp_path / "nummer.issue"
    package.write_bytes(data)
    assert cli.main(["export", str(package), "-o", str(tmp_path / "out.pdf")]) == 2
    said = capsys.readouterr().err
    assert len(said.strip().splitlines()) == 1 and said.startswith(str(package))
