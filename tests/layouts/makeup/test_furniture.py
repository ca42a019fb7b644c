"""Furniture of a page: the paper's facts as it prints them, each in its place, none reordered by a neighbour."""

import datetime

import msgspec
import pytest

from layouts.makeup.furniture import furnish
from layouts.masters.template import load_template
from layouts.model.frame import Frame, Shape, TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.issue import Dateline, Issue, Legal, Publication
from layouts.model.page import Binding, Page
from layouts.model.story import Direction, Paragraph, Story
from layouts.typeset.bidi import Bidi

TEMPLATE = load_template("tabloid-bilingual")
TELEGRAAF = Publication(
    title=(("nl", "Telegraaf Mensheid"), ("ar", "تلغراف الإنسانية")),
    motto=(("nl", "Algemeen Politiek"), ("fr", "Indépendant – Politique Général – Économique – Culturel")),
    director=(("ar", "عبد الرحيم الفقير الإدريسي"), ("fr", "Abderrahim Fakir Idrissi")),
    printer=(("fr", "Imprimerie du Phare, 12, rue des Relieurs, Rabat"), ("ar", "مطبعة المنار، الرباط")),
)
DIRECTOR_LABEL = "المدير المسؤول ورئيس التحرير: "
MARKS = {"ltr": "\u2066", "rtl": "\u2067", "auto": "\u2068"}


def an_issue(publication: Publication = TELEGRAAF, binding: Binding = "left") -> Issue:
    return Issue(
        publication=publication,
        legal=Legal("35/88", "1113-8998"),
        dateline=Dateline(number=1742, date=datetime.date(2026, 11, 24), price="4 DH"),
        setup=TEMPLATE.setup,
        binding=binding,
        inks=TEMPLATE.inks,
        styles=TEMPLATE.styles,
        masters=TEMPLATE.masters,
    )


def a_page(folio: int = 1, master: str = "front", direction: Direction = "ltr") -> Page:
    return Page(id=folio, folio=folio, master=master, direction=direction)


def front(issue: Issue) -> tuple[Frame, ...]:
    return furnish(issue, 0, a_page())


def lines(frames: tuple[Frame, ...]) -> list[str]:
    return [line.text for line in paragraphs(frames)]


def paragraphs(frames: tuple[Frame, ...]) -> list[Paragraph]:
    return [line for frame in frames if isinstance(frame, TextFrame) for line in frame.content]


def frame_of(frames: tuple[Frame, ...], words: str) -> TextFrame:
    found = [
        frame for frame in frames
        if isinstance(frame, TextFrame) and any(words in line.text for line in frame.content)
    ]  # fmt: skip
    assert len(found) == 1, words
    return found[0]


def as_seen(paragraph: Paragraph) -> list[tuple[int, str]]:
    """(run, character) from left to right as drawn, by the bidirectional algorithm with isolates applied."""
    text, owners = "", []
    for number, run in enumerate(paragraph.runs):
        marked = MARKS[run.isolate] + run.text + "\u2069" if run.isolate else run.text
        text += marked
        owners += [number] * len(marked)
    seen = []
    for start, end, level in Bidi(text, paragraph.direction == "rtl").line(0, len(text)):
        indices = range(start, end) if level % 2 == 0 else range(end - 1, start - 1, -1)
        seen += [(owners[index], text[index]) for index in indices if text[index] not in "\u2066\u2067\u2068\u2069"]
    return seen


def test_the_head_of_page_one_shows_the_facts_of_the_paper_as_it_has_always_printed_them() -> None:
    assert lines(front(an_issue())) == [
        "Telegraaf Mensheid",
        "تلغراف الإنسانية",
        "Algemeen Politiek  •  Indépendant – Politique Général – Économique – Culturel",
        "المدير المسؤول ورئيس التحرير: عبد الرحيم الفقير الإدريسي",
        "N° 1742 · dinsdag 24 november 2026 · mardi 24 novembre 2026 · Prix : 4 DH",
        "العدد 1742 · الثلاثاء 24 نونبر 2026 · 14 جمادى الآخرة 1448 هـ · الثمن: 4 دراهم",
        "Dépôt Légal : 35 – 88",
        "Directeur responsable et rédacteur en chef : ABDERRAHIM FAKIR IDRISSI",
        "Code International : ISSN 1113-8998",
    ]


