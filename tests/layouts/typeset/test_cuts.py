"""Where words may be parted, at what price, and what stands on each side."""

import pytest

from fonts.library import Library
from layouts.model.story import Paragraph, Run, paragraph
from layouts.model.styles import ParagraphStyle
from layouts.typeset.cuts import (
    HYPHEN,
    HYPHEN_FREELY,
    HYPHEN_OF_A_NAME,
    HYPHEN_OF_A_STRANGER,
    HYPHEN_OF_OTHERS,
    PARTING,
    SHORT_PART,
    Cuts,
    price_of_place,
)
from layouts.typeset.looks import Looks, Wardrobe
from layouts.typeset.margins import hangs_at_end
from layouts.typeset.optimum import CLUSTERS, FOREIGN, OWN
from layouts.typeset.prepare import prepare
from layouts.typeset.prices import FORBIDDEN, NUMBER


@pytest.fixture(scope="module")
def wardrobe() -> Wardrobe:
    return Wardrobe(Library())


def cuts_of(wardrobe: Wardrobe, text: str, lang: str = "nl", *, hyphenated: bool = True) -> Cuts:
    """The cuts of a paragraph of this text in body type."""
    source = paragraph(text, lang=lang)
    looks = Looks(source, ParagraphStyle(name="body"), wardrobe)
    return Cuts(prepare(source, looks, 0), looks, hyphenated)


def places(cuts: Cuts, word: int, effort: int = OWN) -> list[tuple[int, float, bool]]:
    return [(char, price, hyphen) for char, _, _, price, hyphen in cuts.of(word, effort)]


def test_a_word_is_parted_where_its_language_divides_it(wardrobe: Wardrobe) -> None:
    cuts = cuts_of(wardrobe, "gouvernement", "fr")
    assert places(cuts, 0) == [(3, HYPHEN + SHORT_PART, True), (6, HYPHEN, True), (8, HYPHEN, True)]


@pytest.mark.parametrize(
    ("text", "place", "more"), [("gouvernement", 6, 0), ("gouvernement", 3, 1), ("(avion),", 2, 3), ("l’opéra", 5, 2)]
)
def test_a_short_part_makes_a_cut_dearer_and_signs_are_no_letters(text: str, place: int, more: float) -> None:
    assert price_of_place(text, place) == more * SHORT_PART


def test_names_are_parted_less_willingly(wardrobe: Wardrobe) -> None:
    cuts = cuts_of(wardrobe, "de Regering", "nl")
    assert {price for _, price, _ in places(cuts, 1)} == {HYPHEN_OF_A_NAME, HYPHEN_OF_A_NAME + 2 * SHORT_PART}


def test_a_style_that_does_not_hyphenate_still_breaks_after_hyphens_of_the_text(wardrobe: Wardrobe) -> None:
    cuts = cuts_of(wardrobe, "het oud-Nederlands", hyphenated=False)
    assert places(cuts, 1) == [(4, PARTING, True)]
    _, head, spared, _, _ = cuts.of(1, OWN)[0]
    assert head == spared


def test_a_soft_hyphen_is_a_cut_of_its_own_price_and_draws_a_hyphen(wardrobe: Wardrobe) -> None:
    cuts = cuts_of(wardrobe, "recht\u00adbank")
    ((char, price, hyphen),) = places(cuts, 0)
    assert (char, price, hyphen) == (6, PARTING, True)
    _, head, spared, _, _ = cuts.of(0, OWN)[0]
    assert head > spared
    assert [part[1].text for part in cuts.parts(0, 0, 6)] == ["recht\u00ad", "\u00ad"]


def test_a_foreign_name_is_parted_where_other_languages_would(wardrobe: Wardrobe) -> None:
    cuts = cuts_of(wardrobe, "la visita Wilhelm Antonio", "es")
    assert places(cuts, 1, FOREIGN) == []
    assert places(cuts, 2, OWN) == [] and places(cuts, 2, FOREIGN) == [(3, HYPHEN_OF_A_STRANGER + SHORT_PART, True)]
    assert places(cuts, 3, OWN) != [] and places(cuts, 3, FOREIGN) == []


