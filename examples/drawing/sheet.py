"""A sheet to draw on: shapes given in final pixels, drawn twice as large and reduced, with light, mist and grain."""

import math
import random
from collections.abc import Callable, Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

Colour = tuple[int, int, int]
Point = tuple[float, float]
Fill = Colour | Image.Image
Pen = ImageDraw.ImageDraw

OVERSAMPLING = 2  # edges drawn twice as large and reduced look smooth


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """The colour that lies `share` (0 to 1) of the way from the first to the second."""
    a, b, c = (round(x + (y - x) * share) for x, y in zip(first, second, strict=True))
    return (a, b, c)


def varied(colour: Colour, rng: random.Random, amount: int) -> Colour:
    """The colour, a little lighter or darker, as hand-made things are."""
    shift = rng.randint(-amount, amount)
    red, green, blue = (max(0, min(255, value + shift)) for value in colour)
    return (red, green, blue)


def gradient(size: tuple[int, int], stops: list[tuple[float, Colour]]) -> Image.Image:
    """Colours down the picture; each stop is a height from 0 (top) to 1 (foot) and its colour."""
    column = Image.new("RGB", (1, size[1]))
    for y in range(size[1]):
        height = y / max(1, size[1] - 1)
        above = max((stop for stop in stops if stop[0] <= height), default=stops[0])
        below = min((stop for stop in stops if stop[0] >= height), default=stops[-1])
        span = below[0] - above[0]
        column.putpixel((0, y), mix(above[1], below[1], (height - above[0]) / span if span else 0.0))
    return column.resize(size)


def noise(size: tuple[int, int], seed: int, *, cells: int = 4, octaves: int = 6, stretch: float = 1.0) -> Image.Image:
    """Cloudy grey noise (L); `cells` across in the coarsest layer, `stretch` above 1 draws it out sideways."""
    rng = random.Random(seed)
    total = Image.new("L", size, 128)
    for octave in range(octaves):
        across = cells * 2**octave
        down = max(2, round(across * stretch * size[1] / size[0]))
        layer = Image.frombytes("L", (across, down), rng.randbytes(across * down))
        total = Image.blend(
            total, layer.resize(size, Image.Resampling.BICUBIC), 0.5 if octave == 0 else 0.5 / octave**0.7 / 2
        )
    return total


def ridge(rng: random.Random, left: float, right: float, height: float, rough: float, steps: int = 9) -> list[Point]:
    """A mountain line from left to right by midpoint displacement; `height` is the first displacement, in pixels."""
    line = [rng.uniform(-height, height) * 0.4, rng.uniform(-height, height) * 0.4]
    reach = height
    for _ in range(steps):
        middles = [(a + b) / 2 + rng.uniform(-reach, reach) for a, b in zip(line, line[1:], strict=False)]
        line = [value for pair in zip(line, middles, strict=False) for value in pair] + [line[-1]]
        reach *= rough
    return [(left + (right - left) * i / (len(line) - 1), y) for i, y in enumerate(line)]


