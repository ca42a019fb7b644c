"""WordPress's export (WXR 1.0 to 1.2: RSS with WordPress's own elements) as manuscripts, the newest first.

The export holds every kind of thing a site has; posts that were published or are scheduled become stories. What stays
behind (drafts, pages, comments, tags) is told. It holds no pictures, only their addresses.
"""

import datetime
import html
import re
from collections.abc import Collection, Mapping
from typing import Any
from urllib.parse import unquote

import msgspec

from layouts.findings import Finding
from layouts.intake.changes import ChangeList
from layouts.intake.formats.html_text import read_html_text
from layouts.intake.formats.shortcodes import BLOCK_COMMENT, without_shortcodes
from layouts.intake.formats.xml_source import elements
from layouts.intake.manuscript import Gathering, Manuscript, Unreadable
from layouts.intake.received import Received

PRINTED = ("publish", "future")
NOT_READY = ("draft", "pending", "private")
NO_SECTION = re.compile(r"uncategori[sz]ed|non class[ée]|غير مصنف|sin categor[íi]a|geen categorie|^عام$", re.I)
NO_PERSON = re.compile(r"(admin\w*|editor\w*|webmaster|redacti\w*|r[ée]dacti\w*|هيئة التحرير|المحرر)?\d*$", re.I)
NO_SLUG = re.compile(r"[^\w-]+")
TITLE = re.compile(rb"<channel>.*?<title>(.*?)</title>", re.S)
CDATA = re.compile(rb"<!\[CDATA\[(.*?)\]\]>", re.S)
DECK_WORDS = 40  # a longer excerpt is the story's beginning over again


class Post(msgspec.Struct, frozen=True):
    """An item of the export, as it stands there: texts by their elements' names, terms by their domain."""

    texts: dict[str, str]
    terms: dict[str, tuple[str, ...]]
    fields: dict[str, str]
    comments: int

    def get(self, name: str) -> str:
        return self.texts.get(name, "").strip()


def read_wxr(data: bytes, name: str, undone: Collection[str] = ()) -> Received:
    """The stories of an export, and what is to be said of all the rest. Raises Unreadable."""
    posts, authors, damage = items_of(data)
    findings = [damage_of(name, damage, len(posts))] if damage else []
    attachments = {post.get("post_id"): address_of(post) for post in posts if post.get("post_type") == "attachment"}
    captions = {post.get("post_id"): post for post in posts if post.get("post_type") == "attachment"}
    stories = [post for post in posts if post.get("post_type") == "post" and post.get("status") in PRINTED]
    made = []
    for post in sorted(stories, key=lambda post: (post.get("post_date"), post.get("post_id")), reverse=True):
        if post.get("post_password"):
            continue
        made.append(manuscript_of(post, f"{name}#{post.get('post_id')}", authors, attachments, captions, undone))
    title = TITLE.search(data)
    return Received(
        tuple(made),
        (*findings, *left_behind(posts, name)),
        plain(CDATA.sub(rb"\1", title[1]).decode("utf-8", "replace")) if title else "",
    )


def items_of(data: bytes) -> tuple[list[Post], dict[str, str], str]:
    """The export's items, the names of its authors by login, and what broke off the reading, if anything did."""
    posts: list[Post] = []
    authors: dict[str, str] = {}
    damage = ""
    try:
        for element in elements(data, ("item", "author"), "channel"):
            if element.tag.endswith("item"):
                posts.append(post_of(element))
            else:
                one = post_of(element)
                authors[one.get("author_login")] = plain(one.get("author_display_name"))
    except Unreadable as error:
        if not posts:
            raise
        damage = str(error)
    if not posts:
        raise Unreadable("there is no post in it")
    return posts, authors, damage


def post_of(item: Any) -> Post:
    """An item's texts. Elements are known by their local names, since each version of WXR has a namespace of its own;
    the excerpt has the same local name as the text (`encoded`)."""
    texts: dict[str, str] = {}
    terms: dict[str, list[str]] = {}
    fields: dict[str, str] = {}
    comments = 0
    for child in item:
        if not isinstance(child.tag, str):
            continue
        space, _, local = child.tag.rpartition("}")
        if local == "encoded":
            local = "excerpt" if "excerpt" in space else "content"
        if local == "category":
            terms.setdefault(child.get("domain", "category"), []).append(child.text or "")
        elif local == "postmeta":
            values = [grandchild.text or "" for grandchild in child]
            fields[values[0] if values else ""] = values[-1] if len(values) > 1 else ""
        elif local == "comment":
            comments += 1
        else:
            texts.setdefault(local, child.text or "")
    return Post(texts, {domain: tuple(names) for domain, names in terms.items()}, fields, comments)


