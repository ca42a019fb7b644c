"""A new user's first issue on the desk, offscreen and once in a real window: what was done stands in the PDF."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from statistics import correlation

import pikepdf
import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desktop.desk import Desk
from desktop.dialogs.previews import Previews
from layouts.findings import Finding
from layouts.model.frame import PictureFrame
from layouts.model.issue import Issue
from tests.journeys.desk_journey import DEPOSIT, FRENCH_AND_ARABIC, MORE, PICTURE, REST, STEPS, Journey, walk

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
    """Words whatever lines they stand on; PDFium tells hyphens of lines as U+0002, and marks directions."""
    return re.sub("[\xad\x02\u200e\u200f]", "", text.replace("\u202f", " ")).split()


def is_latin(word: str) -> bool:
    """A French word of the text; «Le» also stands in the paper's title."""
    letters = word.strip(".,«»")
    return letters.isalpha() and letters < "\u0600" and letters != "Le"


def overset(journey: Journey) -> list[Finding]:
    journey.window.session.finish()
    return [finding for finding in journey.window.session.findings if finding.code == "overset-text"]


def assert_pictured(pdf: Path, issue: Issue, file: Path) -> None:
    """What the PDF shows in the picture's frame is the photograph, cut as the frame cuts it: light and dark agree."""
    frame = next(frame for frame in issue.pages[0].frames if isinstance(frame, PictureFrame))
    page = pypdfium2.PdfDocument(pdf)[0]
    trim = page.get_trimbox()
    scale, top = 2.0, page.get_height() - trim[3]
    seen = page.render(scale=scale).to_pil().convert("L")
    rect, crop = frame.rect, frame.crop
    left, upper = (trim[0] + rect.x) * scale, (top + rect.y) * scale
    shown = seen.crop((round(left), round(upper), round(left + rect.width * scale), round(upper + rect.height * scale)))
    with Image.open(file) as photograph:
        wide, high = photograph.size
        part = (crop.x * wide, crop.y * high, (crop.x + crop.width) * wide, (crop.y + crop.height) * high)
        meant = photograph.convert("L").crop(part)
    one, other = (list(image.resize((48, 32)).tobytes()) for image in (shown, meant))
    assert correlation(one, other) > 0.97


def test_from_the_gallery_to_the_pdf_by_mouse_and_keys(journey: Journey) -> None:
    journey.begin()
    assert [page.direction for page in journey.issue.pages] == ["ltr", "rtl"]
    journey.write()
    story = journey.issue.stories[0]
    assert story.paragraphs[0].text.startswith(FRENCH_AND_ARABIC)
    assert "words of story" in journey.go_to_error()
    frame = journey.issue.pages[0].frames[0].id
    assert journey.window.session.state.selection.frames == (frame,) and journey.window.session.state.page == 0
    shallow = journey.issue.pages[0].frames[0].rect
    journey.mend()
    assert journey.issue.pages[0].frames[0].rect.height > shallow.height and not overset(journey)
    assert journey.window.session.history.done[-1].label == "Mend"
    journey.write_on()
    assert overset(journey)
    journey.lead_on()
    assert not overset(journey)
    thread = journey.issue.threads[0]
    assert thread.stories == (story.slug,) and len(thread.frames) == 2
    journey.place()
    placed = [frame for frame in journey.issue.pages[0].frames if isinstance(frame, PictureFrame)]
    assert len(placed) == 1 and placed[0].picture == journey.issue.pictures[0].key
    journey.register()
    assert journey.issue.legal.deposit == "/".join(DEPOSIT)
    journey.arrange(STEPS)
    done = journey.window.session.history.done
    assert len(done) > 20
    before, far, after = journey.back_and_forth(20)
    assert far is done[-20].before and after is before
    assert not far.legal.deposit and not far.threads[0].frames[1:]  # back beyond the form and the second page
    assert journey.window.session.history.done == done
    journey.export()

    with pikepdf.open(journey.pdf) as pdf:
        assert len(pdf.pages) == 2
        assert len(pdf.pages[0].get_images()) == 1
    document = pypdfium2.PdfDocument(journey.pdf)
    printed = [page.get_textpage().get_text_bounded() for page in document]
    # all that was typed, from the first word to the last, over both pages
    typed = [word for word in words(FRENCH_AND_ARABIC + MORE + REST) if is_latin(word)]
    assert [word for page in printed for word in words(page) if word in typed] == typed
    assert "ميناء" in words(printed[0]) and "العرائش" in words(printed[0])
    assert_pictured(journey.pdf, journey.issue, PICTURE)
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
