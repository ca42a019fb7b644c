"""A paragraph as it is broken first: nothing done yet about holes, or about vowel marks that touch."""

from layouts.model.story import Paragraph
from layouts.model.styles import ParagraphStyle
from layouts.typeset.galley import Line, Measures
from layouts.typeset.paragraph import Typesetter
from layouts.typeset.setting import Setting


def first_lines(typesetter: Typesetter, text: Paragraph, style: ParagraphStyle, measures: Measures) -> list[Line]:
    """Its lines."""
    setting = Setting(typesetter.prepare(text, style), text, style, measures, ())
    return setting.set_rows(setting.broken(frozenset())[1])
