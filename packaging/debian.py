"""A Debian package of the frozen application: `packaging/supply deb [FOLDER]`, by dpkg-deb.

`FOLDER/tarwisa`, as `freeze` leaves it, goes to /usr/lib/tarwisa, with the command, the desktop entry, the kind of
file, icons and a manual page where Debian has them. Which packages it needs is read from the libraries.
"""

import gzip
import hashlib
import re
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path

import lock
from environments import run, say, stop
from freeze import size

DESKTOP = lock.PROJECT / "packaging/desktop"
DRAWING = lock.PROJECT / "desktop/icons/tarwisa.svg"
# Opened by name while the program runs, so no library says it needs them: what Qt's X11 and OpenGL plugins look for.
OPENED = ("libegl1", "libgl1", "fontconfig-config")
# Spelling, EPS adverts and plates; without them the program says what is missing.
RECOMMENDED = ("hunspell-ar", "hunspell-fr", "hunspell-en-gb", "ghostscript", "shared-mime-info")
MAINTAINER = "Tarwisa maintainers <maintainers@tarwisa.invalid>"
ABOUT = """Description: desktop publishing for bilingual newspapers
 Tarwisa lays out newspapers in Arabic and Latin script and writes print-ready
 PDF: lines broken over whole paragraphs, kashida, pages that make themselves,
 PDF/X-4 for newsprint. A window and a command.
"""


def debian(folder: Path) -> Path:
    """The package, beside the application."""
    application = folder / "tarwisa"
    if not (application / "tarwisa").exists():
        stop(f"{application} is not there; make it first: packaging/supply freeze {folder}")
    for program in ("dpkg-deb", "readelf"):
        if not shutil.which(program):
            stop(f"{program} is not here; install it: sudo apt-get install dpkg binutils")
    release = tomllib.loads((lock.PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    root = folder / "debian-root"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(application, root, folder / "environment/bin/python", release)
    control = root / "DEBIAN"
    control.mkdir()
    architecture = run(["dpkg", "--print-architecture"]).strip()
    needed = needs(root / "usr/lib/tarwisa")
    (control / "control").write_text(
        f"Package: tarwisa\nVersion: {release}\nArchitecture: {architecture}\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {size(root) // 1024}\nDepends: {needed}\n"
        f"Recommends: {', '.join(RECOMMENDED)}\n"
        f"Section: text\nPriority: optional\n{ABOUT}",
        encoding="utf-8",
    )
    (control / "md5sums").write_text("".join(sums(root)), encoding="utf-8")
    made = folder / f"tarwisa_{release}_{architecture}.deb"
    compressed = ("-Zxz", "-z3", "--threads-max=2", "--root-owner-group")
    committed = run(["git", "log", "-1", "--format=%ct"], cwd=lock.PROJECT).strip()
    run(["dpkg-deb", *compressed, "--build", root, made], {"SOURCE_DATE_EPOCH": committed})
    say(f"{made}: {made.stat().st_size / 1e6:.0f} MB")
    return made


def lay_out(application: Path, root: Path, python: Path, release: str) -> None:
    """Every file at its place."""
    library, share = root / "usr/lib/tarwisa", root / "usr/share"
    shutil.copytree(application, library, symlinks=True)
    for path in library.rglob("*"):
        if not path.is_symlink():
            is_program = path == library / "tarwisa" or path.is_dir()
            path.chmod(0o755 if is_program else 0o644)
    (root / "usr/bin").mkdir()
    (root / "usr/bin/tarwisa").symlink_to("../lib/tarwisa/tarwisa")
    put(share / "applications/tarwisa.desktop", (DESKTOP / "tarwisa.desktop").read_bytes())
    put(share / "mime/packages/tarwisa.xml", (DESKTOP / "tarwisa.xml").read_bytes())
    icons = share / "icons/hicolor"
    put(icons / "scalable/apps/tarwisa.svg", DRAWING.read_bytes())
    drawn = root.parent / "icons"
    drawn.mkdir(exist_ok=True)
    run([python, DESKTOP / "draw_icons.py", DRAWING, drawn])
    for picture in drawn.glob("*.png"):
        put(icons / picture.stem / "apps/tarwisa.png", picture.read_bytes())
    documents = share / "doc/tarwisa"
    terms = (lock.PROJECT / "LICENSE").read_text(encoding="utf-8") + "\n" + (
        lock.PROJECT / "packaging/LICENCES.md"
    ).read_text(encoding="utf-8")
    put(documents / "copyright", terms.encode())
    when = run(["git", "log", "-1", "--format=%cD"], cwd=lock.PROJECT).strip()
    news = f"tarwisa ({release}) unstable; urgency=medium\n\n  * As of this commit.\n\n -- {MAINTAINER}  {when}\n"
    put(documents / "changelog.gz", gzip.compress(news.encode(), mtime=0))
    put(share / "man/man1/tarwisa.1.gz", gzip.compress((DESKTOP / "tarwisa.1").read_bytes(), mtime=0))
    for folder in (root, *(path for path in root.rglob("*") if path.is_dir() and not path.is_symlink())):
        folder.chmod(0o755)


def put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(0o644)


def needs(library: Path) -> str:
    """What the program's libraries need that is not among them, as a Depends field has it.

    dpkg-shlibdeps would name the packages of the libraries that the folder brings along itself, eighty of them.
    """
    found = [path for path in library.rglob("*") if not path.is_symlink() and path.is_file() and is_elf(path)]
    said = "".join(run(["readelf", "--wide", "--dynamic", "--version-info", path]) for path in found)
    brought = {path.name for path in library.rglob("*.so*")}
    outside = sorted(set(re.findall(r"\(NEEDED\).*\[(.+)\]", said)) - brought)
    packages = {run(["dpkg-query", "--search", f"*/{name}"]).split(":")[0] for name in outside}
    release = max(int(minor) for minor in re.findall(r"\bGLIBC_2\.(\d+)", said))
    return ", ".join(sorted({*packages, *OPENED} - {"libc6"} | {f"libc6 (>= 2.{release})"}))


def is_elf(path: Path) -> bool:
    with open(path, "rb") as file:
        return file.read(4) == b"\x7fELF"


def sums(root: Path) -> Iterator[str]:
    """Lines of `md5sums`, by which dpkg can tell damaged files."""
    for path in sorted(root.rglob("*")):
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts:
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            yield f"{digest}  {path.relative_to(root)}\n"
