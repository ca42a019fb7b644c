"""Files from outside, read whole: none that is longer than any of its kind, and no device without an end."""

import errno
import io
import os
import stat
from pathlib import Path
from typing import Final

LONGEST: Final = 2**30  # bytes: 179 megapixels in four inks, unpacked
PIECE: Final = 2**20  # bytes that are read at once of what does not say how long it is


def whole_file(path: Path, longest: int = LONGEST) -> bytes:
    """The file's bytes. Raises OSError, of one that is too long as well."""
    with open(path, "rb") as file:
        told = os.fstat(file.fileno())
        if stat.S_ISREG(told.st_mode):
            if told.st_size > longest:
                raise too_long(path, longest)
            return file.read()
        data = io.BytesIO()
        while piece := file.read(PIECE):
            data.write(piece)
            if data.tell() > longest:
                raise too_long(path, longest)
        return data.getvalue()


def too_long(path: Path, longest: int) -> OSError:
    return OSError(errno.EFBIG, f"this file is longer than any of its kind ({longest >> 20} MB)", str(path))
