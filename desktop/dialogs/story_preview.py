"""A story as plain rich text, to be read before it is taken."""

from html import escape

from layouts.model.story import Run, Story

LARGE = {"headline": "x-large", "deck": "large", "kicker": "small", "byline": "small"}
LONGEST = 200_000  # characters that are shown: 20,000 are a page of a newspaper
BOLD = ("headline", "crosshead", "kicker", "table-head")


def as_html(story: Story) -> str:
    """Its paragraphs, each in its own direction; of a story longer than any, the beginning."""
    parts: list[str] = []
    room = LONGEST
    for paragraph in story.paragraphs:
        room -= len(paragraph.text)
        if room < 0:
            return "".join((*parts, "<p>…</p>"))
        role = paragraph.style.split("-")[0]
        size = LARGE.get(role, "medium")
        weight = "bold" if role in BOLD or paragraph.style in BOLD else "normal"
        marker = "• " if paragraph.item is not None else ""
        text = marker + "".join(_run(run) for run in paragraph.runs)
        style = f"font-size: {size}; font-weight: {weight}; margin: 0 0 6px 0"
        parts.append(f'<p dir="{paragraph.direction}" style="{style}">{text}</p>')
    return "".join(parts)


def _run(run: Run) -> str:
    text = escape(run.text).replace("\u2028", "<br>")
    text = f"<b>{text}</b>" if run.bold else text
    return f"<i>{text}</i>" if run.italic else text
