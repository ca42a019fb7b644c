"""Where the frozen application begins: the `tarwisa` command, or one of its own helper processes.

The program starts its workers as Python would be asked to, `sys.executable -P -m MODULE …`. In a frozen application
`sys.executable` is the application itself, so it answers to that as Python does, for modules of ours alone.
"""

import multiprocessing
import runpy
import sys

OURS = ("desktop.", "layouts.")


def main() -> None:
    multiprocessing.freeze_support()
    match sys.argv[1:]:
        case ["-P", "-m", module, *arguments] if module.startswith(OURS):
            sys.argv[1:] = arguments
            runpy.run_module(module, run_name="__main__", alter_sys=True)
        case arguments:
            from layouts.cli import command

            sys.argv[1:] = arguments or ["edit"]  # from the desktop: the editor
            command()


if __name__ == "__main__":
    main()
