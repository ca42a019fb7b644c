"""One library and one typesetter for all tests of make-up: memory changes speed only."""

import pytest

from fonts.library import Library
from layouts.makeup.compositor import Compositor
from layouts.typeset.paragraph import Typesetter


@pytest.fixture(scope="session")
def library() -> Library:
    return Library()


@pytest.fixture
def compositor(library: Library) -> Compositor:
    return Compositor(Typesetter(library))
