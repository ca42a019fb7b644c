"""The built wheel, unpacked away from the clone, is the whole program: with its data, by its own command.

The dependencies are those of the environment that runs the tests. Nothing of the clone is on the import path: an
environment's path files are not read for folders that PYTHONPATH names, and the interpreter is that of the system.
"""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from tests.house.sources import PROJECT, ROOMS

BUILD = "import sys; from setuptools import build_meta; print(build_meta.build_wheel(sys.argv[1]))"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy of what git holds: what setuptools leaves behind stays out of the clone."""
    copy, into = tmp_path_factory.mktemp("copy"), tmp_path_factory.mktemp("wheel")
    held = subprocess.run(["git", "ls-files", "-z", *ROOMS, "pyproject.toml", "README.md", "LICENSE", "MANIFEST.in"],
                          cwd=PROJECT, capture_output=True, check=True).stdout  # fmt: skip
    for name in held.decode().split("\0"):
        if name and (PROJECT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            (copy / name).write_bytes((PROJECT / name).read_bytes())
    done = subprocess.run([sys.executable, "-c", BUILD, into], cwd=copy, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (made,) = into.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def away(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what is in the wheel."""
    folder = tmp_path_factory.mktemp("away")
    with zipfile.ZipFile(wheel) as file:
        file.extractall(folder)
    return folder


def tarwisa(away: Path, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    """The command from the wheel, in a folder of its own."""
    paths = [str(away), sysconfig.get_path("purelib")]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TARWISA")}
    environment |= {"PYTHONPATH": os.pathsep.join(paths), "QT_QPA_PLATFORM": "offscreen"}
    interpreter = os.path.realpath(sys.executable)
    return subprocess.run([interpreter, "-P", "-m", "layouts.cli", *arguments], cwd=away.parent, env=environment,
                          capture_output=True, text=True, timeout=300)  # fmt: skip


def test_every_file_of_the_rooms_is_in_the_wheel(wheel: Path) -> None:
    held = subprocess.run(["git", "ls-files", "-z", *ROOMS], cwd=PROJECT, capture_output=True, check=True).stdout
    with zipfile.ZipFile(wheel) as file:
        there = set(file.namelist())
    assert {name for name in held.decode().split("\0") if name and (PROJECT / name).is_file()} - there == set()


def test_the_wheel_makes_a_new_folder_and_the_sample_as_the_clone_does(away: Path, tmp_path: Path) -> None:
    assert tarwisa(away, "new", tmp_path / "first").returncode == 0
    done = tarwisa(away, "make", tmp_path / "first", "-o", tmp_path / "away.pdf")
    assert done.returncode == 0 and done.stderr == ""
    subprocess.run([sys.executable, *"-P -m layouts.cli make first -o here.pdf".split()],
                   cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(PROJECT)}, check=True, timeout=300)  # fmt: skip
    assert (tmp_path / "away.pdf").read_bytes() == (tmp_path / "here.pdf").read_bytes()


def test_the_wheel_opens_the_editor(away: Path, tmp_path: Path) -> None:
    assert tarwisa(away, "new", tmp_path / "first").returncode == 0
    done = tarwisa(away, "edit", tmp_path / "first", "--picture", tmp_path / "window.png")
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr
    assert (tmp_path / "window.png").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "window.png").stat().st_size > 30_000
