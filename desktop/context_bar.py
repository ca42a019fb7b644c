"""The context bar: above the page, what is done most with whatever is selected."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolBar, QWidget

from desktop.icon_family import icon
from desktop.language import mark, tr
from desktop.panels.fields import Choice
from desktop.rounds import open_to_keys
from desktop.state import State
from layouts.edit.overrides import paragraphs_in
from layouts.edit.text import set_style

if TYPE_CHECKING:
    from desktop.window import Window

SIZE = 18  # pixels of an icon
ALWAYS = ("file.save", "edit.undo", "edit.redo", "")
AT_THE_END = ("window.collapse_start", "window.collapse_end")
# Actions of each kind of selection with their icons; an empty name parts groups.
CONTEXT = {
    "page": ("file.place", "file.export", "", "edit.find", "edit.spelling", "", "view.preview"),
    "frames": (
        "object.align_left", "object.align_centre", "object.align_right", "", "object.align_top",
        "object.align_middle", "object.align_bottom", "", "object.group", "object.lock", "edit.duplicate",
    ),
    "text": ("text.bold", "text.italic", "", "text.left_to_right", "text.right_to_left", "", "text.special",
             "edit.story_editor"),
}  # fmt: skip
ICONS = {
    "file.save": "save", "edit.undo": "undo", "edit.redo": "redo", "file.place": "place", "file.export": "export",
    "edit.find": "find", "edit.spelling": "spelling", "view.preview": "preview", "object.group": "group",
    "object.lock": "lock", "edit.duplicate": "duplicate", "text.bold": "bold", "text.italic": "italic",
    "text.left_to_right": "ltr", "text.right_to_left": "rtl", "text.special": "special_character",
    "edit.story_editor": "story_editor", "window.collapse_start": "panels_start", "window.collapse_end": "panels_end",
    **{f"object.align_{side}": f"align_{side}" for side in ("left", "centre", "right", "top", "middle", "bottom")},
}  # fmt: skip


class ContextBar(QToolBar):
    """Buttons of the window's own actions; for text the paragraph style beside them."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("Context")
        self.setMovable(False)
        self.setIconSize(QSize(SIZE, SIZE))
        self._shown: dict[str, list[QAction]] = {kind: [] for kind in CONTEXT}
        self._icons: list[tuple[QAction, str]] = []
        self.kind = ""
        for name in ALWAYS:
            self._put(name)
        self.style_choice = Choice()
        self.style_choice.setFixedWidth(200)
        self.style_choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._shown["text"].append(self.addWidget(self.style_choice))
        for kind, names in CONTEXT.items():
            self._shown[kind] += [self._put(name) for name in names]
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(room)
        for name in AT_THE_END:
            self._put(name)
        open_to_keys(self)
        self.style_choice.settled.connect(self._on_style)
        window.session.changed_beside.connect(lambda _before, after: self.show_state(after))
        self._draw()
        self.say_again()
        self.show_state(window.session.state)

    def say_again(self) -> None:
        self.setWindowTitle(tr("window", "Context"))
        self.setAccessibleName(tr("window", "Context"))
        self.style_choice.setAccessibleName(tr("inspector", "Paragraph style"))
        self.style_choice.setToolTip(tr("inspector", "Paragraph style"))

    def show_state(self, state: State) -> None:
        """What fits the selection."""
        kind = "text" if state.selection.text is not None else "frames" if state.selection.frames else "page"
        if kind != self.kind:
            self.kind = kind
            for of, actions in self._shown.items():
                for action in actions:
                    action.setVisible(of == kind)
        if kind == "text" and state.selection.text is not None:
            paragraphs = paragraphs_in(state.issue, state.selection.text)
            names = {paragraph.style for paragraph in paragraphs}
            self.style_choice.offer((style.name, style.name) for style in state.issue.styles)
            self.style_choice.put(next(iter(names)) if len(names) == 1 else None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._draw()

    def _put(self, name: str) -> QAction:
        """A button of the action, or a line between groups: each a stand-in, so that menus keep their own."""
        if not name:
            return self.addSeparator()
        of_window = self._window.bindings.actions[name]
        made = QAction(self)
        made.setCheckable(of_window.isCheckable())
        follow = partial(_follow, made, of_window)
        of_window.changed.connect(follow)
        follow()
        made.triggered.connect(of_window.trigger)
        self.addAction(made)
        self._icons.append((made, ICONS[name]))
        return made

    def _on_style(self, name: object) -> None:
        passage = self._window.session.state.selection.text
        if passage is not None:
            change = partial(set_style, passage=passage, style=str(name))
            self._window.session.edit(mark("history", "Paragraph style"), change)

    def _draw(self) -> None:
        for action, name in self._icons:
            action.setIcon(icon(name))


def _follow(stand_in: QAction, action: QAction) -> None:
    """What can be done, what is ticked and how it is called, as the window's action has it."""
    stand_in.setEnabled(action.isEnabled())
    stand_in.setChecked(action.isChecked())
    stand_in.setText(action.text())
    stand_in.setToolTip(action.toolTip())
