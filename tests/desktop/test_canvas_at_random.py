"""Whatever mouse, keys and input methods do to the canvas, nothing raises, and undo gives the very issue back."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from desktop.selection import NOTHING
from desktop.tools.toolbox import TOOLS
from tests.desktop.desk import Desk, small_issue

KEYS = [
    getattr(Qt.Key, f"Key_{name}")
    for name in "Left Right Up Down Home End Backspace Delete Return Tab Escape V T F M H Space".split()
]
HELD = st.sampled_from([
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
])  # fmt: skip
POINT = st.tuples(st.integers(80, 560), st.integers(80, 620))
DEED = st.one_of(
    st.tuples(st.just("click"), POINT, HELD),
    st.tuples(st.just("double"), POINT),
    st.tuples(st.just("drag"), POINT, POINT, HELD),
    st.tuples(st.just("key"), st.sampled_from(KEYS), HELD),
    st.tuples(st.just("type"), st.text("ab سلا\u0651\u200f1🙂é", min_size=1, max_size=4)),
    st.tuples(st.just("preedit"), st.text("にほ語", max_size=3)),
    st.tuples(st.just("tool"), st.sampled_from(sorted(TOOLS))),
    st.tuples(st.just("copy")),
    st.tuples(st.just("paste")),
    st.tuples(st.just("undo")),
)


@pytest.fixture(scope="module")
def desk(app: QApplication) -> Iterator[Desk]:
    made = Desk(small_issue())
    yield made
    made.close()


def do(desk: Desk, deed: tuple[object, ...]) -> None:
    match deed:
        case ("click", (int(x), int(y)), Qt.KeyboardModifier() as keys):
            desk.click(x, y, keys)
        case ("double", (int(x), int(y))):
            desk.double_click(x, y)
            desk.release(x, y)
        case ("drag", (int(x), int(y)), (int(to_x), int(to_y)), Qt.KeyboardModifier() as keys):
            desk.drag(x, y, to_x, to_y, keys)
        case ("key", Qt.Key() as key, Qt.KeyboardModifier() as keys):
            desk.key(key, keys)
        case ("type", str(text)):
            desk.type(text)
        case ("preedit", str(text)):
            QApplication.sendEvent(desk.canvas, QInputMethodEvent(text, []))
        case ("tool", str(name)):
            desk.session.take(name)
        case ("copy",):
            desk.canvas.clipboard.copy()
        case ("paste",):
            desk.canvas.clipboard.paste()
        case _:
            desk.session.undo()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(DEED, max_size=12))
def test_no_deed_raises_and_undo_gives_the_very_issue_back(desk: Desk, deeds: list[tuple[object, ...]]) -> None:
    session = desk.session
    session.take("select")
    session.select(NOTHING)
    before, steps = session.state.issue, len(session.history.done)
    for deed in deeds:
        do(desk, deed)
    desk.canvas.viewport().repaint()
    desk.key(Qt.Key.Key_Escape)
    while len(session.history.done) > steps:
        session.undo()
    if len(session.history.done) == steps:
        assert session.state.issue is before
