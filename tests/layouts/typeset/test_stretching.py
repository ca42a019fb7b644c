"""Kashida on whole paragraphs: where the strokes stand, where none may, and what they save."""

from itertools import pairwise

import msgspec
import pytest

from fonts.library import Library
from layouts.model.story import Paragraph, paragraph
from layouts.model.styles import Kashida, ParagraphStyle
from layouts.typeset.galley import Galley, Line, Measure
from layouts.typeset.lines import Row
from layouts.typeset.paragraph import Typesetter
from layouts.typeset.prices import LONGER
from layouts.typeset.stretching import CLOSE, Choice, candidates

STYLE = ParagraphStyle(name="body", kashida="newspaper")
COLUMN = (Measure(0.0, 141.17),)
TEXT = (
    "احتضنت مدينة المحمدية صباح يوم السبت فعاليات الدورة الثانية عشرة من المعرض الجهوي للكتاب، بمشاركة أكثر من ثمانين "
    "دار نشر من داخل المغرب وخارجه. وأكد رئيس المجلس الجماعي في كلمته الافتتاحية أن هذه التظاهرة أصبحت موعدا ثقافيا "
    "سنويا ينتظره القراء والمبدعون والتلاميذ على حد سواء، مشيرا إلى أن المجلس خصص ميزانية لتجهيز الفضاءات واستقبال "
    "الزوار. من جهته، أوضح المندوب الإقليمي لوزارة الثقافة أن البرنامج يتضمن ندوات فكرية وأمسيات شعرية وورشات للأطفال، "
    "إضافة إلى لقاءات مفتوحة مع كتاب مغاربة مقيمين في فرنسا وبلجيكا وهولندا. وستنظم على هامش المعرض مسابقة في القراءة "
    "بشراكة مع شركة Lydec والمكتب الوطني للسكك الحديدية، تمنح خلالها جوائز تشجيعية للفائزين."
)


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter(Library())


def arabic(text: str) -> Paragraph:
    return paragraph(text, lang="ar", direction="rtl")


def set_in(typesetter: Typesetter, text: str = TEXT, **changes: object) -> Galley:
    return typesetter.set(arabic(text), msgspec.structs.replace(STYLE, **changes), COLUMN)


def strokes_of(line: Line) -> list[tuple[float, float]]:
    """Left and right of each kashida of a line, in points."""
    found = []
    for run in line.runs:
        scale = run.size / run.face.upem
        for word, edge in zip(run.words, run.word_edges()):
            if word.stretch is not None:
                left = edge + sum(word.advances[: word.stretch[0]]) * scale
                found.append((left, left + word.advances[word.stretch[0]] * scale))
    return found


def spread(galley: Galley) -> float:
    return max(line.looseness for line in galley.lines[:-1]) - min(line.looseness for line in galley.lines[:-1])


def test_kashida_makes_the_spaces_of_a_paragraph_more_even(typesetter: Typesetter) -> None:
    stretched, plain = set_in(typesetter), set_in(typesetter, kashida="none")
    assert any(strokes_of(line) for line in stretched.lines)
    assert not any(strokes_of(line) for line in plain.lines)
    assert spread(stretched) < 0.7 * spread(plain)
    assert max(line.looseness for line in stretched.lines) < 2.0


def test_stretched_lines_are_exactly_full(typesetter: Typesetter) -> None:
    for line in set_in(typesetter).lines[:-1]:
        assert line.width == pytest.approx(COLUMN[0].width)
        left = line.runs[0].x
        right = line.runs[-1].x + line.runs[-1].width
        assert right == pytest.approx(COLUMN[0].width, abs=0.01) and -3.0 < left <= 0.001


def test_no_kashida_stands_under_another(typesetter: Typesetter) -> None:
    apart = CLOSE * STYLE.arabic_size * 0.5
    checked = 0
    for above, below in pairwise(set_in(typesetter, TEXT * 4).lines):
        for left, right in strokes_of(above):
            for other_left, other_right in strokes_of(below):
                assert right + apart < other_left or other_right + apart < left
                checked += 1
    assert checked > 10


def test_a_last_line_is_never_stretched(typesetter: Typesetter) -> None:
    assert strokes_of(set_in(typesetter).lines[-1]) == []


def test_words_hold_one_kashida_at_most_and_few_words_of_a_line_do(typesetter: Typesetter) -> None:
    for line in set_in(typesetter, TEXT * 2).lines:
        words = sum(len(run.words) for run in line.runs)
        assert len(strokes_of(line)) <= max(1, words / 2 + 0.5)
        for left, right in strokes_of(line):
            assert 0.05 * STYLE.arabic_size < right - left < 0.65 * LONGER * STYLE.arabic_size


