"""Pages of set text in columns, PDFs of them, and what two independent readers find in those."""

import datetime
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

import msgspec
import pypdfium2

from layouts.display.items import DisplayList, Item, TextLine
from layouts.model.inks import BLACK, PAPER, Ink
from layouts.model.story import Direction, Paragraph, Run
from layouts.model.styles import ParagraphStyle
from layouts.press.pdf import DocumentInfo, Printed, write_pdf
from layouts.press.presets import PRESETS, Preset
from layouts.typeset.galley import Measure
from layouts.typeset.paragraph import Typesetter

RED = Ink("Red", 0, 1, 0.9, 0.05)
INKS = (BLACK, PAPER, RED)
BODY = ParagraphStyle(name="body", size=9, leading=11, arabic_size=10, arabic_leading=16)

WIDTH, HEIGHT, MARGIN, GUTTER, COLUMNS = 600.0, 700.0, 30.0, 12.0, 4

INFO = DocumentInfo(
    title="Telegraaf Mensheid 1742",
    author="Abderrahim",
    created=datetime.datetime(2026, 11, 24, 6, 0, tzinfo=datetime.UTC),
    languages=("ar", "fr"),
)

FRENCH = (
    "La bibliothèque municipale rouvrira ses portes samedi après dix-huit mois de travaux, a confirmé l’architecte "
    "responsable du chantier (coût : 3,5 millions). « Nous avons conservé les boiseries d’origine », explique-t-elle, "
    "« mais l’électricité, l’isolation et l’accessibilité ont été entièrement reprises. » Les représentants des "
    "associations de quartier, consultés à trois reprises, regrettent toutefois la suppression de la salle de lecture "
    "des journaux, fréquentée quotidiennement par une centaine d’habitués.",
    "L’administration promet une compensation : dès janvier 2027, une soixantaine de périodiques francophones, "
    "néerlandophones et arabophones seront consultables gratuitement dans la verrière du premier étage.",
)
ARABIC = (
    "افتتحت المدينة مساء الأحد مكتبتها الجديدة بعد ثمانية عشر شهرا من الأشغال، وحضر الافتتاح أكثر من 300 ضيف من "
    "المغرب وهولندا. وقالت المديرة إن المكتبة «بيت للجميع»، وإنها ستفتح أبوابها كل يوم من الساعة 9:30 إلى "
    "الساعة 18:00.",
    "وتضم المكتبة (وهي الأكبر في الجهة) قاعة للأطفال، وقاعة للصحف، وخزانة للمخطوطات؛ أما الدخول فمجاني إلى غاية 31 "
    "دجنبر 2026. فهل يعود القراء إلى الكتاب؟ ذلك ما تأمله البلدية، التي خصصت للمشروع 12,5 مليون درهم.",
    "وأوضح المهندس أن الخشب القديم حوفظ عليه كله، لأن الأسقف الأصلية لا تعوض، ولأن السكان ألفوا رائحتها منذ طفولتهم.",
)
VOCALISED = (
    "اِفْتُتِحَتِ الْمَكْتَبَةُ مَسَاءَ الْأَحَدِ، وَحَضَرَ الضُّيُوفُ مِنْ كُلِّ مَدِينَةٍ. وَقَالَتِ الْمُدِيرَةُ إِنَّ الْكِتَابَ بَيْتٌ لِلْجَمِيعِ، "
    "وَإِنَّ الْقُرَّاءَ يُحِبُّونَ رَائِحَةَ الْخَشَبِ. ثُمَّ شَكَرَتِ الْمُهَنْدِسَ الَّذِي حَافَظَ عَلَى السَّقْفِ الْقَدِيمِ.",
    "وَتَحَدَّثَ مُعَلِّمٌ مُتَقَاعِدٌ عَنِ الْحُرُوفِ وَالنُّقَطِ، فَقَالَ: الْخَطُّ لِسَانُ الْيَدِ، وَبَهْجَةُ الضَّمِيرِ، وَسَفِيرُ الْعُقُولِ.",
)
MIXED = (
    "أعلن المكتب الوطني للسكك الحديدية ONCF أن القطار الجديد سيربط بين Rabat و Oujda ابتداء من يوم 15 يناير، وأن "
    "ثمن التذكرة هو 120 درهما (في الدرجة الثانية) أو 185 درهما (في الدرجة الأولى).",
    "واطلعت الجريدة على تقرير شركة Siemens Mobility الذي يحمل رقم 2026، وفيه أن السرعة القصوى 200 كيلومتر في الساعة.",
)


def paragraph(text: str, lang: str) -> Paragraph:
    direction: Direction = "rtl" if lang == "ar" else "ltr"
    return Paragraph("body", (Run(text),), lang, direction)


def lines_of(
    typesetter: Typesetter, texts: Iterable[str], lang: str, *, story: str = "story", style: ParagraphStyle = BODY
) -> list[TextLine]:
    """The lines of these paragraphs, set to the width of a column, all at the page's corner."""
    width = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * GUTTER) / COLUMNS
    lines = []
    for number, text in enumerate(texts):
        galley = typesetter.set(paragraph(text, lang), style, (Measure(0.0, width),))
        for line in galley.lines:
            lines.append(
                TextLine(
                    0, 0, width, line.runs, story, number, "body", lang, lang == "ar",
                    line.start, line.end, galley.text, galley.leading, 1,
                )
            )  # fmt: skip
    return lines


def pages_of(lines: Iterable[TextLine], *, bleed: float = 0.0, parted: bool = True) -> tuple[DisplayList, ...]:
    """The lines poured into columns; right-to-left ones fill the right column first. Not `parted`: no word runs from
    one column into the next, which poppler reads as two."""
    pages: list[list[Item]] = [[]]
    column, y = 0, MARGIN
    for line in lines:
        ends_parted = not parted and line.runs[-1].words[-1].text.endswith("\u00ad")
        if y + line.leading * (2 if ends_parted else 1) > HEIGHT - MARGIN:
            column, y = column + 1, MARGIN
            if column == COLUMNS:
                pages.append([])
                column = 0
        y += line.leading
        place = COLUMNS - 1 - column if line.rtl else column
        x = round(MARGIN + place * (line.width + GUTTER), 3)
        pages[-1].append(msgspec.structs.replace(line, x=x, y=round(y, 3)))
    return tuple(page_of(*items, index=index, bleed=bleed) for index, items in enumerate(pages))


def page_of(*items: Item, index: int = 0, bleed: float = 0.0, label: str = "") -> DisplayList:
    return DisplayList(index, label or str(index + 1), WIDTH, HEIGHT, bleed, INKS, items)


def printed(
    *pages: DisplayList,
    preset: Preset | str = "newspaper-x4",
    info: DocumentInfo = INFO,
    pictures: dict[str, bytes] | None = None,
) -> Printed:
    """These pages as a PDF."""
    chosen = PRESETS[preset] if isinstance(preset, str) else preset
    return write_pdf(pages, info, chosen, lambda key: (pictures or {})[key])


def read_by_pdfium(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def read_by_poppler(pdf: bytes, folder: Path) -> str:
    path = folder / "read.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["pdftotext", "-enc", "UTF-8", path, "-"], capture_output=True, check=True)
    assert done.stderr == b""
    return done.stdout.decode("utf-8")


# What both readers or we add to say which way text runs; and pdfium's sign for a hyphen that it took away.
DIRECTIONS = dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
TAKEN_HYPHEN = re.compile("[\x02\ufffe]\\s*")


def words(text: str) -> list[str]:
    return TAKEN_HYPHEN.sub("", text).translate(DIRECTIONS).replace("\x0c", " ").split()
