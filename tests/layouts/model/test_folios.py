"""Sections of folios: what pages print, and all that follows it."""

import msgspec
import pikepdf
import pytest

from fonts.library import Library
from layouts.display.items import TextLine
from layouts.edit.pages import add_page, begin_numbering, duplicate_page, move_page, remove_pages
from layouts.exchange.idml_sections import numberings, numberings_of, sections
from layouts.html.contents_pdf import lists
from layouts.intake.formats.xml_source import parse_xml
from layouts.makeup.compositor import Compositor
from layouts.makeup.jumps import jump_to
from layouts.model.fields import field_texts
from layouts.model.folios import folio_text, printed_folio, printed_folios
from layouts.model.frame import TextFrame
from layouts.model.geometry import Rect
from layouts.model.issue import Issue
from layouts.model.page import Numbering, Page
from layouts.press.pdfx import _page_labels
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_story

ROMAN = Numbering(1, "i")
INSERT = Numbering(5, "1", "B")


@pytest.fixture(scope="module")
def compositor() -> Compositor:
    return Compositor(Typesetter(Library()))


def six_pages(*begun: tuple[int, Numbering]) -> Issue:
    pages = tuple(Page(n, n, "inside", "ltr") for n in range(1, 7))
    issue = msgspec.structs.replace(make_issue(make_story("a")), pages=pages)
    for index, numbering in begun:
        issue = begin_numbering(issue, index, numbering)
    return issue


def test_without_sections_pages_print_their_places() -> None:
    assert printed_folios(six_pages().pages) == ("1", "2", "3", "4", "5", "6")


def test_a_section_goes_on_to_the_next_one() -> None:
    issue = six_pages((0, ROMAN), (2, INSERT))
    assert printed_folios(issue.pages) == ("i", "ii", "B5", "B6", "B7", "B8")
    assert [page.folio for page in issue.pages] == [1, 2, 3, 4, 5, 6]
    assert [printed_folio(issue.pages, page) for page in issue.pages] == list(printed_folios(issue.pages))


@pytest.mark.parametrize(
    ("number", "style", "written"),
    [(1994, "I", "MCMXCIV"), (27, "a", "aa"), (12, "arab", "١٢"), (0, "i", "0"), (4000, "I", "4000")],
)
def test_numbers_are_written_as_their_section_says(number: int, style: str, written: str) -> None:
    assert folio_text(Numbering(1, style), number) == written  # type: ignore[arg-type]


def test_the_digits_of_a_language_are_those_of_its_pages() -> None:
    issue = six_pages((2, INSERT))
    assert field_texts("folio.ar-u-nu-arab", issue, issue.pages[3]) == (("ar-u-nu-arab", "B٦"),)
    assert field_texts("folio", issue, issue.pages[3]) == (("", "B6"),)


def test_the_section_of_a_page_that_goes_begins_at_the_next_one_and_a_copy_begins_none() -> None:
    issue = six_pages((2, INSERT))
    assert printed_folios(remove_pages(issue, (2,)).pages) == ("1", "2", "B5", "B6", "B7")
    assert printed_folios(duplicate_page(issue, 2, {}).pages) == ("1", "2", "B5", "B6", "B7", "B8", "B9")
    assert printed_folios(add_page(issue, 2, "inside").pages) == ("1", "2", "3", "B5", "B6", "B7", "B8")
    assert printed_folios(move_page(issue, 2, 5).pages) == ("1", "2", "3", "4", "5", "B5")
    assert begin_numbering(begin_numbering(issue, 2, None), 9, ROMAN).pages == six_pages().pages


def test_jump_lines_say_what_is_printed_on_their_page() -> None:
    issue = six_pages()
    line = TextFrame(9, Rect(0, 0, 100, 12), content=(jump_to(issue.stories[0], 4),))
    page = msgspec.structs.replace(issue.pages[0], frames=(line,))
    issue = begin_numbering(msgspec.structs.replace(issue, pages=(page, *issue.pages[1:])), 2, INSERT)
    frame = issue.pages[0].frames[0]
    assert isinstance(frame, TextFrame) and frame.content[0].text.endswith(" B6")


def test_pages_print_their_folios_and_are_composed_anew_when_those_change(compositor: Compositor) -> None:
    def printed(issue: Issue) -> list[set[str]]:
        return [
            {item.text for item in page.items if isinstance(item, TextLine)} | {page.label}
            for page in compositor.compose(issue).pages
        ]

    before, after = printed(six_pages()), printed(six_pages((3, INSERT)))
    assert any("4" in text for text in before[3]) and not any("B5" in text for text in before[3])
    assert any("B5" in text for text in after[3]) and any("B6" in text for text in after[4])
    assert after[:3] == before[:3]


def test_the_files_page_labels_are_what_is_printed(compositor: Compositor) -> None:
    labels = _page_labels(compositor.compose(six_pages((0, ROMAN), (2, Numbering(1, "1")))).pages)
    nums = labels.Nums
    assert [int(nums[n]) for n in range(0, len(nums), 2)] == [0, 1, 2]
    assert (str(nums[1].P), str(nums[3].P)) == ("i", "ii")
    assert nums[5].S == pikepdf.Name.D and int(nums[5].St) == 1


def test_the_contents_name_pages_as_they_are_printed() -> None:
    assert '<td class="page">B5, B6</td>' in lists(six_pages((2, INSERT)), {"a": (3, 4)})


def test_sections_go_to_idml_and_come_back() -> None:
    issue = six_pages((0, ROMAN), (2, Numbering(7, "A", "S&")))
    designmap = parse_xml(f"<Document>{''.join(sections(issue.pages))}</Document>".encode())
    back = numberings_of([f"page{page.id}" for page in issue.pages], numberings(designmap))
    assert back == tuple(page.numbering for page in issue.pages)


def test_the_plain_section_that_every_file_begins_with_is_none() -> None:
    assert numberings_of(["a", "b"], {"a": Numbering(), "b": Numbering()}) == (None, Numbering())
