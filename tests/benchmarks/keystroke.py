"""One key typed in an issue of 24 pages: what Tarwisa composes anew, beside Typst's own incremental compile.

    python -m tests.benchmarks.keystroke [--plain] [--pages 24] [--bursts 40]

The same copy for both, and the same letters typed into the same words: bursts of five letters (the last one a space)
at places drawn by chance from all paragraphs. Milliseconds, median and 95th percentile over all keys, of the wall clock
and of CPU: on a machine that has other work the wall clock counts that too. `boxes` is Tarwisa's `modular`.

all        `compose`: every page and every finding is right again
seen       the first of `slices`: the page with the caret is right, the rest follows while nobody types
layout     Typst's query of the changed document in one Compiler that stays: compiled, no file written
file       Typst's compile of it, the PDF written

No garbage is searched for meanwhile, as in the editor: it does that when nobody has typed for a while
(`desktop/garbage`).
"""

import argparse
import gc
import os
import random
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from tests.benchmarks import tarwisa_issue, typst_newspaper
from tests.benchmarks.stories import Article, issue_copy
from tests.benchmarks.typst_newspaper import Mode
from tests.house.sources import PROJECT

BURST = 5  # letters


class Key(NamedTuple):
    """A letter typed before character `at` of a paragraph of the copy."""

    article: int
    paragraph: int
    at: int
    letter: str


class Took(NamedTuple):
    """Seconds."""

    wall: float
    cpu: float


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--plain", action="store_true", help="without the compiled kernels")
    options.add_argument("--pages", type=int, default=24)
    options.add_argument("--bursts", type=int, default=40)
    chosen = options.parse_args()
    if chosen.plain:
        os.environ["TARWISA_PLAIN"] = "1"
    else:  # compiles kernels that an edit has put out of date
        subprocess.run([PROJECT / "packaging/tarwisa", "--help"], stdout=subprocess.DEVNULL, check=True)
    copy = issue_copy(chosen.pages, 0)
    print(f"{sum(article.words for article in copy)} words for {chosen.pages} pages, {chosen.bursts * BURST} keys")
    print(f"{'':<16}{'wall':>8}{'95 %':>8}{'longest':>9}{'CPU':>8}{'95 %':>8}")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        typst_newspaper.static_fonts(folder / "fonts")
        modes: tuple[Mode, ...] = ("boxes", "flow")
        for mode in modes:
            keys = list(typed(copy, chosen.bursts))
            ours = tarwisa(copy, mode, keys, folder / mode)
            theirs = typst(copy, mode, keys, folder)
            for name, times in (*ours.items(), *theirs.items()):
                print_row(f"{mode} {name}", times)


def typed(copy: Sequence[Article], bursts: int) -> Iterator[Key]:
    """The same keys every time."""
    chance = random.Random(bursts)
    for _ in range(bursts):
        article = chance.randrange(len(copy))
        paragraph = chance.randrange(len(copy[article].paragraphs))
        at = chance.randint(0, len(copy[article].paragraphs[paragraph]))
        letters = "ابتنس" if copy[article].lang == "ar" else "abdes"
        for number in range(BURST):
            letter = " " if number == BURST - 1 else chance.choice(letters)
            yield Key(article, paragraph, at + number, letter)


def with_key(copy: Sequence[Article], key: Key) -> tuple[Article, ...]:
    """The copy with one letter more."""
    article = copy[key.article]
    text = article.paragraphs[key.paragraph]
    text = text[: key.at] + key.letter + text[key.at :]
    changed = (*article.paragraphs[: key.paragraph], text, *article.paragraphs[key.paragraph + 1 :])
    return (*copy[: key.article], article._replace(paragraphs=changed), *copy[key.article + 1 :])


def tarwisa(copy: Sequence[Article], mode: Mode, keys: Sequence[Key], folder: Path) -> dict[str, list[Took]]:
    """Two desks, so that neither finds done what the other did."""
    from fonts.library import Library
    from layouts.edit.text import insert_text
    from layouts.intake.folder import read_folder
    from layouts.makeup.compositor import Compositor
    from layouts.makeup.layout import lay_out
    from layouts.model.place import Place
    from layouts.typeset.paragraph import Typesetter

    tarwisa_issue.write_folder(tuple(copy), "flow" if mode == "flow" else "modular", folder)
    read = read_folder(str(folder))
    library = Library()
    whole, sliced = Compositor(Typesetter(library)), Compositor(Typesetter(library))
    laid = lay_out(read.issue, read.plan, whole).issue
    composed = whole.compose(laid)
    sliced.compose(laid)
    gc.collect()
    gc.disable()
    times: dict[str, list[Took]] = {"all": [], "seen": []}
    issue = laid
    for key in keys:
        story = next(story for story in issue.stories if story.slug == copy[key.article].slug)
        # the headline comes first
        place = Place(story.slug, key.paragraph + 1, key.at, "before")
        issue = insert_text(issue, place, key.letter).issue
        pages = next(found.pages for found in composed.placements if found.slug == story.slug)
        clock = Clock()
        composed = whole.compose(issue)
        times["all"].append(clock.took())
        clock = Clock()
        slices = sliced.slices(issue, first=pages[:1])
        next(slices)
        times["seen"].append(clock.took())
        for _ in slices:
            pass
    gc.enable()
    return times


def typst(copy: Sequence[Article], mode: Mode, keys: Sequence[Key], folder: Path) -> dict[str, list[Took]]:
    """One Compiler for each of both questions."""
    import typst as engine

    source = folder / f"{mode}.typ"
    source.write_text(typst_newspaper.document(tuple(copy), mode), encoding="utf-8")
    compilers = {
        name: engine.Compiler(
            root="/", input=str(source), font_paths=[str(folder / "fonts")], ignore_system_fonts=True
        )
        for name in ("layout", "file")
    }
    times: dict[str, list[Took]] = {"layout": [], "file": []}
    for number, key in enumerate((None, *keys)):
        if key is not None:
            copy = with_key(copy, key)
            source.write_text(typst_newspaper.document(tuple(copy), mode), encoding="utf-8")
        for name, compiler in compilers.items():
            clock = Clock()
            if name == "layout":
                compiler.query("<nothing-has-this-label>")
            else:
                compiler.compile(input=str(source), output=str(folder / "out.pdf"))
            if number:  # the first one is the start
                times[name].append(clock.took())
    return times


class Clock:
    """Runs from when it is made."""

    def __init__(self) -> None:
        self.cpu, self.wall = time.process_time(), time.perf_counter()

    def took(self) -> Took:
        return Took(time.perf_counter() - self.wall, time.process_time() - self.cpu)


def print_row(name: str, times: Sequence[Took]) -> None:
    walls, cpus = ([1000 * took[n] for took in times] for n in (0, 1))
    late = [quantiles(values, n=20)[-1] for values in (walls, cpus)]
    print(f"{name:<16}{median(walls):>8.1f}{late[0]:>8.1f}{max(walls):>9.1f}{median(cpus):>8.1f}{late[1]:>8.1f}")


if __name__ == "__main__":
    main()
