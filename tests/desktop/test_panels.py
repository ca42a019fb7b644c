"""The panels, by what a person does in them: typed, entered, clicked; seen in the issue and in the panel again."""

import sys
from collections import Counter
from collections.abc import Iterator
from functools import partial

import msgspec
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QTreeWidgetItem

from desktop.language import own_way
from desktop.page_looks import look_at_page
from desktop.panels.history import HistoryPanel
from desktop.panels.inks import InksPanel
from desktop.panels.inspector.panel import InspectorPanel
from desktop.panels.issue_form.panel import IssuePanel
from desktop.panels.layers import LayersPanel
from desktop.panels.links import LinksPanel
from desktop.panels.page_list import PAGE, cells_of
from desktop.panels.pages import PagesPanel
from desktop.panels.panel import Panel
from desktop.panels.preflight import FINDING, LetPass, PreflightPanel
from desktop.panels.registry import PANELS, PanelRow
from desktop.panels.stories import FIT, STORY, StoriesPanel
from desktop.panels.style_lists.panel import StylesPanel
from desktop.selection import select_frames, select_text
from desktop.session import Session
from layouts.display.items import TextLine
from layouts.edit.frames import add_frame, set_rects
from layouts.edit.overrides import paragraphs_in
from layouts.edit.pages import begin_numbering
from layouts.edit.text import insert_text
from layouts.findings import Finding
from layouts.makeup.compositor import Compositor
from layouts.makeup.layout import lay_out
from layouts.model.frame import TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.lengths import mm
from layouts.model.page import Numbering
from layouts.model.place import Passage, Place, caret_at
from layouts.typeset.paragraph import Typesetter
from tests.desktop.waiting import wait_for
from tests.makers import make_issue, make_plan, make_story

WORDS = Passage(Place("water", 1, 0), Place("water", 1, 8))


@pytest.fixture(scope="module")
def laid(app: QApplication) -> Issue:
    """Four pages, four stories in two languages."""
    from fonts.library import Library

    stories = (make_story("water", 300), make_story("brood", 200), make_story("خبز", 250, "ar"))
    issue = make_issue(*stories)
    legal = msgspec.structs.replace(issue.legal, deposit="35/1988")
    laid = lay_out(msgspec.structs.replace(issue, legal=legal), make_plan(pages=4), Compositor(Typesetter(Library())))
    return laid.issue


@pytest.fixture
def session(laid: Issue) -> Session:
    return Session(laid)


@pytest.fixture
def made() -> Iterator[list[Panel]]:
    """Panels of the test, closed when it ends."""
    panels: list[Panel] = []
    yield panels
    for panel in panels:
        panel.close_caches()
        panel.close()


def shown(panel: Panel, made: list[Panel]) -> Panel:
    made.append(panel)
    panel.resize(320, 900)
    panel.show()
    panel.show_state(panel.session.state)
    return panel


