"""Vowel marks of one paragraph are kept clear of the line above, which is another paragraph's."""

import pytest
from msgspec.structs import replace

from layouts.display.items import DisplayList, TextLine
from layouts.makeup.compositor import Compositor
from layouts.makeup.layout import lay_out
from layouts.makeup.touching import Touching
from layouts.typeset.clearance import OFF
from layouts.typeset.ink_gaps import Inks
from tests.makers import make_issue, make_paragraph, make_plan, make_story

# Lines of a word or two, each a paragraph: tails over marks that stand high.
PAIRS = (
    "وصل علي إلى الحي", "يُفتح الباب كل يوم", "هذا رأي نبي وسعي", "وتُزال الأسوار القديمة", "في بني ملال",
    "سيُرفع العلم غداً",
)  # fmt: skip


LEADING = 11.5


def page_of(compositor: Compositor) -> DisplayList:
    story = make_story("khabar", 40, "ar")
    told = replace(
        story, paragraphs=(*story.paragraphs, *(make_paragraph(text, "body", "ar") for text in PAIRS * 4))
    )
    issue = make_issue(told)
    styles = tuple(replace(style, arabic_leading=LEADING, arabic_size=9.0) for style in issue.styles)
    done = lay_out(replace(issue, styles=styles), make_plan(), compositor)
    page: DisplayList = compositor.compose(done.issue).pages[0]
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
