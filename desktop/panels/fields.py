"""Fields of panels: lengths with units and sums, numbers, texts, choices. Each tells what a person has settled on."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QToolButton, QWidget

from desktop import numbers
from desktop.desk import the_desk
from desktop.icon_family import icon
from desktop.panels.keyboard import give_back, is_enter, is_for_the_issue
from desktop.plain import plain_tip

MIXED = "—"  # what several things differ in
STEPS = {"mm": 1.0, "cm": 0.1, "in": 0.0625, "pt": 1.0, "p": 1.0, "c": 1.0}  # what an arrow key adds, in the unit
FAR, NEAR = 10.0, 0.1  # times that, with Shift and with Ctrl


def unit() -> str:
    """The unit that a person measures in."""
    return the_desk().preferences.unit


def shortest(value: float, decimals: int = 3) -> str:
    """A number as people write it: no zeros at its end.

    >>> shortest(12.500), shortest(-0.0001), shortest(7)
    ('12.5', '0', '7')
    """
    text = f"{value:.{decimals}f}".rstrip("0").rstrip(".") if decimals else f"{value:.0f}"
    return "0" if text in ("-0", "") else text


class Field(QLineEdit):
    """A line of text in a panel. Undo and Redo are the issue's where it has nothing of its own to undo."""

    def event(self, event: QEvent) -> bool:
        if is_for_the_issue(self, event):
            event.ignore()
            return True
        return super().event(event)


class TextField(Field):
    """A line of text. `settled` comes with Enter and on leaving, when the text is another; Escape takes it back.

    In a panel, Enter gives the keyboard back to the page, as does Escape where there is nothing to take back; Enter
    with Shift stays in the field.
    """

    settled = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumWidth(40)
        self._kept = ""
        self.editingFinished.connect(self._on_finished)

    def put(self, text: str) -> None:
        """Show this text, unless it is being typed in."""
        if text != self._kept or not self.hasFocus():
            self._kept = text
            if self.text() != text:
                self.setText(text)
                self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._kept:
            self.setText(self._kept)
            self.selectAll()
            event.accept()
        elif is_enter(event, staying=True):
            self._on_finished()
            self.selectAll()
        else:
            super().keyPressEvent(event)
            if is_enter(event):
                give_back(self)

    def _on_finished(self) -> None:
        if self.text() != self._kept:
            self._kept = self.text()
            self.settled.emit(self._kept)


class ValueField(Field):
    """A number, empty where several differ. `settled` tells the new one; arrows step, with Shift by ten, Ctrl a tenth.

    Sums, units and shares are understood (`desktop.numbers`); what cannot be is put back. Enter and Escape as in
    `TextField`.
    """

    settled = Signal(float)
    decimals = 3
    suffix = ""

    def __init__(
        self,
        name: str = "",
        *,
        step: float = 1.0,
        least: float = -1e6,
        most: float = 1e6,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # "12.5 mm" reads so in an Arabic window too
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(58)
        self.step, self.least, self.most = step, least, most
        self._value: float | None = None
        self.editingFinished.connect(self._on_finished)

    @property
    def value(self) -> float | None:
        return self._value

    def put(self, value: float | None) -> None:
        """Show a value; None: several differ."""
        self._value = value
        text = self.shown(value)
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)
        self.setPlaceholderText(MIXED if value is None else "")

    def shown(self, value: float | None) -> str:
        """How a value is written in the field."""
        return "" if value is None else shortest(value, self.decimals) + self.suffix

    def read(self, text: str) -> float | None:
        """What a text means; None for what is no number."""
        return numbers.number(text.replace(self.suffix.strip() or "\0", ""), self._value or 0.0)

    def stepped(self, count: float) -> float:
        """The value some steps on."""
        return (self._value or 0.0) + count * self.step

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            times = 1.0
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                times = FAR
            elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.decimals:
                times = NEAR
            self._settle(self.stepped(times if event.key() == Qt.Key.Key_Up else -times))
        elif event.key() == Qt.Key.Key_Escape and self.text() != self.shown(self._value):
            self.put(self._value)
            self.selectAll()
        elif is_enter(event, staying=True):
            self._on_finished()
            self.selectAll()
        else:
            super().keyPressEvent(event)
            if is_enter(event):
                give_back(self)

    def _on_finished(self) -> None:
        if self.text() == self.shown(self._value):
            return
        value = self.read(self.text()) if self.text().strip() else None
        if value is None:
            self.put(self._value)
        else:
            self._settle(value)

    def _settle(self, value: float) -> None:
        value = min(max(round(value, 6), self.least), self.most)
        if not self.decimals:
            value = float(round(value))
        same = value == self._value
        self.put(value)
        if not same:
            self.settled.emit(value)


