"""Batch: issues, folders, plans and tables in a queue, made into PDFs by other processes, told one by one."""

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.desk import the_desk
from desktop.dialogs.asking import tell_trouble
from desktop.dialogs.export import PRESET_NAMES
from desktop.dialogs.finding_list import said
from desktop.dialogs.on_screen import open_at
from desktop.dialogs.plan_editor import PlanEditor
from desktop.icon_family import icon
from desktop.language import counted, isolated, ltr_field, mark, tr
from desktop.plain import PlainLabel
from layouts.batch.ledger import Order, last_order
from layouts.batch.plan import read_plans
from layouts.batch.report import as_html, report_of
from layouts.batch.run import Hands, run_batch, workers_at_hand
from layouts.batch.task import Record, Task
from layouts.findings import UnreadableInput
from layouts.press.presets import PRESETS
from layouts.produce import Settings
from layouts.storage.aside import write_aside

if TYPE_CHECKING:
    from desktop.window import Window

STATUSES = {
    "waiting": mark("batch", "waiting"),
    "made": mark("batch", "made"),
    "unchanged": mark("batch", "unchanged"),
    "failed": mark("batch", "failed"),
    "left": mark("batch", "not made"),
}
SIGNS = {"made": "ok", "unchanged": "ok", "failed": "error"}
REPORT = "report.html"
PLANS = "*.issue *.toml *.json *.csv *.tsv *.xlsx *.ods"


