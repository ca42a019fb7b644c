"""Zip members that are the same bytes for the same content, whenever they are written."""

import zipfile
import zlib

BEFORE_ALL = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip can state: the same issue is the same bytes
READABLE_BY_ALL = 0o100644 << 16
# What reading a damaged package may raise: ValueError for places before its beginning and for names that are no text.
UNZIPPING = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, RuntimeError, OSError, ValueError)


def add(package: zipfile.ZipFile, name: str, data: bytes, compression: int) -> None:
    member = zipfile.ZipInfo(name, BEFORE_ALL)
    member.compress_type, member.external_attr, member.create_system = compression, READABLE_BY_ALL, 3
    package.writestr(member, data)
