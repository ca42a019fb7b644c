"""How much of an issue's text comes back out of its PDF, word by word and in order.

    python -m tests.benchmarks.fidelity OUT.pdf FOLDER [REPORT.json]

For each story, the longest common subsequence of its words and of the words that pdfium and poppler read on its pages
(on all pages without a report), apart for Latin, Arabic and vocalised Arabic. `exact` keeps punctuation; `letters`
compares letters and digits; `unmarked` leaves the vowel marks out too. `found` counts exact words in whatever order the
reader puts the page's columns. `by chance` is the same against the other pages: what common words alone would give.
`structure` is the text of the structure tree.
"""

import json
import re
import subprocess
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

KINDS = ("Latin", "Arabic", "vocalised")
MARKS = re.compile(r"[\u064b-\u0652\u0670]")


class Found(NamedTuple):
    """Words asked for and words found again, summed over stories."""

    asked: int
    found: int

    def __str__(self) -> str:
        return f"{self.found / self.asked:.4f}" if self.asked else "–"


def main(pdf: Path, folder: Path, report: Path | None) -> None:
    stories = source_words(folder)
    on_pages = story_pages(report) if report else {}
    count = len(pdfium_pages(pdf))
    print(f"{pdf.name}: {count} pages, {sum(map(len, stories.values()))} words in {len(stories)} stories")
    print(f"{'reader':<12}{'compared':<10}" + "".join(f"{kind:>12}{'by chance':>12}" for kind in KINDS))
    for reader, pages in (("pdfium", pdfium_pages(pdf)), ("pdftotext", poppler_pages(pdf))):
        for level, fold, count_words in LEVELS:
            shares = [Found(0, 0)] * len(KINDS) * 2
            for slug, words in stories.items():
                own = on_pages.get(slug, set(range(count)))
                here = [word for index in own for word in folded(pages[index].split(), fold)]
                elsewhere = [word for index in set(range(count)) - own for word in folded(pages[index].split(), fold)]
                for place, kind in enumerate(KINDS):
                    asked = folded([word for word in words if kind_of(word) == kind], fold)
                    for offset, read in ((0, here), (1, elsewhere)):
                        total = shares[2 * place + offset]
                        found = total.found + count_words(asked, read)
                        shares[2 * place + offset] = Found(total.asked + len(asked), found)
            print(f"{reader:<12}{level:<10}" + "".join(f"{share!s:>12}" for share in shares))
    tree = structure_words(pdf)
    asked = [word for words in stories.values() for word in words]
    share = sum(common(words, tree) for words in stories.values()) / len(asked)
    print(f"structure   exact     {share:.4f} of all words, {len(tree)} words in the tree")


def gathered(words: Sequence[str], read: Sequence[str]) -> int:
    """How many of the words were read, each as often as it stands there, in any order."""
    return (Counter(words) & Counter(read)).total()


def source_words(folder: Path) -> dict[str, list[str]]:
    """By slug: the words of each story's body, its Markdown read by a parser of its own and not by our intake."""
    from markdown_it import MarkdownIt

    markdown = MarkdownIt("commonmark").enable("table")
    stories = {}
    for path in sorted((folder / "stories").glob("*.md")):
        _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
        slug = re.search(r"^slug: *(.+)$", front, re.MULTILINE)
        blocks = [token.children or [] for token in markdown.parse(body) if token.type == "inline"]
        text = "\n".join("".join(child.content or "\n" * (child.type == "softbreak") for child in b) for b in blocks)
        stories[slug.group(1).strip() if slug else path.stem] = text.split()
    return stories


def story_pages(report: Path) -> dict[str, set[int]]:
    """By slug: the indices of a story's pages, from `make --report`."""
    return {story["slug"]: {page - 1 for page in story["pages"]} for story in json.loads(report.read_text())["stories"]}


def pdfium_pages(pdf: Path) -> list[str]:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        # pdfium marks a hyphen at a line's end, and keeps the line break after it
        return [re.sub("[\ufffe\x02]\r?\n?", "", page.get_textpage().get_text_range()) for page in document]


def poppler_pages(pdf: Path) -> list[str]:
    run = subprocess.run(["pdftotext", "-enc", "UTF-8", pdf, "-"], capture_output=True, text=True, check=True)
    return run.stdout.split("\f")


def structure_words(pdf: Path) -> list[str]:
    """Words of the structure tree in its order, as elements give them in /ActualText."""
    import pikepdf

    def walk(element: pikepdf.Object) -> None:
        if isinstance(element, pikepdf.Array):
            for kid in element.as_list():
                walk(kid)
        elif isinstance(element, pikepdf.Dictionary):
            if "/ActualText" in element:
                words.extend(str(element["/ActualText"]).split())
            elif "/K" in element:
                walk(element["/K"])

    words: list[str] = []
    with pikepdf.open(pdf) as document:
        if "/StructTreeRoot" in document.Root:
            walk(document.Root["/StructTreeRoot"])
    return words


def kind_of(word: str) -> str:
    """Vocalised is what has a mark on every second letter or more; a lone tanwin is everyday Arabic."""
    arabic = sum("\u0621" <= letter <= "\u064a" for letter in word)
    if not arabic:
        return "Latin"
    return "vocalised" if 2 * len(MARKS.findall(word)) >= arabic else "Arabic"


def exact(word: str) -> str:
    """The word, without the joiners and soft hyphens that a reader ignores."""
    return "".join(c for c in unicodedata.normalize("NFC", word) if unicodedata.category(c) not in ("Cf", "Cc"))


def letters(word: str) -> str:
    """Letters, digits and marks, presentation forms as plain letters."""
    return "".join(c for c in unicodedata.normalize("NFKC", word) if unicodedata.category(c)[0] in "LNM")


def unmarked(word: str) -> str:
    return MARKS.sub("", letters(word))


def folded(words: Sequence[str], fold: Callable[[str], str]) -> list[str]:
    return [kept for word in words if (kept := fold(word))]


def common(words: Sequence[str], read: Sequence[str]) -> int:
    """Length of the longest common subsequence, the rows of the table as one integer (Hyyrö 2004).

    >>> common("a b c d".split(), "x a c b d".split())
    3
    """
    where: dict[str, int] = defaultdict(int)
    for place, word in enumerate(words):
        where[word] |= 1 << place
    full = (1 << len(words)) - 1
    row = full
    for word in read:
        if matches := where.get(word):
            hit = row & matches
            row = ((row + hit) | (row - hit)) & full
    return len(words) - row.bit_count()


LEVELS: tuple[tuple[str, Callable[[str], str], Callable[[Sequence[str], Sequence[str]], int]], ...] = (
    ("found", exact, gathered),
    ("exact", exact, common),
    ("letters", letters, common),
    ("unmarked", unmarked, common),
)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else None)
