"""Plans, folders and tables into tasks; rows into issues."""

import datetime
from pathlib import Path

import pytest

from layouts.batch.inputs import Inputs
from layouts.batch.issue_of_row import issue_of_row
from layouts.batch.plan import read_plans
from layouts.batch.rows import read_rows
from layouts.batch.task import Task
from layouts.findings import UnreadableInput
from layouts.intake.folder import read_folder
from layouts.produce import Settings
from tests.layouts.batch.makers import issue_folder


def tasks_of(*inputs: Path) -> tuple[Task, ...]:
    return read_plans([str(path) for path in inputs], Settings())


def test_a_folder_gives_every_issue_in_it_in_order_of_names(tmp_path: Path) -> None:
    for name in ("b", "a", "year/c"):
        issue_folder(tmp_path / name)
    assert [task.name for task in tasks_of(tmp_path)] == ["a", "b", "c"]


def test_issues_of_one_name_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    issue_folder(tmp_path / "2025/1")
    issue_folder(tmp_path / "2026/1")
    assert [task.name for task in tasks_of(tmp_path)] == ["2025-1", "2026-1"]


def test_what_lies_in_the_output_folder_is_no_input(tmp_path: Path) -> None:
    issue_folder(tmp_path / "a")
    issue_folder(tmp_path / "out/b")
    tasks = read_plans([str(tmp_path)], Settings(), output=str(tmp_path / "out"))
    assert [task.name for task in tasks] == ["a"]


def test_a_plan_names_issues_and_settings(tmp_path: Path) -> None:
    issue_folder(tmp_path / "2026/a")
    issue_folder(tmp_path / "2026/b")
    plan = tmp_path / "back.toml"
    plan.write_text('preset = "proof"\nsave = true\nissues = ["2026/*", "lost"]\n')
    tasks = tasks_of(plan)
    assert [task.name for task in tasks] == ["a", "b", "lost"]  # the lost one fails by itself
    assert {task.settings.preset for task in tasks} == {"proof"}
    assert all(task.save for task in tasks)


def test_the_same_plan_may_be_json(tmp_path: Path) -> None:
    issue_folder(tmp_path / "a")
    plan = tmp_path / "plan.json"
    plan.write_text('{"preset": "proof", "issues": ["a"]}')
    assert [(task.name, task.settings.preset) for task in tasks_of(plan)] == [("a", "proof")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('prest = "proof"', 'plan.toml:1: unknown key "prest"; did you mean "preset"?'),
        ('preset = "news"', "plan.toml:1: no preset is named"),
        ('issues = ["none-*"]', "plan.toml:1: no issue stands under"),
        ("", "plan.toml: it names no issue"),
        ('[[table]]\nname = "x"', "plan.toml:1: a [[table]] must name the file of its rows"),
        ('[[table]]\nrows = "no.csv"', "plan.toml:2: "),
        ("issues = [", "plan.toml:1: this is not TOML"),
    ],
)
def test_what_is_wrong_with_a_plan_is_one_line_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    plan = tmp_path / "plan.toml"
    plan.write_text(text)
    with pytest.raises(UnreadableInput) as error:
        tasks_of(plan)
    assert said in str(error.value)


def test_a_row_sets_keys_and_fields_and_lays_its_own_files_over_the_common_ones(tmp_path: Path) -> None:
    issue_folder(tmp_path / "weekly")
    (tmp_path / "fes/stories").mkdir(parents=True)
    (tmp_path / "fes/stories/02-fes.md").write_text("---\ntitle: Fès\nlang: fr\n---\nÀ {{city}}.\n")
    (tmp_path / "editions.csv").write_text(
        "name;city;issue.number;issue.date;issue.price;publication.title.ar;layer\n"
        "rabat;Rabat;7;2026-12-01;5;الرباط;\n"
        "fes;Fès;8;2026-12-02;6,50;;fes\n"
    )
    plan = tmp_path / "plan.toml"
    table = '[[table]]\nrows = "editions.csv"\nissue = "weekly"\n[table.set]\n'
    plan.write_text(table + '"issue.price" = "{issue.price} DH"\n')
    first, second = tasks_of(plan)
    assert (first.name, second.name) == ("rabat", "fes")
    one = read_folder(issue_of_row(first, tmp_path / "one")).issue
    two = read_folder(issue_of_row(second, tmp_path / "two")).issue
    assert (one.dateline.number, one.dateline.price) == (7, "5 DH")
    assert (two.dateline.number, two.dateline.price) == (8, "6,50 DH")
    assert two.dateline.date == datetime.date(2026, 12, 2)
    assert one.publication.title == (("fr", "Le Phare"), ("ar", "الرباط"))
    assert "mairie de Rabat" in one.stories[0].paragraphs[1].text
    assert [story.slug for story in two.stories] == ["01-pont", "02-fes"]
    assert two.stories[1].paragraphs[1].text == "À Fès."
    assert "{{city}}" in (tmp_path / "weekly/stories/01-pont.md").read_text()  # the common folder stays as it was


