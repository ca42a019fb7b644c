"""A finding's line: message and advice read as one, whichever of them is a sentence."""

import pytest

from layouts.findings import Finding
from layouts.report import line


@pytest.mark.parametrize(
    ("message", "advice", "said"),
    [
        ("the picture is missing", "put it there", "note: the picture is missing; put it there (x)"),
        ("No lawyer has agreed.", "Ask one.", "note: No lawyer has agreed. Ask one. (x)"),
        ("its space is smaller", "Ask for another.", "note: its space is smaller. Ask for another. (x)"),
        ("it is missing", "", "note: it is missing (x)"),
    ],
)
def test_message_and_advice_are_joined_as_their_ends_ask(message: str, advice: str, said: str) -> None:
    assert line(Finding(severity="note", code="x", message=message, advice=advice)) == said
