"""A process that sets one issue after another: `warm.py typst FONTS` or `warm.py tarwisa`, driven by `measuring.Warm`.

Each line on stdin is a JSON pair, source and PDF to write; each answer is [CPU s, wall s, megabytes resident at most].
"""

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

Setter = Callable[[str, str], None]


def main(engine: str, *arguments: str) -> None:
    """Answer until stdin ends."""
    set_issue = typst_setter(*arguments) if engine == "typst" else tarwisa_setter()
    for line in sys.stdin:
        source, output = json.loads(line)
        cpu, wall = time.process_time(), time.perf_counter()
        set_issue(source, output)
        spent = (time.process_time() - cpu, time.perf_counter() - wall)
        print(json.dumps([*spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]), flush=True)


def typst_setter(fonts: str) -> Setter:
    """One Compiler for all: it keeps its fonts and what it remembers."""
    import typst

    compiler = typst.Compiler(root="/", font_paths=[fonts], ignore_system_fonts=True)

    def set_issue(source: str, output: str) -> None:
        compiler.compile(input=source, output=output)

    return set_issue


def tarwisa_setter() -> Setter:
    """One press room for all: it keeps its faces, shaped words and set paragraphs."""
    from fonts.library import Library
    from layouts.intake.folder import read_folder
    from layouts.produce import PressRoom, Settings

    room = PressRoom(Library())

    def set_issue(source: str, output: str) -> None:
        (pdf,) = room.make(read_folder(source), Settings()).pdfs
        Path(output).write_bytes(pdf)

    return set_issue


if __name__ == "__main__":
    main(*sys.argv[1:])
