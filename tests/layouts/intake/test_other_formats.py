"""Feeds, agencies' formats, JSON, OpenDocument and lists: each in the shape that programs write it."""

import datetime
import io
import json
from pathlib import Path

import odfdo
import openpyxl
import pytest

from layouts.findings import UnreadableInput
from layouts.intake.importing import receive
from layouts.intake.manuscript import Manuscript, Unreadable
from layouts.intake.received import Received, Wishes, read_received

LEAD = "Le train de nuit est revenu hier dans la gare après une longue absence de douze ans."

NITF = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf><head><title>Train</title><docdata><urgency ed-urg="2"/><date.issue norm="20261124T080000Z"/>
<du-key key="TRAIN-RETOUR"/><ed-msg info="embargo 18h"/></docdata></head>
<body><body.head><hedline><hl1>Le train revient</hl1><hl2>Douze ans d’attente</hl2></hedline>
<byline>Par Anne Roux</byline><dateline><location>FÈS</location></dateline></body.head>
<body.content><p>{LEAD}</p><hl2>Une fête</hl2><p>La <em>ville</em> danse &amp; chante.</p>
<media media-type="image"><media-reference source="gare.jpg"/><media-caption>La gare</media-caption></media>
<ul><li>un quai</li></ul></body.content><body.end><tagline>MAP</tagline></body.end></body></nitf>"""

G2 = f"""<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="urn:1">
<itemMeta><versionCreated>2026-11-24T08:00:00Z</versionCreated><edNote>Ne pas couper</edNote></itemMeta>
<contentMeta><urgency>1</urgency><slugline>Train-Retour</slugline><headline>Le train revient</headline>
<by>Anne Roux</by><dateline>FÈS</dateline><language tag="fr"/><subject><name>Transports</name></subject></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title>
</head><body><p>{LEAD}</p><p>La <b>ville</b> danse.</p></body></html>
</inlineXML></contentSet></newsItem></itemSet></newsMessage>"""

NINJS = {
    "uri": "urn:2", "headline": "Le train revient", "byline": "Anne Roux", "located": "FÈS", "language": "fr",
    "urgency": 6,
    "slugline": "train retour", "body_xhtml": f"<p>{LEAD}</p><h3>Fête</h3><p>Fin.</p>",
    "versioncreated": "2026-11-24T08:00Z",
    "copyrightnotice": "MAP", "subject": [{"name": "Transports"}],
    "associations": {"main": {"description_text": "La gare", "renditions": {"o": {"href": "http://x/gare.jpg"}}}},
}  # fmt: skip

REST = [
    {
        "id": 7, "date": "2026-11-24T08:00:00", "slug": "%d9%85%d8%a7%d8%a1", "lang": "fr", "link": "http://x/7",
        "title": {"rendered": "L&#8217;eau"}, "content": {"rendered": f"<p>{LEAD}</p>\n<p>Fin.</p>"},
        "excerpt": {"rendered": "<p>Un résumé.</p>"},
        "_embedded": {
            "author": [{"name": "Anne Roux"}], "wp:term": [[{"name": "Société"}], [{"name": "eau"}]],
            "wp:featuredmedia": [{"source_url": "http://x/eau.jpg", "caption": {"rendered": "<p>Le barrage</p>"}}],
        },
    }
]  # fmt: skip

RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Le Site</title>
<item><title>Vieux</title><pubDate>Mon, 02 Nov 2026 08:00:00 +0000</pubDate><description>Court.</description></item>
<item><title>L&amp;apos;eau</title><dc:creator>Anne Roux</dc:creator><category>Société</category><link>http://x/7</link>
<pubDate>Tue, 24 Nov 2026 08:00:00 +0000</pubDate><description>Court.</description>
<content:encoded><![CDATA[<p>{LEAD}</p><p>La <em>fin</em>.</p>]]></content:encoded></item></channel></rss>"""

ATOM = f"""<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>الموقع</title>
<entry><title>ماء</title><updated>2026-11-24T08:00:00Z</updated>
<content type="html">&lt;p&gt;{LEAD}&lt;/p&gt;</content></entry>
</feed>"""


