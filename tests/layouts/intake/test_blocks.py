"""Markdown into blocks: everything in the source is in a block or in a finding."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from layouts.intake.blocks import Body, read_markdown


def read(text: str) -> Body:
    return read_markdown(text, "stories/a.md")


def kinds(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read(text).blocks]


def codes(body: Body) -> list[str]:
    return [finding.code for finding in body.findings]


def test_lines_of_a_paragraph_are_joined_by_spaces() -> None:
    assert kinds("un\ndeux\n\ntrois") == [("paragraph", "un deux"), ("paragraph", "trois")]


def test_a_hard_break_is_a_new_line_within_the_paragraph() -> None:
    assert kinds("un  \ndeux\\\ntrois") == [("paragraph", "un\ndeux\ntrois")]


def test_headings_quotes_and_lists_keep_their_roles() -> None:
    assert kinds("## Kop\n\n> Zij zei het\n\n- een\n- twee") == [
        ("heading", "Kop"),
        ("quote", "Zij zei het"),
        ("item", "•\u00a0een"),
        ("item", "•\u00a0twee"),
    ]


def test_a_numbered_list_counts_on_from_its_first_number() -> None:
    assert [text for _, text in kinds("3. a\n3. b")] == ["3.\u00a0a", "4.\u00a0b"]


def test_a_year_at_the_head_of_a_paragraph_stays_that_year() -> None:
    assert [text for _, text in kinds("1986. Een mooi jaar")] == ["1986.\u00a0Een mooi jaar"]


def test_a_list_within_a_list_has_another_bullet_and_loses_nothing() -> None:
    assert [text for _, text in kinds("- a\n  - b\n\n    c\n- d")] == ["•\u00a0a", "–\u00a0b", "c", "•\u00a0d"]


def test_bold_and_italic_are_runs() -> None:
    runs = read("un **deux *trois*** quatre").blocks[0].runs
    assert [(run.text, run.bold, run.italic) for run in runs] == [
        ("un ", False, False),
        ("deux ", True, False),
        ("trois", True, True),
        (" quatre", False, False),
    ]


def test_an_unclosed_tag_does_not_outlive_its_paragraph() -> None:
    first, second = read("<b>un\n\ndeux").blocks
    assert first.runs[0].bold
    assert not second.runs[0].bold


def test_cells_of_a_table_are_parted_by_tabs_and_the_empty_one_keeps_its_place() -> None:
    body = read("|a|b|\n|-|-:|\n||2|")
    rows = [(block.kind, block.text, block.head) for block in body.blocks]
    assert rows == [("row", "a\tb", True), ("row", "\t2", False)]
    assert {block.aligns for block in body.blocks} == {("", "right")}
    assert codes(body) == []


def test_cells_beyond_the_head_of_a_table_are_kept() -> None:
    assert kinds("|a|b|\n|-|-|\n|1|2|drie|vier|")[1] == ("row", "1\t2\tdrie|vier")


def test_code_is_set_as_text_and_said_to_be() -> None:
    body = read("`x y`\n\n```py\np\nq\n```")
    assert [block.text for block in body.blocks] == ["x y", "p\nq"]
    assert codes(body) == ["code-as-text", "code-as-text"]


def test_addresses_of_links_go_into_one_note() -> None:
    body = read("[un](http://a.ma) [deux][d]\n\n[d]: http://b.ma 'Titre'\n[unused]: http://c.ma")
    assert body.blocks[0].text == "un deux"
    assert codes(body) == ["link-address"]
    for part in ("http://a.ma", "http://b.ma", "Titre", "http://c.ma"):
        assert part in body.findings[0].message


def test_text_in_html_is_printed_and_its_tags_are_named() -> None:
    body = read("<div class='x'>\nTexte &eacute;crit\n</div>\n\nun <span>deux</span><br>trois <!-- note -->")
    assert [block.text for block in body.blocks] == ["Texte écrit", "un deux\ntrois"]
    assert codes(body) == ["html-left-out"]
    for part in ("<div class='x'>", "<span>", "note"):
        assert part in body.findings[0].message


def test_entities_are_read() -> None:
    assert kinds("&laquo;&nbsp;oui&nbsp;&raquo; &#x645;") == [("paragraph", "«\u00a0oui\u00a0» م")]


def test_a_picture_in_the_text_takes_its_title_for_caption_and_leaves_no_paragraph() -> None:
    body = read("![la gare](gare.jpg 'La gare de Salé')\n\nTexte")
    assert [block.text for block in body.blocks] == ["Texte"]
    assert (body.pictures[0].file, body.pictures[0].caption) == ("gare.jpg", "La gare de Salé")
    assert body.pictures[0].alternative == "la gare" and body.findings == ()


def test_findings_name_the_line_of_the_file() -> None:
    assert read_markdown("un\n\n`x`", "a.md", first_line=5).findings[0].message.startswith("a.md:7: ")


WORDS = st.text(st.sampled_from("abcdé مكتب12«»()!*_`#>-+|[]&;:~.,’\u00a0\t"), min_size=1, max_size=9)
LINES = st.lists(WORDS, min_size=0, max_size=7).map(" ".join)
SOURCES = st.lists(LINES, min_size=0, max_size=8).map("\n".join)


def letters(text: str) -> str:
    return "".join(re.findall(r"[^\W_]", text))


@settings(max_examples=400)
@given(SOURCES)
def test_every_letter_of_any_source_is_in_a_block_or_a_finding(source: str) -> None:
    body = read(source)
    printed = letters(" ".join(block.text for block in body.blocks))
    messages = [finding.message for finding in body.findings]
    told = letters(" ".join([*(picture.file + picture.caption for picture in body.pictures), *messages]))
    for letter in set(letters(source)):
        if not letter.isdecimal():  # numbers of lists are counted anew
            assert printed.count(letter) + told.count(letter) >= source.count(letter)


PROSE = st.text(st.sampled_from("abcdé مكتب12«»()!’ \u00a0.,"), min_size=1, max_size=60)


@given(st.lists(PROSE, max_size=5).map("\n\n".join))
def test_every_word_of_prose_is_printed_once_in_order(source: str) -> None:
    source = re.sub(r"(?m)^\s*(\d+)[.)]", r"\1", source)  # those would be lists
    printed = " ".join(block.text for block in read(source).blocks)
    assert printed.split() == source.split()


@settings(max_examples=200)
@given(st.lists(LINES, max_size=6).map("\n\n".join))
def test_blocks_hold_what_another_reader_of_commonmark_finds(source: str) -> None:
    """markdown-it-py is the oracle for text, without lists (numbered anew), tables (cells kept) and pictures."""
    source = re.sub(r"[|!]", "", source)  # first: "1)| 1" would be a list without its bar
    while (bare := re.sub(r"(?m:^\s*(?:[-+*]|\d+[.)])(?=\s|$))", "", source)) != source:
        source = bare
    expected = []
    for token in MarkdownIt("commonmark").parse(source):
        if token.type == "inline":
            expected += [child.content for child in token.children or []]
        elif token.type in ("fence", "code_block"):
            expected.append(token.content)
    found = "".join(block.text for block in read(source).blocks)
    assert letters(found) == letters("".join(expected))
