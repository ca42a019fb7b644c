"""`tarwisa import`: copy from elsewhere becomes stories of an issue folder, or of a saved issue."""

import argparse
import sys
from typing import TYPE_CHECKING

from layouts.commands.options import Commands
from layouts.commands.output import tell

if TYPE_CHECKING:
    from layouts.intake.received import Wishes

DIGITS = ("keep", "western", "arabic")


def add(commands: Commands) -> None:
    """Its options."""
    one = commands.add_parser("import", help="copy from a site, an agency or a text program, cleaned, into an issue")
    one.add_argument("sources", metavar="SOURCE", nargs="+", help="files, and folders of them")
    one.add_argument("--into", metavar="FOLDER|FILE.issue", required=True, help="the issue; a new one is made")
    one.add_argument("--since", metavar="DATE", default="", help="only stories of this day or later, as 2026-11-20")
    one.add_argument("--limit", type=int, default=0, metavar="N", help="at most so many stories of each source")
    one.add_argument("--digits", choices=DIGITS, default="keep", metavar="KIND", help=", ".join(DIGITS))
    undone = "changes of the report not to be made: their ids, or kinds of change, with commas"
    one.add_argument("--without", metavar="ID,…", default="", help=undone)
    one.add_argument("--report", metavar="OUT.json", help="every story, change and finding, for programs")
    one.set_defaults(run=run)


def run(wanted: argparse.Namespace) -> int:
    import datetime
    from pathlib import Path

    import msgspec

    from layouts.intake.importing import import_into, receive
    from layouts.storage.aside import check_places, write_aside

    if wanted.report:
        check_places(wanted.sources[0], wanted.report, None, None)
    into = Path(wanted.into)
    if wanted.sources[0].lower().endswith((".idml", ".sla")):
        return import_layout(wanted)
    incoming, findings, title = receive(wanted.sources, wishes_of(wanted))
    if into.suffix.lower() == ".issue":
        from layouts.commands.into_saved import import_into_saved

        imported = import_into_saved(into, incoming, findings, title=title, today=datetime.date.today())
    else:
        imported = import_into(into, incoming, findings, title=title, today=datetime.date.today())
    if wanted.report:
        write_aside(wanted.report, msgspec.json.format(msgspec.json.encode(imported), indent=2) + b"\n")
    code = tell(imported.findings)
    stories = len(imported.stories)
    print(f"{wanted.into}: {stories} {'story' if stories == 1 else 'stories'}, {len(imported.changes)} changes")
    sys.stdout.flush()
    return code


def import_layout(wanted: argparse.Namespace) -> int:
    """A document of InDesign (IDML) or Scribus becomes a saved issue, its pages as they stood."""
    import datetime
    from pathlib import Path

    from layouts.exchange.idml_in import read_idml
    from layouts.exchange.sla_in import read_sla
    from layouts.findings import UnreadableInput
    from layouts.storage.aside import write_aside
    from layouts.storage.package import save

    if len(wanted.sources) > 1 or not wanted.into.lower().endswith(".issue"):
        raise UnreadableInput(f"{wanted.sources[0]}: a layout is imported alone, and into a new FILE.issue")
    if Path(wanted.into).exists():
        raise UnreadableInput(f"{wanted.into}: this issue is there already; give the name of a new one")
    source = Path(wanted.sources[0])
    read = read_idml if source.suffix.lower() == ".idml" else read_sla
    issue, findings = read(source, datetime.date.today())
    save(issue, wanted.into)
    if wanted.report:
        import msgspec

        told = {"into": wanted.into, "pages": len(issue.pages), "stories": len(issue.stories), "findings": findings}
        write_aside(wanted.report, msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n")
    code = tell(findings)
    print(f"{wanted.into}: {len(issue.pages)} pages, {len(issue.stories)} stories")
    return code


def wishes_of(wanted: argparse.Namespace) -> "Wishes":
    """What the options ask of the copy. Raises UnreadableInput for a day that is none."""
    import datetime

    from layouts.findings import UnreadableInput
    from layouts.intake.received import Wishes

    since = None
    if wanted.since:
        try:
            since = datetime.date.fromisoformat(wanted.since)
        except ValueError:
            raise UnreadableInput(f"--since: “{wanted.since}” is no day; write it as 2026-11-20") from None
    if wanted.limit < 0:
        raise UnreadableInput(f"--limit: {wanted.limit} stories cannot be; write 1 or more")
    return Wishes(
        paper=titles_of(wanted.into),
        since=since,
        limit=wanted.limit,
        undone=tuple(name.strip() for name in wanted.without.split(",") if name.strip()),
        digits=wanted.digits,
    )


def titles_of(into: str) -> tuple[str, ...]:
    """The titles that the newspaper goes by, which a theme repeats above every story."""
    from pathlib import Path

    from layouts.intake.issue_file import FILE, read_issue_file

    if (Path(into) / FILE).is_file():
        return tuple(text for _, text in read_issue_file(Path(into)).publication.title)
    return ()
