"""Frames copied with the text that runs in them: which text comes, how it is threaded, what the original keeps."""

import msgspec
import pytest
from msgspec.structs import replace

from fonts.library import Library
from layouts.display.hit import lines_of
from layouts.display.standing_text import standing_text
from layouts.edit.copies import Standing, Taken, duplicate_frames, take
from layouts.edit.frames import delete_frames
from layouts.edit.parts import new_frame_id
from layouts.edit.pasting import paste_frames
from layouts.edit.stories import remove_stories
from layouts.edit.story_part import part_of
from layouts.makeup.compositor import Compositor
from layouts.model.changes import Change
from layouts.model.frame import Frame, PictureFrame, Shape, TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page
from layouts.model.story import Cell, ListItem, Paragraph, Run, Story
from layouts.model.styles import styles_by_name
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_paragraph, make_picture, make_story

ROW = 10.5  # points of the baseline grid


def of(*frames: Frame, stories: tuple[Story, ...], threads: tuple[Thread, ...]) -> Issue:
    """Two pages, these frames on the first."""
    pages = (Page(1, 1, "", "ltr", frames=frames), Page(2, 2, "", "ltr"))
    return replace(make_issue(*stories, pictures=(make_picture(),)), pages=pages, threads=threads)


def in_a_row(count: int, depth: float = 60) -> tuple[TextFrame, ...]:
    return tuple(TextFrame(number, Rect(40 + 160 * number, 60, 150, depth)) for number in range(1, count + 1))


def body_only(words: int) -> Story:
    story = make_story("lang", words)
    return replace(story, paragraphs=story.paragraphs[1:])


@pytest.fixture(scope="module")
def compositor() -> Compositor:
    return Compositor(Typesetter(Library()))


def standing(issue: Issue, compositor: Compositor) -> Standing:
    return standing_text(compositor.compose(issue).pages, {frame for each in issue.threads for frame in each.frames})


def words(story: Story) -> list[str]:
    return " ".join(paragraph.text for paragraph in story.paragraphs).split()


def named(issue: Issue, slug: str) -> Story:
    return next(story for story in issue.stories if story.slug == slug)


def test_the_copy_of_a_frame_with_a_whole_story_brings_it_with_looks_and_language() -> None:
    looks = Paragraph("body", (Run("vet ", bold=True), Run("قال", lang="ar")), "nl", "ltr", own=(("size", 11.0),))
    story = Story("haven", "nl", "ltr", (looks, make_paragraph("نص", lang="ar")), section="Stad", page=3)
    issue = of(*in_a_row(1), stories=(story,), threads=(Thread(("haven",), (1,)),))
    first = new_frame_id(issue)
    made = duplicate_frames(issue, (1,), 12, 12, {})
    assert made.threads == (issue.threads[0], Thread(("haven-2",), (first,)))
    assert made.stories[0] is story
    assert made.stories[1] == replace(story, slug="haven-2", page=0)
    assert duplicate_frames(made, (first,), 12, 12, {}).threads[-1].stories == ("haven-2-2",)


def test_a_thread_copied_whole_stays_threaded_with_what_is_left_over() -> None:
    stories = (make_story("een", 400), make_story("twee", 60))
    issue = of(*in_a_row(3), stories=stories, threads=(Thread(("een", "twee"), (2, 1, 3)),))
    made = duplicate_frames(issue, (1, 2, 3), 0, 200, {})
    ids = dict(zip((1, 2, 3), range(new_frame_id(issue), new_frame_id(issue) + 3)))
    assert made.threads[1] == Thread(("een-2", "twee-2"), (ids[2], ids[1], ids[3]))
    assert [words(story) for story in made.stories[2:]] == [words(story) for story in stories]


def test_frames_of_a_thread_bring_what_stands_in_them_and_together_all_of_it(compositor: Compositor) -> None:
    story = body_only(150)
    issue = of(*in_a_row(3), stories=(story,), threads=(Thread(("lang",), (1, 2, 3)),))
    known = standing(issue, compositor)
    copied = [take(issue, (frame,), known).stories[0] for frame in (1, 2, 3)]
    assert [words(part) for part in copied] != [[], [], words(story)]
    assert all(words(part) for part in copied)
    assert sum([words(part) for part in copied], []) == words(story)
    both = take(issue, (1, 2), known)
    assert both.threads == (Thread(("lang",), (1, 2)),)
    assert words(both.stories[0]) == words(copied[0]) + words(copied[1])
    # the ends without the middle: two texts, each in its frame
    ends = take(issue, (1, 3), known)
    assert ends.threads == (Thread(("lang",), (1,)), Thread(("lang-2",), (3,)))
    assert [words(part) for part in ends.stories] == [words(copied[0]), words(copied[2])]


