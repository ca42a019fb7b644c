"""Things on a table: books by a window, a microphone, a reed pen at work."""

import importlib.util
import math
import random
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from drawing.sheet import Colour, Point, Sheet, gradient, mix, noise

CLOTHS: tuple[Colour, ...] = (
    (122, 44, 38),
    (38, 70, 92),
    (52, 82, 64),
    (176, 128, 58),
    (86, 58, 84),
    (62, 50, 44),
    (196, 178, 146),
    (34, 42, 64),
    (142, 84, 50),
)


def books() -> Image.Image:
    """Old volumes standing and lying by a window, a glass of tea before them (2:3, upright)."""
    rng = random.Random(53)
    sheet = Sheet(1200, 1800, [(0, (112, 96, 82)), (0.5, (150, 126, 100)), (1, (92, 72, 58))])
    sheet.shade(54, 0.5, cells=8)
    for pane in range(2):
        for row in range(2):
            left, top = 70 + pane * 330, 60 + row * 330
            sheet.polygon(
                [(left, top), (left + 290, top + 90), (left + 290, top + 380), (left, top + 290)],
                (255, 232, 184),
                blur=16,
                opacity=0.5,
            )
    table = 1400.0
    sheet.box(
        -10,
        table,
        1210,
        1810,
        gradient(sheet.size, [(0, (126, 82, 52)), (table / 1800, (142, 94, 60)), (1, (64, 38, 26))]),
    )
    grain = noise((2400, 800), 55, cells=3, stretch=16.0)
    plank = Image.new("RGB", (2400, 800), (40, 22, 12))
    sheet.image.paste(plank, (0, round(table * 2)), grain.point([max(0, min(120, (v - 120) * 2)) for v in range(256)]))
    sheet.box(0, table, 1200, table + 10, (196, 146, 100), opacity=0.6)
    x = 150.0
    for n in range(9):
        wide, high = rng.uniform(64, 108), rng.uniform(560, 760)
        lean = 0.0 if n < 8 else 62.0
        _volume(sheet, rng, x, table + 26, wide, high, CLOTHS[n % len(CLOTHS)], lean)
        x += wide + 2
    for n, (wide, high) in enumerate(((560, 74), (500, 60), (530, 84))):
        y = table + 150 - sum((74, 60, 84)[:n])
        _lying(sheet, rng, 90 + n * 24, y, wide, high, CLOTHS[(n * 4 + 3) % len(CLOTHS)])
    _tea(sheet, 860, table + 210)
    sheet.polygon([(-20, 300), (1220, 900), (1220, 1240), (-20, 640)], (255, 226, 170), blur=60, opacity=0.2)
    sheet.vignette(0.7)
    return sheet.finished(grain=0.12, seed=53)


def _volume(
    sheet: Sheet, rng: random.Random, left: float, foot: float, wide: float, high: float, cloth: Colour, lean: float
) -> None:
    """A standing book seen from its spine."""
    spine = [(left + lean, foot - high), (left + wide + lean, foot - high), (left + wide, foot), (left, foot)]
    sheet.polygon([(x + 16, y + 8) for x, y in spine], (20, 12, 8), blur=12, opacity=0.6)
    for strip in range(24):
        a, b = strip / 24, (strip + 1) / 24
        light = math.sin(math.pi * (0.12 + 0.8 * (a + b) / 2)) ** 1.2
        tone = mix(mix(cloth, (0, 0, 0), 0.5), mix(cloth, (255, 236, 200), 0.24), light * (1.05 - 0.3 * a))
        sheet.polygon(
            [
                (left + lean + wide * a, foot - high),
                (left + lean + wide * b + 0.6, foot - high),
                (left + wide * b + 0.6, foot),
                (left + wide * a, foot),
            ],
            tone,
        )
    gold: Colour = (214, 176, 98)
    for share in (0.06, 0.1, 0.3, 0.72, 0.9, 0.94):
        y = foot - high * share
        shift = lean * share
        sheet.line([(left + shift + 3, y), (left + wide + shift - 3, y)], gold, 3, opacity=0.7)
    cx, cy = left + wide / 2 + lean * 0.82, foot - high * 0.82
    for turn in range(8):
        angle = math.tau * turn / 8
        sheet.line(
            [(cx, cy), (cx + math.cos(angle) * wide * 0.26, cy + math.sin(angle) * wide * 0.26)],
            gold,
            2.4,
            opacity=0.75,
        )
    upper, lower = rng.uniform(0.6, 0.66), 0.5
    label = [
        (left + lean * upper + 7, foot - high * upper),
        (left + wide + lean * upper - 7, foot - high * upper),
        (left + wide + lean * lower - 7, foot - high * lower),
        (left + lean * lower + 7, foot - high * lower),
    ]
    sheet.polygon(label, mix(cloth, (16, 10, 8), 0.62), opacity=0.85)
    sheet.line([*label, label[0]], gold, 2.2, opacity=0.75)
    for row in (0.36, 0.52, 0.68):
        y = foot - high * (upper + (lower - upper) * row)
        inset = wide * (0.24 if row == 0.52 else 0.32)
        sheet.line([(left + lean * 0.56 + inset, y), (left + wide + lean * 0.56 - inset, y)], gold, 3, opacity=0.6)