def read(tmp_path: Path, name: str, data: str | bytes) -> Received:
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_received(path, name, Wishes())


def texts(story: Manuscript) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in story.blocks]


def told(story: Manuscript) -> str:
    return " ".join(finding.message for finding in story.findings)


def test_nitf_gives_head_text_picture_and_what_the_desk_is_told(tmp_path: Path) -> None:
    (story,) = read(tmp_path, "depeche.xml", NITF).stories
    assert story.values == {
        "title": "Le train revient", "deck": "Douze ans d’attente", "byline": "Par Anne Roux", "dateline": "FÈS",
        "priority": "1", "slug": "train-retour",
    }  # fmt: skip
    assert texts(story) == [
        ("paragraph", LEAD), ("heading", "Une fête"),
        ("paragraph", "La ville danse & chante."), ("item", "•\u00a0un quai"),
    ]  # fmt: skip
    assert [(one.file, one.caption) for one in story.pictures] == [("gare.jpg", "La gare")]
    assert "embargo 18h" in told(story) and "MAP" in told(story)
    assert story.date == datetime.date(2026, 11, 24)


def test_newsml_g2_gives_the_same_from_xhtml(tmp_path: Path) -> None:
    (story,) = read(tmp_path, "g2.xml", G2).stories
    assert story.values == {
        "title": "Le train revient", "byline": "Anne Roux", "dateline": "FÈS", "slug": "train-retour", "priority": "1",
        "lang": "fr", "section": "Transports",
    }  # fmt: skip
    assert texts(story) == [("paragraph", LEAD), ("paragraph", "La ville danse.")]
    assert "Ne pas couper" in told(story)


def test_newsml_g2_holds_nitf_too(tmp_path: Path) -> None:
    start, end = G2.index("<html "), G2.index("</html>") + len("</html>")
    nitf = NITF[NITF.index("<nitf>") :].replace("<nitf>", '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">')
    (story,) = read(tmp_path, "g2.xml", G2[:start] + nitf + G2[end:]).stories
    assert story.blocks[0].text == LEAD and story.values["deck"] == "Douze ans d’attente"


def test_ninjs_gives_priority_picture_and_text(tmp_path: Path) -> None:
    (story,) = read(tmp_path, "item.json", json.dumps(NINJS)).stories
    assert story.values == {
        "title": "Le train revient", "slug": "train-retour", "byline": "Anne Roux", "dateline": "FÈS", "lang": "fr",
        "priority": "4", "section": "Transports", "picture": "http://x/gare.jpg", "caption": "La gare",
    }  # fmt: skip
    assert texts(story) == [("paragraph", LEAD), ("heading", "Fête"), ("paragraph", "Fin.")]
    assert "MAP" in told(story)


def test_the_second_ninjs_has_lists_of_headlines_and_bodies(tmp_path: Path) -> None:
    item = {"headlines": [{"value": "Le train"}], "bodies": [{"role": "main", "value": f"<p>{LEAD}</p>"}]}
    (story,) = read(tmp_path, "item.json", json.dumps(item)).stories
    assert (story.values["title"], story.blocks[0].text) == ("Le train", LEAD)


def test_wordpress_s_rest_answers_are_posts(tmp_path: Path) -> None:
    (story,) = read(tmp_path, "posts.json", json.dumps(REST)).stories
    assert story.values["title"] == "L’eau" and story.values["byline"] == "Anne Roux"
    assert (story.values["picture"], story.values["caption"]) == ("http://x/eau.jpg", "Le barrage")
    assert (story.values["section"], story.values["deck"]) == ("Société", "Un résumé")
    assert texts(story) == [("paragraph", LEAD), ("paragraph", "Fin.")]


