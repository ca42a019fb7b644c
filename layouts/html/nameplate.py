"""The head of a page for reading: the paper's names, each in its direction, with dates, makers and legal numbers."""

import html
from collections.abc import Iterable

from layouts.model.dates import date_line
from layouts.model.fields import direction_of, languages, printed_deposit, printed_issn
from layouts.model.issue import Issue, Texts, text_in

NAMEPLATE = """header { border-top: 2.5pt solid black; border-bottom: .6pt solid black }
header { padding: 3mm 0 2.5mm; margin-bottom: 6mm }
header::after { content: ""; display: block; clear: both }
header [dir=ltr] { float: left; width: 48% } header [dir=rtl] { float: right; width: 48% }
header.one > div { float: none; width: auto }
header .name { font-size: 22pt; line-height: 1.3; font-weight: 700; margin: 0; width: auto; float: none }
header p.line { font-size: 8.5pt; font-weight: 400; color: #444; margin: .8mm 0 0; line-height: 1.45 }"""


def nameplate(issue: Issue, lang: str) -> str:
    """The paper's names with what belongs to them, each direction by itself, and what the deposit goes by."""
    main = text_in(issue.publication.title, lang) or "Tarwisa"
    legal = (
        printed_issn(issue.legal.issn),
        issue.legal.deposit and f"Dépôt légal {printed_deposit(issue.legal.deposit)}",
    )
    blocks = []
    for direction in ("ltr", "rtl"):
        names = of_direction(issue.publication.title, direction)
        if not names:
            continue
        tags = "".join(
            f'<{"h1" if text == main else "p"} class="name"{attributes(one, direction)}>'
            f"{html.escape(text, quote=False)}</{'h1' if text == main else 'p'}>"
            for one, text in names
        )
        spoken = [one for one in languages(issue) if direction_of(one, "") == direction] or [names[0][0]]
        dates = [date_line(issue.dateline.date, one) for one in spoken]
        makers = [
            *of_direction(issue.publication.director, direction),
            *of_direction(issue.publication.printer, direction),
        ]
        lines = [[str(issue.dateline.number), *dates], [text for _, text in makers]]
        lines += [list(legal)] if direction == "ltr" or len(of_direction(issue.publication.title, "ltr")) == 0 else []
        shown = "".join(f'<p class="line small">{parted(line)}</p>' for line in lines if any(line))
        blocks.append(f"<div{attributes(spoken[0], direction)}>{tags}{shown}</div>")
    heading = (
        "" if any("<h1" in block for block in blocks) else f'<h1 class="name">{html.escape(main, quote=False)}</h1>'
    )
    return f'<header class="{"one" if len(blocks) < 2 else "two"}">{heading}{"".join(blocks)}</header>'


def of_direction(texts: Texts, direction: str) -> list[tuple[str, str]]:
    return [(lang, text) for lang, text in texts if text.strip() and direction_of(lang, text) == direction]


def parted(texts: Iterable[str]) -> str:
    """Texts with points between them, none of which turns its neighbours round."""
    return " · ".join(f"<bdi>{html.escape(one, quote=False)}</bdi>" for one in dict.fromkeys(texts) if one)


def attributes(lang: str, direction: str) -> str:
    return f' lang="{html.escape(lang)}" dir="{direction}"' if lang else f' dir="{direction}"'
