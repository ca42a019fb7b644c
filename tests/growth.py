"""Whether work grows no faster than its copy: told by two sizes of one text in one run, not by a clock's seconds."""

from collections.abc import Callable
from time import process_time

TIMES = 4
MOST = 9.0  # linear work grows four times, quadratic work sixteen
ROUNDS = 5


def assert_linear(work: Callable[[str], object], unit: str, count: int, head: str = "", tail: str = "") -> None:
    """Fail where `work` on so many units of text takes far more than four times the CPU of a quarter of them.

    The least of some rounds is taken of each, turn by turn, since a busy machine only ever adds to a time.
    """
    texts, least = [head + unit * many + tail for many in (count // TIMES, count)], [float("inf")] * 2
    for _ in range(ROUNDS):
        for place, text in enumerate(texts):
            begun = process_time()
            work(text)
            least[place] = min(least[place], process_time() - begun)
        if least[1] < MOST * least[0]:
            return
    raise AssertionError(f"{TIMES} times the text took {least[1] / least[0]:.1f} times the work")
