"""Lines that come out loose are mended: by the first choice of words, or by other breaks."""

from collections.abc import Sequence

import pytest

from fonts.library import Library
from layouts.model.story import paragraph
from layouts.model.styles import ParagraphStyle
from layouts.typeset.clearance import Broken, Rows, Way
from layouts.typeset.galley import Galley, Line, Measure
from layouts.typeset.holes import HOLLOW, hollowness, without_holes
from layouts.typeset.optimum import Break
from layouts.typeset.paragraph import Typesetter

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


def set_paragraph() -> Galley:
    style = ParagraphStyle(name="body", kashida="newspaper", first_indent=9.0)
    measures = (Measure(0.0, 49.8 / 25.4 * 72),)
    return Typesetter(Library()).set(paragraph(TEXT, lang="ar", direction="rtl"), style, measures)


def test_no_line_is_left_loose_where_other_words_or_breaks_would_fill_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert hollowness(set_paragraph().lines) == 0.0
    monkeypatch.setattr("layouts.typeset.paragraph.without_holes", lambda made, *_: made)
    assert hollowness(set_paragraph().lines) > 0.0


def test_a_paragraph_without_holes_is_not_set_again() -> None:
    made = made_of(1.0, HOLLOW, 1.2)
    assert without_holes(made, lambda _: pytest.fail("broken again"), lambda *_: pytest.fail("set again")) is made


def test_loose_lines_have_the_first_choice_and_then_the_paragraph_is_broken_otherwise() -> None:
    asked: list[tuple[int, ...]] = []
    avoided: list[Break] = []

    def setting(rows: Rows, before: Sequence[int]) -> list[Line]:
        asked.append(tuple(before))
        return made_of(1.0, 2.8, 1.0, 2.4, 1.0)[2] if before else made_of(1.0, 1.0 + len(avoided), 1.0)[2]

    def otherwise(banned: frozenset[Break]) -> Way:
        avoided.extend(banned)
        rows, ends, _ = made_of(1.0, 1.0, 1.0)
        return 5.0, rows, ends

    _, ends, lines = without_holes(made_of(1.0, 3.0, 1.0, 4.0, 1.0), otherwise, setting)
    assert asked[0] == (3, 1), "the loosest first"
    assert avoided == [(4, 0)], "the end of the loosest line, and no more when that mends it"
    assert hollowness(lines) == 0.0 and len(ends) == 3


def test_the_first_way_stays_when_no_other_is_better() -> None:
    made = made_of(1.0, 3.0, 1.0)
    worse = made_of(1.0, 3.5, 1.0)
    assert without_holes(made, lambda _: (0.0, *worse[:2]), lambda *_: worse[2]) is made
    assert without_holes(made, lambda _: None, lambda *_: worse[2]) is made
