"""Words of the desk are plain: a file's name or a story's title is shown, never read as markup that loads something."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.sources import inside, python_files

# Where rich text is made on purpose, from words of ours or escaped letter by letter, and why.
RICH = {
    "desktop/dialogs/guide.py",  # the guide that comes with the desk
    "desktop/dialogs/import_copy.py",  # a story's text by `story_preview.as_html`, which escapes it
}
BOXES = {"QErrorMessage", "QMessageBox", "QProgressDialog", "QSplashScreen", "QWhatsThis", "QWizardPage"}
RICH_WIDGETS = {"QTextBrowser", "QTextEdit", "QTextDocument", "QStaticText"}
TIPS = {"setToolTip", "setWhatsThis", "setStatusTip"}
WORDS = {"tr", "counted"}  # texts of ours, written in the source


def test_labels_are_made_plain() -> None:
    made = [
        place
        for path, node in calls()
        if name_of(node.func) == "QLabel" and inside(path) != "desktop/plain.py"
        for place in [f"{inside(path)}:{node.lineno}"]
    ]
    assert made == [], "use desktop.plain.PlainLabel"


def test_no_class_is_a_label_that_guesses_at_markup() -> None:
    made = [
        f"{inside(path)}: {node.name}"
        for path in python_files("desktop")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and "QLabel" in {name_of(base) for base in node.bases}
    ]
    assert made == ["desktop/plain.py: PlainLabel"]


def test_tool_tips_are_words_of_ours_or_escaped() -> None:
    told = [
        f"{inside(path)}:{node.lineno}"
        for path, node in calls()
        if name_of(node.func) in TIPS and node.args and not is_safe(path, node.args[-1])
    ]
    told += [
        f"{inside(path)}:{node.lineno}"
        for path, node in calls()
        if name_of(node.func) == "showText"
        or (name_of(node.func) == "setData" and any(name_of(arg) == "ToolTipRole" for arg in node.args))
    ]
    assert told == [], "wrap it: desktop.plain.plain_tip"


def test_boxes_are_made_where_their_text_is_made_plain() -> None:
    made = [
        f"{inside(path)}:{node.lineno}"
        for path, node in calls()
        if BOXES & {name_of(node.func), name_of(getattr(node.func, "value", node))}
        and inside(path) != "desktop/dialogs/asking.py"
    ]
    assert made == []


def test_questions_for_a_line_are_put_in_words_of_ours() -> None:
    """A `QInputDialog` shows its label in a way of its own: only words written in the source come there."""
    asked = [
        f"{inside(path)}:{node.lineno}"
        for path, node in calls()
        if name_of(node.func) in ("getText", "getItem", "getInt", "getDouble", "getMultiLineText")
        and not is_safe(path, node.args[2])
    ]
    assert asked == []


def test_rich_text_is_shown_in_two_places_only() -> None:
    shown = {
        inside(path)
        for path, node in calls()
        if name_of(node.func) in RICH_WIDGETS | {"setHtml", "setMarkdown", "insertHtml", "appendHtml"}
    }
    assert shown <= RICH
    formats = [
        f"{inside(path)}:{node.lineno}"
        for path in python_files("desktop")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("RichText", "MarkdownText")
    ]
    assert formats == []


def calls() -> Iterator[tuple[Path, ast.Call]]:
    for path in python_files("desktop"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield path, node


def name_of(node: ast.AST) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def is_safe(path: Path, node: ast.AST) -> bool:
    """A text of ours with nothing put into it, a tip made plain, or one handed on from where it was."""
    match node:
        case ast.Constant():
            return True
        case ast.Call(func=func):
            return name_of(func) in WORDS | {"plain_tip", "toolTip"}
        case ast.IfExp(body=body, orelse=other):
            return is_safe(path, body) and is_safe(path, other)
        case ast.Name(id=name):
            made = [
                node.value
                for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
                if isinstance(node, ast.Assign) and name in [name_of(target) for target in node.targets]
            ]
            return bool(made) and all(is_safe(path, value) for value in made)
    return False
