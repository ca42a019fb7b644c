"""What columns are cut into, and what may give where a foot is to be levelled."""

import pytest

from fonts.library import Library
from layouts.makeup.passages import passages_of, set_passage
from layouts.makeup.units import units_of
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
    crosshead = next(unit for unit in units_of(passages, galleys, 10.5) if unit.paragraph == 2 and unit.line == 0)
    assert (crosshead.give, crosshead.rows - crosshead.at_top) == (give, 1)
