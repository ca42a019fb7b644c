"""Picture files: their size upright, their key by content, and the caption and credit that they carry themselves."""

import hashlib
import unicodedata
import warnings
from os.path import isfile  # unlike Path.is_file it says no to names that are too long for the disk
from pathlib import Path

import msgspec

from layouts.intake.picture_texts import in_language, own_texts
from layouts.model.characters import whole
from layouts.model.issue import Picture
from layouts.quarantine.vetting import Unsound, vet
from layouts.quarantine.whole_files import whole_file

KEY_LENGTH = 16  # hexadecimal digits of SHA-256
SIDEWAYS = {5, 6, 7, 8}  # EXIF orientations that exchange width and height
ORIENTATION = 0x0112


class PictureFile(msgspec.Struct, frozen=True):
    """A picture, and what its own metadata say of it in a story's language (empty where they say nothing)."""

    picture: Picture
    caption: str
    credit: str
    alternative: str = ""


def find_picture(folder: Path, name: str) -> Path | None:
    """The file that a story means by this name, in `pictures/` or by a path within the issue folder; else None.

    File systems differ in case and in how they write accents, so names are compared without either.
    """
    for candidate in (folder / "pictures" / name, folder / name):
        if isfile(candidate) and candidate.resolve().is_relative_to(folder.resolve()):
            return candidate
    pictures = folder / "pictures"
    meant = folded(Path(name).name)
    others = sorted(pictures.iterdir()) if pictures.is_dir() else []
    return next((path for path in others if path.is_file() and folded(path.name) == meant), None)


def folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def read_picture_file(path: Path, lang: str = "") -> PictureFile:
    """A picture file's facts, its texts in this language if it has them in several.

    Raises OSError, or ValueError where it is no picture that can be read.
    """
    from PIL import Image

    data = whole_file(path)
    key = hashlib.sha256(data).hexdigest()[:KEY_LENGTH]
    try:
        vet(data, "picture")
    except Unsound as error:
        raise ValueError(f"{path.name}: {error}") from None
    try:
        with warnings.catch_warnings():  # of pictures that are merely large; far too large ones are refused
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            opened = Image.open(path)
        with opened as image:
            width, height = image.size
            # asked for the EXIF data it does not have, a PNG is decoded to its end: 20 ms
            if (image.format != "PNG" or "exif" in image.info) and image.getexif().get(ORIENTATION) in SIDEWAYS:
                width, height = height, width
            said = own_texts(image)
    except (OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise ValueError(f"{path.name} is not a picture that can be read") from error
    picture = Picture(key, whole(path.name), width, height, str(path))
    return PictureFile(picture, in_language(said.captions, lang), said.credit, in_language(said.alternatives, lang))