def test_styles_stretch_less_or_more(typesetter: Typesetter) -> None:
    def count(kashida: Kashida) -> int:
        return sum(len(strokes_of(line)) for line in set_in(typesetter, TEXT * 3, kashida=kashida).lines)

    assert 0 == count("none") < count("light") < count("newspaper")


def test_words_that_the_style_names_are_never_stretched(typesetter: Typesetter) -> None:
    galley = set_in(typesetter, TEXT * 2)
    stretched = {word.text for line in galley.lines for run in line.runs for word in run.words if word.stretch}
    never = tuple(text.strip("،.") for text in stretched)
    again = set_in(typesetter, TEXT * 2, kashida_never=never)
    others = {word.text for line in again.lines for run in line.runs for word in run.words if word.stretch}
    assert others and not others & stretched


def test_quoted_scripture_is_never_stretched(typesetter: Typesetter) -> None:
    galley = set_in(typesetter, f"\ufd3f{TEXT}\ufd3e")
    assert not any(strokes_of(line) for line in galley.lines)


TALE = (
    "كَانَ فِي مَدِينَةِ سَلَا خَبَّازٌ اسْمُهُ مَيْمُونٌ، يَسْتَيْقِظُ قَبْلَ الْفَجْرِ، فَيُوقِدُ الْفُرْنَ وَيَفْتَحُ الْبَابَ لِلْجِيرَانِ، "
    "وَيَسْأَلُ كُلَّ صَبِيٍّ عَنْ مَدْرَسَتِهِ وَعَنْ كِتَابِهِ الْجَدِيدِ. وَكَانَ يَقُولُ: «الْكَلِمَةُ الطَّيِّبَةُ صَدَقَةٌ تَحْمِلُهَا إِلَى "
    "بَيْتِ جَارِكَ، وَلَا تَسْأَلُ عَنْ ثَمَنِهَا». وَضَحِكَ الصَّبِيُّ، وَصَارَ كُلَّ صَبَاحٍ يَضَعُ عَلَى الْعَجِينِ عَلَامَةً جَدِيدَةً. "
)


def stretched_words(galley: Galley) -> set[str]:
    return {word.text for line in galley.lines for run in line.runs for word in run.words if word.stretch}


def test_a_tale_with_all_its_vowels_is_stretched_but_for_what_it_quotes(typesetter: Typesetter) -> None:
    found = stretched_words(set_in(typesetter, TALE * 2))
    assert found
    quoted = TALE[TALE.index("«") : TALE.index("»") + 2].split()
    assert not found & set(quoted)
    inside = set_in(typesetter, TALE.replace("»", "") * 2)
    assert not stretched_words(inside) & set(TALE[TALE.index("«") :].split())


def test_what_only_scripture_is_written_with_keeps_a_vocalised_paragraph_as_it_is(typesetter: Typesetter) -> None:
    assert not stretched_words(set_in(typesetter, TALE.replace("الْفُرْنَ", "ٱلْفُرْنَ")))


def test_vocalised_words_of_a_plain_paragraph_are_a_quotation(typesetter: Typesetter) -> None:
    verse = TALE[: TALE.index(".")]
    found = stretched_words(set_in(typesetter, f"{TEXT} {TEXT} {verse}"))
    assert found and not found & set(verse.split())


def test_ragged_and_balanced_text_keeps_its_shapes(typesetter: Typesetter) -> None:
    for changes in ({"align": "start"}, {"balance": True}):
        assert not any(strokes_of(line) for line in set_in(typesetter, **changes).lines)


def test_an_arabic_phrase_in_a_latin_line_may_be_stretched_too(typesetter: Typesetter) -> None:
    text = " ".join(f"La gazette {word} paraît." for word in TEXT.split()[:60])
    style = msgspec.structs.replace(STYLE, hyphenate=False, space_max=1.3)
    galley = typesetter.set(paragraph(text, lang="fr"), style, COLUMN)
    assert any(strokes_of(line) for line in galley.lines)
    for line in galley.lines[:-1]:
        assert line.width == pytest.approx(COLUMN[0].width)


def test_the_same_paragraph_is_set_alike_whatever_was_set_before(typesetter: Typesetter) -> None:
    assert set_in(Typesetter(Library())).lines[3].looseness == set_in(typesetter).lines[3].looseness


