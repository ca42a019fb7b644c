"""JSON as sites and agencies give it: WordPress's REST answers saved to a file, and IPTC's ninjs (1.x and 2.x)."""

import datetime
import json
import re
from collections.abc import Collection
from typing import Any

import msgspec

from layouts.intake.changes import ChangeList
from layouts.intake.formats.html_text import read_html_text
from layouts.intake.formats.shortcodes import without_shortcodes
from layouts.intake.formats.wordpress import NO_PERSON, NO_SECTION, NO_SLUG, plain
from layouts.intake.manuscript import Gathering, Manuscript, Unreadable
from layouts.intake.received import Received
from layouts.intake.story import LANGUAGE_TAG
from layouts.model.characters import whole

HALF = re.compile(r"\\u[dD][89a-fA-F]")  # of a character, maybe without its other half
PRIORITY = {1: "1", 2: "1", 3: "2", 4: "3", 5: "3", 6: "4", 7: "5", 8: "5"}  # by an agency's urgency


def read_json(data: bytes, name: str, undone: Collection[str] = ()) -> Received:
    """The stories in a JSON file. Raises Unreadable."""
    try:
        text = data.decode("utf-8-sig")
        told = json.loads(text)
        if HALF.search(text):
            told = json.loads(whole(json.dumps(told, ensure_ascii=False)))
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"this is not JSON that can be read: {str(error)[:120]}") from error
    items = told if isinstance(told, list) else told.get("items", [told]) if isinstance(told, dict) else []
    stories = []
    for item in items:
        if not isinstance(item, dict):
            continue
        if isinstance(item.get("content"), dict) and "rendered" in item["content"]:
            stories.append(of_wordpress(item, name, undone))
        elif any(key in item for key in ("headline", "headlines", "body_xhtml", "body_html", "body_text", "bodies")):
            stories.append(of_ninjs(item, name))
    if not stories:
        raise Unreadable("there is no story in it: neither WordPress’s posts nor ninjs")
    stories.sort(key=lambda story: story.date or datetime.date.min, reverse=True)
    return Received(tuple(stories))


def of_wordpress(item: dict[str, Any], name: str, undone: Collection[str]) -> Manuscript:
    """A post of WordPress's REST interface; with `_embed` it has its author, sections and pictures too."""
    slug = NO_SLUG.sub("-", text(item, "slug")).strip("-") or f"post-{item.get('id', 'x')}"
    gathering = Gathering(f"{name}#{item.get('id', slug)}")
    gathering.changes = ChangeList(slug, undone)
    values = gathering.values
    values |= {"title": plain(text(item, "title", "rendered")), "slug": slug}
    if LANGUAGE_TAG.match(text(item, "lang")):
        values["lang"] = text(item, "lang")
    held = item.get("_embedded")
    embedded: dict[str, Any] = held if isinstance(held, dict) else {}
    authors = [plain(text(one, "name")) for one in listed(embedded.get("author"))]
    terms = [plain(text(one, "name")) for group in embedded.get("wp:term") or () for one in listed(group)]
    sections = [term for term in terms if not NO_SECTION.search(term)]
    if authors and not NO_PERSON.match(authors[0]):
        values["byline"] = authors[0]
    if sections:
        values["section"] = sections[0]
    if item.get("sticky") is True:
        values["priority"] = "1"
    content = without_shortcodes(text(item, "content", "rendered"), gathering.changes, {})
    read_html_text(content, gathering)
    for one in listed(embedded.get("wp:featuredmedia"))[:1]:
        values["picture"] = text(one, "source_url")
        values["caption"] = plain(text(one, "caption", "rendered"))
    excerpt = plain(text(item, "excerpt", "rendered")).removesuffix("[…]").rstrip(" .…")
    body = " ".join(" ".join(block.text for block in gathering.blocks).split())
    if excerpt and not body.startswith(excerpt[:60]):
        values["deck"] = excerpt
    unprinted = [f"term {term}" for term in terms if term != values.get("section")] + [text(item, "link")]
    gathering.find("note", "not-printed", f"of the site alone, not printed: {', '.join(filter(None, unprinted))}")
    return msgspec.structs.replace(gathering.manuscript(), date=day_of(text(item, "date")))


def of_ninjs(item: dict[str, Any], name: str) -> Manuscript:
    """An agency's item in ninjs; the second version has lists of headlines and bodies."""
    headline = text(item, "headline") or first_of(item.get("headlines"), "value")
    label = text(item, "uri") or text(item, "guid") or headline
    gathering = Gathering(f"{name}#{label[-60:]}")
    values = gathering.values
    values |= {"title": plain(headline), "slug": NO_SLUG.sub("-", text(item, "slugline")).strip("-").lower()}
    byline = text(item, "byline") or first_of(item.get("by"), "name")
    values["byline"] = plain(byline)
    values["dateline"] = plain(text(item, "located") or text(item, "dateline", "text"))
    language = text(item, "language")
    values["lang"] = language if LANGUAGE_TAG.match(language) else ""
    urgency = item.get("urgency")
    values["priority"] = PRIORITY.get(urgency, "") if isinstance(urgency, int) else ""
    subjects = [plain(text(one, "name")) for one in listed(item.get("subject") or item.get("subjects"))]
    values["section"] = next(iter(subjects), "")
    markup = text(item, "body_xhtml") or text(item, "body_html") or first_of(item.get("bodies"), "value")
    if markup and "<" in markup:
        read_html_text(markup, gathering)
    else:
        for line in (markup or text(item, "body_text")).split("\n"):
            gathering.add(line.strip())
            gathering.file()
    for picture in associations(item):
        address = first_of(picture.get("renditions"), "href") or text(picture, "href")
        if address and "picture" not in values:
            values |= {
                "picture": address,
                "caption": plain(text(picture, "description_text") or text(picture, "headline")),
            }
            values["credit"] = plain(text(picture, "byline") or text(picture, "copyrightholder"))
    unprinted = [text(item, key) for key in ("copyrightnotice", "usageterms", "ednote", "description_text")]
    unprinted += [f"subject {subject}" for subject in subjects[1:]]
    if any(unprinted):
        gathering.find(
            "warning", "not-printed", f"for the desk alone, not printed: {'; '.join(filter(None, unprinted))}"
        )
    gathering.values = {key: value for key, value in values.items() if value}
    return msgspec.structs.replace(gathering.manuscript(), date=day_of(text(item, "versioncreated")))


def associations(item: dict[str, Any]) -> list[dict[str, Any]]:
    held = item.get("associations")
    return [one for one in (held.values() if isinstance(held, dict) else listed(held)) if isinstance(one, dict)]


def first_of(held: Any, key: str) -> str:
    """The first text of this key in a list or a table of tables."""
    ones = held.values() if isinstance(held, dict) else held if isinstance(held, list) else ()
    return next((text(one, key) for one in ones if isinstance(one, dict) and text(one, key)), "")


def listed(held: Any) -> list[dict[str, Any]]:
    return [one for one in held if isinstance(one, dict)] if isinstance(held, list) else []


def text(item: dict[str, Any], *keys: str) -> str:
    """The text at these keys; nothing where there is none."""
    found: Any = item
    for key in keys:
        found = found.get(key) if isinstance(found, dict) else None
    return found.strip() if isinstance(found, str) else ""


def day_of(stamp: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(stamp[:10])
    except ValueError:
        return None
