"""Cases of Unicode's conformance files, which lie compressed in tests/conformance."""

import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parents[2] / "conformance"

# One character for each bidirectional class. None of them is a bracket, as BidiTest.txt asks.
SAMPLES = {
    "L": "a", "R": "א", "AL": "ب", "EN": "1", "AN": "٠", "ES": "+", "ET": "$", "CS": ",", "NSM": "\u0300",
    "BN": "\u00ad", "B": "\u2029", "S": "\t", "WS": " ", "ON": "!", "LRE": "\u202a", "RLE": "\u202b", "PDF": "\u202c",
    "LRO": "\u202d", "RLO": "\u202e", "LRI": "\u2066", "RLI": "\u2067", "FSI": "\u2068", "PDI": "\u2069",
}  # fmt: skip


class BidiCase(NamedTuple):
    text: str
    base: int | None
    levels: str  # as in the file: numbers, and x for what rule X9 removes
    order: str  # indices from left to right
    paragraph_level: int | None  # None where the file does not tell


def lines(name: str) -> Iterator[str]:
    """Lines of a file without comments and blank lines."""
    with lzma.open(FOLDER / f"{name}.xz", "rt", encoding="utf-8") as file:
        for line in file:
            line = line.partition("#")[0].strip()
            if line:
                yield line


def bidi_test() -> Iterator[BidiCase]:
    """Every case of BidiTest.txt, one for each paragraph level asked for."""
    levels = order = ""
    for line in lines("BidiTest.txt"):
        if line.startswith("@Levels:"):
            levels = line.partition(":")[2].strip()
        elif line.startswith("@Reorder:"):
            order = line.partition(":")[2].strip()
        elif not line.startswith("@"):
            classes, _, bits = line.partition(";")
            text = "".join(SAMPLES[name] for name in classes.split())
            for bit, base in ((1, None), (2, 0), (4, 1)):
                if int(bits, 16) & bit:
                    yield BidiCase(text, base, levels, order, base)


def bidi_character_test() -> Iterator[BidiCase]:
    """Every case of BidiCharacterTest.txt."""
    for line in lines("BidiCharacterTest.txt"):
        points, direction, paragraph_level, levels, order = line.split(";")
        base = None if direction == "2" else int(direction)
        yield BidiCase(characters(points), base, levels.strip(), order.strip(), int(paragraph_level))


def boundary_test(name: str) -> Iterator[tuple[str, list[int]]]:
    """Text and the indices at which ÷ stands, of LineBreakTest.txt and its kin."""
    for line in lines(name):
        text, boundaries = "", []
        for token in line.split():
            if token == "÷":
                boundaries.append(len(text))
            elif token != "×":
                text += chr(int(token, 16))
        yield text, boundaries


def characters(points: str) -> str:
    return "".join(chr(int(point, 16)) for point in points.split())
