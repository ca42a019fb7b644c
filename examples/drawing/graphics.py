"""Drawn information: two charts, a map, a move on the football pitch."""

import importlib.util
import math
import random
from pathlib import Path

from PIL import Image

from drawing.sheet import Colour, Point, Sheet, gradient, mix

INK: Colour = (34, 38, 46)
GREY: Colour = (122, 126, 132)
PAPER: Colour = (252, 250, 245)
BLUE: Colour = (28, 92, 142)
RED: Colour = (190, 52, 40)
OCHRE: Colour = (214, 150, 52)
GREEN: Colour = (52, 118, 92)

RESERVOIRS = ((2019, 52), (2020, 43), (2021, 36), (2022, 30), (2023, 25), (2024, 27), (2025, 44), (2026, 58))
NIGHTS = (  # year; thousands of nights by residents, by Moroccans from abroad, by foreign visitors
    (2021, 31, 9, 8),
    (2022, 44, 22, 30),
    (2023, 50, 27, 44),
    (2024, 55, 31, 53),
    (2025, 61, 36, 61),
    (2026, 70, 44, 73),
)


def face(weight: str = "Regular") -> str:
    """The condensed sans of the sample's charts, from its font package."""
    found = importlib.util.find_spec("fontpkg_ibm_plex_sans_condensed")
    if found is None or found.origin is None:
        raise SystemExit("make_pictures: the charts need the font package fontpkg-ibm-plex-sans-condensed")
    return str(Path(found.origin).parent / "files" / f"IBMPlexSansCondensed-{weight}.ttf")


def reservoirs() -> Image.Image:
    """Water in four reservoirs over eight years: an area under a line (8:5, labels in French)."""
    sheet = Sheet(1600, 1000, PAPER)
    left, right, top, foot = 110.0, 1500.0, 190.0, 880.0
    sheet.text(60, 84, "La remontée", face("Bold"), 60, INK)
    sheet.text(60, 136, "Remplissage moyen de quatre retenues au 15 novembre, en %", face(), 36, GREY)
    for share in range(0, 71, 10):
        y = foot - (foot - top) * share / 70
        sheet.line([(left, y), (right, y)], (218, 215, 208) if share else INK, 1.5 if share else 3)
        sheet.text(left - 18, y, str(share), face(), 32, GREY, anchor="rm")
    places = [
        (left + 70 + (right - left - 140) * n / (len(RESERVOIRS) - 1), foot - (foot - top) * share / 70)
        for n, (_, share) in enumerate(RESERVOIRS)
    ]
    water = gradient(
        sheet.size, [(0, (96, 160, 200)), (top / 1000, (96, 160, 200)), (foot / 1000, (214, 230, 236)), (1, PAPER)]
    )
    sheet.polygon([(places[0][0], foot), *places, (places[-1][0], foot)], water)
    sheet.line(places, BLUE, 7)
    lowest = min(range(len(RESERVOIRS)), key=lambda n: RESERVOIRS[n][1])
    for n, ((year, share), (x, y)) in enumerate(zip(RESERVOIRS, places, strict=True)):
        ink = RED if n == lowest else BLUE
        sheet.disc(x, y, 14, 14, PAPER)
        sheet.disc(x, y, 10, 10, ink)
        sheet.text(x, y - 26, str(share), face("Bold"), 42, ink, anchor="ms")
        sheet.text(
            x, foot + 46, str(year), face("Bold" if n == len(RESERVOIRS) - 1 else "Regular"), 34, INK, anchor="ms"
        )
    sheet.text(places[lowest][0], places[lowest][1] + 52, "le plus bas", face("Italic"), 34, RED, anchor="ms")
    sheet.text(60, 968, "Relevés fictifs établis pour ce numéro", face("Italic"), 26, GREY)
    return sheet.finished(grain=0)


