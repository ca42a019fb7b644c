"""Pictures that lie within copy itself (in a Word file, in an address of a web page), kept as files of their own.

An issue names pictures by files. These are kept in the cache, by what is in them: the copy gives them again.
"""

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from layouts.intake.media import picture_within

if TYPE_CHECKING:
    from layouts.intake.story import StoryCopy

KEY_LENGTH = 16  # hexadecimal digits of SHA-256


def kept(copy: "StoryCopy", files: tuple[tuple[str, bytes], ...]) -> "StoryCopy":
    """The copy with places on disk for the pictures that came with it."""
    places = {name: str(keep(name, data)) for name, data in files}
    pictures = []
    for number, picture in enumerate(copy.pictures, 1):
        inside = picture_within(picture.file)
        if inside is not None:
            name = f"{copy.story.slug}-{number}{inside[0]}"
            places[name] = str(keep(f"picture{inside[0]}", inside[1]))
            picture = msgspec.structs.replace(picture, file=name)
        pictures.append(picture)
    return msgspec.structs.replace(copy, pictures=tuple(pictures), files=(*copy.files, *places.items()))


def keep(name: str, data: bytes) -> Path:
    """The file that holds these bytes. Raises OSError where the cache cannot be written."""
    from fonts.cache import cache_folder

    folder = cache_folder() / "pictures" / hashlib.sha256(data).hexdigest()[:KEY_LENGTH]
    place = folder / (Path(name).name or "picture")
    if not place.exists():
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = place.with_name(f"{place.name}.part")
        unfinished.write_bytes(data)
        unfinished.replace(place)
    return place
