"""The operators that draw a placed page, in the graphics state that a page of its own would begin with."""

from layouts.display.fitting import fitted
from layouts.display.items import PlacedPdf

FRESH = "Fresh"  # the resource name of the state that a page begins in; OPM 0 is what it may count on
FRESH_STATE = "<</Type/ExtGState/OP false/op false/OPM 0>>"
# Everything else that a page takes for granted (ISO 32000-1, tables 52 and 104).
AS_A_PAGE_BEGINS = "0 g 0 G 1 w 0 J 0 j 10 M [] 0 d 0 Tc 0 Tw 100 Tz 0 TL 0 Ts 0 Tr"


def operators(size: tuple[float, float], placed: PlacedPdf, name: str, edge: float, top: float) -> list[str]:
    """Draw the form of this resource name, `size` points large, in its slot. `edge`, `top`: of the page, as PDF has it.
    """
    lies = fitted(placed, *size)
    seen, whole = lies.seen, lies.whole
    return [
        "q",
        f"{seen.x + edge:.3f} {top - seen.bottom:.3f} {seen.width:.3f} {seen.height:.3f} re W n",
        f"/{FRESH} gs {AS_A_PAGE_BEGINS}",
        f"{lies.scale:.6f} 0 0 {lies.scale:.6f} {whole.x + edge:.3f} {top - whole.bottom:.3f} cm /{name} Do",
        "Q",
    ]
