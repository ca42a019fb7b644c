"""Bring `desktop/translations/*.ts` up to the words in the source: `python packaging/gather_words.py`.

Calls of `tr`, `mark` and `counted` with plain texts are found by Python's own parser: Qt's `lupdate` passes over every
call that holds another call (`counted(…, len(pages))`), measured with 6.11. The files are Qt Linguist's: what is new
stands there unfinished, what is gone is taken out, and translations are kept. Standard library only.
"""

import ast
import sys
import xml.etree.ElementTree as xml
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "desktop/translations"
# Forms of a counted noun, in the order of Qt's numerus rules.
FORMS = {"en": 2, "fr": 2, "ar": 6, "nl": 2, "es": 2}
TAGS = {"en": "en_GB", "fr": "fr_FR", "ar": "ar_MA", "nl": "nl_NL", "es": "es_ES"}

Key = tuple[str, str]  # context, text
Words = dict[Key, bool]  # whether counted
Translations = dict[Key, tuple[str, ...]]


def gathered(project: Path = PROJECT) -> Words:
    """Every text of the desk that is to be translated, by context and text."""
    found: Words = {}
    for path in sorted((project / "desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for context, text, many in _texts(node):
                found[(context, text)] = found.get((context, text), False) or many
    return dict(sorted(found.items()))


def read_translations(path: Path) -> Translations:
    """The finished translations of a Linguist file; those of counted texts have several forms."""
    found: Translations = {}
    if not path.exists():
        return found
    for context in xml.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if all(forms):
                found[(name, message.findtext("source") or "")] = tuple(forms)
    return found


def write_translations(path: Path, words: Words, known: Translations, language: str) -> int:
    """Write the Linguist file; returns how many texts are not translated yet. English has counted texts only."""
    root = xml.Element("TS", version="2.1", language=TAGS[language], sourcelanguage="en_GB")
    contexts: dict[str, xml.Element] = {}
    missing = 0
    for (context, text), many in words.items():
        if language == "en" and not many:
            continue
        if context not in contexts:
            contexts[context] = xml.SubElement(root, "context")
            xml.SubElement(contexts[context], "name").text = context
        message = xml.SubElement(contexts[context], "message", {"numerus": "yes"} if many else {})
        xml.SubElement(message, "source").text = text
        translation = xml.SubElement(message, "translation")
        forms = known.get((context, text), ())
        if len(forms) != (FORMS[language] if many else 1):
            translation.set("type", "unfinished")
            forms, missing = (("",) * FORMS[language] if many else ("",)), missing + 1
        if many:
            for form in forms:
                xml.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    xml.indent(root, "  ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    text = head + xml.tostring(root, encoding="unicode") + "\n"
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
    return missing


def main() -> None:
    words = gathered()
    for language in FORMS:
        path = FOLDER / f"desk_{language}.ts"
        missing = write_translations(path, words, read_translations(path), language)
        print(f"{path.relative_to(PROJECT)}: {missing} of {len(words)} texts to translate", file=sys.stderr)


def _texts(node: ast.AST) -> Iterator[tuple[str, str, bool]]:
    if not isinstance(node, ast.Call) or len(node.args) < 2:
        return
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    if name not in ("tr", "mark", "counted", "mark_counted"):
        return
    first, second = node.args[0], node.args[1]
    if isinstance(first, ast.Constant) and isinstance(second, ast.Constant):
        context, text = first.value, second.value
        if isinstance(context, str) and isinstance(text, str):
            yield context, text, name in ("counted", "mark_counted")


if __name__ == "__main__":
    main()
