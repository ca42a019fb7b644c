"""A PDF in, the same PDF in the grey of one plate out: dark where that ink is printed, white where it is knocked out.

What overprints without this ink is left away, so that what lies below it stays. Exact for inks, pictures and masks as
our press writes them; what needs a colour engine (shadings, patterns, blend modes, colours that are no inks) is
refused.
"""

import io
from collections.abc import Sequence

import pikepdf
from pikepdf import Name, Operator

from layouts.press.placed.forms import is_transparent
from layouts.press.preflight.document import open_document
from layouts.press.preflight.marks_seen import PageContent
from layouts.press.preflight.objects import PdfObject, entries, entry, identity, is_stream, members, name, number
from layouts.press.preflight.spaces import BLACK, CMYK, GREY, PROCESS, Colour, Space, first_colour, space_of

FILLING, STROKING = frozenset("f F f* B B* b b*".split()), frozenset("S s B B* b b*".split())
CLOSING = frozenset("s b b*".split())
ONLY_FILL = {"B": "f", "B*": "f*", "b": "f", "b*": "f*"}
SHOWING = frozenset("Tj TJ ' \"".split())
COLOURS = {"g": GREY, "k": CMYK, "G": GREY, "K": CMYK}
INVISIBLE = 3
Instruction = tuple[Sequence[PdfObject], Operator]


class NotExact(Exception):
    """The page has something that only a colour engine can separate; the message names it."""


def inks_in(pdf: bytes) -> tuple[str, ...]:
    """The inks of a document: the four of the process, then spot inks by name. Raises NotExact."""
    document = open_document(pdf, "the pages")
    spots: set[str] = set()
    for page in document.pages:
        _check(page.content)
        spots |= {ink for space in page.content.spaces for ink in space.inks}
    return (*PROCESS, *sorted(spots - {*PROCESS, "All", "None"}))


def _check(content: PageContent) -> None:
    for space in content.spaces:
        if space.kind in ("DeviceRGB", "CalRGB", "CalGray", "Lab", "Pattern", "unknown"):
            raise NotExact(f"a colour in {space.kind}")
    if any(mark.kind == "shading" for mark in content.marks):
        raise NotExact("a gradient")
    if is_transparent(content) and any(
        entries(entry(state, "/SMask")) or number(entry(state, "/ca")) not in (None, 1)
        or name(entry(state, "/BM")) not in ("", "Normal", "Compatible")
        for state in content.states.values()
    ):  # fmt: skip
        raise NotExact("something see-through")


def in_one_plate(pdf: bytes, ink: str) -> bytes:
    """The document with the plate of this ink in grey. Raises NotExact."""
    opened = pikepdf.open(io.BytesIO(pdf))
    writer = _Writer(opened, ink)
    for page in opened.pages:
        resources = entry(page.obj, "/Resources")
        contents = entry(page.obj, "/Contents")
        streams = [contents] if is_stream(contents) else members(contents)
        data = b"\n".join(stream.read_bytes() for stream in streams)
        page.obj.Contents = opened.make_stream(writer.rewritten(data, resources))
        if "/Group" in page.obj:
            del page.obj.Group
    for key in ("/OutputIntents", "/StructTreeRoot", "/Metadata"):
        if key in opened.Root:
            del opened.Root[key]
    out = io.BytesIO()
    opened.save(out)
    return out.getvalue()


class _State:
    def __init__(self) -> None:
        self.fill, self.stroke = BLACK, BLACK
        self.over_fill = self.over_stroke = False
        self.mode = 0
        self.rendering = 0

    def copy(self) -> "_State":
        other = _State()
        other.__dict__.update(self.__dict__)
        return other


