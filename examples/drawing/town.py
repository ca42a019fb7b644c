"""By the water and in the street: a fishing harbour at dawn, a tram in the rain."""

import random

from PIL import Image, ImageFilter, ImageOps

from drawing.sheet import Colour, Point, Sheet, gradient, mix


def harbour() -> Image.Image:
    """Blue boats at anchor, the breakwater and its light behind them (4:3)."""
    rng = random.Random(13)
    sheet = Sheet(
        1600, 1200, [(0, (70, 112, 160)), (0.3, (152, 184, 202)), (0.46, (250, 216, 172)), (0.5, (255, 226, 184))]
    )
    horizon = 560.0
    sheet.disc(1150, 545, 420, 190, (255, 224, 168), blur=90, opacity=0.85)
    for bank, top in enumerate((60, 190, 300)):
        sheet.mist(top, top + 190, (255, 234, 214), 0.6, 14 + bank, cells=3)
    sheet.disc(1150, 520, 34, 34, (255, 248, 224), blur=2)
    sheet.box(
        0,
        horizon,
        1600,
        1200,
        gradient(
            sheet.size,
            [(0, (200, 190, 176)), (horizon / 1200, (214, 192, 168)), (0.62, (112, 142, 160)), (1, (24, 58, 88))],
        ),
    )
    wall: list[Point] = [
        (-10, horizon + 16),
        (-10, horizon - 40),
        (520, horizon - 34),
        (640, horizon - 14),
        (660, horizon + 12),
    ]
    sheet.polygon(wall, (86, 84, 94))
    for _ in range(120):
        x = rng.uniform(0, 650)
        sheet.disc(
            x,
            horizon + 10 - rng.random() * 18,
            rng.uniform(7, 15),
            rng.uniform(5, 9),
            mix((62, 62, 74), (134, 122, 116), rng.random()),
        )
    sheet.polygon([(562, horizon - 176), (590, horizon - 176), (600, horizon - 8), (552, horizon - 8)], (226, 216, 206))
    sheet.polygon(
        [(559, horizon - 100), (560, horizon - 130), (592, horizon - 130), (594, horizon - 100)], (176, 64, 50)
    )
    sheet.box(558, horizon - 202, 594, horizon - 176, (70, 66, 72), radius=4)
    sheet.disc(576, horizon - 190, 30, 30, (255, 226, 150), blur=12, opacity=0.8)
    sheet.disc(576, horizon - 190, 8, 8, (255, 248, 214))
    for stroke in range(900):
        depth = rng.random() ** 1.7
        y = horizon + 6 + depth * 640
        wide, x = rng.uniform(8, 40) * (0.3 + depth * 2.6), rng.uniform(-40, 1640)
        tone = (188, 206, 212) if stroke % 3 else (18, 44, 70)
        sheet.line([(x - wide, y), (x + wide, y)], tone, 1 + depth * 2.6, opacity=0.26)
    for _ in range(420):
        depth = rng.random() ** 1.4
        y = horizon + 4 + depth * 520
        x, wide = 1150 + rng.gauss(0, 26 + depth * 120), rng.uniform(4, 16) * (0.5 + depth * 1.8)
        sheet.line([(x - wide, y), (x + wide, y)], (255, 236, 186), 1.2 + depth * 2.4, opacity=0.6 * (1 - depth * 0.6))
    for x, water, long, hull in (
        (980, 640, 150, (60, 106, 150)),
        (1390, 668, 180, (48, 96, 146)),
        (690, 690, 200, (42, 104, 158)),
        (240, 760, 300, (34, 98, 160)),
        (1220, 850, 420, (30, 92, 158)),
        (560, 1010, 560, (24, 84, 150)),
    ):
        _boat(sheet, rng, x, water, long, hull)
    for n in range(9):
        x, y, wing = 250 + n * 74 + rng.uniform(-30, 30), 200 + rng.uniform(-90, 120), rng.uniform(9, 19)
        sheet.line(
            [
                (x - wing, y - wing * 0.2),
                (x - wing * 0.4, y - wing * 0.5),
                (x, y),
                (x + wing * 0.4, y - wing * 0.5),
                (x + wing, y - wing * 0.15),
            ],
            (60, 66, 84),
            wing * 0.16,
        )
    sheet.vignette(0.45)
    return sheet.finished(grain=0.10, seed=13)


