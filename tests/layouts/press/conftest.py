"""One library and one typesetter for all tests of the press: memory changes speed only."""

import pytest

from fonts.library import Library
from layouts.typeset.paragraph import Typesetter


@pytest.fixture(scope="session")
def library() -> Library:
    return Library()


@pytest.fixture(scope="session")
def typesetter(library: Library) -> Typesetter:
    return Typesetter(library)
