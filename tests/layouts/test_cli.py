"""The command line: names, exit codes, one line for what is wrong, and never a traceback."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from layouts.cli import main
from layouts.commands.options import PRESETS, page_numbers
from layouts.commands.output import beside
from layouts.findings import UnreadableInput
from layouts.intake.first_issue import write_first_issue
from layouts.intake.folder import read_folder
from layouts.storage.package import open_issue, save

PROJECT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(PROJECT)}


def tarwisa(*arguments: str | Path, cwd: Path = PROJECT) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own."""
    command = [sys.executable, "-m", "layouts.cli", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, env=ENVIRONMENT, capture_output=True, text=True, timeout=120, check=False)


def refused(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """The one line on stderr of a command that must end with status 2."""
    assert main([str(argument) for argument in arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.endswith("\n") and err.count("\n") == 1, err
    return err[:-1]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The issue folder that `tarwisa new` makes."""
    place = tmp_path_factory.mktemp("new") / "issue"
    assert main(["new", str(place)]) == 0
    yield place


# ---- new ----


def test_new_makes_an_issue_in_two_scripts_with_nothing_wrong(folder: Path) -> None:
    copy = read_folder(folder)
    assert {story.direction for story in copy.issue.stories} == {"ltr", "rtl"}
    assert copy.findings == ()


def test_new_takes_a_template_by_name(tmp_path: Path) -> None:
    assert main(["new", str(tmp_path / "a"), "--template", "broadsheet"]) == 0
    assert read_folder(tmp_path / "a").issue.template == "broadsheet"


def test_new_overwrites_nothing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("keep")
    assert "there is something here already; give the name of a new folder" in refused(capsys, "new", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_new_on_a_full_disk_names_the_folder_and_leaves_nothing_in_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = Path.write_text

    def fail(path: Path, text: str, encoding: str) -> int:
        if path.name == "issue.toml":
            raise OSError(28, "No space left on device")
        return write(path, text, encoding=encoding)

    monkeypatch.setattr(Path, "write_text", fail)
    folder = tmp_path / "first"
    assert main(["new", str(folder)]) == 2
    assert capsys.readouterr().err == f"{folder}: no space left on device; give another place, or make room\n"
    assert not list(folder.iterdir())


def test_new_with_an_unknown_template_makes_nothing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    line = refused(capsys, "new", tmp_path / "a", "--template", "broadsheat")
    assert line == 'no template is named "broadsheat"; did you mean "broadsheet"?'
    assert not (tmp_path / "a").exists()


# ---- fonts ----


def test_fonts_lists_families_scripts_and_rights(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fonts"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "Amiri Regular: Arabic, Latin; may be embedded" in lines


def test_fonts_for_programs_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fonts", "--json", "--covers", "قطار"]) == 0
    rows = json.loads(capsys.readouterr().out)
    families = {row["family"] for row in rows}
    assert "Amiri" in families
    assert "Newsreader" not in families


# ---- what is wrong with a command ----


@pytest.mark.parametrize(
    "arguments",
    [(), ("mke",), ("make",), ("make", "a", "b"), ("make", "a", "--preset", "x5"), ("fonts", "--jsn"), ("export",)],
)
def test_bad_usage_is_one_line_and_status_2(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    assert "--help`" in refused(capsys, *arguments)


def test_a_folder_that_is_not_there_is_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    line = refused(capsys, "make", tmp_path / "none")
    assert line == f"{tmp_path}/none: there is no such folder; give the folder that holds issue.toml"


def test_a_mistake_in_issue_toml_is_told_with_its_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, folder: Path
) -> None:
    write_first_issue_with(tmp_path / "a", "binding", "bindign")
    line = refused(capsys, "make", tmp_path / "a")
    assert line == f'{tmp_path}/a/issue.toml:20: unknown key "bindign" in [issue]; did you mean "binding"?'


def write_first_issue_with(folder: Path, old: str, new: str) -> None:
    import datetime

    write_first_issue(folder, "tabloid-bilingual", datetime.date(2026, 11, 24))
    file = folder / "issue.toml"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("option", ["-o", "--save", "--report"])
def test_an_output_that_cannot_be_written_is_told_before_any_work(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, folder: Path, option: str
) -> None:
    assert "this is a folder; give the name of a file" in refused(capsys, "make", folder, option, tmp_path)
    line = refused(capsys, "make", folder, option, tmp_path / "no" / "out")
    assert "there is no such folder to write in" in line


def test_two_outputs_of_one_name_are_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path, folder: Path) -> None:
    assert "the same name" in refused(capsys, "make", folder, "-o", tmp_path / "a", "--report", tmp_path / "a")


def test_an_issue_is_not_overwritten_by_its_own_pdf(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.issue").write_bytes(b"")
    line = refused(capsys, "export", tmp_path / "a.issue", "-o", tmp_path / "a.issue")
    assert "the issue itself would be overwritten" in line


def test_what_is_no_issue_is_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.issue").write_text("hello")
    assert "this is no .issue file" in refused(capsys, "export", tmp_path / "a.issue")
    assert "there is no such file" in refused(capsys, "export", tmp_path / "b.issue")


def test_page_numbers_and_ranges() -> None:
    assert page_numbers("1,3-5, 2") == (1, 3, 4, 5, 2)
    assert page_numbers(None) == ()
    for wrong in ("", "a", "5-3", "1-", "-2", "1,,2", "٣", "999999999999"):
        with pytest.raises(UnreadableInput, match="no page and no range"):
            page_numbers(wrong)


def test_the_pdf_lies_beside_what_it_is_made_of(tmp_path: Path) -> None:
    assert beside(f"{tmp_path}/news/7/") == f"{tmp_path}/news/7.pdf"
    assert beside(f"{tmp_path}/7.issue") == f"{tmp_path}/7.pdf"


# ---- what is made ----


@pytest.fixture(scope="module")
def made(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of all that `make` wrote of the new issue."""
    out = tmp_path_factory.mktemp("made")
    options = ["-o", f"{out}/a.pdf", "--save", f"{out}/a.issue", "--report", f"{out}/a.json"]
    assert main(["make", str(folder), *options]) in (0, 1)
    return out


def test_make_runs_at_once_on_what_new_made(made: Path) -> None:
    assert (made / "a.pdf").read_bytes().startswith(b"%PDF-")
    report = json.loads((made / "a.json").read_text(encoding="utf-8"))
    assert [finding for finding in report["findings"] if finding["severity"] == "error"] == []


def test_make_explains_the_lines_of_a_story(
    capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path
) -> None:
    slug = next(story.slug for story in read_folder(folder).issue.stories if story.lang == "ar")
    assert main(["make", str(folder), "-o", f"{tmp_path}/a.pdf", "--explain", slug]) in (0, 1)
    told = capsys.readouterr().out
    assert "paragraph 1, " in told and "price 1 = line 1" in told and "next best: end it after" in told
    assert main(["make", str(folder), "-o", f"{tmp_path}/a.pdf", "--explain", "nothing"]) == 2
    assert "no story on the pages has the slug nothing" in capsys.readouterr().err


def test_the_report_has_the_keys_of_the_contract(made: Path, folder: Path) -> None:
    report = json.loads((made / "a.json").read_text(encoding="utf-8"))
    assert list(report) == ["pages", "words", "output", "stories", "findings", "seconds", "makeup"]
    assert list(report["seconds"]) == ["compose", "export", "total"]
    assert report["output"] == f"{made}/a.pdf"
    assert report["words"] == sum(story.words for story in read_folder(folder).issue.stories)
    for story in report["stories"]:
        assert list(story) == ["slug", "lang", "words", "pages", "overset_words"]
        assert story["pages"] and not story["overset_words"]
    for finding in report["findings"]:
        assert list(finding) == ["severity", "code", "message", "advice", "page", "story", "frame"]
    for page in report["makeup"]:
        assert list(page) == ["page", "proven", "price", "fill", "terms"]
        assert all(list(term) == ["name", "price", "block"] for term in page["terms"])


def test_a_saved_issue_exports_to_the_same_pages(made: Path, tmp_path: Path) -> None:
    assert main(["export", str(made / "a.issue"), "-o", str(tmp_path / "b.pdf")]) in (0, 1)
    assert (tmp_path / "b.pdf").read_bytes() == (made / "a.pdf").read_bytes()


def test_export_takes_pages_and_splits_them(made: Path, tmp_path: Path) -> None:
    report = tmp_path / "a.json"
    options = ["-o", str(tmp_path / "a.pdf"), "--pages", "2,1", "--split", "--report", str(report)]
    assert main(["export", str(made / "a.issue"), *options]) in (0, 1)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a-1.pdf", "a-2.pdf", "a.json"]
    assert json.loads(report.read_text(encoding="utf-8"))["pages"] == 2


def test_a_page_that_is_not_there_is_one_line(capsys: pytest.CaptureFixture[str], made: Path, tmp_path: Path) -> None:
    line = refused(capsys, "export", made / "a.issue", "--pages", "99", "-o", tmp_path / "a.pdf")
    assert line.startswith("--pages: there is no page 99; the issue has pages 1 to ")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_picture_is_status_1_with_the_file_written(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    write_first_issue_with(tmp_path / "a", "x", "x")
    story = tmp_path / "a/stories/03-en-bref.md"
    story.write_text(story.read_text(encoding="utf-8").replace("priority: 4", "picture: gone.jpg"), encoding="utf-8")
    capsys.readouterr()
    assert main(["make", str(tmp_path / "a"), "-o", str(tmp_path / "a.pdf")]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "error: picture gone.jpg is not in pictures/; put it there, or mend its name (picture-missing, " in err
    assert (tmp_path / "a.pdf").exists()


# ---- as a process ----


def test_help_loads_argparse_and_our_commands_and_no_more() -> None:
    code = (
        "import argparse, gettext, gc, locale, shutil, textwrap, time, typing, sys; known = set(sys.modules);"
        "import layouts.cli; layouts.cli.main(['--help']);"
        "print(*sorted(set(sys.modules) - known), file=sys.stderr)"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True)
    ours = {name for name in run.stderr.split() if name.startswith(("layouts.cli", "layouts.commands"))}
    assert set(run.stderr.split()) == {"layouts", *ours}
    assert "make" in run.stdout


def test_a_reader_that_goes_away_is_one_line_and_no_traceback() -> None:
    command = [sys.executable, "-m", "layouts.cli", "fonts", "--json"]
    process = subprocess.Popen(
        command, cwd=PROJECT, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    err = process.stderr.read()
    assert process.wait() == 2
    assert err == "the reader of the output went away before all was written\n"
    process.stderr.close()


def test_an_interrupted_command_ends_with_130_and_says_nothing(tmp_path: Path) -> None:
    # a shell's background jobs are started with the signal ignored, and so is what they start
    heed = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    begin = f"{heed}; import sys; from layouts import cli; print('begun', flush=True); sys.exit(cli.main(sys.argv[1:]))"
    process = subprocess.Popen(
        [sys.executable, "-c", begin, "make", "examples/telegraaf-mensheid", "-o", str(tmp_path / "a.pdf")],
        cwd=PROJECT,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None and process.stdout.readline() == "begun\n"
    time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert err == ""
    assert list(tmp_path.iterdir()) == []


def test_presets_are_those_of_the_press() -> None:
    from layouts.press.presets import PRESETS as OF_PRESS

    assert set(PRESETS) == set(OF_PRESS)


def test_a_second_make_keeps_what_was_changed_by_hand(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "first"
    saved = tmp_path / "first.issue"
    command = ["make", str(folder), "-o", str(tmp_path / "a.pdf"), "--save", str(saved)]
    assert main(["new", str(folder)]) == 0 and main(command) == 0
    issue = open_issue(saved)
    page = issue.pages[0]
    frame = msgspec.structs.replace(page.frames[0], locked=True)
    pages = (msgspec.structs.replace(page, frames=(frame, *page.frames[1:])), *issue.pages[1:])
    save(msgspec.structs.replace(issue, pages=pages), saved)
    capsys.readouterr()
    assert main(command) == 0
    assert "(hand-kept, page 1)" in capsys.readouterr().err
    assert open_issue(saved).pages == pages
    assert main([*command, "--afresh"]) == 0
    assert open_issue(saved) == issue
