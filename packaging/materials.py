"""What Tarwisa is made of, for programs that look after a machine: `sbom.cdx.json`, CycloneDX, by cyclonedx-py; and
whether a weakness is known of any of it, by pip-audit."""

import hashlib
import json
import re
import subprocess
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import lock
from environments import run, say

BILL = lock.PROJECT / "packaging/sbom.cdx.json"
PROFILES = lock.PROJECT / "layouts/press/profiles"
SPECIFICATION = "1.6"


def bill(cyclonedx: Path, python: Path) -> str:
    """The bill of an environment: packages with releases, terms, hashes of the lock, and who needs whom.

    Addresses that packages name as theirs are left out; the package URL says which package it is. The press profiles
    are there as files. The same lock gives the same bytes.
    """
    project = lock.PROJECT / "pyproject.toml"
    said = run([
        cyclonedx, "environment", "--pyproject", project, "--spec-version", SPECIFICATION, "--output-reproducible",
        "--output-format", "JSON", python,
    ])  # fmt: skip
    found: dict[str, Any] = json.loads(said)
    hashes = _hashes(lock.files("run"))
    for component in (found["metadata"]["component"], *found["components"]):
        component.pop("externalReferences", None)
        component.pop("description", None)
        known = hashes.get(_key(component["name"], component.get("version", "")), [])
        if known:
            component["properties"] = [{"name": "tarwisa:sha256", "value": value} for value in known]
    found["components"] += [_file(path) for path in sorted(PROFILES.glob("*.icc"))]
    for tool in found["metadata"].get("tools", {}).get("components", []):
        tool.pop("externalReferences", None)
    found["metadata"]["component"]["version"] = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"]
    return json.dumps(found, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def audit(pip_audit: Path) -> int:
    """Ask about every locked release; 0 nothing is known, 1 something is, 2 not all could be asked, which is said."""
    worst = 0
    for path in sorted({path for level in lock.BELOW for path in lock.files(level)}):
        command: list[str | Path] = [pip_audit, "--disable-pip", "--require-hashes", "--progress-spinner", "off"]
        done = subprocess.run([*command, "--format", "json", "-r", path], capture_output=True, text=True)
        weak, unasked, asked = answers(done.stdout)
        for line in weak:
            say(line)
        if unasked or not asked:
            why = unasked[0] if unasked else (done.stderr.strip().splitlines() or ["no word of why"])[-1]
            say(f"{path.name}: of {len(unasked)} releases nobody here could say whether a weakness is known: {why}")
        say(f"{path.name}: {asked} releases asked about, {len(weak)} known weaknesses")
        worst = max(worst, 1 if weak else 0, 2 if unasked or not asked else 0)
    return worst


def answers(said: str) -> tuple[list[str], list[str], int]:
    """Of pip-audit's JSON: a line for each weakness, why releases were passed over, how many were looked up."""
    try:
        found = json.loads(said)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return [], [], 0
    weak = [
        f"{one['name']} {one['version']}: {each['id']}, mended in {', '.join(each['fix_versions']) or 'no release yet'}"
        for one in found
        for each in one.get("vulns", ())
    ]
    unasked = [one["skip_reason"] for one in found if "skip_reason" in one]
    return weak, unasked, len(found) - len(unasked)


def _hashes(files: Iterable[Path]) -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = {}
    for path in files:
        for requirement, lines in lock.blocks(path.read_text(encoding="utf-8")).items():
            name, _, release = requirement.split(" ;")[0].partition("==")
            found[_key(name, release.strip())] = sorted(
                word.removeprefix("--hash=sha256:") for word in lines.split() if word.startswith("--hash=sha256:")
            )
    return found


def _key(name: str, release: str) -> tuple[str, str]:
    """A release, however it is written: `fontpkg_amiri 1.002` is `fontpkg-amiri 1.2`."""
    parts = [str(int(part)) if part.isdigit() else part for part in release.split(".")]
    return re.sub(r"[-_.]+", "-", name).lower(), ".".join(parts)


def _file(path: Path) -> dict[str, Any]:
    content = path.read_bytes()
    return {
        "type": "file", "bom-ref": path.name, "name": path.relative_to(lock.PROJECT).as_posix(),
        "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(content).hexdigest()}],
    }  # fmt: skip
