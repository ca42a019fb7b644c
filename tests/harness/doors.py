"""The doors through which files come in: for each, good files to begin with, and what a person does with such a file.

A door may answer with findings, with UnreadableInput or with OSError, which the command line and the desk both tell in
one line. Anything else is a fault of ours.
"""

import datetime
import tempfile
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

import msgspec

from fonts.library import Library
from layouts.batch.issue_of_row import issue_of_row
from layouts.batch.ledger import Ledger, Order, last_order
from layouts.batch.plan import read_plans
from layouts.exchange.idml_in import read_idml
from layouts.exchange.sla_in import read_sla
from layouts.findings import UnreadableInput
from layouts.intake.folder import read_folder
from layouts.intake.importing import import_into, receive
from layouts.intake.received import Wishes
from layouts.model.issue import Issue
from layouts.press.preflight.check import preflight
from layouts.press.preflight.profiles import PROFILES
from layouts.press.presets import preset_named
from layouts.produce import PressRoom, Settings
from layouts.storage.package import open_package
from layouts.storage.recovery import recoverable
from tests.harness import samples

TOLD: Final = (UnreadableInput, OSError)
DAY: Final = datetime.date(2026, 11, 24)
ISSUE: Final = '[publication]\ntitle = "Proef"\n[issue]\nnumber = 1\ndate = 2026-11-24\n'
BOX: Final = '[[box]]\nhtml = "boxes/b.html"\nrows = "boxes/b.csv"\nsize = "2x60mm"\n'
STORY: Final = "---\ntitle: Goed nieuws\nlang: nl\n{more}---\nEen zin in een verhaal, وجملة في قصة.\n"
FOLDERS: Final = ("stories", "pictures", "fonts", "adverts", "boxes")


class Door(msgspec.Struct, frozen=True):
    """`share` of all inputs goes through this door."""

    name: str
    share: float
    seeds: Callable[[], list[bytes]]
    enter: Callable[[bytes, Path], object]


@cache
def room() -> PressRoom:
    return PressRoom(Library())


def written(folder: Path, data: bytes, place: str, *, more: str = "", issue: str = ISSUE) -> Path:
    """An issue folder with a good story, and this file at its place."""
    for name in FOLDERS:
        (folder / name).mkdir(exist_ok=True)
        for old in (folder / name).iterdir():
            old.unlink()
    (folder / "issue.toml").write_text(issue, encoding="utf-8")
    (folder / "stories/a.md").write_text(STORY.format(more=more), encoding="utf-8")
    (folder / place).write_bytes(data)
    return folder


def opened(data: bytes, folder: Path) -> None:
    (folder / "a.issue").write_bytes(data)
    composed(open_package(folder / "a.issue").issue)


def composed(issue: Issue) -> None:
    room().compositor.compose(issue)


def made(place: str, *, more: str = "", issue: str = ISSUE) -> Callable[[bytes, Path], object]:
    """The way of a file through the whole of `tarwisa make`."""
    return lambda data, folder: room().make(
        read_folder(written(folder, data, place, more=more, issue=issue)), Settings()
    )


def with_advert(kind: str) -> str:
    """An issue that has an advert of this kind."""
    return ISSUE + f'[[advert]]\nfile = "adverts/b.{kind}"\nsize = "2x60mm"\n'


def boxed(data: bytes, folder: Path) -> None:
    written(folder, data, "boxes/b.html", issue=ISSUE + BOX)
    (folder / "boxes/b.csv").write_text(samples.LISTED, encoding="utf-8")
    room().make(read_folder(folder), Settings())


def read(place: str) -> Callable[[bytes, Path], object]:
    return lambda data, folder: read_folder(written(folder, data, place))


def imported(name: str) -> Callable[[bytes, Path], object]:
    """The way of a file through `tarwisa import`, and the issue folder that it became."""

    def enter(data: bytes, folder: Path) -> None:
        (folder / name).write_bytes(data)
        with tempfile.TemporaryDirectory(dir=folder) as into:
            incoming, findings, title = receive([str(folder / name)], Wishes(paper=("Proef",)))
            import_into(Path(into), incoming, findings, title=title, today=DAY)
            read_folder(Path(into))

    return enter


def laid_out(name: str) -> Callable[[bytes, Path], object]:
    """A layout of another program, as it opens."""

    def enter(data: bytes, folder: Path) -> None:
        (folder / name).write_bytes(data)
        issue, _ = (read_idml if name.endswith(".idml") else read_sla)(folder / name, DAY)
        composed(issue)

    return enter


def planned(name: str) -> Callable[[bytes, Path], object]:
    """A plan of a batch, with its rows, as far as the issues that it asks for."""

    def enter(data: bytes, folder: Path) -> None:
        for weekly in (folder / "plan/weekly", folder / "plan/2026/weekly"):
            weekly.mkdir(parents=True, exist_ok=True)
            for kind in FOLDERS:
                (weekly / kind).mkdir(exist_ok=True)
            written(weekly, STORY.format(more="").encode(), "stories/a.md")
        (folder / "plan/rows.csv").write_text(samples.ROWS, encoding="utf-8")
        (folder / "plan" / name).write_bytes(data)
        for task in read_plans([str(folder / "plan" / name)], Settings())[:3]:
            with tempfile.TemporaryDirectory(dir=folder) as scratch:
                issue_of_row(task, Path(scratch))

    return enter


