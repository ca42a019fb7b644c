"""Export presets: what kind of PDF goes to which press. Each is a TOML file; a user's own is named by its path."""

from pathlib import Path
from typing import Any, Literal

import msgspec

from layouts.findings import UnreadableInput
from layouts.press.marks import ROOM

Flavour = Literal["x4", "x1a", "proof"]
Intent = Literal["perceptual", "relative", "absolute", "saturation"]
RichBlack = Literal["none", "areas", "everywhere"]

PROFILES = Path(__file__).parent / "profiles"
FILES = Path(__file__).parent / "preset_files"
NAMES = ("newspaper-x4", "newspaper-x1a", "coated-x4", "proof")
COLOR_ORG = "http://www.color.org"  # the registry of printing conditions that PDF/X knows
CUSTOM = "Custom"  # the identifier of a condition that no registry knows
PLACES = ("title", "number", "date", "page", "preset")  # of a file-name pattern


class Preset(msgspec.Struct, frozen=True, kw_only=True):
    """How pages are written. Lengths in points, resolutions in pixels per inch, ink limit in percent.

    `condition` is the identifier in the registry of printing conditions, `condition_name` says it in words. Pictures
    below `error_ppi` or `warning_ppi` as printed are reported, those above `most_ppi` are brought down to it.
    """

    name: str
    flavour: Flavour
    base: str = ""  # the preset of this house that it began from
    profile: str = ""  # file in profiles/, or a path; empty: colours are RGB
    condition: str = ""
    condition_name: str = ""
    ink_limit: int = 300
    rich_black: RichBlack = "everywhere"
    intent: Intent = "perceptual"  # of pictures
    black_point: bool = False  # compensated for: the picture's darkest becomes the press's
    error_ppi: int = 99
    warning_ppi: int = 149
    most_ppi: int = 220
    quality: int = 90  # of JPEG
    marks: bool = False
    marks_room: float = 0.0  # beyond the bleed, on every side
    bleed: float = -1.0  # below zero: the issue's own
    spots: bool = False  # spot inks keep their plates; else they are made of the process inks
    least_rule: float = 0.25  # thinner lines are drawn as thick as this
    split: bool = False  # a file for each page
    file_name: str = ""  # a pattern of PLACES; empty: as the issue is called

    @property
    def profile_path(self) -> Path:
        return PROFILES / self.profile

    def with_marks(self) -> "Preset":
        """The same with crop marks."""
        return msgspec.structs.replace(self, marks=True, marks_room=ROOM)

    def with_ink_limit(self, percent: int) -> "Preset":
        """The same for a press that holds this much ink."""
        return msgspec.structs.replace(self, ink_limit=percent)


class _Condition(msgspec.Struct, forbid_unknown_fields=True):
    profile: str | None = None
    identifier: str | None = None
    name: str | None = None


class _Ink(msgspec.Struct, forbid_unknown_fields=True):
    limit: int | None = None
    rich_black: RichBlack | None = None
    spots: bool | None = None


class _Pictures(msgspec.Struct, forbid_unknown_fields=True):
    error: int | None = None
    warning: int | None = None
    most: int | None = None
    quality: int | None = None
    intent: Intent | None = None
    black_point_compensation: bool | None = None


class _Lines(msgspec.Struct, forbid_unknown_fields=True):
    least: float | None = None


class _Page(msgspec.Struct, forbid_unknown_fields=True):
    marks: bool | None = None
    bleed: float | None = None  # millimetres
    split: bool | None = None


class _File(msgspec.Struct, forbid_unknown_fields=True):
    name: str | None = None


class _Written(msgspec.Struct, forbid_unknown_fields=True):
    """A preset's file; what it leaves out is as in the preset that it is like."""

    like: str = ""
    flavour: Flavour | None = None
    condition: _Condition = msgspec.field(default_factory=_Condition)
    ink: _Ink = msgspec.field(default_factory=_Ink)
    pictures: _Pictures = msgspec.field(default_factory=_Pictures)
    lines: _Lines = msgspec.field(default_factory=_Lines)
    page: _Page = msgspec.field(default_factory=_Page)
    file: _File = msgspec.field(default_factory=_File)


def preset_named(name: str) -> Preset:
    """The preset of this name, or in the TOML file at this path. Raises UnreadableInput: one line."""
    if name in PRESETS:
        return PRESETS[name]
    if not name.endswith(".toml"):
        raise UnreadableInput(f"--preset: there is no {name}; known are {', '.join(PRESETS)}, or a path to a .toml")
    path = Path(name)
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise UnreadableInput(f"{path}: there is no such file; give the path of a preset") from None
    except (OSError, UnicodeDecodeError):
        raise UnreadableInput(f"{path}: it cannot be read; save it as UTF-8 text") from None
    return _read(text, path, PRESETS)


