"""The .issue package: what was saved is what is opened, the same bytes each time, and damage is told in one line."""

import hashlib
import os
import random
import zipfile
from pathlib import Path

import msgspec
import pytest

from layouts.findings import UnreadableInput
from layouts.intake.folder import read_folder
from layouts.model.frame import PictureFrame, Shape, TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page
from layouts.model.story import Run
from layouts.storage.aside import write_aside
from layouts.storage.package import open_issue, read_picture, save
from tests.makers import make_paragraph


@pytest.fixture(scope="module")
def issue() -> Issue:
    """The sample's copy, with a page that has a frame of every kind."""
    copy = read_folder("examples/telegraaf-mensheid").issue
    caption = msgspec.structs.replace(make_paragraph("صورة", "caption", "ar"), runs=(Run("صورة", isolate="auto"),))
    frames = (
        TextFrame(1, Rect(10, 20, 300.5, 400), columns=3, gutter=11.34),
        TextFrame(2, Rect(10, 420, 300.5, 20), content=(caption,), story=copy.stories[0].slug),
        PictureFrame(3, Rect(0, 0, 100, 50), copy.pictures[0].key, crop=Rect(0, 0.1, 1, 0.8)),
        Shape(4, Rect(0, 0, 1, 1), fill="Black"),
    )
    page = Page(1, 1, "front", "rtl", "ar", frames)
    return msgspec.structs.replace(copy, pages=(page,), threads=(Thread((copy.stories[0].slug,), (1,)),))


def without_sources(issue: Issue) -> Issue:
    pictures = tuple(msgspec.structs.replace(picture, source="") for picture in issue.pictures)
    return msgspec.structs.replace(issue, pictures=pictures)


def test_what_was_saved_is_what_is_opened(issue: Issue, tmp_path: Path) -> None:
    save(issue, tmp_path / "a.issue")
    assert without_sources(open_issue(tmp_path / "a.issue")) == without_sources(issue)


def test_pictures_come_out_of_the_package(issue: Issue, tmp_path: Path) -> None:
    save(issue, tmp_path / "a.issue")
    for picture in open_issue(tmp_path / "a.issue").pictures:
        assert hashlib.sha256(read_picture(picture)).hexdigest().startswith(picture.key)


def test_an_opened_issue_saves_over_itself_to_the_same_bytes(issue: Issue, tmp_path: Path) -> None:
    path = tmp_path / "a.issue"
    save(issue, path)
    first = path.read_bytes()
    save(open_issue(path), path)
    assert path.read_bytes() == first


def test_the_parts_unzipped_into_a_folder_open_too(issue: Issue, tmp_path: Path) -> None:
    save(issue, tmp_path / "a.issue")
    with zipfile.ZipFile(tmp_path / "a.issue") as package:
        package.extractall(tmp_path / "parts")
    opened = open_issue(tmp_path / "parts")
    assert without_sources(opened) == without_sources(issue)
    assert read_picture(opened.pictures[0])


def test_a_part_is_readable_json_with_a_line_for_each_value(issue: Issue, tmp_path: Path) -> None:
    save(issue, tmp_path / "a.issue")
    with zipfile.ZipFile(tmp_path / "a.issue") as package:
        assert package.namelist()[0] == "mimetype"
        text = package.read("pages/0001-ar.json").decode()
    assert '   "type": "picture"' in text
    assert "صورة" in text
    assert '"isolate": "auto"' in text


