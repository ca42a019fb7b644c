"""Display lists in, a PDF out. The one place where y is turned over: display lists have it down, PDF up."""

import io
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, assert_never

import msgspec

from fonts.face import Face
from fonts.licensing import licence
from layouts.display.items import Box, DisplayList, PlacedPdf, PlacedPicture, TextLine
from layouts.findings import Finding
from layouts.model.geometry import UPRIGHT, Turn
from layouts.press.colour import Paint
from layouts.press.file_objects import FileObjects, ReadyObject
from layouts.press.ink_weight import weighed
from layouts.press.marks import REGISTRATION, REGISTRATION_SPACE, marks
from layouts.press.outlines import DASHES, dashes, ellipse, rounded
from layouts.press.pdf_text import Cursor, TextWriter
from layouts.press.pdfx import DocumentInfo, Tags, finish, page_origin
from layouts.press.pictures import Raster, UnreadablePicture, prepare
from layouts.press.presets import Preset
from layouts.press.slug import EVERY_PLATE, PLATES, slug_line
from layouts.press.structure import ARTIFACT, Structure

if TYPE_CHECKING:
    from layouts.press.placed.pages import PlacedPages

__all__ = ["DocumentInfo", "Printed", "write_pdf"]

LEVEL = 4  # of zlib: 6 makes a page 4 % smaller and takes 2.5 times as long

ReadPicture = Callable[[str], bytes]


class Printed(msgspec.Struct, frozen=True):
    """A finished file, and what was found wrong with the issue while it was written."""

    pdf: bytes
    findings: tuple[Finding, ...]


def write_pdf(
    pages: tuple[DisplayList, ...], info: DocumentInfo, preset: Preset, read_picture: ReadPicture,
    *, slug_faces: tuple[Face, ...] = (), trusted: bool = False,
) -> Printed:  # fmt: skip
    """The pages as one PDF of the preset's kind. `read_picture` gives the bytes of a picture file by its key.

    `slug_faces` write the slug line where the pages' own faces cannot; `trusted`: pages of other PDFs were judged when
    those were made. The same input gives the same bytes.
    """
    document = Document(info, preset, read_picture, slug_faces, trusted)
    for page in pages:
        document.add_page(page)
    return document.finished(pages)


