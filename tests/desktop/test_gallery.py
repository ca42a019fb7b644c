"""The gallery and what begins there: a new issue, the sample in one click, the next issue of a paper."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.desk import Desk
from desktop.dialogs.gallery import Gallery
from desktop.dialogs.next_issue import NextIssue
from desktop.dialogs.previews import Previews, kept_at, preview
from desktop.new_issue import Wishes, new_issue, template_names
from fonts.library import Library
from layouts.model.page import Page
from layouts.produce import PressRoom

DAY = datetime.date(2026, 11, 24)


@pytest.fixture
def desk(app: QApplication, laid_out: Desk) -> Iterator[Desk]:
    laid_out.setParent(None)
    made = Desk(app, keeps=False)
    made.interpreter.speak("en")
    yield made
    for window in list(made.windows):
        window.session.saved = window.session.state.issue  # or closing would ask
        window.canvas.close_caches()
        window.close()
    made.setParent(None)
    made.deleteLater()
    laid_out.setParent(app)


@pytest.fixture(autouse=True)
def no_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Previews that were not made before are not made for these tests."""
    monkeypatch.setattr(Previews, "_next", lambda self: None)


@pytest.mark.parametrize("template", template_names())
def test_every_template_begins_an_issue_that_prints_without_errors(template: str, library: Library) -> None:
    room = PressRoom(library)
    wishes = Wishes(template=template, title="Le Port", arabic_title="الميناء", date=DAY, pages=4, rtl_pages=2)
    issue, _ = new_issue(wishes, room.compositor)
    composition = room.compositor.compose(issue)
    assert len(composition.pages) == 4
    assert [finding for finding in composition.findings if finding.severity == "error"] == []


def test_a_preview_shows_the_front_page_and_the_arabic_one_behind_it(app: QApplication) -> None:
    image = preview("tabloid-bilingual")
    inked = sum(image.pixelColor(x, y).lightness() < 120 for x in range(0, image.width(), 3) for y in range(0, 360, 3))
    assert image.width() > 1.3 * image.height() * 289 / 380  # wider than one page
    assert inked > 300


def test_a_preview_is_kept_under_a_name_that_changes_with_the_templates() -> None:
    assert kept_at("broadsheet") != kept_at("tabloid-bilingual")
    assert kept_at("broadsheet").name.startswith("broadsheet-")


def test_the_form_makes_a_two_page_issue_in_two_scripts(desk: Desk) -> None:
    gallery = Gallery(desk)
    assert gallery.templates.count() == len(template_names())
    gallery.title.setText("Le Port de Larache")
    gallery.arabic_title.setText("ميناء العرائش")
    gallery.number.setValue(12)
    gallery.accept()
    window = gallery.window_made
    assert window is not None
    issue = window.session.state.issue
    assert issue.publication.title == (("en", "Le Port de Larache"), ("ar", "ميناء العرائش"))
    assert [page.direction for page in issue.pages] == ["ltr", "rtl"]
    assert issue.dateline.number == 12
    assert window.isVisible() and desk.windows == [window]


def test_the_sample_opens_with_one_click_and_is_remembered(desk: Desk) -> None:
    gallery = Gallery(desk)
    gallery.sample.click()
    assert gallery.window_made is not None
    assert len(gallery.window_made.session.state.issue.pages) == 8
    assert [Path(path).name for path in desk.preferences.recent] == ["telegraaf-mensheid"]
    again = Gallery(desk)
    assert again.recent.count() == 1 and again.following.isEnabled()
    again.reject()


def test_what_cannot_be_opened_is_told_and_the_gallery_stays(desk: Desk, tmp_path: Path) -> None:
    gallery = Gallery(desk)
    told = []

    def close() -> None:
        box = QApplication.activeModalWidget()
        told.append(box.text())  # type: ignore[union-attr]
        box.close()  # type: ignore[union-attr]

    QTimer.singleShot(0, close)
    gallery.open_path(str(tmp_path / "none.issue"))
    assert "there is no such file" in told[0]
    assert gallery.window_made is None
    gallery.reject()


def test_the_next_issue_is_a_day_or_a_week_on(desk: Desk, library: Library) -> None:
    wishes = Wishes(template="broadsheet", title="Le Port", date=DAY, number=7, start="frames")
    issue, _ = new_issue(wishes, PressRoom(library).compositor)
    dialog = NextIssue(issue, desk)
    assert dialog.made().dateline.date == datetime.date(2026, 11, 25)
    dialog.interval.setCurrentIndex(1)
    made = dialog.made()
    assert (made.dateline.number, made.dateline.date) == (8, datetime.date(2026, 12, 1))
    assert all(isinstance(page, Page) and page.frames for page in made.pages)
    dialog.keep_frames.setChecked(False)
    dialog.accept()
    assert desk.preferences.interval == 7
