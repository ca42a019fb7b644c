"""What findings say, in the interface's language: the sentences that people meet daily on the desk.

Findings speak English where they are made, with names and numbers in them; here they are recognised by the words around
those. A sentence that is not in this table is shown in English.
"""

import re
from functools import lru_cache

from desktop.language import isolated, mark, tr

SENTENCES = (
    mark("findings", "{words} words of story “{slug}” do not fit into its frames"),
    mark("findings", "make room, cut the text, or thread it on to another frame"),
    mark("findings", "story “{title}” found no page: all its {words} words are left over"),
    mark("findings", "allow more pages, or leave stories out"),
    mark("findings", "picture “{picture}” of “{title}” found no page"),
    mark("findings", "allow more pages"),
    mark("findings", "text is {points} pt deeper than its frame: {text}"),
    mark("findings", "make the frame deeper or the text shorter"),
    mark("findings", "The picture {picture} has {ppi} pixels per inch at its printed size."),
    mark("findings", "Print it smaller or send a larger file: the press wants {ppi} or more."),
    mark("findings", "The picture {picture} cannot be read: {problem}."),
    mark("findings", "Put a sound JPEG, PNG or TIFF in its place."),
    mark("findings", "no font at hand has {names} in “{excerpt}”"),
    mark("findings", "put a font that has it into the issue's fonts folder, or write it otherwise"),
    mark("findings", "“{text}” is part of a word wider than the line ({measure} pt), broken where it just fits"),
    mark("findings", "shorten it, put in soft hyphens, or give it a wider column"),
    mark("findings", "picture frame without a picture: it prints nothing"),
    mark("findings", "text frame without text: it prints nothing"),
    mark("findings", "fill it or take it away"),
    mark("findings", "story “{slug}” runs in two places"),
    mark("findings", "take it out of one of them"),
    mark("findings", "“{title}” is in the issue twice, as {first} and as {second}"),
    mark("findings", "take one of them out"),
    mark("findings", "paragraphs of “{title}” have no language: they are hyphenated by none"),
    mark("findings", "give them the story’s"),
    mark("findings", "“{title}” has {count} straight quotation marks"),
    mark("findings", "find them and put those of the language in"),
    mark("findings", "{picture} says nothing to readers who cannot see it"),
    mark("findings", "describe the picture in a sentence, in the inspector"),
    mark("findings", "{country}: the issue does not say its {mention} ({source})."),
    mark("findings", "Write it in issue.toml."),
    mark("findings", "No lawyer has confirmed what is checked for {country}."),
    mark("findings", "Ask one before you rely on it."),
)
FIELD = re.compile(r"\\\{(\w+)\\\}")


def in_words(sentence: str) -> str:
    """A finding's message or advice in the interface's language."""
    found = recognised(sentence)
    if found is None:
        return isolated(sentence)
    template, values = found
    return tr("findings", template).format(**{name: isolated(value) for name, value in values})


@lru_cache(4_000)
def recognised(sentence: str) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    """The sentence of the table that this is, and what stands in its gaps."""
    for template, pattern in _patterns():
        match = pattern.fullmatch(sentence)
        if match is not None:
            return template, tuple(match.groupdict().items())
    return None


@lru_cache(1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((text, re.compile(FIELD.sub(r"(?P<\1>.+?)", re.escape(text)), re.S)) for text in SENTENCES)
