"""Who may import whom (docs/architecture.md): what the tables do not allow fails."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.sources import PROJECT, imports, inside, python_files

LAYOUTS = {
    "model", "memory", "findings", "edit", "storage", "intake", "masters", "typeset", "display", "makeup", "press",
    "html", "exchange", "deposit", "batch", "produce", "report", "proofing", "quarantine",
}  # fmt: skip
ALLOWED: dict[str, set[str]] = {
    "fonts": set(),
    "model": set(),
    "memory": set(),
    "findings": {"model"},
    "report": {"findings"},
    "masters": {"model", "findings"},
    "edit": {"model", "findings"},
    "quarantine": {"fonts", "press"},  # whose decoders its worker tries; and of fonts what "intake" says
    "storage": {"model", "findings", "quarantine"},
    "intake": {"model", "findings", "masters", "quarantine", "fonts"},  # of fonts: the folder of what is kept
    "typeset": {"model", "findings", "memory", "fonts"},
    "display": {"model", "fonts"},
    "makeup": {"model", "findings", "memory", "typeset", "display", "fonts"},
    "press": {"model", "findings", "memory", "display", "fonts"},
    "exchange": {"model", "findings", "masters", "intake", "makeup", "quarantine"},
    "html": {"model", "findings", "memory", "display", "fonts", "quarantine"},
    "deposit": {"model", "findings", "memory", "display", "fonts", "press", "storage"},
    "proofing": {"model", "memory"},
    "produce": LAYOUTS | {"fonts"},
    "batch": LAYOUTS | {"fonts"},
    "cli": LAYOUTS | {"commands"},
    "commands": LAYOUTS | {"fonts", "desktop"},
    "desktop": LAYOUTS | {"fonts"},
    "desk": {"model", "edit", "display"},
}
ONLY_IN = {
    "PySide6": {"desktop"},
    "shiboken6": {"desktop"},
    "reportlab": {"press"},
    "uharfbuzz": {"fonts"},
    "weasyprint": {"html"},
    "hunspell": {"proofing"},
}
# The part of the desk that is tested with no Qt at all.
DESK = ("state", "history", "past", "selection", "snapping", "numbers", "tools", "words")
HEAVY = ("PySide6", "weasyprint", "PIL", "babel", "numpy", "pikepdf", "fontTools", "py3langid", "icu4py", "hijridate")
UNUSED_BY_TEXT = ("PySide6", "weasyprint", "babel", "numpy", "py3langid")  # PIL comes with reportlab


def room(path: Path) -> str:
    """Which row of the table a file stands under: `layouts/model/story.py` under `model`."""
    parts = path.relative_to(PROJECT).with_suffix("").parts
    if parts[0] == "desktop":
        return "desk" if len(parts) > 1 and parts[1] in DESK else "desktop"
    return parts[1] if parts[0] == "layouts" else parts[0]


def room_of(name: str) -> str | None:
    """The room that an imported name belongs to; None for what is not ours or is a package's own front page."""
    parts = name.split(".")
    if parts[0] == "layouts":
        return parts[1] if len(parts) > 1 and parts[1] in ALLOWED else None
    if parts[0] == "desktop":
        return "desk" if len(parts) > 1 and parts[1] in DESK else "desktop"
    return parts[0] if parts[0] == "fonts" else None


def product_files() -> list[Path]:
    """Every file of the three rooms but the front pages, which hold a docstring."""
    return [path for path in python_files("fonts", "layouts", "desktop") if inside(path) != "layouts/__init__.py"]


def test_every_room_has_a_row_in_the_table() -> None:
    assert {room(path) for path in product_files()} <= set(ALLOWED)


def test_a_room_imports_only_the_rooms_it_is_allowed() -> None:
    wrong = []
    for path in product_files():
        here = room(path)
        may = ALLOWED[here] | {here} | ({"desk"} if here == "desktop" else set())
        wrong += [f"{inside(path)} imports {name}" for name in imports(path) if (room_of(name) or here) not in may]
    assert wrong == []


def test_imports_are_absolute() -> None:
    assert [inside(path) for path in product_files() if any(name.startswith(".") for name in imports(path))] == []


@pytest.mark.parametrize("library", ONLY_IN)
def test_a_library_stays_in_its_room(library: str) -> None:
    users = [path for path in product_files() if library in {name.split(".")[0] for name in imports(path)}]
    assert [inside(path) for path in users if room(path) not in ONLY_IN[library]] == []


def test_the_product_never_imports_its_tests() -> None:
    assert [inside(path) for path in product_files() if any(n.startswith("tests") for n in imports(path))] == []


def test_packaging_has_no_front_page_that_would_shadow_the_library_of_that_name() -> None:
    assert not (PROJECT / "packaging/__init__.py").exists()


@pytest.mark.parametrize("module", ["layouts.cli", "layouts.model.issue"])
def test_importing_it_loads_nothing_heavy(module: str) -> None:
    code = f"import sys, {module}; print(*sorted({{name.split('.')[0] for name in sys.modules}} & {set(HEAVY)!r}))"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == ""


def test_an_issue_of_text_is_made_without_display_weasyprint_or_word_models(tmp_path: Path) -> None:
    (tmp_path / "stories").mkdir()
    (tmp_path / "issue.toml").write_text('template = "tabloid-bilingual"\n[issue]\nnumber = 1\ndate = 2026-11-24\n')
    (tmp_path / "stories/water.md").write_text("---\ntitle: L’eau\nlang: fr\n---\nL’eau est revenue.\n")
    code = (
        "import sys; from layouts.cli import main; "
        f"code = main(['make', {str(tmp_path)!r}, '-o', {str(tmp_path / 'out.pdf')!r}]); "
        f"print(code, *sorted({{name.split('.')[0] for name in sys.modules}} & {set(UNUSED_BY_TEXT)!r}))"
    )
    made = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert made.stdout.split() == ["0"], made.stderr
