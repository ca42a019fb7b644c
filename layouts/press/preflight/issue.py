"""What can be said of an issue before it is a file: empty frames, text without a language, stories told twice, jump
lines to where nothing goes on."""

from collections.abc import Iterator

from layouts.findings import Finding
from layouts.model.folios import printed_folios
from layouts.model.frame import AdvertFrame, PictureFrame, TextFrame
from layouts.model.issue import Issue
from layouts.model.jump_lines import JUMP_LINE, number_said, pages_said
from layouts.model.story import Paragraph

SHOWN = 50  # characters of a title in a message


def check_issue(issue: Issue) -> tuple[Finding, ...]:
    """The findings, in the order of the pages, then of the stories."""
    of_frames = (*_empty_frames(issue), *_full_boxes(issue), *_pictures_told(issue), *_jump_lines(issue))
    return (*of_frames, *_languages(issue), *_quotes(issue), *_twice(issue))


def _empty_frames(issue: Issue) -> Iterator[Finding]:
    """Frames that nothing is in: they print nothing, and somebody meant them to."""
    told = {frame for thread in issue.threads if thread.stories for frame in thread.frames}
    known = {picture.key for picture in issue.pictures}
    for page in issue.pages:
        for frame in page.frames:
            if isinstance(frame, PictureFrame) and frame.picture not in known:
                what = "picture frame without a picture"
            elif isinstance(frame, TextFrame) and frame.id not in told and not _has_text(frame):
                what = "text frame without text"
            else:
                continue
            yield Finding(
                severity="warning",
                code="empty-frame",
                message=f"{what}: it prints nothing",
                advice="fill it or take it away",
                page=page.folio,
                frame=frame.id,
            )


def _has_text(frame: TextFrame) -> bool:
    return any(run.text.strip() or run.field for paragraph in frame.content for run in paragraph.runs)


def _full_boxes(issue: Issue) -> Iterator[Finding]:
    """HTML boxes whose content takes more than their frame."""
    for page in issue.pages:
        for frame in page.frames:
            if isinstance(frame, AdvertFrame) and frame.html is not None and frame.html.pages > 1:
                yield Finding(
                    severity="error",
                    code="box-overset",
                    message=f"box {frame.html.name} is too full: {frame.html.pages - 1} times its depth is not shown",
                    advice="make the frame deeper, or shorten it",
                    page=page.folio,
                    frame=frame.id,
                )


def _pictures_told(issue: Issue) -> Iterator[Finding]:
    """Pictures that readers who cannot see them are told nothing of."""
    known = {picture.key: picture for picture in issue.pictures}
    for page in issue.pages:
        for frame in page.frames:
            if isinstance(frame, PictureFrame) and frame.picture in known and not frame.alternative.strip():
                yield Finding(
                    severity="note",
                    code="alternative-missing",
                    message=f"{known[frame.picture].name} says nothing to readers who cannot see it",
                    advice="describe the picture in a sentence, in the inspector",
                    page=page.folio,
                    frame=frame.id,
                )


def _jump_lines(issue: Issue) -> Iterator[Finding]:
    """Jump lines that name a page to which no thread leads from theirs, as on copies of pages, or no page at all."""
    folios = printed_folios(issue.pages)
    where = {frame.id: index for index, page in enumerate(issue.pages) for frame in page.frames}
    led = [{where[frame] for frame in thread.frames if frame in where} for thread in issue.threads if thread.stories]
    for index, frame, line in _lines_in_style(issue, JUMP_LINE):
        named = pages_said(line, folios)
        number = folios[named[0]] if named else number_said(line)
        if not number or any(index in pages and not pages.isdisjoint({*named} - {index}) for pages in led):
            continue
        if named:
            message = f"jump line says page {number}, but no story of this page goes on there or comes from there"
        else:
            message = f"jump line says page {number}, which the issue does not have"
        yield Finding(
            severity="warning",
            code="jump-line",
            message=message,
            advice="lead the story there, change the line or take it away",
            page=issue.pages[index].folio,
            frame=frame.id,
        )


def _lines_in_style(issue: Issue, style: str) -> Iterator[tuple[int, TextFrame, Paragraph]]:
    """Paragraphs in this style of the frames' own texts, each with the index of its page and its frame."""
    for index, page in enumerate(issue.pages):
        for frame in page.frames:
            if isinstance(frame, TextFrame):
                yield from ((index, frame, paragraph) for paragraph in frame.content if paragraph.style == style)


def _languages(issue: Issue) -> Iterator[Finding]:
    for story in issue.stories:
        if story.lang and any(not paragraph.lang for paragraph in story.paragraphs):
            yield Finding(
                severity="warning",
                code="language-missing",
                message=f"paragraphs of “{story.title[:SHOWN]}” have no language: they are hyphenated by none",
                advice="give them the story’s",
                story=story.slug,
            )


def _quotes(issue: Issue) -> Iterator[Finding]:
    for story in issue.stories:
        count = sum(paragraph.text.count('"') for paragraph in story.paragraphs)
        if count:
            yield Finding(
                severity="note",
                code="straight-quotes",
                message=f"“{story.title[:SHOWN]}” has {count} straight quotation marks",
                advice="find them and put those of the language in",
                story=story.slug,
            )


def _twice(issue: Issue) -> Iterator[Finding]:
    """Two stories of the same words, or one that is led through two threads."""
    seen: dict[tuple[str, ...], str] = {}
    for story in issue.stories:
        words = tuple(paragraph.text for paragraph in story.paragraphs)
        if sum(map(len, words)) > SHOWN and words in seen:
            yield Finding(
                severity="warning",
                code="repeated-story",
                message=f"“{story.title[:SHOWN]}” is in the issue twice, as {seen[words]} and as {story.slug}",
                advice="take one of them out",
                story=story.slug,
            )
        seen.setdefault(words, story.slug)
    led = [slug for thread in issue.threads for slug in thread.stories]
    for slug in dict.fromkeys(slug for slug in led if led.count(slug) > 1):
        yield Finding(
            severity="error",
            code="repeated-story",
            message=f"story “{slug}” runs in two places",
            advice="take it out of one of them",
            story=slug,
        )
