"""The clipboard: text with our own looks beside plain text for other programs, and frames.

Text that comes from elsewhere is cleaned of what only its program meant, and each paragraph gets the language and the
direction that it is written in.
"""

import re
from functools import partial
from typing import TYPE_CHECKING, TypeVar
from unicodedata import bidirectional

import msgspec
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop.language import tr
from desktop.selection import NOTHING, select_frames, select_text
from desktop.session import Session
from desktop.state import is_closed, layer_for_new, text_in_frames
from desktop.tools.drawing import CLOSED
from desktop.words import mark
from layouts.edit.beginning import begun_at
from layouts.edit.copies import Taken, duplicate_frames, take
from layouts.edit.frames import delete_frames
from layouts.edit.parts import new_frame_id, story_of, text_at, with_text
from layouts.edit.pasting import paragraphs_in, paste_frames, paste_paragraphs
from layouts.edit.text import Edited, delete_text, replace_text, text_of
from layouts.intake.language import RTL_LANGUAGES, language_of
from layouts.model.issue import Issue
from layouts.model.place import Passage, caret_at, number_of
from layouts.model.story import Direction, Paragraph

if TYPE_CHECKING:
    from desktop.canvas.view import Canvas

Value = TypeVar("Value")

TEXT, FRAMES = "application/x-tarwisa-text", "application/x-tarwisa-frames"
ASIDE = 12.0  # points that pasted frames lie beside those they were copied from
TELLING = 12  # letters from which on a paragraph's language can be told
FROM_THE_RIGHT = ("R", "AL")  # Unicode's classes of letters
# Marks of other programs: byte order marks, object replacements, soft returns, tabs and blanks at the edges of lines.
UNWANTED = re.compile("[\ufeff\ufffc\u0000-\u0008\u000e-\u001f]")
LINE_ENDS = re.compile("\r\n?|\u2028|\u0085|\u000b|\u000c")
BLANK_EDGES = re.compile("[ \t]+(?=\n)|(?<=\n)[ \t]+")
EMPTY_LINES = re.compile("\n{2,}")


class Clipboard:
    """Cut, copy and paste of one canvas."""

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas

    def copy(self) -> None:
        """Take what is selected."""
        state, data = self._canvas.session.state, QMimeData()
        text = state.selection.text
        if text is not None and not text.is_caret:
            data.setText(text_of(state.issue, text))
            data.setData(TEXT, msgspec.json.encode(paragraphs_in(state.issue, text)))
        elif state.selection.frames:
            frames = state.selection.frames
            taken = take(state.issue, frames, text_in_frames(state.issue, state.pages, frames))
            data.setData(FRAMES, msgspec.json.encode(taken))
        else:
            return
        QGuiApplication.clipboard().setMimeData(data)

    def cut(self) -> None:
        """Take what is selected away."""
        session = self._canvas.session
        text, frames = session.state.selection.text, session.state.selection.frames
        self.copy()
        if text is not None and not text.is_caret:
            edited = delete_text(session.state.issue, text)
            self._keep(edited, mark("history", "Cut"))
        elif frames:
            session.edit(mark("history", "Cut"), partial(delete_frames, ids=frames), selection=NOTHING)

    def paste(self, *, in_place: bool = False, plain: bool = False) -> None:
        """Put in what was taken: text at the caret, frames on the page worked on."""
        session, data = self._canvas.session, QGuiApplication.clipboard().mimeData()
        if data is None:  # there is no clipboard, or nothing was ever put on it
            return
        text = session.state.selection.text
        label = mark("history", "Paste")
        if text is not None and (data.hasText() or data.hasFormat(TEXT)):
            self._keep(pasted(session.state.issue, text, data, plain=plain), label)
        elif data.hasFormat(FRAMES):
            taken = _decoded(bytes(data.data(FRAMES).data()), Taken) or Taken(())
            aside = 0.0 if in_place else ASIDE
            state = session.state
            layer = layer_for_new(state)
            if is_closed(layer):
                self._canvas.said.emit(tr("canvas", CLOSED))
                return
            first = new_frame_id(state.issue)
            change = partial(
                paste_frames, page_index=state.page, taken=taken, across=aside, down=aside,
                layer=layer.name, keeps_layers=state.view.pastes_on_own,
            )  # fmt: skip
            session.edit(label, change, selection=select_frames(*range(first, first + len(taken.frames))))

    def has_something(self) -> bool:
        """Whether Paste would do anything."""
        data = QGuiApplication.clipboard().mimeData()
        return data is not None and (data.hasText() or data.hasFormat(FRAMES) or data.hasFormat(TEXT))

    def _keep(self, edited: Edited, label: str) -> None:
        self._canvas.session.edit(label, lambda _: edited.issue, selection=select_text(caret_at(edited.caret)))