def test_the_copy_of_a_frame_shows_what_its_original_shows(compositor: Compositor) -> None:
    issue = of(*in_a_row(3, 62), stories=(body_only(150),), threads=(Thread(("lang",), (1, 2, 3)),))
    known = standing(issue, compositor)
    made = duplicate_frames(issue, (2,), 0, 28 * ROW, known)
    page = compositor.compose(made).pages[0]
    there = {n: [line.text[line.start : line.end] for line in lines_of(page) if line.frame == n] for n in (2, 4)}
    assert there[4] == there[2] and len(there[2]) > 3


def test_a_frame_behind_the_text_of_its_thread_is_copied_empty(compositor: Compositor) -> None:
    issue = of(*in_a_row(3, 500), stories=(make_story("kort", 30),), threads=(Thread(("kort",), (1, 2, 3)),))
    known = standing(issue, compositor)
    assert take(issue, (2,), known).stories == () and take(issue, (3,), known).stories == ()
    made = duplicate_frames(issue, (2,), 0, 28 * ROW, known)
    assert made.stories is issue.stories and made.threads == issue.threads


def test_a_part_that_goes_on_begins_as_it_goes_on() -> None:
    issue = make_issue()
    styles = styles_by_name((*issue.styles, replace(issue.style("body"), name="begin", drop_cap=3, first_indent=9.0)))
    paragraph = Paragraph("begin", (Run("Een twee drie"),), "nl", "ltr", item=ListItem(kind="number", start=4))
    (rest,) = part_of((paragraph,), (0, 3), (1, 0), styles)
    assert rest.text == "twee drie" and dict(rest.own) == {"first_indent": 0.0, "drop_cap": 0}
    assert rest.item == ListItem(kind="none")
    (head,) = part_of((paragraph,), (0, 0), (0, 3), styles)
    assert head.text == "Een" and head.own == () and head.item == paragraph.item


