"""Forms: labelled fields one under the other or two beside each other, in sections that fold."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.plain import PlainLabel

MARGIN, GAP = 8, 6  # pixels
WIDEST_LABEL = 76  # pixels of a label on one line

# Fusion draws a pressed button as a sunken one: a title that is open is no button that is held down.
FLAT = (
    "QToolButton { border: none; border-top: 1px solid palette(mid); padding: 5px 6px; text-align: left;"
    " color: palette(window-text); }"
    "QToolButton:hover { background: palette(midlight); }"
    "QToolButton:focus { background: palette(midlight); border-left: 3px solid palette(highlight); }"
)

Words = Callable[[], str]


class Form(QWidget):
    """A grid of labels and fields. Words are given as functions, so that they can be said again."""

    def __init__(self) -> None:
        super().__init__()
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(MARGIN, 4, MARGIN, MARGIN)
        self.grid.setHorizontalSpacing(GAP)
        self.grid.setVerticalSpacing(GAP)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(3, 1)
        self._row = 0
        self._words: list[tuple[QLabel, QWidget, Words]] = []

    def pair(self, *fields: tuple[Words, QWidget]) -> None:
        """One or two labelled fields in a row; one alone leaves the other half free."""
        for number, (words, field) in enumerate(fields):
            label = self._labelled(words, field)
            self.grid.addWidget(label, self._row, 2 * number)
            self.grid.addWidget(field, self._row, 2 * number + 1)
        self._row += 1

    def wide(self, words: Words, field: QWidget) -> None:
        """A labelled field over the whole width."""
        self.grid.addWidget(self._labelled(words, field), self._row, 0)
        self.grid.addWidget(field, self._row, 1, 1, 3)
        self._row += 1

    def above(self, words: Words, field: QWidget) -> None:
        """A field with its label above it, both over the whole width."""
        self.grid.addWidget(self._labelled(words, field), self._row, 0, 1, 4)
        self.grid.addWidget(field, self._row + 1, 0, 1, 4)
        self._row += 2

    def plain(self, widget: QWidget) -> None:
        """Something without a label, over the whole width."""
        self.grid.addWidget(widget, self._row, 0, 1, 4)
        self._row += 1

    def show_row(self, field: QWidget, shown: bool) -> None:
        """Show or hide a field with its label."""
        for label, known, _ in self._words:
            if known is field:
                label.setVisible(shown)
        field.setVisible(shown)

    def say_again(self) -> None:
        for label, field, words in self._words:
            label.setText(words())
            _narrow(label)
            field.setAccessibleName(words())

    def _labelled(self, words: Words, field: QWidget) -> QLabel:
        label = PlainLabel(words())
        label.setBuddy(field)
        field.setAccessibleName(words())
        _narrow(label)
        self._words.append((label, field, words))
        return label


def _narrow(label: QLabel) -> None:
    """Long words of a language go on two lines: panels stay about as wide in all of them."""
    label.setWordWrap(label.fontMetrics().horizontalAdvance(label.text()) > WIDEST_LABEL)


class Section(QWidget):
    """A titled part of a panel that can be folded away."""

    def __init__(self, words: Words, inside: QWidget, *, is_open: bool = True) -> None:
        super().__init__()
        self._words = words
        self.inside = inside
        self.title = QToolButton()
        self.title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.title.setCheckable(True)
        self.title.setChecked(is_open)
        self.title.setAutoRaise(True)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.title.toggled.connect(self._on_toggled)
        self.title.setStyleSheet(FLAT)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.title)
        box.addWidget(inside)
        self._on_toggled(is_open)
        self.say_again()

    def say_again(self) -> None:
        self.title.setText(self._words())
        if isinstance(self.inside, Form):
            self.inside.say_again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            # a sheet keeps the colours of the palette that it was first read with
            self.title.setPalette(self.palette())
            self.title.setStyleSheet(FLAT)

    def _on_toggled(self, is_open: bool) -> None:
        self.inside.setVisible(is_open)
        self.title.setArrowType(Qt.ArrowType.DownArrow if is_open else self._folded())

    def _folded(self) -> Qt.ArrowType:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Qt.ArrowType.LeftArrow if rtl else Qt.ArrowType.RightArrow


class ColumnArea(QScrollArea):
    """Scrolls down and never sideways: it is as wide as its widest row, in whatever language that is."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a click on a sign in it leaves the keys with the page
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        inside.installEventFilter(self)
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._measure()
        return super().eventFilter(watched, event)

    def _measure(self) -> None:
        inside = self.widget()
        if inside is None:
            return
        wanted = inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        if wanted != self.minimumWidth():
            self.setMinimumWidth(wanted)


def scrolled(inside: QWidget) -> QScrollArea:
    """A column of sections that scrolls down and never sideways."""
    return ColumnArea(inside)


def column(*widgets: QWidget) -> QWidget:
    """Widgets one under the other, at the top."""
    held = QWidget()
    box = QVBoxLayout(held)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    for widget in widgets:
        box.addWidget(widget)
    box.addStretch(1)
    return held
