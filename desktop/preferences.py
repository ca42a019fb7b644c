"""What a person has chosen for the desk, kept from day to day among their settings."""

from typing import Literal

import msgspec

from desktop.settings import settings

KEY = "preferences"
RECENT = 12  # issues that Open recent lists

Theme = Literal["system", "light", "dark"]
Unit = Literal["mm", "pt", "c"]


class Preferences(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Choices, with what holds until somebody chooses otherwise. Empty folders: where the last file was.

    Keys of actions are kept beside them, by `desktop/actions/bindings.py`.
    """

    language: str = ""  # of the interface; empty: this machine's
    theme: Theme = "system"
    unit: Unit = "mm"
    visual_arrows: bool = True  # arrow keys go as seen, else in the order of reading
    autosave: int = 2  # minutes between copies for recovery; 0: none
    interval: int = 1  # days from one issue to the next
    issues_folder: str = ""
    pictures_folder: str = ""
    export_folder: str = ""
    preset: str = "newspaper-x4"
    file_name: str = "{title}-{number}-{date}"  # of an exported PDF
    recent: tuple[str, ...] = ()
    own_words: tuple[tuple[str, str], ...] = ()  # (language, word) that spelling lets pass
    tour_seen: bool = False


def read_preferences() -> Preferences:
    """What was kept; the house's choices where there is nothing, or nothing that can be read."""
    try:
        return msgspec.json.decode(str(settings().value(KEY) or "{}"), type=Preferences)
    except (ValueError, msgspec.MsgspecError):
        return Preferences()


def keep_preferences(preferences: Preferences) -> None:
    settings().setValue(KEY, msgspec.json.encode(preferences).decode())


def with_opened(preferences: Preferences, path: str) -> Preferences:
    """With this issue as the one opened last."""
    rest = tuple(known for known in preferences.recent if known != path)
    return msgspec.structs.replace(preferences, recent=(path, *rest)[:RECENT])
