"""Cut, copy, paste and drops on the canvas."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.canvas.clipboard import TEXT, step_and_repeat
from desktop.canvas.drops import STORY, put
from desktop.selection import select_frames, select_text
from desktop.tools.caret import empty_frame_caret
from layouts.display.hit import lines_of
from layouts.edit.frames import add_frame, set_rects
from layouts.edit.text import set_look
from layouts.edit.threads import link_frames
from layouts.model.frame import PictureFrame, TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.place import Passage, Place, caret_at
from layouts.storage.package import open_package, save
from tests.desktop.desk import ARABIC, Desk, small_issue

SAMPLE = Path(__file__).parents[2] / "examples/telegraaf-mensheid"


@pytest.fixture
def desk(app: QApplication) -> Iterator[Desk]:
    made = Desk(small_issue())
    QGuiApplication.clipboard().clear()
    yield made
    made.close()


def passage(start: int, end: int, paragraph: int = 0) -> Passage:
    return Passage(Place("s", paragraph, start), Place("s", paragraph, end))


def texts(desk: Desk) -> list[str]:
    return [paragraph.text for paragraph in desk.issue.stories[0].paragraphs]


def runs(desk: Desk, paragraph: int = 0) -> list[tuple[str, bool]]:
    story = next(story for story in desk.issue.stories if story.slug == "s")
    return [(run.text, run.bold) for run in story.paragraphs[paragraph].runs]


def test_text_keeps_its_looks_from_one_place_to_another_and_loses_them_if_so_asked(desk: Desk) -> None:
    desk.session.edit("Bold", partial(set_look, passage=passage(3, 8), bold=True))
    desk.session.select(select_text(passage(3, 8)))
    desk.canvas.clipboard.copy()
    assert QGuiApplication.clipboard().text() == "krant"
    desk.session.select(select_text(caret_at(Place("s", 1, 0))))
    desk.canvas.clipboard.paste()
    assert runs(desk, 1)[0] == ("krant", True) and desk.text(paragraph=1) == "krant" + ARABIC
    desk.session.undo()
    desk.canvas.clipboard.paste(plain=True)
    assert runs(desk, 1) == [("krant" + ARABIC, False)]


def test_cut_over_two_paragraphs_and_pasted_back_is_the_same_text(desk: Desk) -> None:
    before = desk.issue.stories
    both = Passage(Place("s", 0, 120), Place("s", 1, 5))
    desk.session.select(select_text(both))
    desk.canvas.clipboard.cut()
    assert len(texts(desk)) == 1
    desk.canvas.clipboard.paste()
    assert texts(desk) == [p.text for p in before[0].paragraphs]
    assert desk.issue.stories[0].paragraphs[-1].direction == "rtl"


def test_text_of_other_programs_is_cleaned_and_its_paragraphs_get_their_languages(desk: Desk) -> None:
    french, arabic = "Le conseil de la ville est réuni pour la nuit", "المدينة كلها هنا"
    QGuiApplication.clipboard().setText(f"\ufeff Fin.  \r\n\r\n\r\n{french}\r{arabic}")
    desk.session.select(select_text(caret_at(Place("s", 0, len(desk.text())))))
    desk.canvas.clipboard.paste()
    paragraphs = desk.issue.stories[0].paragraphs
    assert [p.lang for p in paragraphs][:3] == ["nl", "fr", "ar"] and paragraphs[2].direction == "rtl"
    assert paragraphs[0].text.endswith(" Fin.") and [p.text for p in paragraphs[1:3]] == [french, arabic]


PAGE = """<meta charset="utf-8"><p style="color: red; font-size: 40px">Le <b>conseil</b> a dit oui au port.</p>
<p dir="rtl">قال <i>المجلس</i> نعم للميناء.</p><ul><li>un</li><li>deux</li></ul><script>alert(1)</script>
<h2>Le port</h2>"""


def test_a_web_page_keeps_bold_italic_headings_and_lists_and_loses_the_rest(desk: Desk) -> None:
    data = QMimeData()
    data.setHtml(PAGE)
    data.setText("Le conseil a dit oui au port.")
    QGuiApplication.clipboard().setMimeData(data)
    before = texts(desk)
    desk.session.select(select_text(caret_at(Place("s", 0, 3))))
    desk.canvas.clipboard.paste()
    made = desk.issue.stories[0].paragraphs
    assert texts(desk)[0] == before[0][:3] + "Le conseil a dit oui au port."
    assert ("conseil", True) in runs(desk)
    assert (made[1].lang, made[1].direction) == ("ar", "rtl")
    assert [run.text for run in made[1].runs if run.italic] == ["المجلس"]
    assert [paragraph.style for paragraph in made[2:5]] == ["item", "item", "crosshead"]
    assert made[4].text == "Le port" + before[0][3:]
    assert "alert" not in "".join(texts(desk))
    desk.session.undo()
    assert texts(desk) == before
    desk.canvas.clipboard.paste(plain=True)
    assert all(not run.bold for run in desk.issue.stories[0].paragraphs[0].runs)


@pytest.mark.parametrize("as_web", [False, True])
def test_what_is_pasted_into_an_empty_frame_begins_a_story_in_its_own_language(desk: Desk, *, as_web: bool) -> None:
    desk.session.edit("Frame", lambda issue: add_frame(issue, 0, TextFrame(0, Rect(350, 350, 200, 200))))
    frame = desk.issue.pages[0].frames[-1]
    assert isinstance(frame, TextFrame)
    before, data = desk.issue, QMimeData()
    words = ("الملف الأول", "Les bateaux du port sortent de nouveau ce matin")
    data.setText("\r\n".join(words))
    if as_web:
        data.setHtml("".join(f"<p>{each}</p>" for each in words))
    QGuiApplication.clipboard().setMimeData(data)
    desk.session.select(select_text(empty_frame_caret(frame)))
    desk.canvas.clipboard.paste()
    story = desk.issue.stories[-1]
    assert [each.text for each in story.paragraphs] == list(words)
    assert [(each.lang, each.direction) for each in story.paragraphs] == [("ar", "rtl"), ("fr", "ltr")]
    assert (story.lang, story.direction) == ("ar", "rtl") and any(
        thread.frames == (frame.id,) and story.slug in thread.stories for thread in desk.issue.threads
    )
    desk.session.undo()
    assert desk.issue is before
    QGuiApplication.clipboard().setText(" ")
    desk.canvas.clipboard.paste()
    assert desk.issue is before


def test_frames_are_pasted_beside_themselves_or_in_place_and_a_step_is_repeated(desk: Desk) -> None:
    desk.click(130, 530)
    desk.canvas.clipboard.copy()
    desk.canvas.clipboard.paste()
    assert desk.rect(4) == Rect(112, 512, 60, 60) and desk.session.state.selection.frames == (4,)
    desk.canvas.clipboard.paste(in_place=True)
    assert desk.rect(5) == desk.rect(3)
    desk.drag(130, 530, 180, 530, Qt.KeyboardModifier.AltModifier)
    step_and_repeat(desk.canvas)
    assert desk.rect(7).x == desk.rect(6).x + 50


def test_foreign_bytes_on_the_clipboard_change_nothing(desk: Desk) -> None:
    data = QMimeData()
    data.setData(TEXT, b"\xff{[no")
    QGuiApplication.clipboard().setMimeData(data)
    before = desk.issue
    desk.session.select(select_text(caret_at(Place("s", 0, 0))))
    desk.canvas.clipboard.paste()
    assert desk.issue is before


def test_a_picture_dropped_on_the_page_stands_in_a_frame_of_its_own_shape(desk: Desk) -> None:
    file = next(path for path in sorted((SAMPLE / "pictures").iterdir()) if path.suffix == ".jpg")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    assert put(desk.canvas, data, 0, QPointF(desk.pixel(400, 400)))
    frame = desk.issue.pages[0].frames[-1]
    assert isinstance(frame, PictureFrame) and frame.picture == desk.issue.pictures[0].key
    shape = desk.issue.pictures[0].width / desk.issue.pictures[0].height
    assert frame.rect.width / frame.rect.height == pytest.approx(shape, rel=0.01)
    desk.session.undo()
    assert desk.issue.pictures == ()


def test_a_text_file_dropped_on_an_empty_frame_runs_in_it(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "eau.md").write_text("---\ntitle: L’eau\nlang: fr\n---\nL’eau est revenue.\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "eau.md"))])
    put(desk.canvas, data, 0, QPointF(desk.pixel(400, 150)))
    assert desk.issue.threads[-1].stories == ("eau",) and desk.issue.threads[-1].frames == (2,)


def test_a_story_of_the_list_and_plain_text_are_dropped_where_they_fall(desk: Desk) -> None:
    data = QMimeData()
    data.setData(STORY, b"s")
    put(desk.canvas, data, 0, QPointF(desk.pixel(400, 150)))
    assert desk.issue.threads[-1].frames == (2,) and len(desk.issue.threads) == 1
    words = QMimeData()
    words.setText("Hier ")
    put(desk.canvas, words, 0, QPointF(desk.pixel(351, 106)))
    assert desk.text().startswith("Hier De krant")


def lines_in(desk: Desk, frame: int) -> list[str]:
    page = desk.session.state.pages[0]
    return [line.text[line.start : line.end] for line in lines_of(page) if line.frame == frame]


def test_a_frame_copied_and_pasted_brings_its_story_and_one_undo_takes_both_back(desk: Desk) -> None:
    before = desk.issue
    desk.session.select(select_frames(1))
    desk.canvas.clipboard.copy()
    desk.canvas.clipboard.paste(in_place=True)
    assert [story.slug for story in desk.issue.stories] == ["s", "s-2"] and desk.text("s-2") == desk.text("s")
    assert lines_in(desk, 4) == lines_in(desk, 1) != []
    desk.session.undo()
    assert desk.issue is before
    desk.session.redo()
    assert desk.issue.threads[1] == Thread(("s-2",), (4,))


def test_a_frame_cut_and_pasted_on_another_page_has_its_own_story_there(desk: Desk) -> None:
    desk.session.select(select_frames(1))
    desk.canvas.clipboard.cut()
    desk.session.show(replace(desk.session.state, page=1))
    desk.canvas.clipboard.paste(in_place=True)
    (moved,) = desk.issue.pages[1].frames
    assert [story.slug for story in desk.issue.stories] == ["s"]
    assert desk.issue.threads == (Thread(("s",), (moved.id,)),)


def test_a_frame_of_a_thread_dragged_with_alt_brings_the_text_that_stands_in_it(desk: Desk) -> None:
    desk.session.edit("Small", partial(set_rects, rects={1: Rect(100, 100, 200, 32), 2: Rect(350, 100, 150, 53)}))
    desk.session.edit("Lead on", partial(link_frames, frame=1, following=2))
    desk.session.select(select_frames(2))
    shown = lines_in(desk, 2)
    desk.drag(400, 120, 400, 372, Qt.KeyboardModifier.AltModifier)
    assert lines_in(desk, 2) == shown == lines_in(desk, 4) and len(shown) > 2
    assert desk.issue.threads[1:] == (Thread(("s-2",), (4,)),)
    step = desk.rect(4).y - desk.rect(2).y
    step_and_repeat(desk.canvas)
    assert desk.issue.threads[2].stories == ("s-2-2",) and desk.rect(5).y == pytest.approx(desk.rect(4).y + step)


def test_a_frame_pasted_on_a_parent_page_has_the_text_as_its_own(desk: Desk) -> None:
    desk.session.select(select_frames(1))
    desk.canvas.clipboard.copy()
    stories = desk.issue.stories
    desk.session.open_parent(desk.issue.masters[0].name)
    desk.canvas.clipboard.paste(in_place=True)
    item = desk.session.issue.masters[0].frames[-1]
    assert isinstance(item, TextFrame) and item.content == stories[0].paragraphs
    assert desk.session.issue.stories is stories and len(desk.session.issue.threads) == 1


def test_a_saved_copy_is_a_story_of_its_own_in_the_file(desk: Desk, tmp_path: Path) -> None:
    desk.session.select(select_frames(1))
    desk.canvas.clipboard.copy()
    desk.canvas.clipboard.paste()
    save(desk.issue, str(tmp_path / "copy.issue"))
    opened = open_package(str(tmp_path / "copy.issue")).issue
    assert opened.stories == desk.issue.stories and opened.threads == desk.issue.threads
