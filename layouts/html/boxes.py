"""HTML boxes: frames whose content is HTML and CSS, rendered to vector PDF at the frame's size, in the issue's fonts
and inks. They are placed as adverts are."""

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
from layouts.html.worker import LIBRARIES_MISSING
from layouts.model.issue import Issue, Picture
from layouts.model.plan import Booking, HtmlBox, MakeupPlan

PACKAGES = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 libfontconfig1"
RESET = "html, body { margin: 0; padding: 0 } body { width: 100% }"


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
            made = render_box(box, issue, library, renderer, width, box.booking.height)
            findings += findings_of(box, made, findings)
            file = ""
            if made.pdf:
                picture = kept(made.pdf, box.name, width, box.booking.height)
                pictures.setdefault(picture.key, picture)
                file = picture.key
            bookings.append(msgspec.structs.replace(box.booking, file=file))
    issue = msgspec.structs.replace(issue, pictures=tuple(pictures.values()))
    return issue, msgspec.structs.replace(plan, adverts=(*plan.adverts, *bookings), boxes=()), tuple(findings)


def render_box(
    box: HtmlBox, issue: Issue, library: Library, renderer: Renderer, width: float, height: float
) -> Rendered:
    """One box as a PDF of this size, in points. Only its first page is ever placed."""
    folder = Path(box.folder)
    fonts = cache_folder() / "boxes" / "fonts"
    try:
        page = filled(box.html, box.rows)
        faces = typeface_rules(library, families_of(issue.styles), fonts)
    except (NoRow, OSError) as error:
        return Rendered(problem="box-failed", said=(str(error),))
    size = f"@page {{ size: {width}pt {height}pt !important; margin: 0 !important; marks: none; bleed: 0 }}"
    sheets = [faces, ink_variables(issue.inks), font_variables(issue), text_rules(issue.style("body")), RESET, size]
    made = renderer.render(page, sheets, base=folder, folders=(folder, fonts))
    return msgspec.structs.replace(made, pdf=in_process_inks(made.pdf)) if made.pdf else made


def kept(pdf: bytes, name: str, width: float, height: float) -> Picture:
    """The box's PDF as a file that the issue can name, by its content. Raises OSError."""
    key = hashlib.sha256(pdf).hexdigest()[:16]
    file = cache_folder() / "boxes" / f"{key}.pdf"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        write_aside(file, pdf)
    return Picture(key, f"{Path(name).stem}.pdf", max(1, round(width)), max(1, round(height)), str(file))


def findings_of(box: HtmlBox, made: Rendered, so_far: list[Finding]) -> list[Finding]:
    """What is wrong with a box. That the libraries are missing is said once for all of them."""
    if made.problem == LIBRARIES_MISSING:
        if any(finding.code == "html-libraries-missing" for finding in so_far):
            return []
        message = f"{box.where}: HTML boxes cannot be set here, their spaces stay empty: {made.said[0]}"
        advice = f"install WeasyPrint's libraries: sudo apt-get install {PACKAGES}"
        return [Finding(severity="error", code="html-libraries-missing", message=message, advice=advice)]
    if made.problem:
        message = f"{box.where}: box {box.name} cannot be set, its space stays empty: {made.said[0]}"
        return [Finding(severity="error", code=made.problem, message=message, advice="mend its HTML")]
    found = []
    if made.pages > 1:
        message = f"{box.where}: box {box.name} is too full: {made.pages - 1} times its depth is not shown"
        found.append(Finding(severity="error", code="box-overset", message=message, advice="book more, or shorten it"))
    found += [
        Finding(severity="warning", code="box-html", message=f"{box.where}: box {box.name}: {said}")
        for said in dict.fromkeys(made.said)
    ]
    return found
