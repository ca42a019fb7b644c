"""What it costs to certify a page: its stories set, all depths of each over every width, the search with its proof.

    python -m tests.benchmarks.certified_page [--stories 8] [--pages 8] [--words 1250]

CPU seconds of one core, page after page of new words, half of them Arabic; in turn with them Typst's for the same copy
in balanced boxes, one above the other, which chooses no places at all: what setting alone takes elsewhere. Run it with
compiled kernels (`packaging/tarwisa --help` compiles them).
"""

import argparse
import gc
import tempfile
from pathlib import Path
from statistics import median
from time import process_time
from typing import NamedTuple

from fonts.library import Library
from layouts.intake.folder import read_folder
from layouts.makeup.areas import page_room
from layouts.makeup.arrangement import arrange
from layouts.makeup.blocks import prepare
from layouts.makeup.grid import page_grid
from layouts.makeup.search import Search
from layouts.model.issue import Issue
from layouts.typeset.paragraph import Typesetter
from tests.benchmarks import tarwisa_issue, typst_newspaper
from tests.benchmarks.measuring import Warm
from tests.benchmarks.stories import Article, issue_copy

ARABIC = 0.72  # words that go where as many Latin ones would: the house sets Arabic wider and deeper
SHARES = (1.7, 1.3, 1.1, 1.0, 0.9, 0.8, 0.7, 0.5)  # of the words: the lead has most


class Certified(NamedTuple):
    """CPU seconds of each part; the proven price, none where nothing is proven; steps that the search took."""

    text: float
    leaves: float
    search: float
    price: float | None
    steps: int


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--stories", type=int, default=8)
    options.add_argument("--pages", type=int, default=8)
    options.add_argument("--words", type=int, default=1250)
    wanted = options.parse_args()
    typesetter = Typesetter(Library())
    taken: dict[str, list[tuple[Certified, float]]] = {"Latin": [], "Arabic": []}
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        typst_newspaper.static_fonts(folder / "fonts")
        typst = Warm("typst", str(folder / "fonts"))
        for number in range(-2, wanted.pages):  # the first of each script opens faces and dictionaries
            script = "Arabic" if number % 2 else "Latin"
            articles = page_of(number + 2, script, wanted.stories, wanted.words)
            tarwisa_issue.write_folder(articles, "modular", folder / f"page{number}")
            source = folder / f"page{number}.typ"
            source.write_text(typst_newspaper.document(articles, "boxes"), encoding="utf-8")
            made = certified(read_folder(folder / f"page{number}").issue, typesetter)
            other = typst.set(source, folder / "page.pdf").cpu
            if number >= 0:
                taken[script].append((made, other))
        typst.end()
    print(f"pages of {wanted.stories} stories, {wanted.words} Latin or {round(ARABIC * wanted.words)} Arabic words")
    heads = ("text", "leaves", "search", "all", "worst", "Typst")
    print(f"{'CPU ms (median)':<18}" + "".join(f"{head:>8}" for head in heads) + f"{'proven':>9}")
    for script, pages in taken.items():
        if pages:
            told(script, pages)


def told(script: str, pages: list[tuple[Certified, float]]) -> None:
    """One line of the table."""
    whole = [one.text + one.leaves + one.search for one, _ in pages]
    parts = (
        median(one.text for one, _ in pages), median(one.leaves for one, _ in pages),
        median(one.search for one, _ in pages), median(whole), max(whole), median(other for _, other in pages),
    )  # fmt: skip
    proven = sum(one.price is not None for one, _ in pages)
    print(f"{script:<18}" + "".join(f"{1000 * part:>8.0f}" for part in parts) + f"{proven:>5} of {len(pages)}")


def certified(issue: Issue, typesetter: Typesetter) -> Certified:
    """The page's stories arranged, in words that this typesetter has not met."""
    direction = issue.stories[0].direction
    step, room = page_grid(issue, 0, direction).step, page_room(issue, 0, None, direction)[1]
    gc.collect()
    gc.disable()
    begin = process_time()
    search = Search(issue, [prepare(issue, story, step, typesetter) for story in issue.stories], step, typesetter)
    text = process_time()
    for copy in range(len(search.copies)):
        search.sizes(copy, room)
    leaves = process_time()
    found = arrange(search, range(len(search.copies)), room)
    done = process_time()
    gc.enable()
    price = found[0].price if found and found[0].proven else None
    return Certified(text - begin, leaves - text, done - leaves, price, search.work)


def page_of(seed: int, script: str, stories: int, words: int) -> tuple[Article, ...]:
    """So many stories of one script, that fill about a page, in one language of those that have it."""
    pages = 2 + stories  # enough copy to choose from
    copy = [one for one in issue_copy(pages, seed) if (one.lang == "ar") == (script == "Arabic")]
    whole = [paragraph for one in copy if one.lang == copy[0].lang for paragraph in one.paragraphs]
    shares = [SHARES[number % len(SHARES)] for number in range(stories)]
    made: list[Article] = []
    for number, share in enumerate(shares):
        left = words * share / sum(shares) * (ARABIC if script == "Arabic" else 1.0)
        paragraphs: list[str] = []
        while left > 0:
            text = whole.pop().split()[: max(12, round(left))]
            paragraphs.append(" ".join(text))
            left -= len(text)
        made.append(Article(f"{number + 1:03}", copy[0].lang, copy[number % len(copy)].title, tuple(paragraphs)))
    return tuple(made)


if __name__ == "__main__":
    main()