def test_a_table_that_goes_on_has_its_head_and_counts_its_rows_from_there(compositor: Compositor) -> None:
    def cell(row: int, column: int) -> Paragraph:
        text = f"{row}{column}" if column == 0 else ""  # a cell without text has no line that tells where it stands
        made = Paragraph("body", (Run(text),), "nl", "ltr", cell=Cell(row, column, head=row == 0))
        return made

    rows = tuple(cell(row, column) for row in range(12) for column in (0, 1))
    story = Story("tabel", "nl", "ltr", (make_paragraph("Voor"), *rows, make_paragraph("Na")))
    issue = of(*in_a_row(2, 80), stories=(story,), threads=(Thread(("tabel",), (1, 2)),))
    known = standing(issue, compositor)
    one, other = (take(issue, (frame,), known).stories[0].paragraphs for frame in (1, 2))
    assert [each.text for each in (one[0], other[-1])] == ["Voor", "Na"]
    cells = [[p.cell for p in part if p.cell] for part in (one, other)]
    for part in cells:  # whole rows, one after the other, the head first
        assert [(each.row, each.column) for each in part] == [(n // 2, n % 2) for n in range(len(part))]
        assert [each.head for each in part] == [True, True] + [False] * (len(part) - 2)
    assert [p.text for p in other if p.cell and not p.cell.column] == ["00"] + [
        f"{row}0" for row in range(len(cells[0]) // 2, 12)
    ]


def test_pictures_come_with_a_story_only_where_their_frames_do() -> None:
    frames: tuple[Frame, ...] = (
        *in_a_row(1),
        PictureFrame(5, Rect(0, 0, 50, 50), "p1", story="s"),
        TextFrame(6, Rect(0, 60, 50, 20), content=(make_paragraph("Onderschrift", "caption"),), story="s"),
    )
    issue = of(*frames, stories=(make_story("s", picture="p1"),), threads=(Thread(("s",), (1,)),))
    alone = duplicate_frames(issue, (1,), 0, 0, {})
    assert named(alone, "s-2").pictures == ()
    block = duplicate_frames(issue, (1, 5, 6), 0, 0, {})
    assert named(block, "s-2").pictures == issue.stories[0].pictures
    assert [getattr(frame, "story", "") for frame in block.pages[0].frames[-2:]] == ["s-2", "s-2"]


def test_what_was_cut_and_pasted_has_moved_and_the_next_paste_is_a_copy() -> None:
    issue = of(*in_a_row(1), stories=(make_story("s"),), threads=(Thread(("s",), (1,)),))
    taken = take(issue, (1,), {})
    without = delete_frames(issue, (1,))
    moved = paste_frames(without, 1, taken)
    assert moved.stories is without.stories or moved.stories == issue.stories
    assert moved.threads == (Thread(("s",), (moved.pages[1].frames[0].id,)),)
    assert [story.slug for story in paste_frames(moved, 1, taken).stories] == ["s", "s-2"]
    # what was written on in the meantime is another text
    written = replace(without, stories=(replace(issue.stories[0], paragraphs=(make_paragraph("anders"),)),))
    assert [story.slug for story in paste_frames(written, 1, taken).stories] == ["s", "s-2"]


def test_what_copy_takes_survives_the_clipboard_and_goes_into_another_issue() -> None:
    issue = of(
        *in_a_row(2), PictureFrame(5, Rect(0, 0, 50, 50), "p1", story="s"),
        stories=(make_story("s", picture="p1"),), threads=(Thread(("s",), (1, 2)),),
    )  # fmt: skip
    taken = msgspec.json.decode(msgspec.json.encode(take(issue, (1, 2, 5), {})), type=Taken)
    other = replace(make_issue(make_story("s", 20)), pages=(Page(1, 1, "", "ltr"),), pictures=())
    made = paste_frames(other, 0, taken)
    assert made.threads == (Thread(("s-2",), (1, 2)),)
    assert named(made, "s-2").paragraphs == issue.stories[0].paragraphs and named(made, "s-2").pictures == ()


def test_a_copy_that_says_nothing_of_its_own_goes_with_its_last_frame() -> None:
    issue = of(*in_a_row(1), stories=(make_story("s"),), threads=(Thread(("s",), (1,)),))
    made = duplicate_frames(issue, (1,), 9, 9, {})
    assert delete_frames(made, (new_frame_id(issue),)) == issue
    assert [story.slug for story in delete_frames(made, (1,)).stories] == ["s", "s-2"]
    written = replace(made, stories=(made.stories[0], replace(made.stories[1], paragraphs=(make_paragraph("zelf"),))))
    assert [story.slug for story in delete_frames(written, (new_frame_id(issue),)).stories] == ["s", "s-2"]


def test_groups_copied_whole_are_new_ones_and_items_of_parents_stand_for_themselves() -> None:
    frames = (
        Shape(1, Rect(0, 0, 9, 9), groups=(3,), parent=-2),
        Shape(2, Rect(0, 0, 9, 9), groups=(3, 4)),
        Shape(5, Rect(0, 0, 9, 9), groups=(3, 4)),
    )
    issue = of(*frames, stories=(), threads=())
    whole = duplicate_frames(issue, (1, 2, 5), 0, 0, {}).pages[0].frames[3:]
    assert [frame.groups for frame in whole] == [(5,), (5, 6), (5, 6)] and whole[0].parent == 0
    inner = duplicate_frames(issue, (2, 5), 0, 0, {}).pages[0].frames[3:]
    assert [frame.groups for frame in inner] == [(3, 5), (3, 5)]


def test_a_story_taken_out_leaves_its_frames_empty_and_its_pictures_to_the_page() -> None:
    issue = of(
        *in_a_row(1), PictureFrame(5, Rect(0, 0, 50, 50), "p1", story="s"),
        stories=(make_story("s"), make_story("t")), threads=(Thread(("s",), (1,)),),
    )  # fmt: skip
    issue = replace(issue, changes=(Change("1", "s", "quotes", "paragraph-1", 0, "'", "’", "tidied"),))
    made = remove_stories(issue, ("s", "nobody"))
    assert [story.slug for story in made.stories] == ["t"] and made.threads == () and made.changes == ()
    assert [frame.id for frame in made.pages[0].frames] == [1, 5] and made.pages[0].frames[1].story == ""  # type: ignore[union-attr]
    assert remove_stories(issue, ("nobody",)) is issue
