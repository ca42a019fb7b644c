"""The logical structure of a tagged PDF: stories in order, each paragraph with its own text, however it is set.

Readers that use it (screen readers, exporters) get the author's text exactly, also where readers that go by places on
the page cannot. Each paragraph is one element; its lines in all columns and on all pages are its marked content.
"""

from layouts.display.items import PlacedPdf, PlacedPicture, TextLine
from layouts.press.file_objects import FileObjects, ReadyObject, text_string

# Structure types by paragraph role (ISO 32000-1, 14.8.4); every other role is P.
TYPES = {"headline": "H1", "crosshead": "H2", "caption": "Caption", "pull_quote": "BlockQuote"}

ARTIFACT = "/Artifact BMC"
FIGURES = 1 << 20  # where figures come in the order of paragraphs: after the text


class Element:
    """One paragraph or figure, and where it is drawn: (page index, marked-content id)."""

    __slots__ = ("alternative", "end", "lang", "places", "start", "text", "type")

    def __init__(self, type: str, lang: str, text: str, alternative: str = "") -> None:
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
        if not line.story:
            return ARTIFACT
        elements = self._stories.setdefault(line.story, {})
        key = (line.paragraph, line.role)
        element = elements.get(key)
        if element is None:
            element = elements[key] = Element(TYPES.get(line.role, "P"), line.lang, line.text)
        return self._open(page, element)

    def covers(self, line: TextLine) -> None:
        """Note that this line's part of the paragraph is on a page: text that is not must not be claimed."""
        if line.story:
            element = self._stories[line.story][(line.paragraph, line.role)]
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
            kids = []
            for key in sorted(elements):
                element = elements[key]
                ready = objects.reserve()
                ready.text = _body(element, story, pages, self._lang)
                written[id(element)] = ready.reference
                kids.append(ready.reference)
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


def _body(element: Element, story: ReadyObject, pages: dict[int, str], lang: str) -> str:
    page = element.places[0][0]
    kids = [
        str(content) if index == page else f"<</Type/MCR/Pg {pages[index]}/MCID {content}>>"
        for index, content in element.places
    ]
    body = f"<</Type/StructElem/S/{element.type}/P {story.reference}/Pg {pages[page]}/K[{' '.join(kids)}]"
    if element.lang and element.lang != lang:
        body += f"/Lang{text_string(element.lang)}"
    if element.alternative:
        body += f"/Alt{text_string(element.alternative)}"
    else:
        body += f"/ActualText{text_string(element.text[element.start : element.end])}"
    return body + ">>"
