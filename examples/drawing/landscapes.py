"""Wide views: the old town at dusk, a viaduct in the morning, a harbour, mountains, nets that catch the fog."""

import math
import random

from PIL import Image

from drawing.sheet import Colour, Pen, Point, Sheet, gradient, mix, ridge, varied


def medina_dusk() -> Image.Image:
    """Roofs and a minaret against the last light (16:9)."""
    rng = random.Random(11)
    sheet = Sheet(
        1920,
        1080,
        [
            (0, (27, 38, 84)),
            (0.34, (92, 74, 128)),
            (0.56, (214, 118, 96)),
            (0.72, (250, 187, 110)),
            (1, (255, 214, 150)),
        ],
    )
    sheet.disc(1330, 720, 620, 330, (255, 205, 130), blur=150, opacity=0.75)
    sheet.disc(1330, 700, 46, 46, (255, 244, 214), blur=1.5)
    for bank, (top, bottom, colour) in enumerate(
        [(120, 330, (148, 96, 140)), (300, 470, (236, 140, 110)), (470, 620, (255, 196, 140))]
    ):
        sheet.mist(top, bottom, colour, 0.6, 40 + bank, cells=2)
    for _ in range(70):
        x, y = rng.uniform(0, 1920), rng.uniform(0, 260)
        sheet.disc(x, y, 1.2, 1.2, (240, 236, 255), opacity=rng.uniform(0.2, 0.8) * (1 - y / 300))
    for depth, (base, colour, small) in enumerate(
        [(760, (150, 92, 108), 46), (850, (104, 66, 92), 66), (945, (62, 44, 72), 92)]
    ):
        _roofs(sheet, rng, base, colour, small, lit=depth > 0)
        if depth == 0:
            _minaret(sheet, 560, 770, 58, 380, (118, 74, 98))
            sheet.mist(690, 900, (250, 180, 130), 0.5, 60)
        if depth == 1:
            _palm(sheet, rng, 1490, 860, 250, (70, 46, 74))
            _palm(sheet, rng, 1570, 870, 190, (74, 48, 76))
            sheet.mist(800, 1000, (214, 130, 120), 0.32, 61)
    _roofs(sheet, rng, 1050, (30, 25, 46), 150, lit=True)
    for flock in range(11):
        x, y, wing = 820 + flock * 31 + rng.uniform(-12, 12), 290 + rng.uniform(-46, 46), rng.uniform(6, 11)
        sheet.line([(x - wing, y - wing * 0.45), (x, y), (x + wing, y - wing * 0.5)], (50, 36, 66), 2)
    sheet.vignette(0.55)
    return sheet.finished(grain=0.12, seed=11)


def _roofs(sheet: Sheet, rng: random.Random, base: float, colour: Colour, small: float, *, lit: bool) -> None:
    x = -small
    while x < sheet.width:
        wide, high = rng.uniform(small, small * 2.4), rng.uniform(small * 0.3, small * 1.35)
        wall = varied(colour, rng, 7)
        sheet.polygon([(x, base - high), (x + wide, base - high), (x + wide, sheet.height), (x, sheet.height)], wall)
        sheet.polygon(
            [(x, base - high), (x + wide, base - high), (x + wide, base - high + 4), (x, base - high + 4)],
            mix(wall, (255, 180, 120), 0.35),
        )
        sheet.polygon(
            [
                (x + wide * 0.86, base - high + 4),
                (x + wide, base - high + 4),
                (x + wide, sheet.height),
                (x + wide * 0.86, sheet.height),
            ],
            mix(wall, (255, 170, 110), 0.13),
        )
        if rng.random() < 0.35:
            step = small * 0.16
            for tooth in range(int(wide / step / 2)):
                left = x + tooth * step * 2
                sheet.polygon(
                    [
                        (left, base - high - step),
                        (left + step, base - high - step),
                        (left + step, base - high + 2),
                        (left, base - high + 2),
                    ],
                    wall,
                )
        if rng.random() < 0.3:
            mast, dish = x + wide * rng.uniform(0.2, 0.8), small * 0.13
            sheet.line([(mast, base - high), (mast, base - high - dish * 1.4)], wall, 2)
            sheet.disc(mast - dish * 0.2, base - high - dish * 1.5, dish * 0.8, dish, wall)
            sheet.line([(mast, base - high - dish * 1.5), (mast + dish * 1.3, base - high - dish * 1.9)], wall, 2)
        for place in rng.sample((0.14, 0.38, 0.62), rng.randint(0, 2) if lit else 0):
            left, top, pane = x + wide * place, base - high + small * rng.uniform(0.3, 0.6), small * 0.11
            sheet.disc(left + pane / 2, top + pane, pane * 3, pane * 3, (255, 190, 96), blur=pane * 1.6, opacity=0.3)
            sheet.box(left, top, left + pane, top + pane * 1.9, (255, 216, 138), radius=pane * 0.48)
        x += wide * rng.uniform(0.82, 1.0)


