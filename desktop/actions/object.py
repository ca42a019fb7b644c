"""Object: frames put in order, lined up, fitted to what they hold."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.actions.action import Action, has_frames, has_picture, has_three, selected_frame
from desktop.dialogs.html_box import edit_html, is_box
from desktop.language import mark, tr
from desktop.state import State
from layouts.edit.arrange import Axis, Edge, align, align_to_margins, distribute
from layouts.edit.frames import bring_forward, bring_to_front, send_backward, send_to_back
from layouts.edit.parts import page_of
from layouts.edit.pictures import fill_frame, fit_frame_to_content
from layouts.edit.threads import thread_through
from layouts.makeup.article import block_frame
from layouts.makeup.compositor import Compositor
from layouts.makeup.opening import closed, opened
from layouts.model.issue import Issue

if TYPE_CHECKING:
    from desktop.window import Window

ARRANGE, ALIGN, FIT, ARTICLE = "Object/Arrange", "Object/Align", "Object/Fit", "Object/Article"

Reframing = Callable[[Issue, int, str, Compositor], Issue | None]


def of_frames(label: str, change: Callable[..., Issue], **fields: Any) -> Callable[["Window"], None]:
    """An edit of all selected frames."""

    def run(window: "Window") -> None:
        window.session.edit(label, partial(change, ids=window.session.state.selection.frames, **fields))

    return run


def of_frame(label: str, change: Callable[..., Issue]) -> Callable[["Window"], None]:
    """An edit of the first of the selected frames."""

    def run(window: "Window") -> None:
        frames = window.session.state.selection.frames
        if frames:
            window.session.edit(label, partial(change, frame=frames[0]))

    return run


def line_up(label: str, edge: Edge) -> Callable[["Window"], None]:
    """Several frames with each other; one with the margins of its page."""

    def run(window: "Window") -> None:
        frames = window.session.state.selection.frames
        window.session.edit(label, partial(align if len(frames) > 1 else align_to_margins, ids=frames, edge=edge))

    return run


def spread_out(label: str, axis: Axis) -> Callable[["Window"], None]:
    return of_frames(label, distribute, axis=axis)


def has_html(state: State) -> bool:
    """An HTML box is selected, or a frame that can become one."""
    return is_box(state.issue, selected_frame(state))


def edit_box(window: "Window") -> None:
    edit_html(window, window.session.state.selection.frames[0])


def is_article(state: State) -> bool:
    """The text of an article's block is selected."""
    found = story_here(state)
    return found is not None and block_frame(state.issue, *found) is not None


def is_opened(state: State) -> bool:
    """A frame of a story in several frames is selected."""
    frames = state.selection.frames
    thread = thread_through(state.issue, frames[0]) if frames else None
    return thread is not None and len(thread.stories) == 1 and len(thread.frames) > 1


def story_here(state: State) -> tuple[int, str] | None:
    """The page's index and the story of the first selected frame, where it is one story's alone."""
    frames = state.selection.frames
    thread = thread_through(state.issue, frames[0]) if frames else None
    if thread is None or len(thread.stories) != 1:
        return None
    return page_of(state.issue, frames[0]), thread.stories[0]


def of_article(label: str, change: Reframing) -> Callable[["Window"], None]:
    """An edit of the selected frame's article; where it cannot be made, a line says so."""

    def run(window: "Window") -> None:
        session = window.session
        found = story_here(session.state)
        made = None if found is None else change(session.state.issue, *found, session.room.compositor)
        if made is None:
            window.say(tr("actions", "This article cannot be taken apart or put together as it stands."))
        else:
            session.edit(label, lambda _: made)

    return run


ACTIONS = (
    Action(
        id="object.front",
        menu=ARRANGE,
        label=mark("actions", "Bring to front"),
        keys="Ctrl+Shift+]",
        when=has_frames,
        run=of_frames(mark("history", "Bring to front"), bring_to_front),
    ),
    Action(
        id="object.forward",
        menu=ARRANGE,
        label=mark("actions", "Bring forward"),
        keys="Ctrl+]",
        when=has_frames,
        run=of_frames(mark("history", "Bring forward"), bring_forward),
    ),
    Action(
        id="object.backward",
        menu=ARRANGE,
        label=mark("actions", "Send backward"),
        keys="Ctrl+[",
        when=has_frames,
        run=of_frames(mark("history", "Send backward"), send_backward),
    ),
    Action(
        id="object.back",
        menu=ARRANGE,
        label=mark("actions", "Send to back"),
        keys="Ctrl+Shift+[",
        when=has_frames,
        run=of_frames(mark("history", "Send to back"), send_to_back),
    ),
    Action(
        id="object.align_left",
        menu=ALIGN,
        label=mark("actions", "Align left edges"),
        when=has_frames,
        run=line_up(mark("history", "Align"), "left"),
    ),
    Action(
        id="object.align_centre",
        menu=ALIGN,
        label=mark("actions", "Align centres"),
        when=has_frames,
        run=line_up(mark("history", "Align"), "centre"),
    ),
    Action(
        id="object.align_right",
        menu=ALIGN,
        label=mark("actions", "Align right edges"),
        when=has_frames,
        run=line_up(mark("history", "Align"), "right"),
    ),
    Action(
        id="object.align_top",
        menu=ALIGN,
        label=mark("actions", "Align top edges"),
        when=has_frames,
        parted=True,
        run=line_up(mark("history", "Align"), "top"),
    ),
    Action(
        id="object.align_middle",
        menu=ALIGN,
        label=mark("actions", "Align middles"),
        when=has_frames,
        run=line_up(mark("history", "Align"), "middle"),
    ),
    Action(
        id="object.align_bottom",
        menu=ALIGN,
        label=mark("actions", "Align bottom edges"),
        when=has_frames,
        run=line_up(mark("history", "Align"), "bottom"),
    ),
    Action(
        id="object.distribute_across",
        menu=ALIGN,
        label=mark("actions", "Distribute across"),
        when=has_three,
        parted=True,
        run=spread_out(mark("history", "Distribute"), "across"),
    ),
    Action(
        id="object.distribute_down",
        menu=ALIGN,
        label=mark("actions", "Distribute down"),
        when=has_three,
        run=spread_out(mark("history", "Distribute"), "down"),
    ),
    Action(
        id="object.fill_frame",
        menu=FIT,
        label=mark("actions", "Fill frame with picture"),
        keys="Ctrl+Alt+Shift+C",
        when=has_picture,
        run=of_frame(mark("history", "Fill frame"), fill_frame),
    ),
    Action(
        id="object.fit_frame",
        menu=FIT,
        label=mark("actions", "Fit frame to content"),
        keys="Ctrl+Alt+C",
        when=has_picture,
        run=of_frame(mark("history", "Fit frame to content"), fit_frame_to_content),
    ),
    Action(
        id="object.open_article",
        menu=ARTICLE,
        label=mark("actions", "Open into frames"),
        when=is_article,
        run=of_article(mark("history", "Open article into frames"), opened),
    ),
    Action(
        id="object.close_article",
        menu=ARTICLE,
        label=mark("actions", "Close into a block"),
        when=is_opened,
        run=of_article(mark("history", "Close article into a block"), closed),
    ),
    Action(
        id="object.html",
        menu="Object",
        label=mark("actions", "HTML box…"),
        when=has_html,
        parted=True,
        run=edit_box,
    ),
)
