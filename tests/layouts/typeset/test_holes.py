"""Lines that come out loose are mended: by the first choice of words, or by other breaks."""

from collections.abc import Sequence

import msgspec
import pytest

from fonts.library import Library
from layouts.model.story import paragraph
from layouts.model.styles import ParagraphStyle
from layouts.typeset.clearance import Broken, Rows, Way
from layouts.typeset.galley import Line, Measure
from layouts.typeset.holes import HOLLOW, WIDE, hollowness, without_holes
from layouts.typeset.optimum import Break
from layouts.typeset.paragraph import Typesetter
from tests.layouts.typeset.first_broken import first_lines

# Words of nobody's language, many of them long: kashidas of neighbouring lines stand in each other's way.
TEXT = (
    "لا النفسراها إلى الشايين كل شيء واحظننتظر؛ فتاجة كثرهار، وللوصفات البالقرأ أصاغالعمانتيناية. أدعو إلى نص "
    "الشبالسنتهاب في الأسبوع، يكتابيعرف فقط، الأنبر كيلونفترساء تعلمسة: حقليوم له الباب، ونُغطوروجدار، ولا ننظر إلى "
    "غطوروجدار. سينتها القارئ يبدأ بالحو ثلثان. فإن وجد فيه، في يعربع الثانية، خطأ لم يره في الفتحيينتابعد، التها "
    "فسالبار. أسنوالمن ذلك أجمل المعصرة."
)


def line(looseness: float) -> Line:
    return Line((), 100.0, 0, 1, False, looseness)


def made_of(*loosenesses: float) -> Broken:
    count = len(loosenesses)
    return [None] * count, [(number + 1, 0) for number in range(count)], [line(one) for one in loosenesses]


def test_no_line_is_left_loose_where_other_words_or_breaks_would_fill_it() -> None:
    style = ParagraphStyle(name="body", kashida="newspaper", first_indent=9.0)
    measures = (Measure(0.0, 49.8 / 25.4 * 72),)
    typesetter, text = Typesetter(Library()), paragraph(TEXT, lang="ar", direction="rtl")
    assert hollowness(typesetter.set(text, style, measures).lines) == 0.0
    assert hollowness(first_lines(typesetter, text, style, measures)) > 0.0


def test_a_paragraph_without_holes_is_not_set_again() -> None:
    made = made_of(1.0, WIDE, 1.2)
    again = lambda *_: pytest.fail("set again")  # noqa: E731
    kept = without_holes(made, lambda _: pytest.fail("broken again"), again, again)
    assert all(one is other for one, other in zip(kept, made, strict=True))


def test_loose_lines_have_the_first_choice_and_then_the_paragraph_is_broken_otherwise() -> None:
    asked: list[tuple[int, ...]] = []
    avoided: list[Break] = []

    def setting(rows: Rows, before: Sequence[int]) -> list[Line]:
        asked.append(tuple(before))
        return made_of(1.0, 2.8, 1.0, 2.4, 1.0)[2] if before else made_of(1.0, 1.0 + 0.5 * len(avoided), 1.0)[2]

    def otherwise(banned: frozenset[Break]) -> Way:
        avoided.extend(banned)
        rows, ends, _ = made_of(1.0, 1.0, 1.0)
        return 5.0, rows, ends

    made = made_of(1.0, 3.0, 1.0, 4.0, 1.0)
    _, ends, lines = without_holes(made, otherwise, setting, lambda *_: pytest.fail("filled by all means"))
    assert asked[0] == (3, 1), "the loosest first"
    assert avoided == [(4, 0)], "the end of the loosest line, and no more when that mends it"
    assert hollowness(lines) == 0.0 and len(ends) == 3


def test_the_first_way_stays_when_no_other_is_better() -> None:
    made = made_of(1.0, 3.0, 1.0)
    worse = made_of(1.0, 3.5, 1.0)
    kept = without_holes(made, lambda _: (0.0, *worse[:2]), lambda *_: worse[2], lambda *_: worse[2])
    assert all(one is other for one, other in zip(kept, made, strict=True))
    kept = without_holes(made, lambda _: None, lambda *_: worse[2], lambda *_: worse[2])
    assert all(one is other for one, other in zip(kept, made, strict=True))


def test_what_no_other_way_helps_is_filled_by_all_means_the_loosest_line_first() -> None:
    asked: list[tuple[int, ...]] = []
    made, better = made_of(2.4, 1.0, 3.0), made_of(1.8, 1.0, 1.8)

    def utmost(rows: Rows, before: Sequence[int]) -> list[Line]:
        asked.append(tuple(before))
        return better[2]

    rows, ends, lines = without_holes(made, lambda _: None, lambda *_: made[2], utmost)
    assert asked == [(2, 0)] and (rows, ends) == made[:2] and lines == better[2]


def test_a_line_that_strokes_of_its_neighbour_make_loose_is_filled_by_all_means_too() -> None:
    asked: list[tuple[int, ...]] = []

    def utmost(rows: Rows, before: Sequence[int]) -> list[Line]:
        asked.append(tuple(before))
        return made_of(*((1.8, 2.3, 1.0) if len(before) == 1 else (1.8, 1.9, 1.0)))[2]

    made = made_of(2.9, 1.2, 1.0)
    _, _, lines = without_holes(made, lambda _: None, lambda *_: made[2], utmost)
    assert asked == [(0,), (0, 1)] and hollowness(lines) == 0.0


