"""Text lines into operators: one TJ a run, each word's codes made once for the whole document.

A line all of one direction, which is nearly every line, is a lookup per word and a join. Lines that mix directions
are written piece by piece, in the order in which pdfium turns them back into the text (`layouts.press.reading`).
"""

import re
from typing import Final

from fonts.face import Face
from fonts.runs import GlyphRun, Word
from layouts.display.items import TextLine
from layouts.press.colour import Paint
from layouts.press.pdf_fonts import ShownFace
from layouts.press.pdf_units import pieces_of, silent_tatweels
from layouts.press.pdf_words import rises, simple_codes, tj_inside
from layouts.press.pieces import Piece
from layouts.press.reading import LRM, RLM, TATWEEL, ends_open, is_one_piece, pieces, turns_round

GAP: Final = 0.08  # em: runs nearer than this have no space between them
MOVE: Final = re.compile(r"\)[-\d.]+\(")  # within a TJ string
RISING: Final = re.compile(r"\)\]TJ (-?[\d.]+(?:e-?\d+)?) Ts ")  # where a piece of one begins to rise, or no longer
WIDTH: Final = re.compile(r" Ts ([\d.]+(?:e-?\d+)?) Tz\[\(")  # how wide a piece of one is, or what follows it
JUMP: Final = 100  # thousandths of an em: what pdfium may take for a space
NARROW_MARK: Final = 102  # thousandths of an em: the RLM or LRM after a run; not quite as in words: never at one place


