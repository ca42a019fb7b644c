"""Jump lines: where a story goes on and where it comes from, in the story's language."""

from layouts.model.jump_lines import JUMP_LINE
from layouts.model.story import Paragraph, Run, Story

# (to, from); the words that papers in these languages print
WORDS = {
    "nl": ("Vervolg op pagina ", "Vervolg van pagina "),
    "fr": ("Suite page ", "Suite de la page "),
    "en": ("Continued on page ", "Continued from page "),
    "es": ("Continúa en la página ", "Viene de la página "),
    "ar": ("التتمة في الصفحة ", "تتمة من الصفحة "),
}

TITLE_WORDS = 7  # of a headline, enough to be known again by


def jump_to(story: Story, folio: int) -> Paragraph:
    """The line at the foot of a story's part that goes on elsewhere."""
    return _line(story, "", WORDS.get(story.lang, WORDS["en"])[0], folio)


def jump_from(story: Story, folio: int) -> Paragraph:
    """The line over the rest of a story: its headline's first words again, and where it began."""
    words = story.title.split()
    title = " ".join(words[:TITLE_WORDS]) + ("…" if len(words) > TITLE_WORDS else "")
    return _line(story, title, WORDS.get(story.lang, WORDS["en"])[1], folio)


def _line(story: Story, title: str, words: str, folio: int) -> Paragraph:
    runs = [Run(title, bold=True), Run(" – ")] if title else []
    runs += [Run(words), Run(str(folio), isolate="ltr")]
    return Paragraph(JUMP_LINE, tuple(runs), story.lang, story.direction)
