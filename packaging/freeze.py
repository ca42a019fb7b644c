"""Freeze Tarwisa into one folder that needs no Python: `packaging/supply freeze [FOLDER]`, by PyInstaller.

The folder, `build/frozen` unless another is named, gets `tarwisa/` (the application), and beside it what it was made
from: `environment/` with the locked packages and `stage/`, a copy of the rooms with their compiled kernels and
translations. Built for the system it is built on; an older Linux than that one does not run it.
"""

import shutil
import subprocess
from pathlib import Path

import compile_kernels
import lock
from environments import environment, run, say

ROOMS = ("fonts", "layouts", "desktop")
SPEC = lock.PROJECT / "packaging/frozen/tarwisa.spec"


def freeze(folder: Path) -> Path:
    """The application's folder. Ends the program where a step fails, with the last line of what it said."""
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    python = environment(folder / "environment", "compile", "supply")
    stage = staged(python, folder / "stage")
    surroundings = {"TARWISA_STAGE": str(stage), "TARWISA_PROJECT": str(lock.PROJECT), "PYTHONHASHSEED": "1"}
    places = ("--distpath", folder, "--workpath", folder / "work")
    run([python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, SPEC], surroundings)
    made = folder / "tarwisa"
    strip(made)
    say(f"{made}: {size(made) / 1e6:.0f} MB")
    return made


def staged(python: Path, stage: Path) -> Path:
    """The rooms as git knows them, with kernels beside their sources and translations compiled."""
    shutil.rmtree(stage, ignore_errors=True)
    held = subprocess.run(["git", "ls-files", "-z", *ROOMS], cwd=lock.PROJECT, capture_output=True, check=True).stdout
    for name in held.decode().split("\0"):
        if name and (lock.PROJECT / name).is_file():
            (stage / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(lock.PROJECT / name, stage / name)
    if compile_kernels.kernels(lock.PROJECT):
        kernels = stage.parent / "kernels"
        shutil.rmtree(kernels, ignore_errors=True)
        run([python, "-P", lock.PROJECT / "packaging/compile_kernels.py", lock.PROJECT, kernels])
        shutil.rmtree(kernels / "built-from")
        shutil.copytree(kernels, stage, dirs_exist_ok=True)
    translate = (
        "from pathlib import Path; from desktop.language import LANGUAGES, SOURCES, compiled\n"
        "assert all(compiled(name, folder=Path('made')) for name in LANGUAGES)\n"
        "[path.replace(SOURCES / path.name) for path in Path('made/translations').glob('*.qm')]"
    )
    run([python, "-c", translate], {"PYTHONPATH": str(stage), "QT_QPA_PLATFORM": "offscreen"}, cwd=stage)
    shutil.rmtree(stage / "made")
    return stage


def strip(application: Path) -> None:
    """Take out symbols that only debuggers read: 60 MB. Libraries that a wheel brings in `*.libs` are laid out for the
    loader page by page, and stay as they are."""
    program = shutil.which("strip")
    for path in application.rglob("*.so*") if program else ():
        if path.is_file() and not path.is_symlink() and not any(part.endswith(".libs") for part in path.parts):
            subprocess.run([str(program), "--strip-unneeded", path], capture_output=True)


def size(folder: Path) -> int:
    """Bytes in a folder, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
