"""Other arrangements of a page, side by side: the make-up's best ones beside the page as it is, one to be picked."""

from typing import TYPE_CHECKING

from msgspec.structs import astuple
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout

from desktop.canvas.colours import ScreenColours
from desktop.canvas.letters import LetterCase
from desktop.canvas.pictures import ScreenPictures
from desktop.canvas.typefaces import ScreenFaces
from desktop.dialogs.buttons import Buttons
from desktop.dialogs.on_screen import open_at
from desktop.dialogs.previews import EDGE, page_image
from desktop.language import isolated, mark, own_way, tr
from desktop.plain import PlainLabel
from desktop.session import Session
from layouts.display.items import DisplayList
from layouts.edit.parts import story_of
from layouts.makeup.alternatives import alternatives
from layouts.makeup.compositor import Compositor
from layouts.makeup.objective import Priced
from layouts.model.issue import Issue
from layouts.model.page import Page

if TYPE_CHECKING:
    from desktop.window import Window

COUNT = 5  # asked of the make-up: more are hardly different
HEIGHT = 400  # pixels of a page
DENSE = 2  # device pixels of one: pages are read here
LEAST = 0.25  # of a price: what costs less nobody sees
SHOWN = 5  # reasons

# What a page gives up, by the name of the term.
GIVEN_UP = {
    "lead": mark("arrangements", "the lead is not at the head, where reading starts"),
    "order": mark("arrangements", "a weightier story stands under or after a lighter one"),
    "butting": mark("arrangements", "headlines of one size stand side by side"),
    "rank": mark("arrangements", "its headline is smaller than its priority asks"),
    "head-step": mark("arrangements", "its headline is set a size larger or smaller"),
    "crop": mark("arrangements", "its photograph is cropped"),
    "picture-width": mark("arrangements", "its picture is wider or narrower than it should be"),
    "ragged": mark("arrangements", "its columns end at different heights"),
    "shallow": mark("arrangements", "its columns are short"),
    "deep": mark("arrangements", "its columns are long"),
    "stub": mark("arrangements", "a short column stands under its picture"),
    "spacing": mark("arrangements", "its words are set closer or wider"),
    "white": mark("arrangements", "white is left at its foot"),
    "foot": mark("arrangements", "white is left at the foot of the page"),
    "optional": mark("arrangements", "its deck or a pull quote is left out"),
    "filler": mark("arrangements", "it only fills the page"),
}


