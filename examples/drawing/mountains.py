"""The high country: runners below the snow, and nets that milk the fog."""

import math
import random

from PIL import Image, ImageChops

from drawing.sheet import Colour, Point, Sheet, gradient, mix, noise, ridge


def atlas() -> Image.Image:
    """Ranges behind ranges in morning mist, three runners on the nearest slope (16:9)."""
    rng = random.Random(61)
    sheet = Sheet(
        1920, 1080, [(0, (88, 130, 176)), (0.35, (176, 200, 212)), (0.55, (248, 226, 196)), (1, (240, 214, 184))]
    )
    sheet.disc(1480, 330, 360, 220, (255, 240, 208), blur=110, opacity=0.9)
    _range(sheet, rng, 330, 190, (150, 166, 190), snow=True, seed=62)
    _range(sheet, rng, 470, 150, (126, 146, 170), snow=False, seed=63)
    _range(sheet, rng, 590, 130, (104, 120, 140), snow=False, seed=64)
    _range(sheet, rng, 720, 110, (88, 92, 104), snow=False, seed=65)
    _range(sheet, rng, 850, 90, (84, 70, 74), snow=False, seed=66)
    slope: list[Point] = [
        (x, 1000 - x * 0.075 + 9 * math.sin(x / 170) + rng.uniform(-1.5, 1.5)) for x in range(-20, 1960, 40)
    ]
    sheet.polygon(
        [*slope, (1960, 1090), (-20, 1090)],
        gradient(sheet.size, [(0, (96, 66, 54)), (0.82, (104, 72, 56)), (1, (44, 30, 30))]),
    )
    path = [(x, y + 34) for x, y in slope]
    sheet.line(path, (206, 164, 122), 15, blur=2, opacity=0.75)
    for _ in range(900):
        x = rng.uniform(-10, 1930)
        _tuft(sheet, rng, x, 1016 - x * 0.075 + 9 * math.sin(x / 170) + rng.uniform(40, 130), rng.uniform(5, 17))
    for x, size in ((640, 66), (890, 70), (1330, 74)):
        _runner(sheet, x, 1036 - x * 0.075, size)
    sheet.vignette(0.4)
    return sheet.finished(grain=0.10, seed=61)


def _range(
    sheet: Sheet, rng: random.Random, base: float, height: float, colour: Colour, *, snow: bool, seed: int
) -> None:
    """One mountain range: lit flanks, sharp crest, mist at its feet."""
    line = [(x, base + y) for x, y in ridge(rng, -20, 1940, height, 0.54)]
    body = [*line, (1940, 1080), (-20, 1080)]
    tint = gradient(
        sheet.size,
        [
            (0, colour),
            (base / 1080, colour),
            (min(1.0, base / 1080 + 0.25), mix(colour, (248, 222, 194), 0.72)),
            (1, (246, 220, 192)),
        ],
    )
    sheet.polygon(body, tint)
    for (x1, y1), (x2, y2) in zip(line[::8], line[8::8], strict=False):
        if y2 < y1:
            reach = rng.uniform(50, 130)
            sheet.polygon(
                [(x1, y1), (x2, y2), (x2 - reach * 0.25, y2 + reach), (x1 - reach * 0.4, y1 + reach * 0.5)],
                mix(colour, (20, 26, 50), 0.5),
                blur=5,
                opacity=0.26,
            )
        else:
            reach = rng.uniform(40, 110)
            sheet.polygon(
                [(x1, y1), (x2, y2), (x2 + reach * 0.3, y2 + reach), (x1 + reach * 0.2, y1 + reach)],
                (255, 226, 190),
                blur=5,
                opacity=0.24,
            )
    if snow:
        peaks, pen = sheet.mask()
        pen.polygon([(x * 2, y * 2) for x, y in body], fill=255)
        height_of = gradient(
            sheet.size,
            [
                (0, (255, 255, 255)),
                ((base - 60) / 1080, (215, 215, 215)),
                ((base + 60) / 1080, (0, 0, 0)),
                (1, (0, 0, 0)),
            ],
        ).convert("L")
        patches = noise(sheet.size, seed, cells=26, octaves=5, stretch=0.45).point(
            [max(0, min(255, (v - 96) * 5)) for v in range(256)]
        )
        sheet.through(ImageChops.multiply(ImageChops.multiply(peaks, height_of), patches), (250, 250, 252))
    sheet.mist(base + 20, base + 270, (252, 234, 212), 0.7, seed, cells=3)


