"""An issue in, PDF and report out. Command line, batch and editor all enter here."""

import datetime
import gc
import re
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

import msgspec

from fonts.library import Library, NoFonts
from layouts.findings import Finding, UnreadableInput
from layouts.makeup.blocks import block_width
from layouts.makeup.compositor import Composition, Compositor
from layouts.makeup.kept import make_again
from layouts.makeup.layout import LaidOut, lay_out
from layouts.model.frame import AdvertFrame
from layouts.model.issue import Issue, text_in
from layouts.report import MakeupReport, Report, Seconds, StoryReport, TermReport
from layouts.typeset.paragraph import Typesetter

if TYPE_CHECKING:
    from layouts.display.items import DisplayList
    from layouts.intake.folder import Copy  # with it all of intake, which `export` does without
    from layouts.press.pdf import DocumentInfo
    from layouts.press.presets import Preset

NOT_FOR_NAMES = re.compile(r'[\x00-\x1f/\\:*?"<>|]+')  # of files, on one system or another


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How an issue is to be printed. `preset`: the name of one, or the path of a file that holds one.

    `pages` are counted from 1, none for all; `split`: a file for each page, as a preset may have it too. `ink_limit` in
    percent, 0 for the preset's own; `marks`: printer's marks where the preset has none.
    """

    preset: str = "newspaper-x4"
    pages: tuple[int, ...] = ()
    split: bool = False
    ink_limit: int = 0
    marks: bool = False


class Production(msgspec.Struct, frozen=True, kw_only=True):
    """What came of an issue: it itself with its pages, its files, and what there is to say about both.

    `pdfs` holds one file, or one for each of `pages` when they were split; `names` what the preset calls them, nothing
    where it leaves that open.
    """

    issue: Issue
    pdfs: tuple[bytes, ...]
    pages: tuple[int, ...]
    stories: tuple[StoryReport, ...]
    findings: tuple[Finding, ...]
    seconds: Seconds
    makeup: tuple[MakeupReport, ...] = ()
    split: bool = False
    names: tuple[str, ...] = ()

    def report(self, output: str) -> Report:
        """The report, with the place where the files were put."""
        return Report(
            pages=len(self.pages),
            words=sum(story.words for story in self.stories),
            output=output,
            stories=self.stories,
            findings=self.findings,
            seconds=self.seconds,
            makeup=self.makeup,
        )


def produce(issue: Issue, library: Library, settings: Settings) -> Production:
    """Compose an issue that has its pages, and print it. Raises UnreadableInput where there are no fonts at all."""
    return PressRoom(library).produce(issue, settings)


class PressRoom:
    """Makes issues one after the other, remembering fonts, shaped words and set paragraphs. The results are the same
    as those of a new press room each time."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.compositor = Compositor(Typesetter(library))

    def clear_pages(self) -> None:
        """Let go of the pages of the issue before, which serve no other one: fonts, words and paragraphs stay."""
        self.compositor = Compositor(self.compositor.typesetter)

    def make(
        self, copy: "Copy", settings: Settings, *, start: float = 0.0, before: Issue | None = None
    ) -> Production:
        """Lay out what a newsroom handed in, and print it. `start`: of the work, by `time.perf_counter`.

        `before`: the issue that an earlier make-up of this copy left, with what people have changed since: that stays.
        """
        start = start or time.perf_counter()
        with undisturbed():
            issue, plan = copy.issue, copy.plan
            of_boxes: tuple[Finding, ...] = ()
            try:
                if plan.boxes:
                    from layouts.html.boxes import with_boxes

                    issue, plan, of_boxes = with_boxes(issue, plan, self.library, partial(block_width, issue))
                kept = make_again(issue, plan, before, self.compositor) if before is not None else None
                laid = kept or lay_out(issue, plan, self.compositor)
            except NoFonts as error:
                raise UnreadableInput(str(error)) from None
            told = (*copy.findings, *of_boxes, *laid.findings)
            printed_as = self._print if kept is None else self.produce  # people's boxes may be of other sizes
            production = printed_as(laid.issue, settings, findings=told, start=start)
            return msgspec.structs.replace(production, makeup=makeup_of(laid))

    def produce(
        self, issue: Issue, settings: Settings, *, findings: Sequence[Finding] = (), start: float = 0.0
    ) -> Production:
        """Print an issue that has its pages. `findings` so far, and `start` of the work by `time.perf_counter`.

        HTML boxes that are not yet as their frames are now are set anew.
        """
        start = start or time.perf_counter()
        if any(isinstance(f, AdvertFrame) and f.html is not None for page in issue.pages for f in page.frames):
            from layouts.html.anew import set_anew

            try:
                issue, of_boxes = set_anew(issue, self.library)
            except NoFonts as error:
                raise UnreadableInput(str(error)) from None
            findings = (*findings, *of_boxes)
        return self._print(issue, settings, findings=findings, start=start)

    def _print(self, issue: Issue, settings: Settings, *, findings: Sequence[Finding], start: float) -> Production:
        with undisturbed():
            try:
                composition = self.compositor.compose(issue)
            except NoFonts as error:
                raise UnreadableInput(str(error)) from None
            composed = time.perf_counter()
            pages = chosen_pages(settings.pages, len(composition.pages))
            preset = preset_of(settings)
            pdfs, of_print = printed(issue, tuple(composition.pages[page - 1] for page in pages), preset)
        done = time.perf_counter()
        return Production(
            issue=issue,
            pdfs=pdfs,
            pages=pages,
            stories=placed(issue, composition),
            findings=tuple(dict.fromkeys((*findings, *composition.findings, *of_print))),
            seconds=Seconds(round(composed - start, 4), round(done - composed, 4), round(done - start, 4)),
            split=preset.split,
            names=file_names(issue, preset, pages),
        )


