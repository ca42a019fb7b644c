"""Rules about content streams as such: operators, nesting, resources that are there."""

from collections.abc import Iterator

from layouts.press.preflight.document import Page
from layouts.press.preflight.profiles import Profile
from layouts.press.preflight.rule import of_page

DEEPEST = 28  # of q (ISO 32000-1, annex C)
AGAIN = "Export it again, or with another program."


@of_page("content-unreadable", "error", AGAIN)
def has_readable_content(page: Page, profile: Profile) -> Iterator[str]:
    for fault in dict.fromkeys(page.content.faults.unreadable):
        yield f"The page cannot be read: {fault}."


@of_page("content-operator", "error", AGAIN)
def uses_known_operators(page: Page, profile: Profile) -> Iterator[str]:
    for operator in page.content.faults.unknown:
        yield f"The operator {operator} is none."


@of_page("content-nesting", "error", AGAIN)
def nests_within_bounds(page: Page, profile: Profile) -> Iterator[str]:
    faults = page.content.faults
    if faults.deepest > DEEPEST:
        yield f"Graphics states are nested {faults.deepest} deep; readers hold {DEEPEST}."
    if faults.unbalanced:
        yield "Graphics states are opened and not closed, or closed and not opened."


@of_page("content-resource", "error", AGAIN)
def names_what_is_there(page: Page, profile: Profile) -> Iterator[str]:
    for missing in page.content.faults.missing:
        yield f"The page uses something that is not in the file: {missing}."


RULES = (has_readable_content, uses_known_operators, nests_within_bounds, names_what_is_there)
