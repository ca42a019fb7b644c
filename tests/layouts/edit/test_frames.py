"""Frames, threads, pages, pictures, data and styles: what is asked is done, and nothing else changes."""

import datetime
from collections.abc import Callable

import pytest
from msgspec.structs import replace

from layouts.edit import arrange, frames, issue_data, pages, pictures, styles, threads
from layouts.edit.copies import duplicate_frames
from layouts.edit.parts import new_frame_id
from layouts.model.frame import PictureFrame, Shape, TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page
from tests.makers import make_issue, make_picture, make_story

BASE = make_issue(make_story("een", 60), make_story("twee", 60), pictures=(make_picture(),))


def sample() -> Issue:
    """Two pages: three text frames threaded 1 → 2 | 3, a picture 4 and a rule 5."""
    rects = (Rect(10, 10, 100, 100), Rect(130, 30, 100, 50), Rect(300, 0, 40, 90))
    first = tuple(TextFrame(number, box) for number, box in enumerate(rects, 1))
    second = (PictureFrame(4, Rect(0, 0, 150, 100), "p1"), Shape(5, Rect(0, 120, 50, 1), fill="Black"))
    return replace(
        BASE,
        pages=(Page(1, 1, "", "ltr", frames=first), Page(2, 2, "", "ltr", frames=second)),
        threads=(Thread(("een",), (1, 2)), Thread(("twee",), (3,))),
    )


def ids(issue: Issue, page: int = 0) -> list[int]:
    return [frame.id for frame in issue.pages[page].frames]


def rect(issue: Issue, frame: int) -> Rect:
    return frames.rects_of(issue, (frame,))[frame]


UNCHANGED: dict[str, Callable[[Issue], Issue]] = {
    "moved nowhere": lambda issue: frames.move_frames(issue, (1, 2), 0, 0),
    "no such frame": lambda issue: frames.move_frames(issue, (99,), 5, 5),
    "deleting nothing": lambda issue: frames.delete_frames(issue, (99,)),
    "front already": lambda issue: frames.bring_to_front(issue, (3, 5)),
    "columns as they are": lambda issue: frames.set_columns(issue, (1,), 1),
    "page on itself": lambda issue: pages.move_page(issue, 1, 1),
    "same price": lambda issue: issue_data.set_price(issue, "4 DH"),
    "same number": lambda issue: issue_data.set_number(issue, 1742),
    "unthreaded frame cut": lambda issue: threads.unlink_frame(issue, 5),
    "story where it is": lambda issue: threads.place_story(issue, "een", 1),
    "style as it is": lambda issue: styles.set_style_field(issue, "body", align="justify"),
    "no such style": lambda issue: styles.rename_style(issue, "nope", "yes"),
    "page without type area": lambda issue: pages.set_page_setup(issue, inside=5000.0),
}


@pytest.mark.parametrize("name", UNCHANGED)
def test_what_changes_nothing_gives_the_same_issue_back(name: str) -> None:
    issue = sample()
    assert UNCHANGED[name](issue) is issue


def test_an_edit_leaves_the_other_page_the_same_object() -> None:
    issue = sample()
    moved = frames.move_frames(issue, (1,), 5, 7)
    assert rect(moved, 1) == Rect(15, 17, 100, 100)
    assert moved.pages[1] is issue.pages[1] and moved.pages[0].frames[1] is issue.pages[0].frames[1]


def test_new_and_duplicated_frames_get_the_next_ids_and_lie_on_top() -> None:
    first = new_frame_id(sample())
    more = duplicate_frames(sample(), (1, 4), 3, 0, {})
    assert ids(more)[-1] == first and ids(more, 1)[-1] == first + 1
    assert frames.add_frame(more, 0, Shape(0, Rect(9, 9, -5, 3))).pages[0].frames[-1].rect == Rect(4, 9, 5, 3)


