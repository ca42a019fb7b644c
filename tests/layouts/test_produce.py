"""An issue in, PDF and report out: the same each time, warm or cold, and no word of the copy lost on the way."""

import datetime
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from fonts.library import Library
from layouts.display.items import TextLine
from layouts.findings import UnreadableInput
from layouts.intake.first_issue import write_first_issue
from layouts.intake.folder import Copy, read_folder
from layouts.makeup.layout import lay_out
from layouts.model.issue import Issue
from layouts.model.story import Story
from layouts.produce import PressRoom, Production, Settings, chosen_pages, document_info, languages_of, produce

PROJECT = Path(__file__).parents[2]
SAMPLE = PROJECT / "examples/telegraaf-mensheid"


@pytest.fixture(scope="module")
def room() -> PressRoom:
    return PressRoom(Library())


@pytest.fixture(scope="module")
def sample() -> Copy:
    return read_folder(SAMPLE)


@pytest.fixture(scope="module")
def production(room: PressRoom, sample: Copy) -> Production:
    return room.make(sample, Settings())


@pytest.fixture
def first_issue(tmp_path: Path) -> Copy:
    write_first_issue(tmp_path / "a", "tabloid-bilingual", datetime.date(2026, 11, 24))
    return read_folder(tmp_path / "a")


def without_times(production: Production) -> Production:
    return msgspec.structs.replace(production, seconds=None)


def test_the_sample_becomes_one_pdf_of_eight_pages(production: Production) -> None:
    (pdf,) = production.pdfs
    assert pdf.startswith(b"%PDF-")
    assert production.pages == (1, 2, 3, 4, 5, 6, 7, 8)
    assert {story.lang for story in production.stories} == {"ar", "en", "es", "fr", "nl"}


def test_a_press_room_that_has_made_other_issues_makes_the_same(
    room: PressRoom, production: Production, sample: Copy, first_issue: Copy
) -> None:
    warm = room.make(first_issue, Settings())
    cold = PressRoom(Library()).make(first_issue, Settings())
    assert without_times(warm) == without_times(cold)
    assert without_times(room.make(sample, Settings())) == without_times(production)


def test_the_same_folder_gives_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    write_first_issue(tmp_path / "a", "tabloid-bilingual", datetime.date(2026, 11, 24))
    files = []
    for seed in ("1", "2"):
        out = tmp_path / f"{seed}.pdf"
        subprocess.run(
            [sys.executable, "-m", "layouts.cli", "make", tmp_path / "a", "-o", out],
            cwd=PROJECT,
            env={"PYTHONHASHSEED": seed, "PATH": "/usr/bin:/bin", "HOME": str(Path.home())},
            check=True,
            timeout=120,
        )
        files.append(out.read_bytes())
    assert files[0] == files[1]


def words_on_pages(room: PressRoom, issue: Issue) -> dict[tuple[str, str], set[int]]:
    """By story and text of a paragraph, the places of its characters that stand on a page."""
    found: dict[tuple[str, str], set[int]] = {}
    for page in room.compositor.compose(issue).pages:
        for item in page.items:
            if isinstance(item, TextLine) and item.story and item.kind == "text":  # no markers, no repeated heads
                places = found.setdefault((item.story, item.text), set())
                new = set(range(item.start, item.end))
                assert not places & new, f"set twice: {item.text[item.start : item.end]}"
                places |= new
    return found


def missing_words(story: Story, found: dict[tuple[str, str], set[int]]) -> int:
    """How many words of the story stand on no page."""
    missing = 0
    for paragraph in story.paragraphs:
        places = found.get((story.slug, paragraph.text), set())
        start = 0
        for word in paragraph.text.split():
            start = paragraph.text.index(word, start)
            missing += not places.issuperset(range(start, start + len(word)))
            start += len(word)
    return missing


def test_every_word_of_the_copy_is_on_a_page_once_or_counted_in_the_report(
    room: PressRoom, production: Production
) -> None:
    found = words_on_pages(room, production.issue)
    overset = {report.slug: report.overset_words for report in production.stories}
    assert overset == {story.slug: missing_words(story, found) for story in production.issue.stories}


def test_the_report_counts_pages_words_and_folios(production: Production, sample: Copy) -> None:
    report = production.report("out.pdf")
    assert (report.pages, report.output) == (8, "out.pdf")
    assert report.words == sum(story.words for story in sample.issue.stories)
    for story in report.stories:
        assert all(1 <= page <= 8 for page in story.pages)
        assert bool(story.pages) == (story.overset_words < story.words)


def test_findings_of_copy_and_make_up_are_all_told(room: PressRoom, first_issue: Copy) -> None:
    untitled = msgspec.structs.replace(first_issue, plan=msgspec.structs.replace(first_issue.plan, pages=99))
    of_copy = read_folder(SAMPLE).findings
    made = room.make(msgspec.structs.replace(untitled, findings=of_copy), Settings())
    of_layout = lay_out(untitled.issue, untitled.plan, room.compositor).findings
    assert {*of_copy, *of_layout} <= set(made.findings)


def test_pages_may_be_chosen_and_split(room: PressRoom, production: Production) -> None:
    split = room.produce(production.issue, Settings(pages=(3, 1), split=True))
    assert (split.pages, len(split.pdfs)) == ((1, 3), 2)
    assert produce(production.issue, room.library, Settings(pages=(3,))).pdfs == split.pdfs[1:]
    assert split.stories == production.stories


def test_a_page_that_is_not_there_cannot_be_chosen() -> None:
    assert chosen_pages((), 3) == (1, 2, 3)
    assert chosen_pages((3, 1, 3), 3) == (1, 3)
    for wrong in (0, 4):
        with pytest.raises(UnreadableInput, match=f"there is no page {wrong}; the issue has pages 1 to 3"):
            chosen_pages((wrong,), 3)


def test_a_picture_that_went_away_is_an_error_by_its_name_and_the_file_is_made(
    room: PressRoom, production: Production
) -> None:
    gone = tuple(msgspec.structs.replace(picture, source="/nowhere.jpg") for picture in production.issue.pictures)
    made = room.produce(msgspec.structs.replace(production.issue, pictures=gone), Settings())
    errors = [finding.message for finding in made.findings if finding.severity == "error"]
    assert made.pdfs[0].startswith(b"%PDF-")
    assert any("viaduct.jpg" in message for message in errors)


def test_the_file_bears_the_paper_s_name_its_number_and_the_issue_s_date(sample: Copy) -> None:
    info = document_info(sample.issue)
    assert info.title == "تلغراف الإنسانية 1742 2026-11-24"
    assert info.created == datetime.datetime(2026, 11, 24, tzinfo=datetime.UTC)
    assert info.languages == languages_of(sample.issue)
    assert info.languages[0] == "ar"
