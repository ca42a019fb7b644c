"""`packaging/tarwisa` in a clone with a make-believe environment: no network, no system packages."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.sources import PROJECT

# Notes what it is asked, and says yes to all of it: pip, compileall and the program itself.
STAND_IN = """#!/bin/sh
echo "$@" >> "${0%/*}/asked"
"""
TOOLS = ("bash", "cat", "cmp", "dirname", "readlink", "env", "sh")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """The project's set-up in a folder with a space in its name, beside an interpreter that only takes notes."""
    clone = tmp_path / "a clone"
    shutil.copytree(PROJECT / "packaging", clone / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / "pyproject.toml", clone)
    (clone / ".venv/bin").mkdir(parents=True)
    (clone / ".venv/lib/python3.11/site-packages").mkdir(parents=True)
    stand_in = clone / ".venv/bin/python"
    stand_in.write_text(STAND_IN)
    stand_in.chmod(0o755)
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in TOOLS:
        (tools / name).symlink_to(shutil.which(name) or name)
    (tools / "python3").symlink_to(os.path.realpath(sys.executable))
    return clone


def tarwisa(clone: Path, *arguments: str, command: Path | None = None) -> list[str]:
    """Run the command from elsewhere and return what the interpreter of the clone was asked since the last time."""
    asked = clone / ".venv/bin/asked"
    asked.unlink(missing_ok=True)
    path = str(clone.parent / "tools")  # no apt-get, sudo or compiler on it
    subprocess.run(
        [command or clone / "packaging/tarwisa", *arguments], cwd=clone.parent, env={"PATH": path}, check=True
    )
    return asked.read_text().splitlines()


def test_the_first_run_installs_packages_and_the_second_does_nothing_but_start(clone: Path) -> None:
    first = tarwisa(clone, "make", "x")
    second = tarwisa(clone, "make", "x")
    assert any(line.startswith("-m pip install") for line in first)
    assert first[-1] == "-P -m layouts.cli make x"
    assert second == ["-P -m layouts.cli make x"]


def test_pip_is_told_no_place_to_look(clone: Path) -> None:
    (install,) = (line for line in tarwisa(clone, "make") if "pip install" in line)
    assert "index" not in install and "://" not in install


def test_with_no_argument_the_editor_opens(clone: Path) -> None:
    assert tarwisa(clone)[-1] == "-P -m layouts.cli edit"


def test_it_runs_through_a_link_from_elsewhere(clone: Path) -> None:
    link = clone.parent / "tarwisa"
    link.symlink_to(clone / "packaging/tarwisa")
    assert tarwisa(clone, "fonts", command=link)[-1] == "-P -m layouts.cli fonts"


def test_packages_are_installed_by_their_hashes_and_nothing_is_built(clone: Path) -> None:
    (install,) = (line for line in tarwisa(clone, "make") if "pip install" in line)
    assert "--require-hashes" in install and "--only-binary=:all:" in install
    assert install.endswith(f"-r {clone}/packaging/locked/run.txt")


def test_a_new_lock_is_set_up_at_the_next_run(clone: Path) -> None:
    tarwisa(clone)
    locked = clone / "packaging/locked/run.txt"
    locked.write_text(locked.read_text() + "another==1 \\\n    --hash=sha256:0\n")
    assert any("pip install" in line for line in tarwisa(clone))


def test_a_requirement_that_is_not_in_the_lock_stops_set_up_with_one_line(clone: Path) -> None:
    project = clone / "pyproject.toml"
    project.write_text(project.read_text().replace('"msgspec>=0.20"', '"msgspec>=0.20",\n  "another>=1"'))
    path = {"PATH": str(clone.parent / "tools")}
    done = subprocess.run([clone / "packaging/tarwisa"], env=path, capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == (
        "tarwisa: the lock is older than pyproject.toml (+ another>=1); renew it: packaging/supply lock"
    )


def test_an_edit_elsewhere_in_the_project_file_installs_nothing_again(clone: Path) -> None:
    tarwisa(clone)
    project = clone / "pyproject.toml"
    project.write_text(project.read_text() + "# a remark\n")
    assert not any("pip install" in line for line in tarwisa(clone))


def test_a_set_up_that_was_interrupted_goes_on(clone: Path) -> None:
    tarwisa(clone)
    (clone / ".venv/tarwisa/ready-to-run").unlink()
    (clone / ".venv/tarwisa/packages").unlink()
    assert any("pip install" in line for line in tarwisa(clone))
