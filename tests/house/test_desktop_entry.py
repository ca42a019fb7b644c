"""The desktop entry and the kind of file: what a Linux desktop reads of Tarwisa is true of Tarwisa."""

import configparser
import xml.etree.ElementTree as xml
from pathlib import Path

from desktop.language import LANGUAGES
from layouts.cli import parser
from layouts.storage.package import save
from tests.house.sources import PROJECT
from tests.makers import make_issue

DESKTOP = PROJECT / "packaging/desktop"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry() -> configparser.SectionProxy:
    read = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(DESKTOP / "tarwisa.desktop", encoding="utf-8")
    return read["Desktop Entry"]


def test_the_desktop_entry_opens_the_editor_and_speaks_every_language_of_the_desk() -> None:
    found = entry()
    program, *arguments = found["Exec"].split()
    assert program == found["TryExec"] == "tarwisa"
    assert parser().parse_args([word for word in arguments if word != "%f"]).command == "edit"
    for key in ("GenericName", "Comment"):
        assert {tag for tag in LANGUAGES if f"{key}[{tag}]" in found} == set(LANGUAGES) - {"en"}


def test_a_saved_issue_is_known_by_its_first_bytes(tmp_path: Path) -> None:
    root = xml.parse(DESKTOP / "tarwisa.xml").getroot()
    kind = root.find(f"{MIME}mime-type")
    assert kind is not None and kind.get("type") == entry()["MimeType"].rstrip(";")
    path = tmp_path / "a.issue"
    save(make_issue(), path)
    content = path.read_bytes()
    matches = list(kind.iter(f"{MIME}match"))
    assert len(matches) == 2
    for match in matches:
        value = (match.get("value") or "").encode().decode("unicode_escape").encode("latin-1")
        at = int(match.get("offset") or -1)
        assert content[at : at + len(value)] == value