def _lying(sheet: Sheet, rng: random.Random, left: float, foot: float, wide: float, high: float, cloth: Colour) -> None:
    """A lying book: its cloth spine to the left, its page edges to the right."""
    sheet.box(left + 6, foot - 14, left + wide + 22, foot + 16, (18, 10, 6), blur=12, opacity=0.7)
    sheet.box(
        left + 20,
        foot - high + 6,
        left + wide - 6,
        foot - 6,
        gradient(
            sheet.size,
            [
                (0, (232, 218, 186)),
                ((foot - high) / 1800, (240, 228, 198)),
                (foot / 1800, (186, 164, 126)),
                (1, (186, 164, 126)),
            ],
        ),
    )
    for leaf in range(round(high / 5)):
        y = foot - high + 9 + leaf * 5
        sheet.line([(left + 26, y), (left + wide - 8, y + rng.uniform(-1, 1))], (150, 128, 94), 1, opacity=0.5)
    for edge in (foot - high, foot - 9):
        sheet.box(left, edge, left + wide, edge + 9, mix(cloth, (255, 236, 200), 0.12), radius=3)
    sheet.box(
        left - 4,
        foot - high,
        left + 46,
        foot,
        gradient(
            sheet.size,
            [
                (0, cloth),
                ((foot - high) / 1800, mix(cloth, (255, 240, 210), 0.3)),
                (foot / 1800, mix(cloth, (0, 0, 0), 0.45)),
                (1, cloth),
            ],
        ),
        radius=12,
    )
    for band in (0.25, 0.5, 0.75):
        sheet.line([(left - 2, foot - high * band), (left + 44, foot - high * band)], (214, 176, 98), 2.4, opacity=0.7)


def _tea(sheet: Sheet, x: float, foot: float) -> None:
    """A small glass of mint tea, steaming."""
    sheet.disc(x + 26, foot - 2, 130, 26, (16, 8, 4), blur=16, opacity=0.75)
    glass = [(x - 78, foot - 240), (x + 78, foot - 240), (x + 58, foot - 12), (x - 58, foot - 12)]
    sheet.polygon(glass, (255, 244, 222), opacity=0.24)
    sheet.polygon(
        [(x - 74, foot - 196), (x + 74, foot - 196), (x + 57, foot - 20), (x - 57, foot - 20)],
        gradient(
            sheet.size,
            [
                (0, (206, 140, 48)),
                ((foot - 196) / 1800, (222, 164, 70)),
                (foot / 1800, (150, 84, 22)),
                (1, (150, 84, 22)),
            ],
        ),
        opacity=0.92,
    )
    sheet.disc(x, foot - 14, 58, 12, (120, 64, 18))
    sheet.disc(x, foot - 196, 74, 15, (236, 190, 104))
    for leaf, turn in ((-30, 0.3), (8, -0.4), (34, 0.5)):
        sheet.disc(x + leaf, foot - 198 + turn * 6, 19, 5.5, (78, 108, 52))
    sheet.polygon(
        [(x - 66, foot - 230), (x - 50, foot - 230), (x - 42, foot - 30), (x - 52, foot - 30)],
        (255, 252, 240),
        blur=3,
        opacity=0.6,
    )
    sheet.line([(x + 70, foot - 230), (x + 52, foot - 24)], (255, 250, 236), 3, opacity=0.5)
    for ring in range(9):
        sheet.disc(x - 64 + ring * 16, foot - 222, 4.5, 4.5, (206, 164, 80))
    for wisp in (-22, 14):
        sheet.line(
            [(x + wisp + 26 * math.sin(t / 3.2), foot - 250 - t * 15) for t in range(18)],
            (255, 248, 234),
            15,
            blur=11,
            opacity=0.3,
        )