def _tuft(sheet: Sheet, rng: random.Random, x: float, y: float, size: float) -> None:
    """A dry tuft of grass, or now and then a stone."""
    if rng.random() < 0.12:
        sheet.disc(x, y + size * 0.1, size * 0.8, size * 0.34, (34, 26, 24))
        sheet.disc(x - size * 0.06, y, size * 0.72, size * 0.32, mix((96, 82, 70), (168, 148, 124), rng.random()))
        return
    tint = mix((54, 46, 32), (190, 162, 106), rng.random())
    for _ in range(5):
        lean = rng.uniform(-0.55, 0.65)
        sheet.line(
            [(x, y), (x + lean * size * 0.5, y - size * 0.55), (x + lean * size, y - size * rng.uniform(0.75, 1.1))],
            tint,
            max(1.0, size * 0.075),
        )


def _runner(sheet: Sheet, x: float, ground: float, size: float) -> None:
    """A runner in silhouette, `size` tall, from a few strokes."""
    ink: Colour = (34, 26, 32)
    hip, neck = (x, ground - size * 0.5), (x + size * 0.09, ground - size * 0.84)
    sheet.disc(x - size * 0.1, ground + 2, size * 0.4, size * 0.05, (30, 20, 20), blur=3, opacity=0.6)
    for stroke, thick in (
        ([hip, neck], 0.17),
        ([hip, (x + size * 0.22, ground - size * 0.34), (x + size * 0.16, ground - size * 0.04)], 0.1),
        ([hip, (x - size * 0.1, ground - size * 0.24), (x - size * 0.36, ground - size * 0.2)], 0.1),
        ([neck, (x - size * 0.12, ground - size * 0.66), (x - size * 0.02, ground - size * 0.55)], 0.065),
        ([neck, (x + size * 0.22, ground - size * 0.62), (x + size * 0.36, ground - size * 0.74)], 0.065),
        ([(x + size * 0.15, ground - size * 0.03), (x + size * 0.27, ground - size * 0.03)], 0.06),
    ):
        sheet.line(stroke, ink, size * thick)
    sheet.line(
        [(x - size * 0.01, ground - size * 0.56), (x + size * 0.08, ground - size * 0.8)], (196, 64, 44), size * 0.13
    )
    sheet.disc(x + size * 0.14, ground - size * 0.94, size * 0.085, size * 0.095, ink)


