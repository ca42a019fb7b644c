"""The user guide, in a window of its own: `docs/guide`, in the language of the desk where it is written in that one."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextBlockFormat, QTextCursor, QTextFormat, QTextLength
from PySide6.QtWidgets import QTextBrowser

from desktop.desk import the_desk
from desktop.dialogs.on_screen import open_at
from desktop.language import tr

if TYPE_CHECKING:
    from desktop.window import Window

# In a clone and in the application that was built from one; where a wheel's data files go.
PLACES = (Path(__file__).parents[2] / "docs/guide", Path(sys.prefix) / "share/tarwisa/guide")
WRITTEN = ("en", "fr", "ar")
SIZE = (860, 900)  # pixels
MARGIN = 28
ABOVE = 18  # pixels over a heading
LEADING = 120  # percent
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
WRAPPED = ('<div dir="rtl">', "</div>")  # for readers of the file; here the text's own direction does it


def guide_file(language: str) -> Path | None:
    """The guide in this language, in English where there is none; None where no guide came along."""
    found = [place / f"{tag}.md" for tag in (language, "en") if tag in WRITTEN for place in PLACES]
    return next((path for path in found if path.is_file()), None)


class Guide(QTextBrowser):
    """The guide as text with pictures; its links lead to its other languages, or to the desktop's own reader."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("actions", "User guide"))
        self.setOpenLinks(False)
        open_at(self, *SIZE)
        self.anchorClicked.connect(self._on_link)
        self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Show this file from its beginning."""
        self.path = path
        text = path.read_text(encoding="utf-8")
        for tag in WRAPPED:
            text = text.replace(tag, "")
        rtl = path.stem == "ar"
        document = self.document()
        document.setBaseUrl(QUrl.fromLocalFile(f"{path.parent}/"))
        document.setDocumentMargin(MARGIN)
        option = document.defaultTextOption()
        option.setTextDirection(RTL if rtl else LTR)
        document.setDefaultTextOption(option)
        document.setMarkdown(text.strip())
        self._dress(rtl)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _dress(self, rtl: bool) -> None:
        """Pictures as wide as the window has room for; commands on a ground of their own, left to right everywhere."""
        ground = self.palette().alternateBase()
        block = self.document().begin()
        while block.isValid():
            form = block.blockFormat()
            code = form.hasProperty(QTextFormat.Property.BlockCodeFence)
            form.setLayoutDirection(LTR if code or not rtl else RTL)
            form.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if code:
                form.setBackground(ground)
            elif form.headingLevel():
                form.setTopMargin(ABOVE)
            QTextCursor(block).setBlockFormat(form)
            for part in block.textFormats():
                if part.format.isImageFormat():
                    picture = part.format.toImageFormat()
                    picture.setMaximumWidth(
                        QTextLength(QTextLength.Type.FixedLength, min(SIZE[0], self.width()) - 3 * MARGIN)
                    )
                    cursor = QTextCursor(block)
                    cursor.setPosition(block.position() + part.start)
                    cursor.movePosition(
                        QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor, part.length
                    )
                    cursor.setCharFormat(picture)
            block = block.next()

    def _on_link(self, url: QUrl) -> None:
        target = self.path.parent / url.path()
        if target.parent == self.path.parent and target.suffix == ".md" and target.is_file():
            self.open_file(target)
        elif target.is_file():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.resolve())))


def open_guide(window: "Window") -> Guide | None:
    """Help > User guide."""
    path = guide_file(the_desk().interpreter.language)
    if path is None:
        window.say(tr("actions", "The guide did not come along with this installation."))
        return None
    guide = Guide(path)
    guide.show()
    guides.append(guide)
    guide.destroyed.connect(lambda: guides.remove(guide))
    return guide


guides: list[Guide] = []  # open ones: a window that nobody holds would close at once
