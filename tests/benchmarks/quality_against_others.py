"""How well lines are set here, in Typst, as it comes and tuned, and in WeasyPrint: one text, one measure, one run.

    python -m tests.benchmarks.quality_against_others [--copy FOLDER] [--seed N] [--without NAME,…] [--keep FOLDER]

Every engine sets the same paragraphs in one flow of 49.8 mm columns, 9/10.5 pt, Noto Serif and Amiri; the figures
are read from the PDFs alone (`tests.benchmarks.line_quality`). `tarwisa plain` is without kashida. `--copy`: instead of
copy made from the example's stories, text files with `lang:` and `title:` between lines of three dashes, and then
paragraphs parted by blank lines.
"""

import argparse
import re
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import tarwisa_issue, typst_newspaper, weasy_newspaper
from tests.benchmarks.against_typst import TYPST
from tests.benchmarks.line_quality import quality, table
from tests.benchmarks.measuring import cold
from tests.benchmarks.pdf_lines import body_lines
from tests.benchmarks.stories import Article, issue_copy
from tests.house.sources import PROJECT

TUNED = """\
#set par(justification-limits: (spacing: (min: 80%, max: 130%), tracking: (min: -0.01em, max: 0.02em)))
#set text(costs: (hyphenation: 80%, runt: 300%))
"""
WEASY = "import sys, weasyprint; weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2])"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--copy", type=Path)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--without", default="")
    options.add_argument("--keep", type=Path)
    chosen = options.parse_args()
    articles = copy_of(chosen.copy) if chosen.copy else issue_copy(8, chosen.seed)
    subprocess.run([PROJECT / "packaging/tarwisa", "--help"], stdout=subprocess.DEVNULL, check=True)  # compiles kernels
    left_out = set(filter(None, chosen.without.split(",")))
    with tempfile.TemporaryDirectory() as scratch:
        folder = (chosen.keep or Path(scratch)).resolve()
        typst_newspaper.static_fonts(folder / "fonts")
        names = [name for name in ENGINES if name not in left_out]
        pdfs, costs = [], []
        for name in names:
            pdf = folder / f"{name.replace(' ', '-')}.pdf"
            costs.append(ENGINES[name](articles, folder, pdf))
            pdfs.append(pdf)
        measured = [body_lines(pdf) for pdf in pdfs]
    words = sum(article.words for article in articles)
    print(f"{words} words in {len(articles)} articles; CPU s of a whole cold run, and figures of lines\n")
    print(f"{'CPU':<16}" + "".join(f"{cost:>15.2f}" for cost in costs))
    for script, arabic in (("Latin", False), ("Arabic", True)):
        rows = [quality([line for line in lines if line.arabic == arabic]) for lines in measured]
        print(f"\n{script}\n{table(names, rows)}")


def copy_of(folder: Path) -> tuple[Article, ...]:
    """The articles of a folder of text files: Latin ones first. Vocalised ones are left out."""
    found = []
    for path in sorted(folder.glob("*.txt")):
        _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
        keys = dict(line.split(": ", 1) for line in front.splitlines() if ": " in line)
        if keys.get("vocalised") == "yes":
            continue
        paragraphs = tuple(" ".join(block.split()) for block in re.split(r"\n\s*\n", body) if block.strip())
        found.append(Article(path.stem, keys["lang"], keys["title"].strip('"'), paragraphs))
    return (*[one for one in found if one.lang != "ar"], *[one for one in found if one.lang == "ar"])


def tarwisa(articles: tuple[Article, ...], folder: Path, pdf: Path, kashida: str = "") -> float:
    source = folder / f"{pdf.stem}-source"
    tarwisa_issue.write_folder(articles, "flow", source)
    if kashida:
        toml = source / "issue.toml"
        text = toml.read_text(encoding="utf-8")
        toml.write_text(text.replace("[style.body]\n", f'[style.body]\nkashida = "{kashida}"\n'), encoding="utf-8")
    return cold("-m", "layouts.cli", "make", str(source), "-o", str(pdf)).cpu


def tarwisa_plain(articles: tuple[Article, ...], folder: Path, pdf: Path) -> float:
    return tarwisa(articles, folder, pdf, "none")


def typst(articles: tuple[Article, ...], folder: Path, pdf: Path, tuning: str = "") -> float:
    source = pdf.with_suffix(".typ")
    text = typst_newspaper.document(articles, "flow")
    first, _, rest = text.partition("#let headline")
    source.write_text(f"{first}{tuning}#let headline{rest}", encoding="utf-8")
    return cold("-c", TYPST, str(source), str(pdf), str(folder / "fonts")).cpu


def typst_tuned(articles: tuple[Article, ...], folder: Path, pdf: Path) -> float:
    return typst(articles, folder, pdf, TUNED)


def weasyprint(articles: tuple[Article, ...], folder: Path, pdf: Path) -> float:
    source = pdf.with_suffix(".html")
    source.write_text(weasy_newspaper.document(articles, folder / "fonts"), encoding="utf-8")
    return cold("-c", WEASY, str(source), str(pdf)).cpu


ENGINES: dict[str, Callable[[tuple[Article, ...], Path, Path], float]] = {
    "tarwisa": tarwisa,
    "tarwisa plain": tarwisa_plain,
    "typst": typst,
    "typst tuned": typst_tuned,
    "weasyprint": weasyprint,
}

if __name__ == "__main__":
    main()
