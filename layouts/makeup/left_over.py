"""Stories left over: what is told of those that no page has room for."""

from layouts.findings import Finding
from layouts.model.story import Story


def unplaced(story: Story) -> Finding:
    """The finding for a story that no page has room for: of a filler, a note."""
    if story.filler:
        return Finding(
            severity="note",
            code="filler-left-over",
            message=f"filler “{story.title[:60]}” is not needed: its {_all_words(story)} words are left over",
            advice="keep it for another issue",
            story=story.slug,
        )
    return Finding(
        severity="error",
        code="overset-text",
        message=f"story “{story.title[:60]}” found no page: all its {_all_words(story)} words are left over",
        advice="allow more pages, or leave stories out",
        story=story.slug,
    )


def _all_words(story: Story) -> int:
    """The story's words and those of its captions."""
    return story.words + sum(len(f"{used.caption} {used.credit}".split()) for used in story.pictures)
