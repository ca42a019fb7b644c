"""The worker with decoders that really do what hostile files make decoders do; what a file says, its decoder does.

    python -m tests.layouts.quarantine.bad_worker
"""

import os
import time

from layouts.quarantine import worker
from layouts.quarantine.decoders import DECODERS


def obey(data: bytes) -> None:
    """Do what the file says."""
    match data.removeprefix(b"PK"):
        case b"crash":
            os.abort()
        case b"fault":
            import ctypes

            ctypes.string_at(0)  # a segmentation fault, as a decoder in C has it
        case b"spin":
            while True:  # Python's own signals would end this; the limit has to end a library in C as well
                sum(range(1_000_000))
        case b"sleep":
            time.sleep(600)
        case b"eat":
            assert bytearray(2**32)
        case b"leave":
            os._exit(0)
        case b"write":
            with open("quarantine-was-left", "wb") as file:
                file.write(b"x" * 100)
        case b"raise":
            raise OSError("this is no picture")
        case _:
            return


if __name__ == "__main__":
    DECODERS.update(dict.fromkeys(DECODERS, obey))
    worker.main()
