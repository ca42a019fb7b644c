"""The plan editor by mouse and keys: a table read in, columns told what they become, rows added, saved, put to make."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QInputDialog, QLineEdit, QTableWidgetItem

from desktop.desk import Desk
from desktop.dialogs.batch import Batch
from desktop.dialogs.plan_editor import BECOMES, PlanEditor
from layouts.batch.plan import read_plans
from layouts.produce import Settings

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "weekly"
    (made / "stories").mkdir(parents=True)
    (made / "issue.toml").write_text('template = "tabloid"\n[issue]\nnumber = 1\n', encoding="utf-8")
    (made / "stories/a.md").write_text("---\ntitle: Le port\n---\nÀ {{ville}} ce matin.\n", encoding="utf-8")
    return made


@pytest.fixture
def batch(laid_out: Desk) -> Iterator[Batch]:
    laid_out.interpreter.speak("en")
    made = Batch()
    made.show()
    made.tabs.setCurrentWidget(made.plan)
    QApplication.processEvents()
    yield made
    made.close()
    made.deleteLater()


def type_into(plan: PlanEditor, row: int, column: int, text: str) -> None:
    """A double click into a cell, words typed over it, Enter."""
    cell = plan.table.visualItemRect(item(plan, row, column)).center()
    QTest.mouseClick(plan.table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, cell)
    QTest.mouseDClick(plan.table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, cell)
    QApplication.processEvents()
    editor = next(field for field in plan.table.findChildren(QLineEdit) if field.isVisible())
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.qWait(1)  # the cell's field goes for good


def choice_over(plan: PlanEditor, column: int) -> QComboBox:
    found = plan.table.cellWidget(BECOMES, column)
    assert isinstance(found, QComboBox)
    return found


def item(plan: PlanEditor, row: int, column: int) -> QTableWidgetItem:
    found = plan.table.item(row + 1, column)
    assert found is not None
    return found


def texts(plan: PlanEditor) -> list[list[str]]:
    return [
        [item(plan, row, column).text() for column in range(plan.table.columnCount())]
        for row in range(plan.table.rowCount() - 1)
    ]


def test_a_plan_is_made_from_nothing_by_adding_rows_and_columns(
    batch: Batch, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan, saved = batch.plan, tmp_path / "october.toml"
    assert "issue folder" in plan.told.text() and not plan.queue.isEnabled()
    QTest.keyClicks(plan.source, str(folder))
    assert "no row yet" in plan.told.text()
    QTest.mouseClick(plan.add_row, LEFT)
    type_into(plan, 0, 0, "12")
    type_into(plan, 0, 1, "2026-11-24")
    offered: list[list[str]] = []

    def answer(_parent: object, _title: str, _label: str, words: list[str], *_: object) -> tuple[str, bool]:
        offered.append(words)
        return "ville", True

    monkeypatch.setattr(QInputDialog, "getItem", answer)
    QTest.mouseClick(plan.add_column, LEFT)
    assert offered == [["ville"]]
    QTest.mouseClick(plan.add_row, LEFT)
    type_into(plan, 0, 2, "Rabat")
    type_into(plan, 1, 2, "Larache")
    QTest.keyClicks(plan.pattern, "hebdo-{ville}")
    assert texts(plan) == [["12", "2026-11-24", "Rabat"], ["13", "2026-11-25", "Larache"]]
    assert plan.told.text() == ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(saved), ""))
    QTest.mouseClick(plan.queue, LEFT)
    assert batch.inputs() == (str(saved),) and batch.tabs.currentIndex() == 0
    tasks = read_plans(batch.inputs(), Settings())
    assert [task.name for task in tasks] == ["hebdo-Rabat", "hebdo-Larache"]
    assert dict(tasks[1].values) == {"issue.number": "13", "issue.date": "2026-11-25", "ville": "Larache"}


def test_a_table_read_in_is_seen_before_anything_is_saved_and_its_faults_are_marked(
    batch: Batch, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan, table = batch.plan, tmp_path / "editions.csv"
    table.write_text("Numéro;Date;ville;Note\n12;24 novembre;Rabat;x\n13;2026-12-01;العرائش;\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(table), ""))
    QTest.keyClicks(plan.source, str(folder))
    QTest.mouseClick(plan.read, LEFT)
    assert [choice_over(plan, column).currentData() for column in range(4)] == [
        "issue.number", "issue.date", "ville", "Note"
    ]  # fmt: skip
    assert texts(plan)[1] == ["13", "2026-12-01", "العرائش", ""]
    assert "24 novembre" in plan.told.text() and "no date" in item(plan, 0, 1).toolTip()
    type_into(plan, 0, 1, "2026-11-24")
    assert plan.told.text() == "" and item(plan, 0, 1).toolTip() == ""
    note = choice_over(plan, 3)
    note.setCurrentIndex(note.findData("issue.price"))
    note.activated.emit(note.currentIndex())
    assert plan.draft.columns[3].becomes == "issue.price"


def test_selected_rows_are_taken_out_and_a_saved_plan_is_gone_on_with(
    batch: Batch, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan, table, saved = batch.plan, tmp_path / "editions.csv", tmp_path / "october.toml"
    table.write_text("number,ville\n1,Rabat\n2,Fès\n3,Larache\n", encoding="utf-8")
    plan.read_table(str(table))
    QTest.keyClicks(plan.source, str(folder))
    first = plan.table.visualItemRect(item(plan, 1, 0)).center()
    QTest.mouseClick(plan.table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, first)
    QTest.mouseClick(plan.take_row, LEFT)
    assert [row[1] for row in texts(plan)] == ["Rabat", "Larache"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(saved), ""))
    QTest.mouseClick(plan.save, LEFT)
    batch.add(str(saved))
    batch.edit_plan(str(saved))
    assert plan.path == str(saved) and plan.draft.issue == str(folder)
    type_into(plan, 1, 1, "Tanger")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: pytest.fail("asked again"))
    QTest.mouseClick(plan.queue, LEFT)
    assert batch.inputs() == (str(saved),)
    assert [dict(task.values)["ville"] for task in read_plans([str(saved)], Settings())] == ["Rabat", "Tanger"]


def test_a_workbook_of_several_sheets_asks_for_one(
    batch: Batch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.dialogs.plan_editor.sheets_of", lambda _: ("Rabat", "Fès"))
    read: list[str] = []
    monkeypatch.setattr(PlanEditor, "read_table", lambda _self, _path, sheet="": read.append(sheet))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(tmp_path / "a.xlsx"), ""))
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: ("Fès", True))
    QTest.mouseClick(batch.plan.read, LEFT)
    assert read == ["Fès"]


def test_a_file_that_is_no_table_is_told_and_nothing_is_lost(
    batch: Batch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan, bad = batch.plan, tmp_path / "a.xlsx"
    QTest.mouseClick(plan.add_row, LEFT)
    bad.write_bytes(b"no workbook")
    told: list[str] = []
    monkeypatch.setattr("desktop.dialogs.plan_editor.tell_trouble", lambda _, text: told.append(text))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(bad), ""))
    QTest.mouseClick(plan.read, LEFT)
    assert "a.xlsx" in told[0] and len(plan.draft.rows) == 1
