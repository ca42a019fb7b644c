"""Faults mended by one press of a button: only where one thing can be meant, and never a word is lost by it."""

from collections.abc import Callable
from functools import partial

from desktop.words import mark
from layouts.edit.frames import set_rects
from layouts.edit.waivers import mending
from layouts.findings import Finding
from layouts.intake.quoting import with_language_quotes
from layouts.makeup.deepen import deepened
from layouts.model.issue import Issue
from layouts.typeset.paragraph import Typesetter

Change = Callable[[Issue], Issue]
# What the button does, by the finding's code.
DEEDS = {
    "overset-text": mark("preflight", "Make the last frame as deep as its text needs"),
    "empty-frame": mark("preflight", "Take the empty frame away"),
    "language-missing": mark("preflight", "Give them the story’s language"),
    "straight-quotes": mark("preflight", "Put the language’s quotation marks in"),
}
FORM = ("mention", "issn", "law-not-confirmed")  # beginnings of codes whose findings the issue form answers


def mend_for(issue: Issue, finding: Finding, typesetter: Typesetter) -> Change | None:
    """The edit that mends a finding; None where a person must choose."""
    match finding.code:
        case "overset-text" if finding.story and finding.frame:
            rects = deepened(issue, finding.story, typesetter)
            return partial(set_rects, rects=rects) if rects else None
        case "straight-quotes" if finding.story:
            made = partial(with_language_quotes, slug=finding.story)
            return made if made(issue) is not issue else None
    return mending(issue, finding)
