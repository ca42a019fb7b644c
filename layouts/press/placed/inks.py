"""Colours of a placed page that the press has no plates for, in its own inks: spot inks, RGB, Lab, other profiles."""

from collections.abc import Sequence

from layouts.press.placed.functions import evaluate
from layouts.press.preflight.objects import data_of, members, numbers
from layouts.press.preflight.spaces import PROCESS, Space
from layouts.press.presets import Preset
from layouts.press.separation import one_colour

Cmyk = tuple[float, float, float, float]


def is_spot(space: Space) -> bool:
    """Whether a colour space has an ink with a plate of its own."""
    return space.kind in ("Separation", "DeviceN") and any(
        ink not in (*PROCESS, "All", "None") for ink in space.inks
    )


CALIBRATED = ("DeviceRGB", "CalRGB", "CalGray", "Lab", "ICCBased")


def must_change(space: Space, preset: Preset) -> bool:
    """Whether this press cannot print a colour space as it stands."""
    if preset.flavour == "proof":
        return is_spot(space)
    if space.kind == "Indexed" and space.base:
        return must_change(space.base, preset)
    return space.kind in CALIBRATED or (is_spot(space) and not preset.spots)


def in_process_inks(space: Space, values: Sequence[float], preset: Preset) -> Cmyk | None:
    """A colour in the press's own inks, a spot's as its space itself says; None where it does not say so."""
    if not is_spot(space):
        return cmyk_of(space, values, preset)
    parts = members(space.raw)
    if len(parts) < 4 or space.base is None or len(values) != space.components:
        return None
    return cmyk_of(space.base, evaluate(parts[3], values), preset)


def cmyk_of(space: Space, values: Sequence[float], preset: Preset) -> Cmyk | None:
    """A colour in the press's inks: inks as they are, greys in black alone, others by the press's profile."""
    if not values or len(values) != space.components:
        return None
    shares = [min(1.0, max(0.0, value)) for value in values]
    match space.kind, len(values):
        case ("DeviceCMYK" | "ICCBased"), 4:
            return shares[0], shares[1], shares[2], shares[3]
        case ("DeviceGray" | "CalGray" | "ICCBased"), 1:
            return 0.0, 0.0, 0.0, round(1 - shares[0], 4)
        case "Lab", 3:
            return one_colour("LAB", _lab_bytes(values), preset)
        case ("DeviceRGB" | "CalRGB" | "ICCBased"), 3:
            if max(shares) - min(shares) < 1 / 255:  # a grey is black ink, and no four inks in register
                return 0.0, 0.0, 0.0, round(1 - shares[0], 4)
            profile = (data_of(members(space.raw)[1]) or b"") if space.kind == "ICCBased" else b""
            return one_colour("RGB", tuple(round(255 * share) for share in shares), preset, profile)
    return None


def _lab_bytes(values: Sequence[float]) -> tuple[int, ...]:
    """Lab as Pillow keeps it for lcms: L of 100 as 255, a and b counted from 128."""
    lightness, a, b = values
    return (
        round(min(100.0, max(0.0, lightness)) * 2.55),
        round(min(127.0, max(-128.0, a))) + 128,
        round(min(127.0, max(-128.0, b))) + 128,
    )


def decode_of(image_decode: object, most: float) -> tuple[float, float]:
    """Of a picture of one component: what its least and its highest sample mean."""
    found = numbers(image_decode)
    return (found[0], found[1]) if len(found) == 2 else (0.0, most)
