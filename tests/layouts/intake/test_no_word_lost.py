"""Every word that a file holds is in its stories or is told: for each format, one word after the other."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from layouts.intake.formats.xml_source import parse_xml
from layouts.intake.received import Wishes, read_received
from tests.layouts.intake.test_other_formats import G2, LEAD, NINJS, NITF, REST, RSS
from tests.layouts.intake.test_pictures_within import MARKDOWN, PAGE, TOLD, open_document, word_file
from tests.layouts.intake.wordpress_site import export

WORD = re.compile(r"[^\W\d_]{3,}")
# Of the machines that wrote the file, not of what it says: kinds of media, names of channels, marks of one's own.
OF_MACHINES = {"text", "html", "image", "http", "https", "com", "mon", "tue", "nov"}
TEXTS = {
    "a.nitf": NITF, "a.newsml": G2, "ninjs.json": json.dumps(NINJS), "rest.json": json.dumps(REST), "a.rss": RSS,
    "a.md": MARKDOWN, "a.html": PAGE,
    "a.txt": f"Le train revient\n\nPar Anne Roux\n\n{LEAD}\n\nUne fête\n\nLa ville danse.\n",
    "a.csv": "Ville;Heure\nFès;matin\nالرباط;مساء\n",
}  # fmt: skip


def held(name: str, text: str) -> set[str]:
    """The words that the file's author wrote."""
    if name.endswith((".nitf", ".newsml", ".rss")):
        text = " ".join(re.sub(r"<[^>]*>", " ", part) for part in parse_xml(text.encode()).itertext())
    elif name.endswith(".json"):
        text = " ".join(re.sub(r"<[^>]*>", " ", value) for value in strings(json.loads(text)))
    else:
        text = re.sub(r"data:\S+|<[^>]*>|^\w+:", " ", text, flags=re.M)
    text = re.sub(r"https?://\S+|&#?\w+;|\S+\.(?:jpe?g|png)\b|\burn:\S+|\d\S*", " ", text)
    return words_of(text) - OF_MACHINES


def words_of(text: str) -> set[str]:
    return {word.casefold() for word in WORD.findall(text)}


def strings(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [one for part in value.values() for one in strings(part)]
    if isinstance(value, list):
        return [one for part in value for one in strings(part)]
    return [value] if isinstance(value, str) else []


def told(name: str, data: bytes, folder: Path) -> str:
    """All that came of the file: stories, pictures, findings and changes."""
    (folder / name).write_bytes(data)
    received = read_received(folder / name, name, Wishes())
    said = [finding.message for finding in received.findings] + [received.title]
    for story in received.stories:
        said += [*story.values.values(), *(block.text for block in story.blocks)]
        said += [f"{one.caption} {one.alternative} {one.file}" for one in story.pictures]
        said += [finding.message for finding in story.findings]
        said += [f"{change.before} {change.after}" for change in story.changes]
    return " ".join(said)


@pytest.mark.parametrize("name", TEXTS)
def test_each_word_of_a_file_is_in_the_story_or_told(name: str, tmp_path: Path) -> None:
    words = held(name, TEXTS[name])
    found = words_of(told(name, TEXTS[name].encode(), tmp_path))
    assert len(words) > 3 and words - found == set()


@pytest.mark.parametrize("kind", ["docx", "odt"])
def test_each_word_of_a_packed_file_is_in_the_story_or_told(kind: str, tmp_path: Path) -> None:
    data = word_file() if kind == "docx" else open_document()
    found = words_of(told(f"a.{kind}", data, tmp_path))
    assert words_of(f"{LEAD} {TOLD} Le train revient La gare de Fès La ville danse") - found == set()


def test_each_word_of_an_export_is_in_a_story_or_told(tmp_path: Path) -> None:
    data = export(10)
    items = re.findall(rb"<item>.*?</item>", data, re.S)  # pages, drafts and attachments are told by their titles
    posts = [item for item in items if b"[publish]]></wp:status>" in item and b"[post]]></wp:post_type>" in item]
    bodies = [body for post in posts for body in re.findall(rb"content:encoded><!\[CDATA\[(.*?)\]\]>", post, re.S)]
    text = re.sub(r"<style.*?</style>|<!--.*?-->|<[^>]*>|\[[^\]]*\]", " ", b" ".join(bodies).decode(), flags=re.S)
    words = words_of(re.sub(r"https?://\S+|&#?\w+;", " ", text))
    assert len(words) > 100 and words - words_of(told("a.xml", data, tmp_path)) == set()
