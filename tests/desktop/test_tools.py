"""Tools with no Qt at all: what presses, drags and keys ask for."""

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop.history import History, Step, go_to, record, redo, seal, undo
from desktop.selection import NOTHING, followed, select_frames, select_text
from desktop.snapping import NEIGHBOUR, SnapIndex, snap_index, snap_rect
from desktop.state import State, View, editable_lines
from desktop.tools.events import IDLE, Event, Key, KeyName, Modifiers, Move, Outcome, Press, Release, Stage
from desktop.tools.toolbox import TOOLS
from fonts.library import Library
from layouts.display.cells import cells_of
from layouts.display.hit import hit, line_of
from layouts.edit.frames import rects_of
from layouts.makeup.compositor import Compositor
from layouts.model.frame import PictureFrame, TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.page import Page
from layouts.model.place import Place, caret_at
from layouts.model.story import Story
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_paragraph

SHIFT, CTRL, ALT = Modifiers(shift=True), Modifiers(ctrl=True), Modifiers(alt=True)
COMPOSITOR = Compositor(Typesetter(Library()))
STORY = Story(
    "s",
    "nl",
    "ltr",
    (make_paragraph("De krant van vandaag kost vier dirham " * 4), make_paragraph("قال MAP اليوم 35 درهما", lang="ar")),
)
FRAMES = (
    TextFrame(1, Rect(100, 100, 200, 200)),
    TextFrame(2, Rect(250, 150, 200, 100)),
    TextFrame(3, Rect(100, 500, 60, 60)),
)
ISSUE = replace(
    make_issue(STORY), pages=(Page(1, 1, "", "ltr", frames=FRAMES),), threads=(Thread(("s",), (1,)),)
)


def desk(*selected: int, snapping: bool = False) -> State:
    pages = COMPOSITOR.compose(ISSUE).pages
    return State(issue=ISSUE, pages=pages, selection=select_frames(*selected), view=View(snapping=snapping))


def play(state: State, *events: Event, tool: str = "select") -> tuple[State, list[Outcome]]:
    """The state after these events, as a session would keep it, and what each of them asked for."""
    stage, outcomes = IDLE, []
    for event in events:
        stage, outcome = TOOLS[tool].step(stage, event, state)
        outcomes.append(outcome)
        state = replace(
            state,
            issue=outcome.issue or state.issue,
            selection=outcome.selection if outcome.selection is not None else state.selection,
        )
    return state, outcomes


def drag(x: float, y: float, to_x: float, to_y: float, modifiers: Modifiers = Modifiers()) -> list[Event]:  # noqa: B008
    """A drag by way of somewhere else, so that moves would be seen to add up."""
    moves = (Move(0, x + 33, y - 21, modifiers), Move(0, to_x, to_y, modifiers))
    return [Press(0, x, y), *moves, Release(0, to_x, to_y, modifiers)]


def rect(state: State, frame: int) -> Rect:
    return rects_of(state.issue, (frame,))[frame]


def test_a_click_takes_the_top_frame_and_ctrl_click_goes_through() -> None:
    state, _ = play(desk(), Press(0, 270, 170), Release(0, 270, 170))
    assert state.selection.frames == (2,)
    state, _ = play(state, Press(0, 270, 170, CTRL), Release(0, 270, 170))
    assert state.selection.frames == (1,)


def test_shift_adds_and_a_click_beside_everything_lets_go() -> None:
    state, _ = play(desk(2), Press(0, 130, 130, SHIFT), Release(0, 130, 130))
    assert state.selection.frames == (2, 1)
    state, _ = play(state, Press(0, 600, 700), Release(0, 600, 700))
    assert state.selection == NOTHING


def test_a_marquee_takes_what_it_touches_and_with_alt_what_it_holds() -> None:
    state, _ = play(desk(), *drag(90, 90, 260, 320))
    assert state.selection.frames == (1, 2)
    state, _ = play(desk(), Press(0, 90, 90), Release(0, 320, 320, ALT))
    assert state.selection.frames == (1,)


def test_a_drag_moves_from_where_the_frame_was_at_the_press() -> None:
    state, outcomes = play(desk(), *drag(120, 120, 130, 140))
    assert rect(state, 1) == Rect(110, 120, 200, 200)
    assert outcomes[1].preview is not None and outcomes[1].issue is None and outcomes[3].label == "Move"


def test_shift_keeps_a_drag_level_and_alt_copies() -> None:
    assert rect(play(desk(), *drag(120, 120, 170, 130, SHIFT))[0], 1) == Rect(150, 100, 200, 200)
    state, _ = play(desk(), *drag(120, 120, 170, 130, ALT))
    assert rect(state, 1) == FRAMES[0].rect and rect(state, state.selection.frames[0]) == Rect(150, 110, 200, 200)


def test_escape_forgets_the_preview_and_nothing_is_kept() -> None:
    state, outcomes = play(desk(), *drag(120, 120, 130, 140)[:3], Key("escape"), Release(0, 130, 140))
    assert state.issue is ISSUE and outcomes[-1].preview is None and outcomes[-1].issue is None


