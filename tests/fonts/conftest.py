"""Libraries that see the installed font packages and nothing of the machine's user."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fonts.library import Library


@pytest.fixture(autouse=True)
def no_user_fonts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty home; gives the folder that counts as the user's fonts."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    yield tmp_path / "home" / "data" / "fonts"


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def library(cache: Path, no_user_fonts: Path) -> Library:
    return Library(cache=cache)
