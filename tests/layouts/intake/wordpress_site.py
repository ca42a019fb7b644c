"""A newspaper's WordPress export, made for tests: posts in five languages as a real theme's editors leave them.

Featured pictures that are not there, captions and galleries as shortcodes, entities, drafts, trash, pages, comments,
both editors, copy pasted with the theme's own lines around it, and the slips of keyboards.
"""

import datetime
import random
from html import escape

SENTENCES = {
    "ar": """\
أعلنت البلدية صباح اليوم عن افتتاح المكتبة الجديدة بعد أشغال دامت سنتين
وقال رئيس الجمعية إن عدد القراء تضاعف منذ بداية السنة.
ويرتقب أن تستقبل المكتبة تلاميذ المدارس كل يوم أربعاء.
وأضاف المتحدث أن المشروع كلف ١٢ مليون درهم, وأنه فتح أبوابه للجميع
وتضم القاعة الكبرى أكثر من عشرين ألف كتاب بالعربية والفرنسية.
وكان سكان الحي قد طالبوا بهذا الفضاء منذ سنوات طويلة.
ومن المنتظر أن يزور الوزير المدينة في الأسبوع المقبل لتدشين الجناح الثاني.
وتمول المشروع ثلاث جهات محلية بشراكة مع منظمة UNESCO للثقافة.
واختتم اللقاء بعرض موسيقي قدمه شباب المدينة.
وستظل الأبواب مفتوحة إلى غاية العاشرة ليلا.""".split("\n"),
    "fr": """\
La commune a inauguré hier la nouvelle gare routière, après dix-huit mois de travaux
Le maire a parlé d'un "grand jour" pour les habitants.
Les premiers autocars sont partis à sept heures vers la côte.
Qui n'attendait plus rien ? Les commerçants du quartier, sans doute !
Le chantier a coûté douze millions de dirhams : deux de moins que prévu.
Les voyageurs trouvent un café, une consigne et un bureau de poste.
Une seconde tranche doit relier la gare au tramway avant la fin de l'année.
Les riverains demandent encore des arbres et des bancs.
La société d’exploitation a recruté quarante jeunes de la ville
Les horaires seront affichés dans les deux langues.""".split("\n"),
    "en": """\
The harbour authority opened its new fish market on Monday after a long dispute about fees
A spokesman said the hall was "ready for winter" and that rents would not rise.
Fishermen had asked for cold rooms since the storm of five years ago.
More than two hundred boats land their catch there every week.
It's the largest public work in the town since the bridge was built.
Buyers from three countries came to the first auction.
The council will publish the accounts before the end of the month
Nobody could say yet who will pay for the new road.
Schools are invited to visit the market on the first Thursday of each month.
A small museum of nets and boats is to follow.""".split("\n"),
    "es": """\
El ayuntamiento presentó ayer el plan de riego para los huertos de la ribera
El alcalde habló de una "obra necesaria" y pidió paciencia a los vecinos.
Los agricultores esperaban el agua desde hace tres veranos.
Las obras empezarán en enero y durarán ocho meses.
El presupuesto alcanza los cuatro millones de euros
La cooperativa ha comprado ya las primeras bombas.
Una parte de los canales es de tiempos muy antiguos y se conservará.
Los técnicos medirán cada semana el nivel del río.
También se plantarán mil árboles junto al camino.
Los vecinos podrán consultar los planos en la biblioteca.""".split("\n"),
    "nl": """\
De gemeente heeft gisteren het nieuwe pontveer in gebruik genomen
De schipper noemde het "een boot voor de komende veertig jaar" en blies op de hoorn.
Forenzen kunnen voortaan elke tien minuten naar de overkant.
De oude veerboot gaat naar een museum in de haven.
Het veer vaart op stroom en maakt nauwelijks geluid
Fietsers betalen niets en dat blijft zo volgens de wethouder.
Bij storm wordt er niet gevaren en rijdt er een bus over de brug.
De aanleg van de steigers kostte meer tijd dan gedacht.
Bewoners van de dijk hopen dat er ook een wachthuisje komt.
De opening trok ruim achthonderd mensen.""".split("\n"),
}
TITLES = {
    "ar": "مكتبة جديدة تفتح أبوابها", "fr": "L&#8217;autocar retrouve sa gare",
    "en": "Fish market &amp; harbour reopen",
    "es": "El agua vuelve a la ribera", "nl": "Nieuw pontveer vaart op stroom",
}  # fmt: skip
SECTIONS = {"ar": "مجتمع", "fr": "Société", "en": "Economy", "es": "Uncategorized", "nl": "Binnenland"}
HEAD = (
    "Telegraaf Mensheid Algemeen Politiek ……",
    "المدير المسؤول ورئيس التحرير: فلان الفلاني ° Indépendant – Dépôt Légal : 35 – 88. –Code Internationnal ° 11138998",
)
TAIL = (
    "عن editor", "شاهد أيضاً", "Las relaciones se encuentran en el “mejor momento de su historia” …", "اترك تعليقاً",
    "لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *",
)  # fmt: skip
LANGUAGES = tuple(SENTENCES)
OPENING = """<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a WordPress eXtended RSS file. -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>تلغراف الإنسانية</title><link>http://site.example</link><language>ar</language>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[editor]]></wp:author_login>
<wp:author_display_name><![CDATA[editor]]></wp:author_display_name></wp:author>
<wp:author><wp:author_id>2</wp:author_id><wp:author_login><![CDATA[sroux]]></wp:author_login>
<wp:author_display_name><![CDATA[Salma Roux]]></wp:author_display_name></wp:author>
"""


