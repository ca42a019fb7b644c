"""HTML boxes keep what they are made of: at another size, or with other words, they are what `make` would give."""

import base64
import json
import zipfile
from pathlib import Path

import msgspec
import pytest

from fonts.library import Library
from layouts import cli
from layouts.edit.frames import move_frames, set_rects
from layouts.edit.html_boxes import set_html
from layouts.edit.parents import move_to_master
from layouts.html.anew import out_of_date, set_anew
from layouts.model.frame import AdvertFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.press.preflight.issue import check_issue
from layouts.storage.package import open_issue, picture_file, save
from tests.layouts.html.test_boxes import HTML, ISSUE, folder

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
SHEETED = HTML.replace("<html ", '<html><head><link rel="stylesheet" href="boxes/box.css"></head><body ').replace(
    "<table>", '<img src="boxes/a b.png" width="9"><table>'
)


def made(place: Path, tmp_path: Path, name: str) -> Issue:
    """The issue that `make` leaves of a folder."""
    saved = tmp_path / f"{name}.issue"
    assert cli.main(["make", str(place), "-o", str(tmp_path / f"{name}.pdf"), "--save", str(saved)]) == 0
    return open_issue(saved)


@pytest.fixture(scope="module")
def issue(tmp_path_factory: pytest.TempPathFactory) -> Issue:
    """What `make` leaves of a folder with a box."""
    place = tmp_path_factory.mktemp("boxes")
    return made(with_files(place / "i"), place, "a")


def with_files(place: Path, toml: str = ISSUE) -> Path:
    folder(place, SHEETED, toml)
    (place / "boxes/box.css").write_text("td { background: url('a b.png') }", encoding="utf-8")
    (place / "boxes/a b.png").write_bytes(PIXEL)
    (place / "boxes/not shown.png").write_bytes(PIXEL)
    return place


def box(issue: Issue) -> AdvertFrame:
    return next(f for page in issue.pages for f in page.frames if isinstance(f, AdvertFrame))


def pdf(issue: Issue) -> bytes:
    return picture_file({picture.key: picture for picture in issue.pictures}[box(issue).pdf])


def resized(issue: Issue, deeper: float) -> Issue:
    rect = box(issue).rect
    return set_rects(issue, {box(issue).id: Rect(rect.x, rect.y, rect.width, rect.height + deeper)})


def test_the_issue_keeps_the_source_and_the_files_that_it_shows(issue: Issue) -> None:
    html = box(issue).html
    assert html is not None and html.html == SHEETED and html.rows[1] == ("الرباط", "6:12")
    assert [file.name for file in html.files] == ["boxes/a b.png", "boxes/box.css"]


def test_a_box_made_larger_at_the_desk_is_the_one_that_make_gives_at_that_size(issue: Issue, tmp_path: Path) -> None:
    assert not list(out_of_date(issue))
    deeper = made(with_files(tmp_path / "j", ISSUE.replace("2x80mm", "2x95mm")), tmp_path, "b")
    anew, findings = set_anew(resized(issue, box(deeper).rect.height - box(issue).rect.height), Library())
    assert findings == ()
    assert pdf(anew) == pdf(deeper) != pdf(issue)
    assert len(anew.pictures) == len(issue.pictures)  # the picture of the old size has gone


def test_a_box_is_set_anew_for_its_words_and_size_and_for_nothing_else(issue: Issue) -> None:
    moved = move_frames(issue, (box(issue).id,), 3, 4)
    assert set_anew(moved, Library()) == (moved, ())
    source = box(issue).html
    assert source is not None
    other = msgspec.structs.replace(source, html=source.html.replace("مواقيت", "أوقات"))
    changed, findings = set_anew(set_html(issue, box(issue).id, other, "أوقات الصلاة"), Library())
    assert findings == () and pdf(changed) != pdf(issue) and box(changed).alternative == "أوقات الصلاة"
    back, _ = set_anew(set_html(changed, box(issue).id, source, ""), Library())
    assert pdf(back) == pdf(issue)


def test_a_saved_box_that_was_not_set_anew_yet_is_printed_as_its_frame_is(issue: Issue, tmp_path: Path) -> None:
    issue = resized(issue, 30)
    save(issue, tmp_path / "late.issue")
    save(set_anew(issue, Library())[0], tmp_path / "anew.issue")
    for name in ("late", "anew"):
        assert cli.main(["export", str(tmp_path / f"{name}.issue"), "-o", str(tmp_path / f"{name}.pdf")]) == 0
    assert (tmp_path / "late.pdf").read_bytes() == (tmp_path / "anew.pdf").read_bytes()


