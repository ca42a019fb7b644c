"""Library: the faces at hand, by family, weight, width and slope; and the words shaped with them."""

import os
import sys
from collections.abc import Collection, Iterable
from pathlib import Path

from fonts.cache import Stamp, cache_folder, index_files
from fonts.face import Face
from fonts.fallback import covering_face
from fonts.instancing import Location, drawn_wider, instance_key, instance_psname, location_of, program_of
from fonts.matching import Match, difference, nearest, plain_name, stand_ins
from fonts.pairing import Ratios, latin_scale
from fonts.record import BrokenFont, Record
from fonts.runs import Word
from fonts.shaping import shape

FONT_FILES = (".ttf", ".otf", ".ttc", ".otc", ".woff", ".woff2")
TATWEEL = "\u0640"
WORDS = 60_000  # shaped words remembered: about 50 MB; an eight-page issue has 7,000
CLUSTERS = 10_000  # remembered answers of fallback
OPTICAL_SIZES = (6.0, 10.0, 18.0, 36.0, 72.0)  # points: few steps, so that few programs are made and embedded

WordKey = tuple[Face, str, bool, str, tuple[str, ...]]


class NoFonts(Exception):
    """There is not one font to set anything in; the message says where they were looked for."""


class Library:
    """Faces from these folders first, then installed font packages (`fontpkg_*`), then the user's own fonts.

    System fonts are left out: an issue is to look the same on the next machine. `words` is what `word` remembers, for
    loops that look up before they call. `rejected` says which font files were left out, and why. `ratios` are the
    user's own sizes of Latin over Arabic, by (Arabic family, Latin family).
    """

    def __init__(
        self, folders: Iterable[str | Path] = (), *, cache: Path | None = None, ratios: Ratios | None = None
    ) -> None:
        self.folders = tuple(str(folder) for folder in folders)
        self.words: dict[WordKey, Word] = {}
        self.rejected: dict[str, str] = {}
        self._cache = cache or cache_folder()
        self._records: dict[str, list[Record]] = {}
        self._faces: dict[str, Face] = {}
        self._records_of: dict[Face, tuple[Record, Location]] = {}
        self._matches: dict[tuple[str, int, int, bool, float], Match] = {}
        self._spaces: dict[Face, int] = {}
        self._widths: dict[tuple[Face, float], tuple[Location, float]] = {}
        self._fallbacks: dict[tuple[Face, str], Face | None] = {}
        self._scales: dict[tuple[Face, Face], float] = {}
        self._ratios = dict(ratios or {})
        for path, entry in index_files(_font_files(self.folders), self._cache).items():
            if entry.reason:
                self.rejected[path] = entry.reason
            for record in entry.records:
                self._records.setdefault(plain_name(record.family), []).append(record)

    @property
    def records(self) -> tuple[Record, ...]:
        """Every font at hand, in the order in which sources are asked."""
        return tuple(record for family in self._records.values() for record in family)

    @property
    def families(self) -> tuple[str, ...]:
        """Names of the families, in the order in which sources are asked."""
        return tuple(records[0].family for records in self._records.values() if records)

    def family(self, name: str) -> tuple[Record, ...]:
        """The fonts of a family, the nearer source first; nothing when it is not installed."""
        return tuple(self._records.get(plain_name(name), ()))

    def face(
        self, family: str, *, weight: int = 400, width: int = 100, italic: bool = False, size: float = 10.0
    ) -> Face:
        """The face nearest to this style. `size` in points matters to families with an optical size. Raises NoFonts."""
        return self.match(family, weight=weight, width=width, italic=italic, size=size).face

    def match(
        self, family: str, *, weight: int = 400, width: int = 100, italic: bool = False, size: float = 10.0
    ) -> Match:
        """The face nearest to this style, and why it is another than was asked for. Raises NoFonts."""
        key = (family, weight, width, italic, size)
        found = self._matches.get(key)
        if found is None:
            found = self._matches[key] = self._find(family, weight, width, italic, _optical_size(size))
        return found

    def word(self, face: Face, text: str, rtl: bool, lang: str, features: tuple[str, ...] = ()) -> Word:
        """Text of one direction and script, shaped; the same object for the same question (see `fonts.shaping`)."""
        key = (face, text, rtl, lang, features)
        return self.words.get(key) or self.keep(key, shape(face, text, rtl, lang, features))

    def keep(self, key: WordKey, word: Word) -> Word:
        """Remember a word as the answer to this question, unless there is one."""
        if len(self.words) >= WORDS:
            for old in list(self.words)[: WORDS // 2]:
                del self.words[old]
        return self.words.setdefault(key, word)

    def settle(self, wanted: int) -> None:
        """Keep no more shaped words than are of use now: with half as many again as `wanted` the oldest go."""
        if len(self.words) > wanted + wanted // 2:
            for old in list(self.words)[:-wanted]:
                del self.words[old]

    def forget(self, drawn: Collection[tuple[Face, str]]) -> None:
        """Forget shaped words but these; a word with kashidas in it belongs to the one without."""
        for key in list(self.words):
            if key[:2] not in drawn and (key[0], key[1].replace(TATWEEL, "")) not in drawn:
                self.words.pop(key, None)

    def width_room(self, face: Face, share: float) -> tuple[float, float]:
        """By what shares of their width the face's letters can be narrower and wider, no more than `share`."""
        try:
            return abs(self._wider(face, -share)[1]), abs(self._wider(face, share)[1])
        except BrokenFont:
            return 0.0, 0.0

    def at_width(self, face: Face, share: float) -> Face:
        """The same font with letters wider by this share of their width, or narrower (below nothing), as far as it
        goes.

        Raises BrokenFont.
        """
        location, gain = self._wider(face, share)
        return self._face_at(self._records_of[face][0], location) if gain else face

    def _wider(self, face: Face, share: float) -> tuple[Location, float]:
        """Where in its design space the face is wider by this share, or as near as it goes, and the share it gains."""
        found = self._widths.get((face, share))
        if found is None:
            found = ((), 0.0)
            if face in self._records_of:
                found = drawn_wider(*self._records_of[face], share)
            self._widths[(face, share)] = found
        return found

    def space(self, face: Face) -> int:
        """Width of the word space, in font units; a quarter em where the face has none."""
        width = self._spaces.get(face)
        if width is None:
            glyph = face.cmap.get(0x20)
            width = self._spaces[face] = face.advance(glyph) if glyph else face.upem // 4
        return width

    def fallback(self, face: Face, cluster: str) -> Face | None:
        """The face for a grapheme cluster that `face` may lack; None when no font at hand has it."""
        key = (face, cluster)
        if key not in self._fallbacks:
            if len(self._fallbacks) >= CLUSTERS:
                self._fallbacks.clear()
            self._fallbacks[key] = covering_face(self, face, cluster)
        return self._fallbacks[key]

    def latin_scale(self, arabic: Face, latin: Face) -> float:
        """Size of Latin over that of Arabic beside it, so that both look of one size (see `fonts.pairing`)."""
        key = (arabic, latin)
        scale = self._scales.get(key)
        if scale is None:
            scale = self._scales[key] = latin_scale(arabic, latin, self._ratios)
        return scale

    def face_of(self, record: Record, *, weight: int, width: int, italic: bool, size: float = 10.0) -> Face:
        """This very font, at the place in its design space nearest to the style. Raises BrokenFont."""
        location = location_of(record, weight=weight, width=width, italic=italic, size=_optical_size(size))
        return self._face_at(record, location)

    def _face_at(self, record: Record, location: Location) -> Face:
        key = instance_key(record, location)
        face = self._faces.get(key)
        if face is None:
            face = self._faces[key] = _face(record, location, key, self._cache)
            self._records_of[face] = (record, location)
        return face

    def _find(self, family: str, weight: int, width: int, italic: bool, size: float) -> Match:
        for name in (family, *stand_ins(family), *self.families):
            records = self._records.get(plain_name(name))
            while records:
                record = nearest(records, weight=weight, width=width, italic=italic)
                try:
                    face = self.face_of(record, weight=weight, width=width, italic=italic, size=size)
                except BrokenFont as broken:
                    self.rejected[record.path] = str(broken)
                    records.remove(record)
                    continue
                why = difference(face, records, weight=weight, width=width, italic=italic)
                if plain_name(name) != plain_name(family):
                    why = f"{family or 'no font'} is not installed: {face.family} is used"
                return Match(face, not why, why)
        raise NoFonts(f"no font to set {family!r} in: run packaging/tarwisa, or put fonts into {_user_folders()[0]}")


def _face(record: Record, location: Location, key: str, cache: Path) -> Face:
    places = dict(location)
    return Face(
        key=key,
        family=record.family,
        weight=round(places.get("wght", record.weight)),
        width=round(places.get("wdth", record.width)),
        italic=record.italic or bool(places.get("ital") or places.get("slnt")),
        psname=instance_psname(record, location),
        fs_type=record.fs_type,
        data=program_of(record, location, cache),
    )


def _optical_size(size: float) -> float:
    return min(OPTICAL_SIZES, key=lambda step: abs(step / size - 1) if size > 0 else step)


def _font_files(folders: tuple[str, ...]) -> list[tuple[str, Stamp]]:
    """Font files of all sources, first source first, by name within one; each with its stamp."""
    files: dict[str, Stamp] = {}
    for folder in (*folders, *_package_folders(), *_user_folders()):
        for path, stamp in sorted(_files_below(folder)):
            files.setdefault(path, stamp)
    return list(files.items())


def _files_below(folder: str) -> Iterable[tuple[str, Stamp]]:
    for where, folders, names in os.walk(folder):
        folders.sort()
        for name in names:
            if name.lower().endswith(FONT_FILES):
                path = os.path.join(where, name)
                try:
                    status = os.stat(path)
                except OSError:
                    continue
                yield path, (status.st_mtime_ns, status.st_size)


def _package_folders() -> list[str]:
    """Folders of the installed font packages. They are not imported: that would load what they need to register."""
    found: dict[str, str] = {}
    for place in sys.path:
        try:
            names = [name for name in os.listdir(place or ".") if name.startswith("fontpkg_") and "." not in name]
        except OSError:
            continue
        for name in sorted(names):
            found.setdefault(name, os.path.join(place, name))
    return list(found.values())


def _user_folders() -> tuple[str, ...]:
    home = os.path.expanduser("~")
    data = os.environ.get("XDG_DATA_HOME") or os.path.join(home, ".local", "share")
    return os.path.join(data, "fonts"), os.path.join(home, ".fonts")
