"""Parent pages: added, copied, renamed, removed; whether their items change sides. Pages follow their names.

A master and the one with `-rtl` behind its name go together: pages that read from the right take the second.
"""

import msgspec

from layouts.edit.parts import changed, with_pages
from layouts.model.issue import Issue
from layouts.model.masters import END_RTL, master_of
from layouts.model.page import Master


def add_master(issue: Issue, name: str) -> Issue:
    """An empty master behind the others. One of this name is there already, or the name is empty: no change."""
    if not is_free(issue, name):
        return issue
    return msgspec.structs.replace(issue, masters=(*issue.masters, Master(name, ())))


def duplicate_master(issue: Issue, name: str, wanted: str) -> Issue:
    """A copy of a master under another name, behind it."""
    if not is_free(issue, wanted):
        return issue
    masters: list[Master] = []
    for master in issue.masters:
        masters.append(master)
        if master.name == name:
            masters.append(msgspec.structs.replace(master, name=wanted))
    return issue if len(masters) == len(issue.masters) else msgspec.structs.replace(issue, masters=tuple(masters))


def rename_master(issue: Issue, name: str, wanted: str) -> Issue:
    """Give a master another name, and its fellow for pages that read from the right with it; pages follow."""
    names = {name: wanted, name + END_RTL: wanted + END_RTL}
    known = {master.name for master in issue.masters}
    if name not in known or not is_free(issue, wanted) or (name + END_RTL in known and wanted + END_RTL in known):
        return issue
    masters = tuple(changed(master, name=names.get(master.name, master.name)) for master in issue.masters)
    pages = (changed(page, master=names.get(page.master, page.master)) for page in issue.pages)
    return with_pages(msgspec.structs.replace(issue, masters=masters), pages)


def remove_master(issue: Issue, name: str) -> Issue:
    """Take a master out; pages that have it have none then. What they have made their own of it stays."""
    masters = tuple(master for master in issue.masters if master.name != name)
    if len(masters) == len(issue.masters):
        return issue
    pages = (changed(page, master="") if page.master == name else page for page in issue.pages)
    return with_pages(msgspec.structs.replace(issue, masters=masters), pages)


def set_mirrored(issue: Issue, name: str, mirrored: bool) -> Issue:
    """Whether a master's items change sides on left-hand pages."""
    masters = tuple(changed(each, mirrored=mirrored) if each.name == name else each for each in issue.masters)
    return issue if masters == issue.masters else msgspec.structs.replace(issue, masters=masters)


def pages_with(issue: Issue, name: str) -> tuple[int, ...]:
    """Indices of the pages that have this master."""
    found = ((index, master_of(issue, page)) for index, page in enumerate(issue.pages))
    return tuple(index for index, master in found if master is not None and master.name == name)


def is_free(issue: Issue, name: str) -> bool:
    """Whether a master may be called so."""
    return bool(name) and all(master.name != name for master in issue.masters)
