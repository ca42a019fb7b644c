"""An issue folder: stories in order, pictures found, and whatever cannot be used told by name."""

import io
from pathlib import Path

import pytest
from PIL import Image

from layouts.findings import Finding, UnreadableInput
from layouts.intake.folder import Copy, read_folder

ISSUE = """[publication]
title = "Le Journal"
[issue]
number = 7
date = 2026-11-24
"""
STORY = "---\ntitle: Le pont\nlang: fr\n---\nLe texte."


def make_folder(folder: Path, **stories: str) -> Path:
    (folder / "stories").mkdir(parents=True)
    (folder / "pictures").mkdir()
    (folder / "issue.toml").write_text(ISSUE, encoding="utf-8")
    for name, text in stories.items():
        (folder / "stories" / f"{name}.md").write_text(text, encoding="utf-8")
    return folder


def jpeg(width: int = 30, height: int = 20, **options: object) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (width, height), "red").save(data, "JPEG", **options)
    return data.getvalue()


def codes(copy: Copy) -> list[tuple[str, str]]:
    return [(finding.severity, finding.code) for finding in copy.findings]


def only(copy: Copy) -> Finding:
    (finding,) = copy.findings
    return finding


def test_stories_come_in_the_order_of_their_file_names(tmp_path: Path) -> None:
    copy = read_folder(make_folder(tmp_path / "i", b=STORY, a=STORY.replace("Le pont", "La gare")))
    assert [(story.slug, story.title) for story in copy.issue.stories] == [("a", "La gare"), ("b", "Le pont")]
    assert copy.issue.pages == ()
    assert copy.findings == ()


def test_the_template_gives_page_styles_and_masters(tmp_path: Path) -> None:
    issue = read_folder(make_folder(tmp_path / "i", a=STORY)).issue
    assert issue.template == "tabloid-bilingual"
    assert issue.style("body").name == "body"
    assert issue.masters


def test_two_stories_of_one_slug_are_told_apart(tmp_path: Path) -> None:
    twice = STORY.replace("lang: fr", "slug: pont")
    copy = read_folder(make_folder(tmp_path / "i", a=twice, b=twice))
    assert [story.slug for story in copy.issue.stories] == ["pont", "pont-2"]
    assert codes(copy) == [("warning", "slug-taken")]


@pytest.mark.parametrize("name", ["a.doc", "a.pdf", "a.rtf"])
def test_copy_of_a_kind_that_is_not_read_yet_is_an_error_by_name(tmp_path: Path, name: str) -> None:
    folder = make_folder(tmp_path / "i", b=STORY)
    (folder / "stories" / name).write_text("text")
    copy = read_folder(folder)
    assert codes(copy) == [("error", "story-format")]
    assert f"stories/{name}" in only(copy).message
    assert len(copy.issue.stories) == 1


def test_other_files_are_a_warning_and_hidden_ones_nothing(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "i", b=STORY)
    (folder / "stories" / "a.bak").write_text("text")
    (folder / "stories" / ".DS_Store").write_bytes(b"\0")
    (folder / "stories" / "old").mkdir()
    assert codes(read_folder(folder)) == [("warning", "file-not-read"), ("warning", "folder-not-read")]


def test_a_story_that_is_no_text_is_an_error_and_the_rest_is_made(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "i", b=STORY)
    (folder / "stories" / "a.md").write_bytes(jpeg() + b"\0")
    copy = read_folder(folder)
    assert codes(copy) == [("error", "story-unreadable")]
    assert [story.slug for story in copy.issue.stories] == ["b"]


def test_a_word_file_that_is_none_is_an_error_and_the_rest_is_made(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "i", b=STORY)
    (folder / "stories" / "a.docx").write_bytes(b"PK\x03\x04 cut short")
    copy = read_folder(folder)
    assert codes(copy) == [("error", "story-unreadable")]
    assert "this is no Word file" in only(copy).message


def test_findings_of_a_story_bear_its_slug(tmp_path: Path) -> None:
    assert only(read_folder(make_folder(tmp_path / "i", a="Texte sans titre"))).story == "a"


def test_a_folder_without_stories_cannot_be_made(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="stories: there is no story in it; put one there as a .md file"):
        read_folder(make_folder(tmp_path / "i"))
    with pytest.raises(UnreadableInput, match="there is no such folder; give the folder that holds issue.toml"):
        read_folder(tmp_path / "nowhere")
    (tmp_path / "file").write_text("")
    with pytest.raises(UnreadableInput, match="is a file, not an issue folder"):
        read_folder(tmp_path / "file")