def nights() -> Image.Image:
    """Nights in country lodgings: stacked bars by kind of guest (4:3, labels in French)."""
    sheet = Sheet(1600, 1200, PAPER)
    left, right, top, foot = 110.0, 1540.0, 330.0, 1080.0
    sheet.text(60, 84, "Qui dort au village ?".replace(" ?", "\u202f?"), face("Bold"), 60, INK)
    sheet.text(60, 136, "Nuitées en gîtes ruraux, dix premiers mois de l’année, en milliers", face(), 36, GREY)
    kinds = (("Résidents", GREEN), ("Marocains du monde", OCHRE), ("Visiteurs étrangers", BLUE))
    at = 60.0
    for name, ink in kinds:
        sheet.box(at, 180, at + 34, 214, ink)
        sheet.text(at + 48, 197, name, face(), 36, INK, anchor="lm")
        at += 90 + len(name) * 17
    for share in range(0, 201, 50):
        y = foot - (foot - top) * share / 200
        sheet.line([(left, y), (right, y)], (218, 215, 208) if share else INK, 1.5 if share else 3)
        sheet.text(left - 18, y, str(share), face(), 32, GREY, anchor="rm")
    step = (right - left) / len(NIGHTS)
    for n, (year, *parts) in enumerate(NIGHTS):
        x, y = left + step * (n + 0.5), foot
        for part, (_, ink) in zip(parts, kinds, strict=True):
            high = (foot - top) * part / 200
            sheet.box(x - 72, y - high, x + 72, y - 2, ink)
            sheet.text(x, y - high / 2, str(part), face("Medium"), 32, PAPER, anchor="mm")
            y -= high
        sheet.text(x, y - 18, str(sum(parts)), face("Bold"), 44, INK, anchor="ms")
        sheet.text(x, foot + 48, str(year), face(), 36, INK, anchor="ms")
    sheet.text(60, 1172, "Données fictives établies pour ce numéro", face("Italic"), 26, GREY)
    return sheet.finished(grain=0)


NORTH_SHORE = (  # longitude and latitude in degrees, west to east, drawn by hand
    (-6.42, 36.80),
    (-6.36, 36.60),
    (-6.30, 36.53),
    (-6.20, 36.42),
    (-6.09, 36.27),
    (-6.035, 36.18),
    (-5.92, 36.187),
    (-5.84, 36.13),
    (-5.775, 36.085),
    (-5.72, 36.065),
    (-5.66, 36.03),
    (-5.61, 36.003),
    (-5.56, 36.015),
    (-5.49, 36.05),
    (-5.425, 36.075),
    (-5.44, 36.13),
    (-5.425, 36.17),
    (-5.39, 36.18),
    (-5.36, 36.155),
    (-5.358, 36.115),
    (-5.343, 36.108),
    (-5.338, 36.15),
    (-5.30, 36.21),
    (-5.26, 36.29),
    (-5.15, 36.41),
    (-5.02, 36.46),
    (-4.88, 36.505),
    (-4.62, 36.54),
    (-4.40, 36.71),
)
SOUTH_SHORE = (
    (-6.24, 35.05),
    (-6.16, 35.20),
    (-6.04, 35.47),
    (-5.98, 35.62),
    (-5.925, 35.78),
    (-5.89, 35.797),
    (-5.82, 35.795),
    (-5.79, 35.775),
    (-5.755, 35.82),
    (-5.66, 35.833),
    (-5.56, 35.85),
    (-5.50, 35.885),
    (-5.45, 35.91),
    (-5.38, 35.918),
    (-5.345, 35.897),
    (-5.30, 35.908),
    (-5.28, 35.895),
    (-5.335, 35.87),
    (-5.35, 35.83),
    (-5.325, 35.73),
    (-5.27, 35.69),
    (-5.268, 35.62),
    (-5.22, 35.54),
    (-5.08, 35.45),
    (-4.85, 35.32),
    (-4.40, 35.15),
)


