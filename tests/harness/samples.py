"""Good files of every kind that comes in, to be made bad: as newsrooms, agencies and advertisers send them."""

import datetime
import io
import json
import tempfile
from pathlib import Path
from typing import Final

import msgspec
import openpyxl
from PIL import Image

from fonts.library import Library
from layouts.batch.ledger import Entry, Order
from layouts.batch.task import Record
from layouts.edit.issue_data import set_number
from layouts.exchange.idml_out import idml
from layouts.storage.journal import LOG, Journal, Origin
from tests.harness.small import small_issue
from tests.house.sources import PROJECT
from tests.layouts.exchange.test_exchange import SCRIBUS
from tests.layouts.intake import wordpress_site
from tests.layouts.intake.test_other_formats import ATOM, G2, LEAD, NINJS, NITF, REST, RSS, odt
from tests.layouts.intake.test_saved_page import PAGE
from tests.layouts.press.adverts import GOLD, advert, layered_advert

SAMPLE: Final = PROJECT / "examples/telegraaf-mensheid"
PRESET_FILES: Final = PROJECT / "layouts/press/preset_files"
TEMPLATES: Final = PROJECT / "layouts/masters"
ORIGIN: Final = msgspec.json.encode(Origin("", (), 0.0))
PLAN: Final = """preset = "newspaper-x4"
ink_limit = 240
save = true
issues = ["*/weekly"]
[[table]]
rows = "rows.csv"
issue = "weekly"
name = "weekly-{city}"
[table.set]
"issue.price" = "{price} DH"
"""
ROWS: Final = "name;city;price;issue.number\r\nune;Fès;4;7\r\ndeux;الرباط;5;8\r\n"
LISTED: Final = "المدينة;الفجر\r\nفاس;5:12\r\nمكناس;5:14\r\n"
BOX: Final = """<style>@page { margin: 0 } td { border: 1pt solid var(--red, #c00); padding: 2pt } .a { float: left }
@font-face { font-family: X; src: url(file:///etc/passwd) } body { background: url(http://example.invalid/a.png) }
</style><h2 lang="ar" dir="rtl">الصلاة</h2><table><tr data-row><td>{{1}}</td><td>{{2}}</td></tr></table>
<p class="a">Un mot <b>gras</b> et <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""> fin.</p>"""
EPS: Final = b"""%!PS-Adobe-3.0 EPSF-3.0
%%BoundingBox: 0 0 200 100
%%EndComments
0 0 0 1 setcmykcolor 20 20 100 50 rectfill /Helvetica findfont 12 scalefont setfont 20 80 moveto (Advert) show
showpage
%%EOF
"""


def stories(*kinds: str) -> list[bytes]:
    return [path.read_bytes() for kind in kinds for path in sorted((SAMPLE / "stories").glob(f"*{kind}"))[::4]]


def word_files() -> list[bytes]:
    import docx

    document = docx.Document()
    document.add_heading("القطار يعود", 1)
    document.add_paragraph("Een alinea met ").add_run("vet").bold = True
    document.add_table(2, 2).cell(0, 0).text = "cel"
    data = io.BytesIO()
    document.save(data)
    return [data.getvalue()]


def open_document_texts() -> list[bytes]:
    return [odt()]


def web_pages() -> list[bytes]:
    return [PAGE.encode(), PAGE.replace("utf-8", "windows-1256").encode("cp1256", "replace"), f"<p>{LEAD}".encode()]


def exports() -> list[bytes]:
    return [wordpress_site.export(6)]


def feeds() -> list[bytes]:
    return [RSS.encode(), ATOM.encode()]


def wires() -> list[bytes]:
    return [NITF.encode(), G2.encode(), NITF.encode("utf-16")]


def json_items() -> list[bytes]:
    return [json.dumps(item, ensure_ascii=False).encode() for item in (NINJS, REST, [NINJS, NINJS])]


def workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Équipe", "Points", "Jour", "name", "issue.number"])
    sheet.append(["Fès", 12.0, datetime.date(2026, 11, 24), "une", 7])
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def separated() -> list[bytes]:
    return [LISTED.encode(), LISTED.encode("cp1256"), LISTED.encode("utf-16"), ROWS.encode()]


def pictures() -> list[bytes]:
    made: list[bytes] = []
    for mode in ("RGB", "CMYK", "L", "RGBA", "P", "1", "I;16"):
        for kind in ("JPEG", "PNG", "TIFF", "GIF", "WEBP"):
            data = io.BytesIO()
            try:
                Image.effect_noise((40, 30), 60).convert(mode if mode != "I;16" else "I").save(data, kind)
            except (OSError, ValueError):
                continue
            made.append(data.getvalue())
    return made


def adverts() -> list[bytes]:
    return [
        advert(),
        advert("/Gold cs 1 scn 20 20 100 50 re f", resources=f"<</ColorSpace<</Gold {GOLD}>>>>"),
        advert("0.2 0.4 0.6 rg 0 0 300 300 re f"),
        layered_advert("/OC /Shown BDC 0 0 0 1 k 9 9 50 50 re f EMC /OC /Hidden BDC 1 0 0 rg 0 0 9 9 re f EMC"),
        (SAMPLE / "adverts/phare.pdf").read_bytes(),
    ]


def faces() -> list[bytes]:
    paths = {record.path for family in ("Amiri", "Archivo Narrow") for record in Library().family(family)}
    return [Path(path).read_bytes() for path in sorted(paths)[:2]]


def packages() -> list[bytes]:
    return [path.read_bytes() for path in (PROJECT / "tests/layouts/storage/formats").glob("*.issue")]


def layouts_of_indesign() -> list[bytes]:
    return [idml(small_issue(), "a.idml")[0]]


def layouts_of_scribus() -> list[bytes]:
    return [SCRIBUS.read_bytes()]


def presets() -> list[bytes]:
    return [path.read_bytes() for path in sorted(PRESET_FILES.glob("*.toml"))]


def journals() -> list[bytes]:
    """The log of an editor that has made some edits."""
    issue = small_issue()
    with tempfile.TemporaryDirectory() as folder:
        journal = Journal(Path(folder), issue, pause=0.0)
        for number in (2, 3):
            journal.record(set_number(issue, number), "Issue number")
            journal.flush()
        log = (journal.folder / LOG).read_bytes()
        journal.close()
    return [log]


def templates() -> list[bytes]:
    return [path.read_bytes() for path in sorted(TEMPLATES.glob("*/template.toml"))]


def ledgers() -> list[bytes]:
    record = Record(name="a", status="made", source="news/a", inputs="0123", files=(("a.pdf", "4567"),))
    return [msgspec.json.encode(Order(inputs=("news",))), msgspec.json.encode(Entry(1, record)) + b"\n"]
