"""One task of a batch, made: in a worker process, or on another machine."""

import gc
import io
import itertools
import os
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Collection
from pathlib import Path

import msgspec

from layouts.batch.issue_of_row import issue_of_row
from layouts.batch.task import Made, PagePicture, Task
from layouts.findings import Finding, UnreadableInput
from layouts.memory import give_back
from layouts.produce import Production

PICTURE_WIDTH = 260  # pixels
PICTURE_QUALITY = 65  # of JPEG
MOST_PICTURES = 8  # of one issue: its front page, and pages with something to look at
LOOKED_AFTER = 8  # issues, for garbage in circles
ISSUES = itertools.count(1)
ALONE = threading.Lock()  # a press room serves one issue at a time; machines of a cluster may have several threads


def make_task(task: Task) -> Made:
    """Make the issue. Whatever is wrong with it is the reason in what comes back; nothing is raised."""
    start = time.perf_counter()
    try:
        with tempfile.TemporaryDirectory(prefix="tarwisa-") as scratch:
            try:
                with ALONE:
                    return _made(task, Path(scratch), start)
            except (UnreadableInput, OSError) as error:
                return Made(reason=_told(error, task, scratch), seconds=time.perf_counter() - start)
    except Exception as error:  # our own mistake, which must not cost the others their issues
        reason = f"{task.where or task.source}: this issue met a mistake in Tarwisa ({type(error).__name__}: {error})"
        return Made(reason=reason, trace=traceback.format_exc(), seconds=time.perf_counter() - start)
    finally:
        _tidied()


def _tidied() -> None:
    """Making itself looks for no garbage, and leaves next to none: looking after each issue took 6 % of its time."""
    if next(ISSUES) % LOOKED_AFTER == 0:
        gc.collect()
    give_back()


def _made(task: Task, scratch: Path, start: float) -> Made:
    from layouts.batch import warm

    path = issue_of_row(task, scratch)
    fonts: tuple[str, ...]
    if path.suffix == ".issue" or (path / warm.ISSUE).is_file():
        fonts = warm.own_fonts(path, warm.folder_of_fonts())
        room = warm.press_room(fonts)
        production = room.produce(warm.open_issue(path), task.settings)
    else:
        copy = warm.read_folder(path)
        fonts = copy.fonts
        room = warm.press_room(fonts)
        production = room.make(copy, task.settings)
    room.clear_pages()
    findings = tuple(_in_place(finding, task, str(scratch)) for finding in production.findings)
    return Made(
        pdf=production.pdfs[0],
        issue=warm.packed(production.issue, fonts) if task.save else b"",
        pictures=page_pictures(production, findings),
        pages=len(production.pages),
        stories=production.stories,
        findings=findings,
        seconds=round(time.perf_counter() - start, 4),
        megabytes=largest(),
    )


def _told(error: Exception, task: Task, scratch: str) -> str:
    """The reason in one line, with the places that people know."""
    if isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename else ""
        return _own_places(f"{place}{(error.strerror or str(error)).lower()}", task, scratch)
    return _own_places(str(error), task, scratch)


def _in_place(finding: Finding, task: Task, scratch: str) -> Finding:
    message = _own_places(finding.message, task, scratch)
    return finding if message == finding.message else msgspec.structs.replace(finding, message=message)


def _own_places(text: str, task: Task, scratch: str) -> str:
    """A row's issue is put together elsewhere: name its source, and the row."""
    elsewhere = os.path.join(scratch, "issue")
    if elsewhere not in text:
        return text
    return f"{text.replace(elsewhere, task.source)} ({task.where})"


def page_pictures(production: Production, findings: Collection[Finding]) -> tuple[PagePicture, ...]:
    """Small pictures of the front page and of pages with an error or a warning."""
    import pypdfium2

    folios = {finding.page for finding in findings if finding.page and finding.severity != "note"}
    wanted = [n for n, page in enumerate(production.issue.pages) if n == 0 or page.folio in folios][:MOST_PICTURES]
    made = []
    with pypdfium2.PdfDocument(production.pdfs[0]) as document:
        for index in wanted:
            page = document[index]
            picture = page.render(scale=PICTURE_WIDTH / page.get_width()).to_pil().convert("RGB")
            data = io.BytesIO()
            picture.save(data, "JPEG", quality=PICTURE_QUALITY)
            made.append(PagePicture(index + 1, data.getvalue()))
    return tuple(made)


def largest() -> float:
    """The most memory that this process ever held, in megabytes; 0 where the system does not say."""
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    unit = 1 if sys.platform == "darwin" else 1024  # bytes there, kilobytes elsewhere
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6, 1)
