"""An olive branch, leaf by leaf."""

import math
import random

from PIL import Image

from drawing.sheet import Colour, Point, Sheet, mix


def olives() -> Image.Image:
    """A branch heavy with olives against the light (3:2)."""
    rng = random.Random(41)
    sheet = Sheet(1800, 1200, [(0, (206, 210, 168)), (0.45, (168, 178, 118)), (1, (92, 104, 62))])
    for _ in range(90):
        x, y, size = rng.uniform(-50, 1850), rng.uniform(-50, 1250), rng.uniform(22, 105)
        glow = mix((120, 138, 74), (255, 244, 196), rng.random() * (1.15 - y / 1300))
        sheet.disc(x, y, size, size, glow, blur=7, opacity=rng.uniform(0.12, 0.42))
    branch = [(t * 76.0 - 60, 250 + 260 * math.sin(t / 24 * 1.7) + 10 * math.sin(t * 1.3)) for t in range(26)]
    twigs: list[list[Point]] = []
    for n in range(2, 25, 2):
        x, y = branch[n]
        turn = math.radians(rng.uniform(35, 95))
        twigs.append(
            [
                (x + math.cos(turn) * d * 26, y + math.sin(turn) * d * 26 + d * d * 0.9)
                for d in range(rng.randint(7, 12))
            ]
        )
    wood: list[list[Point]] = [branch, *twigs]
    for twig in wood:
        for (x1, y1), (x2, y2) in zip(twig, twig[1:], strict=False):
            thick = 22 if twig is branch else 9
            sheet.line([(x1 + 2, y1 + 4), (x2 + 2, y2 + 4)], (62, 56, 42), thick)
            sheet.line([(x1, y1), (x2, y2)], (112, 102, 78), thick * 0.72)
            sheet.line([(x1 - 1, y1 - thick * 0.18), (x2 - 1, y2 - thick * 0.18)], (164, 152, 118), thick * 0.2)
    parts: list[tuple[float, float, float, float]] = []
    for twig in twigs:
        for x, y in twig[1:]:
            for side in (-1, 1):
                parts.append((x, y, math.radians(90 + side * rng.uniform(25, 80)), rng.uniform(80, 140)))
    for x, y in branch[1:-1]:
        parts.append((x, y, math.radians(rng.uniform(-150, -30)), rng.uniform(80, 130)))
    for x, y, turn, size in parts:
        _leaf(sheet, x, y, turn, size, mix((70, 94, 60), (150, 164, 118), rng.random()))
    fruits = [
        (x + rng.uniform(-52, 52), y + rng.uniform(6, 52)) for twig in twigs for x, y in twig[2:] for _ in range(2)
    ]
    for x, y in sorted(fruits, key=lambda spot: spot[1]):
        ripe = rng.random()
        skin = mix((124, 142, 56), (72, 38, 58), max(0.0, ripe - 0.45) * 1.8)
        _olive(sheet, x, y, rng.uniform(26, 33), rng.uniform(-0.35, 0.35), skin)
        if rng.random() < 0.28:
            _leaf(
                sheet,
                x + 10,
                y - 30,
                math.radians(rng.uniform(20, 160)),
                rng.uniform(70, 110),
                mix((84, 108, 66), (160, 174, 126), rng.random()),
            )
    sheet.image = sheet.image.crop((60, 290, 2610, 1990)).resize(sheet.size)
    sheet.mist(-300, 700, (255, 246, 204), 0.3, 42, cells=2)
    sheet.vignette(0.5)
    return sheet.finished(grain=0.11, seed=41)


def _leaf(sheet: Sheet, x: float, y: float, turn: float, size: float, colour: Colour) -> None:
    """A narrow leaf from its stalk at (x, y), one half lit."""
    halves: dict[int, list[Point]] = {-1: [], 1: []}
    for side, half in halves.items():
        for step in range(13):
            along, across = size * step / 12, side * size * 0.105 * math.sin(math.pi * (step / 12) ** 0.85)
            half.append(
                (
                    x + along * math.cos(turn) - across * math.sin(turn),
                    y + along * math.sin(turn) + across * math.cos(turn),
                )
            )
    whole = halves[-1] + halves[1][::-1]
    sheet.polygon([(px + 7, py + 9) for px, py in whole], (28, 38, 22), blur=5, opacity=0.32)
    lit, dark = (-1, 1) if math.cos(turn) > 0 else (1, -1)
    sheet.polygon(halves[lit] + [(x, y)], mix(colour, (232, 236, 206), 0.3))
    sheet.polygon(halves[dark] + [(x, y)], mix(colour, (30, 46, 28), 0.22))
    sheet.line(
        [(x, y), (x + size * 0.96 * math.cos(turn), y + size * 0.96 * math.sin(turn))],
        mix(colour, (222, 228, 190), 0.5),
        1.6,
    )


def _olive(sheet: Sheet, x: float, y: float, radius: float, tilt: float, skin: Colour) -> None:
    def egg(dx: float, dy: float, share: float) -> list[Point]:
        points = []
        for n in range(40):
            angle = math.tau * n / 40
            px, py = radius * 0.8 * share * math.cos(angle), radius * 1.12 * share * math.sin(angle)
            points.append(
                (x + dx + px * math.cos(tilt) - py * math.sin(tilt), y + dy + px * math.sin(tilt) + py * math.cos(tilt))
            )
        return points

    sheet.polygon(egg(8, 12, 1.0), (24, 32, 18), blur=7, opacity=0.4)
    sheet.line([(x, y - radius * 1.1), (x - 3, y - radius * 1.7)], (96, 100, 60), 4)
    sheet.polygon(egg(0, 0, 1.0), mix(skin, (18, 22, 12), 0.42))
    sheet.polygon(egg(-radius * 0.08, -radius * 0.12, 0.86), skin, blur=radius * 0.1)
    sheet.polygon(egg(-radius * 0.2, -radius * 0.3, 0.48), mix(skin, (236, 236, 186), 0.42), blur=radius * 0.2)
    sheet.disc(
        x - radius * 0.28, y - radius * 0.48, radius * 0.11, radius * 0.19, (255, 255, 244), blur=1.6, opacity=0.85
    )
