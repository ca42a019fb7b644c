"""The doors through which files come in: for each, good files to begin with, and what a person does with such a file.

A door may answer with findings, with UnreadableInput or with OSError, which the command line and the desk both tell in
one line. Anything else is a fault of ours.
"""

import io
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

import msgspec
from PIL import Image

from fonts.library import Library
from layouts.findings import UnreadableInput
from layouts.intake.folder import read_folder
from layouts.press.preflight.check import preflight
from layouts.press.preflight.profiles import PROFILES
from layouts.produce import PressRoom, Settings
from layouts.storage.package import open_package

PROJECT: Final = Path(__file__).parents[2]
SAMPLE: Final = PROJECT / "examples/telegraaf-mensheid"
TOLD: Final = (UnreadableInput, OSError)
ISSUE: Final = '[publication]\ntitle = "Proef"\n[issue]\nnumber = 1\ndate = 2026-11-24\n'
STORY: Final = "---\ntitle: Goed nieuws\nlang: nl\n{more}---\nEen zin in een verhaal, وجملة في قصة.\n"


class Door(msgspec.Struct, frozen=True):
    """`share` of all inputs goes through this door."""

    name: str
    share: float
    seeds: Callable[[], list[bytes]]
    enter: Callable[[bytes, Path], object]


@cache
def room() -> PressRoom:
    return PressRoom(Library())


def written(folder: Path, data: bytes, place: str, *, more: str = "") -> Path:
    """An issue folder with a good story, and this file at its place."""
    for name in ("stories", "pictures", "fonts"):
        (folder / name).mkdir(exist_ok=True)
    for old in (*folder.glob("stories/*"), *folder.glob("pictures/*"), *folder.glob("fonts/*")):
        old.unlink()
    (folder / "issue.toml").write_text(ISSUE, encoding="utf-8")
    (folder / "stories/a.md").write_text(STORY.format(more=more), encoding="utf-8")
    (folder / place).write_bytes(data)
    return folder


def stories(*kinds: str) -> list[bytes]:
    return [path.read_bytes() for kind in kinds for path in sorted((SAMPLE / "stories").glob(f"*{kind}"))[::4]]


def word_files() -> list[bytes]:
    import docx

    document = docx.Document()
    document.add_heading("القطار يعود", 1)
    document.add_paragraph("Een alinea met ").add_run("vet").bold = True
    document.add_table(2, 2).cell(0, 0).text = "cel"
    data = io.BytesIO()
    document.save(data)
    return [data.getvalue()]


def pictures() -> list[bytes]:
    made: list[bytes] = []
    for mode in ("RGB", "CMYK", "L", "RGBA", "P", "1", "I;16"):
        for kind in ("JPEG", "PNG", "TIFF", "GIF"):
            data = io.BytesIO()
            try:
                Image.effect_noise((40, 30), 60).convert(mode if mode != "I;16" else "I").save(data, kind)
            except (OSError, ValueError):
                continue
            made.append(data.getvalue())
    return made


def faces() -> list[bytes]:
    paths = {record.path for family in ("Amiri", "Archivo Narrow") for record in Library().family(family)}
    return [Path(path).read_bytes() for path in sorted(paths)[:2]]


def packages() -> list[bytes]:
    return [path.read_bytes() for path in (PROJECT / "tests/layouts/storage/formats").glob("*.issue")]


def opened(data: bytes, folder: Path) -> None:
    (folder / "a.issue").write_bytes(data)
    issue = open_package(folder / "a.issue").issue
    room().compositor.compose(issue)


def made(place: str, more: str = "") -> Callable[[bytes, Path], object]:
    """The way of a file through the whole of `tarwisa make`."""
    return lambda data, folder: room().make(read_folder(written(folder, data, place, more=more)), Settings())


def read(place: str) -> Callable[[bytes, Path], object]:
    return lambda data, folder: read_folder(written(folder, data, place))


def set_in(data: bytes, folder: Path) -> None:
    written(folder, data, "fonts/own.ttf")
    copy = read_folder(folder)
    PressRoom(Library(copy.fonts)).make(copy, Settings())


@cache
def small_pdf() -> bytes:
    """One page with text in both scripts and a picture."""
    with tempfile.TemporaryDirectory() as folder:
        written(Path(folder), pictures()[0], "pictures/b.jpg", more="picture: b.jpg\n")
        return room().make(read_folder(folder), Settings()).pdfs[0]


DOORS: Final = (
    Door("stories in Markdown", 0.25, lambda: stories(".md"), read("stories/b.md")),
    Door("stories in plain text", 0.1, lambda: stories(".md"), read("stories/b.txt")),
    Door("stories from Word", 0.1, word_files, read("stories/b.docx")),
    Door("issue.toml", 0.1, lambda: [(SAMPLE / "issue.toml").read_bytes()], read("issue.toml")),
    Door("saved issues", 0.15, packages, opened),
    Door("pictures", 0.15, pictures, made("pictures/b.jpg", "picture: b.jpg\n")),
    Door("PDF files", 0.1, lambda: [small_pdf()], lambda data, _: preflight(data, PROFILES["newspaper-x4"])),
    Door("fonts", 0.05, faces, set_in),
)
