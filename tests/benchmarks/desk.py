"""The desk's speed: a key until its letter is painted, a frame dragged with its pages composed anew, pan and zoom.

    python -m tests.benchmarks.desk [--parts keys,preflight,drag,pan,zoom,many] [--pages 24] [--many 96] [--keys 200]

Offscreen, in the desk's whole window of 1,600 x 1,000 pixels with its panels, the page fitted into it and at 200 %.
Real events through Qt; a time ends when all that they made Qt paint has been painted. Milliseconds: median, 95th
percentile, longest, by the wall clock and by CPU of the window's own thread: on a machine with other work the clock
counts that too. `preflight`: keys while a process of the desk's looks at pages. 60 frames a second leave 16.7 ms. A
key is painted when its text is; what else has moved, and what panels show of it, follows in the turns after it, and
the benchmark asks that the line typed in be as it should be. Where the window moves by a key, what follows is timed
too, turn by turn of the loop: a key that came then would wait so long.
"""

import argparse
import os
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QMessageLogContext, QPoint, QPointF, QRectF, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.canvas.view import Canvas
from desktop.desk import Desk
from desktop.panels.preflight import PreflightPanel
from desktop.selection import select_frames, select_text
from desktop.session import Session, open_session
from desktop.tools.events import Key
from desktop.window import Window
from layouts.edit.threads import thread_through
from layouts.makeup.article import block_frame
from layouts.model.frame import TextFrame
from layouts.model.geometry import Rect
from layouts.model.place import Place, caret_at
from layouts.storage.package import open_package, save
from layouts.typeset import optimum
from tests.benchmarks.many_pages import repeated

