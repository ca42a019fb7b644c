"""Sizes, names and words: files a person can read in one go, named in the field's words, true on every machine."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

from tests.house.sources import PROJECT, inside, python_files, text_files

LONGEST = 400  # lines
SAYS_NOTHING = {"util", "utils", "helper", "helpers", "common", "misc", "manager", "handler"}
# Written apart so that this file does not find itself: folders that exist on one machine only.
FOLDERS = ("wo" + "rk/", "fa" + "rm/", "ro" + "ot/", "ho" + r"me/\w", "op" + r"t/\w", "tm" + r"p/\w+/")
ONE_MACHINE = re.compile(r"(?<![\w.])/(" + "|".join(FOLDERS) + ")")

EVERYWHERE = ("fonts", "layouts", "desktop", "packaging", "tests")
TOP = {"LICENSE", "MANIFEST.in", "README.md", "pyproject.toml", "desktop", "docs", "examples", *EVERYWHERE}


def is_table(path: Path) -> bool:
    """Data with no function and no class in it, as generators write."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return not any(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) for node in ast.walk(tree))


def test_no_file_is_longer_than_a_person_reads_in_one_go() -> None:
    long = {
        inside(path): count
        for path in python_files(*EVERYWHERE)
        if (count := path.read_text(encoding="utf-8").count("\n")) > LONGEST and not is_table(path)
    }
    assert long == {}


def test_nothing_is_left_lying_at_the_top() -> None:
    if not (PROJECT / ".git").exists():
        pytest.skip("a copy without its history")
    listed = ["git", "-C", str(PROJECT), "ls-files", "-z"]
    kept = subprocess.run(listed, capture_output=True, check=True, text=True).stdout.split("\0")  # noqa: S603
    names = {name.partition("/")[0] for name in kept if name}
    assert {name for name in names if not name.startswith(".")} == TOP


def test_files_and_folders_have_names_that_say_something() -> None:
    empty = [
        inside(path)
        for path in python_files(*EVERYWHERE)
        if SAYS_NOTHING & {word for part in Path(inside(path)).with_suffix("").parts for word in part.split("_")}
    ]
    assert empty == []


def test_classes_have_names_that_say_something() -> None:
    empty = [
        f"{inside(path)}: {node.name}"
        for path in python_files(*EVERYWHERE)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and re.search(r"(Manager|Handler|Helper|Util|Utils)$", node.name)
    ]
    assert empty == []


def test_every_module_says_in_its_first_line_what_it_is() -> None:
    silent = [
        inside(path)
        for path in python_files("fonts", "layouts", "desktop", "packaging")
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


def test_no_path_of_one_machine_stands_in_the_project() -> None:
    found = [
        f"{inside(path)}:{number}: {line.strip()[:80]}"
        for path in text_files()
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if ONE_MACHINE.search(line)
    ]
    assert found == []
