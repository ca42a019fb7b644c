"""Renew `locked/`: `packaging/supply lock [--upgrade] [PACKAGE…]`, by uv, for every Python and platform at once.

What is pinned stays as it is while pyproject.toml allows it; `--upgrade` takes the newest releases of everything, a
package's name that of this one alone. Every level is resolved within one answer for all, so levels agree. The files
hold hashes of all files of a release, and no word of where uv found them.
"""

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import lock

OLDEST = "3.11"  # requires-python
HEAD = f"# Releases and hashes of what pyproject.toml asks for. Made by `{lock.RENEW}`; edit that, not this.\n"


def renew(uv: Path, arguments: Sequence[str]) -> list[str]:
    """Write every lock file anew; the names of those that changed. Ends the program with uv's word when it cannot."""
    choice: list[str] = []
    for name in arguments:
        choice += ["--upgrade"] if name == "--upgrade" else ["--upgrade-package", name]
    changed = []
    with tempfile.TemporaryDirectory(prefix="tarwisa-lock-") as scratch:
        everything = Path(scratch) / "everything.txt"
        # uv keeps the pins of the file that it is to write
        everything.write_text("".join(path.read_text(encoding="utf-8") for path in sorted(lock.FOLDER.glob("*.txt"))))
        resolve(uv, sorted({text for level in lock.EXTRAS for text in lock.wanted(level)}), everything, choice)
        below: dict[str, str] = {}
        for level in lock.EXTRAS:
            answer = Path(scratch) / f"{level}.txt"
            resolve(uv, lock.wanted(level), answer, ["--constraint", str(everything)])
            found = lock.blocks(answer.read_text(encoding="utf-8"))
            own = {name: lines for name, lines in found.items() if level == "supply" or name not in below}
            below |= own
            asks = "".join(f"{lock.ASKS}{text}\n" for text in lock.wanted(level))
            if write(lock.FOLDER / f"{level}.txt", HEAD + asks + "".join(own.values())):
                changed.append(level)
    return changed


def resolve(uv: Path, wanted: Sequence[str], into: Path, options: Sequence[str]) -> None:
    """One run of uv: requirements in, a requirements file with hashes out."""
    command: list[str | Path] = [
        uv, "pip", "compile", "-", "--quiet", "--no-header", "--no-config", "--universal", "--generate-hashes",
        "--python-version", OLDEST, "--no-annotate", "--output-file", into, *options,
    ]  # fmt: skip
    done = subprocess.run(command, input="\n".join(wanted), capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"tarwisa: the lock could not be renewed:\n{done.stderr.strip()}")


def write(path: Path, text: str) -> bool:
    """Write a file if it would be another; whether it was."""
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return False
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return True
