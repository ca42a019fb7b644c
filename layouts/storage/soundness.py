"""What no issue can be: parts edited by hand may say anything."""

from collections.abc import Iterable

from layouts.model.frame import TextFrame
from layouts.model.issue import Issue

ISSUE, STYLES, MASTERS = "issue.json", "styles.json", "masters.json"
LARGEST = 14_400  # points: PDF has no larger page
SMALLEST = 0.1  # points of a size, a leading, a step of the baseline grid: with less, a page has rows without end
MOST_COLUMNS = 100  # of a page or a frame


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
        if min(style.size, style.leading, style.arabic_size, style.arabic_leading) < SMALLEST or style.width <= 0:
            return f"{STYLES}: style {style.name} has a size of nothing"
        if not max(style.size, style.leading, style.arabic_size, style.arabic_leading) <= LARGEST:
            return f"{STYLES}: style {style.name} is larger than any page"
    for frame in frames:
        if min(frame.rect.width, frame.rect.height) < 0 or (isinstance(frame, TextFrame) and frame.columns < 1):
            return f"frame {frame.id} has no room or no columns"
        if max(map(abs, (frame.rect.x, frame.rect.y, frame.rect.width, frame.rect.height))) > 2 * LARGEST:
            return f"frame {frame.id} is larger than any page, or far away from it"
        if isinstance(frame, TextFrame) and frame.columns > MOST_COLUMNS:
            return f"frame {frame.id} has more columns than any"
    for what, names in (("frame", ids), ("story", [story.slug for story in issue.stories])):
        twice = repeated(names)
        if twice:
            return f"{what} {twice} is there twice"
    return ""


def repeated(names: Iterable[object]) -> str:
    seen: set[object] = set()
    for name in names:
        if name in seen:
            return str(name)
        seen.add(name)
    return ""
