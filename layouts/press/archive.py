"""The copy for a library's shelves: a PDF/A-2b of what was written for the press (ISO 19005-2).

The drawing is the same. Overprint is taken out, since PDF/A forbids it in this form over an ICC profile, and the
printing condition becomes that of PDF/A. The file is tagged and says which letters its codes mean, but claims no more
than level B: that is what a validator has looked at.
"""

import io
import re

import pikepdf
from pikepdf import Array, Name

from layouts.press.preflight.marks_seen import PageContent
from layouts.press.preflight.resources import collect

VERSION = "1.7"
CLAIM = (
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">'
    "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>"
)
# Properties that PDF/A knows only with a description of their schema (6.6.2.3).
OF_THE_PRESS = re.compile(r'<(pdfxid:\w+|pdf:Trapped)>[^<]*</\1>\n?| xmlns:pdfxid="[^"]*"')


def archive_copy(printed: bytes) -> bytes:
    """A PDF/X-4 of ours as PDF/A-2b. The same input gives the same bytes."""
    pdf = pikepdf.open(io.BytesIO(printed))
    for page in pdf.pages:
        used = PageContent()
        collect(page.obj.Resources, used)  # those of placed adverts too
        for state in used.states.values():
            state.OP = state.op = False
            state.OPM = 0
    intent = pdf.Root.OutputIntents[0]
    intent.S = Name.GTS_PDFA1
    pdf.Root.OutputIntents = Array([intent])
    metadata = pdf.Root.Metadata
    said = OF_THE_PRESS.sub("", metadata.read_bytes().decode())
    metadata.write(said.replace("</rdf:RDF>", f"{CLAIM}</rdf:RDF>").encode())
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
