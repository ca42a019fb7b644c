"""A placed page's content made ready for our file: layers settled, colours in the inks that the press prints.

What is drawn in a layer that is off goes; the layers themselves go, so that every reader shows the same. Content
streams are rewritten in place, forms, patterns and soft masks with them, in a document opened for this alone.
"""

from collections.abc import Iterable, Sequence

import pikepdf
from pikepdf import Name, Operator

from layouts.press.placed.inks import Cmyk, in_process_inks, must_change
from layouts.press.placed.layers import Layers
from layouts.press.placed.pictures import in_the_press_s_inks
from layouts.press.preflight.objects import PdfObject, entries, entry, identity, is_stream, members, name, number
from layouts.press.preflight.spaces import RGB, Space, first_colour, space_of
from layouts.press.presets import Preset

PAINTING = frozenset("f F f* B B* b b* S s".split())
TEXT = frozenset("Tj TJ ' \"".split())
INVISIBLE = 3  # text rendering mode: moves on without a mark
Instruction = tuple[Sequence[PdfObject], Operator]


class Rewriter:
    """Rewrites the streams of one document, each once."""

    def __init__(self, pdf: pikepdf.Pdf, layers: Layers, preset: Preset) -> None:
        self._pdf = pdf
        self._layers = layers
        self._preset = preset
        self._met: set[tuple[int, int]] = set()
        self._layered: list[PdfObject] = []

    def page(self, page: PdfObject) -> None:
        """Rewrite a page's content and everything that it draws with."""
        resources = entry(page, "/Resources")
        content = b"\n".join(_parts(entry(page, "/Contents")))
        self._group(page)
        page.Contents = self._pdf.make_stream(self._rewritten(content, resources))
        self._resources(resources)
        for item in self._layered:
            if "/OC" in item:
                del item.OC

    def _stream(self, stream: PdfObject, above: PdfObject) -> None:
        if not is_stream(stream) or identity(stream) in self._met:
            return
        self._met.add(identity(stream))
        own = entry(stream, "/Resources")
        resources = above if own is None else own
        try:
            stream.write(self._rewritten(stream.read_bytes(), resources))
        except pikepdf.PdfError:
            return  # preflight says that it cannot be read
        self._resources(own)

    def _resources(self, resources: PdfObject) -> None:
        """The forms, patterns, masks and pictures of these resources; then their layers and spot inks go."""
        if resources is None:
            return
        for _, item in entries(entry(resources, "/XObject")):
            self._layered.append(item)
            self._group(item)
            if name(entry(item, "/Subtype")) == "Form":
                self._stream(item, resources)
            elif is_stream(item) and identity(item) not in self._met:
                self._met.add(identity(item))
                in_the_press_s_inks(item, resources, self._preset)
        for _, pattern in entries(entry(resources, "/Pattern")):
            if is_stream(pattern):
                self._stream(pattern, resources)
            else:
                self._shading(entry(pattern, "/Shading"), resources)
        for _, shading in entries(entry(resources, "/Shading")):
            self._shading(shading, resources)
        for _, state in entries(entry(resources, "/ExtGState")):
            self._stream(entry(entry(state, "/SMask"), "/G"), resources)
        for _, font in entries(entry(resources, "/Font")):
            for _, glyph in entries(entry(font, "/CharProcs")):
                self._stream(glyph, entry(font, "/Resources") or resources)
        if "/Properties" in resources:
            del resources.Properties
        spaces = entry(resources, "/ColorSpace")
        for key, of in entries(spaces):
            space = space_of(of, resources)
            unused = must_change(space, self._preset) and space.kind != "Indexed"
            if unused and in_process_inks(space, [1.0] * space.components, self._preset) is not None:
                del spaces[key]
            elif key in ("/DefaultRGB", "/DefaultGray", "/DefaultCMYK") and self._preset.flavour != "proof":
                del spaces[key]

    def _group(self, item: PdfObject) -> None:
        """Transparency blends in the inks that its colours are in now."""
        group = entry(item, "/Group")
        if entry(group, "/CS") is not None and must_change(space_of(group.CS, None), self._preset):
            group.CS = Name.DeviceCMYK

    def _shading(self, shading: PdfObject, resources: PdfObject) -> None:
        """A gradient of spot inks, as a table of process inks."""
        space = space_of(entry(shading, "/ColorSpace"), resources)
        function = entry(shading, "/Function")
        if not must_change(space, self._preset) or function is None or is_stream(shading):
            return
        from layouts.press.placed.gradients import in_process

        made = in_process(function, lambda values: in_process_inks(space, values, self._preset), self._pdf)
        if made is not None:
            shading.Function = made
            shading.ColorSpace = Name.DeviceCMYK
            if "/Background" in shading:
                del shading.Background

    def _rewritten(self, data: bytes, resources: PdfObject) -> bytes:
        """The instructions of one stream, those of hidden layers without their marks."""
        walk = _Walk(self._layers, resources, self._preset)
        made: list[Instruction | pikepdf.ContentStreamInlineImage] = []
        for instruction in pikepdf.parse_content_stream(pikepdf.Stream(self._pdf, data)):
            if isinstance(instruction, pikepdf.ContentStreamInlineImage):
                made += [] if walk.hidden else [instruction]
            else:
                made += walk.step(str(instruction.operator), list(instruction.operands))
        return pikepdf.unparse_content_stream(made)


