"""Type a step larger or smaller, wider apart or closer, by keys: from what each passage has, whatever that is."""

from collections.abc import Callable

from layouts.edit.overrides import paragraphs_in, set_as, set_own
from layouts.edit.text import runs_in, set_look
from layouts.model.issue import Issue
from layouts.model.place import Passage, Place, number_of
from layouts.model.story import Run

LEAST_SIZE, MOST_SIZE = 2.0, 800.0  # points
LEAST_LEADING = 2.0
FARTHEST = 500.0  # points that letters are moved off their line
CLOSEST, WIDEST = -0.2, 1.0  # em


def step_size(issue: Issue, passage: Passage, points: float) -> Issue:
    """Selected text so many points larger, each part from the size that it has."""
    for number, paragraph in enumerate(paragraphs_in(issue, passage), number_of(passage.start.paragraph)):
        whole = set_as(issue, paragraph).size_for(paragraph.direction)

        def scale(run: Run, whole: float = whole) -> float:
            return round(min(max(whole * run.scale + points, LEAST_SIZE), MOST_SIZE) / whole, 5)

        issue = _each_run(issue, _within(issue, passage, number), "scale", scale)
    return issue


def step_tracking(issue: Issue, passage: Passage, em: float) -> Issue:
    """Letters of the selected text so much farther apart; joined ones stay joined."""
    for number in range(number_of(passage.start.paragraph), number_of(passage.end.paragraph) + 1):
        part = _within(issue, passage, number)
        issue = _each_run(issue, part, "tracking", lambda run: round(min(max(run.tracking + em, CLOSEST), WIDEST), 4))
    return issue


def step_shift(issue: Issue, passage: Passage, points: float) -> Issue:
    """Letters of the selected text so many points higher, each part from where it stands."""
    return _shifted(issue, passage, lambda size, run: run.shift * size + points)


def set_shift(issue: Issue, passage: Passage, points: float) -> Issue:
    """Letters of the selected text so many points above their line, whatever their sizes are."""
    return _shifted(issue, passage, lambda _size, _run: points)


def step_leading(issue: Issue, passage: Passage, points: float) -> Issue:
    """Lines of the paragraphs so many points farther apart; each has the leading of its direction."""
    for number, paragraph in enumerate(paragraphs_in(issue, passage), number_of(passage.start.paragraph)):
        now = set_as(issue, paragraph).leading_for(paragraph.direction)
        field = "arabic_leading" if paragraph.direction == "rtl" else "leading"
        place = _place(passage, number, 0)
        issue = set_own(issue, Passage(place, place), **{field: round(max(now + points, LEAST_LEADING), 3)})
    return issue


def _shifted(issue: Issue, passage: Passage, above: Callable[[float, Run], float]) -> Issue:
    """Each run moved to as many points above its line; runs keep it as a share of their own size."""
    for number, paragraph in enumerate(paragraphs_in(issue, passage), number_of(passage.start.paragraph)):
        whole = set_as(issue, paragraph).size_for(paragraph.direction)

        def shift(run: Run, whole: float = whole) -> float:
            size = whole * run.scale
            return round(min(max(above(size, run), -FARTHEST), FARTHEST) / size, 5)

        issue = _each_run(issue, _within(issue, passage, number), "shift", shift)
    return issue


def _each_run(issue: Issue, part: Passage, field: str, value: Callable[[Run], float]) -> Issue:
    """Set a field of each run of a part of one paragraph."""
    at = part.start.index
    for run in runs_in(issue, part):
        place = part.start.paragraph
        piece = Passage(Place(part.start.story, place, at), Place(part.start.story, place, at + len(run.text)))
        issue = set_look(issue, piece, **{field: value(run)})
        at += len(run.text)
    return issue


def _within(issue: Issue, passage: Passage, number: int) -> Passage:
    """What of a passage lies in one paragraph."""
    paragraph = paragraphs_in(issue, passage)[number - number_of(passage.start.paragraph)]
    start, end = passage.start, passage.end
    begin = start.index if number == number_of(start.paragraph) else 0
    stop = end.index if number == number_of(end.paragraph) else len(paragraph.text)
    return Passage(_place(passage, number, begin), _place(passage, number, stop))


def _place(passage: Passage, number: int, index: int) -> Place:
    """A place in the passage's text, paragraphs counted as its own are."""
    first = passage.start
    return Place(first.story, first.paragraph + number - number_of(first.paragraph), index)
