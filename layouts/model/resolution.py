"""Resolution: how many pixels of a picture come to an inch where it is shown, and how large it is shown."""

from layouts.model.frame import PictureFrame
from layouts.model.issue import Picture

POINTS = 72.0  # in an inch


def effective_ppi(frame: PictureFrame, picture: Picture) -> float:
    """Pixels per inch as printed, the lower of both ways; 0 for a frame of no size."""
    rect, crop = frame.rect, frame.crop
    if not rect.width or not rect.height:
        return 0.0
    return min(picture.width * crop.width / rect.width, picture.height * crop.height / rect.height) * POINTS


def shown_scale(frame: PictureFrame, picture: Picture) -> float:
    """How large the picture is shown: 1 where one of its pixels is as wide as a point."""
    return frame.rect.width / max(picture.width * frame.crop.width, 1e-6)