def strait() -> Image.Image:
    """The crossing from Algeciras to the port east of Tangier (4:3, labels in Dutch)."""
    sheet = Sheet(1600, 1200, (164, 196, 206))
    scale = 1010.0  # final pixels to a degree of latitude; a degree of longitude is 0.81 of it at 36° north

    def place(longitude: float, latitude: float) -> Point:
        return ((longitude + 6.45) * scale * 0.81 + 30, (36.58 - latitude) * scale)

    land = gradient(sheet.size, [(0, (238, 228, 202)), (1, (232, 214, 178))])
    shores = tuple(
        _coast([place(*spot) for spot in shore], seed) for seed, shore in enumerate((NORTH_SHORE, SOUTH_SHORE))
    )
    countries = (shores[0] + [(1700, -80), (-80, -80)], shores[1] + [(1700, 1300), (-80, 1300)])
    for ring in range(5):
        for shore in shores:
            sheet.line(shore, (140, 178, 192), 110 - ring * 22, blur=5, opacity=0.22)
    for country in countries:
        sheet.polygon(country, (70, 100, 110), blur=5, opacity=0.5)
        sheet.polygon(country, land)
    _hills(sheet, countries)
    for shore in shores:
        sheet.line(shore, (108, 96, 72), 3)
    port, quay = place(-5.437, 36.13), place(-5.51, 35.88)
    bend = [place(-5.40, 36.09), place(-5.425, 36.03), place(-5.46, 35.96), place(-5.50, 35.91)]
    _dashes(sheet, [port, *bend, quay], RED)
    for spot, name, dx, dy, anchor in (
        (port, "Algeciras", -26, -6, "rm"),
        (quay, "Tanger Med", 10, 52, "mm"),
        (place(-5.808, 35.775), "Tanger", -16, 44, "mm"),
        (place(-5.605, 36.015), "Tarifa", 4, -46, "mm"),
        (place(-5.368, 35.578), "Tétouan", -24, 0, "rm"),
        (place(-6.28, 36.52), "Cádiz", 26, -10, "lm"),
    ):
        strong = name in ("Algeciras", "Tanger Med")
        sheet.disc(*spot, 13, 13, (250, 246, 236))
        sheet.disc(*spot, 9, 9, RED if strong else INK)
        sheet.text(
            spot[0] + dx,
            spot[1] + dy,
            name,
            face("Bold" if strong else "Medium"),
            42 if strong else 38,
            INK,
            anchor=anchor,
        )
    sheet.text(880, 130, "S P A N J E", face("SemiBold"), 46, (120, 100, 66), anchor="mm")
    sheet.text(800, 1090, "M A R O K K O", face("SemiBold"), 46, (120, 100, 66), anchor="mm")
    sheet.text(250, 600, "Atlantische Oceaan", face("Italic"), 42, (56, 102, 122), anchor="mm")
    sheet.text(1290, 660, "Middellandse Zee", face("Italic"), 42, (56, 102, 122), anchor="mm")
    sheet.text(560, 655, "Straat van Gibraltar", face("Italic"), 34, (56, 102, 122), anchor="mm")
    km = scale / 111.2
    sheet.line([(1180, 1000), (1180 + 40 * km, 1000)], INK, 4)
    for at in (0, 20, 40):
        sheet.line([(1180 + at * km, 988), (1180 + at * km, 1000)], INK, 4)
        sheet.text(1180 + at * km, 978, f"{at} km" if at == 40 else str(at), face(), 30, INK, anchor="ms")
    sheet.shade(31, 0.16, cells=10)
    # few flat colours: as a PNG it is a graphic, which the make-up never crops
    return sheet.finished(grain=0.06, seed=31).quantize(128, dither=Image.Dither.NONE)


def _coast(points: list[Point], seed: int) -> list[Point]:
    """The shore with small bays and heads between its known points."""
    rng = random.Random(seed)
    for _ in range(4):
        finer = [points[0]]
        for (x1, y1), (x2, y2) in zip(points, points[1:], strict=False):
            push = rng.uniform(-0.13, 0.13)
            finer += [((x1 + x2) / 2 - (y2 - y1) * push, (y1 + y2) / 2 + (x2 - x1) * push), (x2, y2)]
        points = finer
    return points


def _hills(sheet: Sheet, countries: tuple[list[Point], ...]) -> None:
    """Soft hill shading, kept to the land."""
    mask, pen = sheet.mask()
    for country in countries:
        pen.polygon([(x * 2, y * 2) for x, y in country], fill=255)
    bare = sheet.image.copy()
    rng = random.Random(32)
    for _ in range(150):
        x, y = rng.uniform(0, 1600), rng.choice((rng.uniform(0, 420), rng.uniform(800, 1200)))
        size = rng.uniform(14, 44)
        sheet.polygon(
            [(x - size, y + size * 0.5), (x, y - size * 0.5), (x + size * 0.2, y + size * 0.5)],
            (255, 248, 226),
            blur=6,
            opacity=0.4,
        )
        sheet.polygon(
            [(x, y - size * 0.5), (x + size, y + size * 0.5), (x + size * 0.2, y + size * 0.5)],
            (136, 108, 66),
            blur=6,
            opacity=0.34,
        )
    sheet.image = Image.composite(sheet.image, bare, mask)


