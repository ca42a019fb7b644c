"""Inks as the press will show them, near enough for a screen: by the press profile, paper shown as white."""

import io

from PySide6.QtGui import QColor

from layouts.model.inks import BLACK, Ink, tinted
from layouts.press.presets import DEFAULT, Preset

DARKEST = 33  # of 255: full black ink on the screen


class ScreenColours:
    """Screen colours of inks on one kind of press, each worked out once."""

    def __init__(self, preset: Preset = DEFAULT) -> None:
        self._profile = preset.profile_path.read_bytes() if preset.profile else b""
        self._known: dict[Ink, QColor] = {}
        self._transform: object = None

    def of(self, name: str, inks: tuple[Ink, ...], share: float = 1.0) -> QColor:
        """The colour of a share of the ink of this name; black for one that the page does not know, as in the PDF."""
        ink = next((ink for ink in inks if ink.name == name), BLACK)
        if share < 1:
            ink = tinted(ink, share)
        if ink not in self._known:
            self._known[ink] = QColor(*self._shown(ink))
        return self._known[ink]

    def _shown(self, ink: Ink) -> tuple[int, int, int]:
        if not self._profile:
            return plain(ink)
        return grey(ink.black) if ink.cyan == ink.magenta == ink.yellow == 0 else self._through_profile(ink)

    def _through_profile(self, ink: Ink) -> tuple[int, int, int]:
        # imported here: 40 ms that a window without a page need not wait for
        from PIL import Image, ImageCms

        if self._transform is None:
            press = ImageCms.ImageCmsProfile(io.BytesIO(self._profile))
            screen = ImageCms.createProfile("sRGB")
            # The paper is the screen's white and full black its black, as eyes take them: newsprint's own black is a
            # middle grey on a screen, and tires whoever reads it there.
            intent, flags = ImageCms.Intent.RELATIVE_COLORIMETRIC, ImageCms.Flags.BLACKPOINTCOMPENSATION
            self._transform = ImageCms.buildTransform(press, screen, "CMYK", "RGB", intent, flags)
        shares = tuple(round(255 * share) for share in (ink.cyan, ink.magenta, ink.yellow, ink.black))
        assert isinstance(self._transform, ImageCms.ImageCmsTransform)
        shown = ImageCms.applyTransform(Image.new("CMYK", (1, 1), shares), self._transform)
        assert shown is not None
        red, green, blue = shown.tobytes()[:3]
        return red, green, blue


def grey(black: float) -> tuple[int, int, int]:
    """Black ink alone, neutral: the brown that newsprint gives it is the paper's, and paper is shown as white here.

    Full black is as dark as readers of PDF show it without a profile.
    """
    shade = round(255 - (255 - DARKEST) * black)
    return shade, shade, shade


def plain(ink: Ink) -> tuple[int, int, int]:
    """Red, green and blue without a profile, as the `proof` preset prints them.

    >>> plain(Ink("Red", 0, 1, 1, 0))
    (255, 0, 0)
    """
    white = 1 - ink.black
    red, green, blue = (round(255 * (1 - share) * white) for share in (ink.cyan, ink.magenta, ink.yellow))
    return red, green, blue
