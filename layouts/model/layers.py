"""Layers: sheets that lie over the whole issue, each with frames of every page. The first one lies lowest."""

from collections.abc import Sequence

import msgspec

from layouts.model.frame import Frame


class Layer(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A layer. Not `printing`: seen on the desk only. `colour`: of its frames' edges, `#rrggbb`."""

    name: str
    visible: bool = True
    locked: bool = False
    printing: bool = True
    colour: str = "#5a8cdc"


LOWEST = Layer("")


def layer_of(layers: tuple[Layer, ...], frame: Frame) -> Layer:
    """The layer that a frame lies on: one of a name that there is not lies on the lowest."""
    for layer in layers:
        if layer.name == frame.layer:
            return layer
    return layers[0] if layers else LOWEST


def stacked(layers: tuple[Layer, ...], frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """Frames of a page in the order in which they are drawn: layer by layer, the last one on top."""
    if not layers:
        return tuple(frames)
    depth = {layer.name: number for number, layer in enumerate(layers)}
    return tuple(sorted(frames, key=lambda frame: depth.get(frame.layer, 0)))


def is_shown(layers: tuple[Layer, ...], frame: Frame) -> bool:
    """Whether the frame is seen on the desk."""
    return not frame.hidden and layer_of(layers, frame).visible


def is_printed(layers: tuple[Layer, ...], frame: Frame) -> bool:
    """Whether the frame goes to press."""
    return is_shown(layers, frame) and layer_of(layers, frame).printing


def is_locked(layers: tuple[Layer, ...], frame: Frame) -> bool:
    """Whether the desk leaves the frame alone: it or its layer is locked."""
    return frame.locked or layer_of(layers, frame).locked
