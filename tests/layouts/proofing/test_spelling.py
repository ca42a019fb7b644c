"""Spelling: words by the language of their run, looked up by Hunspell in a process of its own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from layouts.model.story import Paragraph, Run
from layouts.proofing.dictionaries import dictionary_for
from layouts.proofing.speller import Speller
from layouts.proofing.words import looked_up, words_of
from tests.makers import make_paragraph

# A dictionary of our own: tests ask for none of the system's.
AFFIX = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz'\nREP 1\nREP cc c\nSFX S Y 1\nSFX S 0 s .\n"
WORDS = {"fr": "4\njournal\nl'eau\nport/S\nété\n", "ar": "2\nكتاب\nجريدة\n"}


@pytest.fixture
def where(tmp_path: Path) -> tuple[Path, ...]:
    for lang, words in WORDS.items():
        (tmp_path / f"{lang}.aff").write_text(AFFIX, encoding="utf-8")
        (tmp_path / f"{lang}.dic").write_text(words, encoding="utf-8")
    return (tmp_path,)


def test_words_have_their_places_and_the_language_of_their_run() -> None:
    runs = (Run("Le journal "), Run("الجريدة", lang="ar"), Run(" sort."))
    found = [(word.start, word.text, word.lang) for word in words_of(Paragraph("body", runs, "fr", "ltr"))]
    assert found == [(0, "Le", "fr"), (3, "journal", "fr"), (11, "الجريدة", "ar"), (19, "sort", "fr")]


def test_numbers_and_addresses_are_no_words() -> None:
    paragraph = make_paragraph("Le 3e tome de www.exemple.ma ou redaction@exemple.ma en 2026", lang="fr")
    assert [word.text for word in words_of(paragraph)] == ["Le", "tome", "de", "ou", "en"]


def test_tashkeel_and_curly_apostrophes_are_not_what_dictionaries_have() -> None:
    assert looked_up("كِتَـابٌ") == "كتاب"
    assert looked_up("l’eau") == "l'eau"


def test_a_speller_knows_forms_and_suggests(where: tuple[Path, ...]) -> None:
    speller = Speller(where=where)
    assert speller.is_right("ports", "fr") and speller.is_right("l’eau", "fr") and speller.is_right("كِتاب", "ar")
    assert not speller.is_right("jurnal", "fr")
    assert "journal" in speller.suggestions("jurnal", "fr")
    assert "l’eau" in speller.suggestions("l’eaux", "fr")


def test_what_was_learnt_is_right_in_every_region(where: tuple[Path, ...]) -> None:
    speller = Speller(own=(("fr", "Tarwisa"),), where=where)
    assert speller.is_right("Tarwisa", "fr-MA")
    assert not speller.is_right("Larache", "fr")
    speller.learn("Larache", "fr-MA")
    assert speller.is_right("Larache", "fr")


def test_a_language_without_a_dictionary_finds_nothing_wrong(where: tuple[Path, ...]) -> None:
    speller = Speller(where=where)
    assert not speller.has("nl") and speller.is_right("xyzzy", "nl") and speller.suggestions("xyzzy", "nl") == ()


def test_a_region_falls_back_to_its_language(where: tuple[Path, ...]) -> None:
    found = dictionary_for("fr-CA", where)
    assert found is not None and found.name == "fr.dic"
    assert dictionary_for("tzm", where) is None


def test_the_worker_answers_in_lines(where: tuple[Path, ...]) -> None:
    asked = [
        {"id": 1, "words": [["fr", "journal"], ["fr", "jurnal"], ["nl", "krannt"]]},
        {"id": 2, "suggest": ["fr", "jurnal"]},
        {"id": 3, "learn": ["fr", "jurnal"]},
        {"id": 4, "words": [["fr", "jurnal"]]},
    ]
    told = subprocess.run(
        [sys.executable, "-m", "layouts.proofing.worker"],
        input="\n".join(map(json.dumps, asked)).encode(),
        capture_output=True,
        env={"DICPATH": str(where[0]), "PATH": "", "HOME": str(where[0] / "nobody"), "XDG_DATA_HOME": str(where[0])},
        check=True,
        cwd=Path(__file__).parents[3],
    )
    answers = [json.loads(line) for line in told.stdout.splitlines()]
    assert answers[0]["id"] == 1 and answers[0]["wrong"][0] == ["fr", "jurnal"]
    assert "journal" in answers[1]["suggestions"]
    assert answers[3]["wrong"] == []
