"""One application for all tests of the desk, with no screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desktop.canvas.typefaces import ScreenFaces
from desktop.desk import Desk
from desktop.language import Interpreter
from fonts.library import Library


@pytest.fixture(scope="session")
def app() -> Iterator[QApplication]:
    running = QApplication.instance()
    yield running if isinstance(running, QApplication) else QApplication([])
    # WORKAROUND: a platform without a clipboard of its own frees what was copied after Python has ended, and what
    # Python made of it then crashes the process
    QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Settings of the test's own: none are kept from one to the next, and none of the person's are touched."""
    folder = str(tmp_path_factory.mktemp("settings"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)


@pytest.fixture(scope="session", autouse=True)
def laid_out(app: QApplication) -> Desk:
    """A desk that keeps nothing; tests that lay out one of their own put it aside."""
    return Desk(app, keeps=False)


@pytest.fixture(scope="session")
def library() -> Library:
    return Library()


@pytest.fixture
def faces(app: QApplication) -> Iterator[ScreenFaces]:
    made = ScreenFaces()
    yield made
    made.close()


@pytest.fixture
def interpreter(app: QApplication) -> Interpreter:
    found = app.findChild(Interpreter)
    return found if found is not None else Interpreter(app)