class Document:
    """One PDF being written: ReportLab's canvas as the file it goes into, and what the pages share."""

    def __init__(
        self, info: DocumentInfo, preset: Preset, read_picture: ReadPicture, slug_faces: tuple[Face, ...], trusted: bool
    ) -> None:
        from reportlab.pdfgen.canvas import Canvas

        self._buffer = io.BytesIO()
        self._canvas: Any = Canvas(self._buffer, pageCompression=0, invariant=1, pdfVersion=(1, 6))
        self._canvas._preamble = "1 0 0 1 0 0 cm"  # ReportLab's own selects Helvetica
        self._objects = FileObjects(self._canvas._doc)
        self._info = info
        self._preset = preset
        self._read_picture = read_picture
        self._text = TextWriter()
        self._structure = Structure(info.languages[0] if info.languages else "und")
        self._rasters: dict[int, tuple[Raster, str]] = {}  # by identity: equal pictures are one object in memory
        self._findings: list[Finding] = []
        self._has_left_to_right = False
        self._spaces: list[dict[str, str]] = []  # colour spaces of each page
        self._placed: PlacedPages | None = None
        self._slug_faces, self._trusted = slug_faces, trusted

    def add_page(self, page: DisplayList) -> None:
        """Write one page's operators."""
        canvas, index = self._canvas, self._canvas.getPageNumber() - 1
        edge = page_origin(page, self._preset)
        canvas.setPageSize((page.width + 2 * edge, page.height + 2 * edge))
        inks = (*page.inks, *PLATES, EVERY_PLATE) if self._preset.marks else page.inks
        paint = Paint(inks, self._preset.flavour, self._preset.spots, self._preset.rich_black)
        out: list[str] = []
        top = page.height + edge
        cursor = Cursor(out, top, edge)
        page_is_rtl = self._is_rtl(page)
        opened, turn = "", UPRIGHT
        for item in page.items:
            if item.turn != turn:
                self._close(out, opened, cursor)
                opened = ""
                out += [*_turned(turn.back, edge, top), *_turned(item.turn, edge, top)]
                turn = item.turn
            if isinstance(item, TextLine):
                if not item.runs:
                    continue
                belongs = f"{item.story}\0{item.paragraph}\0{item.role}\0{item.kind}" if item.story else "\0"
                if belongs != opened:
                    self._close(out, opened, cursor)
                    out.append(self._structure.text(index, item))
                    cursor.begin()
                    opened = belongs
                self._text.line(item, paint, cursor, page_is_rtl)
                self._structure.covers(item)
                continue
            self._close(out, opened, cursor)
            opened = ""
            match item:
                case PlacedPicture():
                    out.append(self._structure.picture(index, item))
                    out += self._picture(item, page, paint, edge, top)
                    out.append("EMC")
                case PlacedPdf():
                    out.append(self._structure.picture(index, item))
                    out += self._placed_page(item, page, paint, edge, top)
                    out.append("EMC")
                case Box():
                    out += [ARTIFACT, *self._box(item, paint, edge, top), "EMC"]
                case _:
                    assert_never(item)
        self._close(out, opened, cursor)
        out += _turned(turn.back, edge, top)
        if self._preset.marks:
            out.append(marks(edge, edge, page.width, page.height, page.bleed))
            self._slug(page, out, paint, cursor)
            paint.spaces[REGISTRATION] = REGISTRATION_SPACE
        self._spaces.append(paint.spaces)
        self._findings += weighed(page, self._preset)
        canvas.showPage()
        # ReportLab would encode the text once more; a page's own stream can be given ready.
        drawn = zlib.compress("\n".join(out).encode("latin-1"), LEVEL)
        canvas._doc.Pages.pages[-1].Contents = ReadyObject("/Filter/FlateDecode", drawn)

    def finished(self, pages: tuple[DisplayList, ...]) -> Printed:
        """Write fonts and structure, and finish the file."""
        fonts = self._canvas._doc.idToObject["BasicFonts"].dict
        for face, shown in self._text.faces.items():
            allowed = licence(face.fs_type)
            if not allowed.may_embed:
                self._findings.append(
                    Finding(
                        severity="error",
                        code="font-not-embeddable",
                        message=f"{face.family} ({face.psname}) {allowed.words}.",
                        advice="Without it in the file the printer's machine puts in another font.",
                    )
                )
            fonts[shown.name] = shown.write(self._objects.add_stream, self._objects.add)
        reference, tagged = self._structure.write(self._objects)
        self._canvas.save()
        turns_right = self._info.right_bound and not self._has_left_to_right
        tags = Tags(int(reference.split()[0]), tagged)
        more = self._placed.finish if self._placed else None
        pdf = finish(self._buffer.getvalue(), pages, self._info, self._preset, tags, turns_right, self._spaces, more)
        of_placed = self._placed.findings if self._placed else ()
        return Printed(pdf, (*self._findings, *of_placed))

    def _is_rtl(self, page: DisplayList) -> bool:
        """Whether most letters of the page are in right-to-left lines: so poppler tells a page's direction."""
        balance = 0
        for item in page.items:
            if isinstance(item, TextLine):
                if item.rtl:
                    balance += item.end - item.start
                else:
                    balance -= item.end - item.start
                    self._has_left_to_right = self._has_left_to_right or bool(item.story)
        return balance > 0

    def _slug(self, page: DisplayList, out: list[str], paint: Paint, cursor: Cursor) -> None:
        """Name the page in the slug area, in the faces that the document uses already."""
        said = (self._info.title, page.label, self._info.created.strftime("%Y-%m-%d"), self._preset.name)
        texts = [text for i, text in enumerate(said) if text not in " ".join(said[:i]).split()]
        lines = slug_line(texts, (*self._text.faces, *self._slug_faces), page.width, page.bleed)
        if lines:
            out.append(ARTIFACT)
            cursor.begin()
            for line in lines:
                self._text.line(line, paint, cursor, False)
            cursor.end()
            out.append("EMC")

    @staticmethod
    def _close(out: list[str], opened: str, cursor: Cursor) -> None:
        if opened:
            cursor.end()
            out.append("EMC")

    def _box(self, box: Box, paint: Paint, edge: float, top: float) -> list[str]:
        rect = box.rect
        at = (rect.x + edge, top - rect.bottom, rect.width, rect.height)
        path = f"{at[0]:.3f} {at[1]:.3f} {at[2]:.3f} {at[3]:.3f} re"
        if box.form == "ellipse":
            path = ellipse(*at)
        elif box.radius > 0:
            path = rounded(*at, box.radius)
        out = []
        if box.fill:
            least = self._preset.least_rule
            if 0 < min(rect.width, rect.height) < least and box.form == "rectangle":
                width, height = max(rect.width, least), max(rect.height, least)
                path = f"{rect.x + edge:.3f} {top - rect.y - height:.3f} {width:.3f} {height:.3f} re"
            out += [paint.area(box.fill, min(rect.width, rect.height), box.tint), f"{path} f"]
        if box.stroke and box.stroke_width > 0:
            thickness = max(box.stroke_width, self._preset.least_rule)
            drawn = f"{thickness:.3f} w {path} S"
            if box.line in DASHES:
                drawn = f"q {dashes(box.line, thickness)} {drawn} Q"
            out += [paint.line(box.stroke, thickness), drawn]
        return [operators for operators in out if operators]

    def _picture(self, placed: PlacedPicture, page: DisplayList, paint: Paint, edge: float, top: float) -> list[str]:
        rect = placed.rect
        x, y = rect.x + edge, top - rect.bottom
        where: dict[str, Any] = {"page": page.index + 1, "story": placed.story, "frame": placed.frame}
        try:
            data = self._read_picture(placed.picture)
            prepared = prepare(placed.picture, data, placed.crop, rect.width, rect.height, self._preset)
        except (UnreadablePicture, OSError, KeyError) as problem:
            self._findings.append(
                Finding(
                    severity="error",
                    code="picture-unreadable",
                    message=f"The picture {placed.picture} cannot be read: {problem}.",
                    advice="Put a sound JPEG, PNG or TIFF in its place.",
                    **where,
                )
            )
            return _crossed(x, y, rect.width, rect.height, paint)
        self._judge(prepared.ppi, placed, where)
        name = self._image(prepared.raster)
        if name not in self._canvas._formsinuse:
            self._canvas._formsinuse.append(name)
        changes = paint.picture()
        draw = f"q {rect.width:.3f} 0 0 {rect.height:.3f} {x:.3f} {y:.3f} cm /FormXob.{name} Do Q"
        return [changes, draw] if changes else [draw]

    def _placed_page(self, item: PlacedPdf, page: DisplayList, paint: Paint, edge: float, top: float) -> list[str]:
        if self._placed is None:
            from layouts.press.placed.pages import PlacedPages  # with it the preflight, for issues that have adverts

            self._placed = PlacedPages(self._preset, self._read_picture, trusted=self._trusted)
        drawn = self._placed.draw(item, page, self._canvas.getPageNumber() - 1, edge, top)
        if drawn is None:
            return _crossed(item.rect.x + edge, top - item.rect.bottom, item.rect.width, item.rect.height, paint)
        return drawn

    def _judge(self, ppi: float, placed: PlacedPicture, where: dict[str, Any]) -> None:
        """Report a picture that is too coarse for its size."""
        preset = self._preset
        if ppi >= preset.warning_ppi:
            return
        self._findings.append(
            Finding(
                severity="error" if ppi < preset.error_ppi else "warning",
                code="picture-resolution",
                message=f"The picture {placed.picture} has {ppi:.0f} pixels per inch at its printed size.",
                advice=f"Print it smaller or send a larger file: the press wants {preset.warning_ppi} or more.",
                **where,
            )
        )

    def _image(self, raster: Raster) -> str:
        """The name of the image object, written once for each raster."""
        known = self._rasters.get(id(raster))
        if known is None:
            name = f"Im{len(self._rasters) + 1}"
            self._rasters[id(raster)] = (raster, name)
            entries = "/Type/XObject/Subtype/Image" + raster.entries
            if raster.mask:
                mask = self._objects.add_stream("/Type/XObject/Subtype/Image" + raster.mask.entries, raster.mask.data)
                entries += f"/SMask {mask}"
            self._objects.add_named(f"FormXob.{name}", entries, raster.data)
            return name
        return known[1]


def _turned(turn: Turn, edge: float, top: float) -> list[str]:
    """The operator that turns all that follows; the same with `turn.back` ends it, whatever else has changed since."""
    if not turn.angle:
        return []
    cos, sin = turn.shares
    x, y = turn.x + edge, top - turn.y
    # clockwise as seen is the negative angle where y points up
    across, down = x - x * cos - y * sin, y + x * sin - y * cos
    return [f"{cos:.7f} {-sin:.7f} {sin:.7f} {cos:.7f} {across:.5f} {down:.5f} cm"]


def _crossed(x: float, y: float, width: float, height: float, paint: Paint) -> list[str]:
    """A grey box with a cross: here a picture is missing."""
    changes = paint.picture()
    colour = "0.6 G" if paint.is_on_screen else "0 0 0 0.4 K"
    box = f"{x:.3f} {y:.3f} {width:.3f} {height:.3f} re"
    cross = (
        f"{x:.3f} {y:.3f} m {x + width:.3f} {y + height:.3f} l "
        f"{x:.3f} {y + height:.3f} m {x + width:.3f} {y:.3f} l"
    )
    return [operators for operators in (changes, f"q {colour} 0.5 w {box} {cross} S Q") if operators]
