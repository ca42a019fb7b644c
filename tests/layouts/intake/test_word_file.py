"""Word files: styles as roles, looks, lists, tables, tracked changes, and what is told instead of set."""

import io
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from layouts.intake.manuscript import Unreadable
from layouts.intake.story import StoryCopy, read_other_copy

NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LEAD = "Le train de nuit est revenu hier dans la gare après une longue absence de douze ans."


def read(document: Any) -> StoryCopy:
    data = io.BytesIO()
    document.save(data)
    return read_other_copy(data.getvalue(), "stories/gare.docx", "gare")


def styles(copy: StoryCopy) -> list[tuple[str, str]]:
    return [(paragraph.style, paragraph.text) for paragraph in copy.story.paragraphs]


def messages(copy: StoryCopy, code: str) -> list[str]:
    return [finding.message for finding in copy.findings if finding.code == code]


def add(document: Any, xml: str) -> None:
    """A paragraph written as Word writes it, at the end of the text."""
    document.element.body.insert(len(document.element.body) - 1, parse_xml(f"<w:p {NS}>{xml}</w:p>"))


def test_styles_tell_the_roles() -> None:
    document = docx.Document()
    document.add_paragraph("Le train revient", style="Title")
    document.add_paragraph("Douze ans d’attente", style="Subtitle")
    document.add_paragraph(LEAD)
    document.add_heading("La fête", 2)
    document.add_paragraph("Une phrase de joie.")
    document.add_paragraph("« Enfin ! »", style="Quote")
    document.add_paragraph("un quai", style="List Bullet")
    copy = read(document)
    assert styles(copy) == [
        ("headline", "Le train revient"),
        ("deck", "Douze ans d’attente"),
        ("body-first", LEAD),
        ("crosshead", "La fête"),
        ("body-first", "Une phrase de joie."),
        ("pull-quote", "«\u202fEnfin\u202f!\u202f»"),
        ("item", "un quai"),
    ]
    assert [finding.code for finding in copy.findings] == ["text-cleaned"]  # the spaces in the guillemets


def test_bold_and_italic_are_runs_and_breaks_are_lines() -> None:
    document = docx.Document()
    document.add_paragraph("Le titre")
    paragraph = document.add_paragraph("Le ")
    paragraph.add_run("train").bold = True
    paragraph.add_run(" de").italic = True
    paragraph.add_run("\nnuit.")
    runs = read(document).story.paragraphs[1].runs
    assert [(run.text, run.bold, run.italic) for run in runs] == [
        ("Le ", False, False), ("train", True, False), (" de", False, True), ("\nnuit.", False, False),
    ]  # fmt: skip


def test_word_s_own_styles_for_stress_are_looks() -> None:
    document = docx.Document()
    document.add_paragraph("Le titre")
    paragraph = document.add_paragraph("Le ")
    paragraph.add_run("train", style="Strong")
    paragraph.add_run(" passe.", style="Emphasis")
    runs = read(document).story.paragraphs[1].runs
    assert [(run.bold, run.italic) for run in runs] == [(False, False), (True, False), (False, True)]


def test_an_arabic_file_is_an_arabic_story() -> None:
    document = docx.Document()
    document.add_paragraph("قطار الليل يعود", style="Heading 1")
    document.add_paragraph("عاد قطار الليل أمس إلى المحطة.")
    story = read(document).story
    assert (story.lang, story.direction, story.title) == ("ar", "rtl", "قطار الليل يعود")


def test_tracked_changes_are_accepted_and_told() -> None:
    document = docx.Document()
    document.add_paragraph("Le titre")
    add(document, "<w:r><w:t>Le train </w:t></w:r><w:del><w:r><w:delText>ne part pas</w:delText></w:r></w:del>"
                  "<w:ins><w:r><w:t>arrive.</w:t></w:r></w:ins>")  # fmt: skip
    copy = read(document)
    assert copy.story.paragraphs[1].text == "Le train arrive."
    (message,) = messages(copy, "tracked-changes")
    assert "taken out: ne part pas" in message and "put in: arrive." in message


def test_a_table_comes_as_cells() -> None:
    document = docx.Document()
    document.add_paragraph("Le titre")
    table = document.add_table(2, 2)
    for cell, text in zip([cell for row in table.rows for cell in row.cells], ("Fès", "3", "Taza", "1")):
        cell.text = text
    copy = read(document)
    assert styles(copy)[1:] == [("table-row", text) for text in ("Fès", "3", "Taza", "1")]
    cells = [paragraph.cell for paragraph in copy.story.paragraphs[1:]]
    assert [(cell.row, cell.column, cell.align) for cell in cells if cell] == [
        (0, 0, "start"),
        (0, 1, "decimal"),
        (1, 0, "start"),
        (1, 1, "decimal"),
    ]


def test_text_boxes_and_content_controls_are_read() -> None:
    document = docx.Document()
    document.add_paragraph("Le titre")
    add(document, "<w:r><w:t>Dehors.</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Dedans.</w:t></w:r></w:p>"
                  "</w:txbxContent></w:pict></w:r>")  # fmt: skip
    add(document, "<w:sdt><w:sdtContent><w:r><w:t>Cadre.</w:t></w:r></w:sdtContent></w:sdt>")
    assert sorted(text for _, text in styles(read(document))[1:]) == ["Cadre.", "Dedans.", "Dehors."]


def test_running_heads_and_comments_are_told_not_set() -> None:
    document = docx.Document()
    document.add_paragraph("Le titre")
    paragraph = document.add_paragraph("Le texte.")
    document.add_comment(paragraph.runs, "à vérifier")
    document.sections[0].header.paragraphs[0].text = "Page du soir"
    picture = io.BytesIO()
    Image.new("RGB", (8, 8)).save(picture, "PNG")
    document.add_picture(io.BytesIO(picture.getvalue()))
    copy = read(document)
    told = " ".join(messages(copy, "text-left-out"))
    assert "à vérifier" in told and "Page du soir" in told
    assert len(copy.story.paragraphs) == 2 and len(copy.pictures) == 1


@pytest.mark.parametrize("data", [b"", b"text", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_word_file_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(Unreadable, match="no Word file"):
        read_other_copy(data, "stories/a.docx", "a")


WORDS = st.sampled_from(["Le", "train", "FÈS", "–", "Par", "ﻣﺮﺣﺒﺎ", "Related", "ISSN", "fin.", "12", "مـــدينة,"])
STYLED = st.tuples(
    st.lists(WORDS, max_size=12).map(" ".join),
    st.sampled_from(["Normal", "Title", "Subtitle", "Heading 1", "Heading 3", "Quote", "List Number"]),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(STYLED, max_size=6))
def test_every_word_of_a_file_is_in_the_story_or_in_a_finding(paragraphs: list[tuple[str, str]]) -> None:
    document = docx.Document()
    for text, style in paragraphs:
        document.add_paragraph(text, style=style)
    copy = read(document)
    told = " ".join([p.text for p in copy.story.paragraphs] + [finding.message for finding in copy.findings])
    everything = set(told.replace(",", " ").split()) | set(told.split())
    for word in " ".join(text for text, _ in paragraphs).split():
        assert word == "–" or word in everything, word
