"""What a batch is to make: plan files, issue folders, saved issues and tables in; tasks out.

A plan is TOML or JSON:

    preset = "newspaper-x4"          # for all of them; also ink_limit, marks, save
    issues = ["2026/*", "special"]   # issue folders or saved issues, beside the plan
    [[table]]
    rows  = "editions.csv"           # or .xlsx, .ods; its first row names the columns
    sheet = "Rabat"                  # of a workbook; the first when left out
    issue = "weekly"                 # the issue folder that every row starts from
    name  = "weekly-{city}"          # of the files; by the columns in braces
    [table.set]                      # keys of issue.toml, by the columns in braces
    "issue.price" = "{price} DH"
"""

import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from layouts.batch.rows import Row, is_key, read_rows
from layouts.batch.task import Task
from layouts.findings import UnreadableInput
from layouts.masters.source import Source, read_source
from layouts.press.presets import PRESETS, preset_named
from layouts.produce import Settings

PLAN_FILES = ("batch.toml", "batch.json")  # a folder that holds one is taken to be meant by it
TABLES = (".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods")
PLAN_KEYS = ("preset", "ink_limit", "marks", "save", "issues", "table")
TABLE_KEYS = ("rows", "sheet", "issue", "name", "set")
ROW_NAMES = ("name", "issue", "layer")  # columns that say how a row becomes an issue
UNSAFE = dict.fromkeys(map(ord, '/\\:*?"<>|\n\r\t'), "-")  # in a file's name, on one system or another


def read_plans(inputs: Sequence[str], settings: Settings, *, save: bool = False, output: str = "") -> tuple[Task, ...]:
    """The tasks of all these inputs, in order. A plan's own settings come before `settings`; nothing in the folder
    `output` is looked at. Raises UnreadableInput where an input is no plan and no issue.
    """
    tasks: list[Task] = []
    for given in inputs:
        path = Path(given)
        kind = path.suffix.lower()
        plan = next((path / name for name in PLAN_FILES if (path / name).is_file()), None)
        if kind == ".issue" or (path / "issue.toml").is_file():
            tasks.append(Task(name=stem(path), source=str(path), where=str(path), settings=settings, save=save))
        elif plan is not None:
            tasks += _plan(plan, settings, save)
        elif path.is_dir():
            tasks += _folder(path, settings, save, output)
        elif not path.exists():
            raise UnreadableInput(f"{path}: there is no such file or folder; give a plan, an issue folder, or a table")
        elif kind in TABLES:
            tasks += _table(Source(str(path), "", {}), (), path, (path.parent, settings, save))
        elif kind in (".toml", ".json"):
            tasks += _plan(path, settings, save)
        else:
            raise UnreadableInput(f"{path}: this is no plan; give a .toml or .json plan, an issue folder, or a table")
    return _named_apart(tasks)


def stem(path: Path) -> str:
    """The name of an issue's files: its folder's."""
    return Path(os.path.abspath(path)).name.removesuffix(".issue")


def _folder(folder: Path, settings: Settings, save: bool, output: str) -> list[Task]:
    """Every issue in a folder and the folders in it, in order of their names."""
    mine = os.path.realpath(output) if output else ""
    tasks = []
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(
            name for name in folders if name[0] != "." and os.path.realpath(os.path.join(here, name)) != mine
        )
        if "issue.toml" in files:
            folders.clear()  # what an issue holds is its own
            path = Path(here)
            tasks.append(Task(name=stem(path), source=here, where=here, settings=settings, save=save))
        else:
            saved = sorted(name for name in files if name.endswith(".issue") and name[0] != ".")
            for name in saved:
                place = os.path.join(here, name)
                tasks.append(Task(name=stem(Path(name)), source=place, where=place, settings=settings, save=save))
    if not tasks:
        raise UnreadableInput(f"{folder}: there is no issue in it; a folder with an issue.toml is one")
    return tasks


def _plan(path: Path, settings: Settings, save: bool) -> list[Task]:
    source = _read(path)
    source.check_keys((), PLAN_KEYS)
    table = source.table
    preset = source.value(("preset",), str) if "preset" in table else settings.preset
    if preset.endswith(".toml") and "preset" in table:
        preset = str((path.parent / preset).absolute())  # of a file beside the plan
        preset_named(preset)
    elif preset not in PRESETS and not preset.endswith(".toml"):
        raise source.fault(("preset",), f'no preset is named "{preset}"; known are: {", ".join(PRESETS)}')
    settings = msgspec.structs.replace(
        settings,
        preset=preset,
        ink_limit=source.value(("ink_limit",), int) if "ink_limit" in table else settings.ink_limit,
        marks=source.value(("marks",), bool) if "marks" in table else settings.marks,
    )
    save = source.value(("save",), bool) if "save" in table else save
    tasks: list[Task] = []
    wanted = source.value(("issues",), tuple[str, ...]) if "issues" in table else ()
    for pattern in wanted:
        tasks += _issues(source, path.parent, pattern, settings, save)
    tables = source.value(("table",), list[dict[str, Any]]) if "table" in table else []
    for number in range(len(tables)):
        keys = ("table", number)
        source.check_keys(keys, TABLE_KEYS)
        if "rows" not in tables[number]:
            raise source.fault(keys, 'a [[table]] must name the file of its rows; write rows = "editions.csv"')
        file = path.parent / source.value((*keys, "rows"), str)
        if not file.is_file():
            raise source.fault((*keys, "rows"), f"{file}: there is no such file; mend its name")
        tasks += _table(source, keys, file, (path.parent, settings, save))
    if not tasks:
        raise UnreadableInput(f'{path}: it names no issue; write issues = ["2026/*"], or a [[table]]')
    return tasks


