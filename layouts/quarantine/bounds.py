"""What a process that reads files from outside may take of the machine, set by itself before it reads any.

Windows has no such limits: there a process of its own and the time its parent waits are all there is.
"""

import signal
from typing import Final

MEMORY: Final = 3 * 2**30  # bytes: the largest picture that Pillow opens (179 megapixels in four inks) four times over


def bound(memory: int = MEMORY, *, writes: bool = False) -> None:
    """No more memory than this, no core files, and no files written but where the library in it needs some."""
    try:
        import resource
    except ImportError:
        return
    lower(resource.RLIMIT_AS, memory)
    lower(resource.RLIMIT_CORE, 0)
    if not writes:
        lower(resource.RLIMIT_FSIZE, 0)


def lower(limit: int, most: int) -> None:
    """This limit at `most`, or where it was when that is lower still."""
    import resource

    soft, hard = resource.getrlimit(limit)
    bounded = [value for value in (soft, hard, most) if value != resource.RLIM_INFINITY]
    resource.setrlimit(limit, (min(bounded), min(bounded)))


def allow_seconds(seconds: float) -> None:
    """The process ends after so many seconds of CPU from now, in whichever library it is; 0: no end is set.

    The signal keeps its own action, which ends the process: a handler of Python's waits until the library returns.
    """
    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_PROF, seconds)
