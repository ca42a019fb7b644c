"""The project's own files, as the house tests read them."""

import ast
from pathlib import Path

PROJECT = Path(__file__).parents[2]
ROOMS = ("fonts", "layouts", "desktop")
TEXT = {".py", ".toml", ".md", ".sh", ".txt", ".json", ".yml", ".cfg", ".desktop", ".in", ""}


def python_files(*folders: str) -> list[Path]:
    """Every Python file of these folders, bytecode and hidden folders apart."""
    return [path for folder in folders for path in _walk(PROJECT / folder) if path.suffix == ".py"]


def text_files() -> list[Path]:
    """Every file of the project that people read."""
    return [path for path in _walk(PROJECT) if path.suffix in TEXT and path.name != "LICENSE"]


def imports(path: Path) -> set[str]:
    """Dotted names that a file imports anywhere, `from a import b` counted as `a.b`."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=names):
                found.update(alias.name for alias in names)
            case ast.ImportFrom(module=module, names=names, level=level):
                prefix = "." * level + (module or "")
                found.update(f"{prefix}.{alias.name}" for alias in names)
    return found


def inside(path: Path) -> str:
    """A path as the project's people say it."""
    return path.relative_to(PROJECT).as_posix()


def _walk(folder: Path) -> list[Path]:
    found: list[Path] = []
    if not folder.is_dir():
        return found
    for entry in sorted(folder.iterdir()):
        if entry.name in {"__pycache__", "build", "dist", "node_modules"} or entry.name.endswith(".egg-info"):
            continue
        if entry.is_dir() and (not entry.name.startswith(".") or entry.name == ".ci"):
            found += _walk(entry)
        elif entry.is_file():
            found.append(entry)
    return found
