"""What intake changed is put back where it stands now, and nowhere where that is not certain."""

from msgspec.structs import replace

from layouts.edit.put_back import can_be_put_back, put_back
from layouts.edit.text import insert_text
from layouts.model.changes import Change
from layouts.model.issue import Issue
from layouts.model.place import Place
from layouts.model.story import Story
from tests.makers import make_issue, make_paragraph

QUOTES = Change("s/quotes/paragraph-1", "s", "quotes", "paragraph-1", 7, '"oui"', "« oui »", "straight quotes")
CUT = Change("s/boilerplate/line-9", "s", "boilerplate", "line-9", 0, "Partager", "", "the site’s own line below")


def sample(*texts: str) -> Issue:
    paragraphs = (make_paragraph("Titre", "headline"), *(make_paragraph(text, lang="fr") for text in texts))
    return replace(make_issue(), stories=(Story("s", "fr", "ltr", paragraphs),), changes=(QUOTES, CUT))


def texts(issue: Issue) -> list[str]:
    return [paragraph.text for paragraph in issue.stories[0].paragraphs]


def test_a_change_is_put_back_where_it_was_made_or_where_it_has_gone() -> None:
    issue = sample("Il dit « oui » là.")
    assert texts(put_back(issue, QUOTES))[1] == 'Il dit "oui" là.'
    moved = insert_text(issue, Place("s", 1, 0), "Hier, ").issue
    assert texts(put_back(moved, QUOTES))[1] == 'Hier, Il dit "oui" là.'
    assert put_back(moved, QUOTES).changes == (CUT,)


def test_nothing_is_put_back_where_the_text_has_changed_or_is_there_twice() -> None:
    assert not can_be_put_back(sample("Il dit non."), QUOTES)
    twice = sample("Elle dit « oui » et « oui ».")
    assert not can_be_put_back(twice, QUOTES) and put_back(twice, QUOTES) is twice


def test_a_line_cut_below_or_above_the_story_comes_back_there() -> None:
    assert texts(put_back(sample("Il dit."), CUT)) == ["Titre", "Il dit.", "Partager"]
    above = replace(CUT, reason="the site’s own line above the story")
    assert texts(put_back(replace(sample("Il dit."), changes=(above,)), above)) == ["Titre", "Partager", "Il dit."]
