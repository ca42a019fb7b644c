"""The copy for a library's shelves: a PDF/A-2u of what was written for the press (ISO 19005-2).

The drawing is the same. Overprint is taken out, since PDF/A forbids it in this form over an ICC profile, and the
printing condition becomes that of PDF/A. Level U says that every code has its letter; where an advert on the page has a
font without letters the copy claims level B, and no more.
"""

import io
import re

import pikepdf
from pikepdf import Array, Dictionary, Name

from layouts.press.pdf_fonts import CMAP_HEAD, MEANINGLESS
from layouts.press.preflight.marks_seen import PageContent
from layouts.press.preflight.resources import collect

VERSION = "1.7"
CLAIM = (
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">'
    "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>{level}</pdfaid:conformance></rdf:Description>"
)
CODE_WITH_LETTER = re.compile(rb"^<([0-9A-Fa-f]{4})>\s*<", re.M)
NO_WIDTH = "200B"  # a zero-width space: what searches and voices pass over
# Properties that PDF/A knows only with a description of their schema (6.6.2.3).
OF_THE_PRESS = re.compile(r'<(pdfxid:\w+|pdf:Trapped)>[^<]*</\1>\n?| xmlns:pdfxid="[^"]*"')


def archive_copy(printed: bytes) -> bytes:
    """A PDF/X-4 of ours as PDF/A-2u. The same input gives the same bytes."""
    pdf = pikepdf.open(io.BytesIO(printed))
    for page in pdf.pages:
        used = PageContent()
        collect(page.obj.Resources, used)  # those of placed adverts too
        for state in used.states.values():
            state.OP = state.op = False
            state.OPM = 0
    give_letters(pdf)
    intent = pdf.Root.OutputIntents[0]
    intent.S = Name.GTS_PDFA1
    pdf.Root.OutputIntents = Array([intent])
    metadata = pdf.Root.Metadata
    said = OF_THE_PRESS.sub("", metadata.read_bytes().decode())
    metadata.write(said.replace("</rdf:RDF>", f"{CLAIM.format(level=level_of(pdf))}</rdf:RDF>").encode())
    if "/Trapped" in pdf.docinfo:
        del pdf.docinfo.Trapped
    out = io.BytesIO()
    pdf.save(
        out,
        min_version=VERSION,
        force_version=VERSION,
        fix_metadata_version=False,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        deterministic_id=True,
    )
    return out.getvalue()


def give_letters(pdf: pikepdf.Pdf) -> None:
    """A letter of no width for the blanks that the press puts between words without one: level U asks for it."""
    for item in list(pdf.objects):
        if not isinstance(item, Dictionary) or "/DescendantFonts" not in item or "/ToUnicode" not in item:
            continue
        program = item.ToUnicode.read_bytes()
        if not program.startswith(CMAP_HEAD.encode()):
            continue  # an advert's font
        named = {int(code, 16) for code in CODE_WITH_LETTER.findall(program)}
        silent = [code for code in MEANINGLESS.values() if code not in named]
        lines = "".join(f"<{code:04X}><{NO_WIDTH}>\n" for code in silent)
        item.ToUnicode.write(
            program.replace(b"endcmap", f"{len(silent)} beginbfchar\n{lines}endbfchar\nendcmap".encode(), 1)
        )


def level_of(pdf: pikepdf.Pdf) -> str:
    """`U` where every font says which letters its codes mean, else `B` (6.2.11.7.2)."""
    for item in pdf.objects:
        if isinstance(item, Dictionary) and item.get("/Type") == Name.Font and "/ToUnicode" not in item:
            is_descendant = item.get("/Subtype") in (Name.CIDFontType0, Name.CIDFontType2)
            encoding = item.get("/Encoding")
            is_standard = encoding in (Name.WinAnsiEncoding, Name.MacRomanEncoding, Name.MacExpertEncoding)
            if not is_descendant and not is_standard:
                return "B"
    return "U"
