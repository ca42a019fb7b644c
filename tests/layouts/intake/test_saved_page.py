"""Saved web pages: the article is the story, what stands around it is told, and Google Docs' classes are looks."""

from layouts.intake.formats.saved_page import read_saved_page
from layouts.intake.manuscript import Manuscript, read_manuscript

LEAD = "Le train de nuit est revenu hier dans la gare après une longue absence de douze ans, et la ville a fêté."
NEXT = "Les voyageurs de la première heure disent leur joie, et la ville retrouve sa place sur la carte du pays."
PAGE = f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>x</title><script>var a = "<p>non</p>"</script></head>
<body><header><a href="/">تلغراف الإنسانية</a><nav><ul><li>سياسة</li><li>مجتمع</li></ul></nav></header>
<article><h1 class="post-title">Le train revient</h1><p class="post-meta">editor 24 juin</p>
<div class="entry"><p>{LEAD}</p><h3>Une ville en fête</h3>
<p>{NEXT} <a href="https://gare.example">La gare</a> &amp; <em>la place</em>.</p>
<figure><img src="gare_files/gare.jpg" alt="x"><figcaption>La gare, hier</figcaption></figure>
<iframe src="https://video.example/1"></iframe>
<div class="sharedaddy">شارك على فيسبوك</div></div>
<section id="related_posts"><h3>شاهد أيضاً</h3><p>Otra noticia</p></section></article>
<div id="respond"><h3>اترك تعليقاً</h3><form><input value="Envoyer"></form></div>
<footer>© 2026</footer></body></html>"""


def read(text: str) -> Manuscript:
    return read_saved_page(text.encode(), "page.html")


def texts(story: Manuscript) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in story.blocks]


def told(story: Manuscript, code: str) -> str:
    (finding,) = [finding for finding in story.findings if finding.code == code]
    return finding.message


def test_the_article_of_a_theme_s_page_is_the_story() -> None:
    story = read(PAGE)
    assert story.values == {"title": "Le train revient"}
    assert texts(story) == [
        ("paragraph", LEAD),
        ("heading", "Une ville en fête"),
        ("paragraph", f"{NEXT} La gare & la place."),
    ]
    (picture,) = story.pictures
    assert (picture.file, picture.caption) == ("gare_files/gare.jpg", "La gare, hier")


def test_what_stands_around_the_article_is_told_word_for_word() -> None:
    around = told(read(PAGE), "page-around")
    for line in (
        "تلغراف الإنسانية",
        "سياسة",
        "editor 24 juin",
        "شارك على فيسبوك",
        "شاهد أيضاً",
        "Otra noticia",
        "© 2026",
    ):
        assert line in around
    assert "https://gare.example" in told(read(PAGE), "link-address")
    assert "https://video.example/1" in told(read(PAGE), "player-left-out")


def test_a_page_without_a_known_place_is_read_by_its_density_of_text() -> None:
    page = (
        "<html><head><link rel=stylesheet href=a.css></head><body><div><a href=1>Un</a> <a href=2>Deux</a></div>"
        f"<h1>Le train revient</h1><div><div>{f'<p>{LEAD} {NEXT}</p>' * 4}</div></div></body></html>"
    )
    story = read(page)
    assert story.values["title"] == "Le train revient"
    assert LEAD in story.blocks[0].text


def test_google_docs_says_looks_by_class_and_its_comments_are_told_apart() -> None:
    story = read(
        "<html><head><style>.c1{font-weight:700}.c2{font-style:italic;color:#000}</style></head>"
        '<body class="c9 doc-content"><p class="title">Le titre</p><p><span>Un </span><span class="c1">gras</span>'
        '<span class="c2"> et penché</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>.</p>'
        '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>À vérifier !</span></p></div></body></html>'
    )
    assert texts(story) == [("heading", "Le titre"), ("paragraph", "Un gras et penché.")]
    assert [run.text for run in story.blocks[1].runs if run.bold] == ["gras"]
    assert [run.text.strip() for run in story.blocks[1].runs if run.italic] == ["et penché"]
    assert "À vérifier !" in told(story, "text-left-out")


def test_lists_quotations_tables_and_breaks_keep_their_roles() -> None:
    story = read(
        "<body><ol start=3><li>trois<li>quatre</ol><blockquote><p>Cité.</p></blockquote>"
        "<table><tr><th>Ville<th>Heure</tr><tr><td>Fès<td>5:12</tr></table>"
        "<p>Un<br>deux<br><br>trois</p><pre>a\n b</pre>"
    )
    assert texts(story) == [
        ("item", "3.\u00a0trois"),
        ("item", "4.\u00a0quatre"),
        ("quote", "Cité."),
        ("row", "Ville\tHeure"),
        ("row", "Fès\t5:12"),
        ("paragraph", "Un\ndeux"),
        ("paragraph", "trois"),
        ("paragraph", "a\n b"),
    ]


def test_a_page_in_arabic_windows_code_is_read() -> None:
    data = f"<html><body><p>{'مرحبا بالعالم ' * 5}</p></body></html>".encode("cp1256")
    assert "مرحبا" in read_manuscript(data, "a.html").blocks[0].text


def test_elements_nested_thousands_deep_cost_no_word() -> None:
    story = read("<body>" + "<div>" * 5000 + "fond" + "</div>" * 5000)
    assert "fond" in " ".join(block.text for block in story.blocks)
