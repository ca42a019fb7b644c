"""Memory: what is remembered and under which value. It may change speed, never answers."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")
Name = TypeVar("Name", bound=Hashable)


class Memory(Generic[Key, Value]):
    """A bounded memo keyed by value; when full, the older half is forgotten.

    >>> squares: Memory[int, int] = Memory(100)
    >>> squares.get(7, lambda: 49)
    49
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.values: dict[Key, Value] = {}

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
                del self.values[old]
        self.values[key] = value

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
            for old in list(self.values)[:-wanted]:
                del self.values[old]

    def __len__(self) -> int:
        return len(self.values)


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
