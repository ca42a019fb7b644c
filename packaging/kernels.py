"""Finds the compiled kernels, for the interpreter of `.venv`: set-up copies this file there as `tarwisa_kernels`.

A kernel is a numeric module that mypyc compiles (`kernels.txt`); its Python source stays the specification. The
compiled files lie apart from the sources, in `.venv/kernels`, beside a copy of every source they were made from
(`built-from`). They are imported only while each copy still equals the source in the project, byte for byte: one edit,
and the plain Python runs until set-up has compiled it anew. `TARWISA_PLAIN=1` asks for plain Python.
"""

import os
import sys
from collections.abc import Sequence
from importlib.machinery import EXTENSION_SUFFIXES, ModuleSpec
from types import ModuleType

PROJECT = os.path.dirname(sys.prefix)
KERNELS = os.path.join(sys.prefix, "kernels")


class KernelFinder:
    """Answers for compiled modules of ours, and for nothing else."""

    def __init__(self, kernels: str, project: str) -> None:
        self.kernels = kernels
        self.project = project
        self.usable: bool | None = None  # not looked at before the first of our modules is asked for

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The compiled module of this name, if there is one and it is what the source says."""
        if not name.startswith("layouts.") or self.usable is False:
            return None
        if self.usable is None:
            self.usable = not os.environ.get("TARWISA_PLAIN") and self.is_up_to_date()
            if not self.usable:
                return None
        compiled = os.path.join(self.kernels, *name.split(".")) + EXTENSION_SUFFIXES[0]
        if not os.path.exists(compiled):
            return None
        from importlib.util import spec_from_file_location

        return spec_from_file_location(name, compiled)

    def is_up_to_date(self) -> bool:
        """Whether every source that the compiled files were made from is unchanged."""
        built_from = os.path.join(self.kernels, "built-from")
        seen = False
        for folder, _, names in os.walk(built_from):
            for name in names:
                copy = os.path.join(folder, name)
                source = os.path.join(self.project, os.path.relpath(copy, built_from))
                if _content(copy) != _content(source):
                    return False
                seen = True
        return seen


def _content(path: str) -> bytes | None:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return None


def install() -> None:
    """Put the finder first; called by `tarwisa.pth` at every start of the interpreter of `.venv`."""
    sys.meta_path.insert(0, KernelFinder(KERNELS, PROJECT))