def chosen_preset(data: bytes, folder: Path) -> None:
    (folder / "own.toml").write_bytes(data)
    preset_named(str(folder / "own.toml"))


def set_in(data: bytes, folder: Path) -> None:
    written(folder, data, "fonts/own.ttf")
    copy = read_folder(folder)
    PressRoom(Library(copy.fonts)).make(copy, Settings())


def recovered(data: bytes, folder: Path) -> None:
    """A journal as a crash left it, in lines whose checksums are right where they were."""
    journal = folder / "journals/0001"
    journal.mkdir(parents=True, exist_ok=True)
    lines = [line.partition(b" ")[2] if line[8:9] == b" " else line for line in data.splitlines()]
    log = data if len(data) % 2 else b"".join(b"%08x %s\n" % (zlib.crc32(line), line) for line in lines)
    (journal / "edits.log").write_bytes(log)
    (journal / "origin.json").write_bytes(samples.ORIGIN)
    for found in recoverable(folder / "journals"):
        composed(found.issue)


def templated(data: bytes, folder: Path) -> None:
    """A template of one's own beside the issue."""
    (folder / "own").mkdir(exist_ok=True)
    (folder / "own/template.toml").write_bytes(data)
    issue = 'template = "own"\n' + ISSUE
    room().make(read_folder(written(folder, STORY.format(more="").encode(), "stories/b.md", issue=issue)), Settings())


def resumed(data: bytes, folder: Path) -> None:
    """What a batch had written down of its work."""
    state = folder / "out/.tarwisa"
    state.mkdir(parents=True, exist_ok=True)
    for name in ("order.json", "records.jsonl"):
        (state / name).write_bytes(data)
    Ledger(folder / "out", last_order(folder / "out") or Order(inputs=()))


@cache
def small_pdf() -> bytes:
    """One page with text in both scripts and a picture."""
    with tempfile.TemporaryDirectory() as folder:
        written(Path(folder), samples.pictures()[0], "pictures/b.jpg", more="picture: b.jpg\n")
        return room().make(read_folder(folder), Settings()).pdfs[0]


DOORS: Final = (
    Door("stories in Markdown", 0.09, lambda: samples.stories(".md"), read("stories/b.md")),
    Door("stories in plain text", 0.05, lambda: samples.stories(".md"), read("stories/b.txt")),
    Door("stories from Word", 0.06, samples.word_files, read("stories/b.docx")),
    Door("issue.toml", 0.08, lambda: [(samples.SAMPLE / "issue.toml").read_bytes()], read("issue.toml")),
    Door("saved issues", 0.1, samples.packages, opened),
    Door("pictures", 0.08, samples.pictures, made("pictures/b.jpg", more="picture: b.jpg\n")),
    Door("PDF files", 0.05, lambda: [small_pdf()], lambda data, _: preflight(data, PROFILES["newspaper-x4"])),
    Door("fonts", 0.04, samples.faces, set_in),
    Door("copy from Word", 0.03, samples.word_files, imported("b.docx")),
    Door("copy from OpenDocument", 0.03, samples.open_document_texts, imported("b.odt")),
    Door("copy from web pages", 0.05, samples.web_pages, imported("b.html")),
    Door("exports of WordPress", 0.03, samples.exports, imported("b.xml")),
    Door("feeds", 0.03, samples.feeds, imported("b.rss")),
    Door("agencies' XML", 0.04, samples.wires, imported("b.nitf")),
    Door("agencies' JSON", 0.03, samples.json_items, imported("b.json")),
    Door("lists", 0.02, samples.separated, imported("b.csv")),
    Door("workbooks", 0.02, lambda: [samples.workbook()], imported("b.xlsx")),
    Door("adverts", 0.04, samples.adverts, made("adverts/b.pdf", issue=with_advert("pdf"))),
    Door("adverts in EPS", 0.005, lambda: [samples.EPS], made("adverts/b.eps", issue=with_advert("eps"))),
    Door("boxes", 0.005, lambda: [samples.BOX.encode()], boxed),
    Door("layouts of InDesign", 0.02, samples.layouts_of_indesign, laid_out("b.idml")),
    Door("layouts of Scribus", 0.02, samples.layouts_of_scribus, laid_out("b.sla")),
    Door("presets", 0.02, samples.presets, chosen_preset),
    Door("plans of batches", 0.02, lambda: [samples.PLAN.encode()], planned("batch.toml")),
    Door("journals", 0.015, samples.journals, recovered),
    Door("templates", 0.01, samples.templates, templated),
    Door("ledgers of batches", 0.005, samples.ledgers, resumed),
    Door("rows of batches", 0.01, samples.separated, planned("rows.csv")),
)
