"""`issue.toml`: the paper, its legal data, the day's dateline, its sections. Every key is checked."""

import datetime
import re
from pathlib import Path
from typing import Any, Literal

import msgspec

from layouts.findings import Finding, UnreadableInput
from layouts.intake.adverts import Advert, read_adverts
from layouts.intake.copy_source import CopySource, copy_sources
from layouts.masters.source import Source, read_source
from layouts.masters.template import OVERRIDES, Template, load_template
from layouts.model.issue import Dateline, Legal, Publication, Texts
from layouts.model.page import Binding
from layouts.model.plan import HtmlBox, MakeupPlan, SectionPlan
from layouts.model.story import Direction

FILE = "issue.toml"
DEFAULT_TEMPLATE = "tabloid-bilingual"
MOST_PAGES = 999

TOP_KEYS = ("template", "publication", "legal", "issue", "section", "source", "advert", "box", *OVERRIDES)
PUBLICATION_KEYS = ("title", "motto", "director", "printer", "website")
LEGAL_KEYS = ("deposit", "issn", "country")
COUNTRIES = ("morocco", "netherlands", "belgium", "france", "spain")  # whose laws on mentions are known
ISSUE_KEYS = ("number", "date", "price", "pages", "binding", "hijri_correction")
SECTION_KEYS = ("id", "direction", "pages", "languages")

ISSN = re.compile(r"(\d{4})-?(\d{3}[\dXx])$")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")
HIJRI_MONTH = re.compile(r"1[345]\d\d-(0[1-9]|1[0-2])$")
WEIGHTS = range(8, 1, -1)  # of an ISSN's first seven digits (ISO 3297)


class IssueFile(msgspec.Struct, frozen=True, kw_only=True):
    """What issue.toml says, with its template loaded."""

    template_name: str
    template: Template
    publication: Publication
    legal: Legal
    dateline: Dateline
    binding: Binding
    plan: MakeupPlan
    findings: tuple[Finding, ...]
    adverts: tuple[Advert, ...] = ()
    sources: tuple[CopySource, ...] = ()
    boxes: tuple[HtmlBox, ...] = ()


def read_issue_file(folder: Path) -> IssueFile:
    """Read and check `issue.toml` of an issue folder. Raises UnreadableInput: one line, `file:line: …`."""
    path = folder / FILE
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise UnreadableInput(f"{path}: there is no such file; `tarwisa new FOLDER` makes one to start from") from None
    except UnicodeDecodeError as error:
        raise UnreadableInput(f"{path}: this is not UTF-8 text ({error.reason}); save it as UTF-8") from None
    except OSError as error:
        raise UnreadableInput(f"{path}: {(error.strerror or 'it cannot be read').lower()}") from None
    source = read_source(str(path), text)
    source.check_keys((), TOP_KEYS)
    source.check_keys(("legal",), LEGAL_KEYS)
    name = source.value(("template",), str) if "template" in source.table else DEFAULT_TEMPLATE
    template = load_template(name, source.table, beside=folder, path=str(path), text=text)
    findings = issn_findings(source)
    parts = sections(source)
    boxes: tuple[HtmlBox, ...] = ()
    if "box" in source.table:
        from layouts.intake.boxes import read_boxes  # with it HTML and workbooks, for issues that have boxes

        boxes = read_boxes(source, folder, template.setup.columns, parts, findings)
    return IssueFile(
        template_name=name,
        template=template,
        publication=publication(source),
        legal=Legal(
            deposit=optional(source, ("legal", "deposit"), str, ""),
            issn=optional(source, ("legal", "issn"), str, ""),
            country=country_at(source),
        ),
        dateline=dateline(source),
        binding=optional(source, ("issue", "binding"), Literal["left", "right"], "left"),
        plan=msgspec.structs.replace(
            template.plan,
            pages=optional_number(source, ("issue", "pages"), 0, MOST_PAGES),
            sections=parts,
        ),
        findings=tuple(findings),
        adverts=read_adverts(source, template.setup.columns, parts),
        sources=copy_sources(source),
        boxes=boxes,
    )


def publication(source: Source) -> Publication:
    """`[publication]`: each text plain, or a table by language."""
    source.check_keys(("publication",), PUBLICATION_KEYS)
    texts = {key: texts_at(source, ("publication", key)) for key in PUBLICATION_KEYS if key != "website"}
    return Publication(website=optional(source, ("publication", "website"), str, ""), **texts)


def texts_at(source: Source, keys: tuple[str, str]) -> Texts:
    """A text of no stated language, or texts by language in the order given."""
    if keys[1] not in source.at(keys[:1]):
        return ()
    value = source.at(keys)
    if isinstance(value, str):
        return (("", value),)
    if not isinstance(value, dict):
        raise source.fault(keys, f'{keys[1]} must be a text, or a table by language: {{ fr = "…", ar = "…" }}')
    for lang in value:
        if not LANGUAGE.match(lang):
            raise source.fault((*keys, lang), f'"{lang}" in {keys[1]} is no language; write nl, fr, en, es, ar…')
    return tuple((lang, source.value((*keys, lang), str)) for lang in value)


