"""The plan of a batch: an issue folder to start from, and a table of which each row becomes an issue of its own.

Rows come from a table of the newsroom's or are typed here. Above each column stands what it becomes. What is wrong is
marked where it stands and said below, and a plan with faults can still be saved: work goes on tomorrow.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.desk import the_desk
from desktop.dialogs.asking import tell_trouble
from desktop.icon_family import icon
from desktop.language import isolated, ltr_field, mark, tr
from desktop.plain import PlainLabel, plain_tip
from desktop.themes import is_dark
from layouts.batch.draft import (
    Column,
    Draft,
    Fault,
    drafted,
    faults,
    keys_of_issue,
    likely,
    open_draft,
    save_draft,
    with_cell,
    with_column,
    with_row,
    without_column,
    without_rows,
    words_of_issue,
)
from layouts.batch.rows import sheets_of
from layouts.findings import UnreadableInput

TABLES = "*.csv *.tsv *.xlsx *.xlsm *.xls *.ods"
BECOMES = 0  # the table's first row: what each column becomes
WIDE = 160  # pixels of a column at first
# Keys of issue.toml as people call them; others are shown as they are written there.
KEY_WORDS = {
    "issue.number": mark("plan", "Number of the issue"),
    "issue.date": mark("plan", "Date of the issue"),
    "issue.price": mark("plan", "Price"),
    "issue.pages": mark("plan", "Number of pages"),
    "legal.deposit": mark("plan", "Number of legal deposit"),
    "name": mark("plan", "Name of its files"),
    "issue": mark("plan", "Issue folder of its own"),
    "layer": mark("plan", "Folder laid over the issue’s"),
}
FAULT_WORDS = {
    "no-issue": mark("plan", "Say which issue folder the rows start from."),
    "no-folder": mark("plan", "{what} is no issue folder: there is no issue.toml in it."),
    "no-rows": mark("plan", "There is no row yet: each row becomes an issue."),
    "column-twice": mark("plan", "Two columns become the same: {what}."),
    "name-unknown": mark("plan", "No column is called {what}, which stands in the names of the files."),
    "name-empty": mark("plan", "{what} is empty, and the names of the files need it."),
    "name-twice": mark("plan", "Two issues would be called {what}."),
    "no-day": mark("plan", "{what} is no date: write 2026-11-24."),
    "no-number": mark("plan", "{what} is no whole number."),
}
WRONG = {False: "#f7d4d0", True: "#6b2f2b"}  # behind a cell, in the light and in the dark theme


class PlanEditor(QWidget):
    """`queued`: the path of a plan that was saved and is to be made."""

    queued = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = Draft()
        self.path = ""  # of the plan's file
        self.source, self.pattern = QLineEdit(), QLineEdit()
        self.browse = QPushButton(tr("plan", "Choose…"))
        self.pattern.setPlaceholderText(tr("plan", "numbered: weekly-001"))
        self.source.setAccessibleName(tr("plan", "Issue folder"))
        self.table = QTableWidget()
        self.table.setAccessibleName(tr("plan", "Issues of the plan"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.horizontalHeader().setDefaultSectionSize(WIDE)
        self.table.setTabKeyNavigation(False)
        self.read = QPushButton(icon("import"), tr("plan", "Read a table…"))
        self.add_row = QPushButton(icon("add"), tr("plan", "Add row"))
        self.take_row = QPushButton(icon("remove"), tr("plan", "Take rows out"))
        self.add_column = QPushButton(tr("plan", "Add column…"))
        self.take_column = QPushButton(tr("plan", "Take column out"))
        self.open_ = QPushButton(icon("open"), tr("plan", "Open a plan…"))
        self.save = QPushButton(icon("save"), tr("plan", "Save plan…"))
        self.queue = QPushButton(icon("batch"), tr("plan", "Save and put into the queue"))
        self.told = PlainLabel(wordWrap=True)
        self._lay_out()
        self.source.textEdited.connect(lambda text: self.show_draft(replace(self.draft, issue=text.strip())))
        self.pattern.textEdited.connect(lambda text: self._take(replace(self.draft, name=text.strip())))
        self.browse.clicked.connect(self._on_browse)
        self.table.cellChanged.connect(self._on_cell)
        self.read.clicked.connect(self._on_read)
        self.add_row.clicked.connect(self._on_add_row)
        self.take_row.clicked.connect(lambda: self.show_draft(without_rows(self.draft, frozenset(self._rows()))))
        self.add_column.clicked.connect(self._on_add_column)
        self.take_column.clicked.connect(lambda: self.show_draft(without_column(self.draft, self._column())))
        self.open_.clicked.connect(self._on_open)
        self.save.clicked.connect(self.save_plan)
        self.queue.clicked.connect(self._on_queue)
        self.table.itemSelectionChanged.connect(self._enable)
        self.show_draft(self.draft)

    def read_table(self, path: str, sheet: str = "") -> None:
        """Take the rows of a table in place of those here. Raises UnreadableInput."""
        read = drafted(Path(path), sheet)
        self.show_draft(replace(self.draft, columns=read.columns, rows=read.rows))

    def open_plan(self, path: str) -> None:
        """Go on with a saved plan. Raises UnreadableInput."""
        self.show_draft(open_draft(Path(path)))
        self.path = path

    def save_plan(self) -> bool:
        """Ask where the first time; whether it was saved."""
        path = self.path
        if not path:
            kinds = f"{tr('plan', 'Plans')} (*.toml)"
            path, _ = QFileDialog.getSaveFileName(self, tr("plan", "Save plan"), "plan.toml", kinds)
        if not path:
            return False
        try:
            save_draft(self.draft, Path(path).with_suffix(".toml"))
        except OSError as error:
            tell_trouble(self, str(error))
            return False
        self.path = str(Path(path).with_suffix(".toml"))
        self.told.setText(tr("plan", "Saved: {file}").format(file=isolated(self.path)))
        return True

    def show_draft(self, draft: Draft) -> None:
        """Put the whole draft into the widgets."""
        self.draft = draft
        for field, text in ((self.source, draft.issue), (self.pattern, draft.name)):
            if field.text().strip() != text:
                field.setText(text)
        with QSignalBlocker(self.table):
            self.table.clear()
            self.table.setColumnCount(len(draft.columns))
            self.table.setRowCount(len(draft.rows) + 1 if draft.columns else 0)
            self.table.setHorizontalHeaderLabels([column.heading for column in draft.columns])
            numbers = [str(number) for number in range(1, len(draft.rows) + 1)]
            self.table.setVerticalHeaderLabels([tr("plan", "Becomes"), *numbers])
            for number, column in enumerate(draft.columns):
                self.table.setCellWidget(BECOMES, number, self._choice(number, column))
                for row, cells in enumerate(draft.rows):
                    self.table.setItem(row + 1, number, QTableWidgetItem(cells[number]))
        self._tell()
        self._enable()

    def _take(self, draft: Draft) -> None:
        """The draft has changed where the widgets show it already."""
        self.draft = draft
        self._tell()

    def _choice(self, number: int, column: Column) -> QComboBox:
        choice = QComboBox()
        name = tr("plan", "What {column} becomes").format(column=isolated(column.heading))
        choice.setAccessibleName(name)
        choice.setToolTip(plain_tip(name))
        choice.addItem(tr("plan", "Left out"), "")
        for becomes, words in self._offered(column):
            choice.addItem(words, becomes)
        choice.setCurrentIndex(max(0, choice.findData(column.becomes)))
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.activated.connect(partial(self._on_becomes, number, choice))
        return choice

    def _offered(self, column: Column) -> Iterator[tuple[str, str]]:
        """What a column may become, in words: a word in the copy, then keys of the issue."""
        folder = Path(self.draft.issue) if self.draft.issue else Path("nowhere")
        own = column.heading if likely(column.heading) == column.heading and "." not in column.heading else ""
        for word in dict.fromkeys(filter(None, (own, *words_of_issue(folder), column.becomes))):
            if word not in KEY_WORDS and "." not in word:
                yield word, tr("plan", "{word} in the copy").format(word=isolated("{{" + word + "}}"))
        for key in dict.fromkeys((*keys_of_issue(folder), *KEY_WORDS, column.becomes)):
            if key in KEY_WORDS:
                yield key, tr("plan", KEY_WORDS[key])
            elif "." in key:
                yield key, isolated(key)

    def _on_becomes(self, number: int, choice: QComboBox, _index: int = 0) -> None:
        columns = list(self.draft.columns)
        columns[number] = replace(columns[number], becomes=str(choice.currentData()))
        self._take(replace(self.draft, columns=tuple(columns)))

    def _on_cell(self, row: int, column: int) -> None:
        item = self.table.item(row, column)
        if row > BECOMES and item is not None:
            self._take(with_cell(self.draft, row - 1, column, item.text().strip()))

    def _on_browse(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("plan", "Issue folder"), self.draft.issue)
        if path:
            self.show_draft(replace(self.draft, issue=path))

    def _on_read(self) -> None:
        kinds = f"{tr('plan', 'Tables')} ({TABLES})"
        path, _ = QFileDialog.getOpenFileName(self, tr("plan", "Read a table"), "", kinds)
        if not path:
            return
        try:
            sheets, sheet = sheets_of(Path(path)), ""
            if len(sheets) > 1:
                sheet, given = QInputDialog.getItem(
                    self, tr("plan", "Read a table"), tr("plan", "Sheet"), sheets, 0, False
                )
                if not given:
                    return
            self.read_table(path, sheet)
        except (UnreadableInput, OSError) as error:
            tell_trouble(self, str(error))

    def _on_open(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("plan", "Open a plan"), "", f"{tr('plan', 'Plans')} (*.toml)")
        if path:
            try:
                self.open_plan(path)
            except (UnreadableInput, OSError) as error:
                tell_trouble(self, str(error))

    def _on_add_row(self) -> None:
        """Behind the row worked on; the first one brings the columns that most plans have."""
        draft = self.draft
        if not draft.columns:
            for key in ("issue.number", "issue.date"):
                draft = replace(draft, columns=(*draft.columns, Column(tr("plan", KEY_WORDS[key]), key)))
        at = max(self._rows(), default=len(draft.rows) - 1) + 1
        self.show_draft(with_row(draft, at, days=the_desk().preferences.interval))
        self.table.setCurrentCell(at + 1, 0)
        self.table.setFocus()

    def _on_add_column(self) -> None:
        title = tr("plan", "Add column")
        words = [word for word in words_of_issue(Path(self.draft.issue)) if self.draft.issue]
        heading, given = QInputDialog.getItem(self, title, tr("plan", "Its heading"), words, 0, True)
        if given and heading.strip():
            self.show_draft(with_column(self.draft, heading.strip()))

    def _on_queue(self) -> None:
        if self.save_plan():
            self.queued.emit(self.path)

    def _rows(self) -> tuple[int, ...]:
        """The draft's rows that are selected."""
        found = {index.row() - 1 for index in self.table.selectedIndexes() if index.row() > BECOMES}
        return tuple(sorted(row for row in found if row < len(self.draft.rows)))

    def _column(self) -> int:
        return self.table.currentColumn()

    def _enable(self) -> None:
        self.take_row.setEnabled(bool(self._rows()))
        self.take_column.setEnabled(0 <= self._column() < len(self.draft.columns))
        self.queue.setEnabled(bool(self.draft.rows))
        self.save.setEnabled(bool(self.draft.columns))

    def _tell(self) -> None:
        """Mark what is wrong, and say the first of it."""
        found = faults(self.draft)
        wrong = QColor(WRONG[is_dark()])
        with QSignalBlocker(self.table):
            for row in range(1, self.table.rowCount()):
                for column in range(self.table.columnCount()):
                    item = self.table.item(row, column)
                    if item is not None and item.toolTip():
                        item.setData(Qt.ItemDataRole.BackgroundRole, None)
                        item.setToolTip("")
            for fault in found:
                item = self.table.item(fault.row + 1, fault.column) if fault.row >= 0 and fault.column >= 0 else None
                if item is not None:
                    item.setBackground(wrong)
                    item.setToolTip(plain_tip(said(fault)))
        rest = tr("plan", "{count} more").format(count=len(found) - 1) if len(found) > 1 else ""
        self.told.setText(" · ".join(part for part in (said(found[0]) if found else "", rest) if part))

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.addWidget(ltr_field(self.source), 1)
        where.addWidget(self.browse)
        form = QFormLayout()
        form.addRow(tr("plan", "Every row starts from:"), where)
        form.addRow(tr("plan", "Names of the files:"), ltr_field(self.pattern))
        sides = QVBoxLayout()
        for button in (self.read, self.add_row, self.take_row, self.add_column, self.take_column):
            sides.addWidget(button)
        sides.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(self.table, 1)
        middle.addLayout(sides)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        for button in (self.open_, self.save, self.queue):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.addLayout(form)
        whole.addLayout(middle, 1)
        whole.addLayout(foot)


def said(fault: Fault) -> str:
    """What is wrong, with its row, in the interface's language."""
    what = tr("plan", KEY_WORDS[fault.what]) if fault.what in KEY_WORDS else isolated(fault.what)
    words = tr("plan", FAULT_WORDS[fault.kind]).format(what=what)
    return tr("plan", "Row {row}: {words}").format(row=fault.row + 1, words=words) if fault.row >= 0 else words
