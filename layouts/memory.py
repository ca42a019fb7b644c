"""Memory: what is remembered and under which value. It may change speed, never answers."""

import functools
import sys
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Final, Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")
Name = TypeVar("Name", bound=Hashable)


class Memory(Generic[Key, Value]):
    """A bounded memo keyed by value; when full, the older half is forgotten.

    Where values are of any size, `weigh` says how large one is, and the oldest go while all of them together are
    heavier than `heaviest`.

    >>> squares: Memory[int, int] = Memory(100)
    >>> squares.get(7, lambda: 49)
    49
    >>> pictures: Memory[str, bytes] = Memory(100, weigh=len, heaviest=5)
    >>> [len(pictures.get(name, lambda: bytes(3))) for name in "abc"], list(pictures.values)
    ([3, 3, 3], ['c'])
    """

    def __init__(self, limit: int, *, weigh: Callable[[Value], int] | None = None, heaviest: int = 0) -> None:
        self.limit = limit
        self.values: dict[Key, Value] = {}
        self._weigh, self._heaviest, self._weight = weigh, heaviest, 0

    def get(self, key: Key, make: Callable[[], Value]) -> Value:
        """The remembered value, or a new one made now."""
        try:
            return self.values[key]
        except KeyError:
            value = make()
            self.put(key, value)
            return value

    def put(self, key: Key, value: Value) -> None:
        """Remember this value, forgetting the older half first when full."""
        if len(self.values) >= self.limit:
            for old in list(self.values)[: self.limit // 2]:
                self._forget(old)
        if self._weigh is not None:
            if key in self.values:
                self._forget(key)
            weight = self._weigh(value)
            while self.values and self._weight + weight > self._heaviest:
                self._forget(next(iter(self.values)))
            self._weight += weight
        self.values[key] = value

    def _forget(self, key: Key) -> None:
        value = self.values.pop(key)
        if self._weigh is not None:
            self._weight -= self._weigh(value)

    def settle(self, wanted: int) -> None:
        """Keep no more than is of use now, however much there would be room for: with half as many again as `wanted`
        the oldest go, down to `wanted`. Whoever types makes a new key with each letter, and the limit is for the
        largest work. What the process has of memory is what it had at the worst of times.

        >>> squares: Memory[int, int] = Memory(100)
        >>> for side in range(9):
        ...     squares.put(side, side * side)
        ...     squares.settle(3)
        >>> list(squares.values)
        [6, 7, 8]
        """
        if len(self.values) > wanted + wanted // 2:
            self.keep_newest(wanted)

    def lighten(self, most: int) -> None:
        """Forget the oldest values until all of them together are no heavier than this.

        >>> words: Memory[str, str] = Memory(100, weigh=len, heaviest=100)
        >>> for word in ("aaaa", "bb", "cc"):
        ...     words.put(word, word)
        >>> words.lighten(5)
        >>> list(words.values)
        ['bb', 'cc']
        """
        while self.values and self._weight > most:
            self._forget(next(iter(self.values)))

    def keep_newest(self, count: int) -> None:
        """Forget all but so many of the newest."""
        for old in list(self.values)[: max(0, len(self.values) - count)]:
            self._forget(old)

    def forget(self, is_known: Callable[[Key], bool]) -> None:
        """Keep the values of those keys alone that are known to be of use; other threads may go on asking.

        >>> squares: Memory[int, int] = Memory(100)
        >>> for side in range(9):
        ...     squares.put(side, side * side)
        >>> squares.forget(lambda side: side > 6)
        >>> list(squares.values)
        [7, 8]
        """
        for key in list(self.values):
            if not is_known(key) and key in self.values:
                self._forget(key)

    def __len__(self) -> int:
        return len(self.values)


def settle_together(memories: Sequence[Memory[Any, Any]], wanted: int) -> None:
    """Keep no more than `wanted` in all of these together, when they hold half as many again: each its newest, as large
    a part of it as of all.

    Each kept up to what a whole issue may want, fifty memories would hold fifty issues.

    >>> one: Memory[int, int] = Memory(100)
    >>> two: Memory[int, int] = Memory(100)
    >>> for number in range(12):
    ...     one.put(number, number)
    ...     two.put(number, number) if number < 6 else None
    >>> settle_together([one, two], 9)
    >>> list(one.values), list(two.values)
    ([6, 7, 8, 9, 10, 11], [3, 4, 5])
    """
    held = sum([len(memory.values) for memory in memories])
    if held > wanted + wanted // 2:
        for memory in memories:
            memory.keep_newest(len(memory) * wanted // held)


WHOLE: Final = 128 * 2**10  # bytes from which a piece of memory is the system's own, and goes back to it at once
# Of `mallopt`: from what size a piece is the system's own, what may lie free at the end, how many heaps threads have.
MMAP_THRESHOLD, TRIM_THRESHOLD, ARENA_MAX = -3, -1, -8


def hold_together() -> None:
    """Have the C library (glibc) keep large pieces apart from small ones, and one heap for all threads.

    Left alone it takes pictures of pages into the heap once the first of them has gone, and what is made between two of
    them holds their room.
    """
    library = _library()
    if library is not None and hasattr(library, "mallopt"):
        for parameter, value in ((MMAP_THRESHOLD, WHOLE), (TRIM_THRESHOLD, WHOLE), (ARENA_MAX, 1)):
            library.mallopt(parameter, value)


def give_back() -> None:
    """Give what is free of this process's memory back to the system, where the C library can be asked for it (glibc):
    it keeps what lies between pieces that are still held."""
    trim = _trim()
    if trim is not None:
        trim(0)


@functools.cache
def _trim() -> Callable[[int], int] | None:
    """The C library's `malloc_trim`, where it has one."""
    trim: Callable[[int], int] | None = getattr(_library(), "malloc_trim", None)
    return trim


@functools.cache
def _library() -> Any:
    """The C library of this process; None where it is not Linux's."""
    if not sys.platform.startswith("linux"):
        return None
    import ctypes  # 4 ms, for those that ask

    return ctypes.CDLL(None)


class Latest(Generic[Name, Value]):
    """The value last made under each name, for as long as what it is made from is equal.

    For values too large to be hashed at every look: two tuples are compared part by part, and a part that is the same
    object is equal at once. An issue after an edit shares with the one before it all that the edit did not touch.

    >>> squares: Latest[str, int] = Latest(100)
    >>> squares.get("side", (7,), lambda: 49), squares.get("side", (7,), lambda: 0)
    (49, 49)
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.known: dict[Name, tuple[tuple[object, ...], Value]] = {}

    def get(self, name: Name, source: tuple[object, ...], make: Callable[[], Value]) -> Value:
        """The remembered value if it was made from an equal source, or a new one made now."""
        known = self.known.get(name)
        if known is not None and known[0] == source:
            return known[1]
        value = make()
        if name not in self.known and len(self.known) >= self.limit:
            for old in list(self.known)[: self.limit // 2]:
                del self.known[old]
        self.known[name] = (source, value)
        return value

    def clear(self) -> None:
        """Forget everything."""
        self.known.clear()