def _boat(sheet: Sheet, rng: random.Random, x: float, water: float, long: float, hull: Colour) -> None:
    """A wooden boat `long` pixels from stem to stern, and its broken reflection."""

    def at(across: float, up: float) -> Point:
        return (x + across * long, water - up * long)

    side = [
        at(-0.5, 0.17),
        at(-0.3, 0.125),
        at(0.0, 0.115),
        at(0.28, 0.15),
        at(0.53, 0.25),
        at(0.44, 0.0),
        at(-0.44, 0.0),
    ]
    mirrored = [(px, water + (water - py) * 0.72) for px, py in side]
    sheet.polygon(mirrored, mix(hull, (10, 30, 50), 0.45), blur=long * 0.012, opacity=0.7)
    sheet.line([at(-0.08, 0), (x - 0.06 * long, water + long * 0.5)], (30, 40, 52), long * 0.014, blur=2, opacity=0.45)
    for n in range(9):
        y = water + long * (0.02 + n * 0.03)
        reach = long * rng.uniform(0.1, 0.34)
        middle = x + long * rng.uniform(-0.3, 0.3)
        sheet.line([(middle - reach, y), (middle + reach, y)], (176, 198, 208), long * 0.007, opacity=0.5)
    sheet.line([at(-0.08, 0.1), at(-0.06, 0.66)], (70, 52, 42), long * 0.018)
    sheet.line([at(-0.06, 0.62), at(0.5, 0.25)], (60, 52, 50), max(1.0, long * 0.004))
    sheet.line([at(-0.06, 0.62), at(-0.47, 0.17)], (60, 52, 50), max(1.0, long * 0.004))
    sheet.polygon([at(-0.38, 0.13), at(-0.38, 0.3), at(-0.16, 0.3), at(-0.14, 0.12)], (232, 226, 214))
    sheet.polygon([at(-0.41, 0.3), at(-0.41, 0.325), at(-0.13, 0.325), at(-0.13, 0.3)], (186, 70, 52))
    sheet.polygon([at(-0.34, 0.2), at(-0.34, 0.27), at(-0.27, 0.27), at(-0.27, 0.2)], (60, 74, 88))
    sheet.polygon([at(-0.24, 0.2), at(-0.24, 0.27), at(-0.18, 0.27), at(-0.18, 0.2)], (60, 74, 88))
    sheet.polygon(
        side,
        gradient(
            sheet.size,
            [
                (0, hull),
                (max(0.0, (water - long * 0.2) / 1200), mix(hull, (220, 234, 240), 0.24)),
                (water / 1200, mix(hull, (8, 20, 40), 0.5)),
            ],
        ),
    )
    for low, high, ink in ((0.82, 1.0, (238, 232, 220)), (0.62, 0.68, (222, 168, 60)), (0.0, 0.16, (142, 48, 40))):
        upper = [
            at(-0.5 + 0.06 * (1 - high), 0.17 * high),
            at(-0.3, 0.125 * high),
            at(0.0, 0.115 * high),
            at(0.28, 0.15 * high),
            at(0.44 + 0.09 * high, 0.25 * high),
        ]
        lower = [
            at(-0.5 + 0.06 * (1 - low), 0.17 * low),
            at(-0.3, 0.125 * low),
            at(0.0, 0.115 * low),
            at(0.28, 0.15 * low),
            at(0.44 + 0.09 * low, 0.25 * low),
        ]
        sheet.polygon(upper + lower[::-1], mix(ink, hull, 0.12))
    for tyre in (-0.2, 0.1):
        sheet.disc(x + tyre * long, water - 0.06 * long, long * 0.028, long * 0.032, (26, 28, 32))
        sheet.disc(x + tyre * long, water - 0.06 * long, long * 0.013, long * 0.016, mix(hull, (0, 0, 0), 0.4))


