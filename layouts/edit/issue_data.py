"""Issue data: titles, legal mentions, number, date and price. What furniture shows follows from these fields."""

import datetime

from layouts.edit.parts import changed
from layouts.model.issue import Issue, Texts


def set_title(issue: Issue, lang: str, text: str) -> Issue:
    """The paper's name in a language; an empty one takes that language away."""
    return changed(issue, publication=changed(issue.publication, title=with_text(issue.publication.title, lang, text)))


def set_motto(issue: Issue, lang: str, text: str) -> Issue:
    return changed(issue, publication=changed(issue.publication, motto=with_text(issue.publication.motto, lang, text)))


def set_director(issue: Issue, lang: str, text: str) -> Issue:
    director = with_text(issue.publication.director, lang, text)
    return changed(issue, publication=changed(issue.publication, director=director))


def set_printer(issue: Issue, lang: str, text: str) -> Issue:
    """Name and address of the printer, for the imprint."""
    printer = with_text(issue.publication.printer, lang, text)
    return changed(issue, publication=changed(issue.publication, printer=printer))


def set_website(issue: Issue, website: str) -> Issue:
    return changed(issue, publication=changed(issue.publication, website=website.strip()))


def set_deposit(issue: Issue, deposit: str) -> Issue:
    """The legal deposit number, as `number/year`."""
    return changed(issue, legal=changed(issue.legal, deposit=deposit.strip()))


def set_issn(issue: Issue, issn: str) -> Issue:
    """The ISSN as typed: whether its check digit holds is the form's light and preflight's finding."""
    return changed(issue, legal=changed(issue.legal, issn=issn.strip()))


def set_country(issue: Issue, country: str) -> Issue:
    """The country whose law the mentions are checked by."""
    return changed(issue, legal=changed(issue.legal, country=country))


def set_number(issue: Issue, number: int) -> Issue:
    """The number of the issue; 0 for none."""
    return changed(issue, dateline=changed(issue.dateline, number=max(0, number)))


def set_date(issue: Issue, date: datetime.date) -> Issue:
    """The date of the issue: every calendar follows from it."""
    return changed(issue, dateline=changed(issue.dateline, date=date))


def set_price(issue: Issue, price: str) -> Issue:
    return changed(issue, dateline=changed(issue.dateline, price=price.strip()))


def set_hijri_correction(issue: Issue, month: str, days: int) -> Issue:
    """Days to add in one Hijri month (`1448-06`); 0 takes the correction away."""
    kept = [(known, moved) for known, moved in issue.dateline.hijri_correction if known != month]
    corrections = tuple(sorted([*kept, (month, days)] if days else kept))
    return changed(issue, dateline=changed(issue.dateline, hijri_correction=corrections))


def next_issue(issue: Issue, date: datetime.date) -> Issue:
    """Number + 1, the new date."""
    return set_date(set_number(issue, issue.dateline.number + 1), date)


def with_text(texts: Texts, lang: str, text: str) -> Texts:
    """The texts with this one for its language, where it stood or at the end.

    >>> with_text((("nl", "Prijs"), ("fr", "Prix")), "nl", "")
    (('fr', 'Prix'),)
    """
    made = tuple((known, text if known == lang else kept) for known, kept in texts)
    if lang not in (known for known, _ in texts):
        made = (*made, (lang, text))
    return tuple((known, kept) for known, kept in made if kept.strip())
