"""The law: ISSN with its check and bar code, the deposit's number, a light for every mention that has to be read."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from desktop.finding_words import in_words
from desktop.icon_family import icon
from desktop.language import mark, tr
from desktop.panels.fields import Choice, TextField
from desktop.panels.form import Form
from desktop.panels.panel import Panel
from desktop.plain import PlainLabel, plain_tip
from desktop.state import State
from layouts.deposit.bar_code import BarCode, bar_code, rectangles
from layouts.deposit.issn import compact_issn
from layouts.deposit.legal_profile import COUNTRIES, legal_profile
from layouts.deposit.lights import Light, Reader
from layouts.edit.issue_data import set_country, set_deposit, set_issn
from layouts.findings import UnreadableInput
from layouts.model.fields import NUMBER_AND_YEAR
from layouts.model.geometry import Rect

FIELDS = {
    "title": mark("issue_form", "Title"),
    "director": mark("issue_form", "Director"),
    "printer": mark("issue_form", "Printer"),
    "deposit": mark("issue_form", "Legal deposit"),
    "issn": mark("issue_form", "ISSN"),
    "date": mark("issue_form", "Date"),
    "price": mark("issue_form", "Price"),
}
NAMES = {
    "morocco": mark("issue_form", "Morocco"),
    "netherlands": mark("issue_form", "Netherlands"),
    "belgium": mark("issue_form", "Belgium"),
    "france": mark("issue_form", "France"),
    "spain": mark("issue_form", "Spain"),
}
STATES = {
    "seen": mark("issue_form", "stands on the page"),
    "troubled": mark("issue_form", "cannot be counted"),
    "absent": mark("issue_form", "stands on no page"),
    "not given": mark("issue_form", "is not filled in"),
}
SIGN = 16  # pixels of a light
LONGEST = 34  # characters of a mention shown in its line; the whole of it in the tool tip


class BarCodeView(QWidget):
    """The bar code at its own size: 100 % of what shops' scanners expect."""

    def __init__(self) -> None:
        super().__init__()
        self.code: BarCode | None = None

    def put(self, code: BarCode | None) -> None:
        self.code = code
        self.setVisible(code is not None)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self.code is None:
            return QSize(0, 0)
        scale = self.logicalDpiX() / 72
        return QSize(round(self.code.width() * scale), round(self.code.height() * scale) + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.code is None:
            return
        scale = self.logicalDpiX() / 72
        with QPainter(self) as painter:
            painter.translate((self.width() - self.code.width() * scale) / 2, 2)
            painter.scale(scale, scale)
            for rect, ink in rectangles(self.code, 0.0, 0.0):
                colour = Qt.GlobalColor.black if ink == "Black" else Qt.GlobalColor.white
                painter.fillRect(QRectF(rect.x, rect.y, rect.width, rect.height), colour)


class LegalForm(QWidget):
    """`wanted`: a place on a page that a person asked to see, page index and rectangle."""

    wanted = Signal(int, Rect)

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.panel = panel
        self.reader = Reader()
        self.lights: tuple[Light, ...] = ()
        self.form = Form()
        self.country = Choice()
        self.issn, self.issn_light, self.issn_words = TextField(), PlainLabel(), PlainLabel()
        self.number, self.year = TextField(), TextField()
        self.add_on, self.bars = Choice(), BarCodeView()
        for field in (self.issn, self.number, self.year):
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        checked = QWidget()
        row = QGridLayout(checked)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.issn, 0, 0)
        row.addWidget(self.issn_light, 0, 1)
        row.addWidget(self.issn_words, 1, 0, 1, 2)
        self.issn_words.setWordWrap(True)
        self.form.wide(lambda: tr("issue_form", "Law of"), self.country)
        self.form.pair(
            (lambda: tr("issue_form", "Deposit no."), self.number), (lambda: tr("issue_form", "Year"), self.year)
        )
        self.form.wide(lambda: tr("issue_form", "ISSN"), checked)
        self.form.wide(lambda: tr("issue_form", "Add-on"), self.add_on)
        self.form.plain(self.bars)
        self.note = PlainLabel()
        self.note.setWordWrap(True)
        self.note.setContentsMargins(8, 0, 8, 6)
        self.table = QWidget()
        self.rows = QGridLayout(self.table)
        self.rows.setContentsMargins(8, 0, 8, 8)
        self.rows.setColumnStretch(1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (self.form, self.table, self.note):
            box.addWidget(widget)
        self.country.settled.connect(self._on_country)
        self.issn.textEdited.connect(self._on_issn)
        self.number.textEdited.connect(self._on_deposit)
        self.year.textEdited.connect(self._on_deposit)
        self.add_on.settled.connect(lambda _: self.show_bars(self.panel.session.state))

    def say_again(self) -> None:
        self.form.say_again()
        self.issn.setAccessibleName(tr("issue_form", "ISSN"))
        self.country.offer((country, tr("issue_form", NAMES[country])) for country in COUNTRIES)
        self.add_on.offer(
            (
                ("", tr("issue_form", "None")),
                ("five", tr("issue_form", "Number of the issue, five digits")),
                ("two", tr("issue_form", "Week of the year, two digits")),
            )
        )
        if self.add_on.value is None:
            self.add_on.put("")

    def fill(self, state: State) -> None:
        """The fields; lights come a moment later, by `look`."""
        legal = state.issue.legal
        self.country.put(legal.country or COUNTRIES[0])
        self.issn.put(legal.issn)
        found = NUMBER_AND_YEAR.fullmatch(legal.deposit)
        number, year = (found[1], found[2]) if found else (legal.deposit.rstrip("/"), "")
        if not (self.number.hasFocus() or self.year.hasFocus()):
            self.number.put(number)
            self.year.put(year)
        trouble = issn_trouble(legal.issn)
        sign = "error" if trouble else "ok" if legal.issn else "warning"
        self.issn_light.setPixmap(icon(sign).pixmap(SIGN, SIGN))
        said = trouble or (tr("issue_form", "The check digit is right") if legal.issn else "")
        self.issn_light.setToolTip(plain_tip(said))
        self.issn_light.setAccessibleName(said)
        self.issn_words.setText(trouble)
        self.issn_words.setVisible(bool(trouble))
        self.show_bars(state)

    def show_bars(self, state: State) -> None:
        try:
            self.bars.put(bar_code(state.issue.legal.issn, add_on=self._add_on(state)))
        except UnreadableInput:
            self.bars.put(None)
        code = self.bars.code
        self.bars.setAccessibleName(f"EAN {code.number} {code.add_on}".strip() if code else "")
        self.bars.setToolTip(plain_tip(self.bars.accessibleName()))

    def look(self, state: State) -> None:
        """The lights of the mentions, on the pages as they are composed."""
        country = state.issue.legal.country
        profile = legal_profile(country if country in COUNTRIES else COUNTRIES[0])
        self.lights = self.reader.lights(self.panel.session.issue, self.panel.session.pages, profile)
        self.note.setText(
            profile.note if profile.verified_by_lawyer else
            tr("issue_form", "No lawyer has confirmed these rules. Ask one before you rely on them.")
        )  # fmt: skip
        while (item := self.rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for number, light in enumerate(self.lights):
            self._add_light(number, light)

    def _add_light(self, number: int, light: Light) -> None:
        sign = {"seen": "ok", "troubled": "warning"}.get(light.state, light.mention.severity)
        lamp, words, show = PlainLabel(), PlainLabel(), QPushButton(tr("issue_form", "Show"))
        lamp.setPixmap(icon(sign).pixmap(SIGN, SIGN))
        name, state = tr("issue_form", FIELDS[light.mention.field]), tr("issue_form", STATES[light.state])
        text = f"\u2068{light.text if len(light.text) <= LONGEST else light.text[:LONGEST] + '…'}\u2069"
        words.setText(f"{name}: {text}" if light.text else f"{name} {state}")
        trouble = in_words(light.trouble) if light.trouble else ""
        parts = (f"{name} {state}", light.text, trouble, in_words(light.mention.source))
        tip = plain_tip("\n".join(part for part in parts if part))
        words.setToolTip(tip)
        words.setWordWrap(True)
        lamp.setToolTip(tip)
        lamp.setAccessibleName(f"{name} {state}")
        show.setToolTip(tr("issue_form", "Show on the page"))
        show.setAccessibleName(tr("issue_form", "Show on the page") + ": " + name)
        show.setVisible(light.page >= 0)
        show.clicked.connect(partial(self.wanted.emit, light.page, light.rect))
        for column, widget in enumerate((lamp, words, show)):
            self.rows.addWidget(widget, number, column)

    def _add_on(self, state: State) -> str:
        dateline = state.issue.dateline
        match self.add_on.value:
            case "five":
                return f"{dateline.number % 100_000:05d}"
            case "two":
                return f"{dateline.date.isocalendar().week:02d}"
        return ""

    def _on_country(self, country: object) -> None:
        self.panel.edit(mark("history", "Country of the law"), partial(set_country, country=str(country)))

    def _on_issn(self, text: str) -> None:
        self.panel.edit(mark("history", "ISSN"), partial(set_issn, issn=text), "issn")

    def _on_deposit(self, _text: str) -> None:
        number, year = self.number.text().strip(), self.year.text().strip()
        deposit = f"{number}/{year}" if year else number
        self.panel.edit(mark("history", "Legal deposit"), partial(set_deposit, deposit=deposit), "deposit")


def issn_trouble(issn: str) -> str:
    """What is wrong with an ISSN, in words; nothing where it is right or not given."""
    if not issn.strip():
        return ""
    try:
        compact_issn(issn)
    except UnreadableInput as error:
        return str(error)
    return ""
