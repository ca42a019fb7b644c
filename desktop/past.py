"""Issues long past, packed: what was before a change is kept as what it has otherwise than the issue after it.

In memory a step of the history is a path of new values through the issue, some kilobytes in small pieces between all
that is made and let go meanwhile. Packed it is one run of a hundred bytes or two.

A difference is a table of the fields that differ, for a value; the length and the places that differ, for a tuple; the
place of the very same object in the tuple after; or else the bytes of what was there.
"""

import zlib
from typing import Any, Final, get_args, get_origin

import msgspec

from layouts.model.issue import Issue

RAW: Final = -15  # deflate without a header, with its largest window
KINDS: Final[dict[Any, dict[str, Any]]] = {}  # of values, each looked up once
SHORT: Final = 40  # bytes that are not worth the trouble


def packed(before: Issue, after: Issue) -> bytes | None:
    """What is needed to have `before` again from `after`; None where it cannot be written down (half a character)."""
    try:
        return msgspec.msgpack.encode(_difference(before, after, Issue))
    except UnicodeEncodeError:
        return None


def unpacked(data: bytes, after: Issue) -> Issue:
    """An issue equal to the one that was before; what it shares with the one after are the same objects."""
    made: Issue = _again(msgspec.msgpack.decode(data), after, Issue)
    return made


def _difference(before: Any, after: Any, kind: Any) -> Any:
    if type(before) is type(after) and isinstance(before, msgspec.Struct):
        return {
            name: _difference(getattr(before, name), getattr(after, name), of)
            for name, of in _kinds(type(before)).items()
            if getattr(before, name) is not getattr(after, name)
        }
    if isinstance(before, tuple) and isinstance(after, tuple) and _is_row(kind):
        places = {id(value): place for place, value in enumerate(after)}
        return [
            len(before),
            {
                place: places[id(value)] if id(value) in places else _difference(value, _at(after, place), _each(kind))
                for place, value in enumerate(before)
                if _at(after, place) is not value
            },
        ]
    return _deflated(before, after)


def _again(part: Any, after: Any, kind: Any) -> Any:
    if isinstance(part, dict):
        kinds = _kinds(type(after))
        fields = {name: _again(one, getattr(after, name), kinds[name]) for name, one in part.items()}
        return msgspec.structs.replace(after, **fields)
    if isinstance(part, list):
        length, others = part
        return tuple([
            after[place] if place not in others
            else after[others[place]] if isinstance(others[place], int)
            else _again(others[place], _at(after, place), _each(kind))
            for place in range(length)
        ])  # fmt: skip
    return _inflated(part, after, kind)


def _kinds(struct: Any) -> dict[str, Any]:
    """The fields of a kind of value, and what each holds."""
    known = KINDS.get(struct)
    if known is None:
        known = KINDS[struct] = {field.name: field.type for field in msgspec.structs.fields(struct)}
    return known


def _is_row(kind: Any) -> bool:
    """Whether it is a tuple of any number of values of one kind."""
    return get_origin(kind) is tuple and len(get_args(kind)) == 2 and get_args(kind)[1] is Ellipsis


def _each(kind: Any) -> Any:
    return get_args(kind)[0]


def _at(values: tuple[Any, ...], place: int) -> Any:
    """What stands there in the issue after, if anything: most likely the same, a letter later."""
    return values[place] if place < len(values) else None


def _deflated(value: Any, like: Any) -> bytes:
    data = msgspec.msgpack.encode(value)
    if len(data) < SHORT:
        return b"\0" + data
    packing = zlib.compressobj(wbits=RAW, zdict=msgspec.msgpack.encode(like))
    return b"\1" + packing.compress(data) + packing.flush()


def _inflated(data: bytes, like: Any, kind: Any) -> Any:
    if data[:1] == b"\0":
        return msgspec.msgpack.decode(data[1:], type=kind)
    unpacking = zlib.decompressobj(wbits=RAW, zdict=msgspec.msgpack.encode(like))
    return msgspec.msgpack.decode(unpacking.decompress(data[1:]) + unpacking.flush(), type=kind)