def _minaret(sheet: Sheet, x: float, base: float, half: float, high: float, colour: Colour) -> None:
    light, dark = mix(colour, (255, 190, 130), 0.38), mix(colour, (40, 28, 60), 0.35)
    sheet.polygon(
        [(x - half, base - high), (x + half, base - high), (x + half, base + 200), (x - half, base + 200)], colour
    )
    sheet.polygon(
        [
            (x + half * 0.62, base - high),
            (x + half, base - high),
            (x + half, base + 200),
            (x + half * 0.62, base + 200),
        ],
        light,
    )
    for row in range(9):
        for column in range(3):
            cx = x - half * 0.66 + column * half * 0.42 + (row % 2) * half * 0.21
            cy = base - high * 0.84 + row * half * 0.36
            sheet.polygon(
                [(cx, cy - half * 0.2), (cx + half * 0.17, cy), (cx, cy + half * 0.2), (cx - half * 0.17, cy)], dark
            )
    for window in (0.34, 0.2):
        sheet.box(
            x - half * 0.32,
            base - high * window,
            x + half * 0.02,
            base - high * window + half * 0.62,
            dark,
            radius=half * 0.16,
        )
    for tooth in range(6):
        left = x - half + tooth * half * 0.36
        sheet.polygon(
            [(left, base - high), (left + half * 0.1, base - high - half * 0.24), (left + half * 0.2, base - high)],
            colour,
        )
    top = base - high
    sheet.polygon(
        [
            (x - half * 0.42, top - half * 1.15),
            (x + half * 0.42, top - half * 1.15),
            (x + half * 0.42, top),
            (x - half * 0.42, top),
        ],
        colour,
    )
    sheet.polygon(
        [
            (x + half * 0.2, top - half * 1.15),
            (x + half * 0.42, top - half * 1.15),
            (x + half * 0.42, top),
            (x + half * 0.2, top),
        ],
        light,
    )
    sheet.disc(x, top - half * 1.15, half * 0.36, half * 0.42, colour)
    sheet.line([(x, top - half * 1.5), (x, top - half * 2.3)], colour, 3)
    for ball, radius in ((1.72, 7.0), (1.95, 5.5), (2.14, 4.0)):
        sheet.disc(x, top - half * ball, radius, radius, light)


def _palm(sheet: Sheet, rng: random.Random, x: float, base: float, high: float, colour: Colour) -> None:
    crown = (x + high * 0.08, base - high)
    trunk = [(x + high * 0.08 * (t / 12) ** 2, base - high * t / 12) for t in range(13)]
    sheet.line(trunk, colour, high * 0.05)
    for frond in range(15):
        angle = math.pi * (frond / 14) + rng.uniform(-0.08, 0.08)
        reach, droop = high * rng.uniform(0.3, 0.42), high * 0.22
        spine: list[Point] = [
            (
                crown[0] + math.cos(angle) * reach * t / 8,
                crown[1] - math.sin(angle) * reach * t / 8 * 0.75 + droop * (t / 8) ** 2,
            )
            for t in range(9)
        ]
        sheet.line(spine, colour, 3)
        for (x1, y1), (x2, y2) in zip(spine[1:], spine[2:], strict=False):
            for part in (0.0, 0.5):
                px, py = x1 + (x2 - x1) * part, y1 + (y2 - y1) * part
                sheet.line([(px, py), (px + (x2 - x1) * 0.4, py + high * 0.055)], colour, 1.5)