def _read(text: str, path: Path, known: dict[str, Preset]) -> Preset:
    """The preset in this text. Raises UnreadableInput."""
    import tomllib

    try:
        written = msgspec.convert(tomllib.loads(text), _Written)
    except tomllib.TOMLDecodeError as error:
        raise UnreadableInput(f"{path}: {str(error)[:1].lower()}{str(error)[1:]}; mend it") from None
    except msgspec.ValidationError as error:
        raise UnreadableInput(f"{path}: {str(error)[:1].lower()}{str(error)[1:]}; see docs/contract.md") from None
    except (ValueError, RecursionError):  # of Python itself: numbers of thousands of digits, brackets in brackets
        raise UnreadableInput(f"{path}: it is no TOML that can be read; mend it") from None
    if written.like and written.like not in known:
        raise UnreadableInput(f"{path}: it is like {written.like}, which is none; known are {', '.join(known)}")
    flavour = written.flavour or (known[written.like].flavour if written.like else "x4")
    base = known.get(written.like) or Preset(name="", flavour=flavour)
    said: dict[str, Any] = {
        "condition": written.condition.identifier,
        "condition_name": written.condition.name,
        "ink_limit": written.ink.limit,
        "rich_black": written.ink.rich_black,
        "spots": written.ink.spots,
        "error_ppi": written.pictures.error,
        "warning_ppi": written.pictures.warning,
        "most_ppi": written.pictures.most,
        "quality": written.pictures.quality,
        "intent": written.pictures.intent,
        "black_point": written.pictures.black_point_compensation,
        "least_rule": written.lines.least,
        "bleed": None if written.page.bleed is None else round(written.page.bleed * 72 / 25.4, 3),
        "split": written.page.split,
        "file_name": written.file.name,
    }
    made = msgspec.structs.replace(
        base,
        name=path.stem,
        base=path.stem if path.parent == FILES else base.name,
        flavour=flavour,
        **{key: value for key, value in said.items() if value is not None},
    )
    if written.condition.profile is not None:
        made = msgspec.structs.replace(made, profile=_profile(written.condition.profile, path))
    if written.page.marks is not None:
        made = msgspec.structs.replace(made, marks=written.page.marks, marks_room=ROOM if written.page.marks else 0.0)
    fault = _impossible(made)
    if fault:
        raise UnreadableInput(f"{path}: {fault}")
    return made


def _profile(name: str, path: Path) -> str:
    """A profile's name among ours, or the whole path of one beside the preset's file. Raises UnreadableInput."""
    if (PROFILES / Path(name).name).is_file() and Path(name).name == name and not (path.parent / name).is_file():
        return name
    place = (path.parent / name).resolve()
    try:
        head = place.read_bytes()[:128]
    except OSError:
        raise UnreadableInput(f"{path}: the profile {name} is not beside it; put it there") from None
    if len(head) < 128 or head[36:40] != b"acsp" or head[12:16] != b"prtr" or head[16:20] != b"CMYK":
        raise UnreadableInput(f"{path}: {name} is no CMYK profile of a press; take one of the printer's")
    return str(place)


def _impossible(preset: Preset) -> str:
    """What cannot be printed so; nothing where all can."""
    if preset.flavour != "proof" and not (preset.profile and preset.condition and preset.condition_name):
        return "[condition] must give profile, identifier and name; or write like = \"newspaper-x4\""
    if not 100 <= preset.ink_limit <= 400:
        return f"limit = {preset.ink_limit} cannot be; write 100 to 400 percent"
    if not 0 <= preset.error_ppi <= preset.warning_ppi or not 36 <= preset.most_ppi <= 2400:
        return "[pictures] error, warning and most must rise, and most be 36 to 2400"
    if preset.most_ppi < preset.warning_ppi:
        return "[pictures] most must not be less than warning"
    if not 1 <= preset.quality <= 100 or not 0 <= preset.least_rule <= 10 or preset.bleed > 100:
        return "quality must be 1 to 100, least 0 to 10 points, bleed at most 35 mm"
    try:
        preset.file_name.format(**dict.fromkeys(PLACES, ""))
    except (KeyError, IndexError, ValueError):
        places = ", ".join(f"{{{place}}}" for place in PLACES)
        return f'name = "{preset.file_name}" is no pattern; write {places}'
    if preset.split and preset.file_name and "{page}" not in preset.file_name:
        return "files of single pages need {page} in their name"
    return ""


def _ours() -> dict[str, Preset]:
    made: dict[str, Preset] = {}
    for name in NAMES:
        path = FILES / f"{name}.toml"
        made[name] = _read(path.read_text(encoding="utf-8"), path, made)
    return made


PRESETS = _ours()
DEFAULT = PRESETS["newspaper-x4"]
