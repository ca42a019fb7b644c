"""What may be embedded, and what the list of fonts says."""

from pathlib import Path

import pytest

from fonts.library import Library
from fonts.licensing import licence
from fonts.listing import list_fonts
from tests.square import square_font


@pytest.mark.parametrize(
    ("fs_type", "embed", "subset"),
    [
        (0x000, True, True),  # installable
        (0x002, False, False),  # restricted
        (0x004, True, True),  # preview and print
        (0x008, True, True),  # editable
        (0x00A, True, True),  # restricted and editable: the less strict one counts
        (0x100, True, False),  # no subsetting
        (0x104, True, False),
        (0x200, False, False),  # bitmaps only
        (0x102, False, False),
    ],
)
def test_fs_type_says_what_may_be_embedded(fs_type: int, embed: bool, subset: bool) -> None:
    rights = licence(fs_type)
    assert (rights.may_embed, rights.may_subset) == (embed, subset)


def test_a_faces_rights_come_from_its_file(cache: Path, tmp_path: Path) -> None:
    (tmp_path / "a.ttf").write_bytes(square_font(fs_type=0x102))
    library = Library((tmp_path,), cache=cache)
    assert library.face("Square").fs_type == 0x102
    (row,) = (row for row in list_fonts(library) if row.family == "Square")
    assert (row.may_embed, row.file) == (False, str(tmp_path / "a.ttf"))
    assert row.embedding.startswith("may not be embedded without its maker's leave")


def test_the_list_names_scripts_and_axes(library: Library) -> None:
    rows = {(row.family, row.style): row for row in list_fonts(library)}
    assert rows["Amiri", "Regular"].scripts == ("Arabic", "Latin")
    assert rows["Noto Serif", "Italic"].scripts == ("Latin", "Greek", "Cyrillic")
    assert rows["Noto Serif", "Regular"].axes == ("wght 100–900", "wdth 62.5–100")
    assert rows["IBM Plex Sans Condensed", "Bold"].axes == ()
    assert all(row.may_embed and row.may_subset for row in rows.values())


def test_the_list_can_be_of_those_that_cover_a_text(library: Library) -> None:
    assert {row.family for row in list_fonts(library, "صلى ﷺ")} == {"Amiri", "Noto Sans Arabic", "Noto Kufi Arabic"}
    assert {row.family for row in list_fonts(library, "Ж Ω")} == {"Noto Serif", "Source Serif 4"}
    assert list_fonts(library, "漢") == ()


def test_the_list_is_in_order_of_names(library: Library) -> None:
    names = [(row.family.casefold(), row.style) for row in list_fonts(library)]
    assert names == sorted(names)