def test_a_cut_package_is_one_line(issue: Issue, tmp_path: Path) -> None:
    path = tmp_path / "a.issue"
    save(issue, path)
    data = path.read_bytes()
    for length in (0, 10, len(data) // 2, len(data) - 5):
        path.write_bytes(data[:length])
        with pytest.raises(UnreadableInput) as caught:
            open_issue(path)
        assert "\n" not in str(caught.value)
        assert str(caught.value).startswith(f"{path}: ")


def test_damage_anywhere_is_one_line_or_does_no_harm(issue: Issue, tmp_path: Path) -> None:
    path = tmp_path / "a.issue"
    save(issue, path)
    data = path.read_bytes()
    chance = random.Random(2)
    with zipfile.ZipFile(path) as package:
        end_of_json = min(info.header_offset for info in package.infolist() if info.filename.startswith("pictures/"))
    places = [chance.randrange(end_of_json) for _ in range(60)]
    places += [len(data) - chance.randrange(2000) for _ in range(60)]
    for place in places:
        broken = bytearray(data)
        broken[place - 1] ^= 1 << chance.randrange(8)
        path.write_bytes(broken)
        try:
            opened = open_issue(path)
        except UnreadableInput as error:
            assert "\n" not in str(error)
        else:
            assert without_sources(opened) == without_sources(issue)


@pytest.mark.parametrize(
    ("part", "old", "new", "message"),
    [
        ("issue.json", '"format": 3', '"format": 4', "written by a newer Tarwisa (format 4); update this one"),
        ("issue.json", '"binding": "left"', '"binding": "top"', "issue.json cannot be read: invalid enum value 'top'"),
        ("issue.json", '"columns": 5', '"columns": 0', "issue.json: the page's setup leaves no page"),
        ("pages/0001-ar.json", '"columns": 3', '"colums": 3', "contains unknown field `colums`"),
        ("pages/0001-ar.json", '"id": 2', '"id": 1', "frame 1 is there twice"),
        ("pages/0001-ar.json", '"columns": 3', '"columns": ""', "expected `int`, got `str` - at `$.frames[0].columns`"),
        ("issue.json", "pages/0001-ar.json", "../secret.json", "“../secret.json” is no name of a part"),
        ("issue.json", "pages/0001-ar.json", "pages/0002.json", "pages/0002.json is missing"),
        ("issue.json", '"pages/0001-ar.json"', '"pages/0001-ar.json", "pages/0001-ar.json"', "is named twice"),
        ("issue.json", '"columns": 5', '"columns": 500000', "issue.json: the page has more columns than any"),
        ("pages/0001-ar.json", '"columns": 3', '"columns": 4000000', "frame 1 has more columns than any"),
        ("pages/0001-ar.json", '"width": 300.5', '"width": 3e300', "frame 1 is larger than any page"),
        ("styles.json", '"leading": 10.5', '"leading": 1e-9', "has a size of nothing"),
        ("styles.json", "[", "{", "styles.json cannot be read: "),
    ],
)
def test_a_part_edited_wrongly_is_told_with_its_place(
    issue: Issue, tmp_path: Path, part: str, old: str, new: str, message: str
) -> None:
    save(issue, tmp_path / "a.issue")
    with zipfile.ZipFile(tmp_path / "a.issue") as package:
        package.extractall(tmp_path / "parts")
    file = tmp_path / "parts" / part
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(UnreadableInput) as caught:
        open_issue(tmp_path / "parts")
    assert message in str(caught.value)


def test_parts_and_pictures_without_end_are_one_line(
    issue: Issue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.issue"
    save(issue, path)
    monkeypatch.setattr("layouts.storage.package.LONGEST_PICTURE", 100)
    with pytest.raises(OSError, match="it is longer than any picture"):
        read_picture(open_issue(path).pictures[0])
    with pytest.raises(OSError, match="this file is longer than any of its kind"):
        read_picture(issue.pictures[0])
    monkeypatch.setattr("layouts.storage.package.LONGEST_ISSUE", 10_000)
    with pytest.raises(UnreadableInput, match=r"a\.issue: its parts are too long to be an issue"):
        open_issue(path)


def test_what_is_no_package_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="there is no such file; give an .issue file"):
        open_issue(tmp_path / "none.issue")
    (tmp_path / "a.issue").write_text("hello")
    with pytest.raises(UnreadableInput, match="this is no .issue file"):
        open_issue(tmp_path / "a.issue")
    (tmp_path / "folder").mkdir()
    with pytest.raises(UnreadableInput, match="issue.json is missing"):
        open_issue(tmp_path / "folder")


def test_a_failed_write_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.pdf"
    write_aside(path, b"old")

    def fail(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space left") as told:
        write_aside(path, b"new")
    assert told.value.filename == str(path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_is_followed_and_what_is_no_file_is_written_to_as_it_stands(tmp_path: Path) -> None:
    (tmp_path / "real.pdf").write_bytes(b"old")
    (tmp_path / "link.pdf").symlink_to(tmp_path / "real.pdf")
    write_aside(tmp_path / "link.pdf", b"new")
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "real.pdf").read_bytes() == b"new"
    write_aside("/dev/null", b"nothing")
    assert not Path("/dev/null").is_file()
