"""Pictures: placed, cropped, moved in their frames, fitted. A crop is shares of the picture's width and height."""

from collections.abc import Mapping

import msgspec

from layouts.edit.parts import change_frames, changed, frame_with, with_frames, with_pages
from layouts.model.frame import AdvertFrame, Frame, OnPage, PictureFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue, Picture
from layouts.model.story import Story

WHOLE = Rect(0, 0, 1, 1)
SHARED = ("id", "rect", "standoff", "alternative", "story")  # of frames for pictures and for documents
SMALLEST_CROP = 0.02  # of a picture's side: more enlarged than this is a slip of the hand
MIDDLE, ABOVE = 0.5, 0.4  # faces stand above the middle of a photograph


def add_picture(issue: Issue, picture: Picture) -> Issue:
    """Bring a picture into the issue; one of the same content is there once."""
    if any(known.key == picture.key for known in issue.pictures):
        return issue
    return msgspec.structs.replace(issue, pictures=(*issue.pictures, picture))


def place_picture(issue: Issue, frame: int, picture: Picture) -> Issue:
    """Put a picture into a frame, filling it; or a page of a document (PDF, EPS), whole.

    The frame becomes one of that kind; its place, its layer and what text does around it stay.
    """
    issue = add_picture(issue, picture)
    issue = change_frames(issue, (frame,), lambda found: showing(found, picture))
    return issue if picture.is_document else fill_frame(issue, frame)


def showing(frame: Frame, picture: Picture) -> Frame:
    """The frame with this picture or document in it; other kinds of frames as they are."""
    if not isinstance(frame, PictureFrame | AdvertFrame):
        return frame
    if isinstance(frame, AdvertFrame) and picture.is_document:
        return changed(frame, pdf=picture.key, page=1, crop=WHOLE, html=None)
    if isinstance(frame, PictureFrame) and not picture.is_document:
        return changed(frame, picture=picture.key)
    kept = {name: getattr(frame, name) for name in (*OnPage.__struct_fields__, *SHARED)}
    if picture.is_document:
        return AdvertFrame(pdf=picture.key, advertiser=picture.name.rpartition(".")[0], **kept)
    return PictureFrame(picture=picture.key, **kept)


def relink_pictures(issue: Issue, taken: Mapping[str, Picture]) -> Issue:
    """Put other files in the place of pictures (by their keys), wherever they stand, on parent pages too; crops are
    kept."""
    pictures: dict[str, Picture] = {}
    for known in issue.pictures:
        picture = taken.get(known.key, known)
        if known.key in taken or picture.key not in pictures:
            pictures[picture.key] = picture

    def key_of(key: str) -> str:
        return taken[key].key if key in taken else key

    def relinked(frame: Frame) -> Frame:
        if isinstance(frame, PictureFrame) and frame.picture in taken:
            return changed(frame, picture=key_of(frame.picture))
        if isinstance(frame, AdvertFrame) and frame.pdf in taken:
            return changed(frame, pdf=key_of(frame.pdf), html=None)
        return frame

    def shown(story: Story) -> Story:
        return changed(story, pictures=tuple(changed(each, picture=key_of(each.picture)) for each in story.pictures))

    masters = tuple(changed(master, frames=tuple(map(relinked, master.frames))) for master in issue.masters)
    stories = tuple(map(shown, issue.stories))
    made = changed(issue, pictures=tuple(pictures.values()), stories=stories, masters=masters)
    return with_pages(made, (with_frames(page, map(relinked, page.frames)) for page in made.pages))


def crop_picture(issue: Issue, frame: int, crop: Rect) -> Issue:
    """Show this part of the picture, kept within it."""
    return change_frames(
        issue,
        (frame,),
        lambda found: changed(found, crop=within(crop)) if isinstance(found, PictureFrame) else found,
    )


def move_content(issue: Issue, frame: int, across: float, down: float) -> Issue:
    """Move the picture in its frame by so many points; its edges never come into the frame."""

    def shift(found: Frame) -> Frame:
        if not isinstance(found, PictureFrame) or not found.rect.width or not found.rect.height:
            return found
        crop = found.crop
        x = crop.x - across * crop.width / found.rect.width
        y = crop.y - down * crop.height / found.rect.height
        return changed(found, crop=within(Rect(x, y, crop.width, crop.height)))

    return change_frames(issue, (frame,), shift)


