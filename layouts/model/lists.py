"""Lists: what stands before each item, and how rows of cells make tables."""

from collections.abc import Sequence

from layouts.model.story import Cell, ListItem, Paragraph

BULLETS = ("•", "–")  # by depth of nesting, in turn
LATIN_LETTERS = "abcdefghijklmnopqrstuvwxyz"
# In the order of abjad, which Arabic lists are lettered by; heh stands alone as it is written in lists.
ABJAD = ("أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص", "ق", "ر", "ش", "ت")


def labels(paragraphs: Sequence[Paragraph]) -> tuple[str, ...]:
    """The marker of each paragraph, empty where it has none.

    >>> from layouts.model.story import ListItem, paragraph
    >>> from msgspec.structs import replace
    >>> one, two = ListItem(kind="number"), ListItem(2, "letter", after=")")
    >>> labels([replace(paragraph("x"), item=item) for item in (one, two, two, one)])
    ('1.', 'a)', 'b)', '2.')
    """
    found: list[str] = []
    counts: dict[int, int] = {}  # the last number of each open level
    kinds: dict[int, str] = {}
    for paragraph in paragraphs:
        item = paragraph.item
        if item is None:
            counts.clear()
            kinds.clear()
            found.append("")
            continue
        if item.kind == "none":
            found.append("")
            continue
        for level in [level for level in counts if level > item.level]:
            del counts[level]
        if kinds.get(item.level) != item.kind:  # numbers after bullets begin anew
            counts.pop(item.level, None)
        kinds[item.level] = item.kind
        counts[item.level] = item.start or counts.get(item.level, 0) + 1
        found.append(label(item, counts[item.level]))
    return tuple(found)


def label(item: ListItem, number: int) -> str:
    """The marker of an item that is the list's `number`th.

    >>> label(ListItem(kind="letter", after=")"), 28)
    'ab)'
    """
    match item.kind:
        case "bullet":
            return BULLETS[(item.level - 1) % len(BULLETS)]
        case "number":
            return f"{number}{item.after}"
        case "letter":
            return lettered(number, LATIN_LETTERS) + item.after
        case "abjad":
            return lettered(number, ABJAD) + item.after
    return ""


def lettered(number: int, letters: Sequence[str]) -> str:
    """a to z, then aa, ab…"""
    text = ""
    while number > 0:
        number, place = divmod(number - 1, len(letters))
        text = letters[place] + text
    return text


def begins_table(cell: Cell, before: Cell | None) -> bool:
    """Whether this cell is the first of a table, `before` being that of the paragraph before it."""
    return before is None or cell.row < before.row or cell.direction != before.direction