def manuscript_of(
    post: Post,
    name: str,
    authors: Mapping[str, str],
    attachments: Mapping[str, str],
    captions: Mapping[str, Post],
    undone: Collection[str],
) -> Manuscript:
    """A post as a manuscript, not yet cleaned."""
    slug = slug_of(post)
    gathering = Gathering(name)
    gathering.changes = ChangeList(slug, undone)
    values = gathering.values
    values |= {"title": plain(post.get("title")), "slug": slug, "section": section_of(post)}
    values |= lang_of(post)
    if post.get("is_sticky") == "1":
        values["priority"] = "1"
    author = authors.get(post.get("creator")) or post.get("creator")
    if not NO_PERSON.match(author):
        values["byline"] = author
    read_html(post.texts.get("content", ""), gathering, attachments)
    take_excerpt(post, gathering)
    thumbnail = post.fields.get("_thumbnail_id", "")
    if thumbnail in attachments:
        values["picture"] = attachments[thumbnail]
        values["caption"] = plain(captions[thumbnail].get("excerpt"))
    elif thumbnail:
        gathering.find("warning", "picture-missing", f"the export does not say which picture number {thumbnail} is")
    unprinted = [f"author {author}"] if "byline" not in values and author else []
    unprinted += [f"category {term}" for term in post.terms.get("category", ()) if plain(term) != values["section"]]
    unprinted += [f"tag {term}" for term in post.terms.get("post_tag", ())]
    unprinted += [f"{post.comments} comments"] if post.comments else []
    if unprinted:
        gathering.find("note", "not-printed", f"of the site alone, not printed: {', '.join(unprinted)}")
    return msgspec.structs.replace(gathering.manuscript(), date=date_of(post))


def read_html(content: str, gathering: Gathering, attachments: Mapping[str, str]) -> None:
    """A post's text: blocks where the new editor wrote it, lines where the old one did."""
    text = without_shortcodes(content.replace("\r\n", "\n"), gathering.changes, attachments)
    is_new = BLOCK_COMMENT.search(text) is not None
    text = BLOCK_COMMENT.sub("", text)
    read_html_text(text, gathering, paragraphs="elements" if is_new else "lines", originals=attachments)


def take_excerpt(post: Post, gathering: Gathering) -> None:
    """A short excerpt is the deck; one that is the text's own beginning says nothing new."""
    excerpt = plain(post.get("excerpt"))
    if not excerpt:
        return
    body = " ".join(" ".join(block.text for block in gathering.blocks).split())
    if body.startswith(excerpt.rstrip(" .…")):
        return
    if len(excerpt.split()) <= DECK_WORDS:
        gathering.values["deck"] = excerpt
    else:
        gathering.find(
            "warning", "text-left-out", f"the excerpt, too long for a deck: {excerpt}", "move what is needed"
        )


def slug_of(post: Post) -> str:
    """The post's own short name, readable; its number where it has none."""
    name = NO_SLUG.sub("-", unquote(post.get("post_name"))).strip("-")
    return name[:80].strip("-") or f"post-{post.get('post_id') or 'x'}"


def section_of(post: Post) -> str:
    return next((plain(term) for term in post.terms.get("category", ()) if not NO_SECTION.search(term)), "")


def lang_of(post: Post) -> dict[str, str]:
    """The language that a translation plug-in gave the post; that of the site says nothing."""
    stated = post.fields.get("_wpml_language") or post.fields.get("_locale") or ""
    return {"lang": stated.replace("_", "-")} if re.match(r"[a-z]{2}\b", stated) else {}


def date_of(post: Post) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(post.get("post_date")[:10])
    except ValueError:
        return None


def address_of(attachment: Post) -> str:
    return attachment.get("attachment_url") or attachment.get("guid")


def plain(text: str) -> str:
    """A short text without its tags and entities, in one line.

    >>> plain("L&#8217;eau &amp; <em>le sel</em>")
    'L’eau & le sel'
    """
    return " ".join(html.unescape(re.sub(r"<[^<>]*>", "", html.unescape(text) if "&lt;" in text else text)).split())


def left_behind(posts: list[Post], name: str) -> list[Finding]:
    """What the export holds and no story is made of: unfinished posts by title, other things by number."""
    findings = []
    for status in NOT_READY:
        titles = [plain(p.get("title")) or "untitled" for p in posts if is_post(p) and p.get("status") == status]
        if titles:
            message = f"{name}: {len(titles)} {status} left out: {'; '.join(titles)}"
            findings.append(note("post-left-out", message, "publish what is to be printed and export again"))
    locked = [plain(post.get("title")) for post in posts if is_post(post) and post.get("post_password")]
    if locked:
        findings.append(note("post-left-out", f"{name}: behind a password, left out: {'; '.join(locked)}"))
    others: dict[str, int] = {}
    for post in posts:
        kind = post.get("post_type")
        if kind not in ("post", "attachment") or post.get("status") in ("trash", "auto-draft", "inherit"):
            kind = "deleted post" if kind == "post" else kind
            if kind != "attachment":
                others[kind] = others.get(kind, 0) + 1
    if others:
        listed = ", ".join(f"{count} × {kind or 'unnamed'}" for kind, count in sorted(others.items()))
        findings.append(note("post-left-out", f"{name}: no posts, left out: {listed}"))
    return findings


def is_post(post: Post) -> bool:
    return post.get("post_type") == "post"


def damage_of(name: str, damage: str, count: int) -> Finding:
    message = f"{name}: {damage}; the {count} items before it are read, those after it are not"
    return Finding(severity="error", code="source-damaged", message=message, advice="export it again")


def note(code: str, message: str, advice: str = "") -> Finding:
    return Finding(severity="note", code=code, message=message, advice=advice)
