"""Copy for issues of any length, made from the example's stories: five languages, half of the words Arabic.

The example has too few stories, and a second issue of the same words would flatter a program that remembers words and
paragraphs. So most of the longer words give way to new ones, spelt as that language spells. Two issues of 13,800 words
then know half of each other's running words and have 6,500 distinct ones each; in real prose of the five languages
(encyclopedia and news, five drawings) it is 44 to 47 % and 7,060 to 7,490. The same seed gives the same copy.
"""

import random
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from tests.house.sources import PROJECT

WORDS_A_PAGE = 1725  # 13,800 words on eight tabloid pages
LATIN = ("fr", "en", "es", "nl")
SHORTEST, LONGEST = 200, 800  # words of an article
RENEWED = 0.8  # of the words of four letters and more; vocalised ones stay
REPEATED = 0.4  # of those: a new word used before in this issue, as names are


class Article(NamedTuple):
    """A headline and its paragraphs, with no markup in them."""

    slug: str
    lang: str
    title: str
    paragraphs: tuple[str, ...]

    @property
    def words(self) -> int:
        return sum(len(paragraph.split()) for paragraph in self.paragraphs)


def issue_copy(pages: int, seed: int) -> tuple[Article, ...]:
    """Enough articles for this many pages: the Latin section first, its languages in turn, then the Arabic one."""
    chance = random.Random(f"{pages} {seed}")
    sources = {lang: _source(lang, stories, chance) for lang, stories in _stories().items()}
    articles: list[Article] = []
    for section in (tuple(lang for lang in LATIN if lang in sources), ("ar",)):
        wanted = pages * WORDS_A_PAGE // 2
        while wanted > SHORTEST:
            lang = section[len(articles) % len(section)]
            length = min(wanted, chance.randint(SHORTEST, LONGEST))
            article = _article(f"{len(articles) + 1:03}-{lang}", lang, sources[lang], length)
            articles.append(article)
            wanted -= article.words
    return tuple(articles)


def _article(slug: str, lang: str, source: Iterator[tuple[str, str]], length: int) -> Article:
    title, paragraphs, words = "", [], 0
    while words < length:
        heading, paragraph = next(source)
        title = title or heading
        paragraphs.append(paragraph)
        words += len(paragraph.split())
    return Article(slug, lang, title, tuple(paragraphs))


def _stories() -> dict[str, list[tuple[str, list[str]]]]:
    """By language: (title, paragraphs) of each story of the example, plain prose only."""
    found: dict[str, list[tuple[str, list[str]]]] = defaultdict(list)
    for path in sorted((PROJECT / "examples/telegraaf-mensheid/stories").glob("*.md")):
        _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
        keys = dict(line.split(": ", 1) for line in front.splitlines() if ": " in line)
        prose = [block for block in body.strip().split("\n\n") if not re.match(r"[#>|\-\d]", block)]
        plain = [" ".join(re.sub(r"[*_`\[\]]", "", block).split()) for block in prose]
        found[keys["lang"]].append((keys["title"], plain))
    return found


def _source(lang: str, stories: list[tuple[str, list[str]]], chance: random.Random) -> Iterator[tuple[str, str]]:
    """(title of its story, paragraph) for ever, in a shuffled order each time."""
    letters = re.compile(r"[\u0621-\u064a]{4,}" if lang == "ar" else r"[A-Za-zÀ-ÿœŒ]{4,}")
    coin = _coiner(letters.findall(" ".join(text for _, paragraphs in stories for text in paragraphs)), chance)
    while True:
        for title, paragraphs in chance.sample(stories, len(stories)):
            for paragraph in chance.sample(paragraphs, len(paragraphs)):
                yield title, _renewed(paragraph, letters, coin, chance)


def _renewed(paragraph: str, letters: re.Pattern[str], coin: Iterator[str], chance: random.Random) -> str:
    return letters.sub(lambda word: next(coin) if chance.random() < RENEWED else word[0], paragraph)


def _coiner(words: list[str], chance: random.Random) -> Iterator[str]:
    """New words for ever, each letter following two that it follows in these words."""
    following: dict[str, list[str]] = defaultdict(list)
    for word in words:
        for place, letter in enumerate(word + " "):
            following[word[max(0, place - 2) : place]].append(letter)
    coined: list[str] = []
    while True:
        if coined and chance.random() < REPEATED:
            yield chance.choice(coined)
            continue
        word = ""
        while not word.endswith(" ") and len(word) < 16:
            word += chance.choice(following[word[-2:]])
        if len(word) > 5:
            coined.append(word.strip())
            yield coined[-1]