def test_asking_only_about_the_joins_that_are_wanted_gives_the_choice_of_asking_about_all() -> None:
    def chosen(ask_first: bool) -> list[list[tuple[int, int]]]:
        library = Library()
        copy = Typesetter(library).prepare(arabic(TEXT), STYLE)
        count = len(copy.prepared.boxes.starts)
        found = []
        for first in range(count - 7):
            row = Row(copy.prepared, copy.cuts, (first, 0), (first + 7, 0))
            row.slack = 40.0
            every = candidates(row, every=True)
            if ask_first:
                case = copy.prepared.looks[every[0].piece].case
                case.try_joins([one.join for one in every if one.join is not None and not one.join.asked])
                every = candidates(row, every=True)
            for number in (1, 2, 3):
                choice = Choice(row, every, number, 4.0, 0.2, False)
                choice.keep_clear(0.0, [(-40.0, -30.0), (-90.0, -85.0)], 7.0)
                choice.settle()
                places = [every[place] for place in choice.best]
                found.append([(one.word, one.join.place) for one in places if one.join is not None])
        return found

    lazily, all_asked = chosen(False), chosen(True)
    assert lazily == all_asked
    assert sum(map(bool, lazily)) > 100


def test_the_line_that_lacks_most_has_the_first_choice_of_words() -> None:
    typesetter = Typesetter(Library())
    set_in(typesetter, TEXT)
    stood = typesetter.stood[0]
    lacking: list[float] = []
    around: list[int] = []
    for breaks, measure, _, marks, _ in stood.rows:  # in the order in which they were set
        row = Row(stood.copy.prepared, stood.copy.cuts, *breaks)
        lacking.append((measure.width - row.natural) / row.spaces)
        around.append(len(marks))
    assert len(lacking) > 10 and lacking == sorted(lacking, reverse=True)
    assert around[0] == 0 and any(around)  # and those after it know of its kashidas


def test_a_headline_has_two_stretched_words_a_line_and_no_long_stroke_in_a_short_one(typesetter: Typesetter) -> None:
    headline: Kashida = "headline"
    stretched = short = 0
    for width in range(120, 420, 12):
        style = ParagraphStyle(name="headline", kashida=headline, arabic_size=24, arabic_leading=28)
        text = "جدل حول ظبي طبية في بيت حكم نجم حفل عيد بحر سعيد يسهم في محطة كبيرة للنقل عبر نهر جبل"
        galley = typesetter.set(arabic(text), style, (Measure(0.0, float(width)),))
        for line in galley.lines:
            words = [word for run in line.runs for word in run.words if word.stretch is not None]
            assert len(words) <= 2
            for word in words:
                stretched += 1
                if len(word.text) <= 4:
                    short += 1
                    own = typesetter.library.word(word.face, word.text, True, "ar")
                    assert (word.width - own.width) / word.face.upem < 0.83
    assert stretched > 20 and short > 5


@pytest.mark.parametrize("width", [128, 168, 184, 216])
@pytest.mark.parametrize("size", [9.0, 10.5])
def test_no_line_is_pulled_apart_by_many_strokes_or_by_three_words_in_a_row(
    typesetter: Typesetter, width: int, size: float
) -> None:
    style = msgspec.structs.replace(STYLE, arabic_size=size, arabic_leading=14.0)
    galley = typesetter.set(arabic(TEXT * 2), style, (Measure(0.0, float(width)),))
    assert max(line.looseness for line in galley.lines[:-1]) < 1.6
    for line in galley.lines:
        marked = "".join("x" if word.stretch is not None else " " for run in line.runs for word in run.words)
        assert marked.count("x") <= 3 and "xxx" not in marked


def test_a_line_that_takes_one_word_more_is_not_pulled_apart_instead(typesetter: Typesetter) -> None:
    style = msgspec.structs.replace(STYLE, arabic_size=10.0, arabic_leading=13.125)
    (line,) = typesetter.set(arabic("أجرة الكسر والتحميص والعصر: 9,80 €؛"), style, (Measure(0.0, 132.1),)).lines
    assert strokes_of(line) == []


def test_short_words_that_nothing_else_can_spare_have_short_strokes(typesetter: Typesetter) -> None:
    found = 0
    for width, size in ((104, 10.5), (108, 9.0)):
        style = msgspec.structs.replace(STYLE, arabic_size=size, arabic_leading=14.0)
        for line in typesetter.set(arabic(TEXT * 2), style, (Measure(0.0, float(width)),)).lines:
            for word in [word for run in line.runs for word in run.words if len(word.text) == 3]:
                if word.stretch is not None:
                    own = typesetter.library.word(word.face, word.text, True, "ar")
                    assert (word.width - own.width) / word.face.upem <= 0.61
                    found += 1
    assert found > 0


def test_both_words_of_a_headline_are_stretched_before_a_hole_is_left_between_them(typesetter: Typesetter) -> None:
    text, kashida = "افتتاح معارض الصناعات التقليدية بالمدينة", "headline"
    for width in range(120, 180, 6):
        style = msgspec.structs.replace(STYLE, kashida=kashida, arabic_size=24, arabic_leading=28)
        line = typesetter.set(arabic(text), style, (Measure(0.0, float(width)),)).lines[0]
        assert line.looseness < 1.3
        assert len(strokes_of(line)) == (1 if width <= 150 else 2)
