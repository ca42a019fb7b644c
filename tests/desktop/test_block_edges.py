"""The edge of an article's block, dragged: the block is laid anew in whole columns and rows, and says how it fits."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fonts.library import Library
from layouts.makeup import article
from layouts.makeup.article import block_frame, relaid
from layouts.makeup.compositor import Compositor
from layouts.makeup.layout import lay_out
from layouts.model.frame import PictureFrame
from layouts.model.geometry import Rect
from layouts.typeset.paragraph import Typesetter
from tests.desktop.desk import Desk
from tests.desktop.waiting import wait_for
from tests.makers import make_issue, make_picture, make_plan, make_story

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(app: QApplication, library: Library) -> Iterator[Desk]:
    stories = [make_story(f"s{n}", 380, priority=n + 1, picture="p1" if n == 1 else "") for n in range(4)]
    issue = make_issue(*stories, pictures=(make_picture(),))
    made = Desk(lay_out(issue, make_plan(), Compositor(Typesetter(library))).issue)
    made.session.look(snapping=True)
    yield made
    made.close()


def test_a_block_whose_lower_edge_is_dragged_is_laid_anew_in_one_step(desk: Desk) -> None:
    text = block_frame(desk.issue, 0, "s1")
    assert text is not None
    rect, steps, before = text.rect, len(desk.session.history.done), desk.issue
    desk.click(rect.x + 2, rect.bottom - 20)
    middle = rect.x + rect.width / 2
    desk.press(middle, rect.bottom)
    desk.move(middle, rect.bottom - 320)
    tight = desk.canvas.bench.shown.note
    desk.move(middle, rect.bottom + 63)
    roomy = desk.canvas.bench.shown.note
    assert desk.issue is before  # what is tried out is not kept
    desk.release(middle, rect.bottom + 63)
    assert re.search(r"   −[1-9]\d* lines?$", tight) and re.search(r"\+[1-9]\d*", roomy.split("   ")[1])
    assert len(desk.session.history.done) == steps + 1
    wanted = relaid(
        before, 0, "s1", Rect(rect.x, rect.y, rect.width, rect.height + 63), desk.session.room.compositor
    )
    assert wanted is not None and desk.issue == wanted.issue
    picture = next(frame for frame in desk.issue.pages[0].frames if isinstance(frame, PictureFrame))
    moved = block_frame(desk.issue, 0, "s1")
    assert moved is not None and moved.rect.y <= picture.rect.y and picture.rect.bottom <= moved.rect.bottom + 0.01
    desk.session.undo()
    assert desk.issue is before


def test_a_block_is_measured_before_its_edge_is_taken(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    text = block_frame(desk.issue, 0, "s1")
    assert text is not None
    rect, middle = text.rect, text.rect.x + text.rect.width / 2
    desk.click(rect.x + 2, rect.bottom - 20)
    assert not desk.canvas.bench.blocks.is_ready
    wait_for(lambda: desk.canvas.bench.blocks.is_ready, 20.0)
    monkeypatch.setattr(article, "prepare", lambda *given: pytest.fail("it had been made ready"))
    desk.press(middle, rect.bottom)
    desk.move(middle, rect.bottom - 320)
    assert "   −" in desk.canvas.bench.shown.note
    desk.key(Qt.Key.Key_Escape)
    desk.release(middle, rect.bottom)


def test_with_control_the_frame_alone_goes_where_the_hand_goes(desk: Desk) -> None:
    text = block_frame(desk.issue, 0, "s1")
    assert text is not None
    rect, middle = text.rect, text.rect.x + text.rect.width / 2
    desk.click(rect.x + 2, rect.bottom - 20)
    desk.press(middle, rect.bottom, CONTROL)
    desk.move(middle, rect.bottom + 40, CONTROL)
    desk.release(middle, rect.bottom + 43, CONTROL)
    assert desk.rect(text.id).height == pytest.approx(rect.height + 43, abs=1.0)


def test_an_edge_dragged_and_given_up_leaves_the_issue(desk: Desk) -> None:
    text = block_frame(desk.issue, 0, "s1")
    assert text is not None
    rect, before, middle = text.rect, desk.issue, text.rect.x + text.rect.width / 2
    desk.click(rect.x + 2, rect.bottom - 20)
    desk.press(middle, rect.bottom)
    desk.move(middle, rect.bottom + 63)
    desk.key(Qt.Key.Key_Escape)
    desk.release(middle, rect.bottom + 63)
    assert desk.issue is before and desk.session.previewed is None
