"""Which text stands in which frame, read from composed pages: what a copy of some frames of a thread brings along."""

from collections.abc import Container, Iterable

from layouts.display.hit import lines_of
from layouts.display.items import DisplayList

Mark = tuple[int, int]  # (paragraph, index): a place in a story


def standing_text(pages: Iterable[DisplayList], frames: Container[int]) -> dict[tuple[int, str], tuple[Mark, Mark]]:
    """From where to where each story stands in each of these frames, by (frame, slug).

    Pages that are not composed yet, and frames without a line, are not in it.
    """
    found: dict[tuple[int, str], tuple[Mark, Mark]] = {}
    for page in pages:
        for line in lines_of(page):
            if line.frame not in frames or not line.story or line.paragraph < 0:
                continue
            key, start, end = (line.frame, line.story), (line.paragraph, line.start), (line.paragraph, line.end)
            known = found.get(key, (start, end))
            found[key] = min(known[0], start), max(known[1], end)
    return found