def typed(field: QLineEdit, text: str) -> None:
    """What was in the field is typed over, then Enter."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def printed(session: Session) -> str:
    session.finish()
    return "\n".join(item.text for page in session.state.pages for item in page.items if isinstance(item, TextLine))


def test_a_sum_typed_into_the_inspector_moves_the_frame(session: Session, made: list[Panel]) -> None:
    frame = session.state.issue.pages[0].frames[0]
    session.select(select_frames(frame.id))
    panel = shown(InspectorPanel(session), made)
    assert isinstance(panel, InspectorPanel)
    typed(panel.place.left, "20 + 5 mm")
    moved = session.state.issue.pages[0].frames[0].rect
    assert moved.x == pytest.approx(mm(25), abs=0.01) and moved.width == frame.rect.width
    assert panel.place.left.text() == "25 mm"
    session.undo()
    assert panel.place.left.value == pytest.approx(frame.rect.x)
    typed(panel.place.left, "nonsense")
    assert session.state.issue.pages[0].frames[0].rect == frame.rect


def test_the_inspector_calls_a_page_by_its_printed_number(session: Session, made: list[Panel]) -> None:
    panel = shown(InspectorPanel(session), made)
    assert isinstance(panel, InspectorPanel)
    session.edit("Numbering", lambda issue: begin_numbering(issue, 0, Numbering(12, prefix="B")))
    panel.show_state(session.state)
    assert "B12" in panel.what.text()


def test_columns_and_style_are_set_from_the_inspector(session: Session, made: list[Panel]) -> None:
    frames = [frame for frame in session.state.issue.pages[0].frames if isinstance(frame, TextFrame)]
    session.select(select_frames(frames[0].id))
    panel = shown(InspectorPanel(session), made)
    assert isinstance(panel, InspectorPanel)
    typed(panel.text_frame.columns, str(frames[0].columns + 1))
    found = next(f for f in session.state.issue.pages[0].frames if f.id == frames[0].id)
    assert isinstance(found, TextFrame) and found.columns == frames[0].columns + 1
    session.select(select_text(WORDS))
    assert panel.sections["paragraph"].isVisibleTo(panel) and not panel.sections["place"].isVisibleTo(panel)
    panel.paragraph.aligned["center"].click()
    (paragraph,) = paragraphs_in(session.state.issue, WORDS)
    assert dict(paragraph.own)["align"] == "center"
    assert panel.paragraph.clear.isVisibleTo(panel)
    panel.paragraph.clear.click()
    assert paragraphs_in(session.state.issue, WORDS)[0].own == ()


def test_the_masthead_changes_on_the_page_letter_by_letter_and_is_one_step(
    session: Session, made: list[Panel]
) -> None:
    panel = shown(IssuePanel(session), made)
    assert isinstance(panel, IssuePanel)
    before = session.state.issue
    field = panel.mastheads.forms["ar"].fields["title"]
    field.setFocus()
    field.selectAll()
    for count, letter in enumerate("جريدة", 1):
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(field, key)
        assert "جريدة"[:count] in printed(session)
    assert dict(session.state.issue.publication.title)["ar"] == "جريدة"
    session.undo()
    assert session.state.issue is before
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert panel.mastheads.forms["ar"].fields["title"] is field


def test_number_date_and_hijri_day_follow_the_form(session: Session, made: list[Panel]) -> None:
    panel = shown(IssuePanel(session), made)
    assert isinstance(panel, IssuePanel)
    panel.dates.next.click()
    dateline = session.state.issue.dateline
    assert (dateline.number, dateline.date.day) == (1743, 25)
    assert "15 جمادى الآخرة 1448" in panel.dates.lines.text()
    panel.dates.correction.setFocus()
    QTest.keyClick(panel.dates.correction, Qt.Key.Key_Down)
    assert session.state.issue.dateline.hijri_correction == (("1448-06", -1),)
    assert "14 جمادى الآخرة 1448" in panel.dates.lines.text()


def test_a_wrong_issn_is_told_and_a_right_one_has_its_bar_code(session: Session, made: list[Panel]) -> None:
    panel = shown(IssuePanel(session), made)
    assert isinstance(panel, IssuePanel)
    legal = panel.legal
    assert legal.bars.code is not None and legal.bars.code.number == "9771113899003"
    legal.issn.setFocus()
    legal.issn.selectAll()
    QTest.keyClicks(legal.issn, "1113-8997")
    assert legal.bars.code is None
    assert "should be 8" in legal.issn_words.text() and legal.issn_words.isVisibleTo(panel)
    legal.add_on.put("five")
    session.undo()
    legal.show_bars(session.state)
    assert legal.bars.code is not None and legal.bars.code.add_on == "01742"


def test_the_deposit_is_typed_in_two_fields_and_its_light_leads_to_the_page(
    session: Session, made: list[Panel]
) -> None:
    panel = shown(IssuePanel(session), made)
    assert isinstance(panel, IssuePanel)
    panel.legal.number.setFocus()
    panel.legal.number.selectAll()
    QTest.keyClicks(panel.legal.number, "77")
    assert session.state.issue.legal.deposit == "77/1988"
    session.finish()
    panel.read_pages()
    lights = {light.mention.field: light for light in panel.legal.lights}
    assert lights["deposit"].state == "seen" and lights["deposit"].page == 0
    assert lights["printer"].state == "not given"
    asked: list[tuple[int, Rect]] = []
    panel.wanted.connect(lambda page, rect: asked.append((page, rect)))
    row = [light.mention.field for light in panel.legal.lights].index("deposit")
    place = panel.legal.rows.itemAtPosition(row, 2)
    button = place.widget() if place is not None else None
    assert isinstance(button, QPushButton)
    button.click()
    assert asked == [(0, lights["deposit"].rect)]


def test_pages_are_dragged_into_order_and_deleted_only_when_asked(
    session: Session, made: list[Panel], monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = shown(PagesPanel(session), made)
    assert isinstance(panel, PagesPanel)
    cells = [panel.pages.item(row).data(PAGE) for row in range(panel.pages.count())]
    assert cells == cells_of(4, True) == [-1, 0, 1, 2, 3, -1]
    ids = [page.id for page in session.state.issue.pages]
    monkeypatch.setattr("desktop.panels.pages.asked", lambda *_, **__: True)
    # dropped on the right half of page 4's cell
    target = panel.pages.target((panel.pages.model().index(4, 0), True))
    panel.pages.moved.emit((0,), target)
    assert [page.id for page in session.state.issue.pages] == [*ids[1:], ids[0]]
    session.undo()
    panel.show_state(session.state)
    panel.pages.clearSelection()
    panel.pages.choose(0)
    monkeypatch.setattr("desktop.panels.pages.asked", lambda *_, **__: False)
    QTest.keyClick(panel.pages, Qt.Key.Key_Delete)
    assert len(session.state.issue.pages) == 4
    panel.add.click()
    assert len(session.state.issue.pages) == 5


def test_stories_tell_lines_that_are_over_and_can_be_dragged(session: Session, made: list[Panel]) -> None:
    thread = next(thread for thread in session.state.issue.threads if "water" in thread.stories)
    frame = thread.frames[-1]
    short = Rect(60, 100, 120, 60)
    session.edit("Short", partial(set_rects, rects={frame: short}))
    session.finish()
    panel = shown(StoriesPanel(session), made)
    assert isinstance(panel, StoriesPanel)
    rows = {item.text(0): n for n in range(3) if (item := panel.stories.topLevelItem(n)) is not None}
    item = panel.stories.topLevelItem(rows[own_way(session.state.issue.stories[0].title)])
    assert item is not None
    assert item.text(FIT).startswith("−") and "too long" in item.toolTip(FIT)
    data = panel.stories.mimeData([item])
    assert bytes(data.data(STORY).data()).decode() == "water"
    asked: list[tuple[int, int]] = []
    panel.wanted.connect(lambda page, frame: asked.append((page, frame)))
    panel.stories.itemActivated.emit(item, 0)
    assert asked[0][1] == thread.frames[0] == session.state.selection.frames[0]
    panel.search.setText("خبز")
    hidden = [item.isHidden() for n in range(3) if (item := panel.stories.topLevelItem(n)) is not None]
    assert hidden.count(False) == 1


def test_a_style_is_made_changed_and_applied_from_its_panel(session: Session, made: list[Panel]) -> None:
    session.select(select_text(WORDS))
    panel = shown(StylesPanel(session), made)
    assert isinstance(panel, StylesPanel)
    styles = panel.paragraphs
    styles.choose("body")
    styles.add.click()
    typed(styles.name, "body-wide")
    made_style = session.state.issue.style("body-wide")
    assert made_style.based_on == "body"
    typed(styles.lengths["size"], "+1")
    assert session.state.issue.style("body-wide").size == made_style.size + 1
    styles.apply_button.click()
    assert paragraphs_in(session.state.issue, WORDS)[0].style == "body-wide"
    assert styles.uses(session.state.issue)["body-wide"] == 1
    was = made_style.hyphenate
    styles.ticks["hyphenate"].click()
    assert session.state.issue.style("body-wide").hyphenate is not was
    panel.characters.add.click()
    typed(panel.characters.name, "place")
    assert session.state.issue.character_styles[0].name == "place"
    panel.characters.ticks["bold"].click()
    story = next(story for story in session.state.issue.stories if story.slug == "water")
    assert story.paragraphs[1].runs[0].bold and story.paragraphs[1].runs[0].style == "place"


def test_an_ink_is_mixed_and_its_sum_is_told(session: Session, made: list[Panel]) -> None:
    panel = shown(InksPanel(session), made)
    assert isinstance(panel, InksPanel)
    panel.add.click()
    typed(panel.name, "House")
    for part in ("cyan", "magenta", "yellow", "black"):
        typed(panel.parts[part], "70%")
    ink = next(ink for ink in session.state.issue.inks if ink.name == "House")
    assert (ink.cyan, ink.black) == (0.7, 0.7)
    assert "280" in panel.sum.text() and "240" in panel.sum.text()


def test_layers_are_made_locked_and_unseen_by_their_ticks(session: Session, made: list[Panel]) -> None:
    panel = shown(LayersPanel(session), made)
    assert isinstance(panel, LayersPanel)
    panel.add.click()
    layers = session.state.issue.layers
    assert len(layers) == 2
    top = panel.layers.topLevelItem(0)
    assert top is not None and top.text(0) == layers[1].name
    top.setCheckState(3, Qt.CheckState.Unchecked)
    assert [layer.printing for layer in session.state.issue.layers] == [True, False]


def test_a_finding_leads_to_its_spot_is_mended_or_let_pass(
    session: Session, made: list[Panel], monkeypatch: pytest.MonkeyPatch
) -> None:
    session.edit("Frame", partial(add_frame, page_index=2, frame=TextFrame(0, Rect(50, 50, 90, 90))))
    session.edit("Frame", partial(add_frame, page_index=1, frame=TextFrame(0, Rect(50, 50, 90, 90))))
    session.finish()
    panel = shown(PreflightPanel(session), made)
    assert isinstance(panel, PreflightPanel)
    panel.live.look()

    def items() -> list[QTreeWidgetItem]:
        found = panel.findings.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive, 0)
        return [each for each in found if getattr(each.data(0, FINDING), "code", "") == "empty-frame"]

    wait_for(lambda: len(items()) == 2)
    first, second = items()
    asked: list[tuple[int, int]] = []
    panel.wanted.connect(lambda page, frame: asked.append((page, frame)))
    panel.go(first)
    assert asked[0][0] == 1 and session.state.page == 1
    panel.findings.setCurrentItem(second)
    panel.mend.click()
    assert len(session.state.issue.pages[2].frames) == len(session.saved.pages[2].frames)
    panel.show_state(session.state)

    def accepted(dialog: LetPass) -> QDialog.DialogCode:
        dialog.reason.setText("for the late results")
        dialog.name.setText("N. Alaoui")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(LetPass, "exec", accepted)
    panel.findings.setCurrentItem(items()[0])
    before = panel.counts()
    panel.let_pass.click()
    assert session.state.issue.waivers[0].reason == "for the late results"
    assert panel.counts() == (before[0], before[1] - 1)


def test_every_page_is_looked_at_as_the_press_would_get_it(session: Session) -> None:
    found = look_at_page(session.state.issue, session.state.pages[0], "newspaper-x4")
    assert all(isinstance(finding, Finding) for finding in found)
    assert not any(finding.severity == "error" for finding in found)


def test_a_click_in_the_history_goes_back_and_forward(session: Session, made: list[Panel]) -> None:
    start = session.state.issue
    for text in ("one ", "two "):
        issue = insert_text(session.state.issue, Place("water", 1, 0), text).issue
        session.edit(f"Type {text}", lambda _, issue=issue: issue)  # type: ignore[misc]
    last = session.state.issue
    panel = shown(HistoryPanel(session), made)
    assert isinstance(panel, HistoryPanel)
    assert panel.steps.count() == 3 and panel.steps.currentRow() == 2
    panel.steps.itemClicked.emit(panel.steps.item(0))
    assert session.state.issue is start
    panel.steps.itemClicked.emit(panel.steps.item(2))
    assert session.state.issue is last


def test_links_of_an_issue_without_pictures_are_an_empty_list(session: Session, made: list[Panel]) -> None:
    panel = shown(LinksPanel(session), made)
    assert isinstance(panel, LinksPanel)
    assert panel.links.topLevelItemCount() == 0 and not panel.relink.isEnabled()


@pytest.mark.parametrize("row", PANELS, ids=lambda row: row.name)
def test_a_key_costs_no_panel_more_than_a_fraction_of_a_millisecond(
    row: PanelRow, session: Session, made: list[Panel]
) -> None:
    """What a panel does in the very turn of a keystroke; those that follow the text wait for a pause."""
    panel = shown(row.make(session), made)
    session.select(select_text(caret_at(Place("water", 1, 4))))
    panel.show_state(session.state)
    issue = insert_text(session.state.issue, Place("water", 1, 4), "x").issue
    before = session.state
    after = msgspec.structs.replace(before, issue=issue)
    calls = Counter[str]()
    sys.setprofile(lambda frame, event, _: calls.update((event,)))
    try:
        panel._on_changed(before, after)
    finally:
        sys.setprofile(None)
    assert calls["call"] + calls["c_call"] < 300  # a tenth of a millisecond, or two
