"""HTML boxes: what they are made of, changed; frames for pictures made into boxes."""

import msgspec

from layouts.edit.parts import change_frames, changed
from layouts.model.frame import AdvertFrame, Frame, OnPage, PictureFrame
from layouts.model.html_source import HtmlSource
from layouts.model.issue import Issue


def set_html(issue: Issue, frame: int, source: HtmlSource, alternative: str) -> Issue:
    """Make a box of this source: an HTML box is set anew, a frame for a picture becomes one.

    Its picture stays until the new one is there. `alternative`: what readers who cannot see it are told.
    """
    return change_frames(issue, (frame,), lambda found: boxed(found, source, alternative))


def boxed(frame: Frame, source: HtmlSource, alternative: str) -> Frame:
    """The frame with this source; other kinds of frames as they are."""
    if isinstance(frame, AdvertFrame):
        made_of, pages = (frame.html.made_of, frame.html.pages) if frame.html is not None else ("", 1)
        source = msgspec.structs.replace(source, made_of=made_of, pages=pages)  # they tell of the picture that is there
        return changed(frame, html=source, alternative=alternative)
    if not isinstance(frame, PictureFrame):
        return frame
    kept = {name: getattr(frame, name) for name in OnPage.__struct_fields__}
    return AdvertFrame(
        id=frame.id, rect=frame.rect, pdf="", standoff=frame.standoff, story=frame.story, html=source,
        alternative=alternative, **kept,
    )  # fmt: skip