class Arrangements(QDialog):
    """`chosen`: the issue with the page arranged as the one picked; None for the page as it is."""

    def __init__(self, session: Session, index: int, parent: "Window | None" = None) -> None:
        super().__init__(parent)
        self.session, self.index = session, index
        issue = session.state.issue
        found = alternatives(issue, index, session.room.compositor, COUNT)
        self.found = tuple(each for each in found if not is_alike(each.issue.pages[index], issue.pages[index]))
        folio = session.state.issue.pages[index].folio
        self.setWindowTitle(tr("arrangements", "Other arrangements of page {folio}").format(folio=folio))
        self.cards = QListWidget()
        self.cards.setAccessibleName(tr("arrangements", "Arrangements"))
        self.cards.setViewMode(QListWidget.ViewMode.IconMode)
        self.cards.setFlow(QListWidget.Flow.LeftToRight)
        self.cards.setWrapping(False)
        self.cards.setMovement(QListWidget.Movement.Static)
        self.cards.setSpacing(8)
        self.told = PlainLabel(wordWrap=True)
        self.told.setMinimumHeight(self.told.fontMetrics().lineSpacing() * (SHOWN + 1))
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.buttons = Buttons()
        self.go = self.buttons.addButton(tr("arrangements", "Arrange so"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._fill()
        whole = QVBoxLayout(self)
        whole.addWidget(self.cards, 1)
        whole.addWidget(self.told)
        whole.addWidget(self.buttons)
        across = self.cards.iconSize().width() + 24
        high = HEIGHT + 64 + self.told.minimumHeight() + self.buttons.sizeHint().height() + 40
        open_at(self, min(4, self.cards.count()) * across + 60, high)
        self.cards.currentRowChanged.connect(lambda _row: self._tell())
        self.cards.itemActivated.connect(lambda _item: self.accept())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.cards.setCurrentRow(1 if self.found else 0)
        self.cards.setFocus()
        self._tell()

    @property
    def chosen(self) -> Issue | None:
        row = self.cards.currentRow() - 1
        return self.found[row].issue if 0 <= row < len(self.found) else None

    def _fill(self) -> None:
        """The page as it is, and each arrangement as it would be printed."""
        session = self.session
        pages = [session.state.pages[self.index], *(self._composed(each.issue) for each in self.found)]
        words = [tr("arrangements", "As it is"), *(f"{number}" for number in range(1, len(pages)))]
        faces, colours = ScreenFaces(), ScreenColours()
        letters, pictures = LetterCase(faces), ScreenPictures(session.picture)
        size = QSize(0, HEIGHT)
        for page, text in zip(pages, words, strict=True):
            image = page_image(page, HEIGHT * DENSE, letters, colours, pictures)
            size = QSize(image.width() // DENSE, HEIGHT)
            self.cards.addItem(QListWidgetItem(card(image), text))
        self.cards.setIconSize(size)
        for part in (pictures, letters, faces):
            part.close()
        self.cards.setMinimumHeight(HEIGHT // 2)  # on small screens pages are scrolled

    def _composed(self, issue: Issue) -> DisplayList:
        """The page alone, by a compositor of its own: the session's has the issue's own pages in mind."""
        fresh = Compositor(self.session.room.compositor.typesetter)
        return next(fresh.slices(issue, first=(self.index,))).pages[self.index]

    def _tell(self) -> None:
        row = self.cards.currentRow() - 1
        self.go.setEnabled(0 <= row < len(self.found))
        if not self.found:
            self.told.setText(tr("arrangements", NOTHING))
        elif row < 0:
            self.told.setText(tr("arrangements", "The page as it is now. Pick another one to see what it gives up."))
        else:
            given = [said(each, self.session.state.issue) for each in worst(self.found[row].arrangement.terms)]
            head = tr("arrangements", "It gives up:") if given else tr("arrangements", "It gives up nothing.")
            self.told.setText("\n".join([head, *(f"· {line}" for line in given)]))


NOTHING = mark(
    "arrangements",
    "This page has no other arrangement: a story runs on to or from another page, something that was drawn by hand "
    "stands amid the stories, or there are too many of them.",
)


def card(image: QImage) -> QIcon:
    """The page with an edge around it, of the same look when it is the current one."""
    with QPainter(image) as painter:
        painter.setPen(QPen(EDGE, DENSE))
        painter.drawRect(image.rect().adjusted(1, 1, -1, -1))
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(DENSE)
    made = QIcon(pixmap)
    made.addPixmap(pixmap, QIcon.Mode.Selected)
    return made


def is_alike(one: Page, other: Page) -> bool:
    """Whether all frames of two pages stand in the same places."""
    places = [
        sorted((type(frame).__name__, *(round(part, 1) for part in astuple(frame.rect))) for frame in page.frames)
        for page in (one, other)
    ]
    return places[0] == places[1]


def worst(terms: tuple[Priced, ...]) -> list[Priced]:
    """What costs the most of an arrangement."""
    seen = [term for term in terms if term.price >= LEAST and term.name in GIVEN_UP]
    return sorted(seen, key=lambda term: -term.price)[:SHOWN]


def said(term: Priced, issue: Issue) -> str:
    """What is given up, and of which story."""
    story = story_of(issue, term.block) if term.block else None
    words = tr("arrangements", GIVEN_UP[term.name])
    return f"{isolated(own_way(story.title))}: {words}" if story is not None else words


def open_arrangements(window: "Window") -> None:
    """Page > Other arrangements."""
    window.session.finish()
    state = window.session.state
    if not 0 <= state.page < len(state.issue.pages):
        return
    dialog = Arrangements(window.session, state.page, window)
    if dialog.exec() and (chosen := dialog.chosen) is not None:
        window.session.edit(mark("history", "Arrange page"), lambda _: chosen)
