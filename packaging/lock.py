"""The lock: which release of every package is installed, with the hashes of its files, and whether it is still true.

`locked/LEVEL.txt` is a requirements file as pip reads it, made by `packaging/supply lock`. Each begins with what
pyproject.toml asked for when it was made, so that a lock older than its project is found without a network. A level
installs its own file and those below it, which it does not repeat. Standard library only.
"""

import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "packaging/locked"

# What is installed for what, each with the extras of pyproject.toml that it adds to the dependencies themselves.
EXTRAS: dict[str, tuple[str, ...]] = {
    "run": (),
    "compile": ("compile",),
    "test": ("compile", "test", "bench"),
    "supply": ("supply",),  # tools that need nothing of ours, in an environment of their own
}
BELOW = {"run": ("run",), "compile": ("run", "compile"), "test": ("run", "compile", "test"), "supply": ("supply",)}
ASKS = "# asks: "
RENEW = "packaging/supply lock"
# pip, told no place to look. Wheels only: a package's own build script would fetch and run what no lock holds
INSTALL = (
    "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--require-hashes",
    "--only-binary=:all:",
)  # fmt: skip
# a user's or the machine's choice of --user would make pip refuse to work in an environment
ENVIRONMENT = {"PIP_USER": "0", "PIP_ROOT_USER_ACTION": "ignore"}


def files(level: str, folder: Path = FOLDER) -> list[Path]:
    """The files to install for a level, in order."""
    return [folder / f"{name}.txt" for name in BELOW[level]]


def wanted(level: str, project: Path = PROJECT) -> list[str]:
    """What pyproject.toml asks for at a level, each requirement once and in order of its name."""
    table = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: list[str] = [] if level == "supply" else list(table["dependencies"])
    for extra in EXTRAS[level]:
        found += table["optional-dependencies"][extra]
    return sorted(set(found), key=str.lower)


def asked(path: Path) -> list[str]:
    """What a lock file says it was made for; nothing when it is not there."""
    if not path.is_file():
        return []
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.removeprefix(ASKS) for line in lines if line.startswith(ASKS)]


def stale(level: str, project: Path = PROJECT) -> list[str]:
    """What a level asks for and its lock lacks, `+ …`, and the other way round, `- …`; empty when they agree."""
    now = set(wanted(level, project))
    then = set(asked(project / "packaging/locked" / f"{level}.txt"))
    return [f"+ {text}" for text in sorted(now - then)] + [f"- {text}" for text in sorted(then - now)]


def blocks(text: str) -> dict[str, str]:
    """A requirements file with hashes, by its requirements (`name==release ; marker`), each with all its lines."""
    found: dict[str, str] = {}
    name = ""
    for line in text.splitlines():
        if line and not line.startswith((" ", "#")):
            name = line.removesuffix("\\").strip()
            found[name] = ""
        if name and line:
            found[name] += line + "\n"
    return found
