"""What no issue can be: parts edited by hand may say anything."""

from collections.abc import Iterable, Iterator

import msgspec

from layouts.model.frame import STYLED, Frame, ObjectStyle, TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.story import Paragraph
from layouts.model.styles import STYLE_FIELDS, ParagraphStyle, styles_by_name, with_own

ISSUE, STYLES, MASTERS = "issue.json", "styles.json", "masters.json"
LARGEST = 14_400  # points: PDF has no larger page
SMALLEST = 0.1  # points of a size, a leading, a step of the baseline grid: with less, a page has rows without end
MOST_COLUMNS = 100  # of a page, a frame or a paragraph
MOST_LINES = 100  # of a drop cap


def impossible(issue: Issue) -> str:
    """What in the issue can be no page; nothing where all can. Whoever edits parts by hand may write anything."""
    setup = issue.setup
    frames = [frame for master in issue.masters for frame in master.frames]
    frames += [frame for page in issue.pages for frame in page.frames]
    ids = [frame.id for page in issue.pages for frame in page.frames]
    if not any(style.name == "body" for style in issue.styles):
        return f"{STYLES} has no style named body"
    if min(setup.width, setup.height, setup.columns) <= 0 or setup.baseline < SMALLEST:
        return f"{ISSUE}: the page's setup leaves no page"
    if setup.columns > MOST_COLUMNS:
        return f"{ISSUE}: the page has more columns than any"
    if not max(setup.width, setup.height, setup.bleed, setup.baseline) <= LARGEST:
        return f"{ISSUE}: the page is larger than any"
    for style in issue.styles:
        fault = no_style(style)
        if fault:
            return f"{STYLES}: style {style.name} {fault}"
    for frame in frames:
        fault = no_frame(frame)
        if fault:
            return f"frame {frame.id} {fault}"
    for look in issue.object_styles:
        fault = no_look(look)
        if fault:
            return f"{ISSUE}: object style {look.name}: {fault}"
    for where, paragraph in changed_paragraphs(issue, frames):
        fault = no_own(paragraph, issue.styles)
        if fault:
            return f"{where}: a paragraph {fault}"
    for what, names in (("frame", ids), ("story", [story.slug for story in issue.stories])):
        twice = repeated(names)
        if twice:
            return f"{what} {twice} is there twice"
    return ""


def no_style(style: ParagraphStyle) -> str:
    """Why no text can be set so."""
    if min(style.size, style.leading, style.arabic_size, style.arabic_leading) < SMALLEST or style.width <= 0:
        return "has a size of nothing"
    if not max(style.size, style.leading, style.arabic_size, style.arabic_leading) <= LARGEST:
        return "is larger than any page"
    if max(style.split, style.span_columns) > MOST_COLUMNS or style.drop_cap > MOST_LINES:
        return "has more columns or a deeper drop cap than any page"
    return ""


def no_frame(frame: Frame) -> str:
    """Why no page has such a frame."""
    rect = frame.rect
    if min(rect.width, rect.height) < 0 or (isinstance(frame, TextFrame) and frame.columns < 1):
        return "has no room or no columns"
    if not max(map(abs, (rect.x, rect.y, rect.width, rect.height))) <= 2 * LARGEST:
        return "is larger than any page, or far away from it"
    if isinstance(frame, TextFrame) and frame.columns > MOST_COLUMNS:
        return "has more columns than any"
    return ""


def no_look(look: ObjectStyle) -> str:
    """Why no frame can look so."""
    values = {field: value for field, value in look.values if field in STYLED}
    plain = msgspec.to_builtins(TextFrame(0, Rect(0, 0, 1, 1)))
    try:
        return no_frame(msgspec.convert({**plain, **values}, TextFrame))
    except msgspec.ValidationError as error:
        return f"{error}"


def changed_paragraphs(issue: Issue, frames: Iterable[Frame]) -> Iterator[tuple[str, Paragraph]]:
    """Where paragraphs stand that have values of their own, each set of values once."""
    met: set[object] = set()
    texts = [(f"story {story.slug}", story.paragraphs) for story in issue.stories]
    texts += [(f"frame {frame.id}", frame.content) for frame in frames if isinstance(frame, TextFrame)]
    for where, paragraphs in texts:
        for paragraph in paragraphs:
            if paragraph.own and (paragraph.style, paragraph.own) not in met:
                met.add((paragraph.style, paragraph.own))
                yield where, paragraph


def no_own(paragraph: Paragraph, styles: tuple[ParagraphStyle, ...]) -> str:
    """Why no paragraph can be set with its own values."""
    named = styles_by_name(styles)
    style = named.get(paragraph.style) or named["body"]
    values = {field: value for field, value in paragraph.own if field in STYLE_FIELDS}
    try:
        msgspec.convert({**msgspec.to_builtins(style), **values}, ParagraphStyle)
    except msgspec.ValidationError as error:
        return f"has a value that no style has: {error}"
    return no_style(with_own(style, paragraph.own))


def repeated(names: Iterable[object]) -> str:
    seen: set[object] = set()
    for name in names:
        if name in seen:
            return str(name)
        seen.add(name)
    return ""
