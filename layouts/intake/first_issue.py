"""A new issue folder that `make` runs on at once: an issue.toml to fill in, and a few short stories in both scripts."""

import datetime
import json
import shutil
from pathlib import Path

from layouts.findings import UnreadableInput
from layouts.masters.source import suggestion
from layouts.masters.template import folder_of, house_templates

ISSUE = """# An issue of your paper. `tarwisa make` reads this folder: this file, stories/*.md, pictures/.
# Everything but [issue] may be left out. What else can stand here: docs/contract.md of Tarwisa.

template = "{template}"

[publication]                       # a text, or a table by language
title    = {{ fr = "Mon journal", ar = "جريدتي" }}
motto    = {{ fr = "Hebdomadaire bilingue", ar = "أسبوعية باللغتين" }}
director = {{ fr = "Prénom Nom", ar = "الاسم الشخصي والعائلي" }}
printer  = "Imprimerie, 1, rue de l’Exemple, Rabat"

[legal]
deposit = ""                        # number/year of the legal deposit: "35/88"
issn    = ""                        # as "1113-8998"

[issue]
number  = 1
date    = {date}
price   = "4 DH"
binding = "left"                    # "right" for a paper that opens the Arabic way
# pages = 8                         # left out: as many as the copy needs

# [style.body]                      # any style of the template: font, size, leading, colour…
# size = 9

# [[section]]                       # which pages are whose; left out: by the direction of the stories
# id = "ar"
# direction = "rtl"
# pages = 4
"""

IMPORTED = """# An issue made of imported copy. What else can stand here: docs/contract.md of Tarwisa.

template = "tabloid-bilingual"

[publication]                       # a text, or a table by language
title = {title}
# director = {{ fr = "…", ar = "…" }}  # the law wants it on page one
# printer = "…"                      # name and address

# [legal]
# deposit = "35/88"                  # number/year of the legal deposit
# issn = "1113-8998"

[issue]
number = 1
date = {date}
"""

STORIES = {
    "01-premiere-page.md": """---
title: La première page est la vôtre
lang: fr
section: Accueil
priority: 1
kicker: Pour commencer
deck: Ce texte est un exemple : remplacez-le par le vôtre, et relancez la commande
byline: La rédaction
dateline: Rabat
---
Chaque article est un fichier de texte dans le dossier « stories ». Les lignes du haut en donnent le titre, la langue et
la place ; tout ce qui suit est le corps de l’article. Les fichiers sont lus dans l’ordre de leurs noms.

## Des intertitres

Une ligne qui commence par deux dièses devient un intertitre. Un mot entre astérisques est en *italique*, entre doubles
astérisques en **gras**. Un nom arabe comme « جريدتي » garde sa place au milieu de la phrase française.

> Une ligne qui commence par ce signe devient une citation mise en valeur.

Une photographie se pose dans le dossier « pictures » ; on écrit son nom en tête de l’article, avec sa légende et le nom
de son auteur. Il ne reste plus qu’à donner au journal son titre, son numéro et sa date, dans le fichier « issue.toml ».
""",
    "02-safha-ula.md": """---
title: صفحتك الأولى جاهزة
lang: ar
section: البداية
priority: 1
kicker: دليل قصير
deck: هذا النص مثال، فضع نصك مكانه ثم أعد تنفيذ الأمر
byline: هيئة التحرير
dateline: الرباط
---
كل مقال ملف نصي في مجلد المقالات. تحمل الأسطر الأولى العنوان واللغة والموضع، وما يليها هو متن المقال. وتقرأ الملفات
بترتيب أسمائها، ولذلك يبدأ كل اسم برقم.

## عناوين الفقرات

السطر الذي يبدأ بعلامتي مربع يصير عنوان فقرة. والاسم اللاتيني مثل (Mon journal) يبقى في مكانه الصحيح داخل الجملة
العربية، وكذلك الأرقام مثل 2026 و12,5%.

> السطر الذي يبدأ بهذه العلامة يصير اقتباسا بارزا.

توضع الصور في مجلد الصور، ويكتب اسم الملف في رأس المقال مع التعليق واسم المصور. ثم يبقى أن تعطي جريدتك عنوانها ورقمها
وتاريخها في ملف العدد.
""",
    "03-en-bref.md": """---
title: En bref
lang: fr
priority: 4
---
Sans indication de langue, Tarwisa la reconnaît. Sans indication de page, la mise en page choisit. Et ce qui ne trouve
pas de place n’est jamais perdu : le rapport le dit, mot pour mot.
""",
}


def write_first_issue(folder: Path, template: str, today: datetime.date) -> None:
    """Make the folder and fill it. Raises UnreadableInput when there is something in it already; OSError, which names
    the folder, and nothing is left in it."""
    if folder_of(template, folder) is None:
        raise UnreadableInput(f'no template is named "{template}"; {suggestion(template, house_templates())}')
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UnreadableInput(f"{folder}: there is something here already; give the name of a new folder")
    text = ISSUE.format(template=template, date=today.isoformat())
    try:
        (folder / "stories").mkdir(parents=True)
        (folder / "pictures").mkdir()
        for name, story in STORIES.items():
            (folder / "stories" / name).write_text(story, encoding="utf-8")
        (folder / "issue.toml").write_text(text, encoding="utf-8")
    except OSError as error:
        for made in ("stories", "pictures", "issue.toml"):
            _take_back(folder / made)
        error.filename = str(folder)  # a full disk names none
        raise


def _take_back(made: Path) -> None:
    """A file or folder that was just made, as far as the disk lets it go."""
    if made.is_dir():
        shutil.rmtree(made, ignore_errors=True)
    else:
        made.unlink(missing_ok=True)


def write_imported_issue(folder: Path, title: str, today: datetime.date) -> None:
    """An `issue.toml` for copy that was imported: the site's title, and no name or number that nobody gave."""
    text = IMPORTED.format(title=json.dumps(" ".join(title.split()), ensure_ascii=False), date=today.isoformat())
    (folder / "issue.toml").write_text(text, encoding="utf-8")
