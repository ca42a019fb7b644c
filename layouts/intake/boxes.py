"""`[[box]]` of issue.toml: HTML with its list of rows, and the space it is to have. What it looks like, `html` says."""

from pathlib import Path

from layouts.findings import Finding
from layouts.intake.adverts import IN_POINTS, SIZE, place_of
from layouts.intake.box_templates import NAMES, template_box
from layouts.intake.formats.lists import SEPARATED, WORKBOOKS, sheets
from layouts.intake.manuscript import Unreadable
from layouts.intake.tried import try_copy
from layouts.masters.source import Source
from layouts.model.plan import Booking, HtmlBox, SectionPlan
from layouts.quarantine.whole_files import whole_file

KEYS = ("html", "template", "title", "rows", "size", "page", "alternative")


def read_boxes(
    source: Source, folder: Path, columns: int, sections: tuple[SectionPlan, ...], findings: list[Finding]
) -> tuple[HtmlBox, ...]:
    """The boxes that can be read; a missing file is a finding. Raises UnreadableInput for what cannot be booked."""
    tables = source.table.get("box", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise source.fault(("box",), "box must be a list of tables; write [[box]]")
    made = []
    for number in range(len(tables)):
        box = _box(source, folder, ("box", number), columns, sections, findings)
        made += [box] if box else []
    return tuple(made)


def _box(
    source: Source,
    folder: Path,
    keys: tuple[str, int],
    columns: int,
    sections: tuple[SectionPlan, ...],
    findings: list[Finding],
) -> HtmlBox | None:
    source.check_keys(keys, KEYS)
    table = source.at(keys)
    if ("html" in table) == ("template" in table):
        raise source.fault(keys, 'a box must give its html or its template, one of both; write template = "prayer"')
    if "size" not in table:
        raise source.fault(keys, 'a box must give its size; write size = "2x80mm"')
    texts = ("html", "template", "title", "rows", "alternative")
    said = {key: source.value((*keys, key), str) for key in texts if key in table}
    if "template" in said:
        _check_template(source, keys, said)
    size = SIZE.match(source.value((*keys, "size"), str).strip())
    if not size or not 1 <= int(size[1]) <= columns:
        problem = f'size must be columns (1 to {columns}) and a height; write size = "2x80mm"'
        raise source.fault((*keys, "size"), problem)
    section, page = place_of(source, keys, sections)
    where = source.fault(keys, "").args[0].removesuffix(": ")
    name = said.get("html") or said["rows"]
    rows: tuple[tuple[str, ...], ...] = ()
    try:
        if said.get("rows"):
            rows = _rows(_inside(folder, said["rows"]))
        if "template" in said:
            text, rows = template_box(said["template"], rows, said.get("title", "")), ()
        else:
            data = whole_file(_inside(folder, said["html"]))
            try_copy(data, "box.html")
            text = data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError, Unreadable) as error:
        reason = getattr(error, "strerror", None) or str(error)
        message = f"{where}: box {name} cannot be read: {reason}; its space is not kept"
        findings.append(Finding(severity="error", code="box-missing", message=message, advice="put it in boxes/"))
        return None
    booking = Booking(
        file="",
        columns=int(size[1]),
        height=round(float(size[2].replace(",", ".")) * IN_POINTS[size[3] or "mm"], 3),
        section=section,
        page=page,
        advertiser=said.get("title") or Path(name).stem,
        alternative=said.get("alternative") or words_of(text, rows),
    )
    return HtmlBox(name=name, where=where, html=text, folder=str(folder), rows=rows, booking=booking)


def _check_template(source: Source, keys: tuple[str, int], said: dict[str, str]) -> None:
    if said["template"] not in NAMES:
        raise source.fault((*keys, "template"), f"there is no template “{said['template']}”; write {', '.join(NAMES)}")
    if not said.get("rows"):
        raise source.fault(keys, 'a template needs its list; write rows = "boxes/prayer.csv"')


def _inside(folder: Path, name: str) -> Path:
    """A file of the issue folder. Raises Unreadable for one outside it."""
    place = folder / name
    if not place.resolve().is_relative_to(folder.resolve()):
        raise Unreadable(f"{name} is not within the issue folder")
    return place


def _rows(path: Path) -> tuple[tuple[str, ...], ...]:
    if not path.name.lower().endswith((*SEPARATED, *WORKBOOKS)):
        raise Unreadable(f"{path.name} is no list; give a .csv, .xlsx or .ods")
    found = sheets(whole_file(path), path.name)
    return tuple(tuple(row) for row in (found[0][1] if found else ()))


def words_of(text: str, rows: tuple[tuple[str, ...], ...]) -> str:
    """What the box says, for those who cannot see it."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(text)
    for unseen in tree.css("style, script, title, [data-row]"):
        unseen.decompose()
    own = " ".join(tree.body.text(deep=True, separator=" ").split()) if tree.body is not None else ""
    return " – ".join(filter(None, [own, "; ".join(", ".join(filter(None, row)) for row in rows)]))
