"""HTML boxes: frames whose content is HTML and CSS, rendered to vector PDF at the frame's size, in the issue's fonts
and inks. They are placed as adverts are, and keep what they are made of, so that they can be set anew at another size.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path

import msgspec

from fonts.cache import cache_folder, write_aside
from fonts.library import Library
from layouts.findings import Finding
from layouts.html.process_inks import in_process_inks, ink_variables
from layouts.html.rendering import Rendered, Renderer
from layouts.html.rows import NoRow, filled
from layouts.html.typefaces import families_of, font_variables, text_rules, typeface_rules
from layouts.html.worker import LIBRARIES_MISSING, file_in
from layouts.model.html_source import MOST_BYTES, HtmlFile, HtmlSource
from layouts.model.issue import Issue, Picture
from layouts.model.plan import Booking, HtmlBox, MakeupPlan

PACKAGES = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 libfontconfig1"
RESET = "html, body { margin: 0; padding: 0 } body { width: 100% }"
MADE_OF = "1"  # how boxes are made: another number makes them all anew
MEGABYTE = 2**20


def with_boxes(
    issue: Issue, plan: MakeupPlan, library: Library, width_of: Callable[[int], float]
) -> tuple[Issue, MakeupPlan, tuple[Finding, ...]]:
    """The issue with its boxes rendered, the plan with their space booked, and what is wrong with any of them.

    `width_of` gives the width of so many columns, in points. A box that cannot be rendered keeps its space.
    """
    if not plan.boxes:
        return issue, plan, ()
    findings: list[Finding] = []
    bookings: list[Booking] = []
    pictures = {picture.key: picture for picture in issue.pictures}
    with Renderer() as renderer:
        for box in plan.boxes:
            width = round(width_of(min(box.booking.columns, issue.setup.columns)), 3)
            source = HtmlSource(name=box.name, html=box.html, rows=box.rows)
            made = render_box(source, issue, library, renderer, width, box.booking.height, root=Path(box.folder))
            files = files_of(made, Path(box.folder))
            findings += findings_of(box.where, box.name, made, findings)
            size = sum(len(file.data) for file in files)
            if size > MOST_BYTES:
                findings.append(too_large(box, size))
                files = ()
            source = msgspec.structs.replace(source, files=files)
            file = ""
            if made.pdf:
                picture = kept(made.pdf, box.name, width, box.booking.height)
                pictures.setdefault(picture.key, picture)
                file = picture.key
                made_of = box_hash(source, issue, width, box.booking.height)
                source = msgspec.structs.replace(source, made_of=made_of, pages=made.pages)
            bookings.append(
                msgspec.structs.replace(box.booking, file=file, html=source if size <= MOST_BYTES else None)
            )
    issue = msgspec.structs.replace(issue, pictures=tuple(pictures.values()))
    return issue, msgspec.structs.replace(plan, adverts=(*plan.adverts, *bookings), boxes=()), tuple(findings)


def render_box(
    source: HtmlSource,
    issue: Issue,
    library: Library,
    renderer: Renderer,
    width: float,
    height: float,
    *,
    root: Path | None = None,
) -> Rendered:
    """One box as a PDF of this size, in points. Only its first page is ever placed. `root`: the folder that its files
    lie in, where they are not kept yet."""
    fonts = cache_folder() / "boxes" / "fonts"
    try:
        page = filled(source.html, source.rows)
        faces = typeface_rules(library, families_of(issue.styles), fonts)
    except (NoRow, OSError) as error:
        return Rendered(problem="box-failed", said=(str(error),))
    files = {file.name: file.data for file in source.files}
    sheets = [faces, *looks_of(issue), RESET, size_rule(width, height)]
    made = renderer.render(page, sheets, folders=(fonts,), root=root, files=files)
    return msgspec.structs.replace(made, pdf=in_process_inks(made.pdf)) if made.pdf else made


def looks_of(issue: Issue) -> tuple[str, ...]:
    """What a box takes from its issue: inks, typefaces of headlines, running text."""
    return ink_variables(issue.inks), font_variables(issue), text_rules(issue.style("body"))


def size_rule(width: float, height: float) -> str:
    return f"@page {{ size: {width}pt {height}pt !important; margin: 0 !important; marks: none; bleed: 0 }}"


def box_hash(source: HtmlSource, issue: Issue, width: float, height: float) -> str:
    """What a box of this size is made of, as a hash: where it is the same, so is the PDF."""
    files = [(file.name, hashlib.sha256(file.data).hexdigest()) for file in source.files]
    looks = [*looks_of(issue), *families_of(issue.styles), size_rule(width, height)]
    parts = (MADE_OF, source.html, source.rows, files, looks)
    return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()[:16]


def files_of(made: Rendered, root: Path) -> tuple[HtmlFile, ...]:
    """The files that a box has shown, by name. What the worker says it read is looked for in the folder alone."""
    found = ((name, file_in(root, name)) for name in sorted(made.read))
    return tuple(HtmlFile(name, data) for name, data in found if data is not None)


def kept(pdf: bytes, name: str, width: float, height: float) -> Picture:
    """The box's PDF as a file that the issue can name, by its content. Raises OSError."""
    key = hashlib.sha256(pdf).hexdigest()[:16]
    file = cache_folder() / "boxes" / f"{key}.pdf"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        write_aside(file, pdf)
    return Picture(key, f"{Path(name).stem}.pdf", max(1, round(width)), max(1, round(height)), str(file))


def findings_of(where: str, name: str, made: Rendered, so_far: list[Finding]) -> list[Finding]:
    """What is wrong with a box. That the libraries are missing is said once for all of them."""
    if made.problem == LIBRARIES_MISSING:
        if any(finding.code == "html-libraries-missing" for finding in so_far):
            return []
        message = f"{where}: HTML boxes cannot be set here, their spaces stay empty: {made.said[0]}"
        advice = f"install WeasyPrint's libraries: sudo apt-get install {PACKAGES}"
        return [Finding(severity="error", code="html-libraries-missing", message=message, advice=advice)]
    if made.problem:
        message = f"{where}: box {name} cannot be set, its space stays empty: {made.said[0]}"
        return [Finding(severity="error", code=made.problem, message=message, advice="mend its HTML")]
    found = []
    if made.pages > 1:
        message = f"{where}: box {name} is too full: {made.pages - 1} times its depth is not shown"
        found.append(Finding(severity="error", code="box-overset", message=message, advice="book more, or shorten it"))
    found += [
        Finding(severity="warning", code="box-html", message=f"{where}: box {name}: {said}")
        for said in dict.fromkeys(made.said)
    ]
    return found


def too_large(box: HtmlBox, size: int) -> Finding:
    """A box whose files are too much for its page's part of the package."""
    message = f"{box.where}: box {box.name}: its files come to {size // MEGABYTE} MB: it cannot be changed at the desk"
    return Finding(severity="note", code="box-files", message=message, advice="make its pictures smaller")