def microphone() -> Image.Image:
    """A studio microphone in warm light, waves of sound behind it (square)."""
    sheet = Sheet(1500, 1500, [(0, (26, 30, 44)), (0.55, (58, 48, 58)), (1, (24, 20, 26))])
    sheet.disc(1020, 520, 560, 520, (206, 108, 58), blur=190, opacity=0.6)
    sheet.disc(330, 1150, 380, 340, (40, 92, 120), blur=170, opacity=0.55)
    for ring in range(13):
        middle = [
            (75 + t * 27, 700 + math.sin(t / 4.1 + ring * 0.46) * (150 - ring * 9) * math.sin(math.pi * t / 50) ** 2)
            for t in range(51)
        ]
        sheet.line(middle, mix((255, 190, 120), (92, 160, 190), ring / 12), 3, opacity=0.5 - ring * 0.025)
    cx = 750.0
    sheet.disc(cx + 30, 1418, 330, 40, (4, 4, 8), blur=26, opacity=0.8)
    sheet.polygon([(cx - 28, 1010), (cx + 28, 1010), (cx + 34, 1390), (cx - 34, 1390)], _metal(sheet, cx, 40))
    sheet.disc(cx, 1400, 250, 46, (28, 28, 32))
    sheet.disc(cx, 1388, 246, 42, _metal(sheet, cx, 330))
    yoke = [(cx - 268 * math.cos(math.pi * t / 40), 730 + 272 * math.sin(math.pi * t / 40)) for t in range(41)]
    sheet.line([(cx - 268, 600), *yoke, (cx + 268, 600)], (36, 36, 40), 36)
    sheet.line(
        [(x - 5 * math.cos(math.pi * t / 40), y - 4) for t, (x, y) in enumerate([(cx - 268, 604), *yoke[:19]])],
        (176, 172, 168),
        7,
        opacity=0.75,
    )
    sheet.box(cx - 210, 210, cx + 210, 930, (14, 14, 18), radius=200)
    sheet.box(cx - 198, 222, cx + 198, 918, _metal(sheet, cx, 260), radius=190)
    mask, pen = sheet.mask()
    pen.rounded_rectangle((2 * (cx - 176), 500, 2 * (cx + 176), 1130), 320, fill=255)
    pen.rectangle((2 * (cx - 176), 900, 2 * (cx + 176), 1140), fill=255)
    mesh = Image.new("RGB", sheet.size, (34, 34, 38))
    ink = ImageDraw.Draw(mesh)
    for step in range(-60, 120):
        for lean in (-1, 1):
            start = cx * 2 - 1400 + step * 22
            ink.line([(start, 400), (start + lean * 800, 1200)], (146, 142, 138), 5)
    sheet.through(mask, mesh)
    sheet.through(ImageChops.multiply(mask, _glow(sheet.size, cx - 70, 400, 240)), (255, 240, 214), 0.5)
    shadow = ImageChops.multiply(mask, _glow(sheet.size, cx + 200, 470, 330))
    sheet.through(shadow, (10, 8, 14), 0.5)
    for slot in range(7):
        sheet.box(cx - 150, 640 + slot * 30, cx + 150, 650 + slot * 30, (22, 22, 26), radius=5)
        sheet.box(cx - 150, 650 + slot * 30, cx + 150, 653 + slot * 30, (214, 208, 202), radius=1, opacity=0.6)
    sheet.box(cx - 200, 572, cx + 200, 612, _metal(sheet, cx, 230), radius=8)
    sheet.box(cx - 200, 608, cx + 200, 616, (10, 10, 14), opacity=0.6)
    sheet.disc(cx + 268, 690, 34, 34, (60, 60, 64))
    sheet.disc(cx - 268, 690, 34, 34, (120, 118, 116))
    sheet.disc(cx, 592, 9, 9, (214, 60, 44))
    sheet.vignette(0.7)
    return sheet.finished(grain=0.13, seed=59)


