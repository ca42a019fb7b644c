"""A template in, by name or by folder, with an issue's wishes on top: setup, inks, styles, masters and plan out."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from layouts.findings import UnreadableInput
from layouts.masters.master_pages import masters_of
from layouts.masters.page_setup import inks_of, makeup_plan, page_setup
from layouts.masters.paragraph_styles import paragraph_styles
from layouts.masters.source import Source, read_source, suggestion
from layouts.model.inks import Ink
from layouts.model.page import Master, PageSetup
from layouts.model.plan import MakeupPlan
from layouts.model.styles import ParagraphStyle

HOUSE = Path(__file__).parent
FILE = "template.toml"
TEMPLATE_KEYS = ("based_on", "page", "ink", "makeup", "style", "part", "master")
OVERRIDES = ("page", "ink", "makeup", "style")  # what an issue may say of its template


class Template(msgspec.Struct, frozen=True):
    """Everything of an issue that is the house's and not the day's."""

    setup: PageSetup
    inks: tuple[Ink, ...]
    styles: tuple[ParagraphStyle, ...]
    masters: tuple[Master, ...]
    plan: MakeupPlan


def load_template(
    name: str | Path,
    issue_overrides: Mapping[str, Any] | None = None,
    *,
    beside: Path | None = None,
    path: str = "issue.toml",
    text: str = "",
) -> Template:
    """The template of this name, or in this folder (`beside`: the folder that it may stand in), with overrides.

    `issue_overrides` is a parsed issue.toml, of which the tables `page`, `ink`, `makeup` and `style` are read; `path`
    and `text` are that file's, so that messages say where. Raises UnreadableInput: one line, `file:line: …`.
    """
    wishes = issue_overrides or {}
    issue = Source(path, text, {key: wishes[key] for key in OVERRIDES if key in wishes})
    folder = folder_of(name, beside)
    if folder is None:
        problem = f'no template is named "{name}"; {suggestion(str(name), house_templates())}'
        raise issue.fault(("template",), problem)
    sources = [*with_bases(folder), issue]
    setup, inks = page_setup(sources), inks_of(sources)
    styles = paragraph_styles(sources, inks)
    masters = masters_of(sources, setup, [style.name for style in styles], [ink.name for ink in inks])
    return Template(setup, inks, styles, masters, makeup_plan(sources))


def house_templates() -> tuple[str, ...]:
    """Names of the templates that come with the program."""
    return tuple(sorted(found.parent.name for found in HOUSE.glob(f"*/{FILE}")))


def folder_of(name: str | Path, beside: Path | None, seen: Sequence[Path] = ()) -> Path | None:
    """The folder that holds this template: beside the issue first, then the house's; None when there is none.

    A template may bear the name of the one it is based on: folders already `seen` come last.
    """
    folders = ((beside / name,) if beside else ()) + (HOUSE / name, Path(name))
    found = [folder for folder in folders if (folder / FILE).is_file()]
    return min(found, key=lambda folder: folder.resolve() in seen, default=None)


def with_bases(folder: Path) -> list[Source]:
    """The template's file, after those it is based on, furthest first."""
    sources: list[Source] = []
    seen: list[Path] = []
    here: Path | None = folder
    while here is not None:
        file = here / FILE
        try:
            source = read_source(str(file), file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise UnreadableInput(f"{file}: cannot be read as UTF-8 text: {error}") from None
        source.check_keys((), TEMPLATE_KEYS)
        sources.insert(0, source)
        seen.append(here.resolve())
        if "based_on" not in source.table:
            break
        base = source.value(("based_on",), str)
        here = folder_of(base, here.parent, seen)
        if here is None:
            raise source.fault(("based_on",), f'no template is named "{base}"; {suggestion(base, house_templates())}')
        if here.resolve() in seen:
            raise source.fault(("based_on",), f'template "{base}" is based on this one; let one stand for itself')
    return sources
