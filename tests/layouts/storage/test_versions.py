"""Earlier versions: what a file held before it was saved over comes back byte for byte, twenty times."""

from pathlib import Path

import msgspec
import pytest

from layouts.findings import UnreadableInput
from layouts.model.issue import Issue
from layouts.storage.package import open_issue, save
from layouts.storage.versions import KEPT, folder_of, keep, package_of, versions

SAVED = Path(__file__).parent / "formats/1.issue"


def numbered(number: int) -> Issue:
    issue = open_issue(SAVED)
    return msgspec.structs.replace(issue, dateline=msgspec.structs.replace(issue.dateline, number=number))


def test_what_is_saved_over_comes_back_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "a.issue"
    save(numbered(1), path)
    first = path.read_bytes()
    assert versions(path) == ()
    save(numbered(2), path)
    [version] = versions(path)
    assert package_of(version, path) == first
    path.write_bytes(package_of(version, path))
    assert open_issue(path).dateline.number == 1


def test_twenty_versions_are_kept_the_latest_first_and_alike_parts_once(tmp_path: Path) -> None:
    path = tmp_path / "a.issue"
    for number in range(1, KEPT + 6):
        save(numbered(number), path)
    kept = versions(path)
    assert [version.number for version in kept] == list(range(KEPT + 4, 4, -1))
    parts = list((folder_of(path.resolve(), None) / "parts").iterdir())
    assert {part.name for part in parts} == {member.hash for version in kept for member in version.members}
    assert len(parts) == len(kept[0].members) + KEPT - 1  # issue.json alone differs
    for version in kept:
        assert package_of(version, path)


def test_saving_the_same_twice_makes_no_version_more(tmp_path: Path) -> None:
    path = tmp_path / "a.issue"
    for _ in range(3):
        save(numbered(1), path)
    assert len(versions(path)) == 1


def test_what_is_no_package_is_not_kept(tmp_path: Path) -> None:
    assert keep(tmp_path / "none.issue") is None
    (tmp_path / "a.issue").write_text("hello")
    assert keep(tmp_path / "a.issue") is None


@pytest.mark.parametrize("limit", ["MOST_MEMBERS", "LARGEST"])
def test_a_bomb_is_not_unpacked_in_order_to_be_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    path = tmp_path / "a.issue"
    save(numbered(1), path)
    monkeypatch.setattr(f"layouts.storage.versions.{limit}", 3)
    assert keep(path) is None
    save(numbered(2), path)
    assert open_issue(path).dateline.number == 2 and versions(path) == ()


def test_a_version_whose_parts_are_gone_or_damaged_is_one_line(tmp_path: Path) -> None:
    path = tmp_path / "a.issue"
    for number in (1, 2):
        save(numbered(number), path)
    [version] = versions(path)
    part = folder_of(path.resolve(), None) / "parts" / version.members[1].hash
    part.write_bytes(b"x")
    with pytest.raises(UnreadableInput, match="is gone or damaged; take another"):
        package_of(version, path)
    part.unlink()
    with pytest.raises(UnreadableInput, match="is gone or damaged; take another"):
        package_of(version, path)


def test_an_issue_is_saved_though_no_version_can_be_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.issue"
    save(numbered(1), path)
    (tmp_path / "full").write_text("no folder")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "full"))
    save(numbered(2), path)
    assert open_issue(path).dateline.number == 2
