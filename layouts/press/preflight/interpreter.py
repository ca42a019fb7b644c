"""The operators of a content stream, one after the other, into marks on the page."""

import copy
import math
import warnings

import pikepdf

from layouts.press.preflight.marks_seen import DEEPEST, Mark, PageContent, inline_picture, parse
from layouts.press.preflight.objects import (
    UNIT,
    Box,
    Matrix,
    PdfObject,
    around,
    data_of,
    entries,
    entry,
    identity,
    is_stream,
    matrix_of,
    members,
    moved,
    multiply,
    name,
    number,
)
from layouts.press.preflight.resources import note
from layouts.press.preflight.spaces import BLACK, CMYK, GREY, RGB, Colour, Space, first_colour, space_of
from layouts.press.preflight.typefaces import Typeface

# All operators of ISO 32000-1, annex A, but those of inline images, which the parser takes together.
KNOWN = frozenset(
    "b B b* B* BDC BMC BT BX c cm CS cs d d0 d1 Do DP EMC ET EX f F f* G g gs h i j J K k l m M MP n q Q re RG rg ri s "
    "S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"".split()
)
FILLS, STROKES = frozenset("f F f* b B b* B*".split()), frozenset("s S b B b* B*".split())
ASCENT, DESCENT = 0.8, 0.2  # em: how high and deep type is taken to reach
# bytes of a page's content that are walked, each stream as so many at least: forms may draw forms without end
MOST_CONTENT, LEAST_STREAM = 100_000_000, 2_000
INVISIBLE = 3  # text rendering mode


class State:
    """The graphics state, with the text state and the text matrices."""

    def __init__(self) -> None:
        self.matrix: Matrix = UNIT
        self.fill: Colour = BLACK
        self.stroke: Colour = BLACK
        self.width = 1.0
        self.overprint_fill = self.overprint_stroke = False
        self.mode = 0
        self.font: Typeface | None = None
        self.size = 0.0
        self.character = self.word = self.leading = self.rise = 0.0
        self.scale = 1.0
        self.rendering = 0