def _read(path: Path) -> Source:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableInput(f"{path}: this is not UTF-8 text ({error.reason}); save it as UTF-8") from None
    if path.suffix.lower() != ".json":
        return read_source(str(path), text)
    try:
        return Source(str(path), "", msgspec.json.decode(text, type=dict[str, Any]))
    except msgspec.MsgspecError as error:
        raise UnreadableInput(f"{path}: this is not JSON: {str(error).lower()}") from None


def _issues(source: Source, beside: Path, pattern: str, settings: Settings, save: bool) -> list[Task]:
    """The issues that one entry of `issues` names. One that is not there is a task all the same, which then fails: it
    must not stop the others."""
    if not any(sign in pattern for sign in "*?["):
        places = [beside / pattern]
    elif Path(pattern).is_absolute():
        raise source.fault(("issues",), f"“{pattern}”: wildcards go with names beside the plan; write it so")
    else:
        found = sorted(beside.glob(pattern))
        places = [path for path in found if path.suffix == ".issue" or (path / "issue.toml").is_file()]
        if not places:
            raise source.fault(("issues",), f"no issue stands under “{pattern}”; mend the name")
    return [
        Task(name=stem(path), source=str(path), where=f"{source.path}: {path}", settings=settings, save=save)
        for path in places
    ]


def _table(source: Source, keys: tuple[str | int, ...], file: Path, given: tuple[Path, Settings, bool]) -> list[Task]:
    """A task for each row of a table. `given`: the folder that names start from, settings, whether to save."""
    beside, settings, save = given
    asked = source.at(keys) if keys else {}
    rows = read_rows(file, source.value((*keys, "sheet"), str) if "sheet" in asked else "")
    pattern = source.value((*keys, "name"), str) if "name" in asked else ""
    common = source.value((*keys, "issue"), str) if "issue" in asked else ""
    kept = {key: source.value((*keys, "set", key), str) for key in source.names((*keys, "set"))} if keys else {}
    for key in kept:
        if not is_key(key):
            raise source.fault((*keys, "set", key), f'"{key}" is no key of issue.toml; write "issue.price"')
    tasks = []
    for row in rows:
        columns = dict(row.values)
        folder = columns.get("issue") or common
        if not folder:
            advice = "say in the plan which issue they start from, or give them a column “issue”"
            raise UnreadableInput(f"{row.where}: the row names no issue folder; {advice}")
        path = beside / folder
        name = columns.get("name") or (_filled(pattern, row) if pattern else f"{stem(path)}-{row.number:03}")
        values = {key: text for key, text in row.values if key not in ROW_NAMES}
        values |= {key: _filled(text, row) for key, text in kept.items()}
        layer = columns.get("layer", "")
        tasks.append(
            Task(
                name=name.translate(UNSAFE).strip(". ") or f"{row.number:03}",
                source=str(path),
                where=row.where,
                settings=settings,
                values=tuple(values.items()),
                layer=str(beside / layer) if layer else "",
                save=save,
            )
        )
    return tasks


def _filled(pattern: str, row: Row) -> str:
    """The pattern with its columns in braces put in. Raises UnreadableInput for one that the table does not have."""
    from layouts.masters.source import suggestion

    columns = dict(row.values)
    text, rest = "", pattern
    while "{" in rest:
        before, _, after = rest.partition("{")
        name, closed, rest = after.partition("}")
        if not closed or name not in columns:
            raise UnreadableInput(f"{row.where}: no column is named “{name}”; {suggestion(name, columns)}")
        text += before + columns[name]
    return text + rest


def _named_apart(tasks: Sequence[Task]) -> tuple[Task, ...]:
    """The tasks, those of one name told apart by the folder that they stand in. Raises UnreadableInput if that is not
    enough."""
    names = Counter(task.name.casefold() for task in tasks)
    made = []
    for task in tasks:
        if names[task.name.casefold()] > 1 and task.name == stem(Path(task.source)):
            parent = Path(os.path.abspath(task.source)).parent.name
            task = msgspec.structs.replace(task, name=f"{parent}-{task.name}")
        made.append(task)
    seen: dict[str, Task] = {}
    for task in made:
        other = seen.setdefault(task.name.casefold(), task)
        if other is not task:
            raise UnreadableInput(
                f"{task.where}: its files would be named “{task.name}”, as those of {other.where}; give it its own name"
            )
    return tuple(made)
