"""The contour of a picture: what is not transparent in it."""

import io

import pytest
from PIL import Image, ImageDraw

from layouts.intake.contour import contour_of


def picture(mode: str, draw: str) -> bytes:
    """A picture of 400 × 200 with a disc or a full rectangle on nothing."""
    image = Image.new(mode, (400, 200), (0, 0, 0, 0) if mode == "RGBA" else (255, 255, 255))
    if draw == "disc":
        ImageDraw.Draw(image).ellipse((100, 0, 300, 199), fill=(200, 30, 30))
    if draw == "full":
        ImageDraw.Draw(image).rectangle((0, 0, 400, 200), fill=(200, 30, 30))
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def test_a_disc_on_nothing_gives_a_round_contour() -> None:
    points = contour_of(picture("RGBA", "disc"))
    assert 8 < len(points) < 80
    for x, y in points:
        away = ((4 * (x - 0.5)) ** 2 + (2 * (y - 0.5)) ** 2) ** 0.5  # 1 on the disc
        assert away == pytest.approx(1.0, abs=0.2)


@pytest.mark.parametrize(("mode", "draw"), [("RGB", "disc"), ("RGBA", "full"), ("RGBA", "nothing")])
def test_what_has_no_transparent_edge_has_no_contour(mode: str, draw: str) -> None:
    assert contour_of(picture(mode, draw)) == ()
