"""`tarwisa import`: copy of every kind becomes an issue folder that `make` takes with no hand touch."""

import json
import re
from pathlib import Path

import pytest
from PIL import Image

from layouts import cli
from layouts.intake.changes import reverted
from tests.layouts.intake.wordpress_site import OPENING, SENTENCES, export, item, picture


def run(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


def test_an_export_of_forty_posts_becomes_an_issue_with_no_hand_touch(tmp_path: Path) -> None:
    (tmp_path / "export.xml").write_bytes(export(40))
    report, made, out = tmp_path / "import.json", tmp_path / "make.json", tmp_path / "out.pdf"
    assert run("import", tmp_path / "export.xml", "--into", tmp_path / "issue", "--report", report) == 0
    assert run("make", tmp_path / "issue", "-o", out, "--report", made) == 0
    assert out.read_bytes().startswith(b"%PDF-")
    told, stories = json.loads(report.read_text()), json.loads(made.read_text())["stories"]
    assert len(told["stories"]) == len(stories) == 40
    assert all(story["pages"] and story["overset_words"] == 0 for story in stories)
    languages = {story["lang"] for story in stories}
    assert languages == {"ar", "fr", "en", "es", "nl"}


def test_every_sentence_of_every_post_stands_in_its_story_but_for_what_the_list_of_changes_says(tmp_path: Path) -> None:
    (tmp_path / "export.xml").write_bytes(export(40))
    report = tmp_path / "import.json"
    run(
        "import",
        tmp_path / "export.xml",
        "--into",
        tmp_path / "issue",
        "--report",
        report,
        "--without",
        "quotes,spaces",
    )
    texts = {path.name: path.read_text() for path in (tmp_path / "issue/stories").iterdir()}
    words = set(re.findall(r"\w+", " ".join(texts.values())))
    for sentences in SENTENCES.values():
        assert set(re.findall(r"\w+", " ".join(sentences))) <= words


def test_pictures_beside_the_export_are_found_by_their_addresses_and_copied(tmp_path: Path) -> None:
    uploads = tmp_path / "site/uploads/2026/11"
    uploads.mkdir(parents=True)
    Image.new("RGB", (60, 40), "red").save(uploads / "port.jpg")
    Image.new("RGB", (60, 40), "blue").save(uploads / "port-300x200.jpg")
    meta = "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>901</wp:meta_value></wp:postmeta>"
    text = OPENING + item(1, content="Un texte.", more=meta) + picture(901, "port-300x200.jpg") + "</channel></rss>"
    (tmp_path / "site/export.xml").write_text(text)
    assert run("import", tmp_path / "site/export.xml", "--into", tmp_path / "issue") == 0
    (story,) = (tmp_path / "issue/stories").iterdir()
    assert "picture: port.jpg\ncaption: Une légende\n" in story.read_text()
    assert (tmp_path / "issue/pictures/port.jpg").read_bytes() == (uploads / "port.jpg").read_bytes()


def test_a_picture_that_is_not_there_waits_in_the_head_as_a_remark(tmp_path: Path) -> None:
    text = OPENING + item(1, content='Un.\n\n<img src="http://x/uploads/a.jpg">') + "</channel></rss>"
    (tmp_path / "export.xml").write_text(text)
    assert run("import", tmp_path / "export.xml", "--into", tmp_path / "issue") == 0
    (story,) = (tmp_path / "issue/stories").iterdir()
    assert "# picture: http://x/uploads/a.jpg" in story.read_text()


def test_every_change_of_the_report_can_be_taken_back_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text('Un titre\n\nIl a dit "oui" , hier soir devant la gare ; et puis rien.\n')
    report = tmp_path / "r.json"
    run("import", tmp_path / "a.txt", "--into", tmp_path / "i", "--report", report)
    changes = json.loads(report.read_text())["changes"]
    (story,) = (tmp_path / "i/stories").iterdir()
    text = story.read_text().rstrip("\n").rpartition("\n")[2]
    assert {"quotes", "spaces"} <= {change["what"] for change in changes}
    from layouts.model.changes import Change

    for change in reversed(changes):
        text = reverted(text, Change(**change))
    assert text == 'Il a dit "oui" , hier soir devant la gare ; et puis rien.'


def test_a_second_import_goes_behind_the_first_and_the_issue_file_stays(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Un titre\n\nUn texte assez long pour être une histoire.\n")
    run("import", tmp_path / "a.txt", "--into", tmp_path / "i")
    (tmp_path / "i/issue.toml").write_text("[issue]\nnumber = 9\ndate = 2026-11-24\n")
    run("import", tmp_path / "a.txt", "--into", tmp_path / "i")
    assert sorted(path.name for path in (tmp_path / "i/stories").iterdir()) == ["01-a.md", "02-a.md"]
    assert "number = 9" in (tmp_path / "i/issue.toml").read_text()


def test_only_stories_since_a_day_and_no_more_than_a_number(tmp_path: Path) -> None:
    (tmp_path / "export.xml").write_bytes(export(30))
    report = tmp_path / "r.json"
    run(
        "import",
        tmp_path / "export.xml",
        "--into",
        tmp_path / "i",
        "--since",
        "2026-11-20",
        "--limit",
        "3",
        "--report",
        report,
    )
    told = json.loads(report.read_text())
    assert len(told["stories"]) == 3
    assert {finding["code"] for finding in told["findings"]} >= {"story-too-old", "story-beyond-limit"}


@pytest.mark.parametrize("arguments", [["nowhere.xml"], ["a.xml", "--since", "yesterday"], ["a.xml", "--limit", "-1"]])
def test_what_cannot_be_imported_is_one_line(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.xml").write_text("<rss")
    first, *others = arguments
    assert run("import", tmp_path / first, *others, "--into", tmp_path / "i") == 2
    said = capsys.readouterr().err
    assert len(said.strip().splitlines()) == 1 and "Traceback" not in said
    assert not (tmp_path / "i").exists()


def test_a_source_of_the_issue_file_is_read_when_the_issue_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "i"
    folder.mkdir()
    (folder / "export.xml").write_bytes(export(12))
    source = '[[source]]\nwxr = "export.xml"\nsince = 2026-11-05\nlimit = 4\nsection = "Du site"\n'
    (folder / "issue.toml").write_text("[issue]\nnumber = 9\ndate = 2026-11-24\n" + source)
    made = tmp_path / "make.json"
    assert run("make", folder, "-o", tmp_path / "out.pdf", "--report", made) == 0
    told = json.loads(made.read_text())
    assert len(told["stories"]) == 4 and all(story["pages"] for story in told["stories"])


@pytest.mark.parametrize("source", ["since = 2026-11-05", 'wxr = "a.xml"\nsize = 3', 'file = "a.xml"\nsince = "hier"'])
def test_a_source_that_cannot_be_is_one_line(source: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "issue.toml").write_text(f"[issue]\nnumber = 9\ndate = 2026-11-24\n[[source]]\n{source}\n")
    assert run("make", tmp_path, "-o", tmp_path / "out.pdf") == 2
    assert re.match(r".*issue\.toml:\d: ", capsys.readouterr().err)


def test_copy_goes_into_a_new_saved_issue_and_behind_the_stories_of_an_old_one(tmp_path: Path) -> None:
    from layouts.storage.package import open_issue

    (tmp_path / "export.xml").write_bytes(export(6))
    package = tmp_path / "n.issue"
    assert run("import", tmp_path / "export.xml", "--into", package) == 0
    first = open_issue(package)
    assert len(first.stories) == 6 and first.pages
    (tmp_path / "a.txt").write_text("Un titre\n\nUn texte assez long pour être une histoire à lui seul.\n")
    assert run("import", tmp_path / "a.txt", "--into", package) == 0
    second = open_issue(package)
    assert [story.slug for story in second.stories] == [*(story.slug for story in first.stories), "a"]
    assert second.pages == first.pages
    assert run("export", package, "-o", tmp_path / "out.pdf") in (0, 1)
