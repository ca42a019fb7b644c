"""Compiled kernels are imported while they are what the source says, and never after."""

import ast
import os
import subprocess
import sys
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

import compile_kernels
import pytest
from kernels import KernelFinder

from tests.house.sources import PROJECT

NAME = "layouts.typeset.bidi"


@pytest.fixture
def finder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> KernelFinder:
    """A finder in a project of one kernel, compiled from the source as it stands."""
    monkeypatch.delenv("TARWISA_PLAIN", raising=False)
    compiled = tmp_path / "kernels/layouts/typeset" / f"bidi{EXTENSION_SUFFIXES[0]}"
    for path, content in (
        (compiled, ""),
        (tmp_path / "kernels/built-from/layouts/typeset/bidi.py", "LEVELS = 125\n"),
        (tmp_path / "layouts/typeset/bidi.py", "LEVELS = 125\n"),
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    return KernelFinder(str(tmp_path / "kernels"), str(tmp_path))


def test_a_kernel_compiled_from_this_very_source_is_used(finder: KernelFinder) -> None:
    spec = finder.find_spec(NAME)
    assert spec is not None and str(spec.origin).endswith(f"kernels/layouts/typeset/bidi{EXTENSION_SUFFIXES[0]}")


def test_after_one_edit_the_plain_source_runs(finder: KernelFinder, tmp_path: Path) -> None:
    (tmp_path / "layouts/typeset/bidi.py").write_text("LEVELS = 126\n")
    assert finder.find_spec(NAME) is None


def test_when_what_a_kernel_imports_was_edited_the_plain_source_runs(finder: KernelFinder, tmp_path: Path) -> None:
    (tmp_path / "kernels/built-from/layouts/typeset/galley.py").write_text("")
    assert finder.find_spec(NAME) is None


def test_plain_python_can_be_asked_for(finder: KernelFinder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TARWISA_PLAIN", "1")
    assert finder.find_spec(NAME) is None


def test_other_modules_are_none_of_its_business(finder: KernelFinder) -> None:
    assert finder.find_spec("layouts.typeset.galley") is None
    assert finder.find_spec("json") is None


def test_a_kernel_depends_on_itself_and_on_what_it_imports_of_ours(tmp_path: Path) -> None:
    for path, content in (
        ("packaging/kernels.txt", "layouts/typeset/optimum.py\n"),
        ("layouts/typeset/optimum.py", "import math\nfrom layouts.typeset.galley import Line\n"),
        ("layouts/typeset/galley.py", "from layouts.model.story import Story\n"),
    ):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(content)
    assert compile_kernels.sources(tmp_path) == ["layouts/typeset/galley.py", "layouts/typeset/optimum.py"]


def test_every_listed_kernel_exists() -> None:
    listed = (PROJECT / "packaging/kernels.txt").read_text().split()
    assert compile_kernels.kernels(PROJECT) == listed


def test_no_kernel_makes_structs_which_compiled_would_be_neither_frozen_nor_hashable() -> None:
    sources = [PROJECT / path for path in compile_kernels.kernels(PROJECT)]
    assert [path.name for path in sources if "(msgspec.Struct" in path.read_text(encoding="utf-8")] == []


def test_no_function_within_one_of_a_kernel_names_another_or_itself() -> None:
    """Compiled, they hold what they were made in, which then holds them, and every value there with it, until garbage
    is searched for: the editor does so only at rest."""
    assert [one for path in compile_kernels.kernels(PROJECT) for one in _knots(PROJECT / path)] == []


@pytest.mark.skipif(
    not KernelFinder(str(PROJECT / ".venv/kernels"), str(PROJECT)).is_up_to_date(),
    reason="no kernels compiled from these sources: no compiler here, or an edit since the last set-up",
)
@pytest.mark.parametrize(("plain", "suffix"), [("", EXTENSION_SUFFIXES[0]), ("1", ".py")])
def test_here_the_kernels_run_compiled_unless_plain_python_is_asked_for(plain: str, suffix: str) -> None:
    environment = os.environ | {"TARWISA_PLAIN": plain}
    code = "import layouts.typeset.bidi as kernel; print(kernel.__file__)"
    run = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert run.stdout.strip().endswith(f"bidi{suffix}")


def _knots(source: Path) -> list[str]:
    """Functions within others that name a function within the same one."""
    found: list[str] = []
    for outer in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(outer, ast.FunctionDef):
            inner = [one for one in ast.walk(outer) if isinstance(one, ast.FunctionDef) and one is not outer]
            names = {one.name for one in inner}
            used = {node.id for one in inner for node in ast.walk(one) if isinstance(node, ast.Name)}
            found += [f"{source.name}: {outer.name}: {name}" for name in sorted(names & used)]
    return found
