"""Layouts of other programs: what IDML takes it gives back, a file that Scribus 1.5.8 saved opens, losses are told."""

import datetime
import io
import zipfile
from collections import Counter
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from fonts.library import Library
from layouts.cli import main
from layouts.display.items import DisplayList, TextLine
from layouts.exchange.idml_in import read_idml
from layouts.exchange.idml_out import idml
from layouts.exchange.sla_in import read_sla
from layouts.findings import UnreadableInput
from layouts.intake.formats.xml_source import parse_xml
from layouts.makeup.compositor import Compositor
from layouts.model.frame import AdvertFrame, Frame, PictureFrame, Shape, TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.inks import Ink
from layouts.model.issue import Issue, Picture
from layouts.model.page import Page
from layouts.model.story import Cell, ListItem, Paragraph, Run
from layouts.model.styles import CharacterStyle
from layouts.storage.package import open_issue
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_picture, make_story

DAY = datetime.date(2026, 11, 24)
SCRIBUS = Path(__file__).parent / "scribus-1.5.sla"  # written by Scribus's own scripter on Debian 12


@pytest.fixture
def issue(tmp_path: Path) -> Issue:
    """Three pages bound left: a thread over two of them, a turned shape, an ellipse, a picture, own text."""
    photo = tmp_path / "photo.jpg"
    Image.new("RGB", (300, 200), "red").save(photo)
    stories = (make_story("un", 120, "nl"), make_story("deux", 80, "ar"))
    picture = msgspec.structs.replace(make_picture(width=300, height=200), source=str(photo))
    made = make_issue(*stories, pictures=(picture,))
    one: tuple[Frame, ...] = (
        TextFrame(1, Rect(30, 40, 200, 300), columns=2, gutter=11),
        PictureFrame(2, Rect(300, 40, 150, 100), "p1"),
        Shape(3, Rect(300, 200, 80, 30), fill="Red", stroke="Black", stroke_width=0.5, angle=30),
    )
    ellipse = Shape(5, Rect(300, 60, 50, 50), fill="Red", form="ellipse")
    two: tuple[Frame, ...] = (TextFrame(4, Rect(50, 60, 150, 200)), ellipse)
    three: tuple[Frame, ...] = (
        TextFrame(6, Rect(40, 50, 300, 200), direction="rtl"),
        TextFrame(7, Rect(40, 300, 300, 20), content=make_story("x", 9, "fr").paragraphs[:1]),
    )
    pages = tuple(
        Page(id=number, folio=number, master="", direction="rtl" if number == 3 else "ltr", frames=frames)
        for number, frames in enumerate((one, two, three), 1)
    )
    threads = (Thread(("un",), (1, 4)), Thread(("deux",), (6,)))
    inks = (*made.inks, Ink("Or", 0, 0.2, 0.6, 0.2, "Or"))
    return msgspec.structs.replace(made, pages=pages, threads=threads, inks=inks)


def there_and_back(issue: Issue, tmp_path: Path) -> Issue:
    data, findings = idml(issue, "a.idml")
    assert findings == ()
    (tmp_path / "a.idml").write_bytes(data)
    back, lost = read_idml(tmp_path / "a.idml", DAY)
    assert lost == ()
    return back


def same(one: Rect, other: Rect) -> bool:
    return all(abs(getattr(one, name) - getattr(other, name)) < 0.01 for name in ("x", "y", "width", "height"))


def test_frames_come_back_where_they_stood(issue: Issue, tmp_path: Path) -> None:
    back = there_and_back(issue, tmp_path)
    assert len(back.pages) == 3 and back.binding == issue.binding
    for before, after in zip(issue.pages, back.pages):
        assert [type(frame) for frame in after.frames] == [type(frame) for frame in before.frames]
        assert all(same(one.rect, other.rect) for one, other in zip(before.frames, after.frames))
        assert [round(frame.angle, 2) for frame in after.frames] == [frame.angle for frame in before.frames]
    first, ellipse = back.pages[0].frames[0], back.pages[1].frames[1]
    assert isinstance(first, TextFrame) and (first.columns, first.gutter) == (2, 11)
    assert isinstance(ellipse, Shape) and (ellipse.form, ellipse.fill) == ("ellipse", "Red")


