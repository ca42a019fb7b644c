"""Ruler guides of a page, or of a parent page worked on as one: pulled out, moved, taken away.

Points from the page's top left. What a page shows of its parent's guides (`layouts.model.masters.guides_on`) is not its
own and stays.
"""

import msgspec

from layouts.edit.frames import PRECISION
from layouts.edit.parts import with_pages
from layouts.model.issue import Issue
from layouts.model.page import Guide


def add_guide(issue: Issue, page_index: int, guide: Guide) -> Issue:
    """A guide more on a page."""
    return move_guide(issue, page_index, None, guide)


def move_guide(issue: Issue, page_index: int, guide: Guide | None, wanted: Guide | None) -> Issue:
    """Put a guide of a page elsewhere; None for the first: a new one, for the second: it goes."""
    if not 0 <= page_index < len(issue.pages):
        return issue
    page = issue.pages[page_index]
    made = None if wanted is None else msgspec.structs.replace(wanted, at=round(wanted.at, PRECISION))
    guides = [kept for kept in page.guides if kept not in (guide, made)] + ([made] if made else [])
    if tuple(guides) == page.guides:
        return issue
    pages = list(issue.pages)
    pages[page_index] = msgspec.structs.replace(page, guides=tuple(guides))
    return with_pages(issue, pages)


def clear_guides(issue: Issue, page_index: int) -> Issue:
    """Take all guides off a page."""
    if not 0 <= page_index < len(issue.pages) or not issue.pages[page_index].guides:
        return issue
    pages = list(issue.pages)
    pages[page_index] = msgspec.structs.replace(pages[page_index], guides=())
    return with_pages(issue, pages)