def makeup_of(laid: LaidOut) -> tuple[MakeupReport, ...]:
    """How each page came about, for the report."""
    return tuple(
        MakeupReport(
            page=page.page, proven=page.proven, price=page.price, fill=page.fill,
            terms=tuple(TermReport(term.name, term.price, term.block) for term in page.terms),
        )
        for page in laid.makeup
    )  # fmt: skip


@contextmanager
def undisturbed() -> Iterator[None]:
    """No search for garbage in circles meanwhile: values are frozen, next to none of them form circles, and looking at
    all of them again and again takes 13 % of an issue's time."""
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()


def chosen_pages(wanted: tuple[int, ...], count: int) -> tuple[int, ...]:
    """The pages to print, in the issue's order. Raises UnreadableInput for one that is not there."""
    for page in wanted:
        if not 1 <= page <= count:
            raise UnreadableInput(f"--pages: there is no page {page}; the issue has pages 1 to {count}")
    return tuple(sorted(set(wanted))) or tuple(range(1, count + 1))


def placed(issue: Issue, composition: Composition) -> tuple[StoryReport, ...]:
    """Where each story stands, by the folios of its pages."""
    return tuple(
        StoryReport(
            slug=placement.slug,
            lang=placement.lang,
            words=placement.words,
            pages=tuple(issue.pages[index].folio for index in placement.pages),
            overset_words=placement.overset_words,
        )
        for placement in composition.placements
    )


def preset_of(settings: Settings) -> "Preset":
    """The preset, with what is wanted otherwise. Raises UnreadableInput for one that is none."""
    from layouts.press.presets import preset_named

    preset = preset_named(settings.preset)
    if settings.ink_limit:
        preset = preset.with_ink_limit(settings.ink_limit)
    if settings.marks:
        preset = preset.with_marks()
    return msgspec.structs.replace(preset, split=True) if settings.split else preset


def file_names(issue: Issue, preset: "Preset", pages: tuple[int, ...]) -> tuple[str, ...]:
    """What the preset's pattern calls the file, or each page's; nothing where it has none."""
    if not preset.file_name:
        return ()
    title = text_in(issue.publication.title, languages_of(issue)[0]) or "issue"
    day = issue.dateline.date.isoformat()
    said = {"title": title, "number": issue.dateline.number, "date": day, "preset": preset.name}
    numbers = pages if preset.split else pages[:1]
    names = (preset.file_name.format(**said, page=f"{page:02d}") for page in numbers)
    return tuple(f"{NOT_FOR_NAMES.sub('-', name).strip('. ') or 'issue'}.pdf" for name in names)


def printed(
    issue: Issue, pages: tuple["DisplayList", ...], preset: "Preset"
) -> tuple[tuple[bytes, ...], tuple[Finding, ...]]:
    """These pages as one PDF, or as one each, and what the press found wrong with them."""
    # imported here: ReportLab and pikepdf take 180 ms, which a look at the pages alone need not wait for
    from layouts.press.pdf import write_pdf

    pictures, info = {picture.key: picture for picture in issue.pictures}, document_info(issue)
    if preset.bleed >= 0:
        pages = tuple(msgspec.structs.replace(page, bleed=preset.bleed) for page in pages)
    files = [(page,) for page in pages] if preset.split else [pages]

    def read(key: str) -> bytes:
        from layouts.storage.package import read_picture  # with it zipfile, for issues that have pictures

        return read_picture(pictures[key])

    results = [write_pdf(file, info, preset, read) for file in files]
    findings = [by_name(finding, issue) for result in results for finding in result.findings]
    return tuple(result.pdf for result in results), tuple(findings)


def by_name(finding: Finding, issue: Issue) -> Finding:
    """The press knows pictures by their keys, people by the names of their files."""
    message = finding.message
    for picture in issue.pictures:
        message = message.replace(picture.key, picture.name)
    return finding if message == finding.message else msgspec.structs.replace(finding, message=message)


def document_info(issue: Issue) -> "DocumentInfo":
    """What the file says of itself. Its date is the issue's: the same issue gives the same bytes tomorrow."""
    from layouts.press.pdf import DocumentInfo

    languages = languages_of(issue)
    paper, day = text_in(issue.publication.title, languages[0]), issue.dateline.date
    return DocumentInfo(
        title=" ".join(part for part in (paper, str(issue.dateline.number), day.isoformat()) if part),
        author=text_in(issue.publication.director, languages[0]),
        created=datetime.datetime.combine(day, datetime.time(), datetime.UTC),
        languages=languages,
        right_bound=issue.binding == "right",
    )


def languages_of(issue: Issue) -> tuple[str, ...]:
    """The languages of the stories, the one of most words first."""
    words: dict[str, int] = {}
    for story in issue.stories:
        words[story.lang] = words.get(story.lang, 0) + story.words
    return tuple(sorted(words, key=lambda lang: (-words[lang], lang))) or ("en",)
