"""Dictionaries of Hunspell: where they lie on this machine, and which one is for a language."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

# Of several dictionaries for a language: the one for its papers here first.
PREFERRED = {
    "ar": ("ar_MA", "ar"),
    "fr": ("fr_FR", "fr"),
    "nl": ("nl_NL", "nl"),
    "es": ("es_ES", "es"),
    "en": ("en_GB", "en_US"),
}
PACKAGES = {"ar": "hunspell-ar", "fr": "hunspell-fr", "nl": "hunspell-nl", "es": "hunspell-es", "en": "hunspell-en-gb"}


def folders() -> tuple[Path, ...]:
    """Where dictionaries are looked for: the person's own first, then the system's and other programs'."""
    stated = os.environ.get("DICPATH", "")
    own = [Path(part) for part in stated.split(os.pathsep) if part]
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share")
    system = [Path("/usr/share/hunspell"), Path("/usr/share/myspell/dicts")]
    if sys.platform == "darwin":
        system += [Path.home() / "Library/Spelling", Path("/Library/Spelling")]
    return (*own, data / "hunspell", *system)


def dictionary_for(lang: str, where: Sequence[Path] | None = None) -> Path | None:
    """The dictionary for a language (`.dic`, its `.aff` beside it): of its region, else any of the language; or None.

    The first folder that has one for the language wins.
    """
    base = lang.split("-")[0].lower()
    asked = lang.replace("-", "_")
    for folder in folders() if where is None else where:
        names = [asked, *PREFERRED.get(base, (base,))]
        found = [folder / f"{name}.dic" for name in names]
        found += sorted(folder.glob(f"{base}_*.dic")) if folder.is_dir() else []
        for path in found:
            if path.exists() and path.with_suffix(".aff").exists():
                return path
    return None


def advice_for(lang: str) -> str:
    """What to install for a language without a dictionary."""
    return PACKAGES.get(lang.split("-")[0].lower(), "")
