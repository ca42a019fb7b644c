"""The desk's speed: a key until its letter is painted, a frame dragged with its pages composed anew, pan and zoom.

    python -m tests.benchmarks.desk [--pages 24] [--many 96] [--keys 200]

Offscreen, in a window of 1,400 x 900 pixels, the page in the window at the size that fits it, and at 200 %. Real events
through Qt; a time ends when `paintEvent` has returned. Milliseconds: median, 95th percentile, longest, by the wall
clock and by CPU: on a machine with other work the wall clock counts that too. 60 frames a second leave 16.7 ms.
"""

import argparse
import os
import random
import resource
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.canvas.view import Canvas
from desktop.selection import select_frames, select_text
from desktop.session import Session, open_session
from desktop.tools.events import Key
from layouts.model.frame import TextFrame
from layouts.model.place import Place, caret_at
from tests.benchmarks import tarwisa_issue
from tests.benchmarks.stories import issue_copy

NONE = Qt.KeyboardModifier.NoModifier
Times = list[tuple[float, float]]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--pages", type=int, default=24)
    options.add_argument("--many", type=int, default=96)
    options.add_argument("--keys", type=int, default=200)
    chosen = options.parse_args()
    app = QApplication([])
    with TemporaryDirectory() as scratch:
        session = opened(chosen.pages, Path(scratch) / "issue")
        canvas = Canvas(session)
        canvas.resize(1400, 900)
        canvas.show()
        canvas.setFocus()
        print(f"{len(session.state.pages)} pages, {sum(story.words for story in session.state.issue.stories)} words")
        print(f"{'':<34}{'median':>8}{'95 %':>8}{'longest':>9}{'CPU':>8}{'95 %':>8}")
        for name, scale in (("page in window", 0.0), ("200 %", 2.0)):
            row(f"key to painted text, {name}", keys(app, canvas, chosen.keys, scale))
            row(f"frame dragged, {name}", drags(app, canvas, scale))
            row(f"pan, {name}", pans(app, canvas, scale))
        row("zoom by the wheel", zooms(app, canvas))
        print(f"memory with {chosen.pages} pages open: {megabytes():.0f} MB")
        canvas.close_caches()
        start = time.perf_counter()
        many = opened(chosen.many, Path(scratch) / "many")
        print(f"folder of {len(many.state.pages)} pages laid out and open: {time.perf_counter() - start:.1f} s")
        many.save(str(Path(scratch) / "many.issue"))
        start, cpu = time.perf_counter(), time.process_time()
        again = open_session(str(Path(scratch) / "many.issue"))
        took = (time.perf_counter() - start, time.process_time() - cpu)
        print(f"saved issue of {len(again.state.pages)} pages opened: {took[0]:.2f} s, {took[1]:.2f} s of CPU")
        print(f"memory in the end: {megabytes():.0f} MB")
        app.processEvents()
    os._exit(0)  # taking all of it apart is no part of this


def opened(pages: int, folder: Path) -> Session:
    """The benchmark's copy as an issue of so many pages, laid out."""
    tarwisa_issue.write_folder(tuple(issue_copy(pages, 0)), "modular", folder)
    return open_session(str(folder))


