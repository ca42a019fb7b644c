"""What comes along is listed, release by release, under terms that somebody has looked at."""

import json
import re

import licences
import materials
import pytest
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.house.test_lock import pins

RENEW = "the lists are older than the lock; renew them: packaging/supply licences"
ROW = re.compile(r"^\| (?P<name>[\w.-]+) \| (?P<release>\d\S*) \|(?: (?P<terms>.+) \|)?$", re.MULTILINE)
PYTHON = "3.11.9"  # the lists are made with the oldest Python, and hold what that one needs besides


def test_the_list_of_licences_holds_what_the_lock_holds() -> None:
    listed = {canonicalize_name(row["name"]): Version(row["release"]) for row in ROW.finditer(_list())}
    assert listed == pins("run", PYTHON), RENEW


def test_everything_listed_may_be_passed_on() -> None:
    rows = list(ROW.finditer(_list()))
    assert len(rows) > 80
    assert [row["name"] for row in rows if row["terms"] and not licences.allows(row["terms"])] == []


@pytest.mark.parametrize(
    ("terms", "may"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("MPL-2.0 AND MIT", True),
        ("GNU Lesser General Public License v2 or later (LGPLv2+)", True),
        ("GPL-3.0-only", False),
        ("GNU Affero General Public License v3", False),
        ("MIT AND GPL-3.0-only", False),
        ("UNKNOWN", False),
    ],
)
def test_terms_that_bind_the_whole_program_are_refused(terms: str, may: bool) -> None:
    assert licences.allows(terms) == may


def test_the_bill_of_materials_holds_what_the_lock_holds() -> None:
    bill = json.loads(materials.BILL.read_text(encoding="utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", materials.SPECIFICATION)
    libraries = [one for one in bill["components"] if one["type"] == "library"]
    assert {canonicalize_name(one["name"]): Version(one["version"]) for one in libraries} == pins("run", PYTHON), RENEW
    hashed = [one["name"] for one in libraries if one.get("properties")]
    assert len(hashed) == len(libraries)
    known = {one["bom-ref"] for one in bill["components"]} | {bill["metadata"]["component"]["bom-ref"]}
    assert {one["ref"] for one in bill["dependencies"]} <= known


def test_the_bill_names_each_press_profile_by_its_hash() -> None:
    bill = json.loads(materials.BILL.read_text(encoding="utf-8"))
    files = {one["name"]: one["hashes"][0]["content"] for one in bill["components"] if one["type"] == "file"}
    assert len(files) == len(list(materials.PROFILES.glob("*.icc"))) and all(len(each) == 64 for each in files.values())


def test_releases_that_could_not_be_asked_about_are_told_from_those_without_a_weakness() -> None:
    said = {
        "dependencies": [
            {"name": "a", "version": "1", "vulns": []},
            {"name": "b", "version": "2", "vulns": [{"id": "CVE-1", "fix_versions": ["2.1"]}]},
            {"name": "c", "skip_reason": "not found"},
        ]
    }
    assert materials.answers(json.dumps(said)) == (["b 2: CVE-1, mended in 2.1"], ["not found"], 2)
    assert materials.answers("no answer at all") == ([], [], 0)


def _list() -> str:
    return licences.LIST.read_text(encoding="utf-8")
