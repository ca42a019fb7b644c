"""Straight quotes of a story that is in the issue already, made those of each paragraph's language."""

import msgspec

from layouts.intake.cleaning import shared_out
from layouts.intake.typography import with_quotes
from layouts.model.issue import Issue
from layouts.model.story import Paragraph


def with_language_quotes(issue: Issue, slug: str) -> Issue:
    """The issue with the story's straight quotes in pairs replaced; the same where there are none."""
    stories = []
    for story in issue.stories:
        if story.slug == slug:
            paragraphs = tuple(_quoted(paragraph, story.lang) for paragraph in story.paragraphs)
            if any(new is not old for new, old in zip(paragraphs, story.paragraphs)):
                story = msgspec.structs.replace(story, paragraphs=paragraphs)
        stories.append(story)
    same = all(new is old for new, old in zip(stories, issue.stories))
    return issue if same else msgspec.structs.replace(issue, stories=tuple(stories))


def _quoted(paragraph: Paragraph, lang: str) -> Paragraph:
    before = paragraph.text
    after = with_quotes(before, paragraph.lang or lang)
    if after == before:
        return paragraph
    return msgspec.structs.replace(paragraph, runs=shared_out(paragraph.runs, before, after))
