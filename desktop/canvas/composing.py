"""Input methods: what they are told of the text, and what of it they ask to have replaced.

Qt counts in UTF-16, where some characters are two; places in text count characters.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent

from layouts.edit.parts import text_at
from layouts.edit.text import inside, text_of
from layouts.model.issue import Issue
from layouts.model.place import Passage, Place, number_of


def units(text: str) -> int:
    """How long a text is in UTF-16.

    >>> units("aب"), units("🗞")
    (2, 2)
    """
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str, count: int) -> int:
    """How many characters so many units of UTF-16 are; never half of one, nor more than there are.

    >>> characters("a🗞b", 3), characters("ab", 9), characters("ab", -1)
    (2, 2, 0)
    """
    number = seen = 0
    while number < len(text) and seen < count:
        seen += units(text[number])
        number += 1
    return number


def cursor_in(event: QInputMethodEvent) -> int:
    """Before which character of what is being put together the caret stands: where the method says, else at its end."""
    text = event.preeditString()
    for attribute in event.attributes():
        if attribute.type == QInputMethodEvent.AttributeType.Cursor:
            return characters(text, attribute.start)
    return len(text)


def replaced_by(event: QInputMethodEvent, issue: Issue, caret: Place) -> Passage | None:
    """What stands around the caret that a method takes back to put other text in its place; None for nothing."""
    paragraphs = text_at(issue, caret)
    if not event.replacementLength() or not paragraphs:
        return None
    caret = inside(paragraphs, caret)
    text = paragraphs[number_of(caret.paragraph)].text
    begin = units(text[: caret.index]) + event.replacementStart()
    first, last = (characters(text, at) for at in (begin, begin + event.replacementLength()))
    return Passage(Place(caret.story, caret.paragraph, first), Place(caret.story, caret.paragraph, last))


def told(query: Qt.InputMethodQuery, issue: Issue, passage: Passage) -> object:
    """What a method is told of the paragraph that the caret is in, without what it is putting together itself; None
    for what is no matter of the text.
    """
    paragraphs = text_at(issue, passage.caret)
    if not paragraphs:
        return None
    caret, anchor = inside(paragraphs, passage.caret), inside(paragraphs, passage.anchor)
    text = paragraphs[number_of(caret.paragraph)].text
    match query:
        case Qt.InputMethodQuery.ImSurroundingText:
            return text
        case Qt.InputMethodQuery.ImCursorPosition | Qt.InputMethodQuery.ImAbsolutePosition:
            return units(text[: caret.index])
        case Qt.InputMethodQuery.ImAnchorPosition:
            return units(text[: (anchor if anchor.paragraph == caret.paragraph else caret).index])
        case Qt.InputMethodQuery.ImTextBeforeCursor:
            return text[: caret.index]
        case Qt.InputMethodQuery.ImTextAfterCursor:
            return text[caret.index :]
        case Qt.InputMethodQuery.ImCurrentSelection:
            return text_of(issue, passage)
    return None
