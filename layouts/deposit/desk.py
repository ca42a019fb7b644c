"""An issue deposited: the mentions checked, the pack written, the register kept. What `tarwisa deposit` does."""

import os
from typing import Literal

from layouts.deposit.legal_profile import legal_profile
from layouts.deposit.mentions import check
from layouts.deposit.pack import deposit_pack, registered
from layouts.display.items import DisplayList
from layouts.findings import Finding, UnreadableInput
from layouts.model.issue import Issue
from layouts.press.archive import archive_copy, vouched
from layouts.storage.aside import write_aside

REGISTER = "register.jsonl"
Level = Literal["u", "b"]  # of PDF/A-2


def check_folder(output: str) -> None:
    """Refuse, before any work is done, a folder that is none. Raises UnreadableInput."""
    if os.path.exists(output) and not os.path.isdir(output):
        raise UnreadableInput(f"{output}: this is a file; give a folder for the pack")


def deposit_issue(
    issue: Issue,
    pages: tuple[DisplayList, ...],
    printed: bytes,
    country: str,
    output: str,
    contents: bytes = b"",
    level: Level = "b",
) -> tuple[Finding, ...]:
    """Write `output/NUMBER/` and the issue's line in the register; what the mentions on its pages lack.

    `printed`: the issue as PDF/X-4; `contents`: the contents page as PDF/A-2b, where it could be made. `level` is what
    both claim: with `b` they are, byte for byte, what the validator approved; with `u` the claim is
    raised where every code has its letter. Raises UnreadableInput for a wrong ISSN or register, before anything is
    written.
    """
    profile = legal_profile(country)
    copy = archive_copy(printed)
    of_copy = list(copy.findings)
    files = deposit_pack(issue, copy.pdf if level == "u" else copy.approved, len(pages), profile)
    if contents:
        listed = vouched(contents)
        files["contents.pdf"] = listed.pdf if level == "u" else listed.approved
        of_copy += listed.findings
    register = os.path.join(output, REGISTER)
    known = b""
    if os.path.exists(register):
        with open(register, "rb") as file:
            known = file.read()
    entries = registered(known, issue, register)
    folder = os.path.join(output, str(issue.dateline.number))
    os.makedirs(folder, exist_ok=True)
    for name, data in files.items():
        write_aside(os.path.join(folder, name), data)
    write_aside(register, entries)
    findings = (*of_copy, *check(issue, pages, profile))
    if profile.verified_by_lawyer:
        return findings
    unsure = Finding(
        severity="note",
        code="law-not-confirmed",
        message=f"No lawyer has confirmed what is checked for {profile.name}.",
        advice="Ask one before you rely on it.",
    )
    return (*findings, unsure)
