"""RSS and Atom feeds as manuscripts, the newest first. feedparser knows their dozen dialects; it is handed bytes, so
that it fetches nothing."""

import datetime
import io
from typing import Any

import msgspec

from layouts.findings import Finding
from layouts.intake.formats.html_text import read_html_text
from layouts.intake.formats.wordpress import plain
from layouts.intake.formats.xml_source import checked, reason
from layouts.intake.manuscript import Gathering, Manuscript, Unreadable
from layouts.intake.received import Received

SUMMARY_WORDS = 60  # a feed whose texts are shorter gives teasers


def read_feed(data: bytes, name: str) -> Received:
    """The stories of a feed. Raises Unreadable."""
    import feedparser

    try:
        feed = feedparser.parse(io.BytesIO(checked(data)), sanitize_html=False, resolve_relative_uris=False)
    except (ValueError, LookupError, TypeError, AttributeError) as error:  # of the parser, over encodings and dates
        raise Unreadable(f"this is no feed that can be read: {reason(error)}") from error
    damage = reason(feed.bozo_exception) if feed.get("bozo") else ""
    if not feed.entries:
        raise Unreadable(f"this is no feed that can be read: {damage or 'there is no entry in it'}")
    stories = [story_of(entry, f"{name}#{number}") for number, entry in enumerate(feed.entries, 1)]
    findings = []
    if damage:
        message = f"{name}: the feed is damaged ({damage}); what could be read of it is read"
        findings.append(Finding(severity="warning", code="source-damaged", message=message))
    short = [story for story in stories if sum(len(block.text.split()) for block in story.blocks) < SUMMARY_WORDS]
    if short:
        message = f"{name}: {len(short)} of {len(stories)} entries have summaries only"
        advice = "export the site instead, or paste the texts"
        findings.append(Finding(severity="warning", code="summary-only", message=message, advice=advice))
    stories.sort(key=lambda story: story.date or datetime.date.min, reverse=True)
    return Received(tuple(stories), tuple(findings), plain(feed.feed.get("title", "")))


def story_of(entry: Any, name: str) -> Manuscript:
    """An entry as a manuscript: its whole text where it has one, else its summary."""
    gathering = Gathering(name)
    texts = [content.get("value") or "" for content in entry.get("content", ())]
    text = max(texts, key=len, default="") or entry.get("summary") or ""
    gathering.values["title"] = plain(entry.get("title", ""))
    author = plain(entry.get("author", ""))
    if " " in author:
        gathering.values["byline"] = author
    tags = [plain(tag.get("term") or "") for tag in entry.get("tags", ())]
    if tags:
        gathering.values["section"] = tags[0]
    read_html_text(text, gathering)
    for one in (*entry.get("media_content", ()), *entry.get("enclosures", ())):
        address = one.get("url") or one.get("href") or ""
        if address and "picture" not in gathering.values and str(one.get("type", "image")).startswith("image"):
            gathering.values["picture"] = address
    link = entry.get("link", "")
    unprinted = [f"category {tag}" for tag in tags[1:]] + ([f"address {link}"] if link else [])
    if unprinted:
        gathering.find("note", "not-printed", f"of the site alone, not printed: {', '.join(unprinted)}")
    when = entry.get("published_parsed") or entry.get("updated_parsed")
    day = datetime.date(when[0], when[1], when[2]) if when else None
    return msgspec.structs.replace(gathering.manuscript(), date=day)
