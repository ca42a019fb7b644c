"""WordPress exports: posts become stories, and all that is not printed is told."""

import pytest

from layouts.intake.changes import ChangeList
from layouts.intake.formats.shortcodes import without_shortcodes
from layouts.intake.formats.wordpress import read_wxr
from layouts.intake.manuscript import Manuscript, Unreadable
from layouts.intake.received import Received, Wishes, finished
from tests.layouts.intake.wordpress_site import OPENING, export, item, picture


def read(*items: str) -> Received:
    return read_wxr((OPENING + "".join(items) + "</channel></rss>").encode(), "export.xml")


def only(*items: str) -> Manuscript:
    (story,) = read(*items).stories
    return finished(story, "export.xml", "export", Wishes())


def texts(story: Manuscript) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in story.blocks]


def test_published_and_scheduled_posts_are_stories_the_newest_first() -> None:
    received = read(item(1, title="Vieux", content="a"), item(20, title="Neuf", content="b", status="future"))
    assert [story.values["title"] for story in received.stories] == ["Neuf", "Vieux"]
    assert received.title == "تلغراف الإنسانية"


def test_drafts_are_named_and_pages_menus_and_trash_counted() -> None:
    messages = " ".join(finding.message for finding in read_wxr(export(3), "export.xml").findings)
    assert "1 draft left out: Brouillon secret" in messages
    assert "1 × page" in messages and "1 × nav_menu_item" in messages and "2 × deleted post" in messages


def test_lines_of_the_old_editor_and_blocks_of_the_new_one_are_paragraphs() -> None:
    old = only(item(1, content="Un mot.\r\n\r\nDeux <b>mots</b>."))
    new = only(
        item(1, content="<!-- wp:paragraph -->\n<p>Un mot.</p>\n<!-- /wp:paragraph -->\n\n<p>Deux <b>mots</b>.</p>")
    )
    assert texts(old) == texts(new) == [("paragraph", "Un mot."), ("paragraph", "Deux mots.")]
    assert [run.text for run in new.blocks[1].runs if run.bold] == ["mots"]


def test_entities_are_letters_in_titles_and_text() -> None:
    story = only(item(1, title="L&#8217;eau &amp; le sel", content="<p>Sel &lt;fin&gt; &eacute;t&eacute;</p>"))
    assert story.values["title"] == "L’eau & le sel"
    assert texts(story) == [("paragraph", "Sel <fin> été")]


def test_a_caption_s_shortcode_is_a_picture_with_its_caption_by_the_original_s_address() -> None:
    shortcode = (
        '[caption id="a" width="300"]<img class="wp-image-901" src="http://x/port-300x200.jpg" /> Le port[/caption]'
    )
    story = only(item(1, content=f"Un.\n\n{shortcode}\n\nDeux."), picture(901, "port.jpg"))
    (found,) = story.pictures
    assert (found.file.rpartition("/")[2], found.caption) == ("port.jpg", "Le port")
    assert texts(story) == [("paragraph", "Un."), ("paragraph", "Deux.")]


def test_a_gallery_s_numbers_are_its_pictures_and_unknown_ones_are_told() -> None:
    story = only(item(1, content='Un.\n\n[gallery ids="901,77"]'), picture(901, "port.jpg"))
    assert [one.file.rpartition("/")[2] for one in story.pictures] == ["port.jpg"]
    assert [change.before for change in story.changes] == ["picture 77"]


def test_shortcodes_go_word_for_word_into_the_change_list_and_brackets_of_people_stay() -> None:
    changes = ChangeList("a")
    text = 'Il a dit [sic] [box type="info"]oui[/box] [1] [tie_slideshow] [[gallery]]'
    assert without_shortcodes(text, changes, {}) == "Il a dit [sic] oui [1]  [gallery]"
    assert [change.before for change in changes.made] == ['[box type="info"]', "[/box]", "[tie_slideshow]"]


def test_an_embedded_film_is_no_text_but_told() -> None:
    story = only(item(1, content="Un.\n\nhttps://video.example/1\n\n[embed]https://video.example/2[/embed]"))
    assert texts(story) == [("paragraph", "Un.")]
    (told,) = [finding.message for finding in story.findings if finding.code == "player-left-out"]
    assert "https://video.example/1" in told and "https://video.example/2" in told


def test_the_theme_s_lines_pasted_with_a_story_are_cut_and_listed_one_by_one() -> None:
    for story in read_wxr(export(10), "export.xml").stories:
        done = finished(story, "export.xml", "export", Wishes())
        cut = [change for change in done.changes if change.what == "boilerplate"]
        text = " ".join(block.text for block in done.blocks)
        assert len(cut) in (0, 7) and "شاهد" not in text and "Dépôt" not in text
        assert (len(cut) == 7) == ("شاهد" in " ".join(block.text for block in story.blocks))


def test_a_byline_is_a_person_and_no_login() -> None:
    assert only(item(1, content="a", creator="sroux")).values["byline"] == "Salma Roux"
    story = only(item(1, content="a"))
    assert "byline" not in story.values
    assert any("author editor" in finding.message for finding in story.findings)


def test_a_short_excerpt_is_the_deck_and_the_text_s_own_beginning_is_none() -> None:
    assert only(item(1, content="Un texte.", excerpt="Le résumé")).values["deck"] == "Le résumé"
    assert "deck" not in only(item(1, content="Un texte long.", excerpt="Un texte…")).values


def test_an_address_of_arabic_letters_is_a_readable_slug() -> None:
    assert only(item(1, content="a", name="%d9%85%d8%a7%d8%a1")).values["slug"] == "ماء"


def test_a_post_in_bold_from_end_to_end_is_set_plain() -> None:
    story = only(item(1, content="<strong>Une phrase entière.<br /><br />Une autre phrase.</strong>"))
    assert not any(run.bold for block in story.blocks for run in block.runs)
    assert [change.what for change in story.changes] == ["bold-throughout"]


def test_an_export_that_breaks_off_gives_the_posts_before_and_says_so() -> None:
    data = export(12)
    received = read_wxr(data[: len(data) // 2], "export.xml")
    assert 0 < len(received.stories) < 12
    assert [finding.severity for finding in received.findings if finding.code == "source-damaged"] == ["error"]


def test_control_characters_that_no_xml_may_hold_cost_nothing() -> None:
    assert texts(only(item(1, content="Un\x0b mot\x02."))) == [("paragraph", "Un mot.")]


@pytest.mark.parametrize("declaration", ['<!ENTITY a "b">', '<!ENTITY x SYSTEM "file:///etc/passwd">'])
def test_entities_of_its_own_are_refused(declaration: str) -> None:
    data = f'<?xml version="1.0"?><!DOCTYPE rss [{declaration}]>{OPENING[OPENING.index("<rss") :]}</channel></rss>'
    with pytest.raises(Unreadable, match="entities"):
        read_wxr(data.encode(), "export.xml")


def test_a_change_that_is_not_wanted_is_not_made_and_the_others_are() -> None:
    content = 'Il a dit "oui" , hier.\n\nElle a dit "non".'
    story = read(item(1, content=content)).stories[0]
    done = finished(story, "e", "e", Wishes())
    (first, second) = [change.id for change in done.changes if change.what == "quotes"]
    again = finished(story, "e", "e", Wishes(undone=(first,)))
    assert '"oui"' in again.blocks[0].text and '"' not in again.blocks[1].text
    assert [change.id for change in again.changes if change.what == "quotes"] == [second]
    kind = finished(story, "e", "e", Wishes(undone=("quotes",)))
    assert not any(change.what == "quotes" for change in kind.changes)