class _Walk:
    """The state along one stream: which layers are open, in which spot space the colours are, how text is drawn."""

    def __init__(self, layers: Layers, resources: PdfObject, preset: Preset) -> None:
        self._layers = layers
        self._resources = resources
        self._preset = preset
        self._marked: list[bool | None] = []  # of each open marked content: is it a hidden layer; None: is no layer
        self._spots: dict[str, Space | None] = {"cs": None, "CS": None}
        self._rendering = 0
        self._kept: list[tuple[dict[str, Space | None], int]] = []

    @property
    def hidden(self) -> bool:
        return True in self._marked

    def step(self, operator: str, operands: list[PdfObject]) -> Iterable[Instruction]:
        """What to write in place of one instruction."""
        plain: Instruction = (operands, Operator(operator))
        match operator:
            case "BDC" | "BMC":
                layer = self._layer(operands) if operator == "BDC" else None
                self._marked.append(layer)
                # tags and properties belong to the other document's structure
                return []
            case "EMC":
                if self._marked:
                    self._marked.pop()
                return []
            case "MP" | "DP":
                return []
            case "q":
                self._kept.append((dict(self._spots), self._rendering))
            case "Q":
                if self._kept:
                    self._spots, self._rendering = self._kept.pop()
            case "Tr":
                self._rendering = int(number(operands[0]) or 0) if operands else 0
            case "cs" | "CS" | "sc" | "scn" | "SC" | "SCN" | "g" | "rg" | "k" | "G" | "RG" | "K":
                return [self._colour(operator, operands)]
        if operator == "Do" and operands:
            drawn = entry(entry(self._resources, "/XObject"), str(operands[0]))
            if entry(drawn, "/OC") is not None and self._layers.hides(entry(drawn, "/OC")):
                return []
        if self.hidden:
            if operator in PAINTING:
                return [([], Operator("n"))]
            if operator in ("Do", "sh"):
                return []
            if operator in TEXT:
                return [([INVISIBLE], Operator("Tr")), plain, ([self._rendering], Operator("Tr"))]
        return [plain]

    def _layer(self, operands: list[PdfObject]) -> bool | None:
        if len(operands) < 2 or str(operands[0]) != "/OC":
            return None
        group = operands[1]
        if isinstance(group, Name):
            group = entry(entry(self._resources, "/Properties"), str(group))
        return self._layers.hides(group)

    def _colour(self, operator: str, operands: list[PdfObject]) -> Instruction:
        plain: Instruction = (operands, Operator(operator))
        which = "cs" if operator.islower() else "CS"
        match operator.lower():
            case "cs":
                space = space_of(operands[0], self._resources) if operands else None
                spot = space if space is not None and must_change(space, self._preset) else None
                if spot is not None and self._in_process(spot, [1.0] * spot.components) is None:
                    spot = None  # its recipe cannot be worked out: it stays, and preflight says so
                self._spots[which] = spot
                return self._set(which, spot, list(first_colour(spot).values)) if spot else plain
            case "rg" if must_change(RGB, self._preset):
                self._spots[which] = None
                values = [number(value) or 0.0 for value in operands]
                return self._set(which, RGB, values) if len(values) == 3 else plain
            case "sc" | "scn":
                spot = self._spots[which]
                return self._set(which, spot, [number(value) or 0.0 for value in operands]) if spot else plain
        self._spots[which] = None
        return plain

    def _in_process(self, spot: Space, values: list[float]) -> Cmyk | None:
        return in_process_inks(spot, values, self._preset)

    def _set(self, which: str, spot: Space, values: list[float]) -> Instruction:
        inks = self._in_process(spot, values) or (0.0, 0.0, 0.0, 1.0)
        return ([round(ink, 4) for ink in inks], Operator("k" if which == "cs" else "K"))


def _parts(contents: PdfObject) -> list[bytes]:
    streams = [contents] if is_stream(contents) else members(contents)
    return [stream.read_bytes() for stream in streams if is_stream(stream)]