class LengthField(ValueField):
    """A length, in points inside and in the person's unit on the screen; `always` fixes the unit (type is in pt)."""

    def __init__(
        self, name: str = "", *, always: str = "", least: float = -1e5, most: float = 1e5, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, least=least, most=most, parent=parent)
        self.always = always

    @property
    def unit(self) -> str:
        return self.always or unit()

    def shown(self, value: float | None) -> str:
        return "" if value is None else f"{shortest(value / numbers.UNITS[self.unit])} {self.unit}"

    def read(self, text: str) -> float | None:
        return numbers.length(text, self.unit, self._value or 0.0)

    def stepped(self, count: float) -> float:
        step = 0.5 if self.always == "pt" else STEPS[self.unit]
        return (self._value or 0.0) + count * step * numbers.UNITS[self.unit]


class CountField(ValueField):
    """A whole number."""

    decimals = 0


class ShareField(ValueField):
    """A share, in percent on the screen."""

    suffix = " %"

    def shown(self, value: float | None) -> str:
        return "" if value is None else shortest(value * 100, 1) + self.suffix

    def read(self, text: str) -> float | None:
        value = numbers.number(text.replace("%", ""), (self._value or 0.0) * 100)
        return None if value is None else value / 100

    def stepped(self, count: float) -> float:
        return (self._value or 0.0) + count * 0.01


class Choice(QComboBox):
    """One of some values, each with its words. `settled` tells the value chosen by a person."""

    settled = Signal(object)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._offered: tuple[tuple[object, str], ...] = ()
        self.activated.connect(lambda row: self.settled.emit(self.itemData(row)))

    def offer(self, values: Iterable[tuple[object, str]], icons: Iterable[QIcon] = ()) -> None:
        """The values to choose from; what is chosen stays so."""
        wanted = tuple(values)
        if wanted == self._offered:
            return
        self._offered = wanted
        chosen = self.currentData()
        with QSignalBlocker(self):
            self.clear()
            signs = list(icons)
            for number, (value, words) in enumerate(wanted):
                self.addItem(signs[number] if number < len(signs) else QIcon(), words, value)
            self.put(chosen)

    def put(self, value: object) -> None:
        """Show a value; one that is not offered, or None for several that differ, shows nothing chosen."""
        row = next((row for row in range(self.count()) if self.itemData(row) == value), -1)
        if row != self.currentIndex():
            self.setCurrentIndex(row)
        self.setPlaceholderText(MIXED if value is None else str(value))

    @property
    def value(self) -> object:
        return self.currentData()

    def wheelEvent(self, event: object) -> None:
        """A wheel that goes through a panel must not change what it passes over."""
        event.ignore()  # type: ignore[attr-defined]


class SignButton(QToolButton):
    """A button with an icon of the family and words for those who do not see it."""

    def __init__(self, sign: str, words: str = "", *, checkable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = sign
        self.setCheckable(checkable)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.say(words)
        self.setIcon(icon(sign))

    def say(self, words: str) -> None:
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(words)

    def put(self, checked: bool) -> None:
        """Show it pressed or not, without telling anybody."""
        with QSignalBlocker(self):
            self.setChecked(checked)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self.setIcon(icon(self.sign))


def common(values: Iterable[object]) -> object:
    """The value that all share; None where they differ or there is none."""
    known = list(values)
    return known[0] if known and all(value == known[0] for value in known) else None
