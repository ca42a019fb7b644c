"""Preflight: what is wrong, gravest first; a click goes to the spot, safe faults are mended, others let pass."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.buttons import Buttons
from desktop.finding_words import in_words
from desktop.icon_family import icon
from desktop.language import counted, mark, tr
from desktop.live_preflight import LivePreflight
from desktop.mending import DEEDS, FORM, Change, mend_for
from desktop.panels.panel import Panel, same
from desktop.panels.wrapped import WrappedRows
from desktop.plain import PlainLabel, plain_tip
from desktop.selection import NOTHING, select_frames
from desktop.session import Session
from desktop.settings import settings
from desktop.state import State
from layouts.edit.parts import frame_with, page_of
from layouts.edit.waivers import is_waived, unwaive, waive, waiver_of
from layouts.findings import Finding

FINDING = Qt.ItemDataRole.UserRole
TEXT, PAGE = range(2)
PASSED = "passed"
LAST = 1_000_000  # what is of no page comes after what is
ORDER = ("error", "warning", "note", PASSED)


class PreflightPanel(Panel):
    """`wanted`: page index and frame (0 for the page itself) of what a person wants to see; `form_wanted`: the form of
    the issue, where the law's findings are answered.
    """

    patience = 200
    wanted = Signal(int, int)
    form_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.live = LivePreflight(session, self)
        self.findings = QTreeWidget()
        self.findings.setColumnCount(2)
        self.findings.setIndentation(12)
        header = self.findings.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(PAGE, QHeaderView.ResizeMode.ResizeToContents)
        WrappedRows(self.findings)
        self.advice = PlainLabel(wordWrap=True)
        self.advice.setContentsMargins(8, 4, 8, 4)
        self.advice.setMinimumHeight(2 * self.advice.fontMetrics().height() + 8)
        self.advice.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.mend, self.let_pass = QPushButton(), QPushButton()
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(8, 2, 8, 6)
        row.addStretch(1)
        row.addWidget(self.mend)
        row.addWidget(self.let_pass)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (self.findings, self.advice, buttons):
            box.addWidget(widget)
        self.live.found.connect(self._on_found)
        self.findings.itemClicked.connect(lambda item, _column: self.go(item))
        self.findings.itemActivated.connect(lambda item, _column: self.go(item))
        self.findings.currentItemChanged.connect(lambda _now, _before: self._show_chosen())
        self.mend.clicked.connect(self._on_mend)
        self.let_pass.clicked.connect(self._on_let_pass)
        self.say_again()

    def say_again(self) -> None:
        self.findings.setAccessibleName(tr("preflight", "Findings"))
        self.findings.setHeaderLabels([tr("preflight", "Finding"), tr("preflight", "Page")])
        self.mend.setText(tr("preflight", "Mend"))
        self._show_chosen()

    def close_caches(self) -> None:
        self.live.close()

    def looks_at(self, state: State) -> tuple[object, ...]:
        return same(self.live.findings), same(self.live.is_up_to_date), state.issue.waivers, state.issue.pages

    def fill(self, state: State) -> None:
        groups: dict[str, list[Finding]] = {name: [] for name in ORDER}
        for finding in self.live.findings:
            groups[PASSED if is_waived(state.issue, finding) else finding.severity].append(finding)
        chosen = self.chosen
        folded = {
            item.data(TEXT, FINDING)
            for row in range(self.findings.topLevelItemCount())
            if (item := self.findings.topLevelItem(row)) is not None and not item.isExpanded()
        }
        if not self.findings.topLevelItemCount():
            folded = {"note", PASSED}
        self.findings.clear()
        for name, found in groups.items():
            if not found:
                continue
            head = QTreeWidgetItem(self.findings, [heading(name, len(found))])
            head.setData(TEXT, FINDING, name)
            head.setIcon(TEXT, icon("ok" if name == PASSED else name))
            head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            for finding in sorted(found, key=lambda each: each.page or LAST):
                item = QTreeWidgetItem(head, [in_words(finding.message), str(finding.page or "")])
                item.setData(TEXT, FINDING, finding)
                item.setTextAlignment(PAGE, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
                waiver = waiver_of(state.issue, finding)
                passed = f"\n{waiver.reason} ({waiver.name})" if waiver is not None else ""
                said = f"{in_words(finding.message)}\n{in_words(finding.advice)}{passed}".strip()
                item.setToolTip(TEXT, plain_tip(said))
                word = tr("preflight", WORDS[name])
                item.setData(TEXT, Qt.ItemDataRole.AccessibleTextRole, f"{word}: {in_words(finding.message)}")
                if finding == chosen:
                    self.findings.setCurrentItem(item)
            head.setExpanded(name not in folded)
        if not self.live.findings:
            done = self.live.is_up_to_date
            said = tr("preflight", "Nothing is wrong") if done else tr("preflight", "Nothing so far: still looking")
            item = QTreeWidgetItem(self.findings, [said])
            item.setIcon(TEXT, icon("ok" if done else "note"))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self._show_chosen()

    @property
    def chosen(self) -> Finding | None:
        item = self.findings.currentItem()
        found = item.data(TEXT, FINDING) if item is not None else None
        return found if isinstance(found, Finding) else None

    def go(self, item: QTreeWidgetItem) -> None:
        """To the spot that a finding tells of."""
        finding = item.data(TEXT, FINDING)
        if not isinstance(finding, Finding):
            return
        issue = self.session.state.issue
        frame = finding.frame if frame_with(issue, finding.frame) is not None else 0
        page = page_of(issue, frame) if frame else -1
        if page < 0:
            page = next((index for index, each in enumerate(issue.pages) if each.folio == finding.page), -1)
        if page < 0 and finding.story:
            frame = next((t.frames[0] for t in issue.threads if finding.story in t.stories and t.frames), 0)
            page = page_of(issue, frame) if frame else -1
        if finding.code.startswith(FORM):
            self.form_wanted.emit()
        if page >= 0:
            self.select(select_frames(frame) if frame else NOTHING, page)
            self.wanted.emit(page, frame)

    def counts(self) -> tuple[int, int]:
        """Errors and warnings that nobody lets pass."""
        issue = self.session.state.issue
        told = [finding.severity for finding in self.live.findings if not is_waived(issue, finding)]
        return told.count("error"), told.count("warning")

    def _on_found(self) -> None:
        if self.is_in_sight:
            self._late.start()

    def _show_chosen(self) -> None:
        finding, issue = self.chosen, self.session.state.issue
        passed = finding is not None and is_waived(issue, finding)
        possible = finding is not None and self._mend_of(finding) is not None
        self.mend.setEnabled(possible)
        deed = DEEDS.get(finding.code, "") if finding is not None and possible else ""
        self.mend.setToolTip(tr("preflight", deed) if deed else "")
        self.let_pass.setEnabled(finding is not None)
        self.let_pass.setText(tr("preflight", "Tell again") if passed else tr("preflight", "Let pass…"))
        self.advice.setText(sentence(in_words(finding.advice)) if finding is not None else "")

    def _on_mend(self) -> None:
        finding = self.chosen
        mend = self._mend_of(finding)
        if mend is not None:
            self.findings.setFocus()  # the button will be of no use, and must not hand the keys to whatever is next
            self.edit(mark("history", "Mend"), mend)
            self.live.look()

    def _mend_of(self, finding: Finding | None) -> Change | None:
        if finding is None:
            return None
        return mend_for(self.session.state.issue, finding, self.session.room.compositor.typesetter)

    def _on_let_pass(self) -> None:
        finding = self.chosen
        if finding is None:
            return
        if is_waived(self.session.state.issue, finding):
            self.edit(mark("history", "Tell finding again"), partial(unwaive, finding=finding))
            return
        asked = LetPass(finding, self)
        if asked.exec() == QDialog.DialogCode.Accepted:
            reason, name = asked.reason.text(), asked.name.text()
            self.edit(
                mark("history", "Let finding pass"), partial(waive, finding=finding, reason=reason, name=name)
            )


class LetPass(QDialog):
    """Why, and who says so."""

    def __init__(self, finding: Finding, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("preflight", "Let pass"))
        told = PlainLabel(in_words(finding.message), wordWrap=True)
        self.reason, self.name = QLineEdit(), QLineEdit(str(settings().value("name") or ""))
        form = QFormLayout()
        form.addRow(tr("preflight", "Reason"), self.reason)
        form.addRow(tr("preflight", "Your name"), self.name)
        buttons = Buttons(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(False)
        self.reason.textChanged.connect(lambda text: ok.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(told)
        box.addLayout(form)
        box.addWidget(buttons)
        self.setMinimumWidth(420)

    def _on_accepted(self) -> None:
        settings().setValue("name", self.name.text())
        self.accept()


WORDS = {
    "error": mark("preflight", "Error"),
    "warning": mark("preflight", "Warning"),
    "note": mark("preflight", "Note"),
    PASSED: mark("preflight", "Let pass"),
}


def heading(name: str, count: int) -> str:
    """How many there are of a kind."""
    match name:
        case "error":
            return counted("preflight", "%n errors", "", count)
        case "warning":
            return counted("preflight", "%n warnings", "", count)
        case "note":
            return counted("preflight", "%n notes", "", count)
    return counted("preflight", "%n let pass", "", count)


def sentence(text: str) -> str:
    """The text with a capital and a full stop."""
    text = text.strip()
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith(('.', '!', '?')) else '.'}" if text else ""
