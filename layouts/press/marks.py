"""Crop marks, outside the bleed, in every ink."""

from layouts.model.lengths import mm

AWAY, LENGTH, THICKNESS = mm(1), mm(5), 0.25

# The ink of all plates (ISO 32000-1, 8.6.6.4); its alternate is what a screen shows.
REGISTRATION = "Registration"
REGISTRATION_SPACE = (
    "[/Separation/All/DeviceCMYK<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[1 1 1 1]/N 1>>]"
)


def crop_marks(left: float, bottom: float, width: float, height: float, bleed: float) -> str:
    """Operators that draw two marks at each corner of the trim, which lies at (left, bottom). PDF coordinates."""
    near, far = bleed + AWAY, bleed + AWAY + LENGTH
    lines = []
    for x in (left, left + width):
        lines.append((x, bottom - near, x, bottom - far))
        lines.append((x, bottom + height + near, x, bottom + height + far))
    for y in (bottom, bottom + height):
        lines.append((left - near, y, left - far, y))
        lines.append((left + width + near, y, left + width + far, y))
    drawn = " ".join(f"{x0:.3f} {y0:.3f} m {x1:.3f} {y1:.3f} l" for x0, y0, x1, y1 in lines)
    return f"/Artifact BMC q /{REGISTRATION} CS 1 SCN {THICKNESS} w {drawn} S Q EMC"