def scale_content(issue: Issue, frame: int, factor: float) -> Issue:
    """Enlarge the picture in its frame, about its middle; smaller at most until it just fills the frame."""

    def scale(found: Frame) -> Frame:
        if not isinstance(found, PictureFrame) or factor <= 0:
            return found
        crop = found.crop
        most = min(1 / crop.width, 1 / crop.height)
        share = min(1 / factor, most)
        width, height = crop.width * share, crop.height * share
        middle = Rect(crop.x + (crop.width - width) / 2, crop.y + (crop.height - height) / 2, width, height)
        return changed(found, crop=within(middle))

    return change_frames(issue, (frame,), scale)


def fill_frame(issue: Issue, frame: int) -> Issue:
    """Fill the frame with the picture in its own proportion: what does not fit is cut off evenly."""
    found = frame_with(issue, frame)
    picture = picture_in(issue, found)
    if not isinstance(found, PictureFrame) or picture is None:
        return issue
    return crop_picture(issue, frame, filling(found.rect, picture))


def fit_frame_to_content(issue: Issue, frame: int) -> Issue:
    """Make the frame as deep as its picture, uncropped, needs at the frame's width."""
    found = frame_with(issue, frame)
    picture = picture_in(issue, found)
    if not isinstance(found, PictureFrame | AdvertFrame) or picture is None:
        return issue
    rect = found.rect
    fitted = Rect(rect.x, rect.y, rect.width, round(rect.width * picture.height / picture.width, 3))
    return change_frames(
        issue, (frame,), lambda each: changed(each, rect=fitted, crop=WHOLE)
        if isinstance(each, PictureFrame | AdvertFrame) else each
    )


def set_picture_rect(issue: Issue, before: Issue, frame: int, *, scaled: bool) -> Issue:
    """See to the crop of a picture frame that was resized since `before`: the picture is never pulled out of shape.

    It stays where and as large as it was, and more or less of it is seen; `scaled`: it grows with its frame. Where the
    frame becomes larger than the picture, the picture grows until it fills it.
    """
    old, new = frame_with(before, frame), frame_with(issue, frame)
    if not isinstance(old, PictureFrame) or not isinstance(new, PictureFrame) or old.rect == new.rect:
        return issue
    if not old.picture or min(old.rect.width, old.rect.height) <= 0:
        return issue
    crop = old.crop
    wide, high = new.rect.width / old.rect.width, new.rect.height / old.rect.height
    width, height = crop.width * wide, crop.height * high
    if scaled:
        width, height = width / max(wide, high), height / max(wide, high)
        x, y = crop.x + (crop.width - width) / 2, crop.y + (crop.height - height) / 2
    else:
        x = crop.x + (new.rect.x - old.rect.x) * crop.width / old.rect.width
        y = crop.y + (new.rect.y - old.rect.y) * crop.height / old.rect.height
    least = max(width, height, 1.0)
    return crop_picture(issue, frame, Rect(x, y, width / least, height / least))


def picture_in(issue: Issue, frame: Frame | None) -> Picture | None:
    """The picture or document that a frame shows."""
    if not isinstance(frame, PictureFrame | AdvertFrame):
        return None
    key = frame.picture if isinstance(frame, PictureFrame) else frame.pdf
    return next((picture for picture in issue.pictures if picture.key == key), None)


def filling(rect: Rect, picture: Picture) -> Rect:
    """The largest crop of the frame's proportion, in the middle, of tall pictures somewhat above it."""
    wanted, own = rect.width / rect.height, picture.width / picture.height
    if own > wanted:
        width = wanted / own
        return Rect((1 - width) * MIDDLE, 0.0, width, 1.0)
    height = own / wanted
    return Rect(0.0, (1 - height) * ABOVE, 1.0, height)


def within(crop: Rect) -> Rect:
    """The crop moved, and if need be made smaller, until it lies in the picture."""
    width = min(max(crop.width, SMALLEST_CROP), 1.0)
    height = min(max(crop.height, SMALLEST_CROP), 1.0)
    x, y = min(max(crop.x, 0.0), 1 - width), min(max(crop.y, 0.0), 1 - height)
    return Rect(round(x, 6), round(y, 6), round(width, 6), round(height, 6))
