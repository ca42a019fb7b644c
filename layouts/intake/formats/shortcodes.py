"""WordPress's shortcodes: `[caption]` and `[gallery]` become HTML, all others go, each told as a change.

What only looks like one (`[sic]`, `[…]`) is text: a shortcode has attributes, or a closing tag, or a known name.
"""

import html
import re
from collections.abc import Mapping

from layouts.intake.changes import ChangeList

NAME = r"[a-zA-Z][\w-]*"
ATTRIBUTE = r"(?:\s+[\w:-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\]]+)|\s+(?:\"[^\"]*\"|https?://[^\s\]]+))"
TAG = re.compile(rf"\[(/?)({NAME})((?:{ATTRIBUTE}|\s+[\w-]+)*)\s*(/?)\]")
CAPTION = re.compile(rf"\[caption((?:{ATTRIBUTE})*)\s*\](.*?)\[/caption\]", re.S)
GALLERY = re.compile(rf"\[gallery((?:{ATTRIBUTE})*)\s*/?\]")
EMBEDDED = re.compile(r"\[embed[^\]]*\]\s*(\S+?)\s*\[/embed\]")
ALONE = re.compile(r"^[ \t]*(https?://[^\s<>\"]+)[ \t]*$", re.M)  # an address alone on its line is shown as a player
ESCAPED = re.compile(rf"\[(\[/?{NAME}[^\[\]]*\])\]")
VALUE = re.compile(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\]]+))")
KNOWN = frozenset(
    "gallery caption embed audio video playlist contact-form-7 contact-form youtube dropcap box button toggle tabs tab "
    "divider highlight tie_slideshow tie_slide ads1 ads2 toc adrotate subscribe related_posts".split()
)
PICTURE = re.compile(r"(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*</a>)?", re.S | re.I)
BLOCK_COMMENT = re.compile(r"<!--\s*/?wp:.*?-->", re.S)


def without_shortcodes(text: str, changes: ChangeList, attachments: Mapping[str, str]) -> str:
    """A post's text as HTML alone. `attachments`: addresses of pictures by number, for galleries.

    >>> without_shortcodes('Il a dit [sic] [dropcap]A[/dropcap]', ChangeList("a"), {})
    'Il a dit [sic] A'
    """
    kept: list[str] = []

    def put_aside(found: re.Match[str]) -> str:
        kept.append(found[1])
        return f"\ue000{len(kept) - 1}\ue001"

    text = CAPTION.sub(figure, ESCAPED.sub(put_aside, text))
    text = ALONE.sub(player, EMBEDDED.sub(player, text))
    text = GALLERY.sub(lambda found: gallery(found, attachments, changes), text)
    closed = {found[2].lower() for found in TAG.finditer(text) if found[1]}

    def removed(found: re.Match[str]) -> str:
        name = found[2].lower()
        if name not in KNOWN and name not in closed and "=" not in found[3] and not found[4]:
            return found[0]
        return changes.propose("shortcode", name, found[0], "", "a shortcode, which only the site knows how to show")

    text = TAG.sub(removed, text)
    return re.sub("\ue000(\\d+)\ue001", lambda found: kept[int(found[1])], text)


def values(attributes: str) -> dict[str, str]:
    """A shortcode's attributes.

    >>> values(' ids="1,2" link=file')
    {'ids': '1,2', 'link': 'file'}
    """
    return {
        found[1].lower(): next((text for text in found.groups()[1:] if text is not None), "")
        for found in VALUE.finditer(attributes)
    }


def player(found: re.Match[str]) -> str:
    return f'<iframe src="{html.escape(found[1], quote=True)}"></iframe>'


def figure(found: re.Match[str]) -> str:
    """A picture with its caption, which stands in an attribute or after the picture."""
    picture = PICTURE.search(found[2])
    if picture is None:
        return found[2]
    caption = found[2][: picture.start()] + found[2][picture.end() :]
    caption = caption.strip() or html.escape(values(found[1]).get("caption", ""))
    return f"\n<figure>{picture[0]}<figcaption>{caption}</figcaption></figure>\n"


def gallery(found: re.Match[str], attachments: Mapping[str, str], changes: ChangeList) -> str:
    """A gallery's pictures, in its order; one that is not among the attachments is told."""
    pictures = []
    for number in re.findall(r"\d+", values(found[1]).get("ids", "")):
        if number in attachments:
            pictures.append(f'<figure><img src="{html.escape(attachments[number])}"></figure>')
        else:
            changes.propose(
                "shortcode", "gallery", f"picture {number}", "", "the export does not say which picture it is"
            )
    if pictures:
        return "\n".join(["", *pictures, ""])
    return changes.propose("shortcode", "gallery", found[0], "", "a gallery of pictures that the export does not name")