def keys(app: QApplication, canvas: Canvas, count: int, scale: float) -> Times:
    """Bursts of five letters at places of all stories, Latin and Arabic: the page is shown, then typing begins."""
    session, chance, times = canvas.session, random.Random(7), []
    session.take("text")
    for _ in range(count // 5):
        story = chance.choice([story for story in session.state.issue.stories if len(story.paragraphs) > 2])
        number = chance.randrange(1, len(story.paragraphs))
        at = chance.randrange(len(story.paragraphs[number].text) + 1)
        session.select(select_text(caret_at(Place(story.slug, number, at))))
        show(app, canvas, page_of_story(canvas, story.slug), scale)
        for letter in "ابتن " if story.direction == "rtl" else "abde ":
            times.append(timed(canvas, partial(send_key, canvas, letter)))
            rest(app, canvas)
    return times


def drags(app: QApplication, canvas: Canvas, scale: float) -> Times:
    """A text frame of the page in the middle of the issue taken a hundred steps about."""
    session = canvas.session
    page = len(session.state.pages) // 2
    frame = max(
        (frame for frame in session.state.issue.pages[page].frames if isinstance(frame, TextFrame)),
        key=lambda frame: frame.rect.width * frame.rect.height,
    )
    session.take("select")
    session.select(select_frames(frame.id))
    show(app, canvas, page, scale)
    rect = frame.rect
    start = canvas.sight.point(page, rect.x + rect.width / 2, rect.y + min(40.0, rect.height / 2))
    send_mouse(canvas, QEvent.Type.MouseButtonPress, start)
    times = []
    for step in range(100):
        at = start + QPointF(step % 37 - 18, (step * 7) % 29 - 14)
        times.append(timed(canvas, partial(send_mouse, canvas, QEvent.Type.MouseMove, at)))
    canvas.act(Key("escape"))
    send_mouse(canvas, QEvent.Type.MouseButtonRelease, start)
    rest(app, canvas)
    return times


def pans(app: QApplication, canvas: Canvas, scale: float) -> Times:
    """Down through the whole issue, forty pixels a frame."""
    show(app, canvas, 0, scale)
    return [timed(canvas, lambda: canvas.scroll_by(3, 40)) for _ in range(300)]


def zooms(app: QApplication, canvas: Canvas) -> Times:
    """Eight notches nearer and eight away again, at the pointer, over and over."""
    show(app, canvas, 4, 0.0)
    times = []
    for step in range(64):
        way = 120 if step % 16 < 8 else -120
        times.append(timed(canvas, partial(send_wheel, canvas, way)))
    return times


def timed(canvas: Canvas, act: Callable[[], object]) -> tuple[float, float]:
    """Seconds until what the act changes is painted: by the clock, and of CPU."""
    start, cpu = time.perf_counter(), time.process_time()
    act()
    canvas.viewport().repaint()
    return time.perf_counter() - start, time.process_time() - cpu


def show(app: QApplication, canvas: Canvas, page: int, scale: float) -> None:
    canvas.show_page(page)
    if scale:
        canvas.zoom(scale, QPointF(700, 300))
    rest(app, canvas)


def rest(app: QApplication, canvas: Canvas) -> None:
    """What is left to do while nobody acts."""
    canvas.session.finish()
    canvas.images.hasty = False
    canvas.viewport().repaint()
    app.processEvents()


def page_of_story(canvas: Canvas, slug: str) -> int:
    placements = canvas.session.composition.placements
    return next((found.pages[0] for found in placements if found.slug == slug and found.pages), 0)


def send_key(canvas: Canvas, letter: str) -> None:
    QApplication.sendEvent(canvas, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, NONE, letter))


def send_mouse(canvas: Canvas, kind: QEvent.Type, at: QPointF) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    held = none if kind == QEvent.Type.MouseButtonRelease else left
    there = QPointF(canvas.viewport().mapToGlobal(at))
    QApplication.sendEvent(canvas.viewport(), QMouseEvent(kind, at, there, button, held, NONE))


def send_wheel(canvas: Canvas, way: int) -> None:
    at, turn = QPointF(700, 450), QPoint(0, way)
    ctrl, none = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.NoButton
    phase = Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(canvas.viewport(), QWheelEvent(at, at, QPoint(), turn, none, ctrl, phase, False))


def row(name: str, times: Times) -> None:
    wall, cpu = ([1000 * took[kind] for took in times] for kind in (0, 1))
    ends = [quantiles(values, n=20)[-1] for values in (wall, cpu)]
    print(f"{name:<34}{median(wall):8.1f}{ends[0]:8.1f}{max(wall):9.1f}{median(cpu):8.1f}{ends[1]:8.1f}")


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
