"""Pictures that come within copy, what they say of themselves, and what readers are told who cannot see them."""

import base64
import io
import zipfile
from pathlib import Path

import docx
import odfdo
import pikepdf
import pytest
from PIL import Image

from layouts.cli import main
from layouts.intake.folder import read_folder
from layouts.intake.importing import receive
from layouts.intake.picture_texts import UTF_8, decoded_iptc, in_language, xmp_texts
from layouts.intake.received import Wishes
from layouts.model.story import StoryPicture
from tests.layouts.intake.test_folder import make_folder

LEAD = "Le train de nuit est revenu hier dans la gare après une longue absence de douze ans."
TOLD = "Une rame bleue le long d’un quai vide"


def png(shade: int = 0) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (400, 300), (shade, 90, 160)).save(out, "PNG")
    return out.getvalue()


def address(data: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(data).decode()}"


def pictures_of(folder: Path) -> tuple[StoryPicture, ...]:
    (story,) = read_folder(folder).issue.stories
    return story.pictures


def word_file() -> bytes:
    document = docx.Document()
    document.add_heading("Le train revient", 0)
    document.add_paragraph(LEAD)
    shape = document.add_picture(io.BytesIO(png()))
    shape._inline.docPr.set("descr", TOLD)
    document.add_paragraph("La gare de Fès", style="Caption")
    document.add_paragraph("La ville danse.")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def open_document() -> bytes:
    document = odfdo.Document("text")
    document.body.clear()
    document.body.append(odfdo.Header(1, "Le train revient"))
    document.body.append(odfdo.Paragraph(LEAD))
    part = "Pictures/gare.png"
    assert document.container is not None
    document.container.set_part(part, png())
    frame = odfdo.Frame.image_frame(part, size=("4cm", "3cm"))
    for tag, text in (("svg:title", "La gare de Fès"), ("svg:desc", TOLD)):
        said = odfdo.Element.from_tag(tag)
        said.text = text
        frame.append(said)
    holder = odfdo.Paragraph("")
    holder.append(frame)
    document.body.append(holder)
    document.body.append(odfdo.Paragraph("La ville danse."))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


PAGE = (
    f"<html><body><h1>Le train revient</h1><p>{LEAD}</p><figure><img alt='{TOLD}' src='{address(png())}'>"
    "<figcaption>La gare de Fès</figcaption></figure><p>La ville danse.</p></body></html>"
)
MARKDOWN = f"""---
title: Le train revient
---
{LEAD}

![{TOLD}]({address(png())} "La gare de Fès")

La ville danse."""


@pytest.mark.parametrize("kind", ["docx", "odt", "html", "md"])
def test_a_picture_within_copy_comes_along_with_its_caption_and_what_is_told_of_it(kind: str, tmp_path: Path) -> None:
    data = {"docx": word_file, "odt": open_document, "html": PAGE.encode, "md": MARKDOWN.encode}[kind]()
    folder = make_folder(tmp_path / "i")
    (folder / "stories" / f"gare.{kind}").write_bytes(data)
    copy = read_folder(folder)
    (story,), (picture,) = copy.issue.stories, copy.issue.pictures
    assert (picture.width, picture.height) == (400, 300)
    assert story.pictures == (StoryPicture(picture.key, "La gare de Fès", "", TOLD),)
    assert Image.open(picture.source).size == (400, 300)
    assert [paragraph.text for paragraph in story.paragraphs] == ["Le train revient", LEAD, "La ville danse."]
    assert not [finding for finding in copy.findings if finding.severity != "note"]


@pytest.mark.parametrize("kind", ["docx", "odt", "html", "md"])
def test_imported_it_lies_in_pictures_and_reads_back_the_same(kind: str, tmp_path: Path) -> None:
    data = {"docx": word_file, "odt": open_document, "html": PAGE.encode, "md": MARKDOWN.encode}[kind]()
    source = tmp_path / f"gare.{kind}"
    source.write_bytes(data)
    assert main(["import", str(source), "--into", str(tmp_path / "i")]) == 0
    assert len(list((tmp_path / "i/pictures").iterdir())) == 1
    (shown,) = pictures_of(tmp_path / "i")
    assert (shown.caption, shown.alternative) == ("La gare de Fès", TOLD)


