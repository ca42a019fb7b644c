"""Dialogs: find, spelling, export with its gate and proof, preferences, shortcuts, batch, tour."""

import os
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QTreeWidgetItem

from desktop.actions.bindings import keys_of, set_keys
from desktop.actions.registry import ACTIONS, BY_ID
from desktop.desk import Desk, the_desk
from desktop.dialogs.arrangements import Arrangements
from desktop.dialogs.batch import Batch, outcome_said
from desktop.dialogs.change_list import CHANGE, ChangeTree
from desktop.dialogs.changes import Changes
from desktop.dialogs.export import Export, pages_asked
from desktop.dialogs.files import suggested_name
from desktop.dialogs.import_copy import ImportCopy, read_incoming, take, with_incoming
from desktop.dialogs.key_sheet import key_sheet
from desktop.dialogs.place import place_file
from desktop.dialogs.preferences import PreferencesDialog
from desktop.dialogs.proof import Proof, rendered
from desktop.dialogs.shortcuts import Shortcuts
from desktop.dialogs.spelling import Spelling
from desktop.dialogs.tour import TIPS, Tour, said
from desktop.language import tr
from desktop.session import Session, open_session
from desktop.themes import is_dark
from desktop.window import Window
from layouts.batch.task import Record
from layouts.findings import UnreadableInput
from layouts.intake.first_issue import write_first_issue
from layouts.model.frame import AdvertFrame, PictureFrame, TextFrame, Thread
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Page
from layouts.model.story import Story
from tests.desktop.waiting import wait_for
from tests.makers import make_issue, make_paragraph

SAMPLE = Path(__file__).parents[2] / "examples/telegraaf-mensheid"


def issue_with(*texts: str, height: float = 200.0) -> Issue:
    story = Story("s", "fr", "ltr", tuple(make_paragraph(text, lang="fr") for text in texts))
    frame = TextFrame(1, Rect(40, 160, 200, height))
    page = Page(1, 1, "inside", "ltr", "", (frame,))
    return msgspec.structs.replace(make_issue(story), pages=(page,), threads=(Thread(("s",), (1,)),))


@pytest.fixture
def desk(app: QApplication) -> Desk:
    found = the_desk()
    found.interpreter.speak("en")
    return found


@pytest.fixture
def window(desk: Desk, request: pytest.FixtureRequest) -> Iterator[Window]:
    texts = getattr(request, "param", ("Le port de Larache", "Les bateaux du port sortent."))
    made = Window(Session(issue_with(*texts)))
    made.show()
    yield made
    made.session.saved = made.session.state.issue
    made.canvas.close_caches()
    made.close()
    made.deleteLater()


