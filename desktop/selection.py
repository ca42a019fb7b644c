"""What is selected: frames of a page, or a passage of text with its caret. Undo brings it back with the issue."""

import msgspec

from layouts.edit.following import follow_passage
from layouts.edit.parts import frame_with, text_at
from layouts.model.issue import Issue
from layouts.model.place import Passage


class Selection(msgspec.Struct, frozen=True):
    """Frames by id, the first one being the key of alignments; or a passage, a caret when it is empty.

    `look`: fields of a run that the next letter typed at the caret is to have, until the caret goes elsewhere.
    """

    frames: tuple[int, ...] = ()
    text: Passage | None = None
    look: tuple[tuple[str, bool | float | str], ...] = ()

    @property
    def is_empty(self) -> bool:
        return not self.frames and self.text is None


NOTHING = Selection()


def select_frames(*frames: int) -> Selection:
    return Selection(tuple(dict.fromkeys(frames)))


def select_text(text: Passage) -> Selection:
    return Selection((), text)


def toggled(selection: Selection, frame: int) -> Selection:
    """Shift-click: the frame added, or taken out when it was there."""
    if frame in selection.frames:
        return Selection(tuple(kept for kept in selection.frames if kept != frame))
    return select_frames(*selection.frames, frame)


def present(issue: Issue, selection: Selection) -> Selection:
    """The selection without frames and text that this issue has not."""
    frames = tuple(frame for frame in selection.frames if frame_with(issue, frame) is not None)
    text = selection.text if selection.text is not None and text_at(issue, selection.text.caret) else None
    return selection if (frames, text) == (selection.frames, selection.text) else Selection(frames, text)


def followed(before: Issue, after: Issue, selection: Selection) -> Selection:
    """The selection after a change: frames that are gone are out of it, a caret stays behind its words."""
    if before is after:
        return selection
    frames = tuple(frame for frame in selection.frames if frame_with(after, frame) is not None)
    text = selection.text
    if text is not None:
        text = follow_passage(before, after, text) if text_at(after, text.caret) else None
    return selection if (frames, text) == (selection.frames, selection.text) else Selection(frames, text)
