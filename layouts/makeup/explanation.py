"""Explanation: why the lines of a story are as they are, as text for the people who make the paper.

The measures are those that the story really has on its pages.
"""

from collections.abc import Iterator

from layouts.display.items import DisplayList, TextLine
from layouts.makeup.passages import passages_of
from layouts.model.issue import Issue
from layouts.typeset.explain import Explained, explain
from layouts.typeset.galley import Measure
from layouts.typeset.paragraph import Typesetter

WIDEST = 60  # characters of a line that are shown


def explanation(issue: Issue, pages: tuple[DisplayList, ...], slug: str, typesetter: Typesetter) -> Iterator[str]:
    """The lines of text that explain a story's composition; nothing when no story has this slug."""
    lines = [
        item for page in pages for item in page.items if isinstance(item, TextLine) and item.story == slug
    ]  # fmt: skip
    for passage in passages_of([story for story in issue.stories if story.slug == slug], issue.styles):
        own = sorted((line for line in lines if line.paragraph == passage.index), key=lambda line: line.start)
        if not own:
            continue
        measures = tuple(Measure(0.0, line.width) for line in own)
        if len({measure.width for measure in measures}) == 1:
            measures = measures[:1]
        explained = explain(typesetter, passage.paragraph, passage.style, measures)
        total = sum(line.price for line in explained)
        yield (
            f"paragraph {passage.index + 1}, {passage.style.name}, {passage.paragraph.lang}, "
            f"{own[0].width:.1f} pt: {len(explained)} lines, price {total:.1f}"
        )
        for number, line in enumerate(explained, 1):
            yield from _told(number, line)


def _told(number: int, line: Explained) -> Iterator[str]:
    text = line.text + ("-" if line.hyphenated else "")
    yield f"{number:4} {text if len(text) <= WIDEST else text[: WIDEST - 1] + '…'}"
    filled = [f"spaces x {line.looseness:.2f}"]
    if line.tracking:
        filled.append(f"letters {line.tracking:+.3f} em")
    if line.breadth != 1.0:
        filled.append(f"letters x {line.breadth:.3f}")
    if line.stretched:
        filled.append(f"stretched: {'، '.join(line.stretched)}")
    costs = ", ".join(f"{name} {price:g}" for name, price in line.parts)
    yield f"       {'; '.join(filled)}"
    yield f"       price {line.price:g} = {costs}"
    if line.moved:
        yield f"       first choice: end it after “{line.first}”, {-line.spared:+g} for the paragraph"
        yield f"       not taken: {line.moved}"
    if line.next_best and (line.next_best, -line.spared) != (line.first, line.more):
        yield f"       next best: end it after “{line.next_best}”, {line.more:+g} for the paragraph"
