"""A new issue made from wishes: a template, titles in two scripts, how many pages read which way. No widgets here."""

import datetime
import tempfile
from pathlib import Path
from typing import Literal

import msgspec

from desktop.words import mark
from layouts.findings import Finding
from layouts.intake.first_issue import write_first_issue
from layouts.intake.folder import read_folder
from layouts.makeup.blank import blank_pages
from layouts.makeup.compositor import Compositor
from layouts.makeup.layout import lay_out
from layouts.masters.template import house_templates, load_template
from layouts.model.issue import Dateline, Issue, Legal, Publication
from layouts.model.page import Binding
from layouts.model.story import Direction

# What people call the house's templates; one without a name here is shown by that of its folder.
TEMPLATES = {
    "tabloid-bilingual": mark("gallery", "Tabloid in two scripts"),
    "broadsheet": mark("gallery", "Broadsheet"),
    "two-fronts": mark("gallery", "Two fronts, one from each side"),
    "a3-four-page": mark("gallery", "Four pages A3"),
    "newsletter": mark("gallery", "Newsletter A4"),
}
Start = Literal["empty", "frames", "example"]
MOST_PAGES = 128


class Wishes(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked for in the gallery. `rtl_pages` of the pages, the last ones, read from the right."""

    template: str
    title: str = ""
    lang: str = "fr"
    arabic_title: str = ""
    number: int = 1
    date: datetime.date
    pages: int = 2
    rtl_pages: int = 1
    binding: Binding = "left"
    start: Start = "empty"


def template_names() -> tuple[str, ...]:
    """The house's templates, those with names of their own first."""
    known = house_templates()
    return (*(name for name in TEMPLATES if name in known), *(name for name in known if name not in TEMPLATES))


def new_issue(wishes: Wishes, compositor: Compositor) -> tuple[Issue, tuple[Finding, ...]]:
    """The issue with its pages, and what its make-up found. Raises UnreadableInput where the template is not one."""
    template = load_template(wishes.template)
    titles = ((wishes.lang, wishes.title.strip()), ("ar", wishes.arabic_title.strip()))
    issue = Issue(
        publication=Publication(title=tuple((lang, title) for lang, title in titles if title)),
        legal=Legal(),
        dateline=Dateline(number=wishes.number, date=wishes.date),
        setup=template.setup,
        binding=wishes.binding,
        inks=template.inks,
        styles=template.styles,
        masters=template.masters,
        template=wishes.template,
    )
    if wishes.start == "example":
        with tempfile.TemporaryDirectory() as folder:
            first = Path(folder, "issue")
            write_first_issue(first, wishes.template, wishes.date)
            copy = read_folder(str(first))
        laid = lay_out(msgspec.structs.replace(issue, stories=copy.issue.stories), template.plan, compositor)
        return laid.issue, laid.findings
    rtl = min(wishes.rtl_pages, wishes.pages)
    directions: list[Direction] = ["rtl" if index >= wishes.pages - rtl else "ltr" for index in range(wishes.pages)]
    two_fronts = template.plan.fronts == "two"
    return blank_pages(issue, directions, framed=wishes.start == "frames", two_fronts=two_fronts), ()
