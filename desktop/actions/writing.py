"""Writing: what opens beside the page for the words of an issue, and the desk's own choices. In Edit, Text and Help."""

from desktop.actions.action import Action, has_text
from desktop.actions.file import asks
from desktop.language import mark

ACTIONS = (
    Action(
        id="edit.find",
        menu="Edit",
        label=mark("actions", "Find and replace…"),
        keys="Ctrl+F",
        parted=True,
        run=asks("dialogs.find", "open_find"),
    ),
    Action(
        id="edit.spelling",
        menu="Edit",
        label=mark("actions", "Check spelling…"),
        keys="Ctrl+I",
        run=asks("dialogs.spelling", "open_spelling"),
    ),
    Action(
        id="edit.next_misspelt",
        menu="Edit",
        label=mark("actions", "Next misspelt word"),
        keys="Shift+F7",
        run=asks("dialogs.next_misspelt", "go_to_next_misspelt"),
    ),
    Action(
        id="edit.story_editor",
        menu="Edit",
        label=mark("actions", "Story editor"),
        keys="Ctrl+Y",
        run=asks("editor.story_editor", "open_story_editor"),
    ),
    Action(
        id="edit.preferences",
        menu="Edit",
        label=mark("actions", "Preferences…"),
        keys="Ctrl+,",
        parted=True,
        run=asks("dialogs.preferences", "open_preferences"),
    ),
    Action(
        id="edit.shortcuts",
        menu="Edit",
        label=mark("actions", "Keyboard shortcuts…"),
        keys="Ctrl+Alt+Shift+K",
        run=asks("dialogs.shortcuts", "open_shortcuts"),
    ),
    Action(
        id="text.special",
        menu="Text",
        label=mark("actions", "Insert special character…"),
        keys="Ctrl+Alt+Shift+S",
        when=has_text,
        parted=True,
        run=asks("dialogs.special", "open_special"),
    ),
    Action(
        id="help.guide",
        menu="Help",
        label=mark("actions", "User guide"),
        keys="Shift+F1",
        run=asks("dialogs.guide", "open_guide"),
    ),
    Action(
        id="help.tour",
        menu="Help",
        label=mark("actions", "Five tips"),
        keys="F1",
        run=asks("dialogs.tour", "open_tour"),
    ),
)
