"""The logical structure of a tagged PDF: stories in order, each paragraph with its own text, however it is set.

Readers that use it (screen readers, exporters) get the author's text exactly, also where readers that go by places on
the page cannot. Each paragraph is one element; its lines in all columns and on all pages are its marked content.
Items stand in their lists with their markers, cells in the rows of their tables (ISO 32000-1, 14.8.4.3).
"""

from collections.abc import Sequence
from itertools import groupby

from layouts.display.items import PlacedPdf, PlacedPicture, TextLine
from layouts.model.story import Cell, ListItem
from layouts.press.file_objects import FileObjects, text_string

# Structure types by paragraph role (ISO 32000-1, 14.8.4); every other role is P.
TYPES = {"headline": "H1", "crosshead": "H2", "caption": "Caption", "pull_quote": "BlockQuote"}

ARTIFACT = "/Artifact BMC"
FIGURES = 1 << 20  # where figures come in the order of paragraphs: after the text


class Element:
    """One paragraph or figure, and where it is drawn: (page index, marked-content id)."""

    __slots__ = ("alternative", "cell", "end", "item", "lang", "places", "start", "text", "type")

    def __init__(self, type: str, lang: str, text: str, alternative: str = "") -> None:
        self.item: ListItem | None = None
        self.cell: Cell | None = None
        self.type = type
        self.lang = lang
        self.text = text
        self.alternative = alternative
        self.places: list[tuple[int, int]] = []
        self.start, self.end = len(text), 0


class Structure:
    """Collects what belongs to which paragraph while pages are written; then writes the tree."""

    def __init__(self, lang: str) -> None:
        self._lang = lang
        self._stories: dict[str, dict[tuple[int, str], Element]] = {}
        self._pages: dict[int, list[Element]] = {}  # by marked-content id

    def text(self, page: int, line: TextLine) -> str:
        """The operator that opens marked content for lines of this paragraph, which EMC closes."""
        if not line.story or line.kind == "again":
            return ARTIFACT
        elements = self._stories.setdefault(line.story, {})
        key = _key(line)
        element = elements.get(key)
        if element is None:
            kind = "Lbl" if line.kind == "label" else "LBody" if line.item else TYPES.get(line.role, "P")
            element = elements[key] = Element(kind, line.lang, line.text)
            element.item, element.cell = line.item, line.cell
        return self._open(page, element)

    def covers(self, line: TextLine) -> None:
        """Note that this line's part of the paragraph is on a page: text that is not must not be claimed."""
        if line.story and line.kind != "again":
            element = self._stories[line.story][_key(line)]
            element.start = min(element.start, line.start)
            element.end = max(element.end, line.end)

    def picture(self, page: int, placed: PlacedPicture | PlacedPdf) -> str:
        """The operator that opens marked content for a picture or an advert: a figure where something is said of it."""
        if not placed.alternative:
            return ARTIFACT
        elements = self._stories.setdefault(placed.story, {})
        element = Element("Figure", "", "", placed.alternative)
        elements[(FIGURES + len(elements), "")] = element
        return self._open(page, element)

    def _open(self, page: int, element: Element) -> str:
        content = self._pages.setdefault(page, [])
        element.places.append((page, len(content)))
        content.append(element)
        return f"/{element.type}<</MCID {len(content) - 1}>>BDC"

    def write(self, objects: FileObjects) -> tuple[str, tuple[int, ...]]:
        """Write the tree: the reference of its root, and which pages are in it; their key in the parent tree is their
        place in that tuple."""
        root, document = objects.reserve(), objects.reserve()
        written: dict[int, str] = {}
        stories = []
        pages = {index: objects.reference_of(f"Page{index + 1}") for index in self._pages}
        for elements in self._stories.values():
            story = objects.reserve()
            pages_and_lang = (pages, self._lang)
            kids = []
            ordered = [elements[key] for key in sorted(elements)]
            for kind, group in groupby(ordered, key=lambda element: _group(element)):
                kids += _grouped(objects, kind, list(group), story.reference, pages_and_lang, written)
            story.text = f"<</Type/StructElem/S/Art/P {document.reference}/K[{' '.join(kids)}]>>"
            stories.append(story.reference)
        document.text = f"<</Type/StructElem/S/Document/P {root.reference}/K[{' '.join(stories)}]>>"
        parents = []
        order = tuple(sorted(self._pages))
        for number, index in enumerate(order):
            content = " ".join(written[id(element)] for element in self._pages[index])
            parents.append(f"{number} {objects.add(f'[{content}]')}")
        tree = objects.add(f"<</Nums[{' '.join(parents)}]>>")
        root.text = (
            f"<</Type/StructTreeRoot/K {document.reference}/ParentTree {tree}/ParentTreeNextKey {len(order)}>>"
        )
        return root.reference, order


