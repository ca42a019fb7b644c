"""Which elements of an HTML text are bold or italic, and which class names say a role: tags, style attributes, and the
style sheet within the page, where Google Docs has all of its looks. tinycss2 reads the sheets."""

import re
from typing import Any

BOLD_TAGS = frozenset(("b", "strong"))
ITALIC_TAGS = frozenset(("i", "em", "cite", "dfn"))
BOLD_FROM = 600  # of CSS's weights
CLASS = re.compile(r"\.([\w-]+)$")
LONGEST_SHEET = 300_000  # characters: a theme's whole design is no style of a text


class Looks:
    """Bold and italic by class name, from the text of a style sheet."""

    def __init__(self, sheet: str) -> None:
        self.bold: set[str] = set()
        self.italic: set[str] = set()
        if not sheet.strip() or len(sheet) > LONGEST_SHEET:
            return
        import tinycss2

        for rule in tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True):
            if rule.type != "qualified-rule":
                continue
            bold, italic = looks_of(tinycss2.serialize(rule.content))
            for selector in tinycss2.serialize(rule.prelude).split(","):
                found = CLASS.search(selector.strip())
                if found and bold:
                    self.bold.add(found[1])
                if found and italic:
                    self.italic.add(found[1])

    def of(self, node: Any, tag: str) -> tuple[bool, bool]:
        """Whether an element is bold, and italic, of itself."""
        bold, italic = tag in BOLD_TAGS, tag in ITALIC_TAGS
        classes = (node.attributes.get("class") or "").split()
        style = node.attributes.get("style") or ""
        of_style = looks_of(style) if style else (False, False)
        if tag in BOLD_TAGS and "font-weight" in style and not of_style[0]:
            bold = False  # Google Docs, pasted: the whole text in <b style="font-weight:normal">
        return (
            bold or of_style[0] or any(name in self.bold for name in classes),
            italic or of_style[1] or any(name in self.italic for name in classes),
        )

    def role(self, node: Any) -> str:
        """`title` for what Google Docs calls so."""
        return "title" if node.tag == "p" and "title" in (node.attributes.get("class") or "").split() else ""


def looks_of(declarations: str) -> tuple[bool, bool]:
    """Bold and italic, as the declarations of a rule or a style attribute say.

    >>> looks_of("font-weight:700;font-style:normal")
    (True, False)
    """
    import tinycss2

    bold = italic = False
    for one in tinycss2.parse_declaration_list(declarations, skip_comments=True, skip_whitespace=True):
        if one.type != "declaration":
            continue
        value = tinycss2.serialize(one.value).strip().lower()
        if one.lower_name == "font-weight":
            bold = value in ("bold", "bolder") or (value.isdecimal() and int(value[:4]) >= BOLD_FROM)
        elif one.lower_name == "font-style":
            italic = value in ("italic", "oblique")
    return bold, italic
