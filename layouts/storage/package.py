"""Save and open `.issue` files. The same parts, unzipped into a folder, open too: version control keeps those."""

import contextlib
import hashlib
import io
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path

from layouts.findings import UnreadableInput
from layouts.model.issue import Issue, Picture
from layouts.quarantine.vetting import Unsound, vet
from layouts.quarantine.whole_files import LONGEST, whole_file
from layouts.storage.aside import write_aside
from layouts.storage.parts import Opened, issue_of, parts_of, picture_part
from layouts.storage.soundness import ISSUE
from layouts.storage.versions import keep
from layouts.storage.zipping import UNZIPPING, add

DOCUMENTS = (b"%PDF", b"%!PS", b"\xc5\xd0\xd3\xc6")  # first bytes of adverts that are no pictures
FONTS = "fonts/"
OWN_FONT = re.compile(r"fonts/[^/\\]+\.\w+$")
KIND = "mimetype"  # the first member, uncompressed, so that programs know the file by its first bytes
MIME_TYPE = b"application/vnd.tarwisa.issue+zip"
LONGEST_PART = 64 * 2**20  # bytes of JSON: more is no issue, but a bomb
LONGEST_ISSUE = 512 * 2**20  # bytes of JSON in all its parts: a hundred pages have five million
LONGEST_PICTURE = LONGEST


def save(issue: Issue, path: str | Path, fonts: Iterable[str] = ()) -> None:
    """Write the issue with its pictures, and the files of its own font folders, as one file. Raises OSError.

    The same issue gives the same bytes. What the file held before is kept as a version.
    """
    data = packed(issue, fonts)
    with contextlib.suppress(OSError):  # a full disk of versions is no reason not to save
        keep(path)
    write_aside(path, data)


def packed(issue: Issue, fonts: Iterable[str] = ()) -> bytes:
    """The bytes of that file; the same issue gives the same. Raises OSError for a picture that cannot be had."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        add(package, KIND, MIME_TYPE, zipfile.ZIP_STORED)
        for name, part in parts_of(issue).items():
            add(package, name, part, zipfile.ZIP_DEFLATED)
        for name, picture in {picture_part(picture): picture for picture in issue.pictures}.items():
            add(package, name, picture_file(picture), zipfile.ZIP_STORED)
        files = {file.name: file for folder in fonts for file in Path(folder).rglob("*") if file.is_file()}
        for name, file in sorted(files.items()):
            add(package, FONTS + name, file.read_bytes(), zipfile.ZIP_DEFLATED)
    return data.getvalue()


def open_issue(path: str | Path) -> Issue:
    """The issue in a package, or in a folder of its parts, whole. Raises UnreadableInput: one line."""
    opened = open_package(path)
    if opened.is_newer:
        raise UnreadableInput(
            f"{path}: written by a newer Tarwisa (format {opened.format}); update this one, or look at it in the editor"
        )
    return opened.issue


def open_package(path: str | Path) -> Opened:
    """The issue in a package, or in a folder of its parts, as far as this program understands it.

    Raises UnreadableInput: one line.
    """
    place = Path(path)
    if place.is_dir():
        return open_folder(place)
    try:
        with zipfile.ZipFile(place) as package:
            reader = Reader(package, str(place))
            return issue_of(reader.part, str(place), lambda name: f"{place}!{name}")
    except FileNotFoundError:
        raise UnreadableInput(f"{place}: there is no such file; give an .issue file") from None
    except OSError as error:
        raise UnreadableInput(f"{place}: {(error.strerror or 'it cannot be read').lower()}") from None
    except UNZIPPING:
        raise UnreadableInput(f"{place}: this is no .issue file, or not the whole of one; take an older copy") from None


class Reader:
    """Parts of one package, which are not without end together either."""

    def __init__(self, package: zipfile.ZipFile, where: str) -> None:
        self.package, self.where = package, where
        self.room = LONGEST_ISSUE

    def part(self, name: str) -> bytes:
        data = part(self.package, name, self.where)
        self.room -= len(data)
        if self.room < 0:
            raise UnreadableInput(f"{self.where}: its parts are too long to be an issue; take an older copy")
        return data


def part(package: zipfile.ZipFile, name: str, where: str) -> bytes:
    """A part's bytes."""
    try:
        if package.getinfo(name).file_size > LONGEST_PART:
            raise UnreadableInput(f"{where}: {name} is too long to be part of an issue; take an older copy")
        return package.read(name)
    except KeyError:
        raise UnreadableInput(f"{where}: {name} is missing; this is not the whole of an .issue file") from None
    except UNZIPPING:
        raise UnreadableInput(f"{where}: {name} is damaged; take an older copy") from None


def own_fonts(path: str | Path, unpacked: Path) -> tuple[str, ...]:
    """Folders of the fonts that a saved issue brings along; out of a package they are put below `unpacked`, once.

    Raises UnreadableInput, and OSError where nothing can be put there.
    """
    place = Path(path)
    if place.is_dir():
        return (str(place / FONTS),) if (place / FONTS).is_dir() else ()
    try:
        with zipfile.ZipFile(place) as package:
            members = [member for member in package.infolist() if OWN_FONT.match(member.filename)]
            if not members:
                return ()
            key = "-".join(f"{member.CRC:08x}" for member in members)
            folder = unpacked / hashlib.sha256(key.encode()).hexdigest()[:16]
            for member in members:
                file = folder / member.filename.removeprefix(FONTS)
                if not file.exists():
                    folder.mkdir(parents=True, exist_ok=True)
                    with contextlib.suppress(Unsound):  # the issue is set without it, and says which font it lacks
                        write_aside(file, vetted_font(part(package, member.filename, str(place))))
            return (str(folder),)
    except OSError:
        raise
    except UNZIPPING:
        raise UnreadableInput(f"{place}: this is no .issue file, or not the whole of one; take an older copy") from None


def vetted_font(data: bytes) -> bytes:
    vet(data, "font")
    return data


def open_folder(folder: Path) -> Opened:
    """The issue whose parts lie in a folder."""

    def read(name: str) -> bytes:
        try:
            return whole_file(folder / name, LONGEST_PART)
        except OSError as error:
            problem = "is missing" if isinstance(error, FileNotFoundError) else "cannot be read"
            advice = f"an unzipped issue has its {ISSUE} here" if name == ISSUE else "take an older copy"
            raise UnreadableInput(f"{folder}: {name} {problem}; {advice}") from None

    return issue_of(read, str(folder), lambda name: str(folder / name))


def read_picture(picture: Picture) -> bytes:
    """A picture's file, for decoders to read. Raises OSError where it cannot be had, or where it is nothing that a
    decoder should see."""
    data = picture_file(picture)
    try:
        vet(data, "document" if data.startswith(DOCUMENTS) else "picture")
    except Unsound as error:
        raise OSError(f"{picture.name}: {error}") from None
    return data


def picture_file(picture: Picture) -> bytes:
    """A picture's file as it is, from disk or out of a package (`package!member`), to be kept or copied. Raises OSError
    where it cannot be had."""
    package, mark, member = picture.source.rpartition("!")
    if not mark or not member.startswith("pictures/"):
        return whole_file(Path(picture.source), LONGEST_PICTURE)
    try:
        with zipfile.ZipFile(package) as opened:
            if opened.getinfo(member).file_size > LONGEST_PICTURE:
                raise OSError("it is longer than any picture")
            return opened.read(member)
    except UNZIPPING as error:
        raise OSError(f"{picture.name} cannot be read from {package}: {error}") from error
