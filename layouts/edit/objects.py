"""Objects: frames grouped, locked, hidden, turned, put on layers."""

from collections.abc import Iterable

from layouts.edit.frames import PRECISION, move_frames, rects_of
from layouts.edit.parts import change_frames, changed, frame_with
from layouts.model.frame import Frame, bounds_of
from layouts.model.geometry import Rect, Turn
from layouts.model.issue import Issue


def group(issue: Issue, ids: Iterable[int]) -> Issue:
    """Put frames into a new group around what groups they are in. Fewer than two: no change."""
    chosen = tuple(frame for frame in dict.fromkeys(ids) if frame_with(issue, frame) is not None)
    if len(chosen) < 2:
        return issue
    used = [number for page in issue.pages for frame in page.frames for number in frame.groups]
    new = max(used, default=0) + 1
    return change_frames(issue, chosen, lambda frame: changed(frame, groups=(new, *frame.groups)))


def ungroup(issue: Issue, ids: Iterable[int]) -> Issue:
    """Undo the outermost groups that these frames are in, for all that is in them."""
    gone = {found.groups[0] for frame in ids if (found := frame_with(issue, frame)) is not None and found.groups}
    members = (frame for page in issue.pages for frame in page.frames if frame.groups and frame.groups[0] in gone)
    return change_frames(issue, [frame.id for frame in members], lambda frame: changed(frame, groups=frame.groups[1:]))


def group_members(issue: Issue, frame: int) -> tuple[int, ...]:
    """The frames of the outermost group that a frame is in; itself where it is in none."""
    found = frame_with(issue, frame)
    if found is None or not found.groups:
        return (frame,)
    outermost = found.groups[0]
    return tuple(each.id for page in issue.pages for each in page.frames if each.groups[:1] == (outermost,))


def lock(issue: Issue, ids: Iterable[int]) -> Issue:
    """Keep frames from being moved and changed on the desk."""
    return change_frames(issue, ids, lambda frame: changed(frame, locked=True))


def unlock(issue: Issue, ids: Iterable[int]) -> Issue:
    return change_frames(issue, ids, lambda frame: changed(frame, locked=False))


def unlock_all(issue: Issue, page_indices: Iterable[int]) -> Issue:
    """Unlock every frame of these pages."""
    return change_frames(issue, _frames_of(issue, page_indices), lambda frame: changed(frame, locked=False))


def hide(issue: Issue, ids: Iterable[int]) -> Issue:
    """Leave frames out, on the desk and in print."""
    return change_frames(issue, ids, lambda frame: changed(frame, hidden=True))


def show_all(issue: Issue, page_indices: Iterable[int]) -> Issue:
    """Show every hidden frame of these pages again."""
    return change_frames(issue, _frames_of(issue, page_indices), lambda frame: changed(frame, hidden=False))


def put_on_layer(issue: Issue, ids: Iterable[int], layer: str) -> Issue:
    """Put frames on a layer of this name."""
    return change_frames(issue, ids, lambda frame: changed(frame, layer=layer))


def set_angle(issue: Issue, ids: Iterable[int], angle: float) -> Issue:
    """Turn each frame about its middle until it stands at this angle, in degrees clockwise."""
    return change_frames(issue, ids, lambda frame: changed(frame, angle=upright_angle(angle)))


def rotate_frames(issue: Issue, ids: Iterable[int], angle: float, about: tuple[float, float] | None = None) -> Issue:
    """Turn frames by so many degrees, together about a point; without one about the middle of what they take up."""
    chosen = tuple(dict.fromkeys(ids))
    rects = rects_of(issue, chosen)
    if not rects or not angle:
        return issue
    if about is None:
        found = [frame for frame in (frame_with(issue, frame) for frame in chosen) if frame is not None]
        about = middle(around_frames(found))
    turn = Turn(angle, *about)
    issue = change_frames(issue, rects, lambda frame: changed(frame, angle=upright_angle(frame.angle + angle)))
    for frame, rect in rects.items():
        x, y = middle(rect)
        to_x, to_y = turn.carried(x, y)
        issue = move_frames(issue, (frame,), to_x - x, to_y - y)
    return issue


def upright_angle(angle: float) -> float:
    """The angle as it is kept: above -180 and up to 180 degrees.

    >>> upright_angle(270), upright_angle(-180), upright_angle(360)
    (-90.0, 180.0, 0.0)
    """
    kept = round(angle % 360, PRECISION)
    return kept - 360 if kept > 180 else kept


def around_frames(frames: Iterable[Frame]) -> Rect:
    """The upright rectangle that frames take up; one at the origin for none."""
    known = [bounds_of(frame) for frame in frames]
    if not known:
        return Rect(0.0, 0.0, 0.0, 0.0)
    x, y = min(rect.x for rect in known), min(rect.y for rect in known)
    return Rect(x, y, max(rect.right for rect in known) - x, max(rect.bottom for rect in known) - y)


def middle(rect: Rect) -> tuple[float, float]:
    return rect.x + rect.width / 2, rect.y + rect.height / 2


def _frames_of(issue: Issue, page_indices: Iterable[int]) -> tuple[int, ...]:
    wanted = frozenset(page_indices)
    return tuple(frame.id for index, page in enumerate(issue.pages) if index in wanted for frame in page.frames)
