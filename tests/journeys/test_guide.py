"""What the user guide says is so: its commands run, its menus, keys and buttons are there, in its three languages."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from gather_words import read_translations
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication

from desktop.actions.bindings import MENUS
from desktop.actions.registry import ACTIONS
from desktop.dialogs.guide import Guide, guide_file

PROJECT = Path(__file__).parents[2]
GUIDE = PROJECT / "docs/guide"
LANGUAGES = ("en", "fr", "ar")
# **File > New issue…** (`Ctrl+N`); the keys may be left out
MENU = re.compile(r"\*\*(?P<menu>[^*>]+) > (?P<label>[^*]+)\*\*(?: \(`(?P<keys>[^`]+)`\))?")
BUTTON = re.compile(r"\*\*(?P<label>[^*>]+)\*\*")
LINK = re.compile(r"\]\((?P<target>[^)]+)\)")
PICTURE = 60_000  # bytes of one, at most


def text(language: str) -> str:
    return (GUIDE / f"{language}.md").read_text(encoding="utf-8")


def prose(language: str) -> str:
    """The guide without its blocks of commands and examples, and without marks of direction."""
    return re.sub(r"```.*?```|\u200e", "", text(language), flags=re.DOTALL)


def commands(language: str) -> list[str]:
    blocks = re.findall(r"```sh\n(.*?)```", text(language), flags=re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def words(language: str) -> dict[str, set[str]]:
    """English texts of the desk, and how this language says them."""
    found: dict[str, set[str]] = {}
    for (_, english), forms in read_translations(PROJECT / f"desktop/translations/desk_{language}.ts").items():
        found.setdefault(english, set()).update(forms)
    return found


def test_every_command_of_the_guide_runs_as_it_says(tmp_path: Path) -> None:
    """One after another in an empty folder; `# 1` behind a command says that it ends with 1."""
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}
    assert len(commands("en")) > 9
    for line in commands("en"):
        program, *arguments = shlex.split(line, comments=True)
        assert program == "tarwisa"
        done = subprocess.run(
            [sys.executable, "-P", "-m", "layouts.cli", *arguments],
            cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300,
        )  # fmt: skip
        assert done.returncode == (1 if line.endswith("# 1") else 0), f"{line}\n{done.stderr}"
    made = ("le-phare.pdf", "le-phare.issue", "proof.pdf", "sheets.pdf", "le-phare.epub", "report.json")
    assert [name for name in (*made, "out/batch.html", "deposit") if not (tmp_path / name).exists()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_has_the_same_commands_and_pictures_in_every_language(language: str) -> None:
    assert commands(language) == commands("en")
    assert re.findall(r"```\w*", text(language)) == re.findall(r"```\w*", text("en"))
    pictures = re.findall(r"pictures/(\w+)-(\w+)\.png", text(language))
    assert [name for _, name in pictures] == [name for _, name in re.findall(r"pictures/(\w+)-(\w+)\.png", text("en"))]
    assert {tag for tag, _ in pictures} == {language}
    assert text(language).count("\n## ") == text("en").count("\n## ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_menus_and_keys_are_those_of_the_desk(language: str) -> None:
    known = words(language) if language != "en" else {}
    rows = {
        (menu.replace("&", ""), label): row
        for row in ACTIONS
        for menu in known.get(MENUS.get(row.menu, ""), {MENUS.get(row.menu, "")})
        for label in known.get(row.label, {row.label})
    }
    named = list(MENU.finditer(prose(language)))
    assert len(named) >= 9
    for found in named:
        row = rows.get((found["menu"], found["label"]))
        assert row is not None, found[0]
        if found["keys"]:
            assert found["keys"] in row.keys.split("; "), found[0]


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_its_buttons_are_called_as_on_the_desk(language: str) -> None:
    shown = {form for forms in words(language).values() for form in forms}
    named = [found["label"] for found in BUTTON.finditer(MENU.sub("", prose(language)))]
    assert len(named) >= 5
    assert [label for label in named if label not in shown] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_it_links_to_is_there_and_small(language: str) -> None:
    for found in LINK.finditer(text(language)):
        target = GUIDE / found["target"]
        assert target.is_file(), found["target"]
        if target.suffix == ".png":
            assert target.stat().st_size < PICTURE, found["target"]


def test_the_desk_shows_the_guide_in_its_language_with_pictures_that_fit() -> None:
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([])
    assert guide_file("nl") == guide_file("en")
    path = guide_file("ar")
    assert path is not None
    guide = Guide(path)
    guide.show()
    app.processEvents()
    assert guide.document().begin().text() == "ترويسة: دليل الاستعمال"
    assert guide.horizontalScrollBar().maximum() == 0
    guide.anchorClicked.emit(QUrl("fr.md"))
    assert guide.path.name == "fr.md" and "Tarwisa : le guide" in guide.document().toPlainText()
    guide.close()
