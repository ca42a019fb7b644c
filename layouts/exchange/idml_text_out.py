"""Stories as IDML writes them: a range for each paragraph, one within it for each look, tables as tables."""

import html
import re
from collections.abc import Iterable
from itertools import groupby

from layouts.exchange.foreign import Losses
from layouts.exchange.idml_inline import inline_said
from layouts.model.story import Paragraph, Run

PLAIN = "$ID/[No character style]"
NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
END = f'<CharacterStyleRange AppliedCharacterStyle="CharacterStyle/{PLAIN}"><Br/></CharacterStyleRange>'
PAGE_NUMBER = "<?ACE 18?>"
LOOKS = {(True, True): "Bold Italic", (True, False): "Bold", (False, True): "Italic"}
LISTS = {"bullet": "BulletList", "number": "NumberedList", "letter": "NumberedList", "abjad": "NumberedList"}


def story_tag(key: str, paragraphs: Iterable[Paragraph], losses: Losses) -> str:
    """A story's text. What stands in cells becomes tables, in their places between the paragraphs."""
    ranges: list[str] = []
    table: list[Paragraph] = []
    for paragraph in [*paragraphs, None]:
        cell = paragraph.cell if paragraph is not None else None
        last = table[-1].cell if table else None
        if table and (cell is None or (last is not None and cell.row < last.row)):
            ranges.append(table_tag(f"{key}table{len(ranges)}", table, losses))
            table = []
        if paragraph is None:
            break
        if cell is not None:
            table.append(paragraph)
        else:
            ranges.append(range_of(paragraph, losses, end=END))
    return f'<Story Self="{key}" AppliedTOCStyle="n" TrackChanges="false">\n' + "\n".join(ranges) + "\n</Story>"


def range_of(paragraph: Paragraph, losses: Losses, *, end: str) -> str:
    """A paragraph with its break behind it; the last one of a cell has none."""
    for field, _ in paragraph.own:
        losses.lose(f"a paragraph's own {field.replace('_', ' ')}")
    runs = "".join(run_tag(run, losses) for run in paragraph.runs)
    way = "RightToLeftDirection" if paragraph.direction == "rtl" else "LeftToRightDirection"
    said = f'AppliedParagraphStyle="{html.escape(f"ParagraphStyle/{paragraph.style}")}" ParagraphDirection="{way}"'
    if paragraph.item is not None and paragraph.item.kind in LISTS:
        said += f' BulletsAndNumberingListType="{LISTS[paragraph.item.kind]}"'
        if paragraph.item.kind in ("letter", "abjad"):
            losses.lose("list lettered, numbered now")
        if paragraph.item.level > 1:
            losses.lose("list within a list, on one level now")
    return f"<ParagraphStyleRange {said}>{runs}{end}</ParagraphStyleRange>"


def run_tag(run: Run, losses: Losses) -> str:
    """Words of one look; the page's number stays a field, other fields are their texts."""
    if run.scale != 1.0:
        losses.lose("words larger or smaller than their style", run.text)
    said = f'AppliedCharacterStyle="CharacterStyle/{html.escape(run.style or PLAIN)}"'
    look = LOOKS.get((run.bold, run.italic), "Regular" if run.style else "")
    said += f' FontStyle="{look}"' if look else ""
    said += f' FillColor="{ink_of(run.ink)}"' if run.ink else ""
    said += f' Tracking="{run.tracking * 1000:g}"' if run.tracking else ""
    said += inline_said(run)
    font = (
        f'<Properties><AppliedFont type="string">{html.escape(run.font)}</AppliedFont></Properties>' if run.font else ""
    )
    text = html.escape(NO_XML.sub("", run.text), quote=False).replace("\n", "\u2028")
    if run.field.partition("!")[0].partition(".")[0] == "folio":
        text = PAGE_NUMBER
    return f"<CharacterStyleRange {said}>{font}<Content>{text}</Content></CharacterStyleRange>"


def table_tag(key: str, paragraphs: list[Paragraph], losses: Losses) -> str:
    """A table in a paragraph of its own; cells are named by column and row."""
    cells = [paragraph.cell for paragraph in paragraphs if paragraph.cell is not None]
    rows, columns = max(cell.row for cell in cells) + 1, max(cell.column for cell in cells) + 1
    heads = max((cell.row + 1 for cell in cells if cell.head), default=0)
    way = "RightToLeftDirection" if cells[0].direction == "rtl" else "LeftToRightDirection"
    body = [f'<Row Self="{key}Row{row}" Name="{row}"/>' for row in range(rows)]
    body += [f'<Column Self="{key}Column{column}" Name="{column}"/>' for column in range(columns)]
    for place, group in groupby(paragraphs, key=lambda one: (one.cell.row, one.cell.column) if one.cell else (0, 0)):
        own = list(group)
        row, column = place
        inside = "".join(range_of(one, losses, end=END) for one in own[:-1]) + range_of(own[-1], losses, end="")
        body.append(
            f'<Cell Self="{key}i{row}i{column}" Name="{column}:{row}" RowSpan="1" ColumnSpan="1" '
            f'CellType="TextTypeCell">{inside}</Cell>'
        )
    counts = f'HeaderRowCount="{heads}" BodyRowCount="{rows - heads}" FooterRowCount="0" ColumnCount="{columns}"'
    table = f'<Table Self="{key}" {counts} TableDirection="{way}">{"".join(body)}</Table>'
    style = html.escape(f"ParagraphStyle/{paragraphs[0].style}")
    look = f'AppliedCharacterStyle="CharacterStyle/{PLAIN}"'
    return (
        f'<ParagraphStyleRange AppliedParagraphStyle="{style}"><CharacterStyleRange {look}>{table}<Br/>'
        "</CharacterStyleRange></ParagraphStyleRange>"
    )


def ink_of(name: str) -> str:
    return html.escape(f"Color/{name}") if name else "Swatch/None"
