"""An article opened into frames and closed again from the menu: one step each, that can be undone."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.actions.registry import BY_ID
from desktop.selection import select_frames
from desktop.session import Session
from desktop.window import Window
from fonts.library import Library
from layouts.makeup.article import block_frame
from layouts.makeup.compositor import Compositor
from layouts.makeup.layout import lay_out
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_plan, make_story


@pytest.fixture
def window(app: QApplication, library: Library) -> Iterator[Window]:
    stories = [make_story(f"s{n}", 380, priority=n + 1) for n in range(3)]
    made = Window(Session(lay_out(make_issue(*stories), make_plan(), Compositor(Typesetter(library))).issue))
    made.show()
    yield made
    made.session.saved = made.session.state.issue
    made.canvas.close_caches()
    made.close()
    made.deleteLater()


def test_an_article_is_opened_closed_and_both_are_undone(window: Window) -> None:
    session = window.session
    before = session.state.issue
    text = block_frame(before, 0, "s0")
    assert text is not None
    into_frames, into_block = BY_ID["object.open_article"], BY_ID["object.close_article"]
    assert not into_frames.when(session.state)
    session.select(select_frames(text.id))
    assert into_frames.when(session.state) and not into_block.when(session.state)
    into_frames.run(window)
    assert block_frame(session.state.issue, 0, "s0") is None
    assert not into_frames.when(session.state) and into_block.when(session.state)
    assert len(session.state.issue.pages[0].frames) > len(before.pages[0].frames)
    into_block.run(window)
    assert block_frame(session.state.issue, 0, "s0") == text
    assert len(session.history.done) == 2
    session.undo()
    session.undo()
    assert session.state.issue is before
