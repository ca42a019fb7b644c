"""Boxes whose frame or source has changed since they were rendered: which these are, the issue with them set anew."""

from collections.abc import Iterator
from typing import TypeVar

import msgspec

from fonts.library import Library
from layouts.findings import Finding
from layouts.html.boxes import PACKAGES, box_hash, kept, render_box
from layouts.html.rendering import Rendered, Renderer
from layouts.html.worker import LIBRARIES_MISSING
from layouts.model.frame import AdvertFrame
from layouts.model.html_source import HtmlSource
from layouts.model.issue import Issue, Picture
from layouts.model.page import Master, Page

Holder = TypeVar("Holder", Page, Master)


class Wanted(msgspec.Struct, frozen=True):
    """A box to be rendered: its frame, what it is made of, and the hash of that."""

    frame: int
    folio: int
    source: HtmlSource
    width: float
    height: float
    made_of: str


def out_of_date(issue: Issue) -> Iterator[Wanted]:
    """The boxes whose picture is of another size or source, in the order of the pages; then those of master pages."""
    folio_of = {id(page): page.folio for page in issue.pages}
    holders: tuple[Page | Master, ...] = (*issue.pages, *issue.masters)
    for holder in holders:
        folio = folio_of.get(id(holder), 0)
        for frame in holder.frames:
            if isinstance(frame, AdvertFrame) and frame.html is not None:
                width, height = round(frame.rect.width, 3), round(frame.rect.height, 3)
                made_of = box_hash(frame.html, issue, width, height)
                if made_of != frame.html.made_of:
                    yield Wanted(frame.id, folio, frame.html, width, height, made_of)


def rendered(wanted: Wanted, issue: Issue, library: Library, renderer: Renderer) -> Rendered:
    """One of them, at the size of its frame."""
    return render_box(wanted.source, issue, library, renderer, wanted.width, wanted.height)


def with_rendering(issue: Issue, frame: int, made_of: str, picture: Picture, pages: int) -> Issue:
    """The issue with this picture in the box's frame; the box's earlier one goes, where nothing else shows it."""
    before = ""

    def shown(found: AdvertFrame) -> AdvertFrame:
        nonlocal before
        before = found.pdf
        assert found.html is not None
        html = msgspec.structs.replace(found.html, made_of=made_of, pages=pages)
        return msgspec.structs.replace(found, pdf=picture.key, html=html)

    def drawn(holder: Holder) -> Holder:
        if not any(each.id == frame and isinstance(each, AdvertFrame) and each.html for each in holder.frames):
            return holder
        frames = tuple(shown(f) if f.id == frame and isinstance(f, AdvertFrame) else f for f in holder.frames)
        return msgspec.structs.replace(holder, frames=frames)

    drawn_pages, drawn_masters = tuple(map(drawn, issue.pages)), tuple(map(drawn, issue.masters))
    holders: tuple[Page | Master, ...] = (*drawn_pages, *drawn_masters)
    placed = {f.pdf for holder in holders for f in holder.frames if isinstance(f, AdvertFrame)}
    pictures = [known for known in issue.pictures if known.key != before or before in placed]
    if all(known.key != picture.key for known in pictures):
        pictures.append(picture)
    if any(new is not old for new, old in zip(drawn_masters, issue.masters)):
        issue = msgspec.structs.replace(issue, masters=drawn_masters)
    return msgspec.structs.replace(issue, pages=drawn_pages, pictures=tuple(pictures))


def set_anew(issue: Issue, library: Library) -> tuple[Issue, tuple[Finding, ...]]:
    """The issue with all its boxes as their frames are now, and what is wrong with any that had to be rendered."""
    findings: list[Finding] = []
    wanted = tuple(out_of_date(issue))
    if wanted:
        with Renderer() as renderer:
            for one in wanted:
                made = rendered(one, issue, library, renderer)
                findings += findings_anew(one, made)
                if made.pdf:
                    picture = kept(made.pdf, one.source.name, one.width, one.height)
                    issue = with_rendering(issue, one.frame, one.made_of, picture, made.pages)
    return issue, tuple(findings)


def findings_anew(wanted: Wanted, made: Rendered) -> tuple[Finding, ...]:
    """What is wrong with a box that was set anew. That it is too full, the issue itself says (`check_issue`)."""
    name = wanted.source.name
    page, frame = wanted.folio, wanted.frame
    if made.problem:
        message = f"box {name} cannot be set anew, its last picture stays: {made.said[0]}"
        missing = made.problem == LIBRARIES_MISSING
        advice = f"install WeasyPrint's libraries: sudo apt-get install {PACKAGES}" if missing else "mend its HTML"
        code = "html-libraries-missing" if missing else made.problem
        return (Finding(severity="error", code=code, message=message, advice=advice, page=page, frame=frame),)
    return tuple(
        Finding(severity="warning", code="box-html", message=f"box {name}: {said}", page=page, frame=frame)
        for said in dict.fromkeys(made.said)
    )