def test_the_imprint_names_director_printer_deposit_and_issn_in_both_languages() -> None:
    imprint = lines(furnish(an_issue(), 7, a_page(8, "inside-imprint")))
    for fact in (
        "Directeur responsable et rédacteur en chef : Abderrahim Fakir Idrissi",
        "Imprimé par : Imprimerie du Phare, 12, rue des Relieurs, Rabat",
        "Dépôt Légal : 35 – 88 · ISSN 1113-8998",
        "المدير المسؤول ورئيس التحرير: عبد الرحيم الفقير الإدريسي",
        "الطبع: مطبعة المنار، الرباط",
        "رقم الإيداع القانوني: 35 – 88 · الرقم الدولي: ISSN 1113-8998",
    ):
        assert fact in imprint


@pytest.mark.parametrize("master", [master.name for master in TEMPLATE.masters])
def test_every_field_is_isolated(master: str) -> None:
    for line in paragraphs(furnish(an_issue(), 2, a_page(3, master))):
        assert all(run.isolate for run in line.runs if run.field), line


@pytest.mark.parametrize("master", [master.name for master in TEMPLATE.masters])
def test_no_neighbour_reorders_a_field(master: str) -> None:
    for line in paragraphs(furnish(an_issue(), 2, a_page(3, master))):
        seen = as_seen(line)
        for number, run in enumerate(line.runs):
            places = [place for place, (owner, _) in enumerate(seen) if owner == number]
            if not run.field:
                continue
            assert places == list(range(places[0], places[0] + len(run.text))), "the field stands in one piece"
            alone = as_seen(Paragraph("body", (run,), "", "ltr"))
            assert [seen[place][1] for place in places] == [character for _, character in alone]


def test_the_deposit_number_reads_35_88_in_an_arabic_line() -> None:
    frames = furnish(an_issue(), 7, a_page(8, "inside-imprint", "rtl"))
    line = next(line for line in paragraphs(frames) if line.text.startswith("رقم الإيداع"))
    seen = "".join(character for _, character in as_seen(line))
    assert "35 – 88" in seen and "ISSN 1113-8998" in seen


def test_without_isolates_that_line_would_read_88_35() -> None:
    frames = furnish(an_issue(), 7, a_page(8, "inside-imprint", "rtl"))
    line = next(line for line in paragraphs(frames) if line.text.startswith("رقم الإيداع"))
    bare = tuple(msgspec.structs.replace(run, isolate="") for run in line.runs)
    seen = "".join(character for _, character in as_seen(msgspec.structs.replace(line, runs=bare)))
    assert "88 – 35" in seen


def test_fields_carry_the_language_they_are_in() -> None:
    runs = {run.text: run.lang for line in paragraphs(front(an_issue())) for run in line.runs if run.field}
    assert runs["Telegraaf Mensheid"] == "nl" and runs["تلغراف الإنسانية"] == "ar"
    assert runs["dinsdag 24 november 2026"] == "nl" and runs["mardi 24 novembre 2026"] == "fr"


def test_empty_fields_take_their_labels_and_separators_with_them() -> None:
    bare = msgspec.structs.replace(
        an_issue(Publication(title=(("nl", "Telegraaf Mensheid"),))),
        legal=Legal(),
        dateline=Dateline(number=0, date=datetime.date(2026, 11, 24)),
    )
    assert lines(front(bare)) == ["Telegraaf Mensheid", "dinsdag 24 november 2026"]


def test_a_paper_in_one_language_given_plainly_has_its_title_once() -> None:
    publication = Publication(title=(("", "جريدة"),), director=(("", "مدير"),))
    issue = msgspec.structs.replace(an_issue(publication), stories=(Story("a", "ar", "rtl", ()),))
    head = lines(front(issue))
    assert head[:2] == ["جريدة", "المدير المسؤول ورئيس التحرير: مدير"]
    assert "الثلاثاء 24 نونبر 2026 · 14 جمادى الآخرة 1448 هـ" in next(line for line in head if "العدد" in line)
    assert not any("november" in line for line in head)


