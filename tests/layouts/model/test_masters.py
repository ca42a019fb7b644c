"""Items of masters that a page overrides, and layers: what a page shows, prints, and leaves out."""

from msgspec.structs import replace

from fonts.library import Library
from layouts.display.items import Box, TextLine
from layouts.makeup.compositor import Compositor
from layouts.model.frame import Shape, TextFrame, bounds_of
from layouts.model.geometry import Rect, Turn
from layouts.model.issue import Issue
from layouts.model.layers import Layer, stacked
from layouts.model.masters import items_on
from layouts.model.page import Master, Page
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_paragraph

COMPOSITOR = Compositor(Typesetter(Library()))
HEAD = TextFrame(900, Rect(40, 30, 200, 20), content=(make_paragraph("Nieuws"),))


def issue_of(*frames: TextFrame | Shape, layers: tuple[Layer, ...] = ()) -> Issue:
    pages = (Page(1, 1, "m", "ltr", frames=frames), Page(2, 2, "m", "ltr"))
    return replace(make_issue(), masters=(Master("m", (HEAD,)),), pages=pages, layers=layers)


def test_an_item_stands_on_the_other_side_of_a_left_hand_page() -> None:
    issue = issue_of()
    (right,), (left,) = items_on(issue, 0), items_on(issue, 1)
    assert right.rect.x == 40 and left.rect.right == issue.setup.width - 40


def test_a_page_shows_the_frame_that_overrides_an_item_and_not_the_item() -> None:
    own = replace(HEAD, id=5, rect=Rect(40, 300, 200, 20), parent=900, own=("rect",))
    page, other = COMPOSITOR.compose(issue_of(own)).pages
    assert [item.y > 300 for item in page.items if isinstance(item, TextLine)] == [True]
    assert [item.y > 300 for item in other.items if isinstance(item, TextLine)] == [False]


def test_layers_decide_what_is_above_and_what_is_printed() -> None:
    low, high = Shape(1, Rect(0, 0, 9, 9), fill="Black", layer="text"), Shape(2, Rect(0, 0, 9, 9), fill="Red")
    layers = (Layer("base"), Layer("text"))
    assert [frame.id for frame in stacked(layers, (low, high))] == [2, 1]
    for kept, layer in ((1, layers[1]), (0, Layer("text", printing=False)), (0, Layer("text", visible=False))):
        page = COMPOSITOR.compose(issue_of(low, layers=(layers[0], layer))).pages[0]
        boxes = [item for item in page.items if isinstance(item, Box)]
        assert len(boxes) == kept and len(page.notes) == (not layer.printing)


def test_a_turned_frame_takes_up_the_rectangle_around_it_and_a_turn_can_be_undone() -> None:
    assert bounds_of(Shape(1, Rect(0, 0, 40, 20), angle=90)) == Rect(10, -10, 20, 40)
    turn = Turn(33, 5, 7)
    x, y = turn.back.carried(*turn.carried(11, -4))
    assert abs(x - 11) < 1e-9 and abs(y + 4) < 1e-9