WITH_PICTURE = "---\ntitle: T\npicture: {}\n---\nLe texte de la page."


def test_a_picture_is_known_by_its_content_and_measured_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter
    folder = make_folder(tmp_path / "i", a=WITH_PICTURE.format("a.jpg"), b=WITH_PICTURE.format("b.jpg"))
    for name in ("a.jpg", "b.jpg"):
        (folder / "pictures" / name).write_bytes(jpeg(30, 20, exif=exif))
    issue = read_folder(folder).issue
    (picture,) = issue.pictures
    assert (picture.width, picture.height) == (20, 30)
    assert [story.pictures[0].picture for story in issue.stories] == [picture.key] * 2


def test_a_missing_picture_is_an_error_that_keeps_its_words(tmp_path: Path) -> None:
    story = WITH_PICTURE.format("gone.jpg\ncaption: La gare\ncredit: A. R.")
    copy = read_folder(make_folder(tmp_path / "i", a=story))
    assert codes(copy) == [("error", "picture-missing")]
    assert "gone.jpg" in only(copy).message and "La gare A. R." in only(copy).message


def test_a_damaged_picture_is_an_error(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "i", a=WITH_PICTURE.format("a.jpg"))
    (folder / "pictures" / "a.jpg").write_bytes(b"\xff\xd8\xff nothing")
    assert codes(read_folder(folder)) == [("error", "picture-unreadable")]


def test_a_picture_s_name_is_found_in_other_case_and_with_accents_written_otherwise(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "i", a=WITH_PICTURE.format("Été.JPG"))
    (folder / "pictures" / "e\u0301te\u0301.jpg").write_bytes(jpeg())
    assert len(read_folder(folder).issue.pictures) == 1


def test_a_picture_outside_the_folder_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "secret.jpg").write_bytes(jpeg())
    folder = make_folder(tmp_path / "i", a=WITH_PICTURE.format("../secret.jpg"))
    assert codes(read_folder(folder)) == [("error", "picture-missing")]


def test_a_picture_s_own_caption_and_credit_serve_where_the_story_gives_none(tmp_path: Path) -> None:
    packet = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description photoshop:Credit="MAP &amp; AFP">'
        '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">La gare\nde Salé</rdf:li></rdf:Alt></dc:description>'
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    folder = make_folder(tmp_path / "i", a=WITH_PICTURE.format("a.jpg"))
    (folder / "pictures" / "a.jpg").write_bytes(jpeg(xmp=packet.encode()))
    (used,) = read_folder(folder).issue.stories[0].pictures
    assert (used.caption, used.credit) == ("La gare de Salé", "MAP & AFP")


@pytest.mark.parametrize("encoding", ["utf-8", "cp1256"])
def test_iptc_captions_are_read_as_arabic_windows_where_they_are_not_utf_8(tmp_path: Path, encoding: str) -> None:
    caption = "قطار الرباط".encode(encoding)
    record = b"\x1c\x02\x78" + len(caption).to_bytes(2, "big") + caption
    resource = b"8BIM\x04\x04\0\0" + len(record).to_bytes(4, "big") + record + b"\0" * (len(record) % 2)
    segment = b"Photoshop 3.0\0" + resource
    data = jpeg()
    folder = make_folder(tmp_path / "i", a=WITH_PICTURE.format("a.jpg"))
    (folder / "pictures" / "a.jpg").write_bytes(
        data[:2] + b"\xff\xed" + (len(segment) + 2).to_bytes(2, "big") + segment + data[2:]
    )
    assert read_folder(folder).issue.stories[0].pictures[0].caption == "قطار الرباط"


def test_fonts_of_the_issue_s_own_are_pointed_out(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "i", a=STORY)
    assert read_folder(folder).fonts == ()
    (folder / "fonts").mkdir()
    assert read_folder(folder).fonts == (str(folder / "fonts"),)


def test_the_sample_issue_has_nothing_wrong() -> None:
    copy = read_folder("examples/telegraaf-mensheid")
    assert [finding for finding in copy.findings if finding.severity != "note"] == []
    assert {story.lang for story in copy.issue.stories} >= {"ar", "fr", "en", "nl"}
