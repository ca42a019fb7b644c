"""Place: a picture into the frame that is selected, or into a new one on the page; copy into the issue."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.desk import the_desk
from desktop.dialogs.asking import tell_trouble
from desktop.dialogs.files import ask_picture
from desktop.language import mark, tr
from desktop.selection import select_frames
from desktop.state import is_closed, layer_for_new
from desktop.tools.drawing import CLOSED
from layouts.edit.frames import add_frame
from layouts.edit.parts import frame_with, new_frame_id
from layouts.edit.pictures import place_picture
from layouts.intake.adverts import placeable_file
from layouts.model.frame import AdvertFrame, PictureFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue, Picture
from layouts.model.page import is_right_hand, type_area

if TYPE_CHECKING:
    from desktop.window import Window

PLACED = mark("history", "Place picture")


def open_place(window: "Window") -> None:
    """File > Place: ask for a picture and place it."""
    path = ask_picture(window, the_desk())
    if path:
        place_file(window, path)


def place_file(window: "Window", path: str) -> None:
    """Put a picture or a PDF into the selected picture frame, or into a new one in the middle of the page."""
    try:
        picture = placeable_file(Path(path))
    except (OSError, ValueError) as error:
        tell_trouble(window, tr("files", "{file} cannot be placed: {why}").format(file=Path(path).name, why=error))
        return
    session = window.session
    chosen = [frame_with(session.state.issue, frame) for frame in session.state.selection.frames]
    target = next((frame.id for frame in chosen if isinstance(frame, PictureFrame | AdvertFrame)), 0)
    if target:
        session.edit(PLACED, partial(place_picture, frame=target, picture=picture))
        return
    layer = layer_for_new(session.state)
    if is_closed(layer):
        window.say(tr("canvas", CLOSED))
        return
    made = new_frame_id(session.state.issue)
    change = partial(place_on_page, page=session.state.page, picture=picture, layer=layer.name)
    session.edit(PLACED, change, selection=select_frames(made))


def place_on_page(issue: Issue, page: int, picture: Picture, layer: str = "") -> Issue:
    """The picture in a frame of its own shape in the middle of the page's type area.

    Two columns wide; a document as wide as it was made.
    """
    if not 0 <= page < len(issue.pages):
        return issue
    setup, area = issue.setup, type_area(issue.setup, is_right_hand(page, issue.binding))
    column = (area.width - (setup.columns - 1) * setup.gutter) / setup.columns
    width = min(area.width, 2 * column + setup.gutter)
    if picture.is_document:  # made to the size that it is to have
        width = min(area.width, picture.width)
    height = min(area.height, width * picture.height / picture.width)
    rect = Rect(area.x + (area.width - width) / 2, area.y + (area.height - height) / 2, width, height)
    made = new_frame_id(issue)
    framed = add_frame(issue, page, PictureFrame(0, rect, "", standoff=setup.gutter / 2, layer=layer))
    return place_picture(framed, made, picture)
