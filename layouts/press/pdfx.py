"""What makes a PDF fit for the press: boxes, output intent, metadata that agree, a version. By pikepdf, at the end."""

import datetime
import hashlib
import html  # its escape, not that of xml.sax, which imports urllib and ssl with it: 14 ms
import io
import uuid
import zlib
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

import msgspec
import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from layouts.display.items import DisplayList
from layouts.memory import Memory
from layouts.press.colour import OVERPRINT_STATES
from layouts.press.file_objects import text_string
from layouts.press.presets import COLOR_ORG, CUSTOM, Preset

VERSIONS = {"x4": "1.6", "x1a": "1.4", "proof": "1.6"}
PRODUCER = "Tarwisa, ReportLab, pikepdf"

# zlib levels: of the profile, where 6 saves 1 % more and takes 8 ms longer, and of object streams, which hold the text
# of the structure: 6 makes the file of eight pages 2 % smaller and takes 10 ms longer.
PROFILE_LEVEL: Literal[1] = 1
OBJECTS_LEVEL: Literal[4] = 4
_PROFILES: Memory[str, bytes] = Memory(8)


class DocumentInfo(msgspec.Struct, frozen=True, kw_only=True):
    """What a document says of itself. `created` without a time zone is taken for UTC; the main language comes first.
    """

    title: str
    author: str = ""
    creator: str = "Tarwisa"
    created: datetime.datetime
    languages: tuple[str, ...] = ("en",)
    right_bound: bool = False


class Tags(msgspec.Struct, frozen=True):
    """The structure tree's root, as object number, and the pages in it, in the order of their parent tree keys."""

    root: int
    pages: tuple[int, ...]


def finish(
    drawn: bytes, pages: tuple[DisplayList, ...], info: DocumentInfo, preset: Preset, tags: Tags, turns_right: bool,
    spaces: Sequence[Mapping[str, str]], more: Callable[[pikepdf.Pdf], None] | None = None,
) -> bytes:  # fmt: skip
    """The file as the press wants it. `turns_right`: viewers are told that pages turn from left to right. `spaces`: the
    colour spaces of each page by resource name, in PDF syntax. `more` adds what comes out of other files.
    """
    pdf = pikepdf.open(io.BytesIO(drawn))
    root = pdf.Root
    for key in ("/Outlines", "/PageMode"):
        if key in root:
            del root[key]
    root.Lang = String(info.languages[0] if info.languages else "und")
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    if turns_right:
        root.ViewerPreferences.Direction = Name.R2L
    root.PageLabels = _page_labels(pages)
    root.StructTreeRoot = pdf.get_object(tags.root, 0)
    root.MarkInfo = Dictionary(Marked=True)
    _finish_pages(pdf, pages, preset, tags, spaces)
    if more is not None:
        more(pdf)
    if preset.flavour != "proof":
        root.OutputIntents = Array([_output_intent(pdf, preset)])
    identity = uuid.UUID(bytes=hashlib.sha256(drawn + repr(info).encode()).digest()[:16], version=4)
    metadata = Stream(pdf, _xmp(info, preset, identity).encode())
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    root.Metadata = pdf.make_indirect(metadata)
    pdf.trailer.Info = pdf.make_indirect(_info(info, preset))
    version = VERSIONS[preset.flavour]
    packed = pikepdf.ObjectStreamMode.disable if preset.flavour == "x1a" else pikepdf.ObjectStreamMode.generate
    out = io.BytesIO()
    pikepdf.settings.set_flate_compression_level(OBJECTS_LEVEL)
    pdf.save(
        out,
        min_version=version,
        force_version=version,
        fix_metadata_version=False,
        object_stream_mode=packed,
        deterministic_id=True,
    )
    return out.getvalue()


def page_origin(page: DisplayList, preset: Preset) -> float:
    """How far the trim's left and bottom edges lie from the page's, in points."""
    return page.bleed + (preset.marks_room if preset.marks else 0.0)