def item(number: int, **texts: str) -> str:
    """One item of an export; unnamed texts are those of a published post."""
    given = {
        "title": f"Post {number}", "content": "", "excerpt": "", "creator": "editor", "status": "publish",
        "post_type": "post", "name": f"post-{number}", "category": "", "more": "",
    } | texts  # fmt: skip
    day = datetime.date(2026, 11, 1) + datetime.timedelta(days=number % 24)
    category = f'<category domain="category" nicename="x"><![CDATA[{given["category"]}]]></category>'
    return f"""<item><title><![CDATA[{given["title"]}]]></title><link>http://site.example/?p={number}</link>
<dc:creator><![CDATA[{given["creator"]}]]></dc:creator><guid isPermaLink="false">http://site.example/?p={number}</guid>
<content:encoded><![CDATA[{given["content"]}]]></content:encoded>
<excerpt:encoded><![CDATA[{given["excerpt"]}]]></excerpt:encoded>
<wp:post_id>{number}</wp:post_id><wp:post_date><![CDATA[{day} 08:{number % 60:02d}:00]]></wp:post_date>
<wp:post_name><![CDATA[{given["name"]}]]></wp:post_name><wp:status><![CDATA[{given["status"]}]]></wp:status>
<wp:post_type><![CDATA[{given["post_type"]}]]></wp:post_type><wp:is_sticky>{int(number == 1)}</wp:is_sticky>
{category if given["category"] else ""}{given["more"]}</item>
"""


def picture(number: int, name: str) -> str:
    address = (
        f"<wp:attachment_url><![CDATA[http://site.example/wp-content/uploads/2026/11/{name}]]></wp:attachment_url>"
    )
    return item(number, title=name, status="inherit", post_type="attachment", excerpt="Une légende", more=address)


def paragraphs(lang: str, seed: int) -> list[str]:
    """A post's paragraphs, of two or three sentences each, in another order for each seed."""
    chosen = list(SENTENCES[lang])
    random.Random(seed).shuffle(chosen)
    return [" ".join(chosen[place : place + 2 + seed % 2]) for place in range(0, len(chosen), 2 + seed % 2)]


def content(lang: str, number: int) -> str:
    """A post's HTML, in one of the ways that posts are written."""
    texts = paragraphs(lang, number)
    match number % 8:
        case 0:  # the new editor
            return "\n\n".join(f"<!-- wp:paragraph -->\n<p>{text}</p>\n<!-- /wp:paragraph -->" for text in texts)
        case 1:  # the old one, with a caption
            shortcode = (
                '[caption id="attachment_901" align="aligncenter" width="300"]<a href="http://site.example/a.jpg">'
                '<img class="wp-image-901" src="http://site.example/uploads/2026/11/port-300x200.jpg" alt="" />'
                "</a> Le port, vu du phare[/caption]"
            )
            return "\r\n\r\n".join([texts[0], shortcode, *texts[1:]])
        case 2:  # pasted from the site with all around it
            return "\n".join([*HEAD, "", *texts, "", *TAIL])
        case 3:  # shortcodes of the theme
            boxed = f'[box type="info" align="" class=""]{texts[1]}[/box]'
            first = f"[dropcap]{texts[0][0]}[/dropcap]{texts[0][1:]}"
            return "\n\n".join([first, boxed, *texts[2:], "[tie_slideshow]"])
        case 4:  # a gallery and an embedded film
            return "\n\n".join([*texts, '[gallery ids="901,902"]', "[embed]https://video.example/watch?v=1[/embed]"])
        case 5:  # headings, a list, a quotation, entities
            rest = "".join(f"<p>{escape(text)}&nbsp;</p>" for text in texts[1:])
            quoted = f"<blockquote><p>{texts[-1]}</p></blockquote>"
            return f"<h3>{texts[0][:30]}</h3>{rest}<ul><li>{texts[0]}</li></ul>{quoted}"
        case 6:  # word processors' clutter
            opening = '<p class="MsoNormal"><span style="font-size:12pt"><o:p></o:p>'
            spans = "".join(f"{opening}{text}</span></p>" for text in texts)
            return f"<style>p.MsoNormal {{margin:0}}</style>{spans}<p>&nbsp;</p>"
        case _:  # bold throughout, breaks for paragraphs
            return "<strong>" + "<br /><br />".join(texts) + "</strong>"


def export(posts: int = 40) -> bytes:
    """The export of a site with so many posts to print, and all else that a site has."""
    items = []
    for number in range(1, posts + 1):
        lang = LANGUAGES[number % len(LANGUAGES)]
        more = ""
        if number % 3 == 0:
            more = (
                "<wp:postmeta><wp:meta_key><![CDATA[_thumbnail_id]]></wp:meta_key>"
                f"<wp:meta_value><![CDATA[{901 + number % 2}]]></wp:meta_value></wp:postmeta>"
            )
        if number % 10 == 0:
            more += "<wp:comment><wp:comment_content><![CDATA[Bravo !]]></wp:comment_content></wp:comment>"
        items.append(
            item(
                number,
                title=f"{TITLES[lang]} {number}",
                content=content(lang, number),
                creator="sroux" if number % 4 == 0 else "editor",
                category=SECTIONS[lang],
                status="future" if number == posts else "publish",
                name=f"post-{number}" if lang != "ar" else "%d9%85%d9%83%d8%aa%d8%a8%d8%a9-" + str(number),
                more=more,
            )
        )
    items += [picture(901, "port.jpg"), picture(902, "port-2.jpg")]
    items += [
        item(950, title="Brouillon secret", status="draft", content="Pas encore."),
        item(951, title="Jeté", status="trash", content="Rien."),
        item(952, title="À propos", post_type="page", content="Qui nous sommes."),
        item(953, title="Menu", post_type="nav_menu_item"),
        item(954, title="", status="auto-draft"),
    ]
    return (OPENING + "".join(items) + "</channel>\n</rss>\n").encode()
