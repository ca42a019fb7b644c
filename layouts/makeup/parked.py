"""Parked: what stands wholly on the pasteboard. The desk shows it and edits it; it is not printed."""

from collections.abc import Mapping, Sequence

from layouts.display.items import Item, TextLine
from layouts.findings import Finding
from layouts.model.frame import AdvertFrame, Frame
from layouts.model.issue import Issue
from layouts.model.layers import is_printed, is_shown
from layouts.model.page import Page, is_parked


def goes_to_press(issue: Issue, frame: Frame) -> bool:
    """Whether a frame is printed: its layer is, and some of it lies on the page or in its bleed."""
    return is_printed(issue.layers, frame) and not is_parked(frame, issue.setup)


def told_of_parked(issue: Issue, page: Page, parts: Mapping[int, Sequence[Item]]) -> list[Finding]:
    """A finding for each story that runs in a frame parked beside the page, and for each advert that stands there;
    `parts`: what was poured, by frame."""
    found: list[Finding] = []
    for frame in page.frames:
        poured = parts.get(frame.id, ())
        is_booked = isinstance(frame, AdvertFrame) and bool(frame.advertiser)
        if not (poured or is_booked) or not is_parked(frame, issue.setup) or not is_shown(issue.layers, frame):
            continue
        if isinstance(frame, AdvertFrame):
            found.append(
                Finding(
                    severity="warning",
                    code="parked-advert",
                    message=f"advert {frame.advertiser} stands on the pasteboard and is not printed",
                    advice="move it onto the page, or take it out",
                    page=page.folio,
                    frame=frame.id,
                )
            )
        titles = {story.slug: story.title for story in issue.stories}
        found += [
            Finding(
                severity="warning",
                code="parked-text",
                message=f"text of story “{titles.get(slug, slug)[:60]}” stands on the pasteboard and is not printed",
                advice="move its frame onto the page, or leave the story out",
                page=page.folio,
                story=slug,
                frame=frame.id,
            )
            for slug in dict.fromkeys(item.story for item in poured if isinstance(item, TextLine) and item.story)
        ]
    return found
