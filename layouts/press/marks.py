"""Printer's marks, all outside the bleed: crop and registration marks in every ink, and a bar of colours."""

from layouts.model.lengths import mm

AWAY, LENGTH, THICKNESS = mm(1), mm(5), 0.25
ROOM = mm(9)  # beyond the bleed, for all marks

# The ink of all plates (ISO 32000-1, 8.6.6.4); its alternate is what a screen shows.
REGISTRATION = "Registration"
REGISTRATION_SPACE = (
    "[/Separation/All/DeviceCMYK<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[1 1 1 1]/N 1>>]"
)

RADIUS = mm(1.6)  # of a registration mark's ring
ROUND = 0.5523  # how far along the tangents a quarter circle's control points lie (as shares of the radius)

PATCH, FROM_CORNER = mm(4), mm(8)
# Solids, their overprints, the black, and the middle tones that dot gain shows in.
PATCHES = (
    "1 0 0 0", "0 1 0 0", "0 0 1 0", "0 0 0 1", "1 1 0 0", "1 0 1 0", "0 1 1 0", "0.5 0 0 0", "0 0.5 0 0", "0 0 0.5 0",
    "0 0 0 0.5",
)  # fmt: skip


def marks(left: float, bottom: float, width: float, height: float, bleed: float) -> str:
    """Operators that draw all marks around the trim, which lies at (left, bottom). PDF coordinates."""
    lines = f"{crop_marks(left, bottom, width, height, bleed)} {registration_marks(left, bottom, width, height, bleed)}"
    bar = colour_bar(left, bottom, width, bleed)
    return f"/Artifact BMC q /{REGISTRATION} CS 1 SCN {THICKNESS} w {lines} S Q q {bar} Q EMC"


def crop_marks(left: float, bottom: float, width: float, height: float, bleed: float) -> str:
    """The path of two marks at each corner of the trim."""
    near, far = bleed + AWAY, bleed + AWAY + LENGTH
    lines = []
    for x in (left, left + width):
        lines.append((x, bottom - near, x, bottom - far))
        lines.append((x, bottom + height + near, x, bottom + height + far))
    for y in (bottom, bottom + height):
        lines.append((left - near, y, left - far, y))
        lines.append((left + width + near, y, left + width + far, y))
    return " ".join(f"{x0:.3f} {y0:.3f} m {x1:.3f} {y1:.3f} l" for x0, y0, x1, y1 in lines)


def registration_marks(left: float, bottom: float, width: float, height: float, bleed: float) -> str:
    """The path of a cross in a ring at the middle of each side."""
    away = bleed + AWAY + LENGTH / 2
    middle, centre = left + width / 2, bottom + height / 2
    places = (
        (middle, bottom - away), (middle, bottom + height + away), (left - away, centre), (left + width + away, centre),
    )  # fmt: skip
    return " ".join(_target(x, y) for x, y in places)


def _target(x: float, y: float) -> str:
    half, r, k = LENGTH / 2, RADIUS, RADIUS * ROUND
    curves = (
        (x + r, y + k, x + k, y + r, x, y + r), (x - k, y + r, x - r, y + k, x - r, y),
        (x - r, y - k, x - k, y - r, x, y - r), (x + k, y - r, x + r, y - k, x + r, y),
    )  # fmt: skip
    ring = " ".join(" ".join(f"{value:.3f}" for value in curve) + " c" for curve in curves)
    cross = f"{x - half:.3f} {y:.3f} m {x + half:.3f} {y:.3f} l {x:.3f} {y - half:.3f} m {x:.3f} {y + half:.3f} l"
    return f"{cross} {x + r:.3f} {y:.3f} m {ring}"


def colour_bar(left: float, bottom: float, width: float, bleed: float) -> str:
    """Patches of ink below the page, as many as fit left of the registration mark."""
    room = width / 2 - LENGTH - FROM_CORNER
    y = bottom - bleed - AWAY - PATCH
    drawn = []
    for i, inks in enumerate(PATCHES[: max(0, int(room // PATCH))]):
        drawn.append(f"{inks} k {left + FROM_CORNER + i * PATCH:.3f} {y:.3f} {PATCH:.3f} {PATCH:.3f} re f")
    return " ".join(drawn)