def test_deleting_a_frame_leads_its_thread_past_it() -> None:
    assert frames.delete_frames(sample(), (1,)).threads[0] == Thread(("een",), (2,))


def test_frames_change_their_order_step_by_step_and_at_once() -> None:
    assert ids(frames.bring_forward(sample(), (1,))) == [2, 1, 3]
    assert ids(frames.send_backward(sample(), (3,))) == [1, 3, 2]
    assert ids(frames.bring_to_front(sample(), (1, 2))) == [3, 1, 2]
    assert ids(frames.send_to_back(sample(), (3,))) == [3, 1, 2]


def test_frames_are_lined_up_and_spaced_evenly() -> None:
    assert [rect(arrange.align(sample(), (1, 2, 3), "top"), frame).y for frame in (1, 2, 3)] == [0, 0, 0]
    assert rect(arrange.align(sample(), (1, 2), "right", key=1), 2).right == 110
    spaced = arrange.distribute(sample(), (1, 2, 3), "across")
    assert rect(spaced, 2).x - rect(spaced, 1).right == pytest.approx(rect(spaced, 3).x - rect(spaced, 2).right)


def test_linking_leads_a_story_on_and_takes_what_ran_there_along() -> None:
    linked = threads.link_frames(sample(), 2, 3)
    assert linked.threads == (Thread(("een", "twee"), (1, 2, 3)),)
    assert threads.unlink_frame(linked, 1).threads == (Thread(("een", "twee"), (1,)),)


def test_linking_into_the_middle_of_a_thread_takes_its_rest() -> None:
    linked = threads.link_frames(sample(), 3, 2)
    assert linked.threads == (Thread(("een",), (1,)), Thread(("twee",), (3, 2)))


def test_a_removed_page_leaves_its_stories_and_later_pages_move_up() -> None:
    left = pages.remove_pages(sample(), (0,))
    assert [page.folio for page in left.pages] == [1] and left.stories == sample().stories and left.threads == ()
    assert [page.id for page in pages.move_page(sample(), 0, 1).pages] == [2, 1]
    assert [page.folio for page in pages.add_page(sample(), 1, "").pages] == [1, 2, 3]
    copied = pages.duplicate_page(sample(), 0, {})
    assert len(set(ids(copied) + ids(copied, 1))) == 6


def test_a_picture_fills_its_frame_and_moves_only_within_its_crop() -> None:
    wide = frames.resize_frame(sample(), 4, Rect(0, 0, 300, 100))
    filled = pictures.fill_frame(wide, 4).pages[1].frames[0]
    assert isinstance(filled, PictureFrame) and filled.crop == Rect(0, 0.2, 1, 0.5)
    moved = pictures.move_content(pictures.fill_frame(wide, 4), 4, 50, 500).pages[1].frames[0]
    assert isinstance(moved, PictureFrame) and moved.crop == Rect(0, 0, 1, 0.5)
    fitted = pictures.fit_frame_to_content(wide, 4).pages[1].frames[0]
    assert fitted.rect == Rect(0, 0, 300, 200)


def test_issue_data_are_set_by_language() -> None:
    issue = issue_data.set_title(sample(), "fr", "Télégraphe")
    assert issue.publication.title[-1] == ("fr", "Télégraphe")
    assert issue_data.set_title(issue, "fr", " ").publication.title == sample().publication.title
    after = issue_data.next_issue(issue, datetime.date(2026, 12, 1))
    assert (after.dateline.number, after.dateline.date.day) == (1743, 1)


def test_a_renamed_style_keeps_its_text_and_body_stays() -> None:
    renamed = styles.rename_style(sample(), "headline", "kop")
    assert styles.uses(renamed)["kop"] == styles.uses(sample())["headline"] == 2
    assert renamed.stories[0].words == sample().stories[0].words
    back = styles.delete_style(renamed, "kop")
    assert {p.style for p in back.stories[0].paragraphs} == {"body", "body-first"}
    assert styles.delete_style(sample(), "body") == sample()
