"""Agencies' copy in XML: NITF, NewsML-G2, and NewsML 1.2 around either NITF or XHTML.

IPTC's formats differ in what surrounds the text; within, NITF's `body.content` and XHTML's `body` are so near to HTML
that one reader takes both. What an agency says to the desk (notes, rights) is told, not printed.
"""

import datetime
import html
from typing import Any

import msgspec

from layouts.intake.formats.html_text import read_html_text
from layouts.intake.formats.json_copy import PRIORITY, day_of
from layouts.intake.formats.xml_source import parse_xml, text_of
from layouts.intake.manuscript import Gathering, Manuscript, Unreadable
from layouts.intake.received import Received
from layouts.intake.story import LANGUAGE_TAG

NAMES = {
    "hl2": "h3",
    "hl1": "h2",
    "em": "em",
    "strong": "strong",
    "bq": "blockquote",
    "block": "div",
    "nitf-table": "div",
}
NITF_HEAD = (
    ("title", "hl1", "title"),
    ("deck", "hl2"),
    ("byline", "byline", "byttl"),
    ("dateline", "location", "dateline"),
)  # key of a story's head, elements in the order of preference
DESK = ("edNote", "usageTerms", "copyrightNotice", "ed-msg", "correction")


def read_agency(data: bytes, name: str) -> Received:
    """The stories of a file. Raises Unreadable."""
    root = parse_xml(data)
    made = []
    items = [root] if local(root) in ("newsItem", "nitf") else [one for one in root.iter() if local(one) == "newsItem"]
    items = items or [one for one in root.iter() if local(one) == "NewsItem"]
    for number, item in enumerate(items, 1):
        label = f"{name}#{number}" if len(items) > 1 else name
        gathering = Gathering(label)
        if local(item) == "nitf":
            read_nitf(item, gathering)
        else:
            read_news_item(item, gathering)
        if gathering.blocks or gathering.values.get("title"):
            made.append(finished(item, gathering))
    if not made:
        raise Unreadable("there is no story in it")
    return Received(tuple(made))


def read_news_item(item: Any, gathering: Gathering) -> None:
    """An item of NewsML: what it says of its content, and the content, NITF or XHTML or plain."""
    values = gathering.values
    values["title"] = said(item, "headline", "HeadLine")
    values["byline"] = said(item, "by", "ByLine")
    values["dateline"] = said(item, "dateline", "DateLine")
    values["slug"] = slug_of(said(item, "slugline", "SlugLine"))
    urgency = text_of(first(item, "urgency")) or attribute(item, "Urgency", "FormalName")
    values["priority"] = PRIORITY.get(int(urgency), "") if urgency.isdecimal() else ""
    values["lang"] = attribute(item, "language", "tag") or attribute(item, "Language", "FormalName")
    values["section"] = text_of(first(first(item, "subject"), "name"))
    for content in item.iter():
        if local(content) in ("inlineXML", "DataContent"):
            nitf = first(content, "nitf")
            if nitf is not None:
                read_nitf(nitf, gathering)
            else:
                body = first(content, "body")
                read_markup(body if body is not None else content, gathering)
        elif local(content) == "inlineData":
            for line in (content.text or "").split("\n"):
                gathering.add(line.strip())
                gathering.file()
        elif local(content) == "remoteContent" and (content.get("contenttype") or "image").startswith("image"):
            values.setdefault("picture", content.get("href") or "")
            values.setdefault("caption", text_of(first(item, "description")))
            values.setdefault("credit", text_of(first(item, "creditline")))
    tell_the_desk(item, gathering)


