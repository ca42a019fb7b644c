"""Workspaces: arrangements of the panels by name, those that the desk comes with and a person's own."""

import base64
from typing import Literal

import msgspec

from desktop.settings import settings
from desktop.words import mark

OWN = "own_workspaces"  # the setting that holds them
SIDES: tuple[Literal["ltr", "rtl"], ...] = ("ltr", "rtl")


class Workspace(msgspec.Struct, frozen=True, kw_only=True):
    """An arrangement: for each side, stacks of panels one under the other, the first panel of each on top.

    `exact` is what the window itself makes of it, by the direction of the interface: `ltr` or `rtl`. In the other
    direction, and in another version of the desk, the stacks are put up anew.
    """

    id: str
    label: str
    start: tuple[tuple[str, ...], ...]
    end: tuple[tuple[str, ...], ...]
    heights: dict[str, int] = {}  # pixels, of stacks by their first panel
    exact: dict[str, str] = {}  # base64

    @property
    def is_own(self) -> bool:
        """Whether a person has made it."""
        return self.id.startswith("own ")

    def state(self, direction: str) -> bytes:
        """What the window kept for this direction; nothing where it kept none."""
        try:
            return base64.b64decode(self.exact.get(direction, ""), validate=True)
        except ValueError:  # somebody has edited the settings
            return b""


WORKSPACES = (
    Workspace(
        id="layout",
        label=mark("actions", "Layout"),
        start=(("Pages",), ("Stories", "Layers", "History")),
        end=(("Inspector", "Issue"), ("Styles", "Inks", "Links", "Preflight")),
        heights={"Pages": 480, "Stories": 340, "Inspector": 500, "Styles": 320},
    ),
    Workspace(
        id="text",
        label=mark("actions", "Copy editing"),
        start=(("Stories", "Pages"),),
        end=(("Inspector",), ("Styles", "History")),
        heights={"Inspector": 480, "Styles": 340},
    ),
    Workspace(
        id="send",
        label=mark("actions", "Proofing"),
        start=(("Pages",),),
        end=(("Preflight", "Links"), ("Issue", "Inks")),
        heights={"Preflight": 420, "Issue": 420},
    ),
)


def own_workspaces() -> tuple[Workspace, ...]:
    """Those that a person has made, in the order of making; none where the settings cannot be read."""
    try:
        return msgspec.json.decode(str(settings().value(OWN) or "[]"), type=tuple[Workspace, ...])
    except (ValueError, msgspec.MsgspecError):
        return ()


def all_workspaces() -> tuple[Workspace, ...]:
    """The desk's own, then the person's."""
    return (*WORKSPACES, *own_workspaces())


def workspace_named(id: str) -> Workspace:
    """The workspace of this id; the first one where there is none any more."""
    return next((known for known in all_workspaces() if known.id == id), WORKSPACES[0])


def own_id(name: str) -> str:
    """What the workspace that a person calls so is kept under."""
    return f"own {name.strip()}"


def save_workspace(workspace: Workspace) -> None:
    """Keep a workspace of a person's own; one of the same name is replaced, and what was moved in it forgotten."""
    known = own_workspaces()
    if any(other.id == workspace.id for other in known):
        _keep(tuple(workspace if other.id == workspace.id else other for other in known))
    else:
        _keep((*known, workspace))
    forget_moves(workspace.id)


def delete_workspace(id: str) -> None:
    """Take one of a person's own away."""
    _keep(tuple(known for known in own_workspaces() if known.id != id))
    forget_moves(id)


def moves_key(id: str, direction: str) -> str:
    """The setting that holds how a workspace was left."""
    return f"workspaces/{id}/{direction}"


def forget_moves(id: str) -> None:
    """Let the workspace be again as it was saved."""
    for direction in SIDES:
        settings().remove(moves_key(id, direction))


def _keep(workspaces: tuple[Workspace, ...]) -> None:
    settings().setValue(OWN, msgspec.json.encode(workspaces).decode())
