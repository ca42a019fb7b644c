"""Import: files of copy and pictures into the issue, after a look at what was read in them."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from desktop.desk import the_desk
from desktop.dialogs.files import PICTURES, ask_copy
from desktop.dialogs.finding_list import said
from desktop.language import counted, isolated, mark, tr
from layouts.edit.stories import add_stories
from layouts.findings import Finding
from layouts.intake.manuscript import Unreadable
from layouts.intake.pictures import find_picture, read_picture_file
from layouts.intake.story import StoryCopy, read_other_copy, read_story
from layouts.model.issue import Issue, Picture
from layouts.model.story import Story, StoryPicture

if TYPE_CHECKING:
    from desktop.window import Window

IMPORTED = mark("history", "Import copy")
MARKDOWN = (".md", ".markdown")


class Incoming(msgspec.Struct, frozen=True):
    """What one file holds: a story with its pictures, or a picture; and what is to be said of it."""

    file: str
    story: Story | None
    pictures: tuple[Picture, ...]
    findings: tuple[Finding, ...]


def read_incoming(paths: Iterable[str], titles: tuple[str, ...]) -> tuple[Incoming, ...]:
    """Each file read; what cannot be read is told in its findings. `titles`: what the newspaper goes by."""
    return tuple(_read(Path(path), titles) for path in paths)


def with_incoming(issue: Issue, incoming: Iterable[Incoming]) -> Issue:
    """The issue with these stories and pictures in it, none of them placed on a page yet."""
    taken = list(incoming)
    stories = [each.story for each in taken if each.story is not None]
    return add_stories(issue, stories, [picture for each in taken for picture in each.pictures])


class ImportCopy(QDialog):
    """Shows what was read in each file; what stays ticked is taken."""

    def __init__(self, incoming: tuple[Incoming, ...], parent: "Window") -> None:
        super().__init__(parent)
        self.incoming = incoming
        self.items: list[QTreeWidgetItem] = []
        self.setWindowTitle(tr("import", "Import copy"))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("import", "Files to import"))
        self.tree.setHeaderLabels(
            [tr("import", "File"), tr("import", "Headline"), tr("import", "Language"), tr("import", "Words")]
        )
        for each in incoming:
            story = each.story
            words = counted("import", "%n words", "", story.words) if story else ""
            row = [each.file, story.title if story else tr("import", "Picture"), story.lang if story else "", words]
            item = QTreeWidgetItem(row)
            usable = story is not None or bool(each.pictures)
            item.setCheckState(0, Qt.CheckState.Checked if usable else Qt.CheckState.Unchecked)
            item.setDisabled(not usable)
            for finding in each.findings:
                item.addChild(QTreeWidgetItem([said(finding)]))
            self.items.append(item)
            self.tree.addTopLevelItem(item)
            for child in range(item.childCount()):
                self.tree.setFirstColumnSpanned(child, self.tree.indexFromItem(item), True)
            item.setExpanded(True)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        note = QLabel(tr("import", "Stories come into the Stories panel; drag them to a page from there."))
        note.setWordWrap(True)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("import", "Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(self.tree, 1)
        whole.addWidget(note)
        whole.addWidget(buttons)
        self.resize(760, 420)

    def chosen(self) -> tuple[Incoming, ...]:
        """What is ticked."""
        return tuple(
            each
            for each, item in zip(self.incoming, self.items, strict=True)
            if item.checkState(0) == Qt.CheckState.Checked
        )


def open_import(window: "Window") -> None:
    """File > Import copy."""
    paths = ask_copy(window, the_desk())
    if not paths:
        return
    titles = tuple(text for _, text in window.session.state.issue.publication.title)
    dialog = ImportCopy(read_incoming(paths, titles), window)
    if dialog.exec():
        take(window, dialog.chosen())


def take(window: "Window", incoming: tuple[Incoming, ...]) -> None:
    """Into the issue, in one step of the history."""
    window.session.edit(IMPORTED, lambda issue: with_incoming(issue, incoming))
    stories = sum(each.story is not None for each in incoming)
    window.say(counted("import", "%n stories imported.", "", stories))


def _read(path: Path, titles: tuple[str, ...]) -> Incoming:
    if f"*{path.suffix.lower()}" in PICTURES.split():
        try:
            return Incoming(path.name, None, (read_picture_file(path).picture,), ())
        except (OSError, ValueError) as error:
            return Incoming(path.name, None, (), (_trouble(str(error)),))
    try:
        copy = _story(path, titles)
    except (OSError, Unreadable) as error:
        return Incoming(path.name, None, (), (_trouble(f"{isolated(path.name)}: {error}"),))
    if not copy.story.paragraphs:
        return Incoming(path.name, None, (), (*copy.findings, _trouble(tr("import", "There is no text in it."))))
    used, pictures, findings = [], [], list(copy.findings)
    for wanted in copy.pictures:
        found = find_picture(path.parent, wanted.file) or find_picture(path.parent.parent, wanted.file)
        try:
            file = read_picture_file(found) if found else None
        except (OSError, ValueError):
            file = None
        if file is None:
            findings.append(_trouble(tr("import", "Its picture {file} was not found.").format(file=wanted.file)))
            continue
        pictures.append(file.picture)
        used.append(StoryPicture(file.picture.key, wanted.caption or file.caption, wanted.credit or file.credit))
    story = msgspec.structs.replace(copy.story, pictures=tuple(used))
    return Incoming(path.name, story, tuple(pictures), tuple(findings))


def _story(path: Path, titles: tuple[str, ...]) -> StoryCopy:
    data = path.read_bytes()
    if path.suffix.lower() in MARKDOWN:
        return read_story(data, path.name, path.stem)
    return read_other_copy(data, path.name, path.stem, titles)


def _trouble(message: str) -> Finding:
    return Finding(severity="warning", code="import", message=message)
