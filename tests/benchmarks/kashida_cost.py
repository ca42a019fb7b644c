"""What kashida costs the composer: Arabic copy set with it and without, in turn, in one process.

    python -m tests.benchmarks.kashida_cost [--rounds N] [--pages N]

CPU time and its ratio (median of the rounds), for words that have never been shaped, and for the same paragraphs at
another measure. Run it with compiled kernels (`packaging/tarwisa --help` compiles them). Garbage is not looked for
while it is measured, as in the command's own process.
"""

import argparse
import gc
from statistics import median
from time import process_time

import msgspec

from fonts.library import Library
from layouts.model.story import Paragraph, paragraph
from layouts.model.styles import ParagraphStyle
from layouts.typeset.galley import Measure
from layouts.typeset.paragraph import Typesetter
from tests.benchmarks.stories import issue_copy

WITH = ParagraphStyle(name="body", kashida="newspaper")
WITHOUT = msgspec.structs.replace(WITH, kashida="none")
MEASURES = (141.17, 126.0, 158.0)  # points: 49.8 mm, and what is left beside a picture


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rounds", type=int, default=7)
    options.add_argument("--pages", type=int, default=8)
    chosen = options.parse_args()
    articles = [article for article in issue_copy(chosen.pages, 0) if article.lang == "ar"]
    copy = [paragraph(text, lang="ar", direction="rtl") for article in articles for text in article.paragraphs]
    words = sum(len(one.text.split()) for one in copy)
    taken: dict[str, list[tuple[float, float]]] = {"with": [], "without": []}
    for number in range(chosen.rounds):
        styles = [("with", WITH), ("without", WITHOUT)]
        for name, style in styles if number % 2 else styles[::-1]:
            taken[name].append(seconds(copy, style))
    print(f"{words} Arabic words in {len(copy)} paragraphs, {chosen.rounds} rounds; CPU ms for 1,000 words\n")
    print(f"{'':<16}{'without':>10}{'with':>10}{'ratio':>10}")
    for place, what in enumerate(("cold", "a new measure")):
        plain, kashida = [[one[place] for one in taken[name]] for name in ("without", "with")]
        ratio = median(more / less for more, less in zip(kashida, plain))
        print(f"{what:<16}{median(plain) * 1e6 / words:>10.2f}{median(kashida) * 1e6 / words:>10.2f}{ratio:>10.2f}")


def seconds(copy: list[Paragraph], style: ParagraphStyle) -> tuple[float, float]:
    """CPU seconds to set all of it for the first time, and at a measure that is new to it (the mean of several)."""
    typesetter = Typesetter(Library())
    typesetter.set(paragraph("باب", lang="ar", direction="rtl"), style, (Measure(0.0, 100.0),))  # opens the face
    gc.collect()
    gc.disable()
    taken = []
    for width in MEASURES:
        begin = process_time()
        for one in copy:
            typesetter.set(one, style, (Measure(0.0, width),))
        taken.append(process_time() - begin)
    gc.enable()
    return taken[0], sum(taken[1:]) / len(taken[1:])


if __name__ == "__main__":
    main()
