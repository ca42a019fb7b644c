"""The speller: words looked up with Hunspell, dictionaries opened when their language first comes."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from layouts.memory import Memory
from layouts.proofing.dictionaries import dictionary_for
from layouts.proofing.words import looked_up

SUGGESTIONS = 8
REMEMBERED = 50_000  # words whose answer is kept


class Speller:
    """Looks words up in several languages. `own`: (language, word) pairs that are right whatever a dictionary says."""

    def __init__(self, own: Iterable[tuple[str, str]] = (), where: tuple[Path, ...] | None = None) -> None:
        self.own = {(lang.split("-")[0], looked_up(word)) for lang, word in own}
        self.where = where
        self._dictionaries: dict[str, Any] = {}
        self._known: Memory[tuple[str, str], bool] = Memory(REMEMBERED)

    def has(self, lang: str) -> bool:
        """Whether there is a dictionary for this language."""
        return self._dictionary(lang) is not None

    def is_right(self, word: str, lang: str) -> bool:
        """Whether the word stands in the dictionary; without a dictionary every word does."""
        asked = looked_up(word)
        if (lang.split("-")[0], asked) in self.own:
            return True
        dictionary = self._dictionary(lang)
        if dictionary is None:
            return True
        return self._known.get((lang, asked), lambda: _right(dictionary, asked))

    def suggestions(self, word: str, lang: str) -> tuple[str, ...]:
        """Words that may be meant, the likeliest first. Up to a third of a second for Arabic."""
        dictionary = self._dictionary(lang)
        if dictionary is None:
            return ()
        curly = "’" in word
        found = dictionary.suggest(looked_up(word))[:SUGGESTIONS]
        return tuple(each.replace("'", "’") if curly else each for each in found)

    def learn(self, word: str, lang: str) -> None:
        """Let this word pass from now on."""
        self.own.add((lang.split("-")[0], looked_up(word)))

    def _dictionary(self, lang: str) -> Any:
        if lang not in self._dictionaries:
            path = dictionary_for(lang, self.where)
            made = None
            if path is not None:
                try:
                    from hunspell import Hunspell

                    made = Hunspell(path.stem, hunspell_data_dir=str(path.parent))
                except (ImportError, OSError, RuntimeError):
                    made = None
            self._dictionaries[lang] = made
        return self._dictionaries[lang]


def _right(dictionary: Any, word: str) -> bool:
    try:
        return bool(dictionary.spell(word))
    except UnicodeError:  # a dictionary in an old encoding that has no such letter
        return True
