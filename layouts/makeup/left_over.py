"""Stories left over: what is told of those that no page has room for."""

from layouts.findings import Finding
from layouts.makeup.since import words_in
from layouts.model.story import Story


def unplaced(story: Story) -> Finding:
    """The finding for a story that no page has room for: of a filler, a note."""
    if story.filler:
        return Finding(
            severity="note",
            code="filler-left-over",
            message=f"filler “{story.title[:60]}” is not needed: its {words_in(story).all} words are left over",
            advice="keep it for another issue",
            story=story.slug,
        )
    return Finding(
        severity="error",
        code="overset-text",
        message=f"story “{story.title[:60]}” found no page: all its {words_in(story).all} words are left over",
        advice="allow more pages, or leave stories out",
        story=story.slug,
    )