def read_nitf(nitf: Any, gathering: Gathering) -> None:
    """A NITF document: head, and body in three parts."""
    values = gathering.values
    head = first(nitf, "body.head")
    if head is None:
        head = nitf
    for key, *names in NITF_HEAD:
        values[key] = values.get(key) or said(head, *names)
    values["title"] = values["title"] or text_of(first(first(nitf, "head"), "title"))
    urgency = attribute(nitf, "urgency", "ed-urg")
    values["priority"] = values.get("priority") or (PRIORITY.get(int(urgency), "") if urgency.isdecimal() else "")
    key = attribute(nitf, "du-key", "key") or attribute(nitf, "doc-id", "id-string")
    values["slug"] = values.get("slug") or slug_of(key)
    abstract = first(head, "abstract")
    if abstract is not None:
        read_markup(abstract, gathering)
    content = first(nitf, "body.content")
    if content is not None:
        read_markup(content, gathering)
    end = text_of(first(nitf, "body.end"))
    if end:
        gathering.find("note", "not-printed", f"the agency’s end of the text, not printed: {end}")
    tell_the_desk(nitf, gathering)


def read_markup(element: Any, gathering: Gathering) -> None:
    """The text below an element, NITF's or XHTML's names made HTML's."""
    read_html_text(as_html(element), gathering)


def as_html(element: Any) -> str:
    """The inside of an element as HTML.

    NITF's pictures (`media` with a reference and a caption) become figures.
    """
    pieces = [html.escape(element.text or "", quote=False)]
    for child in element:
        name = local(child)
        if name == "media":
            reference = first(child, "media-reference")
            source = reference.get("source", "") if reference is not None else ""
            caption = text_of(first(child, "media-caption"))
            inside = f'<img src="{html.escape(source)}"><figcaption>{html.escape(caption, quote=False)}</figcaption>'
            pieces.append(f"<figure>{inside}</figure>" if source else f"<p>{html.escape(caption, quote=False)}</p>")
        elif name:
            tag = NAMES.get(name, name)
            given = {key: child.get(key) for key in ("src", "href", "class") if child.get(key)}
            kept = "".join(f' {key}="{html.escape(value)}"' for key, value in given.items())
            pieces.append(f"<{tag}{kept}>{as_html(child)}</{tag}>" if name not in ("br", "img") else f"<{tag}{kept}>")
        pieces.append(html.escape(child.tail or "", quote=False))
    return "".join(pieces)


def tell_the_desk(item: Any, gathering: Gathering) -> None:
    """What the agency says to the newsroom and not to its readers."""
    notes = [
        " ".join(filter(None, (text_of(one), one.get("info") or "")))
        for one in item.iter()
        if local(one) in DESK and (text_of(one) or one.get("info"))
    ]
    if notes:
        gathering.find("warning", "not-printed", f"for the desk alone, not printed: {'; '.join(dict.fromkeys(notes))}")


def finished(item: Any, gathering: Gathering) -> Manuscript:
    """The manuscript with the values that can be used."""
    values = {key: value for key, value in gathering.values.items() if value}
    if not LANGUAGE_TAG.match(values.get("lang", "")):
        values.pop("lang", None)
    gathering.values = values
    stamps = (said(item, "versionCreated", "DateAndTime"), attribute(item, "date.issue", "norm"))
    days = [day_of(stamp) or compact_day(stamp) for stamp in stamps if stamp]
    return msgspec.structs.replace(gathering.manuscript(), date=next(iter(days), None))


def compact_day(stamp: str) -> datetime.date | None:
    """The day of a stamp without hyphens, as `20261124T080000Z`."""
    try:
        return datetime.date(int(stamp[:4]), int(stamp[4:6]), int(stamp[6:8]))
    except ValueError:
        return None


def slug_of(text: str) -> str:
    return "-".join("".join(sign if sign.isalnum() else " " for sign in text).split())[:60].lower()


def local(element: Any) -> str:
    """An element's name without its namespace; nothing for what is no element."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def first(element: Any, name: str) -> Any:
    """The first element of this name below another; None where there is none."""
    return next((one for one in element.iter() if local(one) == name), None) if element is not None else None


def said(element: Any, *names: str) -> str:
    """The text of the first of these elements that has any."""
    return next((text for name in names if (text := text_of(first(element, name)))), "")


def attribute(element: Any, name: str, key: str) -> str:
    found = first(element, name)
    return str(found.get(key) or "") if found is not None else ""
