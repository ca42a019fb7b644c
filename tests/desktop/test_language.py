"""The interface's words: found in the source, finished in four languages, changed while the window stands."""

import ast
import re
from pathlib import Path

import gather_words
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget

from desktop.language import LANGUAGES, Interpreter, compiled, isolated, tr
from tests.house.sources import inside, python_files

PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%\d")
OTHERS = ("fr", "ar", "nl", "es")


@pytest.fixture(autouse=True)
def english_again(interpreter: Interpreter) -> object:
    yield
    interpreter.speak("en")


def translations(language: str) -> gather_words.Translations:
    return gather_words.read_translations(gather_words.FOLDER / f"desk_{language}.ts")


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_of_the_desk_has_a_finished_translation(language: str) -> None:
    """What a new text needs: `packaging/gather_words.py`, then its translation in the four files."""
    finished = translations(language)
    assert [text for text in gather_words.gathered() if text not in finished] == []


def test_counted_texts_have_every_form_that_their_language_has() -> None:
    counted = [text for text, many in gather_words.gathered().items() if many]
    for language, count in gather_words.FORMS.items():
        finished = translations(language)
        assert {len(finished[text]) for text in counted} == {count}


@pytest.mark.parametrize("language", OTHERS)
def test_placeholders_of_a_translation_are_those_of_the_text(language: str) -> None:
    wrong = {
        (text, form)
        for (_, text), forms in translations(language).items()
        for form in forms
        if set(PLACEHOLDER.findall(form)) - {"%n"} != set(PLACEHOLDER.findall(text)) - {"%n"}
    }
    assert wrong == set()


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_ends_as_its_text_does_and_has_its_key(language: str) -> None:
    """An ellipsis says that something is asked first; an ampersand gives the menu its key."""
    wrong = {
        (text, forms[0])
        for (_, text), forms in translations(language).items()
        if text.endswith("…") != forms[0].endswith("…") or text.count("&") != forms[0].count("&")
    }
    assert wrong == set()


def test_words_of_every_kind_of_call_are_found_and_translations_kept(tmp_path: Path) -> None:
    (tmp_path / "desktop").mkdir()
    source = 'a = tr("c", "One"), mark("c", "Two " "parts"), counted("c", "%n pages", "", len(f(x)))'
    (tmp_path / "desktop/x.py").write_text(source)
    words = gather_words.gathered(tmp_path)
    assert words == {("c", "One"): False, ("c", "Two parts"): False, ("c", "%n pages"): True}
    known: gather_words.Translations = {("c", "One"): ("Een",), ("c", "Gone"): ("Weg",)}
    assert gather_words.write_translations(tmp_path / "nl.ts", words, known, "nl") == 2
    assert gather_words.read_translations(tmp_path / "nl.ts") == {("c", "One"): ("Een",)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_compile_and_are_kept(language: str, tmp_path: Path) -> None:
    made = compiled(language, folder=tmp_path)
    assert made is not None and made.exists()
    assert compiled(language, folder=tmp_path) == made


def test_a_broken_file_of_words_leaves_the_desk_in_english(tmp_path: Path, interpreter: Interpreter) -> None:
    (tmp_path / "desk_nl.ts").write_text("<TS><context>")
    assert compiled("nl", sources=tmp_path, folder=tmp_path) is None
    assert compiled("xx", sources=tmp_path, folder=tmp_path) is None


def test_a_widget_hears_of_a_change_and_arabic_runs_right_to_left(app: QApplication, interpreter: Interpreter) -> None:
    heard = []

    class Listening(QWidget):
        def changeEvent(self, event: QEvent) -> None:
            if event.type() == QEvent.Type.LanguageChange:
                heard.append(tr("preferences", "Dark"))

    widget = Listening()
    widget.show()
    assert interpreter.speak("ar")
    app.processEvents()
    assert widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert heard and heard[-1] != "Dark"
    assert QLocale().toString(174) == "174"  # European digits
    assert isolated("12.5 mm") == "\u206612.5 mm\u2069"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"  # Qt's own dialogs too
    interpreter.speak("en")
    app.processEvents()
    assert widget.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert heard[-1] == "Dark" and isolated("12.5 mm") == "12.5 mm"
    widget.close()


SHOWING = {
    "setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText",
    "setStatusTip", "setTitle", "setSpecialValueText", "setSuffix", "setInformativeText", "addAction", "addMenu",
    "addButton", "addRow", "addItem", "addTab", "setHeaderLabels", "say", "QLabel", "QPushButton", "QCheckBox",
    "QRadioButton", "QGroupBox", "QAction", "QDockWidget",
}  # fmt: skip
CHANGING = {"edit", "of_frames", "of_frame", "line_up", "spread_out"}  # their first argument labels a change
# Names and signs that are the same in every language.
UNTRANSLATED = re.compile(r"[^A-Za-z]*Tarwisa|PDF \(\*\.pdf\)|[^A-Za-z]*|[A-Z]")


def test_no_widget_shows_a_text_that_was_not_given_to_translators() -> None:
    plain = []
    for path in python_files("desktop"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            for shown in node.args if name in SHOWING else ():
                pieces = [shown] if isinstance(shown, ast.Constant) else getattr(shown, "values", [])
                texts = [piece.value for piece in pieces if isinstance(piece, ast.Constant)]
                for text in texts:
                    if isinstance(text, str) and not UNTRANSLATED.fullmatch(text):
                        plain.append(f"{inside(path)}:{node.lineno}: {text}")
    assert plain == []


def test_every_change_has_a_label_that_the_history_can_say_in_any_language() -> None:
    known = {text for context, text in gather_words.gathered() if context == "history"}
    plain = []
    for path in python_files("desktop"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            labels: list[ast.expr] = []
            if isinstance(node, ast.Call):
                labels = [keyword.value for keyword in node.keywords if keyword.arg == "label"]
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                labels += node.args[:1] if name in CHANGING else []
            for label in labels:
                if isinstance(label, ast.Constant) and isinstance(label.value, str) and label.value not in known:
                    plain.append(f"{inside(path)}:{label.lineno}: {label.value}")
    assert plain == []


@pytest.mark.parametrize("language", OTHERS)
def test_qt_s_own_file_dialog_has_no_english_left(language: str, interpreter: Interpreter) -> None:
    def labels() -> list[str]:
        dialog = QFileDialog()
        said = [label.text() for label in dialog.findChildren(QLabel) if label.text()]
        buttons = [each.text() or each.toolTip() for each in dialog.findChildren(QAbstractButton)]
        dialog.deleteLater()
        return [*said, *(text for text in buttons if text)]

    english = labels()
    interpreter.speak(language)
    assert len(english) >= 9 and [text for text in labels() if text in english] == []
