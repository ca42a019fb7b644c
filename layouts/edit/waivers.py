"""Findings let pass, and faults that can be mended without a person's judgement."""

from collections.abc import Callable
from functools import partial

from layouts.edit.frames import delete_frames
from layouts.edit.parts import changed, frame_with
from layouts.edit.text import set_paragraph_language
from layouts.findings import Finding
from layouts.model.frame import PictureFrame, TextFrame
from layouts.model.issue import Issue
from layouts.model.place import Passage, Place
from layouts.model.waivers import Waiver

Change = Callable[[Issue], Issue]


def waive(issue: Issue, finding: Finding, reason: str, name: str = "") -> Issue:
    """Let a finding pass. Without a reason, or when it passes already: no change."""
    if not reason.strip() or is_waived(issue, finding):
        return issue
    made = Waiver(
        code=finding.code,
        message=finding.message,
        story=finding.story,
        frame=finding.frame,
        reason=reason.strip(),
        name=name.strip(),
    )
    return changed(issue, waivers=(*issue.waivers, made))


def unwaive(issue: Issue, finding: Finding) -> Issue:
    """Tell a finding again."""
    return changed(issue, waivers=tuple(waiver for waiver in issue.waivers if not _meant(waiver, finding)))


def is_waived(issue: Issue, finding: Finding) -> bool:
    return waiver_of(issue, finding) is not None


def waiver_of(issue: Issue, finding: Finding) -> Waiver | None:
    """The waiver that lets a finding pass; one whose words have changed passes no longer."""
    return next((waiver for waiver in issue.waivers if _meant(waiver, finding)), None)


def mending(issue: Issue, finding: Finding) -> Change | None:
    """The edit that mends a fault where only one thing can be meant; None where a person must choose."""
    frame = frame_with(issue, finding.frame) if finding.frame else None
    match finding.code:
        case "empty-frame" if isinstance(frame, TextFrame | PictureFrame):
            return partial(delete_frames, ids=(finding.frame,))
        case "language-missing" if finding.story:
            return partial(give_language, slug=finding.story)
    return None


def give_language(issue: Issue, slug: str) -> Issue:
    """Give paragraphs of no language that of their story."""
    story = next((story for story in issue.stories if story.slug == slug), None)
    if story is None:
        return issue
    for index, paragraph in enumerate(story.paragraphs):
        if not paragraph.lang:
            place = Place(slug, index, 0)
            issue = set_paragraph_language(issue, Passage(place, place), story.lang)
    return issue


def _meant(waiver: Waiver, finding: Finding) -> bool:
    return (waiver.code, waiver.message, waiver.story, waiver.frame) == (
        finding.code,
        finding.message,
        finding.story,
        finding.frame,
    )
