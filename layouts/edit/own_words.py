"""Words of the paper's own, names above all, that spelling lets pass; the next issue has them too."""

from layouts.edit.parts import changed
from layouts.model.issue import Issue


def add_own_word(issue: Issue, lang: str, word: str) -> Issue:
    """Let a word pass in this paper, in every region of its language. One that passes already: no change."""
    pair = (lang.split("-")[0], word.strip())
    return issue if not pair[1] or pair in issue.words else changed(issue, words=(*issue.words, pair))


def is_own_word(issue: Issue, lang: str, word: str) -> bool:
    """Whether a word is one of the paper's own."""
    return (lang.split("-")[0], word) in issue.words
