"""Geometry: a wall of cut tiles (zellige), after the method of polygons in contact."""

import math
import random

from PIL import Image, ImageChops, ImageFilter

from drawing.sheet import Colour, Point, Sheet, mix, noise, varied

BLUE: Colour = (26, 70, 132)
GREEN: Colour = (24, 108, 92)
OCHRE: Colour = (204, 140, 52)
WHITE: Colour = (232, 224, 204)
BLACK: Colour = (44, 40, 46)
RED: Colour = (164, 62, 44)
GROUT: Colour = (196, 186, 168)


def zellige() -> Image.Image:
    """Twelve-part stars in octagons, four-pointed stars in the squares between them (3:2)."""
    rng = random.Random(7)
    sheet = Sheet(1800, 1200, GROUT)
    side = 172.0
    pitch = side * (1 + math.sqrt(2))
    for row in range(-1, 4):
        for column in range(-1, 6):
            x, y = column * pitch + 69, row * pitch + 185
            _octagon(sheet, rng, (x, y), side)
            _square(sheet, rng, (x + pitch / 2, y + pitch / 2), side)
    relief = sheet.image.convert("L").filter(ImageFilter.FIND_EDGES).filter(ImageFilter.GaussianBlur(2))
    sheet.image = ImageChops.subtract(sheet.image, relief.point([round(v * 0.35) for v in range(256)]).convert("RGB"))
    gloss = noise(sheet.size, 71, cells=5, octaves=3).point([max(0, min(150, (v - 128) * 3)) for v in range(256)])
    sheet.through(gloss, (255, 252, 240), 0.22)
    sheet.shade(72, 0.3, cells=40)
    sheet.vignette(0.6)
    return sheet.finished(grain=0.08, seed=7)


def _polar(centre: Point, radius: float, degrees: float) -> Point:
    angle = math.radians(degrees)
    return (centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle))


def _tile(sheet: Sheet, rng: random.Random, corners: list[Point], colour: Colour, joint: float = 2.6) -> None:
    """One cut tile, drawn in by its joint, lit from the top left, a little unlike its neighbours."""
    middle = (sum(x for x, _ in corners) / len(corners), sum(y for _, y in corners) / len(corners))
    size = max(math.dist(corner, middle) for corner in corners)

    def shrunk(by: float) -> list[Point]:
        share = max(0.0, 1 - by / size)
        return [(middle[0] + (x - middle[0]) * share, middle[1] + (y - middle[1]) * share) for x, y in corners]

    glaze = varied(colour, rng, 13)
    sheet.polygon(shrunk(joint), mix(glaze, (0, 0, 0), 0.3))
    inner = shrunk(joint + 2.4)
    sheet.polygon([(x - 1, y - 1) for x, y in inner], mix(glaze, (255, 255, 255), 0.22))
    sheet.polygon([(x + 0.8, y + 0.8) for x, y in inner], glaze)


def _octagon(sheet: Sheet, rng: random.Random, centre: Point, side: float) -> None:
    """A star of eight points in its octagon: heart, two rings of kites, points, and shields between the points."""
    apothem = side * (1 + math.sqrt(2)) / 2
    corner = apothem / math.cos(math.pi / 8)
    tips = [_polar(centre, apothem, 45 * n) for n in range(8)]
    valleys = [_polar(centre, apothem * 0.7, 45 * n + 22.5) for n in range(8)]
    inner = [_polar(centre, apothem * 0.5, 45 * n) for n in range(8)]
    notch = [_polar(centre, apothem * 0.32, 45 * n + 22.5) for n in range(8)]
    for n in range(8):
        after = (n + 1) % 8
        outside = _polar(centre, corner, 45 * n + 22.5)
        _tile(sheet, rng, [tips[n], outside, tips[after], valleys[n]], GREEN)
        _tile(
            sheet,
            rng,
            [tips[n], valleys[n], inner[n], valleys[n - 1]],
            BLUE if n % 2 else mix(BLUE, (110, 160, 190), 0.35),
        )
        _tile(sheet, rng, [inner[n], valleys[n], inner[after], notch[n]], WHITE)
    heart = [point for n in range(8) for point in (inner[n], notch[n])]
    _tile(sheet, rng, heart, OCHRE)
    small = [
        point
        for n in range(8)
        for point in (_polar(centre, apothem * 0.3, 45 * n), _polar(centre, apothem * 0.2, 45 * n + 22.5))
    ]
    _tile(sheet, rng, small, RED)
    _tile(sheet, rng, [_polar(centre, apothem * 0.14, 45 * n + 22.5) for n in range(8)], WHITE, 1.6)


def _square(sheet: Sheet, rng: random.Random, centre: Point, side: float) -> None:
    """The square between four octagons, on its point: a star of four with a white heart."""
    corner = side / math.sqrt(2)
    corners = [_polar(centre, corner, 90 * n) for n in range(4)]
    middles = [_polar(centre, side / 2, 90 * n + 45) for n in range(4)]
    folds = [_polar(centre, side * 0.3, 90 * n) for n in range(4)]
    for n in range(4):
        _tile(sheet, rng, [corners[n], middles[n], folds[n], middles[n - 1]], BLACK)
    star = [point for n in range(4) for point in (folds[n], middles[n])]
    _tile(sheet, rng, star, WHITE)
    _tile(
        sheet,
        rng,
        [
            point
            for n in range(8)
            for point in (_polar(centre, side * 0.2, 45 * n), _polar(centre, side * 0.14, 45 * n + 22.5))
        ],
        BLUE,
        1.6,
    )
