"""Issues, stories and pages made in one line, for tests."""

import datetime
import random

import msgspec

from layouts.masters.template import load_template
from layouts.model.issue import Dateline, Issue, Legal, Picture, Publication
from layouts.model.plan import MakeupPlan
from layouts.model.story import Direction, Paragraph, Run, Story, StoryPicture

LATIN = "de krant van morgen staat vandaag al op papier en wie haar leest weet meer dan gisteren avond nog".split()
ARABIC = "تصدر الجريدة كل أسبوع باللغتين العربية واللاتينية وتحمل أخبار المدينة إلى قرائها في كل مكان".split()


def make_paragraph(text: str, style: str = "body", lang: str = "nl") -> Paragraph:
    """A paragraph of one run, in the direction of its language."""
    return Paragraph(style, (Run(text),), lang, "rtl" if lang == "ar" else "ltr")


def make_text(words: int, lang: str = "nl", seed: int = 0) -> str:
    """So many words, each with a number of its own, so that a lost or doubled one is seen."""
    chosen = random.Random(seed)
    stock = ARABIC if lang == "ar" else LATIN
    return " ".join(f"{chosen.choice(stock)}{seed % 10}" if n % 7 == 3 else chosen.choice(stock) for n in range(words))


def make_story(
    slug: str, words: int = 200, lang: str = "nl", *, priority: int = 3, picture: str = "", page: int = 0
) -> Story:
    """A story with a headline and paragraphs of about fifty words."""
    direction: Direction = "rtl" if lang == "ar" else "ltr"
    seed = sum(map(ord, slug))
    paragraphs = [make_paragraph(make_text(6, lang, seed), "headline", lang)]
    for number in range(max(1, words // 50)):
        style = "body" if number else "body-first"
        paragraphs.append(make_paragraph(make_text(min(50, words), lang, seed + number), style, lang))
    pictures = (StoryPicture(picture, make_text(8, lang, seed), ""),) if picture else ()
    return Story(slug, lang, direction, tuple(paragraphs), pictures, "", priority, page)


def make_picture(key: str = "p1", width: int = 1500, height: int = 1000, name: str = "photo.jpg") -> Picture:
    return Picture(key, name, width, height, f"pictures/{name}")


def make_issue(*stories: Story, template: str = "tabloid-bilingual", pictures: tuple[Picture, ...] = ()) -> Issue:
    """An issue of these stories on the house's template, without pages."""
    house = load_template(template)
    return Issue(
        publication=Publication(
            title=(("nl", "Telegraaf Mensheid"), ("ar", "تلغراف الإنسانية")), director=(("fr", "A. Fakir"),)
        ),
        legal=Legal("35/88", "1113-8998"),
        dateline=Dateline(number=1742, date=datetime.date(2026, 11, 24), price="4 DH"),
        setup=house.setup,
        binding="left",
        inks=house.inks,
        styles=house.styles,
        masters=house.masters,
        stories=tuple(stories),
        pictures=pictures,
        template=template,
    )


def make_plan(**wishes: object) -> MakeupPlan:
    """The plan of an issue that asks for nothing but these."""
    return msgspec.structs.replace(MakeupPlan(), **wishes)
