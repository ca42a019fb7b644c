"""Furniture: what a page takes from its master, its fields filled in for that page and kept from their neighbours.

A paragraph in a `one_line` style that is too long is made smaller, together with all paragraphs of its
style on the page, so that the two titles of a nameplate keep their proportion.
"""

from collections.abc import Callable, Iterable

import msgspec

from layouts.model.fields import LEFT_TO_RIGHT, direction_of, field_texts, split_field
from layouts.model.frame import Frame, TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.masters import master_of, stood
from layouts.model.page import Page
from layouts.model.story import Paragraph, Run
from layouts.model.styles import ParagraphStyle, styles_by_name

ROW_GAP = 12.0  # points between neighbours that share out a row anew
TIGHT = 0.995  # of the room: rounding must not send the last word of a title to a second line
BETWEEN_TEXTS = " · "  # between several texts of one field

# Natural width, in points, of a paragraph set on one line.
Width = Callable[[Paragraph], float]


def furnish(issue: Issue, page_index: int, page: Page, width: Width | None = None) -> tuple[Frame, ...]:
    """The master's frames for this page, ready to be set; none when the issue has no such master.

    Without `width` nothing is made smaller.
    """
    master = master_of(issue, page)
    if master is None:
        return ()
    styles = styles_by_name(issue.styles)
    overridden = {frame.parent for frame in page.frames}
    frames = tuple(filled(frame, issue, page) for frame in master.frames if frame.id not in overridden)
    if width is not None:
        frames = fitted(frames, styles, width)
    kept = (frame for frame in frames if not isinstance(frame, TextFrame) or frame.content)
    return tuple(stood(frame, issue, page_index, master) for frame in kept)


def furnished(issue: Issue, page: Page, frame: Frame, width: Width) -> Frame | None:
    """A page's frame that stands in the place of a master's item, ready to be set; None when it has nothing to show."""
    made = filled(frame, issue, page)
    if isinstance(made, TextFrame) and not made.content:
        return None
    return fitted((made,), styles_by_name(issue.styles), width)[0]


def filled(frame: Frame, issue: Issue, page: Page) -> Frame:
    """The frame with its fields' texts; paragraphs that have nothing to show are gone."""
    if not isinstance(frame, TextFrame):
        return frame
    paragraphs = (filled_paragraph(paragraph, issue, page) for paragraph in frame.content)
    return msgspec.structs.replace(frame, content=tuple(found for found in paragraphs if found.runs))


def filled_paragraph(paragraph: Paragraph, issue: Issue, page: Page) -> Paragraph:
    """The paragraph with its fields' texts; a segment whose fields are all empty goes with its separator."""
    segments: list[list[Run]] = [[]]
    separators: list[Run] = []
    for run in paragraph.runs:
        if is_separator(run):
            segments.append([])
            separators.append(run)
        else:
            segments[-1].append(run)
    has_fields = any(run.field for run in paragraph.runs)
    runs: list[Run] = []
    for number, segment in enumerate(segments):
        shown = [piece for run in segment for piece in (field_runs(run, issue, page) if run.field else (run,))]
        empty = not any(piece.field for piece in shown) if has_fields else not shown
        if empty:
            continue
        if runs:
            runs.append(separators[number - 1])
        runs.extend(shown)
    return msgspec.structs.replace(paragraph, runs=tuple(runs))


def is_separator(run: Run) -> bool:
    """Whether the run only parts segments: signs between spaces, no letter and no figure."""
    text = run.text
    return not run.field and text[:1].isspace() and text[-1:].isspace() and not any(map(str.isalnum, text))


def field_runs(run: Run, issue: Issue, page: Page) -> tuple[Run, ...]:
    """The field's texts, each in its own language and isolated from everything around it."""
    runs: list[Run] = []
    ltr = split_field(run.field)[0] in LEFT_TO_RIGHT
    for lang, text in field_texts(run.field, issue, page):
        if runs:
            runs.append(Run(BETWEEN_TEXTS))
        isolate = "ltr" if ltr else direction_of("", text)
        runs.append(msgspec.structs.replace(run, text=text, lang=lang, isolate=isolate))
    return tuple(runs)


def fitted(frames: tuple[Frame, ...], styles: dict[str, ParagraphStyle], width: Width) -> tuple[Frame, ...]:
    """Rows of one-line frames shared out anew where a text is too long; then text made smaller to stand on one line."""
    rooms = {
        frame.id: room for row in rows_of(frames, styles) for frame, room in zip(row, shared(row, width), strict=True)
    }
    scales: dict[str, float] = {}
    for frame in frames:
        if isinstance(frame, TextFrame) and frame.id in rooms:
            for paragraph in frame.content:
                natural = width(paragraph)
                scale = min(1.0, TIGHT * rooms[frame.id].width / natural) if natural else 1.0
                scales[paragraph.style] = min(scale, scales.get(paragraph.style, 1.0))
    return tuple(
        scaled(frame, rooms[frame.id], scales) if isinstance(frame, TextFrame) and frame.id in rooms else frame
        for frame in frames
    )


def rows_of(frames: Iterable[Frame], styles: dict[str, ParagraphStyle]) -> list[list[TextFrame]]:
    """Frames of one-line paragraphs that stand side by side, from the left."""
    rows: dict[tuple[float, float], list[TextFrame]] = {}
    for frame in frames:
        if isinstance(frame, TextFrame) and all(
            (styles.get(found.style) or styles["body"]).one_line for found in frame.content
        ):
            rows.setdefault((round(frame.rect.y, 2), round(frame.rect.height, 2)), []).append(frame)
    return [sorted(row, key=lambda frame: frame.rect.x) for row in rows.values()]


def shared(row: list[TextFrame], width: Width) -> list[Rect]:
    """The room of each frame of a row: its own where all texts fit, else in proportion to what each one needs."""
    needs = [max(map(width, frame.content), default=0.0) for frame in row]
    if all(need <= TIGHT * frame.rect.width for need, frame in zip(needs, row, strict=True)):
        return [frame.rect for frame in row]
    left, right = row[0].rect.x, row[-1].rect.right
    gaps = ROW_GAP * (sum(need > 0 for need in needs) - 1)
    total = right - left - gaps
    rooms = []
    for need, frame in zip(needs, row, strict=True):
        room = total * need / sum(needs)
        rooms.append(Rect(left, frame.rect.y, room, frame.rect.height))
        left += room + ROW_GAP if need else 0.0
    return rooms


def scaled(frame: TextFrame, room: Rect, scales: dict[str, float]) -> TextFrame:
    """The frame in its room, its text made smaller by its styles' scales."""
    content = tuple(
        msgspec.structs.replace(
            paragraph,
            runs=tuple(
                msgspec.structs.replace(run, scale=run.scale * scales[paragraph.style]) for run in paragraph.runs
            ),
        )
        if scales[paragraph.style] < 1.0
        else paragraph
        for paragraph in frame.content
    )
    return msgspec.structs.replace(frame, rect=room, content=content)
