"""The picture files that a foreign layout links to: where it says, or beside it under the same name."""

from collections.abc import Iterable
from pathlib import Path

from layouts.intake.adverts import placeable_file
from layouts.intake.media import Media
from layouts.model.issue import Picture


def found_pictures(addresses: Iterable[str], folder: Path) -> dict[str, Picture]:
    """Those that are there and can be read, by the addresses they were linked by."""
    media: Media | None = None
    found = {}
    for address in sorted(addresses):
        place = Path(address.replace("\\", "/"))
        try:
            is_there = place.is_absolute() and place.is_file()
        except OSError:
            is_there = False
        if not is_there:
            media = media or Media([folder])
            beside = media.find(address)
            if beside is None:
                continue
            place = beside
        try:
            found[address] = placeable_file(place)
        except (OSError, ValueError):
            continue  # told as a picture that is not there
    return found
