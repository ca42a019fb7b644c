"""Stories as InDesign itself writes them: ranges in tags of XML, styles on styles, tables, notes, anchored frames,
fields. No word is lost without being told."""

import re
from collections import Counter
from collections.abc import Callable

import pytest

from layouts.exchange.foreign import ForeignParagraph, Losses
from layouts.exchange.idml_styles import character_styles_in, styles_in
from layouts.exchange.idml_text import paragraphs_of
from layouts.intake.formats.xml_source import parse_xml
from layouts.masters.template import load_template
from layouts.model.story import Cell

PLAIN = 'AppliedCharacterStyle="CharacterStyle/$ID/[No character style]"'
HOUSE = load_template("tabloid-bilingual").styles
STYLES = """<Styles><RootCharacterStyleGroup>
<CharacterStyle Self="CharacterStyle/$ID/[No character style]" Name="$ID/[No character style]"/>
<CharacterStyle Self="CharacterStyle/Voice" Name="Voice" FontStyle="Bold Italic" FillColor="Color/Red"/>
</RootCharacterStyleGroup><RootParagraphStyleGroup>
<ParagraphStyle Self="ParagraphStyle/$ID/NormalParagraphStyle" Name="$ID/NormalParagraphStyle" PointSize="12"/>
<ParagraphStyle Self="ParagraphStyle/News%3aText" Name="News:Text" PointSize="9.5" Justification="LeftJustified">
<Properties><BasedOn type="string">$ID/NormalParagraphStyle</BasedOn><Leading type="unit">11</Leading>
<AppliedFont type="string">Utopia</AppliedFont></Properties></ParagraphStyle>
<ParagraphStyle Self="ParagraphStyle/News%3aFirst" Name="News:First" FirstLineIndent="0" FontStyle="Bold">
<Properties><BasedOn type="object">ParagraphStyle/News%3aText</BasedOn></Properties></ParagraphStyle>
<ParagraphStyle Self="ParagraphStyle/Round" Name="Round">
<Properties><BasedOn type="object">ParagraphStyle/Round</BasedOn></Properties></ParagraphStyle>
</RootParagraphStyleGroup></Styles>"""


def words_range(text: str, look: str = PLAIN) -> str:
    return f"<CharacterStyleRange {look}><Content>{text}</Content></CharacterStyleRange>"


def looked(inside: str) -> str:
    return f"<CharacterStyleRange {PLAIN}>{inside}</CharacterStyleRange>"


def styled(inside: str, style: str = "News%3aText") -> str:
    return f'<ParagraphStyleRange AppliedParagraphStyle="ParagraphStyle/{style}">{inside}</ParagraphStyleRange>'


def read(inside: str) -> tuple[tuple[ForeignParagraph, ...], Losses]:
    losses = Losses("a.idml")
    looks = {style.name: style for style in character_styles_in(parse_xml(STYLES.encode()))}
    story = parse_xml(f'<Story Self="u1">{inside}</Story>'.encode(), keep_instructions=True)
    return paragraphs_of(story, losses, looks), losses


def texts(inside: str) -> list[str]:
    return ["".join(run.text for run in one.runs) for one in read(inside)[0]]


def test_text_is_found_through_tags_links_and_changes() -> None:
    first = styled(words_range("Un ") + LINK + words_range(" trois") + END)
    inside = f'<XMLElement Self="d1" MarkupTag="XMLTag/Story">{first}</XMLElement>{styled(looked(INSIDE))}'
    assert texts(inside) == ["Un deux trois", "quatre cinq"]


END = f"<CharacterStyleRange {PLAIN}><Br/></CharacterStyleRange>"
LINK = f'<HyperlinkTextSource Self="h1" Name="x">{words_range("deux")}</HyperlinkTextSource>'
INSIDE = (
    '<XMLElement Self="d2"><Content>quatre </Content></XMLElement>'
    '<Change ChangeType="InsertedText"><Content>cinq</Content></Change>'
)


def test_looks_are_those_of_the_style_and_of_the_range() -> None:
    bold = f'{PLAIN} FontStyle="Semibold" Tracking="20"'
    voice = 'AppliedCharacterStyle="CharacterStyle/Voice"'
    plain_voice = 'AppliedCharacterStyle="CharacterStyle/Voice" FontStyle="Regular"'
    (one,), _ = read(styled(words_range("a", bold) + words_range("b", voice) + words_range("c", plain_voice)))
    first, second, third = one.runs
    assert (first.bold, first.italic, first.tracking, first.style) == (True, False, 0.02, "")
    assert (second.bold, second.italic, second.ink, second.style) == (True, True, "Red", "Voice")
    assert (third.bold, third.italic, third.style) == (False, False, "Voice")


def test_what_a_style_leaves_out_is_that_of_the_style_below_it() -> None:
    found = {style.name: style for style in styles_in(parse_xml(STYLES.encode()), HOUSE)}
    assert set(found) == {"Text", "First", "Round"}
    assert (found["Text"].font, found["Text"].size, found["Text"].leading) == ("Utopia", 9.5, 11)
    first = found["First"]
    assert (first.font, first.size, first.leading, first.align) == ("Utopia", 9.5, 11, "justify")
    assert (first.weight, first.first_indent, first.based_on) == (700, 0, "Text")


