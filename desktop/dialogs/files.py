"""Files: issues opened and saved, pictures and copy chosen. The dialogs are Qt's own, in the desk's language."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop.desk import Desk, the_desk
from desktop.dialogs.asking import ask_to_lose_changes, tell_trouble
from desktop.dialogs.buttons import without_signs
from desktop.language import isolated, mark, tr
from layouts.findings import UnreadableInput
from layouts.model.issue import Issue, text_in

if TYPE_CHECKING:
    from desktop.window import Window

SUFFIX = ".issue"
PICTURES = "*.jpg *.jpeg *.png *.tif *.tiff *.webp *.gif *.bmp"
DOCUMENTS = "*.pdf *.eps"
# WORKAROUND: labels that Qt's own translations do not have, up to 6.11 at least; Qt asks for them in this context
OF_QT = (mark("QFileDialog", "&Look in:"), mark("QFileDialog", "Files of &type:"))
COPY = "*.md *.markdown *.txt *.docx *.odt *.html *.htm *.xml *.rss *.json *.csv *.tsv *.xlsx *.ods"


def ask_issue(parent: QWidget | None, desk: Desk) -> str:
    """The .issue file to open, or the issue.toml of a folder; empty for none."""
    kinds = f"{tr('files', 'Issues')} (*{SUFFIX} issue.toml)"
    path = _asked_to_open(parent, tr("files", "Open an issue"), desk.preferences.issues_folder, kinds)
    if not path:
        return ""
    desk.prefer(issues_folder=str(Path(path).parent))
    return str(Path(path).parent) if Path(path).name == "issue.toml" else path


def ask_picture(parent: QWidget | None, desk: Desk) -> str:
    """The picture to place; empty for none."""
    kinds = f"{tr('files', 'Pictures')} ({PICTURES} {DOCUMENTS})"
    path = _asked_to_open(parent, tr("files", "Place a picture"), desk.preferences.pictures_folder, kinds)
    if path:
        desk.prefer(pictures_folder=str(Path(path).parent))
    return path


def ask_file(parent: QWidget | None, title: str, folder: str) -> str:
    """A picture or document in the place of another; empty for none. A folder that has gone is passed over for the
    nearest above it."""
    there = next((each for each in (Path(folder), *Path(folder).parents) if each.is_dir()), Path.home())
    kinds = f"{tr('files', 'Pictures')} ({PICTURES} {DOCUMENTS})"
    return _asked_to_open(parent, title, str(there), kinds)


def ask_copy(parent: QWidget | None, desk: Desk) -> tuple[str, ...]:
    """Files of copy, pictures among them."""
    kinds = f"{tr('files', 'Copy and pictures')} ({COPY} {PICTURES})"
    dialog = QFileDialog(parent, tr("files", "Import copy"), desk.preferences.issues_folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return tuple(dialog.selectedFiles()) if _exec(dialog) else ()


def ask_where(parent: QWidget | None, title: str, suggested: str, kind: str, suffix: str) -> str:
    """Where to put a file of this kind; empty for nowhere. Whether another may be overwritten has been asked."""
    dialog = QFileDialog(parent, title, str(Path(suggested).parent), kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix.removeprefix("."))
    dialog.selectFile(Path(suggested).name)
    return dialog.selectedFiles()[0] if _exec(dialog) else ""


def suggested_name(issue: Issue, pattern: str = "{title}-{number}-{date}") -> str:
    """A file's name for the issue, without what file systems do not take: «telegraaf-mensheid-1742-2026-11-24».

    What the pattern names that an issue has not is left standing.
    """
    title = text_in(issue.publication.title, "fr") or "issue"
    known = {"title": title, "number": str(issue.dateline.number), "date": issue.dateline.date.isoformat()}
    for name, value in known.items():
        pattern = pattern.replace("{" + name + "}", value)
    kept = "".join(letter if letter.isalnum() or letter in "-_.{}" else "-" for letter in pattern.lower())
    return "-".join(part for part in kept.split("-") if part)


def open_issue_file(window: QWidget | None) -> "Window | None":
    """File > Open: another issue, in a window of its own."""
    path = ask_issue(window, the_desk())
    return open_known(window, path) if path else None


def open_known(parent: QWidget | None, path: str) -> "Window | None":
    """An issue opened before."""
    try:
        return the_desk().open_path(path)
    except (UnreadableInput, OSError) as error:
        tell_trouble(parent, str(error))
        return None


def quit_desk(window: "Window") -> None:
    """File > Quit: every window closed; one that is to stay keeps the desk."""
    for each in (window, *(other for other in the_desk().windows if other is not window)):
        if not each.close():
            return


def save(window: "Window") -> bool:
    """Save where the issue was saved before, or ask where. Whether it is saved now."""
    return _saved(window, window.path) if window.path else save_as(window)


def save_as(window: "Window") -> bool:
    """Ask where, and save there."""
    desk = the_desk()
    folder = Path(window.path).parent if window.path else Path(desk.preferences.issues_folder or Path.home())
    name = Path(window.path).name if window.path else suggested_name(window.session.issue) + SUFFIX
    kind = f"{tr('files', 'Issues')} (*{SUFFIX})"
    path = ask_where(window, tr("files", "Save the issue"), str(folder / name), kind, SUFFIX)
    return bool(path) and _saved(window, path)


def may_close(window: "Window") -> bool:
    """Whether the window may close: its changes are saved, or given up."""
    if not window.session.has_changes:
        return True
    answer = ask_to_lose_changes(window)
    return save(window) if answer == "save" else answer == "discard"


def _saved(window: "Window", path: str) -> bool:
    try:
        window.session.save(path)
    except OSError as error:
        tell_trouble(window, f"{path}: {error.strerror or error}")
        return False
    window.path = path
    if window.safe is not None:
        window.safe.saved(path)
    the_desk().prefer(issues_folder=str(Path(path).parent))
    the_desk().remember(path)
    window.setWindowModified(False)
    window.say(tr("files", "Saved: {path}").format(path=isolated(path)))
    return True


def _asked_to_open(parent: QWidget | None, title: str, folder: str, kinds: str) -> str:
    dialog = QFileDialog(parent, title, folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    path = dialog.selectedFiles()[0] if _exec(dialog) else ""
    QApplication.processEvents()  # the dialog gone before the file is read
    return path


def _exec(dialog: QFileDialog) -> int:
    without_signs(dialog)
    return dialog.exec()