class TextWriter:
    """Writes the text of a document; `faces` are the fonts it has used so far, in order of first use."""

    def __init__(self) -> None:
        self.faces: dict[Face, ShownFace] = {}
        self._words: dict[Face, dict[Word, str]] = {}
        self._cuts: dict[Word, Cut] = {}

    def line(self, line: TextLine, paint: Paint, cursor: "Cursor", page_is_rtl: bool) -> None:
        """Write one line, between BT and ET. `page_is_rtl`: most letters of the page go from right to left."""
        rtl = line.rtl
        for run in line.runs:
            if run.rtl != rtl:
                self._mixed_line(line, paint, cursor)
                return
        self._plain_line(line, paint, cursor, page_is_rtl)

    def shown(self, face: Face) -> ShownFace:
        """The document's font for this face."""
        shown = self.faces.get(face)
        if shown is None:
            shown = self.faces[face] = ShownFace(face, f"F{len(self.faces) + 1}")
            self._words[face] = {}
        return shown

    def _plain_line(self, line: TextLine, paint: Paint, cursor: "Cursor", page_is_rtl: bool) -> None:
        last = len(line.runs) - 1
        within = 0 < line.start < len(line.text) and not line.text[line.start - 1].isspace()
        for i, run in enumerate(line.runs):
            shown = self.shown(run.face)
            known = self._words[run.face]
            words = [known.get(word) or self._codes(shown, known, run, j, line) for j, word in enumerate(run.words)]
            if within and i == 0 and not line.rtl:
                # After a hyphen a Dutch word may be drawn without the trema that the text has.
                words[0] = self._codes(shown, {}, run, 0, line)
            if i == last and not line.rtl and _ends_in_own_hyphen(line):
                words[-1] = self._hyphen_kept(shown, run)
            scale = 1000 / run.em
            if len(words) > 1:
                space, width = _space(shown)
                adjustment = round(width + (run.tracking - run.gap) * scale, 2)
                inside = f"{space}){adjustment:g}(".join(words) if adjustment else space.join(words)
            else:
                inside = words[0]
            if i < last:
                room = line.runs[i + 1].x - run.x - run.width
                if room > GAP * run.size:
                    inside += _space(shown)[0]
            elif page_is_rtl and not line.rtl and ends_open(run.words[-1].text):
                inside += _mark(shown, LRM, NARROW_MARK)
            cursor.colour(run, paint)
            cursor.show(shown.name, run, line.x + run.x, line.y, inside)

    def _codes(self, shown: ShownFace, known: dict[Word, str], run: GlyphRun, index: int, line: TextLine) -> str:
        """The inside of a TJ string for one word, remembered wherever it is the same in every place."""
        word = run.words[index]
        source = _source(line, run.starts[index], word)
        if source is None:
            codes = simple_codes(shown, word)
            if codes is not None:
                known[word] = codes
                return codes
        painted = self._pieces(shown, word, source)
        codes = tj_inside(painted, word.width * shown.scale, run.size)
        if source is None and TATWEEL not in word.text and not rises(painted):
            known[word] = codes
        return codes

    def _hyphen_kept(self, shown: ShownFace, run: GlyphRun) -> str:
        """The run's last word, its hyphen standing for two: both readers drop the last hyphen of a line."""
        word = run.words[-1]
        pieces = pieces_of(shown, word, word.text, frozenset())
        hyphen = shown.code(word.glyphs[-1], "--")
        pieces[-1] = Piece(pieces[-1].x, hyphen, pieces[-1].width, "-")
        return tj_inside(pieces, word.width * shown.scale, run.size)

    def _pieces(self, shown: ShownFace, word: Word, source: str | None) -> list[Piece]:
        silent: frozenset[int] = frozenset()
        text = word.text
        if source is not None:
            silent = silent_tatweels(text, source)
            if not silent and len(source) == len(text):
                text = source
        return pieces_of(shown, word, text, silent)

    def _mixed_line(self, line: TextLine, paint: Paint, cursor: "Cursor") -> None:
        steps, reading = self._in_reading_order(line)
        if turns_round(reading):
            steps.reverse()
        steps = self._bridged(steps)
        i = 0
        while i < len(steps):
            run, shown = steps[i].run, self.shown(steps[i].run.face)
            look = _look(run)
            cursor.colour(run, paint)
            start = pen = steps[i].x
            scale = 1000 / run.em
            inside = []
            while i < len(steps) and (steps[i].run is run or _look(steps[i].run) == look):
                step = steps[i]
                move = round((pen - step.x) * scale, 1)
                if move:
                    inside.append(f"){move:g}(")
                inside.append(step.codes)
                pen = step.x + step.width
                i += 1
            cursor.show(shown.name, run, line.x + start, line.y, "".join(inside))

    def _cut(self, shown: ShownFace, word: Word, source: str | None, size: float) -> "Cut":
        """A word's pieces joined as pdfium will join them, in reading order."""
        known = self._cuts.get(word)
        if known is not None and source is None:
            return known
        if source is None and is_one_piece(word.text):
            codes = simple_codes(shown, word)
            if codes is not None:
                self._cuts[word] = [(0.0, codes, word.width * shown.scale, word.text)]
                return self._cuts[word]
        painted = self._pieces(shown, word, source)
        text = "".join([piece.text[:1] or " " for piece in painted])
        cut = []
        for start, end in pieces(text):
            part = painted[start:end]
            left = part[0].x
            width = part[-1].x + part[-1].width - left
            moved = [Piece(piece.x - left, piece.code, piece.width, "", piece.rise, piece.stretch) for piece in part]
            cut.append((left, tj_inside(moved, width, size), width, text[start:end]))
        if word.rtl:
            cut.reverse()
        if source is None and not rises(painted):
            self._cuts[word] = cut
        return cut

    def _bridged(self, steps: list["Step"]) -> list["Step"]:
        """The steps as they are painted, with blanks as wide as the jumps that pdfium would take for spaces.

        In a run against the line the first word painted is the farther one, and the last the nearer.
        """
        bridged: list[Step] = []
        i = 0
        while i < len(steps):
            run, j = steps[i].run, i
            while j < len(steps) and steps[j].run is run:
                j += 1
            em, right = run.em / 1000, run.x + run.width
            inside = [step for step in steps[i:j] if not step.is_mark]
            for step in steps[i:j]:
                if inside and step is inside[0] and bridged and not (step.is_space or bridged[-1].is_space):
                    if step.x - run.x > JUMP * em:
                        bridged.append(self._bridge(run, bridged[-1].x + bridged[-1].width, step.x))
                bridged.append(step)
                if inside and step is inside[-1] and j < len(steps) and not (step.is_space or steps[j].is_space):
                    if right - step.x - step.width > JUMP * em:
                        bridged.append(self._bridge(run, step.x + step.width, right))
            i = j
        return bridged

    def _bridge(self, run: GlyphRun, left: float, right: float) -> "Step":
        """Blanks from one place to another that mean nothing to either reader."""
        shown, em = self.shown(run.face), run.em / 1000
        wanted, codes, width = round((right - left) / em), "", 0
        for blank, code in shown.meaningless():
            while wanted - width >= blank:
                codes += code
                width += blank
        return Step(run, left, codes, width * em + run.tracking * _count(codes))

    def _in_reading_order(self, line: TextLine) -> tuple[list["Step"], str]:
        """What a mixed line is painted of, and its text with marks, both in logical order."""
        words: list[tuple[int, GlyphRun, int, float]] = []
        for run in line.runs:
            for j, x in enumerate(run.word_edges()):
                start = run.starts[j]
                words.append((start if start >= 0 else line.end, run, j, x))
        words.sort(key=lambda entry: entry[0])
        steps: list[Step] = []
        reading = []
        for i, (start, run, j, x) in enumerate(words):
            shown, word = self.shown(run.face), run.words[j]
            em = run.em / 1000
            if i and 0 < start <= len(line.text) and line.text[start - 1].isspace() and start < line.end:
                space, units = _space(shown)
                width = units * em + run.tracking
                if words[i - 1][1] is run:
                    beside = x + word.width * shown.scale * em if run.rtl else x - width
                else:
                    beside = run.x + run.width if line.rtl else run.x - width
                steps.append(Step(run, beside, space, width, True))
                reading.append(" ")
            cut = self._cut(shown, word, _source(line, run.starts[j], word), run.size)
            tracked = 0.0  # what letters before have added to their own widths
            for offset, codes, wide, text in cut:
                added = run.tracking * _count(codes) if run.tracking else 0.0
                steps.append(Step(run, x + offset * em + tracked, codes, wide * em + added))
                tracked += added
                reading.append(text)
            if run.rtl != line.rtl and (i + 1 == len(words) or words[i + 1][1] is not run) and i + 1 < len(words):
                mark = RLM if line.rtl else LRM
                edge = run.x - NARROW_MARK * em if line.rtl else run.x + run.width - NARROW_MARK * em
                code = _mark_code(shown, mark, NARROW_MARK)
                if code:
                    steps.append(Step(run, edge, code, NARROW_MARK * em + run.tracking, is_mark=True))
                    reading.append(mark)
        return steps, "".join(reading)


