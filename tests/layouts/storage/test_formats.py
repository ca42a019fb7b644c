"""Packages of every format open: older ones brought up to date, newer ones as far as they are understood."""

import zipfile
from pathlib import Path

import msgspec
import pytest

from layouts.findings import UnreadableInput
from layouts.model.issue import Issue
from layouts.model.made import made_page, settings_of
from layouts.model.page import Guide
from layouts.storage.formats import FORMAT, MIGRATIONS
from layouts.storage.package import open_issue, open_package, save
from layouts.storage.parts import OWN_WORDS, Contents
from tests.layouts.storage.stored_fields import stored_fields

FORMATS = Path(__file__).parent / "formats"


def test_every_field_of_an_issue_has_its_place_in_the_package() -> None:
    alike = {name for name in Contents.__struct_fields__ if name not in OWN_WORDS}
    parts = {"styles", "masters", "stories", "pages", "pictures"}
    assert alike | parts == set(Issue.__struct_fields__)


@pytest.mark.parametrize("number", range(1, FORMAT))
def test_a_package_of_an_older_format_opens_and_is_saved_in_the_present_one(number: int, tmp_path: Path) -> None:
    opened = open_package(FORMATS / f"{number}.issue")
    assert (opened.format, opened.is_newer, opened.left_out) == (number, False, ())
    assert opened.issue.stories and opened.issue.pages
    save(opened.issue, tmp_path / "a.issue")
    again = open_package(tmp_path / "a.issue")
    assert again.format == FORMAT
    assert [story.title for story in again.issue.stories] == [story.title for story in opened.issue.stories]


def test_what_an_older_package_says_of_its_make_up_still_holds_where_nobody_changed_anything() -> None:
    """Or a second make would take a field that came later for something that people did."""
    issue = open_package(FORMATS / "2.issue").issue
    assert settings_of(issue) == dict(issue.made.settings)
    assert tuple(map(made_page, issue.pages)) == issue.made.pages
    master = msgspec.structs.replace(issue.masters[0], guides=(Guide(True, 300.0),))
    drawn = msgspec.structs.replace(issue, masters=(master, *issue.masters[1:]))
    assert [name for name, said in settings_of(drawn).items() if said != dict(issue.made.settings)[name]] == ["masters"]


def test_every_older_format_has_its_migration_and_its_package() -> None:
    assert set(MIGRATIONS) == set(range(1, FORMAT))
    assert {path.stem for path in FORMATS.glob("*.issue")} == {str(number) for number in MIGRATIONS}


def test_what_a_package_holds_is_what_its_format_says() -> None:
    """A program of the same format refuses what it does not know, and one of an older format opens a newer package
    read-only. So a field, a kind of value or a choice more is another format: FORMAT is raised, MIGRATIONS gets a step
    and the tests a package of the format before. Until a format has been released its listing may be made anew."""
    listed = (FORMATS / f"fields-{FORMAT}.txt").read_text(encoding="utf-8")
    assert stored_fields() == listed, "python -m tests.layouts.storage.stored_fields writes the listing anew"


@pytest.fixture
def parts(tmp_path: Path) -> Path:
    """A saved issue unzipped, to be changed by hand."""
    save(open_issue(FORMATS / "1.issue"), tmp_path / "a.issue")
    with zipfile.ZipFile(tmp_path / "a.issue") as package:
        package.extractall(tmp_path / "parts")
    return tmp_path / "parts"


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_newer_package_opens_without_what_is_not_known_and_says_where_that_was(parts: Path) -> None:
    known = open_issue(parts)
    page = next((parts / "pages").iterdir())
    change(parts / "issue.json", f'"format": {FORMAT}', f'"format": {FORMAT + 1},\n "hologram": [1, 2]')
    change(page, '"frames": [', '"frames": [\n  {"type": "film", "id": 900, "rect": [0, 0, 1, 1]},')
    opened = open_package(parts)
    assert opened.is_newer
    assert opened.issue == known
    assert opened.left_out == ("issue.json.hologram", f"pages/{page.name}.frames[0]")


def test_a_newer_package_is_never_half_understood_by_the_command_line(parts: Path) -> None:
    change(parts / "issue.json", f'"format": {FORMAT}', f'"format": {FORMAT + 1}')
    with pytest.raises(UnreadableInput, match="written by a newer Tarwisa"):
        open_issue(parts)


def test_a_newer_package_that_lacks_what_must_be_there_is_one_line(parts: Path) -> None:
    change(parts / "issue.json", f'"format": {FORMAT}', f'"format": {FORMAT + 1}')
    change(parts / "issue.json", '"binding": "left"', '"binding": "top"')
    with pytest.raises(UnreadableInput, match="binding"):
        open_package(parts)


@pytest.mark.parametrize("format", ["0", '"2"', "true", "-1", "null"])
def test_a_format_that_is_none_is_one_line(parts: Path, format: str) -> None:
    change(parts / "issue.json", f'"format": {FORMAT}', f'"format": {format}')
    with pytest.raises(UnreadableInput, match="does not say which format it has"):
        open_package(parts)


def test_unchanged_parts_are_the_same_objects() -> None:
    from layouts.storage.parts import values_of

    issue = open_issue(FORMATS / "1.issue")
    story = msgspec.structs.replace(issue.stories[0], priority=4)
    edited = msgspec.structs.replace(issue, stories=(story, *issue.stories[1:]))
    before, after = values_of(issue), values_of(edited)
    changed = {name for name in after if after[name][1] is not before[name][1]} - {"issue.json"}
    assert len(changed) == 1
