"""A plan as it is being made: a table read in, columns and rows changed, faults told, saved as what `batch` runs."""

from pathlib import Path

import pypdfium2
import pytest
from msgspec.structs import replace

from layouts.batch.draft import (
    Column,
    Draft,
    drafted,
    faults,
    keys_of_issue,
    open_draft,
    save_draft,
    with_cell,
    with_column,
    with_row,
    without_column,
    without_rows,
    words_of_issue,
)
from layouts.batch.issue_of_row import issue_of_row
from layouts.batch.plan import read_plans
from layouts.cli import main
from layouts.findings import UnreadableInput
from layouts.produce import Settings

TABLE = "Number;Datum;City;Remark\n12;2026-11-24;Rabat;x\n13;2026-12-01;Larache;\n"


@pytest.fixture
def weekly(tmp_path: Path) -> Path:
    folder = tmp_path / "weekly"
    (folder / "stories").mkdir(parents=True)
    (folder / "issue.toml").write_text(
        'template = "tabloid-bilingual"\n[publication]\ntitle = { fr = "Le Port", ar = "الميناء" }\n'
        '[issue]\nnumber = 1\ndate = 2026-11-01\nprice = "4 DH"\n',
        encoding="utf-8",
    )
    (folder / "stories/a.md").write_text(
        "---\ntitle: Le port de {{City}}\n---\nÀ {{ City }} ce matin.\n", encoding="utf-8"
    )
    return folder


@pytest.fixture
def draft(tmp_path: Path, weekly: Path) -> Draft:
    (tmp_path / "editions.csv").write_text(TABLE, encoding="utf-8")
    read = drafted(tmp_path / "editions.csv")
    return replace(read, issue=str(weekly), name="weekly-{City}")


def test_columns_of_a_table_become_what_their_headings_say(draft: Draft) -> None:
    assert [column.becomes for column in draft.columns] == ["issue.number", "issue.date", "City", "Remark"]
    assert draft.rows == (("12", "2026-11-24", "Rabat", "x"), ("13", "2026-12-01", "Larache", ""))
    assert faults(draft) == ()


def test_the_folder_says_what_columns_may_become(weekly: Path) -> None:
    assert {"publication.title.fr", "publication.title.ar", "issue.number"} <= set(keys_of_issue(weekly))
    assert words_of_issue(weekly) == ("City",)
    assert "issue.number" in keys_of_issue(weekly / "nowhere") and words_of_issue(weekly / "nowhere") == ()


def test_a_saved_draft_is_a_plan_that_batch_runs(draft: Draft, tmp_path: Path) -> None:
    plan = tmp_path / "plans" / "october.toml"
    plan.parent.mkdir()
    kept = replace(draft, columns=(*draft.columns[:3], Column("Remark", "")))
    save_draft(kept, plan)
    tasks = read_plans([str(plan)], Settings())
    assert [task.name for task in tasks] == ["weekly-Rabat", "weekly-Larache"]
    made = issue_of_row(tasks[1], tmp_path / "scratch")
    assert "number = 13" in (made / "issue.toml").read_text("utf-8")
    assert "À Larache ce matin" in (made / "stories/a.md").read_text("utf-8")
    again = open_draft(plan)
    assert (again.issue, again.name, again.rows) == (draft.issue, draft.name, tuple(row[:3] for row in draft.rows))
    assert [column.becomes for column in again.columns] == ["issue.number", "issue.date", "City"]


def test_a_row_more_carries_on_the_numbers_and_the_days(draft: Draft) -> None:
    assert with_row(draft, 2).rows[2] == ("14", "2026-12-08", "", "")
    assert with_row(draft, 1, days=1).rows[1] == ("13", "2026-11-25", "", "")
    assert with_row(draft, 0).rows[0] == ("", "", "", "")
    last = with_cell(draft, 1, 1, "9999-12-31")
    assert with_row(last, 2).rows[2][1] == ""


