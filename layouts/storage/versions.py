"""Earlier versions of saved issues, kept on this machine: twenty of each file, parts that are alike kept once.

Before an `.issue` file is replaced, what it held goes here. A version is a list of its members with the hash of each;
the members' bytes lie in `parts/` under their hash. So twenty versions of an issue with 40 MB of pictures take little
more than one.
"""

import hashlib
import io
import time
import zipfile
import zlib
from pathlib import Path
from typing import Final

import msgspec

from layouts.findings import UnreadableInput
from layouts.storage.aside import write_aside
from layouts.storage.state_folder import state_folder
from layouts.storage.zipping import UNZIPPING, add

KEPT: Final = 20  # versions of a file
MOST_MEMBERS: Final = 50_000
LARGEST: Final = 4 * 2**30  # bytes of all that a file holds, unpacked
PARTS, PATH = "parts", "path"


class Member(msgspec.Struct, frozen=True, array_like=True):
    """A member of the package: its name, how it was compressed, the hash of its bytes."""

    name: str
    compression: int
    hash: str


class Version(msgspec.Struct, frozen=True):
    """What a file held until it was replaced `at` (seconds since 1970)."""

    number: int
    at: float
    size: int  # bytes of the file
    members: tuple[Member, ...]


def versions_folder() -> Path:
    """Where versions are kept."""
    return state_folder() / "versions"


def keep(path: str | Path, below: Path | None = None) -> Version | None:
    """Keep what this file holds now, before it is replaced; None where there is nothing to keep or it is kept already.

    Raises OSError.
    """
    place = Path(path).resolve()
    folder = folder_of(place, below)
    known = versions(place, below)
    members: list[Member] = []
    try:
        with zipfile.ZipFile(place) as package:
            infos = package.infolist()
            if len(infos) > MOST_MEMBERS or sum(info.file_size for info in infos) > LARGEST:
                return None  # no program wrote that: a bomb, which is not unpacked in order to be kept
            for info in infos:
                data = package.read(info)
                member = Member(info.filename, info.compress_type, hashlib.sha256(data).hexdigest()[:32])
                part = folder / PARTS / member.hash
                if not part.exists():
                    part.parent.mkdir(parents=True, exist_ok=True)
                    write_aside(part, zlib.compress(data, 1) if info.compress_type else data)
                members.append(member)
    except FileNotFoundError:
        return None
    except OSError:
        raise
    except UNZIPPING:
        return None
    if known and known[0].members == tuple(members):
        return None
    number = known[0].number + 1 if known else 1
    version = Version(number, time.time(), place.stat().st_size, tuple(members))
    write_aside(folder / PATH, str(place).encode())
    write_aside(folder / f"{number:06d}.json", msgspec.json.encode(version))
    forget(folder, [version, *known][KEPT:], [version, *known][:KEPT])
    return version


def versions(path: str | Path, below: Path | None = None) -> tuple[Version, ...]:
    """The versions kept of a file, the latest first."""
    folder = folder_of(Path(path).resolve(), below)
    found: list[Version] = []
    for file in sorted(folder.glob("[0-9]*.json"), reverse=True):
        try:
            found.append(msgspec.json.decode(file.read_bytes(), type=Version))
        except (OSError, ValueError, msgspec.DecodeError):
            continue  # a version that cannot be read is no reason to hide the others
    return tuple(found)


def package_of(version: Version, path: str | Path, below: Path | None = None) -> bytes:
    """The file as it was. Raises UnreadableInput where some of it is gone."""
    folder = folder_of(Path(path).resolve(), below)
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        for member in version.members:
            try:
                part = (folder / PARTS / member.hash).read_bytes()
                part = zlib.decompress(part) if member.compression else part
            except UNZIPPING:
                raise _gone(path, version, member) from None
            if hashlib.sha256(part).hexdigest()[:32] != member.hash:
                raise _gone(path, version, member)
            add(package, member.name, part, member.compression)
    return data.getvalue()


def forget(folder: Path, old: list[Version], kept: list[Version]) -> None:
    """Drop versions, and the parts that no other version has."""
    for version in old:
        (folder / f"{version.number:06d}.json").unlink(missing_ok=True)
    if old:
        wanted = {member.hash for version in kept for member in version.members}
        for part in (folder / PARTS).iterdir():
            if part.name not in wanted:
                part.unlink(missing_ok=True)


def folder_of(place: Path, below: Path | None) -> Path:
    """The folder of one file's versions."""
    return (below or versions_folder()) / hashlib.sha256(str(place).encode()).hexdigest()[:16]


def _gone(path: str | Path, version: Version, member: Member) -> UnreadableInput:
    return UnreadableInput(f"{path}: {member.name} of version {version.number} is gone or damaged; take another")
