"""Font files that are broken, gone or changed, and what is remembered of files on disk."""

import os
from pathlib import Path

import pytest

from fonts.cache import INDEX
from fonts.library import Library
from tests.square import square_font

WHOLE = square_font()
NO_OUTLINES = WHOLE.replace(b"glyf", b"glyx", 1)
BAD_HEAD = WHOLE.replace(b"\x5f\x0f\x3c\xf5", b"\0\0\0\0")


def library_of(folder: Path, **files: bytes) -> Library:
    folder.mkdir(exist_ok=True)
    for name, data in files.items():
        (folder / f"{name}.ttf").write_bytes(data)
    return Library((folder,), cache=folder / "cache")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b"<html>not found</html>", "is not an OpenType font"),
        (WHOLE[:9], "is cut short"),
        (WHOLE[:100], "is cut short: its table"),
        (WHOLE[:-3000], "is cut short: its table"),
        (b"wOF2" + WHOLE[4:], "is a web font: install the same font as .ttf or .otf"),
        (NO_OUTLINES, "has no outlines to print from"),
        (WHOLE.replace(b"cmap", b"cmax", 1), "lacks the table 'cmap'"),
        (BAD_HEAD, "is damaged: its head table is not one"),
        (square_font(letters=""), "has no characters"),
        (b"ttcf" + b"\xff" * 40, "is cut short"),
    ],
)
def test_a_broken_file_is_left_out_with_its_reason(tmp_path: Path, data: bytes, reason: str) -> None:
    library = library_of(tmp_path, broken=data, whole=WHOLE)
    assert library.rejected[str(tmp_path / "broken.ttf")].startswith(reason)
    assert library.match("Square").exact


@pytest.mark.parametrize("length", range(0, len(WHOLE), 97))
def test_a_file_cut_anywhere_is_left_out(tmp_path: Path, length: int) -> None:
    assert str(tmp_path / "cut.ttf") in library_of(tmp_path, cut=WHOLE[:length]).rejected


def test_a_file_that_goes_away_after_it_was_found_is_passed_over(tmp_path: Path) -> None:
    library = library_of(tmp_path, a=WHOLE, b=square_font(weight=700))
    (tmp_path / "a.ttf").unlink()
    match = library.match("Square")
    assert (match.face.weight, match.exact) == (700, False)
    assert library.rejected[str(tmp_path / "a.ttf")] == "cannot be read (No such file or directory)"


def test_the_second_library_reads_no_font_files_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = library_of(tmp_path, a=WHOLE, broken=b"nothing")
    monkeypatch.setattr("fonts.cache.read_records", lambda path: pytest.fail(f"{path} was read again"))
    second = library_of(tmp_path)
    assert second.records == first.records
    assert second.rejected == first.rejected


def test_a_file_that_changed_is_read_again(tmp_path: Path) -> None:
    first = library_of(tmp_path, a=WHOLE).face("Square")
    library = library_of(tmp_path, a=square_font(letters="abc"))
    assert library.face("Square").key != first.key
    assert not library.face("Square").covers("d")


@pytest.mark.parametrize("damage", [b"", b"\x81", b"not an index", os.urandom(500)])
def test_a_damaged_index_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    records = library_of(tmp_path, a=WHOLE).records
    (tmp_path / "cache" / INDEX).write_bytes(damage)
    assert library_of(tmp_path).records == records


def test_a_damaged_instance_is_made_anew(tmp_path: Path) -> None:
    variable = square_font(axis=(300, 700))
    data = library_of(tmp_path, v=variable).face("Square", weight=600).data
    (kept,) = (tmp_path / "cache" / "faces").iterdir()
    whole = kept.read_bytes()
    for damage in (b"", whole[:100], whole[:-1] + b"\xff"):
        kept.write_bytes(damage)
        assert library_of(tmp_path).face("Square", weight=600).data == data
    assert kept.read_bytes() == whole


def test_a_cache_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.ttf").write_bytes(square_font(axis=(300, 700)))
    in_the_way = tmp_path / "a file, where a folder should be"
    in_the_way.write_text("")
    library = Library((tmp_path,), cache=in_the_way / "cache")
    assert library.match("Square", weight=600).exact


def test_other_folders_fonts_stay_in_the_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = tmp_path / "cache"
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.ttf").write_bytes(WHOLE)
        Library((tmp_path / name,), cache=cache)
    monkeypatch.setattr("fonts.cache.read_records", lambda path: pytest.fail(f"{path} was read again"))
    assert Library((tmp_path / "one",), cache=cache).match("Square").exact
