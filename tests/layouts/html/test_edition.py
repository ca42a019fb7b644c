"""The edition for reading: the order, languages and directions of the stories, tagged and told, as PDF and as EPUB."""

import io
import json
import re
import shutil
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pikepdf import pdfa

from layouts.cli import main

PAPER = Path(__file__).parents[3] / "examples/telegraaf-mensheid"
CHOSEN = ("01-", "02-", "04-", "06-", "13-", "16-", "29-")  # in five languages, with a list, a table and pictures
XHTML = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"


@pytest.fixture(scope="module")
def editions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("editions")
    (place / "issue/stories").mkdir(parents=True)
    toml = (PAPER / "issue.toml").read_text(encoding="utf-8").partition("[[")[0]
    (place / "issue/issue.toml").write_text(toml, encoding="utf-8")
    for path in chosen():
        shutil.copy(path, place / "issue/stories")
    shutil.copytree(PAPER / "pictures", place / "issue/pictures")
    for kind in ("pdf", "epub"):
        assert main(["read", str(place / "issue"), "-o", str(place / f"krant.{kind}")]) == 0
    return place


def chosen() -> list[Path]:
    return sorted(path for path in (PAPER / "stories").glob("*.md") if path.name.startswith(CHOSEN))


def stories() -> list[tuple[str, str]]:
    """Language and headline of each story, in the order of their files."""
    found = []
    for path in chosen():
        values = dict(re.findall(r"^(title|lang): *(.*?) *$", path.read_text(encoding="utf-8"), re.M))
        found.append((values.get("lang", "").split("#")[0].strip(), values["title"]))
    return found


def elements(pdf: pikepdf.Pdf) -> list[pikepdf.Dictionary]:
    """Every structure element, in reading order."""
    found: list[pikepdf.Dictionary] = []

    def walk(node: pikepdf.Object) -> None:
        if isinstance(node, pikepdf.Array):
            for child in node:
                walk(child)
        elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
            found.append(node)
            walk(node.get("/K", pikepdf.Array()))
        elif isinstance(node, pikepdf.Dictionary) and "/K" in node:
            walk(node.K)

    walk(pdf.Root.StructTreeRoot)
    return found


def test_a_validator_approves_the_pdf_but_for_the_claims_it_does_not_know(editions: Path) -> None:
    # the validator knows level B alone and no schema but PDF/A's own: those two statements are taken out for it
    with pikepdf.open(editions / "krant.pdf") as pdf:
        said = pdf.Root.Metadata.read_bytes().decode()
        assert 'pdfaid:part="2" pdfaid:conformance="A"' in said and 'pdfuaid:part="1"' in said
        said = said.replace('pdfaid:conformance="A"', 'pdfaid:conformance="B"')
        said = re.sub(r"<rdf:Description[^>]*pdfuaid:part[^>]*/>", "", said)
        said = re.sub(r"<rdf:Description[^>]*xmlns:pdfaExtension=.*?</rdf:Description>", "", said, flags=re.S)
        pdf.Root.Metadata.write(said.encode())
        report = pdfa.check(pdf, pdfa.Flavour.PDFA_2B)
        assert report.passed, report.findings


def test_the_pdf_says_what_pdf_ua_asks(editions: Path) -> None:
    with pikepdf.open(editions / "krant.pdf") as pdf:
        assert pdf.Root.MarkInfo.Marked and pdf.Root.ViewerPreferences.DisplayDocTitle
        assert str(pdf.Root.Lang) == "ar" or str(pdf.Root.Lang)
        kinds = [str(one.S) for one in elements(pdf)]
        assert kinds.count("/H2") == len(stories()) + 2  # and the contents' of both directions
        assert not {kind for kind in kinds if re.match("/H[4-6]", kind)}
        figures = [one for one in elements(pdf) if one.S == "/Figure"]
        assert figures and all(str(one.get("/Alt", "")) for one in figures)
        for page in pdf.pages:
            assert page.obj.Tabs == "/S"
            assert all(str(note.Contents) for note in page.obj.get("/Annots", []))


def test_headlines_are_tagged_in_the_order_of_the_stories(editions: Path) -> None:
    with pikepdf.open(editions / "krant.pdf") as pdf, pdf.open_outline() as outline:
        titles = [str(entry.title) for entry in outline.root[0].children if entry.title]
        wanted = [title for _, title in stories()]
        shown = [" ".join(title.split()) for title in titles][2:]  # behind the contents' of both directions
        assert [re.sub(r"\W", "", title) for title in shown] == [re.sub(r"\W", "", title) for title in wanted]


