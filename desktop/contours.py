"""Contours that text runs around follow the part of the picture that is shown: moved or scaled in its frame, a picture
has its outline elsewhere."""

from collections.abc import Callable
from functools import partial

from layouts.edit.frames import set_contour
from layouts.intake.contour import Point, contour_of, in_frame
from layouts.memory import Memory
from layouts.model.frame import PictureFrame
from layouts.model.issue import Issue

PICTURES = 200  # whose outlines are remembered


class Contours:
    """Works contours out again. `read`: the file of a picture by its key; may raise KeyError and OSError."""

    def __init__(self, read: Callable[[str], bytes]) -> None:
        self._read = read
        self._known: Memory[str, tuple[Point, ...]] = Memory(PICTURES)

    def followed(self, before: Issue, after: Issue) -> Issue:
        """`after` with the contours of pictures that show another part of themselves than `before`."""
        if before.pages is after.pages:
            return after
        known = {id(page) for page in before.pages}
        changed = [frame for page in after.pages if id(page) not in known for frame in page.frames]
        outlined = [frame for frame in changed if isinstance(frame, PictureFrame) and frame.contour]
        if not outlined:
            return after
        was = {frame.id: frame for page in before.pages for frame in page.frames}
        for frame in outlined:
            old = was.get(frame.id)
            if not isinstance(old, PictureFrame) or old.contour != frame.contour:
                continue  # drawn just now, for what is shown now
            if old.crop == frame.crop and old.picture == frame.picture:
                continue
            outline = self._outline(frame.picture)
            if outline:
                after = set_contour(after, frame.id, in_frame(outline, frame.crop))
        return after

    def _outline(self, key: str) -> tuple[Point, ...]:
        """None for a picture that cannot be read: its contour then stays as it is."""
        return self._known.get(key, partial(self._look, key))

    def _look(self, key: str) -> tuple[Point, ...]:
        try:
            return contour_of(self._read(key))
        except (KeyError, OSError):
            return ()