def test_a_picture_with_no_caption_and_something_told_has_none_after_an_import(tmp_path: Path) -> None:
    source = tmp_path / "gare.html"
    source.write_text(PAGE.replace("<figcaption>La gare de Fès</figcaption>", ""), encoding="utf-8")
    assert main(["import", str(source), "--into", str(tmp_path / "i")]) == 0
    (shown,) = pictures_of(tmp_path / "i")
    assert (shown.caption, shown.alternative) == ("", TOLD)


def test_a_picture_that_lies_beside_a_word_file_is_found_there(tmp_path: Path) -> None:
    packed = io.BytesIO(word_file())
    linked = io.BytesIO()
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(linked, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/_rels/document.xml.rels":
                elsewhere = b'Target="file:///C:/fotos/gare.png" TargetMode="External"'
                data = data.replace(b'Target="media/image1.png"', elsewhere)
            if name == "word/document.xml":
                data = data.replace(b"r:embed=", b"r:link=")
            new.writestr(name, data)
    (tmp_path / "gare.docx").write_bytes(linked.getvalue())
    (tmp_path / "gare.png").write_bytes(png())
    (incoming,), _, _ = receive([str(tmp_path / "gare.docx")], Wishes())
    assert [name for name, _ in incoming.pictures] == ["gare.png"] and incoming.missing == ()


def test_what_is_told_of_a_picture_reaches_the_tagged_page_and_the_book(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "i")
    Image.new("RGB", (2400, 1800)).save(folder / "pictures" / "gare.png")
    head = f"---\ntitle: Le train\nlang: fr\npicture: gare.png\ncaption: La gare\nalt: {TOLD}\n---\n"
    text = head + f"{LEAD}\n\n" * 9
    (folder / "stories" / "gare.md").write_text(text, encoding="utf-8")
    assert main(["make", str(folder), "-o", str(tmp_path / "i.pdf")]) == 0
    with pikepdf.open(tmp_path / "i.pdf") as pdf:
        told = [str(item.Alt) for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and "/Alt" in item]
    assert told == [TOLD]
    assert main(["read", str(folder), "-o", str(tmp_path / "i.epub")]) == 0
    with zipfile.ZipFile(tmp_path / "i.epub") as book:
        assert f'alt="{TOLD}"' in book.read("EPUB/story-001.xhtml").decode()


PACKET = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description><dc:description><rdf:Alt>'
    '<rdf:li xml:lang="x-default">A bridge</rdf:li><rdf:li xml:lang="fr-FR">Un pont &amp; la mer</rdf:li>'
    '<rdf:li xml:lang="ar">جسر</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>'
)


@pytest.mark.parametrize(
    ("lang", "caption"), [("fr", "Un pont & la mer"), ("ar", "جسر"), ("ar-MA", "جسر"), ("nl", "A bridge")]
)
def test_a_caption_is_that_of_the_story_s_language(lang: str, caption: str, tmp_path: Path) -> None:
    assert in_language(xmp_texts(PACKET, "dc:description"), lang) == caption
    folder = make_folder(tmp_path / "i", a=f"---\ntitle: Titre\nlang: {lang}\npicture: a.jpg\n---\nTexte.")
    out = io.BytesIO()
    Image.new("RGB", (30, 20)).save(out, "JPEG", xmp=PACKET.encode())
    (folder / "pictures" / "a.jpg").write_bytes(out.getvalue())
    assert [shown.caption for shown in pictures_of(folder)] == [caption]


@pytest.mark.parametrize(
    ("text", "encoding", "charset"),
    [
        ("Fès en août", "utf-8", UTF_8), ("فاس", "utf-8", b""), ("Fès en août", "latin-1", b"\x1b.A"),
        ("فاس العتيقة", "iso8859-6", b"\x1b-G"), ("Čačak", "iso8859-2", b"\x1b-B"), ("فاس العتيقة", "cp1256", b""),
        ("El año que viene", "cp1252", b""), ("Fès, l’été « là »", "cp1252", b""), ("Plain", "ascii", b"\x1b-G"),
    ],
)  # fmt: skip
def test_the_iptc_record_is_read_in_the_characters_it_names_or_looks_like(
    text: str, encoding: str, charset: bytes
) -> None:
    assert decoded_iptc(text.encode(encoding), charset) == text
