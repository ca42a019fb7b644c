"""Progress of a command, for a person who watches."""

import sys
from typing import Any

STEPS = 4  # of making an issue, on the progress bar


class Progress:
    """A bar on a terminal; nothing where nobody watches."""

    def __init__(self) -> None:
        self.bar: Any = None
        if sys.stderr.isatty():
            from tqdm import tqdm

            self.bar = tqdm(total=STEPS, bar_format="{desc:<28}{bar:30} {elapsed}", leave=False)

    def __enter__(self) -> "Progress":
        return self

    def __exit__(self, *_: object) -> None:
        if self.bar is not None:
            self.bar.close()

    def step(self, name: str) -> None:
        """The next step begins."""
        if self.bar is not None:
            self.bar.set_description_str(name)
            self.bar.update()