def test_spelling_leads_to_unknown_words_and_corrects_them(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fr.aff").write_text("SET UTF-8\nTRY aeiou\n")
    (tmp_path / "fr.dic").write_text("6\nLe\nport\nde\nLes\nbateaux\ndu\n")
    monkeypatch.setenv("DICPATH", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    dialog = Spelling(window)
    wait_for(lambda: dialog.word.text() == "Larache")
    assert dialog.word.text() == "Larache"
    passage = window.session.state.selection.text
    assert passage is not None and passage.start.order == (0, 11)
    dialog.learn.click()
    assert ("fr", "Larache") in the_desk().preferences.own_words
    wait_for(lambda: dialog.word.text() == "sortent")
    dialog.replacement.setText("partent")
    dialog.change.click()
    assert window.session.state.issue.stories[0].paragraphs[1].text == "Les bateaux du port partent."
    assert dialog.word.text() == "No more unknown words."
    dialog.close()


def test_export_writes_what_the_issue_is_and_the_proof_is_the_files_own(window: Window, tmp_path: Path) -> None:
    window.session.finish()
    dialog = Export(window.session, window)
    dialog.file.setText(str(tmp_path / "out.pdf"))
    dialog.anyway.setChecked(True)
    dialog.go.click()
    assert dialog.production is not None
    written = (tmp_path / "out.pdf").read_bytes()
    assert written == window.session.export("newspaper-x4").pdfs[0]
    image = rendered(written, 400)[0]
    assert image.height() == 400
    dark = sum(image.pixelColor(x, y).lightness() < 200 for x in range(image.width()) for y in range(0, 400, 2))
    assert dark > 20
    proof = Proof(str(tmp_path / "out.pdf"), written, dialog.production.findings, window)
    assert proof.list.count() == 1 and not proof.page.pixmap().isNull()
    proof.close()


@pytest.mark.parametrize("window", [("Le port " * 300,)], indirect=True)
def test_errors_hold_the_export_until_somebody_says_so(window: Window) -> None:
    window.session.finish()
    dialog = Export(window.session, window)
    assert dialog.errors() and not dialog.go.isEnabled()
    assert dialog.findings.count() == len(window.session.findings)
    dialog.anyway.setChecked(True)
    assert dialog.go.isEnabled()
    dialog.reject()


def test_pages_are_asked_for_as_people_write_them(app: QApplication) -> None:
    assert pages_asked("") == () and pages_asked("1، 3-4") == (1, 3, 4)
    with pytest.raises(UnreadableInput):
        pages_asked("4-1")


def test_a_files_name_says_which_issue_it_is() -> None:
    assert suggested_name(make_issue()) == "telegraaf-mensheid-1742-2026-11-24"
    assert suggested_name(make_issue(), "{number} / {title}") == "1742-telegraaf-mensheid"


def test_copy_and_pictures_come_in_with_what_is_wrong_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "eau.md").write_text("---\ntitle: L’eau\nlang: fr\npicture: none.jpg\n---\nL’eau est revenue.\n")
    (tmp_path / "empty.txt").write_text("")
    picture = SAMPLE / "pictures/atlas.jpg"
    paths = [str(tmp_path / "eau.md"), str(tmp_path / "empty.txt"), str(picture)]
    story, empty, photo = read_incoming(paths, ())
    assert story.story is not None and "none.jpg" in story.findings[-1].message
    assert empty.story is None and empty.findings
    assert [each.name for each in photo.pictures] == ["atlas.jpg"]
    issue = with_incoming(make_issue(), (story, photo))
    assert [each.slug for each in issue.stories] == ["eau"] and len(issue.pictures) == 1


def test_other_arrangements_of_a_page_stand_beside_it_and_the_one_picked_is_one_step(desk: Desk) -> None:
    session = open_session(str(SAMPLE))
    session.finish()
    before = session.state.issue
    dialog = Arrangements(session, 1)
    assert dialog.cards.count() == len(dialog.found) + 1 > 2
    assert dialog.chosen is dialog.found[0].issue
    for each in dialog.found:
        assert each.issue.pages[0] is before.pages[0]
        assert sorted(story.slug for story in each.issue.stories) == sorted(story.slug for story in before.stories)
    assert dialog.told.text()
    dialog.cards.setCurrentRow(0)
    assert dialog.chosen is None and not dialog.go.isEnabled()
    assert session.state.issue is before
    assert session.room.compositor.compose(before).pages == session.state.pages


def test_a_page_that_cannot_be_arranged_otherwise_says_why(window: Window) -> None:
    dialog = Arrangements(window.session, 0)
    if not dialog.found:
        assert "no other arrangement" in dialog.told.text() and not dialog.go.isEnabled()
    assert dialog.cards.item(0).text() == "As it is"


SAID = 'Il a dit "oui",  puis "non" .'


def heads_of(tree: ChangeTree) -> list[QTreeWidgetItem]:
    found = (tree.topLevelItem(number) for number in range(tree.topLevelItemCount()))
    return [item for item in found if item is not None]


def text_of_story(story: Story | None) -> str:
    return " ".join(paragraph.text for paragraph in story.paragraphs) if story is not None else ""


def test_what_import_changes_is_shown_first_and_what_is_unticked_is_left_as_it_was(
    window: Window, tmp_path: Path
) -> None:
    file = tmp_path / "larache.txt"
    file.write_text(f"Le port de Larache rouvre\n\n{SAID}\n\nLes bateaux sont sortis ce matin-là.\n")
    dialog = ImportCopy([str(file)], ())
    quotes = next(change for change in dialog.proposed[0] if change.what == "quotes")
    group = next(head for head in heads_of(dialog.changes) if "straight quotes" in head.text(0))
    assert "«" in text_of_story(dialog.chosen()[0].story) and dialog.go.isEnabled()
    group.setCheckState(0, Qt.CheckState.Unchecked)
    left = dialog.chosen()[0]
    assert "«" not in text_of_story(left.story) and "«" not in dialog.text.toPlainText()
    assert quotes.id not in [change.id for change in left.changes]
    take(window, dialog.chosen())
    assert window.session.state.issue.changes == left.changes and left.changes
    window.session.undo()
    assert window.session.state.issue.changes == ()


def test_a_change_on_record_can_be_put_back_weeks_later(window: Window, tmp_path: Path) -> None:
    file = tmp_path / "larache.txt"
    file.write_text(f"Le port de Larache rouvre\n\n{SAID}\n\nLes bateaux sont sortis ce matin-là.\n")
    take(window, read_incoming([str(file)], ()))
    window.session.save(str(tmp_path / "a.issue"))
    session = open_session(str(tmp_path / "a.issue"))
    dialog = Changes(session)
    change = next(change for change in session.state.issue.changes if change.what == "quotes")
    rows = [head.child(row) for head in heads_of(dialog.list) for row in range(head.childCount())]
    dialog.list.setCurrentItem(next(row for row in rows if row is not None and row.data(0, CHANGE) == change))
    assert dialog.back.isEnabled()
    dialog.back.click()
    story = next(story for story in session.state.issue.stories if story.slug == change.story)
    assert change.before in text_of_story(story)
    assert change not in session.state.issue.changes


def test_a_placed_picture_fills_the_selected_frame_or_gets_one(window: Window) -> None:
    place_file(window, str(SAMPLE / "pictures/atlas.jpg"))
    made = window.session.state.issue.pages[0].frames[-1]
    assert isinstance(made, PictureFrame) and window.session.state.selection.frames == (made.id,)
    place_file(window, str(SAMPLE / "pictures/olives.jpg"))
    again = window.session.state.issue.pages[0].frames
    assert len(again) == 2 and isinstance(again[-1], PictureFrame) and again[-1].picture != made.picture


def test_a_placed_pdf_gets_a_frame_of_the_size_that_it_was_made_in(window: Window) -> None:
    place_file(window, str(SAMPLE / "adverts/phare.pdf"))
    made = window.session.state.issue.pages[0].frames[-1]
    assert isinstance(made, AdvertFrame) and (round(made.rect.width), round(made.rect.height)) == (751, 128)
    assert window.session.state.issue.pictures[-1].is_document


def test_preferences_take_effect_at_once(desk: Desk) -> None:
    dialog = PreferencesDialog(desk)
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    dialog.theme.activated.emit(dialog.theme.currentIndex())
    assert is_dark() and desk.preferences.theme == "dark"
    dialog.language.setCurrentIndex(dialog.language.findData("ar"))
    dialog.language.activated.emit(dialog.language.currentIndex())
    QApplication.processEvents()
    assert dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert dialog.windowTitle() == tr("preferences", "Preferences")
    desk.prefer(theme="light", language="en")
    QApplication.processEvents()
    dialog.close()


def test_shortcuts_are_set_taken_from_others_and_given_back(window: Window) -> None:
    dialog = Shortcuts(window)
    dialog.tree.setCurrentItem(dialog.rows["edit.find"])
    dialog.keys.setKeySequence(QKeySequence("Ctrl+E"))
    assert "Export PDF" in dialog.told.text()
    dialog.assign.click()
    assert window.bindings.actions["edit.find"].shortcut() == QKeySequence("Ctrl+E")
    assert window.bindings.actions["file.export"].shortcut().isEmpty()
    dialog.reset_all.click()
    assert window.bindings.actions["file.export"].shortcut() == QKeySequence("Ctrl+E")
    dialog.filter.setText("spelling")
    assert [item.isHidden() for item in dialog.rows.values()].count(False) == 1
    chosen = dialog.chosen()
    assert chosen is not None and not dialog.rows[chosen.id].isHidden()
    dialog.filter.setText("no such deed")
    assert dialog.chosen() is None and dialog.keys.keySequence().isEmpty()
    dialog.close()


def test_a_batch_makes_its_queue_tells_each_issue_and_can_be_stopped(desk: Desk, tmp_path: Path) -> None:
    import datetime

    write_first_issue(tmp_path / "one", "tabloid-bilingual", datetime.date(2026, 11, 24))
    dialog = Batch()
    dialog.output.setText(str(tmp_path / "out"))
    dialog.start()
    assert dialog.running is None and dialog.told.text()
    dialog.add(str(tmp_path / "one"))
    dialog.workers.setValue(1)
    dialog.start()
    assert dialog.stop.isEnabled() and not dialog.told.text()
    wait_for(lambda: dialog.running is None)
    assert [record.status for record in dialog.records] == ["made"]
    assert dialog.tree.topLevelItem(0).text(1) == "made"  # type: ignore[union-attr]
    assert any(name.endswith(".pdf") for name in os.listdir(tmp_path / "out"))
    assert (tmp_path / "out/report.html").exists()
    # of three one is made, then it is stopped; the next start goes on with the others
    for name in ("two", "three", "four"):
        write_first_issue(tmp_path / name, "tabloid-bilingual", datetime.date(2026, 11, 24))
    dialog.queue.clear()
    for name in ("two", "three", "four"):
        dialog.add(str(tmp_path / name))
    dialog.start()
    dialog.interrupt()
    assert dialog.told.text() == "Stopping…"
    wait_for(lambda: dialog.running is None)
    assert len(dialog.records) == 1
    first = tmp_path / "out" / next(name for name, _ in dialog.records[0].files if name.endswith(".pdf"))
    written = first.stat().st_mtime_ns
    assert dialog.told.text() == "Stopped · 1 issue made · 2 not made: the next start goes on with them"
    assert sorted(row.text(1) for row in dialog.rows.values()) == ["made", "not made", "not made"]
    dialog.start()
    wait_for(lambda: dialog.running is None)
    assert dialog.told.text() == "3 issues done"
    assert [row.text(1) for row in dialog.rows.values()] == ["made"] * 3
    assert first.stat().st_mtime_ns == written  # not once more
    dialog.close()


def test_what_came_of_a_batch_is_a_line_in_the_interfaces_language(app: QApplication, laid_out: Desk) -> None:
    def records(*statuses: str) -> list[Record]:
        return [Record(name=str(n), status=each, source="", inputs="") for n, each in enumerate(statuses)]  # type: ignore[arg-type]

    assert outcome_said(records("made", "failed"), 0, stopped=True) == "2 issues done · 1 failed"
    some = records("made", "unchanged", "failed")
    assert outcome_said(some, 1, stopped=True) == (
        "Stopped · 2 issues made · 1 failed · 1 not made: the next start goes on with it"
    )
    laid_out.interpreter.speak("nl")
    made = outcome_said(some, 4, stopped=True)
    assert made.endswith("1 mislukt · 4 niet gemaakt: de volgende start gaat daarmee verder")
    laid_out.interpreter.speak("ar")
    assert outcome_said([], 2, stopped=True).startswith("أُوقف · لم يُصنع أي عدد · بقي عددان")
    laid_out.interpreter.speak("en")


def test_the_tour_is_five_tips(window: Window) -> None:
    assert len(TIPS) == 5
    tour = Tour(window)
    heads = []
    for _ in TIPS:
        heads.append(tour.head.text())
        tour.next.click()
    assert len(set(heads)) == 5 and tour.result() == Tour.DialogCode.Accepted


@pytest.mark.parametrize("language", ["ar", "nl", "fr", "es", "en"])
def test_each_tip_is_seen_whole_and_says_the_key_that_a_person_has(window: Window, language: str) -> None:
    the_desk().interpreter.speak(language)
    set_keys(BY_ID["edit.palette"], "Ctrl+Alt+9")
    tour = Tour(window)
    tour.show()
    texts = []
    for _ in TIPS:
        QApplication.processEvents()
        texts.append(tour.text.text())
        assert tour.text.heightForWidth(tour.text.width()) <= tour.text.height()
        tour.next.click()
    key = "\u2066Ctrl+Alt+9\u2069" if language == "ar" else "+Alt+9 "  # in Spanish the first is Control
    assert key in texts[-1] and "{" not in "".join(texts)
    set_keys(BY_ID["edit.palette"], "")
    assert tr("actions", "Edit") in said(TIPS[-1][2])
    set_keys(BY_ID["edit.palette"], None)
    the_desk().interpreter.speak("en")


def test_asking_for_the_desk_lays_out_none(app: QApplication, laid_out: Desk) -> None:
    assert the_desk() is laid_out
    laid_out.setParent(None)
    try:
        with pytest.raises(LookupError, match="no desk is laid out"):
            the_desk()
        assert app.findChild(Desk) is None
    finally:
        laid_out.setParent(app)


def test_the_sheet_of_keys_has_every_key_with_a_persons_own_in_the_interfaces_language(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = Shortcuts(window)
    opened: list[str] = []
    set_keys(BY_ID["file.new"], "Ctrl+Alt+9")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "keys.html"), ""))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog.sheet.click()
    sheet = (tmp_path / "keys.html").read_text(encoding="utf-8")
    assert opened == [str(tmp_path / "keys.html")]
    assert "<td>New issue</td><td><kbd>Ctrl+Alt+9</kbd></td>" in sheet and "Ctrl+N<" not in sheet
    assert sheet.count("<tr>") == sum(bool(keys_of(action)) for action in ACTIONS)
    the_desk().interpreter.speak("ar")
    assert 'dir="rtl"' in key_sheet("ar", rtl=True) and "عدد جديد" in key_sheet("ar", rtl=True)
    the_desk().interpreter.speak("en")
    dialog.deleteLater()
