"""The lock holds what pyproject.toml asks for, for every Python it allows, and nothing without a hash."""

import re
from pathlib import Path

import lock
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.house.sources import PROJECT

PYTHONS = ("3.11.9", "3.12.4", "3.13.1", "3.14.0")
RENEW = "the lock is older than pyproject.toml; renew it: packaging/supply lock"


def pins(level: str, python: str) -> dict[str, Version]:
    """The release of each package that pip would install on Linux with this Python."""
    here = {"python_version": ".".join(python.split(".")[:2]), "python_full_version": python, "sys_platform": "linux"}
    here |= {"platform_system": "Linux", "implementation_name": "cpython", "platform_python_implementation": "CPython"}
    found: dict[str, Version] = {}
    for path in lock.files(level):
        for text in lock.blocks(path.read_text(encoding="utf-8")):
            pin = Requirement(text)
            if pin.marker is None or pin.marker.evaluate(here):
                (specifier,) = pin.specifier
                assert specifier.operator == "==", text
                found[canonicalize_name(pin.name)] = Version(specifier.version)
    return found


@pytest.mark.parametrize("level", lock.EXTRAS)
def test_the_lock_was_made_for_what_the_project_asks_now(level: str) -> None:
    assert lock.stale(level) == [], RENEW


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("level", lock.EXTRAS)
def test_what_is_asked_for_is_pinned_within_its_bounds(level: str, python: str) -> None:
    pinned = pins(level, python)
    here = {"python_version": ".".join(python.split(".")[:2]), "python_full_version": python}
    unmet = [
        text
        for text in lock.wanted(level)
        if ((asked := Requirement(text)).marker is None or asked.marker.evaluate(here))
        and not ((pin := pinned.get(canonicalize_name(asked.name))) and asked.specifier.contains(pin))
    ]
    assert unmet == [], RENEW


@pytest.mark.parametrize("level", lock.EXTRAS)
def test_every_pin_has_hashes_and_no_place_to_look(level: str) -> None:
    for path in lock.files(level):
        text = path.read_text(encoding="utf-8")
        assert "://" not in text and "--index" not in text and "--find-links" not in text
        for name, lines in lock.blocks(text).items():
            assert re.findall(r"--hash=sha256:[0-9a-f]{64}\b", lines), name


def test_a_requirement_more_or_less_makes_the_lock_stale(tmp_path: Path) -> None:
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging/locked").symlink_to(PROJECT / "packaging/locked")
    project = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(project.replace('"msgspec>=0.20"', '"another>=1"'), encoding="utf-8")
    assert lock.stale("run", tmp_path) == ["+ another>=1", "- msgspec>=0.20"]
    assert "+ another>=1" in lock.stale("test", tmp_path) and lock.stale("supply", tmp_path) == []