def test_a_word_that_its_own_english_leaves_whole_is_parted_as_the_other_does(wardrobe: Wardrobe) -> None:
    cuts = cuts_of(wardrobe, "whatever stretched seanythey", "en")
    assert places(cuts, 0, OWN) == [] and places(cuts, 0, FOREIGN) == [(4, HYPHEN_FREELY, True)]
    assert places(cuts, 1, FOREIGN) == []
    assert places(cuts, 2, FOREIGN) == [(3, HYPHEN_OF_A_STRANGER + SHORT_PART, True)]


def test_a_long_part_that_its_language_leaves_whole_is_parted_as_others_would(wardrobe: Wardrobe) -> None:
    cuts = cuts_of(wardrobe, "het stachrischuis")
    assert [place for place, _, _ in places(cuts, 1, OWN)] == [3]
    assert places(cuts, 1, FOREIGN) == [(8, HYPHEN_OF_OTHERS, True)]


def test_a_hyphen_that_hangs_is_not_remembered_where_none_does(wardrobe: Wardrobe) -> None:
    source = paragraph("gouvernement", lang="fr")
    heads = {}
    for align in ("start", "justify", "start"):
        looks = Looks(source, ParagraphStyle(name="body", align=align), wardrobe)
        heads[align] = Cuts(prepare(source, looks, 0), looks, True).of(0, OWN)[0][1]
    assert heads["start"] > heads["justify"]


def test_a_telephone_number_is_parted_only_at_a_high_price(wardrobe: Wardrobe) -> None:
    cuts = cuts_of(wardrobe, "bel 0537-70-12-34 of 0537 70 12 34")
    assert places(cuts, 1) == [(5, NUMBER, True), (8, NUMBER, True)]
    assert cuts.prepared.boxes.penalties[3:6] == [NUMBER, NUMBER, FORBIDDEN]


def test_clusters_are_never_taken_apart(wardrobe: Wardrobe) -> None:
    cuts = cuts_of(wardrobe, "e\u0301te\u0301")
    assert [char for char, _, _ in places(cuts, 0, CLUSTERS)] == [2, 3]


def test_head_and_tail_of_a_cut_are_about_as_wide_as_reckoned(wardrobe: Wardrobe) -> None:
    cuts = cuts_of(wardrobe, "effectives geïnteresseerd", "nl")
    prepared = cuts.prepared
    for word in (0, 1):
        whole = prepared.boxes.ends[word] - prepared.boxes.starts[word]
        assert cuts.of(word, OWN)
        for char, head, spared, _, _ in cuts.of(word, OWN):
            heads, tails = cuts.parts(word, 0, char), cuts.parts(word, char, 0)
            hung = hangs_at_end(heads[-1][1], heads[-1][2].scale)
            assert sum(part[1].width * part[2].scale for part in heads) - hung == pytest.approx(head, abs=0.5)
            assert sum(part[1].width * part[2].scale for part in tails) == pytest.approx(whole - spared, abs=0.5)
            assert heads[-1][1].text == "\u00ad" and heads[-1][3] == -1
            assert tails[0][3] == prepared.at[word] + char


def test_a_word_may_be_cut_on_both_sides(wardrobe: Wardrobe) -> None:
    cuts = cuts_of(wardrobe, "gouvernement", "fr")
    assert [part[1].text for part in cuts.parts(0, 3, 8)] == ["verne", "\u00ad"]


def test_arabic_is_never_hyphenated(wardrobe: Wardrobe) -> None:
    source = paragraph("الاقتصادية والاجتماعية", lang="ar", direction="rtl")
    looks = Looks(source, ParagraphStyle(name="body"), wardrobe)
    cuts = Cuts(prepare(source, looks, 0), looks, True)
    assert cuts.of(0, OWN) == [] and cuts.of(1, FOREIGN) == []


def test_latin_within_arabic_is_hyphenated_only_when_it_is_long(wardrobe: Wardrobe) -> None:
    runs = (Run("المغرب "), Run("général internationalisation", lang="fr"))
    source = Paragraph("body", runs, "ar", "rtl")
    looks = Looks(source, ParagraphStyle(name="body"), wardrobe)
    cuts = Cuts(prepare(source, looks, 0), looks, True)
    assert cuts.of(1, OWN) == []
    assert len(cuts.of(2, OWN)) > 3