class Interpreter:
    """Walks content streams and adds what they draw to `content`."""

    def __init__(self, content: PageContent) -> None:
        self.content = content
        self.state = State()
        self.stack: list[State] = []
        self.resources: PdfObject = None
        self.within: list[tuple[int, int]] = []
        self.inside_mask = False
        self.text = self.line = UNIT
        self.shapes: list[Box] = []  # subpaths, in the page's coordinates
        self.straight: list[bool] = []  # is each of them a rectangle
        self.patterns: set[tuple[int, int]] = set()
        self.walked = 0  # bytes of content
        self.endless = False

    def walk(self, data: bytes, resources: PdfObject, matrix: Matrix) -> None:
        """Everything in one stream, beginning with this matrix; the state afterwards is as before."""
        self.walked += max(len(data), LEAST_STREAM)
        if self.walked > MOST_CONTENT:
            if not self.endless:
                self.endless = True
                self.content.faults.unreadable.append("the content: it goes on without end")
            return
        before = self.state, self.stack, self.resources, self.text, self.line
        self.state, self.stack, self.resources = copy.copy(self.state), [], resources
        self.state.matrix = matrix
        try:
            with warnings.catch_warnings(record=True) as said:
                warnings.simplefilter("always")
                instructions = parse(data, self.content.holder)
            self.content.faults.unreadable += [f"a content stream ({warning.message})" for warning in said]
            for instruction in instructions:
                if isinstance(instruction, pikepdf.ContentStreamInlineImage):
                    self._picture(inline_picture(instruction.iimage, self.content.holder))
                    continue
                operator = instruction.operator.unparse().decode("latin-1")  # any bytes may stand there
                operands = list(instruction.operands)
                if operator not in KNOWN:
                    self.content.faults.unknown[operator] = None
                    continue
                try:
                    self._run(operator, operands)
                except (IndexError, TypeError, ValueError):
                    self.content.faults.unreadable.append(f"the operands of {operator}")
        except (pikepdf.PdfError, TypeError) as error:  # TypeError: for objects that no content stream may hold
            self.content.faults.unreadable.append(f"a content stream ({error})")
        if self.stack:
            self.content.faults.unbalanced = True
        self.state, self.stack, self.resources, self.text, self.line = before

    def _run(self, operator: str, operands: list[PdfObject]) -> None:
        state = self.state
        match operator:
            case "q":
                self.stack.append(copy.copy(state))
                self.content.faults.deepest = max(self.content.faults.deepest, len(self.stack))
            case "Q":
                if self.stack:
                    self.state = self.stack.pop()
                else:
                    self.content.faults.unbalanced = True
            case "cm":
                state.matrix = multiply(_six(operands), state.matrix)
            case "w":
                state.width = float(operands[0])
            case "gs":
                self._graphics_state(operands[0])
            case "ri":
                self.content.intents[name(operands[0])] = None
            case "g" | "rg" | "k" | "cs" | "sc" | "scn":
                state.fill = self._colour(operator, operands, state.fill)
            case "G" | "RG" | "K" | "CS" | "SC" | "SCN":
                state.stroke = self._colour(operator.lower(), operands, state.stroke)
            case "Do":
                self._object(operands[0])
            case "sh":
                shading = self._resource("/Shading", operands[0])
                if shading is not None:
                    space = space_of(entry(shading, "/ColorSpace"), self.resources)
                    self._mark("shading", (0.0, 0.0, 0.0, 0.0), 0.0, None, space=space)
            case "m" | "l" | "c" | "v" | "y" | "re":
                self._path(operator, [float(operand) for operand in operands])
            case "f" | "F" | "f*" | "s" | "S" | "b" | "B" | "b*" | "B*" | "n":
                self._paint(operator)
            case _:
                self._text_operator(operator, operands)

    def _resource(self, kind: str, named: PdfObject) -> PdfObject:
        found = entry(entry(self.resources, kind), str(named))
        if found is None:
            self.content.faults.missing[f"{kind[1:]} {named}"] = None
        return found

    def _graphics_state(self, named: PdfObject) -> None:
        found = self._resource("/ExtGState", named)
        state = self.state
        stroke, fill = entry(found, "/OP"), entry(found, "/op")
        if stroke is not None:
            state.overprint_stroke = bool(stroke)
            if fill is None:
                state.overprint_fill = bool(stroke)
        if fill is not None:
            state.overprint_fill = bool(fill)
        mode = number(entry(found, "/OPM"))
        state.mode = state.mode if mode is None else int(mode)
        width = number(entry(found, "/LW"))
        state.width = state.width if width is None else width
        font = members(entry(found, "/Font"))
        if len(font) == 2:
            state.font, state.size = self._typeface(font[0]), float(font[1])
        intent = name(entry(found, "/RI"))
        if intent:
            self.content.intents[intent] = None
        mask = entry(found, "/SMask")
        if entries(mask) and is_stream(entry(mask, "/G")) and identity(mask["/G"]) not in self.within:
            was, self.inside_mask = self.inside_mask, True
            self._form(mask["/G"])
            self.inside_mask = was

    def _colour(self, operator: str, operands: list[PdfObject], now: Colour) -> Colour:
        match operator:
            case "g" | "rg" | "k":
                space = {"g": GREY, "rg": RGB, "k": CMYK}[operator]
                if len(operands) != space.components:
                    raise ValueError
                self.content.spaces.append(space)
                return Colour(space, tuple(float(operand) for operand in operands))
            case "cs":
                space = space_of(operands[0], self.resources)
                note(space, self.content)
                return first_colour(space)
        values = tuple(value for value in map(number, operands) if value is not None)
        if now.space.kind != "Pattern":
            return Colour(now.space, values)
        pattern = self._resource("/Pattern", operands[-1])
        colour = Colour(now.space, values, pattern)
        if is_stream(pattern) and identity(pattern) not in self.patterns:
            self.patterns.add(identity(pattern))
            self._tiles(pattern, now.space, values)
        return colour

    def _tiles(self, pattern: PdfObject, space: Space, values: tuple[float, ...]) -> None:
        kept = self.state
        self.state = copy.copy(kept)
        if space.base:  # an uncoloured pattern is drawn in the colour that came with it
            self.state.fill = self.state.stroke = Colour(space.base, values)
        self._stream(pattern, matrix_of(entry(pattern, "/Matrix")))
        self.state = kept

    def _object(self, named: PdfObject) -> None:
        found = self._resource("/XObject", named)
        match name(entry(found, "/Subtype")):
            case "Form":
                self._form(found)
            case "Image":
                self._picture(found)

    def _form(self, form: PdfObject) -> None:
        self._stream(form, multiply(matrix_of(entry(form, "/Matrix")), self.state.matrix))

    def _stream(self, stream: PdfObject, matrix: Matrix) -> None:
        """A form's or a pattern's content, unless it is being walked already."""
        if identity(stream) in self.within or len(self.within) >= DEEPEST:
            return
        data = data_of(stream)
        if data is None:
            self.content.faults.unreadable.append("a form")
            return
        self.within.append(identity(stream))
        own = entry(stream, "/Resources")
        self.walk(data, self.resources if own is None else own, matrix)
        self.within.pop()

    def _picture(self, image: PdfObject) -> None:
        of, space = entry(image, "/ColorSpace"), None
        if of is not None:
            space = space_of(of, self.resources)
            note(space, self.content)
        colour = self.state.fill if entry(image, "/ImageMask") is True else None
        box = around(self.state.matrix, (0.0, 0.0, 1.0, 1.0))
        self._mark("image", box, min(box[2] - box[0], box[3] - box[1]), colour, image=image, space=space)

    def _mark(
        self, kind: str, box: Box, size: float, colour: Colour | None, *, image: PdfObject = None,
        space: Space | None = None, font: str = "",
    ) -> None:  # fmt: skip
        state = self.state
        overprints = state.overprint_stroke if kind == "stroke" else state.overprint_fill
        self.content.marks.append(
            Mark(
                kind, box, size, colour, overprints, state.mode, self.inside_mask, image, space, state.matrix, font
            )
        )  # fmt: skip

    def _path(self, operator: str, values: list[float]) -> None:
        if operator == "re":
            x, y, width, height = values
            matrix = self.state.matrix
            box = around(matrix, (min(x, x + width), min(y, y + height), max(x, x + width), max(y, y + height)))
            self.shapes.append(box)
            self.straight.append(matrix[1] == matrix[2] == 0 or matrix[0] == matrix[3] == 0)
            return
        points = [moved(self.state.matrix, values[i], values[i + 1]) for i in range(0, len(values), 2)]
        xs, ys = [x for x, _ in points], [y for _, y in points]
        if operator == "m" or not self.shapes:
            self.shapes.append((xs[0], ys[0], xs[0], ys[0]))
            self.straight.append(False)
        else:
            x0, y0, x1, y1 = self.shapes[-1]
            self.shapes[-1] = (min(x0, *xs), min(y0, *ys), max(x1, *xs), max(y1, *ys))

    def _paint(self, operator: str) -> None:
        shapes, straight = self.shapes, self.straight
        self.shapes, self.straight = [], []
        if not shapes or operator == "n":
            return
        box = _union(shapes)
        if operator in FILLS:
            sides = [min(x1 - x0, y1 - y0) for (x0, y0, x1, y1), upright in zip(shapes, straight) if upright]
            self._mark("fill", box, min(sides) if sides else min(box[2] - box[0], box[3] - box[1]), self.state.fill)
        if operator in STROKES:
            a, b, c, d, _, _ = self.state.matrix
            for shape in shapes:  # each for itself: the marks at a page's four corners surround it and are not on it
                self._mark("stroke", shape, self.state.width * math.sqrt(abs(a * d - b * c)), self.state.stroke)

    def _typeface(self, font: PdfObject) -> Typeface:
        return self.content.fonts.setdefault(identity(font), Typeface(font))

    def _text_operator(self, operator: str, operands: list[PdfObject]) -> None:
        state = self.state
        match operator:
            case "BT":
                self.text = self.line = UNIT
            case "Tf":
                found = self._resource("/Font", operands[0])
                state.font = None if found is None else self._typeface(found)
                state.size = float(operands[1])
            case "Tc":
                state.character = float(operands[0])
            case "Tw":
                state.word = float(operands[0])
            case "Tz":
                state.scale = float(operands[0]) / 100
            case "TL":
                state.leading = float(operands[0])
            case "Ts":
                state.rise = float(operands[0])
            case "Tr":
                state.rendering = int(operands[0])
            case "Tm":
                self.text = self.line = _six(operands)
            case "Td":
                self._next_line(float(operands[0]), float(operands[1]))
            case "TD":
                state.leading = -float(operands[1])
                self._next_line(float(operands[0]), float(operands[1]))
            case "T*":
                self._next_line(0.0, -state.leading)
            case "Tj":
                self._show([operands[0]])
            case "TJ":
                self._show(list(operands[0]))
            case "'":
                self._next_line(0.0, -state.leading)
                self._show([operands[0]])
            case '"':
                state.word, state.character = float(operands[0]), float(operands[1])
                self._next_line(0.0, -state.leading)
                self._show([operands[2]])

    def _next_line(self, right: float, up: float) -> None:
        self.text = self.line = multiply((1.0, 0.0, 0.0, 1.0, right, up), self.line)

    def _show(self, pieces: list[PdfObject]) -> None:
        state, font = self.state, self.state.font
        if font is None:
            return
        unit = matrix_of(entry(font.obj, "/FontMatrix"))[0] if font.kind == "Type3" else 0.001
        pen, anything = 0.0, False
        for piece in pieces:
            if not isinstance(piece, pikepdf.String):
                pen -= float(piece) / 1000 * state.size * state.scale
                continue
            codes = font.codes(bytes(piece))
            anything = anything or bool(codes)
            fresh = set(codes) - font.shown if font.kind == "Type3" else ()
            font.shown.update(codes)
            if fresh:
                self._drawn_glyphs(font, sorted(fresh))
            width = sum(map(font.width, codes)) * unit * state.size + state.character * len(codes)
            if font.code_length == 1:
                width += state.word * codes.count(32)
            pen += width * state.scale
        whole = multiply(self.text, state.matrix)
        size = abs(state.size) * math.hypot(whole[2], whole[3])
        low, high = state.rise - DESCENT * state.size, state.rise + ASCENT * state.size
        box = around(whole, (min(0.0, pen), min(low, high), max(0.0, pen), max(low, high)))
        self.text = multiply((1.0, 0.0, 0.0, 1.0, pen, 0.0), self.text)
        if not anything or state.rendering in (INVISIBLE, 7):
            return
        if state.rendering not in (1, 5):
            self._mark("text", box, size, state.fill, font=font.plain_name)
        if state.rendering in (1, 2, 5, 6):
            a, b, c, d, _, _ = state.matrix
            self._mark("stroke", box, state.width * math.sqrt(abs(a * d - b * c)), state.stroke)

    def _drawn_glyphs(self, font: Typeface, codes: list[int]) -> None:
        """The drawings of a Type 3 font for these codes."""
        drawn_as: dict[int, str] = {}
        code = 0
        for member in members(entry(entry(font.obj, "/Encoding"), "/Differences")):
            if isinstance(member, pikepdf.Name):
                drawn_as[code] = str(member)
                code += 1
            else:
                code = int(number(member) or 0)
        own = matrix_of(entry(font.obj, "/FontMatrix"))
        size = (self.state.size, 0.0, 0.0, self.state.size, 0.0, 0.0)
        matrix = multiply(own, multiply(size, multiply(self.text, self.state.matrix)))
        kept = self.resources
        self.resources = kept if entry(font.obj, "/Resources") is None else entry(font.obj, "/Resources")
        for glyph in codes:
            drawing = entry(entry(font.obj, "/CharProcs"), drawn_as.get(glyph, "/"))
            if is_stream(drawing):
                self._stream(drawing, matrix)
        self.resources = kept


def _six(operands: list[PdfObject]) -> Matrix:
    a, b, c, d, e, f = (float(operand) for operand in operands)
    return a, b, c, d, e, f


def _union(boxes: list[Box]) -> Box:
    return (
        min(box[0] for box in boxes), min(box[1] for box in boxes),
        max(box[2] for box in boxes), max(box[3] for box in boxes),
    )  # fmt: skip