def test_the_small_lines_of_arabic_stories_are_read_back_letter_by_letter(editions: Path) -> None:
    document = pypdfium2.PdfDocument(editions / "krant.pdf")
    said = "".join("".join(page.get_textpage().get_text_range() for page in document).split())
    document.close()
    told = [path for path, (lang, _) in zip(chosen(), stories()) if lang == "ar"]
    assert told
    for path in told:
        for _, line in re.findall(r"^(kicker|byline): *(.*?) *$", path.read_text(encoding="utf-8"), re.M):
            assert "".join(line.split()) in said, line


def test_the_same_issue_is_the_same_bytes(editions: Path, tmp_path: Path) -> None:
    for kind in ("pdf", "epub"):
        assert main(["read", str(editions / "issue"), "-o", str(tmp_path / f"krant.{kind}")]) == 0
        assert (tmp_path / f"krant.{kind}").read_bytes() == (editions / f"krant.{kind}").read_bytes()


def test_the_epub_has_a_chapter_a_story_in_its_language_and_direction(editions: Path) -> None:
    with zipfile.ZipFile(editions / "krant.epub") as book:
        assert book.namelist()[0] == "mimetype" and book.getinfo("mimetype").compress_type == zipfile.ZIP_STORED
        assert book.read("mimetype") == b"application/epub+zip"
        package = ElementTree.fromstring(book.read("EPUB/package.opf"))
        files = {item.get("id"): item.get("href") for item in package.iter(f"{OPF}item")}
        assert {f"EPUB/{name}" for name in files.values()} | {
            "mimetype",
            "META-INF/container.xml",
            "EPUB/package.opf",
        } == set(book.namelist())
        contents = ElementTree.fromstring(book.read("EPUB/nav.xhtml")).find(f".//{XHTML}nav")
        assert contents is not None and [child.tag for child in contents] == [f"{XHTML}h2", f"{XHTML}ol"]
        order = [files[ref.get("idref")] for ref in package.iter(f"{OPF}itemref")]
        assert order[0] == "nav.xhtml" and len(order) == len(stories()) + 1
        for name, (lang, title) in zip(order[1:], stories()):
            page = ElementTree.fromstring(book.read(f"EPUB/{name}"))
            assert page.get("lang") == lang and page.get("dir") == ("rtl" if lang == "ar" else "ltr")
            heading = page.find(f".//{XHTML}h2")
            assert heading is not None and "".join(heading.itertext()) == title
            for image in page.iter(f"{XHTML}img"):
                assert image.get("alt") and f"EPUB/{image.get('src')}" in book.namelist()


def test_every_word_of_the_stories_is_in_both(editions: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    assert main(["make", str(editions / "issue"), "-o", str(tmp_path / "out.pdf"), "--report", str(report)]) == 0
    words = {story["slug"]: story["words"] for story in json.loads(report.read_text())["stories"]}
    with zipfile.ZipFile(editions / "krant.epub") as book:
        chapters = [ElementTree.fromstring(book.read(name)) for name in sorted(book.namelist()) if "/story-" in name]
    for chapter, (slug, count) in zip(chapters, words.items()):
        body = chapter.find(f"{XHTML}body")
        assert body is not None
        for figure in body.iter(f"{XHTML}figure"):
            figure.clear()
        told = sum(len("".join(one.itertext()).split()) for one in body.iter() if one.tag in TEXTS)
        assert told == count or abs(told - count) <= 12, slug  # markers of lists and tabs are no words here


TEXTS = {f"{XHTML}{name}" for name in ("p", "h2", "h3", "li", "td", "th")}


@pytest.mark.parametrize("name", ["krant.txt", "krant", "nowhere/krant.pdf"])
def test_an_edition_that_cannot_be_is_one_line(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(PAPER), "-o", str(tmp_path / name)]) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_a_picture_that_cannot_be_read_leaves_its_caption(tmp_path: Path) -> None:
    from layouts.html.edition import edition_stories
    from tests.makers import make_issue, make_picture, make_story

    def read(key: str) -> bytes:
        return io.BytesIO(b"no picture").getvalue()

    issue = make_issue(make_story("a", picture="p1"), pictures=(make_picture(),))
    (story,) = edition_stories(issue, read)
    assert story.pictures == () and '<p class="caption">' in story.body
