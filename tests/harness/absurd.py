"""Absurd and hostile input made by hand: each is of a kind that has stopped programs before.

Each case has a door's name for what a person does with the file (`doors`), and makes its bytes.
"""

import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import Final

import pikepdf
from fontTools import ttLib
from pikepdf import Array, Dictionary, Name

from tests.harness import samples
from tests.layouts.press.adverts import advert

FRONT: Final = "---\ntitle: Goed nieuws\nlang: nl\n---\n"
LONG: Final = 10 * 2**20  # bytes of a paragraph
MARKS: Final = 1_000_000
BOMB: Final = 2**30  # bytes that a bomb unpacks to


def a_story(text: str) -> bytes:
    return (FRONT + text + "\n").encode("utf-8", "surrogatepass")


def long_paragraph() -> bytes:
    sentence = "Een zin die geen einde neemt en وجملة عربية فيها كلمات, "
    return a_story(sentence * (LONG // len(sentence.encode())))


def long_word() -> bytes:
    return a_story("a" * LONG)


def million_letters() -> bytes:
    """A paragraph of a megabyte, as it is set."""
    return long_paragraph()[: 2**20].decode("utf-8", "ignore").encode()


def nested_marks() -> bytes:
    return a_story("**_" * (MARKS // 2) + "x" + "_**" * (MARKS // 2))


def nested_quotes() -> bytes:
    return a_story("> " * MARKS + "x")


def nested_lists() -> bytes:
    return a_story("\n".join(" " * (2 * depth) + "- x" for depth in range(1500)))


def brackets() -> bytes:
    return a_story("[" * MARKS + "](" * 1000)


def zero_width() -> bytes:
    return a_story("\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2069\ufeff\u00ad" * 20_000)


def marks_upon_marks() -> bytes:
    return a_story("ب" + "\u064b\u0651" * 100_000 + "a" + "\u0301" * 100_000)


def directions() -> bytes:
    return a_story(("\u202b\u2067" * 5000 + "abc سلام" + "\u202e\u2068" * 5000) * 10)


def lone_surrogates() -> bytes:
    item = {"headline": "Un titre \\ud83d", "body_text": "Un mot \\udc00 et \\ud800 fin.", "byline": "\\udfff"}
    return json.dumps(item).replace("\\\\u", "\\u").encode()


def deep_json() -> bytes:
    return b'{"headline": "x", "body_text": ' + b"[" * 200_000 + b"]" * 200_000 + b"}"


def laughing_entities() -> bytes:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    return f'<!DOCTYPE nitf [<!ENTITY a0 "ha">{entities}]><nitf><body><p>&a11;</p></body></nitf>'.encode()


def outside_entity() -> bytes:
    return b'<!DOCTYPE nitf [<!ENTITY a SYSTEM "file:///etc/passwd">]><nitf><body><p>&a;</p></body></nitf>'


def deep_xml() -> bytes:
    deep = b"<p>" * 200_000 + b"x" + b"</p>" * 200_000
    return b"<nitf><body><body.content>" + deep + b"</body.content></body></nitf>"


def deep_html() -> bytes:
    return b"<html><body><article>" + b"<div><b><i>" * 100_000 + b"Een zin." + b"</article></body></html>"


def many_attributes() -> bytes:
    return b"<p " + b" ".join(b"a%d=1" % n for n in range(200_000)) + b">Een zin.</p>"


def member_bomb(seed: Callable[[], list[bytes]], name: str) -> Callable[[], bytes]:
    """A sound zip whose member `name` unpacks to a gigabyte of blanks."""

    def made() -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(seed()[0])) as package, zipfile.ZipFile(out, "w") as changed:
            for member in package.infolist():
                if member.filename != name:
                    changed.writestr(member, package.read(member))
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            with changed.open(info, "w", force_zip64=True) as bomb:
                blank = b" " * 2**20
                for _ in range(BOMB // len(blank)):
                    bomb.write(blank)
        return out.getvalue()

    return made


def traversal() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(samples.packages()[0])) as package, zipfile.ZipFile(out, "w") as changed:
        for member in package.infolist():
            changed.writestr(member.filename, package.read(member).replace(b"stories/", b"../../../tmp/"))
        changed.writestr("fonts/../../../../tmp/evil.ttf", b"x")
        changed.writestr("/etc/evil", b"x")
    return out.getvalue()


def png(width: int, height: int, rows: bytes, depth: int = 8, colour: int = 0) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def picture_bomb() -> bytes:
    """Twenty thousand pixels square: 400 MB of grey in 2 MB."""
    packing = zlib.compressobj(1)
    row = b"\0" * 20_001
    rows = b"".join(packing.compress(row * 100) for _ in range(200)) + packing.flush()
    return png(20_000, 20_000, rows)


def large_picture() -> bytes:
    """A hundred and sixty megapixels, which nobody refuses."""
    packing = zlib.compressobj(1)
    row = b"\0" * 16_001
    rows = b"".join(packing.compress(row * 100) for _ in range(100)) + packing.flush()
    return png(16_000, 10_000, rows)


def picture_of_text_bombs() -> bytes:
    """A PNG whose texts unpack to a gigabyte."""
    text = b"Comment\0\0" + zlib.compress(b" " * 2**28, 1)
    sound = png(4, 4, zlib.compress(b"\0\0\0\0\0" * 4))
    chunk = struct.pack(">I", len(text)) + b"zTXt" + text + struct.pack(">I", zlib.crc32(b"zTXt" + text))
    return sound[:33] + chunk * 4 + sound[33:]


def picture_without_width() -> bytes:
    return png(0, 10, zlib.compress(b"\0" * 10))


def endless_strip() -> bytes:
    """A million pixels wide and one high."""
    return png(1_000_000, 1, zlib.compress(b"\0" * 1_000_001))


def vector_picture() -> bytes:
    return b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'


def saved(pdf: pikepdf.Pdf, **more: object) -> bytes:
    out = io.BytesIO()
    pdf.save(out, **more)  # type: ignore[arg-type]
    return out.getvalue()


def encrypted_advert() -> bytes:
    return saved(pikepdf.open(io.BytesIO(advert())), encryption=pikepdf.Encryption(owner="a", user="b"))


def advert_within_itself() -> bytes:
    """A form that draws itself, twice."""
    pdf = pikepdf.open(io.BytesIO(advert("/F Do")))
    form = pdf.make_stream(b"/F Do /F Do", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
    form.Resources = Dictionary(XObject=Dictionary(F=form))
    pdf.pages[0].obj.Resources = Dictionary(XObject=Dictionary(F=form))
    return saved(pdf)


def advert_of_forms() -> bytes:
    """Thirty forms, each of which draws the next one twice: a billion marks."""
    pdf = pikepdf.open(io.BytesIO(advert("/F Do")))
    inner = pdf.make_stream(b"0 0 9 9 re f", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
    for _ in range(30):
        outer = pdf.make_stream(b"/F Do /F Do", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
        outer.Resources = Dictionary(XObject=Dictionary(F=inner))
        inner = outer
    pdf.pages[0].obj.Resources = Dictionary(XObject=Dictionary(F=inner))
    return saved(pdf)


def pages_within_pages() -> bytes:
    """A tree of pages that has itself among its leaves."""
    pdf = pikepdf.open(io.BytesIO(advert()))
    pdf.Root.Pages.Kids.append(pdf.Root.Pages)
    pdf.Root.Pages.Count = 2
    return saved(pdf)


def advert_bomb() -> bytes:
    """A content stream packed three times that unpacks to a gigabyte."""
    pdf = pikepdf.open(io.BytesIO(advert()))
    packing = zlib.compressobj(1)
    data = b"".join(packing.compress(b"0 0 m 9 9 l S " * 75_000) for _ in range(BOMB // 2**20)) + packing.flush()
    for _ in range(2):
        data = zlib.compress(data, 9)
    stream = pdf.make_stream(b"")
    stream.write(data, filter=Array([Name.FlateDecode] * 3))
    pdf.pages[0].obj.Contents = stream
    return saved(pdf)


def advert_that_runs() -> bytes:
    return advert(root={"OpenAction": "<</S/JavaScript/JS(app.alert(1))>>"})


def endless_eps() -> bytes:
    return samples.EPS.replace(b"showpage", b"{ 1 pop } loop showpage")


def reading_eps() -> bytes:
    return samples.EPS.replace(b"showpage", b"(/etc/passwd) (r) file 100 string readstring pop show showpage")


def face_without(table: str) -> Callable[[], bytes]:
    def made() -> bytes:
        font = ttLib.TTFont(io.BytesIO(samples.faces()[0]))
        del font[table]
        out = io.BytesIO()
        font.save(out)
        return out.getvalue()

    return made


def face_of_components() -> bytes:
    """A glyph that is made of itself, and one of a tower of thirty that doubles at each floor."""
    font = ttLib.TTFont(io.BytesIO(samples.faces()[0]))
    glyf, cmap = font["glyf"], font.getBestCmap()
    names = [cmap[ord(letter)] for letter in "abcdefghijklmnopqrstuvwxyz"]
    for name, inner in zip(names, [names[0], *names]):
        part = ttLib.tables._g_l_y_f.GlyphComponent()
        part.glyphName, part.x, part.y, part.flags = inner, 0, 0, 0x0002
        glyph = ttLib.tables._g_l_y_f.Glyph()
        glyph.numberOfContours, glyph.components = -1, [part, part]
        glyph.xMin = glyph.yMin = glyph.xMax = glyph.yMax = 0
        glyf.glyphs[name] = glyph
    out = io.BytesIO()
    font.recalcBBoxes = False
    font.save(out, reorderTables=None)
    return out.getvalue()


def box_of(html: str) -> Callable[[], bytes]:
    return html.encode


def wrong_types() -> bytes:
    return b"""[publication]\ntitle = [1, {a = 2}]\n[issue]\nnumber = "seven"\ndate = 7\npages = -3
[[advert]]\nfile = 3\nsize = {a = 1}\n[[section]]\n[makeup]\nsearch = 2026-11-24\n"""


def deep_toml() -> bytes:
    return b"a = " + b"[" * 100_000 + b"]" * 100_000


def long_rows() -> bytes:
    return b"name;" + b"c;" * 50_000 + b"\n" + (b"x;" * 50_000 + b"\n") * 5


CASES: Final[tuple[tuple[str, Callable[[], bytes]], ...]] = (
    ("stories in Markdown", long_paragraph),
    ("stories in Markdown", long_word),
    ("stories in Markdown", nested_marks),
    ("stories in Markdown", nested_quotes),
    ("stories in Markdown", nested_lists),
    ("stories in Markdown", brackets),
    ("stories made", million_letters),
    ("stories made", zero_width),
    ("stories made", marks_upon_marks),
    ("stories made", directions),
    ("stories in plain text", long_paragraph),
    ("agencies' JSON", lone_surrogates),
    ("agencies' JSON", deep_json),
    ("agencies' XML", laughing_entities),
    ("agencies' XML", outside_entity),
    ("agencies' XML", deep_xml),
    ("copy from web pages", deep_html),
    ("copy from web pages", many_attributes),
    ("stories from Word", member_bomb(samples.word_files, "word/document.xml")),
    ("copy from OpenDocument", member_bomb(samples.open_document_texts, "content.xml")),
    ("workbooks", member_bomb(lambda: [samples.workbook()], "xl/worksheets/sheet1.xml")),
    ("layouts of InDesign", member_bomb(samples.layouts_of_indesign, "designmap.xml")),
    ("saved issues", member_bomb(samples.packages, "issue.json")),
    ("saved issues", traversal),
    ("pictures", picture_bomb),
    ("pictures", large_picture),
    ("pictures", picture_of_text_bombs),
    ("pictures", picture_without_width),
    ("pictures", endless_strip),
    ("pictures", vector_picture),
    ("adverts", encrypted_advert),
    ("adverts", advert_within_itself),
    ("adverts", advert_of_forms),
    ("adverts", pages_within_pages),
    ("adverts", advert_bomb),
    ("adverts", advert_that_runs),
    ("adverts in EPS", endless_eps),
    ("adverts in EPS", reading_eps),
    *(("fonts", face_without(table)) for table in ("cmap", "glyf", "hmtx", "head", "OS/2", "name", "GSUB")),
    ("fonts", face_of_components),
    ("boxes", box_of("<div style='width: 1px'>" + "a " * 300_000)),
    ("boxes", box_of("<div>" * 3000 + "x")),
    ("boxes", box_of("<table>" + "<tr>" + "<td colspan=1000 rowspan=1000>x" * 2000)),
    ("boxes", box_of("<img src=file:///etc/passwd><link rel=stylesheet href=http://127.0.0.1:9/a.css>x")),
    ("boxes", box_of("<style>p { --a: var(--b); --b: var(--a) var(--a); width: var(--a) }</style><p>x")),
    ("boxes", box_of("<style>" + "p { width: " + "calc(" * 5000 + "1px" + ")" * 5000 + "}</style><p>x")),
    ("issue.toml", wrong_types),
    ("issue.toml", deep_toml),
    ("presets", wrong_types),
    ("presets", deep_toml),
    ("plans of batches", wrong_types),
    ("rows of batches", long_rows),
)
