"""Plain and pasted text: lines told by role, boilerplate cut aloud, and no word lost."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from layouts.findings import Finding
from layouts.intake.story import StoryCopy, read_other_copy

LEAD = "Le train de nuit est revenu hier dans la gare après une longue absence de douze ans."
NEXT = "Les voyageurs de la première heure disent leur joie, et la ville retrouve sa place sur la carte."


def read(text: str, paper: tuple[str, ...] = ()) -> StoryCopy:
    return read_other_copy(text.encode(), "stories/gare.txt", "gare", paper)


def styles(text: str) -> list[tuple[str, str]]:
    return [(paragraph.style, paragraph.text) for paragraph in read(text).story.paragraphs]


def finding(copy: StoryCopy, code: str) -> Finding:
    (found,) = [finding for finding in copy.findings if finding.code == code]
    return found


def codes(copy: StoryCopy) -> list[str]:
    return [finding.code for finding in copy.findings]


def test_headline_byline_dateline_and_crosshead_are_told_from_their_lines() -> None:
    assert styles(f"Le train de nuit revient\nPar Anne Roux\n\nFÈS – {LEAD}\n\nUne ville en fête\n\n{NEXT}") == [
        ("headline", "Le train de nuit revient"),
        ("byline", "Par Anne Roux"),
        ("body-first", f"FÈS – {LEAD}"),
        ("crosshead", "Une ville en fête"),
        ("body-first", NEXT),
    ]


def test_arabic_lines_have_the_same_roles() -> None:
    lead = "عاد قطار الليل أمس إلى المحطة بعد غياب طويل دام اثنتي عشرة سنة."
    assert styles(f"قطار الليل يعود\nبقلم: أحمد الفاسي\n\nالرباط - {lead}") == [
        ("headline", "قطار الليل يعود"),
        ("byline", "بقلم: أحمد الفاسي"),
        ("body-first", f"الرباط – {lead}"),
    ]


def test_a_dash_that_encloses_something_makes_no_dateline() -> None:
    text = f"Titre\n\nHier – comme toujours – {LEAD}"
    assert styles(text)[1] == ("body-first", f"Hier – comme toujours – {LEAD}")


def test_lines_wrapped_by_a_mailer_are_joined_and_other_lines_are_paragraphs() -> None:
    wrapped = "Le titre\n\nLe train de nuit est revenu hier dans la gare\naprès une longue absence.\n"
    assert styles(wrapped)[1][1] == "Le train de nuit est revenu hier dans la gare après une longue absence."
    assert [text for _, text in styles(f"Le titre\n{LEAD}\n{NEXT}")] == ["Le titre", LEAD, NEXT]


def test_a_head_of_keys_is_read_as_a_story_s_is() -> None:
    copy = read(f"---\ntitle: Le train\npriority: 1\ncolour: rouge\n---\n{LEAD}")
    assert (copy.story.title, copy.story.priority, codes(copy)) == ("Le train", 1, ["front-matter-key"])
    assert styles(f"------\n\n{LEAD}\n\n{NEXT}")[1][1] == LEAD


def test_a_text_of_one_line_is_no_headline() -> None:
    assert styles("Le train") == [("body-first", "Le train")]


def test_windows_1256_is_read_and_said() -> None:
    copy = read_other_copy("قطار الليل\n\nعاد القطار أمس.".encode("cp1256"), "stories/a.txt", "a")
    assert copy.story.title == "قطار الليل"
    assert codes(copy) == ["text-encoding"]


def test_presentation_forms_kashidas_and_stray_marks_are_cleaned_word_by_word_in_a_change_list() -> None:
    copy = read("العنوان هنا\n\nﻣﺮﺣﺒﺎ بكم\u200f في المـــدينة, اليوم.")
    assert copy.story.paragraphs[1].text == "مرحبا بكم في المدينة، اليوم."
    changes = " | ".join(finding.message for finding in copy.findings if finding.code == "text-cleaned")
    for change in ("ﻣﺮﺣﺒﺎ → مرحبا", "المـــدينة, → المدينة,", "المدينة, → المدينة،"):
        assert change in changes
    assert "stray marks" in changes


def test_clean_text_has_no_change_list() -> None:
    assert read(f"Le titre\n\n{LEAD}").findings == ()


# In the shape of a page copied from the paper's own site: head of the theme, an English story without a headline, its
# paragraphs without stops, the writer's box, the next story's teaser in Spanish, the comment form.
PARAGRAPHS = (
    "The Minister opened the new training office in Rabat on Friday, together with all the partners of the programme ",
    "The office is the first of its kind on the continent, and it will train experts from many countries.",
    "In the same context, the two sides agreed to strengthen their dialogue in the coming years\u00a0",
)
ABOVE = (
    "Telegraaf Mensheid Algemeen Politiek ……",
    "المدير المسؤول ورئيس التحرير: فلان الفلاني ° Indépendant – Dépôt Légal : 35 – 88 – Code Internationnal ° 11138998",
)
BELOW = (
    "عن editor",
    "شاهد أيضاً",
    "Las relaciones entre los dos países se encuentran en su “mejor momento” …",
    "اترك تعليقاً",
    "لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *",
)
PAGE = "\n\n".join((*ABOVE, "", *PARAGRAPHS, *BELOW))


def test_of_a_page_copied_from_the_site_only_the_story_stays() -> None:
    copy = read(PAGE)
    assert (copy.story.lang, copy.story.direction) == ("en", "ltr")
    first, *others = [text.strip(" \u00a0") for text in PARAGRAPHS]
    assert [(paragraph.style, paragraph.text) for paragraph in copy.story.paragraphs] == [
        ("body-first", first),
        *[("body", text) for text in others],
    ]


def test_what_was_cut_of_the_page_is_told_word_for_word() -> None:
    above, below = [finding for finding in read(PAGE).findings if finding.code == "boilerplate-cut"]
    assert above.message.endswith(" / ".join(ABOVE))
    assert below.message.endswith(" / ".join(BELOW))


def test_missing_full_stops_are_counted_and_shown_but_not_added() -> None:
    missing = finding(read(PAGE), "full-stop-missing")
    assert "2 paragraphs end without a full stop" in missing.message
    assert "… of the programme; … the coming years" in missing.message


def test_a_missing_headline_is_a_warning() -> None:
    assert "untitled-story" in codes(read(PAGE))


def test_the_paper_s_own_title_above_a_story_is_cut() -> None:
    copy = read(f"Le Journal\n\nLe train revient\n\n{LEAD}", ("Le Journal", "الجريدة"))
    assert copy.story.title == "Le train revient"
    assert finding(copy, "boilerplate-cut").message.endswith("cut: Le Journal")


def test_a_story_about_the_legal_deposit_or_a_share_stays_whole() -> None:
    text = f"Le dépôt légal change\n\n{LEAD}\n\nمشاركة\n\n{NEXT}"
    assert "boilerplate-cut" not in codes(read(text))


def test_a_sentence_that_mentions_a_mark_of_the_theme_stays() -> None:
    sentence = "Il faut laisser un commentaire, dit-elle, car la ville écoute ses habitants."
    assert "boilerplate-cut" not in codes(read(f"Le titre\n\n{LEAD}\n\n{sentence}\n\n{NEXT}"))


WORDS = st.sampled_from(
    ["Le", "train", "FÈS", "–", "-", "Par", "بقلم", "ﻣﺮﺣﺒﺎ", "مـــدينة,", "كلمة?", "a\u200fb", "شاهد", "أيضاً", "عن",
     "editor", "Related", "Dépôt", "Légal", "ISSN", "fin.", "12", "«oui»", "x\x01y", "\u200b", "soft\u00adhyphen"]
)  # fmt: skip
LINES = st.lists(st.lists(WORDS, max_size=16).map(" ".join), max_size=14)


@settings(max_examples=400, deadline=None)
@given(LINES, st.sampled_from(["\n", "\n\n"]))
def test_every_word_of_the_source_is_in_the_story_or_in_a_finding(lines: list[str], gap: str) -> None:
    copy = read(gap.join(lines))
    kept = " ".join(paragraph.text for paragraph in copy.story.paragraphs)
    told = " ".join(finding.message for finding in copy.findings)
    everything = set(f"{kept} {told}".split()) | set(re.split(r"[\s,;]+", told))
    for word in " ".join(lines).split():
        if word not in "–-" and word != "\u200b":
            assert word in everything, word


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_any_text_makes_a_story_or_an_empty_one(text: str) -> None:
    assert isinstance(read(text.replace("\x00", "")), StoryCopy)