@pytest.mark.parametrize(
    ("price", "arabic"),
    [("4 DH", "4 دراهم"), ("1 DH", "درهم واحد"), ("2 DH", "درهمان"), ("15 MAD", "15 درهما"), ("100 DH", "100 درهم"),
     ("4,50 DH", "4,50 درهم"), ("1,50 €", "1,50 €")],
)  # fmt: skip
def test_dirhams_have_their_arabic_name_and_other_prices_stay(price: str, arabic: str) -> None:
    issue = an_issue()
    issue = msgspec.structs.replace(issue, dateline=msgspec.structs.replace(issue.dateline, price=price))
    assert any(line.endswith(f"الثمن: {arabic}") for line in lines(front(issue)))


@pytest.mark.parametrize(("index", "binding"), [(2, "left"), (1, "right")])
def test_on_a_right_hand_page_the_folio_stands_at_the_right_edge(index: int, binding: Binding) -> None:
    frames = furnish(an_issue(binding=binding), index, a_page(3, "inside"))
    folio = next(frame for frame in frames if isinstance(frame, TextFrame) and frame.content[0].text == "3")
    assert folio.rect.right == pytest.approx(TEMPLATE.setup.width - TEMPLATE.setup.outside)
    assert folio.content[0].style == "folio-number-end"


@pytest.mark.parametrize(("index", "binding"), [(1, "left"), (2, "right")])
def test_on_a_left_hand_page_the_folio_line_is_mirrored(index: int, binding: Binding) -> None:
    frames = furnish(an_issue(binding=binding), index, a_page(2, "inside"))
    folio = next(frame for frame in frames if isinstance(frame, TextFrame) and frame.content[0].text == "2")
    assert folio.rect.x == pytest.approx(TEMPLATE.setup.outside)
    assert folio.content[0].style == "folio-number"
    assert frame_of(frames, "november").content[0].style == "folio-end"


def test_mirroring_keeps_outside_margins_outside() -> None:
    setup = load_template("tabloid-bilingual", {"page": {"margins": [12, 10, 12, 30]}}).setup
    template = load_template("tabloid-bilingual", {"page": {"margins": [12, 10, 12, 30]}})
    issue = msgspec.structs.replace(an_issue(), setup=setup, masters=template.masters)
    for index, left in ((1, setup.outside), (2, setup.inside)):
        for master in ("inside", "front"):
            frames = furnish(issue, index, a_page(index + 1, master))
            assert min(frame.rect.x for frame in frames) == pytest.approx(left)


def test_the_nameplate_of_a_paper_bound_right_is_not_mirrored() -> None:
    left, right = (front(an_issue(binding=binding)) for binding in ("left", "right"))
    assert left == right
    assert frame_of(right, "Telegraaf").rect.x < frame_of(right, "تلغراف").rect.x


def test_the_imprint_keeps_its_sides_under_a_mirrored_folio_line() -> None:
    for index in (6, 7):
        frames = furnish(an_issue(), index, a_page(index + 1, "inside-imprint"))
        assert frame_of(frames, "Dépôt").rect.x < frame_of(frames, "الطبع").rect.x
    assert frame_of(frames, "november").rect.x > TEMPLATE.setup.width / 2


def test_an_arabic_page_has_an_arabic_folio_line() -> None:
    assert set(lines(furnish(an_issue(), 4, a_page(5, "inside", "rtl")))) == {
        "الثلاثاء 24 نونبر 2026 · 14 جمادى الآخرة 1448 هـ", "تلغراف الإنسانية", "5",
    }  # fmt: skip


def test_a_latin_page_has_a_latin_folio_line() -> None:
    assert set(lines(furnish(an_issue(), 2, a_page(3, "inside")))) == {
        "dinsdag 24 november 2026 · mardi 24 novembre 2026", "Telegraaf Mensheid", "3",
    }  # fmt: skip


