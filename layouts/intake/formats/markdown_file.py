"""A Markdown file from elsewhere (an export of Google Docs, a note-taking program) as a manuscript."""

from layouts.intake.blocks import read_markdown
from layouts.intake.front_matter import split_front_matter
from layouts.intake.manuscript import Manuscript
from layouts.intake.story import decoded


def read_markdown_file(data: bytes, name: str) -> Manuscript:
    """The manuscript in the file's bytes."""
    text, findings = decoded(data, name)
    front = split_front_matter(text, name)
    body = read_markdown(front.body, name, front.body_line)
    return Manuscript(front.values, body.blocks, body.pictures, (*findings, *front.findings, *body.findings))
