"""A story file as a Story: its head, its paragraphs, their languages and directions."""

from hypothesis import given, settings
from hypothesis import strategies as st

from layouts.intake.story import StoryCopy, read_story
from layouts.model.story import Run
from tests.growth import assert_linear


def read(text: str) -> StoryCopy:
    return read_story(text.encode(), "stories/pont.md", "pont")


def styles(text: str) -> list[tuple[str, str]]:
    return [(paragraph.style, paragraph.text) for paragraph in read(text).story.paragraphs]


FULL = """---
title: Le pont
lang: fr
slug: le-pont
section: Société
priority: 1
kicker: Travaux
deck: Un an de retard
byline: Anne Roux
page: 3
picture: pont.jpg
caption: Le pont, hier
credit: A. Roux
---
Un.

Deux.

## Après

Trois.

Quatre.
"""


def test_head_and_body_become_paragraphs_by_role() -> None:
    assert styles(FULL) == [
        ("kicker", "Travaux"),
        ("headline", "Le pont"),
        ("deck", "Un an de retard"),
        ("byline", "Anne Roux"),
        ("body-first", "Un."),
        ("body", "Deux."),
        ("crosshead", "Après"),
        ("body-first", "Trois."),
        ("body", "Quatre."),
    ]


def test_the_other_keys_are_the_story_s_own() -> None:
    copy = read(FULL)
    story = copy.story
    assert (story.slug, story.lang, story.direction, story.section) == ("le-pont", "fr", "ltr", "Société")
    assert (story.priority, story.page) == (1, 3)
    (picture,) = copy.pictures
    assert (picture.file, picture.caption, picture.credit) == ("pont.jpg", "Le pont, hier", "A. Roux")
    assert copy.findings == ()


def test_a_dateline_is_bold_before_the_first_paragraph_with_the_dash_of_its_language() -> None:
    for lang, dash in (("fr", " – "), ("en", " — ")):
        first = read(f"---\ntitle: T\nlang: {lang}\ndateline: Rabat\n---\nTexte.").story.paragraphs[1]
        assert first.runs == (Run("Rabat", bold=True), Run(dash), Run("Texte."))


def test_a_heading_is_the_title_where_the_front_matter_has_none() -> None:
    assert styles("# Le titre\n\nTexte")[0] == ("headline", "Le titre")
    assert read("# Le titre\n\nTexte").findings == ()


def test_a_story_without_a_title_is_a_warning() -> None:
    assert [(f.severity, f.code) for f in read("Texte seul").findings] == [("warning", "untitled-story")]


def test_an_empty_story_is_a_warning() -> None:
    assert [finding.code for finding in read("").findings] == ["empty-story"]
    assert [finding.code for finding in read("---\ntitle: T\n---\n").findings] == ["empty-story"]


def test_the_language_is_told_by_the_text_and_the_direction_by_the_language() -> None:
    story = read("---\ntitle: ONCF يعلن عن قطار\n---\nأعلن المكتب عن خط جديد").story
    assert (story.lang, story.direction) == ("ar", "rtl")


def test_dir_auto_goes_by_the_first_strong_character() -> None:
    assert read("---\ntitle: ONCF يعلن\nlang: ar\ndir: auto\n---\nأعلن").story.direction == "ltr"
    assert read("---\ntitle: 12 قطار\nlang: fr\ndir: auto\n---\nTexte").story.direction == "rtl"


def test_a_paragraph_in_the_other_script_has_its_own_language_and_direction() -> None:
    story = read("---\ntitle: العنوان\nlang: ar\n---\nنص أول هنا\n\nLe train est parti de la gare.\n\nONCF").story
    assert [(p.lang, p.direction) for p in story.paragraphs] == [
        ("ar", "rtl"),
        ("ar", "rtl"),
        ("fr", "ltr"),
        ("ar", "rtl"),  # a name alone stays where the story's lines stand
    ]


