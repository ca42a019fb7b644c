"""Every field that a package of the present format holds, a line for each kind of value.

    python -m tests.layouts.storage.stored_fields > tests/layouts/storage/formats/fields-NUMBER.txt
"""

from typing import Any

import msgspec

from layouts.model.issue import Issue
from layouts.storage.parts import Contents


def stored_fields() -> str:
    """`Kind: field, field`, sorted; tags among the fields, what may be left out marked `?`."""
    _, kinds = msgspec.json.schema_components((Contents, Issue))
    return "".join(f"{name}: {', '.join(_fields(kind))}\n" for name, kind in sorted(kinds.items()))


def _fields(kind: dict[str, Any]) -> list[str]:
    if "properties" not in kind:  # an array in JSON, or a choice
        return [f"{len(kind.get('prefixItems', kind.get('enum', ())))} values"]
    needed = kind.get("required", ())
    fields = sorted(kind["properties"].items())
    return [f"{name}{'' if name in needed else '?'}{_choice(field)}" for name, field in fields]


def _choice(field: dict[str, Any]) -> str:
    """The words that a field may have, where they are counted out."""
    return f" ({'|'.join(map(str, field['enum']))})" if "enum" in field else ""


if __name__ == "__main__":
    print(stored_fields(), end="")