def viaduct() -> Image.Image:
    """A stone bridge of nine arches, its feet in the morning mist, with a train on it (3:2)."""
    rng = random.Random(23)
    sheet = Sheet(
        1800, 1200, [(0, (126, 164, 196)), (0.4, (206, 216, 214)), (0.62, (246, 224, 190)), (1, (236, 222, 204))]
    )
    sheet.disc(380, 330, 420, 300, (255, 238, 200), blur=130, opacity=0.85)
    sheet.mist(30, 260, (238, 240, 240), 0.55, 90, cells=3)
    far = [(400, 150, (164, 184, 194)), (520, 130, (134, 162, 168)), (690, 100, (104, 138, 134))]
    for number, (base, height, colour) in enumerate(far):
        line = ridge(rng, -20, 1820, height, 0.52)
        shape = [(x, base + y) for x, y in line] + [(1820, 1200), (-20, 1200)]
        sheet.polygon(
            shape,
            gradient(
                sheet.size,
                [(0, mix(colour, (255, 255, 255), 0.0)), (base / 1200, colour), (1, mix(colour, (250, 236, 214), 0.9))],
            ),
        )
        sheet.mist(base - 10, base + 190, (250, 238, 218), 0.62, 91 + number)
    deck, pier, foot = 560.0, 34.0, 1090.0
    stone, shadow = (196, 160, 136), (128, 100, 92)
    mask, pen = sheet.mask()
    pen.rectangle((0, deck * 2, 3600, foot * 2 + 200), fill=255)
    bays = [(-70 + 208 * n, -70 + 208 * (n + 1)) for n in range(9)]
    for left, right in bays:
        _arch(pen, left + pier / 2, right - pier / 2, deck + 44, foot + 160, 0)
    sheet.through(
        mask,
        gradient(
            sheet.size, [(0, stone), (0.46, stone), (0.7, mix(stone, (150, 128, 120), 0.6)), (1, (140, 122, 116))]
        ),
    )
    for left, right in bays:
        inner, ink = sheet.mask()
        _arch(ink, left + pier / 2, right - pier / 2, deck + 44, foot + 160, 255)
        _arch(ink, left + pier / 2 + 15, right - pier / 2 + 15, deck + 47, foot + 160, 0)
        sheet.through(inner, shadow, 0.85)
        spring, radius, middle = deck + 44 + (208 - pier) / 2, (208 - pier) / 2, (left + right) / 2
        for stone_joint in range(1, 16):
            angle = math.pi * stone_joint / 16
            tip = (middle - math.cos(angle) * radius, spring - math.sin(angle) * radius)
            end = (middle - math.cos(angle) * (radius + 17), spring - math.sin(angle) * (radius + 17))
            sheet.line([tip, end], shadow, 1.3, opacity=0.5)
        ring = [
            (middle - math.cos(math.pi * t / 40) * (radius + 17), spring - math.sin(math.pi * t / 40) * (radius + 17))
            for t in range(41)
        ]
        sheet.line(ring, shadow, 1.6, opacity=0.55)
    for course in range(26):
        y = deck + 22 + course * 21
        for left, _right in bays[1:]:
            edge = left - pier / 2
            sheet.line([(edge, y + 110), (edge + pier, y + 110)], shadow, 1.1, opacity=0.4)
            sheet.line(
                [(edge + (course % 2) * 11 + 9, y + 110), (edge + (course % 2) * 11 + 9, y + 131)],
                shadow,
                1.1,
                opacity=0.4,
            )
    sheet.box(-10, deck - 8, 1810, deck + 9, mix(stone, (255, 240, 220), 0.45))
    sheet.box(-10, deck + 9, 1810, deck + 15, shadow, opacity=0.8)
    for post in range(0, 1800, 26):
        sheet.line([(post, deck - 8), (post, deck - 24)], (112, 96, 92), 1.6)
    sheet.line([(0, deck - 24), (1800, deck - 24)], (112, 96, 92), 2)
    _train(sheet, 420, deck - 10)
    sheet.shade(95, 0.22, cells=14)
    sheet.mist(800, 1330, (248, 238, 224), 1.0, 97)
    sheet.mist(880, 1400, (250, 242, 230), 1.0, 98)
    _bushes(sheet, rng)
    sheet.vignette(0.4)
    return sheet.finished(grain=0.11, seed=23)


