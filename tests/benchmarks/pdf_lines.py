"""Set lines read back from any program's PDF: where their characters stand, and nothing that the program says of them.

pdfium gives each character's code, its origin and advance, and its baseline. Characters of one baseline, in the order
of the file, are a line; lines whose left and right ends overlap are a column; a column's edges are those that most of
its lines share. Body text is what most characters are set in: a size, a family, bold or not.
"""

import ctypes
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

HYPHENS = "-\u2010\u00ad\ufffe\x02"
FIXED_SPACES = "\u00a0\u202f\u2009\u2007\u200a\u2006\u2005\u2004"
SAME_BASELINE = 0.6  # points
SAME_SIZE = 0.06  # of the size: Latin beside Arabic is another size
WIDER = 8.0  # points beyond the measure at which a line spans columns
SHORT = 4.0  # points short of the column's edge at which a line ends its paragraph: more than hangs in any margin
INDENT = (3.5, 40.0)  # points


# What a character is set in: size in quarters of a point, family, whether it is bold.
Cast = tuple[float, str, bool]


class Drawn(NamedTuple):
    """A line as it stands in the file: what most of it is set in, its size and baseline, its characters from left to
    right; whether it is written with its vowels."""

    cast: Cast
    size: float
    baseline: float
    signs: list["Sign"]
    vocalised: bool


class Sign(NamedTuple):
    """One character: its edges in points, by its advance, and what it means."""

    left: float
    right: float
    text: str


class SetLine(NamedTuple):
    """One line of body text, its characters from left to right."""

    page: int
    column: int
    baseline: float
    size: float
    signs: tuple[Sign, ...]
    arabic: bool
    vocalised: bool
    last: bool  # of its paragraph, as far as its end and the next line's indent say
    measure: float

    @property
    def left(self) -> float:
        return self.signs[0].left

    @property
    def right(self) -> float:
        return max(sign.right for sign in self.signs)

    @property
    def hyphenated(self) -> bool:
        return not self.arabic and self.signs[-1].text in HYPHENS

    def words(self) -> list[tuple[Sign, ...]]:
        """The characters between word spaces; fixed spaces part no words."""
        words: list[list[Sign]] = [[]]
        for sign in self.signs:
            if sign.text == " ":
                words.append([])
            else:
                words[-1].append(sign)
        return [tuple(word) for word in words if word]

    def spaces(self) -> list[float]:
        """Widths of the word spaces in em: from the end of a word, or where the space is drawn if that is earlier (a
        letter's box may reach beyond its advance), to where the next word begins."""
        signs = self.signs
        return [
            (after.left - min(before.right, sign.left)) / self.size
            for before, sign, after in zip(signs, signs[1:], signs[2:])
            if sign.text == " "
        ]

    def letter_gap(self) -> float:
        """Mean space between letters within words, in em; kerning and tracking together."""
        gaps = [b.left - a.right for word in self.words() for a, b in zip(word, word[1:]) if a.text.isalpha()]
        return sum(gaps) / len(gaps) / self.size if gaps else 0.0


def body_lines(pdf: Path) -> list[SetLine]:
    """The lines of body text of a PDF in the order of the file."""
    pages = [list(_lines_of_page(pdf, number)) for number in range(_count(pdf))]
    bodies = _bodies(Counter(line.cast for page in pages for line in page for _ in line.signs))
    found: list[SetLine] = []
    for arabic in (False, True):
        for number, page in enumerate(pages):
            kept = [
                line for line in page
                if _is_arabic(line.signs) == arabic and any(_is_cast(line.cast, body) for body in bodies)
            ]  # fmt: skip
            found += _in_columns(number, kept, arabic)
    return found


def _bodies(casts: "Counter[Cast]") -> list[Cast]:
    """What body text is set in: the most common and any other that a third as many characters have."""
    most = casts.most_common(1)[0][1] if casts else 0
    return [cast for cast, count in casts.items() if 3 * count >= most]


def _is_cast(cast: Cast, body: Cast) -> bool:
    return cast[1:] == body[1:] and abs(cast[0] / body[0] - 1) < SAME_SIZE


def _in_columns(
    page: int, lines: Sequence[Drawn], arabic: bool
) -> Iterator[SetLine]:
    widths = Counter(round(_width(line.signs)) for line in lines)
    if not widths:
        return
    measure = float(max(widths, key=lambda width: (widths[width] + widths[width - 1] + widths[width + 1], width)))
    lines = [line for line in lines if _width(line.signs) < measure + WIDER]
    columns: list[list[int]] = []
    reach = float("-inf")
    for number in sorted(range(len(lines)), key=lambda number: lines[number].signs[0].left):
        left, right = lines[number].signs[0].left, _right(lines[number].signs)
        if left > reach - 1:
            columns.append([])
        columns[-1].append(number)
        reach = max(reach, right)
    column_of = {number: place for place, column in enumerate(columns) for number in column}
    edges = []
    for column in columns:
        own = [lines[n].signs for n in column]
        full = [signs for signs in own if abs(_width(signs) - measure) < WIDER / 2] or own
        edges.append((median(signs[0].left for signs in full), median(_right(signs) for signs in full)))
    for number, (_, size, baseline, signs, vocalised) in enumerate(lines):
        left, right = edges[column_of[number]]
        short = signs[0].left - left > SHORT if arabic else right - _right(signs) > SHORT
        if number + 1 < len(lines):
            following = lines[number + 1].signs
            begins = edges[column_of[number + 1]]
            indent = begins[1] - _right(following) if arabic else following[0].left - begins[0]
            short = short or INDENT[0] < indent < INDENT[1]
        yield SetLine(
            page, column_of[number], baseline, size, tuple(signs), arabic, vocalised, short, right - left
        )


