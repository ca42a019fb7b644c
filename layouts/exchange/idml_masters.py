"""Masters in IDML: the furniture of pages as it stands on the left and on the right, the page's number still a field.

InDesign has no fields for date, price or number of an issue: they are written as they are, on the first page of each
side that has the master.
"""

from collections.abc import Mapping

from layouts.exchange.foreign import Losses
from layouts.exchange.idml_items import item, page_tag
from layouts.makeup.furniture import furnish
from layouts.model.frame import TextFrame
from layouts.model.issue import Issue
from layouts.model.masters import master_of
from layouts.model.page import is_right_hand
from layouts.model.story import Paragraph

Sides = dict[bool, int]  # the first page on the right (True) and on the left, by its index


def used_masters(issue: Issue) -> dict[str, Sides]:
    """The masters that pages have, by their keys in the package, each with the pages that show it."""
    found: dict[str, Sides] = {}
    for index in range(len(issue.pages)):
        key = master_key(issue, index)
        if key != "n":
            found.setdefault(key, {}).setdefault(is_right_hand(index, issue.binding), index)
    return found


def master_key(issue: Issue, index: int) -> str:
    """What the package calls a page's master; `n` for none."""
    master = master_of(issue, issue.pages[index])
    if master is None:
        return "n"
    return f"master{[one.name for one in issue.masters].index(master.name)}"


def master_spread(
    key: str,
    sides: Sides,
    issue: Issue,
    pictures: Mapping[str, str],
    stories: dict[str, tuple[Paragraph, ...]],
    losses: Losses,
) -> str:
    """The master's spread; the text of its frames goes to the stories."""
    master = master_of(issue, issue.pages[next(iter(sides.values()))])
    name = master.name if master is not None else key
    tags: list[str] = []
    for right in (False, True):
        if right in sides:
            left_edge = 0.0 if right else -issue.setup.width
            tags.append(page_tag(issue, sides[right], left_edge, "n").replace('Self="page', f'Self="{key}page', 1))
    for right, index in sorted(sides.items()):
        page = issue.pages[index]
        for place, frame in enumerate(furnish(issue, index, page)):
            own = ""
            if isinstance(frame, TextFrame):
                own = f"{key}{'r' if right else 'l'}{place}"
                stories[own] = frame.content
                if any(run.field and not run.field.startswith("folio") for one in frame.content for run in one.runs):
                    losses.lose("field of a master, written as it is")
            made = item(frame, own, (), 0.0 if right else -issue.setup.width, issue, pictures, losses)
            tags.append(made.replace(f'Self="frame{frame.id}"', f'Self="{key}{"r" if right else "l"}i{place}"', 1))
    inside = "\n".join(tags)
    return (
        f'<MasterSpread Self="{key}" Name="{name}" NamePrefix="" BaseName="{name}" PageCount="{len(sides)}" '
        f'ItemTransform="1 0 0 1 0 0">\n{inside}\n</MasterSpread>'
    )