def dateline(source: Source) -> Dateline:
    """`[issue]`: number and date are what an issue cannot be without."""
    source.check_keys(("issue",), ISSUE_KEYS)
    for key in ("number", "date"):
        if key not in source.at(("issue",)):
            example = "number = 1" if key == "number" else "date = 2026-11-24"
            raise source.fault(("issue",), f"[issue] must give its {key}; write {example}")
    corrections = source.names(("issue", "hijri_correction"))
    for month in corrections:
        keys = ("issue", "hijri_correction", month)
        if not HIJRI_MONTH.match(month):
            raise source.fault(keys, f'"{month}" is no Hijri month; write "1448-06" = -1')
    return Dateline(
        number=optional_number(source, ("issue", "number"), 0, 10**6),
        date=date_at(source, ("issue", "date")),
        price=optional(source, ("issue", "price"), str, ""),
        hijri_correction=tuple(
            (month, optional_number(source, ("issue", "hijri_correction", month), 0, 2, least=-2))
            for month in corrections
        ),
    )


def country_at(source: Source) -> str:
    """The country whose law holds; empty where the file does not say."""
    country: str = optional(source, ("legal", "country"), str, "")
    if country and country not in COUNTRIES:
        raise source.fault(("legal", "country"), f"no law of “{country}” is known; write one of {', '.join(COUNTRIES)}")
    return country


def date_at(source: Source, keys: tuple[str, str]) -> datetime.date:
    """A day, written as TOML's date or as a text in ISO 8601."""
    value = source.at(keys)
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value
    try:
        if isinstance(value, str):
            return datetime.date.fromisoformat(value)
    except ValueError:
        pass  # said below
    raise source.fault(keys, f"{keys[1]} must be a day, not {value}; write {keys[1]} = 2026-11-24")


def sections(source: Source) -> tuple[SectionPlan, ...]:
    """`[[section]]`: which pages are whose."""
    made: list[SectionPlan] = []
    for number, keys in tables(source, "section", SECTION_KEYS):
        for key in ("id", "direction"):
            if key not in source.at(keys):
                raise source.fault(keys, f"a section must give its {key}")
        name = source.value((*keys, "id"), str)
        if name in [section.id for section in made]:
            raise source.fault((*keys, "id"), f'section "{name}" stands here for the second time; give it its own id')
        made.append(
            SectionPlan(
                id=name,
                direction=source.value((*keys, "direction"), Direction),
                pages=optional_number(source, ("section", number, "pages"), 0, MOST_PAGES),
                languages=optional(source, (*keys, "languages"), tuple[str, ...], ()),
            )
        )
    return tuple(made)


def tables(source: Source, name: str, known: tuple[str, ...]) -> list[tuple[int, tuple[str | int, ...]]]:
    """Number and keys of each table of a list of tables, all their keys known."""
    value = source.table.get(name, [])
    if not isinstance(value, list) or not all(isinstance(table, dict) for table in value):
        raise source.fault((name,), f"{name} must be a list of tables; write [[{name}]]")
    found: list[tuple[int, tuple[str | int, ...]]] = [(number, (name, number)) for number in range(len(value))]
    for _, keys in found:
        source.check_keys(keys, known)
    return found


def optional(source: Source, keys: tuple[str | int, ...], kind: Any, missing: Any) -> Any:
    """What stands at these keys, as this type; `missing` when nothing does."""
    return source.value(keys, kind) if keys[-1] in source.at(keys[:-1]) else missing


def optional_number(source: Source, keys: tuple[str | int, ...], missing: int, most: int, least: int = 1) -> int:
    """A whole number within limits."""
    value = optional(source, keys, int, missing)
    if value != missing and not least <= value <= most:
        raise source.fault(keys, f"{keys[-1]} = {value} cannot be; write a number from {least} to {most}")
    return int(value)


def issn_findings(source: Source) -> list[Finding]:
    """What is wrong with the ISSN; it stands in print as written all the same."""
    issn = optional(source, ("legal", "issn"), str, "")
    found = ISSN.match(issn)
    where = source.fault(("legal", "issn"), "").args[0].removesuffix(": ")
    if not issn or (found and check_digit(found[1] + found[2][:3]) == found[2][3].upper()):
        return []
    if found:
        right = f"{found[1]}-{found[2][:3]}{check_digit(found[1] + found[2][:3])}"
        message, advice = f"the check digit of ISSN {issn} is wrong", f"if the others are right it is {right}"
    else:
        message, advice = f"“{issn}” is no ISSN", "write eight digits, as 1113-8998"
    return [Finding(severity="error", code="issn", message=f"{where}: {message}", advice=advice)]


def check_digit(digits: str) -> str:
    """The check digit of an ISSN's first seven (ISO 3297).

    >>> check_digit("1113899")
    '8'
    """
    rest = -sum(weight * int(digit) for weight, digit in zip(WEIGHTS, digits)) % 11
    return "X" if rest == 10 else str(rest)
