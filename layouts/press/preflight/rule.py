"""What a rule is: a question asked of a document or of each of its pages, and the words for a bad answer."""

from collections.abc import Callable, Iterator
from typing import Literal

import msgspec

from layouts.findings import Severity
from layouts.press.preflight.document import Document, Page
from layouts.press.preflight.profiles import Profile

Scope = Literal["document", "page"]
OfDocument = Callable[[Document, Profile], Iterator[str]]
OfPage = Callable[[Page, Profile], Iterator[str]]


class Rule(msgspec.Struct, frozen=True):
    """One rule. The check gives a message, a whole sentence, for each fault; `advice` says what to do about it.

    `flavours` are the kinds of file it holds for; none for all. `on_request`: it runs only in profiles that name it.
    """

    id: str
    severity: Severity
    advice: str
    scope: Scope
    check: OfDocument | OfPage
    flavours: tuple[str, ...] = ()
    on_request: bool = False


def of_document(
    id: str, severity: Severity, advice: str, *flavours: str, on_request: bool = False
) -> Callable[[OfDocument], Rule]:
    """Makes a rule of a function that looks at the whole document."""
    return lambda check: Rule(id, severity, advice, "document", check, flavours, on_request)


def of_page(
    id: str, severity: Severity, advice: str, *flavours: str, on_request: bool = False
) -> Callable[[OfPage], Rule]:
    """Makes a rule of a function that looks at one page."""
    return lambda check: Rule(id, severity, advice, "page", check, flavours, on_request)
