"""The process in which files are tried. A request names what a file is taken for, its bytes follow; the answer is that
it was read, or that it was worth more memory than any file. What ends this process is told by its end.

It leaves by itself when nobody has asked for a while.
"""

import json
import os
import sys
import warnings
from typing import Any

from layouts.quarantine.bounds import allow_seconds, bound
from layouts.quarantine.decoders import DECODERS

IDLE = 60.0  # seconds


def main() -> None:
    """Try files until nobody sends any more."""
    bound()
    warnings.simplefilter("ignore")
    answer({"ready": True})
    while is_asked():
        line = sys.stdin.buffer.readline()
        if not line:
            return
        request = json.loads(line)
        answer(tried(request["kind"], sys.stdin.buffer.read(request["bytes"]), request["seconds"]))


def is_asked() -> bool:
    """Whether something comes in before this process has been idle for too long."""
    if os.name != "posix":
        return True
    import select

    return bool(select.select([sys.stdin.fileno()], [], [], IDLE)[0])


def tried(kind: str, data: bytes, seconds: float) -> dict[str, Any]:
    """What comes of reading it. Everything that a decoder says in an exception counts as read."""
    allow_seconds(seconds)
    try:
        DECODERS[kind](data)
    except MemoryError:
        return {"problem": "memory"}
    except Exception:
        return {}
    finally:
        allow_seconds(0)
    return {}


def answer(told: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
