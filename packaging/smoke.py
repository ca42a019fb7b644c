"""Whether a built application runs on its own: `packaging/supply check [FOLDER]`.

It is copied to a folder with a space in its name and run from there, without the clone's Python, its environment or its
caches: a new folder, the sample to the very bytes that its sources make under an ordinary Python, a saved issue,
export, a batch (worker processes), the reading edition and a box of HTML, the deposit copy, the editor's window as a
picture.
"""

import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

import lock
from environments import say, stop

SAMPLE = lock.PROJECT / "examples/telegraaf-mensheid"
PNG = b"\x89PNG"
BOX = '[[box]]\nhtml = "boxes/hours.html"\nrows = "boxes/hours.csv"\nsize = "2x40mm"\n'
HOURS = "<style>td {font: 8pt Amiri}</style><table><tr data-row><td>{Prayer}</td><td>{Hour}</td></tr></table>"
# Processes that the program begins and asks: files are tried in one, the window's pages looked at in the other.
WORKERS = ("layouts.quarantine.worker", "desktop.page_looks")
UNTOLD = "---\ntitle: Zonder taal\n---\nDe krant van morgen wordt vannacht in de haven gedrukt.\n"  # in which language


def check(folder: Path, scratch: Path) -> None:
    """Every step in order; ends the program at the first that fails."""
    copied = scratch / "else where" / "tarwisa"
    shutil.copytree(folder / "tarwisa", copied, symlinks=True)
    check_program((copied / "tarwisa",), folder, scratch)


def check_program(program: Sequence[str | Path], folder: Path, scratch: Path) -> None:
    """The same for a program that is where it should be, a package's say. `folder` has the sources it was made from."""
    python = folder / "environment/bin/python"
    sources = ("env", f"PYTHONPATH={folder / 'stage'}", python, "-P", "-m", "layouts.cli")
    work = scratch / "work"
    work.mkdir()

    def tarwisa(*arguments: str | Path, ends: Sequence[int] = (0,), first: Sequence[str | Path] = program) -> str:
        clean = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "HOME": str(scratch)}
        asked = [*first, *arguments]
        nothing = subprocess.DEVNULL
        done = subprocess.run(asked, cwd=work, env=clean, stdin=nothing, capture_output=True, text=True, timeout=600)
        words = done.stdout + done.stderr
        if done.returncode not in ends or "Traceback" in words:
            stop(f"`tarwisa {' '.join(map(str, arguments))}` ended with {done.returncode}:\n{words[-2000:]}")
        return words

    tarwisa("make", SAMPLE, "-o", "built.pdf")
    tarwisa("make", SAMPLE, "-o", "sources.pdf", first=sources)
    if (work / "built.pdf").read_bytes() != (work / "sources.pdf").read_bytes():
        stop("the sample's PDF is not the one that its sources make")
    say("the sample is that of its sources, byte for byte")
    tarwisa("new", "le-phare")
    issue = work / "le-phare"
    (issue / "boxes").mkdir()
    (issue / "boxes/hours.html").write_text(HOURS, encoding="utf-8")
    (issue / "boxes/hours.csv").write_text("Prayer,Hour\nالفجر,05:48\n", encoding="utf-8")
    (issue / "stories/zonder-taal.md").write_text(UNTOLD, encoding="utf-8")
    with open(issue / "issue.toml", "a", encoding="utf-8") as file:
        file.write(BOX)
    tarwisa("make", "le-phare", "--save", "le-phare.issue", "--png", "pages")
    tarwisa("export", "le-phare.issue", "-o", "again.pdf")
    tarwisa("preflight", "again.pdf")
    tarwisa("batch", "le-phare", "-o", "out")
    tarwisa("read", "le-phare", "-o", "le-phare.epub")
    tarwisa("read", "le-phare", "-o", "read.pdf")
    tarwisa("deposit", "le-phare", "-o", "deposit", ends=(0, 1))
    tarwisa("fonts", "--json")
    tarwisa("edit", "le-phare.issue", "--picture", "window.png")
    for worker in WORKERS:
        if "ready" not in tarwisa("-P", "-m", worker):
            stop(f"the process {worker} does not begin")
    for name in ("pages/page-01.png", "window.png"):
        if not (work / name).read_bytes().startswith(PNG):
            stop(f"{name} is no picture")
    if not zipfile.is_zipfile(work / "le-phare.epub") or not list((work / "deposit").rglob("issue.pdf")):
        stop("the reading edition or the deposit copy is not there")
    say("it runs on its own: new, make, export, preflight, batch, read, deposit, fonts, edit")


def main(folder: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="tarwisa-check-") as scratch:
        check(folder, Path(scratch))
