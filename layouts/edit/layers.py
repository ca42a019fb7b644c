"""Layers: added, renamed, ordered, removed, shown and locked. What lies on a removed layer falls to the lowest."""

import msgspec

from layouts.edit.parts import change_frames, changed
from layouts.model.issue import Issue
from layouts.model.layers import Layer

BASE = Layer("Pages")  # what an issue without layers lies on, once it gets others
COLOURS = ("#5a8cdc", "#d65a5a", "#4fa36b", "#c98a2e", "#8a63c9", "#2f9fb0")  # of edges, in turn


def add_layer(issue: Issue, name: str) -> Issue:
    """A layer above all others. One of this name is there already, or the name is empty: no change."""
    layers = issue.layers or (BASE,)
    if not name or any(layer.name == name for layer in layers):
        return issue
    return msgspec.structs.replace(issue, layers=(*layers, Layer(name, colour=COLOURS[len(layers) % len(COLOURS)])))


def remove_layer(issue: Issue, name: str) -> Issue:
    """Take a layer away; its frames lie on the lowest one then. The last layer stays."""
    kept = tuple(layer for layer in issue.layers if layer.name != name)
    if not kept or len(kept) == len(issue.layers):
        return issue
    return msgspec.structs.replace(_renamed(issue, name, kept[0].name), layers=kept)


def rename_layer(issue: Issue, name: str, wanted: str) -> Issue:
    """Give a layer another name, that no other one has."""
    if not wanted or any(layer.name == wanted for layer in issue.layers):
        return issue
    return set_layer(_renamed(issue, name, wanted), name, name=wanted)


def set_layer(issue: Issue, layer_name: str, **fields: object) -> Issue:
    """Set `visible`, `locked`, `printing` or `colour` of a layer."""
    layers = tuple(changed(layer, **fields) if layer.name == layer_name else layer for layer in issue.layers)
    same = all(new is old for new, old in zip(layers, issue.layers))
    return issue if same else msgspec.structs.replace(issue, layers=layers)


def move_layer(issue: Issue, name: str, target: int) -> Issue:
    """Move a layer so that it is at index `target` afterwards, 0 being the lowest."""
    moving = [layer for layer in issue.layers if layer.name == name]
    rest = [layer for layer in issue.layers if layer.name != name]
    target = min(max(target, 0), len(rest))
    layers = (*rest[:target], *moving, *rest[target:])
    return issue if layers == issue.layers else msgspec.structs.replace(issue, layers=layers)


def _renamed(issue: Issue, name: str, wanted: str) -> Issue:
    on_it = [frame.id for page in issue.pages for frame in page.frames if frame.layer == name]
    masters = tuple(
        changed(master, frames=tuple(changed(f, layer=wanted) if f.layer == name else f for f in master.frames))
        for master in issue.masters
    )
    issue = changed(issue, masters=masters)
    return change_frames(issue, on_it, lambda frame: changed(frame, layer=wanted))