Cut = list[tuple[float, str, float, str]]  # x, codes, width (thousandths of an em), text


class Step:
    """Something painted within a mixed line: codes at `x` points from the line's left."""

    __slots__ = ("codes", "is_mark", "is_space", "run", "width", "x")

    def __init__(
        self, run: GlyphRun, x: float, codes: str, width: float, is_space: bool = False, is_mark: bool = False
    ) -> None:
        self.run = run
        self.is_space = is_space
        self.is_mark = is_mark
        self.x = x
        self.codes = codes
        self.width = width


class Cursor:
    """Where text goes next on a page, and the text state in force; writes only what changes.

    PDF coordinates: x + left, top - y.
    """

    def __init__(self, out: list[str], top: float, left: float) -> None:
        self.out = out
        self.top = top
        self.left = left
        self.x = self.y = 0  # of the line matrix, in thousandths of a point
        self.font = self.ink = ""
        self.size = self.tracking = self.rise = 0.0
        self.breadth = 1.0

    def begin(self) -> None:
        """Open a text object."""
        self.out.append("BT")
        self.x = self.y = 0
        self.ink = ""  # something else may have been painted in between

    def end(self) -> None:
        self.out.append("ET")

    def colour(self, run: GlyphRun, paint: Paint) -> None:
        """See to the run's ink and what it overprints."""
        if run.ink != self.ink or run.size != self.size:
            self.ink = run.ink
            change = paint.text(run.ink, run.size)
            if change:
                self.out.append(change)

    def show(self, font: str, run: GlyphRun, x: float, y: float, inside: str) -> None:
        """Paint a TJ at this place; x and y from the top left of the trim."""
        if font != self.font or run.size != self.size:
            self.out.append(f"/{font} {run.size:g} Tf")
            self.font, self.size = font, run.size
        if run.tracking != self.tracking:
            self.out.append(f"{run.tracking:.4g} Tc")
            self.tracking = run.tracking
        if run.rise != self.rise:
            self.out.append(f"{run.rise:.4g} Ts")
            self.rise = run.rise
        if run.breadth != self.breadth:
            self.out.append(f"{100 * run.breadth:.6g} Tz")
            self.breadth = run.breadth
        if run.breadth != 1.0:
            inside = _narrowed(inside, run.breadth)
        if run.rise:
            inside = _lifted(inside, run.rise)
        right, up = round((x + self.left) * 1000), round((self.top - y) * 1000)
        self.out.append(f"{(right - self.x) / 1000} {(up - self.y) / 1000} Td[({inside})]TJ")
        self.x, self.y = right, up


