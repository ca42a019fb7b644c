"""A PDF and a profile in, findings out."""

from collections.abc import Iterator
from typing import cast

from layouts.findings import Finding, Severity
from layouts.press.preflight import (
    boxes,
    colour,
    file,
    fonts,
    ink,
    intent,
    metadata,
    operators,
    pictures,
    transparency,
)
from layouts.press.preflight.document import Document, open_document
from layouts.press.preflight.profiles import Profile
from layouts.press.preflight.rule import OfDocument, OfPage, Rule

SUBJECTS = (file, metadata, intent, boxes, operators, fonts, colour, transparency, ink, pictures)
RULES: tuple[Rule, ...] = tuple(rule for subject in SUBJECTS for rule in subject.RULES)


def preflight(data: bytes, profile: Profile, *, where: str = "the file") -> tuple[Finding, ...]:
    """Everything wrong with this PDF for a printer with this profile; a finding's page counts from 1.

    Raises UnreadableInput for what is no PDF or opens only with a password; `where` names it.
    """
    document = open_document(data, where)
    return tuple(finding for rule in RULES if holds(rule, profile) for finding in asked(rule, document, profile))


def holds(rule: Rule, profile: Profile) -> bool:
    """Whether a profile asks for a rule."""
    if rule.id in profile.without or (rule.on_request and rule.id not in profile.also):
        return False
    return not rule.flavours or profile.flavour in rule.flavours


def asked(rule: Rule, document: Document, profile: Profile) -> Iterator[Finding]:
    """What one rule finds in the document."""
    severity: Severity = "warning" if rule.id in profile.warnings else rule.severity
    if rule.scope == "document":
        for message in cast(OfDocument, rule.check)(document, profile):
            yield Finding(severity=severity, code=rule.id, message=message, advice=rule.advice)
        return
    for page in document.pages:
        for message in dict.fromkeys(cast(OfPage, rule.check)(page, profile)):
            yield Finding(severity=severity, code=rule.id, message=message, advice=rule.advice, page=page.number)