def test_a_preset_of_ones_own_counts_among_the_inputs(tmp_path: Path) -> None:
    issue_folder(tmp_path / "a")
    preset = tmp_path / "mine.toml"
    preset.write_text("a = 1\n")
    (task,) = read_plans([str(tmp_path / "a")], Settings(preset=str(preset)))
    before = Inputs().of(task)
    assert Inputs().of(task) == before
    preset.write_text("a = 22\n")
    assert Inputs().of(task) != before


def test_a_house_template_beside_the_issue_counts_among_the_inputs(tmp_path: Path) -> None:
    issue = issue_folder(tmp_path / "a")
    (tmp_path / "house").mkdir()
    (tmp_path / "house/template.toml").write_text('based_on = "tabloid-bilingual"\n')
    text = (issue / "issue.toml").read_text().replace('"tabloid-bilingual"', '"../house"')
    (issue / "issue.toml").write_text(text)
    (task,) = read_plans([str(issue)], Settings())
    before = Inputs().of(task)
    (tmp_path / "house/template.toml").write_text('based_on = "tabloid-bilingual"\n[page]\ncolumns = 4\n')
    assert Inputs().of(task) != before


def test_a_table_alone_names_the_issue_in_a_column(tmp_path: Path) -> None:
    issue_folder(tmp_path / "weekly")
    table = tmp_path / "rows.csv"
    table.write_text("issue,issue.number\nweekly,1\nweekly,2\n")
    assert [task.name for task in tasks_of(table)] == ["weekly-001", "weekly-002"]


def test_a_workbook_is_read_as_people_see_it(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.create_sheet("Éditions")
    sheet.append(["name", "issue.number", "issue.date", "city"])
    sheet.append(["a", 1742, datetime.date(2026, 11, 24), "فاس"])
    sheet.append([None, None, None, None])
    sheet.append(["b", 3, None, None])
    book.save(tmp_path / "e.xlsx")
    rows = read_rows(tmp_path / "e.xlsx", "Éditions")
    assert dict(rows[0].values) == {"name": "a", "issue.number": "1742", "issue.date": "2026-11-24", "city": "فاس"}
    assert dict(rows[1].values) == {"name": "b", "issue.number": "3"}
    assert rows[1].where.endswith("e.xlsx:4")
    with pytest.raises(UnreadableInput, match="no sheet is named “X”; there are: Sheet, Éditions"):
        read_rows(tmp_path / "e.xlsx", "X")


def test_a_table_of_arabic_windows_is_read(tmp_path: Path) -> None:
    (tmp_path / "w.csv").write_bytes("name;city\na;فاس\n".encode("cp1256"))
    assert dict(read_rows(tmp_path / "w.csv")[0].values)["city"] == "فاس"


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("", "the table is empty"),
        ("name\n", "there is no row under"),
        ("name,name\na,b\n", "two columns are named “name”"),
        ("issue,isue.number\nweekly,1\n", "“isue.number” is no key"),
        ("issue\nweekly,x\n", "more cells than"),
        ("city\nFès\n", "the row names no issue folder"),
        ("name,issue\na,weekly\nA,weekly\n", "its files would be named “A”"),
    ],
)
def test_what_is_wrong_with_a_table_is_one_line_with_its_place(tmp_path: Path, table: str, said: str) -> None:
    path = tmp_path / "t.csv"
    path.write_text(table)
    with pytest.raises(UnreadableInput) as error:
        tasks_of(path)
    assert str(error.value).startswith(f"{path}")
    assert said in str(error.value)


def test_a_value_that_its_key_cannot_have_names_the_row(tmp_path: Path) -> None:
    issue_folder(tmp_path / "weekly")
    table = tmp_path / "t.csv"
    table.write_text("issue,issue.date\nweekly,tomorrow\n")
    (task,) = tasks_of(table)
    with pytest.raises(UnreadableInput, match=r"t\.csv:2: date must be a day, not “tomorrow”"):
        issue_of_row(task, tmp_path / "scratch")
