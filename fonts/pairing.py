"""How much smaller or larger Latin is set beside Arabic, so that both look of one size."""

from collections.abc import Mapping

from fonts.face import Face

Ratios = Mapping[tuple[str, str], float]  # (Arabic family, Latin family) -> size of Latin over size of Arabic

SANE = (0.6, 1.4)  # what is outside comes from a font that states nonsense of itself


def latin_scale(arabic: Face, latin: Face, ratios: Ratios | None = None) -> float:
    """Size of the Latin face over that of the Arabic face, to two places.

    A pair in `ratios` is the user's word. Otherwise: the x-height that the Arabic face gives its own Latin (drawn, or
    stated where it has no Latin letters), or else the height of its dal, over the x-height of the Latin face.
    """
    stated = ratios.get((arabic.family, latin.family)) if ratios else None
    if stated:
        return stated
    like = arabic.metrics.x_height or arabic.metrics.dal_height
    if not like or not latin.metrics.x_height:
        return 1.0
    ratio = like / arabic.upem / (latin.metrics.x_height / latin.upem)
    return round(min(max(ratio, SANE[0]), SANE[1]), 2)