def test_stories_come_back_word_for_word_through_their_threads(issue: Issue, tmp_path: Path) -> None:
    back = there_and_back(issue, tmp_path)
    for before, after in zip(issue.stories, back.stories):
        assert [p.text for p in after.paragraphs] == [p.text for p in before.paragraphs]
        assert [p.style for p in after.paragraphs] == [p.style for p in before.paragraphs]
        assert after.direction == before.direction
    assert [len(thread.frames) for thread in back.threads] == [2, 1, 1]
    page_of = {frame.id: page.folio for page in back.pages for frame in page.frames}
    assert [[page_of[frame] for frame in thread.frames] for thread in back.threads] == [[1, 2], [3], [3]]


def test_styles_inks_and_pictures_come_back(issue: Issue, tmp_path: Path) -> None:
    back = there_and_back(issue, tmp_path)
    for style in issue.styles:
        again = back.style(style.name)
        assert (again.font, again.align, again.ink) == (style.font, style.align, style.ink)
        assert again.size == pytest.approx(style.size, abs=0.01)
    assert {ink.name: ink for ink in issue.inks}.items() <= {ink.name: ink for ink in back.inks}.items()
    (picture,) = back.pictures
    assert (picture.name, picture.width) == ("photo.jpg", 300)


def test_tables_lists_looks_masters_and_adverts_come_back(issue: Issue, tmp_path: Path) -> None:
    advert = tmp_path / "bank.pdf"
    advert.write_bytes(blank_pdf())
    named = CharacterStyle(name="Voice", bold=True, ink="Red")
    story = issue.stories[0]
    cells = tuple(
        Paragraph("body", (Run(f"cell {row} {column}"),), "nl", "ltr", cell=Cell(row, column, head=row == 0))
        for row in range(3)
        for column in range(2)
    )
    item = Paragraph("body", (Run("an item"),), "nl", "ltr", item=ListItem(kind="number"))
    voice = Paragraph("body", (Run("said", bold=True, ink="Red", style="Voice"), Run(" so")), "nl", "ltr")
    story = msgspec.structs.replace(story, paragraphs=(*story.paragraphs, *cells, item, voice))
    booked = AdvertFrame(20, Rect(30, 350, 200, 40), "ad", crop=Rect(0, 0, 1, 1), standoff=6.0)
    cropped = PictureFrame(21, Rect(240, 350, 90, 60), "p1", crop=Rect(0.25, 0.25, 0.5, 0.5), standoff=4.0)
    first = msgspec.structs.replace(
        issue.pages[0], master="front", frames=(*issue.pages[0].frames, booked, cropped)
    )
    others = tuple(msgspec.structs.replace(page, master="inside") for page in issue.pages[1:])
    document = Picture("ad", "bank.pdf", 200, 40, str(advert))
    full = msgspec.structs.replace(
        issue,
        stories=(story, *issue.stories[1:]),
        pages=(first, *others),
        pictures=(*issue.pictures, document),
        character_styles=(named,),
    )
    data, _ = idml(full, "a.idml")
    (tmp_path / "a.idml").write_bytes(data)
    back, lost = read_idml(tmp_path / "a.idml", DAY)
    assert lost == ()
    again = back.stories[0].paragraphs
    assert [(one.text, one.cell, one.item) for one in again] == [(p.text, p.cell, p.item) for p in story.paragraphs]
    assert [(run.text, run.bold, run.ink, run.style) for run in again[-1].runs] == [
        ("said", True, "Red", "Voice"), (" so", False, "", ""),
    ]  # fmt: skip
    assert back.character_styles == (named,)
    shown, picture = back.pages[0].frames[-2:]
    assert isinstance(shown, AdvertFrame) and same(shown.rect, booked.rect) and shown.standoff == 6
    assert isinstance(picture, PictureFrame) and same(picture.crop, cropped.crop) and picture.standoff == 4
    compositor = Compositor(Typesetter(Library()))
    for before, after in zip(compositor.compose(full).pages, compositor.compose(back).pages):
        furniture = [furniture_of(page, issue) for page, issue in ((before, full), (after, back))]
        assert furniture[0] == furniture[1] and len(furniture[0]) > 2


def furniture_of(page: DisplayList, issue: Issue) -> Counter[str]:
    """The lines that a page has from its master."""
    own = {frame.id for frame in issue.pages[page.index].frames}
    return Counter(item.text for item in page.items if isinstance(item, TextLine) and item.frame not in own)


