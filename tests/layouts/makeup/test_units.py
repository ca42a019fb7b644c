"""What columns are cut into, and what may give where a foot is to be levelled."""

import pytest

from fonts.library import Library
from layouts.makeup.passages import passages_of, set_passage
from layouts.makeup.units import Laid
from layouts.model.story import Story
from layouts.typeset.galley import Measure
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_paragraph, make_text


@pytest.mark.parametrize(("before", "give"), [("pull-quote", 0), ("body", 1)])
def test_a_crosshead_gives_a_row_above_it_but_not_under_a_pull_quote(before: str, give: int) -> None:
    """The white between both is the quote's and the crosshead's; a row more made three of it."""
    styled = (("body", 40), (before, 10), ("crosshead", 3), ("body", 40))
    story = Story("a", "nl", "ltr", tuple(make_paragraph(make_text(words), style) for style, words in styled))
    issue = make_issue(story)
    passages = passages_of((story,), issue.styles)
    typesetter = Typesetter(Library())
    galleys = [set_passage(passage, (Measure(0.0, 141.0),), typesetter) for passage in passages]
    crosshead = next(unit for unit in Laid(passages, galleys, 10.5).units() if unit.paragraph == 2 and unit.line == 0)
    assert (crosshead.give, crosshead.rows - crosshead.at_top) == (give, 1)


def test_a_passage_that_changes_leaves_the_others_their_units() -> None:
    """They are the same lists, and equal to what they are without memory; the last one of all is another's before."""
    styled = (("body", 40), ("crosshead", 3), ("body", 40), ("pull-quote", 10), ("body", 40), ("body", 30))
    paragraphs = [make_paragraph(make_text(words, seed=number), style) for number, (style, words) in enumerate(styled)]
    typesetter = Typesetter(Library())
    before: Laid | None = None
    kept = 0
    for changed, words in ((0, 0), (2, 45), (4, 3), (3, 12), (5, 60), (1, 2), (0, 41)):
        if words:
            paragraphs[changed] = make_paragraph(make_text(words, seed=9), styled[changed][0])
        story = Story("a", "nl", "ltr", tuple(paragraphs))
        passages = passages_of((story,), make_issue(story).styles)
        if before is not None:
            passages = tuple(old if old == new else new for old, new in zip(before.passages, passages))
        galleys = [set_passage(passage, (Measure(0.0, 141.0),), typesetter) for passage in passages]
        laid, anew = Laid(passages, galleys, 10.5, before), Laid(passages, galleys, 10.5)
        assert laid.units() == anew.units() and laid.marked == anew.marked
        kept += sum(one is other for one, other in zip(laid.parts, before.parts)) if before else 0
        fewer = Laid(passages[:-1], galleys[:-1], 10.5, laid)
        assert fewer.units() == Laid(passages[:-1], galleys[:-1], 10.5).units()
        before = laid
    assert kept >= 4 * len(styled)