def _arch(pen: Pen, left: float, right: float, top: float, foot: float, ink: int) -> None:
    radius = (right - left) / 2
    pen.ellipse((left * 2, top * 2, right * 2, (top + 2 * radius) * 2), fill=ink)
    pen.rectangle((left * 2, (top + radius) * 2, right * 2, foot * 2), fill=ink)


def _train(sheet: Sheet, left: float, rail: float) -> None:
    body, stripe, glass = (232, 230, 224), (176, 60, 42), (52, 66, 80)
    for car in range(4):
        x, wide = left + car * 262, 254
        nose = car == 3
        outline = [
            (x, rail - 74),
            (x + wide - (52 if nose else 0), rail - 74),
            (x + wide, rail - (30 if nose else 74)),
            (x + wide, rail - 12),
            (x, rail - 12),
        ]
        sheet.polygon(
            outline,
            gradient(sheet.size, [(0, body), ((rail - 80) / 1200, (250, 248, 242)), (rail / 1200, (150, 146, 142))]),
        )
        sheet.polygon([(x, rail - 28), (x + wide, rail - 28), (x + wide, rail - 20), (x, rail - 20)], stripe)
        for pane in range(6):
            start = x + 16 + pane * 36
            sheet.box(start, rail - 62, start + 27, rail - 40, glass, radius=4)
            sheet.polygon(
                [(start + 3, rail - 43), (start + 12, rail - 60), (start + 19, rail - 60), (start + 10, rail - 43)],
                (120, 142, 158),
            )
        if nose:
            sheet.polygon(
                [
                    (x + wide - 50, rail - 66),
                    (x + wide - 10, rail - 36),
                    (x + wide - 34, rail - 36),
                    (x + wide - 50, rail - 44),
                ],
                glass,
            )
            sheet.disc(x + wide + 4, rail - 22, 26, 18, (255, 240, 190), blur=12, opacity=0.8)
            sheet.disc(x + wide - 5, rail - 22, 4, 4, (255, 252, 230))
        for wheel in (36, 62, wide - 72, wide - 46):
            sheet.disc(x + wheel, rail - 7, 9, 9, (48, 46, 48))


def _bushes(sheet: Sheet, rng: random.Random) -> None:
    crowns = []
    for _ in range(130):
        x = rng.uniform(-20, 1820)
        crowns.append((1212 - 100 * (abs(x - 900) / 900) ** 1.6 + rng.uniform(-8, 90), x, rng.uniform(22, 58)))
    for y, x, size in sorted(crowns):
        shade = mix((40, 56, 46), (74, 88, 62), rng.random())
        for leaf in range(130):
            angle, reach = rng.uniform(0, math.tau), math.sqrt(rng.random())
            px, py = x + math.cos(angle) * size * reach, y + math.sin(angle) * size * 0.62 * reach
            height = (y - py) / size + 0.5 + rng.uniform(-0.25, 0.25)
            dot = rng.uniform(3, 7) * (1.2 if leaf < 50 else 0.8)
            sheet.disc(
                px,
                py,
                dot,
                dot * 0.7,
                mix(mix(shade, (22, 34, 32), 0.5), mix(shade, (196, 190, 132), 0.45), max(0.0, min(1.0, height))),
            )
