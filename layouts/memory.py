"""Memory: the one kind of cache. It may change speed, never answers."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


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

    def __len__(self) -> int:
        return len(self.values)
