"""Findings in a list: an icon and words for how grave each is, never colour alone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop.finding_words import in_words
from desktop.icon_family import icon
from desktop.language import mark, tr
from layouts.findings import Finding

SEVERITIES = {
    "error": mark("findings", "Error"),
    "warning": mark("findings", "Warning"),
    "note": mark("findings", "Note"),
}
ORDER = tuple(SEVERITIES)


def fill_findings(list_: QListWidget, findings: Sequence[Finding]) -> None:
    """The findings, the gravest first; each row holds its finding."""
    list_.clear()
    list_.setWordWrap(True)
    list_.setAccessibleName(tr("findings", "Findings"))
    for finding in sorted(findings, key=lambda each: ORDER.index(each.severity)):
        item = QListWidgetItem(icon(finding.severity), said(finding))
        item.setData(Qt.ItemDataRole.UserRole, finding)
        list_.addItem(item)


def said(finding: Finding) -> str:
    """A finding in a sentence."""
    head = tr("findings", SEVERITIES[finding.severity])
    if finding.page:
        where = tr("findings", "page {n}").format(n=finding.page)
        head = f"{head}, {where}"
    text = f"{head}: {in_words(finding.message)}"
    return f"{text}\n{in_words(finding.advice)}" if finding.advice else text
