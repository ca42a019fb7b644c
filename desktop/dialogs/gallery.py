"""The gallery: where an issue begins. Templates seen as pages, the sample, issues opened before, the next issue."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.desk import Desk, the_desk
from desktop.dialogs.asking import tell_trouble
from desktop.dialogs.buttons import Buttons
from desktop.dialogs.on_screen import open_at
from desktop.dialogs.previews import SAMPLE, Previews
from desktop.icon_family import icon
from desktop.language import LANGUAGES, isolated, ltr_field, mark, tr
from desktop.new_issue import MOST_PAGES, TEMPLATES, Start, Wishes, new_issue, template_names
from desktop.plain import PlainLabel, plain_tip
from desktop.session import Session
from fonts.library import Library
from layouts.findings import UnreadableInput
from layouts.masters.template import load_template
from layouts.model.lengths import MM
from layouts.produce import PressRoom

if TYPE_CHECKING:
    from desktop.window import Window

CARD = QSize(150, 130)  # of a preview, in device-independent pixels
STARTS: tuple[tuple[Start, str], ...] = (
    ("empty", mark("gallery", "Empty pages")),
    ("frames", mark("gallery", "A threaded text frame on each page")),
    ("example", mark("gallery", "A few short stories, to try it out")),
)
BINDINGS = (("left", mark("gallery", "At the left")), ("right", mark("gallery", "At the right, the Arabic way")))


class Gallery(QDialog):
    """Asks how an issue begins. What was chosen stands open in a window of the desk when it closes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.window_made: Window | None = None
        self.templates = QListWidget()
        self.templates.setObjectName("templates")
        self.templates.setViewMode(QListWidget.ViewMode.IconMode)
        self.templates.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.templates.setMovement(QListWidget.Movement.Static)
        self.templates.setIconSize(CARD)
        self.templates.setSpacing(6)
        self.templates.setWordWrap(True)
        self.title, self.arabic_title = QLineEdit(), QLineEdit()
        self.arabic_title.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.title.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.lang = QComboBox()
        for tag, name in LANGUAGES.items():
            if tag != "ar":
                self.lang.addItem(name, tag)
        self.number, self.pages, self.rtl_pages = QSpinBox(), QSpinBox(), QSpinBox()
        self.number.setRange(1, 999_999)
        self.pages.setRange(1, MOST_PAGES)
        self.rtl_pages.setRange(0, MOST_PAGES)
        self.date = QDateEdit(QDate.currentDate())
        self.date.setCalendarPopup(True)
        self.binding, self.start = QComboBox(), QComboBox()
        for choice in (self.binding, self.start):  # whose words are long in some languages
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(14)
        self.recent = QListWidget()
        self.sample, self.browse = QPushButton(), QPushButton()
        self.following = QPushButton()
        self.buttons = Buttons()
        self.make = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._fill()
        self._say()
        self._connect()
        self.previews = Previews(self)
        self.previews.made.connect(self._on_preview)
        self.previews.ask(template_names())
        self.templates.setFocus()
        open_at(self, 1080, 740)

    def wishes(self) -> Wishes:
        """What the form asks for."""
        chosen = self.templates.currentItem()
        return Wishes(
            template=chosen.data(Qt.ItemDataRole.UserRole) if chosen else template_names()[0],
            title=self.title.text(),
            lang=self.lang.currentData(),
            arabic_title=self.arabic_title.text(),
            number=self.number.value(),
            date=self.date.date().toPython(),  # type: ignore[arg-type]  # typed as object
            pages=self.pages.value(),
            rtl_pages=self.rtl_pages.value(),
            binding=self.binding.currentData(),
            start=self.start.currentData(),
        )

    def accept(self) -> None:
        """Make the issue and open it."""
        try:
            issue, findings = new_issue(self.wishes(), PressRoom(Library()).compositor)
        except UnreadableInput as error:
            tell_trouble(self, str(error))
            return
        self._opened(self.desk.open_session(Session(issue, (), findings)))

    def open_path(self, path: str) -> None:
        """Open an issue that is there already."""
        try:
            self._opened(self.desk.open_path(path))
        except (UnreadableInput, OSError) as error:
            tell_trouble(self, str(error))

    def done(self, result: int) -> None:
        self.previews.close()
        super().done(result)

    def _opened(self, window: "Window") -> None:
        self.window_made = window
        super().accept()

    def _lay_out(self) -> None:
        form = QFormLayout()
        self.rows = {}
        for name, field in (
            ("title", self.title),
            ("arabic_title", self.arabic_title),
            ("lang", self.lang),
            ("number", ltr_field(self.number)),
            ("date", ltr_field(self.date)),
            ("pages", ltr_field(self.pages)),
            ("rtl_pages", ltr_field(self.rtl_pages)),
            ("binding", self.binding),
            ("start", self.start),
        ):
            self.rows[name] = label = PlainLabel()
            label.setBuddy(field)
            form.addRow(label, field)
        self.heading, self.opening = PlainLabel(), PlainLabel()
        for label in (self.heading, self.opening):
            font = label.font()
            font.setPointSizeF(font.pointSizeF() * 1.35)
            label.setFont(font)
        new = QVBoxLayout()
        new.addWidget(self.heading)
        new.addWidget(self.templates, 1)
        new.addLayout(form)
        old = QVBoxLayout()
        old.addWidget(self.opening)
        for widget in (self.sample, self.browse, self.following, self.recent):
            old.addWidget(widget)
        sides = QHBoxLayout()
        sides.addLayout(new, 3)
        sides.addSpacing(18)
        sides.addLayout(old, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(sides, 1)
        whole.addWidget(self.buttons)

    def _fill(self) -> None:
        for name in template_names():
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, name)
            blank = QPixmap(CARD)
            blank.fill(self.palette().color(self.palette().ColorRole.AlternateBase))
            item.setIcon(QIcon(blank))
            item.setSizeHint(CARD + QSize(24, 46))
            self.templates.addItem(item)
        self.templates.setCurrentRow(0)
        for path in self.desk.preferences.recent:
            if Path(path).exists():
                item = QListWidgetItem(Path(path).stem)
                item.setData(Qt.ItemDataRole.UserRole, path)
                item.setToolTip(plain_tip(path))
                self.recent.addItem(item)
        for tag, _ in BINDINGS:
            self.binding.addItem("", tag)
        for tag, _ in STARTS:
            self.start.addItem("", tag)
        self.pages.setValue(2)
        self.rtl_pages.setValue(1)
        language = self.desk.interpreter.language
        self.lang.setCurrentIndex(max(0, self.lang.findData("fr" if language == "ar" else language)))
        self.sample.setVisible(SAMPLE.is_dir())
        self.following.setEnabled(self._latest() != "")

    def _say(self) -> None:
        self.setWindowTitle(tr("gallery", "Tarwisa: begin an issue"))
        self.heading.setText(tr("gallery", "A new issue"))
        self.opening.setText(tr("gallery", "Or go on with one"))
        self.make.setText(tr("gallery", "Create issue"))
        self.sample.setText(tr("gallery", "Open the sample issue"))
        self.browse.setText(tr("gallery", "Open a file…"))
        self.following.setText(tr("gallery", "Next issue of the last paper…"))
        self.templates.setAccessibleName(tr("gallery", "Templates"))
        self.recent.setAccessibleName(tr("gallery", "Issues opened before"))
        for name, text in (
            ("title", tr("gallery", "Title in Latin letters:")),
            ("arabic_title", tr("gallery", "Title in Arabic letters:")),
            ("lang", tr("gallery", "Language of the Latin pages:")),
            ("number", tr("gallery", "Issue number:")),
            ("date", tr("gallery", "Date:")),
            ("pages", tr("gallery", "Pages:")),
            ("rtl_pages", tr("gallery", "Of these, Arabic pages at the end:")),
            ("binding", tr("gallery", "Bound:")),
            ("start", tr("gallery", "Begin with:")),
        ):
            self.rows[name].setText(text)
        for box, rows in ((self.binding, BINDINGS), (self.start, STARTS)):
            for index, (_, text) in enumerate(rows):
                box.setItemText(index, tr("gallery", text))
        for row in range(self.templates.count()):
            item = self.templates.item(row)
            name = item.data(Qt.ItemDataRole.UserRole)
            setup = load_template(name).setup
            size = isolated(f"{setup.width / MM:.0f} × {setup.height / MM:.0f} mm")
            label = tr("gallery", TEMPLATES[name]) if name in TEMPLATES else name
            item.setText(f"{label}\n{size}")
        self.browse.setIcon(icon("open"))
        self.following.setIcon(icon("next"))
        self.sample.setIcon(icon("issue"))

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.templates.itemDoubleClicked.connect(lambda _item: self.accept())
        self.recent.itemActivated.connect(lambda item: self.open_path(item.data(Qt.ItemDataRole.UserRole)))
        self.recent.itemClicked.connect(lambda item: self.open_path(item.data(Qt.ItemDataRole.UserRole)))
        self.sample.clicked.connect(lambda: self.open_path(str(SAMPLE)))
        self.browse.clicked.connect(self._on_open)
        self.following.clicked.connect(self._on_following)
        self.pages.valueChanged.connect(self.rtl_pages.setMaximum)

    def _on_open(self) -> None:
        from desktop.dialogs.files import ask_issue

        path = ask_issue(self, self.desk)
        if path:
            self.open_path(path)

    def _on_following(self) -> None:
        from desktop.dialogs.next_issue import open_next_issue_of

        window = open_next_issue_of(self, self.desk, self._latest())
        if window is not None:
            self._opened(window)

    def _latest(self) -> str:
        """The paper worked on last."""
        return next((path for path in self.desk.preferences.recent if Path(path).exists()), "")

    def _on_preview(self, template: str, path: str) -> None:
        for row in range(self.templates.count()):
            item = self.templates.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == template:
                pixmap = QPixmap(path)
                pixmap.setDevicePixelRatio(2)
                item.setIcon(QIcon(pixmap))


def open_gallery(window: QWidget | None = None) -> "Window | None":
    """Show it, over a window or over nothing; the window of the issue that was begun or opened."""
    gallery = Gallery(the_desk(), window)
    gallery.exec()
    return gallery.window_made