def _lifted(inside: str, rise: float) -> str:
    """What stands in a TJ of a raised run: pieces that rise by themselves do so from there, and come back to there."""
    return RISING.sub(lambda found: f")]TJ {float(found[1]) + rise:.4g} Ts ", inside)


def _narrowed(inside: str, breadth: float) -> str:
    """What stands in a TJ of a run of this breadth: pieces that are wider by themselves are so by as much less."""
    return WIDTH.sub(lambda found: f" Ts {float(found[1]) * breadth:.6g} Tz[(", inside)


def _look(run: GlyphRun) -> tuple[Face, float, str, float, float, float]:
    """What two runs must have in common to be painted by one operator."""
    return run.face, run.size, run.ink, run.tracking, run.rise, run.breadth


def _ends_in_own_hyphen(line: TextLine) -> bool:
    """Whether the line ends within a word, after a hyphen that the text has."""
    end, text = line.end, line.text
    return text[end - 1 : end] == "-" and text[end - 2 : end - 1].isalnum() and text[end : end + 1].isalnum()


def _source(line: TextLine, start: int, word: Word) -> str | None:
    """What the paragraph has where this word stands, when that is not what was shaped; None when it is."""
    if start < 0 or line.text.startswith(word.text, start):
        return None
    return line.text[start : start + len(word.text)]


def _space(shown: ShownFace) -> tuple[str, int]:
    """The code of the word space, and its width in thousandths of an em; nothing where there is no glyph for it."""
    glyph = shown.face.cmap.get(0x20)
    if not glyph and not shown.composes:
        return "", 0
    drawing = glyph if glyph else ((), shown.face.upem // 4)
    return shown.code(drawing, " "), shown.width(drawing)


def _count(codes: str) -> int:
    r"""How many codes stand in the inside of a TJ string.

    >>> _count("\0\1\0\4)20(\0\5")
    3
    """
    return len(MOVE.sub("", codes)) // 2


def _mark_code(shown: ShownFace, mark: str, width: int) -> str:
    if not shown.composes:
        return ""
    return shown.code(((), round(width / shown.scale)), mark)


def _mark(shown: ShownFace, mark: str, width: int) -> str:
    """A mark over the end of what stands before."""
    code = _mark_code(shown, mark, width)
    return f"){width}({code}" if code else ""

