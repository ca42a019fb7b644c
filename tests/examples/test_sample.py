"""The sample issue holds what it promises: languages, lengths, pictures, and the typography of each language."""

import re
import tomllib
from pathlib import Path

import pytest
from PIL import Image

SAMPLE = Path(__file__).parents[2] / "examples" / "telegraaf-mensheid"
STORIES = sorted((SAMPLE / "stories").glob("*.md"))
PICTURES = sorted(path for path in (SAMPLE / "pictures").iterdir() if path.suffix in (".jpg", ".png"))

KEYS = set("title lang dir slug section priority kicker deck byline dateline page picture caption credit".split())
LANGUAGES = {"ar", "en", "es", "fr", "nl"}
LARGEST = 6_000_000  # bytes of all pictures together: a clone should stay light
VOWELS = re.compile("[\u064b-\u0652]")  # the marks from fathatan to sukun
ARABIC_LETTER = re.compile("[\u0621-\u063a\u0641-\u064a]")


def front_matter(path: Path) -> dict[str, str]:
    return dict(line.split(": ", 1) for line in path.read_text(encoding="utf-8").split("---\n")[1].splitlines())


def body(path: Path) -> str:
    return path.read_text(encoding="utf-8").split("---\n", 2)[2]


def words(text: str) -> int:
    """Words as a reader counts them: spaced marks and list signs are none."""
    return sum(1 for piece in text.split() if re.search(r"\w", piece))


def words_by_language() -> dict[str, int]:
    counts = dict.fromkeys(LANGUAGES, 0)
    for path in STORIES:
        counts[front_matter(path)["lang"]] += words(body(path))
    return counts


each_story = pytest.mark.parametrize("path", STORIES, ids=[path.stem for path in STORIES])


def test_the_issue_is_number_1742_on_eight_pages_half_from_the_left_and_half_from_the_right() -> None:
    plan = tomllib.loads((SAMPLE / "issue.toml").read_text(encoding="utf-8"))
    assert plan["issue"]["number"] == 1742
    assert plan["issue"]["pages"] == 8
    assert [(section["direction"], section["pages"]) for section in plan["section"]] == [("ltr", 4), ("rtl", 4)]
    assert plan["legal"] == {"deposit": "35/88", "issn": "1113-8998"}


def test_the_five_languages_are_there_and_arabic_is_about_half() -> None:
    counts = words_by_language()
    assert min(counts.values()) > 800
    assert 0.44 < counts["ar"] / sum(counts.values()) < 0.56


def test_the_copy_fills_eight_pages() -> None:
    assert 10_000 < sum(words_by_language().values()) < 12_500
    assert 25 <= len(STORIES) <= 32


def test_every_priority_is_used() -> None:
    assert {front_matter(path)["priority"] for path in STORIES} == {"1", "2", "3", "4", "5"}


@each_story
def test_a_story_says_what_the_contract_knows(path: Path) -> None:
    said = front_matter(path)
    assert set(said) <= KEYS
    assert {"title", "lang", "section", "priority"} <= set(said)
    assert said["lang"] in LANGUAGES


@each_story
def test_a_story_has_between_150_and_900_words(path: Path) -> None:
    assert 150 <= words(body(path)) <= 900


@each_story
def test_a_picture_that_is_named_is_there_with_caption_and_credit(path: Path) -> None:
    said = front_matter(path)
    if "picture" in said:
        assert (SAMPLE / "pictures" / said["picture"]).is_file()
        assert said["caption"]
        assert said["credit"]


def test_every_picture_is_used() -> None:
    assert {path.name for path in PICTURES} == {
        said["picture"] for said in map(front_matter, STORIES) if "picture" in said
    }


def test_the_pictures_are_of_the_kinds_that_a_newsroom_gets() -> None:
    kinds = set()
    for path in PICTURES:
        with Image.open(path) as picture:
            kinds.add((picture.format, picture.mode))
            assert 1400 <= max(picture.size) <= 2000
    assert {("JPEG", "RGB"), ("JPEG", "L"), ("JPEG", "CMYK"), ("PNG", "RGB")} <= kinds
    assert sum(path.stat().st_size for path in PICTURES) < LARGEST


@each_story
def test_no_straight_quote_stands_in_the_copy(path: Path) -> None:
    copy = path.read_text(encoding="utf-8")
    assert "'" not in copy
    assert '"' not in copy


@each_story
def test_french_signs_keep_their_word_beside_them(path: Path) -> None:
    if front_matter(path)["lang"] == "fr":
        assert (
            re.findall(r".{8}(?:«[^\u202f]|[^\u202f]»|[^\u202f\u00a0][;?!](?=\s)| :)", path.read_text(encoding="utf-8"))
            == []
        )


@each_story
def test_arabic_takes_its_own_comma_semicolon_and_question_mark(path: Path) -> None:
    if front_matter(path)["lang"] == "ar":
        assert re.findall("[\u0600-\u06ff][,;?]", path.read_text(encoding="utf-8")) == []


def test_two_arabic_stories_are_vocalised_throughout() -> None:
    vocalised = [
        path.stem
        for path in STORIES
        if len(VOWELS.findall(body(path))) > 0.6 * max(1, len(ARABIC_LETTER.findall(body(path))))
    ]
    assert vocalised == ["21-mathal", "28-hikaya"]


def test_arabic_words_stand_in_latin_stories_and_latin_words_in_arabic_ones() -> None:
    mixed_latin = [p.stem for p in STORIES if front_matter(p)["lang"] != "ar" and ARABIC_LETTER.search(body(p))]
    mixed_arabic = [p.stem for p in STORIES if front_matter(p)["lang"] == "ar" and re.search("[A-Za-z]{3}", body(p))]
    assert len(mixed_latin) >= 8
    assert len(mixed_arabic) >= 8


def test_its_advert_is_pdf_x_with_a_spot_ink() -> None:
    from layouts.press.preflight.check import preflight
    from layouts.press.preflight.profiles import PROFILES

    for path in (SAMPLE / "adverts").iterdir():
        data = path.read_bytes()
        assert preflight(data, PROFILES["coated-x4"]) == ()
        assert [f.code for f in preflight(data, PROFILES["newspaper-x4"])] == ["colour-spot"]
