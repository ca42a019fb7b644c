"""A saved web page as a manuscript: the article in it, and what stands around it told.

The article is looked for where site themes put it; trafilatura is asked where none of these places is there. What lies
outside the article goes into a finding, so that a wrong guess is seen.
"""

import re
from typing import Any

from layouts.intake.formats.html_copy import HtmlReading
from layouts.intake.formats.html_looks import Looks
from layouts.intake.limits import wild
from layouts.intake.manuscript import Gathering, Manuscript, Unreadable

ARTICLE = (
    "[itemprop=articleBody]", ".entry-content", ".post-content", ".article-content", ".article-body",
    ".td-post-content", ".entry", "article .content", "article", "main",
)  # fmt: skip
HEADLINE = ("[itemprop=headline]", "h1.entry-title", ".post-title", ".entry-title", "article h1", "h1")
BYLINE = ("[itemprop=author] [itemprop=name]", "[rel=author]", ".author-name", ".byline")
AROUND = "nav, header, footer, aside, form, .sharedaddy, .share, .comments, #comments, .related-posts, #related_posts"
ENOUGH = 150  # characters: a place with less is no article
CHARSET = re.compile(rb"<meta[^>]+charset=[\"']?\s*([\w-]+)", re.I)
FROM_DOCS = re.compile(r"docs-internal-guid|class=\"c\d+ doc-content|google\.com/url\?q=")


def read_saved_page(data: bytes, name: str) -> Manuscript:
    """The manuscript in an HTML file's bytes. Raises Unreadable."""
    from selectolax.lexbor import LexborHTMLParser

    text = decoded_page(data)
    if wild(text):
        raise Unreadable(wild(text))
    gathering = Gathering(name)
    tree = LexborHTMLParser(text)
    if tree.body is None or not tree.body.text(deep=True).strip():
        raise Unreadable("there is no text in it")
    looks = Looks("\n".join(sheet.text(deep=True) for sheet in tree.css("style")))
    is_page = tree.css_first("nav, header, footer, article, main, script[src], link[rel=stylesheet]") is not None
    place = article_of(tree) if is_page and not FROM_DOCS.search(text) else tree.body
    if place is None:
        place = by_trafilatura(text) or tree.body
    if place is not tree.body:
        take_head(tree, place, gathering)
    whole = tree.body.text(deep=True, separator="\n")
    for chrome in place.css(AROUND) if is_page else ():
        if chrome.css_first("p") is None or chrome.tag != "header":
            chrome.decompose()
    HtmlReading(gathering, looks).read(place)
    if is_page:
        tell_around(whole, gathering)
    return gathering.manuscript()


def decoded_page(data: bytes) -> str:
    """The text of a page: by its byte order mark, UTF-8, by what it says of itself, or as Arabic Windows wrote it."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        stated = CHARSET.search(data[:4000])
        try:
            return data.decode(stated[1].decode() if stated else "cp1256", "replace")
        except LookupError:
            return data.decode("cp1256", "replace")


def article_of(tree: Any) -> Any:
    """The place in the page where its theme puts the article: the one with the most text of the surest kind."""
    for selector in ARTICLE:
        places = [place for place in tree.css(selector) if len(place.text(deep=True)) >= ENOUGH]
        if places:
            return max(places, key=lambda place: len(place.text(deep=True)))
    return None


def by_trafilatura(text: str) -> Any:
    """The article as trafilatura sees it, as elements again; None where it sees none."""
    import trafilatura
    from selectolax.lexbor import LexborHTMLParser

    found = trafilatura.extract(
        text, output_format="html", include_comments=False, include_formatting=True, include_images=True
    )
    return LexborHTMLParser(found).body if found and len(found) >= ENOUGH else None


def take_head(tree: Any, place: Any, gathering: Gathering) -> None:
    """Headline and byline, which stand outside the article's text."""
    for selector in HEADLINE:
        node = tree.css_first(selector)
        if node is not None and node.text(deep=True).strip():
            gathering.values["title"] = " ".join(node.text(deep=True).split())
            if is_within(node, place):
                node.decompose()
            break
    for selector in BYLINE:
        node = tree.css_first(selector)
        said = " ".join(node.text(deep=True).split()) if node is not None else ""
        if " " in said and len(said.split()) <= 7:
            gathering.values["byline"] = said
            if is_within(node, place):
                node.decompose()
            break


def is_within(node: Any, place: Any) -> bool:
    above = node.parent
    while above is not None:
        if above == place:
            return True
        above = above.parent
    return False


def tell_around(whole: str, gathering: Gathering) -> None:
    """The page's lines that are not in the story, word for word."""
    told = " ".join([*gathering.values.values(), *(block.text for block in gathering.blocks)])
    told += " ".join(picture.caption for picture in gathering.pictures)
    seen = folded(told)
    outside = [line for line in dict.fromkeys(map(str.strip, whole.split("\n"))) if line and folded(line) not in seen]
    if outside:
        gathering.find(
            "warning",
            "page-around",
            f"of the page around the story, left out: {' / '.join(' '.join(line.split()) for line in outside)}",
            "look whether any of it is the story’s",
        )


def folded(text: str) -> str:
    return " ".join(text.split())