def blank_pdf() -> bytes:
    import pikepdf

    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(200, 40))
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def test_right_bound_papers_keep_their_pages_in_order(issue: Issue, tmp_path: Path) -> None:
    back = there_and_back(msgspec.structs.replace(issue, binding="right"), tmp_path)
    assert back.binding == "right"
    for before, after in zip(issue.pages, back.pages):
        assert all(same(one.rect, other.rect) for one, other in zip(before.frames, after.frames))
        assert len(before.frames) == len(after.frames)


def test_the_package_is_that_of_the_specification(issue: Issue) -> None:
    data, _ = idml(issue, "a.idml")
    assert data == idml(issue, "a.idml")[0]
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        first = package.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert package.read("mimetype") == b"application/vnd.adobe.indesign-idml-package"
        design = parse_xml(package.read("designmap.xml"))
        named = {child.get("src") for child in design}
        assert named == set(package.namelist()) - {"mimetype", "META-INF/container.xml", "designmap.xml"}
        for name in named:
            parse_xml(package.read(name))


def changed(data: bytes, name: str, before: str, after: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(out, "w") as made:
        for member in package.namelist():
            text = package.read(member)
            made.writestr(member, text.replace(before.encode(), after.encode()) if member == name else text)
    return out.getvalue()


def test_what_has_no_place_here_is_told_with_its_words(issue: Issue, tmp_path: Path) -> None:
    data, _ = idml(issue, "a.idml")
    note = "<Footnote><Content>Voir page 3</Content></Footnote><Br/>"
    data = changed(data, "Stories/Story_t0.xml", "<Br/>", note)
    data = changed(data, "Spreads/Spread_0.xml", "</Spread>", '<GraphicLine Self="g1"/><Group Self="g2"/></Spread>')
    (tmp_path / "a.idml").write_bytes(data)
    _, lost = read_idml(tmp_path / "a.idml", DAY)
    told = " ".join(finding.message for finding in lost)
    assert "GraphicLine" in told and "group" in told and "Voir page 3" in told
    assert {finding.code for finding in lost} == {"exchange-loss"}


def test_a_file_that_scribus_saved_opens_with_its_frames_chain_and_inks(tmp_path: Path) -> None:
    issue, lost = read_sla(SCRIBUS, DAY)
    assert (issue.setup.width, issue.setup.height, issue.setup.top, len(issue.pages)) == (300, 400, 20, 3)
    first, second, shape, ellipse = issue.pages[0].frames
    assert isinstance(first, TextFrame) and (first.rect, first.columns, first.gutter) == (Rect(20, 20, 120, 80), 2, 6)
    assert isinstance(second, TextFrame) and second.rect == Rect(160, 20, 120, 80)
    assert isinstance(shape, Shape) and (shape.fill, shape.angle) == ("Rouge", 30)
    assert isinstance(ellipse, Shape) and ellipse.form == "ellipse"
    assert issue.threads[0].frames == (first.id, second.id)
    story = issue.stories[0]
    assert story.paragraphs[0].text == "Le titre" and story.paragraphs[-1].text == "مرحبا بالعالم"
    assert issue.stories[1].title == "Seconde page."
    (ink,) = [ink for ink in issue.inks if ink.name == "Rouge"]
    assert (ink.cyan, ink.magenta, ink.yellow, ink.black) == (0, 1, 0.902, 0)
    told = " ".join(finding.message for finding in lost)
    assert "1 × line" in told and "rouge.png" in told


def test_a_layout_goes_through_the_commands_and_prints(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package, back = tmp_path / "n.issue", tmp_path / "b.issue"
    assert main(["import", str(SCRIBUS), "--into", str(package)]) == 0
    assert main(["export", str(package), "-o", str(tmp_path / "n.idml")]) == 0
    assert main(["import", str(tmp_path / "n.idml"), "--into", str(back)]) == 0
    assert main(["export", str(back), "-o", str(tmp_path / "n.pdf")]) in (0, 1)
    one, other = open_issue(package), open_issue(back)
    for before, after in zip(one.stories, other.stories):
        assert [p.text for p in before.paragraphs] == [p.text for p in after.paragraphs]
    capsys.readouterr()
    assert main(["import", str(SCRIBUS), "--into", str(package)]) == 2
    assert "there already" in capsys.readouterr().err


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 cut", b"<SCRIBUS><DOCUMENT/></SCRIBUS>", b"\x1f\x8b\x08 no"])
@pytest.mark.parametrize("name", ["a.idml", "a.sla"])
def test_a_file_that_is_none_is_one_line(name: str, data: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(UnreadableInput, match=name):
        (read_idml if name.endswith("idml") else read_sla)(tmp_path / name, DAY)