def _finish_pages(
    pdf: pikepdf.Pdf, pages: tuple[DisplayList, ...], preset: Preset, tags: Tags, spaces: Sequence[Mapping[str, str]]
) -> None:
    states = {name: pdf.make_indirect(pikepdf.Object.parse(text.encode())) for name, text in OVERPRINT_STATES.items()}
    texts = dict.fromkeys(text for of_page in spaces for text in of_page.values())
    shared = {text: pdf.make_indirect(pikepdf.Object.parse(text.encode())) for text in texts}
    keys = {index: key for key, index in enumerate(tags.pages)}
    fonts = None
    for index, page in enumerate(pages):
        drawn = pdf.pages[index].obj
        edge = page_origin(page, preset)
        trim = (edge, edge, edge + page.width, edge + page.height)
        whole = (0.0, 0.0, page.width + 2 * edge, page.height + 2 * edge)
        bleed = (trim[0] - page.bleed, trim[1] - page.bleed, trim[2] + page.bleed, trim[3] + page.bleed)
        drawn.MediaBox = drawn.CropBox = _box(whole)
        drawn.BleedBox, drawn.TrimBox = _box(bleed), _box(trim)
        for key in ("/Trans", "/Rotate"):
            if key in drawn:
                del drawn[key]
        resources = drawn.Resources
        del resources["/ProcSet"]
        if fonts is None:
            fonts = resources.Font
            for name in list(fonts.keys()):
                if "/DescendantFonts" not in fonts[name]:
                    del fonts[name]  # ReportLab's Helvetica, which shows nothing
        if preset.flavour != "proof":
            resources.ExtGState = Dictionary({f"/{name}": state for name, state in states.items()})
        if spaces[index]:
            resources.ColorSpace = Dictionary({f"/{name}": shared[text] for name, text in spaces[index].items()})
        if preset.flavour == "x4":
            drawn.Group = Dictionary(Type=Name.Group, S=Name.Transparency, CS=Name.DeviceCMYK)
        if index in keys:
            drawn.StructParents = keys[index]
            if preset.flavour != "x1a":  # a key of PDF 1.5
                drawn.Tabs = Name.S


def _box(edges: tuple[float, float, float, float]) -> Array:
    return Array([round(edge, 3) for edge in edges])


def _page_labels(pages: tuple[DisplayList, ...]) -> Dictionary:
    """Folios as printed: ranges of numbers that go on, any other label by itself."""
    nums: list[int | pikepdf.Object] = []
    expected = ""
    for index, page in enumerate(pages):
        if page.label.isascii() and page.label.isdigit():
            if page.label != expected:
                nums += [index, Dictionary(S=Name.D, St=max(1, int(page.label)))]
            expected = str(int(page.label) + 1)
        else:
            nums += [index, pikepdf.Object.parse(f"<</P {text_string(page.label)}>>".encode("latin-1"))]
            expected = ""
    return Dictionary(Nums=Array(nums))


def _output_intent(pdf: pikepdf.Pdf, preset: Preset) -> pikepdf.Object:
    profile = Stream(pdf, _PROFILES.get(preset.profile, lambda: _deflated(preset)))
    profile.Filter = Name.FlateDecode
    profile.N = 4
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFX,
        OutputConditionIdentifier=String(preset.condition),
        OutputCondition=String(preset.condition_name),
        Info=String(preset.condition_name),
        DestOutputProfile=pdf.make_indirect(profile),
    )
    if preset.condition != CUSTOM:
        intent.RegistryName = String(COLOR_ORG)
    return pdf.make_indirect(intent)


def _deflated(preset: Preset) -> bytes:
    return zlib.compress(preset.profile_path.read_bytes(), PROFILE_LEVEL)


def _moment(info: DocumentInfo) -> datetime.datetime:
    moment = info.created if info.created.tzinfo else info.created.replace(tzinfo=datetime.UTC)
    return moment.replace(microsecond=0)


def _info(info: DocumentInfo, preset: Preset) -> Dictionary:
    moment = _moment(info)
    zone = moment.strftime("%z")
    date = String(moment.strftime("D:%Y%m%d%H%M%S") + f"{zone[:3]}'{zone[3:5]}'")
    said = Dictionary(
        Title=String(info.title),
        Creator=String(info.creator),
        Producer=String(PRODUCER),
        CreationDate=date,
        ModDate=date,
        Trapped=Name("/False"),
    )
    if info.author:
        said.Author = String(info.author)
    if preset.flavour == "x1a":
        said.GTS_PDFXVersion = String("PDF/X-1a:2003")
    return said


XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{author}<dc:language><rdf:Bag>{languages}</rdf:Bag></dc:language>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate><xmp:MetadataDate>{date}</xmp:MetadataDate>
<xmp:CreatorTool>{creator}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer><pdf:Trapped>False</pdf:Trapped>
<xmpMM:DocumentID>uuid:{identity}</xmpMM:DocumentID><xmpMM:InstanceID>uuid:{identity}</xmpMM:InstanceID>
<xmpMM:VersionID>1</xmpMM:VersionID><xmpMM:RenditionClass>default</xmpMM:RenditionClass>
{version}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def _xmp(info: DocumentInfo, preset: Preset, identity: uuid.UUID) -> str:
    """The XMP packet, of the same values as Info."""
    author = f"<dc:creator><rdf:Seq><rdf:li>{html.escape(info.author, quote=False)}</rdf:li></rdf:Seq></dc:creator>\n"
    version = "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>\n" if preset.flavour == "x4" else ""
    return XMP.format(
        title=html.escape(info.title, quote=False),
        author=author if info.author else "",
        languages="".join(f"<rdf:li>{html.escape(language, quote=False)}</rdf:li>" for language in info.languages),
        date=_moment(info).isoformat(),
        creator=html.escape(info.creator, quote=False),
        producer=html.escape(PRODUCER, quote=False),
        identity=identity,
        version=version,
    )