def tram() -> Image.Image:
    """A tram before gabled houses on a wet evening (16:9, separated into the four printing inks)."""
    rng = random.Random(29)
    sheet = Sheet(1920, 1080, [(0, (44, 56, 88)), (0.4, (104, 108, 134)), (0.7, (206, 166, 138))])
    for bank in range(3):
        sheet.mist(20 + bank * 120, 280 + bank * 130, (170, 164, 176), 0.5, 30 + bank, cells=3)
    street = 760.0
    x = -40.0
    while x < 1920:
        wide = rng.uniform(150, 230)
        _house(sheet, rng, x, street, wide, rng.uniform(430, 590))
        x += wide
    sheet.mist(430, 900, (198, 168, 150), 0.42, 34, cells=3)
    for lamp in (150, 800, 1480, 1830):
        sheet.line([(lamp, street), (lamp, street - 320)], (28, 28, 38), 7)
        sheet.disc(lamp, street - 330, 90, 90, (255, 214, 140), blur=36, opacity=0.55)
        sheet.disc(lamp, street - 330, 17, 20, (255, 240, 202))
    sheet.line([(0, street - 400), (1920, street - 390)], (30, 30, 40), 2.5)
    _cars(sheet, 330, street - 4)
    upper = sheet.image.crop((0, round(street * 2) - 640, sheet.size[0], round(street * 2)))
    wet = ImageOps.flip(upper).filter(ImageFilter.BoxBlur(5)).resize((sheet.size[0], sheet.size[1] - round(street * 2)))
    ground = gradient(wet.size, [(0, (74, 70, 84)), (1, (30, 32, 46))])
    sheet.image.paste(Image.blend(wet.filter(ImageFilter.GaussianBlur(7)), ground, 0.42), (0, round(street * 2)))
    for y, ink in (
        (street + 3, (40, 40, 50)),
        (street + 70, (150, 146, 150)),
        (street + 78, (26, 28, 40)),
        (street + 150, (164, 158, 158)),
        (street + 160, (24, 26, 38)),
    ):
        sheet.line([(0, y), (1920, y)], ink, 4, opacity=0.75)
    for _ in range(300):
        depth = rng.random()
        px, py, reach = rng.uniform(0, 1920), street + 12 + depth * 300, rng.uniform(10, 50) * (0.4 + depth)
        sheet.line(
            [(px - reach, py), (px + reach, py)],
            (222, 206, 190) if rng.random() < 0.5 else (20, 22, 36),
            1 + depth * 2,
            opacity=0.2,
        )
    for _ in range(420):
        px, py, drop = rng.uniform(0, 1960), rng.uniform(-20, 1060), rng.uniform(16, 46)
        sheet.line([(px, py), (px - drop * 0.22, py + drop)], (226, 228, 240), 1.1, opacity=0.3)
    sheet.vignette(0.5)
    return separated(sheet.finished(grain=0.10, seed=29))


def _house(sheet: Sheet, rng: random.Random, x: float, street: float, wide: float, high: float) -> None:
    brick = mix(
        rng.choice(((112, 62, 52), (92, 58, 60), (132, 86, 62), (84, 70, 76), (148, 112, 86))), (70, 66, 92), 0.25
    )
    top = street - high
    kind = rng.randrange(3)
    if kind == 0:
        steps: list[Point] = [(x, top)]
        for n in range(4):
            steps += [(x + wide * 0.12 * n, top - 26 * n), (x + wide * 0.12 * (n + 1), top - 26 * n)]
        gable = [*steps, *[(2 * x + wide - px, py) for px, py in steps[::-1]]]
    elif kind == 1:
        gable = [
            (x, top),
            (x + wide * 0.22, top - 20),
            (x + wide * 0.3, top - 90),
            (x + wide * 0.5, top - 116),
            (x + wide * 0.7, top - 90),
            (x + wide * 0.78, top - 20),
            (x + wide, top),
        ]
    else:
        gable = [(x, top - 14), (x + wide, top - 14)]
    sheet.polygon([*gable, (x + wide, street), (x, street)], brick)
    sheet.line(gable, mix(brick, (236, 222, 206), 0.5), 6)
    sheet.line([(x + wide - 2, top), (x + wide - 2, street)], mix(brick, (16, 14, 24), 0.5), 4)
    columns = 3 if wide > 180 else 2
    for floor in range(4):
        for column in range(columns):
            cell = wide / columns
            left, up = x + cell * column + cell * 0.24, top + 34 + floor * (high - 60) / 4
            tall = (high - 60) / 4 * 0.66
            lit = rng.random() < 0.42
            sheet.box(left - 5, up - 5, left + cell * 0.52 + 5, up + tall + 5, mix(brick, (240, 232, 220), 0.62))
            sheet.box(left, up, left + cell * 0.52, up + tall, (255, 212, 134) if lit else (52, 58, 80))
            sheet.line(
                [(left + cell * 0.26, up), (left + cell * 0.26, up + tall)], mix(brick, (240, 232, 220), 0.62), 3.5
            )
            sheet.line(
                [(left, up + tall * 0.4), (left + cell * 0.52, up + tall * 0.4)], mix(brick, (240, 232, 220), 0.62), 3.5
            )


