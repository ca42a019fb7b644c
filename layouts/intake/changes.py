"""The change list: all that intake changes in copy, one entry a change, each of which can be left undone.

A change is named by what it does and where: `bourita/quotes/paragraph-3`. Whoever does not want it gives that name back
(`--without`), and the copy is read again without it; the names of the others stay as they are.
"""

from collections.abc import Collection

from layouts.model.changes import Change


class ChangeList:
    """The changes made to one story; `undone` are names of changes, or of kinds of change, not to be made."""

    def __init__(self, story: str, undone: Collection[str] = ()) -> None:
        self.story = story
        self.undone = frozenset(undone)
        self.made: list[Change] = []
        self.names: dict[str, int] = {}

    def propose(self, what: str, where: str, before: str, after: str, reason: str) -> str:
        """The text as it is to stand at this place: `after`, with the change in the list, or `before`."""
        if before == after:
            return before
        place = f"{self.story}/{what}/{where}"
        self.names[place] = self.names.get(place, 0) + 1
        name = place if self.names[place] == 1 else f"{place}-{self.names[place]}"
        if self.undone & {what, f"{self.story}/{what}", name}:
            return before
        start, end = differing(before, after)
        self.made.append(
            Change(
                id=name,
                story=self.story,
                what=what,
                where=where,
                at=start,
                before=before[start : len(before) - end],
                after=after[start : len(after) - end],
                reason=reason,
            )
        )
        return after


def differing(before: str, after: str) -> tuple[int, int]:
    """How many characters at the beginning and at the end stay, less the words around the change.

    >>> differing("Il dit oui !", "Il dit non !")
    (7, 2)
    """
    most = min(len(before), len(after))
    start = next((place for place in range(most) if before[place] != after[place]), most)
    end = next((place for place in range(most - start) if before[-1 - place] != after[-1 - place]), most - start)
    while start and not before[start - 1].isspace():
        start -= 1
    while end and not before[-end].isspace():
        end -= 1
    return start, end


def reverted(text: str, change: Change) -> str:
    """A place's text as it was before the change, the last that was made there. ValueError where it no longer stands.

    >>> change = Change("a/quotes/title", "a", "quotes", "title", 3, '"x"', "“x”", "")
    >>> reverted("il “x” là", change)
    'il "x" là'
    """
    end = change.at + len(change.after)
    if text[change.at : end] != change.after:
        raise ValueError(f"{change.id}: the text has changed since")
    return text[: change.at] + change.before + text[end:]
