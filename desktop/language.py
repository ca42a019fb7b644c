"""The interface's words: English in the source, other languages by Qt Linguist, changed without a restart."""

import hashlib
import os
import subprocess
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.words import mark
from fonts.cache import cache_folder

__all__ = ["LANGUAGES", "Interpreter", "counted", "isolated", "ltr_field", "mark", "own_way", "spoken_here", "tr"]

SOURCES = Path(__file__).parent / "translations"
LANGUAGES = {"en": "English", "fr": "Français", "ar": "العربية", "nl": "Nederlands", "es": "Español"}
# Morocco writes its numbers with European digits, and so does the desk in Arabic.
LOCALES = {"en": "en_GB", "fr": "fr_MA", "ar": "ar_MA", "nl": "nl_NL", "es": "es_ES"}
ISOLATE, FIRST_STRONG, END = "\u2066", "\u2068", "\u2069"  # left to right whatever stands around it (UAX #9)


def tr(context: str, text: str) -> str:
    """The text in the interface's language. Called when a widget shows it, and again when the language changes."""
    return QCoreApplication.translate(context, text)


def counted(context: str, text: str, comment: str, n: int) -> str:
    """The text with `%n` as a number, in the form that the language has for that number: «3 صفحات», «11 صفحة»."""
    return QCoreApplication.translate(context, text, comment, n)


def isolated(text: str) -> str:
    """Numbers, coordinates and file names within a sentence: left to right also in an Arabic one."""
    return f"{ISOLATE}{text}{END}" if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else text


def own_way(text: str) -> str:
    """A title in a list: it runs its own way whatever the interface's, so that what is too long is cut at its end."""
    return f"{FIRST_STRONG}{text}"


def ltr_field(field: QWidget) -> QWidget:
    """A field for a number with its unit: "12.5 mm" reads so in an Arabic window too."""
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return field


def spoken_here() -> str:
    """The first language of this machine's user that the interface has; else English."""
    wanted = [tag.split("-")[0] for tag in QLocale.system().uiLanguages()]
    return next((tag for tag in wanted if tag in LANGUAGES), "en")


class Interpreter(QObject):
    """Puts the application into a language. Lives as long as it does."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.language = ""
        self._installed: list[QTranslator] = []

    def speak(self, language: str) -> bool:
        """Every widget gets LanguageChange. False where the words could not be had, and the desk speaks English."""
        wanted = language if language in LANGUAGES else "en"
        if wanted == self.language:
            return True
        made = compiled(wanted)
        known = wanted if made is not None else "en"
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        # the direction first: widgets that redo their words lay themselves out by it
        rtl = known == "ar"
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        QGuiApplication.setLayoutDirection(direction)
        QLocale.setDefault(QLocale(LOCALES[known]))
        of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for path in (f"{of_qt}/qtbase_{known}.qm", *((str(made),) if made else ())):
            translator = QTranslator(self)
            if translator.load(path):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
        self.language = known
        return made is not None


def compiled(language: str, sources: Path = SOURCES, folder: Path | None = None) -> Path | None:
    """The language's words as Qt reads them, made from the Linguist file at first use; None where that fails."""
    source = sources / f"desk_{language}.ts"
    try:
        text = source.read_bytes()
        kept = (folder or cache_folder()) / "translations"
        made = kept / f"{language}-{hashlib.sha256(text).hexdigest()[:16]}.qm"
        shipped = sources / made.name  # an application that was built for people without Qt's tools brings it along
        if shipped.exists() or made.exists():
            return shipped if shipped.exists() else made
        kept.mkdir(parents=True, exist_ok=True)
        aside = made.with_name(f"{made.stem}.{os.getpid()}.new")
        done = subprocess.run([_lrelease(), "-silent", source, "-qm", aside], capture_output=True, timeout=60)
        if done.returncode:
            return None
        aside.replace(made)
    except (OSError, subprocess.SubprocessError):
        return None
    return made


def _lrelease() -> Path:
    """Qt's own compiler of translations: part of PySide6 Essentials."""
    folder = Path(PySide6.__file__).parent
    return next((path for path in (folder / "lrelease", folder / "lrelease.exe") if path.exists()), folder / "lrelease")
