"""Draw the sample issue's adverts again: `python examples/make_adverts.py`.

Each is a page of its own in PDF/X-4 with a spot ink, as an advertiser's studio would send it: composed and printed by
Tarwisa itself. The advertisers are made up.
"""

import datetime
import sys
from pathlib import Path

import msgspec

sys.path.insert(0, str(Path(__file__).parents[1]))

from fonts.library import Library
from layouts.makeup.compositor import Compositor
from layouts.masters.template import load_template
from layouts.model.frame import Frame, Shape, TextFrame
from layouts.model.geometry import Rect
from layouts.model.inks import BLACK, PAPER, Ink
from layouts.model.issue import Dateline, Issue, Legal, Publication
from layouts.model.lengths import mm
from layouts.model.page import Page
from layouts.model.story import Direction, Paragraph, Run
from layouts.model.styles import ParagraphStyle
from layouts.press.pdf import DocumentInfo, write_pdf
from layouts.press.presets import PRESETS
from layouts.typeset.paragraph import Typesetter

FOLDER = Path(__file__).parent / "telegraaf-mensheid" / "adverts"

SEA = Ink("Sea", 0.9, 0.35, 0, 0.3, spot="Phare Blue")
MIST = Ink("Mist", 0.108, 0.042, 0, 0.036, spot="Phare Blue")  # 12 % of it
INKS = (BLACK, PAPER, SEA, MIST)

NAME = ParagraphStyle(
    name="body", font="Newsreader", weight=700, size=31, leading=36, arabic_font="Amiri", arabic_weight=700,
    arabic_size=38, arabic_leading=50, ink="Sea", align="start", hyphenate=False,
)  # fmt: skip
LINE = msgspec.structs.replace(
    NAME, name="line", font="IBM Plex Sans Condensed", weight=500, size=13, leading=17,
    arabic_font="Noto Kufi Arabic", arabic_weight=500, arabic_size=11.5, arabic_leading=20, ink="Black",
)  # fmt: skip


def lighthouse(x: float, bottom: float) -> list[Frame]:
    """The printer's sign: a lighthouse with its beams, of rectangles and ellipses."""
    middle = x + 30
    tower = [
        Rect(middle - 12, bottom - 28, 24, 28), Rect(middle - 10, bottom - 52, 20, 18),
        Rect(middle - 8.5, bottom - 74, 17, 16),
    ]  # fmt: skip
    parts = [Shape(0, Rect(middle - 34, bottom - 108, 68, 34), fill="Mist", form="ellipse")]
    parts += [Shape(0, rect, fill="Sea") for rect in tower]
    parts += [Shape(0, Rect(middle - 8.5, bottom - 92, 17, 12), fill="Sea", form="ellipse")]
    parts += [Shape(0, Rect(middle - 11, bottom - 80, 22, 2.5), fill="Black")]
    parts += [Shape(0, Rect(middle + side * 20 - 8, bottom - 88 + step * 5, 16, 1.2), fill="Black")
              for side in (-1, 1) for step in (0, 1)]  # fmt: skip
    return [*parts, Shape(0, Rect(x - 8, bottom, 76, 2), fill="Sea")]


def words(rect: Rect, direction: Direction, name: tuple[str, str], lines: tuple[tuple[str, str], ...]) -> TextFrame:
    """A name in its language over lines in theirs."""
    content = [Paragraph("body", (Run(name[1]),), name[0], direction)]
    content += [Paragraph("line", (Run(text),), lang, direction) for lang, text in lines]
    return TextFrame(0, rect, direction=direction, content=tuple(content))


def printer() -> tuple[Issue, str]:
    """The printing works of the sample's imprint, over five columns, 45 mm deep."""
    width, height = mm(265), mm(45)
    edge = 12.0
    frames: list[Frame] = [
        Shape(0, Rect(0, 0, width, height), fill="Mist"),
        Shape(0, Rect(0, 0, width, 5), fill="Sea"),
        Shape(0, Rect(0, height - 5, width, 5), fill="Sea"),
        Shape(0, Rect(width / 2 - 50, 5, 100, height - 10), fill="Paper"),
        *lighthouse(width / 2 - 30, height - 12),
        words(
            Rect(edge, 18, width / 2 - 70, height - 30), "ltr", ("fr", "Imprimerie du Phare"),
            (("fr", "Journaux, livres, affiches · offset et numérique"),
             ("nl", "Kranten, boeken, affiches · Arabisch en Latijns"),
             ("fr", "12, rue des Relieurs, Rabat · devis en un jour")),
        ),
        words(
            Rect(width / 2 + 58, 14, width / 2 - 70, height - 22), "rtl", ("ar", "مطبعة المنار"),
            (("ar", "جرائد وكتب وملصقات، بالعربية واللاتينية"),
             ("ar", "12، زنقة المجلدين، الرباط · عرض الثمن في يوم واحد")),
        ),
    ]  # fmt: skip
    return sheet(frames, width, height), "phare"


def sheet(frames: list[Frame], width: float, height: float) -> Issue:
    """A page of these frames and nothing else."""
    house = load_template("tabloid-bilingual")
    numbered = tuple(msgspec.structs.replace(frame, id=number) for number, frame in enumerate(frames, 1))
    setup = msgspec.structs.replace(
        house.setup, width=width, height=height, top=0, bottom=0, outside=0, inside=0, columns=1, bleed=0
    )
    return Issue(
        publication=Publication(), legal=Legal(), dateline=Dateline(number=1, date=datetime.date(2026, 11, 2)),
        setup=setup, binding="left", inks=INKS, styles=(NAME, LINE), masters=(),
        pages=(Page(1, 1, "", "ltr", frames=numbered),),
    )  # fmt: skip


def draw() -> None:
    """Write every advert into the sample's folder."""
    compositor = Compositor(Typesetter(Library()))
    preset = msgspec.structs.replace(PRESETS["newspaper-x4"], spots=True)
    FOLDER.mkdir(exist_ok=True)
    for issue, name in (printer(),):
        composition = compositor.compose(issue)
        info = DocumentInfo(
            title=f"Advert {name}", created=datetime.datetime(2026, 11, 2, tzinfo=datetime.UTC), languages=("fr", "ar")
        )
        printed = write_pdf(composition.pages, info, preset, lambda key: b"")
        for finding in (*composition.findings, *printed.findings):
            print(f"{name}: {finding.severity}: {finding.message}")
        (FOLDER / f"{name}.pdf").write_bytes(printed.pdf)
        print(f"{name}.pdf: {len(printed.pdf)} bytes")


if __name__ == "__main__":
    draw()
