"""The same tasks made on a Dask cluster: its workers see the issues under the same paths; files come back over the net.

A worker that dies costs its task's time: the scheduler hands the task to another one.
"""

from collections.abc import Generator, Sequence
from typing import Any

from layouts.batch.making import make_task
from layouts.batch.task import Made, Task
from layouts.findings import UnreadableInput

AHEAD = 3  # tasks handed out for each thread of the cluster: workers never wait, results never pile up
PATIENCE = 20  # seconds for the scheduler to answer


def make_on_cluster(tasks: Sequence[Task], address: str) -> Generator[tuple[Task, Made], None, None]:
    """Make the tasks on the cluster whose scheduler listens there (`tcp://host:8786`); each comes back as it is done.

    Raises UnreadableInput where no scheduler answers.
    """
    import distributed

    library: Any = distributed  # which is typed in parts only
    try:
        client = library.Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        reason = " ".join(str(error).split())[:200]
        raise UnreadableInput(f"--scheduler {address}: no Dask scheduler answers there ({reason})") from None
    with client:
        waiting = iter(tasks)
        known: dict[Any, Task] = {}

        def hand_out() -> list[Any]:
            task = next(waiting, None)
            if task is None:
                return []
            future = client.submit(make_task, task, pure=False)
            known[future.key] = task
            return [future]

        room = AHEAD * max(1, sum(client.nthreads().values()))
        first = [future for _ in range(room) for future in hand_out()]
        at_work = library.as_completed(first, loop=client.loop)
        for future in at_work:
            task = known.pop(future.key)
            lost = future.exception()
            made: Made = future.result() if lost is None else Made(reason=f"{task.where}: {lost}")
            future.release()
            for following in hand_out():
                at_work.add(following)
            yield task, made