def test_handles_resize_and_keep_proportion_or_middle() -> None:
    assert rect(play(desk(1), *drag(300, 300, 340, 320))[0], 1) == Rect(100, 100, 240, 220)
    assert rect(play(desk(1), *drag(300, 300, 340, 320, SHIFT))[0], 1) == Rect(100, 100, 240, 240)
    assert rect(play(desk(1), *drag(300, 200, 340, 210, ALT))[0], 1) == Rect(60, 100, 280, 200)
    assert rect(play(desk(1), *drag(100, 100, 350, 120))[0], 1) == Rect(300, 120, 50, 180)


def test_arrows_nudge_by_one_ten_and_a_tenth() -> None:
    state, _ = play(desk(1), Key("right"), Key("down", modifiers=SHIFT), Key("left", modifiers=CTRL))
    assert rect(state, 1) == Rect(100.9, 110, 200, 200)


def test_a_frame_snaps_to_a_column_before_a_nearer_neighbour() -> None:
    state = desk(snapping=True)
    index = snap_index(state, 0, (1,))
    column = next(at for at, rank in index.xs if rank == 0)
    snapped = snap_rect(index, Rect(column + 3, 350.2, 33, 33), 4)
    assert snapped.across == -3 and {guide.across for guide in snapped.guides} == {False, True}
    assert snap_rect(index, Rect(column + 3, 350.2, 33, 33), -1).guides == ()


def boxes(*rects: Rect) -> SnapIndex:
    """An index with nothing on it but these frames."""
    return SnapIndex(0, (), (), 600, 800, rects)


def test_a_frame_between_two_others_snaps_to_the_middle_of_the_room() -> None:
    index = boxes(Rect(100, 100, 50, 50), Rect(300, 100, 50, 50))
    snapped = snap_rect(index, Rect(203, 110, 40, 20), 4)
    assert (snapped.across, snapped.down) == (2.0, 0.0)
    assert [(guide.start, guide.end) for guide in snapped.guides] == [(150, 205), (245, 300)]
    assert {guide.label for guide in snapped.guides} == {"19.4"}  # 55 points
    assert snap_rect(index, Rect(210, 110, 40, 20), 4).guides == ()


def test_a_frame_snaps_to_the_gap_that_its_neighbours_have() -> None:
    index = boxes(Rect(100, 100, 50, 50), Rect(100, 170, 50, 50))
    snapped = snap_rect(index, Rect(110, 242, 20, 30), 4)
    assert snapped.down == -2.0
    assert [(guide.across, guide.start, guide.end) for guide in snapped.guides] == [
        (False, 150, 170), (False, 220, 240),
    ]  # fmt: skip


def test_a_guide_through_another_frame_says_how_far_that_is() -> None:
    index = replace(boxes(Rect(100, 100, 50, 50)), xs=((100.0, NEIGHBOUR),))
    (guide,) = snap_rect(index, Rect(101, 178.35, 70, 20), 4).guides
    assert (guide.at, guide.start, guide.end, guide.label) == (100.0, 100, 198.35, "10.0")


def test_frames_are_drawn_and_selected() -> None:
    for tool in ("text_frame", "picture_frame", "shape", "line"):
        state, outcomes = play(desk(), *drag(400, 400, 520, 430), tool=tool)
        assert rect(state, state.selection.frames[0]).width == 120 and outcomes[-1].tool == "select"
        assert play(desk(), Press(0, 400, 400), Release(0, 400, 401), tool=tool)[0].issue is ISSUE


def test_the_hand_scrolls_and_the_lens_zooms() -> None:
    assert play(desk(), Press(0, 9, 9), Move(0, 4, 7), tool="hand")[1][-1].scroll == (5, 2)
    assert play(desk(), Press(0, 9, 9), Release(0, 9, 9, ALT), tool="zoom")[1][-1].zoom == (1 / 1.5, 9, 9)
    assert play(desk(), *drag(0, 0, 50, 60), tool="zoom")[1][-1].zoom_to == Rect(0, 0, 50, 60)


def test_a_picture_is_moved_in_its_frame_and_enlarged_by_keys() -> None:
    picture = PictureFrame(9, Rect(400, 400, 100, 100), "p", crop=Rect(0.25, 0.25, 0.5, 0.5))
    page = replace(ISSUE.pages[0], frames=(*FRAMES, picture))
    state = replace(desk(), issue=replace(ISSUE, pages=(page,)))
    moved, _ = play(state, *drag(450, 450, 470, 440), tool="content")
    shown = moved.issue.pages[0].frames[-1]
    assert isinstance(shown, PictureFrame) and shown.crop == Rect(0.15, 0.3, 0.5, 0.5)
    enlarged, _ = play(moved, Key("up", modifiers=CTRL), tool="content")
    nearer = enlarged.issue.pages[0].frames[-1]
    assert isinstance(nearer, PictureFrame) and nearer.crop.width < 0.5


