"""The worker: a process that looks words up, so that no dictionary is ever waited for where a person types.

Lines of JSON on stdin and stdout: `{"id": 1, "words": [["fr", "jurnal"]]}` answers `{"id": 1, "wrong": [["fr",
"jurnal"]], "missing": []}`, `{"id": 2, "suggest": ["fr", "jurnal"]}` answers `{"id": 2, "suggestions": [...]}`, and
`{"id": 3, "learn": ["fr", "Tarwisa"]}` answers `{"id": 3}`. `missing`: languages without a dictionary.
"""

import sys
from typing import Any

import msgspec

from layouts.proofing.speller import Speller

Pair = tuple[str, str]  # language, word


class Asked(msgspec.Struct):
    """One question."""

    id: int
    words: tuple[Pair, ...] = ()
    suggest: Pair | None = None
    learn: Pair | None = None


def answer(asked: Asked, speller: Speller) -> dict[str, Any]:
    """What is said to a question."""
    if asked.suggest is not None:
        lang, word = asked.suggest
        return {"id": asked.id, "suggestions": speller.suggestions(word, lang)}
    if asked.learn is not None:
        speller.learn(asked.learn[1], asked.learn[0])
        return {"id": asked.id}
    languages = dict.fromkeys(lang for lang, _ in asked.words)
    missing = [lang for lang in languages if not speller.has(lang)]
    wrong = [pair for pair in asked.words if not speller.is_right(pair[1], pair[0])]
    return {"id": asked.id, "wrong": wrong, "missing": missing}


def main() -> None:
    """Answer until there are no more questions."""
    speller, decoder = Speller(), msgspec.json.Decoder(Asked)
    for line in sys.stdin.buffer:
        if line.strip():
            sys.stdout.buffer.write(msgspec.json.encode(answer(decoder.decode(line), speller)) + b"\n")
            sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
