"""Text of web pages and word processors on the clipboard: its bold, italic, headings, lists and tables come along,
colours, sizes and fonts of the page stay behind."""

import msgspec

from desktop.canvas.clipboard import tells_language
from layouts.edit.parts import text_at
from layouts.intake.formats.html_text import read_html_text
from layouts.intake.language import RTL_LANGUAGES, language_of
from layouts.intake.manuscript import Gathering, Unreadable
from layouts.intake.story import paragraphs
from layouts.intake.tried import try_copy
from layouts.model.issue import Issue
from layouts.model.place import Passage, number_of
from layouts.model.story import Direction, Paragraph

LONGEST = 4 * 2**20  # characters: more is no copy that somebody has marked with a mouse


def web_paragraphs(issue: Issue, passage: Passage, html: str) -> tuple[Paragraph, ...]:
    """The paragraphs of HTML for the text that the passage is in; none where it cannot be read, or holds no words."""
    around = text_at(issue, passage.start)
    if not around or len(html) > LONGEST:
        return ()
    beside = around[min(number_of(passage.start.paragraph), len(around) - 1)]
    gathering = Gathering("")
    try:
        try_copy(html.encode("utf-8", "replace"), "clipboard.html")
        read_html_text(html, gathering)
    except Unreadable:
        return ()
    made = paragraphs(gathering.blocks, "", beside.lang, beside.direction)
    return tuple(_in_its_language(_as_body(paragraph)) for paragraph in made)


def _as_body(paragraph: Paragraph) -> Paragraph:
    """Text put in somewhere is no beginning of a story."""
    return msgspec.structs.replace(paragraph, style="body") if paragraph.style == "body-first" else paragraph


def _in_its_language(paragraph: Paragraph) -> Paragraph:
    if not tells_language(paragraph.text):
        return paragraph
    lang = language_of(paragraph.text)
    direction: Direction = "rtl" if lang.split("-")[0] in RTL_LANGUAGES else "ltr"
    return msgspec.structs.replace(paragraph, lang=lang, direction=direction)
