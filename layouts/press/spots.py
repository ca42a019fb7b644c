"""Inks with a plate of their own: one colour space for each plate, whatever tints of it the issue names."""

from collections.abc import Iterable

from layouts.model.inks import Ink

ALL = "All"  # every plate at once (ISO 32000-1, 8.6.6.4): the ink of marks
PROCESS = frozenset(("Cyan", "Magenta", "Yellow", "Black"))
_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.")


def plates(inks: Iterable[Ink]) -> dict[str, Ink]:
    """The strongest ink of each plate, by the plate's name: the others are tints of it."""
    found: dict[str, Ink] = {}
    for ink in inks:
        if ink.spot and ink.spot not in PROCESS and strength(ink) > strength(found.get(ink.spot)):
            found[ink.spot] = ink
    return found


def strength(ink: Ink | None) -> float:
    """Total of the shares of process inks; none is less than white."""
    return ink.cyan + ink.magenta + ink.yellow + ink.black if ink else -1.0


def tint(ink: Ink, strongest: Ink) -> float:
    """How much of its plate's ink a swatch takes, 0 to 1.

    >>> tint(Ink("Pale", 0, 0.5, 0.4, 0, "House Red"), Ink("House Red", 0, 1, 0.8, 0, "House Red"))
    0.5
    """
    return round(strength(ink) / strength(strongest), 4) if strength(strongest) else 1.0


def separation(ink: Ink) -> str:
    """The colour space of a plate, in PDF syntax, with the process inks that stand for it on screens.

    >>> separation(Ink("Red", 0, 1, 0.8, 0, "House Red"))
    '[/Separation/House#20Red/DeviceCMYK<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[0 1 0.8 0]/N 1>>]'
    """
    shares = f"{ink.cyan:g} {ink.magenta:g} {ink.yellow:g} {ink.black:g}"
    function = f"<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[{shares}]/N 1>>"
    return f"[/Separation/{escaped(ink.spot)}/DeviceCMYK{function}]"


def escaped(name: str) -> str:
    """A name as PDF writes it.

    >>> escaped("Été 1")
    '#C3#89t#C3#A9#201'
    """
    return "".join(chr(byte) if byte in _PLAIN else f"#{byte:02X}" for byte in name.encode())
