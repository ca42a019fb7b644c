"""The sample issue, composed once: its pages are what every test of the deposit damages."""

from pathlib import Path

import pytest

from fonts.library import Library
from layouts.display.items import DisplayList
from layouts.intake.folder import read_folder
from layouts.makeup.compositor import Compositor
from layouts.makeup.layout import lay_out
from layouts.model.issue import Issue
from layouts.typeset.paragraph import Typesetter

SAMPLE = Path(__file__).parents[3] / "examples" / "telegraaf-mensheid"


@pytest.fixture(scope="session")
def compositor() -> Compositor:
    return Compositor(Typesetter(Library()))


@pytest.fixture(scope="session")
def sample(compositor: Compositor) -> Issue:
    copy = read_folder(str(SAMPLE))
    return lay_out(copy.issue, copy.plan, compositor).issue


@pytest.fixture(scope="session")
def sample_pages(sample: Issue, compositor: Compositor) -> tuple[DisplayList, ...]:
    return compositor.compose(sample).pages
