"""The head of a story file: `key: value` lines between two lines of `---`. Values are taken as they stand.

YAML is not read: a headline may hold colons, quotes and hashes without anybody thinking of escapes.
"""

import difflib
import re

import msgspec

from layouts.findings import Finding

KEYS = (
    "title", "lang", "dir", "slug", "section", "priority", "kicker", "deck", "byline", "dateline", "page", "picture",
    "caption", "credit", "alt", "filler", "optional",
)  # fmt: skip
OPENING = re.compile(r"-{3,}\s*$")
CLOSING = re.compile(r"(-{3,}|\.{3})\s*$")
KEY = re.compile(r"([^\W\d][\w-]*)\s*:\s*(.*?)\s*$")
BLOCK_SIGNS = {"|", ">", "|-", ">-"}  # YAML's signs that the value follows on indented lines


class FrontMatter(msgspec.Struct, frozen=True):
    """Values by key, the text below them, and the line of the file, from 1, that the text begins on."""

    values: dict[str, str]
    body: str
    body_line: int
    findings: tuple[Finding, ...]


class Entry(msgspec.Struct):
    """A line of front matter with the indented ones that go on with it; no key where it has none."""

    line: int
    key: str
    value: str


def split_front_matter(text: str, name: str) -> FrontMatter:
    """The front matter of a story's text; `name` is the file's, for findings.

    >>> split_front_matter("---\\ntitle: Un: deux\\n---\\nTexte", "a.md").values
    {'title': 'Un: deux'}
    """
    lines = text.split("\n")
    if not OPENING.match(lines[0]):
        return FrontMatter({}, text, 1, ())
    end = next((number for number, line in enumerate(lines[1:], 1) if CLOSING.match(line)), 0)
    if end:
        values, findings = judged(entries(lines[1:end]), name)
        return FrontMatter(values, "\n".join(lines[end + 1 :]), end + 2, findings)
    # the head ends where its lines stop looking like one, so that the story is still told
    end = next((number for number, line in enumerate(lines[1:], 1) if not looks_like_head(line)), len(lines))
    values, findings = judged(entries(lines[1:end]), name)
    unclosed = Finding(
        severity="error",
        code="front-matter-unclosed",
        message=f"{name}:1: the front matter has no closing line",
        advice="put a line of three hyphens after the last key",
    )
    return FrontMatter(values, "\n".join(lines[end:]), end + 1, (unclosed, *findings))


def looks_like_head(line: str) -> bool:
    found = KEY.match(line)
    return bool(found and found[1].lower() in KEYS) or (line[:1] in (" ", "\t") and bool(line.strip()))


def entries(lines: list[str]) -> list[Entry]:
    """Keys and values in order; the first line is the file's second. Lines of comment (`#`) and empty ones are none."""
    found: list[Entry] = []
    for number, line in enumerate(lines, 2):
        text = line.strip()
        match = KEY.match(line)
        if line[:1] in (" ", "\t") and found and text:
            found[-1].value = f"{found[-1].value} {text}".strip()
        elif match:
            found.append(Entry(number, match[1].lower(), "" if match[2] in BLOCK_SIGNS else match[2]))
        elif text and not text.startswith("#"):
            found.append(Entry(number, "", text))
    return found


def judged(entries: list[Entry], name: str) -> tuple[dict[str, str], tuple[Finding, ...]]:
    """The known keys with their values; what cannot be used goes whole into a finding."""
    values: dict[str, str] = {}
    findings = []
    for entry in entries:
        if entry.key in KEYS and entry.key not in values:
            values[entry.key] = unquoted(entry.value)
            continue
        if not entry.key:
            what, advice = f"not a `key: value` line, left out: {entry.value}", "mend it or take it out"
        elif entry.key in values:
            what, advice = f"“{entry.key}” for the second time, left out: {entry.value}", "keep one of the two"
        else:
            what = f"unknown key “{entry.key}”, left out: {entry.value}"
            near = difflib.get_close_matches(entry.key, KEYS, 1)
            advice = f"did you mean “{near[0]}”?" if near else "the keys are " + ", ".join(KEYS)
        findings.append(
            Finding(severity="warning", code="front-matter-key", message=f"{name}:{entry.line}: {what}", advice=advice)
        )
    return {key: value for key, value in values.items() if value}, tuple(findings)


def unquoted(value: str) -> str:
    """Without the quotes around the whole of a value; quotes that belong to its text stay.

    >>> unquoted('"Nee" zei hij'), unquoted('"Nee"')
    ('"Nee" zei hij', 'Nee')
    """
    if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"" and value[0] not in value[1:-1]:
        return value[1:-1]
    return value