def fog_nets() -> Image.Image:
    """A row of fine nets on a ridge above a sea of cloud (2:3, upright)."""
    rng = random.Random(77)
    sheet = Sheet(
        1200, 1800, [(0, (98, 140, 178)), (0.3, (178, 202, 214)), (0.46, (246, 230, 208)), (1, (222, 222, 222))]
    )
    sheet.disc(250, 620, 300, 190, (255, 242, 214), blur=90, opacity=0.9)
    for base, height, colour in ((690, 120, (142, 162, 182)), (800, 110, (116, 138, 156))):
        line = [(x, base + y) for x, y in ridge(rng, -20, 1220, height, 0.55)]
        sheet.polygon(
            [*line, (1220, 1800), (-20, 1800)],
            gradient(
                sheet.size,
                [(0, colour), (base / 1800, colour), (base / 1800 + 0.12, (238, 232, 224)), (1, (238, 232, 224))],
            ),
        )
    for bank, top in enumerate((780, 860, 950, 1060)):
        sheet.mist(top, top + 330, (252, 250, 246), 0.95, 78 + bank, cells=3)
    for _ in range(90):
        x, y, size = rng.uniform(-60, 1260), rng.uniform(930, 1300), rng.uniform(40, 130)
        sheet.disc(x, y + 14, size, size * 0.36, (196, 204, 214), blur=22, opacity=0.3)
        sheet.disc(x, y, size, size * 0.34, (255, 254, 250), blur=20, opacity=0.55)
    hill: list[Point] = [
        (-20, 1420),
        (240, 1372),
        (520, 1352),
        (800, 1290),
        (1010, 1215),
        (1220, 1150),
        (1220, 1820),
        (-20, 1820),
    ]
    sheet.polygon(hill, gradient(sheet.size, [(0, (124, 96, 72)), (0.68, (132, 102, 76)), (1, (58, 44, 38))]))
    tufts = []
    for _ in range(1500):
        x = rng.uniform(-10.0, 1210.0)
        crest = _height(hill, x) + 8
        tufts.append((crest + rng.random() ** 0.8 * (1815 - crest), x, crest))
    nets = [(1130.0, 150.0, 235.0), (890.0, 205.0, 330.0), (540.0, 300.0, 480.0)]
    for right, wide, high in nets:
        _net(sheet, rng, hill, right, wide, high)
    for y, x, crest in sorted(tufts):
        _tuft(sheet, rng, x, y, 7 + 34 * (y - crest) / 480)
    sheet.mist(1180, 1560, (250, 246, 240), 0.4, 86, cells=3)
    sheet.vignette(0.45)
    return sheet.finished(grain=0.10, seed=77)


def _height(line: list[Point], x: float) -> float:
    """How low the line lies at x, by straight steps between its points."""
    for (x1, y1), (x2, y2) in zip(line, line[1:], strict=False):
        if x1 <= x < x2:
            return y1 + (y2 - y1) * (x - x1) / (x2 - x1)
    return line[-1][1]


def _net(sheet: Sheet, rng: random.Random, hill: list[Point], right: float, wide: float, high: float) -> None:
    """One net between two poles that stand on the hill, its gutter and its pipe; lengths in final pixels."""
    left = right - wide * 1.35
    foot, lean = _height(hill, right) + wide * 0.05, _height(hill, left) + wide * 0.05
    top, low = high, high * 0.36
    corners = [(left, lean - top), (right, foot - top), (right, foot - low), (left, lean - low)]
    sheet.polygon(corners, (238, 242, 244), opacity=0.46)
    threads = max(14, round(wide / 7))
    for n in range(threads + 1):
        share = n / threads
        x, y = left + (right - left) * share, lean + (foot - lean) * share
        sheet.line([(x, y - top), (x, y - low)], (92, 104, 112), 1.1, opacity=0.5)
    for n in range(round(threads * 0.8) + 1):
        at = top + (low - top) * n / round(threads * 0.8)
        sheet.line([(left, lean - at), (right, foot - at)], (92, 104, 112), 1.1, opacity=0.5)
    for _ in range(round(wide * 0.7)):
        share, at = rng.random(), rng.uniform(low, top)
        x, y = left + (right - left) * share, lean + (foot - lean) * share - at
        sheet.disc(x, y, wide * 0.006 + 0.7, wide * 0.008 + 0.9, (255, 255, 255), opacity=0.85)
    thick = wide * 0.03
    sheet.line([(left, lean - low), (right, foot - low)], (72, 84, 92), thick * 1.3)
    sheet.line([(left, lean - low - thick * 0.3), (right, foot - low - thick * 0.3)], (190, 200, 204), thick * 0.4)
    sheet.line([(left, lean - low), (left, lean + wide * 0.08)], (84, 96, 104), thick * 0.6)
    for x, y in ((left, lean), (right, foot)):
        sheet.line([(x - wide * 0.34, y + wide * 0.05), (x, y - top * 0.96)], (70, 62, 56), 1.6, opacity=0.7)
        sheet.line([(x, y + wide * 0.03), (x, y - top * 1.06)], (70, 54, 44), thick)
        sheet.line(
            [(x - thick * 0.22, y + wide * 0.03), (x - thick * 0.22, y - top * 1.06)], (168, 138, 108), thick * 0.3
        )