def test_a_way_with_a_hole_is_not_taken_for_one_whose_lines_are_a_little_wide() -> None:
    made = made_of(1.9, 1.9, 1.9)
    other = made_of(1.0, 2.3, 1.0)
    kept = without_holes(made, lambda _: (0.0, *other[:2]), lambda rows, _: other[2] if rows is other[0] else made[2],
                         lambda *_: pytest.fail("filled by all means"))  # fmt: skip
    assert kept == made


# Words of nobody's language: this line cannot take the next one, nor has it a line before it to take one from.
FIRST_LINE = "الكرتجرة الجنوانقادتي ملهول على فتلقتهتدرات 0524-00-36-18، من القمصا إلى البكتراحديناسة، من أمتسجل."


def test_a_first_line_before_a_long_word_is_filled_by_longer_strokes_and_unlikelier_joins() -> None:
    source = paragraph(FIRST_LINE, lang="ar", direction="rtl")
    style = ParagraphStyle(name="body", kashida="newspaper", first_indent=9.0)
    line = Typesetter(Library()).set(source, style, (Measure(0.0, 49.8 / 25.4 * 72),)).lines[0]
    stretched = [word for run in line.runs for word in run.words if word.stretch is not None]
    assert line.looseness < HOLLOW
    assert len(stretched) == len({word.text for word in stretched}) == 3
    never = msgspec.structs.replace(style, kashida_never=("على", "ملهول"))
    line = Typesetter(Library()).set(source, never, (Measure(0.0, 49.8 / 25.4 * 72),)).lines[0]
    stretched = [word for run in line.runs for word in run.words if word.stretch is not None]
    assert {word.text for word in stretched} <= {"الكرتجرة", "الجنوانقادتي"}


# First lines that were found loose: each is followed by a word that is too long for them. The most em between words.
LOOSE_FIRST_LINES = (
    ("لا المنها إلى اللمطالشهره كل شيء الشبكتبتسمعلموعة؛ الونا واحناستح، اشروق الهون.", 9.07, 0.6),
    # what strokes are rounded by is more in two spaces than it seems
    ("طويقي. ورد في ثلثماملة 1741 أن تقوليومتونبروات النويشباح السكتب صندوالدخلالأسبعد.", 9.0, 0.6),
    ("كل الثانخفيها، قبل أسبحسبوعدي العاتصوتعجبستريق، تغادر الجنين وثمازيتمربية.", 9.0, 0.6),
)


@pytest.mark.parametrize(("text", "indent", "widest"), LOOSE_FIRST_LINES)
def test_a_line_that_nothing_else_fills_has_long_strokes_and_never_two_in_a_word(
    text: str, indent: float, widest: float
) -> None:
    style = ParagraphStyle(name="body", kashida="newspaper", first_indent=indent)
    library = Library()
    source = paragraph(text, lang="ar", direction="rtl")
    lines = Typesetter(library).set(source, style, (Measure(0.0, 141.165),)).lines
    stretched = [word for run in lines[0].runs for word in run.words if word.stretch is not None]
    plain = [library.word(word.face, word.text, True, "ar") for word in stretched]
    assert len(stretched) > 1
    assert {len(word.glyphs) - len(own.glyphs) for word, own in zip(stretched, plain)} == {1}
    assert max(line.looseness for line in lines[:-1]) * 0.2925 < widest, "em"
    for word, own in zip(stretched, plain):
        assert sum(word.advances) == word.width > own.width
        assert set(word.clusters) == set(own.clusters), "what is read stays the text"
        assert list(word.clusters) == sorted(word.clusters, reverse=True)


def test_a_line_that_stays_loose_is_filled_as_far_as_strokes_go() -> None:
    text = "درساونصفاقفالأخذ الخالمنهم في والمستدرساونصفاقفالأخذ الأحدة درساونصفاقفالأخذ الخمسين."
    style = ParagraphStyle(name="body", kashida="newspaper")
    source = paragraph(text, lang="ar", direction="rtl")
    line = Typesetter(Library()).set(source, style, (Measure(0.0, 141.165),)).lines[0]
    assert line.looseness > HOLLOW
    strokes = [word.advances[word.stretch[0]] for run in line.runs for word in run.words if word.stretch is not None]
    assert strokes == [1720, 1720], "1.7 em: a stroke as long as may be in each word that may have one"


def test_words_of_few_letters_have_shorter_strokes_than_the_others_of_a_line_that_nothing_else_fills() -> None:
    text = "كان بعض الدربالصنديرارة الورة في صوللمقاراجت. لكرون المتأتوب الجمعية أن تنبرتفق."
    style = ParagraphStyle(name="body", kashida="newspaper", first_indent=9.0)
    source = paragraph(text, lang="ar", direction="rtl")
    line = Typesetter(Library()).set(source, style, (Measure(0.0, 141.165),)).lines[0]
    strokes = {
        word.text: word.advances[word.stretch[0]]
        for run in line.runs
        for word in run.words
        if word.stretch is not None
    }
    assert line.looseness * 0.2925 < 0.6, "em"
    assert set(strokes) == {"بعض", "الدربالصنديرارة"}
    assert strokes["بعض"] < 920 < 1200 < strokes["الدربالصنديرارة"]