def _glow(size: tuple[int, int], x: float, y: float, radius: float) -> Image.Image:
    mask = Image.new("L", size, 0)
    ImageDraw.Draw(mask).ellipse(((x - radius) * 2, (y - radius) * 2, (x + radius) * 2, (y + radius) * 2), fill=255)
    return (
        mask.resize((size[0] // 8, size[1] // 8))
        .filter(ImageFilter.GaussianBlur(radius / 5))
        .resize(size, Image.Resampling.BICUBIC)
    )


def _metal(sheet: Sheet, centre: float, half: float) -> Image.Image:
    """Brushed metal round an upright cylinder: light left of its middle, dark at both edges."""
    tones = ((-1.0, 30), (-0.72, 112), (-0.42, 226), (-0.2, 170), (0.2, 96), (0.55, 58), (0.8, 120), (1.0, 26))
    row = Image.new("RGB", (sheet.size[0], 1))
    for x in range(sheet.size[0]):
        at = max(-1.0, min(1.0, (x / 2 - centre) / half))
        after = next(n for n, (place, _) in enumerate(tones) if place >= at)
        before = max(0, after - 1)
        span = tones[after][0] - tones[before][0]
        grey = tones[before][1] + (tones[after][1] - tones[before][1]) * ((at - tones[before][0]) / span if span else 0)
        row.putpixel((x, 0), (round(grey), round(grey * 0.97), round(grey * 0.93)))
    return row.resize(sheet.size)


def kalam() -> Image.Image:
    """The word «qalam» in black ink, the reed pen that wrote it beside it (4:3, greys only)."""
    sheet = Sheet(1600, 1200, [(0, (226, 216, 196)), (0.5, (244, 236, 220)), (1, (206, 194, 172))])
    sheet.shade(91, 0.4, cells=60)
    for rule in (455, 700, 945):
        sheet.line([(90, rule), (1510, rule)], (160, 150, 136), 1.6, opacity=0.7)
    found = importlib.util.find_spec("fontpkg_amiri")
    if found is None or found.origin is None:
        raise SystemExit("make_pictures: the word in ink needs the font package fontpkg-amiri")
    letters = ImageFont.truetype(
        str(Path(found.origin).parent / "files" / "Amiri-Regular.ttf"), 1240, layout_engine=ImageFont.Layout.RAQM
    )
    mask, pen = sheet.mask()
    pen.text((1640, 1360), "قلم", 255, letters, anchor="ms", direction="rtl", language="ar")
    sheet.through(mask.filter(ImageFilter.GaussianBlur(5)), (120, 106, 90), 0.35)
    ink = noise(sheet.size, 92, cells=9, octaves=5).convert("RGB")
    sheet.through(mask, Image.blend(Image.new("RGB", sheet.size, (18, 16, 20)), ink, 0.22))
    for dot in range(6):
        _lozenge(sheet, 690, 250 + dot * 62, 27)
    _reed(sheet, (652, 1062), (1720, 790), 38)
    sheet.vignette(0.55)
    return sheet.finished(grain=0.11, seed=91).convert("L")


def _lozenge(sheet: Sheet, x: float, y: float, half: float) -> None:
    """The square dot by which a calligrapher measures letters."""
    sheet.polygon([(x, y - half), (x + half, y), (x, y + half), (x - half, y)], (132, 122, 110), opacity=0.75)


def _reed(sheet: Sheet, tip: Point, end: Point, half: float) -> None:
    """A reed pen from its nib to its end: shadow, round body, knots, slanting cut."""
    dx, dy = end[0] - tip[0], end[1] - tip[1]
    long = math.hypot(dx, dy)
    ux, uy = dx / long, dy / long

    def at(along: float, across: float) -> Point:
        return (tip[0] + ux * along - uy * across, tip[1] + uy * along + ux * across)

    outline = [
        at(0, -9),
        at(0, 9),
        at(150, half * 0.7),
        at(215, half),
        at(long, half),
        at(long, -half),
        at(260, -half),
        at(120, -16),
    ]
    sheet.polygon([(x + 34, y + 52) for x, y in outline], (60, 50, 42), blur=18, opacity=0.5)
    for strip in range(30):
        low, high = -half + 2 * half * strip / 30, -half + 2 * half * (strip + 1.4) / 30
        light = math.sin(math.pi * (0.1 + strip / 36)) ** 1.5
        sheet.polygon(
            [at(236, low), at(236, high), at(long, high), at(long, low)], mix((84, 58, 38), (236, 206, 156), light)
        )
    sheet.polygon(
        [at(0, -9), at(0, 9), at(150, half * 0.7), at(240, half), at(240, -half), at(120, -16)], (214, 184, 136)
    )
    sheet.polygon([at(0, -9), at(120, -16), at(240, -half), at(240, -half * 0.2), at(110, 2)], (150, 116, 78))
    sheet.line([at(6, 0), at(150, 2)], (60, 44, 34), 2)
    sheet.polygon([at(0, -9), at(0, 9), at(64, 17), at(54, -13)], (22, 20, 24))
    for knot in (420, 760, 1080):
        sheet.line([at(knot, -half), at(knot + 5, 0), at(knot, half)], (96, 68, 44), 7, opacity=0.75)
        sheet.line([at(knot + 9, -half), at(knot + 14, 0), at(knot + 9, half)], (240, 214, 170), 3, opacity=0.5)
