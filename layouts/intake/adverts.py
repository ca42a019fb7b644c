"""`[[advert]]` of issue.toml: booked space, and the files that are to fill it. How good they are, the press says."""

import hashlib
import re
from pathlib import Path

import msgspec

from layouts.findings import Finding, Severity
from layouts.intake.pictures import KEY_LENGTH, find_picture, read_picture_file
from layouts.masters.source import Source
from layouts.model.characters import whole
from layouts.model.issue import Picture
from layouts.model.lengths import mm
from layouts.model.plan import Booking, SectionPlan
from layouts.quarantine.vetting import vet
from layouts.quarantine.whole_files import whole_file

KEYS = ("file", "size", "page", "advertiser", "alternative")
SIZE = re.compile(r"(\d{1,2})\s*[x×]\s*(\d{1,4}(?:[.,]\d{1,3})?)\s*(mm|cm|pt)?$")
PAGE = re.compile(r"(?:(.+):)?\s*(\d{1,3})$")
IN_POINTS = {"mm": mm(1), "cm": mm(10), "pt": 1.0}
DOCUMENTS = (".pdf", ".eps", ".ai")
UNKNOWN_SIDE = 200.0  # points
EPS_SIZE = re.compile(rb"%%(?:HiRes)?BoundingBox:\s*(-?[\d.]+)\s+(-?[\d.]+)\s+(-?[\d.]+)\s+(-?[\d.]+)")


class Advert(msgspec.Struct, frozen=True):
    """One table of `[[advert]]`: the name of its file, what was booked, and where in issue.toml that stands."""

    file: str
    booking: Booking
    where: str


def read_adverts(source: Source, columns: int, sections: tuple[SectionPlan, ...]) -> tuple[Advert, ...]:
    """The booked space. Raises UnreadableInput for what cannot be booked: one line with file and line."""
    tables = source.table.get("advert", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise source.fault(("advert",), "advert must be a list of tables; write [[advert]]")
    return tuple(_advert(source, number, columns, sections) for number in range(len(tables)))


def _advert(source: Source, number: int, columns: int, sections: tuple[SectionPlan, ...]) -> Advert:
    keys = ("advert", number)
    source.check_keys(keys, KEYS)
    table = source.at(keys)
    for key in ("file", "size"):
        if key not in table:
            example = 'file = "adverts/bank.pdf"' if key == "file" else 'size = "3x180mm"'
            raise source.fault(keys, f"an advert must give its {key}; write {example}")
    file = source.value((*keys, "file"), str)
    size = SIZE.match(source.value((*keys, "size"), str).strip())
    if not size or not 1 <= int(size[1]) <= columns:
        raise source.fault(
            (*keys, "size"), f'size must be columns (1 to {columns}) and a height; write size = "3x180mm"'
        )
    height = float(size[2].replace(",", ".")) * IN_POINTS[size[3] or "mm"]
    section, page = place_of(source, keys, sections)
    said = {key: source.value((*keys, key), str) for key in ("advertiser", "alternative") if key in table}
    advertiser = said.get("advertiser") or Path(file).stem
    booking = Booking(
        file="",
        columns=int(size[1]),
        height=round(height, 3),
        section=section,
        page=page,
        advertiser=advertiser,
        alternative=said.get("alternative") or advertiser,
    )
    return Advert(file, booking, source.fault(keys, "").args[0].removesuffix(": "))


def place_of(source: Source, keys: tuple[str, int], sections: tuple[SectionPlan, ...]) -> tuple[str, int]:
    """Section and page number; page 0 where none is asked for."""
    where = (*keys, "page")
    if "page" not in source.at(keys):
        return "", 0
    value = source.at(where)
    found = PAGE.match(str(value).strip()) if isinstance(value, str | int) and not isinstance(value, bool) else None
    if not found or int(found[2]) < 1:
        raise source.fault(where, 'page must be a number, or a section and a number; write page = 3 or page = "ar:2"')
    names = [section.id for section in sections]
    if found[1] and found[1].strip() not in names:
        known = f"it has {', '.join(names)}" if names else "it has none; write [[section]] first"
        raise source.fault(where, f'the issue has no section "{found[1].strip()}"; {known}')
    return (found[1] or "").strip(), int(found[2])


def with_files(folder: Path, adverts: tuple[Advert, ...]) -> tuple[tuple[Booking, ...], list[Picture], list[Finding]]:
    """The bookings with their files, those files, and what is missing. A booking without its file keeps its space."""
    bookings: list[Booking] = []
    pictures: dict[str, Picture] = {}
    findings: list[Finding] = []
    for advert in adverts:
        path = find_picture(folder, advert.file) or _beside(folder, advert.file)
        if path is None:
            message = f"{advert.where}: advert {advert.file} is not there; its space stays empty"
            findings.append(_found("error", "advert-missing", message, "put it in adverts/, or mend its name"))
            bookings.append(advert.booking)
            continue
        try:
            picture = placeable_file(path, advert.booking.height)
        except (OSError, ValueError) as error:
            message = f"{advert.where}: advert {advert.file} cannot be read: {error}; its space stays empty"
            findings.append(_found("error", "advert-missing", message, "ask for a PDF/X-4"))
            bookings.append(advert.booking)
            continue
        pictures.setdefault(picture.key, picture)
        bookings.append(msgspec.structs.replace(advert.booking, file=picture.key))
    return tuple(bookings), list(pictures.values()), findings


def _beside(folder: Path, name: str) -> Path | None:
    """The file in `adverts/`, where only its name was given."""
    found = folder / "adverts" / name
    try:
        inside = found.is_file() and found.resolve().is_relative_to(folder.resolve())
    except OSError:
        return None
    return found if inside else None


def placeable_file(path: Path, side: float = UNKNOWN_SIDE) -> Picture:
    """A file that a page can show: a PDF, an EPS or a picture. Raises OSError, or ValueError where it is none.

    `side`: taken for width and height of a document whose size cannot be read, in points.
    """
    if path.suffix.lower() not in DOCUMENTS:
        return read_picture_file(path).picture
    data = whole_file(path)
    vet(data, "document")
    width, height = _size(data) or (side, side)
    key = hashlib.sha256(data).hexdigest()[:KEY_LENGTH]
    return Picture(key, whole(path.name), max(1, round(width)), max(1, round(height)), str(path))


def _size(data: bytes) -> tuple[float, float] | None:
    """Of the first page, in points, as readers see it."""
    if not data.startswith(b"%PDF"):
        found = EPS_SIZE.search(data)
        left, bottom, right, top = (float(value) for value in found.groups()) if found else (0.0,) * 4
        return (right - left, top - bottom) if found else None
    import io

    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as pdf:
            page = pdf.pages[0]
            left, bottom, right, top = (float(edge) for edge in page.trimbox)
            sideways = int(page.obj.get("/Rotate", 0)) % 180 == 90
    except Exception:  # whatever is wrong with it, the press says when it is to be placed
        return None
    wide, high = abs(right - left), abs(top - bottom)
    return (high, wide) if sideways else (wide, high)


def _found(severity: Severity, code: str, message: str, advice: str) -> Finding:
    return Finding(severity=severity, code=code, message=message, advice=advice)
