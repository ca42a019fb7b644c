"""A new user's first issue on the desk, offscreen and once in a real window: what was done stands in the PDF."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pikepdf
import pypdfium2
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desktop.desk import Desk
from desktop.dialogs.previews import Previews
from layouts.display.items import TextLine
from layouts.model.frame import PictureFrame
from tests.journeys.desk_journey import DEPOSIT, FRENCH_AND_ARABIC, Journey, walk

PROJECT = Path(__file__).parents[2]
SCREEN = "1600x1000x24"


@pytest.fixture
def journey(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Journey]:
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([])
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    monkeypatch.setattr(Previews, "_next", lambda self: None)
    desk = Desk(app, keeps=False)
    desk.prefer(language="en", theme="light")
    desk.interpreter.speak("en")
    made = Journey(desk, tmp_path)
    yield made
    for window in list(desk.windows):
        window.session.saved = window.session.state.issue
        window.canvas.close_caches()
        window.close()
    desk.setParent(None)
    desk.deleteLater()


def words(text: str) -> list[str]:
    """Words whatever lines they stand on."""
    return text.replace("\u202f", " ").replace("\xad", "").split()


def test_from_the_gallery_to_the_pdf_by_mouse_and_keys(journey: Journey) -> None:
    journey.begin()
    assert [page.direction for page in journey.issue.pages] == ["ltr", "rtl"]
    journey.write()
    story = journey.issue.stories[0]
    assert story.paragraphs[0].text.startswith(FRENCH_AND_ARABIC)
    assert "words of story" in journey.go_to_error()
    frame = journey.issue.pages[0].frames[0].id
    assert journey.window.session.state.selection.frames == (frame,) and journey.window.session.state.page == 0
    journey.lead_on()
    journey.window.session.finish()
    assert not [finding for finding in journey.window.session.findings if finding.code == "overset-text"]
    thread = journey.issue.threads[0]
    assert thread.stories == (story.slug,) and len(thread.frames) == 2
    journey.place()
    placed = [frame for frame in journey.issue.pages[0].frames if isinstance(frame, PictureFrame)]
    assert len(placed) == 1 and placed[0].picture == journey.issue.pictures[0].key
    journey.register()
    assert journey.issue.legal.deposit == "/".join(DEPOSIT)
    journey.arrange(16)
    done = len(journey.window.session.history.done)
    assert done >= 20
    before, far, after = journey.back_and_forth(20)
    assert len(far.pages[0].frames) < len(before.pages[0].frames) and after is before
    assert len(journey.window.session.history.done) == done
    journey.export()

    composition = journey.window.session.composition
    with pikepdf.open(journey.pdf) as pdf:
        assert len(pdf.pages) == 2
        assert len(pdf.pages[0].get_images()) == 1
    document = pypdfium2.PdfDocument(journey.pdf)
    printed = [page.get_textpage().get_text_bounded() for page in document]
    on_screen = [
        {word for item in page.items if isinstance(item, TextLine) for word in item.text[item.start : item.end].split()}
        for page in composition.pages
    ]
    for page, shown in zip(printed, on_screen, strict=True):
        latin = {word for word in shown if word.isascii() and word.isalpha()}
        assert latin and latin <= set(words(page)), latin - set(words(page))
    assert "Larache," in words(printed[0]) and "ميناء" in words(printed[0])
    assert "sardines" in words(printed[1])
    assert "Dépôt Légal : 117 – 26" in " ".join(printed[0].replace("\xa0", " ").split())


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="set-up installs Xvfb for the tests")
def test_the_same_in_a_real_window(tmp_path: Path) -> None:
    assert callable(walk)
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    try:
        with os.fdopen(read) as told:
            display = told.readline().strip()
        done = subprocess.run(
            [sys.executable, "-m", "tests.journeys.desk_journey", str(tmp_path)],
            env=os.environ | {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"},
            cwd=PROJECT, capture_output=True, text=True, timeout=300,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr, done.stderr
        with pikepdf.open(tmp_path / "first-issue.pdf") as pdf:
            assert len(pdf.pages) == 2 and len(pdf.pages[0].get_images()) == 1
        assert (tmp_path / "desk-writing.png").stat().st_size > 10_000
    finally:
        server.terminate()
        server.wait(10)
