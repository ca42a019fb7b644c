"""The edition for reading as an EPUB 3: a chapter a story, each in its language and direction, with a contents page.

EPUB is a zip of XHTML with two lists; zipfile writes it, and the same issue gives the same bytes.
"""

import html
import io
import zipfile

from layouts.html.edition import CONTENTS, EditionStory, edition_title, main_language
from layouts.model.issue import Issue, text_in

BEFORE_ALL = (1980, 1, 1, 0, 0, 0)
CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
"""
PAGE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
 lang="{lang}" xml:lang="{lang}" dir="{dir}">
<head><title>{title}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>{body}</body></html>
"""
STYLE = """h1, h2, h3 { line-height: 1.25; hyphens: none } [dir=rtl] h2 { line-height: 1.45 }
.kicker { font-size: .85em; font-weight: bold; margin: 0; color: #a0101c } .deck { font-size: 1.15em; margin: .4em 0 }
.byline, .caption, figcaption { font-size: .85em; opacity: .8 } article p { margin: 0 0 .6em }
blockquote { font-size: 1.2em; margin: 1em 0; padding: 0 1em; border-inline-start: 2px solid #a0101c }
figure { margin: 1em 0 } img { max-width: 100%; height: auto } table { border-collapse: collapse; width: 100% }
td, th { border-top: 1px solid #aaa; padding: .2em .5em; text-align: start } th { border-bottom: 1px solid }
nav ol { list-style: none; padding: 0 } nav li { border-top: 1px solid #ccc; padding: .4em 0 }
nav a { color: inherit; text-decoration: none; display: block }
"""
ACCESS = (
    ("accessMode", "textual"), ("accessMode", "visual"), ("accessModeSufficient", "textual"),
    ("accessibilityFeature", "alternativeText"), ("accessibilityFeature", "readingOrder"),
    ("accessibilityFeature", "structuralNavigation"), ("accessibilityFeature", "tableOfContents"),
    ("accessibilityHazard", "none"),
)  # fmt: skip


def epub(issue: Issue, stories: tuple[EditionStory, ...]) -> bytes:
    """The book's bytes."""
    lang = main_language(issue)
    title = edition_title(issue, lang)
    files: dict[str, bytes] = {"META-INF/container.xml": CONTAINER.encode(), "EPUB/style.css": STYLE.encode()}
    items = [
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
        '<item id="style" href="style.css" media-type="text/css"/>',
    ]
    entries: list[str] = []
    for number, story in enumerate(stories, 1):
        name = f"story-{number:03d}.xhtml"
        body = f"<article>{story.body}</article>"
        for picture in story.pictures:
            body = body.replace(f"{{picture:{picture.name}}}", html.escape(f"pictures/{picture.name}"))
            files[f"EPUB/pictures/{picture.name}"] = picture.data
        files[f"EPUB/{name}"] = page(story.title, story.lang, story.direction, body)
        items.append(f'<item id="s{number}" href="{name}" media-type="application/xhtml+xml"/>')
        items += [
            f'<item id="p{number}-{place}" href="pictures/{html.escape(picture.name)}" media-type="{picture.kind}"/>'
            for place, picture in enumerate(story.pictures)
        ]
        entries.append(
            f'<li><a href="{name}" lang="{html.escape(story.lang)}" dir="{story.direction}">'
            f"{html.escape(story.title, quote=False)}</a></li>"
        )
    base = lang.split("-")[0]
    heading = CONTENTS.get(base, CONTENTS["en"])
    # a nav has one heading at most before its list (EPUB 3.3, 5.4.1)
    opening = f'<h1>{html.escape(title, quote=False)}</h1><nav epub:type="toc"><h2>{heading}</h2>'
    nav = f"{opening}<ol>{''.join(entries)}</ol></nav>"
    files["EPUB/nav.xhtml"] = page(title, lang, "rtl" if base == "ar" else "ltr", nav)
    files["EPUB/package.opf"] = package(issue, stories, title, lang, items).encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as book:
        write(book, "mimetype", b"application/epub+zip", zipfile.ZIP_STORED)
        for name, data in files.items():
            write(book, name, data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def page(title: str, lang: str, direction: str, body: str) -> bytes:
    shown = html.escape(title, quote=False)
    return PAGE.format(lang=html.escape(lang), dir=direction, title=shown, body=body).encode()


def package(issue: Issue, stories: tuple[EditionStory, ...], title: str, lang: str, items: list[str]) -> str:
    """The list of the book's parts and what is known of it."""
    day = issue.dateline.date.isoformat()
    identity = f"urn:issn:{issue.legal.issn}:{issue.dateline.number}" if issue.legal.issn else f"urn:tarwisa:{day}"
    known = list(dict.fromkeys([lang, *(story.lang for story in stories)]))
    rows = [
        f'<dc:identifier id="id">{html.escape(identity)}</dc:identifier>',
        f"<dc:title>{html.escape(title, quote=False)}</dc:title>",
        *(f"<dc:language>{html.escape(one)}</dc:language>" for one in known),
        f"<dc:date>{day}</dc:date>",
        f'<meta property="dcterms:modified">{day}T00:00:00Z</meta>',
        *(f'<meta property="schema:{name}">{value}</meta>' for name, value in ACCESS),
    ]
    director = text_in(issue.publication.director, lang)
    rows += [f"<dc:creator>{html.escape(director, quote=False)}</dc:creator>"] if director else []
    paper = text_in(issue.publication.title, lang)
    rows += [f"<dc:publisher>{html.escape(paper, quote=False)}</dc:publisher>"] if paper else []
    turning = "rtl" if issue.binding == "right" else "ltr"
    spine = "".join(f'<itemref idref="s{number}"/>' for number in range(1, len(stories) + 1))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<package xmlns="http://www.idpf.org/2007/opf" version="3.0" '
        f'unique-identifier="id" xml:lang="{html.escape(lang)}"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        + "\n".join(rows)
        + "\n</metadata><manifest>\n"
        + "\n".join(items)
        + f'\n</manifest><spine page-progression-direction="{turning}"><itemref idref="nav"/>{spine}</spine>'
        + "</package>\n"
    )


def write(book: zipfile.ZipFile, name: str, data: bytes, compression: int) -> None:
    member = zipfile.ZipInfo(name, BEFORE_ALL)
    member.compress_type, member.create_system, member.external_attr = compression, 3, 0o100644 << 16
    book.writestr(member, data)