def test_signs_of_indesign_are_page_numbers_tabs_or_nothing() -> None:
    (one,), _ = read(
        styled(
            f"<CharacterStyleRange {PLAIN}><Content>p. <?ACE 18?> <?ACE 8?>x<?ACE 3?>y</Content></CharacterStyleRange>"
        )
    )
    assert [(run.text, run.field) for run in one.runs] == [
        ("p. ", ""), ("", "folio"), (" ", ""), ("\t", ""), ("x", ""), ("y", ""),
    ]  # fmt: skip


TABLE = (
    '<Table Self="t1" HeaderRowCount="1" BodyRowCount="1" ColumnCount="2" TableDirection="RightToLeftDirection">'
    '<Row Self="r0" Name="0"/><Column Self="c0" Name="0"/>'
    f'<Cell Self="a" Name="0:0" RowSpan="1" ColumnSpan="1">{styled(words_range("Ville"))}</Cell>'
    f'<Cell Self="b" Name="0:1" RowSpan="1" ColumnSpan="1">{styled(words_range("Fès"))}</Cell>'
    f'<Cell Self="c" Name="1:0" RowSpan="1" ColumnSpan="2">{styled(words_range("Heure"))}</Cell>'
    '<Cell Self="d" Name="1:1" RowSpan="1" ColumnSpan="1"/></Table>'
)


def test_tables_come_as_cells_row_by_row() -> None:
    inside = styled(words_range("Avant") + END + f"<CharacterStyleRange {PLAIN}>{TABLE}<Br/></CharacterStyleRange>")
    found, losses = read(inside + styled(words_range("Après")))
    cells = [(one.cell, "".join(run.text for run in one.runs)) for one in found if one.cell is not None]
    assert cells == [
        (Cell(0, 0, head=True, direction="rtl"), "Ville"), (Cell(0, 1, head=True, direction="rtl"), "Heure"),
        (Cell(1, 0, direction="rtl"), "Fès"), (Cell(1, 1, direction="rtl"), ""),
    ]  # fmt: skip
    assert [text for text in texts(inside + styled(words_range("Après"))) if text][0] == "Avant"
    assert losses.kinds == {"cell over several rows or columns, now one": 1}


NOTES = {
    "footnote": f"<Footnote>{styled(words_range('<?ACE 4?> une note'))}</Footnote>",
    "endnote": f"<Endnote>{styled(words_range('une fin'))}</Endnote>",
    "note": f"<Note>{styled(words_range('à vérifier'))}</Note>",
    "hidden text": f"<HiddenText>{styled(words_range('sans condition'))}</HiddenText>",
    "taken out": "<Change ChangeType='DeletedText'><Content>rayé ici</Content></Change>",
    "Rectangle": "<Rectangle Self='u9'><Image><Link LinkResourceURI='file:/a/photo.jpg'/></Image></Rectangle>",
    "TextFrame": "<TextFrame Self='u8' ParentStory='u7'/>",
}


@pytest.mark.parametrize("kind", NOTES)
def test_what_stands_beside_the_text_is_told_with_its_words(kind: str) -> None:
    found, losses = read(styled(words_range("Le texte") + looked(NOTES[kind])))
    assert ["".join(run.text for run in one.runs) for one in found] == ["Le texte"]
    (finding,) = losses.findings()
    assert kind in finding.message
    words = re.findall(r"\w+", re.sub(r"<[^>]*>", " ", NOTES[kind]))
    assert all(word in finding.message for word in words)


PIECES: tuple[Callable[[str], str], ...] = (
    lambda word: styled(words_range(word) + END),
    lambda word: styled(words_range(word)),
    lambda word: f'<XMLElement Self="d">{styled(words_range(word))}</XMLElement>',
    lambda word: styled(
        f"<CharacterStyleRange {PLAIN}><XMLElement><Content>{word}</Content></XMLElement></CharacterStyleRange>"
    ),
    lambda word: styled(f"<Footnote>{styled(words_range(word))}</Footnote>"),
    lambda word: styled(f'<Table><Cell Name="0:0">{styled(words_range(word))}</Cell></Table>'),
    lambda word: styled(f'<Table><Cell Name="0:0">{TABLE.replace("Ville", word)}</Cell></Table>'),
    lambda word: styled(f"<Change ChangeType='DeletedText'><Content>{word}</Content></Change>"),
    lambda word: styled(f'<TextVariableInstance ResultText="{word}"/>'),
    lambda word: styled(looked(f"<Content><?ACE 7?>{word}</Content>")),
)


@pytest.mark.parametrize("first", range(len(PIECES)))
@pytest.mark.parametrize("second", range(len(PIECES)))
def test_every_word_is_in_the_story_or_told(first: int, second: int) -> None:
    found, losses = read(PIECES[first](" alpha ") + PIECES[second](" omega "))
    said = " ".join("".join(run.text for run in one.runs) for one in found)
    said += " " + " ".join(finding.message for finding in losses.findings())
    words = Counter(re.findall(r"\w+", said))
    assert words["alpha"] == words["omega"] == 1
