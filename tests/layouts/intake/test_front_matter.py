"""The head of a story file: read as it stands, and nothing of it lost."""

from hypothesis import given
from hypothesis import strategies as st

from layouts.intake.front_matter import split_front_matter


def test_values_may_hold_colons_quotes_and_hashes() -> None:
    front = split_front_matter('---\ntitle: Rabat : « oui » # 1\nbyline: "Nee" zei hij\n---\nTexte', "a.md")
    assert front.values == {"title": "Rabat : « oui » # 1", "byline": '"Nee" zei hij'}
    assert (front.body, front.body_line, front.findings) == ("Texte", 5, ())


def test_quotes_around_a_whole_value_are_taken_off() -> None:
    assert split_front_matter("---\ntitle: 'Un titre'\n---\n", "a.md").values == {"title": "Un titre"}


def test_an_indented_line_goes_on_with_the_value_before() -> None:
    assert split_front_matter("---\ndeck: >\n  un\n  deux\n---\n", "a.md").values == {"deck": "un deux"}


def test_an_unknown_key_is_a_warning_with_its_text_and_what_was_meant() -> None:
    (finding,) = split_front_matter("---\ntitle: T\ncapton: La gare\n  de Salé\n---\n", "stories/a.md").findings
    assert finding.severity == "warning"
    assert finding.message == "stories/a.md:3: unknown key “capton”, left out: La gare de Salé"
    assert finding.advice == "did you mean “caption”?"


def test_a_key_given_twice_keeps_the_first_and_tells_the_second() -> None:
    front = split_front_matter("---\ntitle: Un\ntitle: Deux\n---\n", "a.md")
    assert front.values == {"title": "Un"}
    assert "Deux" in front.findings[0].message


def test_a_head_without_its_closing_line_ends_where_the_text_begins() -> None:
    front = split_front_matter("---\ntitle: Un titre\nlang: fr\nLe texte: ici.", "a.md")
    assert front.values == {"title": "Un titre", "lang": "fr"}
    assert front.body == "Le texte: ici."
    assert (front.findings[0].severity, front.findings[0].code) == ("error", "front-matter-unclosed")


def test_a_file_without_front_matter_is_all_text() -> None:
    front = split_front_matter("Texte\n---\nencore", "a.md")
    assert (front.values, front.body, front.body_line) == ({}, "Texte\n---\nencore", 1)


LINES = st.lists(st.sampled_from(["title: un", "dek: deux", "  trois", "vier", "", "lang: cinq", "---", "..."]))


@given(LINES)
def test_every_word_is_in_a_value_the_body_or_a_finding(lines: list[str]) -> None:
    front = split_front_matter("\n".join(["---", *lines]), "a.md")
    told = " ".join([*front.values.values(), front.body, *(finding.message for finding in front.findings)])
    for word in ("un", "deux", "trois", "vier", "cinq"):
        assert told.split().count(word) == sum(line.split()[-1:] == [word] for line in lines)
