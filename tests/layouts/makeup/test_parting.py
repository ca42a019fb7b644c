"""Vowel marks of one paragraph are kept clear of the line above, which is another paragraph's."""

import pytest
from msgspec.structs import replace

from layouts.display.items import DisplayList, TextLine
from layouts.edit.text import insert_text
from layouts.makeup.compositor import Compositor
from layouts.makeup.layout import lay_out
from layouts.makeup.touching import Touching
from layouts.model.issue import Issue
from layouts.model.place import Place
from layouts.typeset.clearance import OFF
from layouts.typeset.ink_gaps import Inks
from tests.makers import make_issue, make_paragraph, make_plan, make_story

# Lines of a word or two, each a paragraph: tails over marks that stand high.
PAIRS = (
    "وصل علي إلى الحي", "يُفتح الباب كل يوم", "هذا رأي نبي وسعي", "وتُزال الأسوار القديمة", "في بني ملال",
    "سيُرفع العلم غداً",
)  # fmt: skip


LEADING = 11.5


def laid_out(compositor: Compositor) -> Issue:
    story = make_story("khabar", 40, "ar")
    told = replace(
        story, paragraphs=(*story.paragraphs, *(make_paragraph(text, "body", "ar") for text in PAIRS * 4))
    )
    issue = make_issue(told)
    styles = tuple(replace(style, arabic_leading=LEADING, arabic_size=9.0) for style in issue.styles)
    return lay_out(replace(issue, styles=styles), make_plan(), compositor).issue


def page_of(compositor: Compositor) -> DisplayList:
    page: DisplayList = compositor.compose(laid_out(compositor)).pages[0]
    return page


def test_lines_of_two_paragraphs_are_kept_apart(compositor: Compositor, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = page_of(compositor)
    monkeypatch.setattr("layouts.makeup.compositor.kept_apart", lambda items, *_: items)
    plain = page_of(Compositor(compositor.typesetter))
    before, after = [Touching(Inks()).close(page.items) for page in (plain, kept)]
    assert len(before) >= 3 and after == []
    for was, now in zip(plain.items, kept.items, strict=True):
        if isinstance(was, TextLine) and isinstance(now, TextLine) and was != now:
            assert (was.x, was.y, was.text, was.start, was.end) == (now.x, now.y, now.text, now.start, now.end)
            assert all(abs(run.rise) <= OFF * run.size + 0.001 for run in now.runs)
            assert now.runs[-1].x + now.runs[-1].width == pytest.approx(was.runs[-1].x + was.runs[-1].width, abs=0.02)


def test_lines_that_were_parted_are_the_same_objects_after_a_key_elsewhere(compositor: Compositor) -> None:
    issue = laid_out(compositor)
    page = compositor.compose(issue).pages[0]
    parted = [made for known in compositor.parting.parted[0] for made in known.made]
    columns = dict(compositor.touching.columns[0])
    assert len(parted) >= 6 and all(any(line is item for item in page.items) for line in parted)
    typed = insert_text(issue, Place("khabar", len(issue.stories[0].paragraphs) - 3, 1), "ب").issue
    after = compositor.compose(typed).pages[0]
    assert after is not page
    kept = [line for line in parted if any(line is item for item in after.items)]
    assert len(kept) >= len(parted) // 2  # but those that the word stands among, each of which may move the next
    same = [name for name, column in compositor.touching.columns[0].items() if column is columns.get(name)]
    assert 0 < len(same) < len(columns)