def pasted(issue: Issue, passage: Passage, data: QMimeData, *, plain: bool = False) -> Edited:
    """The issue with what was copied in the place of a passage: with its looks, else cleaned text."""
    into, place = begun_at(issue, passage)
    around = text_at(into, place.start)
    # an empty paragraph has no language that what comes would take on
    fresh = not plain and bool(around) and not around[min(number_of(place.start.paragraph), len(around) - 1)].text
    own = _decoded(bytes(data.data(TEXT).data()), tuple[Paragraph, ...]) if data.hasFormat(TEXT) and not plain else None
    if not own and data.hasHtml() and not plain:
        from desktop.canvas.web_paste import web_paragraphs  # with it a parser of HTML, for those who paste such

        own = web_paragraphs(into, place, data.html())
    text = "" if own else cleaned(data.text())
    if own:
        edited = paste_paragraphs(into, place, own)
        edited = in_their_languages(edited, 0, fresh=True) if fresh and len(own) == 1 else edited
    elif text:
        edited = replace_text(into, place, text)
        edited = edited if plain else in_their_languages(edited, text.count("\n"), fresh=fresh)
    else:
        return Edited(issue, passage.caret)
    return edited if into is issue else _in_language_of_text(edited)


def _in_language_of_text(edited: Edited) -> Edited:
    """A story just begun is in the language of its first paragraph."""
    story = story_of(edited.issue, edited.caret.story)
    if story is None or not story.paragraphs or edited.caret.paragraph < 0:
        return edited
    first = story.paragraphs[0]
    told = msgspec.structs.replace(story, lang=first.lang, direction=first.direction)
    stories = tuple(told if each is story else each for each in edited.issue.stories)
    return Edited(msgspec.structs.replace(edited.issue, stories=stories), edited.caret)


def cleaned(text: str) -> str:
    """Text of other programs, an end of line for each paragraph.

    >>> cleaned("\\ufeffUn  \\r\\n\\r\\n deux")
    'Un\\ndeux'
    """
    text = LINE_ENDS.sub("\n", UNWANTED.sub("", text)).replace("\u2029", "\n")
    return EMPTY_LINES.sub("\n", BLANK_EDGES.sub("", text)).strip("\n")


def tells_language(text: str) -> bool:
    """Whether a paragraph's language can be told: many letters, or any at all of a script that runs from the right.

    >>> tells_language("الملف الأول"), tells_language("Sport"), tells_language("35 %")
    (True, False, False)
    """
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) >= TELLING or bool(letters) and all(bidirectional(each) in FROM_THE_RIGHT for each in letters)


def in_their_languages(edited: Edited, breaks: int, *, fresh: bool = False) -> Edited:
    """The issue with whole paragraphs just put in given the language and direction they are written in: those behind
    the first, and the first where its paragraph was empty (`fresh`).
    """
    paragraphs = text_at(edited.issue, edited.caret)
    last = number_of(edited.caret.paragraph)
    first = last - breaks + (0 if fresh else 1)
    made = list(paragraphs)
    for number in range(first, last + 1):
        paragraph = paragraphs[number]
        if tells_language(paragraph.text):
            lang = language_of(paragraph.text)
            direction: Direction = "rtl" if lang.split("-")[0] in RTL_LANGUAGES else "ltr"
            made[number] = msgspec.structs.replace(paragraph, lang=lang, direction=direction)
    return Edited(with_text(edited.issue, edited.caret, tuple(made)), edited.caret)


def step_and_repeat(canvas: "Canvas") -> None:
    """Ctrl+D after a copy was dragged: the same step once more."""
    duplicate_selected(canvas.session, *canvas.bench.last_step)


def duplicate_selected(session: Session, across: float, down: float) -> None:
    """Copies of the selected frames with their text, so many points beside them, selected in their stead."""
    state, first = session.state, new_frame_id(session.state.issue)
    frames = state.selection.frames
    standing = text_in_frames(state.issue, state.pages, frames)
    change = partial(duplicate_frames, ids=frames, across=across, down=down, standing=standing)
    session.edit(mark("history", "Duplicate"), change, selection=select_frames(*range(first, first + len(frames))))


def _decoded(data: bytes, kind: type[Value]) -> Value | None:
    """A value that was copied here or in another window of ours; None for what does not hold one."""
    try:
        return msgspec.json.decode(data, type=kind)
    except (ValueError, msgspec.DecodeError):
        return None