def _dashes(sheet: Sheet, corners: list[Point], ink: Colour) -> None:
    path = [
        (a[0] + (b[0] - a[0]) * t / 12, a[1] + (b[1] - a[1]) * t / 12)
        for a, b in zip(corners, corners[1:], strict=False)
        for t in range(12)
    ]
    for start in range(0, len(path) - 3, 5):
        sheet.line(path[start : start + 4], ink, 7)


def pitch() -> Image.Image:
    """The move of the ninetieth minute, seen from above (4:3, no words)."""
    rng = random.Random(5)
    sheet = Sheet(1600, 1200, (74, 128, 70))
    for band in range(10):
        if band % 2:
            sheet.box(band * 160, 0, band * 160 + 160, 1200, (88, 146, 82))
    sheet.shade(51, 0.35, cells=30)
    chalk: Colour = (240, 244, 236)
    for corners in (
        [(60, 60), (1540, 60), (1540, 1140), (60, 1140), (60, 60)],
        [(1540, 230), (1220, 230), (1220, 970), (1540, 970)],
        [(1540, 410), (1425, 410), (1425, 790), (1540, 790)],
        [(400, 60), (400, 1140)],
        [(1540, 510), (1578, 510), (1578, 690), (1540, 690)],
    ):
        sheet.line(corners, chalk, 5, opacity=0.88)
    for x, radius, first, last in (
        (400, 190, 0, 360),
        (1325, 190, 123.6, 236.4),
        (1540, 34, 90, 180),
        (1540, 34, 180, 270),
    ):
        y = 600.0 if radius > 34 else 60.0 if first == 90 else 1140.0
        arc = [
            (x + radius * math.cos(math.radians(a)), y + radius * math.sin(math.radians(a)))
            for a in _angles(first, last)
        ]
        sheet.line(arc, chalk, 5, opacity=0.88)
    sheet.disc(1325, 600, 7, 7, chalk)
    move = ((560, 860), (820, 980), (1130, 1010), (1330, 610))
    sheet.line(_curve(move[0], (690, 960), move[1]), (255, 214, 70), 8)
    sheet.line(_curve(move[1], (980, 1040), move[2]), (255, 214, 70), 8)
    lob = _curve(move[2], (1260, 860), move[3])
    _dashes(sheet, lob[::3] + [lob[-1]], (255, 255, 255))
    _arrow(sheet, _curve(move[3], (1430, 560), (1552, 545)), (255, 214, 70))
    own = [*move, (760, 420), (1080, 330), (980, 640), (480, 560)]
    for x, y in own:
        _player(sheet, x, y, (206, 44, 40))
    for x, y in ((1270, 500), (1250, 720), (1190, 880), (1140, 470), (900, 820), (860, 560), (700, 700), (1506, 628)):
        _player(sheet, x + rng.uniform(-8, 8), y, (32, 60, 132) if x < 1500 else (236, 168, 40))
    sheet.disc(1494, 559, 12, 12, (20, 40, 20), blur=4, opacity=0.5)
    sheet.disc(1492, 555, 11, 11, (252, 252, 250))
    sheet.vignette(0.5)
    return sheet.finished(grain=0.09, seed=5)


def _angles(first: float, last: float) -> list[float]:
    return [first + (last - first) * t / 60 for t in range(61)]


def _curve(start: Point, pull: Point, end: Point) -> list[Point]:
    """A quadratic curve of 25 points."""
    return [
        (
            (1 - t) ** 2 * start[0] + 2 * t * (1 - t) * pull[0] + t * t * end[0],
            (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * pull[1] + t * t * end[1],
        )
        for t in (n / 24 for n in range(25))
    ]


def _arrow(sheet: Sheet, path: list[Point], ink: Colour) -> None:
    sheet.line(path[:-1], ink, 8)
    (x1, y1), (x2, y2) = path[-4], path[-1]
    angle = math.atan2(y2 - y1, x2 - x1)
    wings = [(x2 - 36 * math.cos(angle + turn), y2 - 36 * math.sin(angle + turn)) for turn in (0.45, -0.45)]
    sheet.polygon([(x2, y2), *wings], ink)


def _player(sheet: Sheet, x: float, y: float, shirt: Colour) -> None:
    sheet.disc(x + 10, y + 12, 32, 30, (16, 36, 18), blur=8, opacity=0.55)
    sheet.disc(x, y, 30, 30, (250, 250, 246))
    sheet.disc(x, y, 25, 25, shirt)
    sheet.disc(x - 7, y - 8, 10, 9, mix(shirt, (255, 255, 255), 0.5), blur=4)
