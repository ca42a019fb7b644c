"""Colour spaces in, the inks that a colour takes out."""

import msgspec
import pikepdf

from layouts.press.preflight.objects import PdfObject, data_of, entry, identity, members, name, number, text

PROCESS = ("Cyan", "Magenta", "Yellow", "Black")
SHORT = {"G": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK", "I": "Indexed"}  # of inline images
COUNTS = {"DeviceGray": 1, "DeviceRGB": 3, "DeviceCMYK": 4, "CalGray": 1, "CalRGB": 3, "Lab": 3, "Pattern": 0}
DEEPEST = 6  # spaces within spaces: more is a circle


class Space(msgspec.Struct, frozen=True):
    """A colour space. `inks` are the colorants of Separation and DeviceN, `base` what stands below it: the alternate,
    the base of Indexed, the colours of an uncoloured pattern. `raw` is the object itself.
    """

    kind: str
    components: int
    inks: tuple[str, ...] = ()
    base: "Space | None" = None
    raw: PdfObject = None

    def within(self) -> "tuple[Space, ...]":
        """This space and all below it."""
        return (self, *self.base.within()) if self.base else (self,)


class Colour(msgspec.Struct, frozen=True):
    """A colour as set: components of a space, and a pattern when it is one."""

    space: Space
    values: tuple[float, ...]
    pattern: PdfObject = None

    def inks(self) -> dict[str, float] | None:
        """Share of each ink, 0 to 1; None for a colour that is not made of inks."""
        return inks_of(self.space, self.values)


GREY, RGB, CMYK = (Space(kind, COUNTS[kind]) for kind in ("DeviceGray", "DeviceRGB", "DeviceCMYK"))
BLACK = Colour(GREY, (0.0,))


def space_of(of: PdfObject, resources: PdfObject, depth: int = 0) -> Space:
    """The colour space that a name or an array means among these resources. What is no space has kind `unknown`."""
    if depth > DEEPEST:
        return Space("unknown", 0, raw=of)
    if isinstance(of, pikepdf.Name):
        kind = SHORT.get(name(of), name(of))
        if kind in COUNTS:
            return Space(kind, COUNTS[kind])
        named = entry(entry(resources, "/ColorSpace"), f"/{name(of)}")
        return Space("unknown", 0, raw=of) if named is None else space_of(named, resources, depth + 1)
    parts = members(of)
    kind = SHORT.get(name(parts[0]), name(parts[0])) if parts else ""
    match kind, len(parts):
        case ("DeviceGray" | "DeviceRGB" | "DeviceCMYK" | "Pattern", 1):
            return Space(kind, COUNTS[kind])
        case ("CalGray" | "CalRGB" | "Lab", 2):
            return Space(kind, COUNTS[kind], raw=of)
        case "ICCBased", 2:
            return Space("ICCBased", int(number(entry(parts[1], "/N")) or 0), raw=of)
        case "Indexed", 4:
            return Space("Indexed", 1, base=space_of(parts[1], resources, depth + 1), raw=of)
        case "Pattern", 2:
            return Space("Pattern", 0, base=space_of(parts[1], resources, depth + 1), raw=of)
        case "Separation", 4:
            return Space("Separation", 1, (name(parts[1]),), space_of(parts[2], resources, depth + 1), of)
        case "DeviceN", (4 | 5):
            inks = tuple(name(ink) for ink in members(parts[1]))
            return Space("DeviceN", len(inks), inks, space_of(parts[2], resources, depth + 1), of)
    return Space("unknown", 0, raw=of)


def first_colour(space: Space) -> Colour:
    """The colour that `cs` sets (ISO 32000-1, 8.6.3): black where that exists, all of a spot ink."""
    if space.kind == "DeviceCMYK" or (space.kind == "ICCBased" and space.components == 4):
        return Colour(space, (0.0, 0.0, 0.0, 1.0))
    full = 1.0 if space.kind in ("Separation", "DeviceN") else 0.0
    return Colour(space, (full,) * space.components)


def inks_of(space: Space, values: tuple[float, ...]) -> dict[str, float] | None:
    """Share of each ink, 0 to 1; None for a colour that is not made of inks."""
    shares = [min(1.0, max(0.0, value)) for value in values]
    match space.kind:
        case "DeviceCMYK" if len(shares) == 4:
            return dict(zip(PROCESS, shares))
        case "DeviceGray" if len(shares) == 1:
            return {"Black": 1 - shares[0]}
        case "ICCBased" if len(shares) == 4:
            return dict(zip(PROCESS, shares))
        case ("Separation" | "DeviceN") if len(shares) == len(space.inks):
            if space.inks == ("All",):
                return dict.fromkeys(PROCESS, shares[0])
            return {ink: share for ink, share in zip(space.inks, shares) if ink != "None"}
        case "Indexed" if space.base and shares:
            return inks_of(space.base, _looked_up(space, int(values[0])))
    return None


def lookup_of(space: Space) -> bytes:
    """The table of an Indexed space: components of the base, 0 to 255, one colour after the other."""
    table = members(space.raw)[3]
    if isinstance(table, pikepdf.String):
        return bytes(table)
    return data_of(table) or b""


def _looked_up(space: Space, index: int) -> tuple[float, ...]:
    assert space.base
    count = space.base.components
    return tuple(byte / 255 for byte in lookup_of(space)[index * count : (index + 1) * count])


def recipe(space: Space) -> str:
    """What a spot ink is simulated with, as text that is the same for the same recipe."""
    parts = members(space.raw)
    if len(parts) < 4:
        return ""
    function = parts[3]
    data = data_of(function)
    shape = [f"{key}{_plain(function, key)}" for key in ("/Domain", "/Range", "/C0", "/C1", "/N", "/FunctionType")]
    return f"{_unparsed(parts[2])} {' '.join(shape)} {data!r}"


def _plain(function: PdfObject, key: str) -> str:
    found = entry(function, key)
    return [number(member) for member in members(found)].__repr__() if members(found) else str(found or "")


def _unparsed(of: PdfObject) -> str:
    if isinstance(of, pikepdf.Object) and of.is_indirect and not isinstance(of, pikepdf.Array):
        return str(identity(of))
    return name(of) or text(of) or str([name(member) for member in members(of)])