def with_sections(*sections: str) -> tuple[Issue, Page]:
    stories = tuple(Story(f"s{number}", "fr", "ltr", (), section=name) for number, name in enumerate(sections))
    frames = tuple(TextFrame(number + 1, Rect(0, 0, 9, 9)) for number in range(len(stories)))
    threads = tuple(Thread((story.slug,), (frame.id,)) for story, frame in zip(stories, frames, strict=True))
    page = msgspec.structs.replace(a_page(3, "inside"), frames=frames, section="latin")
    return msgspec.structs.replace(an_issue(), stories=stories, threads=threads), page


def test_a_page_of_one_section_is_headed_with_it() -> None:
    issue, page = with_sections("Politique", "Politique")
    assert "Politique" in lines(furnish(issue, 2, page))


def test_a_page_of_several_sections_is_headed_with_none() -> None:
    issue, page = with_sections("Politique", "Sport")
    assert not {"Politique", "Sport", "latin"} & set(lines(furnish(issue, 2, page)))


def test_a_page_without_a_master_has_no_furniture() -> None:
    assert furnish(an_issue(), 0, a_page(1, "")) == ()


def em_wide(paragraph: Paragraph) -> float:
    """Ten points a character: a width that a test can count."""
    return sum(len(run.text) * 10 * run.scale for run in paragraph.runs)


def test_titles_that_fit_are_left_as_they_are() -> None:
    issue = an_issue()
    assert furnish(issue, 0, a_page(), lambda _: 100.0) == front(issue)


def test_titles_too_long_for_the_page_shrink_together_and_share_it() -> None:
    title = (("nl", "Het Dagelijks Nieuwsblad voor Stad, Land en de gehele Mensheid"), ("ar", "تلغراف الإنسانية جمعاء"))
    frames = furnish(an_issue(msgspec.structs.replace(TELEGRAAF, title=title)), 0, a_page(), em_wide)
    latin, arabic = frame_of(frames, "Nieuwsblad"), frame_of(frames, "جمعاء")
    scales = {run.scale for frame in (latin, arabic) for line in frame.content for run in line.runs}
    assert len(scales) == 1 and scales.pop() < 1
    assert latin.rect.right < arabic.rect.x
    assert arabic.rect.right == pytest.approx(TEMPLATE.setup.width - TEMPLATE.setup.outside)
    for frame in (latin, arabic):
        assert em_wide(frame.content[0]) <= frame.rect.width


def test_a_long_title_takes_the_room_that_its_neighbour_does_not_need() -> None:
    title = (("nl", "N" * 50), ("ar", "ا" * 10))
    frames = furnish(an_issue(msgspec.structs.replace(TELEGRAAF, title=title)), 0, a_page(), em_wide)
    assert frame_of(frames, "NNN").content[0].runs[0].scale == 1
    assert frame_of(frames, "NNN").rect.width > 500


def test_a_title_alone_takes_the_whole_width() -> None:
    frames = furnish(an_issue(Publication(title=(("nl", "N" * 100),))), 0, a_page(), em_wide)
    area = TEMPLATE.setup.width - TEMPLATE.setup.inside - TEMPLATE.setup.outside
    assert frame_of(frames, "NNN").rect.width == pytest.approx(area)
    assert em_wide(frame_of(frames, "NNN").content[0]) <= area


def test_furniture_ids_never_meet_those_of_the_page() -> None:
    frames = front(an_issue())
    assert all(frame.id < 0 for frame in frames) and len({frame.id for frame in frames}) == len(frames)


def test_rules_stand_where_the_template_has_them() -> None:
    rules = [frame for frame in front(an_issue()) if isinstance(frame, Shape)]
    assert [rule.rect.height for rule in rules] == [0.5, 0.5, 1.5]
    assert all(rule.rect.bottom < TEMPLATE.setup.top + TEMPLATE.masters[0].head for rule in rules)


def test_furniture_in_a_style_that_the_issue_has_not_is_set_as_body() -> None:
    issue = an_issue()
    named = {line.style for line in paragraphs(front(issue))} - {"body"}
    left = tuple(style for style in issue.styles if style.name not in named)
    frames = furnish(msgspec.structs.replace(issue, styles=left), 0, a_page(), lambda paragraph: 10.0)
    assert named and lines(frames) == lines(front(issue))
