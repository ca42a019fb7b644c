"""Draw the sample issue's pictures again: `python examples/make_pictures.py [NAME ...]`.

Every picture is made from shapes, light and seeded noise with Pillow alone, so that its rights are the project's own.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from drawing import graphics, landscapes, mountains, orchard, ornament, still, town
from PIL import Image

FOLDER = Path(__file__).parent / "telegraaf-mensheid" / "pictures"

PICTURES: dict[str, Callable[[], Image.Image]] = {
    "medina-dusk.jpg": landscapes.medina_dusk,
    "viaduct.jpg": landscapes.viaduct,
    "reservoirs.png": graphics.reservoirs,
    "nights.png": graphics.nights,
    "strait.png": graphics.strait,
    "pitch.jpg": graphics.pitch,
    "olives.jpg": orchard.olives,
    "zellige.jpg": ornament.zellige,
    "harbour.jpg": town.harbour,
    "tram.jpg": town.tram,
    "atlas.jpg": mountains.atlas,
    "fog-nets.jpg": mountains.fog_nets,
    "books.jpg": still.books,
    "microphone.jpg": still.microphone,
    "kalam.jpg": still.kalam,
}


def draw(names: list[str]) -> None:
    """Draw the pictures of these names, or all of them, into the sample's folder."""
    for name in names or list(PICTURES):
        if name not in PICTURES:
            raise SystemExit(f"make_pictures: no picture is called {name}; there are: {', '.join(PICTURES)}")
        picture = PICTURES[name]()
        if name.endswith(".png"):
            picture.save(FOLDER / name, optimize=True)
        else:
            picture.save(FOLDER / name, quality=85, optimize=True)
        print(f"{name}: {picture.width} × {picture.height} {picture.mode}")


if __name__ == "__main__":
    draw(sys.argv[1:])
