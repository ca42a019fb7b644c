"""Faults of an issue that is no file yet, those that mend themselves, and those that somebody lets pass."""

import msgspec
import pytest

from layouts.edit.frames import add_frame, delete_frames
from layouts.edit.pages import add_page, duplicate_page, remove_pages
from layouts.edit.threads import link_frames, place_story, unlink_frame
from layouts.edit.waivers import is_waived, mending, unwaive, waive, waiver_of
from layouts.findings import Finding
from layouts.makeup.jumps import jump_from, jump_to
from layouts.model.frame import PictureFrame, TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.press.preflight.issue import check_issue
from tests.makers import make_issue, make_paragraph, make_picture, make_story

BOX = Rect(50, 50, 100, 100)


@pytest.fixture
def issue() -> Issue:
    """A page with a story in its frame: nothing is wrong."""
    made = add_frame(add_page(make_issue(make_story("water")), 0, "inside"), 0, TextFrame(0, BOX))
    return place_story(made, "water", made.pages[0].frames[0].id)


def codes(issue: Issue) -> list[str]:
    return [finding.code for finding in check_issue(issue)]


def test_a_sound_issue_has_no_findings(issue: Issue) -> None:
    assert codes(issue) == []


def test_frames_with_nothing_in_them_are_told_and_can_be_taken_away(issue: Issue) -> None:
    made = add_frame(add_frame(issue, 0, TextFrame(0, BOX)), 0, PictureFrame(0, BOX, ""))
    found = check_issue(made)
    assert [finding.code for finding in found] == ["empty-frame", "empty-frame"]
    for finding in found:
        mend = mending(made, finding)
        assert mend is not None
        made = mend(made)
    assert made.pages == issue.pages


def test_a_paragraph_without_a_language_gets_its_storys(issue: Issue) -> None:
    bare = make_paragraph("Zonder taal", lang="")
    story = msgspec.structs.replace(issue.stories[0], paragraphs=(*issue.stories[0].paragraphs, bare))
    made = msgspec.structs.replace(issue, stories=(story,))
    (finding,) = check_issue(made)
    mend = mending(made, finding)
    assert finding.code == "language-missing" and mend is not None
    assert codes(mend(made)) == []


def test_a_picture_that_says_nothing_and_quotes_of_a_typewriter_are_notes(issue: Issue) -> None:
    made = msgspec.structs.replace(issue, pictures=(make_picture("p1"),))
    made = add_frame(made, 0, PictureFrame(0, BOX, "p1"))
    quoted = make_paragraph('Hij zei "ja".')
    story = msgspec.structs.replace(made.stories[0], paragraphs=(*made.stories[0].paragraphs, quoted))
    made = msgspec.structs.replace(made, stories=(story,))
    found = check_issue(made)
    assert [finding.code for finding in found] == ["alternative-missing", "straight-quotes"]
    assert all(mending(made, finding) is None for finding in found)


def test_a_story_told_twice_is_found_under_another_name(issue: Issue) -> None:
    again = msgspec.structs.replace(issue.stories[0], slug="wasser")
    assert codes(msgspec.structs.replace(issue, stories=(*issue.stories, again))) == ["repeated-story"]


def test_a_jump_line_to_where_no_story_of_its_page_goes_on_is_told(issue: Issue) -> None:
    for index in (1, 2):
        issue = add_frame(add_page(issue, index, "inside"), index, TextFrame(0, BOX))
    first, last = issue.pages[0].frames[0].id, issue.pages[2].frames[0].id
    made = link_frames(delete_frames(issue, (issue.pages[1].frames[0].id,)), first, last)
    made = add_frame(made, 0, TextFrame(0, BOX, content=(jump_to(issue.stories[0], 3),)))
    made = add_frame(made, 2, TextFrame(0, BOX, content=(jump_from(issue.stories[0], 1),)))
    assert codes(made) == []
    copied = duplicate_page(made, 0, {(first, "water"): ((0, 0), (1, 20))})
    (told,) = (finding for finding in check_issue(copied) if finding.code == "jump-line")
    assert told.page == 2 and told.frame == copied.pages[1].frames[-1].id and told.message.startswith(
        "jump line says page 4, but no story"
    )
    gone = remove_pages(add_page(made, 3, "inside"), (2,))  # what was page 4 is page 3 now
    assert [finding.message for finding in check_issue(gone) if finding.code == "jump-line"] == [
        "jump line says page 3, but no story of this page goes on there or comes from there"
    ]
    shorter = remove_pages(made, (2,))
    assert [finding.message for finding in check_issue(shorter) if finding.code == "jump-line"] == [
        "jump line says page 3, which the issue does not have"
    ]
    cut = unlink_frame(made, first)
    assert codes(cut).count("jump-line") == 2


def test_a_finding_let_pass_needs_a_reason_and_comes_back_when_its_words_change(issue: Issue) -> None:
    finding = Finding(severity="warning", code="empty-frame", message="it prints nothing", frame=3)
    assert waive(issue, finding, "  ") is issue
    made = waive(issue, finding, "kept for the late results", "N. Alaoui")
    waiver = waiver_of(made, finding)
    assert waiver is not None and (waiver.reason, waiver.name) == ("kept for the late results", "N. Alaoui")
    assert not is_waived(made, msgspec.structs.replace(finding, message="something else"))
    assert unwaive(made, finding) == issue
    assert msgspec.json.decode(msgspec.json.encode(made), type=Issue) == made
