"""Compile the kernels of `kernels.txt` with mypyc: `compile_kernels.py PROJECT INTO`, run by the Python of `.venv`.

INTO receives the extension modules in their packages, and under `built-from` a copy of each source they depend on: the
kernels themselves and what they import of ours, since mypyc may write an imported constant into the machine code.
"""

import ast
import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

OURS = ("fonts", "layouts")


def main(project: Path, into: Path) -> None:
    """Compile all kernels that exist; exit status 1 and mypyc's words on stderr when one will not compile."""
    from mypyc.build import mypycify
    from setuptools import setup
    from setuptools.command.build_ext import build_ext

    class AllCoresAtOnce(build_ext):  # type: ignore[misc]  # it has no types
        """Compiles the C files of an extension beside one another: setuptools itself takes them one by one."""

        def build_extensions(self) -> None:
            compile_all = self.compiler.compile
            with ThreadPoolExecutor(os.cpu_count() or 1) as workers:

                def compile_beside(files: list[str], **options: object) -> list[str]:
                    longest_first = sorted(files, key=os.path.getsize, reverse=True)  # or one core ends late
                    return sum(workers.map(lambda file: compile_all([file], **options), longest_first), [])

                self.compiler.compile = compile_beside
                super().build_extensions()

    os.chdir(project)
    before = {source: (project / source).read_bytes() for source in sources(project)}
    with tempfile.TemporaryDirectory(prefix="tarwisa-kernels-") as scratch:
        extensions = mypycify(
            ["--cache-dir", f"{scratch}/mypy", *kernels(project)],
            # all in one library, which each module's own small extension opens; named, or it would lie at the top of
            # sys.path. A library a module would take twice as long to compile, half of it for mypyc's own C
            separate=[(kernels(project), "layouts.kernels")],
            multi_file=True,  # of many C files, so that all cores have some
            target_dir=f"{scratch}/c",
            debug_level="0",
        )
        for extension in extensions:
            extension.include_dirs.append(f"{scratch}/c/layouts")  # where the library's name has its headers put
        os.chdir(scratch)  # or setuptools would read the project's own pyproject.toml
        setup(
            name="tarwisa-kernels",
            packages=[],
            ext_modules=extensions,
            cmdclass={"build_ext": AllCoresAtOnce},
            script_args=["--quiet", "build_ext", "--build-lib", str(into), "--build-temp", f"{scratch}/objects"],
        )
    if before != {source: (project / source).read_bytes() for source in sources(project)}:
        sys.exit("a source changed while it was compiled")
    for source, content in before.items():
        copy = into / "built-from" / source
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(content)


def kernels(project: Path) -> list[str]:
    """The listed kernels that exist, as paths inside the project."""
    listed = (project / "packaging/kernels.txt").read_text().split()
    return [path for path in listed if (project / path).is_file()]


def sources(project: Path) -> list[str]:
    """The kernels and the modules of ours that they import, as sorted paths inside the project."""
    found = set(kernels(project))
    for kernel in tuple(found):
        for node in ast.walk(ast.parse((project / kernel).read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] in OURS:
                stem = node.module.replace(".", "/")
                names = [f"{stem}.py", f"{stem}/__init__.py", *(f"{stem}/{alias.name}.py" for alias in node.names)]
                found.update(name for name in names if (project / name).is_file())
    return sorted(found)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
