"""Vowel marks here and there are kept clear of the neighbouring line, by the means that are seen least."""

from collections.abc import Sequence

import pytest

from fonts.library import Library
from layouts.masters.template import load_template
from layouts.model.story import Paragraph, Run
from layouts.model.styles import ParagraphStyle, styles_by_name
from layouts.typeset.clearance import OFF
from layouts.typeset.galley import Galley, Line, Measure
from layouts.typeset.ink_gaps import CLEAR, Inks
from layouts.typeset.paragraph import Typesetter
from layouts.typeset.vowel_marks import MOST, marks_of, nearer, room_of
from tests.layouts.typeset.first_broken import first_lines

COLUMN = (Measure(0.0, 141.165),)  # 49.8 mm
# Written for this test: tanwin and damma under lines of tails, as news has them.
TEXTS = (
    "وقع المجلس اتفاقاً جديداً يهم النقل الجهوي، وبدأ العمل به فوراً في جميع المدن، وقال الوزير إن الأشغال تُستكمل قريباً "
    "وإن الجماعات أعدت برنامجاً خاصاً يُعرض سنوياً على الساكنة. وأضاف أن المشروع كان حلماً قديماً ثم صار أمراً واقعاً، وأن "
    "الموظفين يعملون ليلاً ونهاراً حتى يُفتح الخط الجديد أمام الركاب.",
    "أصبح السوق القديم مكاناً نظيفاً ومنظماً، يقصده الناس يومياً من كل الأحياء، ويجدون فيه سمكاً طازجاً وخبزاً ساخناً. "
    "وكان التجار قد طلبوا ذلك مراراً وتكراراً، فأعدت البلدية مخططاً شاملاً نُشر أخيراً، ثم خُصص له مبلغ كبير جداً. ويُنتظر "
    "أن يُعاد تنظيم المواقف أيضاً، وأن تُغرس الأشجار شرقاً وغرباً حول المبنى الذي ظل مهملاً زمناً طويلاً.",
    "كلٌّ يعرف أن الماء صار نادراً، وأن السدود لم تمتلئ كلياً منذ سنوات، غير أن المطر نزل غزيراً هذا الأسبوع. وقد سُجل "
    "ارتفاعٌ مهم في المنسوب، وعبّر الفلاحون عن ارتياحهم علناً، فيما يُرتقب أن تنخفض الأسعار تدريجياً في الأسواق المجاورة.",
)


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter(Library())


@pytest.fixture(scope="module")
def body() -> ParagraphStyle:
    return styles_by_name(load_template("tabloid-bilingual").styles)["body"]


def arabic(text: str) -> Paragraph:
    return Paragraph("body", (Run(text),), "ar", "rtl")


def touching(lines: Sequence[Line], leading: float) -> int:
    inks = Inks()
    return sum(bool(inks.contacts(a.runs, b.runs, leading, 0.0)) for a, b in zip(lines, lines[1:]))


def set_at(typesetter: Typesetter, text: str, style: ParagraphStyle) -> Galley:
    return typesetter.set(arabic(text), style, COLUMN)


def test_lines_that_would_touch_do_not(typesetter: Typesetter, body: ParagraphStyle) -> None:
    kept = [touching(set_at(typesetter, text, body).lines, body.arabic_leading) for text in TEXTS]
    first = [first_lines(typesetter, arabic(text), body, COLUMN) for text in TEXTS]
    left = [touching(lines, body.arabic_leading) for lines in first]
    assert sum(left) >= 3
    assert sum(kept) == 0


def test_the_words_and_the_measure_stay_what_they_are(typesetter: Typesetter, body: ParagraphStyle) -> None:
    for text in TEXTS:
        galley = set_at(typesetter, text, body)
        for line in galley.lines[:-1]:
            edges = [run.x for run in line.runs] + [line.runs[-1].x + line.runs[-1].width]
            measure = 141.165 - (body.first_indent if line.start == 0 else 0.0)
            assert edges == sorted(edges) and line.width == pytest.approx(measure, abs=0.01)
        runs = [run for line in galley.lines for run in line.runs]
        words = [(start, word.text) for run in runs for start, word in zip(run.starts, run.words)]
        assert " ".join(word for _, word in sorted(words)) == text


def test_lines_leave_the_grid_by_less_than_is_seen(typesetter: Typesetter, body: ParagraphStyle) -> None:
    for text in TEXTS:
        for line in set_at(typesetter, text, body).lines:
            assert all(abs(run.rise) <= OFF * run.size + 0.001 for run in line.runs)


def test_a_mark_comes_nearer_to_its_letter_and_keeps_clear_of_it(typesetter: Typesetter) -> None:
    face = typesetter.library.face("Amiri", size=10)
    word = typesetter.library.word(face, "عادةً", True, "ar")
    steps = room_of(word, up=False)
    assert 4 <= steps <= 12
    moved = nearer(typesetter.library, word, 4, up=False)
    (mark,) = marks_of(word, up=False)
    assert moved.offsets[mark][1] == (word.offsets or ((0, 0),) * 9)[mark][1] - 80
    assert room_of(moved, up=False) == steps - 4
    assert moved is nearer(typesetter.library, word, 4, up=False) and moved.glyphs == word.glyphs
    assert 0 < MOST < 0.2 and CLEAR > 0


@pytest.mark.parametrize("order", [("once", "twice"), ("twice", "once")])
def test_a_word_whose_marks_were_moved_is_another_word_when_they_are_moved_again(order: tuple[str, str]) -> None:
    """Whichever is asked for first: a batch that is resumed sets its issues in another order, to the same bytes."""
    library = Library()
    word = library.word(library.face("Amiri", size=10), "عادةً", True, "ar")
    (mark,) = marks_of(word, up=False)
    begun = (word.offsets or ((0, 0),) * len(word.glyphs))[mark][1]
    two_down = nearer(library, word, 2, up=False)
    asked = {"once": word, "twice": two_down}
    depths = {name: nearer(library, asked[name], 3, up=False).offsets[mark][1] for name in order}
    assert depths == {"once": begun - 60, "twice": begun - 100}


def test_text_without_marks_is_left_alone(typesetter: Typesetter, body: ParagraphStyle) -> None:
    text = "".join(sign for sign in TEXTS[0] if not 0x64B <= ord(sign) <= 0x652)
    plain = set_at(typesetter, text, body)
    assert all(run.rise == 0 for line in plain.lines for run in line.runs)
    assert all(len(line.runs) == 1 for line in plain.lines)