class Sheet:
    """A picture in the making."""

    def __init__(self, width: int, height: int, ground: Colour | list[tuple[float, Colour]]) -> None:
        self.width = width
        self.height = height
        self.size = (width * OVERSAMPLING, height * OVERSAMPLING)
        self.image = Image.new("RGB", self.size, ground) if isinstance(ground, tuple) else gradient(self.size, ground)

    def _scaled(self, points: Sequence[Point]) -> list[Point]:
        return [(x * OVERSAMPLING, y * OVERSAMPLING) for x, y in points]

    def through(self, mask: Image.Image, fill: Fill, opacity: float = 1.0, corner: tuple[int, int] = (0, 0)) -> None:
        """Lay a colour, or a picture of the sheet's size, through a mask (L) whose top left lies at `corner`."""
        if opacity < 1:
            mask = mask.point([round(value * opacity) for value in range(256)])
        area = (*corner, corner[0] + mask.width, corner[1] + mask.height)
        self.image.paste(fill.crop(area) if isinstance(fill, Image.Image) else fill, area, mask)

    def mask(self) -> tuple[Image.Image, ImageDraw.ImageDraw]:
        """An empty mask of the sheet's whole size, and a pen for it; the pen counts in oversampled pixels."""
        picture = Image.new("L", self.size, 0)
        return picture, ImageDraw.Draw(picture)

    def _shape(
        self, points: list[Point], fill: Fill, blur: float, opacity: float, stroke: Callable[[Pen, list[Point]], None]
    ) -> None:
        """Draw with `stroke` on a mask no larger than the points and their blur ask."""
        around = blur * 3 + 2
        left = max(0, math.floor((min(x for x, _ in points) - around) * OVERSAMPLING))
        top = max(0, math.floor((min(y for _, y in points) - around) * OVERSAMPLING))
        right = min(self.size[0], math.ceil((max(x for x, _ in points) + around) * OVERSAMPLING))
        foot = min(self.size[1], math.ceil((max(y for _, y in points) + around) * OVERSAMPLING))
        if right <= left or foot <= top:
            return
        mask = Image.new("L", (right - left, foot - top), 0)
        stroke(ImageDraw.Draw(mask), [(x - left, y - top) for x, y in self._scaled(points)])
        self.through(softened(mask, blur), fill, opacity, (left, top))

    def polygon(self, points: list[Point], fill: Fill, *, blur: float = 0.0, opacity: float = 1.0) -> None:
        """A filled shape; `blur` in final pixels makes it a shadow, a glow or something far from the lens."""
        self._shape(points, fill, blur, opacity, lambda pen, corners: pen.polygon(corners, fill=255))

    def box(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        fill: Fill,
        *,
        radius: float = 0.0,
        blur: float = 0.0,
        opacity: float = 1.0,
    ) -> None:
        """A rectangle, with round corners when a radius is given."""

        def stroke(pen: Pen, corners: list[Point]) -> None:
            pen.rounded_rectangle((*corners[0], *corners[1]), radius * OVERSAMPLING, fill=255)

        self._shape([(left, top), (right, bottom)], fill, blur, opacity, stroke)

    def disc(
        self, x: float, y: float, across: float, down: float, fill: Fill, *, blur: float = 0.0, opacity: float = 1.0
    ) -> None:
        """An ellipse about (x, y) with the two half axes."""
        corners = [(x - across, y - down), (x + across, y + down)]
        self._shape(corners, fill, blur, opacity, lambda pen, two: pen.ellipse((*two[0], *two[1]), fill=255))

    def line(
        self, points: Sequence[Point], fill: Fill, width: float, *, blur: float = 0.0, opacity: float = 1.0
    ) -> None:
        """A line with round joints, `width` in final pixels."""
        thick = max(1, round(width * OVERSAMPLING))
        if not blur and opacity == 1 and isinstance(fill, tuple):
            ImageDraw.Draw(self.image).line(self._scaled(points), fill=fill, width=thick, joint="curve")
            return
        mask, pen = self.mask()
        pen.line(self._scaled(points), fill=255, width=thick, joint="curve")
        area = mask.getbbox()
        if area is None:
            return
        around = math.ceil(blur * 3) * OVERSAMPLING
        left, top = max(0, area[0] - around), max(0, area[1] - around)
        right, foot = min(mask.width, area[2] + around), min(mask.height, area[3] + around)
        self.through(softened(mask.crop((left, top, right, foot)), blur), fill, opacity, (left, top))

    def text(self, x: float, y: float, words: str, face: str, size: float, fill: Colour, *, anchor: str = "ls") -> None:
        """Words with their anchor (Pillow's two letters) at (x, y); `face` is a font file."""
        font = ImageFont.truetype(face, round(size * OVERSAMPLING))
        ImageDraw.Draw(self.image).text((x * OVERSAMPLING, y * OVERSAMPLING), words, fill, font, anchor=anchor)

    def mist(self, top: float, bottom: float, colour: Colour, opacity: float, seed: int, *, cells: int = 3) -> None:
        """A bank of mist between two heights, thickest in its middle, uneven as mist is."""
        band = Image.new("L", (1, self.height), 0)
        for y in range(max(0, round(top)), min(self.height, round(bottom))):
            band.putpixel((0, y), round(255 * math.sin(math.pi * (y - top) / (bottom - top)) ** 1.3))
        clouds = noise(self.size, seed, cells=cells, stretch=3.0).point(
            [max(0, min(255, (v - 60) * 2)) for v in range(256)]
        )
        self.through(ImageChops.multiply(band.resize(self.size), clouds), colour, opacity)

    def shade(self, seed: int, amount: float, *, cells: int = 6, stretch: float = 1.0) -> None:
        """Make the whole surface uneven in tone."""
        grey = noise(self.size, seed, cells=cells, stretch=stretch).convert("RGB")
        self.image = Image.blend(self.image, ImageChops.overlay(self.image, grey), amount)

    def vignette(self, amount: float) -> None:
        """Darken the corners, as a lens does."""
        mask = Image.radial_gradient("L").resize(self.size).point([round(max(0, v - 96) * amount) for v in range(256)])
        self.through(mask, (8, 8, 14))

    def finished(self, *, grain: float = 0.10, seed: int = 1) -> Image.Image:
        """The picture in its final size, with the grain of film; `grain` 0 leaves it clean."""
        picture = self.image.resize((self.width, self.height), Image.Resampling.LANCZOS)
        if not grain:
            return picture
        speckle = Image.frombytes("L", picture.size, random.Random(seed).randbytes(self.width * self.height))
        speckle = speckle.filter(ImageFilter.GaussianBlur(0.7)).convert("RGB")
        return Image.blend(picture, ImageChops.overlay(picture, speckle), grain)


def softened(mask: Image.Image, blur: float) -> Image.Image:
    """The mask with soft edges, `blur` in final pixels."""
    return mask.filter(ImageFilter.GaussianBlur(blur * OVERSAMPLING)) if blur else mask