def test_a_box_that_cannot_be_set_keeps_its_picture_and_says_why(issue: Issue) -> None:
    source = box(issue).html
    assert source is not None
    broken = set_html(issue, box(issue).id, msgspec.structs.replace(source, html="<p>{Ville}</p>"), "")
    anew, (finding,) = set_anew(broken, Library())
    assert pdf(anew) == pdf(issue)
    assert (finding.code, finding.page, finding.frame) == ("box-failed", 1, box(issue).id)
    assert "its last picture stays" in finding.message


def test_a_box_made_too_small_is_an_error_for_as_long_as_it_is(issue: Issue) -> None:
    assert "box-overset" not in {finding.code for finding in check_issue(issue)}
    small, _ = set_anew(resized(issue, 20 - box(issue).rect.height), Library())
    (finding,) = [finding for finding in check_issue(small) if finding.code == "box-overset"]
    assert (finding.page, finding.frame) == (1, box(issue).id)
    large, _ = set_anew(resized(small, 200), Library())
    assert "box-overset" not in {finding.code for finding in check_issue(large)}


@pytest.mark.parametrize("name", ["../outside.png", "/etc/passwd", "..\\outside.png", "boxes/../../outside.png"])
def test_names_of_files_in_a_package_lead_nowhere(issue: Issue, name: str, tmp_path: Path) -> None:
    (tmp_path / "outside.png").write_bytes(PIXEL)
    save(issue, tmp_path / "a.issue")
    with zipfile.ZipFile(tmp_path / "a.issue") as package:
        package.extractall(tmp_path / "parts")
    page = tmp_path / "parts/pages/0001-ltr.json"
    raw = json.loads(page.read_text(encoding="utf-8"))
    (frame,) = [frame for frame in raw["frames"] if frame["type"] == "advert"]
    frame["html"] |= {"html": f'<p data-row>{{1}}</p><img src="{name}">', "files": []}
    page.write_text(json.dumps(raw), encoding="utf-8")
    _, findings = set_anew(open_issue(tmp_path / "parts"), Library())
    assert [finding.code for finding in findings] == ["box-html"]
    assert "is not in the issue folder" in findings[0].message


def test_files_that_are_too_large_stay_in_the_folder_and_the_box_is_printed(issue: Issue, tmp_path: Path) -> None:
    place = with_files(tmp_path / "i")
    (place / "boxes/box.css").write_text("/*" + " " * 9 * 2**20 + "*/", encoding="utf-8")
    saved = tmp_path / "a.issue"
    report = tmp_path / "report.json"
    arguments = ["make", str(place), "-o", str(tmp_path / "a.pdf"), "--save", str(saved), "--report", str(report)]
    assert cli.main(arguments) == 0
    assert box(open_issue(saved)).html is None
    assert "box-files" in [one["code"] for one in json.loads(report.read_text(encoding="utf-8"))["findings"]]


def test_a_box_on_a_master_page_is_set_anew_once_and_printed_on_all_its_pages(issue: Issue, tmp_path: Path) -> None:
    number = box(issue).id
    moved = move_to_master(resized(issue, 12.0), (number,))
    assert not any(isinstance(frame, AdvertFrame) for page in moved.pages for frame in page.frames)
    wanted = list(out_of_date(moved))
    assert len(wanted) == 1 and wanted[0].frame < 0
    done, findings = set_anew(moved, Library())
    assert not findings and not list(out_of_date(done))
    items = [f for master in done.masters for f in master.frames if isinstance(f, AdvertFrame)]
    assert len(items) == 1 and items[0].pdf != box(issue).pdf
    assert items[0].pdf in {picture.key for picture in done.pictures}
    saved = tmp_path / "m.issue"
    save(done, saved)
    assert open_issue(saved).masters == done.masters


def test_a_second_make_keeps_a_box_that_was_written_anew_at_the_desk(tmp_path: Path) -> None:
    place = with_files(tmp_path / "i")
    first = made(place, tmp_path, "a")
    source = box(first).html
    assert source is not None
    other = msgspec.structs.replace(source, html=source.html.replace("<table>", "<p>By hand</p><table>"))
    changed = set_html(first, box(first).id, other, box(first).alternative)
    save(changed, tmp_path / "a.issue")
    again = made(place, tmp_path, "a")
    kept = box(again).html
    assert kept is not None and "By hand" in kept.html
