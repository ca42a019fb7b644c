"""What is dropped on a page: pictures into frames, or into new ones; stories and text files where they fall."""

from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QMimeData, QPointF, QTimer
from PySide6.QtGui import QDropEvent

from desktop.canvas.clipboard import TEXT, pasted
from desktop.dialogs.import_copy import read_incoming, with_incoming
from desktop.language import tr
from desktop.opening import is_issue, open_issues
from desktop.selection import select_frames, select_text
from desktop.state import State, editable_lines, is_closed, layer_for_new
from desktop.tools.drawing import CLOSED
from desktop.tools.picking import frames_under
from desktop.words import mark
from layouts.display.hit import hit
from layouts.edit.drop_story import column_at, drop_story
from layouts.edit.frames import add_frame
from layouts.edit.parts import new_frame_id
from layouts.edit.pictures import place_picture
from layouts.model.frame import PictureFrame, TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue, Picture
from layouts.model.place import Place, caret_at

if TYPE_CHECKING:
    from desktop.canvas.view import Canvas

STORY = "application/x-tarwisa-story"  # data: the slug, from the list of stories
ON_PARENT = mark("canvas", "No story runs on a parent page: go back to the pages and put it there.")
ASIDE = 18.0  # points from one of several pictures dropped at once to the next


def enter(event: QDropEvent) -> None:
    """Take what has files, a story or text in it."""
    data = event.mimeData()
    if data.hasUrls() or data.hasText() or data.hasFormat(STORY):
        event.acceptProposedAction()


def drop(canvas: "Canvas", event: QDropEvent) -> None:
    """Put it where it was dropped."""
    page = canvas.sight.page_at(event.position())
    if page >= 0 and put(canvas, event.mimeData(), page, event.position()):
        event.acceptProposedAction()
        canvas.setFocus()


def put(canvas: "Canvas", data: QMimeData, page: int, at: QPointF) -> bool:
    """What a drop holds onto a page, at a pixel of the canvas; whether there was anything to put."""
    session = canvas.session
    x, y = canvas.sight.on_page(page, at)
    if data.hasFormat(STORY):
        if session.state.parent:
            canvas.said.emit(tr("canvas", ON_PARENT))
            return True
        slug = bytes(data.data(STORY).data()).decode("utf-8", "replace")
        layer = layer_for_new(session.state)
        if is_closed(layer) and not frames_under(session.state, page, x, y):
            canvas.said.emit(tr("canvas", CLOSED))
            return True
        change = partial(drop_story, slug=slug, page_index=page, x=x, y=y, layer=layer.name)
        session.edit(mark("history", "Place story"), change)
        return True
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    if paths:
        others = [path for path in paths if not is_issue(path)]
        if others != paths:
            opened = [path for path in paths if is_issue(path)]
            QTimer.singleShot(0, canvas, lambda: open_issues(canvas.window(), opened))
        if others:
            _files(canvas, others, page, x, y)
        return True
    place = place_at(session.state, page, x, y)
    if place is None or not (data.hasText() or data.hasFormat(TEXT)):
        return False
    edited = pasted(session.state.issue, caret_at(place), data)
    caret = select_text(caret_at(edited.caret))
    session.edit(mark("history", "Drop text"), lambda _: edited.issue, selection=caret)
    return True


def place_at(state: State, page: int, x: float, y: float) -> Place | None:
    """The place in the text of the frame under a point."""
    ids = {frame.id for frame in frames_under(state, page, x, y) if isinstance(frame, TextFrame)}
    return hit([line for line in editable_lines(state, page) if line.frame in ids], x, y)


def place_at_point(issue: Issue, state: State, page: int, x: float, y: float, picture: Picture) -> Issue:
    """A picture in the picture frame under a point, or in a new one of its own shape, over the column there: between
    two it would tear the lines of both columns, and their headings.
    """
    under = next((frame for frame in frames_under(state, page, x, y) if isinstance(frame, PictureFrame)), None)
    if under is not None:
        return place_picture(issue, under.id, picture)
    column = column_at(issue, page, x, y)
    rect = Rect(column.x, y, column.width, column.width * picture.height / max(1, picture.width))
    made = new_frame_id(issue)
    layer = layer_for_new(state).name
    framed = add_frame(issue, page, PictureFrame(0, rect, "", standoff=issue.setup.gutter / 2, layer=layer))
    return place_picture(framed, made, picture)


def _files(canvas: "Canvas", paths: list[str], page: int, x: float, y: float) -> None:
    """Picture files onto the page, copy as stories into the frame under the pointer, or into a new one."""
    session = canvas.session
    layer = layer_for_new(session.state)
    if is_closed(layer) and not frames_under(session.state, page, x, y):
        canvas.said.emit(tr("canvas", CLOSED))
        return
    issue, before = session.state.issue, new_frame_id(session.state.issue)
    titles = tuple(text for _, text in issue.publication.title)
    for number, incoming in enumerate(read_incoming(paths, titles)):
        for finding in incoming.findings:
            canvas.said.emit(finding.message)
        state = msgspec.structs.replace(session.state, issue=issue)
        shift = ASIDE * number
        if incoming.story is None:
            for picture in incoming.pictures:
                issue = place_at_point(issue, state, page, x + shift, y + shift, picture)
            continue
        if session.state.parent:
            canvas.said.emit(tr("canvas", ON_PARENT))
            continue
        known = len(issue.stories)
        issue = with_incoming(issue, (incoming,))
        for story in issue.stories[known:]:
            issue = drop_story(issue, story.slug, page, x + shift, y + shift, layer.name)
    if issue is session.state.issue:
        canvas.said.emit(tr("canvas", "Nothing in it can be placed."))
        return
    chosen = select_frames(*range(before, new_frame_id(issue)))
    session.edit(mark("history", "Place files"), lambda _: issue, selection=chosen)