def _is_arabic(signs: Sequence[Sign]) -> bool:
    arabic = sum("\u0600" <= sign.text[:1] <= "\u06ff" for sign in signs)
    return 2 * arabic > sum(sign.text[:1].isalpha() for sign in signs)


def _width(signs: Sequence[Sign]) -> float:
    return _right(signs) - signs[0].left


def _right(signs: Sequence[Sign]) -> float:
    return max(sign.right for sign in signs)


def _count(pdf: Path) -> int:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def _lines_of_page(pdf: Path, number: int) -> Iterator[Drawn]:
    """The lines of a page in the order of the file."""
    lines: list[list[tuple[Cast, float, float, Sign]]] = []
    last_y = last_x = float("inf")
    for cast, size, x, y, sign in _signs(pdf, number):
        same = abs(y - last_y) < SAME_BASELINE and lines and abs(x - last_x) < 40 * size
        if not same:
            lines.append([])
        lines[-1].append((cast, size, y, sign))
        last_y, last_x = y, x
    for line in lines:
        signs = _cleaned(sorted((sign for *_, sign in line), key=lambda sign: (sign.left, sign.right)))
        if signs:
            sizes, casts = Counter(round(size, 2) for _, size, _, _ in line), Counter(cast for cast, *_ in line)
            marks = sum("\u064b" <= sign.text[:1] <= "\u0652" for *_, sign in line)
            vocalised = 4 * marks > len(line) - marks
            yield Drawn(casts.most_common(1)[0][0], sizes.most_common(1)[0][0], line[0][2], signs, vocalised)


def _cleaned(signs: list[Sign]) -> list[Sign]:
    """Without marks, blanks of no meaning and spaces at the ends; runs of spaces as one."""
    kept: list[Sign] = []
    for sign in signs:
        if sign.text in FIXED_SPACES:
            kept.append(sign)
        elif sign.text.isspace():
            if kept and kept[-1].text != " ":
                kept.append(sign._replace(text=" "))
        elif sign.text in HYPHENS or unicodedata.category(sign.text[0]) not in ("Mn", "Cf", "Cc"):
            kept.append(sign)
    while kept and kept[-1].text == " ":
        kept.pop()
    return kept


def _cast_of(name: str, size: float) -> Cast:
    """From a font's name, such as `ABCDEF+NotoSerif-Bold_90wdth`.

    >>> _cast_of("ABCDEF+NotoSerif-Bold_90wdth", 8.99)
    (9.0, 'NotoSerif', True)
    """
    plain = name.split("+")[-1]
    return round(size * 4) / 4, plain.split("-")[0], "bold" in plain.lower()


def _signs(pdf: Path, number: int) -> Iterator[tuple[Cast, float, float, float, Sign]]:
    """What each character is set in, its size, x and baseline, and itself: of all that pdfium reads on a page and a
    program wrote there."""
    import pypdfium2
    import pypdfium2.raw as raw

    with pypdfium2.PdfDocument(pdf) as document:
        page = document[number]
        reader = page.get_textpage()  # both must outlive what is asked of them below
        text = reader.raw
        box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
        x, y = ctypes.c_double(), ctypes.c_double()
        name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
        for index in range(raw.FPDFText_CountChars(text)):
            code = raw.FPDFText_GetUnicode(text, index)
            generated = raw.FPDFText_IsGenerated(text, index) == 1
            if code in (0, 13, 10) or (generated and code != 32):
                continue
            raw.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box))
            raw.FPDFText_GetMatrix(text, index, ctypes.byref(matrix))
            raw.FPDFText_GetCharOrigin(text, index, ctypes.byref(x), ctypes.byref(y))
            size = raw.FPDFText_GetFontSize(text, index) * (abs(matrix.d) or abs(matrix.b))
            if generated:  # a space that pdfium sees in a gap; it has no box
                continue
            raw.FPDFText_GetFontInfo(text, index, name, len(name), ctypes.byref(flags))
            cast = _cast_of(name.value.decode("utf-8", "replace"), size)
            yield cast, size, x.value, y.value, Sign(x.value, max(box.right, x.value), chr(code))