def _key(line: TextLine) -> tuple[int, str]:
    """Where a line's element stands in its story: a marker before the text of its paragraph."""
    return line.paragraph, "" if line.kind == "label" else line.role


def _group(element: Element) -> str:
    return "Table" if element.cell else "L" if element.item else ""


def _grouped(
    objects: FileObjects,
    kind: str,
    elements: Sequence[Element],
    parent: str,
    pages_and_lang: tuple[dict[int, str], str],
    written: dict[int, str],
) -> list[str]:
    """Write these elements, in a list or in tables where they are of one; the references of what hangs on `parent`."""
    if not kind:
        return [_written(objects, element, parent, pages_and_lang, written) for element in elements]
    if kind == "L":
        return [_list(objects, elements, parent, pages_and_lang, written)]
    tables: list[list[Element]] = []
    for element in elements:
        before = tables[-1][-1].cell if tables else None
        if before is None or element.cell is None or element.cell.row < before.row:
            tables.append([])
        tables[-1].append(element)
    return [_table(objects, table, parent, pages_and_lang, written) for table in tables]


def _list(
    objects: FileObjects,
    elements: Sequence[Element],
    parent: str,
    pages_and_lang: tuple[dict[int, str], str],
    written: dict[int, str],
) -> str:
    """A list: each item its marker and its body, a list nested in it behind them."""
    whole = objects.reserve()
    level = min(element.item.level for element in elements if element.item)
    kids: list[str] = []
    items: list[list[Element]] = []
    for element in elements:
        deeper = element.item is not None and element.item.level > level
        goes_on = items and (deeper or (element.type == "LBody" and all(one.type != "LBody" for one in items[-1])))
        if not goes_on:
            items.append([])
        items[-1].append(element)
    for item in items:
        ready = objects.reserve()
        own = [one for one in item if one.item is None or one.item.level == level]
        nested = [one for one in item if one not in own]
        inside = [_written(objects, one, ready.reference, pages_and_lang, written) for one in own]
        if nested:
            inside.append(_list(objects, nested, ready.reference, pages_and_lang, written))
        ready.text = f"<</Type/StructElem/S/LI/P {whole.reference}/K[{' '.join(inside)}]>>"
        kids.append(ready.reference)
    whole.text = f"<</Type/StructElem/S/L/P {parent}/K[{' '.join(kids)}]>>"
    return whole.reference


def _table(
    objects: FileObjects,
    elements: Sequence[Element],
    parent: str,
    pages_and_lang: tuple[dict[int, str], str],
    written: dict[int, str],
) -> str:
    """A table: rows of cells, those of the head marked as heads of their columns, each with its paragraphs."""
    whole = objects.reserve()
    rows: list[str] = []
    for _, row in groupby(elements, key=lambda element: element.cell.row if element.cell else 0):
        ready = objects.reserve()
        cells: list[str] = []
        for _, texts in groupby(row, key=lambda element: element.cell.column if element.cell else 0):
            held = list(texts)
            cell = objects.reserve()
            inside = [_written(objects, one, cell.reference, pages_and_lang, written) for one in held]
            is_head = held[0].cell is not None and held[0].cell.head
            kind = "TH/A<</O/Table/Scope/Column>>" if is_head else "TD"
            cell.text = f"<</Type/StructElem/S/{kind}/P {ready.reference}/K[{' '.join(inside)}]>>"
            cells.append(cell.reference)
        ready.text = f"<</Type/StructElem/S/TR/P {whole.reference}/K[{' '.join(cells)}]>>"
        rows.append(ready.reference)
    whole.text = f"<</Type/StructElem/S/Table/P {parent}/K[{' '.join(rows)}]>>"
    return whole.reference


def _written(
    objects: FileObjects,
    element: Element,
    parent: str,
    pages_and_lang: tuple[dict[int, str], str],
    written: dict[int, str],
) -> str:
    ready = objects.reserve()
    ready.text = _body(element, parent, *pages_and_lang)
    written[id(element)] = ready.reference
    return ready.reference


def _body(element: Element, parent: str, pages: dict[int, str], lang: str) -> str:
    page = element.places[0][0]
    kids = [
        str(content) if index == page else f"<</Type/MCR/Pg {pages[index]}/MCID {content}>>"
        for index, content in element.places
    ]
    body = f"<</Type/StructElem/S/{element.type}/P {parent}/Pg {pages[page]}/K[{' '.join(kids)}]"
    if element.lang and element.lang != lang:
        body += f"/Lang{text_string(element.lang)}"
    if element.alternative:
        body += f"/Alt{text_string(element.alternative)}"
    else:
        body += f"/ActualText{text_string(element.text[element.start : element.end])}"
    return body + ">>"
