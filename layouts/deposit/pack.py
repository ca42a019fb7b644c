"""The deposit pack: what a library asks for with each issue, as named files, and the newsroom's register of them.

In: an issue and its archive copy. Out: `issue.pdf`, `cover.jpg` (page one, below a megabyte), `declaration.json` and
`declaration.txt` (what the library's form asks), `metadata.xml` (Dublin Core) and `onix.xml` (ONIX 3.0).
`register.jsonl` has a line for each issue, with a place for the library's receipt.
"""

import datetime
import html
import io

import msgspec

from layouts.deposit.issn import article_number, compact_issn
from layouts.deposit.legal_profile import LegalProfile
from layouts.findings import UnreadableInput
from layouts.model.fields import languages
from layouts.model.issue import Issue, text_in

COVER_MOST = 1_000_000  # bytes: the Moroccan library's form takes less than a megabyte
COVER_WIDTH = 1600  # pixels
QUALITIES = (85, 75, 60, 45, 30)

DUBLIN_CORE = """<?xml version="1.0" encoding="UTF-8"?>
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
{elements}
</metadata>
"""


class Declaration(msgspec.Struct, frozen=True, kw_only=True):
    """What the library's form asks. Empty fields are for the newsroom to fill in; `profile_verified_by_lawyer` says
    how far the rules behind it may be trusted."""

    title: tuple[str, ...]
    number: int
    date: datetime.date
    issn: str
    article_number: str
    deposit: str
    director: tuple[str, ...]
    printer: tuple[str, ...]
    languages: tuple[str, ...]
    pages: int
    price: str
    print_run: str = ""
    country: str
    profile_verified_by_lawyer: bool


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One issue in the register. `receipt`: what the library gave for it, written in by hand."""

    number: int
    date: datetime.date
    issn: str
    deposit: str
    receipt: str = ""


def deposit_pack(issue: Issue, archive: bytes, pages: int, profile: LegalProfile) -> dict[str, bytes]:
    """The pack's files by name. `archive`: the PDF/A copy, of so many pages. Raises UnreadableInput: ISSN."""
    from layouts.deposit.onix import onix  # it knows the declaration's fields from here

    declared = declaration(issue, pages, profile)
    return {
        "issue.pdf": archive,
        "cover.jpg": cover(archive),
        "declaration.json": msgspec.json.format(msgspec.json.encode(declared), indent=2) + b"\n",
        "declaration.txt": as_text(declared).encode(),
        "metadata.xml": dublin_core(issue, declared).encode(),
        "onix.xml": onix(issue, declared).encode(),
    }


def declaration(issue: Issue, pages: int, profile: LegalProfile) -> Declaration:
    """The form, filled in from the issue."""
    publication, legal = issue.publication, issue.legal
    code = compact_issn(legal.issn) if legal.issn else ""
    return Declaration(
        title=tuple(text for _, text in publication.title),
        number=issue.dateline.number,
        date=issue.dateline.date,
        issn=f"{code[:4]}-{code[4:]}" if code else "",
        article_number=article_number(code) if code else "",
        deposit=legal.deposit,
        director=tuple(text for _, text in publication.director),
        printer=tuple(text for _, text in publication.printer),
        languages=tuple(dict.fromkeys(story.lang for story in issue.stories)) or languages(issue),
        pages=pages,
        price=issue.dateline.price,
        country=profile.name,
        profile_verified_by_lawyer=profile.verified_by_lawyer,
    )


def as_text(declared: Declaration) -> str:
    """The form as lines for a person; what is still to be filled in has dots."""
    lines = []
    for name, value in msgspec.structs.asdict(declared).items():
        shown = " / ".join(value) if isinstance(value, tuple) else str(value)
        lines.append(f"{name.replace('_', ' ').capitalize()}: {shown or '…………'}")
    return "\n".join(lines) + "\n"


def dublin_core(issue: Issue, declared: Declaration) -> str:
    """The issue as Dublin Core, its stories as parts, titles in their languages."""
    day = declared.date.isoformat()
    rows = [("dc:title", lang, text) for lang, text in issue.publication.title]
    rows += [("dc:creator", lang, text) for lang, text in issue.publication.director]
    rows += [("dc:publisher", lang, text) for lang, text in issue.publication.title]
    rows += [("dc:language", "", lang) for lang in declared.languages]
    rows += [("dc:date", "", day), ("dcterms:issued", "", day)]
    rows += [("dc:type", "", "Text"), ("dc:format", "", "application/pdf")]
    rows += [("dc:identifier", "", f"urn:issn:{declared.issn}")] if declared.issn else []
    citation = f"{text_in(issue.publication.title, '')} {declared.number}, {day}"
    rows.append(("dcterms:bibliographicCitation", "", citation))
    rows += [("dcterms:hasPart", story.lang, story.title) for story in issue.stories]
    return DUBLIN_CORE.format(elements="\n".join(_element(*row) for row in rows))


def _element(name: str, lang: str, text: str) -> str:
    tagged = f' xml:lang="{html.escape(lang)}"' if lang else ""
    return f"<{name}{tagged}>{html.escape(text, quote=False)}</{name}>"


def cover(pdf: bytes) -> bytes:
    """Page one as a JPEG below COVER_MOST: coarser steps are taken until it is."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        picture = page.render(scale=COVER_WIDTH / page.get_width()).to_pil().convert("RGB")
    for quality in QUALITIES:
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=quality, optimize=True)
        if out.tell() < COVER_MOST:
            break
    return out.getvalue()


def registered(register: bytes, issue: Issue, where: str) -> bytes:
    """The register with this issue in it; the line of an issue that is there already stays, with its receipt.

    Raises UnreadableInput for a line that is no entry, or a number that was given to another date.
    """
    dateline, legal = issue.dateline, issue.legal
    new = Entry(number=dateline.number, date=dateline.date, issn=legal.issn, deposit=legal.deposit)
    is_there = False
    for line, text in enumerate(register.splitlines(), 1):
        if not text.strip():
            continue
        try:
            entry = msgspec.json.decode(text, type=Entry)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise UnreadableInput(f"{where}:{line}: no entry of the register ({error}); mend or remove it") from None
        if entry.number == new.number:
            if entry.date != new.date:
                raise UnreadableInput(f"{where}:{line}: number {new.number} is the issue of {entry.date}; give another")
            is_there = True
    if is_there:
        return register
    ended = register if not register or register.endswith(b"\n") else register + b"\n"
    return ended + msgspec.json.encode(new) + b"\n"