def _cars(sheet: Sheet, left: float, rail: float) -> None:
    """Two joined tram cars on their rail."""
    for car in range(2):
        x, wide = left + car * 610, 600
        sheet.box(
            x,
            rail - 250,
            x + wide,
            rail - 22,
            gradient(
                sheet.size,
                [(0, (236, 238, 240)), ((rail - 250) / 1080, (244, 246, 246)), (rail / 1080, (168, 174, 186))],
            ),
            radius=26,
        )
        sheet.box(x, rail - 96, x + wide, rail - 40, (20, 74, 140))
        sheet.box(x, rail - 104, x + wide, rail - 96, (226, 162, 48))
        sheet.box(x + 20, rail - 278, x + wide - 20, rail - 250, (82, 88, 102), radius=10)
        sheet.box(x + 22, rail - 224, x + wide - 22, rail - 118, (40, 44, 60), radius=12)
        for pane in range(7):
            start = x + 32 + pane * 77
            sheet.box(start, rail - 216, start + 68, rail - 126, (255, 222, 156), radius=6)
            if (pane * 5 + car) % 3:
                sheet.disc(start + 34, rail - 172, 13, 15, (64, 48, 52))
                sheet.box(start + 12, rail - 158, start + 56, rail - 126, (74, 56, 66), radius=12)
        for door in (1, 5):
            sheet.box(x + 28 + door * 77, rail - 226, x + 104 + door * 77, rail - 32, (30, 36, 54), opacity=0.4)
        for wheel in (90, 150, 450, 510):
            sheet.disc(x + wheel, rail - 16, 22, 22, (28, 28, 34))
    sheet.box(left + 596, rail - 240, left + 624, rail - 30, (60, 62, 72))
    sheet.line([(left + 300, rail - 278), (left + 360, rail - 340), (left + 300, rail - 392)], (30, 30, 38), 5)
    sheet.disc(left + 1196, rail - 62, 46, 28, (255, 240, 190), blur=16, opacity=0.9)
    sheet.disc(left + 1192, rail - 62, 12, 10, (255, 252, 234))


def separated(picture: Image.Image) -> Image.Image:
    """RGB into cyan, magenta, yellow and black, most of the grey carried by black: at most about 240 % of ink."""
    red, green, blue = picture.split()
    inks = [ImageOps.invert(channel) for channel in (red, green, blue)]
    cyan, magenta, yellow = (list(ink.tobytes()) for ink in inks)
    planes = [bytearray(len(cyan)) for _ in range(4)]
    carried = [round(255 * (grey / 255) ** 1.6 * 0.92) for grey in range(256)]
    for n, (c, m, y) in enumerate(zip(cyan, magenta, yellow, strict=True)):
        black = carried[min(c, m, y)]
        rest = 255 - black
        planes[0][n], planes[1][n], planes[2][n] = (
            (ink - black) * 255 // rest if ink > black else 0 for ink in (c, m, y)
        )
        planes[3][n] = black
    return Image.merge("CMYK", [Image.frombytes("L", picture.size, bytes(plane)) for plane in planes])
