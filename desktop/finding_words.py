"""What findings say, in the interface's language.

Findings speak English where they are made, with names and numbers in them; here they are recognised by the words around
those. A file's name before a known sentence stays. What is in no table is shown in English.
"""

import re
from functools import lru_cache

from desktop.finding_sentences import COUNTED, INNER, NUMBERS, OPTIONAL, SENTENCES
from desktop.language import counted, isolated, mark, tr
from desktop.law_names import LAWS

GAP = re.compile(r"\\\{(\w+)\\\}")
NUMBER = "%n"
WHERE = re.compile(r"([^:]{1,200}(?::\d+)?): (.+)", re.S)  # a file, with its line, or whose advert it is

Values = tuple[tuple[str, str], ...]


# Advice for those who work with folders, and what it comes to on the desk.
ON_THE_DESK = {"Write it in issue.toml.": mark("findings", "Write it into the Issue panel.")}


def in_words(sentence: str) -> str:
    """A finding's message or advice in the interface's language."""
    if sentence in ON_THE_DESK:
        return tr("findings", ON_THE_DESK[sentence])
    known = _known(sentence)
    if known is not None:
        return known
    found = WHERE.fullmatch(sentence)
    rest = _known(found[2]) if found is not None else None
    return f"{isolated(found[1])}: {rest}" if found is not None and rest is not None else isolated(sentence)


@lru_cache(4_000)
def recognised(sentence: str) -> tuple[str, Values] | None:
    """The sentence of the tables that this is, and what stands in its gaps."""
    for template, pattern in _patterns():
        match = pattern.fullmatch(sentence)
        if match is not None:
            values = match.groupdict()
            if "what" not in values or recognised(values["what"]) is not None:
                return template, tuple(values.items())
    return None


def _known(sentence: str) -> str | None:
    found = recognised(sentence)
    if found is None:
        return None
    template, values = found
    said = {name: _value(name, value) for name, value in values}
    if NUMBER in template:
        return counted("findings", template, "", int(dict(values)["n"])).format(**said)
    return tr("findings", template).format(**said)


def _value(name: str, value: str) -> str:
    """What stands in a gap: a name or number as it is, or words that are known themselves."""
    words = _known(value) if name in INNER and value else None
    return isolated(value) if words is None and value else words or ""


@lru_cache(1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((text, re.compile(_pattern(text), re.S)) for text in (*COUNTED, *LAWS, *SENTENCES))


def _pattern(text: str) -> str:
    def gap(found: re.Match[str]) -> str:
        name = found[1]
        inside = r"[\d.,]+" if name in NUMBERS else r"\w+" if name == "unit" else ".*?" if name in OPTIONAL else ".+?"
        return f"(?P<{name}>{inside})"

    return GAP.sub(gap, re.escape(text)).replace(re.escape(NUMBER), r"(?P<n>\d+)")