class _Writer:
    def __init__(self, pdf: pikepdf.Pdf, ink: str) -> None:
        self._pdf = pdf
        self._ink = ink
        self._met: set[tuple[int, int]] = set()

    def rewritten(self, data: bytes, resources: PdfObject, begins: "_State | None" = None) -> bytes:
        """One stream in the grey of the plate; the forms and pictures that it draws with it."""
        state, kept = begins.copy() if begins else _State(), list[_State]()
        made: list[Instruction] = []
        for instruction in pikepdf.parse_content_stream(pikepdf.Stream(self._pdf, data)):
            if isinstance(instruction, pikepdf.ContentStreamInlineImage):
                raise NotExact("an inline picture")
            operator, operands = instruction.operator.unparse().decode("latin-1"), list(instruction.operands)
            plain: Instruction = (operands, Operator(operator))
            if operator == "q":
                kept.append(state.copy())
            elif operator == "Q":
                state = kept.pop() if kept else state
            elif operator == "gs":
                _set(state, entry(entry(resources, "/ExtGState"), str(operands[0])))
            elif operator in ("g", "k", "cs", "sc", "scn"):
                state.fill = _colour(operator, operands, state.fill, resources)
                continue
            elif operator in ("G", "K", "CS", "SC", "SCN"):
                state.stroke = _colour(operator, operands, state.stroke, resources)
                continue
            elif operator == "Tr":
                state.rendering = int(number(operands[0]) or 0)
            elif operator in FILLING or operator in STROKING:
                made += self._painted(operator, state)
                continue
            elif operator in SHOWING:
                made += self._shown(plain, state)
                continue
            elif operator == "Do":
                self._object(entry(entry(resources, "/XObject"), str(operands[0])), resources, state)
            made.append(plain)
        return pikepdf.unparse_content_stream(made)

    def _share(self, colour: Colour, overprints: bool, mode: int) -> float | None:
        """How much of this plate's ink a colour puts down; None where it leaves the plate alone."""
        inks = colour.inks()
        if inks is None:
            raise NotExact(f"a colour in {colour.space.kind}")
        share = inks.get(self._ink, 0.0)
        if not overprints:
            return share
        if colour.space.kind == "DeviceCMYK":
            leaves = (share == 0 and mode == 1) or self._ink not in PROCESS
        elif colour.space.kind == "DeviceGray":
            leaves = self._ink not in PROCESS
        else:
            leaves = self._ink not in inks
        return None if leaves else share

    def _painted(self, operator: str, state: _State) -> list[Instruction]:
        fill = self._share(state.fill, state.over_fill, state.mode) if operator in FILLING else None
        stroke = self._share(state.stroke, state.over_stroke, state.mode) if operator in STROKING else None
        # between a path and its painting, where a colour may not stand in a file for others; pdfium takes it there
        made: list[Instruction] = [_grey(fill, "g")] if fill is not None else []
        made += [_grey(stroke, "G")] if stroke is not None else []
        if fill is not None and stroke is not None:
            done = operator
        elif fill is not None:
            done = ONLY_FILL.get(operator, operator)
        elif stroke is not None:
            done = "s" if operator in CLOSING else "S"
        else:
            done = "n"
        return [*made, ([], Operator(done))]

    def _shown(self, plain: Instruction, state: _State) -> list[Instruction]:
        if state.rendering not in (0, INVISIBLE):
            raise NotExact("outlined text")
        share = self._share(state.fill, state.over_fill, state.mode)
        if share is None:
            return [([INVISIBLE], Operator("Tr")), plain, ([state.rendering], Operator("Tr"))]
        return [_grey(share, "g"), plain]

    def _object(self, item: PdfObject, resources: PdfObject, state: _State) -> None:
        """Rewrite a form or a picture, once."""
        if entry(item, "/ImageMask") is True:
            raise NotExact("a stencil")
        if identity(item) in self._met:
            return
        self._met.add(identity(item))
        if name(entry(item, "/Subtype")) == "Image":
            self._picture(item, resources)
            return
        own = entry(item, "/Resources")
        item.write(self.rewritten(item.read_bytes(), resources if own is None else own, state))
        if "/Group" in item:
            del item.Group

    def _picture(self, image: PdfObject, resources: PdfObject) -> None:
        from PIL import ImageChops

        space = space_of(entry(image, "/ColorSpace"), resources)
        base = space.base if space.kind == "Indexed" and space.base else space
        if base.kind not in ("DeviceCMYK", "DeviceGray"):
            raise NotExact(f"a picture in {base.kind}")
        mask = entry(image, "/SMask")
        if mask is not None:
            del image.SMask
        shown = pikepdf.PdfImage(image).as_pil_image()
        if base.kind == "DeviceCMYK":
            plates = dict(zip(PROCESS, shown.convert("CMYK").split()))
        else:
            plates = {"Black": ImageChops.invert(shown.convert("L"))}
        size = (int(image.Width), int(image.Height))
        ink = plates.get(self._ink)
        pixels = bytes([255]) * (size[0] * size[1]) if ink is None else ImageChops.invert(ink).tobytes()
        for key in ("/DecodeParms", "/Decode", "/Intent"):
            if key in image:
                del image[key]
        image.ColorSpace, image.BitsPerComponent = Name.DeviceGray, 8
        image.write(pixels)
        if mask is not None:
            image.SMask = mask


def _grey(share: float, operator: str) -> Instruction:
    return ([round(1 - min(1.0, max(0.0, share)), 4)], Operator(operator))


def _set(state: _State, found: PdfObject) -> None:
    stroke, fill = entry(found, "/OP"), entry(found, "/op")
    if stroke is not None:
        state.over_stroke = bool(stroke)
        state.over_fill = bool(stroke) if fill is None else state.over_fill
    if fill is not None:
        state.over_fill = bool(fill)
    mode = number(entry(found, "/OPM"))
    state.mode = state.mode if mode is None else int(mode)


def _colour(operator: str, operands: list[PdfObject], now: Colour, resources: PdfObject) -> Colour:
    values = tuple(value for value in map(number, operands) if value is not None)
    if operator in COLOURS:
        return Colour(COLOURS[operator], values)
    if operator.lower() == "cs":
        space: Space = space_of(operands[0], resources)
        return first_colour(space)
    return Colour(now.space, values)
