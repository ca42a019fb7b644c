"""Object: groups, locks, what is hidden, turned, or follows a master."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from desktop.actions.action import Action, has_frames, has_several
from desktop.actions.object import of_frames
from desktop.language import mark
from desktop.state import State
from layouts.edit.objects import group, hide, lock, rotate_frames, set_angle, show_all, ungroup, unlock, unlock_all
from layouts.edit.parents import detach_from_parent, move_to_master, reset_to_parent
from layouts.edit.parts import NEVER_OWN, frame_with, page_of
from layouts.model.frame import Frame
from layouts.model.issue import Issue
from layouts.model.masters import master_of

if TYPE_CHECKING:
    from desktop.window import Window

TURN = "Object/Turn"


def has_group(state: State) -> bool:
    """A selected frame is in a group."""
    return any(frame.groups for frame in _chosen(state))


def has_locked(state: State) -> bool:
    return any(frame.locked for frame in _chosen(state))


def has_parent(state: State) -> bool:
    """A selected frame stands in the place of a master's item."""
    return any(frame.parent for frame in _chosen(state))


def has_followed(state: State) -> bool:
    """A selected frame still follows its master in something."""
    return any(
        frame.parent and set(frame.__struct_fields__) - set(frame.own) - set(NEVER_OWN) for frame in _chosen(state)
    )


def has_movable(state: State) -> bool:
    """A selected frame can be an item of its page's master: the page has one, no running story is in the frame."""
    threaded = {number for thread in state.issue.threads for number in thread.frames}
    pages = state.issue.pages
    return any(
        frame.id not in threaded and master_of(state.issue, pages[page_of(state.issue, frame.id)]) is not None
        for frame in _chosen(state)
    )


def has_turned(state: State) -> bool:
    return any(frame.angle for frame in _chosen(state))


def on_spread(label: str, change: Callable[..., Issue]) -> Callable[["Window"], None]:
    """An edit of all frames of the spread worked on."""

    def run(window: "Window") -> None:
        window.session.edit(label, partial(change, page_indices=window.session.state.spread))

    return run


def _chosen(state: State) -> list[Frame]:
    found = (frame_with(state.issue, frame) for frame in state.selection.frames)
    return [frame for frame in found if frame is not None]


ACTIONS = (
    Action(
        id="object.group",
        menu="Object",
        label=mark("actions", "Group"),
        keys="Ctrl+G",
        when=has_several,
        parted=True,
        run=of_frames(mark("history", "Group"), group),
    ),
    Action(
        id="object.ungroup",
        menu="Object",
        label=mark("actions", "Ungroup"),
        keys="Ctrl+Shift+G",
        when=has_group,
        run=of_frames(mark("history", "Ungroup"), ungroup),
    ),
    Action(
        id="object.lock",
        menu="Object",
        label=mark("actions", "Lock"),
        keys="Ctrl+L",
        when=has_frames,
        parted=True,
        run=of_frames(mark("history", "Lock"), lock),
    ),
    Action(
        id="object.unlock",
        menu="Object",
        label=mark("actions", "Unlock"),
        when=has_locked,
        run=of_frames(mark("history", "Unlock"), unlock),
    ),
    Action(
        id="object.unlock_all",
        menu="Object",
        label=mark("actions", "Unlock all on spread"),
        keys="Ctrl+Alt+L",
        run=on_spread(mark("history", "Unlock all"), unlock_all),
    ),
    Action(
        id="object.hide",
        menu="Object",
        label=mark("actions", "Hide"),
        keys="Ctrl+3",
        when=has_frames,
        parted=True,
        run=of_frames(mark("history", "Hide"), hide),
    ),
    Action(
        id="object.show_all",
        menu="Object",
        label=mark("actions", "Show all on spread"),
        keys="Ctrl+Shift+3",
        run=on_spread(mark("history", "Show all"), show_all),
    ),
    Action(
        id="object.turn_clockwise",
        menu=TURN,
        label=mark("actions", "Turn 90° clockwise"),
        when=has_frames,
        run=of_frames(mark("history", "Rotate"), rotate_frames, angle=90.0),
    ),
    Action(
        id="object.turn_back",
        menu=TURN,
        label=mark("actions", "Turn 90° counterclockwise"),
        when=has_frames,
        run=of_frames(mark("history", "Rotate"), rotate_frames, angle=-90.0),
    ),
    Action(
        id="object.turn_upright",
        menu=TURN,
        label=mark("actions", "Turn upright"),
        when=has_turned,
        run=of_frames(mark("history", "Rotate"), set_angle, angle=0.0),
    ),
    Action(
        id="object.reset_to_parent",
        menu="Object",
        label=mark("actions", "Reset to parent page"),
        when=has_parent,
        parted=True,
        run=of_frames(mark("history", "Reset to parent page"), reset_to_parent),
    ),
    Action(
        id="object.detach_from_parent",
        menu="Object",
        label=mark("actions", "Detach from parent page"),
        when=has_followed,
        run=of_frames(mark("history", "Detach from parent page"), detach_from_parent),
    ),
    Action(
        id="object.move_to_master",
        menu="Object",
        label=mark("actions", "Move to parent page"),
        when=has_movable,
        run=of_frames(mark("history", "Move to parent page"), move_to_master),
    ),
)