def test_rss_gives_whole_texts_the_newest_first_and_says_where_only_summaries_are(tmp_path: Path) -> None:
    received = read(tmp_path, "feed.xml", RSS)
    assert [story.values["title"] for story in received.stories] == ["L'eau".replace("'", "’"), "Vieux"]
    assert texts(received.stories[0]) == [("paragraph", LEAD), ("paragraph", "La fin.")]
    assert received.title == "Le Site"
    assert "summary-only" in [finding.code for finding in received.findings]


def test_atom_is_a_feed_too(tmp_path: Path) -> None:
    received = read(tmp_path, "feed.atom", ATOM)
    assert (received.title, received.stories[0].blocks[0].text) == ("الموقع", LEAD)


def odt() -> bytes:
    document = odfdo.Document("text")
    body = document.body
    body.clear()
    bold = odfdo.Style("text", name="B", bold=True)
    document.insert_style(bold, automatic=True)
    document.insert_style(odfdo.Style("paragraph", name="P1", parent_style="Quotations"), automatic=True)
    body.append(odfdo.Paragraph("Le train revient", style="Title"))
    body.append(odfdo.Paragraph("Douze ans d’attente", style="Subtitle"))
    lead = odfdo.Paragraph(LEAD)
    lead.set_span("B", regex="train de nuit")
    lead.insert_note(after="hier", note_id="n1", citation="1", body="le 23 novembre")
    body.append(lead)
    body.append(odfdo.Header(2, "La fête"))
    body.append(odfdo.Paragraph("Une\u00a0phrase de joie."))
    body.append(odfdo.Paragraph("Enfin.", style="P1"))
    body.append(odfdo.List(["un quai", "une voie"]))
    table = odfdo.Table("T", width=2, height=2)
    for place, value in {(0, 0): "Ville", (1, 0): "Heure", (0, 1): "Fès", (1, 1): "5:12"}.items():
        table.set_value(place, value)
    body.append(table)
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def test_an_opendocument_text_gives_roles_looks_lists_and_tables(tmp_path: Path) -> None:
    (story,) = read(tmp_path, "gare.odt", odt()).stories
    assert story.values == {"title": "Le train revient", "deck": "Douze ans d’attente"}
    assert texts(story) == [
        ("paragraph", LEAD), ("heading", "La fête"), ("paragraph", "Une\u00a0phrase de joie."), ("quote", "Enfin."),
        ("item", "•\u00a0un quai"), ("item", "•\u00a0une voie"), ("row", "Ville\tHeure"), ("row", "Fès\t5:12"),
    ]  # fmt: skip
    assert [run.text for run in story.blocks[0].runs if run.bold] == ["train de nuit"]
    assert "le 23 novembre" in told(story)


def test_lists_of_windows_and_of_workbooks_are_rows(tmp_path: Path) -> None:
    (csv,) = read(tmp_path, "prieres.csv", "المدينة;الفجر\r\nفاس;5:12\r\n".encode("cp1256")).stories
    assert texts(csv) == [("row", "المدينة\tالفجر"), ("row", "فاس\t5:12")]
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Résultats", 0)
    sheet.append(["Équipe", "Points", "Jour", "Heure"])
    sheet.append(["Fès", 12.0, datetime.date(2026, 11, 24), datetime.time(5, 12)])
    data = io.BytesIO()
    book.save(data)
    (story,) = read(tmp_path, "resultats.xlsx", data.getvalue()).stories
    assert texts(story) == [("row", "Équipe\tPoints\tJour\tHeure"), ("row", "Fès\t12\t2026-11-24\t5:12")]


@pytest.mark.parametrize("name", ["a.odt", "a.xlsx", "a.json", "a.xml", "a.rss", "a.docx", "a.exe", "a.nitf"])
@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 cut off", b"<a><b>", b"[1, 2]", bytes(range(256))])
def test_a_file_that_is_not_what_its_name_says_is_a_reason_and_no_traceback(
    name: str, data: bytes, tmp_path: Path
) -> None:
    with pytest.raises(Unreadable):
        read(tmp_path, name, data)
    with pytest.raises(UnreadableInput, match=name):
        receive([str(tmp_path / name)], Wishes())
