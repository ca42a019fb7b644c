"""The tour: five tips, no more. Shown once after the first issue was begun, and from the Help menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout

from desktop.actions.bindings import keys_of
from desktop.actions.registry import BY_ID
from desktop.desk import the_desk
from desktop.dialogs.buttons import Buttons
from desktop.icon_family import icon
from desktop.language import isolated, mark, tr
from desktop.plain import PlainLabel

if TYPE_CHECKING:
    from desktop.window import Window

SIGN = 64  # pixels of a tip's icon
WIDE = 400  # pixels of its text
TIPS = (
    (
        "text",
        mark("tour", "Write on the page"),
        mark("tour", "Take the text tool ({key}) and click: both scripts run where they belong, in one paragraph too."),
    ),
    (
        "threads",
        mark("tour", "Lead a story on"),
        mark("tour", "Drag from a frame's port to another frame: its text runs on there, over pages if you like."),
    ),
    (
        "issue",
        mark("tour", "The nameplate fills itself"),
        mark("tour", "Number, date and deposit stand in the Issue panel; every page shows them, in each calendar."),
    ),
    (
        "preflight",
        mark("tour", "Click what is wrong"),
        mark("tour", "Preflight looks on while you work. A click on a finding leads to its place on the page."),
    ),
    (
        "find",
        mark("tour", "Ask for anything"),
        mark("tour", "{key} opens the palette of all commands: type a word of what you want to do."),
    ),
)


class Tour(QDialog):
    """One tip at a time."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setWindowTitle(tr("tour", "Five tips"))
        self.at = 0
        self.sign, self.head, self.text, self.count = PlainLabel(), PlainLabel(), PlainLabel(), PlainLabel()
        font = self.head.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self.head.setFont(font)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setMinimumSize(WIDE, self._deepest())
        words = QVBoxLayout()
        words.addWidget(self.head)
        words.addWidget(self.text, 1)
        tip = QHBoxLayout()
        tip.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        tip.addLayout(words, 1)
        self.buttons = Buttons()
        self.next = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.back = self.buttons.addButton(tr("tour", "Back"), QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.buttons)
        whole = QVBoxLayout(self)
        whole.addLayout(tip, 1)
        whole.addLayout(foot)
        self.next.clicked.connect(self._on_next)
        self.back.clicked.connect(lambda: self._show(self.at - 1))
        self.buttons.rejected.connect(self.reject)
        self._show(0)

    def _deepest(self) -> int:
        """Pixels that the longest tip takes: the dialog is as large with the first one as with all others."""
        room, wrapped = QRect(0, 0, WIDE, 10_000), int(Qt.TextFlag.TextWordWrap)
        metrics = self.text.fontMetrics()
        return max(metrics.boundingRect(room, wrapped, said(text)).height() for _, _, text in TIPS) + metrics.descent()

    def _on_next(self) -> None:
        if self.at + 1 < len(TIPS):
            self._show(self.at + 1)
        else:
            self.accept()

    def _show(self, at: int) -> None:
        self.at = min(max(at, 0), len(TIPS) - 1)
        sign, head, text = TIPS[self.at]
        self.sign.setPixmap(icon(sign).pixmap(SIGN, SIGN))
        self.head.setText(tr("tour", head))
        self.text.setText(said(text))
        self.count.setText(isolated(f"{self.at + 1} / {len(TIPS)}"))
        last = self.at + 1 == len(TIPS)
        self.next.setText(tr("tour", "Begin") if last else tr("tour", "Next tip"))
        self.back.setEnabled(self.at > 0)


def said(text: str) -> str:
    """A tip with the key that a person has for it; without one, with where it stands in the menus."""
    row = BY_ID["tool.text" if text == TIPS[0][2] else "edit.palette"]
    keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys_of(row)]
    menu = " › ".join(tr("actions", each) for each in (row.menu, row.label) if each)
    return tr("tour", text).format(key=isolated(keys[0]) if keys else menu)


def open_tour(window: "Window") -> Tour:
    """Help > Five tips."""
    the_desk().prefer(tour_seen=True)
    tour = Tour(window)
    tour.show()
    return tour


def offer_tour(window: "Window") -> None:
    """To a person who has never seen it, once."""
    desk = the_desk()
    if desk.keeps and not desk.preferences.tour_seen:
        open_tour(window)
