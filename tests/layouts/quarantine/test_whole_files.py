"""Files are read whole, but none that is longer than any of its kind, and no device without an end."""

import errno
from pathlib import Path

import pytest

from layouts.intake import pictures
from layouts.intake.arrivals import arrivals_of
from layouts.intake.limits import LONGEST_TEXT
from layouts.intake.received import Wishes
from layouts.quarantine.whole_files import whole_file


def test_a_file_as_long_as_may_be_is_read_and_one_longer_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"x" * 2000)
    assert whole_file(path, 2000) == b"x" * 2000
    with pytest.raises(OSError, match=r"longer than any of its kind") as caught:
        whole_file(path, 1999)
    assert caught.value.errno == errno.EFBIG and caught.value.filename == str(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such device")
def test_a_device_without_an_end_is_refused() -> None:
    with pytest.raises(OSError, match=r"longer than any of its kind"):
        whole_file(Path("/dev/zero"), 3 * 2**20)


def test_a_story_of_many_gigabytes_is_told_and_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    with open(path, "wb") as file:
        file.truncate(LONGEST_TEXT * 1000)  # sparse: it takes no room on the disk
    [arrival] = arrivals_of(path, Wishes(), tmp_path / "kept")
    assert not arrival.is_usable
    assert arrival.findings[0].message == "a.md: this file is longer than any of its kind (16 MB)"


def test_a_picture_of_many_gigabytes_is_told_and_not_read(tmp_path: Path) -> None:
    path = tmp_path / "b.jpg"
    with open(path, "wb") as file:
        file.truncate(2**40)
    with pytest.raises(OSError, match=r"longer than any of its kind \(1024 MB\)"):
        pictures.read_picture_file(path)