class Running(QThread):
    """Listens to the processes that make the issues; stopping takes effect with the next one that is done."""

    recorded = Signal(object)
    troubled = Signal(str)

    def __init__(self, tasks: tuple[Task, ...], output: Path, order: Order, workers: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.tasks, self.output, self.order, self.workers = tasks, output, order, workers

    def run(self) -> None:
        last = last_order(self.output)
        resume = last is not None and not last.ended and last.inputs == self.order.inputs
        records = run_batch(self.tasks, self.output, self.order, hands=Hands(workers=self.workers), resume=resume)
        try:
            for record in records:
                self.recorded.emit(record)
                if self.isInterruptionRequested():
                    break
        except (UnreadableInput, OSError) as error:
            self.troubled.emit(str(error))
        finally:
            records.close()  # type: ignore[attr-defined]  # a generator: closing it stops the processes


class Batch(QDialog):
    """The queue, how it is made, and what came of each issue."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = the_desk()
        self.running: Running | None = None
        self.is_stopped = False  # the last start, by a person
        self.records: list[Record] = []
        self.tasks: tuple[Task, ...] = ()
        self.setWindowTitle(tr("batch", "Batch"))
        self.queue = QListWidget()
        self.queue.setAccessibleName(tr("batch", "To make"))
        self.plan = PlanEditor()
        self.tabs = QTabWidget()
        self.add_files = QPushButton(icon("add"), tr("batch", "Add files…"))
        self.add_folder = QPushButton(icon("open"), tr("batch", "Add a folder…"))
        self.remove = QPushButton(icon("remove"), tr("batch", "Take out"))
        self.preset = QComboBox()
        for name in PRESETS:
            self.preset.addItem(tr("export", PRESET_NAMES[name]) if name in PRESET_NAMES else name, name)
        self.output = QLineEdit(self.desk.preferences.export_folder or str(Path.home() / "tarwisa-batch"))
        self.output.setAccessibleName(tr("batch", "Folder of PDFs"))
        self.browse = QPushButton(tr("batch", "Choose…"))
        self.workers = QSpinBox()
        self.workers.setRange(1, max(1, workers_at_hand()))
        self.workers.setValue(max(1, workers_at_hand()))
        self.save = QCheckBox(tr("batch", "Keep each issue as a file too"))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("batch", "What came of them"))
        self.tree.setHeaderLabels(
            [tr("batch", "Issue"), tr("batch", "Status"), tr("batch", "Pages"), tr("batch", "Findings")]
        )
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.bar, self.told = QProgressBar(), PlainLabel()
        self.told.setWordWrap(True)
        self.go = QPushButton(icon("batch"), tr("batch", "Make them"))
        self.stop = QPushButton(tr("batch", "Stop"))
        self.report = QPushButton(tr("batch", "Show report"))
        self.close_ = QPushButton(tr("batch", "Close"))
        self.stop.setEnabled(False)
        self.report.setEnabled(False)
        self._lay_out()
        self.plan.queued.connect(self._on_queued)
        self.queue.itemDoubleClicked.connect(lambda item: self.edit_plan(item.text()))
        self.add_files.clicked.connect(self._on_add_files)
        self.add_folder.clicked.connect(self._on_add_folder)
        self.remove.clicked.connect(lambda: self.queue.takeItem(self.queue.currentRow()))
        self.browse.clicked.connect(self._on_browse)
        self.go.clicked.connect(self.start)
        self.stop.clicked.connect(self.interrupt)
        self.report.clicked.connect(self._on_report)
        self.close_.clicked.connect(self.close)
        open_at(self, 900, 680)

    def add(self, path: str) -> None:
        """Put an issue, a folder, a plan or a table into the queue."""
        self.queue.addItem(path)

    def edit_plan(self, path: str) -> None:
        """Open one of the queue's plans in the editor; other files stay as they are."""
        if path.endswith(".toml"):
            try:
                self.plan.open_plan(path)
            except (UnreadableInput, OSError) as error:
                tell_trouble(self, str(error))
                return
            self.tabs.setCurrentWidget(self.plan)

    def inputs(self) -> tuple[str, ...]:
        return tuple(self.queue.item(row).text() for row in range(self.queue.count()))

    def start(self) -> None:
        """Read the plans, and begin; a plan that is wrong is told with its file and line."""
        output = self.output.text()
        settings = Settings(preset=self.preset.currentData())
        try:
            self.tasks = read_plans(self.inputs(), settings, save=self.save.isChecked(), output=output)
        except (UnreadableInput, OSError) as error:
            tell_trouble(self, str(error))
            return
        if not self.tasks:
            self.told.setText(tr("batch", "There is nothing to make yet: add issues, folders or a plan."))
            return
        self.told.clear()
        self.is_stopped = False
        self.records, self.began = [], time.perf_counter()
        self._list()
        order = Order(inputs=self.inputs())
        self.running = Running(self.tasks, Path(output), order, self.workers.value(), self)
        self.running.recorded.connect(self._on_record)
        self.running.troubled.connect(lambda why: tell_trouble(self, why))
        self.running.finished.connect(self._on_finished)
        self.bar.setRange(0, len(self.tasks))
        self.bar.setValue(0)
        self._enable(running=True)
        self.running.start()

    def interrupt(self) -> None:
        """Stop after what is being made now; the next start goes on from there."""
        if self.running is not None:
            self.is_stopped = True
            self.running.requestInterruption()
            self.told.setText(tr("batch", "Stopping…"))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.running is not None:
            self.interrupt()
            self.running.wait()
        super().closeEvent(event)

    def _list(self) -> None:
        self.tree.clear()
        self.rows = {}
        for task in self.tasks:
            item = self.rows[task.name] = QTreeWidgetItem([task.name, tr("batch", STATUSES["waiting"])])
            self.tree.addTopLevelItem(item)

    def _on_record(self, record: Record) -> None:
        self.records.append(record)
        self.bar.setValue(len(self.records))
        item = self.rows.get(record.name)
        if item is None:
            return
        item.setIcon(1, icon("warning" if record.findings and record.status != "failed" else SIGNS[record.status]))
        item.setText(1, tr("batch", STATUSES[record.status]))
        item.setText(2, str(record.pages or ""))
        item.setText(3, str(len(record.findings) or ""))
        if record.reason:
            item.addChild(QTreeWidgetItem([isolated(record.reason)]))
        for finding in record.findings:
            item.addChild(QTreeWidgetItem([said(finding)]))

    def _on_finished(self) -> None:
        self.running = None
        self._enable(running=False)
        known = {record.name for record in self.records}
        left = [item for name, item in self.rows.items() if name not in known]
        for item in left:
            item.setText(1, tr("batch", STATUSES["left"]))
        self.told.setText(outcome_said(self.records, len(left), stopped=self.is_stopped))
        output = Path(self.output.text())
        if self.records and output.is_dir():
            report = report_of(self.tasks, self.records, str(output), time.perf_counter() - self.began)
            try:
                write_aside(output / REPORT, as_html(report).encode())
                self.report.setEnabled(True)
            except OSError as error:
                tell_trouble(self, str(error))

    def _on_queued(self, path: str) -> None:
        if path not in self.inputs():
            self.add(path)
        self.tabs.setCurrentIndex(0)

    def _enable(self, *, running: bool) -> None:
        for widget in (self.go, self.add_files, self.add_folder, self.remove, self.output, self.browse, self.preset):
            widget.setEnabled(not running)
        self.stop.setEnabled(running)

    def _on_report(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self.output.text()) / REPORT)))

    def _on_add_files(self) -> None:
        kinds = f"{tr('batch', 'Issues, plans and tables')} ({PLANS})"
        paths, _ = QFileDialog.getOpenFileNames(self, tr("batch", "Add files"), "", kinds)
        for path in paths:
            self.add(path)

    def _on_add_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("batch", "Add a folder"))
        if path:
            self.add(path)

    def _on_browse(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("batch", "Folder of PDFs"), self.output.text())
        if path:
            self.output.setText(path)

    def _lay_out(self) -> None:
        sides = QVBoxLayout()
        for button in (self.add_files, self.add_folder, self.remove):
            sides.addWidget(button)
        sides.addStretch(1)
        queue = QHBoxLayout()
        queue.addWidget(self.queue, 1)
        queue.addLayout(sides)
        where = QHBoxLayout()
        where.addWidget(ltr_field(self.output), 1)
        where.addWidget(self.browse)
        form = QFormLayout()
        form.addRow(tr("batch", "Preset:"), self.preset)
        form.addRow(tr("batch", "Folder of PDFs:"), where)
        form.addRow(tr("batch", "At once:"), ltr_field(self.workers))
        form.addRow("", self.save)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        for button in (self.go, self.stop, self.report, self.close_):
            foot.addWidget(button)
        making = QWidget()
        inside = QVBoxLayout(making)
        inside.addLayout(queue, 1)
        inside.addLayout(form)
        inside.addWidget(self.tree, 2)
        inside.addWidget(self.bar)
        self.tabs.addTab(making, tr("batch", "Queue"))
        self.tabs.addTab(self.plan, tr("batch", "Plan"))
        whole = QVBoxLayout(self)
        whole.addWidget(self.tabs)
        whole.addLayout(foot)


def outcome_said(records: Sequence[Record], left: int, *, stopped: bool) -> str:
    """What came of a batch, in a line: how many were made, how many failed, how many were not come to."""
    failed = sum(record.status == "failed" for record in records)
    said = [tr("batch", "Stopped")] if stopped and left else []
    if left:
        said.append(counted("batch", "%n issues made", "", len(records) - failed))
    else:
        said.append(counted("batch", "%n issues done", "", len(records)))
    if failed:
        said.append(counted("batch", "%n failed", "", failed))
    if left:
        said.append(counted("batch", "%n not made: the next start goes on with them", "", left))
    return " · ".join(said)


def open_batch(window: "Window") -> Batch:
    """File > Batch."""
    dialog = Batch(window)
    if window.path:
        dialog.add(window.path)
    dialog.show()
    return dialog