NONE = Qt.KeyboardModifier.NoModifier
PARTS = ("keys", "preflight", "drag", "pan", "zoom", "many")
# In processes of their own: what making up leaves behind is none of the desk's memory, and no word is known yet.
OPENING = (sys.executable, "-P", "-m", "tests.benchmarks.desk_opening")
Times = list[tuple[float, float]]
LINES, FOOT = 6, 60.0  # typed at the most until the window follows, begun so many pixels above its foot
TURNS = 4  # of the event loop between two acts: what waits for the next turn, and painting what that has changed


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--pages", type=int, default=24)
    options.add_argument("--many", type=int, default=96)
    options.add_argument("--keys", type=int, default=200)
    options.add_argument("--parts", default=",".join(PARTS), help=f"of {', '.join(PARTS)}, with commas between")
    chosen = options.parse_args()
    parts = chosen.parts.split(",")
    if unknown := set(parts) - set(PARTS):
        options.error(f"no such part: {', '.join(sorted(unknown))}")
    app = QApplication([])
    qInstallMessageHandler(quiet)
    desk = Desk(app, keeps=False)
    print(f"kernels {'compiled' if are_compiled() else 'in plain Python: set-up compiles them'}")
    with TemporaryDirectory() as scratch:
        path = str(Path(scratch) / "laid.issue")
        sys.stdout.flush()
        subprocess.run([*OPENING, "--lay-out", str(chosen.pages), path], check=True)
        if set(parts) - {"many"}:
            session = open_session(path)
            session.finish()
            measure(app, desk, session, parts, chosen.keys)
        if "many" in parts:
            issue = open_package(path).issue
            many = repeated(issue, -(-chosen.many // len(issue.pages)))
            path = str(Path(scratch) / "many.issue")
            save(replace(many, pages=many.pages[: chosen.many]), path, ())
            subprocess.run([*OPENING, path], check=True)
    sys.stdout.flush()
    os._exit(0)  # taking all of it apart is no part of this


def measure(app: QApplication, desk: Desk, session: Session, parts: list[str], count: int) -> None:
    """What one does with an open issue."""
    window = desk.open_session(session)
    window.resize(1600, 1000)
    canvas = window.canvas
    canvas.setFocus()
    app.processEvents()
    pages = len(session.state.pages)
    print(f"{pages} pages, {sum(story.words for story in session.state.issue.stories)} words")
    print(f"the canvas has {canvas.viewport().width()} x {canvas.viewport().height()} pixels of the window")
    print(f"memory when it is open: {megabytes(now=True):.0f} MB")
    print(f"{'ms':<40}{'median':>8}{'95 %':>8}{'longest':>9}{'CPU':>8}{'95 %':>8}{'longest':>9}")
    for name, scale in (("page in window", 0.0), ("200 %", 2.0)):
        if "keys" in parts:
            near, far, frames = keys(app, canvas, count, scale)
            row(f"key to painted text, {name}", near)
            if far:
                row("  the same when the caret was out of sight", far)
                row("  its frames, until the window is sharp", frames)
                row(f"  all keys, {name}", [*near, *far])
            if scale:
                typed, frames = follows(app, canvas, count, scale)
                row("  keys down past the window's foot", typed)
                row("  frames in which it follows and is sharp", frames)
        if "preflight" in parts:
            near, far, _ = keys(app, canvas, count, scale, partial(look_at_all, app, window))
            row(f"  while the preflight is at work, {name}", [*near, *far])
        if "drag" in parts:
            row(f"frame dragged, {name}", drags(app, canvas, scale))
            row(f"block's edge dragged, {name}", edges(app, canvas, scale))
        if "pan" in parts:
            row(f"pan, {name}", pans(app, canvas, scale))
    if "zoom" in parts:
        row("zoom by the wheel", zooms(app, canvas))
    print(f"memory with {pages} pages open: {megabytes(now=True):.0f} MB, at most {megabytes():.0f}", flush=True)
    window.end_processes()


def are_compiled() -> bool:
    """Whether the kernels run compiled."""
    return not (optimum.__file__ or "").endswith(".py")


def quiet(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """What Qt has to say, but for what windows without a screen cannot do."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def look_at_all(app: QApplication, window: Window) -> None:
    """The preflight begins with every page anew, and is at work on the first."""
    panel = window.docks.panels["Preflight"]
    assert isinstance(panel, PreflightPanel)
    panel.live.forget()
    panel.live.look()
    while not panel.live.is_printing:
        app.processEvents()


def keys(
    app: QApplication, canvas: Canvas, count: int, scale: float, beside: Callable[[], None] = lambda: None
) -> tuple[Times, Times, Times]:
    """Bursts of five letters at places of all stories, Latin and Arabic: the page is shown, then typing begins.

    `beside`: begins before each burst what the machine is to do meanwhile.

    The keys at a caret that was out of sight, to which the window leaps with the key, by themselves: hardly a line of
    it is painted before. Then the turns of the loop in which what they left late is painted.
    """
    session, chance = canvas.session, random.Random(7)
    times: tuple[Times, Times] = ([], [])
    frames: Times = []
    session.take("text")
    for _ in range(count // 5):
        story = chance.choice([story for story in session.state.issue.stories if len(story.paragraphs) > 2])
        number = chance.randrange(1, len(story.paragraphs))
        at = chance.randrange(len(story.paragraphs[number].text) + 1)
        session.select(select_text(caret_at(Place(story.slug, number, at))))
        show(app, canvas, page_of_story(canvas, story.slug), scale)
        beside()
        for letter in "ابتن " if story.direction == "rtl" else "abde ":
            before = canvas.sight
            took = timed(canvas, partial(send_key, canvas, letter))
            times[canvas.sight != before].append(took)
            assert not any(late.intersects(at) for at in map(QRectF, canvas.caret.shown) for late in canvas.rest.late)
            if canvas.sight != before:
                frames += turns(app, canvas)
            rest(app, canvas)
    return *times, frames


def follows(app: QApplication, canvas: Canvas, count: int, scale: float) -> tuple[Times, Times]:
    """Paragraphs of one letter typed just above the window's foot, until it has followed ten times or `count` keys are
    typed: the keys, and the turns of the loop in which the window follows.
    """
    session, chance, followed = canvas.session, random.Random(7), 0
    typed: Times = []
    frames: Times = []
    session.take("text")
    while followed < 10 and len(typed) < count:
        story = chance.choice([story for story in session.state.issue.stories if len(story.paragraphs) > 2])
        session.select(select_text(caret_at(Place(story.slug, 1, 0))))
        show(app, canvas, page_of_story(canvas, story.slug), scale)
        canvas.act(Key("text", "a"))  # the window comes to the caret
        turns(app, canvas)
        at = QRectF(canvas.caret.covers(session.state)[0])
        canvas.scroll_by(0, at.bottom() + FOOT - canvas.viewport().height())
        rest(app, canvas)
        for _ in range(LINES):
            canvas.act(Key("enter"))
            rest(app, canvas)
            typed.append(timed(canvas, partial(send_key, canvas, "a")))
            if canvas.caret.is_followed:
                followed += 1
                frames += turns(app, canvas)
                break
            rest(app, canvas)
    return typed, frames


def turns(app: QApplication, canvas: Canvas) -> Times:
    """The turns of the loop in which the canvas paints, until the window is sharp and stands."""
    times = []
    while canvas.rest.is_behind:
        paints, start, cpu = canvas.paints, time.perf_counter(), time.thread_time()
        app.processEvents()
        if canvas.paints > paints:
            times.append((time.perf_counter() - start, time.thread_time() - cpu))
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


def edges(app: QApplication, canvas: Canvas, scale: float) -> Times:
    """The lower edges of ten articles' blocks, each taken and moved ten steps up, once they have been measured."""
    session, times = canvas.session, []
    session.take("select")
    blocks = [
        (index, frame)
        for index, page in enumerate(session.state.issue.pages)
        for frame in page.frames
        if isinstance(frame, TextFrame) and block_of(session, index, frame)
    ]
    for page, frame in random.Random(7).sample(blocks, 10):
        session.select(select_frames(frame.id))
        show(app, canvas, page, scale)
        rect = frame.rect
        high = 160 / canvas.scale  # what the hand goes over is seen, however much larger than the window the block is
        canvas.reveal(page, Rect(rect.x + rect.width / 2, rect.bottom - high, 0.0, high))
        while not canvas.bench.blocks.is_ready:
            app.processEvents()
        at = canvas.sight.point(page, rect.x + rect.width / 2, rect.bottom)
        send_mouse(canvas, QEvent.Type.MouseButtonPress, at)
        for step in range(1, 11):
            there = at - QPointF(0, 12 * step)
            times.append(timed(canvas, partial(send_mouse, canvas, QEvent.Type.MouseMove, there)))
        canvas.act(Key("escape"))
        send_mouse(canvas, QEvent.Type.MouseButtonRelease, at)
        rest(app, canvas)
    return times


def block_of(session: Session, page: int, frame: TextFrame) -> bool:
    """Whether it is the text of an article that stands on this page alone."""
    thread = thread_through(session.state.issue, frame.id)
    slug = thread.stories[0] if thread is not None and thread.stories else ""
    return block_frame(session.state.issue, page, slug) is frame


def pans(app: QApplication, canvas: Canvas, scale: float) -> Times:
    """Down through the issue by the wheel, forty pixels a frame, and from the last page up again."""
    show(app, canvas, 0, scale)
    none, bar, times, way = Qt.KeyboardModifier.NoModifier, canvas.verticalScrollBar(), [], -40
    for _ in range(300):
        if not bar.minimum() < bar.value() - way < bar.maximum():
            way = -way
        times.append(timed(canvas, partial(send_wheel, canvas, way, none)))
    return times


def zooms(app: QApplication, canvas: Canvas) -> Times:
    """Eight notches nearer and eight away again, at the pointer, over and over."""
    show(app, canvas, 4, 0.0)
    times = []
    for step in range(64):
        way = 120 if step % 16 < 8 else -120
        times.append(timed(canvas, partial(send_wheel, canvas, way)))
    return times


def timed(canvas: Canvas, act: Callable[[], object]) -> tuple[float, float]:
    """Seconds until what the act changes is painted: by the clock, and of this thread's CPU."""
    paints, start, cpu = canvas.paints, time.perf_counter(), time.thread_time()
    act()
    flush()
    took = time.perf_counter() - start, time.thread_time() - cpu
    assert canvas.paints > paints, "nothing has been painted"
    return took


def flush() -> None:
    """Let Qt paint now what it would paint next."""
    QApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest.value)


def show(app: QApplication, canvas: Canvas, page: int, scale: float) -> None:
    canvas.show_page(page)
    if scale:
        canvas.zoom(scale, QPointF(700, 300))
    rest(app, canvas)


def rest(app: QApplication, canvas: Canvas) -> None:
    """What is left to do while nobody acts."""
    canvas.session.finish()
    canvas.images.in_hand = False
    canvas.images.focus = None
    canvas.viewport().repaint()
    for _ in range(TURNS):
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


def send_wheel(canvas: Canvas, way: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> None:
    at = QPointF(canvas.viewport().rect().center())
    turn, pixels = QPoint(0, way), QPoint(0, 0 if held else way)
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(canvas.viewport(), QWheelEvent(at, at, pixels, turn, none, held, phase, False))


def row(name: str, times: Times) -> None:
    if not times:
        return
    wall, cpu = ([1000 * took[kind] for took in times] for kind in (0, 1))
    ends = [quantiles(values, n=20)[-1] if len(values) > 1 else values[0] for values in (wall, cpu)]
    print(f"{name:<40}{median(wall):8.1f}{ends[0]:8.1f}{max(wall):9.1f}", end="")
    print(f"{median(cpu):8.1f}{ends[1]:8.1f}{max(cpu):9.1f}", flush=True)


def megabytes(*, now: bool = False) -> float:
    """The most that was ever held, or what is held now."""
    if now:
        return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