def word_at(index: int) -> Press:
    """A press in the middle of a character of the first line."""
    line = editable_lines(desk(), 0)[0]
    cell = next(cell for cell in cells_of(line) if cell.start == index)
    return Press(0, cell.left + (cell.right - cell.left) * 0.3, line.y - 2)


def test_clicks_set_the_caret_and_select_words_and_paragraphs() -> None:
    press = word_at(5)
    selections = [
        play(desk(), replace(press, clicks=clicks), tool="text")[0].selection.text for clicks in (1, 2, 3)
    ]
    whole = (0, len(STORY.paragraphs[0].text))
    assert [(s.start.index, s.end.index) for s in selections if s] == [(5, 5), (3, 8), whole]


def test_typing_goes_into_the_story_and_joins() -> None:
    state, outcomes = play(desk(), word_at(3), Release(0, 0, 0), Key("text", "o"), Key("text", "p"), tool="text")
    assert state.issue.stories[0].paragraphs[0].text.startswith("De opkrant")
    assert [outcome.join for outcome in outcomes[-2:]] == ["typing", "typing"]
    state, _ = play(state, Key("backspace"), Key("backspace"), tool="text")
    assert state.issue == ISSUE


def test_arrows_reach_every_place_of_a_story_and_stop_at_its_end() -> None:
    state = replace(desk(), selection=select_text(caret_at(Place("s", 0, 0))))
    seen = set()
    for _ in range(60):
        state, _ = play(state, Key("down"), tool="text")
        assert state.selection.text is not None
        seen.add(line_of(editable_lines(state, 0), state.selection.text.caret))
    assert set(editable_lines(state, 0)[1:]) <= seen


def test_escape_leaves_text_for_its_frame() -> None:
    state = replace(desk(), selection=select_text(caret_at(Place("s", 0, 2))))
    state, outcomes = play(state, Key("escape"), tool="text")
    assert state.selection.frames == (1,) and outcomes[-1].tool == "select"


def test_undo_gives_the_very_issue_back_and_typing_is_one_step() -> None:
    issues = [replace(ISSUE, template=str(n)) for n in range(4)]
    history = History()
    for at, (one, two) in enumerate(zip(issues, issues[1:])):
        history = record(history, Step("Typing", one, NOTHING, two, select_frames(at), "typing", float(at)))
    assert len(history.done) == 1
    history, step = undo(history)
    assert step is not None and step.before is issues[0]
    history, step = redo(history)
    assert step is not None and step.after is issues[3]
    parted = record(seal(history), Step("Typing", issues[3], NOTHING, issues[0], NOTHING, "typing", 3.0))
    assert parted.labels == ("Typing", "Typing") and go_to(parted, 0)[1] is issues[0]


def test_a_thousand_steps_are_kept() -> None:
    history = History()
    for n in range(1_010):
        before, after = replace(ISSUE, template=str(n)), replace(ISSUE, template=str(n + 1))
        history = record(history, Step("Move", before, NOTHING, after, NOTHING))
    last = history.done[-1]
    assert len(history.done) == 1_000 and isinstance(last, Step) and last.after.template == "1010"


KEYS: tuple[KeyName, ...] = (
    "left", "right", "up", "down", "home", "end", "backspace", "delete", "enter", "escape", "tab", "text",
)  # fmt: skip
Held = st.builds(Modifiers, st.booleans(), st.booleans(), st.booleans())
Pages, Xs, Ys = st.sampled_from((0, 0, 0, 5, -1)), st.integers(-20, 700), st.integers(-20, 900)
Events = st.one_of(
    st.builds(Press, Pages, Xs, Ys, Held, st.integers(1, 3)),
    st.builds(Move, Pages, Xs, Ys, Held),
    st.builds(Release, Pages, Xs, Ys, Held),
    st.builds(Key, st.sampled_from(KEYS), st.sampled_from(("a", "لا", "\u064e", " ", "x\ny")), Held),
)


@settings(max_examples=120, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(TOOLS)), Events), max_size=25))
def test_no_script_of_events_raises_and_undoing_it_all_gives_the_first_issue_back(
    script: list[tuple[str, Event]],
) -> None:
    state, history, stage = desk(snapping=True), History(), IDLE
    held = ""
    for tool, event in script:
        if tool != held and isinstance(event, Press):
            held, stage = tool, Stage()
        stage, outcome = TOOLS[held or "select"].step(stage, event, state)
        selection = outcome.selection if outcome.selection is not None else state.selection
        if outcome.issue is not None:
            step = Step(outcome.label, state.issue, state.selection, outcome.issue, selection, outcome.join)
            history = record(history, step)
            selection = followed(state.issue, outcome.issue, selection) if not outcome.selection else selection
            state = replace(state, issue=outcome.issue, pages=COMPOSITOR.compose(outcome.issue).pages)
        state = replace(state, selection=selection)
    issue = state.issue
    while history.done:
        history, back = undo(history)
        assert back is not None and back.after is issue
        issue = back.before
    assert issue is ISSUE


def test_a_point_far_from_all_text_still_finds_the_nearest() -> None:
    place = hit(editable_lines(desk(), 0), -500, -500)
    assert place is not None and place.order == (0, 0)
