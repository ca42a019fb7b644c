"""A table's row becomes an issue folder: the common folder, what the row lays over it, and its values put in.

A column named like a key of issue.toml (`issue.number`) sets that key. Any other column is a field: `{{city}}` in the
copy becomes what the row has under `city`. A field that the row leaves empty becomes nothing.
"""

import datetime
import os
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from layouts.batch.rows import is_key
from layouts.batch.task import Task
from layouts.findings import UnreadableInput

FIELD = re.compile(r"\{\{\s*([^{}\s][^{}]*?)\s*\}\}")
COPY = (".md", ".markdown", ".txt", ".text", ".html", ".htm")  # copy that is plain text, in which fields are filled
FILE = "issue.toml"


def issue_of_row(task: Task, scratch: Path) -> Path:
    """The folder to make: the task's own where nothing changes it, else one put together in `scratch`.

    Raises UnreadableInput for a source that is no issue folder, or a value that its key cannot have.
    """
    source = Path(task.source)
    if not task.values and not task.layer:
        return source
    if not (source / FILE).is_file():
        raise UnreadableInput(f"{task.where}: {source} is no issue folder; a row starts from one with an issue.toml")
    if task.layer and not Path(task.layer).is_dir():
        raise UnreadableInput(f"{task.where}: {task.layer}: there is no such folder to lay over {source}")
    folder = scratch / "issue"
    for part in (source, *((Path(task.layer),) if task.layer else ())):
        _lay(part, folder)
    keys = {name: text for name, text in task.values if is_key(name)}
    fields = {name: text for name, text in task.values if not is_key(name)}
    if keys:
        _set_keys(folder / FILE, keys, task.where)
    for path in sorted((folder / "stories").glob("*")) if fields else ():
        if path.suffix.lower() in COPY:
            _fill_fields(path, fields)
    return folder


def _lay(part: Path, folder: Path) -> None:
    """The files of one folder over those already there; as links where the system has them: nobody writes to them."""
    for here, folders, files in os.walk(part):
        folders[:] = sorted(name for name in folders if name[0] != ".")
        into = folder / Path(here).relative_to(part)
        into.mkdir(parents=True, exist_ok=True)
        for name in files:
            place = into / name
            place.unlink(missing_ok=True)
            try:
                os.symlink(os.path.abspath(os.path.join(here, name)), place)
            except OSError:  # Windows without that right
                shutil.copyfile(os.path.join(here, name), place)


def _own(path: Path, text: str) -> None:
    """Write this row's own file where a link to the common one stood."""
    path.unlink()
    path.write_text(text, encoding="utf-8")


def _fill_fields(path: Path, fields: Mapping[str, str]) -> None:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return  # intake reads it in its own way, and says so
    filled = FIELD.sub(lambda found: fields.get(found[1], ""), text)
    if filled != text:
        _own(path, filled)


def _set_keys(path: Path, keys: Mapping[str, str], where: str) -> None:
    import tomlkit  # keeps the lines where they are, so that messages about them stay true
    from tomlkit.exceptions import TOMLKitError

    try:
        document = tomlkit.parse(path.read_text(encoding="utf-8-sig"))
    except (TOMLKitError, UnicodeDecodeError):
        return  # the reader of issue.toml says what is wrong with it
    for key, text in keys.items():
        table: Any = document
        *above, last = key.split(".")
        for part in above:
            if not isinstance(table.get(part, {}), Mapping):
                raise UnreadableInput(f"{where}: {key} cannot be set: {part} of {path.name} is no table")
            table = table.setdefault(part, tomlkit.table())
        table[last] = _value(table.get(last), text, above[0] if above else "", (last, where))
    _own(path, tomlkit.dumps(document))


def _value(known: Any, text: str, table: str, told: tuple[str, str]) -> Any:
    """The text as the kind of value that its key has."""
    key, where = told
    if isinstance(known, str) or (known is None and (table in ("publication", "legal") or key == "price")):
        return text
    if key == "date":
        try:
            return datetime.date.fromisoformat(text)
        except ValueError:
            raise UnreadableInput(f"{where}: {key} must be a day, not “{text}”; write 2026-11-24") from None
    if isinstance(known, Mapping):
        raise UnreadableInput(f"{where}: {key} is a table by language; name the column {table}.{key}.fr, say")
    import tomllib

    try:  # numbers, true and false, lists
        return tomllib.loads(f"value = {text}")["value"]
    except (ValueError, RecursionError):  # tomllib's own, and Python's of numbers and brackets without end
        return text