def test_rows_and_columns_come_and_go(draft: Draft) -> None:
    wider = with_column(draft, "Price")
    assert wider.columns[-1] == Column("Price", "issue.price") and wider.rows[0][-1] == ""
    assert with_column(wider, "Prix").columns[-1].becomes == ""
    assert without_column(wider, 4) == draft
    assert without_rows(draft, frozenset((0,))).rows == draft.rows[1:]


@pytest.mark.parametrize(
    ("row", "column", "text", "kind"),
    [
        (0, 0, "twelve", "no-number"),
        (1, 1, "1 December", "no-day"),
        (1, 2, "", "name-empty"),
        (1, 2, "Rabat", "name-twice"),
    ],
)
def test_a_cell_that_cannot_be_used_is_told(draft: Draft, row: int, column: int, text: str, kind: str) -> None:
    found = faults(with_cell(draft, row, column, text))
    assert [(fault.kind, fault.row) for fault in found] == [(kind, row)]


def test_a_plan_that_lacks_its_folder_rows_or_columns_is_told(draft: Draft, tmp_path: Path) -> None:
    assert [fault.kind for fault in faults(Draft())] == ["no-issue", "no-rows"]
    assert [fault.kind for fault in faults(replace(draft, issue=str(tmp_path)))] == ["no-folder"]
    assert [fault.kind for fault in faults(replace(draft, name="{town}"))] == ["name-unknown"]
    twice = replace(draft, columns=(*draft.columns[:3], Column("Remark", "City")))
    assert [(fault.kind, fault.column) for fault in faults(twice)] == [("column-twice", 3)]


def test_rows_with_folders_of_their_own_need_no_common_one(draft: Draft) -> None:
    columns = (*draft.columns[:3], Column("Remark", "issue"))
    assert [(fault.kind, fault.row) for fault in faults(replace(draft, issue="", columns=columns))] == [("no-issue", 1)]


def test_a_plan_that_says_more_than_one_table_is_not_edited_here(tmp_path: Path, draft: Draft) -> None:
    plan = tmp_path / "a.toml"
    save_draft(draft, plan)
    text = plan.read_text("utf-8")
    for other in (
        f'preset = "proof"\n{text}',
        text * 2,
        text + '[table.set]\n"issue.price" = "5 DH"\n',
        "rows = 3",
        "[",
    ):
        plan.write_text(other, encoding="utf-8")
        with pytest.raises(UnreadableInput):
            open_draft(plan)


def test_a_saved_draft_is_made_into_one_pdf_a_row_with_its_words_and_numbers(draft: Draft, tmp_path: Path) -> None:
    saved, output = tmp_path / "plans/october.toml", tmp_path / "out"
    saved.parent.mkdir()
    save_draft(with_cell(with_row(draft, 2), 2, 2, "Safi"), saved)
    assert main(["batch", str(saved), "-o", str(output), "-j", "1"]) == 0
    days = {"Rabat": {"mardi", "24", "novembre"}, "Larache": {"mardi", "décembre"}, "Safi": {"8", "décembre"}}
    assert sorted(path.name for path in output.glob("*.pdf")) == sorted(f"weekly-{city}.pdf" for city in days)
    for number, (city, day) in enumerate(days.items(), 12):
        with pypdfium2.PdfDocument(output / f"weekly-{city}.pdf") as document:
            words = " ".join(document[0].get_textpage().get_text_range().split())
        assert f"Le port de {city}" in words and f"À {city} ce matin." in words
        assert day | {str(number), "2026"} <= set(words.split()) and "{{" not in words  # in this reader's own order
    again = {path.name: path.stat().st_mtime_ns for path in output.glob("*.pdf")}
    assert main(["batch", str(saved), "-o", str(output), "-j", "1"]) == 0
    assert again == {path.name: path.stat().st_mtime_ns for path in output.glob("*.pdf")}, "nothing is made twice"
