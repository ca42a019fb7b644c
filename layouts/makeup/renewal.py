"""Everything that was made of an issue made anew.

Values that stay are made one by one while thousands of others come and go around them, and each of them keeps the room
about it: after ten thousand edits a quarter of the memory that Python had for small values lay between those that were
left. Made again one after the other they stand side by side, and what held the rest goes back to the system.
"""

from collections.abc import Iterator, Sequence

from layouts.makeup.compositor import Composition, Compositor
from layouts.makeup.parting import Parting
from layouts.makeup.threads import Pourer
from layouts.makeup.touching import Touching
from layouts.model.issue import Issue


def renewed(compositor: Compositor, issue: Issue, first: Sequence[int] = ()) -> Iterator[Composition]:
    """The issue composed as if for the first time, in slices; the last composition is complete, and equal to the one
    before. Whoever composes something else meanwhile finds less remembered, and no other pages.

    `first`: pages, by index, that somebody looks at and may go on with any moment: they come in the first slice,
    however long it takes.
    """
    forget(compositor)
    return compositor.slices(issue, first)


def forget(compositor: Compositor) -> None:
    """Forget everything but the pages as they were composed last: those are shown until the others have come."""
    compositor.typesetter.renew()
    compositor.pourer = Pourer(compositor.typesetter)
    compositor.touching = Touching(compositor.typesetter.inks)
    compositor.parting = Parting(compositor.touching, compositor.typesetter.library)
    for latest in (
        compositor.words, compositor.furniture, compositor.texts, compositor.pages, compositor.stills,
        compositor.touches, compositor.placements, compositor.leading,
    ):  # fmt: skip
        latest.clear()
    compositor.shown, compositor.before, compositor.rested_with = (), None, 0
