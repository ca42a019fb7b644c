"""Links: there, gone, another file than was placed, or none that can be read; and in which colours."""

from pathlib import Path

from PIL import Image

from layouts.intake.link_state import LinkState, link_state
from layouts.intake.pictures import read_picture_file
from layouts.model.issue import Picture
from layouts.storage.package import read_picture


def placed(folder: Path, mode: str = "RGB", name: str = "photo.jpg") -> Picture:
    Image.new(mode, (40, 30)).save(folder / name)
    return read_picture_file(folder / name).picture


def test_a_file_that_is_there_tells_its_colours(tmp_path: Path) -> None:
    for mode, name, space in (("RGB", "a.jpg", "RGB"), ("CMYK", "b.jpg", "CMYK"), ("L", "c.png", "Grey")):
        assert link_state(placed(tmp_path, mode, name), read_picture) == LinkState("present", space)


def test_a_file_that_is_gone_is_missing(tmp_path: Path) -> None:
    picture = placed(tmp_path)
    Path(picture.source).unlink()
    assert link_state(picture, read_picture).status == "missing"


def test_another_file_of_the_same_name_is_changed_and_no_picture_is_damaged(tmp_path: Path) -> None:
    picture = placed(tmp_path)
    Image.new("RGB", (41, 30)).save(picture.source)
    assert link_state(picture, read_picture) == LinkState("changed", "RGB")
    Path(picture.source).write_bytes(b"no picture at all")
    assert link_state(picture, read_picture).status == "damaged"