def test_values_that_cannot_be_used_are_warnings_with_their_text() -> None:
    copy = read("---\ntitle: T\npriority: hoog\npage: 0\nlang: Frans!\ndir: up\n---\nDe tekst van het stuk")
    assert [finding.code for finding in copy.findings] == ["front-matter-value"] * 4
    assert all(word in " ".join(f.message for f in copy.findings) for word in ("hoog", "Frans!", "up"))
    assert (copy.story.priority, copy.story.page, copy.story.lang) == (3, 0, "nl")


def test_a_caption_without_a_picture_is_told_whole() -> None:
    (finding,) = read("---\ntitle: T\ncaption: La gare\ncredit: A. R.\n---\nTexte").findings
    assert finding.code == "caption-without-picture"
    assert "La gare A. R." in finding.message


def test_text_of_arabic_windows_is_read_with_a_warning_that_names_the_line() -> None:
    copy = read_story("title\n\nقطار élève".encode("cp1256"), "a.md", "a")
    assert copy.story.paragraphs[1].text == "قطار élève"
    assert copy.findings[0].code == "text-encoding"
    assert copy.findings[0].message.startswith("a.md:3: ")


def test_utf_16_and_byte_order_marks_are_read() -> None:
    for encoding in ("utf-16", "utf-8-sig"):
        assert read_story("# قطار\r\n\r\nنص".encode(encoding), "a.md", "a").story.title == "قطار"


WORD = st.sampled_from(["un", "deux", "قطار", "ONCF", "(RAM)", "«نص»", "2026", "l’eau,", "U.S.A."])
WORDS = st.lists(WORD, min_size=1)


@given(WORDS, st.lists(WORDS.map(" ".join), min_size=1, max_size=4), st.sampled_from(["fr", "ar"]))
def test_every_word_of_head_and_body_is_printed_once_in_order(title: list[str], body: list[str], lang: str) -> None:
    source = f"---\ntitle: {' '.join(title)}\nlang: {lang}\n---\n" + "\n\n".join(body)
    printed = " ".join(paragraph.text for paragraph in read(source).story.paragraphs)
    assert printed.split() == [*title, *" ".join(body).split()]


@given(st.binary(max_size=300))
@settings(max_examples=200)
def test_no_bytes_at_all_bring_the_reader_down(data: bytes) -> None:
    copy = read_story(data, "a.md", "a")
    assert copy.story.slug


def test_reading_plain_paragraphs_takes_no_more_than_linear_time() -> None:
    unit = "La coopération entre le Maroc et l’ONU a fait ses preuves dans la région, dit-il à Rabat. " * 5 + "\n\n"
    head = "---\ntitle: T\nlang: fr\n---\n"
    assert_linear(lambda copy: read_story(copy.encode(), "a.md", "a"), unit, 200, head)


def test_a_story_says_that_it_is_a_filler_and_what_of_it_may_be_left_out() -> None:
    story = read_story(b"---\ntitle: T\nfiller: yes\noptional: deck\n---\nUn texte.", "a.md", "a").story
    assert story.filler and story.optional == ("deck",)
    quoted = read_story(b"---\ntitle: T\noptional: quote, deck\n---\nUn texte.\n\n> Oui.", "a.md", "a").story
    assert quoted.optional == ("deck", "pull-quote") and quoted.paragraphs[-1].style in quoted.optional
    plain = read_story(b"---\ntitle: T\n---\nUn texte.", "a.md", "a").story
    assert not plain.filler and plain.optional == ()


def test_what_cannot_be_left_out_and_an_unclear_answer_are_warned_of() -> None:
    read = read_story(b"---\ntitle: T\nfiller: maybe\noptional: deck, title\n---\nUn texte.", "a.md", "a")
    assert read.story.optional == ("deck",) and not read.story.filler
    assert [f.message for f in read.findings if f.code == "front-matter-value"] == [
        "a.md: filler: maybe cannot be used", "a.md: optional: title cannot be used",
    ]  # fmt: skip
